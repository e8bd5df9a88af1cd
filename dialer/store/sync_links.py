"""What is remembered of address books elsewhere: which contact is which entry, and how both sides
stood when they last agreed.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from dialer.core.address_book import LastSync, SyncLink
from dialer.core.errors import StoreError, SyncRunningError
from dialer.core.phrase import for_disk, phrase
from dialer.store.folders import make_folder
from dialer.store.worker import DatabaseWorker

_encode = msgspec.json.Encoder(enc_hook=for_disk).encode
_link = msgspec.json.Decoder(SyncLink).decode
_last = msgspec.json.Decoder(LastSync).decode


class SyncLinks:
    """The SyncStore of core/address_book.py, on SQLite."""

    def __init__(self, path: Path) -> None:
        make_folder(path.parent)
        self._lock = path.with_name("sync.lock")
        self._writer = DatabaseWorker(path, writes=True)
        self._reader = DatabaseWorker(path, writes=False)

    @contextlib.contextmanager
    def hold(self) -> Iterator[None]:
        lock = FileLock(self._lock, timeout=0)
        try:
            lock.acquire()
        except Timeout:
            raise SyncRunningError(
                "Contacts are just being synced, by this Dialer or another one.",
                "Wait until that is done.",
            ) from None
        except OSError as error:
            raise StoreError(
                phrase(
                    "{lock} cannot be locked: {strerror}.",
                    lock=self._lock,
                    strerror=error.strerror or error,
                ),
                "Check that you may write to its folder, or set DIALER_HOME to another one.",
            ) from error
        try:
            yield
        finally:
            lock.release()

    async def begin(self, account: str, identity: str) -> None:
        def work(connection: sqlite3.Connection) -> None:
            row = connection.execute(
                "SELECT identity FROM sync_books WHERE account = ?", (account,)
            ).fetchone()
            if row is not None and row["identity"] == identity:
                return
            _forget(connection, account)
            connection.execute(
                "INSERT INTO sync_books (account, identity) VALUES (?, ?)", (account, identity)
            )

        await self._writer.run(work)

    async def links(self, account: str) -> Sequence[SyncLink]:
        def work(connection: sqlite3.Connection) -> list[SyncLink]:
            rows = connection.execute(
                "SELECT link FROM sync_links WHERE account = ? ORDER BY contact_id", (account,)
            )
            return [_read(row["link"]) for row in rows]

        return await self._reader.run(work)

    async def token(self, account: str) -> str:
        def work(connection: sqlite3.Connection) -> str:
            row = connection.execute(
                "SELECT token FROM sync_books WHERE account = ?", (account,)
            ).fetchone()
            return "" if row is None else str(row["token"])

        return await self._reader.run(work)

    async def put_links(self, account: str, links: Sequence[SyncLink]) -> None:
        rows = [(account, link.contact_id, _encode(link).decode()) for link in links]

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "INSERT INTO sync_links (account, contact_id, link) VALUES (?, ?, ?)"
                " ON CONFLICT (account, contact_id) DO UPDATE SET link = excluded.link",
                rows,
            )

        await self._writer.run(work)

    async def remove_links(self, account: str, contact_ids: Sequence[str]) -> None:
        rows = [(account, contact_id) for contact_id in contact_ids]

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "DELETE FROM sync_links WHERE account = ? AND contact_id = ?", rows
            )

        await self._writer.run(work)

    async def finish(self, account: str, token: str) -> None:
        await self._update(account, "token", token)

    async def put_last(self, account: str, last: LastSync) -> None:
        await self._update(account, "last", _encode(last).decode())

    async def _update(self, account: str, column: str, value: str) -> None:
        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                f"UPDATE sync_books SET {column} = ? WHERE account = ?", (value, account)
            )

        await self._writer.run(work)

    async def last(self) -> Mapping[str, LastSync | None]:
        def work(connection: sqlite3.Connection) -> dict[str, LastSync | None]:
            rows = connection.execute("SELECT account, last FROM sync_books ORDER BY account")
            return {
                row["account"]: None if row["last"] is None else _last(row["last"]) for row in rows
            }

        return await self._reader.run(work)

    async def forget(self, account: str) -> None:
        await self._writer.run(lambda connection: _forget(connection, account))

    async def aclose(self) -> None:
        await self._writer.close()
        await self._reader.close()


def _forget(connection: sqlite3.Connection, account: str) -> None:
    connection.execute("DELETE FROM sync_links WHERE account = ?", (account,))
    connection.execute("DELETE FROM sync_books WHERE account = ?", (account,))


def _read(text: str) -> SyncLink:
    try:
        return _link(text)
    except msgspec.MsgspecError as error:
        raise StoreError(
            phrase("What is remembered of an address book is damaged: {error}.", error=error),
            "Remove the book and add it again: contacts stay and are matched anew.",
        ) from error
