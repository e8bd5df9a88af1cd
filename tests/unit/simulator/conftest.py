"""A simulator whose clock is moved by hand, a customer of it and a receiver of its reports."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from dialer.simulator import ManualClock, Options, Simulator, Timing
from dialer.simulator.callbacks import once
from tests.unit.simulator.peer import Customer, Receiver

Start = Callable[..., Awaitable[Customer]]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_route("*", "/{anything:.*}", receiver.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield receiver
    await runner.cleanup()


@pytest.fixture
async def start(receiver: Receiver) -> AsyncIterator[Start]:
    """Start a simulator with the options given by name; returns its customer."""
    async with AsyncExitStack() as stack:

        async def begin(timing: Timing | None = None, **options: Any) -> Customer:
            clock = ManualClock()
            sim = Simulator(clock=clock, timing=timing, options=Options(**options))
            await stack.enter_async_context(sim)
            http = await stack.enter_async_context(
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5), middlewares=(once,))
            )
            return Customer(sim, clock, http, receiver)

        yield begin


@pytest.fixture
async def customer(start: Start) -> Customer:
    return await start()
