"""A contact as the command line prints it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialer.cli.output import plain, warn
from dialer.core.call_json import time_json
from dialer.core.contact import Contact, ContactNumber
from dialer.core.phone_number import read_number


def warn_of_numbers(contact: Contact, region: str | None) -> None:
    """Says which numbers are kept but cannot be dialled as they are."""
    for number in contact.numbers:
        if number.e164 is None:
            problem = read_number(number.raw, contact.region or region).problem
            warn(f"{number.raw} is kept as it is written. {problem or ''}".strip())


def contact_json(contact: Contact) -> dict[str, object]:
    """A contact as the contract has it; what is not known is null."""
    return {
        "id": contact.id,
        "name": contact.name,
        "company": contact.company or None,
        "email": contact.email or None,
        "numbers": [
            {"label": number.label, "e164": number.e164, "raw": number.raw}
            for number in contact.numbers
        ],
        "groups": list(contact.groups),
        "favourite": contact.favourite,
    }


def contact_line(contact: Contact) -> str:
    """A contact on one line."""
    numbers = ", ".join(number.e164 or number.raw for number in contact.numbers)
    company = contact.company if contact.name else ""
    star = "*" if contact.favourite else " "
    return plain("  ".join((contact.id, star, contact.title, company, numbers))).rstrip()


def contact_lines(contact: Contact) -> Iterator[str]:
    """Everything that is known of a contact."""
    fields = [
        ("id", contact.id),
        ("name", contact.name),
        ("company", contact.company),
        *(("email", email) for email in contact.emails),
        *((number.label or "number", _both(number)) for number in contact.numbers),
        ("groups", ", ".join(contact.groups)),
        ("favourite", "yes" if contact.favourite else ""),
        ("country", contact.region),
        ("picture", "yes" if contact.has_photo else ""),
        *(("notes", line) for line in contact.notes.splitlines()),
        ("added", time_json(contact.created_at) or ""),
        ("changed", time_json(contact.updated_at) or ""),
    ]
    for name, value in fields:
        if value:
            yield plain(f"{name + ':':<12} {value}")


def _both(number: ContactNumber) -> str:
    """As it is dialled, and as it was written where that is another thing."""
    if number.e164 is None:
        return f"{number.raw} (cannot be dialled as it is)"
    same = re.sub(r"[\s().-]", "", number.raw) == number.e164
    return number.e164 if same else f"{number.e164} ({number.raw})"
