"""A router on loopback: UPnP's gateway device with its search by UDP and its control by HTTP, and
NAT-PMP and PCP on a UDP port. It keeps what it was asked for, as a router would.
"""

from __future__ import annotations

import asyncio
import ipaddress
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree

from aiohttp import web

OUTSIDE = "203.0.113.7"
WAN = "urn:schemas-upnp-org:service:WANIPConnection:1"

DESCRIPTION = f"""<?xml version="1.0"?>
<root xmlns="urn:schemas-upnp-org:device-1-0"><specVersion><major>1</major><minor>0</minor>
</specVersion><device>
<deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType>
<friendlyName>Small router</friendlyName><manufacturer>Nobody</manufacturer>
<modelName>One</modelName><UDN>uuid:00000000-0000-0000-0000-000000000001</UDN>
<deviceList><device><deviceType>urn:schemas-upnp-org:device:WANDevice:1</deviceType>
<friendlyName>WAN</friendlyName><manufacturer>Nobody</manufacturer><modelName>One</modelName>
<UDN>uuid:00000000-0000-0000-0000-000000000002</UDN>
<deviceList><device><deviceType>urn:schemas-upnp-org:device:WANConnectionDevice:1</deviceType>
<friendlyName>Connection</friendlyName><manufacturer>Nobody</manufacturer><modelName>One</modelName>
<UDN>uuid:00000000-0000-0000-0000-000000000003</UDN>
<serviceList><service><serviceType>{WAN}</serviceType>
<serviceId>urn:upnp-org:serviceId:WANIPConn1</serviceId><SCPDURL>/scpd.xml</SCPDURL>
<controlURL>/control</controlURL><eventSubURL>/events</eventSubURL></service></serviceList>
</device></deviceList></device></deviceList></device></root>"""

_ADDED = (
    ("NewRemoteHost", "RemoteHost"),
    ("NewExternalPort", "ExternalPort"),
    ("NewProtocol", "PortMappingProtocol"),
    ("NewInternalPort", "InternalPort"),
    ("NewInternalClient", "InternalClient"),
    ("NewEnabled", "PortMappingEnabled"),
    ("NewPortMappingDescription", "PortMappingDescription"),
    ("NewLeaseDuration", "PortMappingLeaseDuration"),
)
_VARIABLES = (
    ("RemoteHost", "string"),
    ("ExternalPort", "ui2"),
    ("PortMappingProtocol", "string"),
    ("InternalPort", "ui2"),
    ("InternalClient", "string"),
    ("PortMappingEnabled", "boolean"),
    ("PortMappingDescription", "string"),
    ("PortMappingLeaseDuration", "ui4"),
    ("ExternalIPAddress", "string"),
)


def _scpd() -> str:
    def argument(name: str, variable: str, direction: str = "in") -> str:
        return (
            f"<argument><name>{name}</name><direction>{direction}</direction>"
            f"<relatedStateVariable>{variable}</relatedStateVariable></argument>"
        )

    def action(name: str, arguments: str) -> str:
        return f"<action><name>{name}</name><argumentList>{arguments}</argumentList></action>"

    actions = action("AddPortMapping", "".join(argument(*pair) for pair in _ADDED))
    actions += action("DeletePortMapping", "".join(argument(*pair) for pair in _ADDED[:3]))
    actions += action(
        "GetExternalIPAddress", argument("NewExternalIPAddress", "ExternalIPAddress", "out")
    )
    variables = "".join(
        f'<stateVariable sendEvents="no"><name>{name}</name><dataType>{kind}</dataType>'
        "</stateVariable>"
        for name, kind in _VARIABLES
    )
    return (
        '<?xml version="1.0"?><scpd xmlns="urn:schemas-upnp-org:service-1-0"><specVersion>'
        "<major>1</major><minor>0</minor></specVersion>"
        f"<actionList>{actions}</actionList><serviceStateTable>{variables}</serviceStateTable>"
        "</scpd>"
    )


