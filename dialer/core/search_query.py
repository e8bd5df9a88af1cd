"""What somebody typed into the search box, as beginnings of keys (search_keys.py).

A number and keypad keys are the same digits: both are looked for at once.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from dialer.core.contact import Contact
from dialer.core.search_keys import BACKWARDS, CONSONANTS, number_keys
from dialer.core.search_text import Romanise, consonants, fold, loose, spelt_out, words_of

MOST_CHARS = 200
MOST_TERMS = 8
"""Words beyond these narrow nothing down any more."""
FEWEST_AT_END = 3
"""So many digits are looked for at the end of numbers too."""
FEWEST_HEARD = 3
"""So many letters are listened to without their vowels."""
FEWEST_FOREIGN = 3
"""So many Latin letters begin a name that was typed in another script; fewer must be all of it."""
_NUMBER = re.compile(r"[\s0-9+().,/*#-]*[0-9][\s0-9+().,/*#-]*")
_ABROAD = ("00", "011", "810")


@dataclass(frozen=True, slots=True)
class Start:
    """A key that begins with ``text``, or is it where it has to be ``whole``."""

    text: str
    whole: bool = False

    def fits(self, keys: Set[str]) -> bool:
        """Whether one of the keys does."""
        return self.text in keys or (
            not self.whole and any(key.startswith(self.text) for key in keys)
        )


@dataclass(frozen=True, slots=True)
class Term:
    """A word that was typed: one of these keys is there. ``digits`` are those of numbers and
    keypads.
    """

    words: tuple[Start, ...] = ()
    digits: tuple[Start, ...] = ()

    def fits(self, words: Set[str], digits: Set[str]) -> bool:
        """Whether a contact with these keys is meant."""
        return any(start.fits(words) for start in self.words) or any(
            start.fits(digits) for start in self.digits
        )


@dataclass(frozen=True, slots=True)
class Query:
    """``ways`` in which the text can be meant; in each, every term has to fit. No way: nothing can
    be found. ``empty``: nothing was typed.
    """

    ways: tuple[tuple[Term, ...], ...]
    empty: bool = False

    def fits(self, words: Set[str], digits: Set[str]) -> bool:
        """Whether a contact with these keys is meant."""
        return any(all(term.fits(words, digits) for term in way) for way in self.ways)

    def number_in(self, contact: Contact) -> int | None:
        """The index of the first number of the contact that was meant; None when it is none."""
        ways = [[term for term in way if term.digits] for way in self.ways]
        for index, number in enumerate(contact.numbers if any(ways) else ()):
            keys = number_keys(number.raw, number.e164)
            if any(way and all(term.fits(_NO_WORDS, keys) for term in way) for way in ways):
                return index
        return None


_NO_WORDS: Set[str] = frozenset()


def read_query(text: str, romanise: Romanise) -> Query:
    """What a text can mean. ``romanise`` is asked where the text is not in Latin letters."""
    typed = text.strip()[:MOST_CHARS]
    if not typed:
        return Query((), empty=True)
    folded = fold(typed)
    if _NUMBER.fullmatch(folded):
        return Query(_number_ways(folded))
    terms = [_word_term(word, romanise) for word in words_of(typed)[:MOST_TERMS]]
    if not terms:
        return Query(())
    spelt = spelt_out(typed)
    if len(spelt) == len(terms):
        for place, word in enumerate(spelt):
            terms[place] = Term((*terms[place].words, Start(word)), terms[place].digits)
    return Query((tuple(terms),))


def _word_term(word: str, romanise: Romanise) -> Term:
    words = [Start(word)]
    if word.isdigit():
        return Term(tuple(words), _digits_starts(word) if len(word) >= FEWEST_AT_END else ())
    if not word.isascii():
        latin = ["".join(way) for way in romanise(word)]
        for way in filter(None, latin):
            words += [Start(form, len(form) < FEWEST_FOREIGN) for form in (way, loose(way))]
    else:
        words.append(Start(loose(word)))
        heard = consonants(word) if len(word) >= FEWEST_HEARD else ""
        if heard:
            words.append(Start(CONSONANTS + heard, whole=len(heard) < 2))
    return Term(tuple(dict.fromkeys(words)))


def _number_ways(text: str) -> tuple[tuple[Term, ...], ...]:
    digits = re.sub(r"[^0-9]", "", text)
    without_trunk = re.sub(r"[^0-9]", "", re.sub(r"\(0+\)", "", text)) or digits
    if text.lstrip(" (").startswith("+"):
        starts = [Start(form) for form in dict.fromkeys((digits, without_trunk))]
        return ((Term(digits=tuple(starts)),),)
    forms = dict.fromkeys((*_digits_starts(digits), *_digits_starts(without_trunk)))
    ways: list[tuple[Term, ...]] = [(Term(digits=tuple(forms)),)]
    for blank in (r"\s+", "0+"):  # on a keypad, 0 is the blank
        parts = [part for part in re.split(blank, text.strip()) if part.isdigit()]
        if 1 < len(parts) <= MOST_TERMS:
            ways.append(tuple(Term(digits=(Start(part),)) for part in parts))
    return tuple(dict.fromkeys(ways))


def _digits_starts(digits: str) -> tuple[Start, ...]:
    forms = [digits]
    forms += [digits.removeprefix(prefix) for prefix in _ABROAD if digits.startswith(prefix)]
    forms.append(digits.lstrip("0"))
    forms = [form for form in dict.fromkeys(forms) if form]
    if len(digits) >= FEWEST_AT_END:
        forms.append(BACKWARDS + digits[::-1])
    return tuple(map(Start, forms))
