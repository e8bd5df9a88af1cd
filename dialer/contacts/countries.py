"""The country that an address names: by its ISO code, or its name in English or any language that
phonenumbers has for it.
"""

from __future__ import annotations

from functools import cache

# Ways to write a country that no list of names has.
_OTHERS = {
    "usa": "US",
    "u.s.a.": "US",
    "u.s.": "US",
    "united states of america": "US",
    "uk": "GB",
    "u.k.": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "holland": "NL",
    "the netherlands": "NL",
    "czech republic": "CZ",
    "russian federation": "RU",
    "republic of ireland": "IE",
    "turkey": "TR",
    "türkiye": "TR",
    "brasil": "BR",
    "uae": "AE",
    "south korea": "KR",
    "korea": "KR",
    "p.r. china": "CN",
    "prc": "CN",
}
LONGEST = 60


def region_of(country: str) -> str:
    """The ISO 3166 alpha-2 code of a country; "" when none, or several, go by that name."""
    name = " ".join(country.split()).casefold()
    if not name or len(name) > LONGEST:
        return ""
    if name in _OTHERS:
        return _OTHERS[name]
    if len(name) == 2 and name.isascii():
        return name.upper() if name.upper() in _regions() else ""
    return _names().get(name, "")


@cache
def _regions() -> frozenset[str]:
    from phonenumbers import SUPPORTED_REGIONS  # late: most contacts name no country

    return frozenset(SUPPORTED_REGIONS)


@cache
def _names() -> dict[str, str]:
    from phonenumbers.geodata.locale import LOCALE_DATA  # late: a table of 250 countries' names

    found = dict[str, str]()
    for region in sorted(_regions()):
        for name in LOCALE_DATA.get(region, {}).values():
            if not name.startswith("*"):  # which says: the same as in that language
                key = name.casefold()
                found[key] = region if found.get(key, region) == region else ""
    return found
