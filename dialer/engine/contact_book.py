"""The contacts as the faces see them: added, changed, merged, found, and every step undone.

Composed in app.py; nothing is read before the first question.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ulid import ULID

from dialer.core.contact import Contact, Photo, with_e164
from dialer.core.contact_ports import (
    ContactFilter,
    ContactNews,
    ContactStore,
    ContactWriter,
    Found,
    ReadEntry,
    Saved,
)
from dialer.core.errors import ContactNotFoundError, UsageError
from dialer.core.phrase import counted, phrase
from dialer.core.ports import Clock
from dialer.engine.contact_check import check_photo, checked
from dialer.engine.contact_duplicates import Duplicates, same_names, same_values
from dialer.engine.contact_import import BATCH, Import, ImportSummary, Progress
from dialer.engine.contact_merge import merged
from dialer.engine.contact_watch import ContactWatch, ContactWatcher

EVERYTHING = ContactFilter()
EXPORT_BATCH = 200
MOST_DUPLICATES = 200


@dataclass(frozen=True, slots=True)
class Undone:
    """What was undone: ``what`` in words, ``changed`` the contacts that are as before, ``left``
    how many were left alone since they were changed later.
    """

    what: str
    changed: Sequence[str]
    left: int


class ContactBook:
    """All contacts of a home. ``async with`` closes it at the end. Methods may raise StoreError."""

    def __init__(
        self,
        store: ContactStore,
        clock: Clock,
        region: Callable[[], str | None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._region = region
        self._watch = ContactWatch(store, clock)

    async def __aenter__(self) -> ContactBook:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Finishes what is under way and closes."""
        await self._watch.aclose()
        await self._store.aclose()

    @property
    def store(self) -> ContactStore:
        """Where they are kept: for bringing them into step with address books elsewhere."""
        return self._store

    # Changing

    async def add(self, contact: Contact, photo: Photo | None = None) -> Contact:
        """Adds a contact; answers it as it is kept, with its id. Raises UsageError for nobody."""
        now, contact_id = self._clock.now(), self._new_id()
        new = replace(
            self._ready(contact, photo),
            id=contact_id,
            uid=contact.uid or contact_id,
            has_photo=photo is not None,
            created_at=now,
            updated_at=now,
        )
        await self._put(Saved(new, photo), phrase("Added {title}", title=new.title))
        return new

    async def change(self, contact: Contact, photo: Photo | None = None) -> Contact:
        """Replaces a contact by its id; answers it as it is kept. ``photo``: as in ``Saved``.

        Raises ContactNotFoundError, and UsageError when nothing is left of it.
        """
        before = await self._store.get(contact.id)
        changed = replace(
            self._ready(contact, photo),
            id=before.id,
            uid=contact.uid or before.uid,
            has_photo=photo is not None or (contact.has_photo and before.has_photo),
            created_at=before.created_at,
            updated_at=self._clock.now(),
        )
        await self._put(Saved(changed, photo), phrase("Changed {title}", title=before.title))
        return changed

    async def set_favourite(self, contact_id: str, favourite: bool) -> Contact:
        """Makes a contact a favourite, or ends that."""
        contact = await self._store.get(contact_id)
        return await self.change(replace(contact, favourite=favourite))

    async def remove(self, ids: Sequence[str]) -> str:
        """Removes contacts; answers the step, for ``undo``. Raises ContactNotFoundError."""
        there = [contact.id for contact in await self._store.get_all(ids)]
        named = [(await self._store.get(each)).id for each in set(ids).difference(there)]
        whole = list(dict.fromkeys(there + named))
        if not whole:
            raise UsageError("No contact was named.")
        told = counted("Removed %n contact", "Removed %n contacts", len(whole))
        if len(whole) == 1:
            told = phrase("Removed {title}", title=(await self._store.get(whole[0])).title)
        step = ""
        for start in range(0, len(whole), BATCH):  # calls are written in between
            part = whole[start : start + BATCH]
            step = await self._store.remove(part, told, step=step)
        await self._watch.tell()
        return step

    async def merge(self, ids: Sequence[str]) -> Contact:
        """Makes one of several: the first named one, with all that the others know besides.

        Raises ContactNotFoundError, and UsageError for fewer than two.
        """
        named = [await self._store.get(contact_id) for contact_id in ids]
        contacts = list({contact.id: contact for contact in named}.values())
        if len(contacts) < 2:
            raise UsageError("To merge, name two contacts or more.")
        first, others = contacts[0], contacts[1:]
        with_photo = next((contact for contact in contacts if contact.has_photo), first)
        photo = None if with_photo is first else await self._store.photo(with_photo.id)
        one = replace(merged(first, others), updated_at=self._clock.now())
        await self._store.remove(
            [contact.id for contact in others],
            counted(
                "Merged %n contact into {title}",
                "Merged %n contacts into {title}",
                len(contacts),
                title=one.title,
            ),
            Saved(checked(one), photo),
        )
        await self._watch.tell()
        return await self._store.get(first.id)

    async def undo(self, step: str = "") -> Undone:
        """Undoes a step; without one, the last that stands. Raises ContactNotFoundError."""
        last = await self._store.last_step()
        if not step:
            if last is None:
                raise ContactNotFoundError("There is nothing to undo.")
            step = last.id
        changed = await self._store.undo(step)
        await self._watch.tell()
        known = last is not None and last.id == step
        return Undone(
            last.what if last is not None and known else "",
            changed,
            last.contacts - len(changed) if last is not None and known else 0,
        )

    def _ready(self, contact: Contact, photo: Photo | None) -> Contact:
        if photo is not None:
            check_photo(photo)
        return with_e164(checked(contact), self._region() or "")

    async def _put(self, saved: Saved, what: str) -> None:
        await self._store.put([saved], what)
        await self._watch.tell()

    def _new_id(self) -> str:
        return str(ULID.from_datetime(self._clock.now()))

    # Looking

    async def get(self, contact_id: str) -> Contact:
        """A contact by its id or the unambiguous beginning of it. Raises ContactNotFoundError."""
        return await self._store.get(contact_id)

    async def photo(self, contact_id: str) -> Photo | None:
        """A contact's picture."""
        return await self._store.photo(contact_id)

    async def count(self, wanted: ContactFilter = EVERYTHING) -> int:
        """How many there are."""
        return await self._store.count(wanted)

    async def page(
        self, offset: int, limit: int, wanted: ContactFilter = EVERYTHING
    ) -> Sequence[Contact]:
        """A part of the list in the order of names."""
        return await self._store.page(wanted, offset, limit)

    async def sections(self, wanted: ContactFilter = EVERYTHING) -> Sequence[tuple[str, int]]:
        """The letters of the list, each with the place of its first contact."""
        return await self._store.sections(wanted)

    async def groups(self) -> Sequence[tuple[str, int]]:
        """Each group with how many are in it."""
        return await self._store.groups()

    async def search(self, text: str, limit: int = 50) -> Sequence[Found]:
        """Contacts by anything that is typed; recently called and favourite ones first."""
        return await self._store.search(text, limit)

    async def by_numbers(self, e164s: Sequence[str]) -> Mapping[str, Contact]:
        """Who has these numbers."""
        return await self._store.by_numbers(e164s)

    async def duplicates(self, limit: int = MOST_DUPLICATES) -> Sequence[Duplicates]:
        """Contacts that may be one and the same: with the same number or address first, then the
        same name, then nearly the same.
        """
        reasons = same_values(await self._store.shared(limit))
        by_name = await asyncio.to_thread(same_names, await self._store.names())
        for ids, why in by_name.items():
            reasons.setdefault(ids, []).extend(why)
        found = []
        for ids, why in list(reasons.items())[:limit]:
            contacts = tuple(await self._store.get_all(ids))
            if len(contacts) > 1:
                found.append(Duplicates(contacts, tuple(why)))
        return found

    # Files

    async def take_in(
        self, entries: Iterator[ReadEntry], progress: Progress | None = None
    ) -> ImportSummary:
        """Imports entries of a file: adds them, or updates the contacts that they tell of.

        Cancelled, it keeps what it told in ``progress``. Raises ContactFileError.
        """
        importing = Import(self._store, self._region() or "", self._clock.now, self._new_id)
        try:
            return await importing.run(entries, progress)
        finally:
            await self._watch.tell()

    async def give_out(
        self, wanted: ContactFilter = EVERYTHING, *, photos: bool = True
    ) -> AsyncGenerator[Sequence[tuple[Contact, Photo | None]], None]:
        """All contacts, with their pictures where ``photos`` are wanted, in batches, in the order
        of names.
        """
        ids = await self._store.ids(wanted)
        for start in range(0, len(ids), EXPORT_BATCH):
            contacts = await self._store.get_all(ids[start : start + EXPORT_BATCH])
            yield [
                (
                    contact,
                    await self._store.photo(contact.id) if photos and contact.has_photo else None,
                )
                for contact in contacts
            ]

    async def export(
        self, files: ContactWriter, path: Path, wanted: ContactFilter = EVERYTHING
    ) -> int:
        """Writes a file of contacts, while reading them; answers how many. Raises
        ContactFileError.
        """
        loop = asyncio.get_running_loop()
        batches = self.give_out(wanted)
        number = 0

        async def next_batch() -> Sequence[tuple[Contact, Photo | None]]:
            try:
                return await anext(batches)
            except StopAsyncIteration:
                return ()

        def items() -> Iterator[tuple[Contact, Photo | None]]:
            nonlocal number
            while batch := asyncio.run_coroutine_threadsafe(next_batch(), loop).result():
                number += len(batch)
                yield from batch

        async with contextlib.aclosing(batches):
            await asyncio.to_thread(files.write_contacts, path, items())
        return number

    # News

    async def watch(self, watcher: ContactWatcher) -> Callable[[], None]:
        """Calls ``watcher``, in this loop, with every change from now on, whichever program of the
        home made it; the returned function ends that.
        """
        return await self._watch.watch(watcher)

    async def changes(self) -> AsyncIterator[ContactNews]:
        """Every change from now on."""
        queue: asyncio.Queue[ContactNews] = asyncio.Queue()
        with contextlib.ExitStack() as stack:
            stack.callback(await self._watch.watch(queue.put_nowait))
            while True:
                yield await queue.get()
