"""What the callback port answers, on aiohttp: routes, limits and plain replies.

What a callback means is its handler's matter.

A callback's address ends in ``callback/TOKEN``, that of Dialer's page inside another site in
``service/TOKEN``; whatever a reverse proxy puts before that is let be. Each connection serves one
request: callbacks are rare, and nothing idle is kept open.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from functools import partial
from typing import Any

from aiohttp import HttpVersion11, web

from dialer.core.errors import CallbackError, StoreError
from dialer.core.listener_ports import CallbackHandler, PageHandler
from dialer.core.ports import CallbackRequest
from dialer.listener.rates import Rates

log = logging.getLogger(__name__)

MOST_BODY_BYTES = 16 * 1024
MOST_LINE_BYTES = 8 * 1024
SHUTDOWN_TIMEOUT_S = 2.0
TOKEN_PATH = re.compile(r"/(?:[^?#]*/)?callback/([A-Za-z0-9_-]{16,64})")
PAGE_PATH = re.compile(r"/(?:[^?#]*/)?service/([A-Za-z0-9_-]{16,64})")
FORM_TYPE = "application/x-www-form-urlencoded"
JSON_TYPES = frozenset({"application/json", "application/cloudevents+json"})


class Answers:
    """Makes the connections of the port, and answers what comes by them."""

    def __init__(
        self,
        handler: CallbackHandler,
        pages: PageHandler | None,
        monotonic: Callable[[], float],
        timeout_s: float,
        arrived: Callable[[asyncio.BaseProtocol], None],
    ) -> None:
        """``timeout_s``: for the body; ``arrived`` is told when a connection's headers are here."""
        # Wrong tokens are counted by address, right ones by token: many calls behind one proxy's
        # address do not starve each other, and a stranger there starves none.
        self._wrong = Rates(burst=20, per_s=0.5, monotonic=monotonic)
        self._right = Rates(burst=60, per_s=5.0, monotonic=monotonic)
        self._handler = handler
        self._pages = pages
        self._timeout_s = timeout_s
        self._arrived = arrived
        self._server = web.Server(
            self._answer,
            request_factory=partial(_request, asyncio.get_running_loop()),
            access_log=None,  # addresses hold the tokens
            max_line_size=MOST_LINE_BYTES,
            max_field_size=MOST_LINE_BYTES,
            lingering_time=0.0,  # a body that was turned away is not waited for
        )

    def connection(self) -> asyncio.BaseProtocol:
        """For one connection that was accepted."""
        return self._server()

    async def close(self) -> None:
        """Finishes what is being answered, for a moment, and drops the rest."""
        await asyncio.sleep(0)  # what has just come in begins first, as aiohttp's own runner has it
        self._server.pre_shutdown()
        await self._server.shutdown(SHUTDOWN_TIMEOUT_S)

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        self._arrived(request.protocol)
        try:
            async with asyncio.timeout(self._timeout_s):
                await _ask_for_body(request)
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

    async def _response(self, request: web.BaseRequest) -> web.Response:
        page = PAGE_PATH.fullmatch(request.path)
        if page is not None and self._pages is not None:
            return await self._page(request, page[1], self._pages)
        return web.Response(status=await self._status(request))

    async def _page(self, request: web.BaseRequest, token: str, pages: PageHandler) -> web.Response:
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

    async def _status(self, request: web.BaseRequest) -> int:
        matched = TOKEN_PATH.fullmatch(request.path)
        if matched is None:
            raise self._nothing_there(request)
        token = matched[1]
        callback = await self._read(request, token)
        try:
            return await self._handler(token, callback)
        except CallbackError as error:
            if error.http_status == 404:
                raise self._nothing_there(request) from error
            raise

    async def _read(self, request: web.BaseRequest, token: str) -> CallbackRequest:
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

    async def _document(self, request: web.BaseRequest) -> bytes:
        posted = request.method == "POST" and request.content_type in JSON_TYPES
        return await request.read() if posted else b""

    def _nothing_there(self, request: web.BaseRequest) -> CallbackError:
        """A wrong address. Right ones are never counted: behind a proxy all share one address."""
        if self._wrong.take(request.remote or ""):
            return CallbackError("There is nothing at this address.", 404)
        return CallbackError("Too many wrong callbacks from one address.", 429)

    async def _form(self, request: web.BaseRequest) -> tuple[tuple[str, str], ...]:
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


def _request(loop: asyncio.AbstractEventLoop, *parts: Any) -> web.BaseRequest:
    """A request whose body may not be long. ``parts`` are aiohttp's own."""
    message, payload, protocol, writer, task = parts
    return web.BaseRequest(
        message, payload, protocol, writer, task, loop, client_max_size=MOST_BODY_BYTES
    )


async def _ask_for_body(request: web.BaseRequest) -> None:
    """Has those send their body who ask first whether they may (RFC 9110, 10.1.1), as .NET does."""
    if request.headers.get("Expect") and request.version == HttpVersion11:
        if request.headers["Expect"].lower() != "100-continue":
            raise web.HTTPExpectationFailed
        await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        request.writer.output_size = 0  # what counts has not begun
