"""The report view: what accounts were charged in some days, as figures, as a picture, line by line,
and beside the own log.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from dialer.core.errors import DialerError
from dialer.core.report import Group, GroupBy, Statement
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import plain_label, show_text
from dialer.ui.flow import FlowRow
from dialer.ui.localised import localised
from dialer.ui.report.chart import BarChart
from dialer.ui.report.comparison import Comparison
from dialer.ui.report.findings_model import FindingsModel
from dialer.ui.report.pictures import MOST_LYING, bars_of
from dialer.ui.report.reading import Reading
from dialer.ui.report.report_bar import ReportBar, group_titles
from dialer.ui.report.saving import Saving
from dialer.ui.report.statements import StatementCard
from dialer.ui.report.tables import GroupsModel, ItemsModel
from dialer.ui.report.tolerance import ToleranceFields
from dialer.ui.report.work import Work, WorkStrip
from dialer.ui.theme import BETWEEN, EDGE, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home

BESIDE_FROM_PX = 760
"""With less room the table stands under the chart."""
LYING = (GroupBy.COUNTRY, GroupBy.CONTACT, GroupBy.ACCOUNT)
ROW_PX = 30
ITEM_WIDTHS_PX = (150, 130, 180, 70, 90, 90, 90, 120)
WHY_COLUMN = 3
FITTED_ROWS = 60
"""So many rows say how wide a column is; Qt's usual thousand take longer than anybody waits."""


