"""The callback port on a real socket: what it lets in, and how it turns the rest away."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator

import httpx
import pytest

from dialer.core.errors import CallbackError, ListenerError, StoreError
from dialer.core.ports import CallbackRequest
from dialer.listener import answers, server
from dialer.listener.rates import Rates
from dialer.listener.server import CallbackListener

TOKEN = "a-token-that-is-right_0"


class Ticks:
    """Seconds that a test turns."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


class Desk:
    """A listener at work, and what its handler was given."""

    def __init__(self) -> None:
        self.ticks = Ticks()
        self.listener = CallbackListener(self.ticks)
        self.seen: list[CallbackRequest] = []
        self.answer: int | Exception = 200
        self.port = 0

    async def handle(self, token: str, callback: CallbackRequest) -> int:
        if token != TOKEN:
            raise CallbackError("No call has this token.", 404)
        self.seen.append(callback)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/callback/{TOKEN}"


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    at = Desk()
    at.port = await at.listener.open("127.0.0.1", 0, at.handle)
    yield at
    await at.listener.close()


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient() as made:
        yield made


async def raw(port: int, data: bytes) -> bytes:
    """Sends bytes as they are; all that comes back until the connection is closed."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)
    try:
        async with asyncio.timeout(5):
            return await reader.read()
    finally:
        writer.close()


async def test_a_get_arrives_with_its_query_as_it_was(
    desk: Desk, client: httpx.AsyncClient
) -> None:
    reply = await client.get(desk.url + "?status=1&status=2&x=%C3%A4+b&empty=")
    assert (reply.status_code, reply.content) == (200, b"")
    (seen,) = desk.seen
    assert seen.query == (("status", "1"), ("status", "2"), ("x", "ä b"), ("empty", ""))
    assert seen.only("x") == "ä b"
    with pytest.raises(ValueError, match="2 times"):
        seen.only("status")


async def test_http_1_0_as_an_old_switch_sends_it(desk: Desk) -> None:
    request = (
        f"GET /callback/{TOKEN}?status=1 HTTP/1.0\r\nUser-Agent: ARS 0.1\r\nAccept: */*\r\n\r\n"
    )
    desk.answer = 412
    reply = await raw(desk.port, request.encode())
    assert reply.split(b"\r\n")[0] == b"HTTP/1.0 412 Precondition Failed"


async def test_a_post_arrives_with_its_form_behind_any_prefix(
    desk: Desk, client: httpx.AsyncClient
) -> None:
    url = f"http://127.0.0.1:{desk.port}/behind/a/proxy/callback/{TOKEN}"
    assert (await client.post(url, data={"leg": "1", "aparty": "+1212"})).status_code == 200
    assert desk.seen[0].form == (("leg", "1"), ("aparty", "+1212"))


async def test_a_document_arrives_as_it_was_and_headers_by_any_case(
    desk: Desk, client: httpx.AsyncClient
) -> None:
    kind = {"Content-Type": "application/cloudevents+json", "X-Twilio-Signature": "c2ln"}
    assert (await client.post(desk.url, headers=kind, content=b'{"id": 1}')).status_code == 200
    (seen,) = desk.seen
    assert (seen.body, seen.form) == (b'{"id": 1}', ())
    assert seen.header("x-twilio-signature") == seen.header("X-Twilio-Signature") == "c2ln"
    assert seen.header("x-other") == ""


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/callback/another-token-of-good-length", 404),
        ("GET", "/callback/short", 404),
        ("GET", f"/callback/{TOKEN}/more", 404),
        ("GET", f"/x{TOKEN}", 404),
        ("GET", "/", 404),
        ("GET", "/callback/../callback/" + "a" * 5000, 404),
        ("PUT", f"/callback/{TOKEN}", 405),
        ("HEAD", f"/callback/{TOKEN}", 405),
        ("DELETE", f"/callback/{TOKEN}", 405),
    ],
)
async def test_a_wrong_address_or_method_reaches_nobody(
    desk: Desk, client: httpx.AsyncClient, method: str, path: str, status: int
) -> None:
    reply = await client.request(method, f"http://127.0.0.1:{desk.port}{path}")
    assert reply.status_code == status
    assert desk.seen == []


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({"Content-Type": "text/plain"}, b"{}", 415),
        ({"Content-Type": "application/json"}, b"{" + b" " * 20_000, 413),
        ({"Content-Type": "multipart/form-data; boundary=x"}, b"--x--", 415),
        ({}, b"leg=1", 415),
        ({"Content-Type": answers.FORM_TYPE}, b"x=" + b"y" * 20_000, 413),
        ({"Content-Type": answers.FORM_TYPE + "; charset=nonsense"}, b"leg=1", 400),
    ],
)
async def test_a_wrong_body_reaches_nobody(
    desk: Desk, client: httpx.AsyncClient, headers: dict[str, str], body: bytes, status: int
) -> None:
    reply = await client.post(desk.url, headers=headers, content=body)
    assert reply.status_code == status
    assert desk.seen == []


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET /callback HTTP/9.9\r\n\r\n",
        b"GET " + b"/x" * 10_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"y" * 20_000 + b"\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ],
)
async def test_what_is_no_http_is_answered_plainly_and_the_door_stays_open(
    desk: Desk, client: httpx.AsyncClient, data: bytes
) -> None:
    reply = await raw(desk.port, data)
    assert reply.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4"))
    assert b"Traceback" not in reply
    assert (await client.get(desk.url)).status_code == 200


async def test_a_request_that_dawdles_is_cut_off(
    monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    monkeypatch.setattr(server, "REQUEST_TIMEOUT_S", 0.05)
    assert await raw(desk.port, b"GET /callback") == b""
    form = f"POST /callback/{TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n"
    reply = await raw(desk.port, f"{form}Content-Type: {answers.FORM_TYPE}\r\n\r\nleg".encode())
    assert reply.startswith(b"HTTP/1.1 408")
    assert desk.seen == []


async def test_guessing_tokens_is_slowed_down_and_does_not_shut_out_the_right_one(
    desk: Desk, client: httpx.AsyncClient
) -> None:
    wrong = f"http://127.0.0.1:{desk.port}/callback/another-token-of-good-length"
    statuses = [(await client.get(wrong)).status_code for _ in range(25)]
    assert statuses == [404] * 20 + [429] * 5
    assert (await client.get(desk.url)).status_code == 200  # from the same address: a proxy's, say
    desk.ticks.now_s += 10
    assert (await client.get(wrong)).status_code == 404


async def test_one_call_cannot_flood_the_log(desk: Desk, client: httpx.AsyncClient) -> None:
    statuses = [(await client.get(desk.url)).status_code for _ in range(70)]
    assert statuses == [200] * 60 + [429] * 10


@pytest.mark.parametrize(
    ("failure", "status"), [(CallbackError("shape"), 400), (StoreError("disk is full"), 503)]
)
async def test_what_could_not_be_kept_is_not_acknowledged(
    desk: Desk, client: httpx.AsyncClient, failure: Exception, status: int
) -> None:
    desk.answer = failure
    assert (await client.get(desk.url)).status_code == status


async def test_a_port_that_is_taken_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        listener = CallbackListener()
        with pytest.raises(ListenerError, match=str(port)):
            await listener.open("127.0.0.1", port, Desk().handle)
        with pytest.raises(ListenerError, match="cannot be opened"):
            await listener.open("no such host.invalid", 0, Desk().handle)


def test_rates_forget_those_who_waited() -> None:
    ticks = Ticks()
    rates = Rates(burst=2, per_s=1.0, monotonic=ticks)
    for number in range(3000):
        assert rates.take(f"caller {number}")
        ticks.now_s += 1
    assert len(rates._buckets) <= 1024
    assert rates.take("x")
    assert rates.take("x")
    assert not rates.take("x")
    ticks.now_s += 1
    assert rates.take("x")
