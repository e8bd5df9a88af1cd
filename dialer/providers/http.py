"""The one way to send to a provider.

Two kinds of request: the one that rings a phone is sent once, and what is known of it afterwards is
exact; a question may be asked again. What a reply means is each provider's own matter.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import logging
import math
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.cookiejar import CookieJar
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import httpx  # slow to import, so the registry imports this module only when an account is opened

from dialer import __version__
from dialer.core.phrase import phrase
from dialer.core.settings import Kind, Setting
from dialer.core.unreached import why_unreached
from dialer.providers.pace import TOO_MANY, USUAL_WAIT_S, Pace, http_date, retry_after_s
from dialer.providers.replies import (
    NO_CALL,
    RAW_CHARS,
    asked_too_often,
    called_too_often,
    not_reached,
    unconfirmed,
    undocumented,
)

Pairs = Sequence[tuple[str, str]]

REPLY_BYTES_MOST = 1 << 20
LIST_BYTES_MOST = 1 << 28
"""A bill of a million calls comes to half of it."""
# Enough to follow a thousand calls, few enough for any provider and any desk's file descriptors.
CONNECTIONS_MOST = 20
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
_TIMED_OUT = 408
PATIENCE_S = 120.0
"""A long list waits so long in all for a service that asks to be asked less."""

_NO_HEADERS: Mapping[str, str] = {}

_log = logging.getLogger(__name__)


def based_on(documented_url: str, base_url: str | None) -> str:
    """The documented address with the scheme, host and port of ``base_url``; its path is kept.

    A path of the base URL itself goes before it, for a service behind a reverse proxy. Raises
    SettingError when ``base_url`` is no web address.
    """
    if not base_url:
        return documented_url
    address = Setting("base URL", Kind.WEB_ADDRESS, "").parse(base_url)
    return f"{address}{urlsplit(documented_url).path}"


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP reply, read whole. ``content_type`` is in lower case, without its parameters;
    ``wait_s``: it asks not to be asked again before, None where it says nothing of that;
    ``sent_at``: by the service's own clock, in UTC; ``challenge``: how it wants a login.
    """

    status: int
    content_type: str
    body: bytes = field(repr=False)
    wait_s: float | None = None
    sent_at: datetime | None = None
    challenge: str = ""

    @property
    def text(self) -> str:
        """The body as text; what is not UTF-8 is replaced."""
        return self.body.decode("utf-8-sig", "replace")

    @property
    def refuses(self) -> bool:
        """A status that goes with a refusal: the request was wrong, and nothing was done. A timeout
        (408) is none: the service does not know what became of the request (RFC 9110, 15.5.9).
        """
        return 400 <= self.status < 500 and self.status != _TIMED_OUT

    @property
    def accepted(self) -> bool:
        """A status that goes with success: of any other, the body alone cannot say "placed"."""
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class _Request:
    """What goes out; it holds secrets, so it is never shown."""

    method: str
    url: str
    content: bytes | None
    headers: Mapping[str, str]


def _request(
    method: str,
    url: str,
    query: Pairs,
    form: Pairs | None,
    document: object,
    headers: Mapping[str, str],
) -> _Request:
    content, kind = None, {}
    if form is not None:
        content, kind = urlencode(form).encode(), {"Content-Type": FORM}
    elif isinstance(document, bytes):
        content = document
    elif document is not None:
        content, kind = json.dumps(document).encode(), {"Content-Type": JSON}
    whole = f"{url}?{urlencode(query)}" if query else url
    return _Request(method, whole, content, {**kind, **headers})


class _BrokenError(Exception):
    """An exchange that gave no reply. ``sent``: its first byte may have left this machine."""

    def __init__(self, why: str, *, sent: bool) -> None:
        self.why = why
        self.sent = sent
        super().__init__(why)


