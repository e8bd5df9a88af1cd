"""What accounts were charged and paid: the items of a bill, and the doors to where they come from.
Where they are kept is in ledger_ports.py. Times are UTC, amounts exact decimals in whole units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from dialer.core.money import Money
from dialer.core.rates import RateSheet

# For types alone.
if TYPE_CHECKING:
    from dialer.core.account import Account


class ItemSource(StrEnum):
    """Who says what an item cost."""

    BILL = "bill"  # the provider's own list
    CALL = "call"  # the provider, of this one call: callback or status
    RECKONED = "reckoned"  # reckoned here from a rate sheet


@dataclass(frozen=True, slots=True)
class LedgerItem:
    """A line of an account's bill. ``key`` is the same whenever the same line is read again, also
    when the provider has corrected its amounts.

    A call has a ``debit``, None where nobody says what it cost, and may have ``billsec``; a deposit
    has a ``credit``. ``from_number`` and ``to_number``: E.164 where they can be read, else as the
    provider writes them; ``region``: of the called number, ISO 3166 letters, "" where not known.
    ``call_id`` and ``provider_call_id``: of the call in the log and at the provider, ``tag``: the
    mark that we gave the call; "" where not known.
    """

    account: str
    key: str
    at: datetime
    from_number: str = ""
    to_number: str = ""
    billsec: int | None = None
    credit: Decimal = Decimal(0)
    debit: Decimal | None = Decimal(0)
    currency: str | None = None
    source: ItemSource = ItemSource.BILL
    provider_call_id: str = ""
    call_id: str = ""
    tag: str = ""
    region: str = ""

    @property
    def is_deposit(self) -> bool:
        """Whether money came in; deposits are no calls."""
        return self.credit != 0


@dataclass(frozen=True, slots=True)
class Bill:
    """What a provider says of the days from ``first`` to ``last``, both included.

    ``start_balance``: when the first of these days began, before its items; None where the provider
    tells none.
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


class BillSources(Protocol):
    """The providers, as far as they have bills."""

    def open_bill(self, account: Account, *, timeout_s: float) -> OpenBill | None:
        """The way to an account's bill; None where its provider has none for it.

        Raises SettingError when a setting is missing.
        """
        ...


class OpenBill(BillSource, Protocol):
    """A way to a bill that is to be closed after use."""

    async def aclose(self) -> None:
        """Lets the connections go."""
        ...


class RateSheets(Protocol):
    """The rate sheets that people have for their accounts."""

    async def sheet(self, account: str) -> RateSheet | None:
        """What calls through an account cost by the person's own list; None where there is none.

        Raises StoreError.
        """
        ...


@runtime_checkable
class BalanceSource(Protocol):
    """An account whose provider tells what is left on it."""

    async def balance(self) -> Money:
        """What is left now. Raises ProviderError."""
        ...


@runtime_checkable
class PriceSource(Protocol):
    """An account whose provider tells what a minute costs, before a call."""

    async def per_minute(self, numbers: Sequence[str]) -> Sequence[Money | None]:
        """The price of a minute to each number (E.164); None for one that cannot be called.

        Raises ProviderError.
        """
        ...
