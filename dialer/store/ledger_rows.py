"""Items of bills to and from rows: times as microseconds, amounts as billionths that SQLite adds
up exactly, or as text where they do not fit.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from dialer.core.ledger import ItemSource, LedgerItem

PLACES = 9
ONE = 10**PLACES
"""Billionths in a whole unit. Sums are taken of whole units and of the rest apart, so that no sum
outgrows 64 bits.
"""
MOST = 2**63 - 1
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

COLUMNS = (
    "account, key, at, from_number, to_number, region, billsec, deposit, credit, debit, exact,"
    " currency, source, provider_call_id, call_id, tag"
)


def time_us(at: datetime) -> int:
    """A time as microseconds since 1970."""
    return (at - EPOCH) // MICROSECOND


def time_of(at_us: int) -> datetime:
    """The time, in UTC."""
    return EPOCH + timedelta(microseconds=at_us)


def scaled(amount: Decimal) -> int | None:
    """The amount in billionths; None where it has more places, or is too large."""
    sign, digits, exponent = amount.as_tuple()
    if not isinstance(exponent, int):
        raise ValueError(f"no amount: {amount}")
    shift = exponent + PLACES
    if shift < 0:
        if any(digits[shift:]):
            return None
        digits = digits[:shift]
        shift = 0
    if len(digits) + shift > PLACES + 11:
        return None if any(digits) else 0
    value = int("".join(map(str, digits)) or "0") * int(10**shift)
    if value > MOST:
        return None
    return -value if sign else value


def amount_of(value: int) -> Decimal:
    """The decimal of so many billionths, without zeros at the end."""
    whole, rest = divmod(abs(value), ONE)
    text = f"{whole}.{rest:09d}".rstrip("0").rstrip(".") if rest else str(whole)
    return Decimal(f"-{text}" if value < 0 else text)


def item_values(item: LedgerItem) -> tuple[Any, ...]:
    """The values of COLUMNS."""
    credit = scaled(item.credit)
    debit = None if item.debit is None else scaled(item.debit)
    exact = None
    if credit is None or (debit is None and item.debit is not None):
        exact = f"{item.credit:f} {'-' if item.debit is None else format(item.debit, 'f')}"
        credit, debit = 0, None if item.debit is None else 0
    return (
        item.account,
        item.key,
        time_us(item.at),
        item.from_number,
        item.to_number,
        item.region,
        item.billsec,
        item.is_deposit,
        credit,
        debit,
        exact,
        item.currency,
        item.source.value,
        item.provider_call_id,
        item.call_id,
        item.tag,
    )


def read_exact(text: str) -> tuple[Decimal, Decimal | None]:
    """Credit and debit as they stand in ``exact``."""
    credit, _, debit = text.partition(" ")
    return Decimal(credit), None if debit == "-" else Decimal(debit)


_SOURCES = {source.value: source for source in ItemSource}


def item_from_row(row: sqlite3.Row | tuple[Any, ...]) -> LedgerItem:
    """The item in a row that begins with COLUMNS."""
    credit: Decimal
    debit: Decimal | None
    if row[10] is not None:
        credit, debit = read_exact(row[10])
    else:
        credit = amount_of(row[8])
        debit = None if row[9] is None else amount_of(row[9])
    return LedgerItem(
        account=row[0],
        key=row[1],
        at=time_of(row[2]),
        from_number=row[3],
        to_number=row[4],
        billsec=row[6],
        credit=credit,
        debit=debit,
        currency=row[11],
        source=_SOURCES[row[12]],
        provider_call_id=row[13],
        call_id=row[14],
        tag=row[15],
        region=row[5],
    )
