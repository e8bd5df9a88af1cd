"""A thread for what the desktop takes its time for, so that neither the window nor what it looks up
waits.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from dialer.ui.looker import Looker

log = logging.getLogger(__name__)

T = TypeVar("T")
STOP_WITHIN_S = 1.0


class Errands(QObject):
    """Runs work in order; what comes of it is told in the window's thread."""

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._looker = Looker()
        self._looker.start()

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = lambda _result: None,
        failed: Callable[[Exception], None] = lambda _error: None,
    ) -> None:
        """Has ``work`` done; ``done`` or ``failed`` is called in the window's thread."""

        def do() -> None:
            try:
                result = work()
            except Exception as error:  # carried across
                log.info("Of the desktop: %s", error)
                self.tell(partial(failed, error))
            else:
                self.tell(lambda: done(result))

        self._looker.submit(do)

    def tell(self, deliver: Callable[[], None]) -> None:
        """From whichever thread: has it called in the window's."""
        try:
            self._done.emit(deliver)
        except RuntimeError:
            if isValid(self):
                raise  # else the program is ending

    @Slot(object)
    def _deliver(self, deliver: Callable[[], None]) -> None:
        deliver()

    def stop(self) -> None:
        """Lets what runs come to its end, for a moment."""
        self._looker.stop(STOP_WITHIN_S)
