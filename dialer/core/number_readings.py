"""What a row of digits can mean: as a number of the default country, and in full.

Everything that is known about numbering plans comes from ``phonenumbers``; which of two meanings is
taken is decided in ``number_choice``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

import phonenumbers
from phonenumbers import (
    CountryCodeSource,
    NumberParseException,
    PhoneMetadata,
    PhoneNumberFormat,
    PhoneNumberType,
    ValidationResult,
)

from dialer.core.number_text import UnreadableError
from dialer.core.phrase import either, phrase

MAX_LOCAL_DIGITS = 8  # the longest subscriber numbers, without area code, that are in use
_NANP = 1  # country code of the North American numbering plan
# Prefixes that old address books still have and exchanges no longer take, after the country code
# and at home. Mexico, since 2020: https://en.wikipedia.org/wiki/Telephone_numbers_in_Mexico
_RETIRED_IN_FULL = {52: re.compile(r"1([2-9]\d{9})")}
_RETIRED_AT_HOME = {52: re.compile(r"(?:01|044|045)([2-9]\d{9})")}
_INTERNATIONAL_PREFIX = re.compile(r"\+?\s?(?:0[\s().-]*0)?[\s().-]*")
_OPTIONAL_ZERO = re.compile(r"[(\[]\s?0\s?[)\]]")


class Fit(IntEnum):
    """How well digits fit a numbering plan; more is better."""

    IMPOSSIBLE = 0  # no number there has so many digits
    POSSIBLE = 1  # as many digits as a number has; the plan known to this version lacks its start
    VALID = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning of the digits typed.

    ``national``: the significant number, digits. ``region``: ISO 3166 alpha-2, "001" for none; of a
    shared code the main region where the number's own is not known. ``length``: phonenumbers'
    ValidationResult. ``settled``: how it was written leaves no other meaning (plus, international
    or trunk prefix). ``loose``: written in a way that this country does not use: without its trunk
    prefix.
    """

    number: phonenumbers.PhoneNumber
    country_code: int
    national: str
    region: str
    type_code: int
    length: int
    fit: Fit
    settled: bool
    loose: bool = False

    @property
    def e164(self) -> str:
        return f"+{self.country_code}{self.national}"

    @property
    def international(self) -> str:
        return phonenumbers.format_number(self.number, PhoneNumberFormat.INTERNATIONAL)

    @property
    def national_format(self) -> str:
        return phonenumbers.format_number(self.number, PhoneNumberFormat.NATIONAL)

    @property
    def may_be_local(self) -> bool:
        """Whether these digits, as written, may be a number within a town, its area code left out.

        Where the trunk prefix is left out too and longer fixed lines exist, phonenumbers takes the
        first digits for an area code: Berlin's 8912345 for Munich's 089 12345.
        """
        if self.length == ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return True
        plan = PhoneMetadata.metadata_for_region(self.region)
        if plan is None or plan.fixed_line is None:
            return False
        if self.fit < Fit.VALID:
            kinds = [plan.fixed_line, *([plan.mobile] if plan.mobile else [])]
            if any(len(self.national) in kind.possible_length_local_only for kind in kinds):
                return True
        return (
            self.loose
            and self.type_code in _TIED_TO_A_PLACE
            and len(self.national) <= MAX_LOCAL_DIGITS
            and len(self.national) < max(plan.fixed_line.possible_length, default=0)
        )


_TIED_TO_A_PLACE = frozenset(
    [PhoneNumberType.FIXED_LINE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.UNKNOWN]
)


def _parse(text: str, region: str | None) -> phonenumbers.PhoneNumber:
    try:
        number = phonenumbers.parse(text, region, keep_raw_input=True)
    except NumberParseException as error:
        raise UnreadableError(_WHY_UNPARSED.get(error.error_type, _TOO_FEW)) from None
    if number.extension:  # the one that number_text finds is off already
        raise UnreadableError(
            phrase("There is more than one extension here: leave the number and one.")
        )
    if number.country_code == _NANP and any(map(str.isalpha, text)):
        # North American exchanges take no notice of a word's letters beyond the tenth digit.
        phonenumbers.truncate_too_long_number(number)
    retired_prefixes = _RETIRED_IN_FULL if region is None else _RETIRED_AT_HOME
    retired = retired_prefixes.get(number.country_code or 0)
    if retired and (old := retired.fullmatch(phonenumbers.national_significant_number(number))):
        number.national_number = int(old[1])
        number.italian_leading_zero = None
    return number


_TOO_FEW = phrase("There are too few digits here: type the whole number, such as +44 20 7946 0018.")
_WHY_UNPARSED = {
    NumberParseException.INVALID_COUNTRY_CODE: (
        phrase(
            "No country has this code: check the digits after the plus or the international prefix."
        )
    ),
    NumberParseException.TOO_LONG: phrase("This is too long for a number: check its digits."),
}


