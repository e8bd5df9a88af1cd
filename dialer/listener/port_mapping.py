"""Asks the router for a way in, by whatever it speaks: PCP and NAT-PMP first, since they are
two small packets, then UPnP, which has to look for the router and read what it says of itself.

What is asked of one router is asked again in the same manner: to renew is to add once more.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from dialer.core.errors import PortMappingError
from dialer.core.listener_ports import PortMapping
from dialer.core.phrase import phrase
from dialer.listener.gateway import default_gateway

log = logging.getLogger(__name__)


class Manner(Protocol):
    """One protocol. ``name`` as people read it."""

    name: str

    async def add(self, port: int, lease_s: int) -> PortMapping:
        """As in PortMapper."""
        ...

    async def remove(self, mapping: PortMapping) -> None:
        """As in PortMapper."""
        ...


class RouterMapper:
    """The PortMapper of core/listener_ports.py. ``manners``: those to try, in this order."""

    def __init__(self, manners: Sequence[Manner]) -> None:
        self._manners = manners
        self._chosen: Manner | None = None

    async def add(self, port: int, lease_s: int) -> PortMapping:
        chosen = self._chosen
        manners = [chosen, *(m for m in self._manners if m is not chosen)] if chosen else None
        reasons = []
        for manner in manners or self._manners:
            try:
                mapping = await manner.add(port, lease_s)
            except PortMappingError as error:
                log.info("%s opens no way to port %s: %s", manner.name, port, error)
                reasons.append(phrase("{name}: {why}", name=manner.name, why=error.what_happened))
                continue
            self._chosen = manner
            return mapping
        raise PortMappingError(
            phrase("No router opened a way in ({reasons}).", reasons=tuple(reasons))
            if reasons
            else "No router was found.",
            "Switch on UPnP or NAT-PMP in the router, or lead a port here by hand and set"
            " listener.public_url.",
        )

    async def remove(self, mapping: PortMapping) -> None:
        for manner in self._manners:
            if manner.name == mapping.by:
                await manner.remove(mapping)
                return


def find_router(
    find_gateway: Callable[[], str | None] = default_gateway,
) -> RouterMapper:
    """The mapper for the network that this machine is in just now. May take some milliseconds."""
    # Late: the UPnP library takes a while to load, and most people never switch this on.
    from dialer.listener.nat_pmp import NatPmp
    from dialer.listener.pcp import Pcp
    from dialer.listener.upnp import Upnp

    gateway = find_gateway()
    small: list[Manner] = [Pcp(gateway), NatPmp(gateway)] if gateway else []
    return RouterMapper([*small, Upnp()])


class Conversation(asyncio.DatagramProtocol):
    """Asks one host by UDP, and waits for what it answers; asks again while nothing comes."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._answers: asyncio.Queue[bytes | OSError] = asyncio.Queue()

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """A packet; one from elsewhere is none of ours."""
        if addr[0] == self._host:
            self._answers.put_nowait(data)

    def error_received(self, error: Exception) -> None:
        """Nobody is there: told at once on some systems."""
        self._answers.put_nowait(error if isinstance(error, OSError) else OSError(str(error)))

    async def answer(self, accept: Callable[[bytes], bool], within_s: float) -> bytes | None:
        """The next packet that is the answer; None when none came in time. Raises OSError."""
        try:
            async with asyncio.timeout(within_s):
                while True:
                    answer = await self._answers.get()
                    if isinstance(answer, OSError):
                        raise answer
                    if accept(answer):
                        return answer
        except TimeoutError:
            return None


async def ask_router(
    address: tuple[str, int],
    packet: Callable[[str], bytes],
    accept: Callable[[bytes], bool],
    waits_s: Sequence[float],
) -> bytes | None:
    """Sends the packet, once for each wait, until an answer comes; None for no answer.

    ``packet`` is given this machine's own address towards the router. Raises PortMappingError
    where nothing can be sent there.
    """
    loop = asyncio.get_running_loop()
    try:
        transport, conversation = await loop.create_datagram_endpoint(
            lambda: Conversation(address[0]), remote_addr=address
        )
        try:
            own_host = str(transport.get_extra_info("sockname")[0])
            for wait_s in waits_s:
                transport.sendto(packet(own_host))
                answer = await conversation.answer(accept, wait_s)
                if answer is not None:
                    return answer
        finally:
            transport.close()
    except OSError as error:
        reason = error.strerror or str(error)
        raise PortMappingError(
            phrase("the router at {host} does not listen: {why}", host=address[0], why=reason)
        ) from error
    return None
