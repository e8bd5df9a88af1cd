"""The door to where items of bills are kept, and what is asked there in pieces: whoever reads a
million items does it slice by slice, so that others get their turn and it can be given up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from dialer.core.ledger import LedgerItem
from dialer.core.report import GroupBy, ItemFilter, Totals

Owner = tuple[str, str | None]
"""An account and a currency."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the order of items: behind the item of this time and place."""

    at_us: int
    place: int


@dataclass(frozen=True, slots=True)
class Slice:
    """A few thousand items on end: ``last`` is behind them, None behind the very last; ``totals``
    are theirs.
    """

    last: Mark | None
    totals: Mapping[Owner, Totals]


@dataclass(frozen=True, slots=True)
class KnownBalance:
    """What a provider said was left on an account at a moment."""

    at: datetime
    amount: Decimal
    currency: str | None


@dataclass(frozen=True, slots=True)
class LoggedCall:
    """A call of the log, as far as it is compared with bills.

    ``expected``: a bill should have it: its request went out, and it is not known that it cost
    nothing. ``in_doubt``: nobody confirmed it, or nobody told of its end. ``is_over``: it has
    ended, as far as is known.
    """

    id: str
    account: str
    provider_call_id: str
    from_number: str
    to_number: str
    tag: str
    created_at: datetime
    duration_s: int | None = None
    cost: Decimal | None = None
    currency: str | None = None
    expected: bool = True
    in_doubt: bool = False
    is_over: bool = True


class LedgerStore(Protocol):
    """Items of bills. What a method returns is on disk. Every method may raise StoreError."""

    async def replace(
        self, account: str, since: datetime, until: datetime, items: Sequence[LedgerItem]
    ) -> None:
        """Makes these the items of the account in that span of time (``until`` excluded), all or
        none: what was there and is not among them is gone.
        """
        ...

    async def note_read(
        self, account: str, days: Sequence[date], at: datetime, balance: KnownBalance | None
    ) -> None:
        """Notes that these days of UTC were read at that moment, and the balance that was told."""
        ...

    async def days_read(self, account: str, first: date, last: date) -> Mapping[date, datetime]:
        """Which days of UTC were read, and when last."""
        ...

    async def balance_near(self, account: str, at: datetime) -> KnownBalance | None:
        """The balance that was told for the moment nearest to this one."""
        ...

    async def join(self, account: str, call_ids: Mapping[str, str]) -> None:
        """Has items, by their keys, belong to calls of the log."""
        ...

    async def logged(self, account: str, since: datetime, until: datetime) -> Sequence[LoggedCall]:
        """The calls of the log that were placed in that span, oldest first."""
        ...

    async def revision(self) -> int:
        """A number that changes whenever items do."""
        ...

    async def slice(self, wanted: ItemFilter, after: Mark | None, size: int) -> Slice:
        """The next items after a mark, oldest first, summed up."""
        ...

    async def page(
        self, wanted: ItemFilter, after: Mark | None, skip: int, limit: int
    ) -> tuple[Sequence[LedgerItem], Mapping[Owner, Totals]]:
        """Items after a mark, oldest first, and what the ``skip`` ones before them come to."""
        ...

    async def following(
        self, wanted: ItemFilter, after: Mark | None, limit: int
    ) -> tuple[Sequence[LedgerItem], Mark | None]:
        """The next items, and the mark behind them: None when there are no more."""
        ...

    async def sums(self, wanted: ItemFilter) -> Mapping[Owner, Totals]:
        """What items come to, by account and currency."""
        ...

    async def group(
        self, wanted: ItemFilter, by: GroupBy
    ) -> Mapping[tuple[str, str | None], Totals]:
        """Sub-totals by what ``by`` names and currency: by country its letters, by contact the
        called number, by account its name. Days and what they make up are asked for with ``sums``.
        """
        ...

    async def pairs(
        self, account: str, since: datetime, until: datetime
    ) -> tuple[Sequence[LedgerItem], Sequence[LoggedCall]]:
        """The items of calls in that span, and the calls of the log that were placed in it or that
        these items belong to.
        """
        ...

    async def aclose(self) -> None:
        """Finishes what is under way and closes."""
        ...
