"""A conference's rules: news in any order, twice or never leads to the same end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core import conference_machine as machine
from dialer.core.call import Outcome, Placement
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.conference_calls import leg_call
from dialer.core.conference_ports import ConferenceReport, LegReport
from dialer.core.machine import outcome_of
from dialer.core.money import Money

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
OWN, RUTH, TOM = "+12125550100", "+442079460018", "+442079460019"
NEW = Conference(
    "C",
    "any",
    ConferenceRequest("home", OWN, (RUTH, TOM)),
    AT,
    (
        ConferenceLeg("0", OWN, AT, owner=True),
        ConferenceLeg("1", RUTH, AT),
        ConferenceLeg("2", TOM, AT),
    ),
)
RUNNING = machine.accepted(NEW, "9", AT)
R, C, T, E = JoinState.REQUESTED, JoinState.CALLING, JoinState.TALKING, JoinState.ENDED


def report(*legs: LegReport, joined: JoinState | None = T) -> ConferenceReport:
    return ConferenceReport("9", legs, joined)


def leg(provider_id: str, number: str, joined: JoinState | None, **more: object) -> LegReport:
    return LegReport(provider_id, number, joined=joined, **more)  # type: ignore[arg-type]  # short


def test_what_comes_of_the_start_counts_for_every_leg() -> None:
    assert {each.placement for each in RUNNING.legs} == {Placement.ACCEPTED}
    doubtful = machine.unconfirmed(NEW, "cut")
    assert (doubtful.state, doubtful.unclear) == (JoinState.UNCONFIRMED, "cut")
    assert {each.state for each in doubtful.legs} == {JoinState.UNCONFIRMED}
    found = machine.accepted(doubtful, "9", AT)
    assert (found.state, found.unclear) == (R, "")
    refused = machine.closed(NEW, Outcome.REFUSED, "no credit", AT)
    assert refused.is_over
    assert {each.outcome for each in refused.legs} == {Outcome.REFUSED}
    assert machine.unconfirmed(refused, "late") == refused


def test_legs_are_known_by_number_first_and_by_id_from_then_on() -> None:
    seen = machine.reported(RUNNING, report(leg("50", RUTH, C), leg("51", "2079460019", T)), AT)
    assert [each.provider_call_id for each in seen.legs] == [None, "50", "51"]
    # Whatever number comes with it later: the id counts.
    again = machine.reported(seen, report(leg("51", RUTH, E, outcome=Outcome.CANCELLED)), AT)
    assert again.legs[2].outcome is Outcome.COMPLETED, "it had talked"
    assert again.legs[1] == seen.legs[1]


def test_the_owner_is_known_by_the_mark_or_the_number() -> None:
    marked = machine.reported(RUNNING, report(LegReport("49", "anything", owner=True)), AT)
    assert marked.legs[0].provider_call_id == "49"
    plain = machine.reported(RUNNING, report(leg("49", "2125550100", T)), AT)
    assert plain.legs[0].provider_call_id == "49"
    assert len(plain.legs) == 3


def test_somebody_added_from_elsewhere_appears() -> None:
    more = machine.reported(RUNNING, report(leg("77", "+4930123456", T)), AT)
    assert (more.legs[-1].number, more.legs[-1].state) == ("+4930123456", T)
    assert machine.reported(more, report(leg("77", "+4930123456", T)), AT) == more


def test_somebody_called_again_is_a_leg_of_their_own() -> None:
    gone = machine.reported(RUNNING, report(leg("50", RUTH, E, outcome=Outcome.BUSY)), AT)
    twice = machine.added(machine.adding(gone, {"3": RUTH}, AT), ["3"])
    seen = machine.reported(twice, report(leg("50", RUTH, E), leg("60", RUTH, T)), AT)
    assert [(each.provider_call_id, each.state) for each in seen.legs[1:]] == [
        ("50", E),
        (None, R),
        ("60", T),
    ]


def test_with_the_whole_all_end() -> None:
    seen = machine.reported(RUNNING, report(leg("50", RUTH, T), leg("51", TOM, C)), AT)
    over = machine.reported(seen, report(joined=E), AT + timedelta(seconds=9))
    assert over.outcome is Outcome.COMPLETED
    assert [each.outcome for each in over.legs[1:]] == [Outcome.COMPLETED, Outcome.CANCELLED]
    assert machine.reported(over, report(leg("50", RUTH, T)), AT) == over, "nothing leads out"


def test_an_addition_that_failed_or_is_in_doubt() -> None:
    asked = machine.adding(RUNNING, {"3": "+33123456789"}, AT)
    failed = machine.add_failed(asked, ["3"], Outcome.REFUSED, "no", AT)
    assert failed.legs[-1].outcome is Outcome.REFUSED
    assert failed.legs[:-1] == RUNNING.legs
    doubtful = machine.add_in_doubt(asked, ["3"], "cut")
    assert doubtful.legs[-1].state is JoinState.UNCONFIRMED
    # Seen there, it is proved; never seen, it is given up after a while.
    proved = machine.reported(doubtful, report(leg("60", "+33123456789", C)), AT)
    assert proved.legs[-1].state is C
    later = AT + machine.ABSENT_AFTER
    assert machine.reported(doubtful, report(), later).legs[-1].outcome is Outcome.UNKNOWN
    # And if it appears after all, it is there again.
    gone = machine.reported(doubtful, report(), later)
    back = machine.reported(gone, report(leg("60", "+33123456789", T)), later)
    assert (len(back.legs), back.legs[-1].state) == (4, T)


def test_amounts_come_from_the_whole_or_else_from_the_legs() -> None:
    legs = [
        replace(RUNNING.legs[0], cost=Money(Decimal("0.1")), duration_s=9),
        replace(RUNNING.legs[1], cost=Money(Decimal("0.2")), duration_s=5),
    ]
    some = replace(RUNNING, legs=tuple(legs))
    assert (some.cost, some.duration_s) == (Money(Decimal("0.3")), 9)
    told = replace(some, told_cost=Money(Decimal("0.31")), told_duration_s=10)
    assert (told.cost, told.duration_s) == (Money(Decimal("0.31")), 10)
    mixed = replace(some, legs=(legs[0], replace(legs[1], cost=Money(Decimal(1), "USD"))))
    assert mixed.cost is None, "two currencies have no sum"
    assert RUNNING.cost is None


ORDER = [R, C, T, E]
news = st.lists(
    st.tuples(
        st.sampled_from(["50", "51"]),
        st.sampled_from(ORDER),
        st.integers(0, 60),
        st.integers(0, 9),
    ),
    max_size=12,
)


@given(news=news)
def test_states_only_rise_and_amounts_only_grow(
    news: list[tuple[str, JoinState, int, int]],
) -> None:
    conference = RUNNING
    for provider_id, joined, seconds, cost in news:
        number = {"50": RUTH, "51": TOM}[provider_id]
        told = leg(provider_id, number, joined, duration_s=seconds, cost=Money(Decimal(cost)))
        before = {each.id: each for each in conference.legs}
        conference = machine.reported(conference, report(told), AT)
        assert len(conference.legs) == 3
        for each in conference.legs:
            known = before[each.id]
            assert ORDER.index(each.joined) >= ORDER.index(known.joined)
            assert (each.duration_s or 0) >= (known.duration_s or 0)
        again = machine.reported(conference, report(told), AT)
        assert again == conference, "told twice, it changes nothing"


@pytest.mark.parametrize("joined", ORDER)
def test_a_leg_is_a_call_of_the_log(joined: JoinState) -> None:
    ended = Outcome.NO_ANSWER if joined is E else None
    each = replace(RUNNING.legs[1], joined=joined, outcome=ended, cost=Money(Decimal("0.5")))
    if joined is T:
        each = replace(each, talking_since=AT)
    call = leg_call(RUNNING, each)
    assert (call.id, call.conference_id) == ("1", "C")
    assert (call.request.from_number, call.request.to_number) == (OWN, RUTH)
    assert call.progress.cost == Money(Decimal("0.5"))
    assert outcome_of(call.progress) == ended
