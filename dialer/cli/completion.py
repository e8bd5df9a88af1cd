"""``dialer completion``: a script that completes commands in a shell, made by shtab from the
parser.
"""

from __future__ import annotations

import argparse

from dialer.cli.output import say
from dialer.cli.tools import Groups, Tools

SHELLS = ("bash", "zsh", "tcsh")


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("completion", help="print a shell's completion script")
    parser.add_argument("shell", choices=SHELLS)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, _tools: Tools) -> int:
    """Prints the script."""
    import shtab  # late: only this command needs it

    say(shtab.complete(options.whole_parser, shell=options.shell))
    return 0
