"""What a minute costs, exactly: a row of a rate sheet, and what a call of some length comes to by
it. Nothing is rounded but as the row itself says.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from typing import Protocol

SECONDS = Decimal(60)


@dataclass(frozen=True, slots=True)
class Rate:
    """The price of one leg to the numbers that begin with ``prefix`` (digits, country code first).

    ``per_minute`` and ``connection_fee`` in whole units of the sheet's currency; the fee is due as
    soon as the leg is answered. ``first_s``: what is charged at least; ``step_s``: by how many
    seconds it goes on (60/60: each minute begun; 1/1: each second). ``free_s``: at the beginning.
    """

    prefix: str
    per_minute: Decimal
    connection_fee: Decimal = Decimal(0)
    first_s: int = 1
    step_s: int = 1
    free_s: int = 0
    name: str = ""

    def charged_s(self, duration_s: int) -> int:
        """The seconds that are charged for a leg of this length; 0 for none."""
        rest = duration_s - self.free_s
        if rest <= 0:
            return 0
        if rest <= self.first_s:
            return self.first_s
        beyond = Decimal(rest - self.first_s) / self.step_s
        return self.first_s + int(beyond.to_integral_value(ROUND_CEILING)) * self.step_s

    def cost(self, duration_s: int) -> Decimal:
        """What a leg costs that was answered and lasted so long; exact, unrounded."""
        if duration_s <= 0:
            return Decimal(0)
        return self.connection_fee + self.per_minute * self.charged_s(duration_s) / SECONDS


class RateSheet:
    """Rates by prefix; the longest that fits counts. ``currency`` None: not named.

    ``own_rates``: what the leg to the person's own phone costs, where that is priced apart; else
    both legs go by ``rates``. ``dated``: from when they are.
    """

    def __init__(
        self,
        rates: Iterable[Rate],
        currency: str | None = None,
        *,
        own_rates: Iterable[Rate] = (),
        dated: date | None = None,
    ) -> None:
        self.currency = currency
        self.dated = dated
        self.rates = tuple(rates)
        self.own_rates = tuple(own_rates)
        self._by_prefix = _Prefixes(self.rates)
        self._own_by_prefix = _Prefixes(self.own_rates)

    def rate(self, e164: str) -> Rate | None:
        """The rate for a number; None where the sheet has none."""
        return self._by_prefix.longest(e164)

    def own_rate(self, e164: str) -> Rate | None:
        """The rate for the person's own phone; None where the sheet has none."""
        return self._own_by_prefix.longest(e164) or self.rate(e164)


class _Prefixes:
    def __init__(self, rates: Iterable[Rate]) -> None:
        self._rates = {rate.prefix: rate for rate in rates}
        self._longest = max((len(prefix) for prefix in self._rates), default=0)

    def longest(self, e164: str) -> Rate | None:
        digits = e164.lstrip("+")
        for length in range(min(len(digits), self._longest), -1, -1):
            found = self._rates.get(digits[:length])
            if found is not None:
                return found
        return None


class RateSheetStore(Protocol):
    """Where the accounts' own rate sheets are kept. Every method may raise StoreError."""

    async def sheet(self, account: str) -> RateSheet | None:
        """An account's sheet; None when it has none."""
        ...

    async def put(self, account: str, sheet: RateSheet) -> None:
        """Keeps a sheet, in the place of an older one."""
        ...

    async def remove(self, account: str) -> bool:
        """Forgets a sheet; says whether there was one."""
        ...

    async def aclose(self) -> None:
        """Finishes what is under way and closes."""
        ...
