"""Bills read by the engine: kept by days, joined to calls, and proof of those in doubt."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from dialer.core.account import Account
from dialer.core.call import Call, Outcome, Placement, Source, State
from dialer.core.errors import AccountError, ProviderReplyError, UnconfirmedError
from dialer.core.events import CallEvent, What
from dialer.core.ledger import Bill, ItemSource, LedgerItem
from dialer.core.machine import outcome_of, state_of
from dialer.core.money import Money
from dialer.core.quote import Basis as QuoteBasis
from dialer.core.quote import Quote
from dialer.core.rates import Rate
from dialer.core.reconcile import Verdict
from dialer.core.report import Basis
from dialer.core.report_days import Days
from dialer.engine.billing import Billing
from dialer.store.ledger import LedgerBase
from tests.unit.engine.desk import BLIND, NOON, OWN_NUMBER, POLLED, THEIRS, Desk, desk
from tests.unit.engine.desk import ScriptedProvider as Provider

JANUARY = Days(date(2026, 1, 1), date(2026, 1, 31), UTC)


@dataclass
class Bills:
    """A provider's bill, and what it was asked."""

    items: list[LedgerItem] = field(default_factory=list)
    balance: Money | None = None
    failure: Exception | None = None
    asked: list[tuple[date, date]] = field(default_factory=list)

    def open_bill(self, account: Account, *, timeout_s: float) -> Bills:
        return self

    async def bill(self, first: date, last: date) -> Bill:
        self.asked.append((first, last))
        if self.failure is not None:
            raise self.failure
        some = [item for item in self.items if first <= item.at.date() <= last]
        return Bill("home", first, last, some, self.balance)

    async def aclose(self) -> None:
        pass


