"""A button that opens a menu: by mouse, by keys, and by assistive technology."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolButton, QWidget


class MenuButton(QToolButton):
    """Qt's instant pop-up opens at the press of a mouse or a key alone: what it offers assistive
    technology, ShowMenu, does nothing. Here Press opens it, too, as a click does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        # Later: the menu keeps its own loop running, and whoever pressed waits for an answer.
        self._opening = QTimer(self, singleShot=True, interval=0)
        self._opening.timeout.connect(self.showMenu)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        if not self.menu().isVisible():
            self._opening.start()
