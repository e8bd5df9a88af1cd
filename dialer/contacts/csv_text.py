"""The rows of a CSV file: its letters, its divider, its quotes, bounded and never stuck.

Python's csv divides; what stands here finds out how, and goes on behind a quote that is never
closed.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dialer.contacts.card_stream import CHUNK_OCTETS, raw_lines, wide_encoding
from dialer.contacts.encodings import FALLBACK, SAMPLE_OCTETS, decoded, guessed, is_utf8
from dialer.core.contact_table import DIVIDERS
from dialer.core.phrase import phrase

MOST_COLUMNS = 1000
ROW_LINES = 12_000
ROW_LETTERS = 1 << 21
"""A row that goes on for more than these has a quote that was never closed."""
MOST_AGAIN = 2_000_000
"""Lines that are read again behind such quotes; then the file counts as broken from there on."""
SAMPLE_ROWS = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A row and the line where it begins; ``problem`` instead of cells when it cannot be read."""

    line: int
    cells: tuple[str, ...]
    problem: str = ""


def guess_encoding(path: Path) -> str:
    """The encoding of a file, by a look at its lines that are not plain ASCII. UTF-8 if most of
    those are: then the others, put in by hand, are read by themselves.
    """
    with path.open("rb") as stream:
        start = stream.read(CHUNK_OCTETS)
        if wide := wide_encoding(start):
            return wide
        stream.seek(0)
        telling, octets, fitting = list[bytes](), 0, 0
        for raw in raw_lines(stream, ""):
            if not raw.isascii():
                is_short = len(raw) <= SAMPLE_OCTETS
                # Never cut in the middle of a letter.
                telling.append(raw if is_short else raw[:SAMPLE_OCTETS].rpartition(b" ")[0])
                octets += len(telling[-1])
                fitting += is_utf8(telling[-1])
                if octets >= SAMPLE_OCTETS:
                    break
    return "utf-8" if 2 * fitting >= len(telling) else guessed(b"\n".join(telling))


def text_lines(path: Path, encoding: str) -> Iterator[str]:
    """The lines of a file, each with LF; what does not fit the encoding shows as U+FFFD."""
    wide = encoding if encoding.startswith("utf-16") else ""
    with path.open("rb") as stream:
        for raw in raw_lines(stream, wide):
            name = "utf-8" if wide or encoding in ("utf-8", "utf-8-sig") else encoding
            text = decoded(raw, name, FALLBACK) if name == "utf-8" else raw.decode(name, "replace")
            yield text.replace("\0", " ").removeprefix("\ufeff") + "\n"


def guess_divider(lines: list[str]) -> str:
    """The divider by which the first rows have the most columns, alike in number."""
    named = lines[0].strip().lower() if lines else ""
    if named.startswith("sep=") and len(named) == 5:  # Excel's own way to say it
        return named[4]

    def votes(divider: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=divider) if row]
        except csv.Error:
            return 0.0, 0
        if not widths or widths[0] < 2:
            return 0.0, 0
        return sum(width == widths[0] for width in widths) / len(widths), widths[0]

    def weight(divider: str) -> float:
        share, width = votes(divider)
        return share * min(width, 10)

    best = max(DIVIDERS, key=weight)
    return best if weight(best) > 0 else ","


def rows(lines: Iterator[str], divider: str) -> Iterator[Row]:
    """The rows of a table, without empty ones."""
    csv.field_size_limit(max(csv.field_size_limit(), ROW_LETTERS))
    source = _Source(lines)
    again = 0
    while source.more():
        start = source.number + 1
        # Strict: else a forgotten quote would take in all rows up to the next one.
        cells, problem = _first(csv.reader(source.row(), delimiter=divider, strict=True))
        if problem and len(source.taken) == 1 and not source.wanted_more:
            lone = csv.reader(source.taken, delimiter=divider)  # 5" pipes, and the like
            cells, problem = _first(lone)
        if problem:
            yield Row(start, (), problem)
            again += len(source.taken)
            if again > MOST_AGAIN:
                yield Row(
                    start, (), phrase("the rest of the file, with too many quotes that never close")
                )
                return
            source.put_back()
        elif any(cell.strip() for cell in cells):
            yield Row(start, tuple(cells[:MOST_COLUMNS]))


def _first(reader: Iterator[list[str]]) -> tuple[list[str], str]:
    """The next row, and what is wrong with it."""
    try:
        return next(reader, []), ""
    except csv.Error as error:
        if "limit" in str(error):
            return [], phrase("a cell of it is longer than {most} letters", most=f"{ROW_LETTERS:,}")
        return [], phrase("a quote in it is never closed")


class _Source:
    """Lines with the way back: ``taken`` are those of the row that is being read, and
    ``wanted_more`` tells that it did not end with them.
    """

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._waiting = deque[str]()
        self.number = 0
        self.taken = list[str]()
        self.wanted_more = False

    def more(self) -> bool:
        """Whether a line is left."""
        if not self._waiting and (line := next(self._lines, None)) is not None:
            self._waiting.append(line)
        return bool(self._waiting)

    def row(self) -> Iterator[str]:
        """Lines, for as long as the row may go on."""
        self.taken, self.wanted_more = [], False
        letters = 0
        while self.more():
            if len(self.taken) >= ROW_LINES or letters > ROW_LETTERS:
                break
            line = self._waiting.popleft()
            self.number += 1
            letters += len(line)
            self.taken.append(line)
            yield line
        # A reader asks on only for as long as a quote is open.
        self.wanted_more = True

    def put_back(self) -> None:
        """All lines of the row but the first, to be read as rows of their own."""
        self._waiting.extendleft(reversed(self.taken[1:]))
        self.number -= len(self.taken) - 1
