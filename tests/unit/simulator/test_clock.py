"""Simulated time: by hand in order, or faster than the wall's."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

import pytest

from dialer.simulator import ManualClock, SimulatedClock


async def test_timers_run_in_order_each_at_its_own_time() -> None:
    clock = ManualClock()
    start = clock.now()
    seen: list[tuple[str, float]] = []

    def note(name: str) -> None:
        seen.append((name, (clock.now() - start).total_seconds()))

    clock.call_later(3, lambda: note("late"))

    def again() -> None:
        clock.call_later(1, lambda: note("second"))

    clock.call_later(1, again)
    clock.call_later(1, lambda: note("first"))
    cancelled = clock.call_later(2, lambda: note("never"))
    cancelled.cancel()

    await clock.advance(2.5)
    assert seen == [("first", 1), ("second", 2)]
    assert clock.now() == start + timedelta(seconds=2.5)
    await clock.advance(1)
    assert seen[-1] == ("late", 3)


async def test_a_clock_moved_by_hand_waits_for_what_a_timer_started() -> None:
    clock = ManualClock()
    tasks: list[asyncio.Task[None]] = []
    seen: list[str] = []

    def begin() -> None:
        busy = clock.busy()
        busy.__enter__()

        async def work() -> None:
            for _ in range(5):
                await asyncio.sleep(0)
            seen.append("worked")
            busy.__exit__(None, None, None)

        tasks.append(asyncio.create_task(work()))

    clock.call_later(1, begin)
    clock.call_later(2, lambda: seen.append("next"))
    await clock.advance(5)
    assert seen == ["worked", "next"]


async def test_stopping_lets_sleepers_go() -> None:
    clock = ManualClock()
    sleeper = asyncio.create_task(clock.sleep(1000))
    await asyncio.sleep(0)
    clock.stop()
    await sleeper
    await clock.sleep(1000)  # no one sleeps on a stopped clock


async def test_a_clock_runs_faster_than_the_wall() -> None:
    clock = SimulatedClock(speed=2000)
    start, wall = clock.now(), time.monotonic()
    await clock.sleep(40)
    assert clock.now() - start >= timedelta(seconds=40)
    assert time.monotonic() - wall < 5


async def test_a_stopped_clock_runs_nothing() -> None:
    clock = SimulatedClock(speed=1000)
    seen: list[int] = []
    clock.call_later(1, lambda: seen.append(1))
    clock.call_later(2, lambda: seen.append(2)).cancel()
    clock.stop()
    await asyncio.sleep(0.01)
    assert seen == []


@pytest.mark.parametrize("speed", [0.0, -1.0, float("nan")])
def test_a_clock_only_runs_forward(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        SimulatedClock(speed)
