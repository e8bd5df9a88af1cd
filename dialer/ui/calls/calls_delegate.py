"""Paints the rows of the calls view: day headings, and calls with their outcome, time and cost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dialer.core.call import Call
from dialer.ui import assets
from dialer.ui.calls.calls_model import CALL_ROLE, HEADING_ROLE
from dialer.ui.calls.figures import utc_now
from dialer.ui.calls.lookup import Lookup
from dialer.ui.calls.summary import summary_of
from dialer.ui.theme import BETWEEN, BODY_PX, CAPTION_PX, RADIUS, WITHIN, Theme

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 52


class CallsDelegate(QStyledItemDelegate):
    """Asks the theme for colours and the lookup for texts; keeps nothing."""

    def __init__(
        self,
        lookup: Lookup,
        theme: Theme,
        parent: QObject,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._theme = theme
        self._now = now

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """The same for all: a list view measures every row anew with each change."""
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading or a call."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        call = index.data(CALL_ROLE)
        if isinstance(call, Call):
            self._paint_call(painter, option, call)
        else:
            box = option.rect.adjusted(WITHIN, 0, -WITHIN, -WITHIN)
            painter.setFont(self._theme.font(CAPTION_PX, bold=True))
            painter.setPen(self._theme.color("muted"))
            heading = str(index.data(HEADING_ROLE) or "")
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            flags = QStyle.visualAlignment(option.direction, flags)
            painter.drawText(box, int(flags | Qt.AlignmentFlag.AlignAbsolute), heading)
        painter.restore()

    def _paint_call(self, painter: QPainter, option: QStyleOptionViewItem, call: Call) -> None:
        theme, layout = self._theme, option.direction
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(option.rect, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        summary = summary_of(call, self._lookup, self._now())
        box = option.rect.adjusted(WITHIN, WITHIN, -WITHIN, -WITHIN)
        size = assets.ICON_PX
        place = QRect(box.left(), box.top() + (box.height() - size) // 2, size, size)
        points = summary.icon == "outgoing"
        mirrored = points and layout is Qt.LayoutDirection.RightToLeft
        icon = assets.pixmap(summary.icon, theme.color(summary.role), mirrored=mirrored)
        painter.drawPixmap(QStyle.visualRect(layout, box, place).topLeft(), icon)
        text = box.adjusted(size + BETWEEN, 0, 0, 0)
        half = text.height() // 2
        number, small = theme.font(BODY_PX, figures=True), theme.font(CAPTION_PX, figures=True)
        words = f"{summary.words} · {summary.account}"
        for top, start, start_font, start_role, end, end_font in (
            (text.top(), summary.party, number, "text", summary.time, small),
            (text.top() + half, words, small, "muted", summary.amounts, small),
        ):
            row = QRect(text.left(), top, text.width(), half)
            used = self._draw(painter, layout, box, row, end, end_font, "muted", at_end=True)
            row.setWidth(row.width() - (used + BETWEEN if used else 0))
            self._draw(painter, layout, box, row, start, start_font, start_role)

    def _draw(
        self,
        painter: QPainter,
        layout: Qt.LayoutDirection,
        box: QRect,
        row: QRect,
        text: str,
        font: QFont,
        role: str,
        *,
        at_end: bool = False,
    ) -> int:
        """Draws a text at the row's start or end; returns how wide it is."""
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        flags = QStyle.visualAlignment(layout, side) | Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, row.width())
        flags |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QStyle.visualRect(layout, box, row), int(flags), elided)
        return metrics.horizontalAdvance(elided)
