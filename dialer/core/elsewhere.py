"""Calls that were placed with the same account from elsewhere, as its provider lists them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from dialer.core.call import Outcome
from dialer.core.money import Money


@dataclass(frozen=True, slots=True)
class ListedCall:
    """A call that is over, in a provider's list. Numbers: E.164, or as they came where that cannot
    be known. ``tag``: the mark that came with it or with its conference, "" for none.
    """

    provider_call_id: str
    from_number: str
    to_number: str
    started_at: datetime
    outcome: Outcome
    duration_s: int | None = None
    cost: Money | None = None
    tag: str = ""
    detail: str = ""


@runtime_checkable
class CallLister(Protocol):
    """An account whose provider lists its calls, whoever placed them."""

    async def listed_calls(self) -> Sequence[ListedCall]:
        """Those that are over, in any order. Raises ProviderError."""
        ...


@runtime_checkable
class ElsewhereStore(Protocol):
    """Where they are kept: in the log of calls, marked. Every method may raise StoreError."""

    async def take_elsewhere(
        self, account: str, provider: str, listed: Sequence[ListedCall]
    ) -> int:
        """Adds those that the log does not have in any form; says how many.

        What may be a call of ours that nobody has confirmed yet is left alone.
        """
        ...
