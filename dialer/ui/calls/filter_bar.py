"""The tools above the log: search, period, ending, account; what the found calls come to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.ports import CallTotals
from dialer.ui import assets
from dialer.ui.calls.figures import lengths, price
from dialer.ui.calls.filters import Choices, Period, ending_titles, period_titles
from dialer.ui.calls.labels import plain_label
from dialer.ui.choice_box import ChoiceBox
from dialer.ui.flow import FlowRow
from dialer.ui.theme import BETWEEN, STEP, WITHIN, Theme

TYPING_MS = 150
"""The log is asked when the person pauses, not at every key."""
BOX_PX = 148


class FilterBar(QWidget):
    """``changed`` comes with other choices; ``table_wanted`` asks for a file of what is found;
    ``list_wanted`` leads down into the list.
    """

    changed = Signal()
    table_wanted = Signal()
    list_wanted = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._parties: tuple[str, ...] = ()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._make_widgets()
        self._arrange()
        self.search.textChanged.connect(self._typing.start)
        self.search.installEventFilter(self)
        for box in (self.period, self.ending, self.account):
            box.currentIndexChanged.connect(self._take_choice)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._take_choice)
        self.person.clicked.connect(self._forget_person)
        self.table_button.clicked.connect(self.table_wanted)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_days()

    def _make_widgets(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search name, number, note"))
        self.search.setAccessibleName(self.tr("Search your calls"))
        self.search.setToolTip(self.tr("Search your calls ( / )"))
        self.search.setClearButtonEnabled(False)
        self.table_button = QToolButton()
        self.table_button.setAccessibleName(self.tr("Save these calls as a table (CSV)"))
        self.table_button.setToolTip(self.tr("Save these calls as a table (CSV)"))
        self.table_button.setProperty("role", "plain")
        self.period = ChoiceBox(self.tr("Period"), self._theme, self)
        for period, title in period_titles().items():
            self.period.addItem(title, period)
        self.ending = ChoiceBox(self.tr("How it ended"), self._theme, self)
        for ending, title in ending_titles().items():
            self.ending.addItem(title, ending)
        self.account = ChoiceBox(self.tr("Account"), self._theme, self)
        self.account.addItem(self.tr("All accounts"), "")
        for box in (self.period, self.ending, self.account):
            box.setMinimumWidth(BOX_PX)
        self.first, self.last = QDateEdit(), QDateEdit()
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        day = self._today()
        for edit, shown in ((self.first, day.replace(day=1)), (self.last, day)):
            edit.setCalendarPopup(True)
            edit.setDate(QDate(shown.year, shown.month, shown.day))
        self.person = QPushButton()
        self.person.hide()
        self.totals = plain_label("", "caption", wrap=True)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(WITHIN)
        top.addWidget(self.search, 1)
        top.addWidget(self.table_button)
        self._choices = FlowRow(WITHIN, self)
        for widget in (self.person, self.period, self.ending, self.account, self.first, self.last):
            widget.setParent(self._choices)
            self._choices.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, STEP)
        column.setSpacing(WITHIN)
        column.addLayout(top)
        column.addWidget(self._choices)
        column.addWidget(self.totals)

    # What is chosen

    @property
    def choices(self) -> Choices:
        """What stands in the fields."""
        days = self.period.currentData() is Period.DAYS
        first, last = _day(self.first), _day(self.last)
        return Choices(
            text=self.search.text(),
            period=self.period.currentData(),
            first=min(first, last) if days else None,
            last=max(first, last) if days else None,
            ending=self.ending.currentData(),
            account=self.account.currentData(),
            parties=self._parties,
        )

    def show_choices(self, choices: Choices, person: str = "") -> None:
        """Puts other choices into the fields, such as all calls with one ``person``."""
        self.blockSignals(True)
        self._parties = choices.parties
        self.person.setText(person)
        self.person.setVisible(bool(choices.parties))
        self.person.setToolTip(self.tr("Show everybody's calls again"))
        self.search.setText(choices.text)
        self.period.setCurrentIndex(self.period.findData(choices.period))
        self.ending.setCurrentIndex(self.ending.findData(choices.ending))
        self.account.setCurrentIndex(max(0, self.account.findData(choices.account)))
        self._typing.stop()
        self.blockSignals(False)
        self._show_days()
        self.changed.emit()

    def clear(self) -> None:
        """All calls again."""
        self.show_choices(Choices())

    def show_accounts(self, accounts: Sequence[str]) -> None:
        """The accounts to choose from."""
        self.account.show_names(accounts)
        self._choices.relay()

    def show_totals(self, totals: CallTotals) -> None:
        """What the found calls come to."""
        costs = " + ".join(
            price(cost)
            if cost.currency
            else self.tr("{amount} (no currency)").format(amount=price(cost))
            for cost in totals.costs
            if cost.amount
        )
        parts = [
            self.tr("%Ln call(s)", "", totals.calls),
            self.tr("%Ln talked", "", totals.talked) if totals.talked else "",
            lengths(totals.duration_s) if totals.duration_s else "",
            costs,
        ]
        self.totals.setText(" · ".join(part for part in parts if part))
        self.table_button.setEnabled(totals.calls > 0)

    # What the person does

    def focus_search(self) -> None:
        """The search field, with what is in it selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Esc empties the search, Down and Enter lead into what was found."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.KeyPress:
                return False
            if event.key() == Qt.Key.Key_Escape and (self.search.text() or self._parties):
                self.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list_wanted.emit()
                return True
        return False

    def _take_choice(self) -> None:
        self._show_days()
        self.changed.emit()

    def _forget_person(self) -> None:
        self.show_choices(replace(self.choices, parties=()))

    def _show_days(self) -> None:
        days = self.period.currentData() is Period.DAYS
        self.first.setVisible(days)
        self.last.setVisible(days)
        self._choices.relay()

    def _dress(self) -> None:
        theme = self._theme
        self.table_button.setIcon(assets.icon("save", theme.color("text"), theme.color("muted")))
        self.table_button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))
        self.person.setIcon(assets.icon("cross", theme.color("text")))


def _day(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())
