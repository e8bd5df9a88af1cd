"""What an ending is called: in words that put the blame where it belongs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import reduce

import pytest

from dialer.core.call import Certainty, Leg, Outcome, Progress, Source
from dialer.core.events import CallEvent, What
from dialer.core.machine import advance
from dialer.core.words import ASKED_BY_PERSON, advice, ending_words, explain, state_words

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
LIMIT = "The limit of 10 minutes was reached."


def ended(
    outcome: Outcome,
    hang_up_why: str | None = ASKED_BY_PERSON,
    certainty: Certainty = Certainty.REPORTED,
) -> Progress:
    events = [
        CallEvent(What.ACCEPTED, NOON, Source.REPLY),
        CallEvent(What.CALLING, NOON + timedelta(seconds=1), Source.POLL, Leg.A),
    ]
    if hang_up_why is not None:
        asked_at = NOON + timedelta(seconds=2)
        events.append(CallEvent(What.HANG_UP_ASKED, asked_at, Source.LOCAL, detail=hang_up_why))
    at = NOON + timedelta(seconds=3)
    events.append(
        CallEvent(What.ENDED, at, Source.POLL, Leg.A, outcome=outcome, certainty=certainty)
    )
    return reduce(advance, events, Progress())


@pytest.mark.parametrize("outcome", [Outcome.CANCELLED, Outcome.FAILED, Outcome.UNKNOWN])
def test_a_call_hung_up_from_here_is_nobodys_fault(outcome: Outcome) -> None:
    progress = ended(outcome)
    assert ending_words(progress) == "The call was hung up from here"
    assert advice(progress) == ""
    assert explain(progress) == state_words(progress) == "The call was hung up from here."


def test_a_call_hung_up_for_a_limit_says_which() -> None:
    assert advice(ended(Outcome.CANCELLED, LIMIT)) == LIMIT


@pytest.mark.parametrize("outcome", [Outcome.BUSY, Outcome.NO_ANSWER])
def test_what_a_phone_did_before_the_hang_up_came_is_still_told(outcome: Outcome) -> None:
    assert "Your own phone was" in ending_words(ended(outcome))


def test_a_cancelled_call_that_nobody_here_ended_names_the_phone() -> None:
    assert "Your own phone hung up" in ending_words(ended(Outcome.CANCELLED, None))


def test_an_end_that_is_only_guessed_stays_unknown_though_a_hang_up_was_asked_for() -> None:
    progress = ended(Outcome.UNKNOWN, certainty=Certainty.GUESSED)
    assert "not known" in ending_words(progress)
    assert "may have been charged" in advice(progress)
