"""PokeTALK's address book on the wire: its forms, and its entries to and from contacts.

Document: "PokeTALK developers", Get contacts, Add contact, Remove contact. The names of a number's
two halves differ: ``code`` and ``value`` where they are read, ``prefix`` and ``number`` where they
are added. The first number is the landline, ``_1`` the mobile, ``_2`` the office.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from dialer.core.address_book import RemoteEntry
from dialer.core.contact import Contact, ContactNumber
from dialer.core.phone_number import read_number, split_e164
from dialer.providers.poketalk.account_wire import test_number

LABELS = ("landline", "mobile", "office")
_SLOTS = {"mobile": 1, "cell": 1, "cellular": 1, "handy": 1, "office": 2, "work": 2, "business": 2}
_SUFFIXES = ("", "_1", "_2")

Text = str | int | None  # a server in PHP writes numbers and nulls where the page has strings


class _Item(msgspec.Struct):
    id: int | str
    contact_name: Text = None
    company: Text = None
    code: Text = None
    value: Text = None
    code_1: Text = None
    value_1: Text = None
    code_2: Text = None
    value_2: Text = None
    email: Text = None


class _Reply(msgspec.Struct):
    result: list[_Item] | bool


def read_contacts(body: bytes) -> list[RemoteEntry] | None:
    """The entries that get_contacts answers; an empty list for ``false``, which an address book
    that is empty has, and maybe a session that is over. None for anything undocumented.
    """
    try:
        reply = msgspec.json.decode(body.strip(), type=_Reply)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    if isinstance(reply.result, bool):
        return [] if reply.result is False else None
    entries = [_entry(item) for item in reply.result]
    ids = {entry.remote_id for entry in entries}
    if len(ids) < len(entries) or not all(re.fullmatch("[0-9]{1,20}", name) for name in ids):
        return None
    return entries


def add_contact(contact: Contact) -> list[tuple[str, str]]:
    """Add contact: a contact as ``kept`` has it."""
    form = [("contact_name", contact.name), ("company", contact.company)]
    slots = {number.label: number.raw for number in contact.numbers}
    for label, suffix in zip(LABELS, _SUFFIXES, strict=True):
        prefix, number = _halves(slots.get(label, ""))
        form += [(f"prefix{suffix}", prefix), (f"number{suffix}", number)]
    return [*form, ("email", contact.email)]


def remove_contact(remote_id: str) -> list[tuple[str, str]]:
    """Remove contact: by the id that get_contacts told."""
    return [("id", remote_id)]


def kept(contact: Contact) -> Contact:
    """What PokeTALK can hold of a contact: a name, which it must have, the company, one address,
    and three numbers with a country code.
    """
    slots: dict[int, str] = {}
    waiting = []
    for number in contact.numbers:
        written = _written(number, contact.region)
        if not written or written in slots.values() or written in waiting:
            continue
        slot = _SLOTS.get(number.label.strip().casefold(), 0)
        if slot in slots:
            waiting.append(written)
        else:
            slots[slot] = written
    for slot in range(len(LABELS)):
        if slot not in slots and waiting:
            slots[slot] = waiting.pop(0)
    return Contact(
        name=_line(contact.title),
        company=_line(contact.company),
        emails=tuple(_line(email) for email in contact.emails[:1]),
        numbers=tuple(ContactNumber(LABELS[slot], slots[slot]) for slot in sorted(slots)),
    )


def _written(number: ContactNumber, region: str) -> str:
    """A number as it is read back: ``+97231234567#321``; "" for one without a country code."""
    read = read_number(number.raw, region)
    e164 = number.e164 or read.e164 or ""
    written = f"{e164}#{read.extension}" if read.extension else e164
    try:
        split_e164(e164)
    except ValueError:
        return ""
    return written if test_number(written.removeprefix("+")) else ""


def _halves(written: str) -> tuple[str, str]:
    if not written:
        return "", ""
    e164, mark, extension = written.partition("#")
    prefix, number = split_e164(e164)
    return prefix, f"{number}{mark}{extension}"


def _entry(item: _Item) -> RemoteEntry:
    pairs = ((item.code, item.value), (item.code_1, item.value_1), (item.code_2, item.value_2))
    numbers = []
    for label, (code, value) in zip(LABELS, pairs, strict=True):
        prefix, number = _text(code).removeprefix("+"), _text(value)
        if number:
            written = f"+{prefix}{number}" if prefix else number
            numbers.append(ContactNumber(label, written))
    contact = Contact(
        name=_text(item.contact_name),
        company=_text(item.company),
        emails=tuple(filter(None, [_text(item.email)])),
        numbers=tuple(numbers),
    )
    return RemoteEntry(_text(item.id), _version(item), contact)


def _version(item: _Item) -> str:
    fields: Sequence[Text] = msgspec.structs.astuple(item)
    return hashlib.sha256(msgspec.json.encode([_text(one) for one in fields])).hexdigest()[:32]


def _text(value: Text) -> str:
    return "" if value is None else _line(str(value))


def _line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def same(one: Contact, other: Contact) -> bool:
    """Whether two entries say the same."""
    return replace(one, uid="") == replace(other, uid="")
