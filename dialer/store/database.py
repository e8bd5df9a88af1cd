"""The SQLite file: how it is opened, and how an older one is brought up to date.

Durability: write-ahead log with synchronous=FULL, so that what a commit returned survives a power
cut; callbacks are acknowledged and requests are sent on that promise.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock

from dialer.core.errors import StoreError
from dialer.core.phrase import phrase

BUSY_TIMEOUT_S = 10.0
"""How long a write waits for another program of the same home."""

MIGRATIONS: Sequence[str] = (
    # 1: calls and their news
    """
    CREATE TABLE calls (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        provider TEXT NOT NULL,
        from_number TEXT NOT NULL,
        to_number TEXT NOT NULL,
        caller_id TEXT,
        max_minutes INTEGER,
        max_cost TEXT,
        tag TEXT,
        retries INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        callback_token TEXT NOT NULL UNIQUE,
        callback_url TEXT,
        follower TEXT NOT NULL,
        provider_call_id TEXT,
        state TEXT NOT NULL,
        outcome TEXT,
        duration_s INTEGER,
        cost TEXT,
        currency TEXT,
        last_news_at TEXT,
        last_source TEXT NOT NULL,
        updated_at TEXT,
        progress TEXT NOT NULL
    ) STRICT;
    CREATE INDEX calls_live ON calls (created_at) WHERE state <> 'ended';
    CREATE INDEX calls_by_time ON calls (created_at);
    CREATE INDEX calls_by_provider_id ON calls (account, provider_call_id)
        WHERE provider_call_id IS NOT NULL;
    CREATE TABLE events (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        call_id TEXT NOT NULL REFERENCES calls (id),
        at TEXT NOT NULL,
        source TEXT NOT NULL,
        what TEXT NOT NULL,
        changed INTEGER NOT NULL,
        event TEXT NOT NULL,
        progress TEXT NOT NULL
    ) STRICT;
    CREATE INDEX events_by_call ON events (call_id, sequence);
    """,
    # 2: contacts. ``place`` puts them in the order of their names, with gaps for those to come;
    # search answers in this order without sorting. ``card`` is the whole contact, the other columns
    # are for queries. ``revision`` is the step that wrote it; undo looks at it.
    # Beginnings of up to eight characters have lists of their own, so that the first letters of a
    # word, or of a number as everybody here has it, are answered without going through all of them.
    """
    CREATE TABLE contacts (
        place INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        uid TEXT NOT NULL,
        sort_key TEXT NOT NULL,
        section TEXT NOT NULL,
        favourite INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        card TEXT NOT NULL,
        words TEXT NOT NULL,
        digits TEXT NOT NULL
    ) STRICT;
    CREATE INDEX contacts_by_name ON contacts (sort_key, id);
    CREATE INDEX contacts_by_place ON contacts (place, section);
    CREATE INDEX contacts_by_uid ON contacts (uid) WHERE uid <> '';
    CREATE INDEX contacts_favourite ON contacts (place, section) WHERE favourite = 1;
    CREATE TABLE contact_numbers (
        e164 TEXT NOT NULL,
        contact_id TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        PRIMARY KEY (e164, contact_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_numbers_by_contact ON contact_numbers (contact_id);
    CREATE TABLE contact_emails (
        email TEXT NOT NULL,
        contact_id TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
        PRIMARY KEY (email, contact_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_emails_by_contact ON contact_emails (contact_id);
    CREATE TABLE contact_groups (
        name TEXT NOT NULL,
        place INTEGER NOT NULL REFERENCES contacts (place) ON UPDATE CASCADE ON DELETE CASCADE,
        PRIMARY KEY (name, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_groups_by_place ON contact_groups (place);
    CREATE TABLE contact_photos (
        contact_id TEXT PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
        media_type TEXT NOT NULL,
        data BLOB NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE contact_words USING fts5 (
        words, content = '', detail = none, prefix = '1 2 3 4 5 6 7 8', tokenize = 'ascii'
    );
    CREATE VIRTUAL TABLE contact_digits USING fts5 (
        digits, content = '', detail = none, prefix = '1 2 3 4 5 6 7 8', tokenize = 'ascii'
    );
    CREATE TABLE contact_steps (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        what TEXT NOT NULL,
        undoes INTEGER,
        undone INTEGER NOT NULL DEFAULT 0,
        news INTEGER NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE contact_images (
        step INTEGER NOT NULL REFERENCES contact_steps (sequence) ON DELETE CASCADE,
        contact_id TEXT NOT NULL,
        card TEXT,
        revision INTEGER,
        next_revision INTEGER,
        photo_changed INTEGER NOT NULL,
        media_type TEXT,
        photo BLOB,
        PRIMARY KEY (step, contact_id)
    ) STRICT;
    CREATE INDEX contact_images_by_contact ON contact_images (contact_id, step);
    DROP INDEX calls_by_time;
    CREATE INDEX calls_by_time ON calls (created_at, to_number);
    """,
    # 3: address books elsewhere, and how both sides stood when they last agreed
    """
    CREATE TABLE sync_books (
        account TEXT PRIMARY KEY,
        identity TEXT NOT NULL,
        token TEXT NOT NULL DEFAULT '',
        last TEXT
    ) STRICT;
    CREATE TABLE sync_links (
        account TEXT NOT NULL REFERENCES sync_books (account) ON DELETE CASCADE,
        contact_id TEXT NOT NULL,
        link TEXT NOT NULL,
        PRIMARY KEY (account, contact_id)
    ) STRICT, WITHOUT ROWID;
    """,
    # 4: what people write on their calls
    """
    ALTER TABLE calls ADD COLUMN note TEXT NOT NULL DEFAULT '';
    """,
    # 5: items of bills. ``at`` is in microseconds of UTC since 1970. ``credit`` and ``debit`` are
    # in billionths, so that SQLite adds them exactly; where an amount does not fit, it is 0 there
    # and both stand in ``exact``. ``debit`` NULL: nobody says.
    """
    CREATE TABLE ledger_items (
        id INTEGER PRIMARY KEY,
        account TEXT NOT NULL,
        key TEXT NOT NULL,
        at INTEGER NOT NULL,
        from_number TEXT NOT NULL,
        to_number TEXT NOT NULL,
        region TEXT NOT NULL,
        billsec INTEGER,
        deposit INTEGER NOT NULL,
        credit INTEGER NOT NULL,
        debit INTEGER,
        exact TEXT,
        currency TEXT,
        source TEXT NOT NULL,
        provider_call_id TEXT NOT NULL,
        call_id TEXT NOT NULL,
        tag TEXT NOT NULL,
        UNIQUE (account, key)
    ) STRICT;
    CREATE INDEX ledger_items_by_time ON ledger_items (at);
    CREATE INDEX ledger_items_by_account ON ledger_items (account, at);
    CREATE INDEX ledger_items_by_call ON ledger_items (call_id) WHERE call_id <> '';
    CREATE TABLE ledger_days (
        account TEXT NOT NULL,
        day TEXT NOT NULL,
        read_at TEXT NOT NULL,
        PRIMARY KEY (account, day)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ledger_balances (
        account TEXT NOT NULL,
        at INTEGER NOT NULL,
        amount TEXT NOT NULL,
        currency TEXT,
        read_at TEXT NOT NULL,
        PRIMARY KEY (account, at)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ledger_revision (number INTEGER NOT NULL) STRICT;
    INSERT INTO ledger_revision VALUES (0);
    """,
    # 6: what a call was expected to cost when it was placed; each account's own prices
    """
    ALTER TABLE calls ADD COLUMN quote TEXT;
    CREATE TABLE rate_sheets (
        account TEXT PRIMARY KEY,
        revision INTEGER NOT NULL,
        sheet TEXT NOT NULL
    ) STRICT;
    """,
    # 7: conferences. Their legs are entries of the log of calls; so are calls that were placed
    # elsewhere with the same account.
    """
    CREATE TABLE conferences (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        created_at TEXT NOT NULL,
        state TEXT NOT NULL,
        provider_conference_id TEXT,
        revision INTEGER NOT NULL UNIQUE,
        conference TEXT NOT NULL
    ) STRICT;
    CREATE INDEX conferences_live ON conferences (created_at) WHERE state <> 'ended';
    CREATE INDEX conferences_by_provider_id ON conferences (provider_conference_id)
        WHERE provider_conference_id IS NOT NULL;
    ALTER TABLE calls ADD COLUMN conference_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE calls ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0;
    """,
)


def open_database(path: Path) -> sqlite3.Connection:
    """A connection to an up-to-date database, in autocommit mode (transactions are begun by hand).

    Raises StoreError when the file cannot be opened, is damaged, or was written by a newer program.
    """
    try:
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        try:
            connection.row_factory = sqlite3.Row
            # SQLite's own lower() knows ASCII only.
            connection.create_function("casefold", 1, str.casefold, deterministic=True)
            # SQLite does not wait for another program that is just making the file: we do.
            with FileLock(path.with_suffix(".lock"), timeout=BUSY_TIMEOUT_S):
                connection.execute("PRAGMA journal_mode = WAL")
                _migrate(connection, path)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
    except (sqlite3.Error, OSError) as error:
        raise store_error(path, error) from error
    return connection


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    if _version(connection) == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)  # again: another program may have been quicker
        if version > len(MIGRATIONS):
            raise StoreError(
                phrase(
                    "The call log {path} was written by a newer Dialer (format {version}).",
                    path=path,
                    version=version,
                ),
                "Install the newer version again; nothing was changed.",
            )
        for script in MIGRATIONS[version:]:
            for statement in script.split(";"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def store_error(path: Path, error: Exception) -> StoreError:
    """A failure of SQLite, or of the lock beside it, in words."""
    text = str(error)
    if "disk is full" in text:
        advice = phrase("Free some space; nothing that was acknowledged is lost.")
    elif "not a database" in text or "malformed" in text:
        advice = phrase(
            "Move the file away and restore a backup; Dialer makes a new one where there is none."
        )
    elif "locked" in text:
        advice = phrase("Another program holds it; close that and try again.")
    elif "disk I/O" in text:
        advice = phrase(
            "Look whether the disk is full or failing; what was acknowledged is not lost."
        )
    elif "readonly" in text or "unable to open" in text:
        advice = phrase(
            "Check that you may write to its folder, or set DIALER_HOME to another one."
        )
    else:
        advice = phrase("Try again; if it stays, keep the file and report it.")
    return StoreError(
        phrase("The call log {path} cannot be used: {text}.", path=path, text=text), advice
    )
