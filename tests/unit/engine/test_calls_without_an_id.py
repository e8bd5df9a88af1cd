"""Calls that no reply named: their id is found in the provider's list before anything is asked."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from dialer.core.call import Call, Leg, Source
from dialer.core.errors import HangUpUnavailableError, SeveralCallsError
from dialer.core.events import CallEvent, What
from dialer.core.ports import Placed
from dialer.core.words import explain
from tests.unit.engine.desk import NOON, POLLED, ScriptedProvider, desk

NAMELESS = replace(POLLED, id_by_list=True)
TALKING = CallEvent(What.ANSWERED, NOON, Source.POLL, leg=Leg.B)
SEVERAL = SeveralCallsError("Scripted lists several calls that may be this one.")


@dataclass
class Listing(ScriptedProvider):
    """Names no call when it is placed. ``known``: which ids each search was told to leave out;
    ``ended``: the ids of calls that were hung up.
    """

    placing: Placed | Exception = field(default_factory=Placed)
    known: list[frozenset[str]] = field(default_factory=list)
    ended: list[str | None] = field(default_factory=list)

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        self.known.append(known_ids)
        return await super().find(call, known_ids)

    async def hang_up(self, call: Call) -> None:
        self.ended.append(call.progress.provider_call_id)
        if call.progress.provider_call_id is None:
            raise HangUpUnavailableError("It is not listed yet.")


async def test_it_is_looked_up_before_it_is_asked_about(tmp_path: Path) -> None:
    provider = Listing(NAMELESS, listed=deque([None, None, "7"]), answers=deque([[TALKING]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(1)
        assert provider.asked_at == []
        await at.clock.turn(2)
        assert (await at.store.get(call.id)).progress.provider_call_id == "7"
        assert provider.looked_up_at == [0.0, 1.0, 2.0]
        assert provider.asked_at[0] == 2.0


async def test_the_ids_of_other_calls_are_left_out(tmp_path: Path) -> None:
    provider = Listing(NAMELESS, listed=deque(["7", "8"]), answers=deque([[TALKING]]))
    async with desk(tmp_path, provider) as at:
        await at.call()
        await at.clock.turn(1)
        second = await at.call()
        await at.clock.turn(1)
        assert provider.known == [frozenset(), frozenset({"7"})]
        assert (await at.store.get(second.id)).progress.provider_call_id == "8"


async def test_two_calls_are_never_the_same_one(tmp_path: Path) -> None:
    """Both are looked up before either is on disk."""
    provider = Listing(NAMELESS, listed=deque(["7", "7", "8"]), answers=deque([[TALKING]]))
    async with desk(tmp_path, provider) as at:
        calls = [await at.call(), await at.call()]
        await at.clock.turn(3)
        found = [(await at.store.get(call.id)).progress.provider_call_id for call in calls]
        assert found == ["7", "8"]


async def test_what_cannot_be_told_apart_is_said_once_and_asked_again(tmp_path: Path) -> None:
    listed: deque[str | Exception | None] = deque([SEVERAL, SEVERAL, SEVERAL, "7"])
    provider = Listing(NAMELESS, listed=listed, answers=deque([[TALKING]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(2)
        told = explain((await at.store.get(call.id)).progress)
        assert told is not None
        assert "several calls" in told
        await at.clock.turn(3)
        progress = (await at.store.get(call.id)).progress
        assert (progress.provider_call_id, explain(progress)) == ("7", None)
        story = [change.event for change in await at.store.events(call.id)]
        assert [event.what for event in story].count(What.UNCLEAR) == 1


async def test_a_hang_up_finds_it_first(tmp_path: Path) -> None:
    provider = Listing(NAMELESS, listed=deque([None, "7"]), answers=deque([[TALKING]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(0.5)
        await at.engine.hang_up(call.id)
        assert provider.ended == ["7"]
        assert (await at.store.get(call.id)).progress.provider_call_id == "7"


async def test_where_several_may_be_it_none_is_ended(tmp_path: Path) -> None:
    """Until it is told apart: then the one that was meant is."""
    listed: deque[str | Exception | None] = deque([SEVERAL, SEVERAL, SEVERAL, "7"])
    provider = Listing(NAMELESS, listed=listed, answers=deque([[TALKING]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(0.5)
        with pytest.raises(HangUpUnavailableError, match="put down your own phone"):
            await at.engine.hang_up(call.id)
        assert provider.ended == []
        await at.clock.turn(10)
        assert {each for each in provider.ended if each is not None} == {"7"}
