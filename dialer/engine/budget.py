"""The standing budgets: what one call may cost, and what all calls of a month may.

Applied to each call that is planned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from dialer.core.call import CallRequest
from dialer.core.capabilities import Capabilities
from dialer.core.errors import BudgetError
from dialer.core.money import Money
from dialer.core.phrase import counted, phrase
from dialer.core.quote import Quote
from dialer.core.settings import Settings

OWN_LEG_WAITS_S = 60
"""For so long at most, the own leg costs while the other party's phone rings."""
LONGEST_CALL_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Allowance:
    """The request with the limit that the budgets leave it, and in words what they cannot do."""

    request: CallRequest
    warnings: Sequence[str] = ()


def allow(
    request: CallRequest,
    settings: Settings,
    spent: Sequence[Money],
    currency: str | None,
    *,
    can_keep: bool,
    quote: Quote | None = None,
) -> Allowance:
    """Limits a call to what the budgets leave it.

    ``spent`` is this month's, per currency; ``currency`` is the call's (None: it is not named, and
    such amounts are counted together). ``can_keep``: a limit of money can be kept on this call.
    ``quote``: its price, in the same currency, where that is known. Raises BudgetError when the
    month's budget is used up, or does not pay for the call's first minute.
    """
    limits = [] if request.max_cost is None else [request.max_cost]
    per_call = settings.decimal("budget.per_call")
    if per_call is not None:
        limits.append(per_call)
    per_month = settings.decimal("budget.per_month")
    if per_month is not None:
        used = next((each.amount for each in spent if each.currency == currency), Decimal(0))
        _check_month(per_month, used, currency, quote)
        limits.append(per_month - used)
    if not limits:
        return Allowance(request)
    if per_call is not None and per_call <= 0:
        raise BudgetError("budget.per_call is 0: no call may cost anything.", "Raise it.")
    if not can_keep:
        if request.max_cost is not None:
            return Allowance(request)  # check_levers() refuses it
        return Allowance(
            request,
            (
                phrase(
                    "The budget cannot be kept on this call: its cost is not told while it runs."
                ),
            ),
        )
    return Allowance(replace(request, max_cost=min(limits)))


def _check_month(
    per_month: Decimal, used: Decimal, currency: str | None, quote: Quote | None
) -> None:
    advice = phrase("Raise budget.per_month, or wait for the next month.")
    if used >= per_month:
        raise BudgetError(
            phrase(
                "This month's calls already cost {money}, and budget.per_month is {per_month}.",
                money=Money(used, currency),
                per_month=per_month,
            ),
            advice,
        )
    first = None if quote is None else quote.cost_of_minutes(1)
    if first is not None and first.amount > per_month - used:
        raise BudgetError(
            phrase(
                "The first minute of this call costs {first} (both phones), and {money}"
                " is left of this month's budget of {per_month}.",
                first=first,
                money=Money(per_month - used, currency),
                per_month=per_month,
            ),
            advice,
        )


def bound_minutes(request: CallRequest, capabilities: Capabilities, quote: Quote) -> Allowance:
    """Has the request itself carry the minutes that its limit of money pays for, where it can: that
    holds while this machine sleeps.

    Raises BudgetError when it does not pay for one.
    """
    if request.max_cost is None or not capabilities.max_minutes_in_request or not quote.is_price:
        return Allowance(request)
    most = capabilities.max_minutes_most or LONGEST_CALL_MINUTES
    minutes = quote.minutes_for(request.max_cost, OWN_LEG_WAITS_S, most)
    limit = Money(request.max_cost, quote.currency)
    if minutes < 1:
        first = quote.cost(60, 60 + OWN_LEG_WAITS_S)
        raise BudgetError(
            phrase(
                "{limit} does not pay for one minute of this call: with a minute of"
                " waiting for the other party that costs up to {first}.",
                limit=limit,
                first=first,
            ),
            "Raise the limit.",
        )
    if request.max_minutes is not None and request.max_minutes <= minutes:
        return Allowance(request)
    if request.max_minutes is None and minutes == most and capabilities.max_minutes_most is None:
        return Allowance(request)  # as good as free
    words = ends_after(minutes, limit, quote.per_minute)
    return Allowance(replace(request, max_minutes=minutes), (words,))


def ends_after(minutes: int, limit: Money, per_minute: Decimal | None) -> str:
    """What is said of minutes that follow from a limit of money."""
    return counted(
        "This call ends after %n minute at the latest: {limit} pays for no more at"
        " {per_minute} a minute.",
        "This call ends after %n minutes at the latest: {limit} pays for no more at"
        " {per_minute} a minute.",
        minutes,
        limit=limit,
        per_minute=per_minute,
    )


def start_of_month(now: datetime) -> datetime:
    """When the month of ``now`` began, in local time."""
    return now.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
