"""The callback port, on aiohttp: routes, limits and plain replies.

What a callback means is its handler's matter.

A callback's address ends in ``callback/TOKEN``, that of Dialer's page inside another site in
``service/TOKEN``; whatever a reverse proxy puts before that is let be. Each connection serves one
request: callbacks are rare, and nothing idle is kept open.
"""

from __future__ import annotations

import asyncio
import logging
import re
import socket
import sys
import time
from collections.abc import Callable

from aiohttp import web

from dialer.core.errors import CallbackError, ListenerError, StoreError
from dialer.core.listener_ports import CallbackHandler, PageHandler, PortMapper
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest
from dialer.listener.rates import Rates

log = logging.getLogger(__name__)

MOST_BODY_BYTES = 16 * 1024
MOST_LINE_BYTES = 8 * 1024
MOST_CONNECTIONS = 256
REQUEST_TIMEOUT_S = 10.0
"""A request, its headers and body included, must be here within this."""
TOKEN_PATH = re.compile(r"/(?:[^?#]*/)?callback/([A-Za-z0-9_-]{16,64})")
PAGE_PATH = re.compile(r"/(?:[^?#]*/)?service/([A-Za-z0-9_-]{16,64})")
FORM_TYPE = "application/x-www-form-urlencoded"
JSON_TYPES = frozenset({"application/json", "application/cloudevents+json"})


TURNS = 6


