"""The demo's made-up world: simulated providers in a thread, accounts, and calls of the last days.

The calls are real ones of the engine, placed on a network and a clock that run very fast; only the
clock's date is made up.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.cli.tools import SimulatorServer, Tools
from dialer.core.errors import ListenerError, ProviderError

if TYPE_CHECKING:
    from dialer.core.ports import Change
    from dialer.engine.engine import Engine

OWN_NUMBERS = ("+12125550100", "+442079460990")
ACCOUNTS = (
    "poketalk",
    "talkety",
    "spokn_enterprise",
    "calledin",
    "twilio",
    "camara",
    "elks",
    "zadarma",
    "example",
)
BY_FILE = ("example",)
"""Those whose provider a file describes."""
PAST_SPEED = 300.0
CALL_ENDS_WITHIN_S = 3.0
START_WITHIN_S = 30.0

# (how many days ago, hour, minute, account, number): numbers kept for fiction by their regulators.
PAST_CALLS: Sequence[tuple[int, int, int, str, str]] = (
    (6, 18, 42, "talkety", "+442079460018"),
    (4, 9, 5, "calledin", "+12125550121"),
    (4, 9, 12, "calledin", "+12125550120"),
    (3, 14, 20, "twilio", "+442079460022"),
    (2, 20, 31, "spokn_enterprise", "+61255500120"),
    (1, 11, 2, "poketalk", "+442079460022"),
    (1, 11, 20, "talkety", "+442079460022"),
    (1, 17, 55, "poketalk", "+442079460018"),
    (0, 0, 9, "talkety", "+12125550123"),
)


def add_accounts(home: Tools, simulator: SimulatorServer) -> dict[str, str]:
    """The demo's accounts and their providers' titles."""
    titles = {}
    for account in simulator.accounts:
        if account.name in ACCOUNTS:
            if account.name in BY_FILE:
                home.provider_files.add(str(account.provider))
            home.accounts.add(
                account.name,
                str(account.provider),
                simulator.base_url,
                OWN_NUMBERS,
                dict(account.settings),
            )
            titles[account.name] = home.accounts.info(str(account.provider)).title
    return titles


class PastClock:
    """Time that runs fast, from any date that it is set to."""

    def __init__(self) -> None:
        self._start = datetime.now(UTC)
        self._start_s = self.monotonic()

    def jump_to(self, moment: datetime) -> None:
        """From now on it is then."""
        self._start, self._start_s = moment, self.monotonic()

    def monotonic(self) -> float:
        return time.monotonic() * PAST_SPEED

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic() - self._start_s)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(seconds, 0.0) / PAST_SPEED)


class DemoTown:
    """Serves a demo's providers until it is left; ``home`` has the accounts on entering."""

    def __init__(self, tools: Tools, folder: Path, speed: float) -> None:
        self._tools = tools
        self._folder = folder
        self._speed = speed
        self.home = tools.another_home(folder)
        self._accounts_there = threading.Event()
        self._ready = threading.Event()
        self._fault: Exception | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, name="dialer-demo", daemon=True)

    def __enter__(self) -> DemoTown:
        self._thread.start()
        self._accounts_there.wait(START_WITHIN_S)
        if self._fault is not None:
            raise ListenerError(f"The demo cannot be set up: {self._fault}.") from self._fault
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._loop is not None and self._over is not None:
            self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(START_WITHIN_S)

    def engine(self) -> Engine:
        """The home's engine, once the calls of the past are written; called from its own thread."""
        self._ready.wait(START_WITHIN_S)
        return self.home.engine()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:  # told in the thread that waits
            self._fault = error
        finally:
            self._accounts_there.set()
            self._ready.set()

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        live, past = self._tools.simulator(0, self._speed), self._tools.simulator(0, PAST_SPEED)
        await live.start()
        try:
            await past.start()
            try:
                self.home.configuration.set_value("budget.per_month", 20)
                self.home.configuration.set_value("region", "GB")
                # The past is another network: its clock runs faster.
                add_accounts(self.home, past)
                self._accounts_there.set()
                await self._live_through_the_past()
                add_accounts(self.home, live)
            finally:
                await past.stop()
            self._ready.set()
            await self._over.wait()
        finally:
            await live.stop()

    async def _live_through_the_past(self) -> None:
        from dialer.cli.demo_people import add_people  # late: most commands know no contacts

        clock = PastClock()
        async with self._tools.another_home(self._folder, clock).engine() as engine:
            await add_people(engine.contacts)
            for days, hour, minute, account, number in PAST_CALLS:
                assert self._over is not None
                if self._over.is_set():
                    return
                today = datetime.now().astimezone().replace(second=7, microsecond=0)
                moment = (today - timedelta(days=days)).replace(hour=hour, minute=minute)
                if moment > today:
                    continue
                clock.jump_to(moment.astimezone(UTC))
                await _call(engine, account, number)


async def _call(engine: Engine, account: str, number: str) -> None:
    from dialer.core.call import CallRequest

    plan = await engine.plan(CallRequest(account, OWN_NUMBERS[0], number))
    ended = asyncio.Event()

    def notice(change: Change) -> None:
        if change.call.id == plan.call.id and change.call.progress.ending is not None:
            ended.set()

    stop = engine.watch(notice)
    try:
        await engine.place(plan)
        await asyncio.wait_for(ended.wait(), CALL_ENDS_WITHIN_S)
        await engine.hear_out(plan.call.id)
    except (ProviderError, TimeoutError):
        pass  # it is in the log as it stands, and that is what the log is for
    finally:
        stop()
