"""Contacts as a table in the form of Google Contacts, with columns of our own for what it lacks.

Spreadsheets take it for UTF-8 by the mark at its start. Pictures do not go into a table.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from dialer.contacts.content_lines import clean, one_line
from dialer.contacts.csv_cells import safe_cell
from dialer.contacts.csv_labels import written_label
from dialer.contacts.csv_reading import STARRED
from dialer.contacts.person_names import full_name, split_name
from dialer.core.contact import Contact

ENCODING = "utf-8-sig"
START = ("First Name", "Last Name", "Organization Name", "Notes", "Labels")
OWN = ("X-Dialer - UID", "X-Dialer - Region", "X-Dialer - vCard")
AMONG = " ::: "


def write_csv(stream: TextIO, contacts: Sequence[Contact]) -> None:
    """Writes all contacts; as many columns for numbers and addresses as the richest one has."""
    emails = max((len(contact.emails) for contact in contacts), default=0)
    numbers = max((len(contact.numbers) for contact in contacts), default=0)
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow((*START, *_counted("E-mail", emails), *_counted("Phone", numbers), *OWN))
    for contact in contacts:
        writer.writerow(_row(contact, emails, numbers))


def _counted(what: str, most: int) -> Iterator[str]:
    for number in range(1, most + 1):
        yield f"{what} {number} - Label"
        yield f"{what} {number} - Value"


def _row(contact: Contact, emails: int, numbers: int) -> Iterable[str]:
    cells = (*_name(contact.name), contact.company)
    yield from (safe_cell(one_line(text)) for text in cells)
    yield safe_cell(clean(contact.notes))
    groups = [STARRED[0]] if contact.favourite else []
    groups += [one_line(group).replace(AMONG.strip(), "::") for group in contact.groups]
    yield safe_cell(AMONG.join(groups))
    for email in contact.emails:
        yield from ("", safe_cell(one_line(email)))
    yield from [""] * (2 * (emails - len(contact.emails)))
    for number in contact.numbers:
        yield safe_cell(written_label(one_line(number.label)))
        yield safe_cell(one_line(number.raw))
    yield from [""] * (2 * (numbers - len(contact.numbers)))
    yield from (safe_cell(contact.uid), contact.region, safe_cell("\n".join(contact.extra)))


def _name(name: str) -> tuple[str, str]:
    """First and last name where they make the name again when it is read; else all in the first,
    where Google too keeps what it cannot tell apart.
    """
    name = one_line(name)
    given, family = split_name(name)
    return (given, family) if full_name("", given, "", family, "") == name else (name, "")
