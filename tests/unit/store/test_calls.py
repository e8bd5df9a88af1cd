"""The log of calls on a real SQLite file: durable, migrated, and safe with many writers."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from dialer.core.call import Call, CallRequest, Leg, Outcome, Source
from dialer.core.errors import CallbackError, CallNotFoundError, StoreError
from dialer.core.events import CallEvent, What
from dialer.core.machine import outcome_of
from dialer.core.money import Money
from dialer.core.ports import CallFilter, CallTotals
from dialer.store.calls import CallLog
from dialer.store.database import MIGRATIONS, open_database

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)


def a_call(number: int = 0, **more: object) -> Call:
    call = Call(
        id=f"01J{number:023d}",
        provider="talkety",
        request=CallRequest("home", "+12125550100", "+442079460018", max_cost=Decimal("2.50")),
        created_at=NOON + timedelta(minutes=number),
        callback_token=f"token-{number:016d}",
        follower="me",
    )
    return replace(call, **more)  # type: ignore[arg-type]  # a test's short hand


def news(what: What, leg: Leg | None = None, **more: object) -> CallEvent:
    return replace(CallEvent(what, NOON, Source.POLL, leg), **more)  # type: ignore[arg-type]  # short hand


@pytest.fixture
async def log(tmp_path: Path) -> AsyncIterator[CallLog]:
    opened = CallLog(tmp_path / "data" / "dialer.sqlite3", lambda: NOON)
    yield opened
    await opened.aclose()


async def test_a_call_comes_back_as_it_was_written(log: CallLog) -> None:
    call = a_call(request=replace(a_call().request, tag="mother", caller_id="+441", retries=2))
    await log.add(call)
    assert await log.get(call.id) == call
    assert await log.by_token(call.callback_token) == call
    assert await log.by_token("another") is None


async def test_news_moves_the_call_and_is_kept_with_what_it_led_to(log: CallLog) -> None:
    await log.add(a_call())
    cost = Money(Decimal("0.07640"))
    change = await log.record(a_call().id, news(What.ANSWERED, Leg.B, duration_s=12, cost=cost))
    assert change.changed
    assert change.call == await log.get(a_call().id)
    assert change.call.progress.cost == cost
    (kept,) = await log.events(a_call().id)
    assert (kept.event, kept.call.progress) == (change.event, change.call.progress)


async def test_a_repeated_callback_is_kept_and_changes_nothing(log: CallLog) -> None:
    await log.add(a_call())
    callback = news(What.CALLING, Leg.A, source=Source.CALLBACK)
    first = await log.record(a_call().id, callback)
    second = await log.record(a_call().id, callback)
    assert (first.changed, second.changed) == (True, False)
    assert len(await log.events(a_call().id)) == 2


async def test_polls_that_only_count_on_leave_one_row(log: CallLog) -> None:
    await log.add(a_call())
    await log.record(a_call().id, news(What.ANSWERED, Leg.B))
    for seconds in (5, 10, 15, 15):
        await log.record(a_call().id, news(What.RUNNING, duration_s=seconds))
    kept = await log.events(a_call().id)
    assert [each.event.duration_s for each in kept] == [None, 15]


async def test_what_a_refused_callback_began_is_undone(log: CallLog) -> None:
    await log.add(a_call())

    def make(_call: Call) -> list[CallEvent]:
        raise CallbackError("wrong shape")

    with pytest.raises(CallbackError):
        await log.record_next(a_call().id, make)
    assert await log.events(a_call().id) == []
    await log.record(a_call().id, news(What.CALLING, Leg.A))  # and the log works on


async def test_many_at_once_are_all_kept_in_order(log: CallLog) -> None:
    calls = [a_call(number) for number in range(200)]
    await asyncio.gather(*(log.add(call) for call in calls))
    ended = news(What.ENDED, outcome=Outcome.BUSY)
    await asyncio.gather(
        *(log.record(call.id, news(What.CALLING, Leg.A)) for call in calls),
        *(log.record(call.id, ended) for call in calls),
    )
    assert await log.live() == []
    changes = await log.changes_after(0)
    assert len(changes) == 400
    assert [change.sequence for change in changes] == list(range(1, 401))


async def test_two_programs_share_one_log(log: CallLog, tmp_path: Path) -> None:
    other = CallLog(tmp_path / "data" / "dialer.sqlite3", lambda: NOON)
    try:
        await log.add(a_call())
        before = await log.last_sequence()
        await other.record(a_call().id, news(What.CALLING, Leg.A))
        (seen,) = await log.changes_after(before)
        assert seen.event.what is What.CALLING
        assert await other.adopt(a_call().id, "me", "other")
        assert not await log.adopt(a_call().id, "me", "third")
    finally:
        await other.aclose()


async def test_a_call_is_found_by_the_beginning_of_its_id(log: CallLog) -> None:
    await log.add(a_call(11))
    await log.add(a_call(12))
    assert (await log.get(a_call(11).id.lower())).id == a_call(11).id
    with pytest.raises(CallNotFoundError, match="Several"):
        await log.get("01J000")
    for wrong in ("", "01", "%", "01Z000", "no such call" * 20):
        with pytest.raises(CallNotFoundError, match="no call"):
            await log.get(wrong)


async def test_the_log_is_searched_by_time_outcome_and_text(log: CallLog) -> None:
    for number in range(3):
        await log.add(a_call(number))
    await log.record(a_call(1).id, news(What.ENDED, outcome=Outcome.BUSY))

    async def found(**wanted: object) -> list[str]:
        return [call.id for call in await log.search(CallFilter(**wanted))]  # type: ignore[arg-type]  # short hand

    one = a_call(1)
    assert await found() == [a_call(2).id, one.id, a_call(0).id]
    assert await found(since=one.created_at, until=a_call(2).created_at) == [one.id]
    assert await found(outcomes=("busy", "completed")) == [one.id]
    assert await found(outcomes=("calling_a", "requested")) == [a_call(2).id, a_call(0).id]
    assert await found(account="home", limit=1) == [a_call(2).id]
    assert await found(account="other") == []
    assert await found(parties=("+442079460018", "+15550100"), limit=1) == [a_call(2).id]
    assert await found(parties=("+15550100",)) == []
    assert await found(text="Ruth", named=("+442079460018",), limit=1) == [a_call(2).id]
    assert await found(text="7946", limit=2) == [a_call(2).id, one.id]
    assert await found(text="' OR 1=1 --") == []
    for wildcard in ("100%", "%", "_", "\\", "7_46"):
        assert await found(text=wildcard) == []
    assert await found(text="HOME", limit=1) == [a_call(2).id]


async def test_a_note_is_kept_found_and_taken_away_and_no_news_touches_it(log: CallLog) -> None:
    for number in range(3):
        await log.add(a_call(number))
    await log.set_note(a_call(1).id[:-1].lower() + "1", "Invoice 7 ÄRGER; paid")
    await log.record(a_call(1).id, news(What.ENDED, outcome=Outcome.BUSY))
    ids = [a_call(number).id for number in range(3)]
    assert await log.notes([*ids, "no such"] * 400) == {ids[1]: "Invoice 7 ÄRGER; paid"}
    (found,) = await log.search(CallFilter(text="ärger"))
    assert found.id == ids[1]
    await log.set_note(ids[1], "")
    assert await log.notes(ids) == {}
    with pytest.raises(CallNotFoundError):
        await log.set_note("no such call", "x")


async def test_totals_are_exact_and_of_all_that_is_found(log: CallLog) -> None:
    costs = [("0.10", "USD"), ("0.20", "USD"), ("0.07640", None), ("9", "EUR")]
    for number, (text, currency) in enumerate(costs):
        await log.add(a_call(number))
        cost = Money(Decimal(text), currency)
        outcome = Outcome.COMPLETED if number < 3 else Outcome.BUSY
        await log.record(
            a_call(number).id, news(What.ENDED, outcome=outcome, cost=cost, duration_s=60 + number)
        )
    await log.add(a_call(9))
    found = await log.totals(CallFilter(limit=1))
    assert (found.calls, found.talked, found.duration_s) == (5, 3, 246)
    assert set(found.costs) == {
        Money(Decimal("0.30"), "USD"),
        Money(Decimal("0.07640")),
        Money(Decimal(9), "EUR"),
    }
    assert await log.totals(CallFilter(account="none")) == CallTotals()


async def test_attempts_are_calls_from_here_that_are_over(log: CallLog) -> None:
    rang = news(What.CALLING, Leg.A, at=NOON + timedelta(minutes=1, seconds=3))
    over = news(What.ENDED, outcome=Outcome.BUSY)
    too_soon = news(What.CALLING, Leg.A)  # by a service's clock that is behind
    events = {
        0: [over],
        1: [rang, replace(rang, at=rang.at + timedelta(seconds=9)), over],
        2: [too_soon, over],
        3: [news(What.CALLING, Leg.B, at=NOON + timedelta(hours=1)), over],
        4: [rang],
    }
    for number, those in events.items():
        await log.add(a_call(number))
        for event in those:
            await log.record(a_call(number).id, event)
    await log.add(a_call(5, conference_id="01K"))
    await log.record(a_call(5).id, over)
    found = await log.attempts(NOON, 10)
    assert [each.rang_after_s for each in found] == [None, None, 3.0, None]
    assert {(each.account, each.outcome) for each in found} == {("home", Outcome.BUSY)}
    assert len(await log.attempts(NOON + timedelta(minutes=2), 10)) == 2
    assert len(await log.attempts(NOON, 1)) == 1


async def test_an_older_file_is_brought_up_to_date_and_a_newer_one_is_left_alone(
    tmp_path: Path,
) -> None:
    path = tmp_path / "old.sqlite3"
    sqlite3.connect(path).close()  # version 0: empty
    open_database(path).close()
    with sqlite3.connect(path) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        assert version == len(MIGRATIONS)
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StoreError, match="newer"):
        open_database(path)


def test_a_damaged_file_is_said_to_be_damaged_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "dialer.sqlite3"
    path.write_bytes(b"this is no database at all, but something else that is long enough" * 20)
    with pytest.raises(StoreError, match="cannot be used"):
        CallLog(path, lambda: NOON)
    assert path.read_bytes().startswith(b"this is no database")


async def test_what_is_acknowledged_survives_without_a_tidy_end(tmp_path: Path) -> None:
    path = tmp_path / "dialer.sqlite3"
    log = CallLog(path, lambda: NOON)
    await log.add(a_call())
    await log.record(a_call().id, news(What.ENDED, outcome=Outcome.BUSY))
    again = CallLog(path, lambda: NOON)  # the first one was never closed
    try:
        assert outcome_of((await again.get(a_call().id)).progress) is Outcome.BUSY
    finally:
        await again.aclose()
        await log.aclose()


async def test_spending_is_added_up_exactly_and_by_currency(log: CallLog) -> None:
    for number, (text, currency) in enumerate(
        [("0.10", "USD"), ("0.20", "USD"), ("0.07640", None), ("9", "USD")]
    ):
        await log.add(a_call(number))
        cost = Money(Decimal(text), currency)
        await log.record(a_call(number).id, news(What.RUNNING, cost=cost))
    spent = await log.spent_since(a_call(0).created_at)
    assert spent == [Money(Decimal("9.30"), "USD"), Money(Decimal("0.07640"))]
    assert await log.spent_since(a_call(3).created_at) == [Money(Decimal(9), "USD")]
