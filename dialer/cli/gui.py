"""``dialer gui``, and ``dialer`` alone: the window."""

from __future__ import annotations

import argparse

from dialer.cli.tools import Groups, Tools
from dialer.core.errors import UnsupportedError

LINK_SCHEMES = ("tel:", "callto:", "sip:")


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("gui", help="open the window")
    parser.add_argument("link", nargs="?", metavar="LINK", help="a tel:, callto: or sip: link")
    parser.set_defaults(command=run)


def run(_options: argparse.Namespace, _tools: Tools) -> int:
    """Opens the window."""
    raise UnsupportedError(
        "This version has no window yet.",
        "dialer call NUMBER places a call; dialer demo shows one with each provider.",
    )
