"""The connection that hears: whom it trusts, and what it says when there is none."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import trustme
from aiohttp import web

from dialer.core.errors import NotReachedError, ProviderRefusedError
from dialer.providers.asterisk.line import Line, Lines

Serve = Callable[..., Awaitable[str]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Serves events on loopback, or refuses with ``status``; gives the address."""
    runners: list[web.AppRunner] = []

    async def served(secure: ssl.SSLContext | None = None, *, status: int = 101) -> str:
        async def events(request: web.Request) -> web.StreamResponse:
            if status != 101:
                return web.Response(status=status)
            socket = web.WebSocketResponse()
            await socket.prepare(request)
            await socket.send_str('{"type": "Dial", "peer": {"id": "x-a", "state": "Down"}}')
            async for _ in socket:
                pass
            return socket

        app = web.Application()
        app.router.add_get("/ari/events", events)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=secure).start()
        scheme = "http" if secure is None else "https"
        return f"{scheme}://127.0.0.1:{runner.addresses[0][1]}/ari"

    yield served
    for runner in runners:
        await runner.cleanup()


@pytest.fixture
async def connect() -> AsyncIterator[Callable[[str], Line]]:
    made: list[tuple[Lines, Line]] = []

    def line_to(address: str) -> Line:
        lines = Lines(address, "bG9naW4=", timeout_s=5)
        made.append((lines, Line(lines, "app")))
        return made[-1][1]

    yield line_to
    for lines, line in made:
        await line.aclose()
        await lines.aclose()


async def test_what_is_sent_is_heard(serve: Serve, connect: Callable[[str], Line]) -> None:
    line = connect(await serve())
    assert await line.open()
    assert not await line.open()  # it is
    await line.stirred.wait()
    assert [event.kind for event in line.take()] == ["Dial"]
    assert line.take() == []
    assert line.unbroken


async def test_only_a_trusted_one_is_told_the_login(
    serve: Serve,
    connect: Callable[[str], Line],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    authority = trustme.CA()
    secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(secure)
    address = await serve(secure)
    with pytest.raises(NotReachedError, match="certificate is not trusted"):
        await connect(address).open()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    assert await connect(address).open()


async def test_nobody_there_is_told(connect: Callable[[str], Line]) -> None:
    with pytest.raises(NotReachedError, match="connection was refused"):
        await connect("http://127.0.0.1:9/ari").open()


@pytest.mark.parametrize(
    ("status", "words"), [(401, "login"), (403, "may not listen"), (404, "no events")]
)
async def test_a_refusal_says_what_to_do(
    serve: Serve, connect: Callable[[str], Line], status: int, words: str
) -> None:
    with pytest.raises(ProviderRefusedError, match=words) as caught:
        await connect(await serve(status=status)).open()
    assert caught.value.what_to_do


async def test_any_other_status_is_no_connection(
    serve: Serve, connect: Callable[[str], Line]
) -> None:
    with pytest.raises(NotReachedError, match="HTTP 503"):
        await connect(await serve(status=503)).open()
