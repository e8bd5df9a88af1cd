"""The keys under which a contact is found: made when it is written, so that search only looks up.

``words`` are found by what they begin with: words of name, company, addresses and groups, and what
they sound like in Latin letters. ``digits`` likewise: numbers, and names as a keypad types them.
What is typed is turned into such beginnings by search_query.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

import phonenumbers

from dialer.core.contact import Contact
from dialer.core.phone_number import split_e164
from dialer.core.search_keypad import keys_of
from dialer.core.search_text import Romanise, consonants, fold, loose, spelt_out, words_of

CONSONANTS = "\ue000"
"""Opens a key that holds consonants alone; no text has this character, which is for private use."""
BACKWARDS = "r"
"""Opens a number that is read from its end."""
MOST_WORDS = 200
MOST_KEYS = 2000
"""No more for one contact, whoever wrote it: a name is no novel."""
MOST_IN_A_ROW = 12
"""So many words or syllables are found one after another, without a blank between them."""

_SEPARATED = re.compile(r"[0-9]+")
_PHONETIC = re.compile(r"(?i)(?:[\w.-]+\.)?(?:X-PHONETIC-[\w-]+|SORT-STRING)(?:;[^:]*)?:(.*)")
_INITIAL_JAMO = range(0x1100, 0x1113)
_COMPATIBLE_JAMO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """Everything under which a contact is found."""

    words: frozenset[str]
    digits: frozenset[str]


def search_keys(contact: Contact, romanise: Romanise) -> SearchKeys:
    """The keys of a contact; E.164 of its numbers has been read."""
    keys = _Keys(romanise)
    keys.add_name(contact.name)
    keys.add_name(contact.company)
    for line in contact.extra:
        if phonetic := _PHONETIC.match(line):
            keys.add_name(phonetic[1])
    for text in (*contact.emails, *contact.groups):
        keys.add_words(text)
    for number in contact.numbers:
        keys.digits.update(number_keys(number.raw, number.e164))
    return SearchKeys(_bounded(keys.words), _bounded(keys.digits))


def _bounded(keys: set[str]) -> frozenset[str]:
    real = keys - {"", CONSONANTS}
    return frozenset(real if len(real) <= MOST_KEYS else sorted(real, key=len)[:MOST_KEYS])


class _Keys:
    """The keys while they are gathered."""

    def __init__(self, romanise: Romanise) -> None:
        self._romanise = romanise
        self.words: set[str] = set()
        self.digits: set[str] = set()

    def add_words(self, text: str) -> list[str]:
        """Words as they are written, and in Latin letters; answers the former."""
        written = words_of(text)[:MOST_WORDS]
        self.words.update(written, spelt_out(text))
        for word in written:
            if not word.isascii():
                self._add_foreign(word)
        return written

    def _add_foreign(self, word: str) -> None:
        if _is_unspaced(word):
            self.words.update(_ends(list(word)))
        self.words.update(_hangul_initials(word))
        for syllables in self._romanise(word):
            latin = "".join(syllables)
            if len(syllables) > 1:
                self.words.update(_ends(syllables))
                self.words.update(_ends([syllable[0] for syllable in syllables]))
                self.digits.update(map(keys_of, _ends([syllable[0] for syllable in syllables])))
            else:
                self.words.update((latin, loose(latin)))
            if _lacks_vowels(word):
                # Hebrew writes v, b and some vowels with the same letters.
                for spelling in (latin, latin.replace("v", "b")):
                    self.words.add(CONSONANTS + consonants(spelling))

    def add_name(self, text: str) -> None:
        """A name's words, and the keys that type it from any of its words on."""
        written = self.add_words(text)
        ways: list[Sequence[str]] = [written]
        read = {word: list(self._romanise(word)) for word in written if not word.isascii()}
        foreign = {word: others for word, others in read.items() if others}
        if foreign:
            # The first way to read each word; of one word alone, every way.
            ways.append([s for word in written for s in foreign.get(word, [[word]])[0]])
            ways += [way for others in foreign.values() for way in others]
        for way in ways:
            keys = [keys_of(word) for word in way[:MOST_IN_A_ROW]]
            self.digits.update(_ends(keys))
            if len(keys) > 1:
                self.digits.update(_ends([key[:1] for key in keys]))
        # Arabic and Hebrew names that are also written as one word: "Abd Allah", "Abdullah".
        heard = [
            consonants("".join(foreign[word][0]))
            for word in written
            if word in foreign and _lacks_vowels(word)
        ][:MOST_IN_A_ROW]
        self.words.update(CONSONANTS + end for end in _ends(heard))


