"""Limits hold, and nothing is left running, while a service does not tell how a call stands."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from dialer.core.call import Call, Leg, Outcome, Source, State
from dialer.core.capabilities import Capabilities, HangUp
from dialer.core.errors import ProviderReplyError
from dialer.core.events import CallEvent, What
from dialer.core.machine import outcome_of, state_of
from dialer.core.money import Money
from dialer.engine.patience import SETUP_MARGIN_S, UNREACHABLE_FOR_S
from dialer.providers.pace import LONGEST_WAIT_S
from tests.unit.engine.desk import BLIND, NOON, POLLED, PUSHED, Desk, ScriptedProvider, desk

SILENT = ProviderReplyError("it wants to be asked less")
COST_UNTOLD = replace(POLLED, live_cost=False)
TALKING = CallEvent(What.ANSWERED, NOON, Source.POLL, Leg.B)
BY_SECOND = b"prefix,USD/min,increments\n44,0.08,1/1\n1,0.04,1/1\n"  # 0.12 a minute, both legs


async def is_hung_up_between(at: Desk, earliest_s: float, latest_s: float) -> None:
    """Lets time pass, and expects the first hang-up then."""
    await at.clock.leap(earliest_s - at.clock.elapsed_s)
    assert at.provider.hung_up == []
    await at.clock.leap(latest_s - at.clock.elapsed_s)
    assert len(at.provider.hung_up) == 1


async def told(at: Desk, call: Call) -> tuple[State, Outcome | None]:
    """How it stands."""
    progress = (await at.engine.get(call.id)).progress
    return state_of(progress), outcome_of(progress)


async def test_minutes_hold_although_no_question_was_ever_answered(tmp_path: Path) -> None:
    provider = ScriptedProvider(COST_UNTOLD, answers=deque([SILENT]))
    async with desk(tmp_path, provider) as at:
        call = await at.call(max_minutes=1)
        await is_hung_up_between(at, SETUP_MARGIN_S + 59, SETUP_MARGIN_S + 62)
        assert len(provider.placed) == 1
        await at.clock.leap(UNREACHABLE_FOR_S)
        assert await told(at, call) == (State.ENDED, Outcome.UNKNOWN)
        assert 3 <= len(provider.hung_up) <= 12, "repeated, and ever more seldom"


async def test_minutes_count_from_the_last_word_that_it_still_rings(tmp_path: Path) -> None:
    provider = ScriptedProvider(COST_UNTOLD, answers=deque([*[()] * 3, SILENT]))
    async with desk(tmp_path, provider, {"polling.ringing_s": Decimal(20)}) as at:
        await at.call(max_minutes=1)
        await at.clock.turn(42)
        await is_hung_up_between(at, 40 + SETUP_MARGIN_S + 59, 40 + SETUP_MARGIN_S + 62)


async def test_one_question_without_an_answer_hangs_nothing_up(tmp_path: Path) -> None:
    provider = ScriptedProvider(COST_UNTOLD, answers=deque([*[()] * 20, SILENT, (), (TALKING,)]))
    async with desk(tmp_path, provider, {"polling.ringing_s": Decimal(20)}) as at:
        await at.call(max_minutes=1)
        await at.clock.leap(440)
        assert provider.hung_up == []


async def test_a_long_limit_is_waited_for_and_kept(tmp_path: Path) -> None:
    provider = ScriptedProvider(COST_UNTOLD, answers=deque([(TALKING,), SILENT]))
    async with desk(tmp_path, provider) as at:
        call = await at.call(max_minutes=60)
        await at.clock.leap(3580)
        assert provider.hung_up == []
        assert await told(at, call) == (State.TALKING, None)
        await at.clock.turn(25)
        assert len(provider.hung_up) == 1
        await at.clock.turn(70)
        assert await told(at, call) == (State.ENDED, Outcome.UNKNOWN)


async def test_money_is_reckoned_although_nothing_is_told(tmp_path: Path) -> None:
    provider = ScriptedProvider(COST_UNTOLD, answers=deque([SILENT]))
    async with desk(tmp_path, provider) as at:
        await at.engine.prices.import_sheet("home", BY_SECOND)
        await at.call(max_cost=Decimal("0.30"))  # 150 s
        await is_hung_up_between(at, SETUP_MARGIN_S + 140, SETUP_MARGIN_S + 150)


async def test_a_cost_that_was_told_is_taken_to_have_grown(tmp_path: Path) -> None:
    cost = CallEvent(What.RUNNING, NOON, Source.POLL, cost=Money(Decimal("0.10"), "USD"))
    provider = ScriptedProvider(POLLED, answers=deque([(TALKING,), *[()] * 11, (cost,), SILENT]))
    async with desk(tmp_path, provider) as at:
        await at.call(max_cost=Decimal("0.50"))
        await at.clock.turn(62)
        await is_hung_up_between(at, 290, 310)  # 0.10 in the first minute


async def test_people_without_a_limit_are_not_cut_off_while_nobody_tells(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([SILENT]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.leap(UNREACHABLE_FOR_S - 10)
        assert await told(at, call) == (State.REQUESTED, None), "nobody said that it only rings"
        assert provider.hung_up == []
        await at.clock.leap(20)
        assert await told(at, call) == (State.ENDED, Outcome.UNKNOWN)
        assert provider.hung_up == [], "they may well talk"


async def test_what_rings_for_ever_is_hung_up_before_it_is_given_up(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([()]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.leap(590)
        assert provider.hung_up == []
        await at.clock.leap(20)
        assert provider.hung_up == [call.id]
        assert await told(at, call) == (State.ENDED, Outcome.UNKNOWN)


async def test_one_whose_hang_up_fails_is_given_up_all_the_same(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([()]), hang_up_failure=SILENT)
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.leap(610)
        assert provider.hung_up == [call.id]
        assert await told(at, call) == (State.ENDED, Outcome.UNKNOWN)


@pytest.mark.parametrize("capabilities", [PUSHED, BLIND])
async def test_people_whose_service_tells_little_talk_on(
    tmp_path: Path, capabilities: Capabilities
) -> None:
    provider = ScriptedProvider(replace(capabilities, hang_up=HangUp.AT_ONCE))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.leap(3700)
        assert await told(at, call) == (State.ENDED, Outcome.UNKNOWN)
        assert provider.hung_up == []


async def test_silence_of_callbacks_ends_no_watch_over_a_limit(tmp_path: Path) -> None:
    provider = ScriptedProvider(replace(PUSHED, hang_up=HangUp.AT_ONCE, hang_up_within_s=5))
    async with desk(tmp_path, provider) as at:
        call = await at.call(max_minutes=10)
        await at.engine._tracker.record(call.id, replace(TALKING, source=Source.CALLBACK))
        await at.clock.leap(590)
        assert await told(at, call) == (State.TALKING, None)
        assert provider.hung_up == []
        await at.clock.leap(20)
        assert provider.hung_up == [call.id]


def test_no_wish_of_a_service_outlasts_our_patience() -> None:
    assert 2 * LONGEST_WAIT_S <= UNREACHABLE_FOR_S
