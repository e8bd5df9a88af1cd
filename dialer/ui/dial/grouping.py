"""A number's text while it is typed: what of it counts, and where the caret goes when it is
grouped anew.

Only digits and a leading plus count; everything else between them is grouping. Functions of text
alone; ``group`` is for the looking-up thread, since it loads number tables.
"""

from __future__ import annotations

import re

from dialer.core.number_signs import MAX_TEXT_CHARS, plain_text

_GROUPABLE = re.compile(r"\+?[0-9 ().\-/]*")
_BARE = re.compile(r"\+?[0-9]*")


def significant(text: str) -> str:
    """The characters that count, in order."""
    return "".join(char for char in text if char in "+0123456789")


def is_groupable(text: str) -> bool:
    """Whether this is a number without letters, pauses or codes, which can be grouped for the
    person.
    """
    return _GROUPABLE.fullmatch(text) is not None


def is_bare(text: str) -> bool:
    """Whether the person has grouped nothing."""
    return _BARE.fullmatch(text) is not None


def tidy(text: str) -> str:
    """``text`` with other scripts' digits and look-alikes as plain ones and without invisible
    characters.

    Text with letters stays as it is: it may be a name, whose marks are part of it. Neither is a
    text shortened that is too long for a number, lest a part of it be called.
    """
    if len(text) > MAX_TEXT_CHARS or (text.isascii() and text.isprintable()):
        return text
    if any(char.isalpha() for char in text):
        return "".join(char if char.isprintable() or not char.isspace() else " " for char in text)
    return "".join(" " if char.isspace() else plain_text(char) for char in text)


def inserted_part(old: str, new: str, caret: int) -> str:
    """What an edit put in, when the caret stands behind it."""
    start = 0
    for before, after in zip(old, new[:caret], strict=False):
        if before != after:
            break
        start += 1
    return new[start:caret]


def moved_caret(old: str, caret: int, new: str) -> int:
    """Where in ``new`` the caret stands behind as many counting characters as it did in ``old``."""
    if caret >= len(old):
        return len(new)
    count = len(significant(old[:caret]))
    position = 0
    while count and position < len(new):
        count -= new[position] in "+0123456789"
        position += 1
    return position


def group(text: str, region: str | None) -> str:
    """``text`` (bare) grouped as far as its country's customs say before it is complete."""
    from phonenumbers import AsYouTypeFormatter  # here: it loads number tables

    formatter = AsYouTypeFormatter(region or "ZZ")
    grouped = ""
    for char in text:
        grouped = formatter.input_digit(char)
    grouped = grouped.strip()
    return grouped if significant(grouped) == text else text
