"""The call machine: its tables, and that the order, repetition and loss of news do not matter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.call import (
    Certainty,
    Leg,
    LegState,
    Outcome,
    Placement,
    Progress,
    Source,
    State,
)
from dialer.core.events import CallEvent, What
from dialer.core.machine import JOINT_STATES, LEG_CHANGES, advance, outcome_of, state_of
from dialer.core.money import Money

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)


def event(what: What, leg: Leg | None = None, second: int = 0, **more: object) -> CallEvent:
    base = CallEvent(what, NOON + timedelta(seconds=second), Source.CALLBACK, leg)
    return replace(base, **more)  # type: ignore[arg-type]  # a test's short hand


def fold(events: list[CallEvent], progress: Progress | None = None) -> Progress:
    progress = progress or Progress()
    for each in events:
        progress = advance(progress, each)
    return progress


def usd(text: str) -> Money:
    return Money(Decimal(text), "USD")


ACCEPTED = event(What.ACCEPTED, source=Source.REPLY, provider_call_id="148")
POKETALK_TALKED = [
    ACCEPTED,
    event(What.CALLING, Leg.A, 1, duration_s=0, cost=usd("0.000")),
    event(What.ANSWERED, Leg.A, 4, duration_s=0, cost=usd("0.000")),
    event(What.CALLING, Leg.B, 5, duration_s=1, cost=usd("0.000")),
    event(What.ANSWERED, Leg.B, 9, duration_s=5, cost=usd("0.010")),
    event(What.ANSWERED, Leg.B, 69, duration_s=65, cost=usd("0.120")),
    event(What.ENDED, None, 80, outcome=Outcome.COMPLETED, duration_s=76, cost=usd("0.140")),
]
POKETALK_B_FAILED = [
    *POKETALK_TALKED[:4],
    event(What.ENDED, Leg.B, 6, outcome=Outcome.FAILED, detail="status 6"),
    event(
        What.ENDED,
        Leg.A,
        7,
        outcome=Outcome.CANCELLED,
        certainty=Certainty.CONSEQUENCE,
        detail="status 4",
    ),
]
SPOKN_TALKED = [
    ACCEPTED,
    event(What.LEG_REPORT, Leg.A, 90, outcome=Outcome.COMPLETED, duration_s=75, cost=usd("0.02")),
    event(
        What.ENDED,
        Leg.B,
        91,
        outcome=Outcome.COMPLETED,
        duration_s=60,
        cost=usd("0.03"),
        of_leg=True,
    ),
]
SPOKN_A_BUSY = [
    ACCEPTED,
    event(What.ENDED, Leg.A, 20, outcome=Outcome.BUSY, duration_s=0, cost=usd("0"), of_leg=True),
    event(
        What.ENDED, Leg.B, 21, outcome=Outcome.CANCELLED, duration_s=0, cost=usd("0"), of_leg=True
    ),
]
ORDERLY = {
    "poketalk talked": POKETALK_TALKED,
    "poketalk leg B failed, then A hung up": POKETALK_B_FAILED,
    "spokn talked": SPOKN_TALKED,
    "spokn leg A busy": SPOKN_A_BUSY,
}


def essence(progress: Progress) -> object:
    """What must not depend on the order: all but which of two same endings came first."""
    ending = progress.ending
    return (
        state_of(progress),
        outcome_of(progress),
        None if ending is None else (ending.leg, ending.detail),
        progress.duration_s,
        progress.cost,
        progress.leg_a,
        progress.leg_b,
        progress.talking_since,
        progress.provider_call_id,
    )


@pytest.mark.parametrize("story", ORDERLY)
@given(data=st.data())
def test_any_order_and_repetition_gives_the_orderly_end(story: str, data: st.DataObject) -> None:
    orderly = ORDERLY[story]
    repeated = orderly + data.draw(st.lists(st.sampled_from(orderly), max_size=8))
    shuffled = data.draw(st.permutations(repeated))
    assert essence(fold(list(shuffled))) == essence(fold(orderly))


@pytest.mark.parametrize("story", ORDERLY)
@given(data=st.data())
def test_lost_news_before_the_decisive_end_changes_no_outcome(
    story: str, data: st.DataObject
) -> None:
    orderly = ORDERLY[story]
    whole = fold(orderly)
    decisive = next(
        each for each in orderly if each.what is What.ENDED and each.outcome is outcome_of(whole)
    )
    kept = data.draw(st.lists(st.sampled_from(orderly), max_size=6))
    some = fold([*kept, decisive])
    assert (state_of(some), outcome_of(some)) == (State.ENDED, outcome_of(whole))


ANY_EVENT = st.builds(
    CallEvent,
    what=st.sampled_from(What),
    at=st.integers(0, 300).map(lambda second: NOON + timedelta(seconds=second)),
    source=st.sampled_from(Source),
    leg=st.sampled_from([None, Leg.A, Leg.B]),
    outcome=st.sampled_from([None, *Outcome]),
    certainty=st.sampled_from(Certainty),
    detail=st.sampled_from(["", "x", "y"]),
    duration_s=st.none() | st.integers(0, 100),
    cost=st.none() | st.integers(0, 100).map(lambda cents: usd(f"0.{cents:02d}")),
    of_leg=st.booleans(),
    provider_call_id=st.just(None),
)


@given(events=st.lists(ANY_EVENT, max_size=12), data=st.data())
def test_any_news_at_all_folds_alike_in_any_order(
    events: list[CallEvent], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(events))
    assert essence(fold(list(shuffled))) == essence(fold(events))


@given(events=st.lists(ANY_EVENT, max_size=20))
def test_nothing_leads_out_of_an_ended_state(events: list[CallEvent]) -> None:
    progress = Progress()
    for each in events:
        was_ended = progress.ending is not None
        progress = advance(progress, each)
        assert not was_ended or state_of(progress) is State.ENDED


@given(events=st.lists(ANY_EVENT, max_size=12))
def test_a_repeated_event_is_no_news(events: list[CallEvent]) -> None:
    progress = fold(events)
    for each in events:
        if each.what not in (What.UNCLEAR, What.NO_REPLY):  # the newest word stays
            assert advance(progress, each) == progress


def test_every_reachable_pair_of_legs_has_a_joint_state() -> None:
    reached = {(LegState.WAITING, LegState.WAITING)}
    news = [(leg, what) for leg in Leg for what in (What.CALLING, What.ANSWERED)]
    for order in permutations(news):
        progress = advance(Progress(), ACCEPTED)
        for leg, what in order:
            progress = advance(progress, event(what, leg))
            reached.add((progress.leg_a.state, progress.leg_b.state))
    assert reached == set(JOINT_STATES)


def test_a_leg_only_rises() -> None:
    assert all(after > before for (before, _), after in LEG_CHANGES.items())


def test_states_of_the_orderly_call_are_those_of_the_contract() -> None:
    progress, states = Progress(), []
    for each in POKETALK_TALKED:
        progress = advance(progress, each)
        states.append(state_of(progress).value)
    assert states == [
        "requested",
        "calling_a",
        "answered_a",
        "calling_b",
        "talking",
        "talking",
        "ended",
    ]


def test_no_reply_is_unconfirmed_until_news_proves_the_call() -> None:
    doubtful = advance(Progress(), event(What.NO_REPLY, source=Source.LOCAL, detail="cut"))
    assert state_of(doubtful) is State.UNCONFIRMED
    assert state_of(advance(doubtful, event(What.CALLING, Leg.A))) is State.CALLING_A
    assert state_of(advance(doubtful, ACCEPTED)) is State.REQUESTED


def test_a_late_no_reply_does_not_take_an_acceptance_back() -> None:
    proved = advance(Progress(), event(What.CALLING, Leg.A))
    assert advance(proved, event(What.NO_REPLY)).placement is Placement.ACCEPTED


def test_our_own_guess_gives_way_to_the_providers_late_word() -> None:
    guess = event(
        What.ENDED,
        source=Source.LOCAL,
        outcome=Outcome.UNKNOWN,
        certainty=Certainty.GUESSED,
    )
    progress = fold([*POKETALK_TALKED[:5], guess])
    assert outcome_of(progress) is Outcome.UNKNOWN
    assert outcome_of(advance(progress, POKETALK_TALKED[-1])) is Outcome.COMPLETED


def test_an_end_without_a_reason_after_both_answered_is_completed() -> None:
    gone = event(What.ENDED, outcome=Outcome.UNKNOWN)
    assert outcome_of(fold([ACCEPTED, gone])) is Outcome.UNKNOWN
    assert outcome_of(fold([*POKETALK_TALKED[:5], gone])) is Outcome.COMPLETED


def test_the_final_account_supersedes_what_ran_before() -> None:
    corrected = replace(POKETALK_TALKED[-1], duration_s=60, cost=usd("0.100"))
    progress = fold([*POKETALK_TALKED[:-1], corrected])
    assert (progress.duration_s, progress.cost) == (60, usd("0.100"))


def test_legs_that_are_accounted_for_one_by_one_are_added_up() -> None:
    progress = fold(SPOKN_TALKED)
    assert (progress.duration_s, progress.cost) == (135, usd("0.05"))


def test_unknown_amounts_stay_unknown_and_are_never_zero() -> None:
    progress = fold([ACCEPTED, event(What.ENDED, outcome=Outcome.COMPLETED)])
    assert (progress.duration_s, progress.cost) == (None, None)
