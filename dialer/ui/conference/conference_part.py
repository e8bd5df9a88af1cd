"""The conferences' part of the live panel: the draft of a new one, and those that run, one in sight
at a time. It asks before it ends one, and shows itself while there is anything to show.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from dialer.core.conference import ConferenceRequest
from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.calls.figures import utc_now
from dialer.ui.calls.labels import announce
from dialer.ui.calls.lookup import Lookup
from dialer.ui.conference.conference_actions import ConferenceActions
from dialer.ui.conference.conference_ways import ConferenceWays, read_conference_ways
from dialer.ui.conference.live_conferences import LiveConferences
from dialer.ui.conference.people_field import Person
from dialer.ui.localised import localised
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home
    from dialer.ui.conference.conference_card import ConferenceCard
    from dialer.ui.conference.draft_card import DraftCard

ASK_FOR_MS = 4000
"""How long a first press on what ends a conference waits for the second."""
DRAFT = "draft"


class ConferencePart(QFrame):
    """``wanted_changed``: whether there is anything to show; ``live_changed`` carries how many
    live; ``offered_changed`` whether any account can hold one. ``warned`` carries words,
    ``not_started`` and ``doubtful`` a DialerError for the window to show.
    """

    wanted_changed = Signal(bool)
    live_changed = Signal(int)
    offered_changed = Signal(bool)
    warned = Signal(str)
    not_started = Signal(object)
    doubtful = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        home: Home,
        lookup: Lookup,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._home, self._now = bridge, home, now
        self._lookup, self._theme = lookup, theme
        self._draft: DraftCard | None = None
        self._card: ConferenceCard | None = None
        self._narrow = False
        self._can: ConferenceWays | None = None
        self._drafting = False
        self._asking_for = ""
        self._wanted = False
        self.setAccessibleName(self.tr("Conferences"))
        self.doing = ConferenceActions(bridge, self)
        self.conferences = LiveConferences(bridge, monotonic, self)
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Conferences"))
        self._pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        self._asking = QTimer(self, singleShot=True, interval=ASK_FOR_MS)
        self._asking.timeout.connect(self._stop_asking)
        self._connect(lookup)
        self.hide()
        self.read_ways()
        self.conferences.ask()

    def _connect(self, lookup: Lookup) -> None:
        self.conferences.came.connect(self._take_new)
        self.conferences.left.connect(self._take_left)
        self.conferences.changed.connect(self._take_changed)
        self.conferences.told.connect(self._tell)
        self.conferences.count_changed.connect(self.live_changed)
        lookup.numbers_known.connect(self._refresh)
        self.doing.started.connect(self._take_started)
        self.doing.doubtful.connect(self._take_doubt)
        self.doing.not_started.connect(self.not_started)
        self.doing.warned.connect(self.warned)
        self.doing.told.connect(self.conferences.tell)
        self.doing.failed.connect(self._fail)
        self.tabs.currentChanged.connect(self._open_tab)

    # Its two cards, made when one is first wanted: most days see no conference

    @property
    def draft(self) -> DraftCard:
        """The conference that is being put together."""
        if self._draft is None:
            from dialer.ui.conference.draft_card import DraftCard

            draft = self._draft = DraftCard(self._bridge, self._lookup, self._theme)
            draft.set_narrow(self._narrow)
            if self._can is not None:
                draft.set_ways(self._can)
            draft.start_wanted.connect(self._start)
            draft.closed.connect(self._close_draft)
            self.doing.starting_changed.connect(draft.show_starting)
            self._pages.addWidget(draft)
        return self._draft

    @property
    def card(self) -> ConferenceCard:
        """One that runs."""
        if self._card is None:
            from dialer.ui.conference.conference_card import ConferenceCard

            card = self._card = ConferenceCard(self._bridge, self._lookup, self._theme)
            card.set_narrow(self._narrow)
            if self._can is not None:
                card.field.set_region(self._can.ways.region)
            card.end_wanted.connect(self._want_end)
            card.drop_wanted.connect(self.doing.drop)
            card.add_wanted.connect(self._add)
            card.dismissed.connect(self.conferences.dismiss)
            self._pages.addWidget(card)
        return self._card

    @property
    def _in_sight(self) -> str:
        """The id of the conference on the card; "" for none."""
        return "" if self._card is None else self._card.conference_id

    # What the window asks

    def read_ways(self) -> None:
        """Reads anew which accounts can hold conferences."""

        def fail(_error: DialerError) -> None:
            """The window tells of it where it asks for the accounts."""

        self._bridge.look(self, lambda: read_conference_ways(self._home), self._take_ways, fail)

    @property
    def offered(self) -> bool:
        """Whether any account can hold one."""
        return self._can is not None and bool(self._can.can)

    @property
    def wanted(self) -> bool:
        """Whether there is anything to show."""
        return self._wanted

    def open_draft(self, number: str = "") -> None:
        """Begins a new conference, or goes on with the one begun, with one more number."""
        if not self.offered:
            return
        self._drafting = True
        self._arrange(DRAFT)
        if number:
            self.draft.add_number(number)
        else:
            self.draft.field.setFocus()

    def set_narrow(self, narrow: bool) -> None:
        """A card on top of the view, or a column beside it."""
        self._narrow = narrow
        for card in (self._card, self._draft):
            if card is not None:
                card.set_narrow(narrow)

    def end_all(self) -> None:
        """Ends what runs: the person has agreed to it."""
        for conference in self.conferences.live():
            self.doing.end(conference.id)

    def press_end(self) -> bool:
        """The keys for hanging up: the first press asks, a second one soon after does it. False
        when no conference runs.
        """
        live = self.conferences.live()
        if not live:
            return False
        shown = self.conferences.get(self._in_sight)
        if shown is None or not shown.lives:
            self._arrange(live[-1].id)
        self._want_end(self._in_sight)
        return True

    def tick(self) -> None:
        """Moves what moves with time."""
        shown = self.conferences.get(self._in_sight)
        if shown is not None and not shown.lives and self.card.underMouse():
            self.conferences.keep(shown.conference.id)
        self.conferences.tick()
        if self.isVisible() and self._card is not None:
            self._card.tick(self._now())

    # What comes up

    def _take_ways(self, ways: ConferenceWays) -> None:
        before = self.offered
        self._can = ways
        if self._draft is not None:
            self._draft.set_ways(ways)
        if self._card is not None:
            self._card.field.set_region(ways.ways.region)
        self._refresh()
        if self.offered != before:
            self.offered_changed.emit(self.offered)

    def _take_new(self, conference_id: str) -> None:
        self._arrange(conference_id)

    def _take_left(self, _conference_id: str) -> None:
        self._arrange()

    def _take_changed(self, conference_id: str) -> None:
        if conference_id == self._in_sight:
            self._refresh()

    def _tell(self, conference_id: str) -> None:
        if conference_id == self._in_sight:
            self._refresh()
            announce(self.card, self.card.spoken_state())

    def _refresh(self) -> None:
        shown = self.conferences.get(self._in_sight)
        if shown is not None:
            self._show(shown.conference.id)

    def _show(self, conference_id: str) -> None:
        shown = self.conferences.get(conference_id)
        if shown is not None:
            from dialer.ui.conference.conference_card import NOTHING  # late, as the card

            account = shown.conference.request.account
            can = NOTHING if self._can is None else self._can.can.get(account, NOTHING)
            asking = self._asking_for == conference_id
            ways = () if self._can is None else self._can.ways.ways
            own_ids = next((way.own_ids for way in ways if way.account == account), None)
            self.card.field.set_own_ids(own_ids)
            self.card.show_conference(shown, can, self._now(), asking=asking)

    # Starting

    def _start(self, request: ConferenceRequest) -> None:
        self.doing.start(request)

    def _take_started(self) -> None:
        self.draft.forget()
        self._drafting = False
        self._arrange()

    def _take_doubt(self, error: DialerError) -> None:
        # Nobody starts it again by a second press.
        self._take_started()
        self.doubtful.emit(error)

    def _close_draft(self) -> None:
        self._drafting = False
        self._arrange()

    def _add(self, conference_id: str, person: Person) -> None:
        if person.dear and self._asking_for != person.address:
            self._asking_for = person.address
            words = self.tr("{number} can be dear to call. Add it once more to call all the same.")
            self.conferences.tell(conference_id, words.format(number=person.written))
            return
        self._asking_for = ""
        self.conferences.tell(conference_id, "")
        self.doing.add(conference_id, [person.address])

    def _fail(self, conference_id: str, error: DialerError) -> None:
        words = localised(error)
        self.conferences.tell(conference_id, words)
        announce(self.card, words)

    # Ending

    def _want_end(self, conference_id: str) -> None:
        if not self.card.end_button.isEnabled():
            return
        if self._asking_for == conference_id:
            self._stop_asking()
            self.doing.end(conference_id)
            return
        self._asking_for = conference_id
        self._asking.start()
        self._refresh()
        announce(self, self.card.end_button.text())

    def _stop_asking(self) -> None:
        self._asking.stop()
        if self._asking_for:
            self._asking_for = ""
            self._refresh()

    # Which is in sight

    def _keys(self) -> list[str]:
        keys = [shown.conference.id for shown in self.conferences.all()]
        return [*keys, DRAFT] if self._drafting else keys

    def _open_tab(self, place: int) -> None:
        key = self.tabs.tabData(place)
        if key == DRAFT:
            self._pages.setCurrentWidget(self.draft)
        elif key:
            self._stop_asking()
            focused = self.window().focusWidget()
            draft = self._draft
            had_keyboard = focused is not None and bool(draft and draft.isAncestorOf(focused))
            self._pages.setCurrentWidget(self.card)
            self._show(key)
            if had_keyboard:  # it would go to whatever comes next in the window
                self.card.setFocus()

    def _arrange(self, open_: str = "") -> None:
        """Tabs where there are several; ``open_`` comes into sight, else the last that was."""
        keys = self._keys()
        current = self.tabs.tabData(self.tabs.currentIndex())
        chosen = open_ or (current if current in keys else "")
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for number, key in enumerate(keys, 1):
            title = self.tr("New") if key == DRAFT else self.tr("Conference {number}")
            self.tabs.setTabData(self.tabs.addTab(title.format(number=number)), key)
        if keys:
            self.tabs.setCurrentIndex(keys.index(chosen) if chosen in keys else len(keys) - 1)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(keys) > 1)
        if keys:
            self._open_tab(self.tabs.currentIndex())
        wanted = bool(keys)
        self.setVisible(wanted)
        if wanted != self._wanted:
            self._wanted = wanted
            self.wanted_changed.emit(wanted)
