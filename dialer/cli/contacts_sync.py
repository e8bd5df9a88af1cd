"""``dialer contacts sync`` and ``dialer contacts books``: the contacts and address books elsewhere,
brought into step.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable, Coroutine
from datetime import UTC
from typing import TYPE_CHECKING, Any

from dialer.cli.accounts import read_setting
from dialer.cli.exit_status import of_error
from dialer.cli.output import plain, say, say_json, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import DialerError, SettingError

if TYPE_CHECKING:
    from dialer.core.address_book import SyncReport
    from dialer.engine.contact_sync import Book, ContactSync

PROBLEMS_SHOWN = 5
COUNTS = ("pulled", "pushed", "deleted_here", "deleted_there", "conflicts")
"""The keys of a sync's line, in the order of the contract."""


def add_parsers(commands: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    syncing = commands.add_parser("sync", help="bring them into step with address books elsewhere")
    syncing.add_argument(
        "--account", metavar="NAME", help="one book, or an account that keeps one; else all chosen"
    )
    syncing.add_argument(
        "--yes", action="store_true", help="delete even a great part of the contacts"
    )
    syncing.add_argument("--json", action="store_true", help="one JSON object a book")
    syncing.set_defaults(command=run_sync)
    books = commands.add_parser("books", help="the address books elsewhere")
    actions = books.add_subparsers(dest="books_action", metavar="ACTION", required=True)
    adding = actions.add_parser("add", help="add a CardDAV address book, or change one")
    adding.add_argument("name", metavar="NAME")
    adding.add_argument("--url", required=True, help="the server's address, or the book's own")
    adding.add_argument("--username", required=True, metavar="USER")
    adding.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="password=@FILE, or password=@- for standard input",
    )
    adding.set_defaults(command=run_add)
    listing = actions.add_parser("list", help="which there are, and how their last sync ended")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    listing.set_defaults(command=run_list)
    removing = actions.add_parser("remove", help="forget a book; contacts stay on both sides")
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(command=run_remove)


def _run(tools: Tools, work: Callable[[ContactSync], Coroutine[Any, Any, int]]) -> int:
    async def run() -> int:
        async with tools.contact_sync() as syncing:
            return await work(syncing)

    return asyncio.run(run())


def run_sync(options: argparse.Namespace, tools: Tools) -> int:
    """Syncs one book or all that are chosen; the exit status of the first that failed."""

    async def work(syncing: ContactSync) -> int:
        status = 0
        books = await syncing.named(options.account)
        for book in books:
            progress = _progress(book.name)
            try:
                report = await syncing.sync(
                    book.name, confirmed=options.yes, progress=None if options.json else progress
                )
            except DialerError as error:
                warn(f"{book.name}: {error}" if len(books) > 1 else str(error))
                status = status or of_error(error)
                continue
            _show(report, as_json=options.json)
        return status

    return _run(tools, work)


def run_add(options: argparse.Namespace, tools: Tools) -> int:
    """Looks for the book and keeps where it is; nothing is kept when it is not there."""
    settings = dict(read_setting(text) for text in options.set)
    for key in settings.keys() - {"password"}:
        raise SettingError(f"There is no setting {key[:60]!r} of an address book.", "password is.")

    async def work(syncing: ContactSync) -> int:
        password = settings.get("password", "")
        book = await syncing.add(options.name, options.url, options.username, password)
        say(plain(f"{book.name}: {book.url}"))
        return 0

    return _run(tools, work)


def run_list(options: argparse.Namespace, tools: Tools) -> int:
    """The books."""

    async def work(syncing: ContactSync) -> int:
        for book in await syncing.books():
            if options.json:
                say_json(_book_json(book))
            else:
                for line in _book_lines(book):
                    say(plain(line))
        return 0

    return _run(tools, work)


def run_remove(options: argparse.Namespace, tools: Tools) -> int:
    """Forgets one."""

    async def work(syncing: ContactSync) -> int:
        await syncing.remove(options.name)
        return 0

    return _run(tools, work)


def _progress(name: str) -> Callable[[int, int], None] | None:
    """Shows how far a long sync is, in a terminal only."""
    terminal = sys.stderr
    if terminal is None or not terminal.isatty():
        return None

    def show(done: int, total: int) -> None:
        terminal.write(f"\r{plain(name)}: {done} of {total}" if done < total else "\r\x1b[K")
        terminal.flush()

    return show


def _show(report: SyncReport, *, as_json: bool) -> None:
    counts = {name: getattr(report, name) for name in COUNTS}
    if as_json:
        say_json({"account": report.account, **counts})
    else:
        say(plain(f"{report.account}: {_words(report)}"))
    for who, why in report.problems[:PROBLEMS_SHOWN]:
        warn(f"{report.account}: {who} was left alone. {why}")
    more = len(report.problems) - PROBLEMS_SHOWN
    if more > 0:
        warn(f"{report.account}: {more} more were left alone.")


def _words(report: SyncReport) -> str:
    parts = [
        f"{count} {words}"
        for count, words in (
            (report.pulled, "brought here"),
            (report.pushed, "brought there"),
            (report.deleted_here, "deleted here"),
            (report.deleted_there, "deleted there"),
            (report.conflicts, "changed differently on both sides"),
        )
        if count
    ]
    return ", ".join(parts) or "in step already"


def _book_json(book: Book) -> dict[str, object]:
    last = book.last
    report = None if last is None else last.report
    return {
        "name": book.name,
        "kind": book.kind,
        "url": book.where if book.kind == "carddav" else None,
        "username": book.username,
        "chosen": book.chosen,
        "last_sync": None if last is None else f"{last.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "error": (last.error or None) if last is not None else None,
        **{name: getattr(report, name) if report else None for name in COUNTS},
    }


def _book_lines(book: Book) -> list[str]:
    user = f", {book.username}" if book.username else ""
    lines = [f"{book.name}: {book.where}{user}"]
    last = book.last
    if last is not None:
        ended = last.error or (_words(last.report) if last.report else "")
        lines.append(f"    {last.at.astimezone():%Y-%m-%d %H:%M}  {ended}")
    elif book.chosen:
        lines.append("    not synced yet")
    else:
        lines.append(f"    not chosen; dialer contacts sync --account {book.name} chooses it")
    return lines
