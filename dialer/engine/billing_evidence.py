"""A bill as evidence: a call of which nobody knew whether it came about, or how it ended, is on it.

That is written into the call's own story, like any other news of it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence

from dialer.core.call import Call, Certainty, Outcome, Placement, Source
from dialer.core.errors import CallNotFoundError, DialerError, StoreError
from dialer.core.events import CallEvent, What
from dialer.core.ledger import ItemSource, LedgerItem
from dialer.core.ledger_ports import LoggedCall
from dialer.core.machine import is_over
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import CallStore, Clock
from dialer.engine.open_accounts import OpenAccounts
from dialer.engine.tracker import Tracker

log = logging.getLogger(__name__)

FOUND = phrase("found in the provider's bill")


class Evidence:
    """Tells calls what a bill proves of them."""

    def __init__(
        self, calls: CallStore, tracker: Tracker, open_accounts: OpenAccounts, clock: Clock
    ) -> None:
        self._calls = calls
        self._tracker = tracker
        self._open_accounts = open_accounts
        self._clock = clock

    async def record(
        self,
        items: Iterable[LedgerItem],
        joined: Mapping[str, str],
        calls: Sequence[LoggedCall],
    ) -> int:
        """Records what items say of the calls in doubt that belong to them; answers of how many."""
        in_doubt = {call.id for call in calls if call.in_doubt}
        count = 0
        for item in items:
            call_id = joined.get(item.key)
            if call_id in in_doubt and item.source is ItemSource.BILL:
                try:
                    count += await self._confirm(call_id, item)
                except (CallNotFoundError, StoreError) as error:
                    log.warning("What the bill says of a call is not kept: %s", error)
        return count

    async def _confirm(self, call_id: str, item: LedgerItem) -> bool:
        def accept(call: Call) -> Sequence[CallEvent]:
            if not _is_in_doubt(call):
                return ()
            accepted = CallEvent(
                What.ACCEPTED,
                self._clock.now(),
                Source.POLL,
                detail=FOUND,
                provider_call_id=item.provider_call_id or None,
            )
            return (accepted,)

        if not await self._tracker.record_next(call_id, accept):
            return False
        # Where the provider can be asked, it says better than its bill how the call went.
        for event in await self._asked(call_id):
            await self._tracker.record(call_id, event)

        def end(call: Call) -> Sequence[CallEvent]:
            return () if is_over(call.progress) else (_ended(item),)

        await self._tracker.record_next(call_id, end)
        return True

    async def _asked(self, call_id: str) -> Sequence[CallEvent]:
        call = await self._calls.get(call_id)
        try:
            await self._open_accounts.prepare(call.request.account)
            provider = self._open_accounts.provider(call.request.account)
            if not provider.capabilities.is_asked:
                return ()
            return await provider.status(call)
        except DialerError as error:
            log.info("Call %s of the bill could not be asked about: %s", call.id, error)
            return ()


def _is_in_doubt(call: Call) -> bool:
    ending = call.progress.ending
    guessed = ending is not None and ending.certainty is Certainty.GUESSED
    return call.progress.placement is Placement.UNCONFIRMED or guessed


def _ended(item: LedgerItem) -> CallEvent:
    """A bill tells length and cost, and not who hung up or why."""
    return CallEvent(
        What.ENDED,
        item.at,
        Source.POLL,
        outcome=Outcome.UNKNOWN,
        detail=FOUND,
        duration_s=item.billsec,
        cost=None if item.debit is None else Money(item.debit, item.currency),
    )
