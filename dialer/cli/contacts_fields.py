"""What the command line says of a contact, as the contact that is meant."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from dataclasses import replace

from dialer.core.contact import Contact, ContactNumber
from dialer.core.errors import NumberError, UsageError
from dialer.core.phone_number import read_number

LABELLED = re.compile(r"([^0-9+=:;][^=:;]*)=(.*)", re.DOTALL)
"""A label before a number; what begins like a number or a link has none."""
EMAIL = re.compile(r"[^\s@]+@[^\s@]+")


def changed_by(contact: Contact, options: argparse.Namespace) -> Contact:
    """The contact with what the options name. Raises UsageError for what cannot be."""
    numbers = contact.numbers
    if options.number is not None:
        numbers = tuple(map(_number, _flat(options.number)))
    for text in _flat(getattr(options, "remove_number", None) or []):
        numbers = _without(contact, numbers, text)
    added = tuple(map(_number, _flat(getattr(options, "add_number", None) or [])))
    for name in ("name", "company"):
        text = getattr(options, name)
        if text is not None and "\n" in text.strip():
            raise UsageError(f"The {name} has several lines.", "Give it in one.")
    return replace(
        contact,
        name=contact.name if options.name is None else options.name.strip(),
        company=contact.company if options.company is None else options.company.strip(),
        emails=contact.emails if options.email is None else _emails(_flat(options.email)),
        numbers=numbers + added,
        groups=contact.groups if options.group is None else _groups(_flat(options.group)),
        favourite=contact.favourite if options.favourite is None else options.favourite,
        notes=contact.notes if options.notes is None else options.notes,
        region=contact.region if options.country is None else _country(options.country),
    )


def _flat(given: Sequence[Sequence[str]]) -> list[str]:
    return [text for texts in given for text in texts]


def _number(text: str) -> ContactNumber:
    labelled = LABELLED.fullmatch(text)
    label, raw = (labelled[1].strip(), labelled[2].strip()) if labelled else ("", text.strip())
    if not any(c.isdigit() for c in raw):
        raise NumberError(f"{text[:60]!r} has no number.", "Write it as mobile=+442079460018.")
    return ContactNumber(label, raw)


def _without(
    contact: Contact, numbers: Sequence[ContactNumber], text: str
) -> tuple[ContactNumber, ...]:
    meant = read_number(text, contact.region or None).e164
    kept = tuple(
        number
        for number in numbers
        if number.raw != text.strip() and (meant is None or number.e164 != meant)
    )
    if len(kept) == len(numbers):
        shown = ", ".join(number.e164 or number.raw for number in numbers)
        raise NumberError(f"It has no number {text[:60]!r}.", f"It has: {shown or 'none'}.")
    return kept


def _emails(texts: Sequence[str]) -> tuple[str, ...]:
    for text in texts:
        if text and not EMAIL.fullmatch(text.strip()):
            raise UsageError(f"{text[:60]!r} is no e-mail address.")
    return tuple(text.strip() for text in texts if text.strip())


def _groups(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts if text.strip())


def _country(text: str) -> str:
    region = text.strip().upper()
    if region and read_number("+442079460018", region).problem is not None:
        raise UsageError(f"{text[:40]!r} is no country.", "Give two letters, such as GB.")
    return region
