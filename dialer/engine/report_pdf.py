"""A billing report as PDF: what it comes to, the charts, sub-totals, and all items."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from dialer.core.ledger import LedgerItem
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

MOST_STANDING, MOST_LYING, MOST_GROUPS = 62, 10, 60
NOT_NAMED, NO_CURRENCY = "not named", "no currency named"
PLACES_MOST = 6
"""Zeros are added up to so many decimal places, so that points stand under each other."""

ITEM_COLUMNS = (
    Column("Date", 28),
    Column("From", 24),
    Column("To", 26),
    Column("Name", 30),
    Column("Seconds", 13, right=True),
    Column("Paid in", 16, right=True),
    Column("Cost", 17, right=True),
    Column("Balance", 20, right=True),
)
TOTAL_COLUMNS = (
    Column("Account", 34),
    Column("Currency", 22),
    Column("Balance before", 24, right=True),
    Column("Calls", 14, right=True),
    Column("Seconds", 18, right=True),
    Column("Paid in", 20, right=True),
    Column("Spent", 22, right=True),
    Column("Balance after", 24, right=True),
)
GROUP_COLUMNS = (
    Column("", 50),
    Column("Currency", 24),
    Column("Calls", 16, right=True),
    Column("Seconds", 20, right=True),
    Column("Paid in", 24, right=True),
    Column("Spent", 26, right=True),
)


async def write_pdf(
    report: Report, path: Path, look: Look, progress: Callable[[int], None] | None = None
) -> None:
    """Writes the file. Raises OSError and StoreError."""
    days = report.days
    sheet = await asyncio.to_thread(Sheet, look.paper, look.title, f"{days.first} to {days.last}")
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
        name = f"Items of {statement.account}" if accounts > 1 else "Items"
        sheet.heading(f"{name}, {statement.currency or NO_CURRENCY}")
        table = SheetTable(sheet, ITEM_COLUMNS)
        async for lines in report.lines(statement):
            await asyncio.to_thread(_rows, table, lines, report, statement.totals)
            count += len(lines)
            if progress is not None:
                progress(count)
        _sum(table, statement)


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
    sheet.heading("Totals")
    table = SheetTable(sheet, TOTAL_COLUMNS)
    for statement in report.statements:
        table.row(_total_cells(statement))
    for currency, totals in report.totals.items():
        if sum(each.currency == currency for each in report.statements) > 1:
            cells = ["All", currency or NOT_NAMED, "", str(totals.calls), str(totals.billsec)]
            sums = [_amount(totals.credit, totals), _amount(totals.debit, totals), ""]
            table.row([*cells, *sums], bold=True)
    for words in _remarks(report):
        sheet.words(words)
    by, groups = over_time
    for currency in report.totals:
        _charts(sheet, currency, by, groups, countries)
    for name, shown in ((f"By {by}", groups), ("By country", countries)):
        if shown:
            _group_table(sheet, name, shown, report.totals)


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
    sheet.heading(f"Spent by {by}, {currency or NO_CURRENCY}", HEIGHT_MM + 8)
    standing(sheet, [(each.key, each.totals.debit) for each in spent])
    dearest = [each for each in countries if each.currency == currency and each.totals.debit]
    if dearest:
        sheet.heading(f"Spent by destination, {currency or NO_CURRENCY}", 24)
        lying(sheet, [(_name(each), each.totals.debit) for each in dearest[:MOST_LYING]])


def _group_table(
    sheet: Sheet, name: str, groups: Sequence[Group], whole: Mapping[str | None, Totals]
) -> None:
    sheet.heading(name)
    columns = (Column(name.removeprefix("By ").capitalize(), 50), *GROUP_COLUMNS[1:])
    table = SheetTable(sheet, columns)
    for group in groups[:MOST_GROUPS]:
        totals = group.totals
        table.row(
            [
                _name(group),
                group.currency or NOT_NAMED,
                str(totals.calls),
                str(totals.billsec),
                _amount(totals.credit, whole[group.currency]),
                _amount(totals.debit, whole[group.currency]),
            ]
        )
    if len(groups) > MOST_GROUPS:
        sheet.words(f"{len(groups) - MOST_GROUPS} more are in the file as .xlsx.")


def _name(group: Group) -> str:
    return group.label or group.key or "Unknown"


def _total_cells(statement: Statement) -> list[str]:
    totals = statement.totals
    return [
        statement.account,
        statement.currency or NOT_NAMED,
        _amount(statement.start.amount, totals),
        str(totals.calls),
        str(totals.billsec),
        _amount(totals.credit, totals),
        _amount(totals.debit, totals),
        _amount(statement.end_balance, totals),
    ]


def _amount(amount: Decimal | None, totals: Totals) -> str:
    """All digits of an amount, and zeros up to as many places as the sum has; "" for none."""
    if amount is None:
        return ""
    text = plain_decimal(amount)
    whole, _, rest = text.partition(".")
    places = min(PLACES_MOST, len(plain_decimal(totals.debit).partition(".")[2]))
    return f"{whole}.{rest:0<{places}}" if places else text


def _remarks(report: Report) -> Sequence[str]:
    words = []
    if any(each.start.basis is Basis.RECKONED for each in report.statements):
        words.append(
            "A balance was not told for the first of these days: it is reckoned from one that was"
            " told for another day, by the items between."
        )
    unpriced = sum(each.totals.unpriced for each in report.statements)
    if unpriced:
        words.append(f"Calls whose cost nobody tells: {unpriced}. They are not in the sums.")
    return words


def _rows(table: SheetTable, lines: Sequence[ReportLine], report: Report, totals: Totals) -> None:
    for line in lines:
        item = line.item
        table.row(
            [
                f"{report.days.local(item.at):%Y-%m-%d %H:%M:%S}",
                item.from_number,
                item.to_number,
                line.name,
                "" if item.is_deposit or item.billsec is None else str(item.billsec),
                _amount(item.credit, totals) if item.credit else "",
                _cost(item, totals),
                _amount(line.balance, totals),
            ]
        )


def _cost(item: LedgerItem, totals: Totals) -> str:
    if item.debit is None:
        return "not known"
    return "" if item.is_deposit and not item.debit else _amount(item.debit, totals)


def _sum(table: SheetTable, statement: Statement) -> None:
    totals = statement.totals
    table.row(
        [
            f"{totals.calls} calls",
            "",
            "",
            "",
            str(totals.billsec),
            _amount(totals.credit, totals),
            _amount(totals.debit, totals),
            _amount(statement.end_balance, totals),
        ],
        bold=True,
    )
