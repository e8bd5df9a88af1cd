"""The history with 100,000 calls: how soon a page, a search, a filter and its totals are there."""

from __future__ import annotations

import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from dialer.app import Composition
from dialer.core.call import Call, CallRequest, Leg, Outcome, Source
from dialer.core.events import CallEvent, What
from dialer.core.machine import advance
from dialer.core.money import Money
from dialer.core.ports import CallFilter
from dialer.store import codec
from dialer.store.database import open_database

_CALLS = 100_000
_ROUNDS = 15
_NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
_OUTCOMES = (Outcome.COMPLETED, Outcome.COMPLETED, Outcome.BUSY, Outcome.NO_ANSWER, Outcome.FAILED)


def run() -> list[tuple[str, str]]:
    """The rows of the table."""
    with tempfile.TemporaryDirectory() as folder:
        home = Composition({"DIALER_HOME": folder, "DIALER_SECRETS": "file"})
        database = Path(home.folders.database_file)
        database.parent.mkdir(parents=True, exist_ok=True)
        _fill(database)
        return asyncio.run(_measure(home))


def _fill(path: Path) -> None:
    chance = random.Random(1)
    connection = open_database(path)
    places = ", ".join(f":{name.strip()}" for name in codec.CALL_COLUMNS.split(","))
    connection.execute("BEGIN")
    insert = f"INSERT INTO calls ({codec.CALL_COLUMNS}) VALUES ({places})"
    connection.executemany(insert, (codec.call_values(_call(n, chance)) for n in range(_CALLS)))
    connection.execute("COMMIT")
    connection.close()


def _call(number: int, chance: random.Random) -> Call:
    at = _NOW - timedelta(minutes=5 * number)
    to = f"+4420794{chance.randrange(100_000):05}"
    call = Call(
        f"01J{number:023}",
        "talkety",
        CallRequest(f"account{number % 3}", "+12125550100", to, tag=f"tag {number}"),
        created_at=at,
        callback_token=f"t{number}",
    )
    ended = CallEvent(
        What.ENDED,
        at + timedelta(seconds=80),
        Source.POLL,
        Leg.B,
        outcome=chance.choice(_OUTCOMES),
        duration_s=chance.randrange(600),
        cost=Money(Decimal(chance.randrange(10_000)) / 10_000, None),
    )
    return replace(call, progress=advance(call.progress, ended))


async def _measure(home: Composition) -> list[tuple[str, str]]:
    async with home.engine() as engine:
        past = engine.past
        page = CallFilter(limit=200)
        deep = replace(page, until=_NOW - timedelta(minutes=5 * _CALLS // 2))
        rare, none = replace(page, text="tag 77777"), replace(page, text="nothing like that")
        cases: list[tuple[str, Callable[[], Awaitable[object]]]] = [
            ("the first page of 200", lambda: past.search(page)),
            ("a page in the middle", lambda: past.search(deep)),
            ("an outcome", lambda: past.search(replace(page, outcomes=("busy",)))),
            ("an account and a month", lambda: past.search(_month(page))),
            ("a text that one call has", lambda: past.search(rare)),
            ("a text that none has", lambda: past.search(none)),
            ("totals of all", lambda: past.totals(CallFilter())),
        ]
        rows = []
        for title, ask in cases:
            times = []
            for _ in range(_ROUNDS):
                began = time.perf_counter()
                await ask()
                times.append((time.perf_counter() - began) * 1000)
            worst = max(times)
            rows.append(
                (
                    f"100,000 calls: {title}",
                    f"{statistics.median(times):.1f} ms, at most {worst:.1f}",
                )
            )
        return rows


def _month(page: CallFilter) -> CallFilter:
    return replace(page, account="account1", since=_NOW - timedelta(days=60), until=_NOW)
