"""Contacts that may be one and the same, with the reason why. No I/O.

Names are compared without pairing each with each: those of the same words meet under one key, those
with a slip in one word under what is left of it when a letter is taken out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dialer.core.contact import Contact
from dialer.core.contact_ports import Shared
from dialer.core.phrase import phrase
from dialer.core.search_text import words_of

MOST_TOGETHER = 8
"""More than these under one number or name are a switchboard or a word, no duplicates."""
FEWEST_LETTERS = 4
"""Of a word with a slip: "Ann" and "Anna" are two names."""


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Contacts that may be the same, oldest first, and ``why``, each reason a phrase."""

    contacts: tuple[Contact, ...]
    why: tuple[str, ...]


Reasons = dict[tuple[str, ...], list[str]]
"""Why contacts may be the same, by their ids."""


def same_values(shared: Iterable[Shared]) -> Reasons:
    """Those with a number or an address in common."""
    reasons: Reasons = {}
    for each in shared:
        if len(each.ids) <= MOST_TOGETHER:
            why = (
                phrase("the same e-mail address {value}", value=each.value)
                if "@" in each.value
                else phrase("the same number {value}", value=each.value)
            )
            reasons.setdefault(each.ids, []).append(why)
    return reasons


def same_names(names: Sequence[tuple[str, str]]) -> Reasons:
    """Those whose names have the same words, or are a slip apart. ``names``: ids with names."""
    reasons: Reasons = {}
    by_words = defaultdict[tuple[str, ...], list[str]](list)
    for contact_id, name in names:
        if words := tuple(sorted(words_of(name))):
            by_words[words].append(contact_id)
    for ids in by_words.values():
        if 1 < len(ids) <= MOST_TOGETHER:
            reasons[tuple(sorted(ids))] = [phrase("the same name")]
    for one, other in _slips(by_words):
        ids = sorted(by_words[one] + by_words[other])
        if len(ids) <= MOST_TOGETHER:
            reasons.setdefault(tuple(ids), []).append(phrase("nearly the same name"))
    return reasons


def _slips(names: Iterable[tuple[str, ...]]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The pairs of names that differ in one letter of one word."""
    by_rest = defaultdict[tuple[str, ...], list[tuple[str, tuple[str, ...]]]](list)
    for name in names:
        for place, word in enumerate(name):
            if len(word) >= FEWEST_LETTERS and word.isalpha():
                by_rest[name[:place] + name[place + 1 :]].append((word, name))
    seen = set[frozenset[tuple[str, ...]]]()
    for others in by_rest.values():
        if len(others) > 1:
            for one, other in _near(others):
                pair = frozenset((one, other))
                if len(pair) == 2 and pair not in seen:
                    seen.add(pair)
                    yield one, other


def _near(
    words: Sequence[tuple[str, tuple[str, ...]]],
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    left = defaultdict[str, list[tuple[str, ...]]](list)
    for word, name in words:
        for short in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            left[short].append(name)
    for near in left.values():
        if 1 < len(near) <= MOST_TOGETHER:
            yield from ((near[0], other) for other in near[1:])
