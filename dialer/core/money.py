"""Money as providers state it: an exact decimal and a currency that may be unknown.

No float anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation


def exact_decimal(text: str) -> Decimal:
    """The plain decimal number that ``text`` writes, such as ``0.0764``.

    Raises ValueError for anything else, exponents, NaN and infinities included: no provider writes
    those, so one that arrives is damage and must not reach a sum.
    """
    stripped = text.strip()
    if (
        not stripped.isascii()
        or len(stripped) > 40
        or any(c not in "0123456789.-+" for c in stripped)
    ):
        raise ValueError(f"not a decimal number: {text[:40]!r}")
    try:
        return Decimal(stripped)
    except InvalidOperation:
        raise ValueError(f"not a decimal number: {text[:40]!r}") from None


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of ``currency`` (ISO 4217); None where the provider names no
    currency.
    """

    amount: Decimal
    currency: str | None = None

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}" if self.currency else f"{self.amount:f}"

    def __add__(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise ValueError(
                f"cannot add {other.currency or 'an unknown currency'} to {self.currency or 'one'}"
            )
        return Money(self.amount + other.amount, self.currency)
