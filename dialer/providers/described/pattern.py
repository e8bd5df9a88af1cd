"""Regular expressions of a description: so few of their means that none can take long.

A quantifier may follow one character or class alone, and a pattern has three of them at most, or
two unless it begins with ``^``: then the work grows with the text's length by a power of three at
most, and no text is longer than CHARS_MOST. Nothing here can run, name a file or look elsewhere.
"""

from __future__ import annotations

import re
from typing import Final

CHARS_MOST: Final = 1000
"""So much of a text is looked at."""
_PATTERN_CHARS_MOST = 200
_REPEATED_MOST = 1000


class PatternError(ValueError):
    """A pattern that is wrong, or has what is not allowed."""


def read_pattern(text: str) -> re.Pattern[str]:
    """The pattern that ``text`` writes. Raises PatternError with what is wrong."""
    if len(text) > _PATTERN_CHARS_MOST:
        raise PatternError(f"it is longer than {_PATTERN_CHARS_MOST} characters")
    _check(text)
    try:
        return re.compile(text)
    except (re.error, OverflowError) as error:
        raise PatternError(str(error)) from None


def find(pattern: re.Pattern[str], text: str) -> str | None:
    """The first group, or all that fits where there is none; None where nothing fits."""
    found = pattern.search(text[:CHARS_MOST])
    if found is None:
        return None
    return found[1] if pattern.groups else found[0]


def _check(text: str) -> None:
    at, groups, quantifiers, quantified_before = 0, 0, 0, ""
    while at < len(text):
        sign = text[at]
        if sign == "\\":
            if re.match(r"\\[1-9gkAZ]", text[at:]):
                raise PatternError("it may not refer back")
            at += 2
        elif sign == "[":
            at = _after_class(text, at)
        elif sign == "(":
            if text[at + 1 : at + 2] == "?":
                raise PatternError("only plain groups are allowed, no (?...)")
            groups += 1
            at += 1
        elif sign in "*+?" or (sign == "{" and _braces(text, at)):
            if quantified_before == ")":
                raise PatternError("a group cannot be repeated")
            quantifiers += 1
            at += _length_of_quantifier(text, at)
        else:
            at += 1
        quantified_before = sign
    if groups > 1:
        raise PatternError("it has more than one group")
    most = 3 if text.startswith("^") and "|" not in text else 2
    if quantifiers > most:
        raise PatternError(f"it repeats more than {most} times (* + ? {{}})")


def _braces(text: str, at: int) -> re.Match[str] | None:
    return re.compile(r"\{([0-9]{0,9})(?:,([0-9]{0,9}))?\}").match(text, at)


def _length_of_quantifier(text: str, at: int) -> int:
    length = 1
    braces = _braces(text, at) if text[at] == "{" else None
    if braces is not None:
        if any(number and int(number) > _REPEATED_MOST for number in braces.groups()):
            raise PatternError(f"it repeats more than {_REPEATED_MOST} times")
        length = len(braces[0])
    # The lazy or possessive mark behind it is no further one.
    return length + (text[at + length : at + length + 1] in ("?", "+"))


def _after_class(text: str, at: int) -> int:
    """Where a class in brackets is over; at the end, where it never is."""
    end = at + 1
    if text[end : end + 1] == "^":
        end += 1
    if text[end : end + 1] == "]":
        end += 1
    while end < len(text) and text[end] != "]":
        end += 2 if text[end] == "\\" else 1
    return end + 1
