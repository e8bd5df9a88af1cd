"""What Click to Dial's states and reasons mean: they are nearly our own.

Source: click-to-dial.yaml, CallStatus and DisconnectionReason. A state comes with its reason in
events alone; whoever asks is told the state.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from dialer.core.call import Call, Certainty, Leg, LegState, Outcome, Source
from dialer.core.events import CallEvent, What
from dialer.providers.replies import plain

DISCONNECTED, FAILED = "disconnected", "failed"

_STATES: Mapping[str, tuple[What, Leg | None]] = {
    "initiating": (What.ACCEPTED, None),
    "callingCaller": (What.CALLING, Leg.A),
    "callingCallee": (What.CALLING, Leg.B),  # "The caller has answered"
    "connected": (What.ANSWERED, Leg.B),
}

_REASONS: Mapping[str, tuple[Outcome, Leg | None]] = {
    "callerBusy": (Outcome.BUSY, Leg.A),
    "callerNoAnswer": (Outcome.NO_ANSWER, Leg.A),
    "callerFailure": (Outcome.FAILED, Leg.A),
    "callerAbandon": (Outcome.CANCELLED, Leg.A),
    "calleeBusy": (Outcome.BUSY, Leg.B),
    "calleeNoAnswer": (Outcome.NO_ANSWER, Leg.B),
    "calleeFailure": (Outcome.FAILED, Leg.B),
    "other": (Outcome.FAILED, None),
}
_HANG_UP = "hangUp"


@dataclass(frozen=True, slots=True)
class State:
    """A state as it was told. ``reason`` "" and ``duration_s`` None where nothing was said."""

    word: str
    reason: str = ""
    duration_s: int | None = None

    @property
    def is_over(self) -> bool:
        """Whether the call has ended; a reason is that of an end, whatever the word."""
        return bool(self.reason) or self.word in (DISCONNECTED, FAILED)


def news(state: State, call: Call, at: datetime, source: Source) -> CallEvent:
    """What a state tells of ``call``."""
    detail = plain(f"{state.word} ({state.reason})" if state.reason else state.word, 80)
    if not state.is_over:
        what, leg = _STATES.get(state.word, (What.UNCLEAR, None))
        detail = detail if what is not What.UNCLEAR else f"status {detail}"
        return CallEvent(what, at, source, leg=leg, detail=detail)
    outcome, leg, certainty = _ending(state, call)
    return CallEvent(
        What.ENDED,
        at,
        source,
        leg=leg,
        outcome=outcome,
        certainty=certainty,
        detail=detail,
        duration_s=state.duration_s,
    )


def _ending(state: State, call: Call) -> tuple[Outcome, Leg | None, Certainty]:
    talked = call.progress.leg_b.state is LegState.ANSWERED or bool(state.duration_s)
    if state.reason == _HANG_UP:
        outcome = Outcome.COMPLETED if talked else Outcome.CANCELLED
        return outcome, None, Certainty.REPORTED
    if state.reason in _REASONS:
        outcome, leg = _REASONS[state.reason]
        if talked and outcome is Outcome.FAILED:
            outcome, leg = Outcome.COMPLETED, None  # the talk was cut, after they had talked
        return outcome, leg, Certainty.REPORTED
    # Without a reason that is known, an event that brings one may still come, and counts for more.
    if state.word == FAILED and not talked and not state.reason:
        return Outcome.FAILED, None, Certainty.CONSEQUENCE
    return Outcome.COMPLETED if talked else Outcome.UNKNOWN, None, Certainty.CONSEQUENCE
