"""The tables of the report: sub-totals, and the items, of which only what is looked at is held."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from dialer.core.money import Money
from dialer.core.phrase import Phrase
from dialer.core.report import Group, ReportLine
from dialer.ui.calls.figures import amount, lengths, price, short_day, short_time
from dialer.ui.calls.labels import number_words
from dialer.ui.localised import localised

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PAGE = 200
MOST_PAGES = 30
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PlainTable(QAbstractTableModel):
    """Columns with headings; those behind the first ``starts`` hold figures and end alike."""

    def __init__(self, headings: Sequence[str], starts: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._starts = starts

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """One for each heading."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The headings, aligned as what is under them."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(START if section < self._starts else END)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's words."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(START if index.column() < self._starts else END)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column())
        return None

    def cell(self, row: int, column: int) -> str:
        """The words of a cell."""
        raise NotImplementedError  # each table has its own; a QObject cannot be an ABC


class GroupsModel(PlainTable):
    """Sub-totals."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._groups: Sequence[Group] = ()
        super().__init__((), 1, parent)
        self._headings = (
            self.tr("What"),
            self.tr("Calls"),
            self.tr("Time"),
            self.tr("Spent"),
            self.tr("Paid in"),
        )

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Shows others."""
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """One for each group."""
        return 0 if parent.isValid() else len(self._groups)

    def cell(self, row: int, column: int) -> str:
        """A group's figure."""
        group = self._groups[row]
        totals = group.totals
        spent = price(Money(totals.debit, group.currency))
        if totals.unpriced and not totals.debit:
            spent = self.tr("not told")
        elif totals.unpriced:
            spent = self.tr("{amount} + {count} not told").format(
                amount=spent, count=totals.unpriced
            )
        return (
            group_label(group),
            QLocale().toString(totals.calls) if totals.calls else "",
            lengths(totals.billsec) if totals.billsec else "",
            spent if totals.calls else "",
            price(Money(totals.credit, group.currency)) if totals.credit else "",
        )[column]


def group_label(group: Group) -> str:
    """What a group is called: a country in the person's language."""
    if isinstance(group.label, Phrase) and group.label:
        return localised(group.label)
    shown = group.label or group.key
    return number_words(shown) if shown else "–"


class ItemsModel(PlainTable):
    """The items, page by page: ``ask(offset, take)`` reads one."""

    def __init__(
        self,
        ask: Callable[[int, Callable[[Sequence[ReportLine]], None]], None],
        parent: QObject | None = None,
    ) -> None:
        self._count = 0
        super().__init__((), 3, parent)
        self._headings = (
            self.tr("When"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Time"),
            self.tr("Paid in"),
            self.tr("Spent"),
            self.tr("Balance"),
            self.tr("Account"),
        )
        self._ask = ask
        self._generation = 0
        self._pages: OrderedDict[int, Sequence[ReportLine]] = OrderedDict()
        self._asked: set[int] = set()

    def restart(self, count: int) -> None:
        """Other items, so many of them."""
        self.beginResetModel()
        self._generation += 1
        self._count = count
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many there are, read or not."""
        return 0 if parent.isValid() else self._count

    def line(self, row: int) -> ReportLine | None:
        """A row's item; None while it is being read."""
        page, place = divmod(row, PAGE)
        lines = self._pages.get(page)
        if lines is None:
            self._read(page)
            return None
        self._pages.move_to_end(page)
        return lines[place] if place < len(lines) else None

    def cell(self, row: int, column: int) -> str:
        """An item's figure."""
        line = self.line(row)
        if line is None:
            return ""
        item = line.item
        return (
            _moment(item.at),
            number_words(item.from_number),
            line.name or number_words(item.to_number),
            lengths(item.billsec) if item.billsec else "",
            _amount(item.credit) if item.is_deposit else "",
            "" if item.is_deposit else _amount(item.debit),
            _amount(line.balance) if line.balance is not None else "",
            item.account,
        )[column]

    def _read(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        generation = self._generation

        def take(lines: Sequence[ReportLine]) -> None:
            if generation != self._generation:
                return
            self._asked.discard(page)
            self._pages[page] = lines
            while len(self._pages) > MOST_PAGES:
                self._pages.popitem(last=False)
            last = min(self._count, (page + 1) * PAGE) - 1
            if last >= page * PAGE:
                self.dataChanged.emit(
                    self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1)
                )

        self._ask(page * PAGE, take)


def _amount(value: Decimal | None) -> str:
    return "?" if value is None else amount(value)


def _moment(at: datetime) -> str:
    return f"{short_day(at)} {short_time(at)}"
