"""Broken and hostile vCards: each is named with its reason, the rest comes in, nothing hangs."""

from __future__ import annotations

import base64
import io

import pytest

from dialer.contacts.card_photos import LARGEST_OCTETS
from dialer.contacts.card_stream import LINE_LIMIT
from dialer.contacts.vcard import read_cards
from dialer.core.contact_ports import ReadEntry

GOOD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Good\r\nTEL:1\r\nEND:VCARD\r\n"


def among(card: bytes) -> list[ReadEntry]:
    """What is said of a card between two good ones, which come in."""
    first, *rest, last = read_cards(io.BytesIO(GOOD + card + GOOD))
    assert first.contact is not None
    assert last.contact == first.contact
    return rest


def card(*lines: bytes) -> bytes:
    return b"\r\n".join((b"BEGIN:VCARD", b"VERSION:3.0", b"FN:Bad", *lines, b"END:VCARD", b""))


def test_a_missing_end() -> None:
    (entry,) = among(b"BEGIN:VCARD\r\nFN:Bad\r\nTEL:2\r\n")
    assert entry.entry == "card 2, line 6 (Bad)"
    assert entry.why == "END:VCARD is missing: another card begins inside it, in line 9"
    assert entry.contact is None


def test_a_file_that_was_cut_off() -> None:
    *_, entry = read_cards(io.BytesIO(GOOD + b"BEGIN:VCARD\r\nFN:Bad\r\n"))
    assert entry.why == "END:VCARD is missing: the file may have been cut off"
    assert entry.contact is None


def test_cards_in_cards() -> None:
    outer, inner, stray = among(
        b"BEGIN:VCARD\nFN:Outer\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\nTEL:3\nEND:VCARD\n"
    )
    assert outer.contact is None
    assert "another card begins inside it" in outer.why
    assert inner.contact is not None
    assert inner.contact.name == "Inner"
    assert (stray.entry, stray.why) == ("line 11", "it stands outside of any card")


def test_an_empty_card() -> None:
    (entry,) = among(b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n")
    assert (entry.entry, entry.why) == (
        "card 2, line 6",
        "it has no name, company, address or number",
    )


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ((b"no property", b"a b:c"), "left out: line 9 is no property; line 10 is no property"),
        ((b"X-A:1",) * 20_000, "it has more than 10,000 properties"),
        ((b" " * 10,) * 500_000, "it is too big: more than 32 MB or 400,000 lines"),
        ((b"X-A:" + b"a" * 2_000_000,), "left out: line 9 (X-A) is too long"),
        ((b"NOTE:" + b"a" * (LINE_LIMIT + 100),), "left out: line 9 (NOTE) is too long"),
        ((b"PHOTO;ENCODING=b:!!!!",), "left out: its picture is damaged: it is no base64"),
        ((b"PHOTO;ENCODING=b:AAAAA",), "left out: its picture is damaged: it is no base64"),
        ((b"PHOTO;ENCODING=b:",), "left out: its picture is empty"),
        ((b"PHOTO:data:text/plain,x",), "left out: its picture is written in an unknown way"),
        (
            (b"PHOTO;ENCODING=b:" + base64.b64encode(bytes(LARGEST_OCTETS + 10)),),
            "left out: its picture is larger than 10 MB",
        ),
        ((b"PHOTO;ENCODING=b:" + b"A" * 20_000_000,), "left out: line 9 (PHOTO) is too long"),
        (tuple(b"TEL:%d" % number for number in range(700)), "left out: 200 of 700 numbers"),
    ],
)
def test_what_is_left_out_is_told(lines: tuple[bytes, ...], why: str) -> None:
    (entry,) = among(card(*lines))
    assert entry.entry == "card 2, line 6 (Bad)"
    assert entry.why == why
    assert (entry.contact is not None) == why.startswith("left out")


def test_a_large_picture_comes_in() -> None:
    data = bytes(LARGEST_OCTETS)
    coded = base64.b64encode(data)
    folded = b"\r\n ".join(coded[at : at + 74] for at in range(0, len(coded), 74))
    (entry,) = among(card(b"PHOTO;ENCODING=b;TYPE=JPEG:" + folded))
    assert entry.photo is not None
    assert entry.photo.data == data


@pytest.mark.parametrize(
    "line",
    [
        b"NOTE:" + b"\0" * 100_000,
        b"NOTE:" + b"\xe9\xff " * 100_000,
        b"N:" + b";" * 500_000,
        b"CATEGORIES:" + b"\\," * 250_000,
        b"ORG:" + b"\\" * 500_000,
        b"X" + b'"' * 500_000 + b":",
        b"X" + b';A="b"' * 100_000 + b":c",
        b"TEL" + b";A=" * 200_000 + b'":1',
        b"TEL;TYPE=" + b"," * 500_000 + b":1",
        b"NOTE:a" + b"\r\n a" * 200_000,
        b"NOTE;ENCODING=QUOTED-PRINTABLE:a" + b"=\r\na" * 200_000,
        b"NOTE;CHARSET=unicode_escape:\\N{BELL}",
        b"NOTE;CHARSET=zlib;ENCODING=QUOTED-PRINTABLE:x",
        b"NOTE;CHARSET=utf-16:x",
        b"PHOTO:data:" + b";a=b" * 100_000,
        b"ADR:;;;;;;" + b"x" * 500_000,
        b"AGENT:\r\n" + b"BEGIN:VCARD\r\n" * 1000 + b"END:VCARD\r\n" * 1000,
        b"N;X-DIALER-FN=" + b"^n" * 100_000 + b":a;b",
    ],
    ids=lambda line: repr(line[:24]),
)
def test_no_line_hangs(line: bytes) -> None:
    (entry,) = among(card(line))
    assert entry.contact is not None
    assert entry.contact.name == "Bad"


def test_line_breaks_within_notes_that_were_never_escaped() -> None:
    (entry,) = among(card(b"NOTE:first", b"second", b"", b"third"))
    assert entry.contact is not None
    assert entry.contact.notes == "first\nsecond\nthird"


def test_thousands_of_cards_that_never_end() -> None:
    entries = list(read_cards(io.BytesIO(b"BEGIN:VCARD\n" * 20_000)))
    assert len(entries) == 20_000
    assert all(entry.contact is None and entry.why for entry in entries)
