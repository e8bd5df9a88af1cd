"""A billing report as a workbook: a summary with formulas that add up, a chart, and all items.

A spreadsheet's numbers are binary and hold 15 decimal digits. An amount with more is kept as text,
so that none is lost, and the sum over it is then written as it is rather than as a formula.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from dialer.core.phrase import counted, phrase
from dialer.core.report import Group, GroupBy, ReportLine, Statement, plain_decimal
from dialer.engine.billing_report import Report
from dialer.engine.report_files import Look
from dialer.engine.report_fonts import DIRECTION_MARKS
from dialer.engine.report_words import BY, NOT_NAMED, WHAT, group_name

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

ROWS_MOST = 1_048_576
"""Of a sheet, in Excel; further items go on in another one."""
DIGITS_MOST = 15
TEXT_MOST = 500
SHEET_NAME_MOST = 31
NOT_IN_SHEET_NAMES = str.maketrans("[]:*?/\\", "       ")
ITEMS = phrase("Items")
HEADINGS = (
    phrase("Date"),
    phrase("From"),
    phrase("To"),
    phrase("Name"),
    phrase("Seconds"),
    phrase("Paid in"),
    phrase("Cost"),
    phrase("Balance"),
    phrase("Account"),
    phrase("Currency"),
)
WIDTHS = (19, 17, 17, 24, 9, 12, 12, 12, 14, 10)
CREDIT, DEBIT, ACCOUNT, CURRENCY = "F", "G", "I", "J"
SUMMARY = (
    phrase("Account"),
    phrase("Currency"),
    phrase("First day"),
    phrase("Last day"),
    phrase("Balance before"),
    phrase("Calls"),
    phrase("Seconds"),
    phrase("Paid in"),
    phrase("Spent"),
    phrase("Balance after"),
)
GROUPED = (
    phrase("Currency"),
    phrase("Calls"),
    phrase("Seconds"),
    phrase("Paid in"),
    phrase("Spent"),
)


def fits(amount: Decimal) -> bool:
    """Whether a spreadsheet's number holds it to the last digit."""
    digits = amount.as_tuple().digits
    if len(digits) <= DIGITS_MOST:
        return True
    return len(plain_decimal(abs(amount)).replace(".", "").lstrip("0")) <= DIGITS_MOST


SPENT_BY = {
    GroupBy.DAY: phrase("Spent by day"),
    GroupBy.COUNTRY: phrase("Spent by country"),
}
"""Over a chart."""


