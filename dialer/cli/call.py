"""``dialer call``, ``hangup`` and ``watch``: place a call, end one, follow what runs."""

from __future__ import annotations

import argparse
import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

from dialer.cli import exit_status
from dialer.cli.output import say, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import (
    HangUpUnavailableError,
    ProviderError,
    UnconfirmedError,
    UsageError,
)
from dialer.core.money import exact_decimal

# For types alone: these commands import the engine when they run.
if TYPE_CHECKING:
    from dialer.core.call import Call, CallRequest
    from dialer.core.ports import Change
    from dialer.engine.engine import Engine

AFTER_HANG_UP_S = 20.0
"""How much longer than the provider says a hang-up is waited for, where this program has to."""


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    call = groups.add_parser("call", help="call a number and follow the call to its end")
    call.add_argument(
        "to", metavar="TO", help="a number in any usual writing, a tel: link, or a contact's name"
    )
    call.add_argument("--from", dest="from_", metavar="N", help="the phone of yours to ring first")
    call.add_argument("--account", metavar="NAME", help="the account to call through")
    call.add_argument("--caller-id", metavar="N", help="the number shown to the other party")
    call.add_argument("--max-minutes", type=_whole_number, metavar="N", help="end the call then")
    call.add_argument("--max-cost", type=_money, metavar="X", help="end the call at that cost")
    call.add_argument("--tag", metavar="TEXT", help="a memo that goes to the provider")
    call.add_argument("--retries", type=_whole_number, default=0, metavar="N", help="of leg A")
    call.add_argument("--yes", action="store_true", help="do not ask about dear numbers")
    call.add_argument("--no-wait", action="store_true", help="do not follow the call")
    call.add_argument("--json", action="store_true", help="one JSON object a line")
    call.set_defaults(command=run_call)
    hangup = groups.add_parser("hangup", help="hang a running call up")
    hangup.add_argument("call", metavar="CALL", help="its id, or the beginning of it")
    hangup.set_defaults(command=run_hangup)
    watch = groups.add_parser("watch", help="follow running calls until none is left")
    watch.add_argument("call", nargs="?", metavar="CALL", help="only this one")
    watch.add_argument("--json", action="store_true", help="one JSON object a line")
    watch.set_defaults(command=run_watch)


def _whole_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number")
    return int(text)


