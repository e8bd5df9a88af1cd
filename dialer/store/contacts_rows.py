"""A contact and its keys to and from rows. What writes runs within a transaction of the caller's.

``card`` is the whole contact; the other columns and tables are derived from it, for queries.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec

from dialer.core.contact import Contact, Photo
from dialer.core.errors import ContactNotFoundError
from dialer.core.phrase import for_disk, phrase
from dialer.core.search_keys import name_order, search_keys
from dialer.store.contacts_places import add_keys, find_place, forget_keys
from dialer.store.contacts_romanise import romanise

_encode = msgspec.json.Encoder(enc_hook=for_disk).encode
_decode = msgspec.json.Decoder(Contact).decode
MOST_VALUES = 500
"""So many stand in one query."""
FEWEST_OF_ID = 4
"""So many characters of an id name a contact, where no other begins with them."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Row:
    """A contact with what is derived from it, ready to be written: made before the transaction
    begins, so that nobody waits for it.
    """

    contact: Contact
    sort_key: str
    section: str
    words: str
    digits: str


def make_row(contact: Contact) -> Row:
    """What is to be written of a contact."""
    keys = search_keys(contact, romanise)
    order = name_order(contact, romanise)
    return Row(contact, order.sort_key, order.section, " ".join(keys.words), " ".join(keys.digits))


def decode_card(card: str) -> Contact:
    """A contact from its JSON text; raises msgspec.DecodeError on damage."""
    return _decode(card)


def write_row(
    connection: sqlite3.Connection,
    row: Row,
    photo: Photo | None,
    revision: int,
    last: int | None = None,
) -> int:
    """Adds a contact, or replaces it and its derived rows; answers its place. ``photo``: as in
    ``Saved``; ``last``: as in ``find_place``.
    """
    contact = row.contact
    before = connection.execute(
        "SELECT place, sort_key, words, digits FROM contacts WHERE id = ?", (contact.id,)
    ).fetchone()
    has_photo = photo is not None or (contact.has_photo and _has_photo(connection, contact.id))
    if has_photo != contact.has_photo:
        contact = replace(contact, has_photo=has_photo)
    if before is None or before["sort_key"] != row.sort_key:
        place = find_place(connection, row.sort_key, contact.id, last)
    else:
        place = before["place"]
    if before is not None:
        # Whoever spread the places may have moved it just now.
        old_place = _place(connection, contact.id)
        place = old_place if before["sort_key"] == row.sort_key else place
        forget_keys(connection, old_place, before["words"], before["digits"])
        for table in ("contact_numbers", "contact_emails"):
            connection.execute(f"DELETE FROM {table} WHERE contact_id = ?", (contact.id,))
        connection.execute("DELETE FROM contact_groups WHERE place = ?", (old_place,))
    connection.execute(
        "INSERT INTO contacts"
        " (place, id, uid, sort_key, section, favourite, revision, card, words, digits)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET place = excluded.place, uid = excluded.uid,"
        " sort_key = excluded.sort_key, section = excluded.section,"
        " favourite = excluded.favourite, revision = excluded.revision, card = excluded.card,"
        " words = excluded.words, digits = excluded.digits",
        (
            *(place, contact.id, contact.uid, row.sort_key, row.section, contact.favourite),
            *(revision, _encode(contact).decode(), row.words, row.digits),
        ),
    )
    _write_derived(connection, contact, place)
    add_keys(connection, place, row.words, row.digits)
    _write_photo(connection, contact, photo)
    return place


def _write_derived(connection: sqlite3.Connection, contact: Contact, place: int) -> None:
    connection.executemany(
        "INSERT INTO contact_numbers (e164, contact_id, position) VALUES (?, ?, ?)",
        [
            (number.e164, contact.id, position)
            for position, number in enumerate(contact.numbers)
            if number.e164 is not None
        ],
    )
    emails = {fold_email(email) for email in contact.emails}
    connection.executemany(
        "INSERT INTO contact_emails (email, contact_id) VALUES (?, ?)",
        [(email, contact.id) for email in emails if email],
    )
    connection.executemany(
        "INSERT INTO contact_groups (name, place) VALUES (?, ?)",
        [(group, place) for group in dict.fromkeys(contact.groups) if group],
    )


