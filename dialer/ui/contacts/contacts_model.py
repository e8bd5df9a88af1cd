"""The contacts as a list, of which only what is looked at is held: pages are read when they come
into sight, and forgotten when many others did.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from dialer.core.contact import Contact
from dialer.core.contact_ports import ContactFilter, Found
from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.engine.engine import Engine

Index = QModelIndex | QPersistentModelIndex
CONTACT_ROLE = Qt.ItemDataRole.UserRole
LETTER_ROLE = Qt.ItemDataRole.UserRole + 1
FOUND_NUMBER_ROLE = Qt.ItemDataRole.UserRole + 2
PAGE = 100
MOST_PAGES = 30
MOST_FOUND = 300
"""A search for "a" is not read to its end: one more letter is typed."""
ROOT = QModelIndex()


class Loading(Enum):
    """What is known of the list."""

    READING = "reading"
    READ = "read"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Shape:
    """How long the list is, and where its letters begin."""

    count: int
    sections: Sequence[tuple[str, int]] = ()


class ContactsModel(QAbstractListModel):
    """Rows are contacts in the order of names, or what a search found. ``loaded`` comes when the
    list has its length; ``failed`` carries a DialerError.
    """

    loaded = Signal()
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._text = ""
        self._wanted = ContactFilter()
        self._generation = 0
        self._count = 0
        self._letters: dict[int, str] = {}
        self._pages: OrderedDict[int, Sequence[Contact]] = OrderedDict()
        self._asked: set[int] = set()
        self._found: Sequence[Found] | None = None
        self.state = Loading.READING
        bridge.contacts_changed.connect(self.refresh)

    # Qt's side

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many there are, read or not."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The contact, for the delegate; its words, for the ear. A row that is not read yet is
        asked for.
        """
        if not index.isValid() or not 0 <= index.row() < self._count:
            return None
        if role == LETTER_ROLE:
            return self._letters.get(index.row(), "")
        contact = self.contact_at(index.row())
        if role == CONTACT_ROLE:
            return contact
        if role == FOUND_NUMBER_ROLE:
            return None if self._found is None else self._found[index.row()].number
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(contact) if contact is not None else ""
        return None

    def _words(self, contact: Contact) -> str:
        numbers = [f"{number.label} {number.raw}".strip() for number in contact.numbers]
        company = contact.company if contact.company != contact.title else ""
        favourite = self.tr("favourite") if contact.favourite else ""
        return ", ".join(part for part in (contact.title, company, favourite, *numbers) if part)

    # The view's side

    def contact_at(self, row: int) -> Contact | None:
        """A row's contact; None while it is being read."""
        if self._found is not None:
            return self._found[row].contact if 0 <= row < len(self._found) else None
        page, place = divmod(row, PAGE)
        contacts = self._pages.get(page)
        if contacts is None:
            self._ask_page(page)
            return None
        self._pages.move_to_end(page)
        return contacts[place] if place < len(contacts) else None

    def row_of(self, contact_id: str) -> int:
        """Where a contact stands among what is read; -1 elsewhere."""
        if self._found is not None:
            rows = [row for row, each in enumerate(self._found) if each.contact.id == contact_id]
            return rows[0] if rows else -1
        for page, contacts in self._pages.items():
            for place, contact in enumerate(contacts):
                if contact.id == contact_id:
                    return page * PAGE + place
        return -1

    @property
    def searches(self) -> bool:
        """Whether only some are shown."""
        return bool(self._text) or self._wanted != ContactFilter()

    @property
    def letters(self) -> dict[int, str]:
        """The letters of the list, by the row where each begins."""
        return self._letters

    def letter_above(self, row: int) -> str:
        """The letter under which a row stands."""
        above = [first for first in self._letters if first <= row]
        return self._letters[max(above)] if above else ""

    def show_only(self, text: str, wanted: ContactFilter) -> None:
        """Lists what this finds; an empty text finds all that the filter leaves."""
        if (text.strip(), wanted) != (self._text, self._wanted):
            self._text, self._wanted = text.strip(), wanted
            self.refresh()

    def refresh(self) -> None:
        """Reads anew; what is shown stays until that is there."""
        self._generation += 1
        generation, text, wanted = self._generation, self._text, self._wanted
        if text:

            async def search(engine: Engine) -> Sequence[Found]:
                found = await engine.contacts.search(text, MOST_FOUND)
                return [each for each in found if _fits(each.contact, wanted)]

            self._bridge.ask(
                self, search, lambda found: self._take_found(generation, found), self._fail
            )
            return

        async def measure(engine: Engine) -> tuple[Shape, Sequence[Contact]]:
            book = engine.contacts
            count, sections = await book.count(wanted), await book.sections(wanted)
            return Shape(count, sections), await book.page(0, PAGE, wanted)

        self._bridge.ask(
            self, measure, lambda read: self._take_shape(generation, *read), self._fail
        )

    # The book's side

    def _take_found(self, generation: int, found: Sequence[Found]) -> None:
        if generation != self._generation:
            return
        self.beginResetModel()
        self._found, self._count, self._letters = found, len(found), {}
        self._pages.clear()
        self._asked.clear()
        self._end()

    def _take_shape(self, generation: int, shape: Shape, first: Sequence[Contact]) -> None:
        if generation != self._generation:
            return
        self.beginResetModel()
        self._found, self._count = None, shape.count
        self._letters = {row: letter for letter, row in shape.sections}
        self._pages = OrderedDict({0: first})
        self._asked.clear()
        self._end()

    def _end(self) -> None:
        self.state = Loading.READ
        self.endResetModel()
        self.loaded.emit()

    def _ask_page(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        generation, wanted = self._generation, self._wanted

        async def read(engine: Engine) -> Sequence[Contact]:
            return await engine.contacts.page(page * PAGE, PAGE, wanted)

        self._bridge.ask(
            self, read, lambda contacts: self._take_page(generation, page, contacts), self._fail
        )

    def _take_page(self, generation: int, page: int, contacts: Sequence[Contact]) -> None:
        if generation != self._generation or self._found is not None:
            return
        self._asked.discard(page)
        self._pages[page] = contacts
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)
        last = min(self._count, (page + 1) * PAGE) - 1
        if last >= page * PAGE:
            self.dataChanged.emit(self.index(page * PAGE), self.index(last))

    def _fail(self, error: DialerError) -> None:
        self.state = Loading.FAILED
        self.failed.emit(error)


def _fits(contact: Contact, wanted: ContactFilter) -> bool:
    return (wanted.group is None or wanted.group in contact.groups) and (
        wanted.favourite is None or contact.favourite is wanted.favourite
    )
