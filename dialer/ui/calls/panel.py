"""The live calls' panel: in sight in every view while a call lives, away a little after its end.

It keeps the one timer of all that ticks, chooses whose card is open, and hangs up after asking.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from dialer.core.call import Call
from dialer.core.errors import DialerError
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.calls.card import CallCard
from dialer.ui.calls.figures import utc_now
from dialer.ui.calls.labels import announce, hairline, plain_label
from dialer.ui.calls.live_calls import LiveCalls
from dialer.ui.calls.live_list import LiveDelegate, LiveModel
from dialer.ui.calls.lookup import Lookup
from dialer.ui.localised import localised
from dialer.ui.selection import follow_selection
from dialer.ui.theme import STEP, TOUCH, Theme

if TYPE_CHECKING:  # made after the panel, and only where there is an engine to ask
    from dialer.ui.conference.conference_part import ConferencePart

TICK_MS = 250
LOOK_AGAIN_MS = (150, 600)
"""A call whose request is on its way announces nothing yet: it is looked for so soon."""
ASK_FOR_MS = 4000
"""How long a first press on the keys for hanging up waits for the second."""
LIST_ROWS, LIST_ROWS_NARROW = 4, 2


class CallPanel(QFrame):
    """Shows itself while there is a call to show. ``live_changed`` carries how many calls live;
    ``redial_wanted`` the number to call again.
    """

    live_changed = Signal(int)
    redial_wanted = Signal(str)
    conference_offered = Signal(bool)

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        actions: CallActions,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._now = now
        self._asking_for = ""
        self._narrow = False
        self._conferences: ConferencePart | None = None
        self._counts = [0, 0]  # calls, conferences
        self.setAccessibleName(self.tr("Live calls"))
        self.calls = LiveCalls(bridge, monotonic, self)
        self._lookup = Lookup(bridge, self)
        self.count = plain_label(role="caption")
        self.list = QListView(uniformItemSizes=True)
        self.model = LiveModel(self.calls, self._lookup, self)
        self.card = CallCard(self._lookup, theme, self)
        self._line = hairline()
        self._make_list(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.count)
        column.addWidget(self.list)
        column.addWidget(self._line)
        column.addWidget(self.card, 1)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._asking = QTimer(self, singleShot=True, interval=ASK_FOR_MS)
        self._asking.timeout.connect(self._stop_asking)
        self._connect(actions)
        self._column = column
        self.hide()
        self.calls.ask()

    def _make_list(self, theme: Theme) -> None:
        self.count.setContentsMargins(16, 12, 16, STEP)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LiveDelegate(self.model, theme, self._now, self.list))
        self.list.setAccessibleName(self.tr("Live calls"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContentsMargins(0, 0, 0, 0)
        self.list.setViewportMargins(8, 0, 8, 0)
        self.list.selectionModel().currentChanged.connect(self._open_row)
        follow_selection(self.list)

    def _connect(self, actions: CallActions) -> None:
        self.calls.came.connect(self._take_new)
        self.calls.left.connect(self._take_left)
        self.calls.changed.connect(self._take_changed)
        self.calls.told.connect(self._tell)
        self.calls.count_changed.connect(lambda count: self._count(0, count))
        self._lookup.numbers_known.connect(self._refresh)
        self._lookup.services_known.connect(self._refresh)
        self.card.hang_up_wanted.connect(self._hang_up)
        self.card.redial_wanted.connect(self.redial_wanted)
        self.card.dismissed.connect(self.calls.dismiss)
        actions.placing_changed.connect(self._look_for_new)
        actions.hang_up_told.connect(self._tell_hang_up)
        actions.hang_up_failed.connect(self._fail_hang_up)

    def add_conferences(self, make: Callable[[Lookup], ConferencePart]) -> ConferencePart:
        """Has conferences shown above the calls."""
        part = self._conferences = make(self._lookup)
        self._column.insertWidget(0, part, 1)
        part.set_narrow(self._narrow)
        part.wanted_changed.connect(lambda _wanted: self._settle())
        part.live_changed.connect(lambda count: self._count(1, count))
        part.offered_changed.connect(self.conference_offered)
        return part

    def _count(self, kind: int, count: int) -> None:
        self._counts[kind] = count
        self.live_changed.emit(sum(self._counts))

    def _settle(self) -> None:
        """In sight while there is a call or a conference to show."""
        calls = len(self.calls) > 0
        self.card.setVisible(calls)
        self.setVisible(calls or (self._conferences is not None and self._conferences.wanted))

    # What the window asks

    def live_calls(self) -> list[Call]:
        """The calls that have not ended."""
        return self.calls.live()

    def set_narrow(self, narrow: bool) -> None:
        """A card on top of the view, or a column beside it."""
        self._narrow = narrow
        self.card.set_narrow(narrow)
        if self._conferences is not None:
            self._conferences.set_narrow(narrow)
        self._arrange()

    def press_hang_up(self) -> None:
        """The keys for hanging up: the first press asks, a second one soon after does it."""
        shown = self.calls.get(self.card.call_id)
        if shown is None or not shown.lives:
            live = self.calls.live()
            if not live:
                if self._conferences is not None:
                    self._conferences.press_end()
                return
            self._open(live[-1].id)
            shown = self.calls.get(live[-1].id)
            assert shown is not None, "it lives"
        call_id = shown.call.id
        if not self.card.can_hang_up:
            announce(self, self.card.expectation.text())
        elif self._asking_for == call_id:
            self._hang_up(call_id)
        else:
            self._asking_for = call_id
            self._asking.start()
            self._refresh()
            announce(self, self.card.hang_up_button.text())

    def hang_up_all(self) -> None:
        """Hangs up what can be: the person has agreed to it."""
        for call in self.calls.live():
            self._actions.hang_up(call.id)
        if self._conferences is not None:
            self._conferences.end_all()

    # What the calls tell

    def _take_new(self, call_id: str) -> None:
        current = self.calls.get(self.card.call_id)
        if current is None or not current.lives or not self.card.hasFocus():
            self._open(call_id)
        self._arrange()
        self._settle()

    def _take_left(self, call_id: str) -> None:
        rest = self.calls.all()
        if rest:
            open_ = self.calls.get(self.card.call_id)  # the list may have gone on to a neighbour
            if open_ is None or not open_.lives:
                live = [shown for shown in rest if shown.lives]
                self._open((live or rest)[-1].call.id)
        self._arrange()
        self._settle()

    def _take_changed(self, call_id: str) -> None:
        if call_id == self.card.call_id:
            self._refresh()

    def _tell(self, call_id: str) -> None:
        if call_id == self.card.call_id:
            announce(self.card, self.card.spoken_state())
        else:
            announce(self.list, str(self.model.index(self.model.row_of(call_id)).data() or ""))

    def _tell_hang_up(self, call_id: str, words: str) -> None:
        self.calls.tell_hang_up(call_id, words)

    def _fail_hang_up(self, call_id: str, error: DialerError) -> None:
        self.calls.tell_hang_up(call_id, localised(error))

    def _look_for_new(self, placing: bool) -> None:
        if placing:
            for pause_ms in LOOK_AGAIN_MS:
                QTimer.singleShot(pause_ms, self, self.calls.ask)

    # What is shown

    def _open_row(self, index: QModelIndex) -> None:
        call_id = self.model.id_at(index.row())
        if call_id and call_id != self.card.call_id:
            self._open(call_id)

    def _open(self, call_id: str) -> None:
        shown = self.calls.get(call_id)
        if shown is None:
            return
        self._stop_asking()
        self.card.show_call(shown, self._now())
        index = self.model.index(self.model.row_of(call_id))
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _refresh(self) -> None:
        shown = self.calls.get(self.card.call_id)
        if shown is not None:
            self.card.show_call(shown, self._now(), asking=self._asking_for == shown.call.id)

    def _arrange(self) -> None:
        several = len(self.calls) > 1
        for widget in (self.count, self.list, self._line):
            widget.setVisible(several)
        self.count.setText(self.tr("{count} calls").format(count=len(self.calls)))
        most = LIST_ROWS_NARROW if self._narrow else LIST_ROWS
        self.list.setFixedHeight(min(len(self.calls), most) * TOUCH + STEP)

    def tick(self) -> None:
        """Moves what moves with time, where it is in sight."""
        shown = self.calls.get(self.card.call_id)
        reading = self.card.underMouse() or self.card.question.isVisible()
        if shown is not None and not shown.lives and reading:
            self.calls.keep(shown.call.id)
        self.calls.tick()
        if self._conferences is not None:
            self._conferences.tick()
        if self.isVisible():
            self.card.tick(self._now())
            if self.list.isVisible():
                self.list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Time passes."""
        super().showEvent(event)
        self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing ticks where there is nothing to show; an unseen panel's calls still leave it."""
        super().hideEvent(event)
        if not len(self.calls) and not (self._conferences and self._conferences.wanted):
            self._ticking.stop()

    # Hanging up

    def _hang_up(self, call_id: str) -> None:
        self._stop_asking()
        self._actions.hang_up(call_id)

    def _stop_asking(self) -> None:
        self._asking.stop()
        if self._asking_for:
            self._asking_for = ""
            self._refresh()
