"""News of a call. Replies, polls and callbacks all become this one frozen event before anyone looks
at them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dialer.core.call import Certainty, Leg, Outcome, Source
from dialer.core.money import Money


class What(StrEnum):
    """What happened. CALLING, ANSWERED and LEG_REPORT name their leg."""

    ACCEPTED = "accepted"  # the provider took the request
    NO_REPLY = "no_reply"  # the request left, and no documented answer came
    CALLING = "calling"
    ANSWERED = "answered"
    LEG_REPORT = "leg_report"  # the final account of one leg; the call's end is told apart from it
    RUNNING = "running"  # duration or cost of a call whose state did not change
    UNCLEAR = "unclear"  # a state word or number that the documents do not have
    ENDED = "ended"
    HANG_UP_ASKED = "hang_up_asked"
    NOTE = "note"  # worth keeping in the history, changes nothing


@dataclass(frozen=True, slots=True)
class CallEvent:
    """One piece of news.

    ``at`` is UTC: the provider's time where it tells one, else the arrival. ``detail`` is the
    provider's own code and meaning as plain text. ``duration_s`` and ``cost`` are of the whole
    call, except with LEG_REPORT and with an ENDED that closes a leg's report (``of_leg``): then of
    that leg. ``raw`` is what arrived, for the history; it never holds a secret.
    """

    what: What
    at: datetime
    source: Source
    leg: Leg | None = None
    outcome: Outcome | None = None
    certainty: Certainty = Certainty.REPORTED
    detail: str = ""
    duration_s: int | None = None
    cost: Money | None = None
    of_leg: bool = False
    provider_call_id: str | None = None
    raw: str = ""
