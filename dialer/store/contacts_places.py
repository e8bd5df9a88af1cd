"""Where contacts stand: each has a ``place``, a number in the order of names with gaps between, so
that one more needs no other to move.

Search finds contacts in the order of their places without sorting. Where a gap is used up, the
neighbours are spread out again; how far is chosen so that this stays rare (list labelling with
growing windows).
"""

from __future__ import annotations

import sqlite3

STEP = 1 << 40
"""The gap at either end of the list: two million contacts one after the other."""
MIDDLE = 1 << 61
"""The first contact's place: as much room before it as behind."""
RUN_PART = 1 << 10
"""The part of a gap that is taken where more are likely to follow: others of the same name, or the
next of a file that is sorted."""
_GAP_BITS = 24
"""Neighbours are spread at least this far."""
_WINDOW_BITS = range(30, 63, 2)


def find_place(
    connection: sqlite3.Connection, sort_key: str, contact_id: str, last: int | None = None
) -> int:
    """A free place for a contact that is not there yet. ``last``: where the one written just before
    stands, which begins a run if this one comes next.
    """
    before, after = _neighbours(connection, sort_key, contact_id)
    if before is not None and after is not None and after["place"] - before["place"] < 2:
        _spread(connection, before["place"])
        before, after = _neighbours(connection, sort_key, contact_id)
    if before is None:
        return MIDDLE if after is None else int(after["place"]) - STEP
    low = int(before["place"])
    if after is None:
        return low + STEP
    gap = int(after["place"]) - low
    if last == low or before["sort_key"] == sort_key:
        return low + max(1, gap // RUN_PART)
    return low + gap // 2


def _neighbours(
    connection: sqlite3.Connection, sort_key: str, contact_id: str
) -> tuple[sqlite3.Row | None, sqlite3.Row | None]:
    before = connection.execute(
        "SELECT place, sort_key FROM contacts WHERE (sort_key, id) < (?, ?)"
        " ORDER BY sort_key DESC, id DESC LIMIT 1",
        (sort_key, contact_id),
    ).fetchone()
    after = connection.execute(
        "SELECT place, sort_key FROM contacts WHERE (sort_key, id) > (?, ?)"
        " ORDER BY sort_key, id LIMIT 1",
        (sort_key, contact_id),
    ).fetchone()
    return before, after


def _spread(connection: sqlite3.Connection, crowded: int) -> None:
    """Spreads the contacts around a place evenly over the smallest window that has ample room."""
    for bits in _WINDOW_BITS:
        low = crowded >> bits << bits
        high = low + (1 << bits)
        most = 1 << bits - _GAP_BITS
        rows = connection.execute(
            "SELECT place, words, digits FROM contacts WHERE place >= ? AND place < ?"
            " ORDER BY place LIMIT ?",
            (low, high, most + 1),
        ).fetchall()
        if len(rows) <= most:
            break
    gap = (high - low) // (len(rows) + 1)
    moves = [(row, low + gap * number) for number, row in enumerate(rows, 1)]
    # In this order none meets another on its way.
    up = [move for move in reversed(moves) if move[1] > move[0]["place"]]
    down = [move for move in moves if move[1] < move[0]["place"]]
    for row, place in up + down:
        forget_keys(connection, row["place"], row["words"], row["digits"])
        connection.execute("UPDATE contacts SET place = ? WHERE place = ?", (place, row["place"]))
        add_keys(connection, place, row["words"], row["digits"])


def add_keys(connection: sqlite3.Connection, place: int, words: str, digits: str) -> None:
    """Makes a contact found under its keys."""
    connection.execute("INSERT INTO contact_words (rowid, words) VALUES (?, ?)", (place, words))
    connection.execute("INSERT INTO contact_digits (rowid, digits) VALUES (?, ?)", (place, digits))


def forget_keys(connection: sqlite3.Connection, place: int, words: str, digits: str) -> None:
    """Takes that back; the keys have to be the very same."""
    for table, keys in (("words", words), ("digits", digits)):
        connection.execute(
            f"INSERT INTO contact_{table} (contact_{table}, rowid, {table})"
            " VALUES ('delete', ?, ?)",
            (place, keys),
        )
