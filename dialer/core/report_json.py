"""A billing report in the public form: the keys of its JSON, which tables share."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from dialer.core.report import Group, ReportLine, Statement, Totals, plain_decimal
from dialer.core.report_days import Days

ITEM_KEYS = ("date", "from", "to", "billsec", "credit", "debit")
"""The keys of an item, in the order of the contract."""
TOTAL_KEYS = ("calls", "billsec", "credit", "debit")


def amount_json(amount: Decimal | None) -> str | None:
    """An exact decimal as text; null for one that is not known."""
    return None if amount is None else plain_decimal(amount)


def item_json(line: ReportLine, days: Days) -> dict[str, object]:
    """An item; ``date`` is local, with the distance to UTC."""
    item = line.item
    return {
        "date": days.local(item.at).isoformat(timespec="seconds"),
        "from": item.from_number,
        "to": item.to_number,
        "billsec": item.billsec,
        "credit": plain_decimal(item.credit),
        "debit": amount_json(item.debit),
    }


def totals_json(totals: Totals) -> dict[str, object]:
    """What items come to."""
    return {
        "calls": totals.calls,
        "billsec": totals.billsec,
        "credit": plain_decimal(totals.credit),
        "debit": plain_decimal(totals.debit),
    }


def head_json(statement: Statement, days: Days) -> dict[str, object]:
    """A report's keys before its items."""
    return {
        "account": statement.account,
        "currency": statement.currency,
        "from": days.first.isoformat(),
        "to": days.last.isoformat(),
        "start_balance": amount_json(statement.start.amount),
        "end_balance": amount_json(statement.end_balance),
    }


def groups_json(groups: Sequence[Group]) -> list[dict[str, object]]:
    """Sub-totals."""
    return [
        {
            "key": group.key,
            "name": group.label,
            "currency": group.currency,
            **totals_json(group.totals),
        }
        for group in groups
    ]
