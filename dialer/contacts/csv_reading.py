"""From the rows of a table to contacts, by what its columns were said to be."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from dialer.contacts.content_lines import clean, one_line
from dialer.contacts.countries import region_of
from dialer.contacts.csv_cells import plain_cell
from dialer.contacts.csv_labels import meant_label
from dialer.contacts.csv_text import Row
from dialer.contacts.person_names import full_name
from dialer.core.contact import Contact, ContactNumber
from dialer.core.contact_ports import ReadEntry
from dialer.core.contact_table import IGNORED, NUMBER
from dialer.core.phrase import phrase, together

TOGETHER = ":::"
"""Divides several values in one cell, by Google's custom."""
EVERYONE = ("* mycontacts", "mycontacts")
STARRED = ("* starred",)

_YES = ("1", "true", "yes", "y", "x", "on", "ja", "oui", "sí", "sim", "да", "*", "★")
_CUT = re.compile(r"[0-9][.,]?[0-9]*E\+[0-9]+", re.IGNORECASE)
_NAME = ("prefix", "given_name", "middle_name", "family_name", "suffix")


def contacts(rows: Iterable[Row], mapping: Sequence[str]) -> Iterator[ReadEntry]:
    """An entry for each row, which is a ``mapping`` of columns to fields."""
    for count, row in enumerate(rows, 1):
        place = phrase("row {count}, line {line}", count=count, line=row.line)
        if row.problem:
            yield ReadEntry(place, None, None, row.problem)
            continue
        contact, problems = _contact(row.cells, mapping)
        title = contact.title
        if not title:
            why = phrase("it has no name, company, address or number")
            yield ReadEntry(place, None, None, together(why, *problems, between="; "))
            continue
        title = title if len(title) <= 60 else f"{title[:59]}…"
        what = together(*problems, between="; ")
        why = phrase("left out: {what}", what=what) if problems else what
        named = phrase("{place} ({title})", place=place, title=title)
        yield ReadEntry(named, contact, None, why)


def _contact(cells: Sequence[str], mapping: Sequence[str]) -> tuple[Contact, list[str]]:
    problems = list[str]()
    if any(cell.strip() for cell in cells[len(mapping) :]):
        problems.append(phrase("cells beyond the last column"))
    is_ours = "extra" in mapping
    found = defaultdict[str, list[str]](list)
    numbers = list[ContactNumber]()
    label = ""
    for cell, field in zip(cells, mapping, strict=False):
        if field == IGNORED:
            continue
        if field == "number_label":
            label = meant_label(one_line(plain_cell(cell)))
        elif field == "number" or field.startswith(NUMBER):
            own = field.removeprefix(NUMBER) if field != "number" else label
            for text in [cell] if is_ours else cell.split(TOGETHER):
                raw = one_line(plain_cell(text.strip()))
                if _CUT.fullmatch(raw):
                    problems.append(
                        phrase("the number {raw}, which a spreadsheet has cut", raw=raw)
                    )
                elif raw:
                    numbers.append(ContactNumber(own, raw))
            label = ""
        elif cell.strip():
            found[field].append(cell)
    groups, favourite = _groups(found)
    emails = [one_line(plain_cell(text.strip())) for text in _emails(found["email"], is_ours)]
    contact = Contact(
        name=_name(found),
        uid=_first(found, "uid"),
        company=_first(found, "company"),
        emails=tuple(dict.fromkeys(email for email in emails if email)),
        numbers=tuple(numbers),
        groups=groups,
        favourite=favourite,
        notes="\n".join(clean(plain_cell(text)) for text in found["notes"]),
        region=_region(found),
        extra=tuple(text for text in _whole(found, "extra").split("\n") if text),
    )
    return contact, problems


def _first(found: dict[str, list[str]], field: str) -> str:
    return one_line(_whole(found, field))


def _whole(found: dict[str, list[str]], field: str) -> str:
    return clean(plain_cell(found[field][0])) if found.get(field) else ""


def _name(found: dict[str, list[str]]) -> str:
    if name := _first(found, "name"):
        return name
    return full_name(*(_first(found, field) for field in _NAME)) or _first(found, "nickname")


def _emails(cells: Sequence[str], is_ours: bool) -> Iterator[str]:
    for cell in cells:
        yield from [cell] if is_ours else cell.split(TOGETHER)


def _groups(found: dict[str, list[str]]) -> tuple[tuple[str, ...], bool]:
    told = [text for cell in found["groups"] for text in plain_cell(cell).split(TOGETHER)]
    for cell in found["categories"]:
        told += (
            re.split(r"[;,]", plain_cell(cell)) if TOGETHER not in cell else cell.split(TOGETHER)
        )
    names = [one_line(text) for text in told]
    starred = any(name.lower() in STARRED for name in names)
    kept = (name for name in names if name and name.lower() not in (*EVERYONE, *STARRED))
    favourite = any(cell.strip().lower() in _YES for cell in found["favourite"])
    return tuple(dict.fromkeys(kept)), starred or favourite


def _region(found: dict[str, list[str]]) -> str:
    named = (region_of(one_line(cell)) for cell in [*found["region"], *found["country"]])
    return next(filter(None, named), "")
