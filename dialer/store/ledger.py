"""Items of bills on disk, which days were read, and the balances that were told."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

from dialer.core.ledger import LedgerItem
from dialer.core.ledger_ports import KnownBalance, LoggedCall, Mark, Owner, Slice
from dialer.core.report import GroupBy, ItemFilter, Totals
from dialer.store import ledger_queries
from dialer.store.codec import time_text
from dialer.store.folders import make_folder
from dialer.store.ledger_calls import calls_between, calls_by_id
from dialer.store.ledger_rows import COLUMNS, item_from_row, item_values, time_of, time_us
from dialer.store.worker import DatabaseWorker

INCOMING_AT_ONCE = 20_000
"""So many items are handed over before others may write again."""
IDS_AT_ONCE = 500


class LedgerBase:
    """The LedgerStore of core/ledger_ports.py, on SQLite."""

    def __init__(self, path: Path) -> None:
        make_folder(path.parent)
        self._writer = DatabaseWorker(path, writes=True)
        self._reader = DatabaseWorker(path, writes=False)
        self._incoming = 0

    async def replace(
        self, account: str, since: datetime, until: datetime, items: Sequence[LedgerItem]
    ) -> None:
        # Handed over first, in a table of this connection alone: then the one transaction that
        # changes anything is short, and callbacks do not wait for it.
        self._incoming += 1
        table = f"temp.incoming_{self._incoming}"
        ordered = sorted(items, key=lambda item: item.at)
        for first in range(0, max(len(ordered), 1), INCOMING_AT_ONCE):
            values = [item_values(item) for item in ordered[first : first + INCOMING_AT_ONCE]]
            await self._writer.run(partial(_hand_over, table=table, values=values))
        span = (account, time_us(since), time_us(until))
        await self._writer.run(partial(_take_over, table=table, span=span))

    async def note_read(
        self, account: str, days: Sequence[date], at: datetime, balance: KnownBalance | None
    ) -> None:
        read_at = time_text(at)

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "INSERT OR REPLACE INTO ledger_days VALUES (?, ?, ?)",
                [(account, day.isoformat(), read_at) for day in days],
            )
            if balance is not None:
                connection.execute(
                    "INSERT OR REPLACE INTO ledger_balances VALUES (?, ?, ?, ?, ?)",
                    (
                        account,
                        time_us(balance.at),
                        f"{balance.amount:f}",
                        balance.currency,
                        read_at,
                    ),
                )

        await self._writer.run(work)

    async def days_read(self, account: str, first: date, last: date) -> Mapping[date, datetime]:
        def work(connection: sqlite3.Connection) -> dict[date, datetime]:
            rows = connection.execute(
                "SELECT day, read_at FROM ledger_days WHERE account = ? AND day BETWEEN ? AND ?",
                (account, first.isoformat(), last.isoformat()),
            )
            return {date.fromisoformat(day): datetime.fromisoformat(at) for day, at in rows}

        return await self._reader.run(work)

    async def balance_near(self, account: str, at: datetime) -> KnownBalance | None:
        def work(connection: sqlite3.Connection) -> KnownBalance | None:
            row = connection.execute(
                "SELECT at, amount, currency FROM ledger_balances WHERE account = ?"
                " ORDER BY abs(at - ?), at LIMIT 1",
                (account, time_us(at)),
            ).fetchone()
            return row and KnownBalance(time_of(row[0]), Decimal(row[1]), row[2])

        return await self._reader.run(work)

    async def join(self, account: str, call_ids: Mapping[str, str]) -> None:
        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "UPDATE ledger_items SET call_id = ? WHERE account = ? AND key = ?",
                [(call_id, account, key) for key, call_id in call_ids.items()],
            )
            _count_up(connection)

        if call_ids:
            await self._writer.run(work)

    async def logged(self, account: str, since: datetime, until: datetime) -> Sequence[LoggedCall]:
        return await self._reader.run(
            lambda connection: calls_between(connection, account, since, until)
        )

    async def revision(self) -> int:
        def work(connection: sqlite3.Connection) -> int:
            return int(connection.execute("SELECT number FROM ledger_revision").fetchone()[0])

        return await self._reader.run(work)

    async def slice(self, wanted: ItemFilter, after: Mark | None, size: int) -> Slice:
        return await self._reader.run(
            lambda connection: ledger_queries.next_slice(connection, wanted, after, size)
        )

    async def page(
        self, wanted: ItemFilter, after: Mark | None, skip: int, limit: int
    ) -> tuple[Sequence[LedgerItem], Mapping[Owner, Totals]]:
        return await self._reader.run(
            lambda connection: ledger_queries.page_after(connection, wanted, after, skip, limit)
        )

    async def following(
        self, wanted: ItemFilter, after: Mark | None, limit: int
    ) -> tuple[Sequence[LedgerItem], Mark | None]:
        return await self._reader.run(
            lambda connection: ledger_queries.items_after(connection, wanted, after, limit)
        )

    async def sums(self, wanted: ItemFilter) -> Mapping[Owner, Totals]:
        where, values = ledger_queries.condition(wanted)
        return await self._reader.run(
            lambda connection: ledger_queries.sums_where(connection, where, values)
        )

    async def group(
        self, wanted: ItemFilter, by: GroupBy
    ) -> Mapping[tuple[str, str | None], Totals]:
        return await self._reader.run(
            lambda connection: ledger_queries.group_where(connection, wanted, by)
        )

    async def pairs(
        self, account: str, since: datetime, until: datetime
    ) -> tuple[Sequence[LedgerItem], Sequence[LoggedCall]]:
        def work(connection: sqlite3.Connection) -> tuple[list[LedgerItem], list[LoggedCall]]:
            rows = connection.execute(
                f"SELECT {COLUMNS} FROM ledger_items WHERE account = ? AND at >= ? AND at < ?"
                " AND NOT deposit ORDER BY at, id",
                (account, time_us(since), time_us(until)),
            )
            items = [item_from_row(row) for row in rows]
            calls = calls_between(connection, account, since, until)
            there = {call.id for call in calls}
            missing = sorted({item.call_id for item in items} - there - {""})
            for first in range(0, len(missing), IDS_AT_ONCE):
                calls += calls_by_id(connection, missing[first : first + IDS_AT_ONCE])
            # A call of these days whose item is of other days is not missing from the bill.
            elsewhere = _billed_elsewhere(connection, account, since, until)
            return items, [call for call in calls if call.id not in elsewhere]

        return await self._reader.run(work)

    async def aclose(self) -> None:
        await self._writer.close()
        await self._reader.close()


def _hand_over(
    connection: sqlite3.Connection, table: str, values: list[tuple[object, ...]]
) -> None:
    connection.execute(
        f"CREATE TABLE IF NOT EXISTS {table} AS SELECT {COLUMNS} FROM ledger_items LIMIT 0"
    )
    places = ", ".join("?" * len(COLUMNS.split(",")))
    connection.executemany(f"INSERT INTO {table} VALUES ({places})", values)


def _take_over(connection: sqlite3.Connection, table: str, span: tuple[str, int, int]) -> None:
    columns = [name.strip() for name in COLUMNS.split(",")]
    changing = [name for name in columns if name not in ("account", "key")]
    connection.execute(
        "DELETE FROM ledger_items WHERE account = ? AND at >= ? AND at < ?"
        f" AND key NOT IN (SELECT key FROM {table})",
        span,
    )
    # What is as it was stays untouched, and keeps its place among those of the same moment.
    connection.execute(
        f"INSERT INTO ledger_items ({COLUMNS}) SELECT {COLUMNS} FROM {table} WHERE true"
        " ON CONFLICT (account, key) DO UPDATE SET "
        + ", ".join(f"{name} = excluded.{name}" for name in changing)
        + " WHERE "
        + " OR ".join(f"ledger_items.{name} IS NOT excluded.{name}" for name in changing)
    )
    connection.execute(f"DROP TABLE {table}")
    _count_up(connection)


def _count_up(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE ledger_revision SET number = number + 1")


def _billed_elsewhere(
    connection: sqlite3.Connection, account: str, since: datetime, until: datetime
) -> set[str]:
    first, last = time_us(since), time_us(until)
    rows = connection.execute(
        "SELECT ledger_items.call_id FROM calls"
        " JOIN ledger_items ON ledger_items.call_id = calls.id"
        " WHERE ledger_items.call_id <> '' AND calls.account = ? AND calls.created_at >= ?"
        " AND calls.created_at < ? AND NOT (ledger_items.at >= ? AND ledger_items.at < ?)",
        (account, time_text(since), time_text(until), first, last),
    )
    return {row[0] for row in rows}
