"""Which of my phones rings first, and through which account: two choices, remembered while the
program runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from dialer.ui import assets, theme
from dialer.ui.choice_box import ChoiceBox
from dialer.ui.dial.labels import LeadingLabel
from dialer.ui.theme import Theme

if TYPE_CHECKING:  # accounts are read after the first picture
    from dialer.ui.dial.ways import Way, Ways

STACKED_BELOW_PX = 400
CHEAPEST = "*"
"""Stands for the cheapest account in the choice; no account is called so."""


class WayChoice(QWidget):
    """``changed`` comes with every other choice; ``account_wanted`` when none can be made;
    ``more_wanted`` carries whether more choices for this call are to be seen.
    """

    changed = Signal()
    more_wanted = Signal(bool)
    account_wanted = Signal()

    def __init__(self, theme_: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: dict[str, Way] = {}
        self._phone_of: dict[str, str] = {}
        self._default = ""
        self._cheapest = ""  # "": not known
        self.from_box = ChoiceBox(
            self.tr("From: the phone of yours that rings first"),
            theme_,
            self,
            Qt.TextElideMode.ElideMiddle,  # phones of one country differ in their last digits
        )
        self.via_box = ChoiceBox(self.tr("Via: the account that places the call"), theme_, self)
        self._captions = [_caption(self.tr("From"), self), _caption(self.tr("Via"), self)]
        for caption, box in zip(self._captions, (self.from_box, self.via_box), strict=True):
            caption.setBuddy(box)
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setProperty("role", "plain")
        self.more.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))
        self.more.toggled.connect(self.more_wanted)
        self.wanted = LeadingLabel("caption", self)
        self._theme = theme_
        theme_.changed.connect(self._dress)
        self._dress()
        self._lack = LeadingLabel("", self)
        self._add = QPushButton(self.tr("Add an account"), self)
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self.account_wanted)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.WITHIN)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(self.wanted, 2, 0, 1, 3)
        self._grid.addWidget(self._lack, 3, 0, 1, 3)
        self._grid.addWidget(self._add, 4, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self._stacked: bool | None = None
        self._arrange()
        self.via_box.currentIndexChanged.connect(self._take_account)
        self.from_box.currentIndexChanged.connect(self._take_phone)
        self.show_fault("")
        self.show_wanted("", offered=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside each other, or one above the other, where a number would not fit in the half."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = self.width() < STACKED_BELOW_PX
        if stacked == self._stacked:
            return
        self._stacked = stacked
        boxes = (self.from_box, self.via_box)
        for widget in (*self._captions, *boxes, self.more):
            self._grid.removeWidget(widget)
        for place, (caption, box) in enumerate(zip(self._captions, boxes, strict=True)):
            if stacked:
                self._grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(box, place, 1, 1, 2 if box is self.from_box else 1)
            else:
                self._grid.addWidget(caption, 0, place)
                self._grid.addWidget(box, 1, place)
        self._grid.addWidget(self.more, 1, 2)
        self._grid.setColumnStretch(0, 0 if stacked else 1)
        self._grid.setColumnStretch(1, 1)

    def show_wanted(self, words: str, *, offered: bool) -> None:
        """What more is wanted of this call, "" for nothing; ``offered``: whether there is any
        choice of that.
        """
        self.more.setVisible(offered)
        name = self.tr("More for this call")
        self.more.setAccessibleName(name)
        self.more.setAccessibleDescription(words)
        self.more.setToolTip(f"{name}\n{words}".strip())
        self.wanted.setText(words)
        self.wanted.setVisible(bool(words))

    def _dress(self) -> None:
        self.more.setIcon(assets.icon("sliders", self._theme.color("text")))

    @property
    def way(self) -> Way | None:
        """The chosen account; the default one as long as the cheapest is chosen and not known."""
        chosen = self.via_box.currentData() or ""
        if chosen == CHEAPEST:
            chosen = self._cheapest or self._default
        return self._ways.get(chosen)

    @property
    def all_ways(self) -> tuple[Way, ...]:
        """All accounts."""
        return tuple(self._ways.values())

    @property
    def is_cheapest(self) -> bool:
        """Whether the cheapest account is chosen, whichever it is."""
        return bool(self.via_box.currentData() == CHEAPEST)

    @property
    def phone(self) -> str | None:
        """The address of the chosen phone."""
        return self.from_box.currentData() or None

    def set_ways(self, ways: Ways) -> None:
        """Takes the accounts; what was chosen stays chosen where it still exists."""
        chosen = self.via_box.currentData() or ways.default
        self._ways = {way.account: way for way in ways.ways}
        first = ways.ways[0].account if ways.ways else ""
        self._default = ways.default if ways.default in self._ways else first
        self.via_box.blockSignals(True)
        self.via_box.clear()
        for way in ways.ways:
            same = way.account.casefold() == way.provider.casefold()
            self.via_box.addItem(
                way.account if same else f"{way.account} · {way.provider}", way.account
            )
        if len(ways.ways) > 1:
            self.via_box.addItem("", CHEAPEST)
            self._name_cheapest()
        self.via_box.setCurrentIndex(max(self.via_box.findData(chosen), 0) if ways.ways else -1)
        self.via_box.blockSignals(False)
        self._take_account()

    def phone_at(self, way: Way) -> str:
        """The phone that would ring first through an account: the one chosen there, else the same
        as is chosen now, else its first; "" for none.
        """
        addresses = [phone.address for phone in way.phones]
        for address in (self._phone_of.get(way.account), self.phone):
            if address in addresses:
                return address or ""
        return addresses[0] if addresses else ""

    def choose(self, account: str) -> None:
        """Calls go through this account from now on."""
        self.via_box.setCurrentIndex(self.via_box.findData(account))

    def choose_cheapest(self, wanted: bool) -> None:
        """Calls go through the cheapest account from now on, or through the one that it is now."""
        if wanted:
            self.choose(CHEAPEST)
        elif self.is_cheapest and self.way is not None:
            self.choose(self.way.account)

    def show_cheapest(self, account: str, why: str) -> None:
        """Which account is the cheapest for the number in sight; "" while that is not known."""
        before = self.way
        self._cheapest = account if account in self._ways else ""
        self._name_cheapest(why)
        if self.way is not before:
            self._take_account()

    def _name_cheapest(self, why: str = "") -> None:
        place = self.via_box.findData(CHEAPEST)
        if place < 0:
            return
        words = self.tr("Cheapest: {account}") if self._cheapest else self.tr("Cheapest")
        self.via_box.setItemText(place, words.format(account=self._cheapest))
        self.via_box.setItemData(place, why, Qt.ItemDataRole.ToolTipRole)

    def show_fault(self, words: str) -> None:
        """Says why there are no accounts to choose from; "" for no fault."""
        self._say_lack(words, offer=False)

    def _take_account(self) -> None:
        way = self.way
        self.from_box.blockSignals(True)
        self.from_box.clear()
        if way is not None:
            for phone in way.phones:
                # Isolated: its plus stays in front among right-to-left words.
                self.from_box.addItem(f"\u2066{phone.written}\u2069", phone.address)
            remembered = self._phone_of.get(way.account, "")
            self.from_box.setCurrentIndex(
                max(self.from_box.findData(remembered), 0) if way.phones else -1
            )
        self.from_box.blockSignals(False)
        if way is None:
            self._say_lack(self.tr("There is no account to call through yet."), offer=True)
        elif not way.phones:
            self._say_lack(
                self.tr("{account} knows no phone of yours that it could ring first.").format(
                    account=way.account
                ),
                offer=True,
            )
        else:
            self._say_lack("", offer=False)
        self.changed.emit()

    def _take_phone(self) -> None:
        if self.way is not None and self.phone is not None:
            self._phone_of[self.way.account] = self.phone
        self.changed.emit()

    def _say_lack(self, words: str, *, offer: bool) -> None:
        self._lack.setText(words)
        self._lack.setVisible(bool(words))
        self._add.setVisible(offer)
        self._add.setText(
            self.tr("Add a phone of yours") if self._ways else self.tr("Add an account")
        )
        usable = self.way is not None
        for widget in (*self._captions, self.from_box, self.via_box):
            widget.setVisible(usable or not words)
        self.from_box.setEnabled(self.from_box.count() > 0)


def _caption(text: str, parent: QWidget) -> QLabel:
    label = LeadingLabel("caption", parent, wrap=False)
    label.setText(text)
    return label
