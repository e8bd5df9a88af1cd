"""What a contact has to be before it is kept: somebody, of a sane size, in text that can be stored.

What others wrote is taken as it is; only what no file could hold is replaced.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dialer.core.contact import Contact, Photo
from dialer.core.errors import UsageError
from dialer.core.phrase import phrase

MOST_NAME_CHARS = 1_000
MOST_NOTES_CHARS = 1_000_000
MOST_PARTS = 500
"""Of numbers, of addresses, of groups."""
MOST_PHOTO_BYTES = 10 * 1024 * 1024


def checked(contact: Contact) -> Contact:
    """The contact in text that can be stored, without empty parts. Raises UsageError for nobody,
    and for what is too much for one contact.
    """
    numbers = tuple(
        replace(number, label=_text(number.label), raw=_text(number.raw))
        for number in contact.numbers
        if number.raw.strip()
    )
    checked = replace(
        contact,
        name=_text(contact.name),
        uid=_text(contact.uid),
        company=_text(contact.company),
        emails=_texts(contact.emails),
        numbers=numbers,
        groups=_texts(contact.groups),
        notes=_storable(contact.notes),
        extra=tuple(map(_storable, contact.extra)),
    )
    if not checked.title:
        raise UsageError(
            "A contact needs a name, a company, an e-mail address or a number.",
            "Give one of them.",
        )
    for text, too_long in (
        (checked.name, phrase("The name is longer than {most} characters.")),
        (checked.company, phrase("The company is longer than {most} characters.")),
    ):
        if len(text) > MOST_NAME_CHARS:
            raise UsageError(phrase(too_long, most=MOST_NAME_CHARS))
    if len(checked.notes) > MOST_NOTES_CHARS:
        raise UsageError(
            phrase(
                "The notes are longer than {most} characters.",
                most=MOST_NOTES_CHARS,
            )
        )
    for parts, too_many in (
        (checked.numbers, phrase("The contact has {count} numbers; {most} can be kept.")),
        (checked.emails, phrase("The contact has {count} e-mail addresses; {most} can be kept.")),
        (checked.groups, phrase("The contact has {count} groups; {most} can be kept.")),
    ):
        if len(parts) > MOST_PARTS:
            raise UsageError(phrase(too_many, count=len(parts), most=MOST_PARTS))
    return checked


def check_photo(photo: Photo) -> None:
    """Raises UsageError for a picture that is too big."""
    if len(photo.data) > MOST_PHOTO_BYTES:
        raise UsageError(
            phrase(
                "The picture is bigger than {most} MB.",
                most=MOST_PHOTO_BYTES // 1024 // 1024,
            )
        )


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(_text, texts))))


def _text(text: str) -> str:
    return _storable(text).strip()


def _storable(text: str) -> str:
    """Half a character, as a broken terminal may send, is replaced by the sign for that."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
