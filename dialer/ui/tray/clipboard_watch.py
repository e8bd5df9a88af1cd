"""Notices a number that was just copied, where the person wants that. It reads, and never writes.

What a password manager copies is marked as such and left alone.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from dialer.engine.home import Home
from dialer.ui.bridge import Bridge

MOST_CHARS = 64
LEAST_DIGITS, MOST_LETTERS = 6, 0
SETTLE_MS = 150
SECRET_FORMATS = (
    "x-kde-passwordManagerHint",
    "org.nspasteboard.ConcealedType",
    "ExcludeClipboardContentFromMonitorProcessing",
)


class ClipboardWatch(QObject):
    """``number_copied`` carries the text as it was copied and the number in international form."""

    number_copied = Signal(str, str)

    def __init__(self, bridge: Bridge, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._home = bridge, home
        self._on = False
        self._last = ""
        self._wait = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._wait.timeout.connect(self._read)

    def switch(self, *, on: bool) -> None:
        """Watches or does not."""
        if on is self._on:
            return
        self._on = on
        clipboard = QGuiApplication.clipboard()
        if on:
            clipboard.dataChanged.connect(self._wait.start)
        else:
            clipboard.dataChanged.disconnect(self._wait.start)
            self._wait.stop()

    def _read(self) -> None:
        clipboard = QGuiApplication.clipboard()
        data = clipboard.mimeData(QClipboard.Mode.Clipboard)
        if clipboard.ownsClipboard() or data is None or not data.hasText():
            return
        if any(data.hasFormat(name) for name in SECRET_FORMATS):
            return
        text = data.text()
        if not may_be_number(text) or text == self._last:
            return
        self._last = text
        home = self._home

        def look() -> str:
            from dialer.core.phone_number import read_number  # late: it loads the number tables

            number = read_number(text.strip(), home.region())
            return (number.international or "") if number.valid and not number.problem else ""

        self._bridge.look(
            self, look, lambda shown: self.number_copied.emit(text, shown) if shown else None
        )


def may_be_number(text: str) -> bool:
    """Whether it is worth reading: short, mostly digits, in one line."""
    text = text.strip()
    if not text or len(text) > MOST_CHARS or "\n" in text:
        return False
    rest = text.casefold().removeprefix("tel:")
    digits = sum(sign.isdigit() for sign in rest)
    letters = sum(sign.isalpha() for sign in rest)
    return digits >= LEAST_DIGITS and letters <= MOST_LETTERS
