"""A participant's state as a small sign: hollow before, a ring of dashes while it rings, full while
they talk, a stroke once they are gone. Words stand beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialer.core.conference import JoinState
from dialer.ui.theme import Theme

SIZE_PX, RADIUS_PX = 16, 5.0


class StateDot(QWidget):
    """Painted; what it says is said by the words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state, self._role = JoinState.REQUESTED, "muted"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_state(self, state: JoinState, role: str) -> None:
        """Shows a state in its colour."""
        if (state, role) != (self._state, self._role):
            self._state, self._role = state, role
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small."""
        return QSize(SIZE_PX, SIZE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.color(self._role or "text")
        middle = QPointF(self.width() / 2, self.height() / 2)
        pen = QPen(colour, 2)
        if self._state is JoinState.ENDED:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            reach = QPointF(RADIUS_PX - 1, 0)
            painter.drawLine(middle - reach, middle + reach)
            return
        if self._state is JoinState.CALLING:
            pen.setDashPattern([1.5, 1.6])
        painter.setPen(pen)
        if self._state is JoinState.TALKING:
            painter.setBrush(colour)
        painter.drawEllipse(middle, RADIUS_PX, RADIUS_PX)