def _write_photo(connection: sqlite3.Connection, contact: Contact, photo: Photo | None) -> None:
    if photo is not None:
        connection.execute(
            "INSERT OR REPLACE INTO contact_photos (contact_id, media_type, data) VALUES (?, ?, ?)",
            (contact.id, photo.media_type, photo.data),
        )
    elif not contact.has_photo:
        connection.execute("DELETE FROM contact_photos WHERE contact_id = ?", (contact.id,))


def remove_row(connection: sqlite3.Connection, contact_id: str) -> bool:
    """Removes a contact with all that is derived from it; false when there is none."""
    row = connection.execute(
        "SELECT place, words, digits FROM contacts WHERE id = ?", (contact_id,)
    ).fetchone()
    if row is None:
        return False
    forget_keys(connection, row["place"], row["words"], row["digits"])
    connection.execute("DELETE FROM contacts WHERE id = ?", (contact_id,))
    return True


def read_photo(connection: sqlite3.Connection, contact_id: str) -> Photo | None:
    """A contact's picture."""
    row = connection.execute(
        "SELECT media_type, data FROM contact_photos WHERE contact_id = ?", (contact_id,)
    ).fetchone()
    return None if row is None else Photo(row["media_type"], row["data"])


def _has_photo(connection: sqlite3.Connection, contact_id: str) -> bool:
    query = "SELECT 1 FROM contact_photos WHERE contact_id = ?"
    return connection.execute(query, (contact_id,)).fetchone() is not None


def _place(connection: sqlite3.Connection, contact_id: str) -> int:
    query = "SELECT place FROM contacts WHERE id = ?"
    (place,) = connection.execute(query, (contact_id,)).fetchone()
    return int(place)


def fold_email(email: str) -> str:
    """An address as it is compared."""
    return email.strip().casefold()


def load(connection: sqlite3.Connection, contact_id: str) -> Contact:
    """A contact by its id or the unambiguous beginning of it."""
    contact_id = contact_id if contact_id.isascii() else ascii(contact_id)  # none of ours
    exact = connection.execute("SELECT card FROM contacts WHERE id = ?", (contact_id,)).fetchone()
    if exact is not None:
        return _decode(exact["card"])
    # ULIDs use upper case; people type as they like.
    beginning = contact_id.upper()
    found = (
        connection.execute(
            "SELECT card FROM contacts WHERE id >= ? AND id < ? LIMIT 2",
            (beginning, beginning + "\U0010ffff"),
        ).fetchall()
        if len(beginning) >= FEWEST_OF_ID
        else []
    )
    if len(found) == 1:
        return _decode(found[0]["card"])
    shown = contact_id[:40]
    if found:
        raise ContactNotFoundError(
            phrase("Several contacts begin with {shown}.", shown=repr(shown)),
            "Give more of the id.",
        )
    raise ContactNotFoundError(
        phrase("There is no contact {shown}.", shown=repr(shown)),
        "dialer contacts list shows them.",
    )


def cards_by(
    connection: sqlite3.Connection, column: str, values: Sequence[str | int]
) -> dict[str | int, Contact]:
    """The contacts with these values in a unique column."""
    found: dict[str | int, Contact] = {}
    for part in in_parts(values):
        rows = connection.execute(
            f"SELECT {column}, card FROM contacts WHERE {column} IN ({places_for(part)})", part
        )
        found.update((row[0], _decode(row[1])) for row in rows)
    return found


def in_parts(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Values in as many at a time as one query takes."""
    return (values[at : at + MOST_VALUES] for at in range(0, len(values), MOST_VALUES))


def places_for(values: Sequence[object]) -> str:
    """The question marks for values in a query."""
    return ", ".join("?" * len(values))
