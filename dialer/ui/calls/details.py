"""One call of the log in full: how it went, what it cost, its ids, and every event as it came."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.call import Call
from dialer.core.errors import DialerError
from dialer.core.own_ids import as_typed
from dialer.core.ports import Change
from dialer.core.words import may_still_run
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.event_list import EventList
from dialer.ui.calls.facts import FactsGrid, facts_of
from dialer.ui.calls.figures import utc_now
from dialer.ui.calls.headline import headline_of, redial_label
from dialer.ui.calls.labels import give_role, hairline, plain_label, show_text
from dialer.ui.calls.legs import LegsView
from dialer.ui.calls.lookup import Lookup
from dialer.ui.calls.note_edit import NoteEdit
from dialer.ui.calls.picture import picture_of
from dialer.ui.calls.question import Question
from dialer.ui.elided import ElidedLabel
from dialer.ui.flow import FlowRow
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, EDGE, NUMBER_PX, WITHIN, Theme

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.engine.engine import Engine

RAW_PX = 120


class CallDetails(QFrame):
    """Shows one call. ``back_wanted``: the list, where there is no room for both;
    ``contact_wanted``: the number is to become a contact's; ``person_wanted``: all calls to it,
    with what they are called; ``note_failed`` carries a DialerError.
    """

    redial_wanted = Signal(str)
    back_wanted = Signal()
    contact_wanted = Signal(str)
    person_wanted = Signal(str, str)
    note_failed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        lookup: Lookup,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._lookup = lookup
        self._theme = theme
        self._now = now
        self._call: Call | None = None
        self._changes: Sequence[Change] = ()
        self.setAccessibleName(self.tr("Details of the call"))
        self._make_widgets()
        self._arrange()
        bridge.call_changed.connect(self._take)
        lookup.numbers_known.connect(self._refresh)
        lookup.services_known.connect(self._refresh)
        theme.changed.connect(self._dress)
        self._dress()
        self.set_back(False)

    def _make_widgets(self) -> None:
        theme = self._theme
        self.back_button = QToolButton()
        self.back_button.setProperty("role", "plain")
        self.back_button.setText(self.tr("Calls"))
        self.back_button.setAccessibleName(self.tr("Back to the list of calls"))
        self.back_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back_button.clicked.connect(self._go_back)
        self.party = ElidedLabel()
        self.party.setFont(theme.font(NUMBER_PX, figures=True))
        self.icon = plain_label()
        self.state = plain_label(wrap=True)
        self.state.setFont(theme.font(13, bold=True))
        self.advice = plain_label(role="muted", wrap=True)
        self.legs = LegsView(theme)
        self.redial_button = QPushButton()
        self.redial_button.clicked.connect(self.ask_redial)
        self.question = Question()
        self.question.hide()
        self.question.agreed.connect(self._redial)
        self.question.declined.connect(self._decline)
        self.add_button = QPushButton(self.tr("Add to contacts"))
        self.add_button.clicked.connect(self._want_contact)
        self.all_button = QPushButton(self.tr("All calls with them"))
        self.all_button.clicked.connect(self._want_person)
        for button in (self.add_button, self.all_button):
            button.setProperty("role", "plain")
        self.note = NoteEdit(self._bridge)
        self.note.failed.connect(self.note_failed)
        self.facts = FactsGrid(theme)
        self.events = EventList(theme)
        self.events.chosen.connect(self._show_raw)
        self._raw_title = plain_label(self.tr("As it arrived"), "caption")
        self.raw = QPlainTextEdit()
        self.raw.setReadOnly(True)
        self.raw.setTabChangesFocus(True)
        self.raw.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.raw.setAccessibleName(self.tr("The chosen event as it arrived"))
        self.raw.setFixedHeight(RAW_PX)
        self._raw_title.hide()
        self.raw.hide()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(WITHIN)
        top.addWidget(self.party, 1)
        top.addWidget(self.redial_button)
        headline = QHBoxLayout()
        headline.setSpacing(WITHIN)
        headline.addWidget(self.icon)
        headline.addWidget(self.state, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, EDGE)
        column.setSpacing(WITHIN)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(top)
        column.addLayout(headline)
        column.addWidget(self.advice)
        column.addWidget(self.question)
        column.addSpacing(WITHIN)
        column.addWidget(self.legs)
        column.addSpacing(WITHIN)
        more = FlowRow(WITHIN, inside)
        for button in (self.add_button, self.all_button):
            button.setParent(more)
            more.add(button)
        self._more = more
        column.addWidget(more)
        column.addWidget(self.note)
        column.addWidget(hairline())
        column.addWidget(self.facts)
        column.addWidget(hairline())
        column.addWidget(plain_label(self.tr("Everything that was told"), "caption"))
        column.addWidget(self.events)
        column.addWidget(self._raw_title)
        column.addWidget(self.raw)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    # What the view tells

    @property
    def call(self) -> Call | None:
        """What is shown."""
        return self._call

    def show_call(self, call: Call) -> None:
        """Shows a call; its events come a little later."""
        if self._call is None or self._call.id != call.id:
            self.legs.forget()
            self.question.hide()
            self._changes = ()
        self._call = call
        self.note.show_note_of(call.id)
        self._refresh()
        self._read_events()

    def set_back(self, there: bool) -> None:
        """Whether there is a list to go back to."""
        self.back_button.setVisible(there)

    def ask_redial(self) -> None:
        """Calls again, after a question where the first call may still run."""
        if self._call is not None and may_still_run(self._call.progress):
            self.redial_button.hide()
            self.question.ask()
        else:
            self._redial()

    # What the engine tells

    def _take(self, change: Change) -> None:
        if self._call is not None and change.call.id == self._call.id and self.isVisible():
            self.show_call(change.call)

    def _read_events(self) -> None:
        call = self._call
        assert call is not None, "it is shown"

        async def history(engine: Engine) -> Sequence[Change]:
            return await engine.history(call.id)

        def take(changes: Sequence[Change]) -> None:
            if self._call is not None and self._call.id == call.id:
                self._changes = changes
                self._refresh()

        def fail(error: DialerError) -> None:
            show_text(self.advice, localised(error))

        self._bridge.ask(self, history, take, fail)

    def _refresh(self) -> None:
        call = self._call
        if call is None:
            return
        service = self._lookup.service(call)
        name = self._lookup.name(call.request.to_number)
        party = name or self._lookup.number(call.request.to_number)
        self.add_button.setVisible(not name and call.request.to_number.startswith("+"))
        self._more.relay()
        headline = headline_of(call, service)
        self.party.setText(party)
        self.state.setText(headline.words)
        give_role(self.state, headline.role)
        self._drawn = (headline.icon, headline.role or "text")
        self.icon.setPixmap(assets.pixmap(headline.icon, self._theme.color(self._drawn[1])))
        show_text(self.advice, headline.advice)
        self.legs.show_picture(picture_of(call, service.capabilities), party)
        label = redial_label(call)
        self.redial_button.setText(label)
        self.redial_button.setVisible(bool(label) and self.question.isHidden())
        self.facts.show_facts(facts_of(call, self._lookup, self._now()))
        self.events.show_changes(self._changes, service.title)

    # What the person does

    def _go_back(self) -> None:
        self.back_wanted.emit()

    def _redial(self) -> None:
        if self._call is not None:
            self.redial_wanted.emit(as_typed(self._call.request.to_number))

    def _want_contact(self) -> None:
        if self._call is not None:
            self.contact_wanted.emit(self._call.request.to_number)

    def _want_person(self) -> None:
        if self._call is not None:
            number = self._call.request.to_number
            self.person_wanted.emit(number, self._lookup.party(number))

    def _decline(self) -> None:
        self.redial_button.setVisible(bool(self.redial_button.text()))
        self.redial_button.setFocus()

    def _show_raw(self, raw: str) -> None:
        self._raw_title.setVisible(bool(raw))
        self.raw.setVisible(bool(raw))
        self.raw.setPlainText(raw)

    def _dress(self) -> None:
        theme = self._theme
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        back = "chevron-right" if right_to_left else "chevron-left"
        self.back_button.setIcon(assets.icon(back, theme.color("text")))
        self.redial_button.setIcon(assets.icon("redial", theme.color("text")))
        self.add_button.setIcon(assets.icon("plus", theme.color("text")))
        self.all_button.setIcon(assets.icon("calls", theme.color("text")))
        for button in (self.back_button, self.redial_button, self.add_button, self.all_button):
            button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))
        self._refresh()
