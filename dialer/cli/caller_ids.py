"""``dialer caller-ids``: the numbers that an account may show to the other party, at services that
want them proved first.
"""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING

from dialer.cli.exit_status import of_error
from dialer.cli.output import say, say_json, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import DialerError

# For types alone: the engine is imported when a command runs.
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from dialer.engine.caller_ids import CallerIds


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    parser = groups.add_parser(
        "caller-ids", help="numbers that may be shown, at services that want them verified"
    )
    commands = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = commands.add_parser("list", help="the numbers that may be shown")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    listing.set_defaults(command=run_list)
    verifying = commands.add_parser(
        "verify", help="have a number of yours rung, to key in the code that is shown here"
    )
    verifying.add_argument("number", metavar="N")
    verifying.add_argument("--label", default="", metavar="TEXT", help="your own words on it")
    verifying.add_argument("--json", action="store_true", help="one JSON object")
    verifying.set_defaults(command=run_verify)
    removing = commands.add_parser("remove", help="take a number off the list")
    removing.add_argument("number", metavar="N")
    removing.set_defaults(command=run_remove)
    for command in (listing, verifying, removing):
        command.add_argument("--account", metavar="NAME", help="the account; else the usual one")


def run_list(options: argparse.Namespace, tools: Tools) -> int:
    """The numbers, the service's own first."""

    async def work(caller_ids: CallerIds, account: str) -> None:
        for each in await caller_ids.all(account):
            if options.json:
                say_json({"number": each.number, "label": each.label, "rented": each.rented})
                continue
            label = each.label if each.label != each.number else ""
            origin = "the service's" if each.rented else "verified"
            say(f"{each.number}  {origin}{f'  {label}' if label else ''}")

    return _run(options, tools, work)


def run_verify(options: argparse.Namespace, tools: Tools) -> int:
    """Has a number rung, and shows the code."""
    number = _number(options.number, tools)

    async def work(caller_ids: CallerIds, account: str) -> None:
        proving = await caller_ids.verify(account, number, options.label)
        if options.json:
            say_json({"number": proving.number, "code": proving.code})
            return
        say(f"{proving.number} is being called now. Answer, and key in: {proving.code}")
        say("Once that is done, dialer caller-ids list shows the number.")

    return _run(options, tools, work)


def run_remove(options: argparse.Namespace, tools: Tools) -> int:
    """Takes a number off."""
    number = _number(options.number, tools)

    async def work(caller_ids: CallerIds, account: str) -> None:
        await caller_ids.remove(account, number)

    return _run(options, tools, work)


def _number(text: str, tools: Tools) -> str:
    from dialer.engine.parties import read_party

    return read_party(text, tools.region(), None).address


def _run(
    options: argparse.Namespace,
    tools: Tools,
    work: Callable[[CallerIds, str], Awaitable[None]],
) -> int:
    stored = tools.accounts.choose(options.account, tools.settings.text("default_account"))

    async def with_engine() -> None:
        async with tools.engine() as engine:
            await work(engine.caller_ids, stored.name)

    try:
        asyncio.run(with_engine())
    except DialerError as error:
        warn(str(error))
        return of_error(error)
    return 0