class CallbackListener:
    """The Listener of core/ports.py."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        # Wrong tokens are counted by address, right ones by token: many calls behind one proxy's
        # address do not starve each other, and a stranger there starves none.
        self._wrong = Rates(burst=20, per_s=0.5, monotonic=monotonic)
        self._right = Rates(burst=60, per_s=5.0, monotonic=monotonic)
        self._handler: CallbackHandler | None = None
        self._pages: PageHandler | None = None
        self._runner: web.AppRunner | None = None
        self._server: asyncio.Server | None = None
        self._waiting: dict[asyncio.BaseProtocol, asyncio.TimerHandle] = {}

    @property
    def can_share_port(self) -> bool:
        return hasattr(socket, "SO_REUSEPORT") and sys.platform != "win32"

    async def open(
        self,
        host: str,
        port: int,
        handler: CallbackHandler,
        *,
        shared: bool = False,
        pages: PageHandler | None = None,
    ) -> int:
        self._handler = handler
        self._pages = pages
        app = web.Application(client_max_size=MOST_BODY_BYTES)
        app.router.add_route("*", "/{path:.*}", self._answer)
        runner = web.AppRunner(
            app,
            handle_signals=False,
            access_log=None,  # addresses hold the tokens
            max_line_size=MOST_LINE_BYTES,
            max_field_size=MOST_LINE_BYTES,
            lingering_time=0.0,  # a body that was turned away is not waited for
            shutdown_timeout=2.0,
        )
        await runner.setup()
        loop = asyncio.get_running_loop()
        reuse_port = True if self.can_share_port else None
        try:
            if reuse_port and port and not shared:
                # Sharing is for handing over alone: a port that anyone else holds is taken.
                (await loop.create_server(asyncio.Protocol, host, port)).close()
            # Bound first and served then, so that an open that is cut short leaves no socket.
            self._server = await loop.create_server(
                lambda: self._connection(runner),
                host,
                port,
                reuse_port=reuse_port,
                start_serving=False,
            )
            await self._server.start_serving()
        except (OSError, OverflowError, UnicodeError) as error:
            await runner.cleanup()
            reason = getattr(error, "strerror", None) or error
            raise ListenerError(
                phrase(
                    "The callback port {host}:{port} cannot be opened: {reason}.",
                    host=host,
                    port=port,
                    reason=reason,
                ),
                "Set listener.port to another one (0 takes any that is free).",
            ) from error
        except BaseException:
            await self.close()
            await runner.cleanup()
            raise
        self._runner = runner
        bound: socket.socket = self._server.sockets[0]
        return int(bound.getsockname()[1])

    def find_router(self) -> PortMapper:
        from dialer.listener.port_mapping import find_router  # late: few people switch it on

        return find_router()

    async def knock(self, url: str) -> int:
        from dialer.listener.knocking import knock  # late: its client is slow to import

        return await knock(url)

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
            await _turns()  # connections that were just accepted come to be known
        for protocol in tuple(self._waiting):
            self._too_slow(protocol)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
            await _turns()  # what was closed lets go of its socket

    def _connection(self, runner: web.AppRunner) -> asyncio.BaseProtocol:
        server = runner.server
        assert server is not None, "the server is opened after the runner is set up"
        protocol = server()
        # aiohttp has no time-out of its own for the headers.
        if len(self._waiting) >= MOST_CONNECTIONS:
            self._too_slow(next(iter(self._waiting)))  # the one that has dawdled longest
        self._waiting[protocol] = asyncio.get_running_loop().call_later(
            REQUEST_TIMEOUT_S, self._too_slow, protocol
        )
        return protocol

    def _too_slow(self, protocol: asyncio.BaseProtocol) -> None:
        timer = self._waiting.pop(protocol, None)
        if timer is not None:
            timer.cancel()
        transport: asyncio.Transport | None = getattr(protocol, "transport", None)
        if transport is not None:
            transport.abort()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        timer = self._waiting.pop(request.protocol, None)
        if timer is not None:
            timer.cancel()
        try:
            async with asyncio.timeout(REQUEST_TIMEOUT_S):
                response = await self._response(request)
        except CallbackError as error:
            log.info("A callback was turned away with %s: %s", error.http_status, error)
            response = web.Response(status=error.http_status)
        except web.HTTPException as error:
            response = web.Response(status=error.status)
        except TimeoutError:
            response = web.Response(status=408)
        except StoreError as error:
            # Not acknowledged: the provider may try again.
            log.error("A callback could not be kept: %s", error)
            response = web.Response(status=503)
        response.force_close()
        return response

    async def _response(self, request: web.Request) -> web.Response:
        page = PAGE_PATH.fullmatch(request.path)
        if page is not None and self._pages is not None:
            return await self._page(request, page[1], self._pages)
        return web.Response(status=await self._status(request))

    async def _page(self, request: web.Request, token: str, pages: PageHandler) -> web.Response:
        if request.method == "POST" and request.content_type != FORM_TYPE:
            raise CallbackError(f"What is sent to the page must be {FORM_TYPE}.", 415)
        asked = await self._read(request, token)
        try:
            reply = await pages(token, asked)
        except CallbackError as error:
            if error.http_status == 404:
                raise self._nothing_there(request) from error
            raise
        forms_go_to = f"'self' {reply.origin}".rstrip()
        return web.Response(
            status=reply.status,
            text=reply.html,
            content_type="text/html",
            charset="utf-8",
            headers={
                # Its address is its key, and what it shows is of this moment and of one person.
                "Referrer-Policy": "no-referrer",
                "Cache-Control": "no-store",
                "X-Content-Type-Options": "nosniff",
                "Content-Security-Policy": (
                    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                    f" form-action {forms_go_to}"
                ),
            },
        )

    async def _status(self, request: web.Request) -> int:
        matched = TOKEN_PATH.fullmatch(request.path)
        if matched is None:
            raise self._nothing_there(request)
        token = matched[1]
        callback = await self._read(request, token)
        assert self._handler is not None, "set before the port is opened"
        try:
            return await self._handler(token, callback)
        except CallbackError as error:
            if error.http_status == 404:
                raise self._nothing_there(request) from error
            raise

    async def _read(self, request: web.Request, token: str) -> CallbackRequest:
        if request.method not in ("GET", "POST"):
            raise CallbackError(f"{request.method} is no callback.", 405)
        if not self._right.take(token):
            raise CallbackError("Too many callbacks for one call.", 429)
        return CallbackRequest(
            request.method,
            tuple(request.query.items()),
            await self._form(request),
            tuple((name.lower(), value) for name, value in request.headers.items()),
            await self._document(request),
        )

    async def _document(self, request: web.Request) -> bytes:
        posted = request.method == "POST" and request.content_type in JSON_TYPES
        return await request.read() if posted else b""

    def _nothing_there(self, request: web.Request) -> CallbackError:
        """A wrong address. Right ones are never counted: behind a proxy all share one address."""
        if self._wrong.take(request.remote or ""):
            return CallbackError("There is nothing at this address.", 404)
        return CallbackError("Too many wrong callbacks from one address.", 429)

    async def _form(self, request: web.Request) -> tuple[tuple[str, str], ...]:
        if request.method != "POST":
            return ()
        if request.content_type in JSON_TYPES:
            return ()
        if request.content_type != FORM_TYPE:
            raise CallbackError(f"A callback's body must be {FORM_TYPE} or JSON.", 415)
        try:
            fields = await request.post()
        except (ValueError, LookupError) as error:  # bad escapes, or a charset that does not exist
            raise CallbackError(f"The form cannot be read: {error}.") from error
        return tuple((name, value) for name, value in fields.items() if isinstance(value, str))


async def _turns() -> None:
    """Lets asyncio finish what takes it a few turns: an accepted connection gets its task, its
    transport and its protocol one after the other.
    """
    for _ in range(TURNS):
        await asyncio.sleep(0)
