"""``dialer demo``: the window on the built-in simulator; without a display a call through every
provider in text, and pictures of the window.

Rings no phone, costs nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.cli.demo_town import OWN_NUMBERS, DemoTown, add_accounts
from dialer.cli.gui import has_display
from dialer.cli.output import say, warn
from dialer.cli.simulator import add_speed
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import ProviderError
from dialer.core.money import Money

if TYPE_CHECKING:
    from dialer.core.call import Call
    from dialer.core.ports import Change
    from dialer.engine.engine import Engine

OWN_NUMBER = OWN_NUMBERS[0]
TEXT_SPEED, WINDOW_SPEED = 8.0, 2.0
USUAL_TO = "+442079460018"
"""Kept for fiction by the United Kingdom's regulator; the simulator answers it."""


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("demo", help="a call through every provider, on the simulator")
    parser.add_argument(
        "--to",
        default=USUAL_TO,
        metavar="N",
        help="the number to call: its last two digits choose what happens (21 is busy, ...)",
    )
    add_speed(parser, default=None)
    shows = parser.add_mutually_exclusive_group()
    shows.add_argument(
        "--text", action="store_true", help="only the calls in text, even where there is a display"
    )
    shows.add_argument(
        "--pictures",
        type=Path,
        metavar="DIR",
        help="save pictures of the window there, without opening it in sight",
    )
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Shows what there is to be seen, in a home of its own that is thrown away."""
    if options.pictures is not None:
        return _take_pictures(options, tools, options.pictures)
    seen = has_display(tools.environment) and not _is_unseen(tools)
    if seen and not options.text:
        return _open_window(options, tools)
    with tempfile.TemporaryDirectory(prefix="dialer-demo-") as folder:
        status = asyncio.run(_demo(options, tools, Path(folder)))
    if options.text or status:
        return status
    say("")
    say("There is no display, so the window is opened out of sight; dialer demo --text leaves it.")
    return _take_pictures(options, tools, Path(tempfile.mkdtemp(prefix="dialer-pictures-")))


def _is_unseen(tools: Tools) -> bool:
    return tools.environment.get("QT_QPA_PLATFORM") in ("offscreen", "minimal")


def _open_window(options: argparse.Namespace, tools: Tools) -> int:
    speed = options.speed or WINDOW_SPEED
    with (
        tempfile.TemporaryDirectory(prefix="dialer-demo-") as folder,
        DemoTown(tools, Path(folder), speed) as town,
    ):
        return town.home.open_demo(town.engine, speed)


def _take_pictures(options: argparse.Namespace, tools: Tools, into: Path) -> int:
    speed = options.speed or WINDOW_SPEED
    with (
        tempfile.TemporaryDirectory(prefix="dialer-demo-") as folder,
        DemoTown(tools, Path(folder), speed) as town,
    ):
        taken = town.home.picture_demo(town.engine, speed, options.to, into)
    for path in taken:
        say(str(path))
    say(f"{len(taken)} pictures of the window are in {into}")
    return 0 if taken else 1


async def _demo(options: argparse.Namespace, tools: Tools, folder: Path) -> int:
    from dialer.engine.parties import read_party

    to = read_party(options.to, "GB", None).address
    speed = options.speed or TEXT_SPEED
    simulator = tools.simulator(0, speed)
    await simulator.start()
    try:
        home = tools.another_home(folder)
        titles = add_accounts(home, simulator)
        say("Made-up accounts on a simulated network: no phone rings, nothing is paid.")
        say(f"You are {OWN_NUMBER} and call {to}; time runs {speed:g} times fast.")
        calls = []
        async with home.engine() as engine:
            for name, title in titles.items():
                say("")
                say(f"— {title} —")
                calls.append(await _call(engine, name, to))
        _summarise(calls, titles)
    finally:
        await simulator.stop()
    return 0


async def _call(engine: Engine, account: str, to: str) -> Call:
    from dialer.cli.showing import TextShower
    from dialer.core.call import CallRequest, State
    from dialer.core.machine import state_of

    plan = await engine.plan(CallRequest(account, OWN_NUMBER, to))
    for warning in plan.warnings:
        warn(warning)
    shower = TextShower()
    ended = asyncio.Event()

    def notice(change: Change) -> None:
        if change.call.id == plan.call.id:
            shower.show(change)
            if change.call.progress.ending is not None:
                ended.set()

    stop = engine.watch(notice)
    try:
        try:
            await engine.place(plan)
        except ProviderError as error:
            warn(str(error))
            settled = await engine.settle(plan.call.id)
            if state_of(settled.progress) is State.UNCONFIRMED:
                return settled
        await ended.wait()
        await engine.hear_out(plan.call.id)
    finally:
        stop()
        shower.close()
    return await engine.get(plan.call.id)


def _summarise(calls: Sequence[Call], titles: dict[str, str]) -> None:
    from dialer.core.machine import outcome_of, state_of

    say("")
    say("What it came to:")
    width = max(map(len, titles.values()))
    totals: dict[str | None, Decimal] = {}
    for call in calls:
        progress = call.progress
        outcome = outcome_of(progress) or state_of(progress)
        cost = "cost not told" if progress.cost is None else _cost(progress.cost)
        length = "" if progress.duration_s is None else f"{progress.duration_s} s"
        say(f"  {titles[call.request.account]:<{width}} {outcome:<14} {length:>6}  {cost}")
        if progress.cost is not None:
            currency = progress.cost.currency
            totals[currency] = totals.get(currency, Decimal(0)) + progress.cost.amount
    for currency, amount in totals.items():
        say(f"  total in {currency or 'a currency that is not named'}: {amount:f}")


def _cost(cost: Money) -> str:
    return str(cost) if cost.currency else f"{cost} (the provider names no currency)"