class ReportView(QWidget):
    """``told`` and ``failed`` carry words and a DialerError for the window to show."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        home: Home,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bar = ReportBar(theme, today=today)
        self.reading = Reading(bridge, home, self)
        self.cards: list[StatementCard] = []
        self.words = plain_label("", "muted", wrap=True)
        self.work = Work(self)
        self.saving = Saving(bridge, home, theme, self.work, self)
        self.strip = WorkStrip()
        self.standing = BarChart(theme)
        self.lying = BarChart(theme, lying=True)
        self.groups = GroupsModel(self)
        self.groups_table = _table(self.groups, self.tr("Sub-totals"))
        self.items = ItemsModel(self.reading.ask_lines, self)
        self.items_table = _table(self.items, self.tr("Items"))
        self.findings = FindingsModel(self)
        self.findings_table = _table(self.findings, self.tr("The bill beside your own log"))
        self.findings_words = plain_label("", "muted", wrap=True)
        self.compare_button = QPushButton(self.tr("Compare with my calls"))
        self.compare_button.setProperty("role", "primary")
        self.compare_button.clicked.connect(self._compare)
        self.tolerance = ToleranceFields()
        self.dispute_button = QPushButton(self.tr("Save what differs…"))
        self.dispute_button.setEnabled(False)
        self.dispute_button.clicked.connect(self._choose_dispute)
        self._arrange()
        self._connect()
        for widget in (self.standing, self.lying, self.groups_table):
            widget.hide()  # until it is known what they show
        self.ask()

    def _arrange(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)  # its own line follows no theme
        self.tabs.addTab(self._overview(), self.tr("Overview"))
        self.tabs.addTab(self._inset(self.items_table), self.tr("Items"))
        self.tabs.addTab(self._comparing(), self.tr("Check the bill"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        column.addWidget(self.tabs, 1)
        self.setFocusProxy(self.bar.period)

    def _overview(self) -> QWidget:
        inside = QWidget()
        self._cards_row = FlowRow(WITHIN, inside)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(BETWEEN)
        charts = QVBoxLayout()
        charts.addWidget(self.standing)
        charts.addWidget(self.lying)
        charts.addStretch(1)
        self._pair.addLayout(charts, 3)
        self._pair.addWidget(self.groups_table, 4)
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, EDGE)
        column.setSpacing(BETWEEN)
        column.addWidget(self.words)
        column.addWidget(self._cards_row)
        column.addLayout(self._pair, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    @staticmethod
    def _inset(inner: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.addWidget(inner)
        return page

    def _comparing(self) -> QWidget:
        page = QWidget()
        tools = FlowRow(WITHIN, page)
        for widget in (self.tolerance, self.compare_button, self.dispute_button):
            widget.setParent(tools)
            tools.add(widget)
        self.findings_words.setText(
            self.tr(
                "The provider's bill is laid beside your own log: what is in one alone, and what"
                " differs in length or price, stands here with the reason."
            )
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(WITHIN)
        column.addWidget(self.findings_words)
        column.addWidget(tools)
        column.addWidget(self.findings_table, 1)
        return page

    def _connect(self) -> None:
        self.bar.changed.connect(self.ask)
        self.bar.refresh_wanted.connect(lambda: self.reading.refresh(self.bar.choices))
        self.bar.file_wanted.connect(lambda kind: self.saving.choose_file(self.bar.choices, kind))
        self.bar.print_wanted.connect(lambda: self.saving.show_preview(self.bar.choices))
        reading = self.reading
        reading.accounts_known.connect(self.bar.show_accounts)
        reading.statements_known.connect(self._show_statements)
        reading.groups_known.connect(self._show_groups)
        reading.count_known.connect(self._restart_items)
        reading.findings_known.connect(self._show_findings)
        reading.counted.connect(self._show_progress)
        self.strip.stopped.connect(self._stop)
        self.work.changed.connect(self.strip.show_work)
        reading.said.connect(lambda words: show_text(self.words, words))
        reading.told.connect(self.told)
        self.saving.told.connect(self.told)
        self.saving.failed.connect(self.failed)
        reading.failed.connect(self._fail)

    def ask(self) -> None:
        """Reads the report that is chosen."""
        self.findings.show_findings(())
        self.dispute_button.setEnabled(False)
        self.reading.ask(self.bar.choices)

    def _compare(self) -> None:
        self.reading.reconcile(self.bar.choices, self.tolerance.value, self.work)

    def _choose_dispute(self) -> None:
        self.saving.choose_dispute(self.bar.choices, self.tolerance.value)

    # What is shown

    def _show_statements(self, statements: Sequence[Statement]) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [StatementCard(statement, self._cards_row) for statement in statements]
        for card in self.cards:
            card.show()
            self._cards_row.add(card)
        there = bool(statements)
        for widget in (self.groups_table, self.items_table):
            widget.setVisible(there)
        if not there:
            self.standing.hide()
            self.lying.hide()
            nothing = self.tr("Nothing was charged in these days. The next call will stand here.")
            if self.bar.search.text().strip():
                nothing = self.tr("Nothing in these days is like that.")
            show_text(self.words, nothing)

    def _show_groups(self, groups: Sequence[Group], by: GroupBy) -> None:
        self.groups.show_groups(groups)
        _fit(self.groups_table, 0)
        bars, currency = bars_of(groups, MOST_LYING if by in LYING else None)
        chart, other = (self.lying, self.standing) if by in LYING else (self.standing, self.lying)
        other.hide()
        chart.setVisible(bool(bars))
        words = self.tr("Spending, {how}, in {currency}; the table has the same figures")
        chart.show_bars(
            bars,
            words.format(
                how=group_titles()[by].lower(), currency=currency or self.tr("no named currency")
            ),
        )

    def _show_progress(self, items: int) -> None:
        if not self.work.is_running:
            self.strip.show_work(self.tr("Adding up…") if items else "", items, 0)

    def _stop(self) -> None:
        if self.work.is_running:
            self.work.stop()
        else:
            self.strip.show_work("", 0, 0)
            self.reading.cancel()

    def _restart_items(self, count: int) -> None:
        self.items.restart(count)
        for column, width in enumerate(ITEM_WIDTHS_PX):
            self.items_table.setColumnWidth(column, width)

    def _show_findings(self, comparison: Comparison) -> None:
        self.findings.show_findings(comparison.findings)
        _fit(self.findings_table, WHY_COLUMN)
        self.dispute_button.setEnabled(comparison.wrong > 0)
        words = self.tr("Calls compared: {all}. Not in agreement: {wrong}.").format(
            all=QLocale().toString(comparison.compared), wrong=QLocale().toString(comparison.wrong)
        )
        if len(comparison.findings) < comparison.compared:
            words += " " + self.tr(
                "Too many to list: here are those that disagree, the first of them."
            )
        self.findings_words.setText(words)

    def _fail(self, error: DialerError) -> None:
        show_text(self.words, localised(error))
        self.failed.emit(error)

    # How it is laid out

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Chart and table beside each other, or one under the other."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM_PX
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


def _table(model: QAbstractItemModel, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setMinimumHeight(ROW_PX * 6)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_PX)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setMinimumSectionSize(56)
    header.setResizeContentsPrecision(FITTED_ROWS)
    return table


def _fit(table: QTableView, widest: int) -> None:
    """Columns as wide as their words; what is left over goes to one of them."""
    header = table.horizontalHeader()
    table.resizeColumnsToContents()
    for column in range(header.count()):
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(column, mode.Stretch if column == widest else mode.Interactive)
