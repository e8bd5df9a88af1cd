"""One call as its two channels tell it: whatever order it comes in, the same end and the same
steps, and nothing that was asked for is forgotten at the end.
"""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.call import Call, CallRequest, Leg, Outcome, Placement, Progress, State
from dialer.core.machine import advance, outcome_of, state_of
from dialer.providers.asterisk.talk import IN_DOUBT_FOR, MISSING_FOR, Names, Step, Talk
from dialer.providers.asterisk.wire import Channel, Event

NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
NAMES = Names("dialer-1")
CALL = Call("1", "asterisk", CallRequest("pbx", "+12125550100", "+442079460018"), NOON, "token")
SECOND = timedelta(seconds=1)


def talk() -> Talk:
    made = Talk(NAMES, CALL, ring_s=30)
    made.placed()
    return made


def channel(leg: Leg, state: str, *, inside: bool = False) -> Channel:
    return Channel(NAMES.a if leg is Leg.A else NAMES.b, state, inside)


def turned(leg: Leg, state: str) -> Event:
    return Event("ChannelStateChange", channel(leg, state))


def dialled(leg: Leg, word: str, state: str = "Down") -> Event:
    return Event("Dial", channel(leg, state), dialled=word)


def answered(leg: Leg) -> Event:
    return Event("StasisStart", channel(leg, "Up", inside=True))


def ended(leg: Leg, cause: int, words: str = "", state: str = "Up", at: int = 0) -> Event:
    moment = NOON + at * SECOND
    return Event("ChannelDestroyed", channel(leg, state), cause=cause, cause_words=words, at=moment)


def entered(leg: Leg, at: int = 0) -> Event:
    where = channel(leg, "Up", inside=True)
    return Event("ChannelEnteredBridge", where, bridge=NAMES.bridge, at=NOON + at * SECOND)


def told(made: Talk, call: Call = CALL) -> Progress:
    progress = call.progress
    for event in made.news(call, NOON):
        progress = advance(progress, event)
    return progress


def hear(made: Talk, *events: Event) -> None:
    for event in events:
        made.hear(event, NOON)


def test_a_good_call_takes_its_steps_and_tells_its_states() -> None:
    made = talk()
    assert (made.step(CALL), state_of(told(made))) == (Step.WAIT, State.REQUESTED)
    hear(made, dialled(Leg.A, ""), turned(Leg.A, "Ringing"))
    assert (made.step(CALL), state_of(told(made))) == (Step.WAIT, State.CALLING_A)
    hear(made, turned(Leg.A, "Up"))
    assert made.step(CALL) is Step.WAIT  # it cannot be joined yet
    hear(made, answered(Leg.A))
    assert (made.step(CALL), state_of(told(made))) == (Step.CALL_OTHER, State.ANSWERED_A)
    made.b.asked_at = NOON
    hear(made, dialled(Leg.B, "RINGING"))
    assert (made.step(CALL), state_of(told(made))) == (Step.WAIT, State.CALLING_B)
    hear(made, turned(Leg.B, "Up"), answered(Leg.B))
    assert (made.step(CALL), state_of(told(made))) == (Step.JOIN, State.CALLING_B)
    hear(made, entered(Leg.A), entered(Leg.B, at=10))
    assert (made.step(CALL), state_of(told(made))) == (Step.WAIT, State.TALKING)
    hear(made, ended(Leg.B, 16, "Normal Clearing", at=42))
    assert (made.step(CALL), state_of(told(made))) == (Step.CLEAR, State.TALKING)
    made.cleared = True
    progress = told(made)
    assert outcome_of(progress) is Outcome.COMPLETED
    assert progress.duration_s == 32
    assert made.step(CALL) is Step.WAIT


