"""Looking for calls in the log: a filter as SQL, and what the found ones come to."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from decimal import Decimal

from dialer.core.money import Money
from dialer.core.ports import CallFilter, CallTotals
from dialer.store import codec

LIKE_A_NUMBER = re.compile(r"[0-9\s()+./-]+")
FEWEST_DIGITS = 3
"""Fewer digits than these say too little to look for them alone."""
SEARCHED = (
    "from_number || ' ' || to_number || ' ' || account || ' ' || id || ' ' || coalesce(tag, '')"
    " || ' ' || coalesce(provider_call_id, '') || ' ' || note"
)

Values = list[str | int]


def condition(wanted: CallFilter) -> tuple[str, Values]:
    """What stands behind WHERE, and the values of its places."""
    clauses, values = ["1"], Values()
    for clause, at in (("created_at >= ?", wanted.since), ("created_at < ?", wanted.until)):
        if at is not None:
            clauses.append(clause)
            values.append(codec.time_text(at) or "")
    if wanted.account is not None:
        clauses.append("account = ?")
        values.append(wanted.account)
    for column, listed in (
        ("coalesce(outcome, state)", wanted.outcomes),
        ("to_number", wanted.parties),
    ):
        if listed:
            clauses.append(f"{column} IN ({_places(listed)})")
            values += listed
    if wanted.text:
        clause, more = _text_condition(wanted.text, wanted.named)
        clauses.append(clause)
        values += more
    return " AND ".join(clauses), values


def _text_condition(text: str, named: Sequence[str]) -> tuple[str, Values]:
    if text.isascii():  # five times as quick: SQLite's own LIKE knows the capitals of ASCII
        escaped = re.sub(r"([%_\\])", r"\\\1", text)
        clauses, values = [f"{SEARCHED} LIKE ? ESCAPE '\\'"], Values([f"%{escaped}%"])
    else:
        clauses, values = [f"instr(casefold({SEARCHED}), ?) > 0"], Values([text.casefold()])
    digits = re.sub(r"[^0-9]", "", text).lstrip("0")
    if len(digits) >= FEWEST_DIGITS and LIKE_A_NUMBER.fullmatch(text):
        # However it is written: with blanks, brackets, or a trunk zero.
        clauses += ["instr(to_number, ?) > 0", "instr(from_number, ?) > 0"]
        values += [digits, digits]
    if named:
        clauses.append(f"to_number IN ({_places(named)})")
        values += named
    return f"({' OR '.join(clauses)})", values


def _places(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def totals(connection: sqlite3.Connection, wanted: CallFilter) -> CallTotals:
    """Added up here rather than by SQLite, which would do it in floats."""
    where, values = condition(wanted)
    calls = talked = duration_s = 0
    sums: dict[str | None, Decimal] = {}
    rows = connection.execute(
        f"SELECT outcome, duration_s, cost, currency FROM calls WHERE {where}", values
    )
    for outcome, seconds, cost, currency in rows:
        calls += 1
        talked += outcome == "completed"
        duration_s += seconds or 0
        if cost is not None:
            sums[currency] = sums.get(currency, Decimal(0)) + Decimal(cost)
    costs = tuple(Money(amount, currency) for currency, amount in sums.items())
    return CallTotals(calls, talked, duration_s, costs)
