"""What a conference costs by its phones' prices, where its provider does not tell while it runs,
and when that reaches its limit of money.

As with a single call, the longest possible time is taken: a limit that is kept by reckoning must
hold.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from dialer.core.call import Placement
from dialer.core.conference import Conference, ConferenceLeg
from dialer.core.money import Money
from dialer.core.quote import Quote
from dialer.engine.limits import JUST_WITHIN, LEAST_RATE_S
from dialer.engine.price_reckoned import LONGEST_LOOK_S, CostSoFar


def cost_so_far(
    conference: Conference,
    now: datetime,
    *,
    later_s: float = 0.0,
    unheard_since: datetime | None = None,
) -> CostSoFar | None:
    """What a conference has cost, all phones, or will have ``later_s`` from now; None where that
    cannot be known, and while no phone is known to be answered.

    ``unheard_since``: for so long nobody has told how it stands, so that who was being called then
    is taken to talk.
    """
    quotes = [leg.quote for leg in conference.legs if leg.quote is not None]
    if conference.told_cost is not None or not quotes:
        told = conference.cost
        if told is not None and unheard_since is not None:
            told = replace(told, amount=told.amount * _grown(conference, now, unheard_since))
        return None if told is None else CostSoFar(told, reckoned=False)
    # Somebody who was added from elsewhere costs as much as the dearest.
    dearest = max(quotes, key=lambda quote: quote.per_minute or Decimal(0))
    total, reckoned, known = Decimal(0), False, False
    for leg in conference.legs:
        if leg.cost is not None and leg.cost.currency == dearest.currency:
            total, known = total + leg.cost.amount, True
            continue
        seconds = _seconds(leg, now, later_s, unheard_since)
        cost = None if seconds is None else (leg.quote or dearest).cost(seconds)
        if cost is not None:
            total, reckoned, known = total + cost.amount, True, True
    return CostSoFar(Money(total, dearest.currency), reckoned) if known else None


def share_of_limit(
    conference: Conference,
    now: datetime,
    *,
    within_s: float = 0.0,
    unheard_since: datetime | None = None,
) -> Decimal | None:
    """How much of its limit of money a conference has cost: 1 is all; None without either.

    What is reckoned reaches the limit as soon as it would exceed it before an end takes effect,
    ``within_s`` later.
    """
    limit = conference.request.max_cost
    cost = cost_so_far(conference, now, unheard_since=unheard_since)
    if limit is None or cost is None:
        return None
    if limit <= 0:
        return Decimal(1)
    share = cost.money.amount / limit
    if not cost.reckoned:
        return share
    then = cost_so_far(conference, now, later_s=within_s, unheard_since=unheard_since)
    exceeds = then is not None and then.money.amount > limit
    return max(share, Decimal(1)) if exceeds else min(share, JUST_WITHIN)


def seconds_to_limit(
    conference: Conference, now: datetime, *, unheard_since: datetime | None = None
) -> float | None:
    """How soon its limit of money can be reached, by its prices or else at the present rate; None
    when nothing limits.
    """
    limit = conference.request.max_cost
    cost = cost_so_far(conference, now, unheard_since=unheard_since)
    if limit is None or cost is None:
        return None
    if not cost.reckoned:
        since, amount = conference.talking_since, cost.money.amount
        if since is None or amount <= 0:
            return None
        elapsed_s = max(1.0, (now - since).total_seconds())
        # For timing only; money itself stays exact.
        return max(0.0, float(limit - amount) / (float(amount) / elapsed_s))

    def pays(seconds: int) -> bool:
        then = cost_so_far(conference, now, later_s=seconds, unheard_since=unheard_since)
        return then is None or then.money.amount <= limit

    if pays(LONGEST_LOOK_S):
        return None
    return float(max(0, longest(pays, LONGEST_LOOK_S)))


def longest(pays: Callable[[int], bool], beyond: int) -> int:
    """The most for which it pays, less than ``beyond``; -1 where it pays for nothing."""
    within = -1
    while beyond - within > 1:
        middle = (within + beyond) // 2
        within, beyond = (middle, beyond) if pays(middle) else (within, middle)
    return within


def cost_of_seconds(quotes: list[Quote], seconds: int) -> Decimal:
    """What phones cost that are all answered for as long. The quotes are complete."""
    costs = (quote.cost(seconds) for quote in quotes)
    return sum((cost.amount for cost in costs if cost is not None), Decimal(0))


def _seconds(
    leg: ConferenceLeg, now: datetime, later_s: float, unheard_since: datetime | None
) -> int | None:
    """For how long a phone was answered, or may have been; None when it was not."""
    if leg.is_over and leg.duration_s is not None:
        return leg.duration_s
    since = leg.talking_since
    if since is None:
        if leg.is_over or unheard_since is None or leg.placement is Placement.INTENDED:
            return None
        since = max(unheard_since, leg.asked_at)
    if leg.is_over:
        return math.ceil(((leg.ended_at or now) - since).total_seconds())
    return math.ceil(max(0.0, (now - since).total_seconds()) + later_s)


def _grown(conference: Conference, now: datetime, unheard_since: datetime) -> Decimal:
    """By how much a cost that was told last then has grown, if it went on as before."""
    since = conference.talking_since
    if since is None:
        return Decimal(1)
    told_s = max(LEAST_RATE_S, int((unheard_since - since).total_seconds()))
    return max(Decimal(1), Decimal(int((now - since).total_seconds())) / told_s)
