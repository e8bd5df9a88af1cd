"""How callbacks reach this machine: the way that a router keeps open, and the self-test that says
which way works, against a real listener and a router on loopback.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp import web

from dialer.core.capabilities import Capabilities
from dialer.core.errors import CallbackError, PortMappingError
from dialer.core.listener_ports import PortMapper, PortMapping
from dialer.core.ports import CallbackRequest, StoredAccount
from dialer.core.settings import Settings, Value
from dialer.engine.accounts import Accounts
from dialer.engine.callbacks import Callbacks
from dialer.engine.door import Door
from dialer.engine.reach import Reachability, Verdict
from dialer.engine.way_in import LOOK_AGAIN_S, TRY_AGAIN_S
from dialer.listener.nat_pmp import NatPmp
from dialer.listener.port_mapping import RouterMapper
from dialer.listener.server import CallbackListener
from dialer.store.configuration import ConfigurationFile
from dialer.store.folders import find_folders
from dialer.store.presence import ProgramPresence
from dialer.store.secrets import FileSecrets
from tests.unit.engine.desk import POLLED, PUSHED, ManualClock, ScriptedProvider, ScriptedProviders
from tests.unit.listener.fake_router import OUTSIDE, FakeRouter, fake_router

FAR = "https://service.example"
MAPPED: dict[str, Value] = {"listener.port_mapping": True}


class RoutedListener(CallbackListener):
    """A listener whose network has this router."""

    def __init__(self, router: FakeRouter | None) -> None:
        super().__init__()
        self._router = router

    def find_router(self) -> PortMapper:
        if self._router is None:
            return RouterMapper([])
        return RouterMapper([NatPmp(*self._router.udp, waits_s=(0.3,))])


@dataclass
class Porch:
    """A door with what stands before it."""

    door: Door
    callbacks: Callbacks
    presence: ProgramPresence
    clock: ManualClock
    provider: ScriptedProvider

    async def test(self) -> Reachability:
        return await self.callbacks.test()

    async def way(self, name: str) -> tuple[Verdict, str]:
        (found,) = [way for way in (await self.test()).ways if way.name == name]
        return found.verdict, f"{found.words} {found.advice}".strip()


@asynccontextmanager
async def porch(
    home: Path,
    values: dict[str, Value],
    router: FakeRouter | None = None,
    capabilities: Capabilities = PUSHED,
) -> AsyncIterator[Porch]:
    folders = find_folders({"DIALER_HOME": str(home)})
    provider = ScriptedProvider(capabilities)
    configuration = ConfigurationFile(folders)
    configuration.put_account(StoredAccount("home", "scripted", FAR, ("+12125550100",), {}))
    accounts = Accounts(
        configuration, FileSecrets(folders.secrets_file), ScriptedProviders(provider)
    )
    settings, clock = Settings(values), ManualClock()
    presence = ProgramPresence(folders.run)

    async def handle(_token: str, _request: CallbackRequest) -> int:
        raise CallbackError("No call has this token.", 404)

    door = Door(lambda: RoutedListener(router), presence, settings, clock, handle)
    try:
        yield Porch(door, Callbacks(door, presence, accounts, settings), presence, clock, provider)
    finally:
        await door.close()
        presence.release()


@asynccontextmanager
async def another_server(status: int) -> AsyncIterator[str]:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(status=status)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


# The way that a router keeps open


async def test_a_way_is_told_to_the_providers_and_taken_away_at_the_end(tmp_path: Path) -> None:
    async with fake_router() as router, porch(tmp_path, MAPPED, router) as here:
        await here.door.need()
        bound = here.presence.published_listener()
        assert bound is not None
        assert here.door.address_for(FAR) == f"http://{OUTSIDE}:{bound.port}"
        assert here.door.address_for("http://127.0.0.1:9") == f"http://127.0.0.1:{bound.port}"
        assert router.ways[bound.port][0] == "127.0.0.1"
        await here.door.close()
        assert router.ways == {}
        assert here.door.address_for(FAR) is None


async def test_off_asks_no_router_and_stays_on_loopback(tmp_path: Path) -> None:
    async with fake_router() as router, porch(tmp_path, {}, router) as here:
        await here.door.need()
        bound = here.presence.published_listener()
        assert bound is not None
        assert bound.host == "127.0.0.1"
        assert router.asked == []


async def test_a_way_is_renewed_and_a_new_address_outside_is_told(tmp_path: Path) -> None:
    async with fake_router() as router, porch(tmp_path, MAPPED, router) as here:
        await here.door.need()
        router.ways.clear()  # it was switched off and on again
        router.outside = "203.0.113.99"
        await here.clock.turn(LOOK_AGAIN_S)
        await _until(here, lambda: bool(router.ways))
        assert str(here.door.address_for(FAR)).startswith("http://203.0.113.99:")


async def test_a_router_that_refuses_is_asked_again_later(tmp_path: Path) -> None:
    async with (
        fake_router(FakeRouter(nat_pmp=3)) as router,
        porch(tmp_path, MAPPED, router) as here,
    ):
        await here.door.need()
        assert here.door.address_for(FAR) is None
        assert "no connection" in here.door.way_in.problem
        router.nat_pmp = 0
        await here.clock.turn(TRY_AGAIN_S)
        await _until(here, lambda: bool(router.ways))
        assert here.door.address_for(FAR) is not None
        assert here.door.way_in.problem == ""


async def test_a_public_address_goes_before_the_routers(tmp_path: Path) -> None:
    values = MAPPED | {"listener.public_url": "https://phone.example.org"}
    async with fake_router() as router, porch(tmp_path, values, router) as here:
        await here.door.need()
        assert here.door.address_for(FAR) == "https://phone.example.org"


async def test_another_program_of_the_home_tells_the_same_way(tmp_path: Path) -> None:
    async with fake_router() as router, porch(tmp_path, MAPPED, router) as first:
        await first.door.need()
        async with porch(tmp_path, MAPPED, router) as second:
            await second.door.need()
            assert second.door.address_for(FAR) == first.door.address_for(FAR)
            assert (await second.way("port_mapping"))[0] is Verdict.WORKS
            assert (await second.way("listener"))[0] is Verdict.WORKS


async def test_whoever_takes_the_port_over_keeps_the_way(tmp_path: Path) -> None:
    async with fake_router() as router, porch(tmp_path, MAPPED, router) as first:
        await first.door.need()
        async with porch(tmp_path, MAPPED, router) as second:
            await second.door.need()
            first.presence.release_listener()
            await second.door.need()
            assert second.door.serving
            await first.door.way_in.close(leave_open=True)
            assert len(router.ways) == 1
        assert router.ways == {}


async def test_a_router_that_hangs_does_not_hold_up_the_end(tmp_path: Path) -> None:
    async with fake_router() as router, porch(tmp_path, MAPPED, router) as here:
        await here.door.need()
        router.nat_pmp = None
        await here.door.close()
        assert not here.door.serving


async def test_listening_anew_follows_the_settings(tmp_path: Path) -> None:
    values: dict[str, Value] = {}
    async with fake_router() as router, porch(tmp_path, values, router) as here:
        await here.door.need()
        before = here.presence.published_listener()
        values["listener.port_mapping"] = True
        await here.callbacks.reopen()
        after = here.presence.published_listener()
        assert before is not None
        assert after is not None
        assert (after.host, after.port) == ("0.0.0.0", before.port)
        assert list(router.ways) == [before.port]
        values["listener.enabled"] = False
        await here.callbacks.reopen()
        assert router.ways == {}
        assert not here.door.serving


# The self-test


async def test_without_anything_set_up_it_is_said_what_is_missing(tmp_path: Path) -> None:
    async with porch(tmp_path, {}) as here:
        found = await here.test()
        assert found.summary == "No callback from the internet can arrive yet."
        assert not found.works
        assert [way.verdict for way in found.ways] == [Verdict.WORKS, Verdict.OFF, Verdict.OFF]
        (account,) = found.accounts
        assert account.reached is False
        assert "Scripted cannot reach this machine" in account.words


async def test_how_news_comes_is_told_without_trying_anything(tmp_path: Path) -> None:
    async with fake_router() as router, porch(tmp_path, MAPPED, router) as here:
        assert here.callbacks.standing().unreached == ("home",)
        await here.door.need()
        standing = here.callbacks.standing()
        assert standing.reached
        assert standing.outside.startswith(f"http://{OUTSIDE}:")
        assert not standing.polled


async def test_an_account_that_is_asked_needs_no_callbacks(tmp_path: Path) -> None:
    async with porch(tmp_path, {}, capabilities=POLLED) as here:
        found = await here.test()
        assert not found.needed
        assert "none of your accounts needs one" in found.summary
        assert "it is asked while a call runs" in found.accounts[0].words


async def test_a_listener_that_is_off_or_cannot_open_is_said(tmp_path: Path) -> None:
    async with porch(tmp_path / "a", {"listener.enabled": False}) as here:
        assert (await here.test()).summary == "Callbacks are off."
    async with another_server(200) as taken:
        port = int(taken.rpartition(":")[2])
        async with porch(tmp_path / "b", {"listener.port": port}) as here:
            verdict, words = await here.way("listener")
            assert verdict is Verdict.FAILS
            assert str(port) in words


async def test_a_public_address_that_leads_here_works(tmp_path: Path) -> None:
    values: dict[str, Value] = {}
    async with porch(tmp_path, values) as here:
        await here.door.need()
        bound = here.presence.published_listener()
        assert bound is not None
        values["listener.public_url"] = f"http://127.0.0.1:{bound.port}/prefix"
        found = await here.test()
        assert found.works
        assert found.summary == "Callbacks arrive by your public address."
        assert found.accounts[0].reached is True


@pytest.mark.parametrize("status", [200, 204, 302, 404, 502])
async def test_a_public_address_of_something_else_is_found_out(tmp_path: Path, status: int) -> None:
    async with (
        another_server(status) as url,
        porch(tmp_path, {"listener.public_url": url}) as here,
    ):
        verdict, words = await here.way("public_url")
        assert verdict is Verdict.FAILS
        assert "not this Dialer" in words
        assert "port forward" in words


async def test_a_public_address_that_does_not_answer_is_left_open(tmp_path: Path) -> None:
    async with another_server(200) as url:
        pass
    async with porch(tmp_path, {"listener.public_url": url}) as here:
        verdict, words = await here.way("public_url")
        assert verdict is Verdict.UNSURE
        assert "without Wi-Fi" in words
        assert "may arrive" in (await here.test()).summary


@pytest.mark.parametrize("outside", ["192.168.178.2", "10.1.2.3", "100.70.1.2", "172.20.0.1"])
async def test_a_router_behind_another_is_no_way_in(tmp_path: Path, outside: str) -> None:
    async with (
        fake_router(FakeRouter(outside=outside)) as router,
        porch(tmp_path, MAPPED, router) as here,
    ):
        verdict, words = await here.way("port_mapping")
        assert verdict is Verdict.FAILS
        assert "another router stands before it" in words


async def test_a_routers_way_works_by_the_routers_word(tmp_path: Path) -> None:
    class Unreached(RoutedListener):
        async def knock(self, url: str) -> int:
            if OUTSIDE in url:
                raise PortMappingError("nothing answers")
            return await super().knock(url)

    async with fake_router() as router, porch(tmp_path, MAPPED, router) as here:
        here.door._make_listener = lambda: Unreached(router)
        found = await here.test()
        assert found.summary == "Callbacks arrive through the router."
        assert found.works
        (mapped,) = [way for way in found.ways if way.name == "port_mapping"]
        assert "NAT-PMP" in mapped.words
        assert found.accounts[0].reached is True


async def test_a_provider_that_cannot_call_that_address_is_told_of(tmp_path: Path) -> None:
    async with porch(tmp_path, {"listener.public_url": "https://phone.example.org"}) as here:
        here.provider.check_callback_url = (  # type: ignore[method-assign]  # as PokeTALK's
            lambda url: f"Scripted calls no {url[:5]} addresses."
        )
        (account,) = here.callbacks._needs()
        assert account.reached is False
        assert "https" in account.words


async def test_a_router_without_mapping_is_told_in_its_words(tmp_path: Path) -> None:
    async with porch(tmp_path, MAPPED, None) as here:
        verdict, words = await here.way("port_mapping")
        assert verdict is Verdict.FAILS
        assert "No router was found" in words


async def test_an_odd_answer_of_a_router_ends_nothing(tmp_path: Path) -> None:
    class Odd:
        async def add(self, port: int, lease_s: int) -> PortMapping:
            raise RuntimeError("odd")

        async def remove(self, mapping: PortMapping) -> None:
            raise PortMappingError("odd")

    class OddListener(CallbackListener):
        def find_router(self) -> PortMapper:
            return Odd()

    async with porch(tmp_path, MAPPED) as here:
        here.door._make_listener = OddListener
        await here.door.need()
        assert here.door.way_in.problem
        here.door.way_in.mapping = PortMapping("UPnP", OUTSIDE, 1, 1, 60)


async def _until(here: Porch, condition: Callable[[], bool]) -> None:
    """Lets the router answer: its packets come by the machine's own network."""
    for _ in range(200):
        if condition():
            await here.clock.turn(0)
            return
        await here.clock.turn(0)
    raise AssertionError("it did not come to pass")
