"""The Dial view without its keys: what the quick dial box shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout

from dialer.ui.dial.view import DialView

_SUGGESTIONS_ROW, _KEYS_ROW = 2, 3
_UNLIMITED_PX = 16777215  # Qt's QWIDGETSIZE_MAX


class QuickView(DialView):
    """``closed_by_person`` comes with Esc when there is no question to put away first."""

    closed_by_person = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Always one column: the suggestions have the room of the keys."""
        super().resizeEvent(event)
        grid = self._content.layout()
        assert isinstance(grid, QGridLayout), "made by the arrangement"
        grid.setRowStretch(_SUGGESTIONS_ROW, 1)
        grid.setRowStretch(_KEYS_ROW, 0)
        self.keypad.hide()
        self.suggestions.set_headed(True)

    def _fit_suggestions(self) -> None:
        self.suggestions.setMinimumHeight(0)
        self.suggestions.setMaximumHeight(_UNLIMITED_PX)
        self.suggestions.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes the box; an open question first."""
        if event.key() == Qt.Key.Key_Escape and self.strip.isHidden():
            self.closed_by_person.emit()
        else:
            super().keyPressEvent(event)
