"""The program's settings as a running program sees them: as they are on disk at each question,
whoever changed them, without reading the file when nobody did.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from dialer.core.errors import DialerError
from dialer.core.settings import Settings, Value

log = logging.getLogger(__name__)


class LiveValues(Mapping[str, Value]):
    """The values of core.settings.Settings. A file that cannot be read any more leaves them as
    they were: a slip in an editor must not lift a limit in the middle of a call.

    ``read`` reads the file at ``path``; what it raises the first time is raised.
    """

    def __init__(self, path: Path, read: Callable[[], Mapping[str, Value]]) -> None:
        self._path = path
        self._read = read
        self._lock = threading.Lock()
        self._stamp = self._look()
        self._values = read()

    def _look(self) -> tuple[int, int, int] | None:
        try:
            seen = self._path.stat()
        except OSError:
            return None
        return (seen.st_mtime_ns, seen.st_size, seen.st_ino)

    def _now(self) -> Mapping[str, Value]:
        stamp = self._look()
        with self._lock:
            if stamp != self._stamp:
                self._stamp = stamp
                try:
                    self._values = self._read()
                except DialerError as error:
                    log.warning("The settings stay as they were: %s", error)
            return self._values

    def __getitem__(self, key: str) -> Value:
        return self._now()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._now())

    def __len__(self) -> int:
        return len(self._now())


def live_settings(path: Path, read: Callable[[], Mapping[str, Value]]) -> Settings:
    """The settings of a program that goes on: what is changed counts at once."""
    return Settings(LiveValues(path, read))
