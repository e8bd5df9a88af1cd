"""The stand that every test of the suite gets, once for each provider."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest
from aiohttp import web

from dialer.simulator import ManualClock, Options, Simulator
from tests.contract.registry import all_providers
from tests.contract.services import SERVICES, Service
from tests.contract.stand import TOKEN, Stand, account_of

Build = Callable[..., Awaitable[Stand]]


@pytest.fixture(params=SERVICES, ids=str)
def service(request: pytest.FixtureRequest) -> Service:
    """Each provider in turn."""
    found: Service = request.param
    return found


@pytest.fixture
async def build() -> AsyncIterator[Build]:
    """Builds a stand for a service; ``settings`` change the account, ``options`` the simulator."""
    async with AsyncExitStack() as stack:

        async def built(
            service: Service,
            *,
            options: Options | None = None,
            timeout_s: float = 5.0,
            **settings: str,
        ) -> Stand:
            clock = ManualClock()
            sim = await stack.enter_async_context(Simulator(clock=clock, options=options))
            account = account_of(service, sim.base_url, **settings)
            provider = all_providers(now=clock.now).open(account, timeout_s=timeout_s)
            stack.push_async_callback(provider.aclose)
            stand = Stand(service, sim, clock, account, provider, "")
            app = web.Application()
            app.router.add_route("*", "/callback/{token}", stand.receive)
            runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            stand.callback_url = f"http://127.0.0.1:{runner.addresses[0][1]}/callback/{TOKEN}"
            return stand

        yield built


@pytest.fixture
async def stand(service: Service, build: Build) -> Stand:
    """A stand with an account that works."""
    return await build(service)
