"""A thread that looks things up for the window, one after the other: disk, keychain, numbers.

A daemon, unlike an executor's: a keychain that waits for a password must not keep the program from
ending.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable


class Looker:
    """Runs what it is given, in the order in which it was given."""

    def __init__(self) -> None:
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="dialer-look", daemon=True)
        self._over = False

    def start(self) -> None:
        """Begins; what was given before waits until now."""
        self._thread.start()

    def submit(self, work: Callable[[], None]) -> None:
        """Has it done; does nothing once it was stopped. ``work`` raises nothing."""
        if not self._over:
            self._work.put(work)

    def stop(self, timeout_s: float) -> None:
        """Lets what runs come to its end, and drops the rest."""
        self._over = True
        self._work.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            if not self._over:
                work()
