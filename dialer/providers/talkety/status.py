"""What Talkety's word for a call's status means, and the news it makes.

Only ``connected`` stands in the document, with an empty ``call_end`` for a call that is active. The
other words are assumed, and an account can add its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from dialer.core.call import Call, Leg, LegState, Outcome, Source
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.providers.replies import plain
from dialer.providers.talkety.wire import CallRecord


class Meaning(StrEnum):
    """What a word can stand for."""

    QUEUED = "queued"
    RINGING = "ringing"
    TALKING = "talking"
    COMPLETED = "completed"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNKNOWN = "unknown"


_WORDS: Mapping[str, Meaning] = {
    "connected": Meaning.TALKING,  # the document's sample of <call>
    # All others are assumed.
    **dict.fromkeys(("new", "queued", "pending", "init"), Meaning.QUEUED),
    **dict.fromkeys(("dialing", "calling", "connecting", "ringing"), Meaning.RINGING),
    **dict.fromkeys(("disconnected", "ended", "finished", "completed"), Meaning.COMPLETED),
    "busy": Meaning.BUSY,
    **dict.fromkeys(("no_answer", "noanswer"), Meaning.NO_ANSWER),
    **dict.fromkeys(("cancelled", "canceled"), Meaning.CANCELLED),
    **dict.fromkeys(("failed", "error"), Meaning.FAILED),
}

_OUTCOMES: Mapping[Meaning, Outcome] = {
    Meaning.COMPLETED: Outcome.COMPLETED,
    Meaning.BUSY: Outcome.BUSY,
    Meaning.NO_ANSWER: Outcome.NO_ANSWER,
    Meaning.CANCELLED: Outcome.CANCELLED,
    Meaning.FAILED: Outcome.FAILED,
}


class StatusWords:
    """The table of words; ``more`` goes before the assumed ones."""

    def __init__(self, more: Mapping[str, str]) -> None:
        self._words = {
            **_WORDS,
            **{_normal(word): Meaning(meaning) for word, meaning in more.items()},
        }

    def meaning(self, word: str) -> Meaning:
        """What a word stands for."""
        return self._words.get(_normal(word), Meaning.UNKNOWN)

    def news(self, record: CallRecord, call: Call, at: datetime) -> CallEvent:
        """What ``record`` tells of ``call``, with duration and cost where it has them."""
        meaning = self.meaning(record.status)
        what, leg, outcome = What.UNCLEAR, None, None
        if record.ended or meaning in _OUTCOMES:
            talked = call.progress.leg_b.state is LegState.ANSWERED
            what, outcome = What.ENDED, outcome_of(meaning, record.duration_s, talked=talked)
        elif meaning is Meaning.TALKING:
            what, leg = What.ANSWERED, Leg.B
        elif meaning is Meaning.RINGING:
            # Which of the two phones rings is not told; A's is first.
            what, leg = What.CALLING, Leg.A
        elif meaning is Meaning.QUEUED:
            what = What.ACCEPTED
        elif not record.status:
            what = What.RUNNING  # the sample leaves elements out: nothing is said of the state
        return CallEvent(
            what=what,
            at=at,
            source=Source.POLL,
            leg=leg,
            outcome=outcome,
            detail=f"status {plain(record.status, 60)}" if record.status else "",
            duration_s=record.duration_s,
            cost=None if record.total_costs is None else Money(record.total_costs),
            provider_call_id=record.id,
        )


def is_end(meaning: Meaning) -> bool:
    """Whether a word says that a call is over, whatever else does."""
    return meaning in _OUTCOMES


def outcome_of(meaning: Meaning, duration_s: int | None, *, talked: bool) -> Outcome:
    """How a call that is over went. ``talked``: it was seen to be connected before."""
    if meaning is Meaning.TALKING:
        return Outcome.COMPLETED
    if meaning is Meaning.COMPLETED and duration_s == 0 and not talked:
        return Outcome.CANCELLED  # it is over, and nobody ever talked
    if meaning in _OUTCOMES:
        return _OUTCOMES[meaning]
    # Over, by a word that does not say how.
    return Outcome.COMPLETED if talked or duration_s else Outcome.UNKNOWN


def _normal(word: str) -> str:
    return word.strip().casefold().replace("-", "_").replace(" ", "_")
