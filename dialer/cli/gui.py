"""``dialer gui``, and ``dialer`` alone: the window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence

from dialer.cli.tools import Groups, Tools
from dialer.core.errors import UnsupportedError

LINK_SCHEMES = ("tel:", "callto:", "sip:")


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("gui", help="open the window")
    parser.add_argument("link", nargs="?", metavar="LINK", help="a tel:, callto: or sip: link")
    parser.add_argument(
        "--quick", action="store_true", help="open the quick dial box, of the running window too"
    )
    parser.add_argument(
        "--at-login",
        action="store_true",
        help="wait in the tray, as tray.start_hidden wants it at login",
    )
    parser.set_defaults(command=run)


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown; Qt itself would end the program without asking us."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def straight_link(arguments: Sequence[str]) -> str | None:
    """The link to open the window with ("" for none) where nothing but the window is asked for.

    The window needs no other command: reading the whole command line would cost a fifth of its
    start. Whatever is not plain, options among it, is left to main.py.
    """
    rest = list(arguments)
    if rest[:1] == ["gui"]:
        rest = rest[1:]
    elif rest and not rest[0].lower().startswith(LINK_SCHEMES):
        return None
    if len(rest) > 1 or (rest and rest[0].startswith("-")):
        return None
    return rest[0] if rest else ""


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Opens the window; a link fills its field, and never calls by itself."""
    if not has_display(tools.environment):
        raise UnsupportedError(
            "There is no display to open a window on.",
            "dialer call NUMBER places a call from here.",
        )
    return tools.open_window(options.link or "", quick=options.quick, at_login=options.at_login)
