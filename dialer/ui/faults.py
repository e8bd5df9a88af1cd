"""Our own bugs, told to the person as a message instead of a traceback, and written to the log."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)


class Faults(QObject):
    """Catches what nothing else caught, in any thread. ``told`` carries words for the person."""

    told = Signal(str)
    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Queued: it may come from any thread, and from the midst of a paint.
        self._caught.connect(self.told, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Takes over from Python's own reports."""
        sys.excepthook = self._catch
        threading.excepthook = lambda args: self._catch(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def _catch(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        log.error("A fault in Dialer itself (%s: %s)", kind.__name__, error)
        log.info("The fault in full:", exc_info=(kind, error or kind(), trace))
        self._caught.emit(
            self.tr(
                "A fault in Dialer itself ({kind}). Nothing that was written down is lost."
                " Please report it, with what dialer --verbose shows."
            ).format(kind=kind.__name__)
        )
