"""What a call costs by the price it was placed at, where its provider does not say.

Where the provider does not tell when a phone was answered, the longest possible time is taken: a
limit that is kept by reckoning must hold.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from dialer.core.call import Call, LegState, Outcome, Placement
from dialer.core.machine import outcome_of
from dialer.core.money import Money

LONGEST_LOOK_S = 24 * 3600


@dataclass(frozen=True, slots=True)
class CostSoFar:
    """``reckoned``: by this program from the price, and not told by the provider."""

    money: Money
    reckoned: bool


def cost_so_far(call: Call, now: datetime) -> CostSoFar | None:
    """What a call has cost, or did; None where that cannot be known."""
    if call.progress.cost is not None:
        return CostSoFar(call.progress.cost, reckoned=False)
    money = reckoned_cost(call, now)
    return None if money is None else CostSoFar(money, reckoned=True)


def reckoned_cost(call: Call, now: datetime, later_s: float = 0.0) -> Money | None:
    """What a call costs by its price, should it go on for ``later_s``; None before a phone is
    known to be answered, and where no price is known.
    """
    quote, progress = call.quote, call.progress
    if quote is None or not quote.is_price or progress.placement is not Placement.ACCEPTED:
        return None
    other_s = _other_s(call, now)
    own_s = _own_s(call, now)
    if progress.ending is None:
        other_s = None if other_s is None else other_s + later_s
        own_s = None if own_s is None else own_s + later_s
    if other_s is None and own_s is None:
        return None
    # A call that was never joined costs no less for it: its own leg was answered.
    return quote.cost(math.ceil(other_s or 0), math.ceil(max(own_s or 0, other_s or 0)))


def seconds_until(call: Call, now: datetime, amount: Decimal) -> float | None:
    """How long a running call can go on until it costs more than ``amount`` by its price; None
    where it is not reckoned, or never does.
    """

    def exceeds(later_s: int) -> bool:
        money = reckoned_cost(call, now, later_s)
        return money is not None and money.amount > amount

    if not exceeds(LONGEST_LOOK_S):
        return None
    within, beyond = -1, LONGEST_LOOK_S
    while beyond - within > 1:
        middle = (within + beyond) // 2
        within, beyond = (within, middle) if exceeds(middle) else (middle, beyond)
    return float(max(0, within))


def reckoned_sums(calls: Iterable[Call], now: datetime) -> tuple[Money, ...]:
    """What calls come to that their providers do not tell the cost of, one sum per currency."""
    sums: dict[str | None, Decimal] = {}
    for call in calls:
        cost = cost_so_far(call, now)
        if cost is not None and cost.reckoned and cost.money.amount:
            currency = cost.money.currency
            sums[currency] = sums.get(currency, Decimal(0)) + cost.money.amount
    return tuple(Money(amount, currency) for currency, amount in sums.items())


def together(*several: Iterable[Money]) -> tuple[Money, ...]:
    """Sums of money added up, one per currency."""
    sums: dict[str | None, Decimal] = {}
    for moneys in several:
        for money in moneys:
            sums[money.currency] = sums.get(money.currency, Decimal(0)) + money.amount
    return tuple(Money(amount, currency) for currency, amount in sums.items())


def _other_s(call: Call, now: datetime) -> float | None:
    progress = call.progress
    if progress.leg_b.duration_s is not None:
        return progress.leg_b.duration_s
    ending = progress.ending
    told_s = progress.running_duration_s
    if ending is not None and told_s is not None and outcome_of(progress) is Outcome.COMPLETED:
        return told_s
    if progress.talking_since is None:
        return None
    until = now if ending is None else ending.at
    return max(0.0, (until - progress.talking_since).total_seconds())


def _own_s(call: Call, now: datetime) -> float | None:
    progress = call.progress
    if progress.leg_a.duration_s is not None:
        return progress.leg_a.duration_s
    ending = progress.ending
    if ending is not None and progress.running_duration_s is not None:
        return progress.running_duration_s if progress.running_duration_s > 0 else None
    if progress.leg_a.state is not LegState.ANSWERED:
        return None
    until = now if ending is None else ending.at
    return max(0.0, (until - call.created_at).total_seconds())
