"""What a person can do with calls, as the window offers it: place one, hang one up. Each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dialer.core.errors import DialerError, UnconfirmedError
from dialer.ui.localised import localised

# For types alone: the engine is imported by its own thread, after the window is there.
if TYPE_CHECKING:
    from dialer.core.call import Call, CallRequest
    from dialer.engine.dialling import Plan
    from dialer.engine.engine import Engine
    from dialer.ui.bridge import Bridge


class CallActions(QObject):
    """Places and hangs up through the bridge; the window shows what the signals tell.

    ``placing_changed``: whether a request is on its way; nothing else can be placed meanwhile.
    ``placed`` carries the Call that was taken; ``not_placed`` the DialerError that was refused or
    failed; ``doubtful`` the UnconfirmedError: the call may be running and is followed all the same.
    ``warned`` carries words to read before or during the call. ``hang_up_told`` carries a call's id
    and what to expect; ``hang_up_failed`` its id and the DialerError.
    """

    placing_changed = Signal(bool)
    placed = Signal(object)
    not_placed = Signal(object)
    doubtful = Signal(object)
    warned = Signal(str)
    hang_up_told = Signal(str, str)
    hang_up_failed = Signal(str, object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._placing = False

    @property
    def placing(self) -> bool:
        """Whether a request is on its way."""
        return self._placing

    def place(self, request: CallRequest) -> bool:
        """Places one call. Does nothing, and says so by False, while another is being placed."""
        if self._placing:
            return False
        self._set_placing(True)

        async def plan(engine: Engine) -> Plan:
            return await engine.plan(request)

        self._bridge.ask(self, plan, self._place_planned, self._fail)
        return True

    def _place_planned(self, plan: Plan) -> None:
        for warning in plan.warnings:
            self.warned.emit(localised(warning))

        async def place(engine: Engine) -> Call:
            return await engine.place(plan)

        self._bridge.ask(self, place, self._tell_placed, self._fail)

    def _tell_placed(self, call: Call) -> None:
        self._set_placing(False)
        self.placed.emit(call)

    def _fail(self, error: DialerError) -> None:
        self._set_placing(False)
        if isinstance(error, UnconfirmedError):
            self.doubtful.emit(error)
        else:
            self.not_placed.emit(error)

    def _set_placing(self, placing: bool) -> None:
        self._placing = placing
        self.placing_changed.emit(placing)

    def hang_up(self, call_id: str) -> None:
        """Has a call hung up; what to expect comes by ``hang_up_told``."""

        async def hang_up(engine: Engine) -> str:
            return await engine.hang_up(call_id)

        self._bridge.ask(
            self,
            hang_up,
            lambda words: self.hang_up_told.emit(call_id, words),
            lambda error: self.hang_up_failed.emit(call_id, error),
        )
