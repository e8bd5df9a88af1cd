"""From the raw lines of a card to content lines: unfolded, decoded, and vCard 2.1 made modern.

After this, no one needs to know of quoted-printable, charsets or parameters without names.
vCard 2.1: https://web.archive.org/web/2015/http://www.imc.org/pdi/vcard-21.txt sections 2.1 and 2.2
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import replace

from dialer.contacts.card_stream import LINE_LIMIT, RawCard
from dialer.contacts.content_lines import (
    ContentLine,
    clean,
    escaped,
    raw_parts,
    read_head,
    split,
    unescaped,
)
from dialer.contacts.encodings import decoded, guessed
from dialer.core.phrase import phrase

MOST_PROPERTIES = 10_000
OTHER_LIMIT = 1 << 20
"""Octets of a property that is no picture."""

_OLD = re.compile(rb"\s*VERSION[^:]*:\s*2\.1\s*", re.IGNORECASE)
_PRINTABLE = re.compile(rb"[^:]*QUOTED-PRINTABLE[^:]*:", re.IGNORECASE)
_BASE64 = re.compile(rb"[^:]*[;=](?:BASE64|B)[;:]", re.IGNORECASE)
_NOTE = re.compile(rb"(?:[\w-]+\.)?(?:NOTE|LABEL)[;:]", re.IGNORECASE)
_OLD_ESCAPED = re.compile(r"\\([\\;:,])")
_TWO_OCTETS = ("shift", "sjis", "x-sjis", "cp932", "gb", "big5", "euc", "ks_c", "cp949", "cp936")

NO_TEXT = frozenset(
    (
        "URL",
        "SOURCE",
        "FBURL",
        "CALURI",
        "CALADRURI",
        "IMPP",
        "GEO",
        "PHOTO",
        "LOGO",
        "SOUND",
        "KEY",
    )
)
"""Properties whose value is an address or octets: nothing in it is escaped."""
LISTS = frozenset(("CATEGORIES", "NICKNAME"))
PICTURES = ("PHOTO",)


def content_lines(card: RawCard) -> tuple[list[ContentLine], list[str]]:
    """The properties of a card, and what could not be read of it, in words.

    Raises ValueError when it has too many.
    """
    is_old = any(_OLD.fullmatch(raw) for raw in card.lines[:200])
    logical = list(_unfolded(card, is_old))
    if len(logical) > MOST_PROPERTIES:
        raise ValueError(
            phrase(
                "it has more than {most} properties",
                most=f"{MOST_PROPERTIES:,}",
            )
        )
    found, problems = list[ContentLine](), list[str]()
    guess = ""
    for number, raw in logical:
        if not raw.isascii() and not guess:
            guess = guessed(b"\n".join(other for _, other in logical if not other.isascii()))
        line = _line(raw, is_old, guess)
        if line is None:
            problems.append(phrase("line {number} is no property", number=number))
        elif len(raw) > (LINE_LIMIT if line.name in PICTURES else OTHER_LIMIT):
            problems.append(
                phrase("line {number} ({name}) is too long", number=number, name=line.name[:40])
            )
        else:
            found.append(line)
    return found, problems


def _unfolded(card: RawCard, is_old: bool) -> Iterator[tuple[int, bytes]]:
    """Each property's line number and octets."""
    pieces, start, length = list[bytes](), 0, 0
    soft_break = is_printable = is_base64 = is_note = False
    for number, raw in enumerate(card.lines, card.line + 1):
        if soft_break:
            pieces.append(raw)
        elif raw[:1] in (b" ", b"\t") and pieces:
            # vCard 2.1 folds where a blank is and keeps it; later ones put one in and take it out.
            pieces.append(raw if is_old and not is_base64 else raw[1:])
        elif not raw.strip():
            continue
        elif b":" not in raw and pieces and is_base64:
            pieces.append(raw.strip())  # folded without the blank, as some phones do
        elif b":" not in raw and pieces and is_note and not is_printable:
            pieces.append(b"\n" + raw)  # a line break that was never escaped
        else:
            if pieces:
                yield start, b"".join(pieces)
            pieces, start, length = [raw], number, 0
            is_printable = _PRINTABLE.match(raw) is not None
            is_base64 = _BASE64.match(raw) is not None
            is_note = _NOTE.match(raw) is not None
        soft_break = is_printable and pieces[-1].endswith(b"=")
        if soft_break:
            pieces[-1] = pieces[-1][:-1]
        length += len(pieces[-1])
        if length > LINE_LIMIT + 1:
            length -= len(pieces.pop())
            pieces.append(b" " * (LINE_LIMIT + 1 - length))  # marks it as too long
            length = LINE_LIMIT + 1
    if pieces:
        yield start, b"".join(pieces)


def _line(raw: bytes, is_old: bool, guess: str) -> ContentLine | None:
    # A letter for an octet where it is no UTF-8 or may be told otherwise: only to find the colon.
    text = decoded(raw, "", "latin-1")
    halves = split(text)
    head = read_head(halves[0]) if halves else None
    if halves is None or head is None:
        return None
    group, name, parameters = head
    line = ContentLine(name, halves[1], parameters, group)
    charset, encoding = line.first("CHARSET"), line.first("ENCODING").lower()
    if not charset and not encoding and not is_old and guess in ("", "utf-8"):
        return line if text.isprintable() else replace(line, value=_plain(halves[1]))
    halves = split(raw.decode("latin-1")) or halves
    octets = raw[len(halves[0]) + 1 :]
    group, name, parameters = read_head(decoded(raw[: len(halves[0])], "", guess)) or head
    line = ContentLine(name, "", parameters, group)
    kept = line.without("CHARSET", "ENCODING")
    if line.is_base64:
        value = "".join(octets.decode("ascii", "replace").split())
        return ContentLine(name, value, (*kept.parameters, ("ENCODING", ("b",))), group)
    if encoding == "quoted-printable":
        value = _from_printable(octets, charset, guess, name, is_old)
    else:
        value = decoded(octets, charset, guess)
        value = _modern(value, name) if is_old else _plain(value)
    return ContentLine(name, value, kept.parameters, group)


def _plain(value: str) -> str:
    """A value without line breaks and control characters of its own."""
    return value if value.isprintable() else clean(value).replace("\n", "\\n")


def _from_printable(octets: bytes, charset: str, guess: str, name: str, is_old: bool) -> str:
    """Quoted-printable: parts are divided by plain semicolons, encoded ones belong to the text."""
    if charset.lower().startswith(_TWO_OCTETS):
        pieces = octets.decode("latin-1").split(";")  # a backslash may be half of a letter
    else:
        pieces = raw_parts(octets.decode("latin-1"), ";")
    texts = (
        decoded(binascii.a2b_qp(piece.encode("latin-1")), charset, guess or _guess(octets))
        for piece in pieces
    )
    if is_old:
        return ";".join(_modern_part(text, name) for text in texts)
    return ";".join(_escaped(unescaped(text), name) for text in texts)


def _guess(octets: bytes) -> str:
    return guessed(binascii.a2b_qp(octets))


def _modern(value: str, name: str) -> str:
    """A value of vCard 2.1 with the escapes of vCard 3.0."""
    if name in NO_TEXT:
        return _plain(value)
    return ";".join(_modern_part(part, name) for part in raw_parts(value, ";"))


def _modern_part(text: str, name: str) -> str:
    return _escaped(_OLD_ESCAPED.sub(r"\1", text), name)


def _escaped(text: str, name: str) -> str:
    if name in NO_TEXT:
        return _plain(text)
    value = escaped(text)
    return value.replace("\\,", ",") if name in LISTS else value
