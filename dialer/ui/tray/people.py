"""Whom the tray's menu offers: favourites, and who was called last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.dial.suggestions import Suggestion, describe_numbers, newest_numbers

if TYPE_CHECKING:
    from dialer.core.call import Call
    from dialer.core.contact import Contact
    from dialer.core.ports import Change
    from dialer.engine.engine import Engine

MOST_FAVOURITES, MOST_RECENTS = 6, 6
LOOKED_THROUGH = 100
REFRESH_AFTER_MS = 500


@dataclass(frozen=True, slots=True)
class _Answer:
    favourites: Sequence[Contact]
    calls: Sequence[Call]
    names: Mapping[str, str] = field(default_factory=dict)


class TrayPeople(QObject):
    """``changed`` comes when there are others."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.favourites: list[Suggestion] = []
        self.recents: list[Suggestion] = []
        # News come in bursts.
        self._wait = QTimer(self, singleShot=True, interval=REFRESH_AFTER_MS)
        self._wait.timeout.connect(self.refresh)
        bridge.contacts_changed.connect(self._wait.start)
        bridge.call_changed.connect(self._take_change)

    def refresh(self) -> None:
        """Asks anew."""

        async def find(engine: Engine) -> _Answer:
            from dialer.core.contact_ports import ContactFilter  # late, as all of the engine's
            from dialer.core.ports import CallFilter

            page = await engine.contacts.page(0, MOST_FAVOURITES, ContactFilter(favourite=True))
            calls = await engine.past.search(CallFilter(limit=LOOKED_THROUGH))
            recents = newest_numbers(calls, "")[:MOST_RECENTS]
            names = await engine.past.names([recent.number for recent in recents])
            return _Answer([each for each in page if each.numbers], calls, names)

        self._bridge.ask(self, find, self._take, self._give_up)

    def _take_change(self, change: Change) -> None:
        if change.call.progress.ending is not None:
            self._wait.start()

    def _give_up(self, _error: DialerError) -> None:
        """The menu does without; the window tells of the failure."""

    def _take(self, answer: _Answer) -> None:
        favourites = [
            Suggestion(number.e164 or number.raw, contact.title, number.label)
            for contact in answer.favourites
            for number in contact.numbers[:1]
        ]
        recents = [recent.number for recent in newest_numbers(answer.calls, "")[:MOST_RECENTS]]
        self._bridge.look(
            self,
            lambda: describe_numbers(recents),
            lambda known: self._show(
                favourites,
                [
                    Suggestion(number, answer.names.get(number, "") or known[number].written)
                    for number in recents
                ],
            ),
        )

    def _show(self, favourites: list[Suggestion], recents: list[Suggestion]) -> None:
        if (favourites, recents) != (self.favourites, self.recents):
            self.favourites, self.recents = favourites, recents
            self.changed.emit()
