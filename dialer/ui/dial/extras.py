"""What else a call can be given: the number shown, limits, retries, a memo; as far as the account
can do it. It holds for the next call alone.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from dialer.core.money import exact_decimal
from dialer.ui.bridge import Bridge
from dialer.ui.dial.labels import LeadingLabel
from dialer.ui.theme import BETWEEN, WITHIN, Theme

if TYPE_CHECKING:  # for types alone: fields and accounts come after the first picture
    from dialer.core.call import CallRequest
    from dialer.core.capabilities import Capabilities
    from dialer.engine.home import Home
    from dialer.ui.dial.ways import Way

FIELD_PX, TAG_PX = 128, 176
USUAL_MOST_MINUTES = 24 * 60
USUAL_MOST_TAG = 255


class Extras(QFrame):
    """``changed``: something else is wanted; ``summary`` says what. ``verify_wanted`` carries the
    account at which one more number is to be proved.
    """

    changed = Signal()
    verify_wanted = Signal(str)

    def __init__(self, bridge: Bridge, home: Home, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._home, self._theme = bridge, home, theme
        self._way: Way | None = None
        self._built = False
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("More for this call"))
        self.hide()

    def open(self) -> None:
        """Shows the fields, which are made when they are first wanted: few calls need them."""
        if not self._built:
            self._build()
            self._built = True
            self._apply()
        self.show()
        first = next((room for room in self._fields if not room.isHidden()), None)
        if first is not None:
            self._of_room[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        from dialer.ui.dial.shown_number import ShownNumber  # late: few calls need them
        from dialer.ui.flow import FlowRow
        from dialer.ui.step_box import StepBox

        self._of_room: dict[QWidget, QWidget] = {}
        self._row = FlowRow(WITHIN, self)
        self.shown = ShownNumber(self._bridge, self._home, self._theme, self._row)
        self.shown.changed.connect(self.changed)
        self.shown.verify_wanted.connect(self._want_verified)
        self.minutes = StepBox()
        self.minutes.setSpecialValueText(self.tr("No limit"))
        self.minutes.setSuffix(self.tr(" min"))
        self.cost = QLineEdit()
        self.cost.setPlaceholderText(self.tr("No limit"))
        self.retries = StepBox()
        self.retries.setSpecialValueText(self.tr("Not again"))
        self.retries.setSuffix(self.tr(" times"))
        self.tag = QLineEdit()
        self.tag.setPlaceholderText(self.tr("None"))
        for spin in (self.minutes, self.retries):
            spin.valueChanged.connect(self.changed)
        for edit in (self.cost, self.tag):
            edit.textChanged.connect(self.changed)
        self._fields = [
            self._add(self.tr("Number that they see"), self.shown, TAG_PX),
            self._add(self.tr("Longest talk"), self.minutes, FIELD_PX),
            self._add(self.tr("Highest cost"), self.cost, FIELD_PX),
            self._add(self.tr("Ring me again if busy"), self.retries, TAG_PX),
            self._add(self.tr("Memo for the provider"), self.tag, TAG_PX),
        ]
        self.words = LeadingLabel("caption", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, WITHIN, BETWEEN, WITHIN)
        column.setSpacing(WITHIN)
        column.addWidget(self._row)
        column.addWidget(self.words)
        self.changed.connect(self._say)

    def _add(self, title: str, field: QWidget, width_px: int) -> QWidget:
        room = QWidget(self._row)
        caption = LeadingLabel("caption", room, wrap=False)
        caption.setText(title)
        caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(title)
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(caption)
        column.addWidget(field)
        room.setFixedWidth(max(width_px, caption.sizeHint().width()))
        self._row.add(room)
        self._of_room[room] = field
        return room

    # What the account can do

    def set_way(self, way: Way | None) -> None:
        """Shows as much as this account can do; what it cannot is forgotten."""
        if way != self._way:
            self._way = way
            if self._built:
                self._apply()

    def _apply(self) -> None:
        way = self._way
        can = None if way is None else way.capabilities
        offered = _offered(can)
        self.shown.set_way(way if offered[0] else None)
        self.minutes.setMaximum((can and can.max_minutes_most) or USUAL_MOST_MINUTES)
        self.retries.setMaximum(can.max_retries if can else 0)
        most = can.max_tag_chars if can else 0
        self.tag.setMaxLength(USUAL_MOST_TAG if most is None else most)
        for room, there in zip(self._fields, offered, strict=True):
            room.setVisible(there)
        if not offered[1]:
            self.minutes.setValue(0)
            self.cost.clear()
        self._row.relay()
        self._say()

    def _want_verified(self) -> None:
        if self._way is not None:
            self.verify_wanted.emit(self._way.account)

    @property
    def offers_anything(self) -> bool:
        """Whether there is any field for this account."""
        return any(_offered(None if self._way is None else self._way.capabilities))

    # What is wanted

    @property
    def problem(self) -> str:
        """Why this cannot go with a call, "" when it can."""
        if not self._built:
            return ""
        if self._cost() is None and self.cost.text().strip():
            return self.tr("The highest cost is a plain number, such as {example}.").format(
                example=QLocale().toString(2.5, "f", 2)
            )
        return self.shown.problem

    @property
    def is_ready(self) -> bool:
        """Whether all of it is read and can go with a call."""
        return not self._built or (self.shown.is_read and not self.problem)

    def on(self, request: CallRequest) -> CallRequest:
        """A request with what is wanted here."""
        if not self._built:
            return request
        return replace(
            request,
            caller_id=self.shown.address,
            max_minutes=self.minutes.value() or None,
            max_cost=self._cost(),
            retries=self.retries.value(),
            tag=self.tag.text().strip() or None,
        )

    def clear(self) -> None:
        """The next call is an ordinary one again."""
        if not self._built:
            return
        self.shown.clear()
        self.minutes.setValue(0)
        self.retries.setValue(0)
        self.cost.clear()
        self.tag.clear()

    @property
    def summary(self) -> str:
        """What is wanted, in a line; "" for nothing."""
        words: list[str] = []
        if not self._built:
            return ""
        if self.shown.address:
            from dialer.ui.calls.labels import number_words  # late, as the fields

            shown = number_words(self.shown.written)
            words.append(self.tr("they see {number}").format(number=shown))
        if self.minutes.value():
            words.append(self.tr("at most %n minute(s)", "", self.minutes.value()))
        if self._cost() is not None:
            words.append(self.tr("at most {amount}").format(amount=self.cost.text().strip()))
        if self.retries.value():
            words.append(self.tr("my phone again up to %n time(s)", "", self.retries.value()))
        if self.tag.text().strip():
            words.append(self.tr("memo: {text}").format(text=self.tag.text().strip()))
        return " · ".join(words)

    def _cost(self) -> Decimal | None:
        text = self.cost.text().strip().replace(QLocale().decimalPoint(), ".")
        try:
            amount = exact_decimal(text) if text else None
        except ValueError:
            return None
        return amount if amount is not None and amount > 0 else None

    def _say(self) -> None:
        self.words.setText(self.problem)
        self.words.setVisible(bool(self.problem))


def _offered(can: Capabilities | None) -> tuple[bool, bool, bool, bool, bool]:
    """Which fields an account has: number shown, minutes, cost, retries, memo."""
    if can is None:
        return (False, False, False, False, False)
    from dialer.core.capabilities import HangUp  # late: there is an account by now

    limits = can.hang_up is not HangUp.ABSENT or can.max_minutes_in_request
    return (can.caller_id, limits, limits, can.max_retries > 0, can.max_tag_chars != 0)
