"""What a report is asked for: which days, which account, put together by what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDateEdit, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from dialer.core.report import GroupBy
from dialer.ui import assets
from dialer.ui.calls.filters import Choices, Period, period_titles
from dialer.ui.choice_box import ChoiceBox
from dialer.ui.flow import FlowRow
from dialer.ui.menu_button import MenuButton
from dialer.ui.theme import BETWEEN, STEP, WITHIN, Theme

BOX_PX = 148
TYPING_MS = 250
KINDS = ("csv", "xlsx", "pdf")


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """``first`` and ``last``: local days, both included. ``account`` "": all of them; ``text`` is
    looked for in names, numbers and ids.
    """

    first: date
    last: date
    account: str
    group_by: GroupBy
    text: str = ""


def group_titles() -> dict[GroupBy, str]:
    """By what items can be put together, in words."""
    return {
        GroupBy.DAY: QCoreApplication.translate("report", "By day"),
        GroupBy.WEEK: QCoreApplication.translate("report", "By week"),
        GroupBy.MONTH: QCoreApplication.translate("report", "By month"),
        GroupBy.COUNTRY: QCoreApplication.translate("report", "By country"),
        GroupBy.CONTACT: QCoreApplication.translate("report", "By contact"),
        GroupBy.ACCOUNT: QCoreApplication.translate("report", "By account"),
    }


class ReportBar(QWidget):
    """``changed``: another report is wanted; ``refresh_wanted``: providers are to be asked anew;
    ``file_wanted`` carries "csv", "xlsx" or "pdf"; ``print_wanted``: to be seen as it is printed.
    """

    changed = Signal()
    refresh_wanted = Signal()
    file_wanted = Signal(str)
    print_wanted = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._row = FlowRow(WITHIN, self)
        self.period = ChoiceBox(self.tr("Days"), theme, self._row)
        for period, title in period_titles().items():
            if period is not Period.ANY:
                self.period.addItem(title, period)
        self.period.setCurrentIndex(self.period.findData(Period.MONTH))
        self.account = ChoiceBox(self.tr("Account"), theme, self._row)
        self.account.addItem(self.tr("All accounts"), "")
        self.group = ChoiceBox(self.tr("Put together"), theme, self._row)
        for group_by, title in group_titles().items():
            self.group.addItem(title, group_by)
        self.search = QLineEdit(self._row)
        self.search.setPlaceholderText(self.tr("Search name, number"))
        self.search.setAccessibleName(self.tr("Search the items"))
        self.search.setMinimumWidth(BOX_PX)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(self._typing.start)
        self.first, self.last = QDateEdit(self._row), QDateEdit(self._row)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        day = today()
        for edit, shown in ((self.first, day.replace(day=1)), (self.last, day)):
            edit.setCalendarPopup(True)
            edit.setDate(QDate(shown.year, shown.month, shown.day))
        self.refresh_button = self._button(self.tr("Ask the providers again"))
        self.refresh_button.clicked.connect(self.refresh_wanted)
        self.file_button = MenuButton(self._row)
        self._name(self.file_button, self.tr("Save or print the report"))
        menu = QMenu(self)
        for kind, title in (
            ("csv", self.tr("Table (CSV)…")),
            ("xlsx", self.tr("Spreadsheet (XLSX)…")),
            ("pdf", self.tr("Document (PDF)…")),
        ):
            menu.addAction(title).triggered.connect(
                lambda _on=False, kind=kind: self.file_wanted.emit(kind)
            )
        menu.addSeparator()
        action = menu.addAction(self.tr("Preview and print…"))
        action.setShortcut(QKeySequence.StandardKey.Print)
        action.triggered.connect(self.print_wanted)
        self.addAction(action)  # the key works with the menu closed, too
        self.file_button.setMenu(menu)
        for widget in (self.period, self.first, self.last, self.account, self.group):
            if isinstance(widget, ChoiceBox):
                widget.setMinimumWidth(BOX_PX)
                widget.currentIndexChanged.connect(self._take_choice)
            else:
                widget.dateChanged.connect(self._take_choice)
            self._row.add(widget)
        self._row.add(self.search)
        for button in (self.refresh_button, self.file_button):
            self._row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, STEP)
        column.addWidget(self._row)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_days()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self._row)
        self._name(button, name)
        return button

    def _name(self, button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("role", "plain")
        button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))

    @property
    def choices(self) -> ReportChoices:
        """What stands in the fields."""
        chosen = [
            date(edit.date().year(), edit.date().month(), edit.date().day())
            for edit in (self.first, self.last)
        ]
        days = Choices(period=self.period.currentData(), first=min(chosen), last=max(chosen))
        first, last = days.days(self._today())
        return ReportChoices(
            first or self._today(),
            last or self._today(),
            self.account.currentData(),
            GroupBy(self.group.currentData()),  # Qt keeps it as the text that it is, too
            self.search.text().strip(),
        )

    def show_accounts(self, accounts: Sequence[str]) -> None:
        """The accounts to choose from."""
        self.account.show_names(accounts)
        self._row.relay()

    def _take_choice(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        days = self.period.currentData() is Period.DAYS
        self.first.setVisible(days)
        self.last.setVisible(days)
        self._row.relay()

    def _dress(self) -> None:
        color = self._theme.color("text")
        self.refresh_button.setIcon(assets.icon("redial", color))
        self.file_button.setIcon(assets.icon("save", color))
