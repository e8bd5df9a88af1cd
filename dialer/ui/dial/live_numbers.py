"""To which numbers calls are running, and which of these calls nobody has confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge

if TYPE_CHECKING:  # calls come after the first picture
    from dialer.core.call import Call, State
    from dialer.core.ports import Change
    from dialer.engine.engine import Engine


class LiveNumbers(QObject):
    """Follows the bridge's news."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live: dict[str, Call] = {}
        self._ended: set[str] = set()
        bridge.call_changed.connect(self._take_change)

        async def live(engine: Engine) -> Sequence[Call]:
            return await engine.live()

        bridge.ask(self, live, self._take_live, self._give_up)

    def _take_live(self, calls: Sequence[Call]) -> None:
        for call in calls:
            if call.id not in self._ended:
                self._live.setdefault(call.id, call)

    def _give_up(self, _error: DialerError) -> None:
        """Without an engine nothing can be called either; the window says so."""

    def _take_change(self, change: Change) -> None:
        call = change.call
        if call.progress.ending is not None:
            self._ended.add(call.id)
            self._live.pop(call.id, None)
        else:
            self._live[call.id] = call

    def state_to(self, address: str) -> State | None:
        """How a running call to ``address`` stands, an unconfirmed one first; None without one."""
        if not self._live:
            return None
        from dialer.core.call import State  # late: as above
        from dialer.core.machine import state_of

        states = [
            state_of(call.progress)
            for call in self._live.values()
            if call.request.to_number == address
        ]
        if State.UNCONFIRMED in states:
            return State.UNCONFIRMED
        return states[0] if states else None
