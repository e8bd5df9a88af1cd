"""One running conference: where it stands, its time and cost, everybody in it, one more, the end.
Shows; the part that holds it decides.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.capabilities import Conferences
from dialer.core.conference import JoinState
from dialer.core.money import Money
from dialer.engine.conference_price import cost_so_far, share_of_limit
from dialer.engine.limits import WARNING_SHARE
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.figures import amount, clock, price_words, rounded
from dialer.ui.calls.labels import give_role, hairline, plain_label, show_text
from dialer.ui.calls.limit_bar import LimitBar
from dialer.ui.calls.lookup import Lookup
from dialer.ui.conference.live_conferences import Shown
from dialer.ui.conference.participant_row import ParticipantRow
from dialer.ui.conference.participants import (
    Participant,
    advice_of,
    headline_of,
    participants_of,
    seconds_of,
)
from dialer.ui.conference.people_field import PeopleField, Person
from dialer.ui.elided import ElidedLabel
from dialer.ui.theme import BETWEEN, NUMBER_PX, TIMER_PX, WITHIN, Theme

NOTHING = Conferences(add=False, drop=False, end=False)
"""Of an account that is not known yet, or gone."""


class ConferenceCard(QFrame):
    """Shows one at a time. The signals carry its id; ``drop_wanted`` a leg's id as well, and
    ``add_wanted`` the Person.
    """

    end_wanted = Signal(str)
    drop_wanted = Signal(str, str)
    add_wanted = Signal(str, object)
    dismissed = Signal(str)

    def __init__(
        self, bridge: Bridge, lookup: Lookup, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lookup, self._theme = lookup, theme
        self._shown: Shown | None = None
        self._can = NOTHING
        self._now: datetime | None = None
        self._narrow = False
        self.rows: list[ParticipantRow] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # then it is read out as a whole
        self._make_widgets(bridge)
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()

    def _make_widgets(self, bridge: Bridge) -> None:
        theme = self._theme
        self.icon = plain_label()
        self.title = ElidedLabel()
        self.title.setFont(theme.font(NUMBER_PX))
        self.title.setText(self.tr("Conference"))
        self.via = ElidedLabel()
        self.via.setProperty("role", "caption")
        self.timer = plain_label()
        self.timer.setFont(theme.font(TIMER_PX, figures=True))
        self.timer.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.state = plain_label(wrap=True)
        self.state.setFont(theme.font(13, bold=True))
        self.advice = plain_label(role="muted", wrap=True)
        self.spending = plain_label(role="muted", wrap=True)
        self.bar = LimitBar(theme)
        self.people = QWidget()
        self.people.setAccessibleName(self.tr("Participants"))
        self._people_column = QVBoxLayout(self.people)
        self._people_column.setContentsMargins(0, 0, WITHIN, 0)
        self._people_column.setSpacing(0)
        self._people_column.addStretch(1)
        self.field = PeopleField(bridge, theme)
        self.field.hide()
        self.field.chosen.connect(self._want_add)
        self.field.left.connect(self._close_field)
        self.field.done.connect(self._close_field)
        self.words = plain_label(role="caption", wrap=True)
        self.dismiss_button = QToolButton()
        self.dismiss_button.setToolTip(self.tr("Close"))
        self.dismiss_button.setAccessibleName(self.tr("Close this conference's card"))
        self.dismiss_button.setProperty("role", "small")
        self.dismiss_button.clicked.connect(lambda: self.dismissed.emit(self.conference_id))
        self.add_button = QPushButton(self.tr("Add somebody"))
        self.add_button.setProperty("role", "plain")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._open_field)
        self.end_button = QPushButton(self.tr("End for all"))
        self.end_button.setProperty("role", "danger")
        self.end_button.setAutoDefault(False)
        self.end_button.clicked.connect(lambda: self.end_wanted.emit(self.conference_id))

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(WITHIN)
        head.addWidget(self.icon)
        head.addWidget(self.title, 1)
        names.addLayout(head)
        names.addWidget(self.via)
        top = QHBoxLayout()
        top.setSpacing(WITHIN)
        top.addLayout(names, 1)
        top.addWidget(self.timer, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Participants"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.people)
        self._scroll.setMinimumHeight(96)
        buttons = QHBoxLayout()
        buttons.setSpacing(WITHIN)
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        buttons.addWidget(self.end_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(WITHIN)
        column.addLayout(top)
        column.addWidget(self.state)
        column.addWidget(self.advice)
        column.addWidget(self.spending)
        column.addWidget(self.bar)
        column.addWidget(hairline())
        column.addWidget(self._scroll, 1)
        column.addWidget(self.field)
        column.addWidget(self.words)
        column.addLayout(buttons)

    # What the part tells

    def show_conference(
        self, shown: Shown, can: Conferences, now: datetime, *, asking: bool = False
    ) -> None:
        """Shows one as it stands. ``asking``: a second press ends it."""
        if self._shown is None or self._shown.conference.id != shown.conference.id:
            self.field.hide()
        self._shown, self._can, self._now = shown, can, now
        conference, lives = shown.conference, shown.lives
        own = self._lookup.number(conference.request.from_number)
        via = self.tr("via {account}, from {number}")
        self.via.setText(via.format(account=conference.request.account, number=own))
        words, role = headline_of(conference)
        self.state.setText(words)
        give_role(self.state, role)
        show_text(self.advice, advice_of(conference))
        show_text(self.words, shown.words if lives else "")
        in_doubt = conference.state is JoinState.UNCONFIRMED
        ending = conference.end_asked_at is not None
        reachable = lives and not in_doubt and conference.provider_conference_id is not None
        self.add_button.setVisible(reachable and can.add and not ending)
        if not self.add_button.isVisibleTo(self):
            self.field.hide()
        self.end_button.setVisible(lives and not in_doubt and can.end)
        self.end_button.setEnabled(reachable and not ending)
        label = self.tr("Press again to end it") if asking else self.tr("End for all")
        self.end_button.setText(self.tr("Being ended…") if ending and lives else label)
        self.dismiss_button.setVisible(not lives)
        self._show_people(now)
        self.setAccessibleName(self.tr("Conference"))
        self.setAccessibleDescription(self.spoken_state())
        self.tick(now)

    @property
    def conference_id(self) -> str:
        """The shown one's."""
        return self._shown.conference.id if self._shown is not None else ""

    @property
    def participants(self) -> list[Participant]:
        """Everybody as they are shown."""
        if self._shown is None or self._now is None:
            return []
        return participants_of(
            self._shown.conference, self._lookup, self._now, can_drop=self._can.drop
        )

    def _show_people(self, now: datetime) -> None:
        assert self._shown is not None, "a conference is shown"
        people = self.participants
        while len(self.rows) < len(people):
            row = ParticipantRow(self._theme, self.people)
            row.drop_wanted.connect(self._want_drop)
            self._people_column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        while len(self.rows) > len(people):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        for row, person in zip(self.rows, people, strict=True):
            ends_all = person.owner and self._can.owner_ends_all
            row.show_participant(person, ends_all=ends_all)

    def set_narrow(self, narrow: bool) -> None:
        """A card on top of a view has less room for the people."""
        self._narrow = narrow
        self._scroll.setMaximumHeight(132 if narrow else 16777215)

    def tick(self, now: datetime) -> None:
        """Moves the times; nothing else changes by itself."""
        if self._shown is None:
            return
        self._now = now
        conference = self._shown.conference
        seconds = seconds_of(conference, now)
        text = "" if seconds is None else clock(seconds)
        if text != self.timer.text():
            self.timer.setText(text)
            self.timer.setAccessibleName(self.tr("Running for {time}").format(time=text))
        self.timer.setVisible(bool(text))
        give_role(self.timer, "" if self._shown.lives else "muted")
        for row, person in zip(self.rows, self.participants, strict=False):
            if row.time.text() != person.time:
                row.time.setText(person.time)
        self._show_spending()

    def _show_spending(self) -> None:
        assert self._shown is not None, "a conference is shown"
        conference = self._shown.conference
        limit, now, share, words = conference.request.max_cost, self._now, None, ""
        known = None if now is None else cost_so_far(conference, now)
        if known is not None and now is not None:
            cost = rounded(known.money) if known.reckoned else known.money
            about, words = "{cost}", price_words(cost)
            if limit is not None:
                share = share_of_limit(conference, now)
                of = QCoreApplication.translate("spending", "{cost} of {limit}")
                most = price_words(Money(limit, cost.currency))
                words = of.format(cost=amount(cost.amount), limit=most)
            if known.reckoned:
                about = QCoreApplication.translate("spending", "about {cost}, reckoned")
            words = self.tr("All phones: {cost}").format(cost=about.format(cost=words))
        show_text(self.spending, words)
        near = share is not None and share >= WARNING_SHARE and self._shown.lives
        give_role(self.spending, "warning" if near else "muted")
        self.bar.setVisible(share is not None and self._shown.lives)
        if share is not None:
            self.bar.show_share(share)

    def spoken_state(self) -> str:
        """How it stands, for who listens."""
        if self._shown is None:
            return ""
        words, _ = headline_of(self._shown.conference)
        return ". ".join([words, *(person.spoken for person in self.participants)])

    # What the person does

    def _open_field(self) -> None:
        self.field.show()
        self.field.setFocus()

    def _close_field(self) -> None:
        self.field.hide()
        self.add_button.setFocus()

    def _want_add(self, person: Person) -> None:
        self.add_wanted.emit(self.conference_id, person)

    def _want_drop(self, leg_id: str) -> None:
        self.drop_wanted.emit(self.conference_id, leg_id)

    # How it looks

    def _dress(self) -> None:
        theme = self._theme
        self.icon.setPixmap(assets.pixmap("conference", theme.color("text")))
        self.dismiss_button.setIcon(assets.icon("cross", theme.color("muted")))
        self.add_button.setIcon(assets.icon("plus", theme.color("text")))
        self.end_button.setIcon(
            assets.icon("hang-up", theme.color("on_danger"), theme.color("muted"))
        )
        for button in (self.dismiss_button, self.add_button, self.end_button):
            button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))
