"""A million items of bills over a year: kept, opened as a report, paged, grouped, drawn, saved, and
laid beside the log; with the memory that it takes.
"""

from __future__ import annotations

import asyncio
import random
import resource
import sys
import tempfile
import time
from collections.abc import Awaitable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from dialer.core.contact import Contact
from dialer.core.ledger import LedgerItem
from dialer.core.ledger_ports import KnownBalance
from dialer.core.report import GroupBy
from dialer.core.report_days import Days, Span
from dialer.core.report_places import region_of
from dialer.engine.billing_report import Report, find_items
from dialer.engine.report_files import save_report
from dialer.store.ledger import LedgerBase

ITEMS = 1_000_000
NUMBERS = 20_000
DAYS = Days(date(2025, 1, 1), date(2025, 12, 31), UTC)
COUNTRIES = ("4420", "4477", "1212", "1310", "49301", "33140", "39066", "8621", "9122", "97250")

Rows = list[tuple[str, str]]


def run() -> Rows:
    """The rows of the table."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_all(Path(folder)))


class _Nobody:
    async def by_numbers(self, e164s: Sequence[str]) -> Mapping[str, Contact]:
        return {}


async def _all(folder: Path) -> Rows:
    ledger = LedgerBase(folder / "dialer.sqlite3")
    rows = await _kept(ledger)
    rows.append(("  on disk", f"{(folder / 'dialer.sqlite3').stat().st_size / 1e6:.0f} MB"))
    report = Report(ledger, _Nobody(), DAYS)
    took_s = await _timed(report.open(find_items(DAYS, ()), {"home": "USD"}))
    assert report.count == ITEMS
    rows.append(("report opened: counted, summed, balances", f"{took_s:.2f} s"))
    rows += await _pages(report)
    for by in GroupBy:
        took_s = await _timed(report.groups(by))
        found = len(await report.groups(by)) if by is not GroupBy.CONTACT else NUMBERS
        rows.append((f"  grouped by {by}, {found:,} groups", f"{took_s:.2f} s"))
    for name in ("report.csv", "report.xlsx"):
        took_s = await _timed(save_report(report, folder / name))
        size = (folder / name).stat().st_size / 1e6
        what = f"saved as {name.removeprefix('report.')}"
        rows.append((what, f"{took_s:.1f} s, {ITEMS / took_s:,.0f} items a second, {size:.0f} MB"))
    day = Days(date(2025, 1, 1), date(2025, 1, 4), UTC)
    short = Report(ledger, _Nobody(), day)
    await short.open(find_items(day, ()), {"home": "USD"})
    took_s = await _timed(save_report(short, folder / "report.pdf"))
    pages = f"{took_s:.1f} s, {short.count / took_s:,.0f} items a second"
    rows.append((f"saved as pdf, {short.count:,} items, with charts", pages))
    rows.append(("peak memory of all of that", f"{_peak_mb():.0f} MB"))
    await ledger.aclose()
    return rows


async def _kept(ledger: LedgerBase) -> Rows:
    draw = random.Random(1)
    numbers = [f"+{draw.choice(COUNTRIES)}{draw.randrange(10**6):06d}" for _ in range(NUMBERS)]
    took_s, worst_s = 0.0, 0.0
    months = DAYS.buckets(Span.MONTH)
    for place, month in enumerate(months):
        count = ITEMS // len(months) + (place < ITEMS % len(months))
        items = [_item(draw, month.start, month.end, numbers, f"{place}-{n}") for n in range(count)]
        this_s = await _timed(ledger.replace("home", month.start, month.end, items))
        took_s, worst_s = took_s + this_s, max(worst_s, this_s)
    again_s = await _timed(ledger.replace("home", month.start, month.end, items))
    balance = KnownBalance(DAYS.start, Decimal(100_000), "USD")
    await ledger.note_read("home", list(DAYS), DAYS.end, balance)
    return [
        (f"{ITEMS:,} items kept", f"{took_s:.1f} s, {ITEMS / took_s:,.0f} a second"),
        ("  the slowest month", f"{worst_s:.2f} s"),
        ("  a month read again, unchanged", f"{again_s:.2f} s"),
    ]


def _item(
    draw: random.Random, start: datetime, end: datetime, numbers: Sequence[str], key: str
) -> LedgerItem:
    number = draw.choice(numbers)
    seconds = draw.randrange(int((end - start).total_seconds()))
    return LedgerItem(
        "home",
        key,
        start + timedelta(seconds=seconds),
        "+12125550100",
        number,
        draw.randrange(1800),
        debit=Decimal(draw.randrange(20_000)).scaleb(-4),
        currency="USD",
        provider_call_id=key,
        region=region_of(number),
    )


async def _pages(report: Report) -> Rows:
    draw = random.Random(2)
    times = [await _timed(report.page(draw.randrange(ITEMS), 100)) for _ in range(50)]
    times.sort()
    figure = f"{times[25] * 1000:.0f} / {times[-1] * 1000:.0f} ms"
    return [("  a page of 100 anywhere, median / worst of 50", figure)]


async def _timed(work: Awaitable[object]) -> float:
    started = time.perf_counter()
    await work
    return time.perf_counter() - started


def _peak_mb() -> float:
    # macOS counts bytes, Linux kilobytes.
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