def item(**changes: object) -> LedgerItem:
    plain = LedgerItem(
        "home",
        "1",
        NOON + timedelta(seconds=5),
        OWN_NUMBER,
        THEIRS,
        60,
        debit=Decimal("0.125"),
        currency="USD",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # names of its fields


@asynccontextmanager
async def billed(
    home: Path, bills: Bills | NoBills, provider: Provider | None = None
) -> AsyncIterator[tuple[Desk, Billing]]:
    """An engine whose provider has a bill."""
    async with desk(home, provider or Provider(BLIND)) as there:
        there.engine._make_ledger = lambda: LedgerBase(_database(there))
        there.engine._bills = bills
        yield there, there.engine.billing


def _database(there: Desk) -> Path:
    return there.store._writer._path


async def unconfirmed(there: Desk) -> Call:
    with pytest.raises(UnconfirmedError):
        await there.call()
    (call,) = await there.store.live()
    assert state_of(call.progress) is State.UNCONFIRMED
    return call


async def test_days_to_come_are_not_asked_for(tmp_path: Path) -> None:
    bills = Bills([item()])
    async with billed(tmp_path, bills) as (_, billing):
        days = Days(date(2025, 12, 30), date(2026, 3, 1), UTC)
        (read,) = await billing.refresh(days)
        assert (read.items, read.billed, read.error) == (1, True, None)
        assert bills.asked == [(date(2025, 12, 30), date(2026, 1, 31))]
        future = Days(date(2026, 2, 2), date(2026, 2, 3), UTC)
        assert (await billing.refresh(future))[0].items == 0
        assert len(bills.asked) == 1


async def test_what_cannot_be_read_leaves_what_is_kept(tmp_path: Path) -> None:
    bills = Bills([item()], Money(Decimal(5), "USD"))
    async with billed(tmp_path, bills) as (there, billing):
        await billing.refresh(JANUARY)
        bills.failure = ProviderReplyError("It is away.")
        await there.clock.turn(60)
        (read,) = await billing.refresh(JANUARY)
        assert (read.error, read.as_of) == (bills.failure, NOON)
        longer = Days(date(2025, 12, 1), date(2026, 1, 31), UTC)
        assert (await billing.refresh(longer))[0].as_of is None
        report = await billing.report(JANUARY)
        (statement,) = report.statements
        assert report.count == 1
        assert statement.start.basis is Basis.TOLD
        assert statement.end_balance == Decimal("4.875")


async def test_an_account_that_does_not_exist_is_told_of(tmp_path: Path) -> None:
    async with billed(tmp_path, Bills()) as (_, billing):
        with pytest.raises(AccountError, match="no account 'work'"):
            await billing.refresh(JANUARY, "work")
        with pytest.raises(AccountError, match="no account 'work'"):
            await billing.report(JANUARY, "work")


async def test_a_bill_proves_a_call_in_doubt_and_tells_its_cost(tmp_path: Path) -> None:
    provider = Provider(BLIND, placing=UnconfirmedError("no answer"))
    bills = Bills([item()])
    async with billed(tmp_path, bills, provider) as (there, billing):
        call = await unconfirmed(there)
        (read,) = await billing.refresh(JANUARY)
        assert read.confirmed == 1
        after = await there.store.get(call.id)
        assert after.progress.placement is Placement.ACCEPTED
        assert (state_of(after.progress), outcome_of(after.progress)) == (
            State.ENDED,
            Outcome.UNKNOWN,
        )
        assert after.progress.cost == Money(Decimal("0.125"), "USD")
        assert after.progress.duration_s == 60
        story = [change.event.detail for change in await there.store.events(call.id)]
        assert "found in the provider's bill" in story
        (again,) = await billing.refresh(JANUARY)
        assert again.confirmed == 0


async def test_a_provider_that_can_be_asked_says_better_how_the_call_went(
    tmp_path: Path,
) -> None:
    provider = Provider(POLLED, placing=UnconfirmedError("no answer"))
    ended = CallEvent(
        What.ENDED,
        NOON,
        Source.POLL,
        outcome=Outcome.BUSY,
        duration_s=0,
        cost=Money(Decimal("0.125"), "USD"),
        provider_call_id="77",
    )
    provider.answers.append([ended])
    bills = Bills([item(provider_call_id="77", billsec=0)])
    async with billed(tmp_path, bills, provider) as (there, billing):
        call = await unconfirmed(there)
        assert (await billing.refresh(JANUARY))[0].confirmed == 1
        after = await there.store.get(call.id)
        assert outcome_of(after.progress) is Outcome.BUSY
        assert after.progress.provider_call_id == "77"


async def test_a_bill_ends_no_call_that_is_known_to_run(tmp_path: Path) -> None:
    provider = Provider(POLLED)
    provider.answers.append([CallEvent(What.ANSWERED, NOON, Source.POLL)])
    async with billed(tmp_path, Bills([item()]), provider) as (there, billing):
        call = await there.call()
        assert (await billing.refresh(JANUARY))[0].confirmed == 0
        assert (await there.store.get(call.id)).progress.ending is None


class NoBills:
    """Providers that have none."""

    def open_bill(self, account: Account, *, timeout_s: float) -> None:
        return None


async def test_without_a_bill_the_log_is_read(tmp_path: Path) -> None:
    def ended(outcome: Outcome, **more: object) -> CallEvent:
        event = CallEvent(What.ENDED, NOON, Source.CALLBACK, outcome=outcome)
        return replace(event, **more)  # type: ignore[arg-type]  # names of its fields

    told = Money(Decimal("0.5"), "USD")
    quote = Quote(
        "home",
        "scripted",
        THEIRS,
        OWN_NUMBER,
        QuoteBasis.SHEET,
        Rate("44", Decimal("0.6"), first_s=60, step_s=60),
        own_charged=False,
        currency="EUR",
    )
    async with billed(tmp_path, NoBills()) as (there, billing):
        ends = (
            ended(Outcome.COMPLETED, duration_s=61, cost=told),
            ended(Outcome.COMPLETED, duration_s=61),  # reckoned
            ended(Outcome.BUSY, duration_s=0),  # cost nothing
            ended(Outcome.UNKNOWN),  # nobody knows
        )
        for place, end in enumerate(ends):
            call = await there.call()
            await there.store.record(call.id, end)
            if place == 1:
                _keep_quote(there, call, quote)
            await there.clock.turn(1)
        (read,) = await billing.refresh(JANUARY)
        assert (read.items, read.billed) == (3, False)
        lines = await (await billing.report(JANUARY)).page(0, 9)
        assert [(line.item.debit, line.item.currency, line.item.source) for line in lines] == [
            (Decimal("0.5"), "USD", ItemSource.CALL),
            (Decimal("1.2"), "EUR", ItemSource.RECKONED),
            (None, None, ItemSource.CALL),
        ]
        beside = await billing.reconcile(JANUARY, "home")
        found = [finding for some in [f async for f in beside.findings()] for finding in some]
        assert [each.verdict for each in found] == [Verdict.MATCHED] * 3
        assert found[2].why.startswith("it was not known") or "nobody says" in found[2].why


def _keep_quote(there: Desk, call: Call, quote: Quote) -> None:
    """As a call is placed whose price is known."""
    with sqlite3.connect(_database(there)) as connection:
        text = msgspec.json.encode(quote).decode()
        connection.execute("UPDATE calls SET quote = ? WHERE id = ?", (text, call.id))
    connection.close()


async def test_findings_come_by_time_with_all_verdicts(tmp_path: Path) -> None:
    foreign = item(key="2", at=NOON - timedelta(days=3), to_number="+33140000000")
    provider = Provider(BLIND, placing=UnconfirmedError("no answer"))
    async with billed(tmp_path, Bills([foreign]), provider) as (there, billing):
        call = await unconfirmed(there)
        await billing.refresh(JANUARY)
        beside = await billing.reconcile(JANUARY, "home")
        found = [finding for some in [f async for f in beside.findings()] for finding in some]
        assert [each.verdict for each in found] == [Verdict.ONLY_IN_BILL, Verdict.ONLY_IN_LOG]
        assert found[1].call is not None
        assert found[1].call.id == call.id


async def test_reading_a_long_time_tells_how_far_it_is(tmp_path: Path) -> None:
    start = datetime(2025, 11, 3, tzinfo=UTC)
    items = [item(key=str(n), at=start + timedelta(days=30 * n)) for n in range(3)]
    async with billed(tmp_path, Bills(items)) as (_, billing):
        told: list[tuple[str, int]] = []
        days = Days(date(2025, 11, 1), date(2026, 1, 31), UTC)
        await billing.refresh(days, progress=lambda what, count: told.append((what, count)))
        assert told == [("reading home", count) for count in (0, 1, 2, 3)]


async def test_a_report_that_nobody_waits_for_any_more_is_given_up(tmp_path: Path) -> None:
    async with billed(tmp_path, Bills([item()])) as (_, billing):
        await billing.refresh(JANUARY)
        task = asyncio.create_task(billing.report(JANUARY))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await billing.report(JANUARY)).count == 1