@pytest.mark.parametrize(
    ("heard", "outcome", "leg"),
    [
        ([ended(Leg.A, 17, state="Down")], Outcome.BUSY, Leg.A),
        ([ended(Leg.A, 19, state="Ringing")], Outcome.NO_ANSWER, Leg.A),
        ([answered(Leg.A), ended(Leg.B, 21, state="Down")], Outcome.REFUSED, Leg.B),
        ([answered(Leg.A), ended(Leg.B, 34, state="Down")], Outcome.CONGESTION, Leg.B),
        ([answered(Leg.A), dialled(Leg.B, "BUSY"), ended(Leg.B, 0)], Outcome.BUSY, Leg.B),
        ([answered(Leg.A), ended(Leg.A, 0)], Outcome.CANCELLED, Leg.A),
        ([answered(Leg.A), ended(Leg.A, 0), ended(Leg.B, 16)], Outcome.CANCELLED, Leg.A),
        # What follows from an end is no reason of its own.
        ([answered(Leg.A), ended(Leg.B, 17), ended(Leg.A, 16)], Outcome.BUSY, Leg.B),
    ],
)
def test_who_leaves_first_and_why(heard: list[Event], outcome: Outcome, leg: Leg) -> None:
    made = talk()
    hear(made, *heard)
    assert made.step(CALL) is Step.CLEAR
    made.cleared = True
    ending = told(made).ending
    assert ending is not None
    assert (ending.outcome, ending.leg) == (outcome, leg)


def test_a_channel_that_is_missing_has_a_moment_to_say_why() -> None:
    made = talk()
    hear(made, answered(Leg.A))
    made.b.asked_at = NOON
    made.see(Leg.B, None, NOON, unbroken=True)
    assert made.step(CALL) is Step.WAIT
    hear(made, ended(Leg.B, 17, "User busy", state="Down"))
    assert made.step(CALL) is Step.CLEAR
    made.cleared = True
    assert outcome_of(told(made)) is Outcome.BUSY


def test_a_channel_that_stays_missing_has_ended() -> None:
    made = talk()
    made.see(Leg.A, None, NOON, unbroken=True)
    made.see(Leg.A, None, NOON + MISSING_FOR, unbroken=True)
    assert made.step(CALL) is Step.CLEAR
    made.cleared = True
    ending = told(made).ending
    assert ending is not None
    assert ending.outcome is Outcome.UNKNOWN
    assert "did not listen" in ending.detail


def test_one_that_is_in_doubt_has_longer() -> None:
    made = Talk(NAMES, CALL, ring_s=30)
    made.see(Leg.A, None, NOON + MISSING_FOR, unbroken=True)
    assert (made.step(CALL), made.news(CALL, NOON)) == (Step.WAIT, [])
    made.see(Leg.A, None, NOON + IN_DOUBT_FOR, unbroken=True)
    made.cleared = made.step(CALL) is Step.CLEAR
    ending = told(made).ending
    assert ending is not None
    assert "no channel of this call" in ending.detail


def test_one_that_turns_up_is_no_more_in_doubt() -> None:
    made = Talk(NAMES, CALL, ring_s=30)
    made.see(Leg.A, channel(Leg.A, "Ringing"), NOON, unbroken=True)
    assert told(made).placement is Placement.ACCEPTED
    assert state_of(told(made)) is State.CALLING_A


def test_nobody_is_called_once_a_hang_up_is_asked_for() -> None:
    made = talk()
    hear(made, answered(Leg.A))
    asked = replace(CALL, progress=replace(CALL.progress, hang_up_asked_at=NOON))
    assert made.step(asked) is Step.WAIT


EVENTS = (
    dialled(Leg.A, ""),
    turned(Leg.A, "Ringing"),
    dialled(Leg.A, "RINGING", "Ringing"),
    turned(Leg.A, "Up"),
    dialled(Leg.A, "ANSWER", "Up"),
    answered(Leg.A),
    dialled(Leg.B, "RINGING", "Ringing"),
    turned(Leg.B, "Up"),
    answered(Leg.B),
    entered(Leg.A),
    entered(Leg.B, at=3),
    ended(Leg.B, 16, at=9),
    ended(Leg.A, 16, at=9),
)


@given(st.permutations(EVENTS), st.lists(st.sampled_from(EVENTS)))
def test_any_order_comes_to_the_same_end(order: list[Event], again: list[Event]) -> None:
    """Of one call's events, repeated and shuffled: it was a talk, and both channels are gone."""
    made = talk()
    made.b.asked_at = NOON
    for event in itertools.chain(order, again):
        made.hear(event, NOON)
    assert made.a.gone
    assert made.b.gone
    assert made.step(CALL) is Step.CLEAR
