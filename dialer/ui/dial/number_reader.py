"""Has the text in the field read off the window's thread; only the newest answer counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dialer.ui.bridge import Bridge
from dialer.ui.dial.facts import Facts, look_up

if TYPE_CHECKING:  # for types alone: an account brings them
    from dialer.core.own_ids import OwnIds


class NumberReader(QObject):
    """``known`` carries the Facts about the text asked for last."""

    known = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket = 0

    def read(self, text: str, region: str, own_ids: OwnIds | None, *, grouping: bool) -> None:
        """Asks what ``text`` means; answers to earlier questions are dropped."""
        self._ticket += 1
        ticket = self._ticket
        if not text.strip():
            self.known.emit(Facts(text, grouped=text))
            return

        def look() -> Facts | None:
            if ticket != self._ticket:
                return None  # somebody types faster than this machine reads
            return look_up(text, region or None, own_ids, grouping=grouping)

        self._bridge.look(self, look, lambda facts: self._take(ticket, facts))

    def _take(self, ticket: int, facts: Facts | None) -> None:
        if facts is not None and ticket == self._ticket:
            self.known.emit(facts)
