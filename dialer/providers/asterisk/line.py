"""The connection that hears of one call: a WebSocket of an application of the call's own.

Each call has its own application inside Asterisk, so two programs never take each other's events
away; the same call followed twice is told by ApplicationReplaced, and then the older one only looks
on. What was sent while nobody was connected is never repeated, so whoever connects looks first.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
from collections import deque
from urllib.parse import urlencode, urlsplit

import aiohttp  # slow to import, so the registry imports this only when an account is opened

from dialer.core.errors import ProviderError
from dialer.core.phrase import phrase
from dialer.providers.asterisk import wire
from dialer.providers.asterisk.declaration import TITLE
from dialer.providers.asterisk.wire import Event
from dialer.providers.http import is_loopback_address
from dialer.providers.replies import Refusal, not_reached

HEARTBEAT_S = 20.0
"""A connection that answers no ping for this long is dropped, and made anew."""
_WAITING_MOST = 1000
_MESSAGE_BYTES_MOST = 1 << 20

_log = logging.getLogger(__name__)

_REFUSALS = {
    401: Refusal(
        "it does not accept the login",
        "Check username and password: they are a user's in ari.conf.",
    ),
    403: Refusal("this user may not listen", "Check the user's permissions in ari.conf."),
    404: Refusal(
        "it has no events at this address",
        "Check the address, and that res_ari_events and res_http_websocket are loaded.",
    ),
}


class Lines:
    """Makes the lines of one account; they share what a connection needs."""

    def __init__(self, address: str, login: str, *, timeout_s: float) -> None:
        parts = urlsplit(address)
        scheme = "wss" if parts.scheme == "https" else "ws"
        self.events_url = f"{scheme}://{parts.netloc}{parts.path}/events"
        self.timeout_s = timeout_s
        self._login = login
        self._address = address
        self._secure = parts.scheme == "https"
        self._session: aiohttp.ClientSession | None = None
        self.context: ssl.SSLContext | bool = True

    def session(self) -> aiohttp.ClientSession:
        """The client, made when first needed."""
        if self._session is None:
            if self._secure:
                import httpx  # for the same authorities as the requests have

                self.context = httpx.create_ssl_context()
            self._session = aiohttp.ClientSession(
                headers={"Authorization": f"Basic {self._login}"},
                trust_env=not is_loopback_address(self._address),
            )
        return self._session

    async def aclose(self) -> None:
        """Lets the client go."""
        if self._session is not None:
            await self._session.close()
            self._session = None


class Line:
    """One call's. ``unbroken``: it has been connected since it was first opened. ``replaced``:
    another program has taken the application over.
    """

    def __init__(self, lines: Lines, app: str) -> None:
        self._lines = lines
        self._app = app
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._reader: asyncio.Task[None] | None = None
        self._events: deque[Event] = deque(maxlen=_WAITING_MOST)
        self._opened_before = False
        self.stirred = asyncio.Event()
        self.unbroken = False
        self.replaced = False

    @property
    def is_open(self) -> bool:
        """Whether it hears."""
        return self._socket is not None and not self._socket.closed

    async def open(self) -> bool:
        """Connects where it is not; true when it has just done so, and something may have been
        missed. Raises ProviderRefusedError or NotReachedError.
        """
        if self.is_open or self.replaced:
            return False
        await self._stop_reading()
        query = urlencode({"app": self._app, "subscribeAll": "false"})
        url = f"{self._lines.events_url}?{query}"
        session = self._lines.session()
        try:
            async with asyncio.timeout(self._lines.timeout_s):
                self._socket = await session.ws_connect(
                    url,
                    heartbeat=HEARTBEAT_S,
                    max_msg_size=_MESSAGE_BYTES_MOST,
                    ssl=self._lines.context,
                )
        except TimeoutError:
            why = phrase("no connection came within {seconds} s", seconds=self._lines.timeout_s)
            raise not_reached(TITLE, why) from None
        except aiohttp.WSServerHandshakeError as error:
            raise _refused(error.status) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise not_reached(TITLE, _why(error)) from None
        self.unbroken = not self._opened_before
        self._opened_before = True
        self._reader = asyncio.create_task(self._read(self._socket))
        return True

    async def _read(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        try:
            async for message in socket:
                if message.type is not aiohttp.WSMsgType.TEXT:
                    continue
                event = wire.read_event(message.data)
                if event is None:
                    continue
                if event.kind == "ApplicationReplaced":
                    _log.warning("Another program follows a call of this one")
                    self.replaced = True
                    await socket.close()
                    break
                self._events.append(event)
                self.stirred.set()
        finally:
            self.unbroken = False
            self.stirred.set()

    def take(self) -> list[Event]:
        """What was heard since."""
        taken = list(self._events)
        self._events.clear()
        return taken

    async def _stop_reading(self) -> None:
        if self._reader is not None:
            self._reader.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._reader
            self._reader = None

    async def aclose(self) -> None:
        """Lets the connection go."""
        await self._stop_reading()
        if self._socket is not None:
            await self._socket.close()
            self._socket = None


def _why(error: Exception) -> str:
    """In words of our own: an exception's may hold the address and a key in it."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return phrase("its certificate is not trusted")
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return phrase("its name is not known")
    at_once = isinstance(error, aiohttp.ClientConnectorError) and error.os_error
    if isinstance(at_once, ConnectionRefusedError):
        return phrase("the connection was refused")
    return phrase("no connection came about")


def _refused(status: int) -> ProviderError:
    refusal = _REFUSALS.get(status)
    if refusal is not None:
        return refusal.error(TITLE, status)
    return not_reached(TITLE, phrase("it takes no connection (HTTP {status})", status=status))
