"""The characters that telephone numbers are written with, in any script.

``plain_text`` turns any script's digits into 0-9 and drops what cannot be seen. Apart from the
reading of numbers, since fields need no more than this while somebody types.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

MAX_TEXT_CHARS = 1000  # of a text or a link as it comes: whatever is longer holds no single number

_UNSEEN = frozenset("\u115f\u1160\u3164\uffa0")  # Hangul fillers: letters by category, yet blank
_DASHES = frozenset("\u2043\u2212\u30fc")  # hyphen bullet, minus sign, katakana long vowel
_HEAVY_PLUS = "\u2795"
_LOST = "\ufffd"  # stands for bytes that could not be decoded: a digit may have been among them


@lru_cache(maxsize=4096)
def _plain_char(char: str) -> str:
    """One character as it would be typed on an English keyboard, "" when it shows nothing. Letters
    and numerals (circled, superscript, Roman) without such a form stay as they are, so that a
    number never silently loses one.
    """
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if char.isascii() and char.isprintable():
        return char
    category = unicodedata.category(char)
    if char.isspace():
        return " "
    if category[0] in "CM" or char in _UNSEEN:
        return ""
    if category == "Pd" or char in _DASHES:
        return "-"
    if char == _HEAVY_PLUS:
        return "+"
    if category[0] == "N" or char == _LOST:
        return char
    compatible = unicodedata.normalize("NFKC", char)
    if len(compatible) == 1 and compatible.isascii():
        return compatible
    return char if category[0] == "L" else " "


def plain_text(text: str) -> str:
    """``text`` with every script's digits as 0-9, full-width and other look-alikes as ASCII,
    nothing invisible, and single spaces for all white space.
    """
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_plain_char, text))
    return " ".join(text.split())
