"""A line of plain text that gives way: what does not fit ends in an ellipsis, whole in the tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """A label of one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Almost nothing: it may be squeezed."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints what fits."""
        painter = QPainter(self)
        elided = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        # "Left" is where a line begins; Qt mirrors it.
        start = Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), int(start | Qt.AlignmentFlag.AlignVCenter), elided)

    def event(self, event: QEvent) -> bool:
        """Shows the whole text as a tip where it does not fit and nothing better is set."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip():
            fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
            if not fits:
                self.setToolTip(self.text())
                shown = super().event(event)
                self.setToolTip("")
                return shown
        return super().event(event)
