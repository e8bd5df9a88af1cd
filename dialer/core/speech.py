"""How the program speaks to whoever reads a file or a page of it: in which language, and how it
writes amounts there. The window has one for its language; everything else speaks English.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from dialer.core.report import plain_decimal


def in_english(text: str) -> str:
    """A sentence as it is written in the source, as plain text."""
    return str.__str__(text)


@dataclass(frozen=True, slots=True)
class Speech:
    """``say``: a Phrase in this language; other text is somebody's data and stays as it is. It may
    be called in any thread. ``language``: as BCP 47 has it, "pt-BR". ``decimal_sign``: what stands
    before the decimals; digits are ASCII whatever the language, so that other programs read them.
    """

    language: str = "en"
    right_to_left: bool = False
    say: Callable[[str], str] = in_english
    decimal_sign: str = "."

    def amount(self, value: Decimal, places: int = 0) -> str:
        """All digits of an amount, none rounded off, and zeros up to so many decimal places."""
        whole, _, rest = plain_decimal(value).partition(".")
        rest = rest.ljust(places, "0")
        return f"{whole}{self.decimal_sign}{rest}" if rest else whole


ENGLISH = Speech()
