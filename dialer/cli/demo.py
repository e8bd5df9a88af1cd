"""``dialer demo``: a call through every provider on the built-in simulator.

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

from dialer.cli.output import say, warn
from dialer.cli.simulator import add_speed
from dialer.cli.tools import Groups, SimulatorServer, Tools
from dialer.core.errors import ProviderError
from dialer.core.money import Money

if TYPE_CHECKING:
    from dialer.core.call import Call
    from dialer.core.ports import Change
    from dialer.engine.engine import Engine

OWN_NUMBER = "+12125550100"
ACCOUNTS = ("poketalk", "talkety", "spokn_enterprise", "calledin")
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
    add_speed(parser, default=8.0)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Places the calls, one after the other, in a home of their own that is thrown away."""
    with tempfile.TemporaryDirectory(prefix="dialer-demo-") as folder:
        return asyncio.run(_demo(options, tools, Path(folder)))


async def _demo(options: argparse.Namespace, tools: Tools, folder: Path) -> int:
    from dialer.engine.parties import read_party

    to = read_party(options.to, "GB", "").address
    simulator = tools.simulator(0, options.speed)
    await simulator.start()
    try:
        home = tools.another_home(folder)
        titles = _add_accounts(home, simulator)
        say("Made-up accounts on a simulated network: no phone rings, nothing is paid.")
        say(f"You are {OWN_NUMBER} and call {to}; time runs {options.speed:g} times fast.")
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


def _add_accounts(home: Tools, simulator: SimulatorServer) -> dict[str, str]:
    """The demo's accounts and their providers' titles."""
    titles = {}
    for account in simulator.accounts:
        if account.name in ACCOUNTS:
            home.accounts.add(
                account.name,
                str(account.provider),
                simulator.base_url,
                [OWN_NUMBER],
                dict(account.settings),
            )
            titles[account.name] = home.accounts.info(str(account.provider)).title
    return titles


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
    totals: dict[str | None, Decimal] = {}
    for call in calls:
        progress = call.progress
        outcome = outcome_of(progress) or state_of(progress)
        cost = "cost not told" if progress.cost is None else _cost(progress.cost)
        length = "" if progress.duration_s is None else f"{progress.duration_s} s"
        say(f"  {titles[call.request.account]:<10} {outcome:<14} {length:>6}  {cost}")
        if progress.cost is not None:
            currency = progress.cost.currency
            totals[currency] = totals.get(currency, Decimal(0)) + progress.cost.amount
    for currency, amount in totals.items():
        say(f"  total in {currency or 'a currency that is not named'}: {amount:f}")


def _cost(cost: Money) -> str:
    return str(cost) if cost.currency else f"{cost} (the provider names no currency)"
