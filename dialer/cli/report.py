"""``dialer report``: what accounts were charged and paid, as text, JSON or a file."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.cli.exit_status import of_error
from dialer.cli.output import plain, say, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import UsageError

# For types alone: this command imports the engine when it runs.
if TYPE_CHECKING:
    from dialer.core.report import Group, GroupBy, Statement
    from dialer.core.report_days import Days
    from dialer.engine.billing import Billing, Refreshed
    from dialer.engine.billing_report import Report

GROUPINGS = ("day", "week", "month", "country", "contact", "account")
PAPERS = ("a4", "letter")


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("report", help="what accounts were charged and paid")
    add_days(parser)
    parser.add_argument(
        "--group", choices=GROUPINGS, metavar="BY", help=f"sub-totals by {', '.join(GROUPINGS)}"
    )
    formats = parser.add_mutually_exclusive_group()
    formats.add_argument("--json", action="store_true", help="one JSON object an account")
    formats.add_argument("--csv", action="store_true", help="a table for a spreadsheet")
    formats.add_argument("-o", dest="file", metavar="FILE", help="FILE.csv, .xlsx or .pdf")
    parser.add_argument("--paper", choices=PAPERS, help="of a PDF; by the country else")
    parser.set_defaults(command=run)


def add_days(parser: argparse.ArgumentParser) -> None:
    """Which days and accounts, and whether their providers are asked."""
    parser.add_argument("--from", dest="first", metavar="D", help="the first day (this month's)")
    parser.add_argument("--to", dest="last", metavar="D", help="the last day, included (today)")
    parser.add_argument("--account", metavar="NAME", help="of this account; else of all")
    parser.add_argument(
        "--offline", action="store_true", help="what was read before; no provider is asked"
    )


def read_days(options: argparse.Namespace, billing: Billing) -> Days:
    """The days that are meant. Raises UsageError."""
    from dialer.core.report_days import Days, parse_day

    today = billing.today()
    last = today if options.last is None else parse_day(options.last, today)
    first = last.replace(day=1) if options.first is None else parse_day(options.first, today)
    return Days(first, last)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Prints or saves the report."""
    if options.group and (options.csv or options.file):
        raise UsageError("--group is for text and --json; a file has its sub-totals by itself.")
    if options.file:
        from dialer.engine.report_files import kind_of

        kind_of(Path(options.file))  # before anybody is asked
    return asyncio.run(_report(options, tools))


async def _report(options: argparse.Namespace, tools: Tools) -> int:
    from dialer.core.report import GroupBy

    async with tools.engine() as engine:
        billing = engine.billing
        days = read_days(options, billing)
        billing.names(options.account)  # says what is wrong with it before anything is asked
        status = await ask(billing, days, options)
        if status:
            return status
        report = await billing.report(days, options.account)
        by = GroupBy(options.group) if options.group else None
        if options.file:
            await _save(report, options, tools)
        elif options.csv:
            await _csv(report)
        elif options.json:
            for statement in report.statements:
                await _json(report, statement, by)
        else:
            await _text(report, by)
    return 0


async def ask(billing: Billing, days: Days, options: argparse.Namespace) -> int:
    """Has the bills read anew. The exit status of an account that was never read and cannot be
    now, 0 where there is something to show of all.
    """
    if options.offline:
        return 0
    status = 0
    for read in await billing.refresh(days, options.account, counting("read")):
        status = status or _told(read)
    return status


def _told(read: Refreshed) -> int:
    if read.confirmed:
        calls = "call that was" if read.confirmed == 1 else "calls that were"
        warn(f"{read.account}: the bill confirms {read.confirmed} {calls} in doubt.")
    if read.error is None:
        return 0
    if read.as_of is None:
        warn(f"{read.account}: {read.error}")
        return of_error(read.error)
    then = f"{read.as_of.astimezone():%Y-%m-%d %H:%M}"
    warn(f"{read.account}: {read.error} What is shown was read at {then}.")
    return 0


