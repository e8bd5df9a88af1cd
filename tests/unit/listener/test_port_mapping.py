"""Ways in that a router opens: each protocol against a router on loopback, and what is done where
one of them refuses, is silent, or is no router at all.
"""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.errors import PortMappingError
from dialer.listener.gateway import default_gateway
from dialer.listener.nat_pmp import NatPmp
from dialer.listener.pcp import Pcp
from dialer.listener.port_mapping import Manner, RouterMapper
from dialer.listener.upnp import Upnp
from tests.unit.listener.fake_router import OUTSIDE, FakeRouter, fake_router

QUICK = (0.05,)
PORT, LEASE_S = 8497, 3600


def manner(kind: str, router: FakeRouter) -> Manner:
    if kind == "UPnP":
        return Upnp(router.ssdp, search_s=1)
    return {"PCP": Pcp, "NAT-PMP": NatPmp}[kind](*router.udp, waits_s=(0.5,))


def silent(router: FakeRouter) -> list[Manner]:
    """Both small protocols, not waiting long."""
    return [Pcp(*router.udp, waits_s=QUICK), NatPmp(*router.udp, waits_s=QUICK)]


@pytest.mark.parametrize("kind", ["UPnP", "NAT-PMP", "PCP"])
async def test_a_way_is_opened_renewed_and_taken_away(kind: str) -> None:
    async with fake_router() as router:
        mapper = RouterMapper([manner(kind, router)])
        mapping = await mapper.add(PORT, LEASE_S)
        assert (mapping.by, mapping.address) == (kind, f"http://{OUTSIDE}:{PORT}")
        assert mapping.lease_s == LEASE_S
        assert router.ways == {PORT: ("127.0.0.1", PORT, LEASE_S)}
        assert await mapper.add(PORT, LEASE_S) == mapping
        assert len(router.ways) == 1
        await mapper.remove(mapping)
        assert router.ways == {}


@pytest.mark.parametrize("kind", ["UPnP", "NAT-PMP", "PCP"])
async def test_a_port_that_another_has_gives_way_to_the_next(kind: str) -> None:
    async with fake_router(FakeRouter(taken={PORT})) as router:
        mapping = await manner(kind, router).add(PORT, LEASE_S)
        assert mapping.port == PORT + 1
        assert mapping.inner_port == PORT


async def test_a_router_without_leases_keeps_the_way_until_it_is_taken_away() -> None:
    async with fake_router(FakeRouter(for_ever_only=True)) as router:
        upnp = manner("UPnP", router)
        mapping = await upnp.add(PORT, LEASE_S)
        assert mapping.lease_s is None
        assert router.ways[PORT][2] == 0
        await upnp.remove(mapping)
        assert router.ways == {}


async def test_too_many_taken_ports_are_told_with_the_routers_own_words() -> None:
    async with fake_router(FakeRouter(taken=set(range(PORT, PORT + 9)))) as router:
        with pytest.raises(PortMappingError, match="ConflictInMappingEntry"):
            await manner("UPnP", router).add(PORT, LEASE_S)


@pytest.mark.parametrize("kind", ["NAT-PMP", "PCP"])
async def test_a_refusal_is_told_in_words(kind: str) -> None:
    async with fake_router(FakeRouter(pcp=2, nat_pmp=2)) as router:
        with pytest.raises(PortMappingError, match="switched off in the router"):
            await manner(kind, router).add(PORT, LEASE_S)


async def test_an_older_router_is_spoken_with_in_the_older_manner() -> None:
    async with fake_router(FakeRouter(pcp=None)) as router:
        mapper = RouterMapper([manner("PCP", router), manner("NAT-PMP", router)])
        assert (await mapper.add(PORT, LEASE_S)).by == "NAT-PMP"


async def test_what_worked_is_asked_first_the_next_time() -> None:
    async with fake_router(FakeRouter(pcp=None, nat_pmp=None)) as router:
        mapper = RouterMapper([*silent(router), manner("UPnP", router)])
        first = await mapper.add(PORT, LEASE_S)
        router.pcp = router.nat_pmp = 0
        again = await mapper.add(PORT, LEASE_S)
        assert (first.by, again.by) == ("UPnP", "UPnP")
        assert "PCP" not in router.asked


