"""What the commands of ``dialer contacts`` do: list, search, show, add, edit, remove, merge and
undo.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from dialer.cli.contacts_fields import changed_by
from dialer.cli.contacts_shown import contact_json, contact_line, contact_lines, warn_of_numbers
from dialer.cli.output import plain, say, say_json
from dialer.cli.tools import Command, Tools
from dialer.core.contact import Contact
from dialer.core.contact_ports import ContactFilter
from dialer.core.errors import ContactNotFoundError, UsageError

if TYPE_CHECKING:
    from dialer.engine.contact_book import ContactBook


def _run(tools: Tools, work: Callable[[ContactBook], Coroutine[Any, Any, None]]) -> int:
    """Does some work on the book; 0."""

    async def run() -> None:
        async with tools.contacts() as book:
            await work(book)

    asyncio.run(run())
    return 0


def run_list(options: argparse.Namespace, tools: Tools) -> int:
    """Prints the contacts."""
    wanted = ContactFilter(options.group, True if options.favourites else None)

    async def work(book: ContactBook) -> None:
        await check_group(book, options.group)
        async for batch in book.give_out(wanted, photos=False):
            _print([contact for contact, _ in batch], options.json)

    return _run(tools, work)


async def check_group(book: ContactBook, group: str | None) -> None:
    """Raises ContactNotFoundError for a group that is not there, and says which are."""
    names = [name for name, _ in await book.groups()] if group is not None else []
    if group is not None and group not in names:
        raise ContactNotFoundError(
            f"There is no group {group[:60]!r}.", f"There are: {', '.join(names) or 'none'}."
        )


def run_search(options: argparse.Namespace, tools: Tools) -> int:
    """Prints those that are found, recently called and favourite ones first."""

    async def work(book: ContactBook) -> None:
        found = await book.search(" ".join(options.text), options.limit)
        _print([each.contact for each in found], options.json)

    return _run(tools, work)


def run_show(options: argparse.Namespace, tools: Tools) -> int:
    """Prints one."""

    async def work(book: ContactBook) -> None:
        contact = await book.get(options.id)
        if options.json:
            say_json(contact_json(contact))
        else:
            for line in contact_lines(contact):
                say(line)

    return _run(tools, work)


def run_add(options: argparse.Namespace, tools: Tools) -> int:
    """Adds one; prints its id."""
    contact = changed_by(Contact(""), options)

    async def work(book: ContactBook) -> None:
        added = await book.add(contact)
        warn_of_numbers(added, tools.region())
        if options.json:
            say_json(contact_json(added))
        else:
            say(added.id)

    return _run(tools, work)


def run_edit(options: argparse.Namespace, tools: Tools) -> int:
    """Changes one."""

    async def work(book: ContactBook) -> None:
        before = await book.get(options.id)
        wanted = changed_by(before, options)
        if wanted == before:
            raise UsageError(
                "Nothing would change.", "Name what is to be: --name, --company, --number, ..."
            )
        changed = await book.change(wanted)
        warn_of_numbers(changed, tools.region())
        if options.json:
            say_json(contact_json(changed))

    return _run(tools, work)


def run_remove(options: argparse.Namespace, tools: Tools) -> int:
    """Removes some."""

    async def work(book: ContactBook) -> None:
        await book.remove(options.ids)

    return _run(tools, work)


def run_merge(options: argparse.Namespace, tools: Tools) -> int:
    """Makes one of several."""

    async def work(book: ContactBook) -> None:
        contact = await book.merge(options.ids)
        if options.json:
            say_json(contact_json(contact))
        else:
            say(contact_line(contact))

    return _run(tools, work)


def run_duplicates(options: argparse.Namespace, tools: Tools) -> int:
    """Prints the contacts that may be the same, group by group."""

    async def work(book: ContactBook) -> None:
        for group in await book.duplicates():
            if options.json:
                contacts = [contact_json(contact) for contact in group.contacts]
                say_json({"why": list(group.why), "contacts": contacts})
                continue
            say(plain("; ".join(group.why)) + ":")
            for contact in group.contacts:
                say("  " + contact_line(contact))

    return _run(tools, work)


def run_undo(_options: argparse.Namespace, tools: Tools) -> int:
    """Undoes the last step that stands."""

    async def work(book: ContactBook) -> None:
        undone = await book.undo()
        if not undone.changed:
            raise UsageError(
                f"Not undone: {undone.what}.", "What it changed has been changed again since."
            )
        left = f" {undone.left} changed since were left alone." if undone.left else ""
        say(plain(f"Undone: {undone.what}.{left}"))

    return _run(tools, work)


def _print(contacts: Sequence[Contact], as_json: bool) -> None:
    for contact in contacts:
        if as_json:
            say_json(contact_json(contact))
        else:
            say(contact_line(contact))


COMMANDS: Mapping[str, Command] = {
    "list": run_list,
    "search": run_search,
    "show": run_show,
    "add": run_add,
    "edit": run_edit,
    "remove": run_remove,
    "merge": run_merge,
    "duplicates": run_duplicates,
    "undo": run_undo,
}
