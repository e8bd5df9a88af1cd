"""The log of calls as a person looks at it: with names, notes and totals, page by page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from dialer.core.call import Call
from dialer.core.contact import Contact
from dialer.core.contact_ports import Found
from dialer.core.ports import CallFilter, CallStore, CallTotals, Clock
from dialer.core.track_record import CALLS_MOST, DAYS, TrackRecord, track_records
from dialer.engine.call_table import CallTable
from dialer.engine.whole_file import save_whole

PAGE = 500
OVERLAP = timedelta(milliseconds=1)
"""Calls of one moment may stand on both sides of a page's end: that moment is read again."""
MOST_NAMED = 100
"""Contacts whose calls are found by their names; somebody who looks for "a" means no name."""


class People(Protocol):
    """As much of the contacts as the log needs."""

    async def search(self, text: str, limit: int) -> Sequence[Found]:
        """Contacts by their words."""
        ...

    async def by_numbers(self, e164s: Sequence[str]) -> Mapping[str, Contact]:
        """Who has these numbers."""
        ...


class PastCalls:
    """Every method may raise StoreError."""

    def __init__(self, store: CallStore, people: People, clock: Clock) -> None:
        self._store = store
        self._people = people
        self._clock = clock

    async def search(self, wanted: CallFilter) -> Sequence[Call]:
        """Calls, newest first; ``wanted.text`` is looked for in people's names too."""
        return await self._store.search(await self._with_names(wanted))

    async def totals(self, wanted: CallFilter) -> CallTotals:
        """What they come to."""
        return await self._store.totals(await self._with_names(wanted))

    async def _with_names(self, wanted: CallFilter) -> CallFilter:
        if not wanted.text or wanted.named:
            return wanted
        found = await self._people.search(wanted.text, MOST_NAMED)
        numbers = {
            number.e164
            for each in found
            for number in each.contact.numbers
            if number.e164 is not None
        }
        return replace(wanted, named=tuple(sorted(numbers)))

    async def track_records(self) -> Sequence[TrackRecord]:
        """How each account has done of late, where that can be said."""
        since = self._clock.now() - timedelta(days=DAYS)
        return track_records(await self._store.attempts(since, CALLS_MOST))

    async def names(self, numbers: Sequence[str]) -> Mapping[str, str]:
        """What the contacts with these numbers are called."""
        found = await self._people.by_numbers(numbers)
        return {number: contact.title for number, contact in found.items()}

    async def note(self, call_id: str) -> str:
        """What the person has written on a call."""
        return (await self._store.notes([call_id])).get(call_id, "")

    async def set_note(self, call_id: str, note: str) -> None:
        """Keeps a note. Raises CallNotFoundError."""
        await self._store.set_note(call_id, note.strip())

    async def save_table(self, wanted: CallFilter, path: Path) -> int:
        """Writes all calls that are found into a CSV file, whole or not at all; answers how many.

        Raises StoreError.
        """
        count = 0

        async def write(unfinished: Path) -> None:
            nonlocal count
            # With a mark in front by which Excel knows UTF-8.
            with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
                table = CallTable(file)
                async for page in self.table(wanted):
                    await asyncio.to_thread(table.write, page)
                    count += len(page)

        await save_whole(path, write)
        return count

    async def table(self, wanted: CallFilter) -> AsyncIterator[Sequence[tuple[Call, str, str]]]:
        """All calls that are found, in pages: each with the party's name and its note."""
        wanted = await self._with_names(wanted)
        seen: frozenset[str] = frozenset()
        while True:
            page = await self._store.search(replace(wanted, limit=PAGE))
            new = [call for call in page if call.id not in seen]
            names = await self.names(sorted({call.request.to_number for call in new}))
            notes = await self._store.notes([call.id for call in new])
            if new:
                yield [
                    (call, names.get(call.request.to_number, ""), notes.get(call.id, ""))
                    for call in new
                ]
            if len(page) < PAGE or not new:
                return
            seen = frozenset(call.id for call in page)
            wanted = replace(wanted, until=page[-1].created_at + OVERLAP)
