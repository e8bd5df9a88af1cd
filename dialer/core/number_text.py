"""Text that somebody typed or pasted, brought down to the number in it.

``split_text`` takes the label before a number and the extension after it away. Its characters were
made plain by ``number_signs``; what the digits mean is for
``number_readings``; links (``tel:`` and the like) are for ``tel_link``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from dialer.core.phrase import phrase

MAX_NUMBER_CHARS = 200  # of a number with its separators and extension (phonenumbers stops at 250)
MIN_VANITY_LETTERS = 3  # fewer are taken for slips, as phonenumbers does


class UnreadableError(ValueError):
    """A text that holds no number. The message is one sentence for the person who typed it."""


@dataclass(frozen=True, slots=True)
class SplitText:
    """``number``: ASCII digits, separators, letters of a vanity number and at most one plus, which
    leads. ``extension``: digits dialled after the answer, ``,`` for a pause; None without one.
    ``label``: a word that followed the number, or that spells its last digits; "" when none did.
    """

    number: str
    extension: str | None
    label: str = ""


_START = re.compile(r"[+\d]|\(\s?(?=\d)")
_TRAILING_PLUS = re.compile(r"[^+]*\d\)?\s?\+")  # right-to-left text shows a leading plus last
_PLUS_AFTER_DIGITS = re.compile(r"\d[^\d+]*\+")
_BETWEEN_NUMBERS = re.compile(r"[/|]|\bor\b|\band\b|(?<![,;])[,;](?![\s,;])|(?<=\d)[,;]\s")
_TRAILING_REMARK = re.compile(r"[\s,;-]*[(\[][^\d()\[\]]+[)\]]?$")
# Wherever a library or a person puts a pause: commas, semicolons, p and w between digits.
_PAUSES = re.compile(r"(.*\d[)#]?)\s?[,;pw][\s,;pw]*([\d*#][\d\s*#.-]*)", re.IGNORECASE)
_EXTENSION = re.compile(
    r"""(?P<number>.*[\dA-Za-z)\]])
    (?: [\s,;:/-]* (?: \# | (?<!^8)~  # Russians wait for a tone after the 8: 8~10
                     | (?<![A-Za-z]) (?: x | e?xtn? | ext(?:ensi[oó]n)? | int(?:erno)? | anexo
                                       | ramal | poste | durchwahl | dw | доб(?:авочный)? | вн ) )
        [:.\s,#-]* (?P<labelled>\d{1,20}) \s?\#?
      | [\s-]+ (?P<hashed>\d{1,6}) \#
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_WORD_AFTER = re.compile(r"(?P<number>.*\d[)\]]?)(?P<label>[\s,;:-]+[^\W\d_]\D*)")
_BARE = re.compile(r"\+?[\d\s().-]+")  # most numbers: nothing to take apart
_NUMBER = re.compile(r"\+?[\dA-Za-z\s().\[\]/~_'-]*")
_MIN_DIGITS_BEFORE_EXTENSION = 5
_MIN_DIGITS_OF_EACH, _MIN_DIGITS_OF_SEVERAL = 7, 18


def _count_digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _holds_several(body: str) -> bool:
    """Whether more than one full number is written here."""
    if _PLUS_AFTER_DIGITS.search(body):
        return True
    counts = [_count_digits(part) for part in _BETWEEN_NUMBERS.split(body)]
    full = [count for count in counts if count >= _MIN_DIGITS_OF_EACH]
    return len(full) > 1 and sum(full) >= _MIN_DIGITS_OF_SEVERAL


def _split_pauses(body: str) -> tuple[str, str | None]:
    """The body before its first pause; what is dialled after it, later pauses as one comma each."""
    number, later = body, []
    while (match := _PAUSES.fullmatch(number)) is not None:
        number = match[1]
        later.append(re.sub(r"[\s.-]", "", match[2]).rstrip("#"))
    extension = ",".join(reversed(later)).strip(",")
    if not extension or _count_digits(number) < _MIN_DIGITS_BEFORE_EXTENSION:
        return body, None
    return number, extension


def _split_extension(body: str) -> tuple[str, str | None]:
    """The number and what is dialled after the answer."""
    number, extension = _split_pauses(body)
    if extension is None and (labelled := _EXTENSION.fullmatch(body)) is not None:
        number, extension = labelled["number"], labelled["labelled"] or labelled["hashed"]
    return number, extension


def split_text(text: str) -> SplitText:
    """The number in ``text`` (plain already) apart from its label and extension.

    Raises UnreadableError, with the reason, where there is no number, or more than one.
    """
    start = _START.search(text)
    if start is None:
        raise UnreadableError(
            phrase("There is no number here: type one, such as +44 20 7946 0018.")
        )
    before, body = text[: start.start()].rstrip(), text[start.start() :]
    if any(unicodedata.category(char)[0] == "N" for char in before):
        raise UnreadableError(
            phrase("There is a numeral here that is no plain digit: type digits 0 to 9.")
        )
    if len(body) > MAX_NUMBER_CHARS:
        raise UnreadableError(phrase("This text is too long for a number: type the number alone."))
    body = body.rstrip(" \"'`>).,;:!?-")
    body += ")" * (body.count("(") - body.count(")"))
    body = _TRAILING_REMARK.sub("", body)
    if body.startswith("+"):
        body = "+" + body.lstrip("+ ")
    elif _TRAILING_PLUS.fullmatch(body):
        body = "+" + body.rstrip("+ ")
    if before.endswith("*") or (before.endswith("#") and "#" in body):
        raise UnreadableError(_SERVICE_CODE)
    if _BARE.fullmatch(body) is not None:
        return SplitText(body, None)
    if _holds_several(body):
        raise UnreadableError(
            phrase("There is more than one number in this text: leave the one to call.")
        )
    number, extension = _split_extension(body)
    number, label = number.rstrip("# "), ""
    if (word := _WORD_AFTER.fullmatch(number)) is not None:
        number, label = word["number"], word["label"]
    _check_characters(number)
    return SplitText(number, extension, label)


_SERVICE_CODE = phrase(
    "Codes with * or # are for the telephone network itself and cannot be called"
    " from here: type the number alone."
)


def _check_characters(number: str) -> None:
    """Refuse what a lenient reader would drop in silence: a stray letter may be a slipped digit."""
    if _NUMBER.fullmatch(number) is None:
        strange = next(char for char in number[1:] if _NUMBER.fullmatch("0" + char) is None)
        if strange in "*#":
            raise UnreadableError(_SERVICE_CODE)
        raise UnreadableError(
            phrase(
                "“{strange}” does not belong in a number: type the number alone.", strange=strange
            )
        )
    letters = [char for char in number if char.isalpha()]
    if letters and set(letters) <= set("OoIl"):
        raise UnreadableError(
            phrase("There are letters O, l or I in this number: type digits 0 and 1.")
        )
    if 0 < len(letters) < MIN_VANITY_LETTERS:
        raise UnreadableError(
            phrase("There is a stray letter in this number: check it and type digits.")
        )
