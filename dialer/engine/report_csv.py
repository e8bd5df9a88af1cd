"""A billing report as CSV: the keys of its JSON, then whose it is and what was left.

Machines read it: its keys are English, its decimal sign is a point and its days are ISO 8601,
whatever language the window speaks.
"""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from dialer.core.report import ReportLine
from dialer.core.report_days import Days
from dialer.core.report_json import ITEM_KEYS, amount_json, item_json
from dialer.engine.billing_report import Report
from dialer.engine.call_table import safe_cell

COLUMNS = (*ITEM_KEYS, "account", "currency", "balance", "name")
TEXTS = frozenset(("from", "to", "account", "currency", "name"))
"""What others wrote; the other columns are ours, and a minus begins no formula there."""


class ItemTable:
    """Writes rows of CSV to ``file``, headed by the names of the columns."""

    def __init__(self, file: TextIO, days: Days) -> None:
        self._days = days
        self._writer = csv.writer(file, lineterminator="\n")
        self._writer.writerow(COLUMNS)

    def write(self, lines: Sequence[ReportLine]) -> None:
        """Adds items."""
        self._writer.writerows([self._row(line) for line in lines])

    def _row(self, line: ReportLine) -> list[object]:
        values = item_json(line, self._days)
        values["account"] = line.item.account
        values["currency"] = line.item.currency
        values["balance"] = amount_json(line.balance)
        values["name"] = line.name
        return [
            safe_cell(values[column]) if column in TEXTS else values[column] for column in COLUMNS
        ]


async def write_csv(
    report: Report, path: Path, progress: Callable[[int], None] | None = None
) -> None:
    """Writes all items. Raises OSError and StoreError."""
    count = 0
    # With a mark in front by which Excel knows UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = ItemTable(file, report.days)
        async for lines in report.lines():
            await asyncio.to_thread(table.write, lines)
            count += len(lines)
            if progress is not None:
                progress(count)
