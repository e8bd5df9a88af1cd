"""Ctrl-C in the terminal and a polite request to end, while Qt has the loop.

Python runs a signal's handler only between two of its own steps, and Qt may take none for hours: so
the signal also writes a byte to a socket, and Qt wakes for that.
"""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class Interrupt(QObject):
    """Calls ``end`` at the first signal; the next one ends the program at once."""

    def __init__(self, end: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._take)

    def _wake(self) -> None:
        """Python's own handler runs on the way here; the byte itself says nothing more."""
        with contextlib.suppress(BlockingIOError):
            self._reader.recv(64)

    def _take(self, number: int, _frame: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        self._end()
