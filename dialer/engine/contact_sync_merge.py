"""One contact as it stands here and there, made one again: field by field, against how each side
stood when they last agreed. Nothing is lost. No I/O.

The rule where both sides changed the same thing differently: what stands here stays, and the other
value is kept in the notes. Of several numbers, addresses or groups each is a thing of its own: what
was added on either side is there afterwards, and what was changed here is not removed there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from dialer.core.address_book import SyncLink
from dialer.core.contact import Contact, ContactNumber, Photo, with_e164

T = TypeVar("T")

BLANK = Contact(name="")
"""How both sides stood before they ever met."""

ONCE = {
    "N",
    "REV",
    "UID",
    "PRODID",
    "KIND",
    "BDAY",
    "ANNIVERSARY",
    "GENDER",
    "SORT-STRING",
    "CLASS",
}
"""Properties of a vCard that occur once: two of them cannot be kept side by side."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The contact after both sides' changes; ``conflict``: something was changed differently."""

    contact: Contact
    conflict: bool


def content(contact: Contact) -> Contact:
    """What of a contact is its content: not who keeps it, nor what was read from it."""
    numbers = tuple(replace(number, e164=None) for number in contact.numbers)
    return replace(contact, id="", uid="", numbers=numbers, created_at=None, updated_at=None)


def essence(contact: Contact, region: str) -> Contact:
    """A contact without the manner in which it is written: labels, order, spaces in numbers."""
    keys = {number_key(number) for number in with_e164(contact, region).numbers}
    return replace(
        content(contact),
        emails=tuple(sorted({email.casefold() for email in contact.emails})),
        numbers=tuple(ContactNumber("", key) for key in sorted(keys)),
        groups=tuple(sorted(contact.groups)),
        extra=tuple(sorted(contact.extra)),
        has_photo=False,
    )


def merge(
    here_then: Contact,
    here: Contact,
    there_then: Contact,
    there: Contact,
    *,
    region: str = "",
    title: str = "",
) -> Merged:
    """``here`` with what has changed there. Identity, picture and times stay those of ``here``.

    ``region``: the default country of numbers; ``title``: the book's, for what goes to the notes.
    """
    sides = [with_e164(side, region) for side in (here_then, here, there_then, there)]
    lost: list[str] = []
    conflicts: list[bool] = []

    def text(word: str, pick: Callable[[Contact], str]) -> str:
        value, conflict, other = _merge_text(*(pick(side) for side in sides))
        conflicts.append(conflict)
        if other:
            lost.append(f"{word} at {title}: {other}" if title else f"{word}: {other}")
        return value

    def several(
        pick: Callable[[Contact], Sequence[T]], key: Callable[[T], Hashable]
    ) -> tuple[T, ...]:
        here_then, here, there_then, there = (pick(side) for side in sides)
        values, conflict = _merge_several(here_then, here, there_then, there, key)
        conflicts.append(conflict)
        return values

    name = text("Name", lambda side: side.name)
    company = text("Company", lambda side: side.company)
    country = _merge_text(*(side.region for side in sides))[0]
    emails = several(lambda side: side.emails, str.casefold)
    numbers = several(lambda side: side.numbers, number_key)
    groups = several(lambda side: side.groups, str.casefold)
    extra = several(lambda side: side.extra, _extra_key)
    notes, notes_conflict = _merge_notes(*(side.notes for side in sides))
    new_lines = [line for line in lost if line not in notes.splitlines()]
    favourite = here.favourite if there.favourite == there_then.favourite else there.favourite
    contact = replace(
        sides[1],
        name=name,
        company=company,
        region=country,
        emails=emails,
        numbers=numbers,
        groups=groups,
        extra=extra,
        favourite=favourite,
        notes="\n".join([*([notes] if notes else []), *new_lines]),
        uid=here.uid or there.uid,
    )
    return Merged(contact, any(conflicts) or notes_conflict)


def number_key(number: ContactNumber) -> str:
    """What makes two numbers the same: what they mean, else how they are written."""
    return number.e164 or "".join(number.raw.split()).casefold()


def _merge_text(here_then: str, here: str, there_then: str, there: str) -> tuple[str, bool, str]:
    """The value, whether both were changed differently, and a value that found no place."""
    if there in (there_then, here):
        return here, False, ""
    if here == here_then:
        return there, False, ""
    # Both were changed. One that was emptied gives way to one that says something.
    if not there or not here:
        return here or there, True, ""
    return here, True, there


def _merge_notes(here_then: str, here: str, there_then: str, there: str) -> tuple[str, bool]:
    value, conflict, other = _merge_text(here_then, here, there_then, there)
    if not other or other in value:
        return value, conflict and bool(other)
    if value in other:
        return other, True
    added = other.removeprefix(there_then) if there_then and value.startswith(there_then) else other
    return f"{value}\n{added.lstrip(chr(10))}", True


def _merge_several(
    here_then: Sequence[T],
    here: Sequence[T],
    there_then: Sequence[T],
    there: Sequence[T],
    key: Callable[[T], Hashable],
) -> tuple[tuple[T, ...], bool]:
    """What stands here with what was added, changed and removed there."""
    if tuple(there) == tuple(there_then):
        return tuple(here), False
    h0, h1, t0, t1 = (_by_key(side, key) for side in (here_then, here, there_then, there))
    merged = dict(h1)
    conflict = False
    for name in t0.keys() - t1.keys():
        if name not in h1:
            continue
        if h1[name] == h0.get(name):
            del merged[name]
        else:
            conflict = True  # changed here, removed there: the change stays
    for name, value in t1.items():
        if name not in t0:
            merged.setdefault(name, value)
        elif t0[name] != value:
            if name not in h1 or h1[name] == h0.get(name):
                conflict = conflict or name not in h1
                merged[name] = value
            else:
                conflict = conflict or h1[name] != value
    replaced_on_both = (h0.keys() - h1.keys()) & (t0.keys() - t1.keys())
    if replaced_on_both and (h1.keys() - h0.keys()) != (t1.keys() - t0.keys()):
        conflict = conflict or bool(h1.keys() - h0.keys() and t1.keys() - t0.keys())
    if list(h1) == list(t0):  # the order was changed there alone
        order = [*(name for name in t1 if name in merged), *(n for n in merged if n not in t1)]
        merged = {name: merged[name] for name in order}
    return tuple(merged.values()), conflict


def _by_key(values: Iterable[T], key: Callable[[T], Hashable]) -> dict[Hashable, T]:
    """Values by what makes them the same; of several equal ones each keeps its place."""
    found: dict[Hashable, T] = {}
    for value in values:
        place = 0
        while (key(value), place) in found:
            place += 1
        found[key(value), place] = value
    return found


def _extra_key(line: str) -> str:
    name = line.partition(":")[0].partition(";")[0].rpartition(".")[2].upper()
    return name if name in ONCE else line


def digest(photo: Photo | None) -> str:
    """What tells two pictures apart; "" for none."""
    return "" if photo is None else hashlib.sha256(photo.data).hexdigest()[:32]


def merge_photo(
    link: SyncLink, here: Photo | None, there: Photo | None
) -> tuple[Photo | None, bool]:
    """The picture after both sides' changes, and whether both were changed differently."""
    if digest(there) in (link.photo_there, digest(here)):
        return here, False
    if digest(here) == link.photo_here:
        return there, False
    return here or there, True
