"""Who serves the callback port, and under which address providers reach it.

The first program of a home that needs the listener serves it; when that one goes, another that
still needs it takes over on the same port, since providers were told that address.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import ipaddress
import logging
from collections.abc import Callable
from urllib.parse import urlsplit

from dialer.core.errors import ListenerError
from dialer.core.listener_ports import CallbackHandler, Listener, PageHandler, Presence
from dialer.core.ports import CallbackRequest, Clock
from dialer.core.settings import Settings
from dialer.engine.way_in import WayIn

log = logging.getLogger(__name__)

TAKE_OVER_INTERVAL_S = 0.5
ANOTHER_OPENS_WITHIN_S = 3.0
ANOTHER_TAKES_OVER_WITHIN_S = 2.0
SELF_TEST_STATUS = 299
"""Answers this home's own knocking, and nothing else: no page on the way says it by chance."""


class Door:
    """The listener as this program sees it."""

    def __init__(
        self,
        make_listener: Callable[[], Listener],
        presence: Presence,
        settings: Settings,
        clock: Clock,
        handler: CallbackHandler,
        pages: PageHandler | None = None,
    ) -> None:
        self._make_listener = make_listener  # made when needed: its HTTP server is slow to import
        self._listener: Listener | None = None
        self._presence = presence
        self._settings = settings
        self._clock = clock
        self._handler = handler
        self._pages = pages
        self._serving = False
        self._wanted = False
        self._closed = False
        self._one_at_a_time = asyncio.Lock()
        self.way_in = WayIn(lambda: self._made_listener().find_router(), clock, self._take_outside)

    @property
    def serving(self) -> bool:
        """Whether this program holds the port."""
        return self._serving

    async def need(self) -> None:
        """Sees to it that someone serves the listener. Raises ListenerError when nobody can."""
        if not self._settings.switch("listener.enabled"):
            raise ListenerError("The listener is switched off.", "Set listener.enabled to true.")
        self._wanted = True
        waited_s = 0.0
        while not await self._try_to_serve():
            address = self._presence.published_listener()
            if address is not None and address.served:
                return
            if waited_s >= ANOTHER_OPENS_WITHIN_S:
                raise ListenerError(
                    "Another Dialer holds the listener but does not open it.", "Restart that one."
                )
            await self._clock.sleep(0.05)
            waited_s += 0.05

    async def _try_to_serve(self) -> bool:
        async with self._one_at_a_time:  # two wishes at once must not open two ports
            return await self._serve_if_possible()

    async def _serve_if_possible(self) -> bool:
        if self._serving:
            return True
        if not self._presence.claim_listener():
            return False
        try:
            host = self._host()
            port = await self._open(host)
        except ListenerError:
            self._presence.release_listener()
            raise
        if self._closed:  # meanwhile
            await self._leave()
            return False
        self._presence.publish_listener(host, port)
        self._serving = True
        log.info("Listening for callbacks on %s:%s", host, port)
        if self._settings.switch("listener.port_mapping"):
            await self.way_in.open(port)
        return True

    def _host(self) -> str:
        """Where to listen. What a router leads here comes by the network: loopback is not
        enough.
        """
        host = self._settings.text("listener.host")
        if self._settings.switch("listener.port_mapping") and is_loopback(host):
            return "0.0.0.0"
        return host

    def _take_outside(self, address: str) -> None:
        bound = self._presence.published_listener()
        if bound is not None and bound.program == self._presence.name:
            self._presence.publish_listener(bound.host, bound.port, address)

    def _made_listener(self) -> Listener:
        self._listener = self._listener or self._make_listener()
        return self._listener

    async def _receive(self, token: str, request: CallbackRequest) -> int:
        if hmac.compare_digest(token.encode(), self_test_word(self._presence.name).encode()):
            return SELF_TEST_STATUS
        return await self._handler(token, request)

    async def knock(self, url: str) -> bool:
        """Whether what is asked at ``url`` comes to this home's listener. Raises ListenerError
        when nothing answers there, or something else does.
        """
        bound = self._presence.published_listener()
        if bound is None or not bound.served:
            raise ListenerError("Nobody listens for callbacks just now.")
        word = self_test_word(bound.program)
        status = await self._made_listener().knock(f"{url.rstrip('/')}/callback/{word}")
        return status == SELF_TEST_STATUS

    async def _open(self, host: str) -> int:
        listener = self._made_listener()
        port = self._settings.integer("listener.port")
        last = self._presence.published_listener()
        ours = last is not None and (last.host == host or last.program == self._presence.name)
        if last is not None and ours and port in (0, last.port):
            # Calls that still run were told this port. It is served to the end by a program that
            # goes, and that has let go of the claim to it.
            try:
                return await listener.open(
                    host, last.port, self._receive, shared=last.served, pages=self._pages
                )
            except ListenerError:
                if port:
                    raise
                log.info("The last callback port %s is taken; another one is opened", last.port)
        return await listener.open(host, port, self._receive, pages=self._pages)

    async def keep(self) -> None:
        """Takes the listener over when the program that served it goes; runs as long as it is
        let.
        """
        while True:
            await self._clock.sleep(TAKE_OVER_INTERVAL_S)
            if self._wanted and not self._serving:
                try:
                    await self._try_to_serve()
                except ListenerError as error:
                    log.warning("Callbacks cannot arrive just now: %s", error)

    def may_be_reached_from(self, provider_url: str) -> bool:
        """Whether a provider could reach the listener once it is open."""
        host = self._settings.text("listener.host")
        return (
            bool(self._settings.text("listener.public_url"))
            or is_loopback(urlsplit(provider_url).hostname or "")
            or not (is_loopback(host) or host in ("0.0.0.0", "::"))
        )

    def address_for(self, provider_url: str) -> str | None:
        """Where a provider can reach the listener, None when nowhere.

        That is listener.public_url. Without it, a provider on this very machine (the simulator, a
        PBX) reaches the port itself; others by the way that a router keeps open, or when the port
        is bound to a definite address.
        """
        public_url = self._settings.text("listener.public_url")
        if public_url:
            return public_url
        bound = self._presence.published_listener()
        if bound is None or not bound.served:
            return None
        host = f"[{bound.host}]" if ":" in bound.host else bound.host
        here = f"http://{host}:{bound.port}"
        is_here = is_loopback(urlsplit(provider_url).hostname or "")
        if bound.host in ("0.0.0.0", "::"):
            here = f"http://{'127.0.0.1' if bound.host == '0.0.0.0' else '[::1]'}:{bound.port}"
            return here if is_here else bound.outside or None
        if is_loopback(bound.host):
            return here if is_here else None
        return here if is_here else bound.outside or here

    async def reopen(self) -> None:
        """Listens anew, as the settings want it now; calls that run keep the address that they
        were told only while the port stays. Raises ListenerError.
        """
        if not self._serving:
            return
        async with self._one_at_a_time:
            self._serving = False
            await self.way_in.close()
            await self._leave()
        if self._settings.switch("listener.enabled"):
            await self.need()

    async def close(self, *, needed_by_others: bool = False) -> None:
        """Leaves the port to another program.

        ``needed_by_others``: calls that others follow were told this port, so it is served until
        one of them has it: a report that comes in between is sent only once.
        """
        self._wanted = False
        self._closed = True
        if not self._serving or self._listener is None:
            return
        self._serving = False
        taken_over = False
        if needed_by_others and self._listener.can_share_port:
            self._presence.release_listener()
            waited_s = 0.0
            while waited_s < ANOTHER_TAKES_OVER_WITHIN_S and not self._is_taken_over():
                await self._clock.sleep(0.05)
                waited_s += 0.05
            taken_over = self._is_taken_over()
        await self.way_in.close(leave_open=taken_over)
        await self._leave()

    async def _leave(self) -> None:
        if self._listener is not None:
            await self._listener.close()
        self._presence.release_listener()

    def _is_taken_over(self) -> bool:
        address = self._presence.published_listener()
        return address is not None and address.program != self._presence.name


def self_test_word(program: str) -> str:
    """The word by which a program's listener knows its own home's knocking. The program's name
    is in a file that only the person can read, and stays there.
    """
    return hashlib.sha256(f"self-test {program}".encode()).hexdigest()[:40]


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this machine itself."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
