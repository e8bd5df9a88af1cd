"""The accounts' own rate sheets, in the same file as the calls.

A sheet is read whole and kept in memory until it is changed, by this program or another one.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from dialer.core.errors import StoreError
from dialer.core.phrase import for_disk, phrase
from dialer.core.rates import Rate, RateSheet
from dialer.store.workers import Task, Workers

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Stored:
    currency: str | None
    dated: date | None
    rates: Sequence[Rate]
    own_rates: Sequence[Rate]


_encode = msgspec.json.Encoder(enc_hook=for_disk).encode
_decode = msgspec.json.Decoder(_Stored).decode


class RateSheetBase:
    """The RateSheetStore of core/rates.py, on SQLite. The file is opened when first used."""

    def __init__(self, path: Path) -> None:
        self._workers = Workers(path, phrase("The rate sheets are closed."))
        self._known: dict[str, tuple[int, RateSheet]] = {}

    async def sheet(self, account: str) -> RateSheet | None:
        known = self._known.get(account)
        row = await self._run(
            lambda connection: connection.execute(
                "SELECT revision, iif(revision = ?, NULL, sheet) AS sheet FROM rate_sheets"
                " WHERE account = ?",
                (known[0] if known is not None else None, account),
            ).fetchone()
        )
        if row is None:
            self._known.pop(account, None)
            return None
        if known is not None and row["revision"] == known[0]:
            return known[1]
        sheet = await asyncio.to_thread(_read, account, row["sheet"])
        self._known[account] = (row["revision"], sheet)
        return sheet

    async def put(self, account: str, sheet: RateSheet) -> None:
        stored = _Stored(sheet.currency, sheet.dated, sheet.rates, sheet.own_rates)
        text = await asyncio.to_thread(lambda: _encode(stored).decode())

        def work(connection: sqlite3.Connection) -> None:
            # Never a number that was there before: another program may still have that sheet.
            connection.execute(
                "INSERT INTO rate_sheets (account, revision, sheet)"
                " VALUES (?, abs(random() >> 1), ?) ON CONFLICT (account)"
                " DO UPDATE SET revision = excluded.revision, sheet = excluded.sheet",
                (account, text),
            )

        await self._run(work, writes=True)

    async def remove(self, account: str) -> bool:
        def work(connection: sqlite3.Connection) -> bool:
            cursor = connection.execute("DELETE FROM rate_sheets WHERE account = ?", (account,))
            return cursor.rowcount == 1

        self._known.pop(account, None)
        return await self._run(work, writes=True)

    async def aclose(self) -> None:
        await self._workers.aclose()

    async def _run(self, work: Callable[[sqlite3.Connection], T], *, writes: bool = False) -> T:
        return await self._workers.run(Task.WRITING if writes else Task.READING, work)


def _read(account: str, text: str) -> RateSheet:
    try:
        stored = _decode(text)
    except msgspec.MsgspecError as error:
        raise StoreError(
            phrase(
                "The rate sheet of {account} is damaged: {error}.", account=account, error=error
            ),
            phrase(
                "Remove it with dialer price forget --account {account}, and import it again.",
                account=account,
            ),
        ) from error
    return RateSheet(stored.rates, stored.currency, own_rates=stored.own_rates, dated=stored.dated)
