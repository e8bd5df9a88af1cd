"""Spending as bars: over time they stand side by side, by destination they lie under each other.

What is drawn stands in words in the table beside it, too: a chart is no way to read figures aloud.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dialer.ui.calls.labels import announce
from dialer.ui.localised import written_amount
from dialer.ui.theme import CAPTION_PX, STEP, WITHIN, Theme

HEIGHT_PX, ROW_PX = 180, 28
AXIS_PX, FOOT_PX, TOP_PX = 64, 20, 10
MOST_BAR_PX, GAP_PX = 40, 2
LINES = 4
LABEL_SHARE = 0.35
"""Of the width, for the names of bars that lie."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. ``label``: under or before it; ``words``: all there is to say of it."""

    label: str
    amount: Decimal
    words: str


class BarChart(QWidget):
    """``chosen`` carries the place of the bar that was clicked. The arrow keys go from bar to bar,
    and what they stand for is said.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, *, lying: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lying = lying
        self._bars: Sequence[Bar] = ()
        self._most = Decimal(0)
        self._current = -1
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_bars(self, bars: Sequence[Bar], name: str) -> None:
        """Draws these; ``name`` says what they are."""
        self._bars = bars
        self._most = max((bar.amount for bar in bars), default=Decimal(0))
        self._current = min(self._current, len(bars) - 1)
        self._hovered = -1
        self.setAccessibleName(name)
        self._tell()
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> Sequence[Bar]:
        """What is drawn."""
        return self._bars

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its rows, or a usual picture."""
        height = max(1, len(self._bars)) * ROW_PX + STEP if self._lying else HEIGHT_PX
        return QSize(320, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It may be narrow."""
        return QSize(120, self.sizeHint().height())

    # Where the bars are

    def _field(self) -> QRect:
        """Where the bars are drawn."""
        rtl = self.isRightToLeft()
        if self._lying:
            names = int(self.width() * LABEL_SHARE)
            return self.rect().adjusted(0 if rtl else names, 0, -names if rtl else 0, 0)
        return self.rect().adjusted(0 if rtl else AXIS_PX, TOP_PX, -AXIS_PX if rtl else 0, -FOOT_PX)

    def bar_rect(self, place: int) -> QRectF:
        """Where a bar is drawn."""
        field, most = self._field(), self._most
        share = float(self._bars[place].amount / most) if most > 0 else 0.0
        if self._lying:
            room = field.width() - AXIS_PX - WITHIN
            width = max(2.0, room * share) if self._bars[place].amount else 0.0
            left = field.right() - width if self.isRightToLeft() else field.left()
            return QRectF(left, field.top() + place * ROW_PX + 6, width, ROW_PX - 12)
        slot = field.width() / max(1, len(self._bars))
        width = max(1.0, min(MOST_BAR_PX, slot - GAP_PX))
        step = len(self._bars) - 1 - place if self.isRightToLeft() else place
        left = field.left() + step * slot + (slot - width) / 2
        height = max(2.0, field.height() * share) if self._bars[place].amount else 0.0
        return QRectF(left, field.bottom() - height, width, height)

    def place_at(self, point: QPoint) -> int:
        """The bar whose room a point is in; -1 for none."""
        field = self._field()
        count = len(self._bars)
        if not count or not self.rect().contains(point):
            return -1
        if self._lying:
            place = point.y() // ROW_PX
        else:
            place = int((point.x() - field.left()) * count / max(1, field.width()))
            place = count - 1 - place if self.isRightToLeft() else place
        return place if 0 <= place < count else -1

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Lines, bars and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(CAPTION_PX, figures=True))
        if not self._lying:
            self._paint_lines(painter)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, place, bar)
        painter.end()

    def _paint_lines(self, painter: QPainter) -> None:
        field, most = self._field(), self._most
        rtl = self.isRightToLeft()
        for line in range(LINES + 1):
            y = field.bottom() - field.height() * line / LINES
            painter.setPen(self._theme.color("line"))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            if most > 0 and line % 2 == 0:
                text = written_amount(Decimal(f"{float(most) * line / LINES:.4g}"))
                left = field.right() + STEP if rtl else 0
                box = QRectF(left, y - 8, AXIS_PX - WITHIN, 16)
                side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
                painter.setPen(self._theme.color("muted"))
                painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_bar(self, painter: QPainter, place: int, bar: Bar) -> None:
        theme, rect = self._theme, self.bar_rect(place)
        marked = place in (self._hovered, self._current if self.hasFocus() else -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text" if marked else "accent"))
        painter.drawRoundedRect(rect, 2, 2)
        painter.setPen(theme.color("text" if marked else "muted"))
        if self._lying:
            self._paint_names(painter, place, bar, rect)
        elif self._labelled(place):
            slot = self._field().width() / len(self._bars)
            room = max(slot, 56.0)
            box = QRectF(rect.center().x() - room / 2, self.height() - FOOT_PX, room, FOOT_PX)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), bar.label)

    def _labelled(self, place: int) -> bool:
        """As many labels as have room, the first one among them."""
        slot = self._field().width() / max(1, len(self._bars))
        every = max(1, -(-56 // max(1, int(slot))))
        return place % every == 0

    def _paint_names(self, painter: QPainter, place: int, bar: Bar, rect: QRectF) -> None:
        rtl = self.isRightToLeft()
        names = int(self.width() * LABEL_SHARE) - WITHIN
        left = self.width() - names if rtl else 0
        box = QRect(left, place * ROW_PX, names, ROW_PX)
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        start = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        metrics = painter.fontMetrics()
        name = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, names)
        painter.drawText(box, int(start | absolute), name)
        edge = rect.left() - AXIS_PX - STEP if rtl else rect.right() + STEP
        amount = QRectF(edge, place * ROW_PX, AXIS_PX, ROW_PX)
        painter.drawText(
            amount,
            int((end if rtl else start) | absolute),
            written_amount(Decimal(f"{bar.amount:.4g}")),
        )

    # Pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Marks the bar under the mouse."""
        place = self.place_at(event.position().toPoint())
        if place != self._hovered:
            self._hovered = place
            self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Marks none."""
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Chooses a bar."""
        place = self.place_at(event.position().toPoint())
        if place >= 0:
            self._current = place
            self._tell()
            self.update()
            self.chosen.emit(place)

    def event(self, event: QEvent) -> bool:
        """Shows what a bar stands for as a tip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos())
            QToolTip.showText(
                event.globalPos(), self._bars[place].words if place >= 0 else "", self
            )
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The arrows go from bar to bar."""
        keys = Qt.Key
        back, on = (keys.Key_Up, keys.Key_Down) if self._lying else (keys.Key_Left, keys.Key_Right)
        if self.isRightToLeft() and not self._lying:
            back, on = on, back
        if event.key() in (back, on) and self._bars:
            step = 1 if event.key() == on else -1
            self._current = min(max(self._current + step, 0), len(self._bars) - 1)
            self._tell()
            announce(self, self._bars[self._current].words)
            self.update()
        elif event.key() in (keys.Key_Return, keys.Key_Space) and self._current >= 0:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        words = self._bars[self._current].words if 0 <= self._current < len(self._bars) else ""
        self.setAccessibleDescription(words)
