"""The words for what a table's columns may become, for encodings and for dividers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from dialer.core.contact_table import DIVIDERS, ENCODINGS, FIELDS, IGNORED, NUMBER

translate = QCoreApplication.translate

LABELS = ("mobile", "home", "work", "main", "fax", "other")
OWN = ("uid", "region", "extra")
"""Only files that Dialer wrote have these; nobody is asked to choose them."""


def choices(mapping: Sequence[str]) -> list[str]:
    """The fields to choose from, leaving out first; with whatever ``mapping`` has besides."""
    offered = [IGNORED]
    for field in FIELDS:
        if field not in (IGNORED, *OWN):
            offered.append(field)
        if field == "number":
            offered += [f"{NUMBER}{label}" for label in LABELS]
    return offered + [field for field in dict.fromkeys(mapping) if field not in offered]


def plainest(mapping: tuple[str, ...]) -> tuple[str, ...]:
    """The same mapping, without a difference that makes none: where no column holds kinds of
    numbers, a number without a kind is a number.
    """
    if "number_label" in mapping:
        return mapping
    return tuple("number" if field == NUMBER else field for field in mapping)


def field_words(field: str) -> str:
    """What a column becomes."""
    if field.startswith(NUMBER):
        label = field.removeprefix(NUMBER)
        if not label:
            return translate("contact table", "Number without a kind")
        known = _label_words().get(label, label)
        return translate("contact table", "Number: {label}").format(label=known)
    return {
        IGNORED: translate("contact table", "Leave out"),
        "name": translate("contact table", "Full name"),
        "prefix": translate("contact table", "Title before the name"),
        "given_name": translate("contact table", "First name"),
        "middle_name": translate("contact table", "Middle name"),
        "family_name": translate("contact table", "Last name"),
        "suffix": translate("contact table", "Addition after the name"),
        "nickname": translate("contact table", "Nickname"),
        "company": translate("contact table", "Company"),
        "email": translate("contact table", "E-mail address"),
        "number": translate("contact table", "Number"),
        "number_label": translate("contact table", "Kind of the next number"),
        "groups": translate("contact table", "Groups, with ::: between"),
        "categories": translate("contact table", "Groups, with commas between"),
        "notes": translate("contact table", "Notes"),
        "favourite": translate("contact table", "Favourite (yes or no)"),
        "country": translate("contact table", "Country"),
        "uid": translate("contact table", "Identifier"),
        "region": translate("contact table", "Country of the numbers"),
        "extra": translate("contact table", "Further details"),
    }.get(field, field)


def _label_words() -> dict[str, str]:
    return {
        "mobile": translate("contact table", "mobile"),
        "home": translate("contact table", "home"),
        "work": translate("contact table", "work"),
        "main": translate("contact table", "main"),
        "fax": translate("contact table", "fax"),
        "other": translate("contact table", "other"),
    }


def encodings(current: str) -> list[tuple[str, str]]:
    """Each encoding with its words; the current one among them, whatever it is."""
    known = {
        "utf-8": translate("contact table", "Unicode (UTF-8)"),
        "utf-16": translate("contact table", "Unicode (UTF-16)"),
        "cp1252": translate("contact table", "Western European (Windows)"),
        "cp1250": translate("contact table", "Central European (Windows)"),
        "cp1251": translate("contact table", "Cyrillic (Windows)"),
        "cp1253": translate("contact table", "Greek (Windows)"),
        "cp1254": translate("contact table", "Turkish (Windows)"),
        "cp1255": translate("contact table", "Hebrew (Windows)"),
        "cp1256": translate("contact table", "Arabic (Windows)"),
        "cp1257": translate("contact table", "Baltic (Windows)"),
        "cp932": translate("contact table", "Japanese (Shift JIS)"),
        "gb18030": translate("contact table", "Chinese, simplified (GB 18030)"),
        "big5": translate("contact table", "Chinese, traditional (Big5)"),
        "cp949": translate("contact table", "Korean (Windows)"),
        "koi8-r": translate("contact table", "Cyrillic (KOI8-R)"),
        "iso-8859-15": translate("contact table", "Western European (ISO 8859-15)"),
        "mac_roman": translate("contact table", "Western European (Mac)"),
    }
    names = [*ENCODINGS, *(() if current in ENCODINGS else (current,))]
    return [(name, known.get(name, name)) for name in names]


def dividers(current: str) -> list[tuple[str, str]]:
    """Each divider with its words."""
    known = {
        ",": translate("contact table", "Comma  ,"),
        ";": translate("contact table", "Semicolon  ;"),
        "\t": translate("contact table", "Tab"),
        "|": translate("contact table", "Bar  |"),
    }
    signs = [*DIVIDERS, *(() if current in DIVIDERS else (current,))]
    return [(sign, known.get(sign, sign)) for sign in signs]


def shown_name(path: Path) -> str:
    """A file's name for a line of words, however long it is."""
    return path.name if len(path.name) <= 60 else f"{path.name[:40]}…{path.name[-19:]}"