def _money(text: str) -> Decimal:
    try:
        return exact_decimal(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def run_call(options: argparse.Namespace, tools: Tools) -> int:
    """Places the call and, unless --no-wait, follows it to its end."""
    request = _request(options, tools)
    started: list[str] = []
    try:
        return asyncio.run(_call(options, tools, request, started))
    except KeyboardInterrupt:
        if started:
            warn(" ".join(started))
        return exit_status.INTERRUPTED


def _request(options: argparse.Namespace, tools: Tools) -> CallRequest:
    from dialer.cli.called_party import read_called
    from dialer.core.call import CallRequest
    from dialer.engine.parties import choose_own_number, read_party

    accounts, settings, region = tools.accounts, tools.settings, tools.region()
    stored = accounts.choose(options.account, settings.text("default_account"))
    info = accounts.info(stored.provider)
    own_ids = info.capabilities(accounts.load(stored)).own_ids
    party = read_called(options.to, tools, own_ids, yes=options.yes)
    if options.tag is not None and not options.tag.isprintable():
        raise UsageError("The tag may hold printable characters only.")
    caller_id = options.caller_id
    return CallRequest(
        account=stored.name,
        from_number=choose_own_number(
            options.from_, stored.own_numbers, region, own_ids, stored.name
        ),
        to_number=party.address,
        caller_id=None if caller_id is None else read_party(caller_id, region, own_ids).address,
        max_minutes=options.max_minutes,
        max_cost=options.max_cost,
        tag=options.tag,
        retries=options.retries,
    )


async def _call(
    options: argparse.Namespace, tools: Tools, request: CallRequest, started: list[str]
) -> int:
    from dialer.cli.showing import JsonShower, TextShower

    async with tools.engine() as engine:
        plan = await engine.plan(request, followed=not options.no_wait)
        for warning in plan.warnings:
            warn(warning)
        shower = JsonShower() if options.json else TextShower()
        ended = asyncio.Event()

        def notice(change: Change) -> None:
            if change.call.id == plan.call.id:
                if change.call.progress.ending is not None:
                    ended.set()
                shower.show(change)

        stop = engine.watch(notice)
        carried = engine.capabilities_of(request.account).carried_here
        started.append(
            f"The call stays as it is; dialer watch {plan.call.id} carries it on."
            if carried
            else f"The call goes on. dialer watch {plan.call.id} follows it."
        )
        if engine.can_be_hung_up(plan.call):
            started.append(f"dialer hangup {plan.call.id} ends it.")
        try:
            try:
                await engine.place(plan)
            except UnconfirmedError as error:
                warn(str(error))
                del started[1:]  # what may not run may not be ended
                if options.no_wait or not await _is_proved(engine, plan.call.id):
                    warn(
                        "The call may have been placed: look at your phone before you call again."
                        f" dialer watch {plan.call.id} follows it."
                    )
                    return exit_status.UNCONFIRMED
            if options.no_wait:
                return 0
            engine.keep_taking_up()  # what an earlier program left running
            await ended.wait()
            await engine.hear_out(plan.call.id)
            return _status(await engine.get(plan.call.id))
        finally:
            stop()
            shower.close()


async def _is_proved(engine: Engine, call_id: str) -> bool:
    from dialer.core.call import State
    from dialer.core.machine import state_of

    call = await engine.settle(call_id)
    return state_of(call.progress) is not State.UNCONFIRMED


def _status(call: Call) -> int:
    from dialer.core.call import Outcome
    from dialer.core.machine import outcome_of

    talked = outcome_of(call.progress) is Outcome.COMPLETED
    return exit_status.TALKED if talked else exit_status.NOT_TALKED


def run_hangup(options: argparse.Namespace, tools: Tools) -> int:
    """0 once the hang-up is under way; 3 where the provider has none."""
    return asyncio.run(_hangup(options.call, tools))


async def _hangup(call_id: str, tools: Tools) -> int:
    async with tools.engine() as engine:
        call = await engine.get(call_id)
        # A call that nobody follows any more is followed here until it is over.
        taken = {call.id for call in await engine.take_up()}
        ended = asyncio.Event()
        stop = engine.watch(
            lambda change: (
                ended.set()
                if change.call.id == call.id and change.call.progress.ending is not None
                else None
            )
        )
        try:
            status = 0
            try:
                say(await engine.hang_up(call.id))
            except HangUpUnavailableError:
                raise
            except ProviderError as error:
                # It is asked for on disk: whoever follows the call goes on trying.
                warn(f"{error} It is tried again while the call is followed.")
                status = exit_status.NOT_TALKED
            call = await engine.get(call.id)
            must_stay = call.id in taken or engine.serves_listener
            if must_stay and call.progress.ending is None:
                within_s = engine.hang_up_within_s(call) + AFTER_HANG_UP_S
                try:
                    await asyncio.wait_for(ended.wait(), within_s)
                except TimeoutError:
                    warn("The provider has not told yet that the call has ended.")
                else:
                    status = 0
        finally:
            stop()
    return status


def run_watch(options: argparse.Namespace, tools: Tools) -> int:
    """Follows calls until none is left; 0."""
    return asyncio.run(_watch(options, tools))


async def _watch(options: argparse.Namespace, tools: Tools) -> int:
    from dialer.cli.showing import JsonShower, TextShower

    async with tools.engine() as engine:
        only = (await engine.get(options.call)).id if options.call else None
        shower = JsonShower() if options.json else TextShower()
        live, over = set[str](), set[str]()
        changed = asyncio.Event()

        def notice(change: Change) -> None:
            if only in (None, change.call.id):
                changed.set()
                if change.call.progress.ending is not None:
                    over.add(change.call.id)
                else:
                    live.add(change.call.id)
                shower.show(change)

        stop = engine.watch(notice)
        try:
            await engine.take_up()
            engine.keep_taking_up()
            now = [await engine.get(only)] if only else await engine.live()
            for call in now:
                if call.id in over:
                    continue  # it ended while the list was read, and was shown
                shower.call(call)
                if call.progress.ending is None:
                    live.add(call.id)
            while live - over:
                changed.clear()
                await changed.wait()
        finally:
            stop()
            shower.close()
    return 0
