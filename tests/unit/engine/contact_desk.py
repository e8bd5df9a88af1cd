"""A desk for syncs: contacts, links and a distant book in memory, to be cut off at any moment."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from dialer.core.address_book import (
    LastSync,
    RemoteChanges,
    RemoteEntry,
    SyncLink,
    SyncReport,
)
from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.core.contact_ports import ContactFilter, Saved
from dialer.core.errors import ChangedElsewhereError, ContactNotFoundError, EntryRefusedError
from dialer.engine.contact_sync_run import BookSync


class CutError(BaseException):
    """The program is killed at this moment."""


@dataclass
class Fuse:
    """Cuts after so many steps; each step is before or after something that lasts."""

    left: int | None = None
    burnt: int = 0

    def step(self) -> None:
        self.burnt += 1
        if self.left is not None:
            if self.left == 0:
                raise CutError
            self.left -= 1


class Contacts:
    """As much of a ContactStore as a sync needs."""

    def __init__(self, fuse: Fuse) -> None:
        self.fuse = fuse
        self.all: dict[str, Contact] = {}
        self.photos: dict[str, Photo] = {}
        self.writes = 0
        self._at = datetime(2026, 1, 1, tzinfo=UTC)

    async def page(self, wanted: ContactFilter, offset: int, limit: int) -> Sequence[Contact]:
        return list(self.all.values())[offset : offset + limit]

    async def get(self, contact_id: str) -> Contact:
        if contact_id not in self.all:
            raise ContactNotFoundError("none")
        return self.all[contact_id]

    async def photo(self, contact_id: str) -> Photo | None:
        return self.photos.get(contact_id)

    async def get_all(self, ids: Sequence[str]) -> Sequence[Contact]:
        return [self.all[name] for name in ids if name in self.all]

    async def put(self, saved: Sequence[Saved], what: str, step: str = "") -> str:
        self.fuse.step()
        for one in saved:
            self.store(one.contact, one.photo)
        self.fuse.step()
        return "1"

    def write(self, contact: Contact, photo: Photo | None = None) -> None:
        """A person writes it: as ContactBook does, with the time."""
        self._at += timedelta(seconds=1)
        self.store(replace(contact, updated_at=self._at), photo)

    def store(self, contact: Contact, photo: Photo | None) -> None:
        self.writes += 1
        self.all[contact.id] = contact
        if photo is not None:
            self.photos[contact.id] = photo
        elif not contact.has_photo:
            self.photos.pop(contact.id, None)

    async def remove(self, ids: Sequence[str], what: str, merged_into: Saved | None = None) -> str:
        self.fuse.step()
        for contact_id in ids:
            self.writes += 1
            self.all.pop(contact_id)
            self.photos.pop(contact_id, None)
        self.fuse.step()
        return ""


class Links:
    """The SyncStore."""

    def __init__(self, fuse: Fuse) -> None:
        self.fuse = fuse
        self.of: dict[str, dict[str, SyncLink]] = {}
        self.tokens: dict[str, str] = {}
        self.books: dict[str, str] = {}
        self.lasts: dict[str, LastSync | None] = {}

    @contextlib.contextmanager
    def hold(self) -> Iterator[None]:
        yield

    async def begin(self, account: str, identity: str) -> None:
        if self.books.get(account) != identity:
            await self.forget(account)
        self.books[account] = identity
        self.lasts.setdefault(account, None)

    async def links(self, account: str) -> Sequence[SyncLink]:
        return list(self.of.get(account, {}).values())

    async def token(self, account: str) -> str:
        return self.tokens.get(account, "")

    async def put_links(self, account: str, links: Sequence[SyncLink]) -> None:
        self.fuse.step()
        kept = self.of.setdefault(account, {})
        for link in links:
            kept[link.contact_id] = link
        names = [link.remote_id for link in kept.values() if link.remote_id]
        assert len(names) == len(set(names)), "two contacts are linked with one entry"
        self.fuse.step()

    async def remove_links(self, account: str, contact_ids: Sequence[str]) -> None:
        self.fuse.step()
        for contact_id in contact_ids:
            self.of[account].pop(contact_id, None)
        self.fuse.step()

    async def finish(self, account: str, token: str) -> None:
        self.fuse.step()
        self.tokens[account] = token

    async def put_last(self, account: str, last: LastSync) -> None:
        self.lasts[account] = last

    async def last(self) -> Mapping[str, LastSync | None]:
        return self.lasts

    async def forget(self, account: str) -> None:
        self.of.pop(account, None)
        self.tokens.pop(account, None)
        self.lasts.pop(account, None)

    async def aclose(self) -> None:
        pass


@dataclass
class Kind:
    """What a book is like. ``small``: one address and two numbers, no more. ``tidies``: it writes
    numbers without spaces. ``renames``: replacing is adding and removing. ``tokens``: it tells
    what has changed since. ``keeps_uid``.
    """

    small: bool = False
    tidies: bool = False
    renames: bool = False
    tokens: bool = False
    keeps_uid: bool = True


class Book:
    """A distant address book."""

    title = "the book"

    def __init__(self, fuse: Fuse, kind: Kind | None = None) -> None:
        self.fuse = fuse
        self.kind = kind or Kind()
        self.identity = "one"
        self.entries: dict[str, RemoteEntry] = {}
        self.log: list[str] = []  # remote ids in the order of their changes
        self.writes = 0
        self.refuses: set[str] = set()
        self.unreadable: set[str] = set()
        self.meanwhile: list[object] = []  # done before the next write
        self._ids = itertools.count(1)

    def kept(self, contact: Contact) -> Contact:
        if not self.kind.small:
            return replace(contact, id="", created_at=None, updated_at=None)
        numbers = tuple(ContactNumber("", n.raw) for n in contact.numbers[:2])
        return Contact(
            contact.title, company=contact.company, emails=contact.emails[:1], numbers=numbers
        )

    def _as_kept(self, contact: Contact) -> Contact:
        contact = self.kept(contact)
        if self.kind.tidies:
            numbers = tuple(
                replace(n, raw=n.raw.replace(" ", ""), e164=None) for n in contact.numbers
            )
            contact = replace(contact, numbers=numbers)
        return contact if self.kind.keeps_uid else replace(contact, uid="")

    async def changes(self, known: Mapping[str, str], token: str) -> RemoteChanges:
        names = set(self.entries) | set(known)
        if token:
            names = set(self.log[int(token) :])
        unread = names & self.unreadable & set(self.entries)
        changed = [
            entry
            for name, entry in self.entries.items()
            if name in names and name not in unread and known.get(name) != entry.version
        ]
        return RemoteChanges(
            changed,
            [name for name in names if name not in self.entries],
            str(len(self.log)) if self.kind.tokens else "",
            [(name, "it cannot be read") for name in sorted(unread)],
        )

    async def add(self, saved: Sequence[Saved]) -> Sequence[RemoteEntry | EntryRefusedError]:
        answers: list[RemoteEntry | EntryRefusedError] = []
        for one in saved:
            try:
                await self._before_write(one.contact)
            except EntryRefusedError as error:
                answers.append(error)
                continue
            answers.append(self.write(f"r{next(self._ids)}", one.contact, one.photo))
            self.fuse.step()
        return answers

    async def replace(
        self, remote_id: str, version: str, contact: Contact, photo: Photo | None
    ) -> RemoteEntry:
        await self._before_write(contact)
        self._check(remote_id, version)
        if not self.kind.renames:
            entry = self.write(remote_id, contact, photo)
        else:
            entry = self.write(f"r{next(self._ids)}", contact, photo)
            self.fuse.step()
            self.drop(remote_id)
        self.fuse.step()
        return entry

    async def remove(self, remote_id: str, version: str) -> None:
        await self._before_write(None)
        if remote_id in self.entries:
            self._check(remote_id, version)
            self.drop(remote_id)
        self.fuse.step()

    async def aclose(self) -> None:
        pass

    async def _before_write(self, contact: Contact | None) -> None:
        self.fuse.step()
        if self.meanwhile:
            self.meanwhile.pop()()  # type: ignore[operator]  # a callable of the test's own
        if contact is not None and contact.name in self.refuses:
            raise EntryRefusedError("It is not taken.")

    def _check(self, remote_id: str, version: str) -> None:
        if remote_id not in self.entries or self.entries[remote_id].version != version:
            raise ChangedElsewhereError("It was changed.")

    def write(self, remote_id: str, contact: Contact, photo: Photo | None = None) -> RemoteEntry:
        self.writes += 1
        self.log.append(remote_id)
        kept = self._as_kept(contact)
        photo = None if self.kind.small else photo
        kept = replace(kept, has_photo=photo is not None)
        entry = RemoteEntry(remote_id, f"v{len(self.log)}", kept, photo)
        self.entries[remote_id] = entry
        return entry

    def put(self, contact: Contact, photo: Photo | None = None) -> str:
        """Another program adds one."""
        return self.write(f"r{next(self._ids)}", contact, photo).remote_id

    def drop(self, remote_id: str) -> None:
        self.writes += 1
        self.log.append(remote_id)
        del self.entries[remote_id]


@dataclass
class Desk:
    """All of it."""

    kind: Kind = field(default_factory=Kind)

    def __post_init__(self) -> None:
        self.fuse = Fuse()
        self.contacts = Contacts(self.fuse)
        self.links = Links(self.fuse)
        self.book = Book(self.fuse, self.kind)
        self._ids = itertools.count(1)
        self._at = datetime(2026, 1, 31, tzinfo=UTC)

    def now(self) -> datetime:
        self._at += timedelta(minutes=1)
        return self._at

    def new_id(self) -> str:
        return f"c{next(self._ids)}"

    def add(self, contact: Contact, photo: Photo | None = None) -> str:
        """A person adds one here."""
        contact_id = self.new_id()
        self.contacts.write(replace(contact, id=contact_id, has_photo=photo is not None), photo)
        return contact_id

    def edit(self, contact_id: str, **changes: object) -> None:
        changed = replace(self.contacts.all[contact_id], **changes)  # type: ignore[arg-type]  # names of its own fields
        self.contacts.write(changed)

    def edit_there(self, remote_id: str, **changes: object) -> None:
        entry = self.book.entries[remote_id]
        contact = replace(entry.contact, **changes)  # type: ignore[arg-type]  # names of its own fields
        self.book.write(remote_id, contact, entry.photo)

    async def sync(self, *, confirmed: bool = False) -> SyncReport:
        sync = BookSync(
            "a",
            self.book,
            self.contacts,  # type: ignore[arg-type]  # as much of it as a sync needs
            self.links,
            now=self.now,
            new_id=self.new_id,
            region="GB",
            confirmed=confirmed,
        )
        return await sync.run()

    async def cut_sync(self, after: int) -> bool:
        """Kills a sync after so many steps; whether it was."""
        self.fuse.left = after
        try:
            await self.sync(confirmed=True)
        except CutError:
            return True
        finally:
            self.fuse.left = None
        return False

    @property
    def here(self) -> list[Contact]:
        return list(self.contacts.all.values())

    @property
    def there(self) -> list[Contact]:
        return [entry.contact for entry in self.book.entries.values()]


def person(
    name: str, *numbers: str, emails: Sequence[str] = (), company: str = "", **more: object
) -> Contact:
    return Contact(
        name,
        company=company,
        emails=tuple(emails),
        numbers=tuple(ContactNumber("mobile", number) for number in numbers),
        **more,  # type: ignore[arg-type]  # names of its own fields
    )
