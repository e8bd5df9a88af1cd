"""The shortcut in all programs that offers to call the selected text."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from dialer.core.desktop_ports import Desktop, Grab
from dialer.core.errors import DialerError
from dialer.core.key_combination import read_combination
from dialer.ui.tray.errands import Errands

log = logging.getLogger(__name__)

MOST_CHARS = 200
IN_MAIN_THREAD = bool(sys.platform == "darwin")
"""There the system wants it so, and it takes no time."""
READ_AFTER_MS = 300
"""On Wayland a window may read what is selected once it has the keyboard."""


class SelectionShortcut(QObject):
    """``wanted`` carries the selected text; ``wanted_later`` comes where it can only be read once a
    window of ours has the keyboard: ``read`` gives it then. ``failed`` carries the DialerError that
    says why there is no shortcut.
    """

    wanted = Signal(str)
    wanted_later = Signal()
    failed = Signal(object)

    def __init__(self, desktop: Desktop, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._errands = desktop, errands
        self._keys = ""
        self._grab: Grab | None = None

    @property
    def is_grabbed(self) -> bool:
        """Whether the desktop has granted it."""
        return self._grab is not None

    def choose(self, keys: str) -> None:
        """Takes this shortcut, "" for none, and gives the one before back."""
        if keys == self._keys:
            return
        self._keys = keys
        if not IN_MAIN_THREAD:
            self._errands.run(lambda: self._change(keys), failed=self._fail)
            return
        try:
            self._change(keys)
        except DialerError as error:
            self._fail(error)

    def _change(self, keys: str) -> None:
        """In the errands' thread, one after the other."""
        self.close()
        if keys:
            self._grab = self._desktop.grab(
                read_combination(keys), lambda: self._errands.tell(self._pressed)
            )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, DialerError):
            self.failed.emit(error)
        else:
            log.error("The shortcut", exc_info=error)

    def _pressed(self) -> None:
        self._errands.run(self._desktop.selected_text, self._take_selection)

    def _take_selection(self, text: str | None) -> None:
        if text is not None:
            self.wanted.emit(tidy(text))
        elif QGuiApplication.platformName().startswith("wayland"):
            self.wanted_later.emit()
            QTimer.singleShot(READ_AFTER_MS, self, lambda: self.wanted.emit(read_selection()))
        else:
            self.wanted.emit(read_selection())

    def close(self) -> None:
        """Gives it back."""
        grab, self._grab = self._grab, None
        if grab is not None:
            grab.close()


def read_selection() -> str:
    """The window system's primary selection, "" where it has none."""
    clipboard = QGuiApplication.clipboard()
    if not clipboard.supportsSelection():
        return ""
    return tidy(clipboard.text(QClipboard.Mode.Selection))


def tidy(text: str) -> str:
    """In one line, and no longer than a number can be."""
    return " ".join(text.split())[:MOST_CHARS]
