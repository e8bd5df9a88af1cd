"""A billing report: what items come to, exactly, by account and currency and by groups of them.

Amounts of different currencies never meet; one that is not named stays apart like any other.
Nothing is rounded: a sum that could not be exact is an error, not a number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Clamped, Context, Decimal, Inexact, InvalidOperation, Overflow, Rounded
from enum import StrEnum

from dialer.core.ledger import LedgerItem
from dialer.core.money import Money

EXACT = Context(prec=200, traps=[Inexact, InvalidOperation, Overflow, Clamped, Rounded])
"""Adds decimals of any length to the last digit; would raise rather than round."""

ZERO = Decimal(0)


class GroupBy(StrEnum):
    """What items are put together by."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    COUNTRY = "country"
    CONTACT = "contact"
    ACCOUNT = "account"


class ItemKind(StrEnum):
    """Calls alone, or deposits alone."""

    CALLS = "calls"
    DEPOSITS = "deposits"


DEPOSITS = "deposits"
"""The key of the group that deposits make where items are put together by whom was called."""


@dataclass(frozen=True, slots=True)
class Totals:
    """What items come to. ``calls`` counts no deposits; ``unpriced``: calls of which nobody says
    what they cost, so that ``debit`` is that of the others.
    """

    calls: int = 0
    deposits: int = 0
    billsec: int = 0
    credit: Decimal = ZERO
    debit: Decimal = ZERO
    unpriced: int = 0

    def __add__(self, other: Totals) -> Totals:
        return Totals(
            self.calls + other.calls,
            self.deposits + other.deposits,
            self.billsec + other.billsec,
            EXACT.add(self.credit, other.credit),
            EXACT.add(self.debit, other.debit),
            self.unpriced + other.unpriced,
        )

    @property
    def items(self) -> int:
        """How many there are."""
        return self.calls + self.deposits

    @property
    def change(self) -> Decimal:
        """By how much the balance rose; negative where more was spent than paid in."""
        return EXACT.subtract(self.credit, self.debit)


def totals_of(items: Iterable[LedgerItem]) -> Totals:
    """What these items come to."""
    calls = deposits = billsec = unpriced = 0
    credit = debit = ZERO
    for item in items:
        calls += not item.is_deposit
        deposits += item.is_deposit
        billsec += item.billsec or 0
        credit = EXACT.add(credit, item.credit)
        if item.debit is None:
            unpriced += 1
        else:
            debit = EXACT.add(debit, item.debit)
    return Totals(calls, deposits, billsec, credit, debit, unpriced)


@dataclass(frozen=True, slots=True)
class ItemFilter:
    """Which items; what is None or empty asks for nothing. ``since`` and ``until`` (excluded) are
    UTC; ``text`` is looked for in numbers, ids and accounts; ``numbers``: called ones, found beside
    ``text``; ``currencies``: None among them is the unnamed one; ``regions``: of called numbers.
    """

    since: datetime
    until: datetime
    accounts: tuple[str, ...] = ()
    kind: ItemKind | None = None
    text: str = ""
    numbers: tuple[str, ...] = ()
    currencies: tuple[str | None, ...] = ()
    regions: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether no item of its accounts and days is left out: only then a balance runs on."""
        return not (self.kind or self.text or self.numbers or self.currencies or self.regions)


class Basis(StrEnum):
    """From what a balance is known."""

    TOLD = "told"  # by the provider, for this moment
    RECKONED = "reckoned"  # from one that it told for another moment, by the items between
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Balance:
    """What was left on an account at a moment."""

    amount: Decimal | None = None
    basis: Basis = Basis.UNKNOWN


@dataclass(frozen=True, slots=True)
class Statement:
    """One account's report in one currency. ``start``: the balance before the first item."""

    account: str
    currency: str | None
    start: Balance
    totals: Totals

    @property
    def end_balance(self) -> Decimal | None:
        """The balance after the last item; None where it cannot be told."""
        if self.start.amount is None or self.totals.unpriced:
            return None
        return EXACT.add(self.start.amount, self.totals.change)


@dataclass(frozen=True, slots=True)
class ReportLine:
    """An item as a report shows it: ``balance`` is its account's after it, None where that is not
    known; ``name``: whose the called number is, "" for nobody's.
    """

    item: LedgerItem
    balance: Decimal | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Items that belong together, in one currency. ``key`` is for programs: a day, a country's
    letters, a contact's id or a number, an account's name; "" for what is not known; ``label``: the
    same for people, "" where ``key`` says it.
    """

    key: str
    label: str
    currency: str | None
    totals: Totals


def plain_decimal(amount: Decimal) -> str:
    """A decimal as the contract writes it: all digits, no exponent, no zeros at the end."""
    text = f"{amount:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def sum_by_currency(groups: Iterable[tuple[str | None, Decimal]]) -> list[Money]:
    """One sum for each currency, in the order in which they come."""
    sums: dict[str | None, Decimal] = {}
    for currency, amount in groups:
        sums[currency] = EXACT.add(sums.get(currency, ZERO), amount)
    return [Money(amount, currency) for currency, amount in sums.items()]
