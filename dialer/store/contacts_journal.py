"""The journal of what was done to contacts: how each was before, so that a step can be undone.

All functions run within a transaction of the caller's. A step takes the next number; what it
writes bears that number as its revision, which tells whether a contact was changed since.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dialer.core.contact import Photo
from dialer.core.contact_ports import ContactNews, Saved, Step
from dialer.core.errors import ContactNotFoundError
from dialer.core.phrase import phrase
from dialer.store.contacts_rows import Row, decode_card, make_row, read_photo, remove_row, write_row

MOST_STEPS = 200
LONGEST = timedelta(days=90)
PART = 500
MOST_NAMED = 500
"""So many changed contacts are named in the news; of more, a list is read anew anyway."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What is to be written of one contact: its row made beforehand, or None to remove it."""

    contact_id: str
    row: Row | None
    photo: Photo | None = None


def prepare(saved: Sequence[Saved]) -> list[Writing]:
    """What takes time and needs no transaction."""
    return [Writing(each.contact.id, make_row(each.contact), each.photo) for each in saved]


def take_step(
    connection: sqlite3.Connection,
    writings: Iterable[Writing],
    what: str,
    now: datetime,
    step: int | None = None,
) -> int:
    """Writes, and keeps how it was before; answers the step's number. ``step``: goes on with it."""
    number = _begin(connection, what, now) if step is None else _go_on(connection, step)
    last = None
    for writing in sorted(writings, key=_name_first):  # neighbours share the pages of the index
        last = _write(connection, writing, number, last)
    return number


def _name_first(writing: Writing) -> tuple[str, str]:
    return "" if writing.row is None else writing.row.sort_key, writing.contact_id


def _begin(
    connection: sqlite3.Connection, what: str, now: datetime, undoes: int | None = None
) -> int:
    cursor = connection.execute(
        "INSERT INTO contact_steps (at, what, undoes, news)"
        " VALUES (?, ?, ?, (SELECT coalesce(max(news), 0) + 1 FROM contact_steps))",
        (_time_text(now), what, undoes),
    )
    number = cursor.lastrowid or 0
    connection.execute(
        "DELETE FROM contact_steps WHERE sequence < ? AND (at < ? OR sequence <= ?)",
        (number, _time_text(now - LONGEST), number - MOST_STEPS),
    )
    return number


def _go_on(connection: sqlite3.Connection, step: int) -> int:
    cursor = connection.execute(
        "UPDATE contact_steps SET news = (SELECT max(news) + 1 FROM contact_steps)"
        " WHERE sequence = ?",
        (step,),
    )
    if cursor.rowcount != 1:
        raise _unknown(str(step))
    return step


def _write(
    connection: sqlite3.Connection, writing: Writing, number: int, last: int | None
) -> int | None:
    contact_id, row = writing.contact_id, writing.row
    before = connection.execute(
        "SELECT card, revision FROM contacts WHERE id = ?", (contact_id,)
    ).fetchone()
    if before is None and row is None:
        raise ContactNotFoundError(
            phrase("There is no contact {contact_id}.", contact_id=repr(contact_id[:40]))
        )
    photo_changes = row is None or writing.photo is not None or not row.contact.has_photo
    photo = read_photo(connection, contact_id) if photo_changes and before is not None else None
    # A step that goes on keeps its first image: how it was before the whole of it.
    connection.execute(
        "INSERT INTO contact_images (step, contact_id, card, revision, next_revision,"
        " photo_changed, media_type, photo) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (step, contact_id) DO UPDATE SET next_revision = excluded.next_revision,"
        " media_type = CASE WHEN photo_changed THEN media_type ELSE excluded.media_type END,"
        " photo = CASE WHEN photo_changed THEN photo ELSE excluded.photo END,"
        " photo_changed = max(photo_changed, excluded.photo_changed)",
        (
            *(number, contact_id, before and before["card"], before and before["revision"]),
            *(None if row is None else number, photo_changes),
            *(photo and photo.media_type, photo and photo.data),
        ),
    )
    if row is None:
        remove_row(connection, contact_id)
        return None
    return write_row(connection, row, writing.photo, number, last)


@dataclass(frozen=True, slots=True)
class Undoing:
    """A step being undone in parts, so that calls need not wait for all of a big one: ``changed``
    by this part, up to the contact ``reached``, "" when it was the last; ``number`` is the step of
    the undoing itself, None as long as it has changed nothing.
    """

    changed: Sequence[str] = ()
    reached: str = ""
    number: int | None = None


