"""``dialer contacts sync``: brings the contacts into step with an address book elsewhere."""

from __future__ import annotations

import argparse

from dialer.cli.tools import Groups


def add_parsers(_commands: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
