"""Conferences by participants: each phone asked for once, found again by our own names, and ended
one by one or all together.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from dialer.core.call import Outcome
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.conference_machine import accepted, adding, reported, unconfirmed
from dialer.core.conference_ports import ConferenceProvider
from dialer.core.errors import (
    HangUpUnavailableError,
    NotReachedError,
    ProviderRefusedError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.core.money import Money
from dialer.providers.registry import Registry
from dialer.simulator import UseCase
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.published import Checker, published
from tests.contract.recorder import Recorder, recording
from tests.contract.services import OWN, SIGNALWIRE, TWILIO
from tests.contract.stand import Stand, account_of

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
RUTH, TOM = "+442079460133", "+442079460233"  # they stay until somebody cuts them off
BUSY = "+442079460121"


def conference_of(*numbers: str) -> Conference:
    legs = [ConferenceLeg("01JTESTLEG0000000000000000", OWN, AT, owner=True)]
    legs += [
        ConferenceLeg(f"01JTESTLEG000000000000000{place}", number, AT)
        for place, number in enumerate(numbers, 1)
    ]
    return Conference(
        id="01JTESTCONFERENCE00000000A",
        provider="twilio",
        request=ConferenceRequest("test", OWN, numbers),
        created_at=AT,
        legs=tuple(legs),
    )


class Room:
    """A conference on the simulated Twilio, advanced by what it tells."""

    def __init__(self, stand: Stand, provider: ConferenceProvider) -> None:
        self.stand = stand
        self.provider = provider
        self.conference = conference_of(RUTH, TOM)

    async def start(self, *numbers: str) -> None:
        self.conference = conference_of(*numbers or (RUTH, TOM))
        started = await self.provider.start_conference(self.conference)
        self.conference = accepted(self.conference, started.provider_conference_id, AT)

    async def look(self, seconds: float = 0) -> dict[str, tuple[JoinState, Outcome | None]]:
        """Lets time pass and asks."""
        await self.stand.clock.advance(seconds)
        report = await self.provider.conference_status(self.conference)
        now = self.stand.clock.now()
        self.conference = reported(self.conference, report, now, owner_ends_all=True)
        return {leg.number: (leg.state, leg.outcome) for leg in self.conference.legs}

    @property
    def posts(self) -> list[str]:
        """The numbers that were asked for."""
        return [
            dict(request.params)["To"]
            for request in self.stand.sim.journal.requests()
            if request.method == "POST" and request.path.endswith("Participants.json")
        ]


@pytest.fixture
async def room(build: Build) -> Room:
    stand = await build(TWILIO)
    assert isinstance(stand.provider, ConferenceProvider)
    assert stand.can.conferences is not None
    return Room(stand, stand.provider)


TALKING = (JoinState.TALKING, None)
OVER = (JoinState.ENDED, Outcome.COMPLETED)


@covers("twilio", "conferences", "Participants", "Conferences")
async def test_everybody_is_asked_for_once_and_joins(room: Room) -> None:
    await room.start()
    assert room.posts == [OWN, RUTH, TOM]
    first = dict(room.stand.sim.journal.requests()[0].params)
    assert first["EndConferenceOnExit"] == first["StartConferenceOnEnter"] == "true"
    second = dict(room.stand.sim.journal.requests()[1].params)
    assert second["EndConferenceOnExit"] == second["StartConferenceOnEnter"] == "false"
    assert set((await room.look()).values()) == {(JoinState.REQUESTED, None)}
    assert (await room.look(2))[OWN] == (JoinState.CALLING, None)
    told = await room.look(10)
    assert told == {OWN: TALKING, RUTH: TALKING, TOM: TALKING}
    assert room.conference.state is JoinState.TALKING
    assert len(room.posts) == 3
    assert not room.stand.sim.journal.remarks()


async def test_one_of_them_is_busy_and_says_what_it_cost(room: Room) -> None:
    await room.start(RUTH, BUSY)
    told = await room.look(15)
    assert told[BUSY] == (JoinState.ENDED, Outcome.BUSY)
    assert told[RUTH] == TALKING
    ruth = next(leg for leg in room.conference.legs if leg.number == RUTH)
    await room.provider.drop_leg(room.conference, ruth)
    await room.provider.drop_leg(room.conference, ruth)  # asking twice is harmless
    assert (await room.look())[RUTH] == OVER
    dropped = next(leg for leg in room.conference.legs if leg.number == RUTH)
    bill = next(each for each in room.stand.sim.journal.calls_ended() if each.cost)
    assert dropped.cost == Money(bill.cost, "USD")
    assert dropped.duration_s is not None
    assert dropped.duration_s > 0


async def test_more_are_added_while_it_runs(room: Room) -> None:
    await room.start(RUTH)
    await room.look(12)
    room.conference = adding(room.conference, {"01JTESTLEG0000000000000009": TOM}, AT)
    await room.provider.add_legs(room.conference, [TOM])
    assert room.posts == [OWN, RUTH, TOM]
    assert (await room.look(12))[TOM] == TALKING
    assert len(room.conference.legs) == 3


async def test_the_end_is_that_of_all_and_of_phones_that_still_ring(room: Room) -> None:
    await room.start()
    await room.look(3)  # the own phone rings, and so do the others
    await room.provider.end_conference(room.conference)
    await room.provider.end_conference(room.conference)
    told = await room.look(1)
    assert {state for state, _ in told.values()} == {JoinState.ENDED}
    assert room.conference.state is JoinState.ENDED
    await room.stand.clock.advance(60)
    assert len(room.stand.sim.journal.calls_ended()) == 3


async def test_it_ends_with_the_own_phone(room: Room) -> None:
    await room.start()
    await room.look(15)
    await room.provider.drop_leg(room.conference, room.conference.legs[0])
    await room.look()
    assert room.conference.state is JoinState.ENDED
    assert room.conference.detail == "participant-with-end-conference-on-exit-left"
    assert {leg.outcome for leg in room.conference.legs} == {Outcome.COMPLETED}


async def test_one_that_the_own_phone_never_joined_goes_on_until_it_is_ended(room: Room) -> None:
    """Nobody is in it whose leaving ends it; who answered hears music, and pays."""
    silent = f"+4420794601{UseCase.A_NO_ANSWER.ending}"
    await room.start(silent, RUTH)
    told = await room.look(60)
    assert told[OWN] == (JoinState.ENDED, Outcome.NO_ANSWER)
    assert told[RUTH] == TALKING
    assert (await room.look(3600))[RUTH] == TALKING
    assert room.conference.state is JoinState.TALKING
    await room.provider.end_conference(room.conference)
    told = await room.look()
    assert {state for state, _ in told.values()} == {JoinState.ENDED}
    assert room.conference.is_over
    assert room.conference.outcome is Outcome.NO_ANSWER


async def test_each_phone_has_its_time_by_its_own_request(room: Room) -> None:
    new = conference_of(RUTH, TOM)
    room.conference = replace(new, legs=tuple(replace(leg, max_s=120) for leg in new.legs))
    started = await room.provider.start_conference(room.conference)
    room.conference = accepted(room.conference, started.provider_conference_id, AT)
    room.conference = adding(room.conference, {"01JTESTLEG0000000000000009": BUSY}, AT, max_s=60)
    await room.provider.add_legs(room.conference, [BUSY])
    sent = [dict(each.params).get("TimeLimit") for each in room.stand.sim.journal.requests()]
    assert sent == ["120", "120", "120", "60"]
    await room.look(60)
    assert (await room.look(20))[RUTH] == TALKING
    await room.look(60)  # nothing else ends it: this machine may sleep
    assert room.conference.is_over
    assert max(leg.duration_s or 0 for leg in room.conference.legs) == 120


async def test_who_wants_to_be_asked_less_is_asked_for_nobody_else(room: Room) -> None:
    flood = f"+4420794601{UseCase.FLOOD.ending}"
    await room.start(RUTH, flood, TOM)
    assert room.posts == [OWN, RUTH, flood]
    told = await room.look(12)
    assert told[flood] == (JoinState.ENDED, Outcome.REFUSED)
    assert told[TOM] == (JoinState.ENDED, Outcome.FAILED)
    assert "not placed" in room.conference.legs[3].detail
    assert told[RUTH] == TALKING
    await room.provider.end_conference(room.conference)
    assert (await room.look())[RUTH] == OVER


async def test_where_the_own_phone_is_refused_nobody_else_is_rung(room: Room) -> None:
    room.stand.sim.set_balance(TWILIO.customer, Decimal(0))
    with pytest.raises(ProviderRefusedError, match="10001"):
        await room.start()
    assert room.posts == [OWN]
    assert not room.stand.sim.journal.calls_placed()


async def test_one_that_is_refused_leaves_the_rest_going(room: Room) -> None:
    refused = f"+4420794601{UseCase.NO_CREDIT.ending}"
    await room.start(RUTH, refused)
    told = await room.look(12)
    assert told[refused] == (JoinState.ENDED, Outcome.REFUSED)
    assert told[RUTH] == TALKING
    leg = next(leg for leg in room.conference.legs if leg.number == refused)
    assert "10001" in leg.detail
    assert (await room.look())[refused] == told[refused]


async def test_one_whose_reply_was_lost_is_in_the_list_and_rings_once(room: Room) -> None:
    lost = f"+4420794601{UseCase.REPLY_LOST.ending}"
    await room.start(RUTH, lost)
    assert (await room.look(3))[lost] == (JoinState.CALLING, None)
    assert room.posts.count(lost) == 1
    assert room.conference.legs[2].provider_call_id


async def test_a_start_whose_reply_was_lost_is_found_by_our_name(room: Room) -> None:
    """The own phone's number chooses here what becomes of the reply."""
    lost = f"+1212555013{UseCase.REPLY_LOST.ending[1]}"
    assert lost.endswith(UseCase.REPLY_LOST.ending)
    new = conference_of(RUTH)
    owner = replace(new.legs[0], number=lost)
    room.conference = replace(new, legs=(owner, *new.legs[1:]))
    with pytest.raises(UnconfirmedError):
        await room.provider.start_conference(room.conference)
    assert room.posts == [lost]
    room.conference = unconfirmed(room.conference, "no reply")
    found = await room.provider.find_conference(room.conference, frozenset())
    assert found is not None
    assert await room.provider.find_conference(room.conference, frozenset({found})) is None
    other = replace(room.conference, id="01JANOTHERCONFERENCE00000A")
    assert await room.provider.find_conference(other, frozenset()) is None
    room.conference = accepted(room.conference, found, AT)
    assert (await room.look(2))[lost] == (JoinState.CALLING, None)


