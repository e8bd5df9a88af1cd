"""Files of contacts as a whole: what they are, why they cannot be read, how they are written."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from dialer.contacts import card_stream
from dialer.contacts.files import (
    count_entries,
    is_vcard,
    preview_csv,
    read_contacts,
    write_contacts,
)
from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.core.errors import ContactFileError

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("name", "octets"),
    [
        ("a.vcf", CARD.encode()),
        ("a.csv", CARD.encode()),  # by what is in it, whatever its name says
        ("a", b"\xef\xbb\xbf\r\n" + CARD.encode()),
        ("a.txt", CARD.encode("utf-16")),
        ("a.vcf", b"Saved by a phone\r\n" + CARD.encode()),
        ("a.csv", b"Name,Phone\nAda,1\n"),
        ("a.txt", b"Name\tPhone\nAda\t1\n"),
        ("a.export", "Name;Téléphone\nAda;1\n".encode("cp1252")),
        ("a.CSV", "Name;Phone\nAda;1\n".encode("utf-16-le")),
    ],
)
def test_what_a_file_is(name: str, octets: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(octets)
    names = [entry.contact.name for entry in read_contacts(path) if entry.contact]
    assert names == ["Ada"]


@pytest.mark.parametrize(
    ("name", "octets", "why"),
    [
        ("a.vcf", b"", "a.vcf is empty"),
        ("a.csv", b"\xef\xbb\xbf\r\n\r\n", "a.csv is empty"),
        ("a.vcf", b"Hello, world", "a.vcf holds no contacts"),
        ("a.vcf", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "a.vcf holds no contacts"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0\x01" * 100, "of another kind"),
        ("a.csv", bytes(range(256)) * 20, "of another kind"),
        ("a.vcf", b"\0" * 5000, "is empty"),
        ("a.txt", b"just words\nand more\n", "No column"),
        ("a.csv", b"Colour,Size\nred,1\n", "No column"),
        ("a.doc", b"just words\nand more\n", "a.doc holds no contacts"),
    ],
)
def test_what_no_file_of_contacts_is(name: str, octets: bytes, why: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(octets)
    with pytest.raises(ContactFileError, match=why):
        list(read_contacts(path))


def test_no_file_at_all(tmp_path: Path) -> None:
    with pytest.raises(ContactFileError, match="There is no file"):
        read_contacts(tmp_path / "none.vcf")
    with pytest.raises(ContactFileError, match="is a folder"):
        read_contacts(tmp_path)
    with pytest.raises(ContactFileError, match="cannot be read"):
        read_contacts(tmp_path / ("x" * 5000))
    with pytest.raises(ContactFileError, match="cannot be read"):
        read_contacts(tmp_path / "a\0b")


def test_writing_replaces_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.vcf"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)

    def items() -> list[tuple[Contact, Photo | None]]:
        return [(Contact(name="Ada"), Photo("image/png", b"x"))]

    def failing() -> object:
        yield from items()
        raise OSError(28, "No space left on device")

    with pytest.raises(ContactFileError, match="No space left on device"):
        write_contacts(path, failing())  # type: ignore[arg-type]  # an iterator that fails
    assert path.read_text(encoding="utf-8") == "old"
    assert os.listdir(tmp_path) == ["out.vcf"]
    write_contacts(path, items())
    (entry,) = read_contacts(path)
    assert entry.contact == Contact(name="Ada", has_photo=True)
    assert entry.photo == Photo("image/png", b"x")
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["out.vcf"]


def test_nowhere_to_write(tmp_path: Path) -> None:
    for path in (tmp_path / "none" / "a.vcf", tmp_path / "a.xlsx", tmp_path / "a"):
        with pytest.raises(ContactFileError):
            write_contacts(path, [])
    folder = tmp_path / "folder.vcf"
    folder.mkdir()
    with pytest.raises(ContactFileError, match="is a folder"):
        write_contacts(folder, [])
    assert os.listdir(tmp_path) == ["folder.vcf"]


@pytest.mark.parametrize("ending", ["vcf", "csv"])
def test_control_characters_go(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"out.{ending}"
    contact = Contact(
        name="A\0d\x1ba\r\nKing",
        numbers=(ContactNumber("l\nl", "1\r2"),),
        notes="a\r\nb\x07\ud800",
        groups=("g\nh",),
    )
    write_contacts(path, [(contact, None)])
    (entry,) = read_contacts(path)
    assert entry.contact == Contact(
        name="A d a King",
        numbers=(ContactNumber("l l", "1 2"),),
        notes="a\nb \ufffd",
        groups=("g h",),
    )


def test_entries_are_counted_as_they_are_read(tmp_path: Path) -> None:
    samples = sorted((Path(__file__).parent / "samples").glob("*.[cv]*"))
    counted = 0
    for path in samples:
        preview = None if is_vcard(path) else preview_csv(path)
        entries = list(read_contacts(path))
        if preview is None:  # text outside of cards is an entry, a card of a group is none
            there = sum(entry.entry.startswith("card") for entry in entries)
            assert there <= count_entries(path) <= there + 2, path.name
        else:
            assert count_entries(path, preview) == len(entries), path.name
        counted += len(entries)
    assert counted > 10


@pytest.mark.parametrize("octets", [card_stream.CHUNK_OCTETS - shift for shift in range(16)])
def test_a_card_at_the_edge_of_a_piece_counts_once(octets: int, tmp_path: Path) -> None:
    for break_, encoding in (("\r\n", "utf-8"), ("\n", "utf-8"), ("\r", "utf-8"), ("\n", "utf-16")):
        card = f"BEGIN:VCARD{break_}FN:A{break_}END:VCARD{break_}"
        before = card + "X" * (octets - len(card) - 20) + break_
        path = tmp_path / "many.vcf"
        path.write_bytes((before + card * 3).encode(encoding))
        assert count_entries(path) == 4


def test_what_cannot_be_counted(tmp_path: Path) -> None:
    with pytest.raises(ContactFileError, match="cannot be read"):
        count_entries(tmp_path / "none.vcf")
