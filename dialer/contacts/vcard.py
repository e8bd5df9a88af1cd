"""vCard: cards of 2.1, 3.0 and 4.0 in, cards of 3.0 and 4.0 out.

The way in: ``card_stream`` (a file into raw cards), ``card_lines`` (raw lines into properties),
``card_reading`` (properties into a contact). The way out: ``card_writing``.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import BinaryIO

from dialer.contacts import card_writing
from dialer.contacts.card_lines import content_lines
from dialer.contacts.card_reading import ReadGroup, contact_of, group_of, plain_uid
from dialer.contacts.card_stream import CHUNK_OCTETS, RawCard, raw_cards
from dialer.contacts.content_lines import one_line, read_line
from dialer.core.contact import Contact, Photo
from dialer.core.contact_ports import ReadEntry
from dialer.core.phrase import counted, phrase, together

VERSIONS = ("3.0", "4.0")
MOST_MEMBERSHIPS = 500_000

_GROUP_KIND = re.compile(rb"KIND[^:\r\n]{0,40}:\s*group", re.IGNORECASE)

Groups = Mapping[str, Collection[str]]


def read_cards(stream: BinaryIO) -> Iterator[ReadEntry]:
    """The contacts of a file, one after the other; it is never held whole.

    Cards that stand for a group give no entry: their names come to be groups of their members, for
    which a stream that can be read twice is read twice.
    """
    groups = _memberships(stream) if stream.seekable() else {}
    for card in raw_cards(stream):
        entry = _entry(card, groups)
        if entry is not None:
            yield entry


def read_card(text: str) -> ReadEntry:
    """The first contact in a text, as servers hand it out."""
    entries = (_entry(card, {}) for card in raw_cards(io.BytesIO(text.encode("utf-8", "replace"))))
    missing = ReadEntry("card 1", None, None, phrase("there is no contact in it"))
    return next((entry for entry in entries if entry is not None), missing)


def read_group(text: str) -> ReadGroup | None:
    """The group that a card of a server stands for; None when it stands for a contact or cannot be
    read. Members are UIDs as ``plain_uid`` writes them.
    """
    for card in raw_cards(io.BytesIO(text.encode("utf-8", "replace"))):
        try:
            return None if card.problem else group_of(content_lines(card)[0])
        except ValueError:
            return None
    return None


def card_text(contact: Contact, photo: Photo | None, version: str) -> str:
    """A contact as a card of version "3.0" or "4.0", with CR LF."""
    if version not in VERSIONS:
        raise ValueError(f"no vCard {version} is written")
    return card_writing.card_text(contact, photo, version)


def _entry(card: RawCard, groups: Groups) -> ReadEntry | None:
    """What a card gives; None for one that stands for a group."""
    place = (
        phrase("card {number}, line {line}", number=card.number, line=card.line)
        if card.number
        else phrase("line {line}", line=card.line)
    )
    if card.problem:
        return ReadEntry(_named(place, _name_in(card)), None, None, card.problem)
    try:
        lines, unread = content_lines(card)
    except ValueError as error:
        return ReadEntry(_named(place, _name_in(card)), None, None, str(error))
    if any("KIND" in line.name for line in lines) and group_of(lines) is not None:
        return None
    uid = next((line.text for line in lines if line.name == "UID"), "") if groups else ""
    contact, photo, lost = contact_of(lines, groups.get(plain_uid(uid), ()) if uid else ())
    if not contact.title:
        why = phrase("it has no name, company, address or number")
        return ReadEntry(place, None, None, together(why, *unread, between="; "))
    return ReadEntry(_named(place, contact.title), contact, photo, _left_out([*lost, *unread]))


def _left_out(problems: list[str]) -> str:
    if not problems:
        return ""
    told = problems[:5]
    if len(problems) > 5:
        told.append(counted("and %n more", "and %n more", len(problems) - 5))
    return phrase("left out: {what}", what=together(*told, between="; "))


def _named(place: str, name: str) -> str:
    name = name if len(name) <= 60 else f"{name[:59]}…"
    return f"{place} ({name})" if name else place


def _name_in(card: RawCard) -> str:
    """The name in a card that cannot be read, for the person to find it."""
    for raw in card.lines[:100]:
        if raw[:2].upper() == b"FN" and (line := read_line(raw[:400].decode("utf-8", "replace"))):
            return one_line(line.text)
    return ""


def _memberships(stream: BinaryIO) -> Groups:
    """The groups of each UID, by the cards of groups in the file."""
    start = stream.tell()
    found = defaultdict[str, list[str]](list)
    count = 0
    if _has_groups(stream):
        stream.seek(start)
        for card in raw_cards(stream):
            group = None if card.problem else _group(card)
            for member in group.members if group else ():
                count += 1
                if group and group.name and count <= MOST_MEMBERSHIPS:
                    found[member].append(group.name)
    stream.seek(start)
    return found


def _group(card: RawCard) -> ReadGroup | None:
    if not any(b"KIND" in raw[:40].upper() for raw in card.lines):
        return None
    try:
        return group_of(content_lines(card)[0])
    except ValueError:
        return None


def _has_groups(stream: BinaryIO) -> bool:
    """A quick look, so that most files are taken apart but once."""
    tail = b""
    while chunk := stream.read(CHUNK_OCTETS):
        if _GROUP_KIND.search(tail + chunk.replace(b"\0", b"")):
            return True
        tail = chunk[-80:].replace(b"\0", b"")
    return False
