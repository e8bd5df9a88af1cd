"""What a person can do with conferences, as the window offers it. Each once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dialer.core.errors import DialerError, UnconfirmedError
from dialer.ui.localised import localised

# For types alone: the engine is imported by its own thread, after the window is there.
if TYPE_CHECKING:
    from dialer.core.conference import Conference, ConferenceRequest
    from dialer.engine.conference import ConferencePlan
    from dialer.engine.engine import Engine
    from dialer.ui.bridge import Bridge


class ConferenceActions(QObject):
    """``starting_changed``: whether a request is on its way; nothing else is started meanwhile.

    ``started`` comes when one was taken, ``not_started`` carries the DialerError; ``doubtful`` the
    UnconfirmedError: it may be running, and is followed all the same. ``warned`` carries words.
    ``told`` carries a conference's id and what to expect, ``failed`` its id and the DialerError.
    """

    starting_changed = Signal(bool)
    started = Signal()
    not_started = Signal(object)
    doubtful = Signal(object)
    warned = Signal(str)
    told = Signal(str, str)
    failed = Signal(str, object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._starting = False

    @property
    def starting(self) -> bool:
        """Whether a request is on its way."""
        return self._starting

    def start(self, request: ConferenceRequest) -> bool:
        """Starts one. Does nothing, and says so by False, while another is being started."""
        if self._starting:
            return False
        self._set_starting(True)

        async def plan(engine: Engine) -> ConferencePlan:
            return await engine.conferences.plan(request)

        self._bridge.ask(self, plan, self._start_planned, self._fail)
        return True

    def _start_planned(self, plan: ConferencePlan) -> None:
        for warning in plan.warnings:
            self.warned.emit(localised(warning))

        async def start(engine: Engine) -> Conference:
            return await engine.conferences.start(plan)

        self._bridge.ask(self, start, self._tell_started, self._fail)

    def _tell_started(self, _conference: Conference) -> None:
        self._set_starting(False)
        self.started.emit()

    def _fail(self, error: DialerError) -> None:
        self._set_starting(False)
        (self.doubtful if isinstance(error, UnconfirmedError) else self.not_started).emit(error)

    def _set_starting(self, starting: bool) -> None:
        self._starting = starting
        self.starting_changed.emit(starting)

    def add(self, conference_id: str, numbers: Sequence[str]) -> None:
        """Has more people called into it."""

        async def add(engine: Engine) -> str:
            await engine.conferences.add(conference_id, numbers)
            return ""

        self._do(conference_id, add)

    def drop(self, conference_id: str, leg_id: str) -> None:
        """Hangs one of its phones up."""

        async def drop(engine: Engine) -> str:
            return await engine.conferences.drop(conference_id, leg_id)

        self._do(conference_id, drop)

    def end(self, conference_id: str) -> None:
        """Hangs all of it up."""

        async def end(engine: Engine) -> str:
            return await engine.conferences.end(conference_id)

        self._do(conference_id, end)

    def _do(self, conference_id: str, work: Callable[[Engine], Awaitable[str]]) -> None:
        self._bridge.ask(
            self,
            work,
            lambda words: self.told.emit(conference_id, localised(words)),
            lambda error: self.failed.emit(conference_id, error),
        )
