"""PCP (RFC 6887), which follows NAT-PMP on the same port of the router: one packet and its
answer, with the address outside in it.
"""

from __future__ import annotations

import ipaddress
import os
import struct
from collections.abc import Sequence

from dialer.core.errors import PortMappingError
from dialer.core.listener_ports import PortMapping
from dialer.core.phrase import Phrase, phrase
from dialer.listener.port_mapping import ask_router

PORT = 5351
WAITS_S = (0.25, 0.5)
"""RFC 6887, 8.1.1, begins at three seconds; a router of the same network answers in
milliseconds.
"""
_VERSION, _MAP, _REPLY, _TCP = 2, 1, 0x80, 6
_LENGTH = 60
_RESULTS = {  # RFC 6887, 7.4
    1: phrase("this version of PCP is not supported"),
    2: phrase("it is switched off in the router, or not allowed"),
    3: phrase("the router cannot read the request"),
    4: phrase("the router does not know this request"),
    5: phrase("the router does not know an option"),
    6: phrase("the router cannot read an option"),
    7: phrase("the router has no connection to the internet"),
    8: phrase("the router has no room for another way in"),
    9: phrase("the router does not map TCP"),
    10: phrase("this machine has too many ways in already"),
    11: phrase("the router cannot give the port outside"),
    12: phrase("another router stands between this machine and the router"),
    13: phrase("the router keeps too many peers"),
}


class Pcp:
    """A Manner of port_mapping.py."""

    name = "PCP"

    def __init__(self, gateway: str, port: int = PORT, waits_s: Sequence[float] = WAITS_S) -> None:
        self._router = (gateway, port)
        self._waits_s = waits_s
        # Who renews or removes has to show the same word: RFC 6887, 11.
        self._nonce = os.urandom(12)

    async def add(self, port: int, lease_s: int) -> PortMapping:
        told = await self._ask(port, port, lease_s)
        (granted_s,) = struct.unpack("!I", told[4:8])
        inner, outer = struct.unpack("!HH", told[40:44])
        address = ipaddress.IPv6Address(told[44:60])
        if inner != port:
            raise PortMappingError(
                phrase(
                    "the router answered for port {inner}, not for {port}", inner=inner, port=port
                )
            )
        host = str(address.ipv4_mapped or f"[{address}]")
        return PortMapping(self.name, host, outer, port, granted_s)

    async def remove(self, mapping: PortMapping) -> None:
        await self._ask(mapping.inner_port, 0, 0)  # 15: a lifetime of 0 takes it away

    async def _ask(self, inner: int, outer: int, lease_s: int) -> bytes:
        def packet(own_host: str) -> bytes:
            own = ipaddress.ip_address(own_host)
            mapped = own if own.version == 6 else ipaddress.IPv6Address(f"::ffff:{own}")
            return (
                struct.pack("!BBHI", _VERSION, _MAP, 0, lease_s)
                + mapped.packed
                + self._nonce
                + struct.pack("!BxxxHH", _TCP, inner, outer)
                + ipaddress.IPv6Address("::ffff:0.0.0.0").packed  # any address outside
            )

        def is_answer(data: bytes) -> bool:
            if len(data) < 4 or not data[1] & _REPLY:
                return False
            # One that speaks NAT-PMP alone answers in its own version, and without the nonce.
            return data[0] != _VERSION or len(data) < 36 or data[24:36] == self._nonce

        answer = await ask_router(self._router, packet, is_answer, self._waits_s)
        if answer is None:
            raise PortMappingError("the router does not answer")
        if answer[0] != _VERSION:
            raise PortMappingError(_refusal(1))
        if answer[3]:
            result = answer[3]
            raise PortMappingError(_refusal(result))
        if len(answer) < _LENGTH:
            raise PortMappingError("the router's answer is cut short")
        return answer


def _refusal(code: int) -> Phrase:
    return _RESULTS.get(code) or phrase("the router refuses with code {code}", code=code)
