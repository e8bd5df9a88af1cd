"""Telnyx: no reply names a call, and legs do not name each other.

So which one of the list is a call, and which leg is its second one, is told by numbers and times,
and is never guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from dialer.core.call import Call, Leg, Outcome, State
from dialer.core.errors import HangUpUnavailableError, SeveralCallsError
from dialer.core.events import What
from dialer.core.machine import state_of
from dialer.core.money import Money
from dialer.core.ports import Provider
from dialer.providers.registry import Registry
from dialer.simulator import Options, UseCase
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.services import TELNYX
from tests.contract.stand import Stand

BESIDE = "01JTESTCALL0000000000000AC"


def ids(stand: Stand) -> Sequence[str]:
    return [TELNYX.call_id(placed.id) for placed in stand.sim.journal.calls_placed()]


async def beside(stand: Stand, use_case: UseCase) -> Call:
    """Places another call beside the one of the stand."""
    call = replace(stand.new_call(use_case), id=BESIDE)
    await stand.provider.place(call)
    return call


def reopened(stand: Stand) -> Provider:
    """The account as another program opens it: it has placed nothing."""
    return Registry(now=stand.clock.now).open(stand.account, timeout_s=5)


@covers("telnyx", "differences", "no sid")
async def test_a_redial_at_once_is_a_call_of_its_own(build: Build) -> None:
    stand = await build(TELNYX)
    await stand.place(UseCase.A_BUSY)
    await stand.follow(4)
    assert stand.ended == (Outcome.BUSY, Leg.A)
    await stand.place(UseCase.LONG_TALK)
    call = await stand.follow(12)
    assert call.progress.provider_call_id == ids(stand)[1]
    assert state_of(call.progress) is State.TALKING
    await stand.provider.hang_up(call)
    assert len(stand.sim.journal.calls_ended()) == 2


async def test_while_a_call_is_not_listed_no_other_is_taken_for_it(build: Build) -> None:
    """Not even one of which nobody knows yet whose it is."""
    stand = await build(TELNYX, options=Options(twilio_listed_after_s=3))
    first = await stand.place(UseCase.LONG_TALK)
    await stand.clock.advance(4)
    second = await beside(stand, UseCase.LONG_TALK)
    assert await stand.provider.find(second, frozenset()) is None
    assert await stand.provider.status(second) == ()
    with pytest.raises(HangUpUnavailableError, match="does not list this call yet"):
        await stand.provider.hang_up(second)
    await stand.clock.advance(3)
    assert await stand.provider.find(second, frozenset()) == ids(stand)[1]
    assert await stand.provider.find(first, frozenset()) == ids(stand)[0]


async def test_what_another_program_asked_for_is_not_chosen_from(build: Build) -> None:
    """Both ring the same phone at the same time: until one has dialled, nothing tells them
    apart.
    """
    stand = await build(TELNYX)
    first = await stand.place(UseCase.LONG_TALK)
    await stand.clock.advance(1)
    second = await beside(stand, UseCase.A_NO_ANSWER)
    provider = reopened(stand)
    try:
        for call in (first, second):
            with pytest.raises(SeveralCallsError, match="several calls that may be this one"):
                await provider.find(call, frozenset())
        assert await provider.find(first, frozenset({ids(stand)[1]})) == ids(stand)[0]
        await stand.clock.advance(60)
        assert await provider.find(first, frozenset()) == ids(stand)[0]
    finally:
        await provider.aclose()
    assert stand.sim.journal.calls_ended() == stand.sim.journal.calls_ended()[:1]


@covers("telnyx", "differences", "no parents")
async def test_a_cost_that_comes_late_is_of_the_calls_own_legs(build: Build) -> None:
    """A call to the same party follows at once."""
    stand = await build(TELNYX, options=Options(twilio_price_after_s=25))
    await stand.place(UseCase.SHORT_TALK)
    first = await stand.follow()
    assert first.progress.cost is None
    await stand.clock.advance(3)
    await stand.place(UseCase.SHORT_TALK)
    await stand.clock.advance(25)
    (last,) = [each for each in await stand.provider.status(first) if each.what is What.ENDED]
    truth = stand.sim.journal.calls_ended()[0]
    assert (last.outcome, last.duration_s) == (Outcome.COMPLETED, truth.talk_s)
    assert last.cost == Money(Decimal(truth.cost), "USD")


async def test_the_second_leg_of_another_call_is_not_this_ones(build: Build) -> None:
    stand = await build(TELNYX)
    first = await (await placed_and_talking(stand)).follow(1)
    second = await beside(stand, UseCase.LONG_TALK)
    await stand.clock.advance(5)  # it rings the same party
    await stand.provider.hang_up(first)
    told = await stand.provider.status(first)
    assert [each.what for each in told][-1] is What.ENDED
    assert told[-1].outcome is Outcome.COMPLETED
    found = await stand.provider.find(second, frozenset(stand.known_ids | {ids(stand)[0]}))
    named = replace(second, progress=replace(second.progress, provider_call_id=found))
    assert [each.leg for each in await stand.provider.status(named)][-1] is Leg.B


async def placed_and_talking(stand: Stand) -> Stand:
    await stand.place(UseCase.LONG_TALK)
    await stand.follow(20)
    assert stand.states[-1] is State.TALKING
    return stand


async def test_a_leg_that_began_before_or_after_is_another_calls(build: Build) -> None:
    """An own phone that is put down before the other one is called, between two calls to it."""
    stand = await build(TELNYX)
    await stand.place(UseCase.SHORT_TALK)
    await stand.follow()
    await stand.place(UseCase.A_GIVES_UP)
    gave_up = await stand.follow()
    assert gave_up.progress.ending is not None
    before = stand.ended
    await stand.place(UseCase.SHORT_TALK)
    await stand.follow()
    told = await stand.provider.status(gave_up)
    assert (told[-1].outcome, told[-1].leg) == before
