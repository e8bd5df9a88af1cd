"""Packs phonenumbers' places, carriers, time zones and country names into one small file.

The build hook runs this for every wheel and editable install; by hand: ``python
packaging/number_tables.py``. The format is written down where it is read, in
``dialer/core/number_places.py``.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterator, Mapping
from itertools import accumulate
from pathlib import Path

import phonenumbers

sys.path.insert(0, str(Path(__file__).parent.parent))

from dialer.core.number_places import (
    HEADER,
    KEY_DIGITS,
    MAGIC,
    TABLE_PATH,
    key,
)

# Regions that phonenumbers' list of names lacks, and names that changed since it was drawn up.
_NAMES_SINCE = {
    "AC": "Ascension Island",
    "MK": "North Macedonia",
    "SZ": "Eswatini",
    "TA": "Tristan da Cunha",
    "XK": "Kosovo",
}


def rows(names: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Prefixes and their names as (start, name) rows that reach to the next row's start; the
    longest prefix wins, "" stands between prefixes, and neighbours of one name are one row.
    """
    starts: dict[int, str] = {}
    open_ends: list[tuple[int, str]] = []

    def close_up_to(limit: int) -> None:
        while open_ends and open_ends[-1][0] <= limit:
            end, _ = open_ends.pop()
            starts[end] = open_ends[-1][1] if open_ends else ""

    for prefix in sorted(names):
        start = key(prefix)
        close_up_to(start)
        starts[start] = names[prefix]
        open_ends.append((start + 11 ** (KEY_DIGITS - len(prefix)), names[prefix]))
    close_up_to(11**KEY_DIGITS * 2)
    before = ""
    for start in sorted(starts):
        if starts[start] != before:
            before = starts[start]
            yield start, before


def country_names() -> dict[str, str]:
    """English names by ISO 3166 alpha-2 code."""
    from phonenumbers.geodata.locale import LOCALE_DATA

    names = {}
    for region, languages in LOCALE_DATA.items():
        name = languages.get("en", "")
        if name.startswith("*"):  # "as in this language"
            name = languages.get(name[1:], "")
        if name:
            names[region] = name
    return names | _NAMES_SINCE


def pack(tables: list[Mapping[str, str]], countries: Mapping[str, str], version: str) -> bytes:
    """The file's bytes: locations, carriers and time zones by prefix, then the countries."""
    packed = [list(rows(table)) for table in tables]
    wanted = {name for table in packed for _, name in table} | set(countries.values())
    names = ["", *sorted(wanted - {""})]
    numbers = {name: number for number, name in enumerate(names)}
    if len(names) > 0x10000:
        raise ValueError(f"{len(names)} names do not fit 16 bits: widen the row names")
    encoded = [name.encode() for name in names]
    starts = [start for table in packed for start, _ in table]
    row_names = [numbers[name] for table in packed for _, name in table]
    codes = sorted(countries)
    text = b"".join(encoded)
    counts = [*map(len, packed), len(codes), len(names), len(text)]
    return b"".join(
        [
            HEADER.pack(MAGIC, version.encode(), *counts),
            struct.pack(f"<{len(starts)}Q", *starts),
            struct.pack(f"<{len(names)}I", *accumulate(map(len, encoded))),
            struct.pack(f"<{len(row_names)}H", *row_names),
            struct.pack(f"<{len(codes)}H", *(numbers[countries[code]] for code in codes)),
            "".join(codes).encode("ascii"),
            text,
        ]
    )


def build() -> bytes:
    """The file's bytes from the data of the phonenumbers that is installed."""
    from phonenumbers.carrierdata import CARRIER_DATA
    from phonenumbers.geodata import GEOCODE_DATA
    from phonenumbers.tzdata import TIMEZONE_DATA

    english: list[Mapping[str, str]] = [
        {prefix: names["en"] for prefix, names in data.items() if names.get("en")}
        for data in (GEOCODE_DATA, CARRIER_DATA)
    ]
    zones = {prefix: " ".join(names) for prefix, names in TIMEZONE_DATA.items()}
    return pack([*english, zones], country_names(), phonenumbers.__version__)


def is_current(path: Path = TABLE_PATH) -> bool:
    """Whether ``path`` already holds what ``build`` would write."""
    try:
        with path.open("rb") as file:
            magic, version, *_ = HEADER.unpack(file.read(HEADER.size))
    except (OSError, struct.error):
        return False
    return bool(magic == MAGIC and version.rstrip(b"\0").decode() == phonenumbers.__version__)


def write(path: Path = TABLE_PATH) -> None:
    """Build the file in one step, so that a running program never sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part")
    unfinished.write_bytes(build())
    os.replace(unfinished, path)


if __name__ == "__main__":
    write()
