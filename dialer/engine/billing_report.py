"""A report that is open: how many items there are, what they come to, pages of them with the
running balance, and groups, without ever holding all.

It holds a mark every few thousand items, and what all before it come to.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Protocol

from dialer.core.contact import Contact
from dialer.core.ledger import LedgerItem
from dialer.core.ledger_ports import KnownBalance, LedgerStore, Mark, Owner
from dialer.core.phrase import phrase
from dialer.core.report import (
    DEPOSITS,
    EXACT,
    Balance,
    Basis,
    Group,
    GroupBy,
    ItemFilter,
    ItemKind,
    ReportLine,
    Statement,
    Totals,
    totals_of,
)
from dialer.core.report_days import ONE_DAY, Days, Span
from dialer.core.report_places import place_name

SLICE = 10_000
"""Items between two marks: summed up in a few hundredths of a second."""
PAGE = 5_000
"""Items that are read at once when all are wanted."""
NAMED_AT_ONCE = 500
GROUPED_AT_ONCE = 400_000

_SPANS = {GroupBy.DAY: Span.DAY, GroupBy.WEEK: Span.WEEK, GroupBy.MONTH: Span.MONTH}


class Owners(Protocol):
    """Whose numbers they are."""

    async def by_numbers(self, e164s: Sequence[str]) -> Mapping[str, Contact]:
        """Who has these numbers."""
        ...


def find_items(
    days: Days,
    accounts: tuple[str, ...],
    kind: ItemKind | None = None,
    text: str = "",
    numbers: tuple[str, ...] = (),
    regions: tuple[str, ...] = (),
) -> ItemFilter:
    """The filter of a report."""
    return ItemFilter(days.start, days.end, accounts, kind, text, numbers, (), regions)


class Report:
    """Opened by ``Billing.report``. Methods may raise StoreError.

    When items change underneath, ``is_stale`` says so; pages are then of the items as they are,
    under sums that were.
    """

    def __init__(self, store: LedgerStore, people: Owners, days: Days) -> None:
        self._store = store
        self._people = people
        self.days = days
        self.count = 0
        self.statements: Sequence[Statement] = ()
        self._wanted = find_items(days, ())
        self._marks: list[tuple[Mark | None, Mapping[Owner, Totals]]] = []
        self._revision = 0

    async def open(
        self,
        wanted: ItemFilter,
        accounts: Mapping[str, str | None],
        progress: Callable[[int], None] | None = None,
    ) -> None:
        """Sums up. ``accounts``: which ones are shown even without items, with their currencies."""
        self._wanted = wanted
        self._revision = await self._store.revision()
        totals: dict[Owner, Totals] = {}
        mark: Mark | None = None
        self._marks = []
        while True:
            self._marks.append((mark, dict(totals)))
            piece = await self._store.slice(wanted, mark, SLICE)
            totals = _merged(totals, piece.totals)
            if progress is not None:
                progress(sum(each.items for each in totals.values()))
            if piece.last is None:
                break
            mark = piece.last
        self.count = sum(each.items for each in totals.values())
        self.statements = await self._statements(totals, accounts)

    @property
    def totals(self) -> Mapping[str | None, Totals]:
        """What all items come to, by currency."""
        sums: dict[str | None, Totals] = {}
        for statement in self.statements:
            old = sums.get(statement.currency, Totals())
            sums[statement.currency] = old + statement.totals
        return sums

    async def is_stale(self) -> bool:
        """Whether items were read anew since this was opened: open it again then."""
        return await self._store.revision() != self._revision

    async def _statements(
        self, totals: Mapping[Owner, Totals], accounts: Mapping[str, str | None]
    ) -> list[Statement]:
        owners = list(totals)
        for account, currency in accounts.items():
            if not any(owner[0] == account for owner in owners):
                owners.append((account, currency))
        order = list(accounts)
        places = {name: place for place, name in enumerate(order)}
        owners.sort(key=lambda o: (places.get(o[0], len(order)), o[0], o[1] or ""))
        statements = []
        for account, currency in owners:
            start = Balance()
            if self._wanted.is_whole:
                start = await self._balance(account, currency)
            sums = totals.get((account, currency), Totals())
            statements.append(Statement(account, currency, start, sums))
        return statements

    async def _balance(self, account: str, currency: str | None) -> Balance:
        """The balance when the days begin: told, or reckoned from one of another moment."""
        start = self.days.start
        known = await self._store.balance_near(account, start)
        if known is None or known.currency != currency:
            return Balance()
        if known.at.date() == start.date():
            basis = Basis.TOLD  # of the day of UTC in which these days begin
        elif await self._all_read(account, known):
            basis = Basis.RECKONED
        else:
            return Balance()
        between = ItemFilter(
            min(known.at, start), max(known.at, start), (account,), currencies=(currency,)
        )
        sums = (await self._store.sums(between)).get((account, currency), Totals())
        if sums.unpriced:
            return Balance()
        change = sums.change if known.at <= start else -sums.change
        return Balance(EXACT.add(known.amount, change), basis)

    async def _all_read(self, account: str, known: KnownBalance) -> bool:
        """Whether each day between was read when it was over: else items may be missing."""
        first, last = sorted((known.at.date(), self.days.start.date()))
        read = await self._store.days_read(account, first, last)
        between = [first + ONE_DAY * n for n in range((last - first).days)]
        return all(day in read and read[day].date() > day for day in between)

    # Items

    async def page(self, offset: int, limit: int) -> list[ReportLine]:
        """So many items from there on, oldest first."""
        if offset >= self.count or limit <= 0 or not self._marks:
            return []
        place, skip = divmod(max(offset, 0), SLICE)
        mark, before = self._marks[place]
        items, skipped = await self._store.page(self._wanted, mark, skip, limit)
        return await self._lines(items, _merged(before, skipped))

    async def lines(
        self, statement: Statement | None = None
    ) -> AsyncIterator[Sequence[ReportLine]]:
        """All items, or those of one statement, oldest first, a few thousand at a time."""
        wanted = self._of(statement)
        mark: Mark | None = None
        so_far: Mapping[Owner, Totals] = {}
        while True:
            items, mark = await self._store.following(wanted, mark, PAGE)
            if items:
                lines = await self._lines(items, so_far)
                yield lines
                so_far = _merged(so_far, _totals(items))
            if mark is None:
                return

    def _of(self, statement: Statement | None) -> ItemFilter:
        if statement is None:
            return self._wanted
        owner = statement.account, statement.currency
        return replace(self._wanted, accounts=(owner[0],), currencies=(owner[1],))

    async def _lines(
        self, items: Sequence[LedgerItem], before: Mapping[Owner, Totals]
    ) -> list[ReportLine]:
        names = await self._names({item.to_number for item in items if item.to_number})
        balances: dict[Owner, Decimal | None] = {}
        for statement in self.statements:
            owner = statement.account, statement.currency
            told = replace(statement, totals=before.get(owner, Totals()))
            balances[owner] = told.end_balance
        lines = []
        for item in items:
            owner = item.account, item.currency
            balance = balances.get(owner)
            if balance is not None:
                if item.debit is None:
                    balance = None
                else:
                    balance = EXACT.subtract(EXACT.add(balance, item.credit), item.debit)
                balances[owner] = balance
            lines.append(ReportLine(item, balance, names.get(item.to_number, "")))
        return lines

    async def _names(self, numbers: Iterable[str]) -> dict[str, str]:
        return {number: who.title for number, who in (await self._people_of(numbers)).items()}

    async def _people_of(self, numbers: Iterable[str]) -> dict[str, Contact]:
        asked = sorted(number for number in numbers if number)
        found: dict[str, Contact] = {}
        for first in range(0, len(asked), NAMED_AT_ONCE):
            some = asked[first : first + NAMED_AT_ONCE]
            found.update(await self._people.by_numbers(some))
        return found

    # Groups

    async def groups(
        self,
        by: GroupBy,
        progress: Callable[[float], None] | None = None,
        statement: Statement | None = None,
    ) -> list[Group]:
        """Sub-totals of all, or of one statement: days and what they make up in order, without
        those that have no item; the others with the most expensive first. ``progress``: how much of
        it is done, up to 1.
        """
        wanted = self._of(statement)
        if by in _SPANS:
            return await self._by_days(wanted, _SPANS[by], progress)
        sums: dict[tuple[str, str | None], Totals] = {}
        # In so many pieces that each is done in a second, and in no more: each has all the groups.
        months = self.days.buckets(Span.MONTH)
        at_once = max(1, len(months) * GROUPED_AT_ONCE // max(self.count, 1))
        for first in range(0, len(months), at_once):
            piece = months[first : first + at_once]
            part = replace(wanted, since=piece[0].start, until=piece[-1].end)
            sums = _added(sums, await self._store.group(part, by))
            _tell(progress, first + len(piece), len(months))
        if by is GroupBy.CONTACT:
            groups = await self._by_people(sums)
        else:
            groups = [
                Group(key, _label(key, by), currency, totals)
                for (key, currency), totals in sums.items()
            ]
        return sorted(groups, key=lambda g: (-g.totals.debit, g.label, g.key, g.currency or ""))

    async def _by_days(
        self, wanted: ItemFilter, span: Span, progress: Callable[[float], None] | None
    ) -> list[Group]:
        groups = []
        buckets = self.days.buckets(span)
        for done, bucket in enumerate(buckets):
            part = replace(wanted, since=bucket.start, until=bucket.end)
            sums: dict[str | None, Totals] = {}
            for (_, currency), totals in (await self._store.sums(part)).items():
                sums[currency] = sums.get(currency, Totals()) + totals
            groups += [
                Group(bucket.key, "", currency, sums[currency])
                for currency in sorted(sums, key=lambda each: each or "")
            ]
            _tell(progress, done + 1, len(buckets))
        return groups

    async def _by_people(self, sums: Mapping[tuple[str, str | None], Totals]) -> list[Group]:
        """Numbers of one contact come together; those of nobody stand for themselves."""
        people = await self._people_of({key for key, _ in sums if key != DEPOSITS})
        groups: dict[tuple[str, str | None], Group] = {}
        for (number, currency), totals in sums.items():
            who = people.get(number)
            key = who.id if who is not None else number
            label = who.title if who is not None else _label(number, GroupBy.CONTACT)
            old = groups.get((key, currency))
            merged = totals if old is None else old.totals + totals
            groups[key, currency] = Group(key, label, currency, merged)
        return list(groups.values())


def _label(key: str, by: GroupBy) -> str:
    if key == DEPOSITS and by in (GroupBy.COUNTRY, GroupBy.CONTACT):
        return phrase("Deposits")
    return place_name(key) if by is GroupBy.COUNTRY else ""


def _tell(progress: Callable[[float], None] | None, done: int, of: int) -> None:
    if progress is not None:
        progress(done / of)


def _merged(one: Mapping[Owner, Totals], other: Mapping[Owner, Totals]) -> dict[Owner, Totals]:
    return _added(dict(one), other)


def _added(
    sums: dict[tuple[str, str | None], Totals], more: Mapping[tuple[str, str | None], Totals]
) -> dict[tuple[str, str | None], Totals]:
    for owner, totals in more.items():
        old = sums.get(owner)
        sums[owner] = totals if old is None else old + totals
    return sums


def _totals(items: Sequence[LedgerItem]) -> dict[Owner, Totals]:
    by_owner: dict[Owner, list[LedgerItem]] = {}
    for item in items:
        by_owner.setdefault((item.account, item.currency), []).append(item)
    return {owner: totals_of(some) for owner, some in by_owner.items()}
