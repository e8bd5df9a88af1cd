"""Links to address books elsewhere: on disk at once, told apart by account, whole after reading."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialer.core.address_book import LastSync, SyncLink, SyncReport
from dialer.core.contact import Contact, ContactNumber
from dialer.core.errors import StoreError, SyncRunningError
from dialer.store.sync_links import SyncLinks

AT = datetime(2026, 1, 31, 12, 0, 0, 123456, tzinfo=UTC)
CONTACT = Contact(
    "Zoë\n; DROP",
    id="01J",
    uid="urn:uuid:1",
    company="A",
    emails=("a@b.example",),
    numbers=(ContactNumber("mobile", "020 7946 0018", "+442079460018"),),
    groups=("g",),
    favourite=True,
    notes="n",
    region="GB",
    extra=("BDAY:2000",),
    has_photo=True,
    created_at=AT,
    updated_at=AT,
)
LINK = SyncLink(
    "01J", "/a/b.vcf", '"1"', CONTACT, CONTACT, "d1", "d2", arriving=True, sending=CONTACT
)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SyncLinks]:
    links = SyncLinks(tmp_path / "data" / "dialer.sqlite3")
    yield links
    await links.aclose()


async def test_a_link_comes_back_whole_in_another_program(store: SyncLinks, tmp_path: Path) -> None:
    await store.begin("home", "https://dav.example/")
    await store.put_links("home", [LINK])
    other = SyncLinks(tmp_path / "data" / "dialer.sqlite3")
    assert await other.links("home") == [LINK]
    assert await other.links("work") == []
    await other.aclose()


async def test_a_link_is_replaced_and_removed_by_its_contact(store: SyncLinks) -> None:
    await store.begin("home", "x")
    await store.begin("work", "x")
    await store.put_links("home", [LINK])
    await store.put_links("work", [LINK])
    later = SyncLink("01J", "/a/c.vcf", '"2"', CONTACT, CONTACT)
    await store.put_links("home", [later])
    assert await store.links("home") == [later]
    await store.remove_links("home", ["01J", "unknown"])
    assert await store.links("home") == []
    assert await store.links("work") == [LINK]


async def test_another_book_under_the_same_name_begins_anew(store: SyncLinks) -> None:
    await store.begin("home", "https://one.example/")
    await store.put_links("home", [LINK])
    await store.finish("home", "t1")
    await store.begin("home", "https://one.example/")
    assert await store.token("home") == "t1"
    assert len(await store.links("home")) == 1
    await store.begin("home", "https://two.example/")
    assert await store.token("home") == ""
    assert await store.links("home") == []


async def test_the_last_sync_is_remembered_until_the_book_is_forgotten(store: SyncLinks) -> None:
    report = SyncReport("home", 1, 2, 3, 4, 5, (("Anna", "refused"),))
    await store.begin("home", "x")
    await store.begin("work", "x")
    await store.put_last("home", LastSync(AT, report))
    assert await store.last() == {"home": LastSync(AT, report), "work": None}
    await store.forget("home")
    assert await store.last() == {"work": None}
    assert await store.token("home") == ""


async def test_one_sync_at_a_time(store: SyncLinks, tmp_path: Path) -> None:
    other = SyncLinks(tmp_path / "data" / "dialer.sqlite3")
    with store.hold(), pytest.raises(SyncRunningError), other.hold():
        pass
    with other.hold():
        pass
    await other.aclose()


async def test_damage_is_told_with_what_to_do(store: SyncLinks, tmp_path: Path) -> None:
    await store.begin("home", "x")
    await store.put_links("home", [LINK])
    with sqlite3.connect(tmp_path / "data" / "dialer.sqlite3") as connection:
        connection.execute("UPDATE sync_links SET link = '{'")
    connection.close()
    with pytest.raises(StoreError, match="Remove the book"):
        await store.links("home")
