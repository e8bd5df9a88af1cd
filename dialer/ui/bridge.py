"""The one crossing between the window and the engine, which runs its loop in a thread of its own.

Wishes go down as coroutines or plain functions; frozen snapshots and answers come up as queued
signals, so that whatever touches a widget runs in the window's thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from dialer.core.errors import DialerError
from dialer.ui.looker import Looker

# For types alone: the engine and asyncio would double the time to the first painted window, so
# they are imported by the engine's own thread.
if TYPE_CHECKING:
    import asyncio

    from dialer.core.conference import Conference
    from dialer.core.ports import Change
    from dialer.engine.engine import Engine

log = logging.getLogger(__name__)

T = TypeVar("T")
STOP_TIMEOUT_S = 5.0
FINISH_WITHIN_S = 2.0
"""How long what is under way may take once the program ends."""
LAST_WORDS_S = 0.02
"""Connections that were closed let go of their sockets in the loop's next turns."""


class Bridge(QObject):
    """Runs an engine, and carries wishes and answers across. Lives in the window's thread.

    ``call_changed`` carries each dialer.core.ports.Change, ``conference_changed`` each
    dialer.core.conference.Conference as it is then, in order. ``started`` comes once the
    engine takes wishes; ``broken`` carries the error when it cannot start. ``contacts_changed``:
    any of them, by whatever program of this home.
    """

    call_changed = Signal(object)
    conference_changed = Signal(object)
    contacts_changed = Signal()
    started = Signal()
    broken = Signal(object)
    _answered = Signal(object)

    def __init__(self, make_engine: Callable[[], Engine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_engine = make_engine
        self._loop: asyncio.AbstractEventLoop | None = None
        self._engine: Engine | None = None
        self._over: asyncio.Event | None = None
        self._lock = threading.Lock()
        self._settled = False  # it runs, or it never will
        self._stopping = False
        self._fault: DialerError | None = None
        self._at_work: set[asyncio.Task[None]] = set()
        self._waiting: list[Callable[[], None]] = []
        self._looker = Looker()
        self._thread = threading.Thread(target=self._run, name="dialer-engine", daemon=True)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Starts the engine and the looking-up; returns at once."""
        self._looker.start()
        self._thread.start()

    def stop(self) -> None:
        """Ends the engine; running calls go on at their providers.

        Waits a little for a tidy end.
        """
        with self._lock:
            self._stopping = True
            self._waiting.clear()
            if self._loop is not None and self._over is not None and not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._over.set)
        self._looker.stop(STOP_TIMEOUT_S)
        if self._thread.is_alive():
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
        wait for it; when it cannot start, they fail for the same reason.
        """
        submit = partial(self._submit, owner, work, done, failed)
        with self._lock:
            if not self._settled:
                self._waiting.append(submit)
                return
        submit()

    def _submit(
        self,
        owner: QObject,
        work: Callable[[Engine], Awaitable[T]],
        done: Callable[[T], None],
        failed: Callable[[DialerError], None],
    ) -> None:
        """In whichever thread, once the engine runs or has failed to."""
        if self._fault is not None:
            self._answer(owner, None, self._fault, done, failed)
            return

        async def in_engine() -> None:
            import asyncio  # the engine runs, so it is there already

            engine, task = self._engine, asyncio.current_task()
            if engine is None or task is None:
                return
            self._at_work.add(task)
            task.add_done_callback(self._at_work.discard)
            try:
                result = await work(engine)
            except Exception as error:  # carried across, to be told in the window's thread
                self._answer(owner, None, error, done, failed)
            else:
                self._answer(owner, result, None, done, failed)

        with self._lock:
            loop = self._loop
            if loop is None or self._stopping:
                return
            import asyncio  # as above

            asyncio.run_coroutine_threadsafe(in_engine(), loop)

    def look(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DialerError], None] | None = None,
    ) -> None:
        """As ask, for what needs no engine but must not stop the window: disk, keychain, numbers.

        What is looked up comes back in the order in which it was asked for. It waits for ``start``
        (the window's first picture, which it would slow down), not for the engine.
        """

        def run() -> None:
            try:
                result = work()
            except Exception as error:  # carried across, as above
                self._answer(owner, None, error, done, failed)
            else:
                self._answer(owner, result, None, done, failed)

        self._looker.submit(run)

    def _answer(
        self,
        owner: QObject,
        result: Any,
        error: Exception | None,
        done: Callable[[Any], None],
        failed: Callable[[DialerError], None] | None,
    ) -> None:
        """In whichever thread: sends the answer up."""

        def deliver() -> None:
            if not isValid(owner):
                return
            if error is None:
                done(result)
                return
            known = isinstance(error, DialerError)
            told = error if isinstance(error, DialerError) else DialerError("Dialer itself failed.")
            if failed is not None:
                failed(told)  # after a bug too, so that nothing stays busy for ever
            else:
                log.warning("%s", told)
            if not known:
                raise error  # let the program's own hook tell of it

        self._up(deliver)

    def _up(self, deliver: Callable[[], None]) -> None:
        try:
            self._answered.emit(deliver)
        except RuntimeError:
            if isValid(self):
                raise  # else the window has gone meanwhile: there is nobody to tell

    @Slot(object)
    def _deliver(self, deliver: Callable[[], None]) -> None:
        deliver()

    def _run(self) -> None:
        import asyncio  # late, and here: see above

        try:
            asyncio.run(self._serve())
        except DialerError as error:
            self._fault = error
            self._up(lambda: self.broken.emit(self._fault))
        except Exception:
            self._fault = DialerError("The engine failed.", "Start Dialer again.")
            self._up(lambda: self.broken.emit(self._fault))
            raise
        finally:
            with self._lock:
                self._loop = None
            self._settle()

    async def _serve(self) -> None:
        import asyncio  # as above

        async with self._make_engine() as engine:
            over = asyncio.Event()
            with self._lock:
                if self._stopping:
                    return
                self._loop, self._over = asyncio.get_running_loop(), over
            engine.watch(self._tell_change)
            engine.keep_taking_up()
            self._engine = engine
            self._settle()
            self._up(lambda: self.started.emit())
            self._watch_conferences(engine)
            watching = asyncio.create_task(self._watch_contacts(engine))
            await over.wait()
            watching.cancel()
            self._engine = None
            if self._at_work:  # a hang-up, say: it may still leave
                _, late = await asyncio.wait(self._at_work, timeout=FINISH_WITHIN_S)
                for task in late:
                    task.cancel()
                await asyncio.gather(*late, return_exceptions=True)
        await asyncio.sleep(LAST_WORDS_S)

    async def _watch_contacts(self, engine: Engine) -> None:
        try:
            await engine.contacts.watch(lambda _news: self._up(self._tell_contacts))
        except DialerError as error:  # told where contacts are asked for
            log.warning("%s", error)

    def _watch_conferences(self, engine: Engine) -> None:
        try:
            engine.conferences.watch(self._tell_conference)
            engine.conferences.keep_up()
        except DialerError as error:  # told where one is started
            log.warning("%s", error)

    # A signal is only touched in the window's thread, where it is known to be there.

    def _tell_contacts(self) -> None:
        self.contacts_changed.emit()

    def _tell_change(self, change: Change) -> None:
        self._up(lambda: self.call_changed.emit(change))

    def _tell_conference(self, conference: Conference) -> None:
        self._up(lambda: self.conference_changed.emit(conference))

    def _settle(self) -> None:
        """Lets go what waited, in order, and what comes from now on go straight."""
        while True:
            with self._lock:
                if not self._waiting:
                    self._settled = True
                    return
                waiting, self._waiting = self._waiting, []
            for submit in waiting:
                submit()
