"""A table of contacts before it is read: what its columns may hold, and how it is to be read.

The room ``contacts`` guesses it; a person sets it right, in the window or on the command line.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

IGNORED = "ignored"
FIELDS = (
    "name",
    "prefix",
    "given_name",
    "middle_name",
    "family_name",
    "suffix",
    "nickname",
    "company",
    "email",
    "number",
    "number_label",
    "groups",
    "categories",
    "notes",
    "favourite",
    "country",
    "uid",
    "region",
    "extra",
    IGNORED,
)
"""``number_label``: the labels of the next ``number``. ``groups`` are divided by ":::",
``categories`` by semicolons or commas. ``uid``, ``region`` and ``extra`` are of Dialer's own files.
"""
NUMBER = "number:"
"""Before a label: ``number:mobile`` are numbers that all have this label."""
TELLING = frozenset(("name", "given_name", "family_name", "nickname", "company", "email", "number"))
"""A column of one of these makes contacts."""

DIVIDERS = (",", ";", "\t", "|")
ENCODINGS = (
    "utf-8",
    "utf-16",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp932",
    "gb18030",
    "big5",
    "cp949",
    "koi8-r",
    "iso-8859-15",
    "mac_roman",
)
"""What a person may choose from; any other name that Python has is taken too."""


@dataclass(frozen=True, slots=True)
class CsvPreview:
    """How a table is to be read. ``mapping`` has a field (one of FIELDS, or number:LABEL) for each
    column; ``rows`` are the first ones, without the headers, as wide as the table.
    """

    path: Path
    encoding: str
    divider: str
    has_header: bool
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: tuple[str, ...]

    @property
    def is_known(self) -> bool:
        """Whether any column holds what makes a contact."""
        return any(field in TELLING or field.startswith(NUMBER) for field in self.mapping)
