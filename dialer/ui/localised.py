"""The one place where the program's own sentences, made downstairs, are said in the person's
language: their templates are looked up, and what fills the gaps is written as the locale does.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from dialer.core.money import Money
from dialer.core.phrase import Phrase

CONTEXT = "core"
"""Under which translators find these sentences."""


def localised(text: object) -> str:
    """A sentence, or an error with what to do about it, in the person's language.

    A plain text, as it comes from the disk, is looked up as a whole, else by what it may have been
    made of (stored_words.py), and stays as it is where there is no translation.
    """
    if isinstance(text, Exception):
        text = str(text)
    if isinstance(text, Phrase):
        return sentence(text)
    return _plain(text) if isinstance(text, str) and text else ""


def _plain(text: str) -> str:
    whole = QCoreApplication.translate(CONTEXT, text)
    if whole != text or " " not in text or QLocale().language() is QLocale.Language.English:
        return whole
    from dialer.ui.stored_words import recognised  # late: only what comes from the disk needs it

    made = recognised(text)
    return text if made is None else sentence(made)


class Figures:
    """How what is no text is written within a sentence: as the locale does."""

    def counted(self, form: str) -> str:
        """A sentence with its number in it."""
        return form

    def written(self, part: object) -> str:
        """A number, an amount, a day or a moment."""
        if isinstance(part, Money):
            return written_money(part)
        if isinstance(part, Decimal):
            return written_amount(part)
        if isinstance(part, datetime):
            local = QDateTime.fromSecsSinceEpoch(int(part.timestamp()))
            return QLocale().toString(local, QLocale.FormatType.ShortFormat)
        if isinstance(part, date):
            return written_day(part)
        return str(part)


LOCAL_FIGURES = Figures()


def sentence(text: Phrase, figures: Figures = LOCAL_FIGURES) -> str:
    """A sentence in the person's language."""
    if not text:
        return ""
    if text.plural_of is None:
        form = QCoreApplication.translate(CONTEXT, text.template)
        if text.parts:
            return form.format(**_parts(text, figures))
        # Without a translation the English of a template may still differ, as "the" in a name.
        return str.__str__(text) if form == text.template else form
    form = QCoreApplication.translate(CONTEXT, text.template, None, text.plural_of)
    if form == text.template.replace("%n", str(text.plural_of)):
        return str.__str__(text)  # no translation: English has its own two forms
    return figures.counted(form).format(**_parts(text, figures))


def _parts(text: Phrase, figures: Figures) -> dict[str, str]:
    return {name: _part(part, figures) for name, part in text.parts.items()}


def _part(part: object, figures: Figures) -> str:
    """What fills a gap. Text that is no Phrase is data, and stands as it came."""
    if isinstance(part, Exception):
        part = str(part)
    if isinstance(part, Phrase):
        return sentence(part, figures)
    if isinstance(part, str):
        return part
    if isinstance(part, (tuple, list)):
        return listed(_part(each, figures) for each in part)
    return figures.written(part)


def label_words(label: str) -> str:
    """The kind of a contact's number. The usual ones, which files and services write in English,
    are translated; any other is the person's own.
    """
    known = {
        "mobile": QCoreApplication.translate("labels", "mobile"),
        "home": QCoreApplication.translate("labels", "home"),
        "work": QCoreApplication.translate("labels", "work"),
        "main": QCoreApplication.translate("labels", "main"),
        "other": QCoreApplication.translate("labels", "other"),
        "fax": QCoreApplication.translate("labels", "fax"),
        "pager": QCoreApplication.translate("labels", "pager"),
    }
    return known.get(label, label)


def listed(texts: Iterable[str]) -> str:
    """Several things in a row."""
    return QCoreApplication.translate("lists", ", ").join(texts)


def written_day(day: date, form: QLocale.FormatType = QLocale.FormatType.ShortFormat) -> str:
    """A date as the locale writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def written_digits(text: str) -> str:
    """ASCII digits as the locale's own, where it has others (Arabic in many countries)."""
    zero = QLocale().zeroDigit()
    if zero == "0":
        return text
    return text.translate({ord("0") + digit: ord(zero) + digit for digit in range(10)})


def written_amount(value: Decimal, places: int = 0) -> str:
    """An exact amount with the locale's signs and digits, and at least so many places."""
    locale = QLocale()
    whole, _, rest = f"{abs(value):f}".partition(".")
    rest = rest.ljust(places, "0")
    text = whole + (locale.decimalPoint() + rest if rest else "")
    # The locale's own sign: right to left, a plain hyphen would wander behind the digits.
    sign = locale.negativeSign() if value < 0 else ""
    return sign + written_digits(text)


def written_money(money: Money) -> str:
    """An amount with its currency, if one is named; two places at least."""
    text = written_amount(money.amount, 2)
    return f"{text} {money.currency}" if money.currency else text
