"""What the picture of a call's two legs shows: reckoned here, painted in legs.py.

Nothing is invented: a leg of which the provider tells nothing is UNTOLD.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from dialer.core.call import Call, Certainty, Leg, LegState, Outcome, Placement, State
from dialer.core.capabilities import Capabilities, Following
from dialer.core.machine import outcome_of, state_of


class Look(Enum):
    """How one line is drawn."""

    WAITING = "waiting"  # not reached yet
    RINGING = "ringing"
    ANSWERED = "answered"
    BROKEN = "broken"
    UNTOLD = "untold"


class Middle(Enum):
    """How the point where the lines meet is drawn."""

    OPEN = "open"
    JOINED = "joined"
    OVER = "over"  # they have talked
    BROKEN = "broken"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Picture:
    """Two lines, the point between them, and their words."""

    a: Look
    b: Look
    middle: Middle
    a_words: str
    b_words: str

    @property
    def words(self) -> str:
        """The picture for who cannot see it."""
        return QCoreApplication.translate("legs", "You: {you}. The other party: {other}.").format(
            you=self.a_words, other=self.b_words
        )


def picture_of(call: Call, capabilities: Capabilities) -> Picture:
    """The picture of a call as it stands."""
    progress, state = call.progress, state_of(call.progress)
    if state is State.ENDED:
        return _ended(call, capabilities)
    told = _is_told(call, capabilities)
    untold = Look.WAITING if told else Look.UNTOLD
    looks = {LegState.WAITING: untold, LegState.CALLING: Look.RINGING}
    a = looks.get(progress.leg_a.state, Look.ANSWERED)
    b = looks.get(progress.leg_b.state, Look.ANSWERED)
    if state is State.UNCONFIRMED:
        unknown = QCoreApplication.translate("legs", "not known")
        return Picture(Look.UNTOLD, Look.UNTOLD, Middle.UNKNOWN, unknown, unknown)
    middle = Middle.JOINED if state is State.TALKING else Middle.OPEN
    first = QCoreApplication.translate("legs", "rings first")
    then = QCoreApplication.translate("legs", "rings next")
    return Picture(
        a,
        b,
        middle,
        first if a is Look.WAITING else _words(a),
        then if b is Look.WAITING else _words(b),
    )


def _is_told(call: Call, capabilities: Capabilities) -> bool:
    """Whether the provider tells of the legs while the call runs."""
    if capabilities.following is Following.PUSHED:
        return call.callback_url is not None
    return capabilities.following is Following.POLLED


def _ended(call: Call, capabilities: Capabilities) -> Picture:
    progress, outcome = call.progress, outcome_of(call.progress)
    ending = progress.ending
    assert ending is not None, "it has ended"
    if outcome is Outcome.COMPLETED:
        words = _words(Look.ANSWERED)
        return Picture(Look.ANSWERED, Look.ANSWERED, Middle.OVER, words, words)
    a, b = (
        {LegState.CALLING: Look.RINGING, LegState.ANSWERED: Look.ANSWERED}.get(leg.state)
        for leg in (progress.leg_a, progress.leg_b)
    )
    untold = Look.WAITING if _is_told(call, capabilities) else Look.UNTOLD
    if progress.placement is Placement.INTENDED:
        untold = Look.WAITING  # refused or not sent: nobody was called
    middle = Middle.UNKNOWN if outcome is Outcome.UNKNOWN else Middle.BROKEN
    reason = _reason(outcome)
    a_words = b_words = None
    if middle is Middle.BROKEN and ending.leg is Leg.A:
        a, b, middle, a_words = Look.BROKEN, Look.WAITING, Middle.OPEN, reason
    elif middle is Middle.BROKEN and ending.leg is Leg.B:
        a, b, middle, b_words = a or untold, Look.BROKEN, Middle.OPEN, reason
    if outcome is Outcome.UNKNOWN and ending.certainty is Certainty.GUESSED:
        unknown = QCoreApplication.translate("legs", "not known")
        a_words, b_words = (unknown if look is None else None for look in (a, b))
        untold = Look.UNTOLD  # whatever it tells usually, this time nobody told
    a, b = a or untold, b or untold
    return Picture(a, b, middle, a_words or _words_after(a), b_words or _words_after(b))


def _words_after(look: Look) -> str:
    if look is Look.RINGING:
        return QCoreApplication.translate("legs", "rang")
    return _words(look)


def _words(look: Look) -> str:
    return {
        Look.WAITING: QCoreApplication.translate("legs", "not called"),
        Look.RINGING: QCoreApplication.translate("legs", "ringing"),
        Look.ANSWERED: QCoreApplication.translate("legs", "answered"),
        Look.BROKEN: QCoreApplication.translate("legs", "failed"),
        Look.UNTOLD: QCoreApplication.translate("legs", "not told"),
    }[look]


def _reason(outcome: Outcome | None) -> str:
    failed = QCoreApplication.translate("legs", "failed")
    if outcome is None:
        return failed
    return {
        Outcome.BUSY: QCoreApplication.translate("legs", "busy"),
        Outcome.NO_ANSWER: QCoreApplication.translate("legs", "no answer"),
        Outcome.CANCELLED: QCoreApplication.translate("legs", "hung up"),
        Outcome.CONGESTION: QCoreApplication.translate("legs", "no free line"),
        Outcome.INVALID_NUMBER: QCoreApplication.translate("legs", "wrong number"),
        Outcome.REFUSED: QCoreApplication.translate("legs", "refused"),
    }.get(outcome, failed)
