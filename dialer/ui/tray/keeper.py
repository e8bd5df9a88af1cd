"""The window that goes into the tray instead of ending the program, and always comes back.

It is only hidden while an icon can be seen that brings it back; should the tray go, it returns.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

LOOK_EVERY_MS = 3000


class Keeper(QObject):
    """``first_kept`` comes when the window is put away and the person does not know of it yet."""

    first_kept = Signal()

    def __init__(
        self,
        window: QWidget,
        *,
        may: Callable[[], bool],
        has_tray: Callable[[], bool],
        told: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._may, self._has_tray = window, may, has_tray
        self.told = told
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)

    def put_away(self) -> bool:
        """Hides the window, if the person wants that and it can be brought back."""
        if not self._may() or not self._has_tray():
            return False
        self._window.hide()
        self._looking.start()
        if not self.told:
            self.told = True
            self.first_kept.emit()
        return True

    def keep_hidden(self) -> None:
        """The program began out of sight."""
        self._looking.start()

    def look(self) -> None:
        """Brings the window back when nothing else can, without taking the keyboard."""
        if self._window.isVisible():
            self._looking.stop()
        elif not self._has_tray():
            self._looking.stop()
            quietly = Qt.WidgetAttribute.WA_ShowWithoutActivating
            self._window.setAttribute(quietly)
            self._window.show()
            self._window.setAttribute(quietly, False)
