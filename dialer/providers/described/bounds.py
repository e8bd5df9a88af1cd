"""How large a description may be: no file takes long to read, or too deep for those who look into
it afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dialer.providers.described.places import Path

BYTES_MOST: Final = 64 * 1024
ENTRIES_MOST: Final = 200
"""So many things a table or a list has at most."""
DEPTH_MOST: Final = 16
"""So deep tables and lists lie in each other at most; deeper than any place of the format."""
TOO_DEEP: Final = "its lists or tables are too deep in each other"
_KEYS_MOST = 32  # more than DEPTH_MOST, so that a text that looks like keys is hardly ever one
_INTEGERS = 1 << 63  # TOML's whole numbers have 64 bits

_PART = r"""(?:[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')"""
# A key begins a line, a header or an entry of an inline table.
_LONG_KEY = re.compile(
    rf"(?:^|[\[{{,])[ \t]*+{_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{_KEYS_MOST}}}", re.MULTILINE
)


def long_key_at(text: str) -> int | None:
    """Where a dotted key of very many parts begins; None where there is none. Python's reader of
    TOML takes the square of their number for it.
    """
    found = _LONG_KEY.search(text)
    return None if found is None else found.start()


def bounds_broken(document: dict[str, object]) -> Iterator[tuple[Path, str]]:
    """What is too deep, too many or too large, and where."""
    waiting: list[tuple[Path, object]] = [((), document)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, (dict, list)):
            if len(path) > DEPTH_MOST:
                yield path, TOO_DEEP
            elif len(value) > ENTRIES_MOST:
                yield path, f"it has {len(value)} entries, and {ENTRIES_MOST} are the most"
            else:
                inner = value.items() if isinstance(value, dict) else enumerate(value)
                waiting.extend(((*path, step), each) for step, each in inner)
        elif isinstance(value, int) and not -_INTEGERS <= value < _INTEGERS:
            yield path, "a whole number has 64 bits at most"
