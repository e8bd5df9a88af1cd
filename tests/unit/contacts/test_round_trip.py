"""What is exported and imported again is the same."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialer.contacts.csv_cells import plain_cell, safe_cell
from dialer.contacts.files import read_contacts, write_contacts
from dialer.contacts.vcard import card_text, read_card, read_cards
from dialer.core.contact import Contact, Photo
from tests.unit.contacts.contact_cases import CONTACTS, PHOTOS

SAMPLES = Path(__file__).parent / "samples"


def with_country(contact: Contact) -> Contact:
    """An address that is kept names the country, where we do not."""
    has_address = any(line.startswith("ADR") for line in contact.extra)
    return replace(contact, region="DE") if has_address and not contact.region else contact


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@given(contact=CONTACTS, photo=PHOTOS)
@settings(deadline=None)  # the first country loads a table of names
def test_vcard(version: str, contact: Contact, photo: Photo | None) -> None:
    contact = replace(with_country(contact), has_photo=photo is not None)
    text = card_text(contact, photo, version)
    entry = read_card(text)
    assert entry.contact == contact
    assert entry.photo == photo
    assert entry.why == ""
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("sample", sorted(path.name for path in SAMPLES.glob("*.vcf")))
def test_cards_of_others(sample: str, version: str) -> None:
    """Through Dialer and back: what it keeps of them is the same, the second time too."""
    for entry in read_contacts(SAMPLES / sample):
        assert entry.contact is not None
        again = read_card(card_text(entry.contact, entry.photo, version))
        assert again.contact == entry.contact
        assert again.photo == entry.photo


@given(contacts=st.lists(CONTACTS, max_size=5))
@settings(max_examples=60, deadline=None)
def test_csv(contacts: list[Contact], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "contacts.csv"
    contacts = [
        replace(
            contact,
            # What divides the values of a cell cannot stand in one.
            groups=tuple(group for group in contact.groups if ":" not in group),
            notes=contact.notes if contact.notes.strip() else "",
        )
        for contact in contacts
    ]
    write_contacts(path, [(contact, None) for contact in contacts])
    if not contacts:
        return
    entries = list(read_contacts(path))
    assert [entry.contact for entry in entries] == contacts
    assert {entry.why for entry in entries} == {""}


@given(contacts=st.lists(CONTACTS, min_size=1, max_size=5))
@settings(max_examples=20, deadline=None)
def test_a_file_of_cards(contacts: list[Contact], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "contacts.vcf"
    contacts = [with_country(contact) for contact in contacts]
    write_contacts(path, [(contact, None) for contact in contacts])
    assert [entry.contact for entry in read_contacts(path)] == contacts


@given(st.text())
def test_cells(text: str) -> None:
    cell = safe_cell(text)
    assert plain_cell(cell) == text
    assert not cell.startswith(("=", "@", "-", "\t", "\r"))


@given(st.binary(max_size=400))
@settings(deadline=None)  # as does the first old code page
def test_any_octets_harm_nothing(octets: bytes) -> None:
    text = b"BEGIN:VCARD\nVERSION:2.1\nFN:x\n" + octets + b"\nEND:VCARD\n"
    for entry in read_cards(io.BytesIO(text)):
        if entry.contact is not None:
            again = read_card(card_text(entry.contact, entry.photo, "4.0"))
            assert again.contact is not None
            assert again.contact.numbers == entry.contact.numbers


TOKENS = [
    *"\\;:,.= \t\n\r\0\"'^",
    "BEGIN:VCARD\n",
    "END:VCARD\n",
    "TEL",
    "N:",
    "ORG",
    "item1.",
    "X-ABLabel:",
    "ENCODING=QUOTED-PRINTABLE",
    "CHARSET=utf-16",
    "BASE64",
    "PHOTO",
    "VERSION:2.1\n",
    "data:image/png;base64,",
    "=\n",
    "=C3",
    "NOTE:",
    "AGENT:\n",
    "KIND:group\n",
    "MEMBER:",
    "x",
    "é",
]


@given(st.lists(st.sampled_from(TOKENS), max_size=60).map("".join))
@settings(max_examples=300, deadline=None)
def test_any_words_of_a_card_harm_nothing(text: str) -> None:
    for entry in read_cards(io.BytesIO(text.encode())):
        assert entry.entry
        assert entry.contact is not None or entry.why
        if entry.contact is not None:
            read_card(card_text(entry.contact, entry.photo, "3.0"))
