"""One sync of one address book, from beginning to end, over the doors of core/address_book.py.

Whatever is under way is written down before it is done, so that a sync may be cut at any moment:
the next one takes it up, and nothing is doubled or lost.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from dialer.core.address_book import AddressBook, RemoteEntry, SyncLink, SyncReport, SyncStore
from dialer.core.contact import Contact, Photo, with_e164
from dialer.core.contact_ports import ContactFilter, ContactStore, Saved
from dialer.core.errors import (
    ChangedElsewhereError,
    ContactNotFoundError,
    DialerError,
    EntryRefusedError,
    UsageError,
)
from dialer.core.phrase import phrase
from dialer.engine.contact_check import checked
from dialer.engine.contact_sync_merge import BLANK, content, digest, essence, merge, merge_photo
from dialer.engine.contact_sync_plan import Meeting, Plan, Sides, check_deletions, make_plan

ROUNDS_MOST = 4
"""How often a sync begins anew because somebody changes things while it runs."""
AT_ONCE = 50
"""How many new contacts are exchanged in one step."""
ALL = 1 << 31

Progress = Callable[[int, int], None]
"""Takes how many contacts are handled, and of how many."""


class BookSync:
    """One run. ``now`` tells the time in UTC, ``new_id`` makes ids of contacts; ``confirmed``:
    deleting many is meant.
    """

    def __init__(
        self,
        account: str,
        book: AddressBook,
        contacts: ContactStore,
        store: SyncStore,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        region: str = "",
        confirmed: bool = False,
        progress: Progress | None = None,
    ) -> None:
        self._account = account
        self._book = book
        self._contacts = contacts
        self._store = store
        self._now = now
        self._new_id = new_id
        self._region = region
        self._confirmed = confirmed
        self._progress = progress or (lambda done, total: None)
        self._report = SyncReport(account)
        self._problems: dict[str, str] = {}
        self._failed = False
        self._again = False
        self._done = self._total = 0
        self._words = phrase("Synced with {title}", title=book.title)
        self._undo_step = ""

    async def run(self) -> SyncReport:
        """Brings both sides into step. Raises what the book and the stores raise, and
        MassDeletionError before anything is changed.
        """
        await self._store.begin(self._account, self._book.identity)
        token = ""
        for _ in range(ROUNDS_MOST):
            self._again, self._failed, self._problems = False, False, {}
            token = await self._round()
            if not self._again:
                break
        if not (self._again or self._failed):
            await self._store.finish(self._account, token)
        return replace(self._report, problems=tuple(self._problems.items()))

    async def _round(self) -> str:
        """Does what there is to do; the token to begin at the next time."""
        links = list(await self._store.links(self._account))
        here = {
            contact.id: contact for contact in await self._contacts.page(ContactFilter(), 0, ALL)
        }
        never_came = [x.contact_id for x in links if x.arriving and x.contact_id not in here]
        await self._forget(never_came)
        links = [link for link in links if link.contact_id not in never_came]
        known = {link.remote_id: link.version for link in links if link.remote_id}
        changes = await self._book.changes(known, await self._store.token(self._account))
        for remote_id, why in changes.unreadable:
            self._problems[remote_id] = why
        sides = Sides(
            here=here,
            changed={entry.remote_id: entry for entry in changes.changed},
            removed={name for name in changes.removed if name in known},
            left_alone={name for name, _ in changes.unreadable},
            repainted=await self._repainted(links, here),
        )
        # In a thread: with many contacts it takes a while, and calls are followed in this loop.
        plan = await asyncio.to_thread(
            make_plan, links, sides, self._book.kept, self._new_id, self._region
        )
        if not self._confirmed:
            check_deletions(plan, len(links), self._book.title)
        self._confirmed = True  # the rounds that follow only finish this one
        await self._carry_out(plan, sides)
        return changes.token

    async def _repainted(self, links: Iterable[SyncLink], here: dict[str, Contact]) -> set[str]:
        """Whose picture was changed here: looked at only where the contact was written since."""
        found = set()
        for link in links:
            contact = here.get(link.contact_id)
            if contact is None or contact.updated_at == link.here.updated_at:
                continue
            photo = await self._photo(contact)
            if digest(photo) != link.photo_here and self._book.kept(contact).has_photo | bool(
                link.photo_there
            ):
                found.add(contact.id)
        return found

    async def _carry_out(self, plan: Plan, sides: Sides) -> None:
        self._done, self._total = 0, plan.steps
        self._count(conflicts=plan.conflicts)
        for link in plan.leftovers:
            await self._remove_there(link)
            self._step()
        await self._forget(plan.forgotten)
        if plan.links:
            await self._store.put_links(self._account, plan.links)
        for start in range(0, len(plan.arrivals), AT_ONCE):
            await self._arrive(plan.arrivals[start : start + AT_ONCE])
        for meeting in plan.meetings:
            await self._meet(meeting, sides)
            self._step()
        for start in range(0, len(plan.departures), AT_ONCE):
            names = plan.departures[start : start + AT_ONCE]
            await self._depart([sides.here[name] for name in names])
            self._step(len(names))
        await self._delete_here(plan.deleted_here, sides)
        for link in plan.deleted_there:
            if await self._stored(link.contact_id) is not None:
                self._again = True  # it was put back meanwhile
            elif await self._remove_there(link):
                await self._forget([link.contact_id])
                self._count(deleted_there=1)
            self._step()

    async def _arrive(self, arrivals: Sequence[tuple[str, RemoteEntry]]) -> None:
        """Adds entries here."""
        saved, links = [], []
        now = self._now()
        for contact_id, entry in arrivals:
            contact = replace(
                with_e164(entry.contact, self._region),
                id=contact_id,
                uid=entry.contact.uid or contact_id,
                has_photo=entry.photo is not None,
                created_at=now,
                updated_at=now,
            )
            try:
                contact = checked(contact)
            except UsageError as error:
                self._problems[entry.contact.title or entry.remote_id] = str(error)
                continue
            saved.append(Saved(contact, entry.photo))
            links.append(
                SyncLink(
                    contact_id,
                    entry.remote_id,
                    entry.version,
                    here=contact,
                    there=entry.contact,
                    photo_here=digest(entry.photo),
                    photo_there=digest(entry.photo),
                    arriving=True,
                )
            )
        await self._store.put_links(self._account, links)
        await self._put(saved)
        stored = {c.id: c for c in await self._contacts.get_all([x.contact_id for x in links])}
        arrived = [
            replace(link, here=stored.get(link.contact_id, link.here), arriving=False)
            for link in links
        ]
        await self._store.put_links(self._account, arrived)
        self._count(pulled=len(arrived))
        self._step(len(arrivals))

    async def _meet(self, meeting: Meeting, sides: Sides) -> None:
        """Makes a contact here and an entry there agree."""
        local = sides.here[meeting.contact_id]
        entry = meeting.entry
        old = meeting.link or SyncLink(local.id, "", "", here=BLANK, there=BLANK)
        there = old.there if entry is None else entry.contact
        merged = merge(
            old.here, local, old.there, there, region=self._region, title=self._book.title
        )
        photo_here = await self._photo(local)
        photo, conflict = photo_here, merged.conflict
        if entry is not None:
            photo, crossed = merge_photo(old, photo_here, entry.photo)
            conflict = conflict or crossed
        repainted = digest(photo) != digest(photo_here)
        try:
            contact = checked(replace(merged.contact, has_photo=photo is not None))
        except UsageError as error:
            self._fail(local, error)
            return
        if repainted or contact.uid != local.uid or content(contact) != content(local):
            contact = replace(contact, updated_at=self._now())
            stored = await self._update(local, contact, photo if repainted else None)
            if stored is None:
                return
            self._count(pulled=int(repainted or content(contact) != content(local)))
        else:
            stored = local
        remote_id = old.remote_id if entry is None else entry.remote_id
        link = SyncLink(
            local.id,
            remote_id,
            old.version if entry is None else entry.version,
            here=old.here,
            there=there,
            photo_here=old.photo_here,
            photo_there=old.photo_there if entry is None else digest(entry.photo),
        )
        if self._is_to_be_sent(old, link, local, stored, photo, photo_here):
            sent = await self._send(link, stored, photo)
            if sent is None:
                return
            link = sent
            self._count(pushed=1)
        self._count(conflicts=int(conflict))
        link = replace(link, here=stored, photo_here=digest(photo), sending=None)
        await self._store.put_links(self._account, [link])

    def _is_to_be_sent(
        self,
        old: SyncLink,
        link: SyncLink,
        local: Contact,
        stored: Contact,
        photo: Photo | None,
        photo_here: Photo | None,
    ) -> bool:
        """Whether something was changed here that this book holds, and that is not there yet."""
        kept = self._book.kept(stored)
        if content(kept) == BLANK:
            return False
        repainted = digest(photo) != link.photo_there and kept.has_photo | bool(link.photo_there)
        if repainted and digest(photo_here) != old.photo_here:
            return True
        if old.here == BLANK:
            # They meet for the first time: the same in another manner is the same.
            return essence(kept, self._region) != essence(link.there, self._region)
        changed = content(self._book.kept(local)) != content(self._book.kept(old.here))
        return changed and content(replace(kept, has_photo=False)) != content(
            replace(link.there, has_photo=False)
        )

    async def _send(self, link: SyncLink, contact: Contact, photo: Photo | None) -> SyncLink | None:
        """Writes a contact over its entry there; None when that did not come about."""
        await self._store.put_links(self._account, [replace(link, sending=contact)])
        outgoing = replace(contact, uid=link.there.uid or contact.uid or contact.id)
        try:
            entry = await self._book.replace(link.remote_id, link.version, outgoing, photo)
        except ChangedElsewhereError:
            self._again = True
            return None
        except EntryRefusedError as error:
            self._fail(contact, error)
            return None
        return replace(
            link,
            remote_id=entry.remote_id,
            version=entry.version,
            there=entry.contact,
            photo_there=digest(entry.photo),
        )

    async def _depart(self, leaving: Sequence[Contact]) -> None:
        """Adds contacts there."""
        outgoing = [
            Saved(replace(local, uid=local.uid or local.id), await self._photo(local))
            for local in leaving
        ]
        intents = [
            SyncLink(one.contact.id, "", "", here=BLANK, there=BLANK, sending=one.contact)
            for one in outgoing
        ]
        await self._store.put_links(self._account, intents)
        answers = await self._book.add(outgoing)
        links = []
        for local, intent, one, answer in zip(leaving, intents, outgoing, answers, strict=True):
            if isinstance(answer, EntryRefusedError):
                await self._forget([local.id])
                self._fail(local, answer)
                continue
            links.append(
                replace(
                    intent,
                    remote_id=answer.remote_id,
                    version=answer.version,
                    here=local,
                    there=answer.contact,
                    photo_here=digest(one.photo),
                    photo_there=digest(answer.photo),
                    sending=None,
                )
            )
        await self._store.put_links(self._account, links)
        self._count(pushed=len(links))

    async def _remove_there(self, link: SyncLink) -> bool:
        try:
            await self._book.remove(link.remote_id, link.version)
        except ChangedElsewhereError:
            self._again = True
            return False
        except EntryRefusedError as error:
            self._fail(link.there, error)
            return False
        return True

    async def _delete_here(self, links: Sequence[SyncLink], sides: Sides) -> None:
        names = [link.contact_id for link in links]
        stored = {contact.id: contact for contact in await self._contacts.get_all(names)}
        changed = {name for name, contact in stored.items() if contact != sides.here[name]}
        going = [name for name in stored if name not in changed]
        if going:
            await self._contacts.remove(going, self._words)
        await self._forget([name for name in names if name not in changed])
        self._count(deleted_here=len(going))
        self._again = self._again or bool(changed)
        self._step(len(links))

    async def _update(
        self, local: Contact, contact: Contact, photo: Photo | None
    ) -> Contact | None:
        """Writes a contact here, unless the person has just changed it: None then."""
        if await self._stored(local.id) != local:
            self._again = True
            return None
        await self._put([Saved(contact, photo)])
        return await self._stored(local.id) or contact

    async def _put(self, saved: Sequence[Saved]) -> None:
        """Writes contacts here; all of a sync is undone at once."""
        if saved:
            self._undo_step = await self._contacts.put(saved, self._words, self._undo_step)

    async def _stored(self, contact_id: str) -> Contact | None:
        try:
            return await self._contacts.get(contact_id)
        except ContactNotFoundError:
            return None

    async def _photo(self, contact: Contact) -> Photo | None:
        return await self._contacts.photo(contact.id) if contact.has_photo else None

    async def _forget(self, contact_ids: Sequence[str]) -> None:
        if contact_ids:
            await self._store.remove_links(self._account, contact_ids)

    def _fail(self, contact: Contact, error: DialerError) -> None:
        self._failed = True
        self._problems[contact.title] = str(error)

    def _count(self, **more: int) -> None:
        now = {name: getattr(self._report, name) + count for name, count in more.items()}
        self._report = replace(self._report, **now)

    def _step(self, steps: int = 1) -> None:
        self._done += steps
        self._progress(self._done, self._total)
