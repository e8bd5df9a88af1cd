"""What each status word means, by the rule that an end is an end whatever the word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from dialer.core.call import Call, CallRequest, Leg, LegProgress, LegState, Outcome, Progress
from dialer.core.events import What
from dialer.core.money import Money
from dialer.providers.talkety.status import StatusWords
from dialer.providers.talkety.wire import CallRecord

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
CALL = Call(
    id="x",
    provider="talkety",
    request=CallRequest("a", "+12125550100", "+442079460018"),
    created_at=AT,
    callback_token="t",
)
TALKED = replace(CALL, progress=Progress(leg_b=LegProgress(LegState.ANSWERED)))


def record(status: str, *, ended: bool = False, duration_s: int | None = None) -> CallRecord:
    return CallRecord("148", status, ended, duration_s=duration_s)


@pytest.mark.parametrize(
    ("word", "what", "leg"),
    [
        ("new", What.ACCEPTED, None),
        ("queued", What.ACCEPTED, None),
        ("pending", What.ACCEPTED, None),
        ("init", What.ACCEPTED, None),
        ("dialing", What.CALLING, Leg.A),
        ("Calling", What.CALLING, Leg.A),
        ("CONNECTING", What.CALLING, Leg.A),
        ("ringing", What.CALLING, Leg.A),
        ("connected", What.ANSWERED, Leg.B),
        (" Connected ", What.ANSWERED, Leg.B),
        ("parked", What.UNCLEAR, None),
        ("", What.RUNNING, None),
    ],
)
def test_an_active_call(word: str, what: What, leg: Leg | None) -> None:
    event = StatusWords({}).news(record(word), CALL, AT)
    assert (event.what, event.leg, event.at) == (what, leg, AT)
    assert word.strip() in event.detail


@pytest.mark.parametrize("ended", [True, False])
@pytest.mark.parametrize(
    ("word", "outcome"),
    [
        ("disconnected", Outcome.COMPLETED),
        ("ended", Outcome.COMPLETED),
        ("finished", Outcome.COMPLETED),
        ("completed", Outcome.COMPLETED),
        ("busy", Outcome.BUSY),
        ("no_answer", Outcome.NO_ANSWER),
        ("no-answer", Outcome.NO_ANSWER),
        ("No Answer", Outcome.NO_ANSWER),
        ("noanswer", Outcome.NO_ANSWER),
        ("failed", Outcome.FAILED),
        ("error", Outcome.FAILED),
        ("cancelled", Outcome.CANCELLED),
        ("canceled", Outcome.CANCELLED),
    ],
)
def test_a_word_of_ending_ends_the_call(word: str, outcome: Outcome, ended: bool) -> None:
    event = StatusWords({}).news(record(word, ended=ended), CALL, AT)
    assert (event.what, event.outcome) == (What.ENDED, outcome)


@pytest.mark.parametrize(
    ("word", "call", "duration_s", "outcome"),
    [
        ("disconnected", CALL, 0, Outcome.CANCELLED),
        ("disconnected", CALL, None, Outcome.COMPLETED),
        ("disconnected", TALKED, 0, Outcome.COMPLETED),
        ("connected", CALL, 0, Outcome.COMPLETED),
        ("parked", CALL, 0, Outcome.UNKNOWN),
        ("parked", CALL, None, Outcome.UNKNOWN),
        ("parked", CALL, 7, Outcome.COMPLETED),
        ("parked", TALKED, 0, Outcome.COMPLETED),
        ("ringing", CALL, 0, Outcome.UNKNOWN),
    ],
)
def test_an_end_whose_word_does_not_say_how(
    word: str, call: Call, duration_s: int | None, outcome: Outcome
) -> None:
    event = StatusWords({}).news(record(word, ended=True, duration_s=duration_s), call, AT)
    assert (event.what, event.outcome) == (What.ENDED, outcome)


def test_duration_and_cost_come_with_every_word() -> None:
    told = CallRecord("148", "parked", False, duration_s=9, total_costs=Decimal("0.07644"))
    event = StatusWords({}).news(told, CALL, AT)
    assert (event.duration_s, event.cost) == (9, Money(Decimal("0.07644"), None))


def test_an_account_can_add_words_and_change_assumed_ones() -> None:
    words = StatusWords({"Parked": "talking", "failed": "no_answer"})
    assert words.news(record("parked"), CALL, AT).what is What.ANSWERED
    assert words.news(record("failed"), CALL, AT).outcome is Outcome.NO_ANSWER


def test_a_providers_word_is_made_fit_to_be_shown() -> None:
    event = StatusWords({}).news(record("par\u202eked\x07" + "x" * 500), CALL, AT)
    assert event.detail.isprintable()
    assert len(event.detail) < 80
