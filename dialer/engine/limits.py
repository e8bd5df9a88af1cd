"""A call's limits on money and minutes: which lever keeps them, when they are near, when they
are reached.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import IntEnum

from dialer.core.call import Call, CallRequest
from dialer.core.capabilities import Capabilities, HangUp
from dialer.core.errors import UnsupportedError

WARNING_SHARE = Decimal("0.8")


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
    request: CallRequest, capabilities: Capabilities, *, events_arrive: bool, followed: bool = True
) -> None:
    """Refuses a limit that nothing could keep. Raises UnsupportedError; nothing was sent.

    ``events_arrive``: callbacks can reach this program, or it polls. ``followed``: it stays.
    """
    if not followed:
        why, advice = "nobody follows it", "Let the command wait, or call without the limit."
    else:
        why = "this provider takes none in the request, and without its callbacks it cannot be"
        why += " told to hang up"
        advice = "Set listener.public_url, or call without --max-minutes."
    can_hang_up = _can_hang_up(capabilities, events_arrive=events_arrive)
    if request.max_minutes is not None and not (capabilities.max_minutes_in_request or can_hang_up):
        raise UnsupportedError(f"A limit of minutes cannot be kept on this call: {why}.", advice)
    if request.max_cost is not None and not can_keep_cost(
        capabilities, events_arrive=events_arrive
    ):
        if followed:
            why = "this provider does not tell a running call's cost to this machine, or cannot be"
            why += " told to hang up"
            advice = "Limit the call with --max-minutes where the provider takes it."
        raise UnsupportedError(f"A limit of money cannot be kept on this call: {why}.", advice)


def can_keep_cost(capabilities: Capabilities, *, events_arrive: bool) -> bool:
    """Whether a limit of money can be kept: its cost is told, and it can be hung up."""
    return capabilities.live_cost and _can_hang_up(capabilities, events_arrive=events_arrive)


def _can_hang_up(capabilities: Capabilities, *, events_arrive: bool) -> bool:
    return events_arrive and capabilities.hang_up is not HangUp.ABSENT


def limit_state(call: Call, now: datetime) -> LimitState:
    """How close the call is to its limits, by the provider's count and by our own clock."""
    shares: list[tuple[Decimal, str]] = []
    request, progress = call.request, call.progress
    if request.max_minutes:
        # Some providers count from leg A's answer: nobody talks before B's.
        talked_s = Decimal(0)
        if progress.talking_since is not None:
            own_count = Decimal(str((now - progress.talking_since).total_seconds()))
            talked_s = max(Decimal(progress.running_duration_s or 0), own_count)
        shares.append((talked_s / (request.max_minutes * 60), _minutes(request.max_minutes)))
    if request.max_cost is not None and progress.cost is not None:
        share = progress.cost.amount / request.max_cost if request.max_cost else Decimal(1)
        shares.append((share, f"its limit of {request.max_cost:f}"))
    share, words = max(shares, default=(Decimal(0), ""))
    if share >= 1:
        return LimitState(Level.REACHED, f"The call has reached {words}.")
    if share >= WARNING_SHARE:
        return LimitState(Level.NEAR, f"The call is at {int(share * 100)} % of {words}.")
    return LimitState(Level.WITHIN)


def _minutes(minutes: int) -> str:
    return f"its limit of {minutes} minute{'' if minutes == 1 else 's'}"


def seconds_to_limit(call: Call, now: datetime) -> float | None:
    """How soon a limit can be reached, reckoned at the present rate; None when nothing limits.

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
    return max(0.0, min(soonest)) if soonest else None
