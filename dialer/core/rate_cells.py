"""What single cells of a rate sheet mean: prefixes and ranges of them, amounts, increments, free
time. Each function raises ValueError with the reason, in words for a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from dialer.core.phrase import phrase

EVERYWHERE = ("*", "default", "other", "others", "rest", "all other destinations")
MOST_IN_RANGE = 1000
MOST_PREFIX_DIGITS = 15
LONGEST_STEP_S = 3600
CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₪": "ILS"}
NOT_CURRENCIES = {"PER", "MIN", "SEC", "FEE", "THE"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MINUTE_S = 60


def prefixes(text: str, country_code: str = "") -> Sequence[str]:
    """The prefixes that a cell names: ``+44``, ``0044``, ``4471,4473``, ``4470-4479``; ``*`` is
    the empty one, which fits every number. ``country_code``: where it has a column of its own.
    """
    found: list[str] = []
    if text.strip().casefold() in EVERYWHERE:
        return (digits(country_code) if country_code else "",)
    for part in re.split(r"[,;/|&\n]|\band\b", _unwrapped(text)):
        if part.strip():
            found += _range(part.strip(), country_code)
    if not found:
        if country_code.strip():
            return (digits(country_code),)
        raise ValueError(phrase("it names no prefix"))
    return tuple(dict.fromkeys(found))


def _range(part: str, country_code: str) -> Sequence[str]:
    part = part.replace("–", "-").replace("—", "-")
    ends = [end.strip() for end in part.split("-")]
    if len(ends) == 1:
        return (_joined(ends[0], country_code),)
    first, *more = ends
    last = more[-1]
    if len(more) > 1 or not (first and last) or len(last) > len(digits(first)):
        return (_joined(part.replace("-", " "), country_code),)  # 1-242, 1-212-555
    begin = digits(first)
    end = digits(last)
    if not country_code and len(begin) == len(end) and len(begin) < 4:
        raise ValueError(
            phrase(
                "{part} can be one prefix or a range: write {begin}{end}, or all of them",
                part=repr(part[:40]),
                begin=begin,
                end=end,
            )
        )
    end = begin[: len(begin) - len(end)] + end
    count = int(end) - int(begin) + 1
    if count < 1:
        raise ValueError(phrase("the range {part} ends before it begins", part=repr(part[:40])))
    if count > MOST_IN_RANGE:
        raise ValueError(
            phrase(
                "the range {part} has more than {most} prefixes",
                part=repr(part[:40]),
                most=MOST_IN_RANGE,
            )
        )
    width = len(begin)
    return [
        _joined(f"{number:0{width}d}", country_code) for number in range(int(begin), int(end) + 1)
    ]


def _joined(part: str, country_code: str) -> str:
    chunks = part.split()
    if len(chunks) > 1 and not country_code:
        first = re.sub(r"^(00|011)|[^0-9]", "", chunks[0])
        if any(chunk.startswith("+") for chunk in chunks[1:]) or len(first) > 3:
            raise ValueError(
                phrase("write commas between the prefixes of {part}", part=repr(part[:40]))
            )
    if not country_code:
        return digits(part)
    code = digits(country_code)
    area = re.sub(r"[\s().]", "", part)
    if not (area.isascii() and area.isdigit()):
        raise ValueError(phrase("{part} is no area code", part=repr(part[:40])))
    if code != "39":  # Italy alone keeps the zero after its country code
        area = area.lstrip("0")
    return _checked(code + area, part)


def digits(text: str) -> str:
    """A prefix as digits with the country code first, from ``+44``, ``0044`` or ``44 20``."""
    text = _unwrapped(text)
    if re.fullmatch(r"[0-9.,]+[eE][+-]?[0-9]+", text):
        raise ValueError(
            phrase(
                "{text} was cut by a spreadsheet: format the column as text", text=repr(text[:40])
            )
        )
    bare = re.sub(r"[\s().]", "", re.sub(r"\.0+$", "", text)).removeprefix("+")
    if not (bare.isascii() and bare.isdigit()):
        raise ValueError(phrase("{text} is no prefix", text=repr(text[:40])))
    for international in ("00", "011"):
        if bare.startswith(international):
            bare = bare[len(international) :]
            break
    return _checked(bare, text)


def _checked(prefix: str, text: str) -> str:
    if not prefix or prefix.startswith("0"):
        raise ValueError(
            phrase("{text} begins with 0: write it with its country code", text=repr(text[:40]))
        )
    if len(prefix) > MOST_PREFIX_DIGITS:
        raise ValueError(phrase("{text} is longer than any number", text=repr(text[:40])))
    return prefix


def _unwrapped(text: str) -> str:
    """Without the quotes in which spreadsheets wrap digits that are to stay text: ``="44"``."""
    wrapped = re.fullmatch(r'="([^"]*)"', text.strip())
    return (wrapped.group(1) if wrapped else text).strip().lstrip("'").strip()


def amount(text: str) -> tuple[Decimal, str | None]:
    """An amount, exact, with its currency where the cell names one; ``1.2 ¢`` is 0.012.

    A decimal comma is as good as a point.
    """
    shown = text.strip()[:40]
    bare = _unwrapped(text)
    if bare.startswith("=") or "(" in bare:
        raise ValueError(phrase("{shown} is a formula, not a price", shown=repr(shown)))
    currency = currency_in(bare)
    in_cents = bool(re.search(r"¢|\b(ct|cts|cent|cents|pence)\b", bare, re.IGNORECASE))
    number = re.sub(r"[^0-9.,+\-\s'eE]", "", bare).replace("\u00a0", " ")
    number = re.sub(r"[eE]+(?![0-9+\-])|(?<![0-9])[eE]+", "", number).strip()
    number = re.sub(r"[\s']", "", number).rstrip(".,") or number
    if not re.search(r"[0-9]", number):
        raise ValueError(
            phrase("{shown} is no price", shown=repr(shown)) if shown else phrase("it has no price")
        )
    if number.startswith("-"):
        raise ValueError(phrase("{shown} is less than nothing", shown=repr(shown)))
    if not re.fullmatch(r"\+?[0-9]*([.,][0-9]+)*", number) or len(number) > 20:
        raise ValueError(phrase("{shown} is no price", shown=repr(shown)))
    value = Decimal(_with_point(number.removeprefix("+")))
    return (value.scaleb(-2) if in_cents else value), currency


def _with_point(number: str) -> str:
    last = max(number.rfind("."), number.rfind(","))
    if last < 0:
        return number
    if number.count(number[last]) > 1:  # 1,234,567: these group thousands
        return number.replace(".", "").replace(",", "")
    whole = number[:last]
    if not re.fullmatch(r"[0-9]*|[0-9]{1,3}([.,][0-9]{3})+", whole):
        raise ValueError(phrase("{number} is no price", number=repr(number)))
    return re.sub("[.,]", "", whole) + "." + number[last + 1 :]


def currency_in(text: str) -> str | None:
    """The currency that a cell or a heading names, by sign or as three capital letters."""
    for word in re.findall(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])", text):
        if word not in NOT_CURRENCIES:
            return str(word)
    return next((code for sign, code in CURRENCY_SIGNS.items() if sign in text), None)


def increments(text: str) -> tuple[int, int]:
    """The first step and the next ones in seconds: ``60/60``, ``30-6``, ``1``, ``per minute``."""
    words = text.strip().casefold()
    if re.search(r"\bper[ -]?sec", words):
        return (1, 1)
    if re.search(r"\bper[ -]?min", words):
        return (_MINUTE_S, _MINUTE_S)
    steps = [int(step) for step in re.findall(r"(?<![0-9.,])[0-9]{1,6}(?![0-9.,])", words)]
    if len(steps) == 1:
        steps *= 2
    if (
        re.search(r"[.,][0-9]", words)
        or len(steps) != 2
        or not all(1 <= step <= LONGEST_STEP_S for step in steps)
    ):
        raise ValueError(
            phrase("{strip} are no increments: write them as 60/60", strip=repr(text.strip()[:40]))
        )
    return (steps[0], steps[1])


def seconds(text: str, unit_s: int) -> int:
    """A length as whole seconds: ``5``, ``0,5`` in units of ``unit_s``, or ``1:30``."""
    shown = text.strip()[:40]
    clock = re.fullmatch(r"([0-9]{1,5}):([0-5][0-9])", text.strip())
    if clock:
        return int(clock.group(1)) * _MINUTE_S + int(clock.group(2))
    value = amount(text)[0] * unit_s
    if value != value.to_integral_value() or value > 10**6:
        raise ValueError(phrase("{shown} is no length of time", shown=repr(shown)))
    return int(value)


def plain_words(text: str) -> str:
    """Words on one line, without what no screen shows."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def harmless(words: str) -> str:
    """Words for a cell, kept by an apostrophe from being a formula."""
    return f"'{words}" if words.lstrip("'")[:1] in _FORMULA and words else words


def unharmed(cell: str) -> str:
    """The words that ``harmless`` made a cell of."""
    rest = cell.lstrip("'")
    return cell[1:] if cell.startswith("'") and rest[:1] in _FORMULA and rest else cell
