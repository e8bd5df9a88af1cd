"""How often to ask about a call, and how long to wait for its news: so that none stays open for
ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from dialer.core.call import Call, LegState, State
from dialer.core.capabilities import Capabilities, Following
from dialer.core.machine import is_over, state_of
from dialer.core.phrase import phrase
from dialer.core.settings import Settings

LONGEST_BACKOFF_S = 60.0
POSSIBLE_MINUTES = 60
"""A call of which nothing is heard, and that has no limit, may last this long."""
LONGEST_REPORTED_MINUTES = 240
"""As above, where a report will tell the end and the provider has no bound of its own."""
SETUP_MARGIN_S = 180
"""Both phones ring before the minutes of a limit begin."""
UNREACHABLE_FOR_S = 1800
"""A polled provider that does not answer for this long is given up. No service is left alone for as
long, whatever it asks for (providers/pace.py): it is asked once more before that.
"""
SETUP_POLLED_S = 600
"""A polled call that has not connected by then never will: the provider's word is stuck."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a call is given up, and what is said then."""

    at: datetime
    words: str


def poll_interval_s(
    call: Call,
    settings: Settings,
    failures: int,
    *,
    limit_in_s: float | None,
    at_least_s: float = 0.0,
) -> float:
    """Seconds to the next question: quick while it rings, slower while people talk, backing off
    on errors.

    A limit that comes sooner brings the question forward; a hang-up that was asked for, too.
    ``at_least_s``: the provider wants to be asked no more often.
    """
    usual_s = _usual_interval_s(call, settings, failures, limit_in_s)
    return max(usual_s, at_least_s)


def _usual_interval_s(
    call: Call, settings: Settings, failures: int, limit_in_s: float | None
) -> float:
    quick = float(settings.decimal("polling.ringing_s") or 1)
    slow = float(settings.decimal("polling.talking_s") or 5)
    if call.progress.ending is not None:
        return slow  # only its cost is still to come
    hanging_up = call.progress.hang_up_asked_at is not None
    talking = state_of(call.progress) is State.TALKING and not hanging_up
    base = max(0.05, slow if talking else quick)
    if failures:
        return float(min(LONGEST_BACKOFF_S, base * 2.0 ** min(failures, 10)))
    if talking and limit_in_s is not None:
        return max(0.2, min(base, limit_in_s))
    return base


def deadline_of(
    call: Call,
    capabilities: Capabilities | None,
    last_answer_at: datetime,
    attentive_since: datetime,
    *,
    unanswered: bool = False,
) -> Deadline:
    """When this call is closed as unknown if nothing more is heard.

    ``capabilities`` is None when the account is gone; ``last_answer_at`` is the last time a poll
    was answered, and ``unanswered``: the newest was not; ``attentive_since`` is when this program
    took the call up, or this machine woke from sleep: what came before that may have gone unheard.
    """
    state = state_of(call.progress)
    told_at = max(call.last_news_at or call.created_at, attentive_since)
    heard_at = max(last_answer_at, told_at)
    if capabilities is None or state is State.UNCONFIRMED:
        return _possible_end(call, phrase("nothing was ever heard of it"))
    silence = capabilities.silence
    if call.progress.leg_a.outcome is not None or call.progress.leg_b.outcome is not None:
        return Deadline(
            told_at + timedelta(seconds=silence.after_leg_report_s),
            phrase("the report on the other leg never came"),
        )
    if capabilities.following is Following.POLLED:
        if state is State.TALKING or unanswered:  # who says nothing does not say that it rings
            return Deadline(
                heard_at + timedelta(seconds=UNREACHABLE_FOR_S),
                phrase("the provider stopped answering"),
            )
        setup_at = told_at + timedelta(seconds=SETUP_POLLED_S)
        return Deadline(setup_at, phrase("it was never connected, and its end was never told"))
    if capabilities.following is Following.PUSHED and call.callback_url is not None:
        talking = state in (State.ANSWERED_A, State.CALLING_B, State.TALKING)
        wait_s = silence.while_talking_s if talking else silence.before_talking_s
        return Deadline(heard_at + timedelta(seconds=wait_s), phrase("no more callbacks came"))
    asked = capabilities.following is Following.ASKED_AFTER
    if asked or (capabilities.following is Following.AT_END and call.callback_url is not None):
        most = capabilities.max_minutes_most or LONGEST_REPORTED_MINUTES
        words = phrase("the provider's report never came")
        return _possible_end(call, words, most, SETUP_MARGIN_S)
    return _possible_end(call, phrase("no event can tell how it ended"))


def awaits_cost(call: Call, capabilities: Capabilities, now: datetime) -> bool:
    """Whether a call that has ended may still be told its cost, and is asked about for that."""
    progress, within_s = call.progress, capabilities.cost_within_s
    if not within_s or progress.ending is None or progress.cost is not None:
        return False
    if not is_over(progress) or progress.leg_a.state is not LegState.ANSWERED:
        return False  # closed by ourselves, or nobody answered anything that costs
    return (now - progress.ending.at).total_seconds() < within_s


def _possible_end(
    call: Call, words: str, minutes: int = POSSIBLE_MINUTES, margin_s: int = 0
) -> Deadline:
    limit = call.request.max_minutes
    length_s = minutes * 60 + margin_s if limit is None else limit * 60 + SETUP_MARGIN_S
    return Deadline(call.created_at + timedelta(seconds=length_s), words)
