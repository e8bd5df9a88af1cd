"""Where a number lives: city, carrier and time zones by longest prefix, and countries' names.

``phonenumbers`` has all this too, as modules that take a third of a second and 100 MB to import.
``packaging/number_tables.py`` packs them, in English, into ``data/numbers.bin`` when the package is
built; here the file is mapped into memory and searched by bisection. Without the file (a source
tree that was never built, or a file of another format) every answer is "not known".

The file, little-endian, without gaps; counts are those of the header::

    header     MAGIC, phonenumbers' version (16 bytes, NUL-padded), then as u32: rows of locations,
               carriers, time zones; countries; names; bytes of names
    starts     u64 a row: locations, carriers, time zones, each rising
    name ends  u32 a name: where it ends in the text below; it begins where the one before it ends
    row names  u16 a row, in the order of the starts: number of its name
    countries  u16 a country: number of its name
    codes      2 bytes a country: ISO 3166 alpha-2, rising
    names      UTF-8; name 0 is empty and means "not known"; time zones are joined by spaces

A row reaches from its start to the next row's. Starts are the digits from the country code on, at
most ``KEY_DIGITS`` of them, in base eleven, 1 to 10 for the digits and 0 for "no more digits": so a
number sorts after each of its prefixes, and before whatever follows those.
"""

from __future__ import annotations

import mmap
import struct
import sys
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path

from dialer.core.phrase import Phrase

MAGIC = b"DLRNUM1\n"
HEADER = struct.Struct("<8s16s6I")
KEY_DIGITS = 12  # the longest prefix of the data has 9
TABLE_PATH = Path(__file__).parent / "data" / "numbers.bin"


def key(digits: str) -> int:
    """Where ``digits`` (country code first, ASCII) sort among the starts."""
    value = 0
    for digit in digits[:KEY_DIGITS]:
        value = value * 11 + int(digit) + 1
    return int(value * 11 ** max(0, KEY_DIGITS - len(digits)))


class NumberPlaces:
    """The tables of one file. ``digits`` are always those of an E.164 number, without the plus;
    "" and () mean "not known".
    """

    def __init__(self, table: memoryview) -> None:
        """Raises ValueError when ``table`` is not in the format above."""
        if len(table) < HEADER.size or sys.byteorder != "little":
            raise ValueError("no number table for this machine")
        magic, version, *counts, name_bytes = HEADER.unpack_from(table)
        rows, countries, names = sum(counts[:3]), counts[3], counts[4]
        sizes = [8 * n for n in counts[:3]] + [4 * names, 2 * rows, 2 * countries, 2 * countries]
        ends = [HEADER.size, *accumulate([*sizes, name_bytes], initial=HEADER.size)]
        if magic != MAGIC or ends[-1] != len(table):
            raise ValueError("a number table of another format")
        self.source_version = version.rstrip(b"\0").decode("ascii", "replace")
        parts = [table[start:end] for start, end in pairwise(ends[1:])]
        self._starts = [part.cast("Q") for part in parts[:3]]
        self._name_ends = parts[3].cast("I")
        self._row_names = parts[4].cast("H")
        self._first_rows = [0, counts[0], counts[0] + counts[1]]
        self._country_names = parts[5].cast("H")
        self._codes = parts[6]
        self._names = parts[7]

    def _name(self, number: int) -> str:
        start = self._name_ends[number - 1] if number else 0
        return bytes(self._names[start : self._name_ends[number]]).decode()

    def _find(self, which: int, digits: str) -> str:
        row = bisect_right(self._starts[which], key(digits)) - 1
        return self._name(self._row_names[self._first_rows[which] + row]) if row >= 0 else ""

    def location(self, digits: str) -> str:
        """The city or area, such as ``Mountain View, CA``."""
        return self._find(0, digits)

    def carrier(self, digits: str) -> str:
        """To whom the number was first given; it may have been ported since."""
        return self._find(1, digits)

    def time_zones(self, digits: str) -> tuple[str, ...]:
        """The IANA names of the zones in which it may be."""
        return tuple(self._find(2, digits).split())

    def country(self, region: str) -> str:
        """The English name of an ISO 3166 alpha-2 region."""
        wanted = region.encode("ascii", "replace")
        codes = range(len(self._country_names))
        at = bisect_left(codes, wanted, key=lambda i: bytes(self._codes[2 * i : 2 * i + 2]))
        if at == len(codes) or self._codes[2 * at : 2 * at + 2] != wanted:
            return ""
        return self._name(self._country_names[at])


def _empty() -> bytes:
    return HEADER.pack(MAGIC, b"", 0, 0, 0, 0, 1, 0) + struct.pack("<I", 0)


def open_places(path: Path) -> NumberPlaces:
    """The tables in ``path``; empty ones when there are none that this version reads."""
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return NumberPlaces(memoryview(mapped))
    except (OSError, ValueError):
        return NumberPlaces(memoryview(_empty()))


@cache
def number_places() -> NumberPlaces:
    """The tables that this package was built with, opened once."""
    return open_places(TABLE_PATH)


def country_name(region: str) -> Phrase:
    """The English name of an ISO 3166 alpha-2 region as it stands within a sentence, "the United
    States"; the code itself when no name is known.
    """
    name = number_places().country(region)
    if name.startswith("United ") or name.endswith(_WITH_ARTICLE):
        return Phrase(f"the {name}", name)
    return Phrase(name or region)


_WITH_ARTICLE = (
    "Bahamas",
    "Comoros",
    "Gambia",
    "Islands",
    "Maldives",
    "Netherlands",
    "Philippines",
    "Republic",
    "Seychelles",
    "Territory",
)