@dataclass
class FakeRouter:
    """``ways``: the ports outside, each with its host and port inside and its lease. ``taken``:
    ports outside that another machine has. ``for_ever_only``: it knows no leases. ``pcp``,
    ``nat_pmp``: how the UDP port answers; a code other than 0 refuses.
    """

    outside: str = OUTSIDE
    ways: dict[int, tuple[str, int, int]] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)
    for_ever_only: bool = False
    pcp: int | None = 0
    nat_pmp: int | None = 0
    location: str = ""
    ssdp: tuple[str, int] = ("127.0.0.1", 0)
    udp: tuple[str, int] = ("127.0.0.1", 0)
    asked: list[str] = field(default_factory=list)
    nonce: bytes = b""

    # UPnP

    def answer_search(self, data: bytes) -> bytes | None:
        """The answer to a search, None for what is none."""
        if not data.startswith(b"M-SEARCH") or b"InternetGatewayDevice:1" not in data:
            return None
        return (
            "HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=60\r\nEXT:\r\n"
            f"LOCATION: {self.location}\r\nSERVER: small/1 UPnP/1.0 router/1\r\n"
            "ST: urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\n"
            "USN: uuid:00000000-0000-0000-0000-000000000001::"
            "urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\n\r\n"
        ).encode()

    async def control(self, request: web.Request) -> web.Response:
        """An action."""
        body = ElementTree.fromstring(await request.text())
        action = body[0][0]
        name = action.tag.partition("}")[2]
        told = {child.tag: child.text or "" for child in action}
        self.asked.append(name)
        if name == "GetExternalIPAddress":
            return _done(name, f"<NewExternalIPAddress>{self.outside}</NewExternalIPAddress>")
        port = int(told["NewExternalPort"])
        if name == "DeletePortMapping":
            if self.ways.pop(port, None) is None:
                return _refused(714, "NoSuchEntryInArray")
            return _done(name)
        lease = int(told["NewLeaseDuration"])
        if self.for_ever_only and lease:
            return _refused(725, "OnlyPermanentLeasesSupported")
        if port in self.taken:
            return _refused(718, "ConflictInMappingEntry")
        self.ways[port] = (told["NewInternalClient"], int(told["NewInternalPort"]), lease)
        return _done(name)

    # NAT-PMP and PCP

    def answer_packet(self, data: bytes, host: str) -> bytes | None:
        """The answer to a packet; None for silence."""
        if data[0] == 2:
            return self._answer_pcp(data)
        if self.nat_pmp is None:
            return None
        self.asked.append("NAT-PMP")
        head = struct.pack("!BBHI", 0, 128 + data[1], self.nat_pmp, 1)
        if data[1] == 0:
            return head + ipaddress.IPv4Address(self.outside).packed
        inner, outer, lease = struct.unpack("!HHI", data[4:12])
        if not lease:
            self.ways = {o: way for o, way in self.ways.items() if way[1] != inner}
        elif not self.nat_pmp:
            outer = outer + 1 if outer in self.taken else outer
            self.ways[outer] = (host, inner, lease)
        return head + struct.pack("!HHI", inner, outer, lease)

    def _answer_pcp(self, data: bytes) -> bytes | None:
        if self.pcp is None:
            # RFC 6887, appendix A: one that speaks NAT-PMP alone says so.
            return None if self.nat_pmp is None else struct.pack("!BBHI", 0, 128, 1, 1)
        self.asked.append("PCP")
        (lease,) = struct.unpack("!I", data[4:8])
        host = ipaddress.IPv6Address(data[8:24]).ipv4_mapped
        self.nonce = data[24:36]
        inner, outer = struct.unpack("!HH", data[40:44])
        if not lease:
            self.ways = {o: way for o, way in self.ways.items() if way[1] != inner}
        elif not self.pcp:
            outer = outer + 1 if outer in self.taken else outer
            self.ways[outer] = (str(host), inner, lease)
        head = struct.pack("!BBBBII12x", 2, 0x81, 0, self.pcp, lease, 1)
        address = ipaddress.IPv6Address(f"::ffff:{self.outside}").packed
        return head + data[24:40] + struct.pack("!HH", inner, outer) + address


def _done(name: str, inside: str = "") -> web.Response:
    return web.Response(
        content_type="text/xml",
        text=(
            '<?xml version="1.0"?><s:Envelope'
            ' xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"'
            ' s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><s:Body>'
            f'<u:{name}Response xmlns:u="{WAN}">{inside}</u:{name}Response></s:Body></s:Envelope>'
        ),
    )


def _refused(code: int, words: str) -> web.Response:
    return web.Response(
        status=500,
        content_type="text/xml",
        text=(
            '<?xml version="1.0"?><s:Envelope'
            ' xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>'
            "<faultcode>s:Client</faultcode><faultstring>UPnPError</faultstring><detail>"
            f'<UPnPError xmlns="urn:schemas-upnp-org:control-1-0"><errorCode>{code}</errorCode>'
            f"<errorDescription>{words}</errorDescription></UPnPError></detail></s:Fault>"
            "</s:Body></s:Envelope>"
        ),
    )


class _Udp(asyncio.DatagramProtocol):
    def __init__(self, answer: Callable[[bytes, str], bytes | None]) -> None:
        self._answer = answer
        self._transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        answer = self._answer(data, addr[0])
        if answer is not None:
            self._transport.sendto(answer, addr)


@asynccontextmanager
async def fake_router(router: FakeRouter | None = None) -> AsyncIterator[FakeRouter]:
    """A router at work."""
    router = router or FakeRouter()
    app = web.Application()
    app.router.add_get("/root.xml", _page(DESCRIPTION))
    app.router.add_get("/scpd.xml", _page(_scpd()))
    app.router.add_post("/control", router.control)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    router.location = router.location or f"http://127.0.0.1:{runner.addresses[0][1]}/root.xml"
    loop = asyncio.get_running_loop()
    search, _ = await loop.create_datagram_endpoint(
        lambda: _Udp(lambda data, _host: router.answer_search(data)),
        local_addr=("127.0.0.1", 0),
    )
    packets, _ = await loop.create_datagram_endpoint(
        lambda: _Udp(router.answer_packet), local_addr=("127.0.0.1", 0)
    )
    router.ssdp = search.get_extra_info("sockname")
    router.udp = packets.get_extra_info("sockname")
    try:
        yield router
    finally:
        search.close()
        packets.close()
        await runner.cleanup()


def _page(text: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(content_type="text/xml", text=text)

    return answer
