"""A described service on loopback that answers what a test has for it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest
from dialer.providers.described.adapter import Described
from dialer.providers.described.declaration import declare
from dialer.providers.described.folder import DescribedFolder
from dialer.providers.described.format import Description
from dialer.providers.described.listing import Listing
from dialer.providers.described.load import load

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)
SHIPPED = Path(__file__).resolve().parents[4] / "resources" / "providers"


def shipped(name: str) -> Description:
    """A description that comes with the program."""
    return DescribedFolder(SHIPPED).providers()[name].description


def written(text: str) -> Description:
    """A description of its own."""
    return load(text.encode(), "test.toml").description


def account_of(description: Description, url: str | None, **settings: str) -> Account:
    info = declare(description)
    values = {s.key: s.default if s.default is not None else f"my-{s.key}" for s in info.settings}
    return Account("home", info.name, url, ("+12125550100",), {**values, **settings})


def opened(description: Description, url: str | None, **settings: str) -> Described:
    """An account of it."""
    kind = Described if description.calls is None else Listing
    account = account_of(description, url, **settings)
    return kind(account, description, timeout_s=5, now=lambda: NOW)


def new_call(**wishes: object) -> Call:
    request = CallRequest("home", "+12125550100", "+442079460018", **wishes)  # type: ignore[arg-type]  # names of its own fields
    return Call("01JTESTCALL0000000000000AB", "x", request, NOW, "t" * 22)


@dataclass(frozen=True)
class Asked:
    """One request as it arrived."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: str


Answer = Callable[[Asked], web.Response]


@dataclass
class Service:
    """``answer`` says what comes back."""

    answer: Answer
    url: str = ""
    asked: list[Asked] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        self.asked.append(
            Asked(
                request.method,
                request.raw_path.partition("?")[0],
                dict(request.query),
                dict(request.headers),
                await request.text(),
            )
        )
        return self.answer(self.asked[-1])


@asynccontextmanager
async def serving(answer: Answer) -> AsyncIterator[Service]:
    """A running one."""
    service = Service(answer)
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