def _weigh(number: phonenumbers.PhoneNumber, *, settled: bool, loose: bool = False) -> Reading:
    """What the plan of the number's country says to it."""
    code = number.country_code or 0
    national = phonenumbers.national_significant_number(number)
    main_region = phonenumbers.region_code_for_country_code(code)
    type_code = phonenumbers.number_type(number)
    length = phonenumbers.is_possible_number_with_reason(number)
    if length == ValidationResult.IS_POSSIBLE and type_code != PhoneNumberType.UNKNOWN:
        fit = Fit.VALID
    elif length == ValidationResult.IS_POSSIBLE and not _has_stray_prefix(number, main_region):
        fit = Fit.POSSIBLE
    else:
        fit = Fit.IMPOSSIBLE
    return Reading(
        number=number,
        country_code=code,
        national=national,
        region=(phonenumbers.region_code_for_number(number) or main_region),
        type_code=type_code,
        length=length,
        fit=fit,
        settled=settled,
        loose=loose,
    )


def _has_stray_prefix(number: phonenumbers.PhoneNumber, main_region: str) -> bool:
    """Whether a trunk prefix is left over before a number that is not in the plan: a zero where the
    country's numbers have none, or digits that another reading would take away again.
    """
    code, national = number.country_code or 0, phonenumbers.national_significant_number(number)
    plan = PhoneMetadata.metadata_for_region_or_calling_code(code, main_region)
    if national.startswith("0") and plan is not None and plan.general_desc is not None:
        return re.fullmatch(plan.general_desc.national_number_pattern or "", national) is None
    again = _parse(f"+{code}{national}", None)
    return phonenumbers.national_significant_number(again) != national


def _better(text: str, region: str | None, *, settled: bool) -> Reading:
    """``text`` read with a "(0)" in it as written, and without it where that fits better."""
    first = _weigh_as_written(text, region, settled=settled)
    if first.fit == Fit.VALID or not _OPTIONAL_ZERO.search(text):
        return first
    second = _weigh_as_written(_OPTIONAL_ZERO.sub(" ", text, count=1), region, settled=settled)
    return second if second.fit > first.fit else first


def _weigh_as_written(text: str, region: str | None, *, settled: bool) -> Reading:
    number = _parse(text, region)
    if settled or region is None:
        return _weigh(number, settled=settled)
    source = number.country_code_source
    national = phonenumbers.national_significant_number(number)
    if source == CountryCodeSource.FROM_NUMBER_WITH_IDD:
        return _weigh(number, settled=True)
    if source == CountryCodeSource.FROM_NUMBER_WITHOUT_PLUS_SIGN:
        return _weigh(number, settled=False)
    trunk_typed = _digits(text) != national
    return _weigh(
        number, settled=trunk_typed, loose=not trunk_typed and _wants_trunk_prefix(region, national)
    )


def _digits(text: str) -> str:
    """The digits of ``text``, letters as on a keypad."""
    if any(map(str.isalpha, text)):
        text = phonenumbers.convert_alpha_characters_in_number(text)
    return "".join(filter(str.isdigit, text))


def _wants_trunk_prefix(region: str, national: str) -> bool:
    """Whether numbers like this one are never written without the trunk prefix in ``region``; for
    a number that is written in no known style, whether any are.
    """
    plan = PhoneMetadata.metadata_for_region(region)
    wanted = False
    for style in plan.number_format if plan else ():
        rule = (style.national_prefix_formatting_rule or "").replace("\\1", "")
        wants = any(map(str.isdigit, rule)) and not style.national_prefix_optional_when_formatting
        begins = style.leading_digits_pattern
        if (not begins or re.match(begins[-1], national)) and re.fullmatch(
            style.pattern or "", national
        ):
            return wants
        wanted = wanted or wants
    return wanted


def read_in_full(text: str, *, settled: bool) -> Reading:
    """``text``, whether or not a plus or 00 leads it, as country code and number. Raises
    UnreadableError.
    """
    return _better("+" + _INTERNATIONAL_PREFIX.sub("", text, count=1), None, settled=settled)


def read_at_home(text: str, region: str) -> Reading:
    """``text`` as it would be dialled in ``region``. Raises UnreadableError."""
    return _better(text, region, settled=False)


def needed_digits(reading: Reading) -> str:
    """How many digits follow the country code, in words: ``7, 9 or 10``; "" when not known."""
    plan = PhoneMetadata.metadata_for_region_or_calling_code(
        reading.country_code, phonenumbers.region_code_for_country_code(reading.country_code)
    )
    lengths = plan.general_desc.possible_length if plan and plan.general_desc else ()
    words = [str(length) for length in lengths if length > 0]
    if len(words) > 4 and lengths[-1] - lengths[0] == len(lengths) - 1:
        return phrase("{first} to {last}", first=words[0], last=words[-1])
    return either(words)
