"""Which programs of a home are running, and which of them serves the listener.

Each holds a lock on a file of its own. The operating system frees it however the program ends,
kill -9 and power cuts included, so a lock that can be had means a program that is gone.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from filelock import FileLock, Timeout
from ulid import ULID

from dialer.core.errors import StoreError
from dialer.core.listener_ports import ListenerAddress
from dialer.core.phrase import phrase
from dialer.store.folders import make_folder


class ProgramPresence:
    """The Presence of core/listener_ports.py.

    Made once by a running program; ``release`` at its end.
    """

    def __init__(self, run_folder: Path) -> None:
        self._folder = make_folder(run_folder)
        self._name = str(ULID())
        self._listener = FileLock(self._folder / "listener.lock")
        self._own = FileLock(self._lock_path(self._name))
        try:
            self._own.acquire(timeout=0)
        except (OSError, Timeout) as error:
            raise self._fault(error) from error

    def _fault(self, error: Exception) -> StoreError:
        return StoreError(
            phrase(
                "The folder {folder} cannot be used: {error}.", folder=self._folder, error=error
            ),
            "Free some space, or set DIALER_HOME to a folder on this machine's own disk.",
        )

    def _lock_path(self, name: str) -> Path:
        return self._folder / f"program-{name}.lock"

    @property
    def name(self) -> str:
        return self._name

    def is_running(self, name: str) -> bool:
        if name == self._name:
            return True
        path = self._lock_path(name)
        if "/" in name or "\\" in name or not path.exists():
            return False
        lock = FileLock(path)
        try:
            lock.acquire(timeout=0)
        except (OSError, Timeout):
            return True  # when in doubt, nobody's call is taken away
        lock.release()
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        return False

    def claim_listener(self) -> bool:
        if self._listener.is_locked:
            return True
        try:
            self._listener.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as error:
            raise self._fault(error) from error
        return True

    def release_listener(self) -> None:
        self._listener.release()

    def publish_listener(self, host: str, port: int, outside: str = "") -> None:
        path = self._folder / "listener.json"
        temporary = path.with_suffix(f".{os.getpid()}.new")
        told = {"host": host, "port": port, "program": self._name, "outside": outside}
        try:
            temporary.write_text(json.dumps(told), "utf-8")
            temporary.replace(path)
        except OSError as error:
            raise self._fault(error) from error

    def published_listener(self) -> ListenerAddress | None:
        try:
            told = json.loads((self._folder / "listener.json").read_text("utf-8"))
            program = str(told["program"])
            served = self.is_running(program)
            outside = str(told.get("outside", "")) if served else ""
            return ListenerAddress(str(told["host"]), int(told["port"]), program, served, outside)
        except (OSError, ValueError, KeyError, TypeError):
            return None  # never told, or damaged: as good as never told

    def release(self) -> None:
        self._listener.release()
        self._own.release()
        with contextlib.suppress(OSError):
            self._lock_path(self._name).unlink(missing_ok=True)
