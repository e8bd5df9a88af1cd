"""CardDAV against real servers: found, listed, changed, and in step with the contacts here."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest

from dialer.contacts.carddav import CardDavBook
from dialer.contacts.carddav_discovery import find_books
from dialer.contacts.carddav_http import DavClient
from dialer.core.address_book import RemoteEntry
from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.core.contact_ports import Saved
from dialer.core.errors import (
    ChangedElsewhereError,
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
)
from dialer.engine.contact_sync_merge import content
from dialer.engine.contact_sync_run import BookSync
from tests.contract.dav_servers import PASSWORD, USER, DavServer, radicale, xandikos
from tests.unit.engine.contact_desk import Desk

_names = (f"book{n}" for n in itertools.count(1))

# One pixel, as GIF.
PIXEL = Photo(
    "image/gif",
    b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\4\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;",
)

FOREIGN = """BEGIN:VCARD\r
VERSION:3.0\r
UID:foreign-1\r
FN:Zoë Ärmel\r
N:Ärmel;Zoë;;;\r
TEL;TYPE=CELL;PREF=1:+44 7700 900123\r
EMAIL;TYPE=INTERNET:zoe@example.org\r
item1.ADR;TYPE=HOME:;;1 Street;Town;;AB1 2CD;United Kingdom\r
BDAY:1999-12-31\r
X-SPECIAL;X-A=b:kept as it is\r
END:VCARD\r
"""

BERT = Contact(
    "Bert B. Beispiel",
    uid="dialer-test-bert",
    company="Beispiel; Söhne, Ltd.",
    emails=("bert@example.org", "b@example.org"),
    numbers=(
        ContactNumber("mobile", "+44 7700 900456"),
        ContactNumber("my own label", "020 7946 0018"),
    ),
    groups=("Friends", "a, b"),
    favourite=True,
    notes="Line one\nline two; with, signs",
    region="GB",
)


@pytest.fixture(scope="module", params=[radicale, xandikos], ids=["radicale", "xandikos"])
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[DavServer]:
    with request.param(tmp_path_factory.mktemp(request.param.__name__)) as running:
        yield running


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DavServer]:
    """The one with TLS and a password."""
    with radicale(tmp_path_factory.mktemp("locked")) as running:
        yield running


class Opener:
    """Opens clients and books, and closes them in the end."""

    def __init__(self, stack: AsyncExitStack) -> None:
        self.stack = stack

    def client(self, server: DavServer, **changes: object) -> DavClient:
        options: dict[str, object] = {"timeout_s": 20, "trusted": server.trusted, **changes}
        password = str(options.pop("password", PASSWORD))
        client = DavClient("the server", USER, password, **options)  # type: ignore[arg-type]  # as they are named
        self.stack.push_async_callback(client.aclose)
        return client

    def book(self, server: DavServer, url: str) -> CardDavBook:
        return CardDavBook("the server", url, USER, self.client(server))


@pytest.fixture
async def opened() -> AsyncIterator[Opener]:
    async with AsyncExitStack() as stack:
        yield Opener(stack)


async def added(book: CardDavBook, contact: Contact, photo: Photo | None = None) -> RemoteEntry:
    (entry,) = await book.add([Saved(contact, photo)])
    assert isinstance(entry, RemoteEntry)
    return entry


# Finding


@pytest.mark.parametrize("path", ["", "user/", "book"])
async def test_books_are_found(server: DavServer, opened: Opener, path: str) -> None:
    home = f"{USER}/" if server.name == "radicale" else "user/"
    url = server.book_url if path == "book" else server.url + path.replace("user/", home)
    books = await find_books(opened.client(server), url)
    assert server.book_url in [book.url for book in books]
    assert all(book.title for book in books)
    if path == "book":
        assert len(books) == 1


async def test_several_books_are_all_found(server: DavServer, opened: Opener) -> None:
    url = server.make_book(next(_names))
    books = await find_books(opened.client(server), server.url)
    assert {url, server.book_url} <= {book.url for book in books}


async def test_a_wrong_password(locked: DavServer, opened: Opener) -> None:
    client = opened.client(locked, password="wrong")
    with pytest.raises(ProviderRefusedError, match="user name and password"):
        await find_books(client, locked.url)
    with pytest.raises(ProviderRefusedError, match="user name and password"):
        await CardDavBook("b", locked.book_url, USER, client).changes({}, "")


async def test_a_certificate_that_nobody_trusts(locked: DavServer, opened: Opener) -> None:
    client = opened.client(locked, trusted=None)
    with pytest.raises(NotReachedError, match=r"certificate is not trusted.*SSL_CERT_FILE"):
        await find_books(client, locked.url)


async def test_no_server_and_no_book(server: DavServer, opened: Opener) -> None:
    client = opened.client(server)
    with pytest.raises(NotReachedError, match="refused"):
        await find_books(client, "http://127.0.0.1:1/")
    book = CardDavBook("b", f"{server.book_url}nothing/here/", USER, client)
    with pytest.raises((ProviderReplyError, ProviderRefusedError)):
        await book.changes({}, "")
    book = CardDavBook("b", server.url, USER, client)
    with pytest.raises(ProviderReplyError, match="no address book at"):
        await book.changes({}, "")


# Entries


async def test_an_entry_from_its_beginning_to_its_end(server: DavServer, opened: Opener) -> None:
    book = opened.book(server, server.make_book(next(_names)))
    assert not (await book.changes({}, "")).changed
    entry = await added(book, BERT, PIXEL)
    (seen,) = (await book.changes({}, "")).changed
    assert content(seen.contact) == content(book.kept(replace(BERT, has_photo=True)))
    assert seen.contact.uid == BERT.uid
    assert seen.photo == PIXEL
    assert (seen.remote_id, seen.version) == (entry.remote_id, entry.version)
    assert not (await book.changes({seen.remote_id: seen.version}, "")).changed

    renamed = replace(seen.contact, name="Berta Beispiel", has_photo=False)
    after = await book.replace(seen.remote_id, seen.version, renamed, None)
    (now,) = (await book.changes({seen.remote_id: seen.version}, "")).changed
    assert (now.contact.name, now.photo) == ("Berta Beispiel", None)
    assert now.version == after.version

    with pytest.raises(ChangedElsewhereError):
        await book.replace(seen.remote_id, seen.version, BERT, None)
    with pytest.raises(ChangedElsewhereError):
        await book.remove(seen.remote_id, seen.version)
    await book.remove(now.remote_id, now.version)
    assert (await book.changes({now.remote_id: now.version}, "")).removed == [now.remote_id]
    await book.remove(now.remote_id, now.version)  # gone already


async def test_adding_again_after_a_lost_answer_is_seen(server: DavServer, opened: Opener) -> None:
    book = opened.book(server, server.make_book(next(_names)))
    first = await added(book, BERT)
    again = await added(book, BERT)
    assert (again.remote_id, again.version) == (first.remote_id, first.version)
    assert len((await book.changes({}, "")).changed) == 1


async def test_what_another_program_wrote_is_kept(server: DavServer, opened: Opener) -> None:
    url = server.make_book(next(_names))
    server.put(url, "Zoë & (1)@x.vcf".replace(" ", "%20"), FOREIGN)
    book = opened.book(server, url)
    (entry,) = (await book.changes({}, "")).changed
    assert entry.contact.name == "Zoë Ärmel"
    assert entry.contact.region == "GB"
    changed = replace(entry.contact, company="New Ltd.")
    await book.replace(entry.remote_id, entry.version, changed, None)
    card = server.get(url, entry.remote_id).replace("\r\n ", "").replace("\n ", "")
    for kept in ("BDAY:1999-12-31", "kept as it is", "AB1 2CD", "ORG:New Ltd.", "UID:foreign-1"):
        assert kept in card


async def test_a_token_tells_what_changed_since(server: DavServer, opened: Opener) -> None:
    url = server.make_book(next(_names))
    book = opened.book(server, url)
    entries = [await added(book, replace(BERT, uid=f"u{n}", name=f"N{n}")) for n in range(3)]
    first = await book.changes({}, "")
    known = {entry.remote_id: entry.version for entry in first.changed}
    assert set(known) == {entry.remote_id for entry in entries}
    same = await book.changes(known, first.token)
    assert (same.changed, same.removed) == ([], [])
    server.delete(url, entries[0].remote_id)
    server.put(url, "new.vcf", FOREIGN)
    now = await book.changes(known, first.token)
    assert list(now.removed) == [entries[0].remote_id]
    assert [entry.contact.name for entry in now.changed] == ["Zoë Ärmel"]
    # A token that the server does not know is no reason to stop.
    odd = await book.changes(known, "http://example.org/ns/sync/none-of-yours")
    assert (list(odd.removed), len(odd.changed)) == ([entries[0].remote_id], 1)


async def test_more_than_fit_into_one_question(server: DavServer, opened: Opener) -> None:
    book = opened.book(server, server.make_book(next(_names)))
    many = [Saved(replace(BERT, uid=f"u{n}", name=f"Person {n}")) for n in range(60)]
    answers = await book.add(many)
    assert [a.contact.name for a in answers if isinstance(a, RemoteEntry)] == [
        one.contact.name for one in many
    ]
    assert len((await book.changes({}, "")).changed) == 60


# In step


async def sync(desk: Desk, book: CardDavBook) -> dict[str, int]:
    run = BookSync(
        "a",
        book,
        desk.contacts,  # type: ignore[arg-type]  # as much of it as a sync needs
        desk.links,
        now=desk.now,
        new_id=desk.new_id,
        region="GB",
    )
    report = await run.run()
    assert report.problems == ()
    counts = ("pulled", "pushed", "deleted_here", "deleted_there", "conflicts")
    return {name: n for name in counts if (n := getattr(report, name))}


async def test_two_computers_and_a_phone(server: DavServer, opened: Opener) -> None:
    url = server.make_book(next(_names))
    server.put(url, "zoe.vcf", FOREIGN)
    one, two = Desk(), Desk()
    bert = one.add(replace(BERT, uid=""), PIXEL)
    two.add(Contact("Zoe", emails=("ZOE@example.org",)))  # the same as the phone's Zoë

    first, second = opened.book(server, url), opened.book(server, url)
    assert await sync(one, first) == {"pulled": 1, "pushed": 1}
    # Her name differs: here it stays, and the other goes to the notes on both sides.
    assert await sync(two, second) == {"pulled": 2, "pushed": 1, "conflicts": 1}
    assert await sync(one, first) == {"pulled": 1}
    assert await sync(two, second) == {}
    assert sorted(c.name for c in one.here) == ["Bert B. Beispiel", "Zoe"]
    (zoe,) = (c for c in one.here if c.name == "Zoe")
    assert zoe.notes == "Name at the server: Zoë Ärmel"
    assert "BDAY:1999-12-31" in zoe.extra
    (photo,) = two.contacts.photos.values()
    assert photo == PIXEL

    # Both computers change Bert in different places: both changes are there in the end.
    one.edit(bert, company="Here")
    (bert_two,) = (c.id for c in two.here if c.name == "Bert B. Beispiel")
    two.edit(bert_two, notes="There")
    assert await sync(one, first) == {"pushed": 1}
    assert await sync(two, second) == {"pulled": 1, "pushed": 1}
    assert await sync(one, first) == {"pulled": 1}
    assert (one.contacts.all[bert].company, one.contacts.all[bert].notes) == ("Here", "There")

    # Deleted on one, gone on the other.
    del two.contacts.all[bert_two]
    assert await sync(two, second) == {"deleted_there": 1}
    assert await sync(one, first) == {"deleted_here": 1}
    assert await sync(one, first) == {}
    assert [c.name for c in one.here] == ["Zoe"]
