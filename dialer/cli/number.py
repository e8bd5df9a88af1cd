"""``dialer number``: a number's passport."""

from __future__ import annotations

import argparse

from dialer.cli.exit_status import WRONG_USE
from dialer.cli.output import say, say_json
from dialer.cli.tools import Groups, Tools


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("number", help="what a number is, and how it is dialled")
    parser.add_argument("text", nargs="+", metavar="TEXT", help="a number in any writing")
    parser.add_argument("--region", metavar="CC", help="the country of national numbers")
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
    for text in options.text:
        number = read_number(text, region)
        if number.problem is not None:
            status = WRONG_USE
        if options.json:
            say_json(number.as_json())
            continue
        say(f"{number.international or number.input.strip()}  {number.e164 or ''}".rstrip())
        kind = str(number.type).replace("_", " ")
        facts = [kind, number.location, number.carrier, ", ".join(number.time_zones)]
        say("  " + " · ".join(fact for fact in facts if fact))
        for warning in number.warnings:
            say(f"  Note: {warning}")
        if number.problem is not None:
            say(f"  {number.problem}")
        for reading in number.readings:
            say(f"  - {reading}")
    return status
