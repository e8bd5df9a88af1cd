"""Is this string of digits a full E.164 number? Used by the services that want country code and
number in one."""

from __future__ import annotations

from enum import Enum

import phonenumbers


class NumberFault(Enum):
    """What is wrong with digits that should be a country code and a national number."""

    NOT_DIGITS = "not digits only"
    NO_SUCH_COUNTRY = "no such country code"
    TRUNK_PREFIX = "a trunk prefix stands after the country code"
    WRONG_LENGTH = "too short or too long for its country"


def fault_in(digits: str) -> NumberFault | None:
    """Why `digits` (no plus) cannot be dialled as E.164, or None.

    Only the length is checked against the country's plan: numbers kept for fiction, and those
    in the services' own examples, belong to no assigned range.
    """
    if not (digits.isascii() and digits.isdigit()):
        return NumberFault.NOT_DIGITS
    try:
        number = phonenumbers.parse(f"+{digits}")
    except phonenumbers.NumberParseException as error:
        if error.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE:
            return NumberFault.NO_SUCH_COUNTRY
        return NumberFault.WRONG_LENGTH
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if written != f"+{digits}":
        # The library took 972054... for 97254...: helpful in a dialer, not in a switch.
        return NumberFault.TRUNK_PREFIX
    if not phonenumbers.is_possible_number(number):
        return NumberFault.WRONG_LENGTH
    return None
