"""``dialer number``: a number's passport."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence

from dialer.cli.exit_status import WRONG_USE
from dialer.cli.output import plain, say, say_json
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import UnsupportedError


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("number", help="what a number is, and how it is dialled")
    parser.add_argument("text", nargs="+", metavar="TEXT", help="a number in any writing")
    parser.add_argument("--region", metavar="CC", help="the country of national numbers")
    parser.add_argument(
        "--account", metavar="NAME", help="ask this account's service, too, how it writes them"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Reads each number; 0 when all can be dialled."""
    from dialer.core.phone_number import read_number
    from dialer.core.settings import PROGRAM_SETTINGS, find_setting

    region = tools.region()
    if options.region is not None:
        region = str(find_setting(PROGRAM_SETTINGS, "region").parse(options.region) or "") or None
    status = 0
    written: Sequence[str | None] = [None] * len(options.text)
    if options.account is not None:
        written = asyncio.run(_converted(options.account, options.text, tools))
    for text, at_service in zip(options.text, written, strict=True):
        number = read_number(text, region)
        if number.problem is not None:
            status = WRONG_USE
        if options.json:
            asked = {} if at_service is None else {"converted": at_service}
            say_json(number.as_json() | asked)
            continue
        say(f"{number.international or number.input.strip()}  {number.e164 or ''}".rstrip())
        kind = str(number.type).replace("_", " ")
        facts = [kind, number.location, number.carrier, ", ".join(number.time_zones)]
        say("  " + " · ".join(fact for fact in facts if fact))
        if at_service is not None:
            say(f"  {options.account} writes it: {plain(at_service)}")
        for warning in number.warnings:
            say(f"  Note: {warning}")
        if number.problem is not None:
            say(f"  {number.problem}")
        for reading in number.readings:
            say(f"  - {reading}")
    return status


async def _converted(name: str, texts: Sequence[str], tools: Tools) -> Sequence[str]:
    """Each number as the account's service writes it."""
    from dialer.core.conference_ports import NumberService

    stored = tools.accounts.choose(name, "")
    provider = tools.accounts.open(tools.accounts.named(stored.name), tools.settings)
    try:
        if not isinstance(provider, NumberService):
            title = tools.accounts.info(stored.provider).title
            raise UnsupportedError(f"{title} has no service that converts numbers.")
        return await provider.convert(texts)
    finally:
        await provider.aclose()
