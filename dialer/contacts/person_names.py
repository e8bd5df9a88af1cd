"""The order of a person's names: family first where Chinese, Japanese or Korean letters write
it.
"""

from __future__ import annotations

import re

_FAMILY_FIRST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def is_family_first(text: str) -> bool:
    """Whether the family's name stands first in this script."""
    return _FAMILY_FIRST.search(text) is not None


def full_name(before: str, given: str, further: str, family: str, after: str) -> str:
    """The parts of a name as they are said: Dr. Jane Mary Doe."""
    names = (given, further, family)
    if is_family_first(family) and is_family_first(given):
        names = (family, given, further)
    return " ".join(part for part in (before, *names, after) if part)


def split_name(name: str) -> tuple[str, str]:
    """Given and family name, as well as it can be told: the family's is the last word, or the
    first one. A single word is a given name.
    """
    words = name.split()
    if len(words) < 2:
        return name, ""
    if is_family_first(name):
        return " ".join(words[1:]), words[0]
    return " ".join(words[:-1]), words[-1]
