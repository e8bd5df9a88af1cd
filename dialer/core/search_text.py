"""Words as search compares them: without capitals, accents and the ways in which one name is spelt.

The same is done to what is kept and to what is typed, so that both meet. Scripts are turned into
Latin letters elsewhere (``Romanise``); keys of a keypad are in search_keypad.py.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

Romanise = Callable[[str], Sequence[Sequence[str]]]
"""Ways to read a folded word in Latin letters, each as its syllables: "王小明" is one way of three,
"юлия" one way of one. Nothing for a word that is Latin already.
"""

_ASCII_WORD = re.compile(r"[a-z0-9]+")
_APOSTROPHES = "'’ʼ‘`´"
_VOICED_KANA = "\u3099\u309a"  # marks that make another consonant, no accents
# Letters that Unicode does not take apart, and those that people write one for the other.
_SAME_LETTERS: dict[int, str] = {
    **dict(zip(map(ord, "øłđħŧıĸŋ"), "oldhtikn", strict=True)),
    **dict(zip(map(ord, "ךםןףץ"), "כמנפצ", strict=True)),  # at the end of Hebrew words
    **dict(zip(map(ord, "ةىیکٱۀە"), "هييكاهه", strict=True)),  # Arabic and Persian hands
    **str.maketrans({"æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "e", "ƒ": "f"}),
    **str.maketrans({"ـ": "", "ー": ""}),  # stretching says nothing
    **{code: chr(code - 0x60) for code in range(0x30A1, 0x30F7)},  # katakana to hiragana
}
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_SAME_SOUND = (
    *(("ks", "x"), ("kh", "h"), ("shch", "sch")),
    *(("oy", "ou"), ("mp", "b"), ("nt", "d")),  # of Greek letters
    *(("y", "i"), ("j", "i"), ("ii", "i")),
)

_HUSHED = re.compile("[aeiouyvw]")
_CONSONANTS = tuple(
    (re.compile(written), heard)
    for written, heard in (
        ("[^a-z]", ""),
        ("ch", "h"),
        ("kh|ck|[cq]", "k"),
        ("sh|t[sz]|z", "s"),
        ("th", "t"),
        ("dh", "d"),
        ("gh|g", "j"),
        ("ph|f", "p"),
    )
)


def fold(text: str) -> str:
    """The text in small letters without accents, each digit as 0-9; Hangul as its letters."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = plain.translate(_SAME_LETTERS)
    return "".join(filter(None, map(_fold_character, plain)))


def _fold_character(character: str) -> str:
    if character.isascii():
        return character
    category = unicodedata.category(character)
    if category in ("Mn", "Cf") and character not in _VOICED_KANA:
        return ""
    if category == "Nd":
        return str(unicodedata.digit(character))
    return character


def words_of(text: str) -> list[str]:
    """The folded words of a text, in its order. Apostrophes join: "O'Brien" is one."""
    folded = fold(text)
    for apostrophe in _APOSTROPHES:
        folded = folded.replace(apostrophe, "")
    if folded.isascii():
        return _ASCII_WORD.findall(folded)
    return "".join(c if _is_in_word(c) else " " for c in folded).split()


def _is_in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")


def spelt_out(text: str) -> list[str]:
    """The words that German and Nordic hands write in two ways, the longer one: "Müller" as
    "mueller".
    """
    composed = unicodedata.normalize("NFC", text).lower()
    out = composed.translate(_SPELT_OUT)
    return [] if out == composed else [word for word in words_of(out) if word.isascii()]


def loose(latin: str) -> str:
    """A word in Latin letters so that the usual ways to write a name of another alphabet agree:
    "yuliya" and "julia", "aleksandr" and "alexandr".
    """
    for written, sound in _SAME_SOUND:
        latin = latin.replace(written, sound)
    return latin


def consonants(latin: str) -> str:
    """What is left of a word where vowels are not written, as in Hebrew and Arabic: "mohammed" and
    "mhmd" agree.
    """
    heard = latin
    for written, sound in _CONSONANTS:
        heard = written.sub(sound, heard)
    heard = _HUSHED.sub("", heard).removesuffix("h")
    return "".join(c for c, before in zip(heard, " " + heard, strict=False) if c != before)
