"""Conferences in the same file as the calls. What a method here returns is on disk.

The row holds the whole conference; each of its legs is an entry of the log of calls besides,
written in the same transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from dialer.core.conference import Conference
from dialer.core.conference_calls import leg_call
from dialer.core.conference_ports import ConferenceChange
from dialer.core.errors import CallNotFoundError, StoreError
from dialer.core.phrase import for_disk, phrase
from dialer.store import codec
from dialer.store.workers import Task, Workers

T = TypeVar("T")

_encode = msgspec.json.Encoder(enc_hook=for_disk).encode
_decode = msgspec.json.Decoder(Conference).decode

_CALL_NAMES = [name.strip() for name in codec.CALL_COLUMNS.split(",")]
_WRITE_LEG = (
    f"INSERT INTO calls ({codec.CALL_COLUMNS})"
    f" VALUES ({', '.join(f':{name}' for name in _CALL_NAMES)})"
    f" ON CONFLICT (id) DO UPDATE SET follower = :follower, {codec.PROGRESS_COLUMNS}"
)
LEAST_OF_ID = 4
"""So many characters of an id, at least, name one."""


class ConferenceBase:
    """The ConferenceStore of core/conference_ports.py, on SQLite. Opened when first used."""

    def __init__(self, path: Path) -> None:
        self._workers = Workers(path, phrase("The conferences are closed."))

    async def add(self, conference: Conference) -> ConferenceChange:
        return await self._run(lambda connection: _write(connection, conference), writes=True)

    async def change(
        self, conference_id: str, change: Callable[[Conference], Conference]
    ) -> ConferenceChange | None:
        def work(connection: sqlite3.Connection) -> ConferenceChange | None:
            before = _load(connection, conference_id)
            after = change(before)
            return None if after == before else _write(connection, after)

        return await self._run(work, writes=True)

    async def get(self, conference_id: str) -> Conference:
        return await self._run(lambda connection: _load(connection, conference_id))

    async def live(self) -> Sequence[Conference]:
        return await self._run(
            lambda connection: _select(connection, "WHERE state <> 'ended' ORDER BY created_at")
        )

    async def changes_after(self, revision: int) -> Sequence[ConferenceChange]:
        def work(connection: sqlite3.Connection) -> list[ConferenceChange]:
            rows = connection.execute(
                "SELECT revision, conference FROM conferences WHERE revision > ? ORDER BY revision",
                (revision,),
            )
            return [ConferenceChange(row["revision"], _read(row["conference"])) for row in rows]

        return await self._run(work)

    async def last_revision(self) -> int:
        return await self._run(_last_revision)

    async def known_ids(self, account: str) -> frozenset[str]:
        def work(connection: sqlite3.Connection) -> frozenset[str]:
            rows = connection.execute(
                "SELECT provider_conference_id FROM conferences"
                " WHERE account = ? AND provider_conference_id IS NOT NULL",
                (account,),
            )
            return frozenset(row[0] for row in rows)

        return await self._run(work)

    async def aclose(self) -> None:
        await self._workers.aclose()

    async def _run(self, work: Callable[[sqlite3.Connection], T], *, writes: bool = False) -> T:
        return await self._workers.run(Task.WRITING if writes else Task.READING, work)


def _last_revision(connection: sqlite3.Connection) -> int:
    (last,) = connection.execute("SELECT max(revision) FROM conferences").fetchone()
    return int(last or 0)


def _write(connection: sqlite3.Connection, conference: Conference) -> ConferenceChange:
    revision = _last_revision(connection) + 1
    connection.execute(
        "INSERT INTO conferences"
        " (id, account, created_at, state, provider_conference_id, revision, conference)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state,"
        " provider_conference_id = excluded.provider_conference_id,"
        " revision = excluded.revision, conference = excluded.conference",
        (
            conference.id,
            conference.request.account,
            codec.time_text(conference.created_at),
            conference.state.value,
            conference.provider_conference_id,
            revision,
            _encode(conference).decode(),
        ),
    )
    for leg in conference.legs:
        values = codec.call_values(leg_call(conference, leg))
        # No callback names a leg: its word only has to be one of its kind, and never guessed.
        (values["callback_token"],) = connection.execute("SELECT hex(randomblob(16))").fetchone()
        connection.execute(_WRITE_LEG, values)
    return ConferenceChange(revision, conference)


def _select(
    connection: sqlite3.Connection, tail: str, values: tuple[str | int, ...] = ()
) -> list[Conference]:
    rows = connection.execute(f"SELECT conference FROM conferences {tail}", values)
    return [_read(row["conference"]) for row in rows]


def _read(text: str) -> Conference:
    try:
        return _decode(text)
    except msgspec.MsgspecError as error:
        raise StoreError(
            phrase("A conference in the call log is damaged: {error}.", error=error),
            "Restore a backup of the file, or report this.",
        ) from error


def _load(connection: sqlite3.Connection, conference_id: str) -> Conference:
    # ULIDs use upper case; people type as they like.
    beginning = conference_id.upper()
    for tail, values in (
        ("WHERE id = ?", (beginning,)),
        ("WHERE provider_conference_id = ? ORDER BY created_at DESC LIMIT 2", (conference_id,)),
        ("WHERE substr(id, 1, ?) = ? LIMIT 2", (len(beginning), beginning)),
    ):
        if len(values) == 2 and len(beginning) < LEAST_OF_ID:
            continue
        found = _select(connection, tail, values)
        if len(found) == 1:
            return found[0]
        if found:
            raise CallNotFoundError(
                phrase(
                    "Several conferences are called {conference_id}.",
                    conference_id=repr(conference_id[:40]),
                ),
                "Give more of the id.",
            )
    raise CallNotFoundError(
        phrase("There is no conference {conference_id}.", conference_id=repr(conference_id[:40])),
        "dialer conference status lists those that run.",
    )
