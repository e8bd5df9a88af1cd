"""``dialer contacts import`` and ``export``: files of contacts, vCard or CSV."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.cli.exit_status import INTERRUPTED
from dialer.cli.output import say, say_json, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import ContactFileError

if TYPE_CHECKING:
    from dialer.engine.contact_import import ImportSummary

ENDINGS = (".vcf", ".csv")


def add_parsers(commands: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    importing = commands.add_parser("import", help="add and update contacts from a file")
    importing.add_argument("file", type=Path, metavar="FILE", help=".vcf or .csv")
    importing.add_argument("--json", action="store_true", help="one JSON object")
    importing.set_defaults(command=run_import)
    exporting = commands.add_parser("export", help="write all contacts to a file")
    exporting.add_argument("file", type=Path, metavar="FILE", help=".vcf or .csv")
    exporting.add_argument("--group", metavar="G", help="only those in this group")
    exporting.set_defaults(command=run_export)


def run_import(options: argparse.Namespace, tools: Tools) -> int:
    """0 whatever was skipped, 2 when the file cannot be read at all."""
    so_far: list[ImportSummary] = []
    try:
        summary = asyncio.run(_import(options.file, tools, so_far))
    except KeyboardInterrupt:
        if so_far and so_far[0].step:
            warn(
                f"Stopped after {so_far[0].read}: {_told(so_far[0])}."
                " dialer contacts undo takes that back."
            )
        return INTERRUPTED
    finally:
        _show_progress(None)
    for entry, why in summary.partly:
        warn(f"{entry}: {why}")
    if options.json:
        skipped = [{"entry": entry, "why": why} for entry, why in summary.skipped]
        say_json(
            {
                "read": summary.read,
                "added": summary.added,
                "updated": summary.updated,
                "skipped": skipped,
            }
        )
    else:
        for entry, why in summary.skipped:
            warn(f"{entry}: {why}")
        say(f"{summary.read} read: {_told(summary)}.")
    return 0


async def _import(file: Path, tools: Tools, so_far: list[ImportSummary]) -> ImportSummary:
    entries = tools.contact_files.read_contacts(file)

    def progress(summary: ImportSummary) -> None:
        so_far[:] = [summary]
        _show_progress(summary.read)

    async with tools.contacts() as book:
        return await book.take_in(entries, progress)


def _told(summary: ImportSummary) -> str:
    return f"{summary.added} added, {summary.updated} updated, {len(summary.skipped)} skipped"


def _show_progress(read: int | None) -> None:
    """A count that runs on a terminal; None takes it away."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K" if read is None else f"\r{read} read")
        sys.stderr.flush()


def run_export(options: argparse.Namespace, tools: Tools) -> int:
    """Writes the file, whole or not at all."""
    from dialer.cli.contacts_commands import check_group
    from dialer.core.contact_ports import ContactFilter

    if options.file.suffix.lower() not in ENDINGS:
        raise ContactFileError(
            f"{options.file.name[:60]!r} says no kind of file.", "Let it end in .vcf or .csv."
        )

    async def export() -> int:
        async with tools.contacts() as book:
            await check_group(book, options.group)
            wanted = ContactFilter(options.group)
            return await book.export(tools.contact_files, options.file, wanted)

    number = asyncio.run(export())
    say(f"{number} written to {options.file}.")
    return 0
