"""The doors to the contacts of this home and to files of contacts; address books elsewhere have
theirs in address_book.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from dialer.core.contact import Contact, Photo
from dialer.core.contact_table import CsvPreview


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


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done to contacts and can be undone. ``what`` says it in words, ``at`` is
    UTC, ``contacts`` how many it changed.
    """

    id: str
    what: str
    at: datetime
    contacts: int


@dataclass(frozen=True, slots=True)
class ContactNews:
    """What any program of the home has done to contacts. ``mark`` is to be given the next time;
    ``ids`` are those that changed, None for too many to name them.
    """

    mark: int
    ids: frozenset[str] | None = frozenset()


@dataclass(frozen=True, slots=True)
class Shared:
    """A number (E.164) or an address that several contacts have, oldest first."""

    value: str
    ids: tuple[str, ...]


class ContactStore(Protocol):
    """The contacts of a home. What a method returns is on disk. Each may raise StoreError."""

    async def put(self, saved: Sequence[Saved], what: str, step: str = "") -> str:
        """Adds or replaces by ``id``, all or none. ``what`` says in words what was done; the
        answer names the step, for ``undo``. With ``step`` it goes on with that one, so that the
        parts of an import are undone together.
        """
        ...

    async def remove(
        self,
        ids: Sequence[str],
        what: str,
        merged_into: Saved | None = None,
        step: str = "",
    ) -> str:
        """Removes contacts, all or none; with ``merged_into`` writes that one in the same step. The
        answer names the step, for ``undo``; ``step`` as with ``put``. Raises ContactNotFoundError
        when one is not there.
        """
        ...

    async def undo(self, step: str) -> Sequence[str]:
        """Puts back what a step changed, pictures included, some hundreds at a time; answers whose
        contacts changed. A contact that was changed since is left alone. Raises
        ContactNotFoundError for an unknown step. What was undone is a step as well, and can be
        undone.
        """
        ...

    async def last_step(self) -> Step | None:
        """The newest step that is not undone, and undoes none itself."""
        ...

    async def news(self, mark: int | None = None) -> ContactNews:
        """What has been done since ``mark``; without one, the mark of this moment alone."""
        ...

    async def get(self, contact_id: str) -> Contact:
        """A contact by its id or the unambiguous beginning of it. Raises
        ContactNotFoundError."""
        ...

    async def get_all(self, ids: Sequence[str]) -> Sequence[Contact]:
        """Those of these contacts that are there, in this order."""
        ...

    async def alike(
        self, uids: Sequence[str], emails: Sequence[str], e164s: Sequence[str]
    ) -> Sequence[Contact]:
        """The contacts that have one of these; addresses whatever their capitals. For matching:
        more than a few with the same address or number are not all given.
        """
        ...

    async def names(self) -> Sequence[tuple[str, str]]:
        """The id and name (not company) of each contact that has one, oldest first."""
        ...

    async def shared(self, limit: int) -> Sequence[Shared]:
        """Numbers, then addresses, that several contacts have."""
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

    async def ids(self, wanted: ContactFilter) -> Sequence[str]:
        """The whole list, by ids alone."""
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


class ContactWriter(Protocol):
    """Writes files of contacts: ``.vcf`` and ``.csv``, by the name's ending."""

    def write_contacts(self, path: Path, items: Iterable[tuple[Contact, Photo | None]]) -> None:
        """Writes a file, all of it or none. Raises ContactFileError."""
        ...


class ContactFiles(ContactWriter, Protocol):
    """Files of contacts, in and out. What a file is, is told by how it begins. All but write raise
    ContactFileError when a file cannot be read at all.
    """

    def read_contacts(self, path: Path) -> Iterator[ReadEntry]:
        """The entries of a file, one after another; a table is read as it is guessed to be."""
        ...

    def is_vcard(self, path: Path) -> bool:
        """Whether a file has vCards, otherwise a table."""
        ...

    def count_entries(self, path: Path, preview: CsvPreview | None = None) -> int:
        """How many cards there are, or rows of a table that was previewed; quick."""
        ...

    def preview_csv(
        self, path: Path, encoding: str = "", divider: str = "", has_header: bool | None = None
    ) -> CsvPreview:
        """A look at the first rows of a table. What is not given is guessed."""
        ...

    def read_csv(self, preview: CsvPreview) -> Iterator[ReadEntry]:
        """The entries of a table, read as the preview says."""
        ...
