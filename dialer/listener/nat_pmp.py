"""NAT-PMP (RFC 6886): two packets to the router, one for its address and one for the way in."""

from __future__ import annotations

import ipaddress
import struct
from collections.abc import Sequence

from dialer.core.errors import PortMappingError
from dialer.core.listener_ports import PortMapping
from dialer.core.phrase import Phrase, phrase
from dialer.listener.port_mapping import ask_router

PORT = 5351
WAITS_S = (0.25, 0.5, 1.0)
"""RFC 6886, 3.1, goes on to a minute; a router of the same network answers in milliseconds."""
_ADDRESS, _TCP, _REPLY = 0, 2, 128
_RESULTS = {  # RFC 6886, 3.5
    1: phrase("this version of NAT-PMP is not supported"),
    2: phrase("it is switched off in the router, or not allowed"),
    3: phrase("the router has no connection to the internet"),
    4: phrase("the router has no room for another way in"),
    5: phrase("the router does not know this request"),
}


class NatPmp:
    """A Manner of port_mapping.py."""

    name = "NAT-PMP"

    def __init__(self, gateway: str, port: int = PORT, waits_s: Sequence[float] = WAITS_S) -> None:
        self._router = (gateway, port)
        self._waits_s = waits_s

    async def add(self, port: int, lease_s: int) -> PortMapping:
        told = await self._ask(struct.pack("!BB", 0, _ADDRESS), _ADDRESS, 12)
        host = str(ipaddress.IPv4Address(told[8:12]))
        inner, outer, granted_s = await self._map(port, port, lease_s)
        if inner != port:
            raise PortMappingError(
                phrase(
                    "the router answered for port {inner}, not for {port}", inner=inner, port=port
                )
            )
        return PortMapping(self.name, host, outer, port, granted_s)

    async def remove(self, mapping: PortMapping) -> None:
        await self._map(mapping.inner_port, 0, 0)  # 3.4: a lifetime of 0 takes it away

    async def _map(self, inner: int, outer: int, lease_s: int) -> tuple[int, int, int]:
        packet = struct.pack("!BBHHHI", 0, _TCP, 0, inner, outer, lease_s)
        told = await self._ask(packet, _TCP, 16)
        inner_told, outer_told, granted_s = struct.unpack("!HHI", told[8:16])
        return inner_told, outer_told, granted_s

    async def _ask(self, packet: bytes, operation: int, length: int) -> bytes:
        def is_answer(data: bytes) -> bool:
            return len(data) >= 4 and data[1] == _REPLY + operation

        answer = await ask_router(self._router, lambda _own: packet, is_answer, self._waits_s)
        if answer is None:
            raise PortMappingError("the router does not answer")
        (result,) = struct.unpack("!H", answer[2:4])
        if answer[0] != 0 or result:
            raise PortMappingError(_refusal(result))
        if len(answer) < length:
            raise PortMappingError("the router's answer is cut short")
        return answer


def _refusal(code: int) -> Phrase:
    return _RESULTS.get(code) or phrase("the router refuses with code {code}", code=code)
