"""Limits of money kept by a call's price: where no cost is told, by the minutes in the request, and
by the month's budget before anything rings.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import httpx
import pytest

from dialer.core.call import Call, Leg, Outcome, Source
from dialer.core.errors import BudgetError, UnsupportedError
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.core.ports import CallbackRequest
from dialer.core.settings import Value
from dialer.engine.limits import Level, limit_state
from dialer.engine.price_reckoned import cost_so_far, reckoned_cost
from tests.unit.engine.desk import AT_END, NOON, POLLED, PUSHED, ScriptedProvider, desk

SILENT_POLLED = replace(POLLED, live_cost=False)
SILENT_PUSHED = replace(PUSHED, live_cost=False)
TALKING = CallEvent(What.ANSWERED, NOON, Source.POLL, Leg.B)
# Both legs together: 0.12 a minute, 0.002 a second.
BY_SECOND = b"prefix,USD/min,increments\n44,0.08,1/1\n1,0.04,1/1\n"
BY_MINUTE = b"prefix,USD/min,increments\n44,0.08,60/60\n1,0.04,60/60\n"


def reckoned(call: Call, at: datetime) -> Decimal:
    """What the call has cost by its price."""
    money = reckoned_cost(call, at)
    assert money is not None
    return money.amount


@pytest.mark.parametrize(("sheet", "at_most"), [(BY_SECOND, "0.50"), (BY_MINUTE, "0.50")])
async def test_a_reckoned_cost_is_hung_up_in_time(
    tmp_path: Path, sheet: bytes, at_most: str
) -> None:
    provider = ScriptedProvider(SILENT_POLLED, answers=deque([(TALKING,), ()]))
    async with desk(tmp_path, provider) as at:
        await at.engine.prices.import_sheet("home", sheet)
        call = await at.call(max_cost=Decimal(at_most))
        await at.clock.turn(230)
        assert provider.hung_up == []
        await at.clock.turn(20)
        hung = (await at.engine.get(call.id)).progress
        assert provider.hung_up[0] == call.id
        assert hung.hang_up_asked_at is not None
        assert "reckoned from its price" in hung.hang_up_why
        # However long the hang-up takes, the limit holds to the second.
        latest = hung.hang_up_asked_at + timedelta(seconds=SILENT_POLLED.hang_up_within_s - 1)
        assert reckoned(await at.engine.get(call.id), latest) <= Decimal(at_most)
        notes = [
            change.event.detail
            for change in await at.engine.history(call.id)
            if change.event.what is What.NOTE
        ]
        assert any("%" in note and "reckoned" in note for note in notes), "told at 80 %"


async def test_a_hang_up_that_waits_for_a_callback_is_asked_for_a_callback_early(
    tmp_path: Path,
) -> None:
    def talks(_request: CallbackRequest, at: datetime) -> list[CallEvent]:
        return [CallEvent(What.ANSWERED, at, Source.CALLBACK, Leg.B)]

    async with desk(tmp_path, ScriptedProvider(SILENT_PUSHED, reads=talks)) as at:
        await at.engine.prices.import_sheet("home", BY_SECOND)
        call = await at.call(max_cost=Decimal("0.30"))  # 150 s
        statuses = []
        for _ in range(4):
            async with httpx.AsyncClient() as client:
                assert call.callback_url is not None
                statuses.append((await client.get(call.callback_url)).status_code)
            at.clock.elapsed_s += 60
        assert statuses == [200, 200, 412, 412], "at 120 s: the next comes too late"


async def test_a_provider_that_tells_the_cost_is_believed(tmp_path: Path) -> None:
    cost = CallEvent(What.RUNNING, NOON, Source.POLL, cost=Money(Decimal("0.01"), "USD"))
    provider = ScriptedProvider(POLLED, answers=deque([(TALKING, cost), ()]))
    async with desk(tmp_path, provider) as at:
        await at.engine.prices.import_sheet("home", BY_SECOND)
        call = await at.call(max_cost=Decimal("0.30"))
        await at.clock.turn(400)
        assert provider.hung_up == []
        known = cost_so_far(await at.engine.get(call.id), at.clock.now())
        assert known is not None
        assert (known.money, known.reckoned) == (Money(Decimal("0.01"), "USD"), False)


async def test_the_request_carries_the_minutes_that_the_money_pays_for(tmp_path: Path) -> None:
    provider = ScriptedProvider(replace(AT_END, max_minutes_most=60))
    async with desk(tmp_path, provider) as at:
        with pytest.raises(UnsupportedError, match="import the account's prices"):
            await at.call(max_cost=Decimal(1))
        await at.engine.prices.import_sheet("home", BY_SECOND)
        # A minute of waiting for the other party costs 0.04, each minute of talk 0.12.
        call = await at.call(max_cost=Decimal("1.00"))
        assert call.request.max_minutes == 8
        assert provider.placed[-1].request.max_minutes == 8
        assert (await at.call(max_cost=Decimal(100))).request.max_minutes == 60
        assert (await at.call(max_cost=Decimal(1), max_minutes=3)).request.max_minutes == 3
        with pytest.raises(BudgetError, match=r"0\.15.* does not pay for one minute"):
            await at.call(max_cost=Decimal("0.15"))


async def test_a_standing_budget_is_kept_by_the_request_and_said(tmp_path: Path) -> None:
    values: dict[str, Value] = {"budget.per_call": Decimal("0.50")}
    async with desk(tmp_path, ScriptedProvider(AT_END), values) as at:
        await at.engine.prices.import_sheet("home", BY_MINUTE)
        call = await at.call()
        assert (call.request.max_cost, call.request.max_minutes) == (Decimal("0.50"), 3)
        plan = await at.engine.plan(replace(call.request, max_cost=None, max_minutes=None))
        assert any("after 3 minutes at the latest" in warning for warning in plan.warnings)


async def test_a_first_minute_that_the_month_does_not_pay_for_is_refused(tmp_path: Path) -> None:
    ended = CallEvent(
        What.ENDED,
        NOON,
        Source.POLL,
        outcome=Outcome.COMPLETED,
        cost=Money(Decimal("0.90"), "USD"),
    )
    values: dict[str, Value] = {"budget.per_month": Decimal("1.00")}
    provider = ScriptedProvider(POLLED, answers=deque([(TALKING, ended)]), currency="USD")
    async with desk(tmp_path, provider, values) as at:
        await at.engine.prices.import_sheet("home", BY_SECOND)
        assert (await at.call()).request.max_cost == Decimal("1.00")
        await at.clock.turn(1)
        with pytest.raises(BudgetError, match=r"first minute.*0\.12.*0\.10 USD is left.*1\.00"):
            await at.call()
        assert len(provider.placed) == 1


async def test_the_month_counts_what_is_reckoned(tmp_path: Path) -> None:
    over = CallEvent(What.ENDED, NOON, Source.POLL, outcome=Outcome.COMPLETED, duration_s=300)
    values: dict[str, Value] = {"budget.per_month": Decimal("0.70")}
    provider = ScriptedProvider(SILENT_POLLED, answers=deque([(TALKING, over)]))
    async with desk(tmp_path, provider, values) as at:
        await at.engine.prices.import_sheet("home", BY_SECOND)
        await at.call()
        await at.clock.turn(1)
        assert await at.engine.spent_this_month() == (Money(Decimal("0.60"), "USD"),)
        assert await at.engine.reckoned_this_month() == (Money(Decimal("0.60"), "USD"),)
        with pytest.raises(BudgetError, match=r"0\.10 USD is left"):
            await at.call()


async def test_prices_in_another_currency_than_the_bills_keep_no_limit(tmp_path: Path) -> None:
    provider = ScriptedProvider(AT_END, currency="EUR")
    async with desk(tmp_path, provider) as at:
        await at.engine.prices.import_sheet("home", BY_SECOND, "USD")
        with pytest.raises(UnsupportedError):
            await at.call(max_cost=Decimal(1))


async def test_what_was_never_answered_costs_nothing(tmp_path: Path) -> None:
    busy = CallEvent(What.ENDED, NOON, Source.POLL, outcome=Outcome.BUSY)
    provider = ScriptedProvider(SILENT_POLLED, answers=deque([(busy,)]))
    async with desk(tmp_path, provider) as at:
        await at.engine.prices.import_sheet("home", BY_SECOND)
        call = await at.call()
        await at.clock.turn(1)
        assert cost_so_far(await at.engine.get(call.id), at.clock.now()) is None
        assert await at.engine.spent_this_month() == ()


async def test_a_limit_is_near_and_reached_by_what_a_hang_up_takes(tmp_path: Path) -> None:
    provider = ScriptedProvider(SILENT_POLLED, answers=deque([(TALKING,), ()]))
    async with desk(tmp_path, provider) as at:
        await at.engine.prices.import_sheet("home", BY_SECOND)
        placed = await at.call(max_cost=Decimal("0.20"))  # 100 s
        await at.clock.turn(1)
        call = await at.engine.get(placed.id)

        def level(after_s: float, within_s: float) -> Level:
            return limit_state(call, NOON + timedelta(seconds=after_s), within_s).level

        assert level(79, 5) is Level.WITHIN
        assert level(80, 5) is Level.NEAR
        assert level(95, 5) is Level.NEAR
        assert level(96, 5) is Level.REACHED
        assert level(100, 0) is Level.NEAR
        assert level(101, 0) is Level.REACHED
