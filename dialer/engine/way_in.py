"""The way that a router keeps open to the callback port: asked for, renewed, taken away."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable

from dialer.core.errors import ListenerError, PortMappingError
from dialer.core.listener_ports import PortMapper, PortMapping
from dialer.core.phrase import phrase
from dialer.core.ports import Clock

log = logging.getLogger(__name__)

LEASE_S = 3600
LOOK_AGAIN_S = 600
"""Long before the lease ends: a router that was restarted has forgotten it, and gets a new
address outside.
"""
TRY_AGAIN_S = 120
REMOVED_WITHIN_S = 3.0


class WayIn:
    """``changed`` is told the address outside, "" for none, whenever it is another one."""

    def __init__(
        self,
        find_router: Callable[[], PortMapper],
        clock: Clock,
        changed: Callable[[str], None],
    ) -> None:
        self._find_router = find_router
        self._clock = clock
        self._changed = changed
        self._router: PortMapper | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._asked = asyncio.Event()
        self.mapping: PortMapping | None = None
        self.problem = ""

    async def open(self, port: int) -> None:
        """Begins to keep the way open; returns once it was asked for the first time."""
        if self._keeping is None:
            self._asked.clear()
            self._keeping = asyncio.create_task(self._keep(port))
        await self._asked.wait()

    async def _keep(self, port: int) -> None:
        while True:
            await self._ask(port)
            self._asked.set()
            pause_s = TRY_AGAIN_S
            if self.mapping is not None:
                lease_s = self.mapping.lease_s or LEASE_S
                pause_s = min(LOOK_AGAIN_S, max(lease_s // 2, 1))
            await self._clock.sleep(pause_s)

    async def _ask(self, port: int) -> None:
        before = self.mapping
        try:
            self.mapping = await self._add(port)
            self.problem = ""
        except PortMappingError as error:
            self.mapping, self.problem = None, str(error)
            log.warning("Callbacks get no way in: %s", error)
        except Exception:  # a router's odd answer must not end the keeping
            self.mapping, self.problem = None, phrase("The router's answer cannot be read.")
            log.exception("A fault in Dialer itself while asking the router.")
        if (before.address if before else "") != (self.mapping.address if self.mapping else ""):
            self._changed(self.mapping.address if self.mapping else "")

    async def _add(self, port: int) -> PortMapping:
        if self._router is not None:
            with contextlib.suppress(PortMappingError):
                return await self._router.add(port, LEASE_S)
        # Anew: this machine may be in another network by now.
        self._router = await asyncio.to_thread(self._find_router)
        return await self._router.add(port, LEASE_S)

    async def close(self, *, leave_open: bool = False) -> None:
        """Ends the keeping, and takes the way away; ``leave_open``: another program of this home
        has the port now, and keeps the way from now on.
        """
        if self._keeping is None:
            return
        self._keeping.cancel()
        await asyncio.gather(self._keeping, return_exceptions=True)
        self._keeping = None
        mapping, self.mapping = self.mapping, None
        if mapping is None or leave_open or self._router is None:
            return
        self._changed("")
        try:
            async with asyncio.timeout(REMOVED_WITHIN_S):
                await self._router.remove(mapping)
        except (ListenerError, TimeoutError) as error:
            log.warning("The router's way to port %s stays until it ends: %s", mapping.port, error)
