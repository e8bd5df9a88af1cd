"""``dialer accounts forget-secrets``: takes every key and password of this home out of the
keychain, as the Windows uninstaller does where the person's data is to go.
"""

from __future__ import annotations

import argparse
import sys

from dialer.cli.output import say
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import UsageError


def add_parser(commands: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    forgetting = commands.add_parser(
        "forget-secrets", help="remove all your keys and passwords from the keychain"
    )
    forgetting.add_argument("--yes", action="store_true", help="do not ask")
    forgetting.set_defaults(command=run_forget_secrets)


def run_forget_secrets(options: argparse.Namespace, tools: Tools) -> int:
    """Removes them and says how many there were; accounts, calls and contacts stay. Raises
    UsageError where nobody can be asked.
    """
    from dialer.engine.kept_secrets import forget_secrets

    if not options.yes:
        _ask()
    count = forget_secrets(tools)
    say(f"{count} keys and passwords were removed; accounts and calls stay.")
    return 0


def _ask() -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("Keys and passwords cannot be had back.", "Add --yes to remove them.")
    sys.stderr.write("Remove all keys and passwords? They cannot be had back. [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise UsageError("Nothing was removed.")
