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
                f"The call log {path} was written by a newer Dialer (format {version}).",
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
        advice = "Free some space; nothing that was acknowledged is lost."
    elif "not a database" in text or "malformed" in text:
        advice = (
            "Move the file away and restore a backup; Dialer makes a new one where there is none."
        )
    elif "locked" in text:
        advice = "Another program holds it; close that and try again."
    elif "disk I/O" in text:
        advice = "Look whether the disk is full or failing; what was acknowledged is not lost."
    elif "readonly" in text or "unable to open" in text:
        advice = "Check that you may write to its folder, or set DIALER_HOME to another one."
    else:
        advice = "Try again; if it stays, keep the file and report it."
    return StoreError(f"The call log {path} cannot be used: {text}.", advice)
