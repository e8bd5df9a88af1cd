"""A file of contacts taken in: each entry is new, or updates the contact that it tells of.

An entry belongs to a contact with its vCard UID; else to one with an e-mail address or a number of
its and the same name. Entries of one file that belong together become one contact too.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from dialer.core.contact import Contact, Photo, with_e164
from dialer.core.contact_ports import ContactStore, ReadEntry, Saved
from dialer.core.errors import UsageError
from dialer.engine.contact_check import check_photo, checked
from dialer.engine.contact_merge import brought_up_to_date, is_same_name

BATCH = 500
"""So many entries are written in one transaction: calls wait for no longer than that."""
WHAT = "Import"


@dataclass(slots=True)
class ImportSummary:
    """What an import did, so far. ``skipped``: entries, each with why; ``partly``: those that came
    in without some part. ``step`` undoes it; "" as long as nothing was written.
    """

    read: int = 0
    added: int = 0
    updated: int = 0
    skipped: list[tuple[str, str]] = field(default_factory=list)
    partly: list[tuple[str, str]] = field(default_factory=list)
    step: str = ""


Progress = Callable[[ImportSummary], None]
"""Told after each batch."""


@dataclass(slots=True)
class _Batch:
    """What was read at once; with nothing read the file is at its end."""

    read: int = 0
    items: list[tuple[Contact, Photo | None]] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    partly: list[tuple[str, str]] = field(default_factory=list)


class Import:
    """One import under way. Whoever cancels it keeps what was written; ``summary`` says what."""

    def __init__(
        self,
        store: ContactStore,
        region: str,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        what: str = WHAT,
    ) -> None:
        self._store = store
        self._region = region
        self._now = now
        self._new_id = new_id
        self._what = what
        self.summary = ImportSummary()

    async def run(self, entries: Iterator[ReadEntry], progress: Progress | None) -> ImportSummary:
        """Takes the entries in, batch by batch: each is read while the one before is written.
        Raises ContactFileError and StoreError.
        """
        reading = self._start_reading(entries)
        try:
            while (batch := await reading).read:
                reading = self._start_reading(entries)
                await self._take_in(batch)
                if progress is not None:
                    progress(self.summary)
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
        return self.summary

    def _start_reading(self, entries: Iterator[ReadEntry]) -> asyncio.Task[_Batch]:
        return asyncio.create_task(asyncio.to_thread(self._read, entries))

    def _read(self, entries: Iterator[ReadEntry]) -> _Batch:
        """The next entries. Those that can be kept have their numbers read; the others are told as
        skipped.
        """
        batch = _Batch()
        for entry in islice(entries, BATCH):
            batch.read += 1
            if entry.contact is None:
                batch.skipped.append((entry.entry, entry.why))
                continue
            try:
                contact = with_e164(checked(entry.contact), self._region)
                if entry.photo is not None:
                    check_photo(entry.photo)
            except UsageError as error:
                batch.skipped.append((entry.entry, str(error)))
                continue
            if entry.why:
                batch.partly.append((entry.entry, entry.why))
            batch.items.append((contact, entry.photo))
        return batch

    async def _take_in(self, batch: _Batch) -> None:
        changed: dict[str, Saved] = {}
        added = updated = 0
        if batch.items:
            known = _Known(await self._alike([contact for contact, _ in batch.items]))
            for theirs, photo in batch.items:
                ours = known.find(theirs)
                if ours is None:
                    added += 1
                    saved: Saved | None = Saved(self._new(theirs, photo), photo)
                else:
                    updated += 1
                    saved = await self._updated(ours, theirs, photo, changed.get(ours.id))
                if saved is not None:
                    known.add(saved.contact)
                    changed[saved.contact.id] = saved
        if changed:
            writings = list(changed.values())
            self.summary.step = await self._store.put(writings, self._what, self.summary.step)
        self.summary.read += batch.read
        self.summary.added += added
        self.summary.updated += updated
        self.summary.skipped += batch.skipped
        self.summary.partly += batch.partly

    async def _alike(self, contacts: Sequence[Contact]) -> Sequence[Contact]:
        return await self._store.alike(
            [contact.uid for contact in contacts],
            [email for contact in contacts for email in contact.emails],
            [number.e164 for contact in contacts for number in contact.numbers if number.e164],
        )

    async def _updated(
        self, ours: Contact, theirs: Contact, photo: Photo | None, waiting: Saved | None
    ) -> Saved | None:
        """Our contact with what the entry says; None when that is nothing new. ``waiting``: it was
        changed in this batch already.
        """
        had = waiting.photo if waiting is not None else None
        if photo is not None:
            kept = (
                had if had is not None or not ours.has_photo else await self._store.photo(ours.id)
            )
            photo = None if kept == photo else photo
        contact = replace(
            brought_up_to_date(ours, theirs), has_photo=ours.has_photo or photo is not None
        )
        if contact == ours and photo is None:
            return None
        return Saved(replace(contact, updated_at=self._now()), had if photo is None else photo)

    def _new(self, theirs: Contact, photo: Photo | None) -> Contact:
        now = self._now()
        contact_id = self._new_id()
        return replace(
            theirs,
            id=contact_id,
            uid=theirs.uid or contact_id,
            has_photo=photo is not None,
            created_at=theirs.created_at or now,
            updated_at=now,
        )


class _Known:
    """The contacts to which entries may belong."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        self._by_id: dict[str, Contact] = {}
        self._by_uid: dict[str, str] = {}
        self._by_mark: dict[str, list[str]] = {}
        for contact in contacts:
            self.add(contact)

    def add(self, contact: Contact) -> None:
        """Adds one, or how it is now."""
        self._by_id[contact.id] = contact
        if contact.uid:
            self._by_uid.setdefault(contact.uid, contact.id)
        for mark in _marks(contact):
            ids = self._by_mark.setdefault(mark, [])
            if contact.id not in ids:
                ids.append(contact.id)

    def find(self, theirs: Contact) -> Contact | None:
        """The contact of which an entry tells."""
        if theirs.uid in self._by_uid:
            return self._by_id[self._by_uid[theirs.uid]]
        for mark in _marks(theirs):
            for contact_id in self._by_mark.get(mark, ()):
                ours = self._by_id[contact_id]
                if is_same_name(ours.name or ours.company, theirs.name or theirs.company):
                    return ours
        return None


def _marks(contact: Contact) -> list[str]:
    """What a contact shares with nobody of the same name: addresses first, then numbers."""
    emails = [email.casefold() for email in contact.emails]
    return emails + [number.e164 for number in contact.numbers if number.e164]
