"""Calls that this program itself carries from phone to phone: heard of at once, asked about by
their own id even in doubt, and not placed when nobody stays.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from dialer.core.call import Call, CallRequest, Leg, Outcome, Source, State
from dialer.core.errors import ProviderReplyError, UnconfirmedError, UnsupportedError
from dialer.core.events import CallEvent, What
from dialer.core.machine import state_of
from tests.unit.engine.desk import (
    NOON,
    OWN_NUMBER,
    POLLED,
    THEIRS,
    ScriptedProvider,
    desk,
)

CARRIED = replace(POLLED, streamed=True, carried_here=True, lists_calls=False, question_every_s=600)


def event(what: What, leg: Leg | None = None, **more: object) -> CallEvent:
    return CallEvent(what, NOON, Source.POLL, leg=leg, **more)  # type: ignore[arg-type]  # its own


@dataclass
class Ringing(ScriptedProvider):
    """One that hears of its calls. Implements core.ports.Bell."""

    bell: asyncio.Event = field(default_factory=asyncio.Event)

    async def stirred(self, call: Call) -> None:
        await self.bell.wait()
        self.bell.clear()


async def test_a_call_is_asked_about_as_soon_as_something_is_heard(tmp_path: Path) -> None:
    ends = event(What.ENDED, outcome=Outcome.BUSY, detail="busy")
    provider = Ringing(CARRIED, answers=deque([(), [event(What.CALLING, Leg.A)], [ends]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(5)
        assert provider.asked_at == [0.0]
        provider.bell.set()
        await at.clock.turn(1)
        assert state_of((await at.store.get(call.id)).progress) is State.CALLING_A
        provider.bell.set()
        await at.clock.turn(1)
        assert state_of((await at.store.get(call.id)).progress) is State.ENDED
        assert provider.asked_at == [0.0, 5.0, 6.0]


async def test_a_bell_that_rings_in_vain_is_answered_and_no_more(tmp_path: Path) -> None:
    provider = Ringing(CARRIED, answers=deque([ProviderReplyError("not now")]))
    async with desk(tmp_path, provider) as at:
        await at.call()
        await at.clock.turn(5)
        provider.bell.set()
        await at.clock.turn(5)
        assert len(provider.asked_at) == 2


async def test_a_call_in_doubt_is_asked_about_by_its_own_id(tmp_path: Path) -> None:
    proved = [event(What.ACCEPTED, provider_call_id="a"), event(What.CALLING, Leg.A)]
    provider = Ringing(CARRIED, UnconfirmedError("no answer"), answers=deque([proved]))
    async with desk(tmp_path, provider) as at:
        plan = await at.engine.plan(CallRequest("home", OWN_NUMBER, THEIRS))
        with pytest.raises(UnconfirmedError):
            await at.engine.place(plan)
        settled = asyncio.ensure_future(at.engine.settle(plan.call.id))
        await at.clock.turn(1)
        assert state_of((await settled).progress) is State.CALLING_A
        assert provider.looked_up_at == []


async def test_it_is_not_placed_when_nobody_stays(tmp_path: Path) -> None:
    provider = Ringing(CARRIED)
    async with desk(tmp_path, provider) as at:
        with pytest.raises(UnsupportedError, match=r"has to stay.*no-wait"):
            await at.engine.plan(CallRequest("home", OWN_NUMBER, THEIRS), followed=False)
    assert provider.placed == []
