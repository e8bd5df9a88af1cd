"""The line that says what the call in sight costs, and the menu of every account's price.

Shows what ``pricing`` has found out. Where no price is known it says none; a button beside it leads
to a rate sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from dialer.ui.dial.labels import LeadingLabel
from dialer.ui.menu_button import MenuButton


@dataclass(frozen=True, slots=True)
class PriceRow:
    """An account in the menu: ``words`` about its price, ``chosen``: the call goes through it."""

    account: str
    words: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class PriceView:
    """What is to be shown. ``words`` "" shows nothing; ``known``: a price, not the lack of one.

    ``why``: which account is the cheapest, or why none can be named. ``details`` of the chosen
    account's price, ``rows`` one an account; ``cheapest_chosen``: the cheapest account is taken
    whichever it is, None where there is nothing to choose from.
    """

    words: str = ""
    known: bool = False
    why: str = ""
    details: Sequence[str] = ()
    rows: Sequence[PriceRow] = ()
    cheapest_chosen: bool | None = None
    account: str = ""


ROOM_FOR_WORDS_PX = 460


class PriceLine(QWidget):
    """``account_chosen`` carries the account to call through; ``cheapest_chosen`` that it be the
    cheapest, or no longer; ``sheet_wanted`` the account whose prices a person wants to import.
    ``told`` carries the words that are shown.
    """

    account_chosen = Signal(str)
    cheapest_chosen = Signal(bool)
    sheet_wanted = Signal(str)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = PriceView()
        self._label = _OneLineIfItFits("", self)
        self._why = LeadingLabel("muted", self)
        self.more = MenuButton(self)
        self.more.setProperty("role", "small")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.more.setMenu(self.menu)
        self.add = QToolButton(self)
        self.add.setProperty("role", "small")
        self.add.setText(self.tr("Add a rate sheet…"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.clicked.connect(lambda: self.sheet_wanted.emit(self._view.account))
        self._more_words = ""
        self._group: QActionGroup | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._why)
        row.addWidget(self._label)
        row.addWidget(self.more)
        row.addWidget(self.add)
        row.addStretch(1)
        self.setAccessibleName(self.tr("Price of this call"))
        self.hide()

    def show_view(self, view: PriceView) -> None:
        """Shows a price, the lack of one, or nothing."""
        if view == self._view:
            return
        self._view = view
        self._label.setText(view.words)
        self._label.setProperty("role", "" if view.known else "muted")
        self._label.style().unpolish(self._label)
        self._label.style().polish(self._label)
        several = len(view.rows) > 1
        self._more_words = self.tr("others ▾") if several else self.tr("details ▾")
        self._why.setText(view.why)
        self._why.setVisible(bool(view.why) and bool(view.cheapest_chosen))
        self.more.setAccessibleName(
            self.tr("Prices of all accounts") if several else self.tr("What the price is made of")
        )
        self.more.setVisible(bool(view.words) and (several or bool(view.details)))
        self._offer_sheet()
        self.add.setAccessibleName(
            self.tr("Add a rate sheet for {account}").format(account=view.account)
        )
        self.setToolTip("\n".join(view.details))
        self.setAccessibleDescription(self.spoken())
        self.setVisible(bool(view.words))
        self.told.emit(view.words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room, the menu alone offers a rate sheet."""
        super().resizeEvent(event)
        self._offer_sheet()

    def _offer_sheet(self) -> None:
        view = self._view
        lacks = bool(view.account) and not view.known and bool(view.words)
        room = self.width() >= ROOM_FOR_WORDS_PX
        self.add.setVisible(lacks and room)
        self.more.setText(self._more_words if room else "▾")  # Qt would leave dots of the words

    @property
    def view(self) -> PriceView:
        """What is shown."""
        return self._view

    def spoken(self) -> str:
        """Everything it says, for a screen reader."""
        view = self._view
        return ". ".join(filter(None, [view.words, view.why, *view.details])) if view.words else ""

    def _fill(self) -> None:
        """Made anew each time it opens: prices come in while it is closed."""
        menu, view = self.menu, self._view
        menu.clear()
        group = QActionGroup(menu)
        if len(view.rows) > 1:
            for row in view.rows:
                action = self._add_choice(row.words, group, checked=row.chosen)
                action.triggered.connect(
                    lambda _on=False, account=row.account: self.account_chosen.emit(account)
                )
            if view.why:
                menu.addAction(_escaped(view.why)).setEnabled(False)
            if view.cheapest_chosen is not None:
                menu.addSeparator()
                always = menu.addAction(self.tr("Always through the cheapest"))
                always.setCheckable(True)
                always.setChecked(view.cheapest_chosen)
                always.triggered.connect(self.cheapest_chosen.emit)
            menu.addSeparator()
        for detail in view.details:
            menu.addAction(_escaped(detail)).setEnabled(False)
        if view.details:
            menu.addSeparator()
        if view.account:
            words = self.tr("Import a rate sheet for {account}…").format(account=view.account)
            menu.addAction(_escaped(words)).triggered.connect(
                lambda _on=False: self.sheet_wanted.emit(view.account)
            )

    def _add_choice(self, words: str, group: QActionGroup, *, checked: bool) -> QAction:
        action = self.menu.addAction(_escaped(words))
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        return action


class _OneLineIfItFits(LeadingLabel):
    """A text that wraps only where there is no room: Qt would wrap it to a block at once."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the whole text."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))

    def _align(self) -> None:
        super()._align()
        beside = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        self.setAlignment(beside | Qt.AlignmentFlag.AlignVCenter)


def _escaped(text: str) -> str:
    """In a menu an ampersand would underline what follows it."""
    return text.replace("&", "&&")
