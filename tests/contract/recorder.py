"""Stands between an adapter and a simulated service and keeps what goes either way, byte for byte,
to be held against what others published.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
from aiohttp import web
from yarl import URL

_NOT_PASSED_ON = {"host", "content-length", "transfer-encoding", "connection"}


@dataclass(frozen=True)
class Exchange:
    """A request and its reply. ``query``: as it came, repeated names kept."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: dict[str, str]
    content_type: str
    body: bytes
    status: int
    reply_type: str
    reply: bytes


@dataclass
class Recorder:
    """``to``: the service behind."""

    to: str
    url: str = ""
    kept: list[Exchange] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        """Passes one request on, and its reply back."""
        body = await request.read()
        headers = {k: v for k, v in request.headers.items() if k.lower() not in _NOT_PASSED_ON}
        async with (
            aiohttp.ClientSession(auto_decompress=False) as session,
            session.request(
                request.method,
                URL(self.to + request.raw_path, encoded=True),
                data=body or None,
                headers=headers,
                allow_redirects=False,
            ) as response,
        ):
            reply = await response.read()
            self.kept.append(
                Exchange(
                    request.method,
                    request.path,
                    tuple(request.query.items()),
                    headers,
                    request.content_type if body else "",
                    body,
                    response.status,
                    response.content_type,
                    reply,
                )
            )
            return web.Response(
                status=response.status,
                body=reply,
                headers={
                    name: value
                    for name, value in response.headers.items()
                    if name.lower() not in _NOT_PASSED_ON | {"server"}
                },
            )


@asynccontextmanager
async def recording(to: str) -> AsyncIterator[Recorder]:
    """A running one."""
    recorder = Recorder(to)
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", recorder.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        recorder.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield recorder
    finally:
        await runner.cleanup()
