"""The one crossing between the window and the engine, which runs its loop in a thread of its own.

Wishes go down as coroutines or plain functions; frozen snapshots and answers come up as queued
signals, so that whatever touches a widget runs in the window's thread.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from dialer.core.errors import DialerError
from dialer.engine.engine import Engine

log = logging.getLogger(__name__)

T = TypeVar("T")
STOP_TIMEOUT_S = 5.0


class Bridge(QObject):
    """Runs an engine, and carries wishes and answers across. Lives in the window's thread.

    ``call_changed`` carries each dialer.core.ports.Change, in order. ``started`` comes once the
    engine takes wishes; ``broken`` carries the error when it cannot start.
    """

    call_changed = Signal(object)
    started = Signal()
    broken = Signal(object)
    _answered = Signal(object)

    def __init__(self, make_engine: Callable[[], Engine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_engine = make_engine
        self._loop: asyncio.AbstractEventLoop | None = None
        self._engine: Engine | None = None
        self._over: asyncio.Event | None = None
        self._ready = threading.Event()
        # One worker: what is looked up for the window comes back in the order it was asked for.
        self._looker = ThreadPoolExecutor(1, thread_name_prefix="dialer-look")
        self._thread = threading.Thread(target=self._run, name="dialer-engine", daemon=True)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Starts the engine; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Ends the engine; running calls go on at their providers.

        Waits a little for a tidy end.
        """
        self._looker.shutdown(wait=False, cancel_futures=True)
        if self._thread.is_alive():
            self._ready.wait(STOP_TIMEOUT_S)
            if self._loop is not None and self._over is not None:
                self._loop.call_soon_threadsafe(self._over.set)
            self._thread.join(STOP_TIMEOUT_S)

    def ask(
        self,
        owner: QObject,
        work: Callable[[Engine], Awaitable[T]],
        done: Callable[[T], None],
        failed: Callable[[DialerError], None],
    ) -> None:
        """Has the engine do ``work``; ``done`` or ``failed`` is called in the window's thread.

        Neither is called any more once ``owner`` is gone. Wishes made before the engine has started
        wait for it.
        """

        async def in_engine() -> T:
            assert self._engine is not None, "it is ready"
            return await work(self._engine)

        def submit() -> None:
            self._ready.wait()
            if self._loop is None or self._engine is None or self._loop.is_closed():
                return  # it could not start, and `broken` has said why
            future = asyncio.run_coroutine_threadsafe(in_engine(), self._loop)
            future.add_done_callback(lambda done_: self._answer(owner, done_, done, failed))

        if self._ready.is_set():
            submit()
        else:
            self._looker.submit(submit)

    def look(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DialerError], None] | None = None,
    ) -> None:
        """As ask, for what needs no engine but must not stop the window: disk, keychain,
        numbers.
        """
        try:
            future = self._looker.submit(work)
        except RuntimeError:
            return  # the program ends
        future.add_done_callback(lambda done_: self._answer(owner, done_, done, failed))

    def _answer(
        self,
        owner: QObject,
        future: Future[Any],
        done: Callable[[Any], None],
        failed: Callable[[DialerError], None] | None,
    ) -> None:
        """In whichever thread: sends the answer up."""
        if future.cancelled():
            return
        error = future.exception()

        def deliver() -> None:
            if not isValid(owner):
                return
            if error is None:
                done(future.result())
            elif isinstance(error, DialerError):
                if failed is not None:
                    failed(error)
                else:
                    log.warning("%s", error)
            else:
                raise error  # a bug of ours: let the program's own hook tell of it

        if isValid(self):
            self._answered.emit(deliver)

    @Slot(object)
    def _deliver(self, deliver: Callable[[], None]) -> None:
        deliver()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except DialerError as error:
            self.broken.emit(error)
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        async with self._make_engine() as engine:
            self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
            engine.watch(self.call_changed.emit)
            engine.keep_taking_up()
            self._engine = engine
            self._ready.set()
            self.started.emit()
            await self._over.wait()
            self._engine = None
