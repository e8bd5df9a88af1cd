"""What a minute costs, and how a call's seconds become money. Decimals throughout, never a
float."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

_ZERO = Decimal(0)


@dataclass(frozen=True)
class Rate:
    """The price of one minute to every number that begins with `prefix`."""

    prefix: str
    country: str
    per_minute: Decimal


_ELSEWHERE = Rate("", "Other", Decimal("0.1500"))

RATES: tuple[Rate, ...] = (
    Rate("1", "USA", Decimal("0.0105")),
    # Two prices in one country, so that Talkety's worked example of `pricing` comes out to the
    # last digit.
    Rate("1987", "USA", Decimal("0.0114")),
    Rate("7", "Russia", Decimal("0.0230")),
    Rate("31", "Netherlands", Decimal("0.0130")),
    Rate("33", "France", Decimal("0.0125")),
    Rate("336", "France", Decimal("0.0450")),
    Rate("337", "France", Decimal("0.0450")),
    Rate("34", "Spain", Decimal("0.0135")),
    Rate("39", "Italy", Decimal("0.0140")),
    Rate("393", "Italy", Decimal("0.0390")),
    Rate("41", "Switzerland", Decimal("0.0210")),
    Rate("44", "United Kingdom", Decimal("0.0120")),
    Rate("447", "United Kingdom", Decimal("0.0310")),
    Rate("46", "Sweden", Decimal("0.0145")),
    Rate("49", "Germany", Decimal("0.0130")),
    Rate("491", "Germany", Decimal("0.0420")),
    Rate("55", "Brazil", Decimal("0.0240")),
    Rate("61", "Australia", Decimal("0.0180")),
    Rate("614", "Australia", Decimal("0.0560")),
    Rate("64", "New Zealand", Decimal("0.0190")),
    Rate("642", "New Zealand", Decimal("0.0720")),
    Rate("81", "Japan", Decimal("0.0220")),
    Rate("86", "China", Decimal("0.0170")),
    Rate("91", "India", Decimal("0.0150")),
    Rate("972", "Israel", Decimal("0.0160")),
    Rate("9725", "Israel", Decimal("0.0610")),
)

_BY_PREFIX = {rate.prefix: rate for rate in RATES}


def rate_for(digits: str) -> Rate:
    """The rate of a full number without plus: the longest prefix that fits."""
    for length in range(len(digits), 0, -1):
        rate = _BY_PREFIX.get(digits[:length])
        if rate is not None:
            return rate
    return _ELSEWHERE


class Rounding(Enum):
    """How long a minute is on the bill."""

    PER_SECOND = 1
    PER_MINUTE = 60


@dataclass(frozen=True)
class Tariff:
    """What one call costs: each leg's price per minute, the step in which time is charged, and
    the number of decimal places the provider shows. In the provider's own unit: dollars, cents
    or credits."""

    a_per_minute: Decimal
    b_per_minute: Decimal
    places: int
    rounding: Rounding = Rounding.PER_SECOND

    def leg_cost(self, per_minute: Decimal, seconds: int) -> Decimal:
        step = self.rounding.value
        charged_s = -(-seconds // step) * step
        return (per_minute * charged_s / 60).quantize(
            Decimal(1).scaleb(-self.places), rounding=ROUND_HALF_UP
        )

    def cost(self, a_seconds: int, b_seconds: int) -> Decimal:
        return self.leg_cost(self.a_per_minute, a_seconds) + self.leg_cost(
            self.b_per_minute, b_seconds
        )

    def affordable_s(self, balance: Decimal) -> int | None:
        """For how long both legs can be paid from `balance`; None when the call costs nothing."""
        per_minute = self.a_per_minute + self.b_per_minute
        if per_minute <= 0:
            return None
        if balance <= _ZERO:
            return 0
        step = self.rounding.value
        return int(balance * 60 / per_minute) // step * step
