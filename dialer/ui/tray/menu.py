"""The tray's menu: the calls that live, quick dial, people, the window, quit.

A panel may draw it in another process: it is always complete, and what moves in it are texts alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from dialer.core.call import Call
from dialer.ui.calls.figures import clock, talk_seconds, utc_now
from dialer.ui.calls.headline import hang_up_face, headline_of
from dialer.ui.calls.lookup import Lookup
from dialer.ui.dial.suggestions import Suggestion

TICK_MS = 1000
MOST_CALLS = 4
_MOST_CHARS = 48
_MOST_PARTY_CHARS = 32
"""Beside a name stand the call's time, or what can be done: those are never cut."""


class TrayMenu(QMenu):
    """``number_chosen`` carries a number to fill in; ``hang_up_wanted`` a call's id."""

    quick_wanted = Signal()
    number_chosen = Signal(str)
    hang_up_wanted = Signal(str)
    window_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        lookup: Lookup,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._lookup, self._now = lookup, now
        self._calls: dict[str, tuple[Call, QAction, QAction]] = {}
        self._people: list[QAction] = []
        self.setAccessibleName("Dialer")
        self._after_calls = self.addSeparator()
        self.quick = self._add(self.tr("Quick dial…"), self.quick_wanted.emit)
        self._before_people = self.addSeparator()
        self._after_people = self.addSeparator()
        self.window_action = self._add(self.tr("Open Dialer"), self.window_wanted.emit)
        self.quit = self._add(self.tr("Quit"), self.quit_wanted.emit)
        self._after_calls.setVisible(False)
        self._before_people.setVisible(False)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_times)
        self.aboutToShow.connect(self._show_times)
        lookup.numbers_known.connect(self._show_times)
        lookup.services_known.connect(self._show_times)

    def _add(self, words: str, then: Callable[[], object]) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(lambda _on=False: then())
        return action

    # Calls

    def show_calls(self, calls: Sequence[Call]) -> None:
        """The calls that live, the newest first."""
        shown = {call.id: call for call in list(reversed(calls))[:MOST_CALLS]}
        for call_id in [each for each in self._calls if each not in shown]:
            for action in self._calls.pop(call_id)[1:]:
                self._drop(action)
        for call_id, call in shown.items():
            if call_id in self._calls:
                self._calls[call_id] = (call, *self._calls[call_id][1:])
            else:
                self._calls[call_id] = (call, *self._call_actions(call_id))
        self._after_calls.setVisible(bool(shown))
        self._show_times()
        if shown:
            self._tick.start()
        else:
            self._tick.stop()

    def _call_actions(self, call_id: str) -> tuple[QAction, QAction]:
        first = self.actions()[0]
        state = QAction(self)
        state.triggered.connect(lambda _on=False: self.window_wanted.emit())
        hang_up = QAction(self)
        hang_up.triggered.connect(lambda _on=False: self.hang_up_wanted.emit(call_id))
        self.insertActions(first, [state, hang_up])
        return state, hang_up

    def _show_times(self) -> None:
        for call, state, hang_up in self._calls.values():
            service = self._lookup.service(call)
            party = _cut(self._lookup.party(call.request.to_number), _MOST_PARTY_CHARS)
            seconds = talk_seconds(call, self._now())
            where = (
                headline_of(call, service).words
                if seconds is None
                else f"\u2066{clock(seconds)}\u2069"
            )
            state.setText(_written(self.tr("{party}: {where}").format(party=party, where=where)))
            face = hang_up_face(call, service, "", asking=False)
            words = (
                self.tr("Hang up {party}").format(party=party)
                if face.enabled
                else face.label
                if face.there
                else self.tr("Hang up on your phone")
            )
            hang_up.setText(_written(words))
            hang_up.setEnabled(face.enabled)

    # People

    def show_people(self, favourites: Sequence[Suggestion], recents: Sequence[Suggestion]) -> None:
        """Whom to fill in with one click."""
        for action in self._people:
            self._drop(action)
        self._people = [
            *self._group(self.tr("Favourites"), favourites),
            *self._group(self.tr("Recent"), recents),
        ]
        self.insertActions(self._after_people, self._people)
        self._before_people.setVisible(bool(self._people))

    def _group(self, heading: str, people: Sequence[Suggestion]) -> list[QAction]:
        if not people:
            return []
        # A section's title is not drawn by every panel; a line that cannot be chosen is.
        head = QAction(heading, self)
        head.setEnabled(False)
        actions = [head]
        for person in people:
            words = " · ".join(part for part in (person.title, person.detail) if part)
            action = QAction(_written(_cut(words)), self)
            action.triggered.connect(
                lambda _on=False, number=person.number: self.number_chosen.emit(number)
            )
            actions.append(action)
        return actions

    def _drop(self, action: QAction) -> None:
        self.removeAction(action)
        action.deleteLater()


def _cut(words: str, most: int = _MOST_CHARS) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _written(words: str) -> str:
    """As a menu writes it: an ampersand is one, and a number keeps its plus in front."""
    if words.startswith("+"):
        words = f"\u2066{words}\u2069"
    return words.replace("&", "&&")
