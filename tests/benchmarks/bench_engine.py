"""The engine's figures: command to wire, callback to disk, a thousand live calls polled and pushed.

All on one machine with the simulator beside it, so the figures say how much is ours to lose, and
are to be compared within one run only.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from dialer.app import Composition
from dialer.core.call import CallRequest
from dialer.core.machine import outcome_of
from dialer.core.ports import CallFilter, Change
from dialer.engine.engine import Engine
from dialer.simulator import Provider, Simulator

OWN_NUMBER, THEIRS = "+12125550100", "+442079460020"
CALLS = 1000
SPEED = 5.0
RUNS = 7


def run() -> list[tuple[str, str]]:
    """The rows of the table."""
    return asyncio.run(_run())


async def _run() -> list[tuple[str, str]]:
    rows = []
    async with Simulator(speed=SPEED) as simulator:
        rows += await _command_to_wire(simulator)
    for account, title in (("talkety", "polled"), ("poketalk", "pushed")):
        async with Simulator(speed=SPEED) as simulator:
            rows += await _thousand_calls(simulator, account, title)
    async with Simulator(speed=1.0) as simulator:
        rows += await _callback_to_disk(simulator)
    return rows


def _home(folder: Path, simulator: Simulator, account: str) -> Composition:
    home = Composition({"DIALER_HOME": str(folder), "DIALER_SECRETS": "file"})
    known = getattr(simulator.accounts, account)
    home.accounts.add(
        account, str(known.provider), simulator.base_url, [OWN_NUMBER], dict(known.settings)
    )
    return home


async def _command_to_wire(simulator: Simulator) -> list[tuple[str, str]]:
    times_s, bare_s = [], []
    with tempfile.TemporaryDirectory() as folder:
        _home(Path(folder), simulator, "talkety")
        environment = {**os.environ, "DIALER_HOME": folder, "DIALER_SECRETS": "file"}
        for _ in range(RUNS):
            started = time.perf_counter()
            await asyncio.to_thread(subprocess.run, [sys.executable, "-c", "pass"], check=True)
            bare_s.append(time.perf_counter() - started)
            before = len(simulator.journal.calls_placed())
            arrived = asyncio.create_task(
                simulator.journal.wait_for(
                    lambda journal, before=before: len(journal.calls_placed()) > before, 30
                )
            )
            started = time.perf_counter()
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "dialer", "call", THEIRS, "--no-wait", "--json"),
                env=environment,
                stdout=subprocess.DEVNULL,
            )
            await arrived
            times_s.append(time.perf_counter() - started)
            await process.wait()
    median_s = statistics.median(times_s)
    ratio = median_s / statistics.median(bare_s)
    return [
        ("dialer call: start to request on the wire", f"{median_s * 1000:.0f} ms"),
        ("  beside a bare interpreter's start", f"{ratio:.1f} x"),
    ]


async def _thousand_calls(simulator: Simulator, account: str, title: str) -> list[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        home = _home(Path(folder), simulator, account)
        known = getattr(simulator.accounts, account)
        simulator.set_balance(known, known.opening_balance * 1000)
        async with home.engine() as engine:
            ended: set[str] = set()
            over = asyncio.Event()

            def notice(change: Change) -> None:
                if change.call.progress.ending is not None:
                    ended.add(change.call.id)
                    if len(ended) == CALLS:
                        over.set()

            engine.watch(notice)
            started, started_cpu = time.perf_counter(), time.process_time()
            await asyncio.gather(*(_place(engine, account) for _ in range(CALLS)))
            placed_s = time.perf_counter() - started
            async with asyncio.timeout(300):
                await over.wait()
            whole_s = time.perf_counter() - started
            cpu_s = time.process_time() - started_cpu
            calls = await engine.search(CallFilter())
            completed = sum(outcome_of(call.progress) == "completed" for call in calls)
            placed = len(simulator.journal.calls_placed(Provider(known.provider)))
    return [
        (f"{CALLS} live calls at once, {title}: completed of placed", f"{completed} of {placed}"),
        ("  all placed and on disk within", f"{placed_s:.1f} s"),
        ("  from the first to the last end", f"{whole_s:.1f} s (of which {29 / SPEED:.1f} s talk)"),
        ("  processor time, the simulator's included", f"{cpu_s:.1f} s"),
    ]


async def _place(engine: Engine, account: str) -> None:
    plan = await engine.plan(CallRequest(account, OWN_NUMBER, THEIRS))
    await engine.place(plan)


async def _callback_to_disk(simulator: Simulator) -> list[tuple[str, str]]:
    import httpx

    with tempfile.TemporaryDirectory() as folder:
        home = _home(Path(folder), simulator, "poketalk")
        async with home.engine() as engine:
            plan = await engine.plan(CallRequest("poketalk", OWN_NUMBER, THEIRS))
            call = await engine.place(plan)
            assert call.callback_url is not None
            times_s = []
            async with httpx.AsyncClient() as client:
                for duration in range(50):  # fewer than one call's callbacks are let in at once
                    query = {"webcallid": call.correlation, "status": 3, "duration": duration}
                    started = time.perf_counter()
                    reply = await client.get(call.callback_url, params=query)
                    times_s.append(time.perf_counter() - started)
                    assert reply.status_code == 200, reply.status_code
    times_s.sort()
    return [
        (
            "callback sent to recorded on disk and answered, median / worst of 50",
            f"{statistics.median(times_s) * 1000:.1f} / {times_s[-1] * 1000:.1f} ms",
        )
    ]
