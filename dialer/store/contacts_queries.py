"""What is asked of the contacts apart from search: pages of the list, groups, who has a number."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from dialer.core.contact import Contact
from dialer.core.contact_ports import ContactFilter, Shared
from dialer.store.contacts_rows import cards_by, decode_card, fold_email, in_parts, places_for

MOST_ALIKE = 20
"""Of one number or address: a switchboard's number says little about who somebody is."""


def _source(wanted: ContactFilter) -> tuple[str, str, list[str | bool]]:
    """Where a list's places are in order: a narrow index to walk, its condition and its values."""
    if wanted.group is not None:
        source = "contact_groups JOIN contacts USING (place)"
        clause, values = "contact_groups.name = ?", list[str | bool]([wanted.group])
        if wanted.favourite is not None:
            clause += " AND favourite = ?"
            values.append(wanted.favourite)
        return source, clause, values
    if wanted.favourite:
        return "contacts INDEXED BY contacts_favourite", "favourite = 1", []
    if wanted.favourite is not None:
        return "contacts", "favourite = 0", []
    return "contacts INDEXED BY contacts_by_place", "1", []


def count(connection: sqlite3.Connection, wanted: ContactFilter) -> int:
    """How many the list has."""
    source, clause, values = _source(wanted)
    (number,) = connection.execute(
        f"SELECT count(*) FROM {source} WHERE {clause}", values
    ).fetchone()
    return int(number)


def page(
    connection: sqlite3.Connection, wanted: ContactFilter, offset: int, limit: int
) -> Sequence[Contact]:
    """A part of the list."""
    source, clause, values = _source(wanted)
    rows = connection.execute(
        f"SELECT place FROM {source} WHERE {clause} ORDER BY place LIMIT ? OFFSET ?",
        (*values, limit, offset),
    )
    places = [row[0] for row in rows]
    cards = cards_by(connection, "place", places)
    return [cards[place] for place in places]


def ids(connection: sqlite3.Connection, wanted: ContactFilter) -> Sequence[str]:
    """The whole list, by ids alone."""
    source, clause, values = _source(wanted)
    rows = connection.execute(f"SELECT id FROM {source} WHERE {clause} ORDER BY place", values)
    return [row[0] for row in rows]


def sections(connection: sqlite3.Connection, wanted: ContactFilter) -> Sequence[tuple[str, int]]:
    """The letters of the list with how many stand before each."""
    source, clause, values = _source(wanted)
    rows = connection.execute(
        f"SELECT section, count(*) FROM {source} WHERE {clause}"
        " GROUP BY section ORDER BY min(place)",
        values,
    )
    found, before = [], 0
    for section, number in rows:
        found.append((section, before))
        before += number
    return found


def groups(connection: sqlite3.Connection) -> Sequence[tuple[str, int]]:
    """Each group with how many are in it, by name."""
    rows = connection.execute("SELECT name, count(*) FROM contact_groups GROUP BY name").fetchall()
    return sorted(((row[0], row[1]) for row in rows), key=lambda group: group[0].casefold())


def by_numbers(connection: sqlite3.Connection, e164s: Sequence[str]) -> Mapping[str, Contact]:
    """Who has these numbers; of several the favourite, then the oldest."""
    found: dict[str, Contact] = {}
    for part in in_parts(list(dict.fromkeys(e164s))):
        rows = connection.execute(
            "SELECT e164, card FROM contact_numbers JOIN contacts ON contacts.id = contact_id"
            f" WHERE e164 IN ({places_for(part)}) ORDER BY e164, favourite DESC, id",
            part,
        )
        for e164, card in rows:
            if e164 not in found:
                found[e164] = decode_card(card)
    return found


def alike(
    connection: sqlite3.Connection,
    uids: Sequence[str],
    emails: Sequence[str],
    e164s: Sequence[str],
) -> Sequence[Contact]:
    """The contacts that have one of these, oldest first."""
    ids = set[str]()
    for part in in_parts([uid for uid in uids if uid]):
        query = f"SELECT id FROM contacts WHERE uid IN ({places_for(part)}) AND uid <> ''"
        ids.update(row[0] for row in connection.execute(query, part))
    for table, column, values in (
        ("contact_emails", "email", [fold_email(email) for email in emails]),
        ("contact_numbers", "e164", list(e164s)),
    ):
        query = f"SELECT DISTINCT contact_id FROM {table} WHERE {column} = ? LIMIT {MOST_ALIKE}"
        for value in dict.fromkeys(values):
            ids.update(row[0] for row in connection.execute(query, (value,)))
    found = cards_by(connection, "id", sorted(ids))
    return [found[contact_id] for contact_id in sorted(ids)]


def names(connection: sqlite3.Connection) -> Sequence[tuple[str, str]]:
    """The id and name of each contact that has one, oldest first."""
    rows = connection.execute(
        "SELECT id, card ->> 'name' AS name FROM contacts WHERE name <> '' ORDER BY id"
    )
    return [(row[0], row[1]) for row in rows]


def shared(connection: sqlite3.Connection, limit: int) -> Sequence[Shared]:
    """Numbers, then addresses, that several contacts have, each with those who do."""
    found: list[Shared] = []
    for table, column in (("contact_numbers", "e164"), ("contact_emails", "email")):
        rows = connection.execute(
            f"SELECT {column} FROM {table} GROUP BY {column}"
            " HAVING count(DISTINCT contact_id) > 1 LIMIT ?",
            (limit - len(found),),
        ).fetchall()
        query = f"SELECT DISTINCT contact_id FROM {table} WHERE {column} = ? ORDER BY contact_id"
        for (value,) in rows:
            ids = tuple(row[0] for row in connection.execute(query, (value,)))
            found.append(Shared(value, ids))
    return found