async def test_without_an_id_nothing_is_asked(room: Room) -> None:
    for asking in (
        room.provider.conference_status(room.conference),
        room.provider.end_conference(room.conference),
        room.provider.drop_leg(room.conference, room.conference.legs[1]),
    ):
        with pytest.raises(HangUpUnavailableError, match="not known yet"):
            await asking
    with pytest.raises(UnsupportedError):
        room.provider.check_conference(ConferenceRequest("test", OWN, ("110",)))
    assert not room.stand.sim.journal.requests()


async def test_a_service_that_is_gone_is_not_reached(room: Room) -> None:
    await room.stand.sim.stop()
    with pytest.raises(NotReachedError):
        await room.start()


async def test_additions_that_all_fail_are_told(room: Room) -> None:
    await room.start(RUTH)
    room.stand.sim.set_balance(TWILIO.customer, Decimal(0))
    room.conference = adding(room.conference, {"01JTESTLEG0000000000000009": TOM}, AT)
    with pytest.raises(ProviderRefusedError):
        await room.provider.add_legs(room.conference, [TOM])


async def test_signalwire_has_none(build: Build) -> None:
    stand = await build(SIGNALWIRE)
    assert stand.can.conferences is None
    assert not isinstance(stand.provider, ConferenceProvider)


# Against the published file