def _ends(parts: Sequence[str]) -> Iterable[str]:
    """The parts put together, from each of them on to the last."""
    return accumulate(reversed(parts[:MOST_IN_A_ROW]), lambda end, part: part + end)


def _is_unspaced(word: str) -> bool:
    """Whether it is of a script that puts no blanks between names."""
    return any(
        "\u3040" <= c <= "\u30ff" or "\u3400" <= c <= "\u9fff" or c > "\U00020000" for c in word
    )


def _lacks_vowels(word: str) -> bool:
    return "\u0590" <= word[0] <= "\u07ff"


def _hangul_initials(word: str) -> Iterable[str]:
    initials = [c for c in word if ord(c) in _INITIAL_JAMO]
    if not initials:
        return ()
    starts = [place for place, c in enumerate(word) if ord(c) in _INITIAL_JAMO]
    return (*_ends(initials), *(word[start:] for start in starts[:MOST_IN_A_ROW]))


def number_keys(raw: str, e164: str | None) -> set[str]:
    """How a number may begin: abroad, at home, with a trunk prefix, at a group of its digits; and
    how it ends.
    """
    plain = fold(raw) if not raw.isascii() else raw
    groups = _SEPARATED.findall(plain)[:MOST_IN_A_ROW]
    written = "".join(groups)
    keys = {end for end in _ends(groups) if len(end) > 2 or end == written}
    keys.add(written)
    if e164 is not None:
        digits = e164[1:]
        keys.update((digits, BACKWARDS + digits[::-1]))
        try:
            code, national = split_e164(e164)
        except ValueError:
            return keys
        keys.update((national, _trunk_prefix(code) + national))
    elif written:
        keys.add(BACKWARDS + written[::-1])
    keys.discard("")
    return keys


@cache
def _trunk_prefix(country_code: str) -> str:
    """What is dialled before a national number within a country where it is no zero, which search
    takes away itself.
    """
    region = phonenumbers.region_code_for_country_code(int(country_code))
    plan = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    prefix = plan.national_prefix if plan is not None else None
    return prefix if prefix and prefix not in ("0", country_code) else ""


@dataclass(frozen=True, slots=True)
class NameOrder:
    """Where a contact stands in the list: ``section`` is the letter above it, "#" for none."""

    sort_key: str
    section: str


def name_order(contact: Contact, romanise: Romanise) -> NameOrder:
    """By the title's words without accents. Chinese stands among the Latin letters that it is read
    with; what begins with no letter stands first.
    """
    words = words_of(contact.title)
    read = [_latin_if_han(word, romanise) for word in words]
    key = " ".join(read)
    first = key[:1]
    if not first.isalpha():
        return NameOrder(" " + key, "#")
    if ord(first) in _INITIAL_JAMO:
        section = _COMPATIBLE_JAMO[ord(first) - _INITIAL_JAMO.start]
    else:
        section = first.upper()[:1]
    if read != words:
        key += " " + " ".join(words)
    return NameOrder(key, section)


def _latin_if_han(word: str, romanise: Romanise) -> str:
    if not any("\u3400" <= c <= "\u9fff" or c > "\U00020000" for c in word):
        return word
    ways = romanise(word)
    return "".join(ways[0]) if ways else word
