"""The contacts of a home, in the same file as its calls. What a method here returns is on disk."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from dialer.core.contact import Contact, Photo
from dialer.core.contact_ports import (
    ContactFilter,
    ContactNews,
    Found,
    Saved,
    Shared,
    Step,
)
from dialer.core.phrase import phrase
from dialer.core.search_query import read_query
from dialer.store import contacts_journal as journal
from dialer.store import contacts_queries as queries
from dialer.store.contacts_journal import Undoing, Writing
from dialer.store.contacts_romanise import romanise
from dialer.store.contacts_rows import cards_by, load, read_photo
from dialer.store.contacts_search import Front, search
from dialer.store.workers import Task, Workers

T = TypeVar("T")
STEPS_BETWEEN_LOOKS = 1000
"""A search looks so often, in steps of SQLite's machine, whether anybody still waits for it."""
ALL = ContactFilter()
IMPORT_CACHE_KIB = 64_000
IMPORT_LOG_PAGES = 8_000
MANY = 20
"""More contacts than these are made ready in a thread of their own."""


class ContactBase:
    """The ContactStore of core/contact_ports.py, on SQLite. The file is opened when first used."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._now = now
        self._workers = Workers(path, phrase("The contacts are closed."))
        self._front = Front()

    # What is written

    async def put(self, saved: Sequence[Saved], what: str, step: str = "") -> str:
        if any(not each.contact.id for each in saved):
            raise ValueError("a contact without an id")
        writings = await _ready(saved)
        goes_on = int(step) if step else None
        many = len(saved) > MANY

        def work(connection: sqlite3.Connection) -> str:
            if many:
                # An import would read and write the same pages of the index over and over. Its
                # transactions are on disk all the same; only the log of them grows longer.
                connection.execute(f"PRAGMA cache_size = -{IMPORT_CACHE_KIB}")
                connection.execute(f"PRAGMA wal_autocheckpoint = {IMPORT_LOG_PAGES}")
            return str(journal.take_step(connection, writings, what, self._now(), goes_on))

        return await self._write(work)

    async def remove(
        self,
        ids: Sequence[str],
        what: str,
        merged_into: Saved | None = None,
        step: str = "",
    ) -> str:
        writings = [Writing(contact_id, None) for contact_id in dict.fromkeys(ids)]
        if merged_into is not None:
            writings += await _ready([merged_into])
        goes_on = int(step) if step else None
        return await self._write(
            lambda connection: str(
                journal.take_step(connection, writings, what, self._now(), goes_on)
            )
        )

    async def undo(self, step: str) -> Sequence[str]:
        changed = list[str]()
        part = await self._undo_part(step, Undoing())
        while part.reached:
            changed += part.changed
            part = await self._undo_part(step, part)
        return [*changed, *part.changed]

    async def _undo_part(self, step: str, before: Undoing) -> Undoing:
        return await self._write(
            lambda connection: journal.undo_part(connection, step, self._now(), before)
        )

    # What is asked

    async def last_step(self) -> Step | None:
        return await self._read(journal.last_step)

    async def news(self, mark: int | None = None) -> ContactNews:
        return await self._read(lambda connection: journal.news(connection, mark))

    async def get(self, contact_id: str) -> Contact:
        return await self._read(lambda connection: load(connection, contact_id))

    async def get_all(self, ids: Sequence[str]) -> Sequence[Contact]:
        found = await self._read(lambda connection: cards_by(connection, "id", ids))
        return [found[contact_id] for contact_id in dict.fromkeys(ids) if contact_id in found]

    async def alike(
        self, uids: Sequence[str], emails: Sequence[str], e164s: Sequence[str]
    ) -> Sequence[Contact]:
        return await self._read(lambda connection: queries.alike(connection, uids, emails, e164s))

    async def names(self) -> Sequence[tuple[str, str]]:
        return await self._read(queries.names)

    async def shared(self, limit: int) -> Sequence[Shared]:
        return await self._read(lambda connection: queries.shared(connection, limit))

    async def photo(self, contact_id: str) -> Photo | None:
        return await self._read(lambda connection: read_photo(connection, contact_id))

    async def count(self, wanted: ContactFilter = ALL) -> int:
        return await self._read(lambda connection: queries.count(connection, wanted))

    async def page(self, wanted: ContactFilter, offset: int, limit: int) -> Sequence[Contact]:
        return await self._read(lambda connection: queries.page(connection, wanted, offset, limit))

    async def ids(self, wanted: ContactFilter) -> Sequence[str]:
        return await self._read(lambda connection: queries.ids(connection, wanted))

    async def sections(self, wanted: ContactFilter) -> Sequence[tuple[str, int]]:
        return await self._read(lambda connection: queries.sections(connection, wanted))

    async def groups(self) -> Sequence[tuple[str, int]]:
        return await self._read(queries.groups)

    async def by_numbers(self, e164s: Sequence[str]) -> Mapping[str, Contact]:
        return await self._read(lambda connection: queries.by_numbers(connection, e164s))

    async def search(self, text: str, limit: int) -> Sequence[Found]:
        """Whoever is cancelled while waiting, as an abandoned keystroke is, leaves no work behind:
        what has not begun is left out, what has begun stops.
        """
        abandoned = threading.Event()

        def work(connection: sqlite3.Connection) -> Sequence[Found]:
            if abandoned.is_set():
                return ()
            query = read_query(text, romanise)
            connection.set_progress_handler(abandoned.is_set, STEPS_BETWEEN_LOOKS)
            try:
                return search(connection, query, limit, self._front)
            except sqlite3.OperationalError:
                if not abandoned.is_set():
                    raise
                return ()  # it stopped because nobody waits
            finally:
                connection.set_progress_handler(None, 0)

        try:
            return await self._workers.run(Task.SEARCHING, _in_one_view(work))
        except asyncio.CancelledError:
            abandoned.set()
            raise

    async def aclose(self) -> None:
        await self._workers.aclose()

    async def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._workers.run(Task.WRITING, work)

    async def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._workers.run(Task.READING, _in_one_view(work))


async def _ready(saved: Sequence[Saved]) -> Sequence[Writing]:
    if len(saved) <= MANY:
        return journal.prepare(saved)
    return await asyncio.to_thread(journal.prepare, saved)


def _in_one_view(work: Callable[[sqlite3.Connection], T]) -> Callable[[sqlite3.Connection], T]:
    """The work on the data as it is at one moment, whatever other programs write meanwhile."""

    def viewing(connection: sqlite3.Connection) -> T:
        connection.execute("BEGIN")
        try:
            return work(connection)
        finally:
            connection.execute("COMMIT")

    return viewing
