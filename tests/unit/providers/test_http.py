"""Whether a byte may have left is known exactly, whatever the server and the network do."""

from __future__ import annotations

import asyncio
import logging
import socket

import pytest

from dialer.core.errors import (
    NotReachedError,
    ProviderReplyError,
    SettingError,
    UnconfirmedError,
)
from dialer.providers.http import CONNECTIONS_MOST, REPLY_BYTES_MOST, Http, based_on
from tests.unit.providers.raw_server import Behaviour, RawServer, answering, http_reply, serving

KEY = "sekrit-key-1234"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's own proxy, if any, is no part of these tests."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def client(address: str, timeout_s: float = 5.0) -> Http:
    return Http("Example", address, timeout_s=timeout_s, login=("me", KEY), secrets=[KEY])


async def close_at_once(
    raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    """Accepts and closes, without reading."""


async def read_then_close(
    raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    await raw.read_request(reader)


async def half_a_reply(
    raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    await raw.read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhal")


async def half_a_head(
    raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    await raw.read_request(reader)
    writer.write(b"HTTP/1.1 200")


async def no_http_at_all(
    raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    await raw.read_request(reader)
    writer.write(b"\x00\xffSSH-2.0-OpenSSH\r\n\r\n")


async def never_a_word(
    raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    await raw.read_request(reader)
    await asyncio.Event().wait()


async def drop_by_drop(
    raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    """For long always something more, so that no single wait is ever long."""
    await raw.read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(400):
        writer.write(b"1\r\n0\r\n")
        await writer.drain()
        await asyncio.sleep(0.005)
    writer.write(b"0\r\n\r\n")


async def without_end(
    raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    await raw.read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    block = b"10000\r\n" + b"0" * 0x10000 + b"\r\n"
    while True:
        writer.write(block)
        await writer.drain()


@pytest.mark.parametrize(
    ("behave", "timeout_s"),
    [
        (close_at_once, 5.0),
        (read_then_close, 5.0),
        (half_a_reply, 5.0),
        (half_a_head, 5.0),
        (no_http_at_all, 5.0),
        (never_a_word, 0.1),
        (drop_by_drop, 0.1),
        (without_end, 5.0),
    ],
)
async def test_once_sending_began_a_failure_leaves_the_call_unconfirmed(
    behave: Behaviour, timeout_s: float
) -> None:
    async with serving(behave) as server:
        http = client(server.url, timeout_s)
        with pytest.raises(UnconfirmedError) as caught:
            await http.send_once("GET", server.url + "/call", query=[("key", KEY)])
        await http.aclose()
        assert server.connections == 1  # it was not sent again
    assert KEY not in str(caught.value)


async def test_a_refused_connection_is_not_reached() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}"  # bound, and nobody listens
        http = client(url)
        with pytest.raises(NotReachedError, match="refused"):
            await http.send_once("GET", url, query=[("key", KEY)])
        with pytest.raises(NotReachedError):
            await http.ask("GET", url)
        await http.aclose()


async def test_an_unknown_name_is_not_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    async def unknown(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", unknown)
    http = client("http://provider.invalid")
    with pytest.raises(NotReachedError, match="name is not known"):
        await http.send_once("GET", "http://provider.invalid/call", query=[("key", KEY)])
    await http.aclose()


async def test_a_secure_connection_that_hangs_is_not_reached() -> None:
    async def deaf(
        raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        await asyncio.Event().wait()

    async with serving(deaf) as server:
        url = server.url.replace("http:", "https:")
        http = client(url, timeout_s=0.2)
        with pytest.raises(NotReachedError, match="no connection came"):
            await http.send_once("GET", url + "/call")
        await http.aclose()


async def test_a_server_without_tls_is_not_reached_by_https() -> None:
    async def plain(
        raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        writer.write(http_reply("400 Bad Request"))
        await writer.drain()
        await reader.read()

    async with serving(plain) as server:
        url = server.url.replace("http:", "https:")
        http = client(url)
        with pytest.raises(NotReachedError, match="secure"):
            await http.send_once("GET", url + "/call")
        await http.aclose()


@pytest.mark.parametrize("status", ["200 OK", "400 Bad Request", "503 Service Unavailable"])
async def test_a_reply_is_told_whatever_its_status(status: str) -> None:
    reply = http_reply(status, "\ufeffgrüße".encode(), "Content-Type: Text/XML; charset=utf-8")
    async with serving(answering(reply)) as server:
        http = client(server.url)
        got = await http.send_once("POST", server.url + "/call", form=[("a", "+1 $x&y")])
        await http.aclose()
    assert (got.status, got.content_type, got.text) == (int(status[:3]), "text/xml", "grüße")
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert body == b"a=%2B1+%24x%26y"
    assert b"content-type: application/x-www-form-urlencoded\r\n" in head.lower() + b"\r\n"


async def test_no_redirect_is_followed() -> None:
    async with serving(answering(http_reply("200 OK", b"00"))) as elsewhere:
        reply = http_reply("307 Temporary Redirect", b"", f"Location: {elsewhere.url}/")
        async with serving(answering(reply)) as server:
            http = client(server.url)
            assert (await http.send_once("POST", server.url, form=[])).status == 307
            with pytest.raises(ProviderReplyError, match="redirects"):
                await http.ask("GET", server.url)
            await http.aclose()
        assert elsewhere.connections == 0


async def test_a_reply_may_have_its_full_size() -> None:
    async with serving(answering(http_reply("200 OK", b"0" * REPLY_BYTES_MOST))) as server:
        http = client(server.url)
        assert len((await http.ask("GET", server.url)).body) == REPLY_BYTES_MOST
        await http.aclose()


async def test_each_placing_request_has_a_connection_of_its_own_and_questions_share() -> None:
    async with serving(answering(http_reply("200 OK", b"00"))) as server:
        http = client(server.url)
        for _ in range(3):
            await http.send_once("POST", server.url, form=[])
        assert server.connections == 3
        assert all(b"connection: close" in request.lower() for request in server.requests)
        for _ in range(3):
            await http.ask("GET", server.url)
        assert server.connections == 4
        await http.aclose()


async def test_a_question_that_fails_can_be_asked_again() -> None:
    async with serving(read_then_close) as server:
        http = client(server.url)
        with pytest.raises(ProviderReplyError) as caught:
            await http.ask("GET", server.url, query=[("key", KEY)])
        await http.aclose()
    assert KEY not in str(caught.value)


async def test_many_questions_at_once_are_all_answered() -> None:
    async with serving(answering(http_reply("200 OK", b"ok"))) as server:
        http = client(server.url)
        replies = await asyncio.gather(*(http.ask("GET", server.url) for _ in range(300)))
        await http.aclose()
    assert {reply.text for reply in replies} == {"ok"}
    assert server.open_at_most <= CONNECTIONS_MOST


async def test_waiting_for_a_turn_is_no_failure() -> None:
    """The first questions use up all connections and their whole time; the others still get
    theirs.
    """

    async def first_ones_hang(
        raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        while await raw.read_request(reader) is not None:
            if len(raw.requests) <= CONNECTIONS_MOST:
                await asyncio.Event().wait()
            writer.write(http_reply("200 OK", b"ok"))

    async with serving(first_ones_hang) as server:
        http = client(server.url, timeout_s=0.3)
        questions = (http.ask("GET", server.url) for _ in range(2 * CONNECTIONS_MOST))
        results = await asyncio.gather(*questions, return_exceptions=True)
        await http.aclose()
    hung, answered = results[:CONNECTIONS_MOST], results[CONNECTIONS_MOST:]
    assert all(isinstance(result, ProviderReplyError) for result in hung)
    assert not [result for result in answered if isinstance(result, BaseException)]


async def test_a_hang_up_does_not_queue_behind_questions() -> None:
    all_taken = asyncio.Event()

    async def hangs_but_for(
        raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        request = await raw.read_request(reader)
        if len(raw.requests) == CONNECTIONS_MOST:
            all_taken.set()
        if request is not None and b"/hang_up" not in request:
            await asyncio.Event().wait()
        writer.write(http_reply("200 OK", b"gone"))
        await writer.drain()

    async with serving(hangs_but_for) as server:
        http = client(server.url)
        questions = [
            asyncio.ensure_future(http.ask("GET", server.url + "/status"))
            for _ in range(2 * CONNECTIONS_MOST)
        ]
        await all_taken.wait()
        reply = await http.ask("POST", server.url + "/hang_up", form=[], at_once=True)
        assert reply.text == "gone"
        assert not any(question.done() for question in questions)
        for question in questions:
            question.cancel()
        await asyncio.gather(*questions, return_exceptions=True)
        await http.aclose()


async def test_cancelling_is_cancelling() -> None:
    asked = asyncio.Event()

    async def tell(
        raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        await raw.read_request(reader)
        asked.set()
        await asyncio.Event().wait()

    async with serving(tell) as server:
        http = client(server.url)
        sending = asyncio.ensure_future(http.send_once("POST", server.url, form=[]))
        await asked.wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        await http.aclose()


async def test_no_log_holds_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with serving(answering(http_reply("200 OK", b"0"))) as server:
        http = client(server.url)
        await http.send_once("GET", server.url, query=[("api_key", KEY)])
        await http.ask("GET", server.url, query=[("api_key", KEY)])
        await http.aclose()
    assert caplog.text
    assert KEY not in caplog.text
    assert "Basic" not in caplog.text


def test_what_is_kept_of_a_reply_holds_no_secret() -> None:
    http = Http("Example", "http://127.0.0.1", timeout_s=1, secrets=["a key/1"])
    kept = http.keep("bad a key/1 in a%20key%2F1" + "x" * 5000)
    assert kept.startswith("bad … in …x")
    assert len(kept) == 2000


async def test_the_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(answering(http_reply("200 OK", b"00"))) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        http = client("http://provider.invalid")
        await http.send_once("POST", "http://provider.invalid/call", form=[])
        await http.aclose()
    assert proxy.requests[0].startswith(b"POST http://provider.invalid/call ")


async def test_a_proxy_that_lets_nothing_through_sent_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with serving(answering(http_reply("403 Forbidden"))) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        http = client("https://provider.invalid")
        with pytest.raises(NotReachedError, match="proxy"):
            await http.send_once("POST", "https://provider.invalid/call", form=[("key", KEY)])
        await http.aclose()
    assert proxy.requests[0].startswith(b"CONNECT ")
    assert KEY.encode() not in proxy.requests[0]


async def test_a_proxy_of_an_unknown_kind_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks://127.0.0.1:1")
    http = client("https://provider.invalid")
    with pytest.raises(NotReachedError, match="proxy that the environment names"):
        await http.send_once("GET", "https://provider.invalid/")
    await http.aclose()


async def test_authorities_that_cannot_be_read_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "no-such-file.pem")
    http = client("https://provider.invalid")
    with pytest.raises(NotReachedError, match="authorities"):
        await http.send_once("GET", "https://provider.invalid/")
    await http.aclose()


async def test_no_proxy_stands_before_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    async with (
        serving(answering(http_reply("502 Bad Gateway"))) as proxy,
        serving(answering(http_reply("200 OK", b"00"))) as server,
    ):
        monkeypatch.setenv("http_proxy", proxy.url)
        http = client(server.url)
        assert (await http.send_once("GET", server.url)).status == 200
        await http.aclose()
        assert proxy.connections == 0


@pytest.mark.parametrize(
    ("base_url", "address"),
    [
        (None, "https://called.in/api/clicktocall/"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/api/clicktocall/"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/api/clicktocall/"),
        ("https://example.org/mirror/", "https://example.org/mirror/api/clicktocall/"),
    ],
)
def test_a_base_url_replaces_scheme_host_and_port(base_url: str | None, address: str) -> None:
    assert based_on("https://called.in/api/clicktocall/", base_url) == address


@pytest.mark.parametrize("base_url", ["ftp://x", "example.org", "http://me:pw@x", "http://x:abc"])
def test_a_base_url_must_be_a_web_address(base_url: str) -> None:
    with pytest.raises(SettingError):
        based_on("https://called.in/api/", base_url)
