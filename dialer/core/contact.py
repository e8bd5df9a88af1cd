"""A person or firm to call: what is known of them, and nothing of where it is kept.

Groups, merging and search work on these; files, servers and address books of providers turn into
them in the room ``contacts``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from dialer.core.phone_number import read_number


@dataclass(frozen=True, slots=True)
class ContactNumber:
    """One number of a contact. ``raw``: as it was written; ``e164``: what it means, None where it
    cannot be told; ``label``: "mobile", "office" or any other words.
    """

    label: str
    raw: str
    e164: str | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture as it came: ``media_type`` as "image/jpeg"."""

    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact as it stands. Every text is plain text, whoever wrote it.

    ``id``: ours, a ULID that sorts by time; "" before it is stored. ``uid``: the vCard UID, which
    all programs that exchange the contact share. ``region``: the contact's own country (ISO 3166
    alpha-2), "" where not known; its national numbers are read there. ``extra``: properties of a
    vCard that Dialer has no use for, as unfolded content lines, kept for the way back.
    ``has_photo``: the picture itself is asked for apart, since lists do without. Times are UTC.
    """

    name: str
    id: str = ""
    uid: str = ""
    company: str = ""
    emails: tuple[str, ...] = ()
    numbers: tuple[ContactNumber, ...] = ()
    groups: tuple[str, ...] = ()
    favourite: bool = False
    notes: str = ""
    region: str = ""
    extra: tuple[str, ...] = ()
    has_photo: bool = False
    created_at: datetime | None = None
    updated_at: datetime | None = None

    @property
    def email(self) -> str:
        """The first address; "" when there is none."""
        return self.emails[0] if self.emails else ""

    @property
    def title(self) -> str:
        """What a list calls it: the name, else the company, an address or a number."""
        number = self.numbers[0].raw if self.numbers else ""
        return self.name or self.company or self.email or number

    @property
    def initials(self) -> str:
        """At most two letters for a picture; "" for a title without letters."""
        letters = [word[0] for word in self.title.split() if word[0].isalpha()]
        return "".join(letters[:1] + letters[1:][-1:]).upper()


def with_e164(contact: Contact, default_region: str) -> Contact:
    """The contact with each number's E.164 read anew: in its own country, else the default one."""
    region = contact.region or default_region
    numbers = tuple(
        replace(number, e164=read_number(number.raw, region).e164) for number in contact.numbers
    )
    return replace(contact, numbers=numbers)
