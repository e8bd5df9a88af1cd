"""What a table of contacts looks like before it is read, for a person to set right.

``preview_csv`` guesses; the window shows the guess, changes it with ``dataclasses.replace`` (the
mapping) or asks again (another encoding), and gives it to ``read_csv``.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from dialer.contacts import csv_reading
from dialer.contacts.csv_columns import (
    guess_by_content,
    guess_by_header,
    is_header,
)
from dialer.contacts.csv_text import (
    MOST_COLUMNS,
    SAMPLE_ROWS,
    Row,
    guess_divider,
    guess_encoding,
    rows,
    text_lines,
)
from dialer.core.contact_ports import ReadEntry
from dialer.core.contact_table import ENCODINGS, FIELDS, NUMBER, TELLING, CsvPreview
from dialer.core.errors import ContactFileError
from dialer.core.phrase import phrase


def preview_csv(
    path: Path, encoding: str = "", divider: str = "", has_header: bool | None = None
) -> CsvPreview:
    """A look at the first rows. What is not given is guessed.

    Raises ContactFileError when the file cannot be opened, is empty or has no such encoding.
    """
    try:
        encoding = _checked(encoding) if encoding else guess_encoding(path)
        start = list(islice(text_lines(path, encoding), SAMPLE_ROWS))
        divider = divider or guess_divider(start)
        sample = _cells(islice(_rows(path, encoding, divider), SAMPLE_ROWS + 1))
    except OSError as error:
        raise ContactFileError(
            phrase("{name} cannot be read: {strerror}.", name=path.name, strerror=error.strerror),
            "Choose another file.",
        ) from None
    if not sample:
        raise ContactFileError(
            phrase("{name} has no rows.", name=path.name), "Choose another file."
        )
    if has_header is None:
        has_header = is_header(sample[0])
    headers = tuple(" ".join(cell.split()) for cell in sample[0]) if has_header else ()
    shown = sample[1:] if has_header else sample[:SAMPLE_ROWS]
    width = len(headers) if has_header else max(map(len, shown))
    wide = tuple((*row, *[""] * (width - len(row)))[:width] for row in shown)
    mapping = guess_by_header(headers) if has_header else guess_by_content(shown, width)
    if has_header and not any(field in TELLING or field.startswith(NUMBER) for field in mapping):
        mapping = guess_by_content(shown, width)
    return CsvPreview(path, encoding, divider, has_header, headers, wide, mapping)


def read_csv(preview: CsvPreview) -> Iterator[ReadEntry]:
    """The contacts of a table, read as the preview says. Raises ContactFileError when the mapping
    names an unknown field, or nothing that makes a contact.
    """
    for field in preview.mapping:
        if field not in FIELDS and not field.startswith(NUMBER):
            raise ContactFileError(
                phrase("{field} is no field.", field=repr(field)),
                phrase("Fields are {fields}.", fields=tuple(FIELDS)),
            )
    if not preview.is_known:
        known = ", ".join(preview.headers[:8]) or "none"
        raise ContactFileError(
            phrase(
                "No column of {name} is known to be a name, number or address (headers: {known}).",
                name=preview.path.name,
                known=known[:200],
            ),
            "Name its columns like First Name, Company, Phone and E-mail.",
        )
    table = _rows(preview.path, preview.encoding, preview.divider)
    if preview.has_header:
        next((row for row in table if not row.problem), None)
    return csv_reading.contacts(table, preview.mapping)


def count_rows(preview: CsvPreview) -> int:
    """How many rows a table has besides its headers; as many as read_csv gives entries."""
    count = sum(1 for _ in _rows(preview.path, preview.encoding, preview.divider))
    return max(count - preview.has_header, 0)


def _rows(path: Path, encoding: str, divider: str) -> Iterator[Row]:
    for row in rows(text_lines(path, encoding), divider):
        is_hint = row.line == 1 and "".join(row.cells).strip().lower() in ("sep=", f"sep={divider}")
        if not is_hint:
            yield row


def _cells(sample: Iterator[Row]) -> list[tuple[str, ...]]:
    return [row.cells[:MOST_COLUMNS] for row in sample if not row.problem]


def _checked(encoding: str) -> str:
    try:
        b"x".decode(encoding, "replace")  # no octets at all are any encoding
    except (LookupError, ValueError):
        raise ContactFileError(
            phrase("There is no encoding {encoding}.", encoding=repr(encoding[:40])),
            phrase("Some are {encodings}.", encodings=tuple(ENCODINGS[:6])),
        ) from None
    return encoding.lower()
