"""Items of bills asked for: filters as SQL, sums that are exact, and slices on end.

Each answers from an index and touches no more rows than it tells of.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from dialer.core.ledger import LedgerItem
from dialer.core.ledger_ports import Mark, Owner, Slice
from dialer.core.report import DEPOSITS, EXACT, GroupBy, ItemFilter, ItemKind, Totals
from dialer.store.ledger_rows import COLUMNS, ONE, amount_of, item_from_row, read_exact, time_us

Values = list[Any]

# Whole units and the rest apart: both sums stay far below 64 bits, whatever is added up.
SUMS = (
    "count(*), coalesce(sum(deposit), 0), coalesce(sum(billsec), 0),"
    f" coalesce(sum(credit / {ONE}), 0), coalesce(sum(credit % {ONE}), 0),"
    f" coalesce(sum(debit / {ONE}), 0), coalesce(sum(debit % {ONE}), 0),"
    " count(*) - count(debit), count(exact)"
)
SEARCHED = (
    "from_number || ' ' || to_number || ' ' || account || ' ' || call_id || ' ' ||"
    " provider_call_id || ' ' || tag"
)
GROUP_KEYS = {
    GroupBy.COUNTRY: f"CASE WHEN deposit THEN '{DEPOSITS}' ELSE region END",
    GroupBy.CONTACT: f"CASE WHEN deposit THEN '{DEPOSITS}' ELSE to_number END",
    GroupBy.ACCOUNT: "account",
}


def condition(
    wanted: ItemFilter, after: Mark | None = None, last: Mark | None = None
) -> tuple[str, Values]:
    """What stands behind WHERE, and the values of its places: for items behind ``after`` and up to
    ``last``. There is one bound of time at each end, since SQLite looks one up in an index and
    holds any other against each row.
    """
    clauses = ["at >= ?", "at < ?"]
    values: Values = [time_us(wanted.since), time_us(wanted.until)]
    if after is not None:
        values[0] = max(values[0], after.at_us)
    if last is not None:
        values[1] = min(values[1], last.at_us + 1)
    for sign, mark in ((">", after), ("<=", last)):
        if mark is not None:
            clauses.append(f"(at, id) {sign} (?, ?)")
            values += [mark.at_us, mark.place]
    for column, listed in (("account", wanted.accounts), ("region", wanted.regions)):
        if listed:
            clauses.append(f"{column} IN ({_places(listed)})")
            values += listed
    if wanted.kind is not None:
        clauses.append("deposit = ?")
        values.append(wanted.kind is ItemKind.DEPOSITS)
    if wanted.currencies:
        named = [currency for currency in wanted.currencies if currency is not None]
        some = [f"currency IN ({_places(named)})"] if named else []
        some += ["currency IS NULL"] if None in wanted.currencies else []
        clauses.append(f"({' OR '.join(some)})")
        values += named
    if wanted.text or wanted.numbers:
        some = []
        if wanted.text:
            some.append(f"instr(casefold({SEARCHED}), ?) > 0")
            values.append(wanted.text.casefold())
        if wanted.numbers:
            some.append(f"to_number IN ({_places(wanted.numbers)})")
            values += wanted.numbers
        clauses.append(f"({' OR '.join(some)})")
    return " AND ".join(clauses), values


def _places(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def next_slice(
    connection: sqlite3.Connection, wanted: ItemFilter, after: Mark | None, size: int
) -> Slice:
    """The next ``size`` items, summed up."""
    where, values = condition(wanted, after)
    end = connection.execute(
        f"SELECT at, id FROM ledger_items WHERE {where} ORDER BY at, id LIMIT 1 OFFSET ?",
        [*values, size - 1],
    ).fetchone()
    last = None if end is None else Mark(end[0], end[1])
    return Slice(last, sums_where(connection, *condition(wanted, after, last)))


def sums_where(connection: sqlite3.Connection, where: str, values: Values) -> dict[Owner, Totals]:
    """What items come to, by account and currency."""
    return {
        (account, currency): totals
        for (account, currency), totals in _grouped(
            connection, "account, currency", where, values
        ).items()
    }


def group_where(
    connection: sqlite3.Connection, wanted: ItemFilter, by: GroupBy
) -> dict[tuple[str, str | None], Totals]:
    """Sub-totals by key and currency."""
    where, values = condition(wanted)
    return _grouped(connection, f"{GROUP_KEYS[by]}, currency", where, values)


def _grouped(
    connection: sqlite3.Connection, keys: str, where: str, values: Values
) -> dict[tuple[str, str | None], Totals]:
    rows = connection.execute(
        f"SELECT {keys}, {SUMS} FROM ledger_items WHERE {where} GROUP BY 1, 2", values
    )
    sums: dict[tuple[str, str | None], Totals] = {}
    inexact = False
    for key, currency, count, deposits, billsec, *amounts, unpriced, exact in rows:
        credit, credit_rest, debit, debit_rest = amounts
        inexact = inexact or exact > 0
        sums[key, currency] = Totals(
            calls=count - deposits,
            deposits=deposits,
            billsec=billsec,
            credit=amount_of(credit * ONE + credit_rest),
            debit=amount_of(debit * ONE + debit_rest),
            unpriced=unpriced,
        )
    if inexact:
        # What did not fit the columns is 0 there, and added up here.
        rows = connection.execute(
            f"SELECT {keys}, exact FROM ledger_items WHERE {where} AND exact IS NOT NULL", values
        )
        added: dict[tuple[str, str | None], Totals] = {}
        for key, currency, exact in rows:
            more_credit, more_debit = read_exact(exact)
            old = added.get((key, currency), Totals())
            added[key, currency] = Totals(
                credit=EXACT.add(old.credit, more_credit),
                debit=EXACT.add(old.debit, more_debit or 0),
            )
        for owner, more in added.items():
            sums[owner] += more
    return sums


def items_after(
    connection: sqlite3.Connection, wanted: ItemFilter, after: Mark | None, limit: int
) -> tuple[list[LedgerItem], Mark | None]:
    """The next items in order, and the mark behind them; None where there are no more."""
    where, values = condition(wanted, after)
    rows = connection.execute(
        f"SELECT {COLUMNS}, id FROM ledger_items WHERE {where} ORDER BY at, id LIMIT ?",
        [*values, limit],
    ).fetchall()
    last = Mark(rows[-1][2], rows[-1][16]) if len(rows) == limit else None
    return [item_from_row(row) for row in rows], last


def page_after(
    connection: sqlite3.Connection, wanted: ItemFilter, after: Mark | None, skip: int, limit: int
) -> tuple[list[LedgerItem], dict[Owner, Totals]]:
    """Items behind the ``skip`` ones that follow a mark, and what those come to."""
    before: dict[Owner, Totals] = {}
    if skip:
        skipped = next_slice(connection, wanted, after, skip)
        before, after = dict(skipped.totals), skipped.last
        if after is None:
            return [], before
    return items_after(connection, wanted, after, limit)[0], before
