"""What an account's calls came to, and when that can be said."""

from __future__ import annotations

from dialer.core.call import Outcome
from dialer.core.track_record import FEWEST, Attempt, track_records


def test_only_what_was_told_counts() -> None:
    ended = [Outcome.COMPLETED] * 6 + [Outcome.NO_ANSWER, Outcome.FAILED, Outcome.CONGESTION]
    nobodys = [Outcome.UNKNOWN, Outcome.INVALID_NUMBER]
    waits = [2.0, 9.0, 3.0, 4.0, 5.0, None, None, None, None]
    attempts = [Attempt("home", o, w) for o, w in zip(ended, waits, strict=True)]
    (record,) = track_records([*attempts, *(Attempt("home", outcome) for outcome in nobodys)])
    assert (record.calls, record.answered, record.not_put_through) == (9, 6, 2)
    assert record.answered_percent == 67
    assert record.rings_after_s == 4.0
    assert record.words == (
        "Calls in the last 90 days: 9; answered: 67 %; not put through: 2."
        " Your phone rings after about 4 s."
    )


def test_a_few_calls_say_nothing() -> None:
    few = [Attempt("home", Outcome.COMPLETED, 1.0)] * (FEWEST - 1)
    assert track_records(few) == []
    (record,) = track_records([*few, Attempt("home", Outcome.BUSY), Attempt("b", Outcome.BUSY)])
    assert record.account == "home"
    assert record.rings_after_s is None
    assert "rings" not in record.words
