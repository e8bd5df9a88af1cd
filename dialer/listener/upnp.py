"""UPnP's internet gateway device, through async-upnp-client: the router is looked for by
multicast, says of itself what it can, and is asked for the way in.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dialer.core.errors import PortMappingError
from dialer.core.listener_ports import PortMapping
from dialer.core.phrase import phrase

if TYPE_CHECKING:
    from async_upnp_client.profiles.igd import IgdDevice
    from async_upnp_client.utils import CaseInsensitiveDict

log = logging.getLogger(__name__)

SEARCH_S = 2
REQUEST_S = 5
NAME = "Dialer callbacks"
TRIES = 4
"""How many ports outside are asked for, when others have the first ones."""
_TAKEN = 718  # ConflictInMappingEntry, "UPnP WANIPConnection:1", 2.4.16
_FOR_EVER_ONLY = 725  # OnlyPermanentLeasesSupported
_GATEWAYS = (
    "urn:schemas-upnp-org:device:InternetGatewayDevice:1",
    "urn:schemas-upnp-org:device:InternetGatewayDevice:2",
)
_CONNECTIONS = (
    "urn:schemas-upnp-org:service:WANIPConnection:2",
    "urn:schemas-upnp-org:service:WANIPConnection:1",
    "urn:schemas-upnp-org:service:WANPPPConnection:1",
)


class Upnp:
    """A Manner of port_mapping.py. ``target``: where to look for the router, everywhere if None."""

    name = "UPnP"

    def __init__(self, target: tuple[str, int] | None = None, search_s: int = SEARCH_S) -> None:
        self._target = target
        self._search_s = search_s
        self._device: tuple[IgdDevice, str] | None = None

    async def add(self, port: int, lease_s: int) -> PortMapping:
        from async_upnp_client.exceptions import UpnpError

        device, own_host = await self._router()
        try:
            return await self._add(device, own_host, port, lease_s)
        except UpnpError as error:
            self._device = None  # it may be another router by now
            raise PortMappingError(
                phrase("the router refuses: {why}", why=_reason(error))
            ) from error

    async def _add(self, device: IgdDevice, own_host: str, port: int, lease_s: int) -> PortMapping:
        from async_upnp_client.exceptions import UpnpActionError

        outer, lease = port, lease_s
        for tries_left in reversed(range(TRIES)):
            try:
                await device.async_add_port_mapping(
                    remote_host=ipaddress.IPv4Address("0.0.0.0"),
                    external_port=outer,
                    protocol="TCP",
                    internal_port=port,
                    internal_client=ipaddress.IPv4Address(own_host),
                    enabled=True,
                    description=NAME,
                    lease_duration=timedelta(seconds=lease),
                )
                break
            except UpnpActionError as error:
                if not tries_left:
                    raise
                if error.error_code == _FOR_EVER_ONLY and lease:
                    lease = 0  # it is taken away at the end
                elif error.error_code == _TAKEN:
                    outer = outer + 1 if outer < 65_535 else 49_152
                else:
                    raise
        host = await device.async_get_external_ip_address() or ""
        return PortMapping(self.name, _usable(host), outer, port, lease or None)

    async def remove(self, mapping: PortMapping) -> None:
        from async_upnp_client.exceptions import UpnpError

        device, _ = await self._router()
        try:
            await device.async_delete_port_mapping(
                remote_host=ipaddress.IPv4Address("0.0.0.0"),
                external_port=mapping.port,
                protocol="TCP",
            )
        except UpnpError as error:
            raise PortMappingError(
                phrase("the router refuses: {why}", why=_reason(error))
            ) from error

    async def _router(self) -> tuple[IgdDevice, str]:
        """The router, and this machine's own address towards it."""
        if self._device is None:
            for address in await self._search():
                found = await self._read(address)
                if found is not None:
                    self._device = found
                    break
            else:
                raise PortMappingError("no router answers")
        return self._device

    async def _search(self) -> list[str]:
        """Where routers say that their descriptions are, the quickest first."""
        from async_upnp_client.search import SsdpSearchListener

        addresses: list[str] = []
        found = asyncio.Event()

        def take(headers: CaseInsensitiveDict) -> None:
            address = str(headers.get("location", ""))
            # A router tells of itself alone: nothing sends us elsewhere.
            if _host_of(address) == headers.get("_host") and address not in addresses:
                addresses.append(address)
                found.set()

        searches = [
            SsdpSearchListener(
                callback=take, timeout=self._search_s, search_target=kind, target=self._target
            )
            for kind in _GATEWAYS
        ]
        try:
            for search in searches:
                await search.async_start()
                search.async_search()
            # The first answer is the router in nearly every home: the rest is not waited for.
            async with asyncio.timeout(self._search_s):
                await found.wait()
        except TimeoutError:
            pass
        except OSError as error:
            raise PortMappingError(
                phrase("it cannot be searched: {why}", why=error.strerror or error)
            ) from error
        finally:
            for search in searches:
                search.async_stop()
            await asyncio.sleep(0)  # the sockets close in the loop's next turn
        return addresses

    async def _read(self, address: str) -> tuple[IgdDevice, str] | None:
        from async_upnp_client.aiohttp import AiohttpRequester
        from async_upnp_client.client_factory import UpnpFactory
        from async_upnp_client.exceptions import UpnpError
        from async_upnp_client.profiles.igd import IgdDevice

        try:
            factory = UpnpFactory(AiohttpRequester(REQUEST_S), non_strict=True)
            device = IgdDevice(await factory.async_create_device(address), None)
            own_host = await _own_host(_host_of(address))
        except (UpnpError, OSError, ValueError) as error:
            log.info("What says that it is a router at %s is none: %s", address, error)
            return None
        services = (device.profile_device.find_service(kind) for kind in _CONNECTIONS)
        if any(
            service is not None and service.has_action("AddPortMapping") for service in services
        ):
            return device, own_host
        return None


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


async def _own_host(towards: str) -> str:
    """This machine's own address in the network of ``towards``."""
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(
        asyncio.DatagramProtocol, remote_addr=(towards, 9), family=socket.AF_INET
    )
    try:
        return str(transport.get_extra_info("sockname")[0])
    finally:
        transport.close()


def _usable(host: str) -> str:
    try:
        address = ipaddress.IPv4Address(host)
    except ValueError:
        return ""
    return "" if address.is_unspecified else host


def _reason(error: Exception) -> str:
    code = getattr(error, "error_code", None)
    words = getattr(error, "error_desc", None) or str(error).partition("\n")[0]
    return f"{words} ({code})" if code else str(words)[:200]
