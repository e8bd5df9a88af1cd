"""Address books elsewhere: the doors that keep the contacts here in step with one.

The rooms ``contacts`` and ``providers`` reach the books, ``store`` remembers how both sides stood;
what is to be done with it, the engine decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from dialer.core.contact import Contact, Photo
from dialer.core.contact_ports import Saved
from dialer.core.errors import EntryRefusedError


@dataclass(frozen=True, slots=True)
class RemoteEntry:
    """A contact as a distant address book has it. ``remote_id``: its own name for it;
    ``version`` changes whenever the entry does (an ETag, a digest).
    """

    remote_id: str
    version: str
    contact: Contact
    photo: Photo | None = None


@dataclass(frozen=True, slots=True)
class RemoteChanges:
    """What has happened in a distant address book since ``known``. ``token``: to be given the next
    time; "" where the server has none. ``unreadable``: remote ids with why, left alone.
    """

    changed: Sequence[RemoteEntry]
    removed: Sequence[str]
    token: str = ""
    unreadable: Sequence[tuple[str, str]] = ()


class AddressBook(Protocol):
    """A distant address book. Every method raises errors of core/errors.py only."""

    @property
    def title(self) -> str:
        """What to call it before a person."""
        ...

    @property
    def identity(self) -> str:
        """Which book this is, whatever its account is called: what was remembered of another one
        does not count here. Holds no secret.
        """
        ...

    def kept(self, contact: Contact) -> Contact:
        """As much of a contact as this book can hold; nothing at all for one that it cannot."""
        ...

    async def changes(self, known: Mapping[str, str], token: str) -> RemoteChanges:
        """What differs from ``known``, remote ids with their versions as they were last seen."""
        ...

    async def add(self, saved: Sequence[Saved]) -> Sequence[RemoteEntry | EntryRefusedError]:
        """Adds contacts, each with its picture; answers each as it is kept there, or why that one
        is not taken. When it raises, any of them may have been added.
        """
        ...

    async def replace(
        self, remote_id: str, version: str, contact: Contact, photo: Photo | None
    ) -> RemoteEntry:
        """Replaces an entry that is still at ``version``; its remote id may be another afterwards.

        Raises ChangedElsewhereError or EntryRefusedError.
        """
        ...

    async def remove(self, remote_id: str, version: str) -> None:
        """Removes an entry that is still at ``version``; one that is gone already is no error.
        Raises ChangedElsewhereError.
        """
        ...

    async def aclose(self) -> None:
        """Lets the connections go."""
        ...


@dataclass(frozen=True, slots=True)
class FoundBook:
    """An address book at a server: its own address, and what its owner calls it."""

    url: str
    title: str


class BookServers(Protocol):
    """Servers that keep address books (CardDAV). Raises errors of core/errors.py only."""

    async def find(
        self, url: str, username: str, password: str, *, timeout_s: float
    ) -> Sequence[FoundBook]:
        """The address books that can be reached from an address; at least one."""
        ...

    def open(
        self, title: str, url: str, username: str, password: str, *, timeout_s: float
    ) -> AddressBook:
        """The way to the book at that address of its own."""
        ...


@dataclass(frozen=True, slots=True)
class SyncLink:
    """That a contact here and an entry there are one, and how each side stood when they last
    agreed: a side that differs from it has changed since.

    Two sides that agree need not be the same: a book holds less than a contact has, and writes a
    number in its own way. ``photo_here`` and ``photo_there``: digests, "" for no picture.

    An intent is written before the deed, so that a sync that is cut is taken up rightly:
    ``arriving``: the contact is being added here, and may not have come. ``sending``: the contact
    as it is being written there; ``remote_id`` is "" while it is added.
    """

    contact_id: str
    remote_id: str
    version: str
    here: Contact
    there: Contact
    photo_here: str = ""
    photo_there: str = ""
    arriving: bool = False
    sending: Contact | None = None


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did: how many contacts it brought here, brought there, deleted, and how many had
    been changed differently on both sides. ``problems``: contacts that could not be exchanged, each
    with why; they are tried again the next time.
    """

    account: str
    pulled: int = 0
    pushed: int = 0
    deleted_here: int = 0
    deleted_there: int = 0
    conflicts: int = 0
    problems: tuple[tuple[str, str], ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything was done at all."""
        return any(
            (self.pulled, self.pushed, self.deleted_here, self.deleted_there, self.conflicts)
        )


@dataclass(frozen=True, slots=True)
class LastSync:
    """How the last sync of a book ended: ``at`` in UTC; ``error`` in words, "" for a good one, and
    then there is a ``report``.
    """

    at: datetime
    report: SyncReport | None = None
    error: str = ""


class SyncStore(Protocol):
    """What is remembered of address books elsewhere, by the name of the account. Every method may
    raise StoreError.
    """

    def hold(self) -> AbstractContextManager[None]:
        """Only one sync of a home at a time, whichever program runs it. Raises SyncRunningError;
        freed by the operating system when the program is killed.
        """
        ...

    async def begin(self, account: str, identity: str) -> None:
        """A sync with this book begins; links to another book of that account are forgotten."""
        ...

    async def links(self, account: str) -> Sequence[SyncLink]:
        """All that are linked; also those whose contact has been removed here."""
        ...

    async def token(self, account: str) -> str:
        """The token of the last complete sync; ""."""
        ...

    async def put_links(self, account: str, links: Sequence[SyncLink]) -> None:
        """Remembers links, at once: the next sync counts on them even if this one is cut."""
        ...

    async def remove_links(self, account: str, contact_ids: Sequence[str]) -> None:
        """Forgets some."""
        ...

    async def finish(self, account: str, token: str) -> None:
        """A sync went through whole; the next one begins at ``token``."""
        ...

    async def put_last(self, account: str, last: LastSync) -> None:
        """Remembers how a sync ended."""
        ...

    async def last(self) -> Mapping[str, LastSync | None]:
        """Every account that was ever synced and not forgotten, with how the last sync ended."""
        ...

    async def forget(self, account: str) -> None:
        """Forgets all of an account. Contacts stay."""
        ...

    async def aclose(self) -> None:
        """Finishes what is under way and closes."""
        ...
