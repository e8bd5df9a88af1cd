"""Both legs' statuses in every pair, and bad input that must come to nothing worse than a word."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.call import Call, CallRequest, Leg, LegProgress, LegState, Outcome, Progress, State
from dialer.core.errors import ProviderReplyError
from dialer.core.events import CallEvent
from dialer.core.machine import advance, outcome_of, state_of
from dialer.core.money import Money
from dialer.providers.twilio.money import bill_items
from dialer.providers.twilio.status import cost_of, news_of_callback, news_of_legs
from dialer.providers.twilio.wire import CallRecord, Reader

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
CALL = Call("1", "twilio", CallRequest("home", "+12125550100", "+442079460018"), AT, "token")
FAILURES = {
    "busy": Outcome.BUSY,
    "no-answer": Outcome.NO_ANSWER,
    "failed": Outcome.FAILED,
    "canceled": Outcome.CANCELLED,
}
STATUSES = ("queued", "ringing", "in-progress", "completed", "parked", *FAILURES)
READ = Reader("Twilio")


def leg(status: str, **fields: object) -> CallRecord:
    return replace(CallRecord("CA1", status), **fields)  # type: ignore[arg-type]  # its own


def after(a: str, b: str | None, progress: Progress = CALL.progress) -> Progress:
    """The progress of a call whose legs are so."""
    other = None if b is None else leg(b, sid="CA2", duration_s=20 if b == "completed" else None)
    for event in news_of_legs(leg(a), other, replace(CALL, progress=progress), AT):
        progress = advance(progress, event)
    return progress


@pytest.mark.parametrize(
    ("a", "b", "state", "outcome", "blamed"),
    [
        ("queued", None, State.REQUESTED, None, None),
        ("initiated", None, State.REQUESTED, None, None),
        ("ringing", None, State.CALLING_A, None, None),
        ("in-progress", None, State.ANSWERED_A, None, None),
        ("in-progress", "queued", State.CALLING_B, None, None),
        ("in-progress", "ringing", State.CALLING_B, None, None),
        ("in-progress", "in-progress", State.TALKING, None, None),
        ("busy", None, State.ENDED, Outcome.BUSY, Leg.A),
        ("no-answer", None, State.ENDED, Outcome.NO_ANSWER, Leg.A),
        ("failed", None, State.ENDED, Outcome.FAILED, Leg.A),
        ("canceled", None, State.ENDED, Outcome.CANCELLED, Leg.A),
        ("in-progress", "busy", State.ENDED, Outcome.BUSY, Leg.B),
        ("completed", "no-answer", State.ENDED, Outcome.NO_ANSWER, Leg.B),
        ("completed", "failed", State.ENDED, Outcome.FAILED, Leg.B),
        ("completed", "canceled", State.ENDED, Outcome.CANCELLED, Leg.A),
        ("completed", "completed", State.ENDED, Outcome.COMPLETED, None),
        ("completed", None, State.ENDED, Outcome.CANCELLED, Leg.A),
        ("completed", "parked", State.ENDED, Outcome.UNKNOWN, Leg.B),
    ],
)
def test_each_pair_comes_to_its_state(
    a: str, b: str | None, state: State, outcome: Outcome | None, blamed: Leg | None
) -> None:
    progress = after(a, b)
    assert (state_of(progress), outcome_of(progress)) == (state, outcome)
    assert (progress.ending.leg if progress.ending else None) is blamed


@pytest.mark.parametrize(("a", "b"), list(product(STATUSES, (None, *STATUSES))))
def test_every_pair_says_something_and_breaks_nothing(a: str, b: str | None) -> None:
    progress = after(a, b)
    assert progress.ending is None or progress.ending.detail
    assert after(a, b, progress) == progress  # the same again is no news


def test_an_unknown_word_is_shown_and_ends_nothing() -> None:
    assert after("parked", None).unclear == "status parked"
    progress = after("in-progress", "parked")
    assert (state_of(progress), progress.unclear) == (State.ANSWERED_A, "status parked")


def test_a_second_leg_that_is_not_listed_any_more_was_there_all_the_same() -> None:
    talked = Progress(leg_a=LegProgress(LegState.ANSWERED), leg_b=LegProgress(LegState.ANSWERED))
    assert outcome_of(after("completed", None, talked)) is Outcome.COMPLETED


@given(st.permutations(range(6)), st.sets(st.sampled_from(range(6))))
def test_callbacks_in_any_order_come_to_the_same_end(order: list[int], again: set[int]) -> None:
    """A call that went well, with some of its callbacks sent twice."""
    told = [
        ("ringing", Leg.A, None),
        ("in-progress", Leg.A, None),
        ("ringing", Leg.B, None),
        ("in-progress", Leg.B, None),
        ("completed", Leg.B, 20),
        ("completed", Leg.A, 27),
    ]
    progress = Progress()
    for place in [*order, *again]:
        status, which, seconds = told[place]
        event: CallEvent = news_of_callback(
            status, which, seconds, replace(CALL, progress=progress), AT
        )
        progress = advance(progress, event)
    assert (outcome_of(progress), progress.duration_s) == (Outcome.COMPLETED, 20)


def test_a_cost_is_that_of_both_legs_once_both_are_told() -> None:
    a = leg("completed", price=Decimal("0.0105"), currency="USD")
    b = leg("completed", price=Decimal("0.012"), currency="USD")
    assert cost_of(a, b) == Money(Decimal("0.0225"), "USD")
    assert cost_of(a, replace(b, price=None)) is None
    assert cost_of(a, leg("busy")) == Money(Decimal("0.0105"), "USD")
    assert cost_of(a, replace(b, currency="EUR")) is None
    assert cost_of(leg("busy"), None) is None


def test_a_bill_leaves_out_what_runs_and_what_belongs_to_nobody() -> None:
    records = [
        leg("in-progress", sid="1", created_at=AT),
        leg("completed", sid="2", created_at=None),
        leg("completed", sid="3", parent="elsewhere", created_at=AT),
        leg("completed", sid="4", created_at=AT, price=Decimal(1), currency="USD", duration_s=3),
        leg("ringing", sid="5", parent="4", created_at=AT),
        leg("completed", sid="6", created_at=AT, direction="inbound", from_="+1", to="+2"),
    ]
    (item,) = bill_items("home", records)
    assert (item.key, item.from_number, item.to_number, item.debit) == ("6", "+1", "+2", None)


BODIES = st.one_of(
    st.binary(max_size=60),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["sid", "status", "calls", "price", "code", "message", "to", "errors"]
                ),
                inner,
                max_size=4,
            )
        ),
    ).map(lambda value: json.dumps(value).encode()),
)


@given(BODIES)
def test_no_reply_breaks_the_reader(body: bytes) -> None:
    READ.error(body)
    for read in (
        READ.call,
        READ.placed,
        READ.calls,
        READ.balance,
        lambda each: READ.price(each, "1"),
        lambda each: READ.caller_ids(each, "calls"),
        READ.validation_code,
        READ.participant,
        READ.participants,
        READ.conference,
        READ.conferences,
    ):
        try:
            read(body)
        except ProviderReplyError:
            continue


@pytest.mark.parametrize(
    ("prefixes", "origin", "price"),
    [
        ([["ALL"], ["1"]], "12025550199", "2"),
        ([["1"], ["1202"]], "12025550199", "2"),
        ([["44"], ["ALL"]], "12025550199", "2"),
        ([["44"]], "12025550199", None),
        ([[]], "12025550199", "1"),
    ],
)
def test_the_price_of_the_nearest_origin(
    prefixes: list[list[str]], origin: str, price: str | None
) -> None:
    entries = ",".join(
        f'{{"current_price": "{place}", "origination_prefixes": {each!s}}}'.replace("'", '"')
        for place, each in enumerate(prefixes, 1)
    )
    body = f'{{"outbound_call_prices": [{entries}], "price_unit": "USD"}}'
    told = READ.price(body.encode(), origin)
    assert told == (None if price is None else Money(Decimal(price), "USD"))


def test_errors_of_both_shapes() -> None:
    twilio = READ.error(b'{"code": 21211, "message": "no\\nsuch number", "status": 400}')
    assert twilio is not None
    assert (twilio.code, twilio.message) == ("21211", "no such number")
    telnyx = READ.error(b'{"errors": [{"code": "10011", "title": "Too many", "detail": ""}]}')
    assert telnyx is not None
    assert (telnyx.code, telnyx.message) == ("10011", "Too many")
    assert READ.error(b'{"sid": "CA1"}') is None
    assert READ.error(b'{"code": 1}') is None
