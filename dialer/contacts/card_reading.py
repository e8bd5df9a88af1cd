"""From the properties of a card to a contact and its picture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dialer.contacts.card_labels import LABEL
from dialer.contacts.card_meaning import (
    CONTACTS_OWN,
    FAVOURITES,
    OF_THE_FILE,
    ORIGINALS,
    OURS_REGION,
    company_of,
    email_of,
    email_says_more,
    is_true,
    name_original,
    number_of,
    number_says_more,
    own_labels,
    region_of_addresses,
    written_name,
)
from dialer.contacts.card_photos import is_inside, photo_of
from dialer.contacts.content_lines import ContentLine, one_line, parts
from dialer.contacts.countries import region_of
from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.core.phrase import phrase

MOST = 500
"""Numbers, addresses and groups of a contact; more come from a broken or hostile file."""
EVERYONE = frozenset(("mycontacts", "* mycontacts"))
"""Google's group of all contacts: it says nothing."""
STARRED = frozenset(("starred", "* starred"))

CONSUMED = frozenset((*OF_THE_FILE, *ORIGINALS, *CONTACTS_OWN))
"""Properties that never stay in ``Contact.extra`` as a part of the rest."""


@dataclass(frozen=True, slots=True)
class ReadGroup:
    """A group as Apple and Nextcloud write it: a card of its own that names its members' UIDs."""

    name: str
    members: tuple[str, ...]


def group_of(lines: Sequence[ContentLine]) -> ReadGroup | None:
    """The group that a card stands for; None when it stands for a contact."""
    kinds = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
    if not any(line.name in kinds and line.text.strip().lower() == "group" for line in lines):
        return None
    names = [one_line(line.text) for line in lines if line.name == "FN"]
    names += [written_name(line) for line in lines if line.name == "N"]
    members = tuple(
        plain_uid(line.text)
        for line in lines
        if line.name in ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER")
    )
    return ReadGroup(next(filter(None, names), ""), members)


def plain_uid(text: str) -> str:
    """A UID without the scheme that some programs put before it and others not."""
    text = text.strip()
    return (text[9:] if text[:9].lower() == "urn:uuid:" else text).lower()


Named = Mapping[str, Sequence[ContentLine]]


def contact_of(
    lines: Sequence[ContentLine], further_groups: Collection[str] = ()
) -> tuple[Contact, Photo | None, list[str]]:
    """The contact, its picture and what had to be left out, in words."""
    labels = own_labels(lines)
    by_name = defaultdict[str, list[ContentLine]](list)
    for line in lines:
        by_name[line.name].append(line)
    photo, problems = _photo(by_name["PHOTO"])
    name, kept = _name(by_name)
    company, orgs = _company(by_name["ORG"])
    numbers, tels = _numbers(by_name["TEL"], labels)
    emails, addresses = _emails(by_name["EMAIL"], labels)
    groups, favourite = _groups(by_name, further_groups)
    problems += [
        phrase("{count} of {all} {what}", count=len(found) - MOST, all=len(found), what=what)
        for what, found in (
            (phrase("numbers"), numbers),
            (phrase("addresses"), emails),
            (phrase("groups"), groups),
        )
        if len(found) > MOST
    ]
    originals = [*kept, *orgs, *tels[:MOST], *addresses[:MOST]]
    consumed = {
        id(line) for line in by_name["FN"] if one_line(line.text) == name or _is_derived(line)
    }
    contact = Contact(
        name=name,
        uid=next((line.text.strip() for line in by_name["UID"]), ""),
        company=company,
        emails=tuple(emails[:MOST]),
        numbers=tuple(numbers[:MOST]),
        groups=groups[:MOST],
        favourite=favourite,
        notes="\n".join(line.text for line in by_name["NOTE"]),
        region=_region(by_name),
        extra=tuple(line.unfolded() for line in [*originals, *_rest(lines, originals, consumed)]),
        has_photo=photo is not None,
    )
    return contact, photo, problems


def _name(by_name: Named) -> tuple[str, list[ContentLine]]:
    """The name, and the N that is to be kept."""
    structured = next((line for line in by_name["N"] if written_name(line)), None)
    for line in by_name["FN"]:
        # RFC 9554: made from something else, for a card must have an FN.
        if not structured and _is_derived(line):
            return "", []
        if name := one_line(line.text):
            break
    else:
        nicknames = (one_line(line.text) for line in by_name["NICKNAME"])
        name = written_name(structured) if structured else next(filter(None, nicknames), "")
    kept = structured and name_original(structured, name)
    return name, [kept] if kept else []


def _is_derived(line: ContentLine) -> bool:
    return line.first("DERIVED").lower() == "true"


def _company(lines: Sequence[ContentLine]) -> tuple[str, list[ContentLine]]:
    line = next((line for line in lines if company_of(line)), None)
    if line is None:
        return "", []
    company = company_of(line)
    first, *departments = parts(line.value, ";")
    plain = first == company and not any(departments) and not line.parameters and not line.group
    others = [other for other in lines if other is not line]
    return company, [] if plain and not others else [line, *others]


def _numbers(
    lines: Sequence[ContentLine], labels: Mapping[str, str]
) -> tuple[list[ContactNumber], list[ContentLine]]:
    found = [(line, number) for line in lines if (number := number_of(line, labels)) is not None]
    kept = [line for line, number in found if number_says_more(line, number, labels)]
    return [number for _, number in found], kept


def _emails(
    lines: Sequence[ContentLine], labels: Mapping[str, str]
) -> tuple[list[str], list[ContentLine]]:
    found = [(line, address) for line in lines if (address := email_of(line))]
    kept = [line for line, _ in found if email_says_more(line, labels)]
    return list(dict.fromkeys(address for _, address in found)), kept


def _groups(by_name: Named, further: Collection[str]) -> tuple[tuple[str, ...], bool]:
    """The groups, and whether the contact is a favourite."""
    told = [part for line in by_name["CATEGORIES"] for part in parts(line.value, ",")]
    names = [name for name in (*told, *further) if name and name.lower() not in EVERYONE]
    groups = tuple(dict.fromkeys(name for name in names if name.lower() not in STARRED))
    starred = any(name.lower() in STARRED for name in names)
    return groups, starred or any(is_true(line) for key in FAVOURITES for line in by_name[key])


def _region(by_name: Named) -> str:
    """The country: as we wrote it, else the first one that an address names."""
    for line in by_name[OURS_REGION]:
        if region := region_of(line.text):
            return region
    return region_of_addresses(by_name["ADR"])


def _photo(lines: Sequence[ContentLine]) -> tuple[Photo | None, list[str]]:
    """The first picture that can be read, and why others cannot."""
    problems = list[str]()
    for line in filter(is_inside, lines):
        try:
            return photo_of(line), problems
        except ValueError as error:
            problems.append(str(error))
    return None, problems


def _rest(
    lines: Sequence[ContentLine], originals: Sequence[ContentLine], consumed: Collection[int]
) -> Iterator[ContentLine]:
    """What Dialer has no use for, in its order. Of labels those that label something in it; the
    others have become a number's.
    """
    kept = [line for line in lines if _is_kept(line) and id(line) not in consumed]
    labelled = {
        line.group.lower() for line in (*originals, *kept) if line.group and line.name != LABEL
    }
    return (line for line in kept if line.name != LABEL or line.group.lower() in labelled)


def _is_kept(line: ContentLine) -> bool:
    if line.name in CONSUMED or not line.value.strip(" ;,"):
        return False
    return line.name != "PHOTO" or not is_inside(line)
