"""What goes to standard output and standard error."""

from __future__ import annotations

import contextlib
import json
import sys


def say(text: str) -> None:
    """A line on standard output, at once: scripts read along. Raises OSError when nobody reads."""
    if sys.stdout is not None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def say_json(value: object) -> None:
    """One JSON object on a line."""
    say(json.dumps(value, ensure_ascii=False))


def warn(text: str) -> None:
    """A line on standard error; control characters in what others wrote are made harmless."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write("dialer: " + plain(text) + "\n")
            sys.stderr.flush()


def plain(text: str) -> str:
    """Text on one line without control characters, for a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)