async def test_no_router_at_all_says_what_to_do() -> None:
    async with fake_router(FakeRouter(pcp=None, nat_pmp=None)) as router:
        mapper = RouterMapper(
            [*silent(router), Upnp(router.udp, search_s=1)]  # where no search is answered
        )
        with pytest.raises(PortMappingError, match=r"listener\.public_url") as told:
            await mapper.add(PORT, LEASE_S)
        for name in ("PCP", "NAT-PMP", "UPnP"):
            assert name in told.value.what_happened


async def test_a_closed_port_is_no_router() -> None:
    async with fake_router() as router:
        address = router.udp
    with pytest.raises(PortMappingError):
        await NatPmp(*address, waits_s=(0.2,)).add(PORT, LEASE_S)


async def test_a_router_that_sends_us_elsewhere_is_left_alone() -> None:
    async with fake_router(FakeRouter(location="http://127.0.0.9:1/root.xml")) as router:
        with pytest.raises(PortMappingError, match="no router answers"):
            await manner("UPnP", router).add(PORT, LEASE_S)


async def test_what_says_it_is_a_router_and_is_none_is_left_alone() -> None:
    async with fake_router() as router:
        router.location = router.location.replace("root.xml", "nothing.xml")
        with pytest.raises(PortMappingError, match="no router answers"):
            await manner("UPnP", router).add(PORT, LEASE_S)


async def test_an_address_that_is_not_known_is_not_made_up() -> None:
    async with fake_router(FakeRouter(outside="0.0.0.0")) as router:
        mapping = await manner("UPnP", router).add(PORT, LEASE_S)
        assert mapping.address == ""


@pytest.mark.parametrize("length", [4, 8, 11])
async def test_an_answer_cut_short_is_no_answer(length: int) -> None:
    class Short(FakeRouter):
        def answer_packet(self, data: bytes, host: str) -> bytes | None:
            answer = super().answer_packet(data, host)
            return answer[:length] if answer else None

    async with fake_router(Short()) as router:
        for kind in ("NAT-PMP", "PCP"):
            with pytest.raises(PortMappingError):
                await manner(kind, router).add(PORT, LEASE_S)


LINUX = """Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
wlan0\t00000000\t{far}\t0003\t0\t0\t600\t00000000\t0\t0\t0
eth0\t00000000\t{near}\t0003\t0\t0\t100\t00000000\t0\t0\t0
eth0\t0000A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0
"""


def _word(address: str) -> str:
    return f"{struct.unpack('=I', bytes(int(part) for part in address.split('.')))[0]:08X}"


def test_the_router_is_known_on_linux(tmp_path_factory: pytest.TempPathFactory) -> None:
    table = tmp_path_factory.mktemp("proc") / "route"
    table.write_text(LINUX.format(far=_word("10.0.0.1"), near=_word("192.168.1.254")))
    assert default_gateway("linux", table) == "192.168.1.254"
    table.write_text(LINUX.splitlines()[0])
    assert default_gateway("linux", table) is None
    assert default_gateway("linux", table.parent / "none") is None


def test_the_router_is_known_on_windows_in_any_language() -> None:
    told = """IPv4-Routentabelle
Aktive Routen:
     Netzwerkziel    Netzwerkmaske          Gateway    Schnittstelle Metrik
          0.0.0.0          0.0.0.0      192.168.2.1     192.168.2.34     50
          0.0.0.0          0.0.0.0      192.168.1.1     192.168.1.34     25
"""
    assert default_gateway("win32", run=lambda _command: told) == "192.168.1.1"
    assert default_gateway("win32", run=lambda _command: "") is None


def test_the_router_is_known_on_a_mac() -> None:
    told = (
        "   route to: default\ndestination: default\n    gateway: 192.168.0.1\n  interface: en0\n"
    )
    assert default_gateway("darwin", run=lambda _command: told) == "192.168.0.1"
    assert default_gateway("darwin", run=lambda _command: "gateway: link#4\n") is None


@given(st.text())
def test_no_table_of_routes_is_a_fault(text: str) -> None:
    for system in ("win32", "darwin"):
        default_gateway(system, run=lambda _command: text)
