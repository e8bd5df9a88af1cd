"""The front desk of the simulated services: takes requests in, has them journaled, and spoils
replies on purpose.

Every service's routes go through here. What a request means, and what a proper reply is, the
services know.
"""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from aiohttp import hdrs, web

from dialer.simulator.accounts import Ledger, Provider
from dialer.simulator.callbacks import Callbacks
from dialer.simulator.clock import Clock
from dialer.simulator.exchange import Exchange
from dialer.simulator.journal import Journal, RequestEntry, kept, masked
from dialer.simulator.options import Options
from dialer.simulator.use_cases import SCRIPTS, Refusal, Reply, UseCase

ELSEWHERE = "/simulator/elsewhere"
"""Where UseCase.REDIRECT points: a client that follows is seen in the journal."""

FORM = "application/x-www-form-urlencoded"

_WEB_PAGE = """<!DOCTYPE html>
<html><head><title>Welcome</title></head>
<body><h1>It works!</h1></body></html>
"""


class NoReplyError(Exception):
    """Raised to close the connection without any reply."""


@dataclass
class Incoming:
    """One request: its parameters in the order of arrival, from the query (GET) or the form
    (POST). `document` is the JSON of a POST; its texts are the parameters then, by dotted names."""

    http: web.Request
    params: tuple[tuple[str, str], ...]
    remarks: list[str] = field(default_factory=list)
    document: Any = None

    def get(self, name: str) -> str:
        """The parameter's last value, as PHP has it; "" when it is absent."""
        return next((value for key, value in reversed(self.params) if key == name), "")

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.params if key == name]

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.params]

    @property
    def login(self) -> tuple[str, str] | None:
        """User name and password of HTTP Basic, or None when there are none that can be read."""
        scheme, _, encoded = self.http.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        try:
            login = base64.b64decode(encoded, validate=True).decode()
        except ValueError:
            return None
        name, colon, password = login.partition(":")
        return (name, password) if scheme.lower() == "basic" and colon else None


Handler = Callable[[Incoming], Awaitable[web.Response]]


@dataclass(frozen=True)
class Desk:
    """What the services share: clock, books, switch and outgoing door."""

    clock: Clock
    options: Options
    journal: Journal
    ledger: Ledger
    exchange: Exchange
    callbacks: Callbacks

    def route(
        self,
        method: str,
        path: str,
        provider: Provider,
        handler: Handler,
        secrets: frozenset[str] = frozenset(),
    ) -> web.RouteDef:
        """A journaled route; `secrets` names the parameters, in query, form or path, to be
        masked."""

        async def serve(request: web.Request) -> web.StreamResponse:
            return await self._serve(request, provider, handler, secrets)

        return web.route(method, path, serve)

    async def _serve(
        self,
        request: web.Request,
        provider: Provider,
        handler: Handler,
        secrets: frozenset[str],
    ) -> web.StreamResponse:
        document = await _document(request)
        params = tuple(_texts(document)) if document is not None else await _params(request)
        incoming = Incoming(request, params, document=document)
        at = self.clock.now()
        response: web.Response | None = None
        try:
            response = await handler(incoming)
        except NoReplyError:
            if request.transport is not None:
                request.transport.close()
        finally:
            path = request.path
            for name, value in request.match_info.items():
                if name in secrets:
                    path = path.replace(value, "****")
            self.journal.add(
                RequestEntry(
                    at,
                    provider,
                    request.method,
                    path,
                    masked(incoming.params, secrets),
                    None if response is None else response.status,
                    None if response is None else kept(response.text or ""),
                    tuple(incoming.remarks),
                )
            )
        # Writing to the connection that was just closed fails quietly inside aiohttp, as it should.
        return response if response is not None else web.Response()

    async def reply(
        self,
        use_case: UseCase,
        provider: Provider,
        *,
        place: Callable[[], web.Response],
        refuse: Callable[[Refusal], web.Response | None],
        undocumented: web.Response,
    ) -> web.Response:
        """Do what the use-case says with a request that is in order.

        `place` places the call and gives the reply for it; `refuse` gives the service's words
        for a refusal, or None when it has none, and then the call is placed; `undocumented` is
        a reply in the service's form with a value that its document does not list.
        """
        script = SCRIPTS[use_case]
        match script.reply:
            case Reply.NORMAL:
                return place()
            case Reply.SLOW:
                response = place()
                await self.clock.sleep(self.options.slow_reply_s)
                return response
            case Reply.CUT:
                place()
                raise NoReplyError
            case Reply.NEVER:
                place()
                await self.clock.stopped.wait()
                raise NoReplyError
            case Reply.SERVER_ERROR:
                return web.Response(status=500, text=_WEB_PAGE, content_type="text/html")
            case Reply.UNAVAILABLE:
                place()
                return web.Response(status=503, text=_WEB_PAGE, content_type="text/html")
            case Reply.GARBAGE:
                place()
                return web.Response(text=_WEB_PAGE, content_type="text/html")
            case Reply.EMPTY:
                place()
                return web.Response(content_type="text/html")
            case Reply.REDIRECT:
                return web.Response(status=302, headers={"Location": f"{ELSEWHERE}/{provider}"})
            case Reply.UNDOCUMENTED:
                return undocumented
            case Reply.REFUSED:
                return refuse(script.refusal) or place()
            case Reply.REFUSED_IN_500:
                response = refuse(script.refusal) or place()
                response.set_status(500)
                return response


async def _params(request: web.Request) -> tuple[tuple[str, str], ...]:
    if request.method == "GET":
        return tuple(request.query.items())
    if request.content_type != FORM:
        return ()
    try:
        form = await request.post()
    except (UnicodeDecodeError, LookupError, ValueError) as error:
        raise web.HTTPBadRequest(text="The form cannot be read.") from error
    return tuple((name, value) for name, value in form.items() if isinstance(value, str))


async def _document(request: web.Request) -> Any:
    """The JSON of a POST; None where there is none that can be read."""
    if request.method != "POST" or request.content_type != "application/json":
        return None
    try:
        return await request.json()
    except ValueError:
        return None


def _texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, f"{name}.{key}" if name else key)
    elif value is not None:
        yield name, str(value)
