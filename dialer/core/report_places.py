"""In which country a called number is, quickly: a report asks for a million of them."""

from __future__ import annotations

from functools import lru_cache

import phonenumbers

from dialer.core.number_places import country_name
from dialer.core.phone_number import split_e164
from dialer.core.phrase import Phrase

KEPT = 100_000
NO_COUNTRY = "001"
"""phonenumbers' region of codes that no country has: satellites, international freephone."""


@lru_cache(maxsize=KEPT)
def region_of(number: str) -> str:
    """The letters (ISO 3166) of an E.164 number's country; "" where it is in none, or where several
    share the code and the number does not tell which.
    """
    try:
        code, _ = split_e164(number)
    except ValueError:
        return ""
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE[int(code)]
    if len(regions) == 1:
        return "" if regions[0] == NO_COUNTRY else str(regions[0])
    try:
        found = phonenumbers.region_code_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return ""
    return found or ""


def place_name(region: str) -> Phrase:
    """A country's English name as it stands alone, "United States"; "" for none."""
    return Phrase(country_name(region).template if region else "")
