"""A file of vCards taken apart: cards of raw lines, bounded however broken or hostile it is.

Nothing is decoded here but UTF-16 as a whole, and no more than one card is held at a time.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from dialer.core.phrase import phrase

CHUNK_OCTETS = 1 << 16
LINE_LIMIT = 15 << 20
"""Octets of a line that are kept: enough for a picture of 10 MB as base64."""
CARD_LIMIT = 32 << 20
LINES_LIMIT = 400_000
"""Lines of a card: a picture of 10 MB in lines of 72 letters has half of them."""

_BEGIN = re.compile(rb"\n(?:\xef\xbb\xbf)?BEGIN *: *VCARD *(?=\n)", re.IGNORECASE)


@dataclass(slots=True)
class RawCard:
    """The ``number``-th card of a file, from its line ``line`` on, without BEGIN and END.

    ``problem``: why it cannot be read, "" when it can. Number 0: a text outside of any card.
    """

    number: int
    line: int
    lines: list[bytes] = field(default_factory=list)
    octets: int = 0
    problem: str = ""


def raw_cards(stream: BinaryIO) -> Iterator[RawCard]:
    """The cards one after the other; of text between them only where it begins."""
    card: RawCard | None = None
    count, agents, stray = 0, 0, False
    for number, raw in enumerate(raw_lines(stream), 1):
        edge = _edge(raw)
        if agents:  # inside a card that an AGENT of vCard 2.1 holds
            agents += {"BEGIN": 1, "END": -1}.get(edge, 0)
            if card is not None:
                _add(card, b"")
        elif card is None:
            if edge == "BEGIN":
                count += 1
                card, stray = RawCard(count, number), False
            elif raw.strip() and not stray:
                stray = True
                yield RawCard(0, number, [raw], problem=phrase("it stands outside of any card"))
        elif edge == "END":
            yield card
            card = None
        elif edge == "BEGIN" and _holds_agent(card):
            agents = 1
        elif edge == "BEGIN":
            card.problem = phrase(
                "END:VCARD is missing: another card begins inside it, in line {number}",
                number=number,
            )
            yield card
            count += 1
            card = RawCard(count, number)
        else:
            _add(card, raw)
    if card is not None:
        card.problem = phrase("END:VCARD is missing: the file may have been cut off")
        yield card


def count_cards(stream: BinaryIO) -> int:
    """How many cards begin, by a quick look; those inside others count too."""
    count, held = 0, b"\n"
    for chunk in _chunks(stream, None):
        octets = held + chunk
        count += len(_BEGIN.findall(octets))
        # From the last line on, which may be cut in its middle; a short one alone can be a BEGIN.
        held = octets[max(octets.rfind(b"\n"), len(octets) - 80) :]
    return count + len(_BEGIN.findall(held + b"\n"))


def _edge(raw: bytes) -> str:
    """ "BEGIN" or "END" for the first or last line of a card."""
    if raw[:1] not in b"BbEe" or len(raw) > 80:
        return ""
    words = raw.upper().replace(b" ", b"").rstrip()
    return {b"BEGIN:VCARD": "BEGIN", b"END:VCARD": "END"}.get(words, "")


def _holds_agent(card: RawCard) -> bool:
    last = next((raw for raw in reversed(card.lines) if raw.strip()), b"")
    return last[:5].upper() == b"AGENT" and last.rstrip().endswith(b":")


def _add(card: RawCard, raw: bytes) -> None:
    if card.problem:
        return
    card.octets += len(raw)
    if card.octets > CARD_LIMIT or len(card.lines) >= LINES_LIMIT:
        card.lines = card.lines[:100]  # enough to find a name in it
        card.problem = phrase(
            "it is too big: more than {megabytes} MB or {lines} lines",
            megabytes=CARD_LIMIT >> 20,
            lines=f"{LINES_LIMIT:,}",
        )
        return
    card.lines.append(raw)


def raw_lines(stream: BinaryIO, wide: str | None = None) -> Iterator[bytes]:
    """The lines of a file, whether they end with CR LF, LF or CR. What a line has beyond the limit
    is left out; it is then one octet longer than the limit. ``wide``: the kind of UTF-16 that it is
    ("" for none); None looks at how it starts. UTF-16 becomes UTF-8.
    """
    pending, length = list[bytes](), 0
    for chunk in _chunks(stream, wide):
        first, *rest = chunk.split(b"\n")
        for piece, is_end in ((first, bool(rest)), *((piece, True) for piece in rest[:-1])):
            if length <= LINE_LIMIT:
                pending.append(piece[: LINE_LIMIT + 1 - length])
                length += len(pending[-1])
            if is_end:
                yield _without_mark(b"".join(pending))
                pending, length = [], 0
        if rest:
            pending, length = [rest[-1]], len(rest[-1])
    if length:
        yield _without_mark(b"".join(pending))


def _without_mark(raw: bytes) -> bytes:
    """Files that were put together with ``copy`` have byte order marks in their middle too."""
    return raw.removeprefix(codecs.BOM_UTF8)


def _chunks(stream: BinaryIO, wide: str | None) -> Iterator[bytes]:
    """The file in pieces, as UTF-8 if it was UTF-16, with LF for every line break."""
    chunk = stream.read(CHUNK_OCTETS)
    encoding = wide_encoding(chunk) if wide is None else wide
    decoder = codecs.getincrementaldecoder(encoding)("replace") if encoding else None
    held = b""
    while chunk:
        octets = chunk if decoder is None else decoder.decode(chunk).encode()
        octets = held + octets
        held = b"\r" if octets.endswith(b"\r") else b""  # its LF may come with the next one
        octets = octets[: len(octets) - len(held)]
        yield octets.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        chunk = stream.read(CHUNK_OCTETS)
    if held:
        yield b"\n"


def wide_encoding(start: bytes) -> str:
    """ "utf-16", "utf-16-le" or "utf-16-be" by how a file starts; "" for all others."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    pairs = min(len(start) // 2, 200)
    if pairs < 4:
        return ""
    even, odd = start[: pairs * 2 : 2].count(0), start[1 : pairs * 2 : 2].count(0)
    if even == 0 and odd > pairs // 2:
        return "utf-16-le"
    return "utf-16-be" if odd == 0 and even > pairs // 2 else ""
