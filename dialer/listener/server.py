"""The callback port: opened, handed over and closed. What it answers is in answers.py.

The HTTP server is slow to import and holds 16 MB, and most ports never hear a word: it is fetched
when somebody knocks for the first time.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from dialer.core.errors import ListenerError
from dialer.core.listener_ports import CallbackHandler, PageHandler, PortMapper
from dialer.core.phrase import phrase

if TYPE_CHECKING:  # see above
    from dialer.listener.answers import Answers

log = logging.getLogger(__name__)

MOST_CONNECTIONS = 256
REQUEST_TIMEOUT_S = 10.0
"""A request, its headers and body included, must be here within this."""

TURNS = 6


class CallbackListener:
    """The Listener of core/ports.py."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._handler: CallbackHandler | None = None
        self._pages: PageHandler | None = None
        self._answers: Answers | None = None
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
        loop = asyncio.get_running_loop()
        reuse_port = True if self.can_share_port else None
        try:
            if reuse_port and port and not shared:
                # Sharing is for handing over alone: a port that anyone else holds is taken.
                (await loop.create_server(asyncio.Protocol, host, port)).close()
            # Bound first and served then, so that an open that is cut short leaves no socket.
            self._server = await loop.create_server(
                self._connection,
                host,
                port,
                reuse_port=reuse_port,
                start_serving=False,
            )
            await self._server.start_serving()
        except (OSError, OverflowError, UnicodeError) as error:
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
            raise
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
        if self._answers is not None:
            await self._answers.close()
            self._answers = None
            await _turns()  # what was closed lets go of its socket

    def _connection(self) -> asyncio.BaseProtocol:
        if self._answers is None:
            from dialer.listener.answers import Answers  # late: see above

            assert self._handler is not None, "set before the port is opened"
            self._answers = Answers(
                self._handler, self._pages, self._monotonic, REQUEST_TIMEOUT_S, self._arrived
            )
        protocol = self._answers.connection()
        # aiohttp has no time-out of its own for the headers.
        if len(self._waiting) >= MOST_CONNECTIONS:
            self._too_slow(next(iter(self._waiting)))  # the one that has dawdled longest
        self._waiting[protocol] = asyncio.get_running_loop().call_later(
            REQUEST_TIMEOUT_S, self._too_slow, protocol
        )
        return protocol

    def _arrived(self, protocol: asyncio.BaseProtocol) -> None:
        timer = self._waiting.pop(protocol, None)
        if timer is not None:
            timer.cancel()

    def _too_slow(self, protocol: asyncio.BaseProtocol) -> None:
        timer = self._waiting.pop(protocol, None)
        if timer is not None:
            timer.cancel()
        transport: asyncio.Transport | None = getattr(protocol, "transport", None)
        if transport is not None:
            transport.abort()


async def _turns() -> None:
    """Lets asyncio finish what takes it a few turns: an accepted connection gets its task, its
    transport and its protocol one after the other.
    """
    for _ in range(TURNS):
        await asyncio.sleep(0)