def undo_part(connection: sqlite3.Connection, step: str, now: datetime, before: Undoing) -> Undoing:
    """Puts back a part of what a step changed, going on from the part before. What was changed
    since is left alone.
    """
    number = int(step) if step.isascii() and step.isdigit() and len(step) < 19 else -1
    told = connection.execute(
        "SELECT what, undoes FROM contact_steps WHERE sequence = ?", (number,)
    ).fetchone()
    if told is None:
        raise _unknown(step)
    images = connection.execute(
        "SELECT contact_images.*, contacts.revision AS now, contacts.card AS card_now"
        " FROM contact_images LEFT JOIN contacts ON contacts.id = contact_id"
        " WHERE step = ? AND contact_id > ? ORDER BY contact_id LIMIT ?",
        (number, before.reached, PART),
    ).fetchall()
    fit = [image for image in images if _is_as_left(connection, image)]
    undoing = before.number
    if fit and undoing is None:
        undoing = _begin(connection, f"Undone: {told['what']}", now, undoes=number)
    elif fit and undoing is not None:
        _go_on(connection, undoing)
    for image in fit:
        assert undoing is not None, "it was begun above"
        _put_back(connection, image, undoing)
    is_last = len(images) < PART
    if is_last:
        connection.execute("UPDATE contact_steps SET undone = 1 WHERE sequence = ?", (number,))
        connection.execute(
            "UPDATE contact_steps SET undone = 0 WHERE sequence = ?", (told["undoes"],)
        )
    changed = [image["contact_id"] for image in fit]
    return Undoing(changed, "" if is_last else images[-1]["contact_id"], undoing)


def _is_as_left(connection: sqlite3.Connection, image: sqlite3.Row) -> bool:
    """Whether the contact is as the step left it. One that is gone bears no revision: no later
    step that still stands may have touched it.
    """
    if image["now"] != image["next_revision"]:
        return False
    later = connection.execute(
        "SELECT 1 FROM contact_images JOIN contact_steps ON sequence = step"
        " WHERE contact_id = ? AND step > ? AND undoes IS NULL AND NOT undone LIMIT 1",
        (image["contact_id"], image["step"]),
    ).fetchone()
    return later is None


def _put_back(connection: sqlite3.Connection, image: sqlite3.Row, undoing: int) -> None:
    contact_id = image["contact_id"]
    photo = read_photo(connection, contact_id) if image["photo_changed"] else None
    connection.execute(
        "INSERT INTO contact_images (step, contact_id, card, revision, next_revision,"
        " photo_changed, media_type, photo) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(undoing, contact_id, image["card_now"], image["now"], image["revision"]),
            *(image["photo_changed"], photo and photo.media_type, photo and photo.data),
        ),
    )
    if image["card"] is None:
        remove_row(connection, contact_id)
        return
    kept = None if image["photo"] is None else Photo(image["media_type"], image["photo"])
    # With the revision it had: what was done before this step can then be undone too.
    write_row(connection, make_row(decode_card(image["card"])), kept, image["revision"])


def last_step(connection: sqlite3.Connection) -> Step | None:
    """The newest step that stands, and undoes none."""
    row = connection.execute(
        "SELECT sequence, what, at,"
        " (SELECT count(*) FROM contact_images WHERE step = sequence) AS contacts"
        " FROM contact_steps WHERE undoes IS NULL AND NOT undone ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    at = datetime.fromisoformat(row["at"])
    return Step(str(row["sequence"]), row["what"], at, row["contacts"])


def news(connection: sqlite3.Connection, mark: int | None) -> ContactNews:
    """What steps since ``mark`` changed."""
    (newest,) = connection.execute("SELECT max(news) FROM contact_steps").fetchone()
    newest = int(newest or 0)
    if mark is None or newest <= mark:
        return ContactNews(newest)
    told = "SELECT count(*) FROM contact_steps WHERE news > ?"
    if connection.execute(told, (mark,)).fetchone()[0] < newest - mark:
        return ContactNews(newest, None)  # a step went on, or some are no longer kept
    ids = connection.execute(
        "SELECT DISTINCT contact_id FROM contact_images WHERE step IN"
        " (SELECT sequence FROM contact_steps WHERE news > ?) LIMIT ?",
        (mark, MOST_NAMED + 1),
    ).fetchall()
    named = None if len(ids) > MOST_NAMED else frozenset(row["contact_id"] for row in ids)
    return ContactNews(newest, named)


def _time_text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _unknown(step: str) -> ContactNotFoundError:
    return ContactNotFoundError(
        phrase("There is no step {step} to undo.", step=repr(step[:40])),
        phrase("The last {most} steps are kept.", most=MOST_STEPS),
    )
