"""A billing report as PDF: what it comes to, the charts, sub-totals, and all items."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from dialer.core.ledger import LedgerItem
from dialer.core.phrase import counted, phrase
from dialer.core.report import (
    Basis,
    Group,
    GroupBy,
    ReportLine,
    Statement,
    Totals,
    plain_decimal,
)
from dialer.engine.billing_report import Report
from dialer.engine.report_bars import HEIGHT_MM, lying, standing
from dialer.engine.report_files import Look
from dialer.engine.report_sheet import Column, Sheet, SheetTable
from dialer.engine.report_words import BY, NO_CURRENCY, NOT_NAMED, WHAT, days_words, group_name

MOST_STANDING, MOST_LYING, MOST_GROUPS = 62, 10, 60
PLACES_MOST = 6
"""Zeros are added up to so many decimal places, so that points stand under each other."""

ITEM_COLUMNS = (
    Column(phrase("Date"), 28),
    Column(phrase("From"), 24),
    Column(phrase("To"), 26),
    Column(phrase("Name"), 30),
    Column(phrase("Seconds"), 13, right=True),
    Column(phrase("Paid in"), 16, right=True),
    Column(phrase("Cost"), 17, right=True),
    Column(phrase("Balance"), 20, right=True),
)
TOTAL_COLUMNS = (
    Column(phrase("Account"), 34),
    Column(phrase("Currency"), 22),
    Column(phrase("Balance before"), 24, right=True),
    Column(phrase("Calls"), 14, right=True),
    Column(phrase("Seconds"), 18, right=True),
    Column(phrase("Paid in"), 20, right=True),
    Column(phrase("Spent"), 22, right=True),
    Column(phrase("Balance after"), 24, right=True),
)
GROUP_COLUMNS = (
    Column(phrase("Currency"), 24),
    Column(phrase("Calls"), 16, right=True),
    Column(phrase("Seconds"), 20, right=True),
    Column(phrase("Paid in"), 24, right=True),
    Column(phrase("Spent"), 26, right=True),
)
SPENT = {
    GroupBy.DAY: phrase("Spent by day, {currency}"),
    GroupBy.WEEK: phrase("Spent by week, {currency}"),
    GroupBy.MONTH: phrase("Spent by month, {currency}"),
}
"""Over a chart."""


async def write_pdf(
    report: Report, path: Path, look: Look, progress: Callable[[int], None] | None = None
) -> None:
    """Writes the file. Raises OSError and StoreError."""
    sheet = await asyncio.to_thread(Sheet, look, look.title, days_words(report.days))
    try:
        await _write(report, sheet, progress)
        await asyncio.to_thread(sheet.output, path)
    finally:
        sheet.close()


async def _write(report: Report, sheet: Sheet, progress: Callable[[int], None] | None) -> None:
    over_time = await _over_time(report)
    countries = await report.groups(GroupBy.COUNTRY)
    await asyncio.to_thread(_overview, sheet, report, over_time, countries)
    accounts = len({statement.account for statement in report.statements})
    table: SheetTable | None = None
    count = 0
    for statement in report.statements:
        if not statement.totals.items:
            continue
        currency = statement.currency or NO_CURRENCY
        if accounts > 1:
            account = statement.account
            sheet.heading(
                phrase("Items of {account}, {currency}", account=account, currency=currency)
            )
        else:
            sheet.heading(phrase("Items, {currency}", currency=currency))
        table = SheetTable(sheet, ITEM_COLUMNS)
        async for lines in report.lines(statement):
            await asyncio.to_thread(_rows, sheet, table, lines, report, statement.totals)
            count += len(lines)
            if progress is not None:
                progress(count)
        _sum(sheet, table, statement)


async def _over_time(report: Report) -> tuple[GroupBy, list[Group]]:
    """By days, or by weeks or months where a chart of days would have too many."""
    for by in (GroupBy.DAY, GroupBy.WEEK, GroupBy.MONTH):
        if by is GroupBy.MONTH or len(list(report.days)) <= MOST_STANDING * (
            7 if by is GroupBy.WEEK else 1
        ):
            return by, await report.groups(by)
    raise AssertionError("months remain")


def _overview(
    sheet: Sheet,
    report: Report,
    over_time: tuple[GroupBy, Sequence[Group]],
    countries: Sequence[Group],
) -> None:
    sheet.heading(phrase("Totals"))
    table = SheetTable(sheet, TOTAL_COLUMNS)
    for statement in report.statements:
        table.row(_total_cells(sheet, statement))
    for currency, totals in report.totals.items():
        if sum(each.currency == currency for each in report.statements) > 1:
            named = [sheet.say(phrase("All")), _currency(sheet, currency), ""]
            cells = [*named, str(totals.calls), str(totals.billsec)]
            sums = [_amount(sheet, each, totals) for each in (totals.credit, totals.debit)]
            table.row([*cells, *sums, ""], bold=True)
    for words in _remarks(report):
        sheet.words(words)
    by, groups = over_time
    for currency in report.totals:
        _charts(sheet, currency, by, groups, countries)
    for what, shown in ((by, groups), (GroupBy.COUNTRY, countries)):
        if shown:
            _group_table(sheet, what, shown, report.totals)


def _charts(
    sheet: Sheet,
    currency: str | None,
    by: GroupBy,
    groups: Sequence[Group],
    countries: Sequence[Group],
) -> None:
    spent = [each for each in groups if each.currency == currency]
    if not any(each.totals.debit for each in spent):
        return
    named = currency or NO_CURRENCY
    sheet.heading(phrase(SPENT[by], currency=named), HEIGHT_MM + 8)
    standing(sheet, [(each.key, each.totals.debit) for each in spent])
    dearest = [each for each in countries if each.currency == currency and each.totals.debit]
    if dearest:
        sheet.heading(phrase("Spent by destination, {currency}", currency=named), 24)
        bars = [(sheet.say(group_name(each)), each.totals.debit) for each in dearest]
        lying(sheet, bars[:MOST_LYING])


def _group_table(
    sheet: Sheet, by: GroupBy, groups: Sequence[Group], whole: Mapping[str | None, Totals]
) -> None:
    sheet.heading(BY[by])
    table = SheetTable(sheet, (Column(WHAT[by], 50), *GROUP_COLUMNS))
    for group in groups[:MOST_GROUPS]:
        totals = group.totals
        table.row(
            [
                sheet.say(group_name(group)),
                _currency(sheet, group.currency),
                str(totals.calls),
                str(totals.billsec),
                _amount(sheet, totals.credit, whole[group.currency]),
                _amount(sheet, totals.debit, whole[group.currency]),
            ]
        )
    if len(groups) > MOST_GROUPS:
        sheet.words(
            counted(
                "%n more is in the file as .xlsx.",
                "%n more are in the file as .xlsx.",
                len(groups) - MOST_GROUPS,
            )
        )


def _currency(sheet: Sheet, currency: str | None) -> str:
    return currency or sheet.say(NOT_NAMED)


def _total_cells(sheet: Sheet, statement: Statement) -> list[str]:
    totals = statement.totals
    return [
        statement.account,
        _currency(sheet, statement.currency),
        _amount(sheet, statement.start.amount, totals),
        str(totals.calls),
        str(totals.billsec),
        _amount(sheet, totals.credit, totals),
        _amount(sheet, totals.debit, totals),
        _amount(sheet, statement.end_balance, totals),
    ]


def _amount(sheet: Sheet, amount: Decimal | None, totals: Totals) -> str:
    """All digits of an amount, and zeros up to as many places as the sum has; "" for none."""
    if amount is None:
        return ""
    places = min(PLACES_MOST, len(plain_decimal(totals.debit).partition(".")[2]))
    return sheet.speech.amount(amount, places)


def _remarks(report: Report) -> Sequence[str]:
    words = []
    if any(each.start.basis is Basis.RECKONED for each in report.statements):
        words.append(
            phrase(
                "A balance was not told for the first of these days: it is reckoned from one that"
                " was told for another day, by the items between."
            )
        )
    unpriced = sum(each.totals.unpriced for each in report.statements)
    if unpriced:
        words.append(
            counted(
                "Nobody tells what %n call cost. It is not in the sums.",
                "Nobody tells what %n calls cost. They are not in the sums.",
                unpriced,
            )
        )
    return words


def _rows(
    sheet: Sheet,
    table: SheetTable,
    lines: Sequence[ReportLine],
    report: Report,
    totals: Totals,
) -> None:
    for line in lines:
        item = line.item
        table.row(
            [
                f"{report.days.local(item.at):%Y-%m-%d %H:%M:%S}",
                item.from_number,
                item.to_number,
                line.name,
                "" if item.is_deposit or item.billsec is None else str(item.billsec),
                _amount(sheet, item.credit, totals) if item.credit else "",
                _cost(sheet, item, totals),
                _amount(sheet, line.balance, totals),
            ]
        )


def _cost(sheet: Sheet, item: LedgerItem, totals: Totals) -> str:
    if item.debit is None:
        return sheet.say(phrase("not known"))
    return "" if item.is_deposit and not item.debit else _amount(sheet, item.debit, totals)


def _sum(sheet: Sheet, table: SheetTable, statement: Statement) -> None:
    totals = statement.totals
    table.row(
        [
            sheet.say(counted("%n call", "%n calls", totals.calls)),
            "",
            "",
            "",
            str(totals.billsec),
            _amount(sheet, totals.credit, totals),
            _amount(sheet, totals.debit, totals),
            _amount(sheet, statement.end_balance, totals),
        ],
        bold=True,
    )
