"""What accounts were charged and paid: items of a bill, reports over days, and the doors to where
they come from and where they are kept. Times are UTC, amounts exact decimals in whole units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from dialer.core.money import Money


class ItemSource(StrEnum):
    """Who says what an item cost."""

    BILL = "bill"  # the provider's own list
    CALL = "call"  # the provider, of this one call: callback or status
    RECKONED = "reckoned"  # reckoned here from a rate sheet


@dataclass(frozen=True, slots=True)
class LedgerItem:
    """A line of an account's bill. ``key`` is the same whenever the same line is read again.

    A call has a ``debit`` and may have ``billsec``; a deposit has a ``credit``. ``from_number`` and
    ``to_number``: E.164 where they can be read, else as the provider writes them. ``call_id`` and
    ``provider_call_id``: of the call in the log and at the provider, "" where not known.
    """

    account: str
    key: str
    at: datetime
    from_number: str = ""
    to_number: str = ""
    billsec: int | None = None
    credit: Decimal = Decimal(0)
    debit: Decimal = Decimal(0)
    currency: str | None = None
    source: ItemSource = ItemSource.BILL
    provider_call_id: str = ""
    call_id: str = ""

    @property
    def is_deposit(self) -> bool:
        """Whether money came in; deposits are no calls."""
        return self.credit != 0


@dataclass(frozen=True, slots=True)
class Bill:
    """What a provider says of the days from ``first`` to ``last``, both included.

    ``start_balance``: before the first item; None where the provider tells none.
    """

    account: str
    first: date
    last: date
    items: Sequence[LedgerItem]
    start_balance: Money | None = None


class BillSource(Protocol):
    """An account whose provider can be asked for its bill. Beside the adapter of the provider."""

    async def bill(self, first: date, last: date) -> Bill:
        """The items of these days of UTC. Raises ProviderError."""
        ...


class BalanceSource(Protocol):
    """An account whose provider tells what is left on it."""

    async def balance(self) -> Money:
        """What is left now. Raises ProviderError."""
        ...


class PriceSource(Protocol):
    """An account whose provider tells what a minute costs, before a call."""

    async def per_minute(self, numbers: Sequence[str]) -> Sequence[Money | None]:
        """The price of a minute to each number (E.164); None for one that cannot be called.

        Raises ProviderError.
        """
        ...
