"""Quotes, from whatever is known of an account's prices: the provider's own word, the account's
rate sheet, or what the last call there really cost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from dialer.core.call import Call, Outcome
from dialer.core.capabilities import Charging
from dialer.core.errors import DialerError
from dialer.core.machine import outcome_of
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.quote import MINUTE_S, Basis, Quote
from dialer.core.rates import Rate, RateSheet

LEAST_TALK_S = 10
"""A shorter call says little of what a minute costs."""
LAST_CALL_PLACES = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class PriceAnswer:
    """What is known of a call's price through an account.

    ``quote`` None: nothing is. ``valid`` False: the provider says that the number cannot be
    called; None: nobody has said. ``error``: why the provider could not be asked.
    """

    account: str
    number: str
    quote: Quote | None = None
    valid: bool | None = None
    error: DialerError | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """Which call is quoted: through ``account`` of ``provider``, from ``own_number`` ("": none is
    chosen) to ``number``.
    """

    account: str
    provider: str
    own_number: str
    number: str
    charging: Charging


def is_phone(address: str) -> bool:
    """Whether it is a phone number: a provider's own id would only look like a prefix."""
    return address.startswith("+")


def from_provider(route: Route, prices: Mapping[str, Money | None]) -> Quote | None:
    """What the provider has just told of both numbers; None when the number cannot be called."""
    price = prices.get(route.number)
    if price is None:
        return None
    own = prices.get(route.own_number) if route.charging.own_leg else None
    if own is not None and own.currency != price.currency:
        own = None
    charging = route.charging

    def rate(number: str, money: Money) -> Rate:
        digits = number.removeprefix("+")
        return Rate(digits, money.amount, Decimal(0), charging.first_s, charging.step_s)

    assumed = _assumed_legs(charging)
    if charging.steps_assumed:
        assumed += (_steps_words(charging),)
    return Quote(
        account=route.account,
        provider=route.provider,
        number=route.number,
        own_number=route.own_number,
        basis=Basis.PROVIDER,
        other=rate(route.number, price),
        own=None if own is None else rate(route.own_number, own),
        own_charged=charging.own_leg,
        currency=price.currency,
        places=charging.places,
        assumed=assumed,
    )


def from_sheet(route: Route, sheet: RateSheet) -> Quote | None:
    """What the account's rate sheet says; None when it has no price for the number."""
    other = sheet.rate(route.number) if is_phone(route.number) else None
    if other is None:
        return None
    charged = route.charging.own_leg
    own = sheet.own_rate(route.own_number) if charged and is_phone(route.own_number) else None
    return Quote(
        account=route.account,
        provider=route.provider,
        number=route.number,
        own_number=route.own_number,
        basis=Basis.SHEET,
        other=other,
        own=own,
        own_charged=charged,
        currency=sheet.currency,
        dated=sheet.dated,
        assumed=_assumed_legs(route.charging),
    )


def from_calls(route: Route, calls: Sequence[Call]) -> Quote | None:
    """What the newest of these calls that has a cost came to a minute, both legs together."""
    for call in calls:
        cost, talk_s = call.progress.cost, talk_seconds(call)
        if cost is None or cost.amount <= 0 or talk_s is None or talk_s < LEAST_TALK_S:
            continue
        a_minute = (cost.amount * MINUTE_S / talk_s).quantize(LAST_CALL_PLACES, ROUND_HALF_UP)
        return Quote(
            account=route.account,
            provider=route.provider,
            number=route.number,
            own_number=route.own_number,
            basis=Basis.LAST_CALL,
            other=Rate(route.number.removeprefix("+"), a_minute),
            own_charged=False,
            currency=cost.currency,
            dated=_local_day(call),
        )
    return None


def talk_seconds(call: Call) -> int | None:
    """How long the two talked in a call that has ended; None where that is not known."""
    progress = call.progress
    if outcome_of(progress) is not Outcome.COMPLETED or progress.ending is None:
        return None
    if progress.leg_b.duration_s is not None:
        return progress.leg_b.duration_s
    if progress.running_duration_s is not None:
        return progress.running_duration_s
    if progress.talking_since is None:
        return None
    return int((progress.ending.at - progress.talking_since).total_seconds())


def _local_day(call: Call) -> date:
    return call.created_at.astimezone().date()


def _assumed_legs(charging: Charging) -> tuple[str, ...]:
    if not charging.own_leg_assumed:
        return ()
    return (
        (phrase("your own phone's leg is charged too"),)
        if charging.own_leg
        else (phrase("your own phone's leg is free"),)
    )


def _steps_words(charging: Charging) -> str:
    if charging.first_s == charging.step_s == 1:
        return phrase("charged by the second")
    return phrase(
        "charged in steps of {first_s}/{step_s} seconds",
        first_s=charging.first_s,
        step_s=charging.step_s,
    )
