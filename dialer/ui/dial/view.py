"""The Dial view: the field, what is known of the number, keys and suggestions, and one Call button.

It carries a number from one part to the other. Placing is ``calling``'s, where the parts stand
``arrangement``'s.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from dialer.core.errors import DialerError
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.dial.arrangement import Above, Arrangement, Below
from dialer.ui.dial.calling import Calling, Wishes
from dialer.ui.dial.confirm_strip import ConfirmStrip
from dialer.ui.dial.extras import Extras
from dialer.ui.dial.facts import Facts
from dialer.ui.dial.keypad import Keypad
from dialer.ui.dial.number_box import NumberBox
from dialer.ui.dial.number_reader import NumberReader
from dialer.ui.dial.origin import Origin
from dialer.ui.dial.passport import Passport
from dialer.ui.dial.price_line import PriceLine
from dialer.ui.dial.pricing import Pricing
from dialer.ui.dial.suggestion_list import Suggestions
from dialer.ui.dial.way_choice import WayChoice
from dialer.ui.localised import localised
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home
    from dialer.ui.dial.countries import Country
    from dialer.ui.dial.rate_import import RateImport
    from dialer.ui.dial.ways import Ways


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _countries() -> list[Country]:
    from dialer.ui.dial.countries import all_countries  # late: not in the first picture

    return all_countries()


class DialView(QWidget):
    """``account_wanted`` comes when a person wants to add what is lacking to call,
    ``verify_wanted`` with the account at which a number is to be proved; ``told`` carries words of
    what was done, ``failed`` a DialerError.
    """

    account_wanted = Signal()
    verify_wanted = Signal(str)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        home: Home,
        theme_: Theme,
        actions: CallActions,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._home = bridge, home
        self._begun = False
        self._reader = NumberReader(bridge, self)
        self._reader.known.connect(self._take_facts)

        self._content = QWidget(self)
        self.box = NumberBox(theme_, self._content)
        self.field = self.box.field
        self.passport = Passport(theme_, self._content, now=now)
        self.price = PriceLine(self.passport)
        self.passport.add_line(self.price)
        self.keypad = Keypad(theme_, self._content)
        self.suggestions = Suggestions(bridge, theme_, self._content)
        self._footer = QWidget(self)
        self.strip = ConfirmStrip(self._footer)
        self.ways = WayChoice(theme_, self._footer)
        self.extras = Extras(bridge, home, theme_, self._footer)
        self.call_button = QPushButton(self._footer)
        wishes = Wishes(self.strip, self.ways, self.extras)
        self._calling = Calling(bridge, actions, theme_, self.call_button, wishes, self)
        self._calling.number_placed.connect(self._take_placed)
        self._calling.refused.connect(self.passport.insist)
        self._pricing = Pricing(bridge, self.ways, self.price, self)
        self.price.sheet_wanted.connect(lambda account: self.rate_import.choose_file(account))
        self.strip.declined.connect(self.focus_number)
        self.price.told.connect(self.strip.show_price)

        self.field.number_changed.connect(self._take_text)
        self.field.sign_typed.connect(self.keypad.flash)
        self.field.left_downwards.connect(self._enter_suggestions)
        self.box.country.chosen.connect(self._choose_region)
        self.passport.reading_chosen.connect(self._take_reading)
        self.keypad.typed.connect(self._type)
        self.suggestions.taken.connect(self._take_suggestion)
        self.suggestions.left.connect(self.focus_number)
        self.ways.changed.connect(self._read)
        self.ways.changed.connect(self._fit_extras)
        self.ways.more_wanted.connect(self._open_extras)
        self.extras.changed.connect(self._fit_extras)
        self.extras.verify_wanted.connect(self.verify_wanted)
        self.ways.account_wanted.connect(self.account_wanted)
        bridge.call_changed.connect(self.suggestions.refresh)
        bridge.contacts_changed.connect(self.suggestions.refresh)

        self._arrangement = Arrangement(
            self,
            Above(self._content, self.box, self.passport, self.keypad, self.suggestions),
            Below(self._footer, self.strip, self.extras, self.ways, self.call_button),
        )
        self.suggestions.rows_changed.connect(self._fit_suggestions)
        self.suggestions.rows_changed.connect(
            lambda: self.passport.set_people(self.suggestions.has_people)
        )
        self.setFocusProxy(self.field)

    # What others call

    def dial(self, text: str) -> None:
        """Puts a number into the field, from a link or to redial. It never calls."""
        self._calling.forget_wish()
        self.field.fill(text)

    def call(self) -> None:
        """A press on Call, for a number that was just put into the field."""
        self._calling.call()

    def expect_link(self) -> None:
        """Nobody typed the number in the field: no key calls it until ``ask_about_link`` or
        ``leave_link`` has settled what becomes of it.
        """
        self._calling.expect_link()

    def ask_about_link(self, origin: Origin) -> None:
        """The number in the field came with a link: a person has to say that it is to be called."""
        self._calling.ask_about_link(origin)

    @property
    def is_placing(self) -> bool:
        """Whether the request that is on its way was made here."""
        return self._calling.is_placing

    def leave_link(self) -> None:
        """The number that a link brought stays in the field, and nothing is asked."""
        self._calling.leave_link()

    def focus_number(self) -> None:
        """Gives the field the keyboard."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Reads accounts, phones and default country anew."""

        def read() -> Ways:
            from dialer.ui.dial.ways import read_ways  # late: not in the first picture

            return read_ways(self._home)

        self._bridge.look(self, read, self._take_ways, self._take_ways_fault)

    @cached_property
    def rate_import(self) -> RateImport:
        """Takes rate sheets in, made when one is first wanted."""
        from dialer.ui.dial.rate_import import RateImport  # late: not in the first picture

        taker = RateImport(self._bridge, self)
        taker.imported.connect(self._pricing.forget)
        taker.told.connect(self.told)
        taker.failed.connect(self.failed)
        return taker

    def set_try_list(self, numbers: list[tuple[str, str]]) -> None:
        """Numbers to offer while nothing is typed, each with what happens there."""
        self.suggestions.set_try_list(numbers)

    # The number

    def _take_text(self) -> None:
        text = self.field.text()
        self._calling.expect_facts(empty=not text.strip())
        self.suggestions.look_for(self.field.written())
        self._read()

    def _read(self) -> None:
        way = self.ways.way
        self._reader.read(
            self.field.written(),
            self.box.country.region,
            way.own_ids if way is not None else None,
            grouping=self.field.leaves_grouping,
        )

    def _take_facts(self, facts: Facts) -> None:
        if facts.text != self.field.written():
            return
        self.field.regroup(facts.grouped)
        self.passport.show_facts(facts)
        self._calling.take_facts(facts)
        self._pricing.take_facts(facts)
        if facts.address:
            self._ask_name(facts.address)

    def _ask_name(self, address: str) -> None:
        async def find(engine: Engine) -> str:
            return (await engine.past.names([address])).get(address, "")

        def take(name: str) -> None:
            self.passport.show_name(address, name)

        # Without a name the number stands there as before: nothing to tell.
        self._bridge.ask(self, find, take, lambda _error: None)

    def _take_reading(self, text: str) -> None:
        self.field.fill(text)
        self.focus_number()

    def _take_suggestion(self, number: str) -> None:
        self.field.fill(number)
        self.focus_number()

    def _enter_suggestions(self) -> None:
        if self.suggestions.isVisible():
            self.suggestions.enter()

    def _type(self, sign: str) -> None:
        self.field.type_text(sign)
        self.keypad.flash(sign)
        self.focus_number()

    def _take_placed(self, text: str) -> None:
        """The call is on its way, and the panel shows it: the field is free for the next one."""
        if self.field.written() == text:
            self.field.clear_number()
            self.extras.clear()
            self.ways.more.setChecked(False)

    # More for this call

    def _fit_extras(self) -> None:
        self.extras.set_way(self.ways.way)
        self.ways.show_wanted(self.extras.summary, offered=self.extras.offers_anything)

    def _open_extras(self, wanted: bool) -> None:
        if wanted:
            self.extras.open()
        else:
            self.extras.hide()
        self._fit_suggestions()

    # Accounts and country

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Looks up what it needs when it is first seen, so that the window comes up first."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            # Late, too: to hand over Qt's own inner widgets, PySide looks at every kind there is.
            self._bridge.look(self, lambda: None, lambda _: self._forward_keys())
            self.refresh()
            self.suggestions.begin()
            self._bridge.look(self, _countries, self._take_countries)

    def _take_ways(self, ways: Ways) -> None:
        self.box.country.set_region(ways.region)
        self.ways.set_ways(ways)

    def _take_ways_fault(self, error: DialerError) -> None:
        self.ways.show_fault(localised(error))

    def _take_countries(self, countries: list[Country]) -> None:
        self.box.country.set_countries(countries)

    def _choose_region(self, region: str) -> None:
        """Used at once; kept for the next time."""
        self.box.country.set_region(region)
        self._read()
        self.focus_number()
        self._bridge.look(
            self,
            lambda: self._home.configuration.set_value("region", region),
            lambda _: None,
            self._take_ways_fault,
        )

    # Keys

    def _forward_keys(self) -> None:
        """What is typed anywhere here belongs to the number."""
        for child in self.findChildren(QWidget):
            if child is not self.field:
                child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Takes signs typed into buttons, choices and the list to the field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_sign(event)
        return super().eventFilter(watched, event)

    def _take_sign(self, event: QKeyEvent) -> bool:
        text = event.text()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier
            | Qt.KeyboardModifier.KeypadModifier
            | Qt.KeyboardModifier.GroupSwitchModifier
        )
        if held:
            return False
        if text.isprintable() and text.strip():
            self.focus_number()
            self.field.type_text(text)
            return True
        if event.key() == Qt.Key.Key_Backspace:
            self.focus_number()
            self.field.erase()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What the field had no use for."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and self.field.hasFocus():
                self._take_enter()
        elif event.key() == Qt.Key.Key_Escape and not self.strip.isHidden():
            self.strip.decline()
        elif event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear_number()
            self.focus_number()
        elif not self._take_sign(event):
            super().keyPressEvent(event)

    def _take_enter(self) -> None:
        """Calls a number; a name is first turned into the number of whom it finds, or into the id
        that it can be.
        """
        text = self.field.text()
        is_name = bool(text.strip()) and not any(sign.isdigit() for sign in text)
        if is_name and self.suggestions.take_first():
            return
        facts = self.passport.facts
        if is_name and facts.readings and facts.text == self.field.written():
            self._take_reading(facts.readings[0].text)
        else:
            self._calling.call()

    # Arranging

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One column or two."""
        super().resizeEvent(event)
        self._arrangement.arrange(self.width())
        self._fit_suggestions()

    def _fit_suggestions(self) -> None:
        self._arrangement.fit_suggestions(typing=bool(self.field.text().strip()))
