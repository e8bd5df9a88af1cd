"""What the state of a call and the results of its actions say.

Sources: 46elks.com/docs: show-call-id ("ongoing", "success"), voice-connect (its branches busy,
failed, success). That there are no other words, and that legs fill in while the call lives, is
assumed; an account can add words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from dialer.core.call import Call, Leg, LegState, Outcome, Source
from dialer.core.elsewhere import ListedCall
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.providers.elks.wire import CallRecord, in_units
from dialer.providers.replies import plain


class Meaning(StrEnum):
    """What a word can stand for."""

    ONGOING = "ongoing"
    SUCCESS = "success"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    FAILED = "failed"
    CANCELLED = "cancelled"


_WORDS: Mapping[str, Meaning] = {
    "ongoing": Meaning.ONGOING,
    "success": Meaning.SUCCESS,
    "busy": Meaning.BUSY,
    "failed": Meaning.FAILED,
}
_OUTCOMES: Mapping[Meaning, Outcome] = {
    Meaning.BUSY: Outcome.BUSY,
    Meaning.NO_ANSWER: Outcome.NO_ANSWER,
    Meaning.FAILED: Outcome.FAILED,
    Meaning.CANCELLED: Outcome.CANCELLED,
}


class States:
    """The table of words; ``more`` goes before the known ones."""

    def __init__(self, more: Mapping[str, str]) -> None:
        self._words = {**_WORDS, **{word: Meaning(meaning) for word, meaning in more.items()}}

    def is_over(self, record: CallRecord) -> bool:
        """Whether a call has ended, as far as its word is known."""
        return self._words.get(record.state) not in (None, Meaning.ONGOING)

    def news(
        self, record: CallRecord, call: Call, at: datetime, cost: Money | None
    ) -> Sequence[CallEvent]:
        """What ``record`` tells of ``call``; ``cost``: of one that is over."""

        def event(what: What, leg: Leg | None, detail: str) -> CallEvent:
            return CallEvent(what, at, Source.POLL, leg=leg, detail=detail)

        def ended(outcome: Outcome, leg: Leg | None, detail: str) -> CallEvent:
            return CallEvent(
                What.ENDED,
                at,
                Source.POLL,
                leg=leg,
                outcome=outcome,
                detail=detail,
                duration_s=talked_s(record),
                cost=cost,
            )

        state = plain(record.state, 40)
        meaning = self._words.get(record.state)
        if meaning is None:
            return [event(What.UNCLEAR, None, f"status {state}")]
        if meaning is Meaning.ONGOING:
            if not record.started:
                # Whether it waits or rings already is not told.
                return [event(What.CALLING, Leg.A, state)]
            answered = [event(What.ANSWERED, Leg.A, state)]
            if any(leg.duration_s for leg in record.legs):
                answered.append(event(What.ANSWERED, Leg.B, state))
            return answered
        talked = call.progress.leg_b.state is LegState.ANSWERED
        return [ended(*self._ending(record, meaning, talked=talked))]

    def _ending(
        self, record: CallRecord, meaning: Meaning, *, talked: bool
    ) -> tuple[Outcome, Leg | None, str]:
        """How a call that is over ended, which leg failed, and the service's words."""
        state = plain(record.state, 40)
        if meaning is not Meaning.SUCCESS:
            return _OUTCOMES[meaning], Leg.A, state
        result = record.results[-1] if record.results else ""
        detail = f"{state}, connect {plain(result, 40)}" if result else state
        outcome = self._words.get(result)
        if outcome is not None and outcome in _OUTCOMES:
            return _OUTCOMES[outcome], Leg.B, detail
        if outcome is Meaning.SUCCESS or talked or talked_s(record):
            return Outcome.COMPLETED, None, detail
        if not result:
            return Outcome.CANCELLED, Leg.A, f"{state}, connected to nobody"
        return Outcome.UNKNOWN, Leg.B, detail

    def listed(self, records: Iterable[CallRecord], currency: str | None) -> Iterator[ListedCall]:
        """The calls of a list that are over, and that a request placed."""
        for record in records:
            meaning = self._words.get(record.state, Meaning.ONGOING)
            if meaning is Meaning.ONGOING or record.direction != "outgoing":
                continue
            if record.created_at is None:
                continue
            outcome, _, detail = self._ending(record, meaning, talked=False)
            other = record.legs[-1].to if record.legs else ""
            yield ListedCall(
                record.id,
                record.to if other else record.from_,
                other or record.to,
                record.created_at,
                outcome,
                duration_s=talked_s(record),
                cost=None if record.cost is None else in_units(record.cost, currency),
                detail=detail,
            )


def talked_s(record: CallRecord) -> int:
    """How long the two talked: the length of what was connected."""
    return sum(leg.duration_s or 0 for leg in record.legs)
