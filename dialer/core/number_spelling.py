"""A word after a number: part of it ("1-800-FLOWERS") or a remark ("0800 1111 home").

Letters stand for digits as on a keypad, which ``phonenumbers`` knows. A word never becomes digits
where the number is whole without it.
"""

from __future__ import annotations

import re

from dialer.core.number_choice import Choice, choose
from dialer.core.number_text import MIN_VANITY_LETTERS, SplitText
from dialer.core.phrase import phrase

_SPELLING = re.compile(r"[A-Za-z\s().-]*")


def choose_spelling(split: SplitText, region: str | None, prefix: str = "") -> Choice:
    """The meaning of the number with or without the word after it, whichever makes it a number.
    ``region`` and ``prefix`` as in ``choose``.
    """
    alone = choose(split.number, region, prefix)
    if not _may_spell(split.label) or alone.emergency or alone.is_valid:
        return alone
    spelt = choose(split.number + split.label, region, prefix)
    if not spelt.is_valid or spelt.reading is None:
        return alone
    if alone.problem is not None or alone.reading is None:
        return spelt
    return Choice(
        problem=phrase(
            "The word may belong to this number, {first}, or not, {second}: type the one you mean.",
            first=spelt.reading.international,
            second=alone.reading.international,
        ),
        readings=(spelt.reading, alone.reading),
    )


def _may_spell(word: str) -> bool:
    letters = sum(map(str.isalpha, word))
    return letters >= MIN_VANITY_LETTERS and _SPELLING.fullmatch(word) is not None
