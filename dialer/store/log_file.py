"""The log file of a home: what happened, for the person and for support. Never a secret in it,
and no full phone number unless the person asks for that.

It is made when there is something to write, and begins anew when it is large.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path

from dialer.core.errors import DialerError
from dialer.core.masking import mask_numbers, mask_secrets
from dialer.core.settings import Settings

MOST_BYTES = 1_000_000
FORMAT = "%(levelname)s %(name)s: %(message)s"


class MaskingFormatter(logging.Formatter):
    """One line a record, its tracebacks below; ``full_numbers`` is asked each time."""

    default_msec_format = "%s.%03d"

    def __init__(self, full_numbers: Callable[[], bool]) -> None:
        super().__init__(FORMAT)
        self._full_numbers = full_numbers

    def format(self, record: logging.LogRecord) -> str:
        text = mask_secrets(super().format(record))
        try:
            full = self._full_numbers()
        except DialerError:
            full = False
        return f"{self.formatTime(record)} {text if full else mask_numbers(text)}"


class LogFile(logging.FileHandler):
    """The file; the one before it is kept beside it. What cannot be written is left: a full disk
    must not end a call.
    """

    def __init__(self, path: Path, full_numbers: Callable[[], bool]) -> None:
        super().__init__(path, encoding="utf-8", delay=True, errors="backslashreplace")
        self.setLevel(logging.INFO)
        self.setFormatter(MaskingFormatter(full_numbers))

    def _open(self) -> TextIOWrapper:
        path = Path(self.baseFilename)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and path.stat().st_size > MOST_BYTES:
            path.replace(path.with_name(f"{path.name}.1"))
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(
            os.fdopen(descriptor, "ab"), encoding="utf-8", errors="backslashreplace"
        )

    def emit(self, record: logging.LogRecord) -> None:
        try:
            super().emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nothing: there is nowhere to tell it."""


def begin_log(path: Path, settings: Settings) -> None:
    """Has all that this program does from now on written there, and nowhere else any more."""
    log = logging.getLogger("dialer")
    for handler in [each for each in log.handlers if isinstance(each, LogFile)]:
        log.removeHandler(handler)
        handler.close()
    log.addHandler(LogFile(path, lambda: settings.switch("log.full_numbers")))
    log.setLevel(logging.INFO)


def read_log(path: Path, most_bytes: int = 60_000) -> str:
    """The end of the log, whole lines; "" where there is none."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - most_bytes))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return text if size <= most_bytes else text.partition("\n")[2]