@pytest.fixture
async def wire(room: Room) -> AsyncIterator[Recorder]:
    async with AsyncExitStack() as stack:
        recorder = await stack.enter_async_context(recording(room.stand.sim.base_url))
        provider = Registry(now=room.stand.clock.now).open(
            account_of(TWILIO, recorder.url), timeout_s=5
        )
        stack.push_async_callback(provider.aclose)
        assert isinstance(provider, ConferenceProvider)
        room.provider = provider
        yield recorder


async def test_all_of_it_is_as_twilio_publishes_it(room: Room, wire: Recorder) -> None:
    openapi_core = pytest.importorskip("openapi_core")
    path = published("twilio_api_v2010_calls.json")
    checker = Checker(openapi_core.OpenAPI.from_file_path(str(path)), "https://api.twilio.com")
    new = conference_of(RUTH, BUSY)
    room.conference = replace(new, legs=tuple(replace(leg, max_s=3600) for leg in new.legs))
    started = await room.provider.start_conference(room.conference)
    room.conference = accepted(room.conference, started.provider_conference_id, AT)
    for _ in range(10):
        await room.look(2)
    await room.provider.find_conference(room.conference, frozenset())
    await room.provider.drop_leg(room.conference, room.conference.legs[1])
    await room.provider.end_conference(room.conference)
    await room.look()
    assert len(wire.kept) > 20
    for exchange in wire.kept:
        if exchange.status < 400:  # errors are in no file
            checker.check(exchange)
