"""A call's limits on money and minutes: which lever keeps them, when they are near, when they
are reached.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import IntEnum

from dialer.core.call import Call, CallRequest, Placement
from dialer.core.capabilities import Capabilities, Following, HangUp
from dialer.core.errors import UnsupportedError
from dialer.core.phrase import Phrase, counted, phrase
from dialer.engine.patience import SETUP_MARGIN_S
from dialer.engine.price_reckoned import cost_so_far, reckoned_cost, seconds_until

WARNING_SHARE = Decimal("0.8")
JUST_WITHIN = Decimal("0.999")
"""Of what is only reckoned: it has reached its limit when the next seconds would exceed it."""
_TELL_OF_TALK = (Following.POLLED, Following.PUSHED)
"""Only then is it known when the minutes that cost began."""
LEAST_RATE_S = 60
"""What a call costs by the minute begun says nothing of its seconds before that."""


class Level(IntEnum):
    """How close a call is to a limit."""

    WITHIN = 0
    NEAR = 1
    REACHED = 2


@dataclass(frozen=True, slots=True)
class LimitState:
    """The closest limit: ``level``, and in words what it is."""

    level: Level
    words: str = ""


def check_levers(
    request: CallRequest,
    capabilities: Capabilities,
    *,
    events_arrive: bool,
    followed: bool = True,
    priced: bool = False,
) -> None:
    """Refuses a limit that nothing could keep. Raises UnsupportedError; nothing was sent.

    ``events_arrive``: callbacks can reach this program, or it polls. ``followed``: it stays.
    ``priced``: the call's price is known, so that its cost can be reckoned.
    """
    if not followed:
        why, advice = (
            phrase("nobody follows it"),
            phrase("Let the command wait, or call without the limit."),
        )
    else:
        why = phrase(
            "this provider takes none in the request, and without its callbacks it cannot be"
            " told to hang up"
        )
        advice = phrase("Set listener.public_url, or call without --max-minutes.")
    can_hang_up = _can_hang_up(capabilities, events_arrive=events_arrive)
    if request.max_minutes is not None and not (capabilities.max_minutes_in_request or can_hang_up):
        raise UnsupportedError(
            phrase("A limit of minutes cannot be kept on this call: {why}.", why=why), advice
        )
    if request.max_cost is not None and not can_keep_cost(
        capabilities, events_arrive=events_arrive, priced=priced
    ):
        if followed:
            why = phrase(
                "this provider does not tell a running call's cost to this machine, or cannot be"
                " told to hang up"
            )
            advice = (
                phrase("Limit the call with --max-minutes where the provider takes it.")
                if priced
                else phrase(
                    "Limit the call with --max-minutes where the provider takes it, or import"
                    " the account's prices."
                )
            )
        raise UnsupportedError(
            phrase("A limit of money cannot be kept on this call: {why}.", why=why), advice
        )


def can_keep_cost(capabilities: Capabilities, *, events_arrive: bool, priced: bool = False) -> bool:
    """Whether a limit of money can be kept: its cost is told or can be reckoned, and it can be hung
    up; or the request carries the minutes that the money pays for.
    """
    if _can_hang_up(capabilities, events_arrive=events_arrive):
        return capabilities.live_cost or (priced and capabilities.following in _TELL_OF_TALK)
    return priced and capabilities.max_minutes_in_request


def _can_hang_up(capabilities: Capabilities, *, events_arrive: bool) -> bool:
    return events_arrive and capabilities.hang_up is not HangUp.ABSENT


def limit_state(call: Call, now: datetime, hang_up_within_s: float = 0.0) -> LimitState:
    """How close the call is to its limits, by the provider's count and by our own clock.

    A cost that is reckoned reaches its limit as soon as it would exceed it before a hang-up takes
    effect, ``hang_up_within_s`` later.
    """
    shares: list[tuple[Decimal, Phrase]] = []
    request, progress = call.request, call.progress
    if request.max_minutes:
        # Some providers count from leg A's answer: nobody talks before B's.
        talked_s = Decimal(0)
        if progress.talking_since is not None:
            own_count = Decimal(str((now - progress.talking_since).total_seconds()))
            talked_s = max(Decimal(progress.running_duration_s or 0), own_count)
        shares.append((talked_s / (request.max_minutes * 60), _minutes(request.max_minutes)))
    cost = cost_so_far(call, now)
    if request.max_cost is not None and cost is not None:
        share = cost.money.amount / request.max_cost if request.max_cost else Decimal(1)
        words = phrase("its limit of {amount}", amount=request.max_cost)
        if cost.reckoned:
            words = phrase("{limit}, reckoned from its price", limit=words)
            then = reckoned_cost(call, now, hang_up_within_s)
            exceeds = then is not None and then.amount > request.max_cost
            share = max(share, Decimal(1)) if exceeds else min(share, JUST_WITHIN)
        shares.append((share, words))
    share, words = max(shares, default=(Decimal(0), phrase("")))
    if share >= 1:
        return LimitState(Level.REACHED, phrase("The call has reached {words}.", words=words))
    if share >= WARNING_SHARE:
        return LimitState(
            Level.NEAR,
            phrase("The call is at {share} % of {words}.", share=int(share * 100), words=words),
        )
    return LimitState(Level.WITHIN)


def supposed(call: Call, now: datetime, unheard_since: datetime) -> Call:
    """A running call as it may be by now, where nobody has told of it since ``unheard_since``: its
    limits have to hold all the same.

    Both phones are taken to talk once they had the time to ring, and a cost that was told to have
    grown as before.
    """
    progress, cost = call.progress, call.progress.cost
    if progress.placement is not Placement.ACCEPTED or progress.ending is not None:
        return call
    since = progress.talking_since or unheard_since + timedelta(seconds=SETUP_MARGIN_S)
    if cost is not None and now > since:
        told_s = max(LEAST_RATE_S, int((unheard_since - since).total_seconds()))
        grown = Decimal(int((now - since).total_seconds())) / told_s
        cost = replace(cost, amount=cost.amount * max(Decimal(1), grown))
    return replace(call, progress=replace(progress, talking_since=since, running_cost=cost))


def _minutes(minutes: int) -> Phrase:
    return counted("its limit of %n minute", "its limit of %n minutes", minutes)


def seconds_to_limit(call: Call, now: datetime, hang_up_within_s: float = 0.0) -> float | None:
    """How soon a limit can be reached, by the call's price or else at the present rate; None when
    nothing limits.

    So that a poll is not later than the limit it has to notice.
    """
    request, progress = call.request, call.progress
    since = progress.talking_since
    if since is None:
        return None
    elapsed_s = (now - since).total_seconds()
    soonest: list[float] = []
    if request.max_minutes:
        soonest.append(request.max_minutes * 60 - elapsed_s)
    cost = progress.cost
    if request.max_cost is not None and cost is not None and cost.amount > 0 and elapsed_s > 0:
        rate_a_s = float(cost.amount) / elapsed_s  # for timing only; money itself stays exact
        soonest.append(float(request.max_cost - cost.amount) / rate_a_s)
    if request.max_cost is not None and cost is None:
        exceeds_in_s = seconds_until(call, now, request.max_cost)
        if exceeds_in_s is not None:
            soonest.append(exceeds_in_s - hang_up_within_s)
    return max(0.0, min(soonest)) if soonest else None
