"""A service that answers exactly what a test has for it, for documented answers that the simulator
never gives.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from aiohttp import web


@dataclass(frozen=True)
class Asked:
    """One request as it arrived."""

    method: str
    path: str
    params: tuple[tuple[str, str], ...]
    content_type: str
    authorization: str


@dataclass
class Canned:
    """``answers``: status and body by the last part of the path, "" for any other; ``headers``: of
    each.
    """

    answers: Mapping[str, tuple[int, str]]
    headers: Mapping[str, str] = field(default_factory=dict)
    url: str = ""
    asked: list[Asked] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        """Answers one request."""
        form = parse_qsl(await request.text(), keep_blank_values=True)
        self.asked.append(
            Asked(
                request.method,
                request.path,
                (*request.query.items(), *form),
                request.content_type if request.method == "POST" else "",
                request.headers.get("Authorization", ""),
            )
        )
        last = request.path.rstrip("/").rpartition("/")[2]
        status, body = self.answers.get(last, self.answers.get("", (404, "")))
        return web.Response(status=status, text=body, headers=self.headers)


@asynccontextmanager
async def canned(
    answers: Mapping[str, tuple[int, str]], headers: Mapping[str, str] | None = None
) -> AsyncIterator[Canned]:
    """A running one."""
    service = Canned(answers, headers or {})
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", service.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        service.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield service
    finally:
        await runner.cleanup()
