"""Providers that are asked in their own ways: seldom, only for the end, for a cost that comes late,
and while they call back as well.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from dialer.core.call import Call, CallRequest, Leg, Outcome, Placement, Source
from dialer.core.capabilities import Following, HangUp
from dialer.core.errors import ProviderReplyError
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.engine.patience import deadline_of
from tests.unit.engine.desk import (
    AT_END,
    NOON,
    OWN_NUMBER,
    POLLED,
    THEIRS,
    Desk,
    ScriptedProvider,
    desk,
)

COST = Money(Decimal("0.0225"), "USD")
SELDOM = replace(
    POLLED, following=Following.ASKED_AFTER, hang_up=HangUp.ABSENT, question_every_s=15
)
LATE = replace(POLLED, live_cost=False, cost_within_s=60)
BOTH = replace(POLLED, also_pushed=True)
REQUEST = CallRequest("home", OWN_NUMBER, THEIRS)


def event(what: What, leg: Leg | None = None, **more: object) -> CallEvent:
    return CallEvent(what, NOON, Source.POLL, leg=leg, **more)  # type: ignore[arg-type]  # its own


TALKING = event(What.ANSWERED, Leg.B)
ENDED = event(What.ENDED, outcome=Outcome.COMPLETED, duration_s=20)


async def test_a_provider_is_asked_no_more_often_than_it_wants(tmp_path: Path) -> None:
    provider = ScriptedProvider(SELDOM, answers=deque([(), (), [ENDED]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(60)
        assert provider.asked_at == [0.0, 15.0, 30.0]
        assert (await at.store.get(call.id)).progress.ending is not None


def test_a_call_of_which_only_the_end_is_told_may_last_long() -> None:
    call = Call("1", "scripted", REQUEST, NOON, "token")
    call = replace(call, progress=replace(call.progress, placement=Placement.ACCEPTED))
    deadline = deadline_of(call, SELDOM, NOON, NOON)
    assert deadline.at - NOON == timedelta(minutes=243)
    assert "report never came" in deadline.words
    limited = replace(call, request=replace(REQUEST, max_minutes=10))
    assert deadline_of(limited, SELDOM, NOON, NOON).at - NOON == timedelta(minutes=13)


async def test_a_late_cost_is_asked_for_after_the_end(tmp_path: Path) -> None:
    priced = replace(ENDED, cost=COST)
    provider = ScriptedProvider(LATE, answers=deque([[TALKING], [ENDED], [ENDED], [priced]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(40)
        assert (await at.store.get(call.id)).progress.cost == COST
        asked = len(provider.asked_at)
        await at.clock.turn(120)
        assert len(provider.asked_at) == asked == 4


async def test_a_cost_that_never_comes_is_given_up(tmp_path: Path) -> None:
    provider = ScriptedProvider(LATE, answers=deque([[TALKING], [ENDED]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.leap(100)
        ended = await at.store.get(call.id)
        assert (ended.progress.cost, ended.progress.duration_s) == (None, 20)
        asked = len(provider.asked_at)
        assert asked >= 3
        await at.clock.leap(100)
        assert len(provider.asked_at) == asked


@pytest.mark.parametrize(
    "end",
    [
        event(What.ENDED, outcome=Outcome.BUSY, leg=Leg.A),  # nobody answered: nothing to pay
        event(What.ENDED, outcome=Outcome.BUSY, leg=Leg.B, cost=COST),
    ],
)
async def test_where_nothing_is_to_come_nobody_is_asked(tmp_path: Path, end: CallEvent) -> None:
    provider = ScriptedProvider(LATE, answers=deque([[end]]))
    async with desk(tmp_path, provider) as at:
        await at.call()
        await at.clock.leap(100)
        assert len(provider.asked_at) == 1


async def test_whoever_waits_for_the_end_hears_the_cost_out(tmp_path: Path) -> None:
    priced = replace(ENDED, cost=COST)
    provider = ScriptedProvider(LATE, answers=deque([[TALKING], [ENDED], [priced]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(7)
        assert (await at.store.get(call.id)).progress.ending is not None
        heard = await _heard_out(at, call)
        assert heard.progress.cost == COST


async def test_nobody_waits_for_ever_for_a_cost(tmp_path: Path) -> None:
    provider = ScriptedProvider(LATE, answers=deque([[TALKING], [ENDED], ProviderReplyError("x")]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(7)
        assert (await _heard_out(at, call)).progress.cost is None
        assert at.clock.elapsed_s < 30


async def _heard_out(at: Desk, call: Call) -> Call:
    waiting = asyncio.ensure_future(at.engine.hear_out(call.id))
    while not waiting.done():
        await at.clock.turn(1)
    await waiting
    return await at.store.get(call.id)


async def test_what_is_asked_anyway_opens_no_door_that_nobody_can_reach(tmp_path: Path) -> None:
    provider = ScriptedProvider(BOTH)
    async with desk(tmp_path, provider) as at:
        plan = await at.engine.plan(REQUEST)
        assert plan.call.callback_url is not None  # the scripted one is on this machine
        assert plan.warnings == []


async def test_a_door_that_is_shut_is_no_loss_to_what_is_asked(tmp_path: Path) -> None:
    provider = ScriptedProvider(BOTH)
    async with desk(tmp_path, provider, {"listener.enabled": False}) as at:
        plan = await at.engine.plan(REQUEST)
        assert (plan.call.callback_url, list(plan.warnings)) == (None, [])
    provider = ScriptedProvider(AT_END)
    async with desk(tmp_path / "other", provider, {"listener.enabled": False}) as at:
        assert (await at.engine.plan(REQUEST)).warnings
