"""The log's calls as they are laid beside a bill: from their columns, without all their news."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from dialer.core.call import Certainty, Outcome, Placement, State
from dialer.core.ledger_ports import LoggedCall
from dialer.store.codec import time_text

COLUMNS = (
    "id, account, coalesce(provider_call_id, ''), from_number, to_number, coalesce(tag, ''),"
    " created_at, duration_s, cost, currency, state, outcome,"
    " json_extract(progress, '$.placement'), json_extract(progress, '$.ending.certainty')"
)
_MAY_COST = (Outcome.COMPLETED, Outcome.UNKNOWN)


def calls_between(
    connection: sqlite3.Connection, account: str, since: datetime, until: datetime
) -> list[LoggedCall]:
    """The calls of an account that were placed here in a span of time, oldest first: those placed
    elsewhere are known from the bill alone, and say nothing beside it.
    """
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM calls WHERE created_at >= ? AND created_at < ? AND account = ?"
        " AND NOT elsewhere ORDER BY created_at, id",
        (time_text(since), time_text(until), account),
    )
    return [_call(row) for row in rows]


def calls_by_id(connection: sqlite3.Connection, ids: Sequence[str]) -> list[LoggedCall]:
    """These calls."""
    places = ", ".join("?" * len(ids))
    rows = connection.execute(f"SELECT {COLUMNS} FROM calls WHERE id IN ({places})", list(ids))
    return [_call(row) for row in rows]


def _call(row: sqlite3.Row | tuple[Any, ...]) -> LoggedCall:
    (
        call_id,
        account,
        provider_call_id,
        from_number,
        to_number,
        tag,
        created_at,
        duration_s,
        cost_text,
        currency,
        state,
        outcome,
        placement,
        certainty,
    ) = row
    cost = None if cost_text is None else Decimal(cost_text)
    over = state == State.ENDED
    # A call that did not come about costs nothing as a rule; one that cost something did.
    may_cost = cost > 0 if cost is not None else not over or outcome in _MAY_COST
    went_out = placement != Placement.INTENDED
    in_doubt = placement == Placement.UNCONFIRMED or certainty == Certainty.GUESSED
    return LoggedCall(
        id=call_id,
        account=account,
        provider_call_id=provider_call_id,
        from_number=from_number,
        to_number=to_number,
        tag=tag or call_id,
        created_at=datetime.fromisoformat(created_at),
        duration_s=duration_s,
        cost=cost,
        currency=currency,
        expected=went_out and may_cost and (over or in_doubt),
        in_doubt=went_out and in_doubt,
        is_over=over,
    )
