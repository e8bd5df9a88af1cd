"""The log of calls: every call, and all its news. What a method here returns is on disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from dialer.core.call import Call, Source
from dialer.core.elsewhere import ListedCall
from dialer.core.errors import CallNotFoundError
from dialer.core.events import CallEvent, What
from dialer.core.machine import advance
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import CallFilter, CallTotals, Change
from dialer.core.track_record import Attempt
from dialer.store import codec
from dialer.store.attempts import attempts
from dialer.store.call_search import condition, totals
from dialer.store.elsewhere import take_elsewhere
from dialer.store.folders import make_folder
from dialer.store.worker import DatabaseWorker

MOST_IDS = 500
"""In one question: SQLite takes no more than 999 values in older versions."""


class CallLog:
    """The CallStore of core/ports.py, on SQLite."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        make_folder(path.parent)
        self._now = now
        self._writer = DatabaseWorker(path, writes=True)
        self._reader = DatabaseWorker(path, writes=False)

    async def add(self, call: Call) -> None:
        values = codec.call_values(call)
        places = ", ".join(f":{name.strip()}" for name in codec.CALL_COLUMNS.split(","))

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                f"INSERT INTO calls ({codec.CALL_COLUMNS}) VALUES ({places})", values
            )

        await self._writer.run(work)

    async def record(self, call_id: str, event: CallEvent) -> Change:
        (change,) = await self.record_next(call_id, lambda _call: (event,))
        return change

    async def record_next(
        self, call_id: str, make: Callable[[Call], Sequence[CallEvent]]
    ) -> Sequence[Change]:
        def work(connection: sqlite3.Connection) -> list[Change]:
            call = _load(connection, call_id)
            changes = []
            for event in make(call):
                change = _record(connection, call, event, self._now())
                call = change.call
                changes.append(change)
            return changes

        return await self._writer.run(work)

    async def get(self, call_id: str) -> Call:
        return await self._reader.run(lambda connection: _load(connection, call_id))

    async def by_token(self, token: str) -> Call | None:
        def work(connection: sqlite3.Connection) -> Call | None:
            calls = _select(connection, "WHERE callback_token = ?", (token,))
            return calls[0] if calls else None

        return await self._reader.run(work)

    async def live(self) -> Sequence[Call]:
        # A leg of a conference is followed with the whole.
        tail = "WHERE state <> 'ended' AND conference_id = '' ORDER BY created_at"
        return await self._reader.run(lambda connection: _select(connection, tail))

    async def search(self, wanted: CallFilter) -> Sequence[Call]:
        where, values = condition(wanted)
        tail = f"WHERE {where} ORDER BY created_at DESC, id DESC LIMIT ?"
        values.append(-1 if wanted.limit is None else wanted.limit)
        return await self._reader.run(lambda connection: _select(connection, tail, tuple(values)))

    async def totals(self, wanted: CallFilter) -> CallTotals:
        return await self._reader.run(lambda connection: totals(connection, wanted))

    async def attempts(self, since: datetime, most: int) -> Sequence[Attempt]:
        return await self._reader.run(lambda connection: attempts(connection, since, most))

    async def notes(self, call_ids: Sequence[str]) -> Mapping[str, str]:
        def work(connection: sqlite3.Connection) -> dict[str, str]:
            found: dict[str, str] = {}
            for first in range(0, len(call_ids), MOST_IDS):
                some = call_ids[first : first + MOST_IDS]
                found.update(
                    connection.execute(
                        "SELECT id, note FROM calls WHERE note <> ''"
                        f" AND id IN ({', '.join('?' * len(some))})",
                        some,
                    ).fetchall()
                )
            return found

        return await self._reader.run(work)

    async def set_note(self, call_id: str, note: str) -> None:
        def work(connection: sqlite3.Connection) -> None:
            call = _load(connection, call_id)
            connection.execute("UPDATE calls SET note = ? WHERE id = ?", (note, call.id))

        await self._writer.run(work)

    async def events(self, call_id: str) -> Sequence[Change]:
        call = await self.get(call_id)
        return await self._changes("WHERE events.call_id = ? ORDER BY sequence", (call.id,))

    async def changes_after(self, sequence: int) -> Sequence[Change]:
        return await self._changes("WHERE sequence > ? ORDER BY sequence", (sequence,))

    async def _changes(self, tail: str, values: tuple[str | int, ...]) -> Sequence[Change]:
        query = (
            "SELECT calls.*, events.sequence, events.event, events.changed,"
            " events.progress AS progress_then FROM events"
            f" JOIN calls ON calls.id = events.call_id {tail}"
        )
        return await self._reader.run(
            lambda connection: [_change(row) for row in connection.execute(query, values)]
        )

    async def last_sequence(self) -> int:
        def work(connection: sqlite3.Connection) -> int:
            (last,) = connection.execute("SELECT max(sequence) FROM events").fetchone()
            return int(last or 0)

        return await self._reader.run(work)

    async def adopt(self, call_id: str, from_follower: str, to_follower: str) -> bool:
        def work(connection: sqlite3.Connection) -> bool:
            cursor = connection.execute(
                "UPDATE calls SET follower = ? WHERE id = ? AND follower = ? AND state <> 'ended'",
                (to_follower, call_id, from_follower),
            )
            return cursor.rowcount == 1

        return await self._writer.run(work)

    async def known_provider_ids(self, account: str) -> frozenset[str]:
        def work(connection: sqlite3.Connection) -> frozenset[str]:
            rows = connection.execute(
                "SELECT provider_call_id FROM calls"
                " WHERE account = ? AND provider_call_id IS NOT NULL AND NOT elsewhere",
                (account,),
            )
            return frozenset(row[0] for row in rows)

        return await self._reader.run(work)

    async def forget_before(self, moment: datetime) -> int:
        before = codec.time_text(moment) or ""
        forgotten = 0
        while True:
            # Some at a time: a call that is placed meanwhile does not wait for all of them.
            gone = await self._writer.run(lambda connection: _forget_some(connection, before))
            forgotten += gone
            if gone < MOST_IDS:
                await self._writer.run(lambda connection: _forget_conferences(connection, before))
                return forgotten

    async def take_elsewhere(
        self, account: str, provider: str, listed: Sequence[ListedCall]
    ) -> int:
        return await self._writer.run(
            lambda connection: take_elsewhere(connection, account, provider, listed)
        )

    async def spent_since(self, since: datetime) -> Sequence[Money]:
        def work(connection: sqlite3.Connection) -> list[Money]:
            # Added up here: SQLite would do it in floats.
            sums: dict[str | None, Decimal] = {}
            rows = connection.execute(
                "SELECT currency, cost FROM calls WHERE created_at >= ? AND cost IS NOT NULL",
                (codec.time_text(since),),
            )
            for currency, cost in rows:
                sums[currency] = sums.get(currency, Decimal(0)) + Decimal(cost)
            return [Money(amount, currency) for currency, amount in sums.items()]

        return await self._reader.run(work)

    async def untold_since(self, since: datetime) -> Sequence[Call]:
        return await self._reader.run(
            lambda connection: _select(
                connection,
                "WHERE created_at >= ? AND cost IS NULL AND quote IS NOT NULL ORDER BY created_at",
                (codec.time_text(since) or "",),
            )
        )

    async def aclose(self) -> None:
        await self._writer.close()
        await self._reader.close()


