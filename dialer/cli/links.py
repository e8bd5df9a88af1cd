"""``dialer links``: who opens tel:, callto: and sip: links on this desktop."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from dialer.cli.output import plain, say, say_json
from dialer.cli.tools import Groups, Tools

SETTING = "links.open_here"


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    links = groups.add_parser("links", help="open tel:, callto: and sip: links with Dialer")
    commands = links.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, text, command in (
        ("register", "have the desktop open them with Dialer", run_register),
        ("unregister", "take that back", run_unregister),
        ("status", "say what opens them now", run_status),
    ):
        parser = commands.add_parser(name, help=text)
        parser.add_argument("--json", action="store_true", help="one JSON object")
        parser.set_defaults(command=command)


def run_register(options: argparse.Namespace, tools: Tools) -> int:
    """Registers, and says how it stands then. Raises DesktopError."""
    tools.configuration.set_value(SETTING, True)
    return run_status(options, tools)


def run_unregister(options: argparse.Namespace, tools: Tools) -> int:
    """Takes it back, and says how it stands then. Raises DesktopError."""
    tools.configuration.set_value(SETTING, None)
    return run_status(options, tools)


def run_status(options: argparse.Namespace, tools: Tools) -> int:
    """One line; 0, whatever it says."""
    standing = tools.desktop.links.standing()
    if options.json:
        say_json(asdict(standing))
    else:
        say(plain(standing.words))
    return 0
