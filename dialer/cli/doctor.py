"""``dialer doctor``: what works on this machine, and what to do about the rest."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.cli.output import plain, say, say_json, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import DialerError, StoreError
from dialer.core.phrase import phrase

if TYPE_CHECKING:
    from dialer.engine.doctor import Finding

MARKS = {True: "ok ", False: "NO ", None: " - "}


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("doctor", help="say what works on this machine")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--report",
        metavar="FILE",
        help="also write a report for support: this and the end of the log, without secrets and"
        " full numbers",
    )
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Prints what was found; 0, whatever that is. Raises StoreError when the report cannot be
    written.
    """

    async def look() -> list[Finding]:
        findings = []
        async for finding in _findings(tools):
            findings.append(finding)
            if options.json:
                say_json({"check": finding.check, "ok": finding.ok, "detail": finding.whole})
            else:
                say(f"{MARKS[finding.ok]} {finding.check}: {plain(finding.whole)}")
        return findings

    findings = asyncio.run(look())
    if options.report:
        write_report(tools, findings, Path(options.report).expanduser())
        warn(f"The report is in {options.report}: read it before you send it.")
    return 0


async def _findings(tools: Tools) -> AsyncIterator[Finding]:
    from dialer.engine.doctor import Finding, check_up

    try:
        engine = tools.engine()
    except DialerError as error:  # a configuration or a log of calls that cannot be read
        yield Finding("settings", False, str(error))
        return
    async with engine:
        async for finding in check_up(tools, engine):
            yield finding


def write_report(tools: Tools, findings: list[Finding], path: Path) -> None:
    """Writes the report for support, which only the person can read. Raises StoreError."""
    from datetime import UTC, datetime

    from dialer.engine.support_report import support_report

    text = support_report(tools, findings, datetime.now(UTC))
    try:
        path.touch(mode=0o600)
        path.write_text(text, "utf-8")
    except OSError as error:
        raise StoreError(
            phrase("{path} cannot be written: {error}.", path=path, error=error.strerror or error)
        ) from error
