"""The calls that the live panel shows: those that live, and those that ended a moment ago.

Holds snapshots and what happened to each; knows no widget. Time is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from dialer.core.call import Call, State
from dialer.core.errors import DialerError
from dialer.core.machine import state_of
from dialer.core.ports import Change
from dialer.ui.bridge import Bridge

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.engine.engine import Engine

LINGER_S = 30.0
"""How long a call's card stays after its end."""


@dataclass
class Shown:
    """One call in the panel."""

    call: Call
    changes: list[Change] = field(default_factory=list)
    leaves_at_s: float | None = None  # on the given clock; None while it lives
    hang_up_words: str = ""  # what to expect after a hang-up, or why there is none

    @property
    def lives(self) -> bool:
        """Whether it has not ended."""
        return self.call.progress.ending is None


def is_older(call: Call, known: Call) -> bool:
    """Whether a snapshot of the same call tells less than the one that is known."""
    if known.progress.ending is not None and call.progress.ending is None:
        return True
    beginning = known.created_at - timedelta(days=1)
    return (call.updated_at or beginning) < (known.updated_at or beginning)


class LiveCalls(QObject):
    """``changed`` carries a call's id; ``came`` and ``left`` too; ``count_changed`` how many live.

    ``told`` carries a call's id with each change of its state, for who listens instead of looking.
    """

    came = Signal(str)
    left = Signal(str)
    changed = Signal(str)
    told = Signal(str)
    count_changed = Signal(int)

    def __init__(
        self, bridge: Bridge, monotonic: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._monotonic = monotonic
        self._shown: dict[str, Shown] = {}
        self._dismissed: set[str] = set()
        self._count = 0
        bridge.call_changed.connect(self.take)

    def ask(self) -> None:
        """Takes up what lives now: at the start, and calls whose request is still on its way."""

        async def live(engine: Engine) -> Sequence[Call]:
            return await engine.live()

        self._bridge.ask(self, live, self._take_live, lambda _error: None)

    def _take_live(self, calls: Sequence[Call]) -> None:
        for call in calls:
            self._put(call)

    def __len__(self) -> int:
        return len(self._shown)

    def get(self, call_id: str) -> Shown | None:
        """One of them."""
        return self._shown.get(call_id)

    def all(self) -> list[Shown]:
        """All, in the order in which they came."""
        return list(self._shown.values())

    def live(self) -> list[Call]:
        """Those that have not ended."""
        return [shown.call for shown in self._shown.values() if shown.lives]

    @Slot(object)
    def take(self, change: Change) -> None:
        """News of a call."""
        known = self._shown.get(change.call.id)
        before = None if known is None else state_of(known.call.progress)
        if known is None and change.call.progress.ending is not None and not _is_fresh(change):
            return  # late news of a call that ended long ago
        self._put(change.call)
        shown = self._shown.get(change.call.id)
        if shown is None:
            return
        sequences = {change_.sequence for change_ in shown.changes}
        if not change.sequence or change.sequence not in sequences:
            shown.changes.append(change)
            self.changed.emit(change.call.id)
        if state_of(shown.call.progress) is not before:
            self.told.emit(change.call.id)

    def _put(self, call: Call) -> None:
        if call.id in self._dismissed:
            return
        known = self._shown.get(call.id)
        if known is None:
            known = self._shown[call.id] = Shown(call)
            self._read_history(call.id)
            self._settle(known)
            self.came.emit(call.id)
        elif not is_older(call, known.call):
            known.call = call
            self._settle(known)
            self.changed.emit(call.id)
        self._count_anew()

    def _settle(self, shown: Shown) -> None:
        if shown.call.progress.ending is not None and shown.leaves_at_s is None:
            shown.leaves_at_s = self._monotonic() + LINGER_S

    def _read_history(self, call_id: str) -> None:
        async def history(engine: Engine) -> Sequence[Change]:
            return await engine.history(call_id)

        def take(changes: Sequence[Change]) -> None:
            shown = self._shown.get(call_id)
            if shown is not None:
                known = {change.sequence for change in changes}
                newer = [change for change in shown.changes if change.sequence not in known]
                shown.changes = [*changes, *newer]
                self.changed.emit(call_id)

        def fail(_error: DialerError) -> None:
            """The call is shown all the same, with what comes from now on."""

        self._bridge.ask(self, history, take, fail)

    def tell_hang_up(self, call_id: str, words: str) -> None:
        """What to expect of a hang-up."""
        shown = self._shown.get(call_id)
        if shown is not None:
            shown.hang_up_words = words
            self.changed.emit(call_id)

    def dismiss(self, call_id: str) -> None:
        """Takes away a call that has ended."""
        shown = self._shown.get(call_id)
        if shown is not None and not shown.lives:
            self._dismissed.add(call_id)
            del self._shown[call_id]
            self.left.emit(call_id)

    def keep(self, call_id: str) -> None:
        """Somebody is reading it: its time begins anew."""
        shown = self._shown.get(call_id)
        if shown is not None and shown.leaves_at_s is not None:
            shown.leaves_at_s = self._monotonic() + LINGER_S

    def tick(self) -> None:
        """Takes away those whose time is over."""
        now_s = self._monotonic()
        for call_id, shown in tuple(self._shown.items()):
            if shown.leaves_at_s is not None and now_s >= shown.leaves_at_s:
                self.dismiss(call_id)

    def _count_anew(self) -> None:
        count = sum(shown.lives for shown in self._shown.values())
        if count != self._count:
            self._count = count
            self.count_changed.emit(count)


def _is_fresh(change: Change) -> bool:
    """Whether this change itself ended the call: a refusal is the first that is heard of a call."""
    ending = change.call.progress.ending
    return (
        state_of(change.call.progress) is State.ENDED
        and change.changed
        and ending is not None
        and ending.at == change.event.at
    )