def counting(done: str) -> Callable[[str, int], None] | None:
    """Counts on standard error what takes long, for who looks on; None where nobody does."""
    stream = sys.stderr
    if stream is None or not stream.isatty():
        return None

    def tell(what: str, count: int) -> None:
        stream.write(f"\r\x1b[K{plain(what)}: {count:,} {done}" if count else "\r\x1b[K")
        stream.flush()

    return tell


async def _save(report: Report, options: argparse.Namespace, tools: Tools) -> None:
    from dialer.engine.report_files import Look, Paper, paper_for, save_report

    paper = Paper(options.paper) if options.paper else paper_for(tools.region())
    tell = counting("written")
    progress = None if tell is None else (lambda count: tell(options.file, count))
    path = Path(options.file)
    count = await save_report(report, path, Look(paper), progress)
    if tell is not None:
        tell("", 0)
    say(plain(f"{count} items in {path}"))


async def _csv(report: Report) -> None:
    from dialer.engine.report_csv import ItemTable

    table = ItemTable(sys.stdout, report.days)
    async for lines in report.lines():
        table.write(lines)


async def _json(report: Report, statement: Statement, by: GroupBy | None) -> None:
    """One object on a line, item by item: a million of them need no room."""
    from dialer.core.report_json import groups_json, head_json, item_json, totals_json

    def text(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    out = sys.stdout
    out.write(text(head_json(statement, report.days))[:-1] + ', "items": [')
    between = ""
    async for lines in report.lines(statement):
        for line in lines:
            out.write(between + text(item_json(line, report.days)))
            between = ", "
    out.write(f'], "totals": {text(totals_json(statement.totals))}')
    if by is not None:
        groups = await report.groups(by, statement=statement)
        out.write(f', "groups": {text(groups_json(groups))}')
    out.write("}\n")
    out.flush()


async def _text(report: Report, by: GroupBy | None) -> None:
    for statement in report.statements:
        for line in _head(statement, report.days):
            say(plain(line))
        if by is None:
            await _items(report, statement)
        else:
            _say_groups(await report.groups(by, statement=statement))


def _head(statement: Statement, days: Days) -> Sequence[str]:
    from dialer.core.report import Basis, plain_decimal

    totals = statement.totals
    currency = statement.currency or "no currency named"
    spent = f"  {totals.calls} calls, {totals.billsec} seconds, spent {plain_decimal(totals.debit)}"
    if totals.deposits:
        spent += f", paid in {plain_decimal(totals.credit)}"
    lines = [f"{statement.account}, {days.first} to {days.last}, {currency}", spent]
    if statement.start.amount is not None:
        end = statement.end_balance
        balance = f"  balance {plain_decimal(statement.start.amount)} before"
        balance += "" if end is None else f", {plain_decimal(end)} after"
        if statement.start.basis is Basis.RECKONED:
            balance += " (reckoned from one that was told for another day)"
        lines.append(balance)
    if totals.unpriced:
        lines.append(f"  calls whose cost nobody tells: {totals.unpriced}")
    return lines


async def _items(report: Report, statement: Statement) -> None:
    from dialer.core.report import plain_decimal

    async for lines in report.lines(statement):
        for line in lines:
            item = line.item
            amount = f"+{plain_decimal(item.credit)}" if item.is_deposit else "not known"
            if not item.is_deposit and item.debit is not None:
                amount = plain_decimal(item.debit)
            fields = (
                f"  {report.days.local(item.at):%Y-%m-%d %H:%M}",
                f"{'deposit' if item.is_deposit else item.to_number:<16}",
                f"{'' if item.is_deposit or item.billsec is None else item.billsec:>6}",
                f"{amount:>12}",
                f"{'' if line.balance is None else plain_decimal(line.balance):>12}",
                line.name,
            )
            say(plain("  ".join(fields)).rstrip())


def _say_groups(groups: Sequence[Group]) -> None:
    from dialer.core.report import plain_decimal

    for group in groups:
        name = group.label or group.key or "unknown"
        totals = group.totals
        fields = (
            f"  {name:<28}",
            f"{totals.calls:>7} calls",
            f"{totals.billsec:>9} s",
            f"{plain_decimal(totals.debit):>14}",
            f"+{plain_decimal(totals.credit)}" if totals.credit else "",
        )
        say(plain("  ".join(fields)).rstrip())