def _select(
    connection: sqlite3.Connection, tail: str, values: tuple[str | int, ...] = ()
) -> list[Call]:
    rows = connection.execute(f"SELECT {codec.CALL_COLUMNS} FROM calls {tail}", values)
    return [codec.call_from_row(row) for row in rows]


def _load(connection: sqlite3.Connection, call_id: str) -> Call:
    exact = _select(connection, "WHERE id = ?", (call_id,))
    if exact:
        return exact[0]
    # ULIDs use upper case; people type as they like.
    beginning = call_id.upper()
    found = (
        _select(connection, "WHERE substr(id, 1, ?) = ? LIMIT 2", (len(beginning), beginning))
        if len(beginning) >= 4
        else []
    )
    if len(found) == 1:
        return found[0]
    shown = call_id[:40]
    if found:
        raise CallNotFoundError(
            phrase("Several calls begin with {shown}.", shown=repr(shown)), "Give more of the id."
        )
    raise CallNotFoundError(
        phrase("There is no call {shown}.", shown=repr(shown)), "dialer calls lists them."
    )


def _forget_some(connection: sqlite3.Connection, before: str) -> int:
    rows = connection.execute(
        "SELECT id FROM calls WHERE created_at < ? AND state = 'ended' LIMIT ?", (before, MOST_IDS)
    )
    ids = [row[0] for row in rows]
    places = ", ".join("?" * len(ids))
    connection.execute("PRAGMA secure_delete = ON")  # numbers do not stay on in free pages
    connection.execute(f"DELETE FROM events WHERE call_id IN ({places})", ids)
    connection.execute(f"DELETE FROM calls WHERE id IN ({places})", ids)
    return len(ids)


def _forget_conferences(connection: sqlite3.Connection, before: str) -> None:
    """Their legs were calls of the log."""
    connection.execute(
        "DELETE FROM conferences WHERE created_at < ? AND state = 'ended'", (before,)
    )


def _record(connection: sqlite3.Connection, call: Call, event: CallEvent, now: datetime) -> Change:
    progress = advance(call.progress, event)
    changed = progress != call.progress
    told = event.source is not Source.LOCAL
    after = replace(
        call,
        progress=progress,
        last_news_at=now if told else call.last_news_at,
        last_source=event.source if changed else call.last_source,
        updated_at=now if changed else call.updated_at,
    )
    connection.execute(
        f"UPDATE calls SET {codec.PROGRESS_COLUMNS} WHERE id = :id", codec.progress_values(after)
    )
    if event.source is Source.POLL and not changed:
        return Change(
            0, event, after, changed
        )  # nobody waits for an answer to it: not worth keeping
    if event.source is Source.POLL and event.what is What.RUNNING:
        # The count goes on: this one supersedes the one before.
        connection.execute(
            "DELETE FROM events WHERE call_id = ? AND what = ? AND source = ?",
            (call.id, What.RUNNING, Source.POLL),
        )
    cursor = connection.execute(
        "INSERT INTO events (call_id, at, source, what, changed, event, progress)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            call.id,
            codec.time_text(event.at),
            event.source,
            event.what,
            changed,
            codec.encode_event(event),
            codec.encode_progress(progress),
        ),
    )
    return Change(cursor.lastrowid or 0, event, after, changed)


def _change(row: sqlite3.Row) -> Change:
    now = codec.call_from_row(row)
    event = codec.decode_event(row["event"])
    then = replace(
        now,
        progress=codec.decode_progress(row["progress_then"]),
        last_source=event.source,
        updated_at=event.at,
    )
    return Change(row["sequence"], event, then, bool(row["changed"]))
