"""The person's language as the engine needs it for files and for the page inside another site:
sentences are translated as in the window, while digits are ASCII and days ISO 8601, as in the
tables beside them.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt

from dialer.core.money import Money
from dialer.core.phrase import Phrase
from dialer.core.speech import Speech
from dialer.ui.languages import spoken_in
from dialer.ui.localised import Figures, sentence


def written_speech() -> Speech:
    """As the window speaks now. Of any thread."""
    spoken = QLocale(spoken_in(QLocale()))
    figures = PlainFigures(decimal_sign())

    def say(text: str) -> str:
        return sentence(text, figures) if isinstance(text, Phrase) else text

    return Speech(
        language=spoken.bcp47Name(),
        right_to_left=spoken.textDirection() is Qt.LayoutDirection.RightToLeft,
        say=say,
        decimal_sign=figures.sign,
    )


def decimal_sign() -> str:
    """What the locale puts before decimals that are written in ASCII digits."""
    locale = QLocale()
    # Where it has digits of its own, its sign goes with those alone.
    return locale.decimalPoint() if locale.zeroDigit() == "0" else "."


class PlainFigures(Figures):
    """ASCII digits, with the locale's decimal sign."""

    def __init__(self, sign: str) -> None:
        self.sign = sign

    def counted(self, form: str) -> str:
        """The number that Qt has put into it in ASCII digits."""
        zero = QLocale().zeroDigit()
        if zero == "0":
            return form
        return form.translate({ord(zero) + digit: str(digit) for digit in range(10)})

    def written(self, part: object) -> str:
        """As a table beside has it."""
        speech = Speech(decimal_sign=self.sign)
        if isinstance(part, Money):
            text = speech.amount(part.amount, 2)
            return f"{text} {part.currency}" if part.currency else text
        if isinstance(part, Decimal):
            return speech.amount(part)
        if isinstance(part, datetime):
            return f"{part.astimezone():%Y-%m-%d %H:%M}"
        return part.isoformat() if isinstance(part, date) else str(part)
