"""The log of calls as a list: snapshots, newest first, under a heading for each day.

It is read in pages, so that a hundred thousand calls do not stop the window, and kept up to date
by news.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from dialer.core.call import Call
from dialer.core.conference import Conference
from dialer.core.conference_calls import leg_call
from dialer.core.errors import DialerError
from dialer.core.ports import CallFilter, Change
from dialer.ui.bridge import Bridge
from dialer.ui.calls.figures import day_words, local_day, utc_now
from dialer.ui.calls.filters import matches
from dialer.ui.calls.live_calls import is_older
from dialer.ui.calls.lookup import Lookup
from dialer.ui.calls.summary import summary_of

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.engine.engine import Engine

Index = QModelIndex | QPersistentModelIndex
CALL_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
PAGE = 200
OVERLAP = timedelta(milliseconds=1)
"""Calls of the same moment may stand on both sides of a page's end: that moment is read again."""
ROOT = QModelIndex()


class CallsModel(QAbstractListModel):
    """Rows are calls, or days as headings. ``loaded`` comes after each page; ``failed`` carries the
    DialerError of one that could not be read.
    """

    loaded = Signal()
    failed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        lookup: Lookup,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._lookup = lookup
        self._now = now
        self._rows: list[date | Call] = []
        self._known: set[str] = set()
        self._loading = False
        self._complete = False
        self._generation = 0
        self._wanted = CallFilter()
        bridge.call_changed.connect(self.take)
        bridge.conference_changed.connect(self.take_conference)
        lookup.numbers_known.connect(self._change_all)
        lookup.services_known.connect(self._change_all)

    # Qt's side

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Calls and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row in words, and what stands in it for the delegate."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, date):
            if role in (Qt.ItemDataRole.DisplayRole, HEADING_ROLE):
                return day_words(row, local_day(self._now()))
            return None
        if role == CALL_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return summary_of(row, self._lookup, self._now()).sentence
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and isinstance(self._rows[index.row()], date):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def canFetchMore(self, parent: Index = ROOT) -> bool:  # noqa: N802 - Qt's name
        """Whether older calls may be there."""
        return not parent.isValid() and not self._complete and not self._loading

    def fetchMore(self, parent: Index = ROOT) -> None:  # noqa: N802 - Qt's name
        """Asks for the next page; it comes a little later."""
        if not self.canFetchMore(parent):
            return
        oldest = next((row for row in reversed(self._rows) if isinstance(row, Call)), None)
        until = None if oldest is None else oldest.created_at + OVERLAP
        ends = [end for end in (until, self._wanted.until) if end is not None]
        wanted = replace(self._wanted, until=min(ends, default=None), limit=PAGE)
        generation = self._generation
        self._loading = True

        async def search(engine: Engine) -> Sequence[Call]:
            return await engine.past.search(wanted)

        self._bridge.ask(
            self,
            search,
            lambda calls: self._take_page(generation, calls),
            lambda error: self._fail(generation, error),
        )

    # The log's side

    def refresh(self) -> None:
        """Reads the log anew."""
        self.beginResetModel()
        self._rows.clear()
        self._known.clear()
        self._complete = self._loading = False
        self._generation += 1
        self.endResetModel()
        self.fetchMore()

    def show_only(self, wanted: CallFilter) -> None:
        """Lists the calls that this filter finds."""
        self._wanted = wanted
        self.refresh()

    @property
    def is_empty(self) -> bool:
        """Whether it is known that no call is found."""
        return self._complete and not self._rows

    def call_at(self, row: int) -> Call | None:
        """The call of a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Call) else None

    def row_of(self, call_id: str) -> int:
        """Its row, -1 when it is not there. News is of recent calls: those come first."""
        if call_id in self._known:
            for row, found in enumerate(self._rows):
                if isinstance(found, Call) and found.id == call_id:
                    return row
        return -1

    def _take_page(self, generation: int, calls: Sequence[Call]) -> None:
        if generation != self._generation:
            return
        self._loading = False
        self._complete = len(calls) < PAGE
        new = [call for call in calls if call.id not in self._known]
        if not new and calls:
            self._complete = True  # a page within one moment: nothing older can be told apart
        rows: list[date | Call] = []
        before = self._rows[-1] if self._rows else None
        day = local_day(before.created_at) if isinstance(before, Call) else None
        for call in new:
            if local_day(call.created_at) != day:
                day = local_day(call.created_at)
                rows.append(day)
            rows.append(call)
        if rows:
            first = len(self._rows)
            self.beginInsertRows(ROOT, first, first + len(rows) - 1)
            self._rows += rows
            self._known.update(call.id for call in new)
            self.endInsertRows()
        self.loaded.emit()

    def _fail(self, generation: int, error: DialerError) -> None:
        if generation == self._generation:
            self._loading = False
            self._complete = True  # a view would ask again at once, and for ever
            self.failed.emit(error)

    @Slot(object)
    def take(self, change: Change) -> None:
        """News of a call: a new row at its place, or another look of an old one."""
        self._take_call(change.call)

    def _take_call(self, call: Call) -> None:
        row = self.row_of(call.id)
        if row < 0:
            if matches(call, self._wanted, self._lookup.name):
                self._insert(call)
            return
        known = self._rows[row]
        if isinstance(known, Call) and not is_older(call, known):
            self._rows[row] = call
            self.dataChanged.emit(self.index(row), self.index(row))

    @Slot(object)
    def take_conference(self, conference: Conference) -> None:
        """News of a conference: each of its legs is a call of the log."""
        for leg in conference.legs:
            self._take_call(leg_call(conference, leg))

    def _insert(self, call: Call) -> None:
        key = (call.created_at, call.id)
        row = len(self._rows)
        for index, found in enumerate(self._rows):
            if isinstance(found, Call) and (found.created_at, found.id) < key:
                row = index
                break
        else:
            if not self._complete:
                return  # older than what was read so far, or nothing was: a page will bring it
        day = local_day(call.created_at)
        if 0 < row < len(self._rows):
            heading = self._rows[row - 1]
            if isinstance(heading, date) and heading != day:
                row -= 1  # of the day before: this call's day goes above it
        before = self._rows[row - 1] if row else None
        day_before = local_day(before.created_at) if isinstance(before, Call) else before
        rows: list[date | Call] = [call] if day_before == day else [day, call]
        self.beginInsertRows(ROOT, row, row + len(rows) - 1)
        self._rows[row:row] = rows
        self._known.add(call.id)
        self.endInsertRows()
        self.loaded.emit()

    def _change_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
