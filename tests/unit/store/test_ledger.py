"""Items of bills on disk: exact sums, spans that are replaced, slices and pages, the log beside."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialer.core.call import Call, CallRequest, Outcome, Source
from dialer.core.events import CallEvent, What
from dialer.core.ledger import ItemSource, LedgerItem
from dialer.core.ledger_ports import KnownBalance, Mark
from dialer.core.money import Money
from dialer.core.report import (
    EXACT,
    Basis,
    GroupBy,
    ItemFilter,
    ItemKind,
    Totals,
    totals_of,
)
from dialer.core.report_days import Days, Span
from dialer.engine.billing_report import Report, find_items
from dialer.store.calls import CallLog
from dialer.store.ledger import LedgerBase
from dialer.store.ledger_rows import amount_of, scaled

START = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = Days(date(2026, 1, 1), date(2026, 1, 31), UTC)
ALL = ItemFilter(DAYS.start, DAYS.end)
AMOUNTS = st.one_of(
    st.decimals(0, 10**6, places=4, allow_nan=False),
    # What does not fit the columns: many places, and large.
    st.decimals(-(10**20), 10**20, allow_nan=False, allow_infinity=False).filter(
        lambda amount: -28 <= amount.as_tuple().exponent <= 0  # type: ignore[operator]  # finite
    ),
)


def item(n: int, **changes: object) -> LedgerItem:
    plain = LedgerItem(
        "home",
        f"k{n}",
        START + timedelta(hours=n),
        "+12125550100",
        "+442079460018",
        60,
        debit=Decimal("0.1"),
        currency="USD",
        region="GB",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # names of its fields


@pytest.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[LedgerBase]:
    base = LedgerBase(tmp_path / "dialer.sqlite3")
    yield base
    await base.aclose()


async def keep(ledger: LedgerBase, *items: LedgerItem) -> None:
    await ledger.replace("home", DAYS.start, DAYS.end, items)


class Nobody:
    async def by_numbers(self, e164s: object) -> dict[str, object]:
        return {}


async def opened(ledger: LedgerBase, days: Days = DAYS) -> Report:
    report = Report(ledger, Nobody(), days)  # type: ignore[arg-type]  # has no contact
    await report.open(find_items(days, ()), {"home": "USD"})
    return report


@given(AMOUNTS)
def test_amounts_are_the_same_when_they_come_back(amount: Decimal) -> None:
    value = scaled(amount)
    if value is not None:
        assert isinstance(value, int)
        assert amount_of(value) == amount


def test_what_does_not_fit_is_left_to_text() -> None:
    assert scaled(Decimal("0.0000000001")) is None
    assert scaled(Decimal(10**11)) is None
    assert scaled(Decimal("0.1000000000000")) == 100_000_000
    assert scaled(Decimal("1E+3")) == 10**12
    assert scaled(Decimal("-0.5")) == -500_000_000


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(
        st.tuples(
            AMOUNTS,
            st.sampled_from([Decimal(0), Decimal("25.5")]),
            st.sampled_from(["USD", "EUR", None]),
            st.integers(0, 31 * 24 * 60 - 1),
            st.sampled_from(["GB", "US", ""]),
        ),
        max_size=30,
    ),
    st.sampled_from(["UTC", "Europe/London", "America/New_York", "Asia/Kathmandu"]),
    st.sampled_from([date(2026, 1, 1), date(2026, 3, 20), date(2026, 10, 20)]),
)
def test_groups_add_up_to_the_whole_in_any_zone(
    tmp_path: Path,
    rows: list[tuple[Decimal, Decimal, str | None, int, str]],
    zone: str,
    first: date,
) -> None:
    days = Days(first, first + timedelta(days=30), ZoneInfo(zone))
    length = days.end - days.start
    items = [
        item(
            n,
            at=min(days.start + timedelta(minutes=minute), days.end - timedelta(microseconds=1)),
            debit=debit,
            credit=credit,
            currency=currency,
            region=region,
        )
        for n, (debit, credit, currency, minute, region) in enumerate(rows)
    ]
    assert length > timedelta(days=29)

    async def check() -> None:
        ledger = LedgerBase(tmp_path / "groups.sqlite3")
        await ledger.replace("home", START - timedelta(days=99), START + timedelta(days=999), items)
        report = await opened(ledger, days)
        whole = {
            currency: totals_of([each for each in items if each.currency == currency])
            for currency in {each.currency for each in items}
        }
        shown = {c: t for c, t in report.totals.items() if t.items}
        assert shown == whole
        for by in GroupBy:
            sums: dict[str | None, Totals] = {}
            for group in await report.groups(by):
                sums[group.currency] = sums.get(group.currency, Totals()) + group.totals
            assert sums == whole, by
        lines = await report.page(0, 100)
        assert sorted(line.item.key for line in lines) == sorted(each.key for each in items)
        assert {line.item.key: (line.item.debit, line.item.credit) for line in lines} == {
            each.key: (each.debit, each.credit) for each in items
        }
        await ledger.aclose()

    asyncio.run(check())


async def test_no_amount_is_a_float_anywhere(ledger: LedgerBase) -> None:
    await keep(ledger, item(0), item(1, debit=Decimal("0." + "1" * 28)))

    def types(connection: object) -> set[str]:
        rows = connection.execute(  # type: ignore[attr-defined]  # SQLite's own
            "SELECT typeof(credit), typeof(debit), typeof(exact) FROM ledger_items"
        )
        return {kind for row in rows for kind in row}

    assert "real" not in await ledger._reader.run(types)
    sums = await ledger.sums(ALL)
    assert sums["home", "USD"].debit == Decimal("0.1") + Decimal("0." + "1" * 28)


async def test_a_span_that_is_read_again_is_as_the_provider_has_it_now(ledger: LedgerBase) -> None:
    await keep(ledger, item(0), item(1), item(2))
    before = await ledger.revision()
    other = item(5, account="work")
    await ledger.replace("work", DAYS.start, DAYS.end, [other])
    corrected = item(1, debit=Decimal("0.05"))
    await keep(ledger, item(0), corrected, item(3))
    items, _ = await ledger.following(ALL, None, 100)
    assert items == [item(0), corrected, item(3), other]
    assert await ledger.revision() > before
    # What lies outside of the span stays.
    await ledger.replace("home", DAYS.start, START + timedelta(hours=1), [])
    items, _ = await ledger.following(ALL, None, 100)
    assert [each.key for each in items] == ["k1", "k3", "k5"]


async def test_an_item_that_moves_to_another_day_is_there_once(ledger: LedgerBase) -> None:
    await keep(ledger, item(0))
    february = START + timedelta(days=40)
    await ledger.replace("home", DAYS.end, DAYS.end + timedelta(days=28), [item(0, at=february)])
    wide = replace(ALL, until=DAYS.end + timedelta(days=28))
    assert (await ledger.sums(wide))["home", "USD"].calls == 1


async def test_filters_find_what_they_name(ledger: LedgerBase) -> None:
    await keep(
        ledger,
        item(0),
        item(1, credit=Decimal(5), debit=Decimal(0), to_number="", region=""),
        item(2, to_number="+33140000000", region="FR", provider_call_id="77", currency=None),
    )

    async def keys(wanted: ItemFilter) -> list[str]:
        return [each.key for each in (await ledger.following(wanted, None, 10))[0]]

    assert await keys(replace(ALL, kind=ItemKind.DEPOSITS)) == ["k1"]
    assert await keys(replace(ALL, kind=ItemKind.CALLS)) == ["k0", "k2"]
    assert await keys(replace(ALL, text="7946")) == ["k0"]
    assert await keys(replace(ALL, text="77", numbers=("+442079460018",))) == ["k0", "k2"]
    assert await keys(replace(ALL, regions=("FR",))) == ["k2"]
    assert await keys(replace(ALL, currencies=(None,))) == ["k2"]
    assert await keys(replace(ALL, currencies=("USD", None))) == ["k0", "k1", "k2"]
    assert await keys(replace(ALL, accounts=("work",))) == []
    assert await keys(replace(ALL, until=START)) == []


async def test_slices_and_pages_agree_with_the_whole(ledger: LedgerBase) -> None:
    # Many of one moment: a slice may end between them.
    items = [item(n, at=START + timedelta(hours=n // 7), debit=Decimal(n)) for n in range(50)]
    await keep(ledger, *items)
    mark: Mark | None = None
    sums: list[Totals] = []
    marks: list[Mark | None] = [None]
    while True:
        piece = await ledger.slice(ALL, mark, 8)
        sums += piece.totals.values()
        mark = piece.last
        if mark is None:
            break
        marks.append(mark)
    assert sum(sums, Totals()) == totals_of(items)
    page, before = await ledger.page(ALL, marks[2], 5, 10)
    assert [each.key for each in page] == [f"k{n}" for n in range(21, 31)]
    assert before["home", "USD"].debit == sum(range(16, 21))


async def test_the_balance_runs_from_start_to_end(ledger: LedgerBase) -> None:
    items = [item(n) for n in range(30)] + [item(40, credit=Decimal(10), debit=Decimal(0))]
    await keep(ledger, *items)
    await ledger.note_read("home", list(DAYS), DAYS.end, KnownBalance(START, Decimal(5), "USD"))
    report = await opened(ledger)
    (statement,) = report.statements
    assert (statement.start.amount, statement.start.basis) == (Decimal(5), Basis.TOLD)
    lines = await report.page(0, 100)
    balance = Decimal(5)
    for line in lines:
        balance = EXACT.add(balance, line.item.credit - (line.item.debit or 0))
        assert line.balance == balance
    assert statement.end_balance == balance == Decimal(12)
    assert [line.balance for line in await report.page(29, 2)] == [Decimal(2), Decimal(12)]


async def test_a_balance_of_another_day_is_reckoned_back_if_all_between_was_read(
    ledger: LedgerBase,
) -> None:
    await keep(ledger, *(item(24 * n) for n in range(20)))
    later = KnownBalance(START + timedelta(days=10), Decimal(5), "USD")
    await ledger.note_read("home", [], DAYS.end, later)
    assert (await opened(ledger)).statements[0].start.amount is None
    await ledger.note_read("home", list(DAYS), START + timedelta(days=3), None)  # too early
    assert (await opened(ledger)).statements[0].start.amount is None
    await ledger.note_read("home", list(DAYS), DAYS.end, None)
    start = (await opened(ledger)).statements[0].start
    assert (start.amount, start.basis) == (Decimal(6), Basis.RECKONED)


async def test_a_call_without_a_known_cost_leaves_the_balance_unknown(ledger: LedgerBase) -> None:
    await keep(ledger, item(0), item(1, debit=None), item(2))
    await ledger.note_read("home", list(DAYS), DAYS.end, KnownBalance(START, Decimal(5), "USD"))
    report = await opened(ledger)
    (statement,) = report.statements
    assert statement.end_balance is None
    assert (statement.totals.unpriced, statement.totals.debit) == (1, Decimal("0.2"))
    assert [line.balance for line in await report.page(0, 5)] == [Decimal("4.9"), None, None]


async def test_a_report_knows_that_items_changed_underneath(ledger: LedgerBase) -> None:
    await keep(ledger, item(0))
    report = await opened(ledger)
    assert not await report.is_stale()
    await keep(ledger, item(0), item(1))
    assert await report.is_stale()


async def test_nothing_at_all_is_a_report_too(ledger: LedgerBase) -> None:
    report = await opened(ledger)
    assert (report.count, await report.page(0, 50)) == (0, [])
    assert [(each.account, each.totals) for each in report.statements] == [("home", Totals())]
    assert await report.groups(GroupBy.DAY) == []


async def test_days_that_were_read_are_known(ledger: LedgerBase) -> None:
    await ledger.note_read("home", [date(2026, 1, 2)], START, None)
    await ledger.note_read("home", [date(2026, 1, 2)], DAYS.end, None)
    read = await ledger.days_read("home", date(2026, 1, 1), date(2026, 1, 31))
    assert read == {date(2026, 1, 2): DAYS.end}
    assert await ledger.balance_near("home", START) is None


async def test_the_log_beside_the_bill(tmp_path: Path, ledger: LedgerBase) -> None:
    log = CallLog(tmp_path / "dialer.sqlite3", lambda: START)

    async def placed(name: str, *events: CallEvent) -> None:
        request = CallRequest("home", "+12125550100", "+442079460018")
        await log.add(Call(name, "talkety", request, START, callback_token=name))
        for event in events:
            await log.record(name, event)

    def event(what: What, **more: object) -> CallEvent:
        return CallEvent(what, START, Source.POLL, **more)  # type: ignore[arg-type]  # short hand

    ended = {"what": What.ENDED, "outcome": Outcome.COMPLETED, "duration_s": 60}
    accepted = event(What.ACCEPTED)
    await placed("talked", accepted, event(**ended, cost=Money(Decimal("0.1"), "USD")))  # type: ignore[arg-type]  # short hand
    await placed("busy", accepted, event(What.ENDED, outcome=Outcome.BUSY))
    await placed("running", accepted)
    await placed("refused", event(What.ENDED, outcome=Outcome.REFUSED))
    await placed("doubtful", event(What.NO_REPLY))
    calls = {call.id: call for call in await ledger.logged("home", DAYS.start, DAYS.end)}
    await log.aclose()
    assert {name for name, call in calls.items() if call.expected} == {"talked", "doubtful"}
    assert {name for name, call in calls.items() if call.in_doubt} == {"doubtful"}
    assert calls["talked"].cost == Decimal("0.1")
    assert calls["talked"].duration_s == 60
    await keep(ledger, item(0, call_id="talked"), item(800, call_id="busy"))
    items, beside = await ledger.pairs("home", START, START + timedelta(days=10))
    assert [each.key for each in items] == ["k0"]
    # The busy one's item is of another day: it is not missing here.
    assert {call.id for call in beside} == {"talked", "running", "refused", "doubtful"}


def test_where_an_item_comes_from_is_kept() -> None:
    assert {source.value for source in ItemSource} == {"bill", "call", "reckoned"}


async def test_months_without_items_cost_no_group(ledger: LedgerBase) -> None:
    await keep(ledger, item(0))
    report = await opened(ledger, Days(date(2025, 1, 1), date(2026, 12, 31), UTC))
    months = await report.groups(GroupBy.MONTH)
    assert [group.key for group in months] == ["2026-01"]
    assert len(report.days.buckets(Span.MONTH)) == 24
