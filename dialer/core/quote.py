"""What a call through an account will cost, and what says so.

A quote is made when a number is looked at or a call is planned; it is kept with the call, so that
what is reckoned from it later stays the same whatever becomes of the prices.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from dialer.core.money import Money
from dialer.core.rates import Rate

MINUTE_S = 60
USUAL_MINUTES = 10
"""Of a call as prices are compared: fees and minutes begun count as they do in one like that."""


class Basis(StrEnum):
    """What a quote rests on, the best first."""

    PROVIDER = "provider"  # asked now
    SHEET = "sheet"  # the account's own rate sheet
    LAST_CALL = "last_call"  # what the last call there really cost, by its length


@dataclass(frozen=True, slots=True)
class Quote:
    """The price of one call: from ``own_number``, rung first, to ``number``; both E.164.

    ``other`` and ``own`` are the rates of their legs; None: not known, or not charged, which
    ``own_charged`` says. ``dated``: the sheet's day, or that of the last call. ``places``: each leg
    is rounded half up to so many decimal places (None: not at all). ``assumed``: in words, what no
    document says. ``provider``: whose account it is; amounts without a currency can be compared
    within one provider alone.
    """

    account: str
    provider: str
    number: str
    own_number: str
    basis: Basis
    other: Rate | None
    own: Rate | None = None
    own_charged: bool = True
    currency: str | None = None
    dated: date | None = None
    places: int | None = None
    assumed: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every leg that costs has its price: only then a call's cost can be told."""
        return self.other is not None and (self.own is not None or not self.own_charged)

    @property
    def is_price(self) -> bool:
        """Whether it is a price and not merely what happened before: money can be counted by it."""
        return self.complete and self.basis is not Basis.LAST_CALL

    @property
    def per_minute(self) -> Decimal | None:
        """Both legs together; None when one of them is not known."""
        return sum((rate.per_minute for rate in self._rates), Decimal(0)) if self.complete else None

    @property
    def connection_fee(self) -> Decimal:
        """Due once both legs are answered."""
        return sum((rate.connection_fee for rate in self._rates), Decimal(0))

    def cost(self, other_s: int, own_s: int | None = None) -> Money | None:
        """What a call costs whose legs were answered for so many seconds, the own one as long as
        the other when not given; exact. None when a leg's price is not known.
        """
        if not self.complete:
            return None
        own = Decimal(0) if self.own is None else self.own.cost(other_s if own_s is None else own_s)
        other = Decimal(0) if self.other is None else self.other.cost(other_s)
        return Money(self._rounded(own) + self._rounded(other), self.currency)

    def cost_of_minutes(self, minutes: int) -> Money | None:
        """What so many minutes of talk cost, both legs being answered for as long."""
        return self.cost(minutes * MINUTE_S)

    def minutes_for(self, amount: Decimal, setup_s: int, most: int) -> int:
        """For how many whole minutes of talk ``amount`` pays, up to ``most``; 0 for none.

        ``setup_s``: for so long the own leg is answered before the other party is. Raises
        ValueError when a leg's price is not known.
        """

        def pays(minutes: int) -> bool:
            cost = self.cost(minutes * MINUTE_S, minutes * MINUTE_S + setup_s)
            if cost is None:
                raise ValueError("a leg's price is not known")
            return cost.amount <= amount

        least, beyond = 0, most + 1
        while beyond - least > 1:
            middle = (least + beyond) // 2
            least, beyond = (middle, beyond) if pays(middle) else (least, middle)
        return least

    @property
    def scale(self) -> str:
        """What its amounts are counted in: those of two quotes compare where this is the same."""
        return self.currency or f"({self.provider})"

    @property
    def _rates(self) -> tuple[Rate, ...]:
        return tuple(rate for rate in (self.own, self.other) if rate is not None)

    def _rounded(self, amount: Decimal) -> Decimal:
        if self.places is None:
            return amount
        return amount.quantize(Decimal(1).scaleb(-self.places), rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Several quotes beside each other. ``cheapest`` None: no price is known, or they are on
    several ``scales`` (currencies), and cannot be compared. Of equal ones the first is taken.
    """

    cheapest: Quote | None
    scales: tuple[str, ...]


def compare(quotes: Iterable[Quote]) -> Comparison:
    """Compares prices by what a usual call costs; what merely happened before does not count."""
    costs: list[tuple[Decimal, Quote]] = []
    for quote in quotes:
        cost = quote.cost_of_minutes(USUAL_MINUTES)
        if quote.is_price and cost is not None:
            costs.append((cost.amount, quote))
    scales = tuple(dict.fromkeys(quote.scale for _, quote in costs))
    if len(scales) != 1:
        return Comparison(None, scales)
    return Comparison(min(costs, key=lambda each: each[0])[1], scales)
