"""Sends the services' reports to the address that the caller gave, in order for each call, and
nowhere else.

Only loopback addresses are ever contacted, and redirects are not followed: a simulator sends
nothing into the world. What is sent, and when, the services decide.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import quote, urlsplit

import aiohttp
from aiohttp import http
from yarl import URL

from dialer.simulator.accounts import Provider
from dialer.simulator.clock import Clock
from dialer.simulator.journal import CallbackEntry, Journal

# Everything that may stand in a URL as it is; the rest (spaces, other scripts) is percent-encoded.
_URL_CHARACTERS = "!#$%&'()*+,/:;=?@[]~-._"


@dataclass(frozen=True)
class Report:
    """One report about one call: a GET of `url`, or with `form` a POST of `params` to it, or a
    POST of `document` (JSON) where there is one.

    With a GET, or a document, `params` says for the journal what was put into the URL. `on_answer`
    gets the receiver's HTTP status; it is not called when there was none.
    """

    provider: Provider
    call_id: int
    at: datetime
    url: str
    params: tuple[tuple[str, str], ...]
    form: bool = False
    http10: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    on_answer: Callable[[int], None] | None = None
    document: str = ""

    @property
    def method(self) -> str:
        return "POST" if self.form or self.document else "GET"


class Callbacks:
    """The services' outgoing door: one pool of at most `connections`, one report at a time for
    each call."""

    def __init__(
        self, clock: Clock, journal: Journal, *, connections: int = 100, timeout_s: float = 10.0
    ) -> None:
        self._clock = clock
        self._journal = journal
        self._connections = connections
        self._timeout_s = timeout_s
        self._sessions: dict[bool, aiohttp.ClientSession] = {}
        self._queues: dict[tuple[Provider, int], deque[Report]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        # PokeTALK speaks HTTP/1.0, which has one request for each connection; a session speaks
        # one version.
        for http10 in (False, True):
            self._sessions[http10] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, force_close=http10),
                timeout=aiohttp.ClientTimeout(total=self._timeout_s),
                version=http.HttpVersion10 if http10 else http.HttpVersion11,
                skip_auto_headers=("Accept-Encoding",),
                cookie_jar=aiohttp.DummyCookieJar(),
                middlewares=(once,),
            )

    async def close(self) -> None:
        """Drop what has not been sent."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for session in self._sessions.values():
            await session.close()
        self._sessions.clear()

    def send(self, report: Report) -> None:
        """Send after what was given before for the same call. Never raises: failures go to the
        journal."""
        key = (report.provider, report.call_id)
        waiting = self._queues.get(key)
        if waiting is not None:
            waiting.append(report)
            return
        self._queues[key] = deque([report])
        busy = self._clock.busy()
        # Entered here and not in the task, so that no clock moves before the task has begun.
        busy.__enter__()
        task = asyncio.get_running_loop().create_task(self._drain(key))
        self._tasks.add(task)

        def done(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            busy.__exit__(None, None, None)

        task.add_done_callback(done)

    async def _drain(self, key: tuple[Provider, int]) -> None:
        waiting = self._queues[key]
        try:
            while waiting:
                await self._send(waiting.popleft())
        finally:
            del self._queues[key]

    async def _send(self, report: Report) -> None:
        status: int | None = None
        error: str | None = None
        try:
            if not is_loopback(report.url):
                error = "not sent: the address is not on loopback"
            else:
                status = await self._request(report)
        except TimeoutError:
            error = f"no answer within {self._timeout_s:g} s"
        except (aiohttp.ClientError, OSError, ValueError) as problem:
            error = str(problem) or type(problem).__name__
        self._journal.add(
            CallbackEntry(
                report.at,
                report.provider,
                report.call_id,
                report.method,
                report.url,
                report.params,
                status,
                error,
            )
        )
        if status is not None and report.on_answer is not None:
            report.on_answer(status)

    async def _request(self, report: Report) -> int:
        session = self._sessions[report.http10]
        data = report.document.encode() if report.document else dict(report.params)
        async with session.request(
            report.method,
            URL(quote(report.url, safe=_URL_CHARACTERS), encoded=True),
            data=data if report.method == "POST" else None,
            headers=report.headers,
            allow_redirects=False,
        ) as response:
            await response.read()
            return response.status


async def once(
    request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    """A client middleware: aiohttp quietly repeats a GET whose connection broke, and a report that
    arrived twice, or a call placed twice, would be nobody's doing. Any break is final instead."""
    try:
        return await send(request)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as problem:
        # Their parent class is what aiohttp does not repeat.
        raise aiohttp.ClientConnectionError(f"{type(problem).__name__}: {problem}") from problem


def is_loopback(url: str) -> bool:
    """Whether a URL names this machine's loopback by address or as localhost. No name is looked
    up."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_web_address(url: str) -> bool:
    """Whether a report can be sent to `url` at all: http or https, and a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
