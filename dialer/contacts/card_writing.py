"""From a contact and its picture to the lines of a card, vCard 3.0 or 4.0."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialer.contacts.card_labels import LABEL, types_of
from dialer.contacts.card_meaning import (
    CONTACTS_OWN,
    FAVOURITES,
    FULL_NAME,
    OF_THE_FILE,
    ORIGINALS,
    OURS_FAVOURITE,
    company_of,
    email_of,
    name_fits,
    name_line,
    number_of,
    own_labels,
    region_line,
    region_of_addresses,
)
from dialer.contacts.card_photos import for_version, photo_line
from dialer.contacts.content_lines import (
    ContentLine,
    clean,
    escaped,
    folded,
    joined,
    read_line,
    text_line,
)
from dialer.core.contact import Contact, ContactNumber, Photo

# What can be a tel: address and comes back letter for letter (RFC 3966).
_GLOBAL_NUMBER = re.compile(r"\+[0-9().-]*[0-9][0-9().-]*(?:;(?:ext|isub)=[0-9]+)*")


def card_lines(contact: Contact, photo: Photo | None, version: str) -> Iterator[ContentLine]:
    """Every line between BEGIN and END."""
    kept = [found for text in contact.extra if (found := _kept_line(text)) is not None]
    originals = [found for found in kept if found.name in ORIGINALS]
    rest = [found for found in kept if found.name not in ORIGINALS]
    main = [*_who(contact, originals, version), *_reach(contact, originals, kept, version)]
    yield ContentLine("VERSION", version)
    yield from main
    yield from _about(contact, rest)
    if photo is not None:
        yield photo_line(photo, version)
    in_use = {found.group.lower() for found in (*main, *rest) if found.name != LABEL}
    for found in rest:
        if found.name in FAVOURITES and not contact.favourite:
            continue
        if found.name == LABEL and found.group.lower() not in in_use:
            continue  # what it labelled is gone
        yield for_version(found, version)


def _kept_line(text: str) -> ContentLine | None:
    found = read_line(clean(text).replace("\n", "\\n"))
    return None if found and found.name in OF_THE_FILE | CONTACTS_OWN else found


def _who(contact: Contact, originals: list[ContentLine], version: str) -> Iterator[ContentLine]:
    if contact.uid:
        yield text_line("UID", contact.uid)
    if contact.name:
        yield text_line("FN", contact.name)
    else:
        yield text_line("FN", contact.title, ("DERIVED", "TRUE"))
    fitting = (found for found in originals if found.name == "N" and name_fits(found, contact.name))
    yield next(fitting, name_line(contact.name)).without(FULL_NAME)
    orgs = [found for found in originals if found.name == "ORG"]
    if any(company_of(found) == contact.company for found in orgs[:1]):
        yield from orgs
    elif contact.company:
        yield text_line("ORG", contact.company)


def _reach(
    contact: Contact, originals: list[ContentLine], kept: list[ContentLine], version: str
) -> Iterator[ContentLine]:
    labels = own_labels(kept)
    tels = [(number_of(found, labels), found) for found in originals if found.name == "TEL"]
    taken = {found.group.lower() for found in kept if found.group}
    item = 0
    for number in contact.numbers:
        plain = ContactNumber(number.label, number.raw)
        at = next((at for at, (known, _) in enumerate(tels) if known == plain), None)
        if at is not None:
            yield tels.pop(at)[1]
            continue
        types = types_of(number.label)
        if types is not None:
            yield _tel(number.raw, types, "", version)
            continue
        item += 1
        while f"item{item}" in taken:
            item += 1
        yield _tel(number.raw, frozenset(), f"item{item}", version)
        yield text_line("X-ABLabel", number.label, group=f"item{item}")
    addresses = {email_of(found): found for found in originals if found.name == "EMAIL"}
    for email in contact.emails:
        yield addresses.get(email) or text_line("EMAIL", email)


def _tel(raw: str, types: frozenset[str], group: str, version: str) -> ContentLine:
    names = tuple(sorted(types, reverse=True))  # WORK,FAX, as everyone writes it
    parameters = (("TYPE", names if version == "4.0" else tuple(map(str.upper, names))),)
    if version == "4.0" and _GLOBAL_NUMBER.fullmatch(raw):
        known = (("VALUE", ("uri",)), *(parameters if types else ()))
        return ContentLine("TEL", f"tel:{raw}", known, group)
    return ContentLine("TEL", escaped(raw), parameters if types else (), group)


def _about(contact: Contact, rest: list[ContentLine]) -> Iterator[ContentLine]:
    if contact.notes:
        yield text_line("NOTE", contact.notes)
    if contact.groups:
        yield ContentLine("CATEGORIES", joined(contact.groups, ","))
    if contact.favourite:
        yield ContentLine(OURS_FAVOURITE, "TRUE")
    named = region_of_addresses(found for found in rest if found.name == "ADR")
    if contact.region and contact.region != named:
        yield region_line(contact.region)


def card_text(contact: Contact, photo: Photo | None, version: str) -> str:
    """The card as it stands in a file, with CR LF."""
    lines = "".join(folded(found.unfolded()) for found in card_lines(contact, photo, version))
    return f"BEGIN:VCARD\r\n{lines}END:VCARD\r\n"
