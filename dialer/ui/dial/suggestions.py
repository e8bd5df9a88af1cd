"""What can be called with one key: recent numbers that fit what is typed, and numbers to try.

Which calls of the log those are is decided here; how they look is ``suggestion_list``'s.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dialer.core.own_ids import as_typed
from dialer.ui.dial.grouping import significant
from dialer.ui.localised import label_words

if TYPE_CHECKING:
    from dialer.core.call import Call
    from dialer.core.contact_ports import Found

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MOST_CALLS, MOST_NUMBERS = 500, 12
"""So many calls are looked through, and so many numbers shown."""
MOST_PEOPLE, MOST_OF_ONE, MOST_PEOPLE_ROWS = 8, 3, 12
MOST_FAVOURITES = 4


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A number to take; a heading where ``number`` is empty."""

    number: str
    title: str
    detail: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether it only stands above others."""
        return not self.number


@dataclass(frozen=True, slots=True)
class Known:
    """How a number is written, and where it is."""

    written: str
    place: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the engine found: calls, newest first; contacts; names by the numbers of the calls."""

    calls: Sequence[Call] = ()
    people: Sequence[Found] = ()
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recent:
    """A number of the log, with its newest call."""

    number: str
    account: str
    at: datetime


def wanted_digits(text: str) -> str:
    """What to look for in E.164 numbers when ``text`` is typed: without prefixes, whose zeros are
    not part of them.
    """
    digits = significant(text).replace("+", "")
    return digits.lstrip("0")


def newest_numbers(calls: Iterable[Call], text: str) -> list[Recent]:
    """The numbers called, newest first, each once, in which ``text`` stands in any place.

    ``calls`` are newest first. What else of a call fits (its account, its id) does not count.
    """
    digits, folded = wanted_digits(text), text.strip().casefold()
    found: dict[str, Recent] = {}
    for call in calls:
        number = call.request.to_number
        fits = digits in number if digits else folded in (call.request.tag or "").casefold()
        if number == call.request.from_number:
            continue  # the own phone's leg of a conference
        if (fits or not folded) and number not in found:
            found[number] = Recent(number, call.request.account, call.created_at)
            if len(found) == MOST_NUMBERS:
                break
    return list(found.values())


def describe_numbers(numbers: Sequence[str]) -> dict[str, Known]:
    """Writing and place of each number. For the looking-up thread: it loads number tables."""
    from dialer.core.phone_number import read_number

    known = {}
    for text in numbers:
        number = read_number(text)
        known[text] = Known(number.international or text, number.location or "")
    return known


class SuggestionModel(QAbstractListModel):
    """Suggestions under their headings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Suggestion] = []

    def show_rows(self, rows: list[Suggestion]) -> None:
        """Shows others; nothing happens when they are the same."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def at(self, index: Index) -> Suggestion:
        """A row's suggestion."""
        return self._rows[index.row()]

    def row_from(self, row: int, step: int) -> int:
        """The next row from ``row`` on that can be taken; -1 when there is none."""
        while 0 <= row < len(self._rows):
            if not self._rows[row].is_heading:
                return row
            row += step
        return -1

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many, with headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be taken."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.at(index).is_heading:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title; all of it for a screen reader."""
        if not index.isValid():
            return None
        row = self.at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, [row.title, row.detail]))
        return None


def recent_rows(
    recents: Sequence[Recent],
    known: Mapping[str, Known],
    names: Mapping[str, str],
    heading: str,
    detail: Mapping[str, str],
) -> list[Suggestion]:
    """Rows for the numbers under their heading; none at all without numbers."""
    rows = []
    for recent in recents:
        number = recent.number
        written = known[number].written if number in known else number
        place = known[number].place if number in known else ""
        name = names.get(number, "")
        parts = (written if name else place, detail.get(number, ""))
        typed = as_typed(number)
        rows.append(Suggestion(typed, name or written, " · ".join(part for part in parts if part)))
    return [Suggestion("", heading), *rows] if rows else []


def people_rows(people: Sequence[Found], heading: str) -> list[Suggestion]:
    """Rows for contacts under their heading: the number that was typed, else the first few."""
    rows = []
    for found in people:
        numbers = found.contact.numbers
        shown = numbers[:MOST_OF_ONE] if found.number is None else [numbers[found.number]]
        for number in shown:
            detail = " · ".join(part for part in (label_words(number.label), number.raw) if part)
            rows.append(Suggestion(number.e164 or number.raw, found.contact.title, detail))
    return [Suggestion("", heading), *rows[:MOST_PEOPLE_ROWS]] if rows else []
