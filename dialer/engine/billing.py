"""What the accounts were charged and paid: bills are read and kept, reports made of them, and laid
beside the own log.

Everything long is done in pieces in the database's own thread: whoever waits can give up, and
others get their turn meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from dialer.core.account import Account
from dialer.core.contact import Contact
from dialer.core.contact_ports import Found
from dialer.core.errors import DialerError, StoreError
from dialer.core.ledger import LedgerItem
from dialer.core.ledger_join import TAG_WITHIN, join_calls, with_calls
from dialer.core.ledger_ports import LedgerStore, LoggedCall
from dialer.core.ports import Clock
from dialer.core.reconcile import Tolerance
from dialer.core.report import ItemKind
from dialer.core.report_days import Days
from dialer.core.report_places import region_of
from dialer.engine.accounts import Accounts
from dialer.engine.billing_evidence import Evidence
from dialer.engine.billing_reconcile import Reconciliation
from dialer.engine.billing_report import Report, find_items
from dialer.engine.billing_sources import ItemReader, utc_day
from dialer.engine.price import Prices

ONE_DAY = timedelta(days=1)
MOST_NAMED = 100
"""Contacts whose calls are found by their names."""

Progress = Callable[[str, int], None]
"""Is told what is being done, in words, and of how many items it is done by now."""


class People(Protocol):
    """As much of the contacts as reports need."""

    async def search(self, text: str, limit: int) -> Sequence[Found]:
        """Contacts by their words."""
        ...

    async def by_numbers(self, e164s: Sequence[str]) -> Mapping[str, Contact]:
        """Who has these numbers."""
        ...


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What came of reading an account's items anew. ``billed``: its provider has a bill;
    ``confirmed``: so many calls in doubt were found in it. ``error``: why it could not be read,
    and ``as_of``: what is kept of these days is from then, None where some of them were never read.
    """

    account: str
    items: int = 0
    billed: bool = False
    confirmed: int = 0
    error: DialerError | None = None
    as_of: datetime | None = None


class Billing:
    """The ledger of a home. Every method may raise StoreError."""

    def __init__(
        self,
        store: LedgerStore,
        people: People,
        accounts: Accounts,
        reader: ItemReader,
        evidence: Evidence,
        prices: Prices,
        clock: Clock,
    ) -> None:
        self._store = store
        self._people = people
        self._accounts = accounts
        self._reader = reader
        self._evidence = evidence
        self._prices = prices
        self._clock = clock

    def today(self) -> date:
        """This computer's day."""
        return self._clock.now().astimezone().date()

    def names(self, account: str | None) -> list[str]:
        """The accounts that are meant: all of them by None. Raises AccountError."""
        if account is not None:
            return [self._accounts.choose(account, "").name]
        names = [stored.name for stored in self._accounts.stored()]
        return names or [self._accounts.choose(None, "").name]  # says that there is none

    # Reading anew

    async def refresh(
        self, days: Days, account: str | None = None, progress: Progress | None = None
    ) -> list[Refreshed]:
        """Reads the items of these days anew, of one account or all, in the place of those that
        are kept. An account that cannot be read keeps what it has, and is told of in the answer.

        Raises AccountError.
        """
        reading = [self._refresh(name, days, progress) for name in self.names(account)]
        return await asyncio.gather(*reading)  # at once: nobody waits for one that is away

    async def _refresh(self, name: str, days: Days, progress: Progress | None) -> Refreshed:
        first, last = days.utc_days
        last = min(last, self._clock.now().date())
        if first > last:
            return Refreshed(name)
        if progress is not None:
            progress(f"reading {name}", 0)
        try:
            reading = await self._reader.read(name, first, last)
        except StoreError:
            raise
        except DialerError as error:
            return Refreshed(name, error=error, as_of=await self._as_of(name, first, last))
        read_at = self._clock.now()
        confirmed, written = 0, 0
        for begin, end in _months(first, last):
            since, until = utc_day(begin), utc_day(end + ONE_DAY)
            items = [item for item in reading.items if since <= item.at < until]
            confirmed += await self._keep(name, since, until, items)
            written += len(items)
            if progress is not None:
                progress(f"reading {name}", written)
        read = [first + ONE_DAY * n for n in range((last - first).days + 1)]
        await self._store.note_read(name, read, read_at, reading.balance)
        return Refreshed(name, written, reading.billed, confirmed)

    async def _keep(
        self, name: str, since: datetime, until: datetime, items: Sequence[LedgerItem]
    ) -> int:
        joined = {item.key: item.call_id for item in items if item.call_id}
        calls: Sequence[LoggedCall] = ()
        if len(joined) < len(items):
            calls = await self._store.logged(name, since - TAG_WITHIN, until + TAG_WITHIN)
            joined = join_calls(items, calls)
            items = with_calls(items, joined, calls)
        whole = [replace(item, region=region_of(item.to_number)) for item in items]
        await self._store.replace(name, since, until, whole)
        return await self._evidence.record(whole, joined, calls)

    async def _as_of(self, name: str, first: date, last: date) -> datetime | None:
        read = await self._store.days_read(name, first, last)
        whole = len(read) == (last - first).days + 1
        return min(read.values()) if whole else None

    # Reports

    async def report(
        self,
        days: Days,
        account: str | None = None,
        *,
        text: str = "",
        kind: ItemKind | None = None,
        regions: tuple[str, ...] = (),
        numbers: tuple[str, ...] = (),
        progress: Callable[[int], None] | None = None,
    ) -> Report:
        """A report of what is kept: of one account, or all. ``text`` is looked for in names, too.

        Raises AccountError.
        """
        names = self.names(account)
        if text:
            numbers = (*numbers, *await self._numbers_of(text))
        report = Report(self._store, self._people, days)
        await report.open(
            find_items(days, () if account is None else tuple(names), kind, text, numbers, regions),
            {name: self._currency(name) for name in names},
            progress,
        )
        return report

    async def _numbers_of(self, text: str) -> list[str]:
        found = await self._people.search(text, MOST_NAMED)
        return sorted(
            {n.e164 for each in found for n in each.contact.numbers if n.e164 is not None}
        )

    def _currency(self, name: str) -> str | None:
        """That of the account's provider; None where it names none, or the account is gone."""
        for stored in self._accounts.stored():
            if stored.name == name:
                return self._accounts.info(stored.provider).currency
        return None

    # Beside the log

    async def reconcile(
        self, days: Days, account: str, tolerance: Tolerance | None = None
    ) -> Reconciliation:
        """One account's bill beside the log. Raises AccountError."""
        (name,) = self.names(account)
        stored = self._accounts.choose(name, "")
        info = self._accounts.info(stored.provider)
        # Which legs cost is declared; nothing secret is needed to know it.
        bare = Account(stored.name, stored.provider, own_numbers=stored.own_numbers)
        return Reconciliation(
            self._store,
            days,
            name,
            stored.provider,
            info.capabilities(bare).charging,
            await self._prices.sheet(name),
            tolerance or Tolerance(),
        )

    async def aclose(self) -> None:
        """Closes the ledger."""
        await self._store.aclose()


def _months(first: date, last: date) -> Iterable[tuple[date, date]]:
    """Days in pieces of a month, so that no transaction grows long."""
    while first <= last:
        next_month = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
        yield first, min(last, next_month - ONE_DAY)
        first = next_month
