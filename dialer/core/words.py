"""What happened to a call, in plain words.

The provider's own code and meaning follow in brackets.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialer.core.call import Leg, Outcome, Progress, State
from dialer.core.machine import outcome_of, state_of

_ENDINGS: Mapping[tuple[Outcome, Leg | None], str] = {
    (Outcome.BUSY, Leg.A): "Your own phone was busy",
    (Outcome.BUSY, Leg.B): "The other party's line is busy",
    (Outcome.BUSY, None): "One of the two lines was busy",
    (Outcome.NO_ANSWER, Leg.A): "Your own phone was not answered",
    (Outcome.NO_ANSWER, Leg.B): "The other party did not answer",
    (Outcome.NO_ANSWER, None): "One of the two phones was not answered",
    (Outcome.CANCELLED, Leg.A): "Your own phone hung up before the other party answered",
    (Outcome.CANCELLED, Leg.B): "The call was cancelled before the other party answered",
    (Outcome.CANCELLED, None): "The call was cancelled before both had answered",
    (Outcome.CONGESTION, Leg.A): "The network had no free line to your own phone",
    (Outcome.CONGESTION, Leg.B): "The network had no free line to the other party",
    (Outcome.CONGESTION, None): "The network had no free line",
    (Outcome.INVALID_NUMBER, Leg.A): "Your own phone's number does not exist or cannot be called",
    (Outcome.INVALID_NUMBER, Leg.B): "The other party's number does not exist or cannot be called",
    (Outcome.INVALID_NUMBER, None): "A number of this call cannot be called",
    (Outcome.FAILED, Leg.A): "Your own phone could not be reached",
    (Outcome.FAILED, Leg.B): "The other party could not be reached",
    (Outcome.FAILED, None): "The call failed",
}

_STATES: Mapping[State, str] = {
    State.REQUESTED: "the provider took the call",
    State.CALLING_A: "your phone rings",
    State.ANSWERED_A: "you answered",
    State.CALLING_B: "the other party's phone rings",
    State.TALKING: "you are talking",
    State.UNCONFIRMED: "no answer from the provider: the call may have been placed",
}


def explain(progress: Progress) -> str | None:
    """Why the call is where it is; None while all goes as it should, and after a call that went
    well.
    """
    outcome, ending = outcome_of(progress), progress.ending
    if ending is None:
        return progress.unclear or None
    if outcome is Outcome.COMPLETED:
        return progress.hang_up_why or None
    if outcome is Outcome.REFUSED:
        words = "The provider refused the call"
    elif outcome is Outcome.UNKNOWN or outcome is None:
        words = "How the call ended is not known"
    else:
        words = _ENDINGS[outcome, ending.leg]
    return f"{words} ({ending.detail})." if ending.detail else f"{words}."


def state_words(progress: Progress) -> str:
    """The present state in a few words, to follow a time of day."""
    state = state_of(progress)
    if state is not State.ENDED:
        return _STATES[state]
    if outcome_of(progress) is Outcome.COMPLETED:
        return "the call is over"
    return explain(progress) or "the call is over"
