"""What the budgets leave a conference: its limit of money, whether its first minute can be paid,
all phones together, and how long each phone may last by it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from dialer.core.account import ProviderInfo
from dialer.core.call import CallRequest, Placement
from dialer.core.capabilities import Capabilities, Following, HangUp
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest
from dialer.core.errors import BudgetError, DialerError
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.quote import MINUTE_S, Quote
from dialer.core.rates import Rate
from dialer.core.settings import Settings
from dialer.engine.budget import LONGEST_CALL_MINUTES, allow, ends_after
from dialer.engine.conference_price import cost_of_seconds, cost_so_far, longest, seconds_to_limit
from dialer.engine.limits import can_keep_cost, check_levers
from dialer.engine.price import CALL_WAITS_S, Prices


@dataclass(frozen=True, slots=True)
class PhonePrices:
    """What each phone costs, one quote a leg, by number; those whose price is not known are
    missing. ``complete``: none is. ``currency``: of the limits.
    """

    quotes: Mapping[str, Quote]
    complete: bool
    currency: str | None

    @property
    def first_minute(self) -> Decimal | None:
        """What one costs, all phones together; None where that is not known."""
        return cost_of_seconds([*self.quotes.values()], MINUTE_S) if self.complete else None

    @property
    def per_minute(self) -> Decimal:
        """The prices of a minute, added up."""
        return sum((quote.per_minute or Decimal(0) for quote in self.quotes.values()), Decimal(0))


@dataclass(frozen=True, slots=True)
class Allowance:
    """The request with the limit that the budgets leave it; ``max_s``: what each phone may last by
    its own request; ``warnings``: in words, what is not as one may expect.
    """

    request: ConferenceRequest
    max_s: int | None
    warnings: Sequence[str]


def allowed(
    request: ConferenceRequest,
    capabilities: Capabilities,
    settings: Settings,
    spent: Sequence[Money],
    prices: PhonePrices,
) -> Allowance:
    """Limits a conference to what the budgets leave it.

    Raises BudgetError when the month's budget is used up, or does not pay for the first minute;
    UnsupportedError where the request has a limit of money that nothing could keep.
    """
    lever = _as_of_a_call(capabilities)
    allowance = allow(
        _stand_in(request, request.max_cost),
        settings,
        spent,
        prices.currency,
        can_keep=can_keep_cost(lever, events_arrive=True, priced=prices.complete),
    )
    check_levers(allowance.request, lever, events_arrive=True, priced=prices.complete)
    limit, minute = allowance.request.max_cost, prices.first_minute
    request = replace(request, max_cost=limit)
    if limit is None:
        return Allowance(request, None, allowance.warnings)
    if minute is not None and minute > limit:
        raise BudgetError(
            phrase(
                "The first minute of this conference costs {cost} (all phones), and the budgets"
                " leave it {left}.",
                cost=Money(minute, prices.currency),
                left=Money(limit, prices.currency),
            ),
            phrase("Call fewer people, or raise budget.per_call or budget.per_month."),
        )
    most = capabilities.max_minutes_most or LONGEST_CALL_MINUTES
    quotes = [*prices.quotes.values()]
    if minute is None or not _carries_seconds(capabilities):
        return Allowance(request, None, allowance.warnings)

    def pays(minutes: int) -> bool:
        return cost_of_seconds(quotes, minutes * MINUTE_S) <= limit

    minutes = longest(pays, most)
    if pays(most):
        return Allowance(request, None, allowance.warnings)  # as good as free
    words = ends_after(minutes, Money(limit, prices.currency), prices.per_minute)
    return Allowance(request, minutes * MINUTE_S, [*allowance.warnings, words])


def check_addition(
    conference: Conference,
    capabilities: Capabilities,
    settings: Settings,
    spent: Sequence[Money],
    prices: PhonePrices,
    now: datetime,
) -> int | None:
    """Refuses more phones where the limits no longer pay for a minute of theirs; else how long each
    may last by its own request, where that can say so.

    ``prices``: of the added ones. Raises BudgetError, or UnsupportedError where the limit could not
    be kept any more.
    """
    request = conference.request
    lever = _as_of_a_call(capabilities)
    priced = prices.complete
    check_levers(_stand_in(request, request.max_cost), lever, events_arrive=True, priced=priced)
    can_keep = can_keep_cost(lever, events_arrive=True, priced=priced)
    currency = prices.currency
    month = allow(_stand_in(request, None), settings, spent, currency, can_keep=can_keep)
    left = [] if month.request.max_cost is None else [month.request.max_cost]
    if request.max_cost is not None:
        cost = cost_so_far(conference, now)
        left.append(request.max_cost - (Decimal(0) if cost is None else cost.money.amount))
    minute = prices.first_minute
    if left and (min(left) <= 0 or (minute is not None and minute > min(left))):
        raise BudgetError(
            phrase(
                "{left} is left of this conference's limit: too little for a minute more.",
                left=Money(max(Decimal(0), min(left)), currency),
            ),
            phrase("Raise budget.per_call or budget.per_month for the next one."),
        )
    if request.max_cost is None or not priced or not _carries_seconds(capabilities):
        return None
    new = [
        ConferenceLeg(number, number, now, quote=quote, talking_since=now)
        for number, quote in prices.quotes.items()
    ]
    after = replace(conference, placement=Placement.ACCEPTED, legs=(*conference.legs, *new))
    seconds = seconds_to_limit(after, now)
    most_s = (capabilities.max_minutes_most or LONGEST_CALL_MINUTES) * MINUTE_S
    return None if seconds is None or seconds >= most_s else max(MINUTE_S, int(seconds))


async def phone_prices(
    prices: Prices,
    settings: Settings,
    request: ConferenceRequest,
    info: ProviderInfo,
    *,
    with_owner: bool,
) -> PhonePrices:
    """What each phone costs, where that is known, the own one too. Prices are asked for where a
    limit has to be kept.
    """
    limits = ("budget.per_call", "budget.per_month")
    may_ask = any(settings.decimal(key) is not None for key in limits)
    if may_ask or request.max_cost is not None:  # all at once; what is told is remembered
        with contextlib.suppress(DialerError, TimeoutError):
            async with asyncio.timeout(CALL_WAITS_S):
                await prices.ask(request.account, request.from_number, request.to_numbers)
    quotes = [
        await prices.expect(request.account, request.from_number, number, may_ask=False)
        for number in request.to_numbers
    ]
    known = [quote for quote in quotes if quote is not None]
    quoted = known[0].currency if known else None
    if any(info.currency not in (None, quote.currency) for quote in known) or any(
        quote.currency != quoted for quote in known
    ):
        return PhonePrices({}, complete=False, currency=info.currency or quoted)
    single: dict[str, Quote] = {}
    if with_owner and known:
        # The sum over all legs is told by any of these; the own phone's leg is there once.
        single[request.from_number] = _of_leg(known[0], request.from_number, known[0].own)
    for quote in known:
        single[quote.number] = _of_leg(quote, quote.number, quote.other)
    return PhonePrices(single, len(known) == len(quotes), info.currency or quoted)


def _of_leg(quote: Quote, number: str, rate: Rate | None) -> Quote:
    """The part of a call's price that one of its legs is; without a rate it is free."""
    rate = rate or Rate(number.removeprefix("+"), Decimal(0))
    return replace(quote, number=number, other=rate, own=None, own_charged=False)


def _stand_in(request: ConferenceRequest, max_cost: Decimal | None) -> CallRequest:
    return CallRequest(
        request.account, request.from_number, request.to_numbers[0], max_cost=max_cost
    )


def _as_of_a_call(capabilities: Capabilities) -> Capabilities:
    """What can keep a conference's limits, as if it were a call: they are the same levers."""
    can = capabilities.conferences
    return replace(
        capabilities,
        following=Following.POLLED,
        hang_up=HangUp.AT_ONCE if can is not None and can.end else HangUp.ABSENT,
        live_cost=can is not None and can.live_cost,
        max_minutes_in_request=_carries_seconds(capabilities),
    )


def _carries_seconds(capabilities: Capabilities) -> bool:
    return capabilities.conferences is not None and capabilities.conferences.seconds_in_request
