"""Names of other scripts in Latin letters, for search and for the order of names.

anyascii knows the letters of all scripts; pypinyin knows the several ways to read a Chinese
character, which surnames need. Both are loaded when the first such name is met.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import islice, product
from unicodedata import normalize

MOST_READINGS = 8
"""Of one name: characters that are read in three ways multiply."""
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
_PARTS = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]|[^\u3400-\u9fff\U00020000-\U0003ffff]+")
_LATIN = re.compile("[a-z0-9]+")
# How Koreans spell their commonest surnames, which is not by the rule.
_SURNAMES = {
    "gim": "kim",
    "i": "lee",
    "bag": "park",
    "choe": "choi",
    "jeong": "jung",
    "gang": "kang",
    "jo": "cho",
    "yun": "yoon",
    "im": "lim",
    "sin": "shin",
    "gwon": "kwon",
    "u": "woo",
}


@lru_cache(maxsize=10_000)
def romanise(word: str) -> Sequence[Sequence[str]]:
    """Ways to read a folded word in Latin letters, each as its syllables, the likeliest first."""
    if _HAN.search(word):
        readings = [_readings(part) for part in _PARTS.findall(word)]
        return [list(way) for way in islice(product(*filter(None, readings)), MOST_READINGS)]
    latin = _anyascii()(normalize("NFC", word))
    if "\u1100" <= word[0] <= "\u11ff":
        return _korean(latin)
    letters = "".join(_LATIN.findall(latin.lower()))
    return [[letters]] if letters else []


def _readings(part: str) -> Sequence[str]:
    if _HAN.match(part):
        readings = _pinyin()(part)
        if readings:
            return readings
    latin = "".join(_LATIN.findall(_anyascii()(part).lower()))
    return [latin] if latin else []


def _korean(latin: str) -> Sequence[Sequence[str]]:
    """Each syllable begins with a capital."""
    syllables = [part.lower() for part in re.findall("[A-Z]?[a-z0-9]+", latin)]
    if not syllables:
        return []
    usual = _SURNAMES.get(syllables[0])
    return [syllables, [usual, *syllables[1:]]] if usual else [syllables]


@cache
def _anyascii() -> Callable[[str], str]:
    from anyascii import anyascii  # late: few homes need it

    return anyascii


@cache
def _pinyin() -> Callable[[str], Sequence[str]]:
    # Its phrases would cost a tenth of a second and 40 MB, and hold few names; this is how it is
    # asked to do without.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "true")
    from pypinyin import Style, pinyin  # late, as above

    def readings(character: str) -> Sequence[str]:
        (found,) = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore") or [[]]
        return [reading for reading in found if reading.isascii() and reading.isalpha()]

    return readings
