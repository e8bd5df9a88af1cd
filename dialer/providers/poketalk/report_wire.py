"""PokeTALK's billing report on the wire.

Document: "PokeTALK developers", Create. The page calls amounts floats: they are read as the
decimals that they are written as, and never become floats here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal

import msgspec

from dialer.core.ledger import LedgerItem
from dialer.providers.bills import full_number

Text = str | int | None  # a server in PHP writes numbers and nulls where the page has strings
_LONGEST = 40
"""Digits of an amount; no bill has more."""


class _Row(msgspec.Struct):
    date: str
    source: Text = msgspec.field(default=None, name="from")
    to: Text = None
    billsec: int | str | None = None
    credit: Decimal | None = None
    debit: Decimal | None = None


class _Reply(msgspec.Struct):
    result: list[_Row] | bool | None = None
    start_balance: Decimal | bool | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One item; ``written`` is its date as it came, ``at`` what it means where it has a time of
    day, in whatever zone PokeTALK keeps.
    """

    written: str
    at: datetime | date
    from_number: str
    to_number: str
    billsec: int | None
    credit: Decimal
    debit: Decimal


@dataclass(frozen=True, slots=True)
class Report:
    """``start_balance``: before the first row; None where none is told."""

    rows: list[Row]
    start_balance: Decimal | None


def create_report(from_date: date, to_date: date) -> list[tuple[str, str]]:
    """Create: the form. MySQL dates, as in the example."""
    return [("from_date", from_date.isoformat()), ("to_date", to_date.isoformat())]


def read_report(body: bytes) -> Report | None:
    """The answer; no rows for ``false``, which a span without items has, and maybe a session that
    is over. None for anything undocumented.
    """
    try:
        reply = msgspec.json.decode(body.strip(), type=_Reply)
        if isinstance(reply.result, list):
            rows = [_row(row) for row in reply.result]
        elif reply.result is False:
            rows = []
        else:
            return None
        balance = reply.start_balance
        return Report(rows, _amount(balance) if isinstance(balance, Decimal) else None)
    except (msgspec.MsgspecError, ValueError, ArithmeticError, RecursionError):
        return None


def _row(row: _Row) -> Row:
    written = row.date.strip()
    billsec = row.billsec
    if isinstance(billsec, str):
        if not re.fullmatch(r"[0-9]{0,9}", billsec.strip()):
            raise ValueError("billsec is no number")
        billsec = int(billsec) if billsec.strip() else None
    if billsec is not None and not 0 <= billsec < 10**9:
        raise ValueError("billsec is no length")
    return Row(
        written=written,
        at=_moment(written),
        from_number=_number(row.source),
        to_number=_number(row.to),
        billsec=billsec,
        credit=_amount(row.credit),
        debit=_amount(row.debit),
    )


def _moment(text: str) -> datetime | date:
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return date.fromisoformat(text)
    return datetime.fromisoformat(text)


def _number(text: Text) -> str:
    written = "" if text is None else str(text)
    return full_number("".join(c for c in written if c.isprintable())[:60])


def _amount(value: Decimal | None) -> Decimal:
    if value is None:
        return Decimal(0)
    if not value.is_finite() or abs(value.adjusted()) > _LONGEST or len(str(value)) > _LONGEST:
        raise ValueError("no amount")
    return value


def ledger_items(
    account: str, currency: str | None, rows: list[Row], zone: tzinfo
) -> list[LedgerItem]:
    """The rows as items, in their order. A row has no id: its key is what is never corrected of it,
    and which of several alike it is. A bare date means that day on this computer's calendar.
    """
    seen: dict[str, int] = {}
    items = []
    for row in rows:
        name = f"{row.written} {row.from_number} {row.to_number}"
        alike = seen[name] = seen.get(name, 0) + 1
        items.append(
            LedgerItem(
                account=account,
                key=name if alike == 1 else f"{name} {alike}",
                at=_utc(row.at, zone),
                from_number=row.from_number,
                to_number=row.to_number,
                billsec=row.billsec,
                credit=row.credit,
                debit=row.debit,
                currency=currency,
            )
        )
    return items


def _utc(at: datetime | date, zone: tzinfo) -> datetime:
    if not isinstance(at, datetime):
        return datetime(at.year, at.month, at.day).astimezone(UTC)
    return (at.replace(tzinfo=zone) if at.tzinfo is None else at).astimezone(UTC)
