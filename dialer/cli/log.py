"""``dialer calls``: the log of calls, as lines, JSON or CSV."""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from dialer.cli.output import plain, say, say_json, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.call import Outcome
from dialer.core.call_json import call_json
from dialer.core.errors import UsageError
from dialer.engine.call_table import CallTable

if TYPE_CHECKING:
    from dialer.core.call import Call
    from dialer.core.ports import CallFilter

DAY = re.compile(r"\d{4}-?\d{2}-?\d{2}")


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
    parser.add_argument(
        "--refresh",
        action="store_true",
        help="first read what was placed elsewhere with the same accounts, where that is listed",
    )
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
    asyncio.run(_print(options, tools, wanted))
    return 0


async def _print(options: argparse.Namespace, tools: Tools, wanted: CallFilter) -> None:
    table = CallTable(sys.stdout) if options.csv else None
    async with tools.engine() as engine:
        if options.refresh:
            for read in await engine.elsewhere.refresh(options.account):
                if read.error is not None:
                    warn(f"{read.account}: {read.error}")
        async for page in engine.past.table(wanted):
            if table is not None:
                table.write(page)
                continue
            for call, name, _note in page:
                if options.json:
                    say_json(call_json(call) | _marks(call))
                else:
                    say(_line(call, name))


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


def _marks(call: Call) -> dict[str, object]:
    """What only some calls have: a call of the person's own has the contract's keys alone."""
    marks: dict[str, object] = {}
    if call.conference_id:
        marks["conference"] = call.conference_id
    if call.elsewhere:
        marks["elsewhere"] = True
    return marks


def _line(call: Call, name: str) -> str:
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
        "conference" if call.conference_id else "",
        "placed elsewhere" if call.elsewhere else "",
        name,
    )
    return plain("  ".join(field for field in fields if field)).rstrip()
