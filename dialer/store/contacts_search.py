"""Search among the contacts: the keys of a query, looked up in the order of names.

Each keystroke is one lookup whose work is bounded by how many contacts are wanted: the full-text
indexes answer in the order of places, so that nothing is sorted, and one-letter beginnings have
lists of their own. Recently called and favourite contacts, a few hundred, are compared apart.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from dialer.core.contact import Contact
from dialer.core.contact_ports import Found
from dialer.core.search_query import Query, Start, Term
from dialer.store.contacts_rows import cards_by, in_parts, places_for

RECENT_CALLS = 500
"""So many calls back, a contact counts as called recently."""
MOST_FAVOURITES = 500


@dataclass(frozen=True, slots=True)
class _Candidate:
    """One that goes before the others, with its keys."""

    place: int
    words: frozenset[str]
    digits: frozenset[str]


class Front:
    """The contacts that go first: recently called ones, the last call first, then favourites."""

    def __init__(self) -> None:
        self._as_of: tuple[object, ...] = ()
        self._candidates: Sequence[_Candidate] = ()

    def candidates(self, connection: sqlite3.Connection) -> Sequence[_Candidate]:
        """Read anew when calls or contacts have changed since."""
        as_of = (
            *connection.execute("SELECT max(news) FROM contact_steps").fetchone(),
            *(connection.execute(_NEWEST_CALL).fetchone() or ()),
        )
        if as_of != self._as_of:
            self._candidates = _read_front(connection)
            self._as_of = as_of
        return self._candidates


_NEWEST_CALL = "SELECT created_at, to_number FROM calls ORDER BY created_at DESC LIMIT 1"
_RECENT = (
    "SELECT to_number FROM (SELECT to_number, created_at FROM calls"
    " ORDER BY created_at DESC LIMIT ?) GROUP BY to_number ORDER BY max(created_at) DESC"
)


def _read_front(connection: sqlite3.Connection) -> Sequence[_Candidate]:
    numbers = [row[0] for row in connection.execute(_RECENT, (RECENT_CALLS,))]
    who: dict[str, list[int]] = {}
    for part in in_parts(numbers):
        query = (
            "SELECT e164, place FROM contact_numbers JOIN contacts ON contacts.id = contact_id"
            f" WHERE e164 IN ({places_for(part)}) ORDER BY favourite DESC, id"
        )
        for e164, place in connection.execute(query, part):
            who.setdefault(e164, []).append(place)
    places = [place for number in numbers for place in who.get(number, ())]
    places += [
        row[0]
        for row in connection.execute(
            "SELECT place FROM contacts WHERE favourite = 1 ORDER BY place LIMIT ?",
            (MOST_FAVOURITES,),
        )
    ]
    keys = {}
    for some in in_parts(list(dict.fromkeys(places))):
        query = f"SELECT place, words, digits FROM contacts WHERE place IN ({places_for(some)})"
        for place, words, digits in connection.execute(query, some):
            keys[place] = _Candidate(place, frozenset(words.split()), frozenset(digits.split()))
    return [keys[place] for place in dict.fromkeys(places)]


def search(
    connection: sqlite3.Connection, query: Query, limit: int, front: Front
) -> Sequence[Found]:
    """The contacts that a query means: recently called, favourite, then in the order of names."""
    first = [
        candidate.place
        for candidate in front.candidates(connection)
        if query.empty or query.fits(candidate.words, candidate.digits)
    ][:limit]
    places = dict.fromkeys(first)
    if not query.empty and len(first) < limit:
        for way in query.ways:
            places.update(dict.fromkeys(_look_up(connection, way, limit + len(first))))
    rest = sorted(place for place in places if place not in set(first))
    wanted = [*first, *rest][:limit]
    cards = cards_by(connection, "place", wanted)
    return [_found(cards[place], query) for place in wanted]


def _found(contact: Contact, query: Query) -> Found:
    return Found(contact, query.number_in(contact))


def _look_up(connection: sqlite3.Connection, way: Sequence[Term], limit: int) -> Sequence[int]:
    if not any(term.words for term in way):
        table, match = "contact_digits", _match([term.digits for term in way])
    elif not any(term.digits for term in way):
        table, match = "contact_words", _match([term.words for term in way])
    else:
        return _look_up_mixed(connection, way, limit)
    rows = connection.execute(
        f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid LIMIT ?",
        (match, limit),
    )
    return [row[0] for row in rows]


def _look_up_mixed(
    connection: sqlite3.Connection, way: Sequence[Term], limit: int
) -> Sequence[int]:
    """Words and numbers together ("Smith 2079"): the words lead, each number is in either index."""
    clauses, values = list[str](), list[str]()
    words = [term.words for term in way if not term.digits]
    if words:
        clauses.append("place IN (SELECT rowid FROM contact_words WHERE contact_words MATCH ?)")
        values.append(_match(words))
    for term in way:
        if term.digits:
            clauses.append(
                "place IN (SELECT rowid FROM contact_words WHERE contact_words MATCH ?"
                " UNION ALL SELECT rowid FROM contact_digits WHERE contact_digits MATCH ?)"
            )
            values += [_match([term.words]), _match([term.digits])]
    rows = connection.execute(
        f"SELECT place FROM contacts WHERE {' AND '.join(clauses)} ORDER BY place LIMIT ?",
        (*values, limit),
    )
    return [row[0] for row in rows]


def _match(terms: Sequence[Sequence[Start]]) -> str:
    """The condition in the words of FTS5."""
    return " AND ".join(f"({' OR '.join(map(_start, term))})" for term in terms)


def _start(start: Start) -> str:
    # Keys are letters, digits and marks alone: nothing in them could end the quotation.
    return f'"{start.text}"' + ("" if start.whole else "*")