class Http:
    """The connections of one account.

    ``address`` is where its requests go, ``login`` is sent as HTTP Basic, ``secrets`` are masked in
    whatever is kept of a reply. ``when_not_reached``: what to do then, in words. ``wait_header``:
    which header of the service's own tells the seconds to wait after too many requests.
    ``monotonic`` and ``sleep``: its time, for the pauses that a service asks for.
    """

    def __init__(
        self,
        title: str,
        address: str,
        *,
        timeout_s: float,
        login: tuple[str, str] | None = None,
        secrets: Iterable[str] = (),
        when_not_reached: str = NO_CALL,
        wait_header: str = "",
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._title = title
        self._address = address
        self._timeout_s = timeout_s
        self._login = login
        self._secrets = [secret for secret in secrets if len(secret) > 3]
        self._when_not_reached = when_not_reached
        self._wait_header = wait_header
        self._pace, self._pace_of_calls = Pace(monotonic), Pace(monotonic)
        self._sleep = sleep
        self._cookies = CookieJar()
        self._context: ssl.SSLContext | None = None
        # Phones that ring and calls that end never queue behind questions, and use a connection of
        # their own each: one kept alive that the server is just closing would leave us not knowing.
        self._calls = _Lane()
        self._questions = _Lane()

    async def send_once(
        self,
        method: str,
        url: str,
        *,
        query: Pairs = (),
        form: Pairs | None = None,
        document: object = None,
        headers: Mapping[str, str] = _NO_HEADERS,
    ) -> Reply:
        """Sends the request that rings a phone. It is never repeated, and no redirect is followed.

        ``document`` goes out as JSON, bytes as they are. Raises NotReachedError while not a byte
        has left, as long as the service wants no calls, too; UnconfirmedError from then on.
        """
        if self._pace_of_calls.left_s:
            raise called_too_often(self._title, math.ceil(self._pace_of_calls.left_s))
        try:
            request = _request(method, url, query, form, document, headers)
            reply = await self._exchange(self._calls, request)
            if reply.status == TOO_MANY and reply.wait_s:
                self._pace.hold(reply.wait_s)
                self._pace_of_calls.hold(reply.wait_s)
            return reply
        except _BrokenError as broken:
            make = unconfirmed if broken.sent else not_reached
            raise make(self._title, broken.why) from None

    async def ask(
        self,
        method: str,
        url: str,
        *,
        query: Pairs = (),
        form: Pairs | None = None,
        document: object = None,
        headers: Mapping[str, str] = _NO_HEADERS,
        at_once: bool = False,
        long: bool = False,
    ) -> Reply:
        """Asks what may be asked again. ``at_once``: ahead of the questions that are waiting;
        ``long``: the answer may be a list of years, and is worth waiting for.

        Nothing is asked while the service wants to be left alone. Raises NotReachedError, or
        ProviderReplyError when there was no reply, a redirect, or the wish to be asked later.
        """
        request = _request(method, url, query, form, document, headers)
        waited_s = 0.0
        while True:
            held_s = 0.0 if at_once else self._pace.left_s
            if not held_s:
                reply = await self._ask_once(request, at_once=at_once, long=long)
                if reply.status != TOO_MANY:
                    return reply
                held_s = USUAL_WAIT_S if reply.wait_s is None else reply.wait_s
                self._pace.hold(held_s)
            if not long or waited_s + held_s > PATIENCE_S:
                raise asked_too_often(self._title, math.ceil(held_s))
            waited_s += held_s
            await self._sleep(held_s)

    async def _ask_once(self, request: _Request, *, at_once: bool, long: bool) -> Reply:
        try:
            lane = self._calls if at_once else self._questions
            most = LIST_BYTES_MOST if long else REPLY_BYTES_MOST
            reply = await self._exchange(lane, request, most)
        except _BrokenError as broken:
            if broken.sent:
                raise undocumented(self._title, broken.why) from None
            raise not_reached(self._title, broken.why, self._when_not_reached) from None
        if 300 <= reply.status < 400:
            raise undocumented(
                self._title, phrase("it redirects elsewhere (HTTP {status})", status=reply.status)
            )
        return reply

    def keep(self, text: str) -> str:
        """What is kept of something that arrived: without secrets, and not much of it."""
        for secret in self._secrets:
            for written in {secret, quote(secret, safe="")}:
                text = text.replace(written, "…")
        return text[:RAW_CHARS]

    async def aclose(self) -> None:
        """Lets the connections go."""
        for lane in (self._calls, self._questions):
            if lane.client is not None:
                await lane.client.aclose()

    async def _exchange(
        self,
        lane: _Lane,
        request: _Request,
        bytes_most: int = REPLY_BYTES_MOST,
    ) -> Reply:
        sent = False
        reply: Reply | None = None

        async def trace(event: str, info: Mapping[str, Any]) -> None:
            # httpcore tells its steps; a proxy's CONNECT carries nothing of ours to the provider.
            nonlocal sent
            if event.endswith(".send_request_headers.started"):
                sent = sent or info["request"].method != b"CONNECT"

        # The deadline begins when the request's turn has come, so that waiting is no failure.
        async with lane.turns:
            client = self._client(lane)
            try:
                async with (
                    asyncio.timeout(self._timeout_s),
                    client.stream(
                        request.method,
                        request.url,
                        content=request.content,
                        headers=request.headers,
                        extensions={"trace": trace},
                    ) as response,
                ):
                    reply = await _read(response, bytes_most, self._wait_header)
            # An error while the connection closes takes nothing from a reply that was read.
            # No exception's own text goes any further: it may hold the address and a key in it.
            except (TimeoutError, httpx.TimeoutException):
                if reply is None:
                    why = phrase(
                        "no answer came within {seconds} s"
                        if sent
                        else "no connection came within {seconds} s",
                        seconds=f"{self._timeout_s:g}",
                    )
                    raise _BrokenError(why, sent=sent) from None
            except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
                if reply is None:
                    raise _BrokenError(
                        why_unreached(error, httpx.ProxyError, sent=sent), sent=sent
                    ) from None
        assert reply is not None
        _log.debug("%s: %s answered with HTTP %d", self._title, request.method, reply.status)
        return reply

    def _client(self, lane: _Lane) -> httpx.AsyncClient:
        if lane.client is None:
            fresh = lane is self._calls
            try:
                lane.client = httpx.AsyncClient(
                    auth=self._login,
                    headers={
                        "User-Agent": f"Dialer/{__version__}",
                        "Accept": "*/*",
                        "Accept-Encoding": "identity",  # so that the size of a reply is its size
                        **({"Connection": "close"} if fresh else {}),
                    },
                    cookies=self._cookies,
                    verify=self._trusted(),
                    # A handshake that httpcore itself gives up has its socket closed; one that the
                    # deadline of the whole interrupts has not. So its own time is up first.
                    timeout=httpx.Timeout(self._timeout_s, connect=self._timeout_s / 2, pool=None),
                    limits=httpx.Limits(
                        max_connections=CONNECTIONS_MOST,
                        max_keepalive_connections=0 if fresh else CONNECTIONS_MOST,
                    ),
                    follow_redirects=False,
                    # The environment's proxy cannot see this machine's own addresses.
                    trust_env=not is_loopback_address(self._address),
                )
            except (ImportError, ValueError):
                why = phrase(
                    "the proxy that the environment names is of a kind that is not supported"
                )
                raise _BrokenError(why, sent=False) from None
            except OSError:
                why = phrase("this machine's list of trusted authorities cannot be read")
                raise _BrokenError(why, sent=False) from None
            # Both log whole addresses and headers, keys and passwords in them.
            for name in ("httpx", "httpcore"):
                logging.getLogger(name).setLevel(logging.WARNING)
        return lane.client

    def _trusted(self) -> ssl.SSLContext:
        """Whom TLS trusts; made once, because reading the authorities takes a while."""
        if self._context is None:
            if self._address.startswith("https:"):
                self._context = httpx.create_ssl_context()
            else:
                # Plain http needs no authorities. This trusts nobody, should TLS come up after all.
                self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return self._context


class _Lane:
    """Requests that wait for each other's connections; the client is made when first needed."""

    def __init__(self) -> None:
        self.turns = asyncio.Semaphore(CONNECTIONS_MOST)
        self.client: httpx.AsyncClient | None = None


async def _read(response: httpx.Response, bytes_most: int, wait_header: str) -> Reply:
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > bytes_most:
            raise _BrokenError(phrase("its answer is far too long"), sent=True)
    content_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    wait_s = retry_after_s(response.headers.get("Retry-After", ""), datetime.now(UTC))
    if wait_s is None and wait_header and response.status_code == TOO_MANY:
        wait_s = retry_after_s(response.headers.get(wait_header, ""), datetime.now(UTC))
    sent_at = http_date(response.headers.get("Date", ""))
    challenge = response.headers.get("WWW-Authenticate", "")
    return Reply(response.status_code, content_type, bytes(body), wait_s, sent_at, challenge)


def is_loopback_address(address: str) -> bool:
    """Whether a web address leads to this very machine."""
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
