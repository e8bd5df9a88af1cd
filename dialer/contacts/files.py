"""Files of contacts, in and out: ``read_contacts`` and ``write_contacts``; and, for a person to
look first, ``is_vcard``, ``count_entries``, ``preview_csv`` and ``read_csv``.

What a file is, is told by how it begins; its ending decides only what is written.
"""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from dialer.contacts import csv_preview, csv_writing, vcard
from dialer.contacts.card_stream import count_cards, wide_encoding
from dialer.contacts.csv_preview import preview_csv
from dialer.core.contact import Contact, Photo
from dialer.core.contact_ports import ReadEntry
from dialer.core.contact_table import CsvPreview
from dialer.core.errors import ContactFileError
from dialer.core.phrase import phrase

__all__ = [
    "count_entries",
    "is_vcard",
    "preview_csv",
    "read_contacts",
    "read_csv",
    "write_contacts",
]

START_OCTETS = 1 << 16
VCARD_ENDINGS = (".vcf", ".vcard")
CSV_ENDINGS = (".csv", ".tsv", ".txt")
WRITTEN_VERSION = "4.0"

_CARD = re.compile(r"\s*BEGIN\s*:\s*VCARD", re.IGNORECASE)
_LATER_CARD = re.compile(r"^BEGIN:VCARD\s*$", re.IGNORECASE | re.MULTILINE)


def read_contacts(path: Path) -> Iterator[ReadEntry]:
    """The entries of a vCard or CSV file, one after the other.

    Raises ContactFileError, at once, when the file cannot be read at all: missing, a folder, empty,
    or neither of the two.
    """
    if is_vcard(path):
        return _read_cards(path)
    return read_csv(preview_csv(path))


def read_csv(preview: CsvPreview) -> Iterator[ReadEntry]:
    """The entries of a table, read as the preview says. Raises ContactFileError, at once, for a
    mapping that makes no contacts.
    """
    return _told(preview.path, csv_preview.read_csv(preview))


def count_entries(path: Path, preview: CsvPreview | None = None) -> int:
    """How many cards a file has, or rows where a preview tells how it is read, without making
    contacts of them: a card may turn out to be a group. Raises ContactFileError.
    """
    try:
        if preview is not None:
            return csv_preview.count_rows(preview)
        with path.open("rb") as stream:
            return count_cards(stream)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def is_vcard(path: Path) -> bool:
    """Whether a file has vCards, otherwise a table. Raises ContactFileError when it has neither."""
    start = _start(path)
    encoding = wide_encoding(start) or "latin-1"
    text = start.decode(encoding, "replace").removeprefix("\ufeff").removeprefix("ï»¿")
    if _CARD.match(text):
        return True
    if not text.strip("\0 \t\r\n"):
        raise ContactFileError(phrase("{name} is empty.", name=path.name), "Choose another file.")
    if text.count("\0") > len(text) // 100 or _controls(text) > len(text) // 20:
        raise ContactFileError(
            phrase("{name} is no file of contacts but of another kind.", name=path.name),
            "Export the contacts as vCard (.vcf) or CSV.",
        )
    if path.suffix.lower() in CSV_ENDINGS:
        return False
    if _LATER_CARD.search(text):
        return True
    if path.suffix.lower() in VCARD_ENDINGS or not preview_csv(path).is_known:
        raise ContactFileError(
            phrase(
                "{name} holds no contacts: there is no vCard in it, and no table.", name=path.name
            ),
            "Export the contacts as vCard (.vcf) or CSV.",
        )
    return False


def _controls(text: str) -> int:
    return sum(character < " " and character not in "\t\r\n\f\v\x1a" for character in text)


def _start(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ContactFileError(
                phrase("{name} is a folder.", name=path.name), "Choose a file in it."
            )
        with path.open("rb") as stream:
            return stream.read(START_OCTETS)
    except FileNotFoundError:
        raise ContactFileError(
            phrase("There is no file {path}.", path=path), "Check its name and where it lies."
        ) from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> ContactFileError:
    reason = getattr(error, "strerror", None) or str(error)
    return ContactFileError(
        phrase("{name} cannot be read: {reason}.", name=path.name, reason=reason),
        "Choose another file.",
    )


def _read_cards(path: Path) -> Iterator[ReadEntry]:
    with path.open("rb") as stream:
        yield from _told(path, vcard.read_cards(stream))


def _told(path: Path, entries: Iterator[ReadEntry]) -> Iterator[ReadEntry]:
    """The entries; a disk that fails half-way is told like a file that cannot be opened."""
    try:
        yield from entries
    except OSError as error:
        raise _unreadable(path, error) from None


def write_contacts(
    path: Path, items: Iterable[tuple[Contact, Photo | None]], version: str = WRITTEN_VERSION
) -> None:
    """Writes contacts as its ending says: ``.vcf`` (of this vCard version) or ``.csv``, which
    holds all but pictures. Whatever happens, the file is the old one or the new one, whole.

    Raises ContactFileError for another ending, or when it cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in (*VCARD_ENDINGS, ".csv"):
        raise ContactFileError(
            phrase("{name} says not what to write.", name=path.name),
            "Let its name end with .vcf or .csv.",
        )
    if path.is_dir():
        raise ContactFileError(phrase("{name} is a folder.", name=path.name), "Name a file in it.")
    try:
        with _replacing(path, "utf-8" if ending != ".csv" else csv_writing.ENCODING) as stream:
            if ending == ".csv":
                csv_writing.write_csv(stream, [contact for contact, _ in items])
            else:
                for contact, photo in items:
                    stream.write(vcard.card_text(contact, photo, version))
    except OSError as error:
        reason = error.strerror or str(error)
        raise ContactFileError(
            phrase("{path} cannot be written: {reason}.", path=path, reason=reason),
            "Choose another place for it.",
        ) from None


@contextlib.contextmanager
def _replacing(path: Path, encoding: str) -> Iterator[TextIO]:
    """A file beside ``path`` that takes its place once it is complete and on disk."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    try:
        with open(handle, "w", encoding=encoding, errors="replace", newline="") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            os.chmod(name, path.stat().st_mode & 0o777)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
