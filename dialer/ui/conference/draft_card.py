"""A conference that is being put together: whom to call, from which phone, through which account,
what a minute costs, and one button to start it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.conference import ConferenceRequest
from dialer.core.errors import DialerError
from dialer.core.money import Money
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.figures import price_words
from dialer.ui.calls.labels import (
    announce,
    give_role,
    hairline,
    number_words,
    plain_label,
    show_text,
)
from dialer.ui.calls.lookup import Lookup
from dialer.ui.conference.conference_ways import ConferenceWays
from dialer.ui.conference.people_field import PeopleField, Person
from dialer.ui.dial.way_choice import WayChoice
from dialer.ui.elided import ElidedLabel
from dialer.ui.theme import BETWEEN, NUMBER_PX, STEP, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.price_quote import PriceAnswer


class DraftCard(QFrame):
    """``start_wanted`` carries a ConferenceRequest; ``closed`` comes when it is given up."""

    start_wanted = Signal(object)
    closed = Signal()

    def __init__(
        self, bridge: Bridge, lookup: Lookup, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._lookup, self._theme = bridge, lookup, theme
        self.chosen: list[Person] = []
        self._starting = False
        self._agreed = False  # to what is dear among them
        self._ticket = 0
        self._make_widgets()
        self._arrange()
        lookup.numbers_known.connect(self._show_people)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_people()

    def _make_widgets(self) -> None:
        self.icon = plain_label()
        self.title = ElidedLabel()
        self.title.setFont(self._theme.font(NUMBER_PX))
        self.title.setText(self.tr("New conference"))
        self.close_button = QToolButton()
        self.close_button.setProperty("role", "small")
        self.close_button.setToolTip(self.tr("Give up"))
        self.close_button.setAccessibleName(self.tr("Give this conference up"))
        self.close_button.clicked.connect(self.give_up)
        self.about = plain_label(role="muted", wrap=True)
        self.about.setText(
            self.tr(
                "Your phone rings first, then all of theirs. When you hang up, it ends for"
                " everybody."
            )
        )
        self.people = QWidget()
        self.people.setAccessibleName(self.tr("Whom to call"))
        self._people_grid = QGridLayout(self.people)
        self._people_grid.setContentsMargins(0, 0, WITHIN, 0)
        self._people_grid.setHorizontalSpacing(WITHIN)
        self._people_grid.setVerticalSpacing(STEP)
        self.remove_buttons: list[QToolButton] = []
        self.field = PeopleField(self._bridge, self._theme)
        self.field.chosen.connect(self.add)
        self.field.left.connect(self.give_up)
        self.field.done.connect(self._start)
        self.ways = WayChoice(self._theme, self)
        self.ways.changed.connect(self._take_way)
        self.price = plain_label(role="caption", wrap=True)
        self.warning = plain_label(role="warning", wrap=True)
        self.start_button = QPushButton()
        self.start_button.setProperty("role", "call")
        self.start_button.setAutoDefault(False)
        self.start_button.clicked.connect(self._start)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(WITHIN)
        top.addWidget(self.icon)
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        held = QVBoxLayout(holder)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.people)
        held.addStretch(1)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(holder)
        self._scroll.setMinimumHeight(72)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(WITHIN)
        column.addLayout(top)
        column.addWidget(self.about)
        column.addWidget(self.field)
        column.addWidget(self._scroll, 1)
        column.addWidget(hairline())
        column.addWidget(self.ways)
        column.addWidget(self.price)
        column.addWidget(self.warning)
        column.addWidget(self.start_button)

    # What others tell

    def set_ways(self, ways: ConferenceWays) -> None:
        """The accounts to choose from."""
        self.ways.set_ways(ways.ways)
        self.field.set_region(ways.ways.region)

    def add_number(self, text: str) -> None:
        """Somebody's number from another view, in whatever writing."""
        self.field.take_number(text)

    def add(self, person: Person) -> None:
        """One more; somebody who is there already is only said to be."""
        if any(known.address == person.address for known in self.chosen):
            announce(self, self.tr("{number} is there already.").format(number=person.written))
            return
        self.chosen.append(person)
        self._agreed = False
        self._show_people()
        announce(self, self.tr("{name} added").format(name=self._name(person)))

    def set_narrow(self, narrow: bool) -> None:
        """A card on top of a view has less room."""
        self._scroll.setMaximumHeight(120 if narrow else 16777215)
        self.about.setVisible(not narrow)

    def show_starting(self, starting: bool) -> None:
        """Whether the request is on its way."""
        self._starting = starting
        self._show_all()

    def forget(self) -> None:
        """Empty again: it was started, or given up."""
        self.chosen.clear()
        self._agreed = False
        self.field.edit.clear()
        self._show_people()

    def give_up(self) -> None:
        """Nothing is called."""
        if not self._starting:
            self.forget()
            self.closed.emit()

    # What is shown

    def _name(self, person: Person) -> str:
        return self._lookup.name(person.address) or person.written

    def _show_people(self) -> None:
        while self._people_grid.count():
            item = self._people_grid.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.remove_buttons = []
        for row, person in enumerate(self.chosen):
            name = self._name(person)
            label = ElidedLabel()
            label.setText(number_words(name) if name == person.written else name)
            number = plain_label(
                "" if name == person.written else self._lookup.number(person.address), "caption"
            )
            button = QToolButton()
            button.setProperty("role", "small")
            button.setIcon(assets.icon("cross", self._theme.color("muted")))
            button.setIconSize(QSize(16, 16))
            button.setToolTip(self.tr("Remove {name}").format(name=name))
            button.setAccessibleName(button.toolTip())
            button.clicked.connect(lambda _on=False, person=person: self._remove(person))
            self._people_grid.addWidget(label, row, 0)
            self._people_grid.addWidget(number, row, 1)
            self._people_grid.addWidget(button, row, 2)
            self.remove_buttons.append(button)
        if not self.chosen:
            nobody = plain_label(
                self.tr("Nobody yet. Type a name or a number, or add people from the contacts."),
                "muted",
                wrap=True,
            )
            self._people_grid.addWidget(nobody, 0, 0, 1, 3)
        self._people_grid.setColumnStretch(0, 1)
        self._show_all()
        self._ask_price()

    def _remove(self, person: Person) -> None:
        self.chosen.remove(person)
        self._show_people()
        self.field.setFocus()

    def _show_all(self) -> None:
        """The button and what stands above it."""
        warnings = [f"{self._name(p)}: {words}" for p in self.chosen for words in p.warnings]
        dear = any(person.dear for person in self.chosen)
        if self._agreed and dear:
            warnings.append(self.tr("These can be dear to call. Press again to call all the same."))
        show_text(self.warning, "\n".join(warnings))
        count = len(self.chosen)
        if self._starting:
            label = self.tr("Being started…")
        elif self._agreed and dear:
            label = self.tr("Start all the same")
        elif count:
            label = self.tr("Start with %n other(s)", "", count)
        else:
            label = self.tr("Start the conference")
        self.start_button.setText(label)
        ready = bool(self.chosen) and self.ways.way is not None and self.ways.phone is not None
        self.start_button.setEnabled(ready and not self._starting)
        give_role(self.start_button, "call")

    def _take_way(self) -> None:
        way = self.ways.way
        self.field.set_own_ids(way.own_ids if way is not None else None)
        self._show_all()
        self._ask_price()

    def _ask_price(self) -> None:
        """What a minute of it costs, all phones together."""
        self._ticket += 1
        ticket, way, phone = self._ticket, self.ways.way, self.ways.phone
        show_text(self.price, "")
        numbers = [person.address for person in self.chosen]
        if way is None or phone is None or not numbers:
            return
        account, own = way.account, phone

        async def ask(engine: Engine) -> list[PriceAnswer]:
            return list(await engine.prices.ask(account, own, numbers))

        def take(answers: list[PriceAnswer]) -> None:
            if ticket == self._ticket:
                show_text(self.price, self._price_words(answers))

        def fail(_error: DialerError) -> None:
            """Without a price it can be started all the same."""

        self._bridge.ask(self, ask, take, fail)

    def _price_words(self, answers: list[PriceAnswer]) -> str:
        total, currency = Decimal(0), None
        for place, answer in enumerate(answers):
            quote = answer.quote
            if quote is None or quote.other is None or (place == 0 and not quote.complete):
                return ""
            currency = quote.currency
            total += quote.other.per_minute
            if place == 0 and quote.own is not None:
                total += quote.own.per_minute
        words = self.tr("A minute, all phones together: {price}")
        return words.format(price=price_words(Money(total, currency)))

    # What the person does

    def _start(self) -> None:
        way, phone = self.ways.way, self.ways.phone
        if not self.start_button.isEnabled() or way is None or phone is None:
            return
        if any(person.dear for person in self.chosen) and not self._agreed:
            self._agreed = True
            self._show_all()
            announce(self, self.warning.text())
            return
        numbers = tuple(person.address for person in self.chosen)
        self.start_wanted.emit(ConferenceRequest(way.account, phone, numbers))

    def _dress(self) -> None:
        self.icon.setPixmap(assets.pixmap("conference", self._theme.color("text")))
        self.close_button.setIcon(assets.icon("cross", self._theme.color("muted")))
        self.start_button.setIcon(
            assets.icon("conference", self._theme.color("on_call"), self._theme.color("muted"))
        )
        self._show_people()
