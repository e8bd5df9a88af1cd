"""``dialer updates``: whether there is a newer version, and its file when you want it."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.cli.output import plain, say, say_json
from dialer.cli.tools import Groups, Tools

if TYPE_CHECKING:
    from dialer.core.updates import Release


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    updates = groups.add_parser("updates", help="whether there is a newer version of Dialer")
    commands = updates.add_subparsers(dest="action", metavar="ACTION", required=True)
    check = commands.add_parser("check", help="ask the release feed now, and say what is new")
    check.add_argument("--json", action="store_true", help="one JSON object")
    check.set_defaults(command=run_check)
    download = commands.add_parser(
        "download", help="fetch the newer version's file and check it; nothing is installed"
    )
    download.add_argument("folder", nargs="?", type=Path, default=Path(), metavar="DIR")
    download.set_defaults(command=run_download)


def run_check(options: argparse.Namespace, tools: Tools) -> int:
    """Says whether there is one; 0 either way. Raises UpdateError."""
    updates = tools.updates()
    release = asyncio.run(updates.newest())
    if options.json:
        say_json(
            {
                "version": updates.version,
                "newest": release.version if release else None,
                "date": release.date if release else None,
                "page": release.page if release else None,
                "signed": release.signed if release else None,
            }
        )
    elif release is None:
        say(f"Dialer {updates.version} is the newest version.")
    else:
        _show(release)
        say("dialer updates download fetches it.")
    return 0


def run_download(options: argparse.Namespace, tools: Tools) -> int:
    """Fetches it. Raises UpdateError."""
    updates = tools.updates()
    folder: Path = options.folder.absolute()

    async def work() -> Path | None:
        release = await updates.newest()
        if release is None:
            return None
        return await updates.download(release, folder, lambda _there, _all: None)

    path = asyncio.run(work())
    if path is None:
        say(f"Dialer {updates.version} is the newest version.")
        return 0
    say(f"{path} is whole and as the release feed says. Nothing was installed: run it yourself.")
    return 0


def _show(release: Release) -> None:
    say(f"Dialer {plain(release.version)} of {plain(release.date)} can be had.")
    for line in release.notes.splitlines():
        say(plain(line))
    if release.page:
        say(plain(release.page))
