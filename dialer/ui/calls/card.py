"""One call in full: who, where it stands, both legs, time, cost, what happened, and what can be
done. Shows; the panel decides.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.own_ids import as_typed
from dialer.core.words import may_still_run
from dialer.ui import assets
from dialer.ui.calls.figures import clock, setup_seconds, talk_seconds
from dialer.ui.calls.headline import hang_up_face, headline_of, redial_label
from dialer.ui.calls.labels import give_role, plain_label, show_text
from dialer.ui.calls.legs import LegsView
from dialer.ui.calls.limit_bar import LimitBar, spending_of
from dialer.ui.calls.live_calls import Shown
from dialer.ui.calls.lookup import Lookup, Service
from dialer.ui.calls.picture import picture_of
from dialer.ui.calls.question import Question
from dialer.ui.calls.story import StoryView, story_of
from dialer.ui.elided import ElidedLabel
from dialer.ui.theme import BETWEEN, NUMBER_PX, TIMER_PX, WITHIN, Theme


class CallCard(QFrame):
    """Shows one call at a time. The signals carry its id, or the number to call again."""

    hang_up_wanted = Signal(str)
    redial_wanted = Signal(str)
    dismissed = Signal(str)

    def __init__(self, lookup: Lookup, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._theme = theme
        self._shown: Shown | None = None
        self._asking = False
        self._icon_drawn = ("phone", "text")
        self._narrow = False
        self._make_widgets()
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()

    def _make_widgets(self) -> None:
        theme = self._theme
        self.party = ElidedLabel()
        self.party.setFont(theme.font(NUMBER_PX, figures=True))
        self.via = ElidedLabel()
        self.via.setProperty("role", "caption")
        self.timer = plain_label()
        self.timer.setFont(theme.font(TIMER_PX, figures=True))
        self.timer.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.state = plain_label(wrap=True)
        self.state.setFont(theme.font(13, bold=True))
        self.icon = plain_label()
        self.advice = plain_label(role="muted", wrap=True)
        self.legs = LegsView(theme)
        self.spending = plain_label(role="muted", wrap=True)
        self.bar = LimitBar(theme)
        self.story = StoryView(theme)
        self.expectation = plain_label(role="caption", wrap=True)
        self.question = Question()
        self.question.hide()
        self.question.agreed.connect(self._redial)
        self.question.declined.connect(self._decline)
        self.dismiss_button = QToolButton()
        self.dismiss_button.setToolTip(self.tr("Close"))
        self.dismiss_button.setAccessibleName(self.tr("Close this call's card"))
        self.dismiss_button.setProperty("role", "small")
        self.dismiss_button.clicked.connect(self._dismiss)
        self.more_button = QToolButton()
        self.more_button.setAccessibleName(self.tr("What happened so far"))
        self.more_button.setCheckable(True)
        self.more_button.setProperty("role", "plain")
        self.more_button.toggled.connect(self._show_parts)
        self.redial_button = QPushButton()
        self.redial_button.clicked.connect(self._ask_redial)
        self.hang_up_button = QPushButton()
        self.hang_up_button.setProperty("role", "danger")
        self.hang_up_button.clicked.connect(self._want_hang_up)

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.party)
        names.addWidget(self.via)
        top = QHBoxLayout()
        top.setSpacing(WITHIN)
        top.addLayout(names, 1)
        top.setAlignment(names, Qt.AlignmentFlag.AlignTop)
        self._timer_on_top = QHBoxLayout()
        top.addLayout(self._timer_on_top)
        top.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        self._timer_below = QHBoxLayout()
        self._timer_below.addWidget(self.timer)
        self._timer_below.addStretch(1)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("What happened so far"))
        holder = QWidget()
        held = QVBoxLayout(holder)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.story)
        held.addStretch(1)
        self._scroll.setWidget(holder)
        self._scroll.setMinimumHeight(56)
        buttons = QHBoxLayout()
        buttons.setSpacing(WITHIN)
        buttons.addWidget(self.more_button)
        buttons.addStretch(1)
        buttons.addWidget(self.redial_button)
        buttons.addWidget(self.hang_up_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(WITHIN)
        column.addLayout(top)
        column.addLayout(self._timer_below)
        headline = QHBoxLayout()
        headline.setSpacing(WITHIN)
        headline.addWidget(self.icon)
        headline.addWidget(self.state, 1)
        column.addLayout(headline)
        column.addWidget(self.legs)
        column.addWidget(self.advice)
        column.addWidget(self.spending)
        column.addWidget(self.bar)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.expectation)
        column.addWidget(self.question)
        column.addLayout(buttons)
        self._show_parts()

    # What the panel tells

    def show_call(self, shown: Shown, now: datetime, *, asking: bool = False) -> None:
        """Shows a call as it stands."""
        if self._shown is None or self._shown.call.id != shown.call.id:
            self.legs.forget()
            self.question.hide()
        self._shown, self._asking = shown, asking
        self.refresh(now)

    @property
    def call_id(self) -> str:
        """The shown call's."""
        return self._shown.call.id if self._shown is not None else ""

    @property
    def can_hang_up(self) -> bool:
        """Whether its button would do something now."""
        return not self.hang_up_button.isHidden() and self.hang_up_button.isEnabled()

    def set_narrow(self, narrow: bool) -> None:
        """A card on top of a view: what happened waits behind a button."""
        if narrow != self._narrow:
            self._narrow = narrow
            place = self._timer_on_top if narrow else self._timer_below
            place.insertWidget(0, self.timer, 0, Qt.AlignmentFlag.AlignTop)
            self._show_parts()

    def tick(self, now: datetime) -> None:
        """Moves the time and the bar; nothing else changes by itself."""
        if self._shown is None:
            return
        call = self._shown.call
        seconds = talk_seconds(call, now)
        talking = seconds is not None
        text = ""
        if seconds is not None:
            text = clock(seconds)
        elif call.progress.ending is None:
            text = clock(setup_seconds(call, now))
        if text != self.timer.text():
            self.timer.setText(text)
            name = self.tr("Talking for {time}") if talking else self.tr("Setting up for {time}")
            self.timer.setAccessibleName(name.format(time=text))
        give_role(self.timer, "" if talking else "muted")
        self.timer.setVisible(bool(text))
        service = self._service()
        spending = spending_of(call, service.capabilities, service.currency, now)
        show_text(self.spending, spending.words)
        give_role(self.spending, "warning" if spending.near else "muted")
        self.bar.setVisible(spending.share is not None)
        if spending.share is not None:
            self.bar.show_share(spending.share)

    def refresh(self, now: datetime) -> None:
        """Shows all of it anew."""
        if self._shown is None:
            return
        call, service = self._shown.call, self._service()
        number = self._lookup.number(call.request.to_number)
        name = self._lookup.name(call.request.to_number)
        party = name or number
        self.party.setText(party)
        via = self.tr("via {account}, from {number}")
        own = self._lookup.number(call.request.from_number)
        route = via.format(account=call.request.account, number=own)
        self.via.setText(f"{number} · {route}" if name else route)
        headline = headline_of(call, service)
        self.state.setText(headline.words)
        give_role(self.state, headline.role)
        self._icon_drawn = (headline.icon, headline.role or "text")
        self._draw_icon()
        show_text(self.advice, headline.advice)
        self.legs.show_picture(picture_of(call, service.capabilities), party)
        face = hang_up_face(call, service, self._shown.hang_up_words, asking=self._asking)
        self.hang_up_button.setVisible(face.there)
        self.hang_up_button.setEnabled(face.enabled)
        self.hang_up_button.setText(face.label)
        show_text(self.expectation, face.words)
        label = redial_label(call)
        self.redial_button.setText(label)
        # A second press is waited for: nothing else stands beside what it would do.
        self.redial_button.setVisible(bool(label) and self.question.isHidden() and not self._asking)
        self.dismiss_button.setVisible(not self._shown.lives)
        at_foot = self._is_at_foot()
        self.story.show_lines(story_of(call, self._shown.changes, service.title))
        if at_foot:
            self._go_to_foot()
        words = [party, headline.words, headline.advice, self.legs.accessibleDescription()]
        self.setAccessibleName(self.tr("Call to {party}").format(party=party))
        self.setAccessibleDescription(". ".join(word for word in words[1:] if word))
        self.tick(now)

    def spoken_state(self) -> str:
        """The state for who listens."""
        if self._shown is None:
            return ""
        headline = headline_of(self._shown.call, self._service())
        party = self._lookup.party(self._shown.call.request.to_number)
        return f"{party}: {headline.words}. {headline.advice}".strip()

    def _service(self) -> Service:
        assert self._shown is not None, "a call is shown"
        return self._lookup.service(self._shown.call)

    # What the person does

    def _want_hang_up(self) -> None:
        self.hang_up_wanted.emit(self.call_id)

    def _ask_redial(self) -> None:
        if self._shown is None:
            return
        if may_still_run(self._shown.call.progress):
            self.redial_button.hide()
            self.question.ask()
        else:
            self._redial()

    def _redial(self) -> None:
        if self._shown is not None:
            self.redial_wanted.emit(as_typed(self._shown.call.request.to_number))

    def _decline(self) -> None:
        self.redial_button.setVisible(bool(self.redial_button.text()))
        self.redial_button.setFocus()

    def _dismiss(self) -> None:
        self.dismissed.emit(self.call_id)

    # How it looks

    def _show_parts(self) -> None:
        self.more_button.setVisible(self._narrow)
        self._scroll.setVisible(not self._narrow or self.more_button.isChecked())
        name = "chevron-up" if self.more_button.isChecked() else "chevron-down"
        self.more_button.setIcon(assets.icon(name, self._theme.color("text")))

    def _dress(self) -> None:
        theme = self._theme
        self.dismiss_button.setIcon(assets.icon("cross", theme.color("muted")))
        self.redial_button.setIcon(assets.icon("redial", theme.color("text")))
        self.hang_up_button.setIcon(
            assets.icon("hang-up", theme.color("on_danger"), theme.color("muted"))
        )
        self._show_parts()
        for button in (
            self.dismiss_button,
            self.more_button,
            self.redial_button,
            self.hang_up_button,
        ):
            button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))

        self._draw_icon()

    def _draw_icon(self) -> None:
        name, role = self._icon_drawn
        self.icon.setPixmap(assets.pixmap(name, self._theme.color(role)))

    def _is_at_foot(self) -> bool:
        bar = self._scroll.verticalScrollBar()
        return bar.value() >= bar.maximum() - WITHIN

    def _go_to_foot(self) -> None:
        # The new line has its place only after the next layout.
        QTimer.singleShot(0, self, self._scroll_to_foot)

    def _scroll_to_foot(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
