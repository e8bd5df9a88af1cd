"""Contacts brought into step: what the engine and the disk take for many, without a network, and
how long a real server on loopback takes.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from ulid import ULID

from dialer.contacts.carddav import CardDavBook
from dialer.contacts.carddav_http import DavClient
from dialer.core.contact_ports import Saved
from dialer.engine.contact_sync_run import BookSync
from dialer.store.contacts import ContactBase
from dialer.store.sync_links import SyncLinks
from tests.contract.dav_servers import PASSWORD, USER, radicale
from tests.unit.engine.contact_desk import Book, Desk, Fuse, person

EACH_SIDE = 5_000
AT_SERVER = 500
Row = tuple[str, str]


async def _alone(folder: Path) -> list[Row]:
    """SQLite and the engine; the book is in memory and holds what a card holds."""
    path = folder / "dialer.sqlite3"
    base, links, book = ContactBase(path, _now), SyncLinks(path), Book(Fuse())
    book.kept = CardDavBook("b", "http://127.0.0.1/", "", _no_client()).kept  # type: ignore[method-assign]  # holds what a card holds
    saved = []
    for n in range(EACH_SIDE):
        book.put(person(f"There {n}", f"+44207946{n:04d}", emails=[f"t{n}@x.org"], uid=f"t{n}"))
        here = person(f"Here {n}", f"+44207947{n:04d}", emails=[f"h{n}@x.org"], id=str(ULID()))
        saved.append(Saved(replace(here, uid=here.id, created_at=_now(), updated_at=_now())))
    await base.put(saved, "made up")

    async def sync() -> None:
        run = BookSync("a", book, base, links, now=_now, new_id=lambda: str(ULID()), region="GB")
        await run.run()

    both = 2 * EACH_SIDE
    rows = [
        (f"first sync, {EACH_SIDE:,} new on each side", await _timed(sync)),
        (f"nothing new among {both:,}", await _timed(sync)),
    ]
    await links.aclose()
    await base.aclose()
    return rows


async def _at_server(folder: Path) -> list[Row]:
    with radicale(folder) as server:
        client = DavClient("b", USER, PASSWORD, timeout_s=30, trusted=server.trusted)
        one, two = Desk(), Desk()
        one.book = two.book = CardDavBook("b", server.book_url, USER, client)  # type: ignore[assignment]  # a real one
        for n in range(AT_SERVER):
            one.add(person(f"P {n}", f"+44207946{n:04d}"))
        rows = [
            (f"Radicale: {AT_SERVER} contacts sent", await _timed(one.sync)),
            (f"Radicale: {AT_SERVER} contacts read", await _timed(two.sync)),
            ("Radicale: nothing new", await _timed(two.sync)),
        ]
        await client.aclose()
        return rows


async def _timed(work: Callable[[], object]) -> str:
    start = time.perf_counter()
    await work()  # type: ignore[misc]  # a coroutine of whatever result
    return f"{time.perf_counter() - start:.2f} s"


def _now() -> datetime:
    return datetime.now(UTC)


def _no_client() -> DavClient:
    return DavClient("b", "", "", timeout_s=1)


def run() -> list[Row]:
    """Rows of name and figure."""
    rows: list[Row] = []
    for work in (_alone, _at_server):
        with tempfile.TemporaryDirectory() as folder:
            rows += asyncio.run(work(Path(folder)))
    return rows
