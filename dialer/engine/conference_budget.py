"""What the budgets leave a conference: its limit of money, and whether its first minute, all phones
together, can be paid.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from dialer.core.account import ProviderInfo
from dialer.core.call import CallRequest
from dialer.core.conference import Conference, ConferenceRequest
from dialer.core.errors import BudgetError, DialerError
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.quote import Quote
from dialer.core.settings import Settings
from dialer.engine.budget import allow
from dialer.engine.price import CALL_WAITS_S, Prices


def limited(
    request: ConferenceRequest,
    settings: Settings,
    spent: Sequence[Money],
    currency: str | None,
    minute: Decimal | None,
) -> ConferenceRequest:
    """The request with the limit that the budgets leave it. ``minute``: what one costs, all phones
    together, None where that is not known.

    Raises BudgetError when the month's budget is used up, or does not pay for the first minute.
    """
    stand_in = CallRequest(
        request.account, request.from_number, request.to_numbers[0], max_cost=request.max_cost
    )
    allowed = allow(stand_in, settings, spent, currency, can_keep=True).request.max_cost
    if allowed is not None and minute is not None and minute > allowed:
        raise BudgetError(
            phrase(
                "The first minute of this conference costs {cost} (all phones), and the budgets"
                " leave it {left}.",
                cost=Money(minute, currency),
                left=Money(allowed, currency),
            ),
            phrase("Call fewer people, or raise budget.per_call or budget.per_month."),
        )
    return replace(request, max_cost=allowed)


def check_addition(
    conference: Conference,
    settings: Settings,
    spent: Sequence[Money],
    currency: str | None,
    minute: Decimal | None,
) -> None:
    """Refuses more phones where the limits no longer pay for a minute of theirs.

    ``minute``: what one of the added ones costs. Raises BudgetError.
    """
    request = conference.request
    stand_in = CallRequest(request.account, request.from_number, request.to_numbers[0])
    month = allow(stand_in, settings, spent, currency, can_keep=True).request.max_cost
    left = [] if month is None else [month]
    if request.max_cost is not None:
        cost = conference.cost
        left.append(request.max_cost - (Decimal(0) if cost is None else cost.amount))
    if left and (min(left) <= 0 or (minute is not None and minute > min(left))):
        raise BudgetError(
            phrase(
                "{left} is left of this conference's limit: too little for a minute more.",
                left=Money(max(Decimal(0), min(left)), currency),
            ),
            phrase("Raise budget.per_call or budget.per_month for the next one."),
        )


async def minute_price(
    prices: Prices,
    settings: Settings,
    request: ConferenceRequest,
    info: ProviderInfo,
    *,
    with_owner: bool,
) -> tuple[Decimal | None, str | None]:
    """What a minute to these costs, where that is known, and the currency of the limits. Prices are
    asked for where a budget has to be kept.
    """
    limits = ("budget.per_call", "budget.per_month")
    may_ask = any(settings.decimal(key) is not None for key in limits)
    if may_ask:  # all at once; what is told is remembered
        with contextlib.suppress(DialerError, TimeoutError):
            async with asyncio.timeout(CALL_WAITS_S):
                await prices.ask(request.account, request.from_number, request.to_numbers)
    quotes = [
        await prices.expect(request.account, request.from_number, number, may_ask=False)
        for number in request.to_numbers
    ]
    quoted = next((quote.currency for quote in quotes if quote is not None), None)
    counts = info.currency in (None, quoted)
    minute = minute_of(quotes, with_owner=with_owner) if counts else None
    return minute, info.currency or quoted


def minute_of(quotes: Sequence[Quote | None], *, with_owner: bool) -> Decimal | None:
    """What a minute costs, the own phone's leg once; None where any price is not known."""
    total = Decimal(0)
    for place, quote in enumerate(quotes):
        if quote is None or quote.other is None:
            return None
        total += quote.other.per_minute
        if with_owner and place == 0 and quote.own_charged:
            if quote.own is None:
                return None
            total += quote.own.per_minute
    return total


def share_of_limit(conference: Conference) -> Decimal | None:
    """How much of its limit of money a conference has cost: 1 is all; None without either."""
    limit, cost = conference.request.max_cost, conference.cost
    if limit is None or cost is None:
        return None
    return cost.amount / limit if limit > 0 else Decimal(1)
