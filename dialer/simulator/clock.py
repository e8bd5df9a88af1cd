"""The simulator's time: one that runs at any speed, and one that a test moves by hand.

Everything in this room that happens later happens through a Clock; nothing here sleeps on the
wall's time and nothing here knows about calls. All times are aware datetimes in UTC, all spans
simulated seconds.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Timer(Protocol):
    """Something that will happen later unless it is cancelled. Cancelling twice, or too late,
    is harmless."""

    def cancel(self) -> None: ...


class Clock(ABC):
    """Tells the simulated time, and runs plain functions at a given time.

    Work that a timer starts and that goes on afterwards (a callback on its way) is done inside
    `busy()`, so that a clock moved by hand can wait for it.
    """

    def __init__(self) -> None:
        self._sleepers: set[asyncio.Future[None]] = set()
        self._jobs = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self.stopped = asyncio.Event()

    @abstractmethod
    def now(self) -> datetime: ...

    @abstractmethod
    def call_at(self, when: datetime, action: Callable[[], None]) -> Timer:
        """Run `action` once `when` has come. After stop() nothing runs any more."""

    def call_later(self, seconds: float, action: Callable[[], None]) -> Timer:
        return self.call_at(self.now() + timedelta(seconds=seconds), action)

    async def sleep(self, seconds: float) -> None:
        """Wait for so many simulated seconds, or until the clock is stopped."""
        if self.stopped.is_set():
            return
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.add(woken)
        timer = self.call_later(seconds, lambda: _wake(woken))
        try:
            await woken
        finally:
            timer.cancel()
            self._sleepers.discard(woken)

    @contextmanager
    def busy(self) -> Iterator[None]:
        """While inside, a clock moved by hand stands still."""
        self._jobs += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._jobs -= 1
            if not self._jobs:
                self._idle.set()

    def stop(self) -> None:
        """Drop every timer and let every sleeper go."""
        self.stopped.set()
        for woken in tuple(self._sleepers):
            _wake(woken)


class SimulatedClock(Clock):
    """Runs by itself, `speed` simulated seconds for each real one, from `start` (default: the
    real time)."""

    def __init__(self, speed: float = 1.0, start: datetime | None = None) -> None:
        if not speed > 0:
            raise ValueError(f"a clock's speed is a positive number, not {speed}")
        super().__init__()
        self.speed = speed
        self._start = start or datetime.now(UTC)
        self._origin_s = time.monotonic()
        self._handles: set[asyncio.TimerHandle] = set()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=(time.monotonic() - self._origin_s) * self.speed)

    def call_at(self, when: datetime, action: Callable[[], None]) -> Timer:
        loop = asyncio.get_running_loop()
        delay_s = max(0.0, (when - self.now()).total_seconds() / self.speed)

        def run() -> None:
            self._handles.discard(handle)
            action()

        handle = loop.call_later(delay_s, run)
        self._handles.add(handle)
        return _Tracked(handle, self._handles)

    def stop(self) -> None:
        super().stop()
        for handle in self._handles:
            handle.cancel()
        self._handles.clear()


class ManualClock(Clock):
    """Stands still until `advance` is awaited: for tests, in which nothing may sleep."""

    def __init__(self, start: datetime = datetime(2026, 1, 31, 12, 0, 0, tzinfo=UTC)) -> None:
        super().__init__()
        self._now = start
        self._order = itertools.count()
        self._due: list[tuple[datetime, int, _ManualTimer]] = []

    def now(self) -> datetime:
        return self._now

    def call_at(self, when: datetime, action: Callable[[], None]) -> Timer:
        timer = _ManualTimer(action)
        heapq.heappush(self._due, (when, next(self._order), timer))
        return timer

    async def advance(self, seconds: float) -> None:
        """Let `seconds` pass: every timer due in them runs at its own time and in order, and
        what one started (callbacks and their answers) is over before the next one runs."""
        end = self._now + timedelta(seconds=seconds)
        await self._idle.wait()
        while self._due and self._due[0][0] <= end and not self.stopped.is_set():
            when, _, timer = heapq.heappop(self._due)
            if timer.action is None:
                continue
            self._now = max(self._now, when)
            timer.action()
            await asyncio.sleep(0)
            await self._idle.wait()
        self._now = end

    def stop(self) -> None:
        super().stop()
        self._due.clear()


class _ManualTimer:
    def __init__(self, action: Callable[[], None]) -> None:
        self.action: Callable[[], None] | None = action

    def cancel(self) -> None:
        self.action = None


class _Tracked:
    """A loop's timer that is forgotten as soon as it is cancelled."""

    def __init__(self, handle: asyncio.TimerHandle, handles: set[asyncio.TimerHandle]) -> None:
        self._handle = handle
        self._handles = handles

    def cancel(self) -> None:
        self._handle.cancel()
        self._handles.discard(self._handle)


def _wake(sleeper: asyncio.Future[None]) -> None:
    if not sleeper.done():
        sleeper.set_result(None)
