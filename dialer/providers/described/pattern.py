"""Regular expressions of a description: so few of their means that none can take long.

A quantifier may follow one character or class alone. How many steps a text of CHARS_MOST
characters can take at most follows from the pattern (``_steps``), and one that could take more than
_STEPS_MOST is refused. Nothing here can run, name a file or look elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

CHARS_MOST: Final = 1000
"""So much of a text is looked at."""
_PATTERN_CHARS_MOST = 200
_REPEATED_MOST = 1000
# Some quantifiers whose work is the square of the text's length; hundredths of a second.
_STEPS_MOST = 5 * CHARS_MOST**2

_TOKEN = re.compile(
    r"(?P<atom>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|0[0-7]{0,2}|.)"
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]?)"
    r"|(?P<repeat>(?:[*+?]|\{(?:[0-9]{1,9}|[0-9]{0,9},[0-9]{0,9})\})[?+]?)"
    r"|(?P<sign>[()|^$])"
    r"|(?P<plain>.)",
    re.DOTALL,
)
_REFERS_BACK = re.compile(r"\\[1-9gkAZ]")
_STANDS_NOWHERE = re.compile(r"\\[bB]")  # it fits between two characters
# Python keeps these for sets within sets, and warns.
_SETS = re.compile(r"\[\^?\[|--|&&|~~|\|\|")


class PatternError(ValueError):
    """A pattern that is wrong, or has what is not allowed."""


@dataclass(frozen=True, slots=True)
class _Token:
    """``kind``: atom (an escape or a class), repeat, sign or plain (a character)."""

    kind: str
    text: str

    @property
    def is_one_character(self) -> bool:
        """Whether it fits one character, and no fewer."""
        return self.kind == "plain" or (
            self.kind == "atom" and not _STANDS_NOWHERE.fullmatch(self.text)
        )

    @property
    def itself(self) -> str | None:
        """The only character that it fits; None where there are others, or that is not looked
        into.
        """
        if self.kind == "plain":
            return None if self.text == "." else self.text
        is_sign = len(self.text) == 2 and self.text[0] == "\\" and not self.text[1].isalnum()
        return self.text[1] if is_sign else None


@lru_cache(maxsize=256)
def read_pattern(text: str) -> re.Pattern[str]:
    """The pattern that ``text`` writes. Raises PatternError with what is wrong."""
    if len(text) > _PATTERN_CHARS_MOST:
        raise PatternError(f"it is longer than {_PATTERN_CHARS_MOST} characters")
    tokens = [_Token(str(found.lastgroup), found[0]) for found in _TOKEN.finditer(text)]
    _check(text, tokens)
    try:
        pattern = re.compile(text)
    except (re.error, OverflowError) as error:
        raise PatternError(str(error)) from None
    if _steps(tokens) > _STEPS_MOST:
        raise PatternError(
            "it could take long: begin it with ^, repeat less (* + ? {}), or let what is repeated "
            "end before a character that it has not, as in [^;]*;"
        )
    return pattern


def find(pattern: re.Pattern[str], text: str) -> str | None:
    """The first group, or all that fits where there is none; None where nothing fits."""
    found = pattern.search(text[:CHARS_MOST])
    if found is None:
        return None
    return found[1] if pattern.groups else found[0]


def _check(text: str, tokens: list[_Token]) -> None:
    """Means that are not allowed at all."""
    for before, token in zip([_Token("sign", ""), *tokens], tokens, strict=False):
        if _REFERS_BACK.match(token.text):
            raise PatternError("it may not refer back")
        if token.text.startswith("[") and token.kind == "atom" and _SETS.search(token.text):
            raise PatternError("within brackets, a backslash stands before [ - & ~ |")
        if token.kind == "repeat":
            if before.text == "(":
                raise PatternError("only plain groups are allowed, no (?...)")
            if before.text == ")":
                raise PatternError("a group cannot be repeated")
            if any(int(number) > _REPEATED_MOST for number in re.findall("[0-9]+", token.text)):
                raise PatternError(f"it repeats more than {_REPEATED_MOST} times")
    if sum(token == _Token("sign", "(") for token in tokens) > 1:
        raise PatternError("it has more than one group")


def _steps(tokens: list[_Token]) -> int:
    """So many steps it takes at most, roughly: each place to begin at, times each choice of how
    often something is repeated, unless what follows leaves one choice alone.
    """
    bars = [place for place, token in enumerate(tokens) if token == _Token("sign", "|")]
    within = [token.text for token in tokens if token.kind == "sign" and token.text in "(|)"]
    whole = not bars or (within[0], within[-1]) == ("(", ")")  # no | but in the group
    bound = tokens[:1] == [_Token("sign", "^")] and whole
    paths = (1 if bound else CHARS_MOST) * (len(bars) + 1)
    steps = paths
    for place, token in enumerate(tokens):
        if token.kind != "repeat":
            continue
        least, most = _times(token.text)
        steps += paths * most
        if not _is_settled(tokens, place, alternatives=bool(bars)):
            paths *= most - least + 1
    return steps + paths


def _times(repeat: str) -> tuple[int, int]:
    """How often at least and at most."""
    if repeat[0] in "*+?":
        return int(repeat[0] == "+"), 1 if repeat[0] == "?" else CHARS_MOST
    least, comma, most = repeat.rstrip("?+")[1:-1].partition(",")
    if not comma:
        return int(least), int(least)
    # More than the text has is never reached.
    return int(least or 0), max(int(most or CHARS_MOST), int(least or 0))


def _is_settled(tokens: list[_Token], place: int, *, alternatives: bool) -> bool:
    """Whether there is one choice at most of how often the atom before ``place`` is repeated."""
    repeat = tokens[place].text
    if len(repeat) > 1 and repeat[-1] == "+":
        return True  # possessive: it gives nothing back
    after = place + 1
    while after < len(tokens) and (
        tokens[after].text == ")" or (tokens[after].text == "(" and not alternatives)
    ):
        after += 1
    if after == len(tokens):
        return True  # nothing can fail any more
    atom, follower = tokens[place - 1], tokens[after]
    behind = tokens[after + 1] if after + 1 < len(tokens) else None
    if behind is not None and behind.kind == "repeat" and _times(behind.text)[0] == 0:
        return False  # what follows need not be there
    return _are_apart(atom, follower)


def _are_apart(one: _Token, other: _Token) -> bool:
    """Whether surely no character fits both; one of them at least is a plain character."""
    if not (one.is_one_character and other.is_one_character):
        return False
    for plain, atom in ((one, other), (other, one)):
        if (character := plain.itself) is not None:
            return re.fullmatch(atom.text, character) is None
    return False
