"""The standing budgets: what one call may cost, and what all calls of a month may.

Applied to each call that is planned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from dialer.core.call import CallRequest
from dialer.core.errors import BudgetError
from dialer.core.money import Money
from dialer.core.settings import Settings


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
) -> Allowance:
    """Limits a call to what the budgets leave it.

    ``spent`` is this month's, per currency; ``currency`` is the provider's (None: it names none,
    and such amounts are counted together). ``can_keep``: a limit of money can be kept on this call.
    Raises BudgetError when the month's budget is used up.
    """
    limits = [] if request.max_cost is None else [request.max_cost]
    per_call = settings.decimal("budget.per_call")
    if per_call is not None:
        limits.append(per_call)
    per_month = settings.decimal("budget.per_month")
    if per_month is not None:
        used = next((each.amount for each in spent if each.currency == currency), Decimal(0))
        if used >= per_month:
            raise BudgetError(
                f"This month's calls already cost {Money(used, currency)}, and budget.per_month"
                f" is {per_month:f}.",
                "Raise budget.per_month, or wait for the next month.",
            )
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
            ("The budget cannot be kept on this call: its cost is not told while it runs.",),
        )
    return Allowance(replace(request, max_cost=min(limits)))


def start_of_month(now: datetime) -> datetime:
    """When the month of ``now`` began, in local time."""
    return now.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
