"""Calls as a table for spreadsheets: its columns, its rows, and cells that are no formulas."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from typing import TextIO

from dialer.core.call import Call
from dialer.core.call_json import CALL_KEYS, call_json

COLUMNS = ("created", *CALL_KEYS[1:], "name", "note")
NUMBER = re.compile(r"\+?[0-9]+")


class CallTable:
    """Writes rows of CSV to ``file``, headed by the names of the columns."""

    def __init__(self, file: TextIO) -> None:
        self._writer = csv.writer(file, lineterminator="\n")
        self._writer.writerow(COLUMNS)

    def write(self, calls: Iterable[tuple[Call, str, str]]) -> None:
        """Adds calls, each with the other party's name and the note on it."""
        for call, name, note in calls:
            created = call.created_at.isoformat(timespec="seconds")
            row = call_json(call) | {"created": created, "name": name, "note": note}
            self._writer.writerow([safe_cell(row[column]) for column in COLUMNS])


def safe_cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula; plain numbers, with their plus, stay as
    they are.
    """
    text = "" if value is None else str(value)
    if text[:1] in ("=", "+", "-", "@", "\t", "\r") and not NUMBER.fullmatch(text):
        return "'" + text
    return text
