"""The list above the card when several calls live at once: one line for each.

A hundred of them cost one model and one delegate; only what is in sight is painted anew.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dialer.core.call import Outcome, State
from dialer.core.machine import outcome_of, state_of
from dialer.ui.calls.figures import clock, setup_seconds, talk_seconds
from dialer.ui.calls.headline import headline_of
from dialer.ui.calls.live_calls import LiveCalls, Shown
from dialer.ui.calls.lookup import Lookup
from dialer.ui.theme import BODY_PX, CAPTION_PX, RADIUS, TOUCH, WITHIN, Theme

Index = QModelIndex | QPersistentModelIndex
SHOWN_ROLE = Qt.ItemDataRole.UserRole
ROOT = QModelIndex()


class LiveModel(QAbstractListModel):
    """The panel's calls in the order in which they came."""

    def __init__(self, calls: LiveCalls, lookup: Lookup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._lookup = lookup
        self._ids: list[str] = []
        calls.came.connect(self._add)
        calls.left.connect(self._remove)
        calls.changed.connect(self._change)
        lookup.numbers_known.connect(self._change_all)
        lookup.services_known.connect(self._change_all)

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """One for each call."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line's text for who listens, and the call for the delegate."""
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        shown = self._calls.get(self._ids[index.row()])
        if shown is None:
            return None
        if role == SHOWN_ROLE:
            return shown
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.party(shown)}, {self.words(shown)}"
        return None

    def party(self, shown: Shown) -> str:
        """Whom it is with."""
        return self._lookup.party(shown.call.request.to_number)

    def words(self, shown: Shown) -> str:
        """Where it stands."""
        return headline_of(shown.call, self._lookup.service(shown.call)).words

    def row_of(self, call_id: str) -> int:
        """Its row, -1 when it is not there."""
        return self._ids.index(call_id) if call_id in self._ids else -1

    def id_at(self, row: int) -> str:
        """The call of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def _add(self, call_id: str) -> None:
        row = len(self._ids)
        self.beginInsertRows(ROOT, row, row)
        self._ids.append(call_id)
        self.endInsertRows()

    def _remove(self, call_id: str) -> None:
        row = self.row_of(call_id)
        if row >= 0:
            self.beginRemoveRows(ROOT, row, row)
            del self._ids[row]
            self.endRemoveRows()

    def _change(self, call_id: str) -> None:
        index = self.index(self.row_of(call_id))
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _change_all(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))


class LiveDelegate(QStyledItemDelegate):
    """Paints number, state and time in one line of two rows."""

    def __init__(
        self, model: LiveModel, theme: Theme, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._now = now

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """A touch target's height."""
        return QSize(120, TOUCH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One call."""
        shown = index.data(SHOWN_ROLE)
        if not isinstance(shown, Shown):
            return
        theme, box = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        inner = box.adjusted(WITHIN, 4, -WITHIN, -4)
        figures = theme.font(BODY_PX, figures=True)
        time = _time(shown, self._now())
        time_width = QFontMetrics(figures).horizontalAdvance(time) + WITHIN
        layout = option.direction
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        start = QStyle.visualAlignment(layout, start)
        end = QStyle.visualAlignment(layout, Qt.AlignmentFlag.AlignRight)
        end |= Qt.AlignmentFlag.AlignVCenter
        half = inner.height() // 2
        first = QRect(inner.left(), inner.top(), inner.width() - time_width, half)
        painter.setFont(figures)
        painter.setPen(theme.color("text"))
        _draw(painter, QStyle.visualRect(layout, inner, first), start, self._model.party(shown))
        last = QRect(inner.right() - time_width, inner.top(), time_width, half)
        _draw(painter, QStyle.visualRect(layout, inner, last), end, time)
        second = QRect(inner.left(), inner.top() + half, inner.width(), half)
        painter.setFont(theme.font(CAPTION_PX))
        painter.setPen(theme.color(_role(shown)))
        _draw(painter, QStyle.visualRect(layout, inner, second), start, self._model.words(shown))
        painter.restore()


def _draw(painter: QPainter, box: QRect, flags: Qt.AlignmentFlag, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(flags | Qt.AlignmentFlag.AlignAbsolute), elided)


def _time(shown: Shown, now: datetime) -> str:
    seconds = talk_seconds(shown.call, now)
    if seconds is not None:
        return clock(seconds)
    return clock(setup_seconds(shown.call, now)) if shown.lives else ""


def _role(shown: Shown) -> str:
    state = state_of(shown.call.progress)
    if state is State.TALKING:
        return "call"
    if state is State.UNCONFIRMED:
        return "warning"
    failed = outcome_of(shown.call.progress) not in (None, Outcome.COMPLETED, Outcome.UNKNOWN)
    return "danger" if failed else "muted"
