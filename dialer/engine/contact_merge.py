"""Several contacts into one, without losing anything that any of them says. No I/O."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dialer.core.contact import Contact, ContactNumber
from dialer.core.search_text import words_of

SEPARATOR = "\n\n"
"""Between the notes of two."""


def merged(first: Contact, others: Sequence[Contact]) -> Contact:
    """``first`` with all that the others know besides. A name or company that differs goes into
    the notes; id, uid and the time of making stay the first one's.
    """
    result = first
    for other in others:
        notes = [result.notes, other.notes]
        for ours, theirs in ((result.name, other.name), (result.company, other.company)):
            if ours and theirs and not is_same_name(ours, theirs):
                notes.append(theirs)
        result = replace(
            result,
            name=result.name or other.name,
            company=result.company or other.company,
            uid=result.uid or other.uid,
            region=result.region or other.region,
            emails=_together(result.emails, other.emails),
            numbers=_numbers(result.numbers, other.numbers),
            groups=_together(result.groups, other.groups),
            favourite=result.favourite or other.favourite,
            notes=_notes(notes),
            extra=_together(result.extra, other.extra),
            has_photo=result.has_photo or other.has_photo,
        )
    return result


def brought_up_to_date(ours: Contact, theirs: Contact) -> Contact:
    """Our contact after a file told of it again: what the file says of name, company and region
    holds; nothing else that we know is lost.
    """
    said = replace(
        ours,
        name=theirs.name or ours.name,
        company=theirs.company or ours.company,
        region=theirs.region or ours.region,
    )
    return merged(said, [replace(theirs, name="", company="")])


def is_same_name(one: str, other: str) -> bool:
    """Whether two names have the same words, in any order, whatever their capitals and accents."""
    return sorted(words_of(one)) == sorted(words_of(other))


def number_key(number: ContactNumber) -> str:
    """What makes two numbers the same: E.164 where it is known, else the digits as written."""
    return number.e164 or re.sub(r"[\s()./-]", "", number.raw).casefold()


def _numbers(
    ours: Sequence[ContactNumber], theirs: Sequence[ContactNumber]
) -> tuple[ContactNumber, ...]:
    labels = {number_key(number): number.label for number in reversed(theirs) if number.label}
    labelled = {number_key(number) for number in ours if number.label}
    known = {number_key(number) for number in ours}
    new = {number_key(number): number for number in reversed(theirs)}
    together = [*ours, *(number for key, number in reversed(new.items()) if key not in known)]
    return tuple(
        number
        if number.label or number_key(number) in labelled
        else replace(number, label=labels.get(number_key(number), ""))
        for number in together
    )


def _together(ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    kept = {text.casefold() for text in ours}
    return (*ours, *(text for text in dict.fromkeys(theirs) if text.casefold() not in kept))


def _notes(parts: Iterable[str]) -> str:
    notes = ""
    for part in parts:
        if part and part not in notes:
            notes = f"{notes}{SEPARATOR}{part}" if notes else part
    return notes
