"""Who serves the callback port, and under which address providers reach it.

The first program of a home that needs the listener serves it; when that one goes, another that
still needs it takes over on the same port, since providers were told that address.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
from collections.abc import Callable
from urllib.parse import urlsplit

from dialer.core.errors import ListenerError
from dialer.core.listener_ports import CallbackHandler, Listener, PageHandler, Presence
from dialer.core.ports import Clock
from dialer.core.settings import Settings

log = logging.getLogger(__name__)

TAKE_OVER_INTERVAL_S = 0.5
ANOTHER_OPENS_WITHIN_S = 3.0
ANOTHER_TAKES_OVER_WITHIN_S = 2.0


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
            host = self._settings.text("listener.host")
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
        return True

    async def _open(self, host: str) -> int:
        self._listener = listener = self._listener or self._make_listener()
        port = self._settings.integer("listener.port")
        last = self._presence.published_listener()
        if last is not None and last.host == host and port in (0, last.port):
            # Calls that still run were told this port. It is served to the end by a program that
            # goes, and that has let go of the claim to it.
            try:
                return await listener.open(
                    host, last.port, self._handler, shared=last.served, pages=self._pages
                )
            except ListenerError:
                if port:
                    raise
                log.info("The last callback port %s is taken; another one is opened", last.port)
        return await listener.open(host, port, self._handler, pages=self._pages)

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

    def address_for(self, provider_url: str) -> str | None:
        """Where a provider can reach the listener, None when nowhere.

        That is listener.public_url. Without it, a provider on this very machine (the simulator, a
        PBX) reaches the port itself, and so does any when the port is bound to a definite address.
        """
        public_url = self._settings.text("listener.public_url")
        if public_url:
            return public_url
        bound = self._presence.published_listener()
        if bound is None or not bound.served:
            return None
        host = f"[{bound.host}]" if ":" in bound.host else bound.host
        here = f"http://{host}:{bound.port}"
        if is_loopback(bound.host):
            return here if is_loopback(urlsplit(provider_url).hostname or "") else None
        if bound.host in ("0.0.0.0", "::"):
            return None
        return here

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
        if needed_by_others and self._listener.can_share_port:
            self._presence.release_listener()
            waited_s = 0.0
            while waited_s < ANOTHER_TAKES_OVER_WITHIN_S and not self._is_taken_over():
                await self._clock.sleep(0.05)
                waited_s += 0.05
        await self._leave()

    async def _leave(self) -> None:
        if self._listener is not None:
            await self._listener.close()
        self._presence.release_listener()

    def _is_taken_over(self) -> bool:
        address = self._presence.published_listener()
        return address is not None and address.program != self._presence.name


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this machine itself."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
