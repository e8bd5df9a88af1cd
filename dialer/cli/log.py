"""``dialer calls``: the log of calls, as lines, JSON or CSV."""

from __future__ import annotations

import argparse
import asyncio
import csv
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from dialer.cli.output import CALL_KEYS, call_json, plain, say, say_json
from dialer.cli.tools import Groups, Tools
from dialer.core.call import Outcome
from dialer.core.errors import UsageError

if TYPE_CHECKING:
    from dialer.core.call import Call
    from dialer.core.ports import CallFilter

DAY = re.compile(r"\d{4}-?\d{2}-?\d{2}")
NUMBER = re.compile(r"\+?[0-9]+")


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("calls", help="the log of calls, newest first")
    parser.add_argument("--since", metavar="D", help="from this day or time on")
    parser.add_argument("--until", metavar="D", help="up to this day, which is included, or time")
    parser.add_argument("--outcome", choices=[str(outcome) for outcome in Outcome], metavar="O")
    parser.add_argument(
        "--search", metavar="T", help="in names, numbers, notes, tags, accounts and ids"
    )
    parser.add_argument("--account", metavar="NAME", help="through this account")
    formats = parser.add_mutually_exclusive_group()
    formats.add_argument("--json", action="store_true", help="one JSON object a line")
    formats.add_argument("--csv", action="store_true", help="a table for a spreadsheet")
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Prints the calls."""
    from dialer.core.ports import CallFilter

    wanted = CallFilter(
        since=None if options.since is None else _time(options.since, end_of_day=False),
        until=None if options.until is None else _time(options.until, end_of_day=True),
        outcomes=() if options.outcome is None else (options.outcome,),
        account=options.account,
        text=options.search,
    )
    calls = asyncio.run(_search(tools, wanted))
    if options.json:
        for call in calls:
            say_json(call_json(call))
    elif options.csv:
        _write_csv(calls)
    else:
        for call in calls:
            say(_line(call))
    return 0


async def _search(tools: Tools, wanted: CallFilter) -> Sequence[Call]:
    async with tools.engine() as engine:
        return await engine.search(wanted)


def _time(text: str, *, end_of_day: bool) -> datetime:
    """A day or a time, local unless it names its zone, as UTC; the end of a day is the next
    one's start.
    """
    try:
        at = datetime.fromisoformat(text)
        if DAY.fullmatch(text) and end_of_day:
            at += timedelta(days=1)
        return at.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UsageError(
            f"{text[:40]!r} is no day or time.", "Write it as 2026-01-31 or 2026-01-31T12:00."
        ) from None


def _line(call: Call) -> str:
    line = call_json(call)
    cost = f"{line['cost']} {line['currency'] or ''}".strip() if line["cost"] else ""
    seconds = call.progress.duration_s
    length = "" if seconds is None else f"{seconds // 60}:{seconds % 60:02d}"
    fields = (
        f"{call.created_at.astimezone():%Y-%m-%d %H:%M}",
        call.id,
        f"{call.request.to_number:<16}",
        f"{line['outcome'] or line['state']!s:<14}",
        f"{length:>6}",
        f"{cost:>12}",
        call.request.account,
    )
    return plain("  ".join(fields)).rstrip()


def _write_csv(calls: Sequence[Call]) -> None:
    columns = ["created", *CALL_KEYS[1:]]
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    for call in calls:
        row = call_json(call) | {"created": call.created_at.isoformat(timespec="seconds")}
        writer.writerow([safe_cell(row[name]) for name in columns])


def safe_cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula; plain numbers, with their plus, stay as
    they are.
    """
    text = "" if value is None else str(value)
    if text[:1] in ("=", "+", "-", "@", "\t", "\r") and not NUMBER.fullmatch(text):
        return "'" + text
    return text
