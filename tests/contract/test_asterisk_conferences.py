"""Conferences in one bridge: the own phone first, then all others, each called once, whoever looks
on and whatever breaks; and nothing is left inside Asterisk.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialer.core.call import Outcome
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.conference_machine import (
    accepted,
    added,
    adding,
    drop_asked,
    end_asked,
    reported,
    unconfirmed,
)
from dialer.core.conference_ports import ConferenceCarrier, ConferenceProvider
from dialer.core.errors import NotReachedError, ProviderRefusedError, UnsupportedError
from dialer.core.ports import Provider
from dialer.providers.registry import Registry
from tests.contract.conftest import Build
from tests.contract.services import ASTERISK, OWN
from tests.contract.stand import Stand

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
RUTH, TOM = "+442079460133", "+442079460233"  # they stay until somebody cuts them off
BUSY, SOON = "+442079460121", "+442079460134"
TALKING = (JoinState.TALKING, None)
COMPLETED = (JoinState.ENDED, Outcome.COMPLETED)


def conference_of(*numbers: str) -> Conference:
    legs = [ConferenceLeg("LEG0", OWN, AT, owner=True)]
    legs += [ConferenceLeg(f"LEG{place}", number, AT) for place, number in enumerate(numbers, 1)]
    return Conference(
        id="01JTESTCONFERENCE00000000A",
        provider="asterisk",
        request=ConferenceRequest("test", OWN, numbers),
        created_at=AT,
        legs=tuple(legs),
    )


class Room:
    """A conference on the simulated Asterisk, carried and advanced by what is told."""

    def __init__(self, stand: Stand) -> None:
        self.stand = stand
        self.conference = conference_of(RUTH, TOM)
        self.take(stand.provider)

    def take(self, provider: Provider) -> None:
        """By this account's way from now on."""
        assert isinstance(provider, ConferenceProvider)
        self.provider: ConferenceProvider = provider
        self.carrier: object = provider

    async def start(self, *numbers: str) -> None:
        self.conference = conference_of(*numbers or (RUTH, TOM))
        started = await self.provider.start_conference(self.conference)
        self.conference = accepted(self.conference, started.provider_conference_id, AT)

    async def look(self, seconds: int = 1) -> dict[str, tuple[JoinState, Outcome | None]]:
        """Lets time pass, and follows it a second at a time."""
        for _ in range(seconds):
            if self.conference.is_over:
                break
            await self.stand.clock.advance(1)
            assert isinstance(self.carrier, ConferenceCarrier)
            await self.carrier.carry(self.conference)
            report = await self.provider.conference_status(self.conference)
            self.conference = reported(self.conference, report, self.stand.clock.now())
        return {leg.number: (leg.state, leg.outcome) for leg in self.conference.legs}

    @property
    def rung(self) -> list[str]:
        """Whom the service was asked to ring."""
        return [
            dict(request.params)["appArgs"].partition(",")[2]
            for request in self.stand.sim.journal.requests()
            if request.method == "POST"
            and "-LEG" in request.path
            and "/variable" not in request.path
        ]


@pytest.fixture
async def room(build: Build) -> AsyncIterator[Room]:
    stand = await build(ASTERISK)
    assert stand.can.conferences is not None
    made = Room(stand)
    yield made
    assert not stand.sim.asterisk.channels
    assert not stand.sim.asterisk.bridges


async def end(room: Room) -> None:
    """Somebody ends it, and whoever carries it clears what is left."""
    await room.provider.end_conference(room.conference)
    await room.provider.end_conference(room.conference)  # asking twice is harmless
    room.conference = end_asked(room.conference, "enough", AT)
    await room.look(5)
    assert room.conference.is_over


async def test_the_own_phone_first_and_then_everybody(room: Room) -> None:
    await room.start()
    assert room.rung == [OWN]
    assert (await room.look(2))[OWN] == (JoinState.CALLING, None)
    assert room.rung == [OWN]
    assert (await room.look(3))[OWN] == TALKING
    assert room.rung == [OWN, RUTH, TOM]
    assert await room.look(10) == {OWN: TALKING, RUTH: TALKING, TOM: TALKING}
    assert room.conference.state is JoinState.TALKING
    (bridge,) = room.stand.sim.asterisk.bridges.values()
    assert len(bridge.channels) == 3
    await end(room)
    assert room.conference.outcome is Outcome.COMPLETED


async def test_nobody_stays_for_ever_whose_program_was_killed(room: Room) -> None:
    await room.start()
    await room.look(12)
    asterisk = room.stand.sim.asterisk
    for channel in asterisk.channels.values():
        if not channel.id.endswith("LEG0"):
            channel.timers[-1].cancel()  # nobody leaves by himself
    await room.stand.clock.advance(3 * 3600)
    await room.look(1)
    await room.stand.clock.advance(2 * 3600)
    assert len(asterisk.channels) == 3, "it was carried meanwhile"
    await room.stand.provider.aclose()  # and it never comes again
    await room.stand.clock.advance(3 * 3600)
    assert not asterisk.channels
    asterisk.bridges.clear()


