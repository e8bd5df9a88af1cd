"""A telephone number as a person wrote it, and the one number that it means.

``read_number`` is the door: any text in, a ``PhoneNumber`` out, which either can be called or says
why not. It never raises and never guesses: the rule by which it decides is in ``number_choice``.
Numbers are kept and compared as E.164 (``+CCNNN``); ``split_e164`` takes one apart for providers
that want the country code by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from dialer.core.number_choice import Choice
from dialer.core.number_places import country_name, number_places
from dialer.core.number_readings import Fit, Reading
from dialer.core.number_signs import MAX_TEXT_CHARS, plain_text
from dialer.core.number_spelling import choose_spelling
from dialer.core.number_text import UnreadableError, split_text
from dialer.core.phrase import phrase
from dialer.core.tel_link import Link, open_link


class NumberType(StrEnum):
    """What kind of line a numbering plan gives a number to."""

    FIXED_LINE = "fixed_line"
    MOBILE = "mobile"
    FIXED_LINE_OR_MOBILE = "fixed_line_or_mobile"
    TOLL_FREE = "toll_free"
    PREMIUM_RATE = "premium_rate"
    SHARED_COST = "shared_cost"
    VOIP = "voip"
    PERSONAL_NUMBER = "personal_number"
    PAGER = "pager"
    UAN = "uan"
    VOICEMAIL = "voicemail"
    UNKNOWN = "unknown"


_TYPES = {
    code: NumberType(PhoneNumberType.to_string(code).lower()) for code in PhoneNumberType.values()
}
_WITH_CARRIER = frozenset(
    [NumberType.MOBILE, NumberType.FIXED_LINE_OR_MOBILE, NumberType.PAGER]
)  # as phonenumbers.carrier has it

# Inmarsat, the global satellite systems (Iridium, Globalstar), and EMSAT and Thuraya within the
# shared code 882: https://www.itu.int/pub/T-SP-E.164D
_SATELLITE_PREFIXES = ("870", "881", "88213", "88216")

_COSTLY = {
    NumberType.PREMIUM_RATE: phrase(
        "This is a premium-rate number: calls to it can be very expensive."
    ),
    NumberType.SHARED_COST: phrase(
        "This is a shared-cost number: calls to it can cost more than others."
    ),
    NumberType.PERSONAL_NUMBER: (
        phrase("This is a personal number, which is often charged like a premium-rate one.")
    ),
}

MAX_COUNTRY_CODE_DIGITS = 3
_E164 = re.compile(r"\+[1-9][0-9]{2,19}")  # the recommendation says 15; Germany has longer ones


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """What ``read_number`` made of a text.

    ``problem`` is None exactly when ``e164`` is a number to call; else it is one sentence: what is
    wrong and what to do. ``readings`` then are the E.164 numbers among which the person may choose,
    the default country's first. ``international`` and ``national`` are grouped for people, without
    the extension. ``region``: ISO 3166 alpha-2, "001" for numbers of no country. ``extension``:
    digits to dial after the answer, with ``,`` for pauses. ``possible``: it has as many digits as
    it should; ``valid``: the plan known to this version has it. ``short``: it is one that works
    only from telephones of its country. ``warnings``: sentences to show before it is called.
    """

    input: str
    e164: str | None = None
    region: str | None = None
    country_code: int | None = None
    type: NumberType = NumberType.UNKNOWN
    possible: bool = False
    valid: bool = False
    extension: str | None = None
    emergency: bool = False
    short: bool = False
    problem: str | None = None
    readings: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    _parsed: phonenumbers.PhoneNumber | None = field(default=None, repr=False, compare=False)

    @property
    def international(self) -> str | None:
        return self._format(PhoneNumberFormat.INTERNATIONAL)

    @property
    def national(self) -> str | None:
        return self._format(PhoneNumberFormat.NATIONAL)

    def _format(self, style: int) -> str | None:
        return None if self._parsed is None else phonenumbers.format_number(self._parsed, style)

    @property
    def premium(self) -> bool:
        return self.type is NumberType.PREMIUM_RATE

    @property
    def shared_cost(self) -> bool:
        return self.type is NumberType.SHARED_COST

    @property
    def satellite(self) -> bool:
        return self.e164 is not None and self.e164[1:].startswith(_SATELLITE_PREFIXES)

    @property
    def location(self) -> str | None:
        """The city or area, else the country, in English; None where it is not known."""
        if self.e164 is None or self.region is None:
            return None
        places = number_places()
        city = places.location(self._geographic_digits()) if self._is_geographic() else ""
        return city or places.country(self.region) or None

    @property
    def carrier(self) -> str | None:
        """To whom a mobile number was first given; None where it is not known."""
        if self.e164 is None or self.type not in _WITH_CARRIER:
            return None
        return number_places().carrier(self.e164[1:]) or None

    @property
    def time_zones(self) -> tuple[str, ...]:
        """The IANA names of the zones in which the number may be; () where they are not known."""
        if self.e164 is None:
            return ()
        digits = self.e164[1:] if self._is_geographic() else str(self.country_code)
        return number_places().time_zones(digits)

    def _is_geographic(self) -> bool:
        return self.country_code is not None and phonenumbers.is_number_type_geographical(
            _TYPE_CODES[self.type], self.country_code
        )

    def _geographic_digits(self) -> str:
        """The digits without what marks mobiles before their area code (Argentina's 9)."""
        assert self.e164 is not None
        assert self.country_code is not None
        code = str(self.country_code)
        token = phonenumbers.country_mobile_token(self.country_code)
        return code + self.e164[1 + len(code) :].removeprefix(token)

    def as_json(self) -> dict[str, object]:
        """The object that ``dialer number --json`` prints."""
        return {
            "input": self.input,
            "e164": self.e164,
            "international": self.international,
            "national": self.national,
            "region": self.region,
            "country_code": self.country_code,
            "type": self.type.value,
            "possible": self.possible,
            "valid": self.valid,
            "extension": self.extension,
            "emergency": self.emergency,
            "premium": self.premium,
            "location": self.location,
            "time_zones": list(self.time_zones),
            "problem": self.problem,
        }


_TYPE_CODES = {kind: code for code, kind in _TYPES.items()}


def read_number(text: str, region: str | None = None) -> PhoneNumber:
    """What number ``text`` means to somebody in ``region`` (ISO 3166 alpha-2; None or "" for no
    default country). Takes any text at all and never raises.
    """
    home = (region or "").strip().upper() or None
    if home is not None and home not in phonenumbers.SUPPORTED_REGIONS:
        known = home.isascii() and home.isalnum() and len(home) <= 3
        return PhoneNumber(
            text,
            problem=phrase(
                "{what} is no country known here: set the default country to a code of two"
                " letters, such as GB.",
                what=home if known else phrase("This"),
            ),
        )
    if len(text) > MAX_TEXT_CHARS:
        return PhoneNumber(
            text, problem=phrase("This text is too long for a number: type the number alone.")
        )
    extension = None
    try:
        plain = plain_text(text)
        link = open_link(plain) or Link(plain)
        split = split_text(link.number)
        extension = link.extension or split.extension
        if link.prefix:
            home = _region_of_prefix(link.prefix)
    except UnreadableError as error:
        return PhoneNumber(text, extension=extension, problem=str(error))
    choice = choose_spelling(split, home, link.prefix)
    number = _describe(text, extension, choice)
    if choice.reading is None or choice.problem is not None:
        return number
    warnings = [*choice.warnings, *_warnings(number, choice.reading)]
    if link.domain:
        warnings.append(
            phrase(
                "The link says that this number is within {domain}: check it.", domain=link.domain
            )
        )
    return replace(number, warnings=tuple(warnings)) if warnings else number


def _describe(text: str, extension: str | None, choice: Choice) -> PhoneNumber:
    """``choice`` as what the rest of the program knows, but for the warnings."""
    reading = choice.reading
    if reading is None or choice.problem is not None:
        return PhoneNumber(
            text,
            region=_own_region(reading) if reading else None,
            country_code=reading.country_code if reading else None,
            possible=bool(choice.readings or (reading and reading.fit)),
            extension=extension,
            emergency=choice.emergency,
            short=choice.short,
            problem=choice.problem,
            readings=tuple(other.e164 for other in choice.readings),
        )
    return PhoneNumber(
        text,
        e164=reading.e164,
        region=_own_region(reading),
        country_code=reading.country_code,
        type=_TYPES[reading.type_code],
        possible=True,
        valid=choice.is_valid,
        extension=extension,
        _parsed=reading.number,
    )


def _own_region(reading: Reading) -> str | None:
    """Its region; None where several share the country code and the plan does not tell which."""
    shared = len(phonenumbers.region_codes_for_country_code(reading.country_code)) > 1
    return None if shared and reading.fit < Fit.VALID else reading.region


def _warnings(number: PhoneNumber, reading: Reading) -> list[str]:
    """What to know before calling ``number``."""
    warnings = list[str]()
    if number.type in _COSTLY:
        warnings.append(_COSTLY[number.type])
    if number.satellite:
        warnings.append(phrase("This is a satellite telephone: calls to it can be very expensive."))
    if not phonenumbers.can_be_internationally_dialled(reading.number):
        country = country_name(reading.region)
        warnings.append(
            phrase("Numbers like this one are not reached from outside {country}.", country=country)
        )
    return warnings


def _region_of_prefix(digits: str) -> str | None:
    """The region within which a number with this ``phone-context`` is meant, None for none."""
    for length in range(1, MAX_COUNTRY_CODE_DIGITS + 1):
        code = digits[:length]
        if not code.startswith("0") and int(code) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
            region = phonenumbers.region_code_for_country_code(int(code))
            return region if region in phonenumbers.SUPPORTED_REGIONS else None
    raise UnreadableError(phrase("No country has the code in this link: type the number in full."))


def split_e164(e164: str) -> tuple[str, str]:
    """Country code and national significant number, as digits: ``+390212345678`` is ``("39",
    "0212345678")``. Raises ValueError for what is no E.164 number with a known country code.
    """
    if _E164.fullmatch(e164) is not None:
        for length in range(1, MAX_COUNTRY_CODE_DIGITS + 1):
            code, national = e164[1 : 1 + length], e164[1 + length :]
            if int(code) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE and len(national) > 1:
                return code, national
    raise ValueError(f"no E.164 number: {e164!r}")
