"""A server on loopback that behaves as badly as a test wants, down to the single byte."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class RawServer:
    """``requests``: the head and body of each request that was read; ``connections``: how many
    were accepted; ``open_at_most``: how many were open at the same time.
    """

    port: int = 0
    connections: int = 0
    open_now: int = 0
    open_at_most: int = 0
    requests: list[bytes] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def read_request(self, reader: asyncio.StreamReader) -> bytes | None:
        """The next request of a connection, whole; None when the client has gone."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            return None
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        request = head + (await reader.readexactly(length) if length else b"")
        self.requests.append(request)
        return request


Behaviour = Callable[[RawServer, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def serving(behave: Behaviour) -> AsyncIterator[RawServer]:
    """A server whose every connection is handled by ``behave`` and closed afterwards."""
    raw = RawServer()
    running: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        raw.connections += 1
        raw.open_now += 1
        raw.open_at_most = max(raw.open_at_most, raw.open_now)
        try:
            await behave(raw, reader, writer)
        except (ConnectionError, asyncio.CancelledError):
            pass  # the client, or the end of the test
        finally:
            raw.open_now -= 1
            running.discard(task)
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    raw.port = server.sockets[0].getsockname()[1]
    try:
        yield raw
    finally:
        server.close()
        for task in list(running):
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def answering(reply: bytes) -> Behaviour:
    """Reads requests as long as there are any and gives each the same bytes."""

    async def behave(
        raw: RawServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        while await raw.read_request(reader) is not None:
            writer.write(reply)
            await writer.drain()

    return behave


def http_reply(status: str, body: bytes = b"", *headers: str) -> bytes:
    """A complete reply: ``status`` such as "200 OK"."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body
