"""A simulated network in a thread of its own, and homes whose clocks run as fast as it does."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from dialer.app import Composition
from dialer.cli.main import run
from dialer.simulator import Options, Simulator

SPEED = 60.0
OWN_NUMBER = "+12125550100"


class QuickClock:
    """Time that runs SPEED times as fast as real time: the engine's patience matches the
    network's.
    """

    def __init__(self) -> None:
        self._start = datetime.now(UTC)
        self._start_s = time.monotonic()

    def monotonic(self) -> float:
        return (time.monotonic() - self._start_s) * SPEED

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(seconds, 0.0) / SPEED)


@contextmanager
def simulated_network(options: Options | None = None, speed: float = SPEED) -> Iterator[Simulator]:
    """The simulator, served by another thread until the block ends."""
    started = threading.Event()
    running: dict[str, Any] = {}

    async def serve() -> None:
        async with Simulator(speed=speed, options=options) as simulator:
            running.update(simulator=simulator, loop=asyncio.get_running_loop())
            running["over"] = asyncio.Event()
            started.set()
            await running["over"].wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert started.wait(10)
    try:
        yield running["simulator"]
    finally:
        running["loop"].call_soon_threadsafe(running["over"].set)
        thread.join(10)


@dataclass(frozen=True)
class Result:
    """What a command did."""

    status: int
    lines: list[str]
    errors: str

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The JSON lines."""
        return [json.loads(line) for line in self.lines]

    @property
    def states(self) -> list[str]:
        """The states in the order in which they were told."""
        states: list[str] = []
        for call in self.calls:
            if call["state"] not in states[-1:]:
                states.append(call["state"])
        return states


class Home:
    """One home, and the command line on it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.environment = {
            "DIALER_HOME": str(folder),
            "DIALER_SECRETS": "file",
            "LANG": "en_US.UTF-8",
        }
        self._capsys = capsys

    def dialer(self, *arguments: str) -> Result:
        """Runs a command in this process."""
        self._capsys.readouterr()
        status = run(arguments, Composition(self.environment, QuickClock()))
        written = self._capsys.readouterr()
        return Result(status, written.out.splitlines(), written.err)

    def add_account(self, simulator: Simulator, name: str, **overrides: str) -> None:
        """One of the simulator's accounts."""
        account = getattr(simulator.accounts, name)
        if name.startswith("example"):
            assert self.dialer("providers", "add", str(account.provider)).status == 0
        settings = {**account.settings, **overrides}
        words = [word for key, value in settings.items() for word in ("--set", f"{key}={value}")]
        added = self.dialer(
            "accounts",
            "add",
            name,
            "--provider",
            str(account.provider),
            "--base-url",
            simulator.base_url,
            "--own-number",
            OWN_NUMBER,
            *words,
        )
        assert added.status == 0, added.errors
        assert self.dialer("config", "set", "polling.ringing_s", "0.5").status == 0


HomeMaker = Callable[[], Home]
