"""What CardDAV servers do besides what they should, and what is made of it."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from dialer.contacts import carddav_http
from dialer.contacts.carddav import CardDavBook
from dialer.contacts.carddav_discovery import find_books
from dialer.contacts.carddav_http import DavClient, checked_url
from dialer.contacts.carddav_xml import (
    NoMultistatusError,
    encoded,
    own_path,
    read_multistatus,
    read_precondition,
)
from dialer.core.address_book import RemoteEntry
from dialer.core.contact import Contact
from dialer.core.contact_ports import Saved
from dialer.core.errors import (
    ChangedElsewhereError,
    DialerError,
    EntryRefusedError,
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
)
from tests.unit.contacts.dav_stub import BOOK, CARD, Stub, error, gone, prop, serving, wrapped

ANNA = Contact("Anna", uid="u-anna")


@pytest.fixture
async def stub() -> AsyncIterator[Stub]:
    async with serving() as running:
        yield running


@pytest.fixture
async def client() -> AsyncIterator[DavClient]:
    client = DavClient("home", "anna", "secret", timeout_s=5)
    yield client
    await client.aclose()


@pytest.fixture
def book(stub: Stub, client: DavClient) -> CardDavBook:
    return CardDavBook("home", stub.book_url, "anna", client)


async def add(book: CardDavBook, contact: Contact = ANNA) -> RemoteEntry:
    (answer,) = await book.add([Saved(contact)])
    if isinstance(answer, EntryRefusedError):
        raise answer
    return answer


# Writing


async def test_no_etag_after_writing_is_asked_for(stub: Stub, book: CardDavBook) -> None:
    stub.put_etag = False
    entry = await add(book)
    assert entry.version == '"1"'
    assert stub.methods == ["PUT", "GET"]
    again = await book.replace(entry.remote_id, entry.version, ANNA, None)
    assert again.version == '"2"'


async def test_a_server_without_etags_is_told_by_digests(stub: Stub, book: CardDavBook) -> None:
    stub.etags = False
    stub.put("a.vcf")
    (entry,) = (await book.changes({}, "")).changed
    assert entry.version.startswith("sha256:")
    known = {entry.remote_id: entry.version}
    assert not (await book.changes(known, "")).changed
    stub.put("a.vcf", CARD.format(uid="a.vcf", name="Changed"))
    with pytest.raises(ChangedElsewhereError):
        await book.replace(entry.remote_id, entry.version, ANNA, None)
    with pytest.raises(ChangedElsewhereError):
        await book.remove(entry.remote_id, entry.version)
    (now,) = (await book.changes(known, "")).changed
    await book.remove(now.remote_id, now.version)
    await book.remove(now.remote_id, now.version)
    assert stub.cards == {}


async def test_writes_are_conditional(stub: Stub, book: CardDavBook) -> None:
    entry = await add(book)
    await book.replace(entry.remote_id, entry.version, ANNA, None)
    await book.remove(entry.remote_id, '"2"')
    conditions = [
        (method, headers.get("If-Match"), headers.get("If-None-Match"))
        for method, _, headers, _ in stub.requests
        if method != "GET"
    ]
    assert conditions == [
        ("PUT", None, "*"),
        ("PUT", '"1"', None),
        ("DELETE", '"2"', None),
    ]


async def test_a_server_that_names_the_card_itself(stub: Stub, book: CardDavBook) -> None:
    async def elsewhere(request: web.Request, body: str) -> web.Response | None:
        if request.method != "PUT":
            return None
        stub.put("own name.vcf", body)
        return web.Response(status=201, headers={"Location": f"{BOOK}own%20name.vcf"})

    stub.intercept = elsewhere
    entry = await add(book)
    assert (entry.remote_id, entry.version) == (f"{BOOK}own%20name.vcf", '"1"')


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (403, error("no-uid-conflict"), "another contact with the same UID"),
        (403, "", "you may not write there"),
        (409, "", "HTTP 409"),
        (413, "", "HTTP 413"),
        (415, error("supported-address-data"), "does not take this kind of card"),
        (400, "<html>", "HTTP 400"),
        (403, error("x" * 300), "x" * 60),
    ],
)
async def test_one_contact_that_is_refused(
    stub: Stub, book: CardDavBook, status: int, body: str, words: str
) -> None:
    async def refuse(request: web.Request, text: str) -> web.Response | None:
        bad = request.method == "PUT" and "FN:Anna" in text
        return web.Response(status=status, text=body) if bad else None

    stub.intercept = refuse
    first, second = await book.add([Saved(ANNA), Saved(Contact("Bert", uid="u-bert"))])
    assert isinstance(first, EntryRefusedError)
    assert words in str(first)
    assert isinstance(second, RemoteEntry)


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (500, ProviderReplyError, "HTTP 500"),
        (503, ProviderReplyError, "HTTP 503"),
        (507, ProviderReplyError, "no room left"),
        (401, ProviderRefusedError, "user name and password"),
        (302, ProviderReplyError, "HTTP 302"),
    ],
)
async def test_a_server_in_trouble_ends_the_sync(
    stub: Stub, book: CardDavBook, status: int, kind: type[DialerError], words: str
) -> None:
    async def trouble(request: web.Request, text: str) -> web.Response:
        return web.Response(status=status)

    stub.intercept = trouble
    with pytest.raises(kind, match=words):
        await add(book)


async def test_the_kind_of_card_follows_the_server_and_the_card(
    stub: Stub, book: CardDavBook
) -> None:
    stub.versions = ("3.0", "4.0")
    stub.put("old.vcf")
    (old,) = (await book.changes({}, "")).changed
    await add(book)
    await book.replace(old.remote_id, old.version, old.contact, None)
    written = {name: "VERSION:4.0" in text for name, (text, _) in stub.cards.items()}
    assert written.pop("old.vcf") is False
    assert list(written.values()) == [True]


async def test_what_cannot_be_read_is_not_written_over(stub: Stub, book: CardDavBook) -> None:
    damaged = CARD.format(uid="u", name="Anna").replace("END", "PHOTO;ENCODING=b:%%%\r\nEND")
    stub.put("a.vcf", damaged)
    (entry,) = (await book.changes({}, "")).changed
    with pytest.raises(EntryRefusedError, match="picture"):
        await book.replace(entry.remote_id, entry.version, entry.contact, None)
    assert stub.cards["a.vcf"][0] == damaged


async def test_a_name_that_is_taken_by_somebody_else(stub: Stub, book: CardDavBook) -> None:
    entry = await add(book)
    name = entry.remote_id.removeprefix(BOOK)
    stub.put(name, CARD.format(uid="other", name="Other"))
    second = await add(book)
    assert second.remote_id != entry.remote_id
    assert len(stub.cards) == 2


# Listing


async def test_without_multiget_each_is_read(stub: Stub, book: CardDavBook) -> None:
    stub.takes_multiget = False
    stub.put("a.vcf")
    stub.put("b.vcf")
    assert len((await book.changes({}, "")).changed) == 2
    assert stub.methods.count("GET") == 2


async def test_one_that_multiget_leaves_out_is_read(stub: Stub, book: CardDavBook) -> None:
    async def forgetful(request: web.Request, body: str) -> web.Response | None:
        if "multiget" not in body:
            return None
        return web.Response(status=207, text=wrapped())

    stub.put("a.vcf")
    stub.intercept = forgetful
    assert len((await book.changes({}, "")).changed) == 1


async def test_addresses_are_the_same_however_they_are_encoded(
    stub: Stub, book: CardDavBook
) -> None:
    async def mixed(request: web.Request, body: str) -> web.Response | None:
        if "multiget" in body:
            href, data = f"{stub.url}{BOOK}%c3%a9%40x.vcf", CARD.format(uid="u", name="É")
            inner = f"<d:getetag>1</d:getetag><c:address-data>{data}</c:address-data>"
            return web.Response(status=207, text=wrapped(prop(href, inner)))
        if request.headers.get("Depth") == "1":
            entry = prop(f"{BOOK}é@x.vcf", "<d:getetag>1</d:getetag>")
            return web.Response(status=207, text=wrapped(stub._about(), entry))
        return None

    stub.intercept = mixed
    (entry,) = (await book.changes({}, "")).changed
    assert entry.remote_id == f"{BOOK}%C3%A9@x.vcf"
    assert stub.methods.count("GET") == 0


async def test_cards_of_groups_are_no_contacts_and_damage_is_told(
    stub: Stub, book: CardDavBook
) -> None:
    group = CARD.format(uid="g", name="Friends").replace("END", "KIND:group\r\nEND")
    stub.put("group.vcf", group)
    stub.put("damaged.vcf", "BEGIN:VCARD\r\nnonsense")
    stub.put("page.vcf", "<html>")
    changes = await book.changes({}, "")
    assert changes.changed == []
    assert [path for path, _ in changes.unreadable] == [f"{BOOK}damaged.vcf", f"{BOOK}page.vcf"]
    assert all(why for _, why in changes.unreadable)


async def test_a_token_is_refused_and_all_is_listed(stub: Stub, book: CardDavBook) -> None:
    stub.tokens = True
    stub.put("a.vcf")
    changes = await book.changes({f"{BOOK}gone.vcf": '"1"'}, "an old one")
    assert (len(changes.changed), changes.removed) == (1, [f"{BOOK}gone.vcf"])
    assert changes.token == "t1"


async def test_nothing_new_is_one_question(stub: Stub, book: CardDavBook) -> None:
    stub.tokens = True
    changes = await book.changes({f"{BOOK}a.vcf": '"1"'}, "t1")
    assert (changes.changed, changes.removed, changes.token) == ([], [], "t1")
    assert stub.methods == ["PROPFIND"]


async def test_an_answer_in_parts(stub: Stub, book: CardDavBook) -> None:
    stub.tokens, stub.token = True, "t3"
    stub.put("a.vcf")
    stub.put("b.vcf")

    async def parts(request: web.Request, body: str) -> web.Response | None:
        if "sync-collection" not in body or "Depth" in request.headers:
            return None
        first = "t0</d:sync-token>" in body
        one = prop(f"{BOOK}{'a' if first else 'b'}.vcf", '<d:getetag>"1"</d:getetag>')
        rest = gone(BOOK, "507 Insufficient Storage") if first else gone(f"{BOOK}c.vcf")
        return web.Response(status=207, text=wrapped(one, rest, token="t2" if first else "t3"))

    stub.intercept = parts
    changes = await book.changes({f"{BOOK}c.vcf": '"1"'}, "t0")
    assert [e.remote_id for e in changes.changed] == [f"{BOOK}a.vcf", f"{BOOK}b.vcf"]
    assert (list(changes.removed), changes.token) == ([f"{BOOK}c.vcf"], "t3")


async def test_a_list_that_is_cut_off_deletes_nothing(stub: Stub, book: CardDavBook) -> None:
    async def cut(request: web.Request, body: str) -> web.Response | None:
        if request.headers.get("Depth") != "1":
            return None
        text = wrapped(stub._about(), gone(BOOK, "507 Insufficient Storage"))
        return web.Response(status=207, text=text)

    stub.intercept = cut
    with pytest.raises(ProviderReplyError, match="does not list all"):
        await book.changes({f"{BOOK}a.vcf": '"1"'}, "")


async def test_an_entry_that_may_not_be_seen_is_not_gone(stub: Stub, book: CardDavBook) -> None:
    async def hidden(request: web.Request, body: str) -> web.Response | None:
        if request.headers.get("Depth") != "1":
            return None
        text = wrapped(stub._about(), gone(f"{BOOK}a.vcf", "403 Forbidden"))
        return web.Response(status=207, text=text)

    stub.intercept = hidden
    assert (await book.changes({f"{BOOK}a.vcf": '"1"'}, "")).removed == []


@pytest.mark.parametrize(
    "answer",
    [
        (200, "<html>It works!</html>"),
        (207, "<html>It works!</html>"),
        (207, "not even that"),
        (207, '<!DOCTYPE x [<!ENTITY a "b">]><d:multistatus xmlns:d="DAV:">&a;</d:multistatus>'),
        (207, wrapped()),
        (404, ""),
        (405, ""),
        (500, ""),
    ],
)
async def test_what_is_no_address_book(
    stub: Stub, book: CardDavBook, answer: tuple[int, str]
) -> None:
    async def other(request: web.Request, body: str) -> web.Response:
        return web.Response(status=answer[0], text=answer[1], content_type="text/html")

    stub.intercept = other
    with pytest.raises(ProviderReplyError):
        await book.changes({f"{BOOK}a.vcf": '"1"'}, "")


async def test_a_book_that_may_not_be_read(stub: Stub, book: CardDavBook) -> None:
    async def forbidden(request: web.Request, body: str) -> web.Response:
        return web.Response(status=403)

    stub.intercept = forbidden
    with pytest.raises(ProviderRefusedError, match="may not read"):
        await book.changes({}, "")


# Finding, and the way there


async def test_the_way_from_a_host_to_its_book(stub: Stub, client: DavClient) -> None:
    (found,) = await find_books(client, stub.url)
    assert (found.url, found.title) == (stub.book_url, "The Book")


async def test_the_well_known_address_may_lead_on(stub: Stub, client: DavClient) -> None:
    async def lead(request: web.Request, body: str) -> web.Response | None:
        if request.path == "/.well-known/carddav":
            return web.Response(status=301, headers={"Location": "/dav/anna/"})
        return web.Response(status=404) if request.path == "/" else None

    stub.intercept = lead
    (found,) = await find_books(client, stub.url)
    assert found.url == stub.book_url


async def test_a_well_known_address_that_leads_astray(stub: Stub, client: DavClient) -> None:
    async def lead(request: web.Request, body: str) -> web.Response | None:
        if request.path == "/.well-known/carddav":
            return web.Response(status=302, headers={"Location": "https://www.example.org/"})
        return None

    stub.intercept = lead
    (found,) = await find_books(client, stub.url)
    assert found.url == stub.book_url


async def test_a_password_follows_no_redirect_to_elsewhere(stub: Stub, client: DavClient) -> None:
    async with serving() as other:

        async def lead(request: web.Request, body: str) -> web.Response:
            return web.Response(status=302, headers={"Location": f"{other.url}/"})

        stub.intercept = lead
        with pytest.raises(ProviderReplyError, match=f"sends on to {other.url}"):
            await find_books(client, stub.url)
        assert other.requests == []


async def test_nor_to_a_home_that_another_names(stub: Stub, client: DavClient) -> None:
    async def lead(request: web.Request, body: str) -> web.Response:
        home = (
            "<c:addressbook-home-set><d:href>https://evil.example/</d:href>"
            "</c:addressbook-home-set>"
        )
        return web.Response(status=207, text=wrapped(prop("/", home)))

    stub.intercept = lead
    with pytest.raises(ProviderReplyError, match=r"https://evil\.example"):
        await find_books(client, stub.url)


async def test_circles_have_an_end(stub: Stub, client: DavClient) -> None:
    async def circle(request: web.Request, body: str) -> web.Response:
        return web.Response(status=302, headers={"Location": request.path})

    stub.intercept = circle
    with pytest.raises(ProviderReplyError, match="circles"):
        await find_books(client, stub.url)


async def test_digest_where_it_is_asked_for(stub: Stub, client: DavClient) -> None:
    nonce = "abc"

    async def digest(request: web.Request, body: str) -> web.Response | None:
        given = request.headers.get("Authorization", "")
        if not given.startswith("Digest "):
            challenge = f'Digest realm="r", nonce="{nonce}", algorithm=MD5, qop="auth"'
            return web.Response(status=401, headers={"WWW-Authenticate": challenge})
        fields = dict(part.strip().split("=", 1) for part in given[7:].split(","))
        plain = {key: value.strip('"') for key, value in fields.items()}

        def md5(text: str) -> str:
            return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()

        first = md5("anna:r:secret")
        second = md5(f"{request.method}:{plain['uri']}")
        parts = [first, nonce, plain["nc"], plain["cnonce"], "auth", second]
        good = plain["response"] == md5(":".join(parts))
        return None if good else web.Response(status=401)

    stub.intercept = digest
    (found,) = await find_books(client, stub.book_url)
    book = CardDavBook("home", found.url, "anna", client)
    await add(book)
    assert len(stub.cards) == 1
    basic = [h for _, _, h, _ in stub.requests if h.get("Authorization", "").startswith("Basic")]
    assert len(basic) == 1


async def test_an_endless_answer_has_an_end(
    stub: Stub, book: CardDavBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def endless(request: web.Request, body: str) -> web.Response:
        return web.Response(status=207, text="x" * 5000)

    monkeypatch.setattr(carddav_http, "REPLY_BYTES_MOST", 1000)
    stub.intercept = endless
    with pytest.raises(ProviderReplyError, match="far too long"):
        await book.changes({}, "")


async def test_a_connection_that_is_cut(stub: Stub, book: CardDavBook) -> None:
    async def cut(request: web.Request, body: str) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    stub.intercept = cut
    with pytest.raises(ProviderReplyError, match="connection was cut"):
        await book.changes({}, "")


async def test_a_server_that_never_answers(stub: Stub) -> None:
    import asyncio

    never = asyncio.Event()

    async def wait(request: web.Request, body: str) -> web.Response:
        await never.wait()
        return web.Response()

    stub.intercept = wait
    client = DavClient("home", "anna", "secret", timeout_s=0.1)
    with pytest.raises(ProviderReplyError, match="no answer came within"):
        await CardDavBook("home", stub.book_url, "anna", client).changes({}, "")
    never.set()
    await client.aclose()


async def test_a_name_that_nobody_knows() -> None:
    client = DavClient("home", "anna", "secret", timeout_s=5)
    with pytest.raises(NotReachedError, match="could not be reached"):
        await find_books(client, "https://no-such-host.invalid/")
    await client.aclose()


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("dav.example.org", "https://dav.example.org/"),
        (" https://dav.example.org/x ", "https://dav.example.org/x"),
        ("http://127.0.0.1:5232", "http://127.0.0.1:5232/"),
        ("http://192.168.1.2/dav", "http://192.168.1.2/dav"),
        ("http://nas.local/", "http://nas.local/"),
    ],
)
def test_addresses_that_are_taken(typed: str, url: str) -> None:
    assert checked_url(typed) == url


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "http://dav.example.org/",
        "ftp://dav.example.org/",
        "https://anna:secret@dav.example.org/",
        "https://dav.example.org/?x=1",
        "https://dav.example.org:99999/",
        "https://dav example.org/",
        "https://[::1/",
        "https:///x",
    ],
)
def test_addresses_that_are_refused_without_repeating_a_password(typed: str) -> None:
    with pytest.raises(SettingError) as caught:
        checked_url(typed)
    assert "secret" not in str(caught.value)


# XML


def test_addresses_of_other_servers_are_left_out() -> None:
    body = wrapped(
        prop("https://evil.example/a.vcf", "<d:getetag>1</d:getetag>"),
        prop("http://[bad/", "<d:getetag>1</d:getetag>"),
        prop("b.vcf", "<d:getetag>1</d:getetag>"),
    ).encode()
    found = read_multistatus(body, "https://dav.example/book/")
    assert [resource.path for resource in found.resources] == ["/book/b.vcf"]


@pytest.mark.parametrize("body", [b"", b"<a", b"<a/>", b"\xff\xfe", b"<d:multistatus/>"])
def test_what_is_no_multistatus(body: bytes) -> None:
    with pytest.raises(NoMultistatusError):
        read_multistatus(body, "https://dav.example/")
    assert read_precondition(body) == ""


def test_paths_are_encoded_in_one_way() -> None:
    assert encoded("/a b/é%40%2f.vcf") == "/a%20b/%C3%A9@%2F.vcf"
    assert encoded(encoded("/%ff%20")) == encoded("/%ff%20") == "/%FF%20"
    assert own_path("http://dav.example:8080/inside/a.vcf", "https://dav.example/book/") == (
        "/inside/a.vcf"
    )


def test_kept_is_what_a_card_can_carry(client: DavClient) -> None:
    book = CardDavBook("home", "http://127.0.0.1/b", "anna", client)
    contact = Contact("A", id="1", uid="u", notes="n\n", groups=("g",), has_photo=True)
    assert book.kept(book.kept(contact)) == book.kept(contact)
    assert book.kept(contact).has_photo
    assert book.kept(Contact("")) == Contact("")
    assert book.identity == "http://127.0.0.1/b/ anna"
