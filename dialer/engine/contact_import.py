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
        """Takes the entries in, batch by batch. Raises ContactFileError and StoreError."""
        while batch := await asyncio.to_thread(lambda: list(islice(entries, BATCH))):
            readable = await asyncio.to_thread(self._readable, batch)
            await self._take_in(readable)
            if progress is not None:
                progress(self.summary)
        return self.summary

    def _readable(self, batch: Sequence[ReadEntry]) -> list[tuple[Contact, Photo | None]]:
        """Those that can be kept, their numbers read; the others are told as skipped."""
        found = []
        for entry in batch:
            self.summary.read += 1
            if entry.contact is None:
                self.summary.skipped.append((entry.entry, entry.why))
                continue
            try:
                contact = with_e164(checked(entry.contact), self._region)
                if entry.photo is not None:
                    check_photo(entry.photo)
            except UsageError as error:
                self.summary.skipped.append((entry.entry, str(error)))
                continue
            if entry.why:
                self.summary.partly.append((entry.entry, entry.why))
            found.append((contact, entry.photo))
        return found

    async def _take_in(self, batch: Sequence[tuple[Contact, Photo | None]]) -> None:
        if not batch:
            return
        contacts = [contact for contact, _ in batch]
        known = _Known(
            await self._store.alike(
                [contact.uid for contact in contacts],
                [email for contact in contacts for email in contact.emails],
                [number.e164 for contact in contacts for number in contact.numbers if number.e164],
            )
        )
        changed: dict[str, Saved] = {}
        added = updated = 0
        for theirs, photo in batch:
            ours = known.find(theirs)
            if ours is None:
                added += 1
                contact = self._new(theirs, photo)
            else:
                updated += 1
                contact = brought_up_to_date(ours, theirs)
                if photo is not None and await self._has_photo(ours, changed, photo):
                    photo = None
                elif photo is not None:
                    contact = replace(contact, has_photo=True)
                else:
                    contact = replace(contact, has_photo=ours.has_photo)
                if contact == ours and photo is None:
                    continue
                contact = replace(contact, updated_at=self._now())
                if photo is None and ours.id in changed:
                    photo = changed[ours.id].photo
            known.add(contact)
            changed[contact.id] = Saved(contact, photo)
        if changed:
            self.summary.step = await self._store.put(
                list(changed.values()), self._what, self.summary.step
            )
        self.summary.added += added
        self.summary.updated += updated

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

    async def _has_photo(self, ours: Contact, changed: dict[str, Saved], photo: Photo) -> bool:
        if ours.id in changed and changed[ours.id].photo is not None:
            return changed[ours.id].photo == photo
        return ours.has_photo and await self._store.photo(ours.id) == photo


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