async def test_who_refuses_and_who_leaves_are_told_apart(room: Room) -> None:
    await room.start(BUSY, SOON, RUTH)
    told = await room.look(20)
    assert told[BUSY] == (JoinState.ENDED, Outcome.BUSY)
    assert told[SOON] == COMPLETED
    assert told[RUTH] == TALKING
    await end(room)


async def test_one_is_dropped_and_another_added(room: Room) -> None:
    await room.start(RUTH)
    await room.look(12)
    leg = room.conference.legs[1]
    await room.provider.drop_leg(room.conference, leg)
    await room.provider.drop_leg(room.conference, leg)
    room.conference = drop_asked(room.conference, leg.id, AT)
    assert (await room.look(2))[RUTH] == COMPLETED
    room.conference = adding(room.conference, {"LEG2": TOM}, AT)
    await room.provider.add_legs(room.conference, [TOM])
    room.conference = added(room.conference, ["LEG2"])
    assert (await room.look(8))[TOM] == TALKING
    await end(room)


async def test_one_that_is_dropped_before_it_is_called_is_never_called(room: Room) -> None:
    await room.start(RUTH, TOM)
    room.conference = drop_asked(room.conference, "LEG1", AT)
    await room.provider.drop_leg(room.conference, room.conference.legs[1])
    told = await room.look(12)
    assert told[RUTH] == (JoinState.ENDED, Outcome.CANCELLED)
    assert room.rung == [OWN, TOM]
    await end(room)


async def test_when_the_own_phone_leaves_all_are_let_go(room: Room) -> None:
    await room.start()
    await room.look(12)
    own = room.stand.sim.asterisk.channels["dialer-01JTESTCONFERENCE00000000A-LEG0"]
    room.stand.sim.asterisk.leave(own, 16, "Normal Clearing")
    await room.look(2)
    assert room.conference.is_over
    assert room.conference.outcome is Outcome.COMPLETED


async def test_the_own_phone_is_not_left_alone_for_ever(room: Room) -> None:
    await room.start(BUSY, SOON)
    told = await room.look(30)
    assert told == {OWN: TALKING, BUSY: (JoinState.ENDED, Outcome.BUSY), SOON: COMPLETED}
    await room.look(30)
    assert room.conference.outcome is Outcome.COMPLETED


async def test_an_own_phone_that_is_busy_ends_it(room: Room, build: Build) -> None:
    await room.start(RUTH)
    own = room.stand.sim.asterisk.channels["dialer-01JTESTCONFERENCE00000000A-LEG0"]
    room.stand.sim.asterisk.leave(own, 17, "User busy", dialled="BUSY", tech=486)
    await room.look(2)
    assert (room.conference.outcome, room.rung) == (Outcome.BUSY, [OWN])
    assert "User busy" in room.conference.detail


async def test_the_next_program_carries_it_on_and_calls_nobody_twice(room: Room) -> None:
    await room.start(BUSY, RUTH)
    await room.look(6)  # both are asked for
    await room.stand.provider.aclose()
    await room.stand.clock.advance(10)  # one has refused meanwhile, unheard; one answered in vain
    provider = Registry(now=room.stand.clock.now).open(room.stand.account, timeout_s=5)
    room.take(provider)
    told = await room.look(5)
    assert told[OWN] == TALKING
    assert told[BUSY][0] is JoinState.ENDED
    assert room.rung == [OWN, BUSY, RUTH]
    await end(room)
    await provider.aclose()


async def test_whoever_looks_on_takes_nothing_away(room: Room) -> None:
    await room.start()
    await room.look(2)
    other = Registry(now=room.stand.clock.now).open(room.stand.account, timeout_s=5)
    assert isinstance(other, ConferenceProvider)
    seen = await other.conference_status(room.conference)
    assert [(leg.number, leg.joined) for leg in seen.legs] == [(OWN, JoinState.CALLING)]
    await other.aclose()
    told = await room.look(12)
    assert set(told.values()) == {TALKING}
    await end(room)


async def test_an_unconfirmed_one_is_found_by_its_name(room: Room) -> None:
    await room.start()
    doubtful = unconfirmed(replace(conference_of(RUTH, TOM)), "no answer")
    found = await room.provider.find_conference(doubtful, frozenset())
    assert found == room.conference.provider_conference_id
    assert found is not None
    assert await room.provider.find_conference(doubtful, frozenset({found})) is None
    another = replace(doubtful, id="01JTESTCONFERENCE00000000B")
    assert await room.provider.find_conference(another, frozenset()) is None
    await end(room)


async def test_what_cannot_be_is_refused_and_leaves_nothing(room: Room, build: Build) -> None:
    with pytest.raises(UnsupportedError):
        room.provider.check_conference(ConferenceRequest("test", OWN, ("12 345",)))
    nobody = Room(await build(ASTERISK, own_endpoint="PJSIP/noreg"))
    with pytest.raises(ProviderRefusedError, match="no way to this phone"):
        await nobody.start()
    assert not nobody.stand.sim.asterisk.bridges
    await nobody.stand.sim.stop()
    with pytest.raises(NotReachedError):
        await nobody.start()
