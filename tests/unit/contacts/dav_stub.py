"""A CardDAV server made of the oddities that a test asks for; by itself a plain, correct one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from aiohttp import web

BOOK = "/dav/anna/book/"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nEND:VCARD\r\n"

Handler = Callable[[web.Request, str], Awaitable[web.StreamResponse | None]]


@dataclass
class Stub:
    """``cards``: text by file name, with its version. ``intercept`` may answer in its place.
    ``etags``: whether it tells any; ``put_etag``: whether after writing; ``tokens``: whether it has
    sync tokens; ``takes_multiget``; ``versions``: of vCards.
    """

    url: str = ""
    cards: dict[str, tuple[str, int]] = field(default_factory=dict)
    etags: bool = True
    put_etag: bool = True
    tokens: bool = False
    takes_multiget: bool = True
    versions: tuple[str, ...] = ("3.0",)
    intercept: Handler | None = None
    token: str = "t1"
    since: str = ""  # the body of an answer to sync-collection
    requests: list[tuple[str, str, dict[str, str], str]] = field(default_factory=list)

    @property
    def book_url(self) -> str:
        return self.url + BOOK

    @property
    def methods(self) -> list[str]:
        return [method for method, *_ in self.requests]

    def put(self, name: str, text: str = "") -> None:
        _, version = self.cards.get(name, ("", 0))
        self.cards[name] = (text or CARD.format(uid=name, name=name), version + 1)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.text()
        self.requests.append((request.method, request.raw_path, dict(request.headers), body))
        if self.intercept is not None:
            answer = await self.intercept(request, body)
            if answer is not None:
                return answer
        if request.method == "PROPFIND":
            return self._propfind(request)
        if request.method == "REPORT":
            return self._report(body)
        name = request.path.removeprefix(BOOK)
        if request.method == "PUT":
            return self._put(request, name, body)
        if name not in self.cards:
            return web.Response(status=404)
        if request.method == "GET":
            return web.Response(text=self.cards[name][0], headers=self._etag_header(name))
        if request.method == "DELETE":
            if request.headers.get("If-Match", self._etag(name)) != self._etag(name):
                return web.Response(status=412)
            del self.cards[name]
            return web.Response(status=204)
        return web.Response(status=405)

    def _put(self, request: web.Request, name: str, body: str) -> web.Response:
        there = name in self.cards
        if there and request.headers.get("If-None-Match") == "*":
            return web.Response(status=412)
        if request.headers.get("If-Match", self._etag(name)) != self._etag(name):
            return web.Response(status=412)
        self.put(name, body)
        headers = self._etag_header(name) if self.put_etag else {}
        return web.Response(status=204 if there else 201, headers=headers)

    def _propfind(self, request: web.Request) -> web.Response:
        if request.path == "/":
            return multistatus(
                prop(
                    "/",
                    "<d:current-user-principal><d:href>/anna/</d:href></d:current-user-principal>",
                )
            )
        if request.path == "/anna/":
            home = "<c:addressbook-home-set><d:href>/dav/anna/</d:href></c:addressbook-home-set>"
            return multistatus(prop("/anna/", home))
        if request.path == "/dav/anna/":
            return multistatus(prop("/dav/anna/", ""), self._about())
        if request.path != BOOK:
            return web.Response(status=404)
        if request.headers["Depth"] == "0":
            return multistatus(self._about())
        entries = [prop(BOOK + name, self._etag_property(name)) for name in self.cards]
        return multistatus(self._about(), *entries)

    def _about(self) -> str:
        reports = (
            "<d:supported-report><d:report><d:sync-collection/></d:report></d:supported-report>"
        )
        kinds = "".join(
            f'<c:address-data-type content-type="text/vcard" version="{each}"/>'
            for each in self.versions
        )
        tokens = (
            f"<d:supported-report-set>{reports}</d:supported-report-set>"
            f"<d:sync-token>{self.token}</d:sync-token>"
        )
        return prop(
            BOOK,
            "<d:resourcetype><d:collection/><c:addressbook/></d:resourcetype>"
            "<d:displayname>The  Book</d:displayname>"
            f"<c:supported-address-data>{kinds}</c:supported-address-data>"
            + (tokens if self.tokens else ""),
        )

    def _report(self, body: str) -> web.Response:
        root = ElementTree.fromstring(body)
        if root.tag.endswith("sync-collection"):
            if not self.since:
                return web.Response(status=403, text=error("valid-sync-token"))
            return web.Response(status=207, text=self.since)
        if not self.takes_multiget:
            return web.Response(status=501)
        answers = []
        for href in root.iter("{DAV:}href"):
            name = (href.text or "").removeprefix(BOOK)
            if name in self.cards:
                data = f"<c:address-data>{escape(self.cards[name][0])}</c:address-data>"
                answers.append(prop(BOOK + name, self._etag_property(name) + data))
            else:
                answers.append(gone(BOOK + name))
        return multistatus(*answers)

    def _etag(self, name: str) -> str:
        return f'"{self.cards[name][1]}"' if name in self.cards else ""

    def _etag_header(self, name: str) -> dict[str, str]:
        return {"ETag": self._etag(name)} if self.etags else {}

    def _etag_property(self, name: str) -> str:
        return f"<d:getetag>{escape(self._etag(name))}</d:getetag>" if self.etags else ""


def prop(href: str, inner: str) -> str:
    return (
        f"<d:response><d:href>{href}</d:href><d:propstat><d:prop>{inner}</d:prop>"
        "<d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:quota/></d:prop>"
        "<d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response>"
    )


def gone(href: str, status: str = "404 Not Found") -> str:
    return f"<d:response><d:href>{href}</d:href><d:status>HTTP/1.1 {status}</d:status></d:response>"


def wrapped(*responses: str, token: str = "") -> str:
    end = f"<d:sync-token>{token}</d:sync-token>" if token else ""
    return (
        '<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"'
        f' xmlns:c="urn:ietf:params:xml:ns:carddav">{"".join(responses)}{end}</d:multistatus>'
    )


def multistatus(*responses: str) -> web.Response:
    return web.Response(status=207, text=wrapped(*responses), content_type="application/xml")


def error(rule: str) -> str:
    return (
        '<?xml version="1.0"?><d:error xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav">'
        f"<c:{rule}/></d:error>"
    )


@asynccontextmanager
async def serving() -> AsyncIterator[Stub]:
    stub = Stub()
    app = web.Application()
    app.router.add_route("*", "/{anything:.*}", stub.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    stub.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield stub
    finally:
        await runner.cleanup()
