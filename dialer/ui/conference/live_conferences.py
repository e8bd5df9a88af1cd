"""The conferences that the live panel shows: those that live, and those that ended a moment ago.

Holds snapshots; knows no widget. Time is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from dialer.core.conference import Conference, JoinState
from dialer.ui.bridge import Bridge

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.engine.engine import Engine

LINGER_S = 30.0
"""How long a conference stays after its end."""


@dataclass
class Shown:
    """One conference in the panel. ``words``: what to expect after something was asked for, or why
    it was not done.
    """

    conference: Conference
    leaves_at_s: float | None = None  # on the given clock; None while it lives
    words: str = ""

    @property
    def lives(self) -> bool:
        """Whether it has not ended."""
        return not self.conference.is_over


def is_older(conference: Conference, known: Conference) -> bool:
    """Whether a snapshot of the same conference tells less than the one that is known."""
    if known.is_over and not conference.is_over:
        return True
    if len(conference.legs) < len(known.legs) or conference.placement < known.placement:
        return True
    then, now = conference.last_news_at, known.last_news_at
    return now is not None and (then is None or then < now)


class LiveConferences(QObject):
    """``came``, ``left`` and ``changed`` carry a conference's id; ``told`` too, with each change of
    its or a leg's state, for who listens instead of looking; ``count_changed`` how many live.
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
        bridge.conference_changed.connect(self.take)

    def ask(self) -> None:
        """Takes up what lives now, as at the start."""

        async def live(engine: Engine) -> Sequence[Conference]:
            return await engine.conferences.live()

        self._bridge.ask(self, live, self._take_live, lambda _error: None)

    def _take_live(self, conferences: Sequence[Conference]) -> None:
        for conference in conferences:
            self.take(conference)

    def __len__(self) -> int:
        return len(self._shown)

    def get(self, conference_id: str) -> Shown | None:
        """One of them."""
        return self._shown.get(conference_id)

    def all(self) -> list[Shown]:
        """All, in the order in which they came."""
        return list(self._shown.values())

    def live(self) -> list[Conference]:
        """Those that have not ended."""
        return [shown.conference for shown in self._shown.values() if shown.lives]

    @Slot(object)
    def take(self, conference: Conference) -> None:
        """How one stands now."""
        if conference.id in self._dismissed:
            return
        known = self._shown.get(conference.id)
        if known is None:
            shown = self._shown[conference.id] = Shown(conference)
            self._settle(shown)
            self.came.emit(conference.id)
            self.told.emit(conference.id)
        elif not is_older(conference, known.conference):
            before = _states(known.conference)
            known.conference = conference
            self._settle(known)
            self.changed.emit(conference.id)
            if _states(conference) != before:
                self.told.emit(conference.id)
        self._count_anew()

    def _settle(self, shown: Shown) -> None:
        if not shown.lives and shown.leaves_at_s is None:
            shown.leaves_at_s = self._monotonic() + LINGER_S

    def tell(self, conference_id: str, words: str) -> None:
        """What to expect of something that was asked for."""
        shown = self._shown.get(conference_id)
        if shown is not None:
            shown.words = words
            self.changed.emit(conference_id)

    def dismiss(self, conference_id: str) -> None:
        """Takes away one that has ended."""
        shown = self._shown.get(conference_id)
        if shown is not None and not shown.lives:
            self._dismissed.add(conference_id)
            del self._shown[conference_id]
            self.left.emit(conference_id)

    def keep(self, conference_id: str) -> None:
        """Somebody is reading it: its time begins anew."""
        shown = self._shown.get(conference_id)
        if shown is not None and shown.leaves_at_s is not None:
            shown.leaves_at_s = self._monotonic() + LINGER_S

    def tick(self) -> None:
        """Takes away those whose time is over."""
        now_s = self._monotonic()
        for conference_id, shown in tuple(self._shown.items()):
            if shown.leaves_at_s is not None and now_s >= shown.leaves_at_s:
                self.dismiss(conference_id)

    def _count_anew(self) -> None:
        count = sum(shown.lives for shown in self._shown.values())
        if count != self._count:
            self._count = count
            self.count_changed.emit(count)


def _states(conference: Conference) -> tuple[JoinState, ...]:
    return (conference.state, *(leg.state for leg in conference.legs))
