"""Qt's application, with what the system tells it alone: links on macOS, and that it shall end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """``link_opened`` carries a link that macOS hands to the running program; ``ending`` comes
    before the system closes the windows: they are to close, not to wait in the tray.
    """

    link_opened = Signal(str)
    ending = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.commitDataRequest.connect(lambda _session: self.ending.emit())

    def event(self, event: QEvent) -> bool:
        """Takes the two."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            address = event.url().toString()
            if address:
                self.link_opened.emit(address)
                return True
        elif event.type() is QEvent.Type.Quit:
            self.ending.emit()
        return super().event(event)
