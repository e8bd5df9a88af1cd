"""Which digits people dial for help: these are never taken for anything else unless somebody says
so outright.
"""

from __future__ import annotations

import phonenumbers

# Emergency calls on a mobile telephone wherever it is, some of them only without a SIM card:
# 3GPP TS 22.101, 10.1.1.
EMERGENCY_ABROAD = frozenset(["000", "08", "110", "112", "118", "119", "911", "999"])
# Helplines of social value all over Europe, such as 116 117 for a doctor: EU decision 2007/116/EC.
_HELPLINES = "116"
_HELP_DIGITS_MOST = 3


def means_emergency(digits: str, region: str | None) -> bool:
    """Whether these digits (0-9) may be dialled for an emergency call by somebody in ``region``
    (ISO 3166 alpha-2); in any region where that is not known.
    """
    if digits in EMERGENCY_ABROAD:
        return True
    home = (region or "").upper()
    places = [home] if home in phonenumbers.SUPPORTED_REGIONS else phonenumbers.SUPPORTED_REGIONS
    return any(phonenumbers.is_emergency_number(digits, place) for place in places)


def means_help(digits: str) -> bool:
    """Whether a country's short number is of those that people know by heart: the police, a
    doctor. Longer ones are for text messages, mostly.
    """
    return len(digits) <= _HELP_DIGITS_MOST or digits.startswith(_HELPLINES)
