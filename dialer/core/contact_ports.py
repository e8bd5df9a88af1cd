"""The doors for contacts: what the engine needs of the store and of a distant address book.

``store`` keeps them, ``contacts`` and the providers reach address books elsewhere; each knows only
what stands here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from dialer.core.contact import Contact, Photo


@dataclass(frozen=True, slots=True)
class Saved:
    """One contact to be written. ``photo`` is kept as it is when it is None and the contact
    ``has_photo``; without ``has_photo`` there is none afterwards.
    """

    contact: Contact
    photo: Photo | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A contact that was searched for; ``number`` is the index of the number that matched, None
    when the words did.
    """

    contact: Contact
    number: int | None = None


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """Which contacts of the list, in the order of their names. None: whatever it is."""

    group: str | None = None
    favourite: bool | None = None


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """One entry of a file of contacts. ``entry`` says where it stands, for the person to find it:
    "card 12, line 340 (Jane Doe)".

    ``contact`` None: it was skipped, and ``why`` says for what reason. With a contact, ``why`` says
    what of it had to be left out (a picture that is too big); "" when it came in whole. E.164 of
    the numbers is not read here: see ``with_e164``.
    """

    entry: str
    contact: Contact | None
    photo: Photo | None = None
    why: str = ""


class ContactStore(Protocol):
    """The contacts of a home. What a method returns is on disk. Each may raise StoreError."""

    async def put(self, saved: Sequence[Saved], what: str) -> str:
        """Adds or replaces by ``id``, all or none. ``what`` says in words what was done; the
        answer names the step, for ``undo``.
        """
        ...

    async def remove(self, ids: Sequence[str], what: str, merged_into: Saved | None = None) -> str:
        """Removes contacts; with ``merged_into`` writes that one in the same step. The answer
        names the step, for ``undo``.
        """
        ...

    async def undo(self, step: str) -> Sequence[str]:
        """Puts back what a step changed, pictures included; answers whose contacts changed. A
        contact that was changed since is left alone. Raises ContactNotFoundError for an
        unknown step.
        """
        ...

    async def get(self, contact_id: str) -> Contact:
        """A contact by its id or the unambiguous beginning of it. Raises
        ContactNotFoundError."""
        ...

    async def photo(self, contact_id: str) -> Photo | None:
        """A contact's picture."""
        ...

    async def count(self, wanted: ContactFilter = ContactFilter()) -> int:
        """How many there are."""
        ...

    async def page(self, wanted: ContactFilter, offset: int, limit: int) -> Sequence[Contact]:
        """A part of the list in the order of names."""
        ...

    async def sections(self, wanted: ContactFilter) -> Sequence[tuple[str, int]]:
        """The letters under which the list falls, each with the place of its first contact."""
        ...

    async def groups(self) -> Sequence[tuple[str, int]]:
        """Each group with how many are in it."""
        ...

    async def search(self, text: str, limit: int) -> Sequence[Found]:
        """Contacts by words of name and company, number in any writing, keypad letters; recently
        called and favourite ones first. Empty text finds those alone.
        """
        ...

    async def by_numbers(self, e164s: Sequence[str]) -> Mapping[str, Contact]:
        """Who has these numbers; of several the favourite, then the oldest."""
        ...

    async def aclose(self) -> None:
        """Finishes what is under way and closes."""
        ...


# Address books elsewhere


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

    def kept(self, contact: Contact) -> Contact:
        """As much of a contact as this book can hold: two contacts that agree in it need no
        exchange.
        """
        ...

    async def changes(self, known: Mapping[str, str], token: str) -> RemoteChanges:
        """What differs from ``known``, remote ids with their versions as they were last seen."""
        ...

    async def add(self, contact: Contact, photo: Photo | None) -> RemoteEntry:
        """Adds a contact; answers it as it is kept there."""
        ...

    async def replace(
        self, remote_id: str, version: str, contact: Contact, photo: Photo | None
    ) -> RemoteEntry:
        """Replaces an entry that is still at ``version``. Raises ChangedElsewhereError."""
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
class SyncLink:
    """That a contact here and an entry there are one, and how both stood when they last agreed.

    ``agreed``: what the book keeps of it; a side that differs from it has changed since.
    """

    contact_id: str
    remote_id: str
    version: str
    agreed: Contact


class SyncStore(Protocol):
    """What is remembered of address books elsewhere, by the name of the account."""

    async def links(self, account: str) -> Sequence[SyncLink]:
        """All that are linked; also those whose contact has been removed here."""
        ...

    async def token(self, account: str) -> str:
        """The token of the last complete sync; ""."""
        ...

    async def put_link(self, account: str, link: SyncLink) -> None:
        """Remembers a link, at once: the next sync counts on it even if this one is cut."""
        ...

    async def remove_link(self, account: str, contact_id: str) -> None:
        """Forgets one."""
        ...

    async def finish(self, account: str, token: str) -> None:
        """A sync went through; the next one begins at ``token``."""
        ...

    async def forget(self, account: str) -> None:
        """Forgets all of an account. Contacts stay."""
        ...