async def write_xlsx(
    report: Report, path: Path, look: Look, progress: Callable[[int], None] | None = None
) -> None:
    """Writes the workbook. Rows go to the disk as they come. Raises OSError and StoreError."""
    import xlsxwriter  # late: for who saves such a file alone

    with TemporaryDirectory(prefix="dialer-") as folder:
        # Streams rows; what others wrote never becomes a formula or a link.
        workbook = xlsxwriter.Workbook(
            str(path),
            {
                "constant_memory": True,
                "tmpdir": folder,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        try:
            await _Writer(workbook, report, look).write(progress)
            await asyncio.to_thread(workbook.close)
        except BaseException:
            _give_up(workbook)
            raise


def _give_up(workbook: Workbook) -> None:
    """Lets go of a workbook that will not be finished: it has no way of its own to say so."""
    workbook.fileclosed = True
    for sheet in workbook.worksheets():
        if sheet.row_data_fh is not None:
            sheet.row_data_fh.close()


class _Writer:
    def __init__(self, workbook: Workbook, report: Report, look: Look) -> None:
        self._book = workbook
        self._report = report
        # By itself a cell begins where its own letters do, away from its column's name.
        start = {"align": "right"} if look.speech.right_to_left else {}
        way = {**start, "reading_order": 2} if start else {}
        bold = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
        self._title: Format = workbook.add_format({"bold": True, "font_size": 14, **way})
        self._head: Format = workbook.add_format({**bold, **way})
        self._words: Format | None = workbook.add_format(start) if start else None
        self._sentence: Format = workbook.add_format(way)
        self._time: Format = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._day: Format = workbook.add_format({"num_format": "yyyy-mm-dd"})
        self._amount: Format = workbook.add_format({"num_format": "0.00#######"})
        self._exact: Format = workbook.add_format({"align": "right"})
        self._speech = look.speech
        self._say = look.speech.say
        self._name = look.title
        # Stands for a currency that is not named, so that formulas can tell it from others.
        self._not_named = self._say(NOT_NAMED)
        # In the order in which they are to stand.
        self._summary: Worksheet = self._sheet(phrase("Summary"))
        self._days: Worksheet = self._sheet(BY[GroupBy.DAY])
        self._countries: Worksheet = self._sheet(BY[GroupBy.COUNTRY])
        self._sheets: list[tuple[Worksheet, int]] = []
        self._all_fit = True
        self._places = 0

    def _text(self, sheet: Worksheet, row: int, column: int, text: str) -> None:
        if text:
            sheet.write_string(row, column, text[:TEXT_MOST], self._words)

    def _sheet(self, name: str, ending: str = "") -> Worksheet:
        """A new sheet of that name: one that no other has, whatever a language calls two of them,
        and that Excel takes.
        """
        taken = {sheet.get_name().casefold() for sheet in self._book.worksheets()}
        number = 1
        while (made := sheet_name(self._say(name), ending)).casefold() in taken:
            number += 1
            ending = f" {number}"
        sheet = self._book.add_worksheet(made)
        if self._speech.right_to_left:
            sheet.right_to_left()
        return sheet

    async def write(self, progress: Callable[[int], None] | None) -> None:
        count = 0
        self._new_sheet()
        async for lines in self._report.lines():
            await asyncio.to_thread(self._items, lines)
            count += len(lines)
            if progress is not None:
                progress(count)
        for sheet, rows in self._sheets:
            sheet.autofilter(0, 0, max(rows - 1, 0), len(HEADINGS) - 1)
        days = await self._report.groups(GroupBy.DAY)
        countries = await self._report.groups(GroupBy.COUNTRY)
        await asyncio.to_thread(self._finish, days, countries)

    def _new_sheet(self) -> None:
        number = len(self._sheets) + 1
        sheet = self._sheet(ITEMS, "" if number == 1 else f" {number}")
        for column, width in enumerate(WIDTHS):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(1, 0)
        for column, heading in enumerate(HEADINGS):
            sheet.write_string(0, column, self._say(heading), self._head)
        self._sheets.append((sheet, 1))

    def _items(self, lines: Sequence[ReportLine]) -> None:
        for line in lines:
            if self._sheets[-1][1] == ROWS_MOST:
                self._new_sheet()
            sheet, row = self._sheets[-1]
            item = line.item
            sheet.write_datetime(row, 0, self._local(item.at), self._time)
            self._text(sheet, row, 1, item.from_number)
            self._text(sheet, row, 2, item.to_number)
            self._text(sheet, row, 3, line.name)
            if item.billsec is not None:
                sheet.write_number(row, 4, item.billsec)
            self._sum(sheet, row, 5, item.credit)
            self._sum(sheet, row, 6, item.debit)
            self._money(sheet, row, 7, line.balance)
            self._text(sheet, row, 8, item.account)
            self._text(sheet, row, 9, item.currency or self._not_named)
            self._sheets[-1] = sheet, row + 1

    def _local(self, at: datetime) -> datetime:
        # A spreadsheet's times have no zone: those of the clock on the wall.
        return self._report.days.local(at).replace(tzinfo=None)

    def _sum(self, sheet: Worksheet, row: int, column: int, amount: Decimal | None) -> None:
        """An amount that formulas add up."""
        if amount is not None:
            self._all_fit = self._all_fit and fits(amount)
            exponent = amount.as_tuple().exponent
            self._places = max(self._places, -exponent if isinstance(exponent, int) else 0)
        self._money(sheet, row, column, amount)

    def _money(self, sheet: Worksheet, row: int, column: int, amount: Decimal | None) -> None:
        if amount is None:
            return
        if fits(amount):
            # Written with all its digits: the library formats a Decimal as it is.
            sheet.write_number(row, column, amount, self._amount)
        else:
            sheet.write_string(row, column, self._speech.amount(amount), self._exact)

    def _finish(self, days: Sequence[Group], countries: Sequence[Group]) -> None:
        sheet = self._summary
        sheet.set_column(0, len(SUMMARY) - 1, 15)
        sheet.write_string(0, 0, self._say(self._name), self._title)
        for column, heading in enumerate(SUMMARY):
            sheet.write_string(2, column, self._say(heading), self._head)
        row = 3
        for statement in self._report.statements:
            self._statement(sheet, row, statement)
            row += 1
        unpriced = sum(each.totals.unpriced for each in self._report.statements)
        if unpriced:
            row += 1
            words = counted(
                "Nobody tells what %n call cost. It is not in the sums.",
                "Nobody tells what %n calls cost. They are not in the sums.",
                unpriced,
            )
            sheet.write_string(row, 0, self._say(words), self._sentence)
        charted = _dearest(days)
        for groups, into, by in (
            (days, self._days, GroupBy.DAY),
            (countries, self._countries, GroupBy.COUNTRY),
        ):
            last = self._groups(into, groups, by, charted)
            if last:
                self._chart(sheet, into, last, by, row + (2 if by is GroupBy.DAY else 20))

    def _statement(self, sheet: Worksheet, row: int, statement: Statement) -> None:
        days, totals = self._report.days, statement.totals
        self._text(sheet, row, 0, statement.account)
        self._text(sheet, row, 1, statement.currency or self._not_named)
        midnight = datetime.min.time()
        sheet.write_datetime(row, 2, datetime.combine(days.first, midnight), self._day)
        sheet.write_datetime(row, 3, datetime.combine(days.last, midnight), self._day)
        self._money(sheet, row, 4, statement.start.amount)
        sheet.write_number(row, 5, totals.calls)
        sheet.write_number(row, 6, totals.billsec)
        exact = self._all_fit and all(fits(each) for each in (totals.credit, totals.debit))
        for column, letter, amount in ((7, CREDIT, totals.credit), (8, DEBIT, totals.debit)):
            if exact:
                self._formula(sheet, row, column, self._sum_of(letter, row), amount)
            else:
                self._money(sheet, row, column, amount)
        end = statement.end_balance
        if end is None:
            return
        if exact and fits(end) and statement.start.amount is not None:
            self._formula(sheet, row, 9, f"E{row + 1}+H{row + 1}-I{row + 1}", end)
        else:
            self._money(sheet, row, 9, end)

    def _sum_of(self, letter: str, row: int) -> str:
        parts = []
        for sheet, rows in self._sheets:
            name = sheet.get_name().replace("'", "''")
            place = f"'{name}'!"
            spans = [f"{place}${x}$2:${x}${max(rows, 2)}" for x in (letter, ACCOUNT, CURRENCY)]
            parts.append(f"SUMIFS({spans[0]},{spans[1]},$A{row + 1},{spans[2]},$B{row + 1})")
        return "+".join(parts)

    def _formula(
        self, sheet: Worksheet, row: int, column: int, formula: str, value: Decimal
    ) -> None:
        """A formula with its exact result. Binary sums of decimals stray in far digits: rounding to
        the places that the amounts have brings back the exact one.
        """
        sheet.write_formula(
            row, column, f"=ROUND({formula},{max(self._places, 2)})", self._amount, _number(value)
        )

    def _groups(
        self, sheet: Worksheet, groups: Sequence[Group], by: GroupBy, currency: str | None
    ) -> int:
        """Sub-totals; those of ``currency`` first, for the chart. How many rows of it there are."""
        sheet.set_column(0, 6, 15)
        sheet.freeze_panes(1, 0)
        for column, heading in enumerate((WHAT[by], *GROUPED)):
            sheet.write_string(0, column, self._say(heading), self._head)
        ordered = sorted(groups, key=lambda group: group.currency != currency)
        for row, group in enumerate(ordered, 1):
            self._text(sheet, row, 0, self._say(group_name(group)))
            self._text(sheet, row, 1, group.currency or self._not_named)
            sheet.write_number(row, 2, group.totals.calls)
            sheet.write_number(row, 3, group.totals.billsec)
            self._money(sheet, row, 4, group.totals.credit)
            self._money(sheet, row, 5, group.totals.debit)
        return sum(group.currency == currency for group in groups)

    def _chart(
        self, summary: Worksheet, data: Worksheet, rows: int, by: GroupBy, place: int
    ) -> None:
        lying = by is GroupBy.COUNTRY
        turned = self._speech.right_to_left
        shown = min(rows, 12) if lying else rows
        chart: Any = self._book.add_chart({"type": "bar" if lying else "column"})
        source = data.get_name()
        chart.add_series(
            {
                "name": self._say(SPENT_BY[by]),
                "categories": [source, 1, 0, shown, 0],
                "values": [source, 1, 5, shown, 5],
                "gap": 40,
            }
        )
        chart.set_legend({"none": True})
        if lying:
            chart.set_y_axis({"reverse": True})
        if turned:
            chart.set_x_axis({"reverse": True})
        chart.set_size({"width": 900, "height": 320})
        summary.insert_chart(place, 0, chart)


def sheet_name(name: str, ending: str = "") -> str:
    """What a sheet can be called: Excel refuses some signs, more than 31 letters, and an
    apostrophe at either end. ``ending`` is never cut off.
    """
    plain = "".join(c for c in name if c not in DIRECTION_MARKS).translate(NOT_IN_SHEET_NAMES)
    plain = " ".join(plain.split()).strip("' ")
    return plain[: SHEET_NAME_MOST - len(ending)].rstrip("' ") + ending


def _number(value: Decimal) -> Any:
    return int(value) if value == value.to_integral_value() else plain_decimal(value)


def _dearest(groups: Sequence[Group]) -> str | None:
    """The currency in which most items are."""
    counts: dict[str | None, int] = {}
    for group in groups:
        counts[group.currency] = counts.get(group.currency, 0) + group.totals.items
    return max(counts, key=lambda each: counts[each], default=None)
