"""What Asterisk's hang-up causes mean for a call.

Source: include/asterisk/causes.h (Q.850 and a few of its own), and what a real one was seen to
send.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialer.core.call import Outcome

UNKNOWN, _LAST = 0, 127

OUTCOMES: Mapping[int, Outcome] = {
    1: Outcome.INVALID_NUMBER,  # unallocated
    22: Outcome.INVALID_NUMBER,  # number changed
    28: Outcome.INVALID_NUMBER,  # its form
    17: Outcome.BUSY,
    18: Outcome.NO_ANSWER,  # no response
    19: Outcome.NO_ANSWER,
    21: Outcome.REFUSED,  # the phone declined
    16: Outcome.CANCELLED,  # cleared before anybody answered
    26: Outcome.CANCELLED,  # answered elsewhere
    34: Outcome.CONGESTION,
    38: Outcome.CONGESTION,
    41: Outcome.CONGESTION,
    42: Outcome.CONGESTION,
    44: Outcome.CONGESTION,  # the requested channel is not available
}
# Dial's own words, where the cause is not told: main/dial.c, ast_hangup_cause_to_dial_status.
_DIALLED: Mapping[str, Outcome] = {
    "BUSY": Outcome.BUSY,
    "NOANSWER": Outcome.NO_ANSWER,
    "CONGESTION": Outcome.CONGESTION,
    "CHANUNAVAIL": Outcome.FAILED,
    "CANCEL": Outcome.CANCELLED,
}


def outcome_of(cause: int | None, dialled: str = "", *, rang_out: bool = False) -> Outcome:
    """How a leg that nobody answered ended.

    ``cause``: None where its end went unheard. ``dialled``: the last word of its Dial events;
    ``rang_out``: it was rung for as long as was asked for. Both count where the cause says
    nothing: Asterisk 16 sends 0 for a phone that nobody answers.
    """
    if cause is not None and cause in OUTCOMES:
        return OUTCOMES[cause]
    if cause is not None and UNKNOWN < cause <= _LAST:
        return Outcome.FAILED  # each says that the network could not do it
    if cause == UNKNOWN:
        return _DIALLED.get(dialled, Outcome.NO_ANSWER if rang_out else Outcome.UNKNOWN)
    return Outcome.UNKNOWN
