"""Which of the calls in a provider's list belongs to which of ours.

A list names calls by numbers and times at most, so what one call has been found to be, no other may
be taken for.
"""

from __future__ import annotations

from datetime import datetime

from dialer.core.call import Call, Placement, Source
from dialer.core.errors import SeveralCallsError
from dialer.core.events import CallEvent, What
from dialer.core.phrase import phrase
from dialer.core.ports import CallStore, Provider


class Claims:
    """The ids that calls were found under, by this program; those of others are on disk."""

    def __init__(self, store: CallStore) -> None:
        self._store = store
        self._owners: dict[tuple[str, str], str] = {}

    async def find(self, call: Call, provider: Provider) -> str | None:
        """Looks a call up in its provider's list, and claims what it finds for it.

        Raises ProviderError when the provider cannot be asked, SeveralCallsError when more than one
        call may be it.
        """
        account = call.request.account
        on_disk = await self._store.known_provider_ids(account)
        found = await provider.find(call, on_disk | self._claimed_by_others(call))
        if found is None:
            return None
        # Two calls that are looked up at the same moment may be shown the same one.
        owner = self._owners.setdefault((account, found), call.id)
        return found if owner == call.id else None

    def _claimed_by_others(self, call: Call) -> frozenset[str]:
        return frozenset(
            provider_id
            for (account, provider_id), owner in self._owners.items()
            if account == call.request.account and owner != call.id
        )


def found_in_list(provider_call_id: str, at: datetime) -> CallEvent:
    """The news that a call was found in its provider's list."""
    return CallEvent(
        What.ACCEPTED,
        at,
        Source.POLL,
        detail=phrase("found in the provider's list of calls"),
        provider_call_id=provider_call_id,
    )


def several_in_list(call: Call, error: SeveralCallsError, at: datetime) -> CallEvent:
    """That a call cannot be told from others: its state, or in its story while it is in doubt."""
    accepted = call.progress.placement is Placement.ACCEPTED
    what = What.UNCLEAR if accepted else What.NOTE
    return CallEvent(what, at, Source.POLL, detail=error.args[0])
