"""PokeTALK's billing report: what an account paid in and what its calls cost, between two days.

Wire facts: the page "Create" of PokeTALK's developer wiki. Both bounds are excluded, as its example
for a January has them; a report without items is a plain false. The JSON's numbers stand as PHP
writes them. In which zone its dates are, the page does not say: UTC here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal

from aiohttp import web

from dialer.simulator.accounts import Account
from dialer.simulator.call import SimulatedCall
from dialer.simulator.desk import Incoming
from dialer.simulator.timeline import Leg

PARAMETERS = frozenset({"from_date", "to_date"})
_DATE = re.compile(r"[0-9]{2}([0-9]{2})?-[0-9]{2}-[0-9]{2}")  # Create, Parameters: YY-mm-dd


@dataclass(frozen=True)
class Deposit:
    """Money that was paid in."""

    at: datetime
    amount: Decimal


@dataclass
class Deposits:
    """What was paid in, by account. What an account opened with was there before all."""

    by_account: dict[str, list[Deposit]] = field(default_factory=dict)

    def of(self, account: Account) -> list[Deposit]:
        return self.by_account.setdefault(account.name, [])


@dataclass(frozen=True)
class Row:
    """One item: a call that is over, or a deposit."""

    at: datetime
    a: str = ""
    b: str = ""
    billsec: int = 0
    credit: Decimal = Decimal(0)
    debit: Decimal = Decimal(0)


def rows(
    account: Account, calls: Mapping[int, SimulatedCall], deposits: Iterable[Deposit]
) -> list[Row]:
    """All items of an account, oldest first. A call's time is that of the request; its seconds are
    those for which A was on the line."""
    found = [Row(deposit.at, credit=deposit.amount) for deposit in deposits]
    for call in calls.values():
        if call.order.account == account and call.over and call.connected_s(Leg.A):
            found.append(
                Row(
                    call.placed_at,
                    call.order.a,
                    call.order.b,
                    call.connected_s(Leg.A),
                    debit=call.cost(),
                )
            )
    return sorted(found, key=lambda row: row.at)


def report(
    request: Incoming, items: list[Row], balance_now: Decimal, *, with_first_day: bool
) -> web.Response:
    """The answer. ``balance_now``: after all items."""
    first, last = _day(request, "from_date"), _day(request, "to_date")
    if first is None or last is None:
        return _answer(None, [])
    least = first if with_first_day else first + timedelta(days=1)
    shown = [row for row in items if least <= row.at.date() < last]
    since = [row for row in items if least <= row.at.date()]
    return _answer(balance_now - sum((row.credit - row.debit for row in since), Decimal(0)), shown)


def _day(request: Incoming, name: str) -> date | None:
    text = request.get(name)
    if not _DATE.fullmatch(text):
        request.remarks.append(f"{name}: no MySQL date")
        return None
    try:
        return date.fromisoformat(text if len(text) == 10 else f"20{text}")
    except ValueError:
        request.remarks.append(f"{name}: no such day")
        return None


def _answer(balance: Decimal | None, shown: list[Row]) -> web.Response:
    start = "null" if balance is None else _number(balance)
    items = ",".join(_item(row) for row in shown)
    text = f'{{"start_balance":{start},"result":{f"[{items}]" if shown else "false"}}}'
    return web.Response(text=text, content_type="text/html")


def _item(row: Row) -> str:
    # By hand: json would make floats of the amounts.
    fields = {
        "date": f'"{row.at:%Y-%m-%d %H:%M:%S}"',
        "from": f'"{row.a}"',
        "to": f'"{row.b}"',
        "billsec": str(row.billsec),
        "credit": _number(row.credit),
        "debit": _number(row.debit),
    }
    return "{" + ",".join(f'"{name}":{value}' for name, value in fields.items()) + "}"


def _number(amount: Decimal) -> str:
    """As PHP writes a float: no zeros at the end."""
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
