"""The door to the contacts of this home; address books elsewhere have theirs in address_book.py."""

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
