"""``dialer conference``: start one, add to it, drop one, look, end it."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
from typing import TYPE_CHECKING

from dialer.cli import exit_status
from dialer.cli.conference_shown import line_of, show
from dialer.cli.output import say, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import (
    DialerError,
    HangUpUnavailableError,
    ProviderError,
    UnconfirmedError,
    UsageError,
)
from dialer.core.own_ids import has_prefix, without_prefix

# For types alone: these commands import the engine when they run.
if TYPE_CHECKING:
    from dialer.core.conference import Conference, ConferenceRequest
    from dialer.core.own_ids import OwnIds
    from dialer.engine.engine import Engine

FIRST_NEWS_S = 5.0
"""How long a start waits for the provider's first word on each phone."""


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    parser = groups.add_parser("conference", help="call several people into one conference")
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    number_help = "a number in any usual writing, a tel: link, or a contact's name"

    start = steps.add_parser("start", help="ring your phone, then all of theirs, and join them")
    start.add_argument("to", nargs="+", metavar="N", help=number_help)
    start.add_argument("--from", dest="from_", metavar="N", help="the phone of yours to ring first")
    start.add_argument("--account", metavar="NAME", help="the account to call through")
    start.add_argument("--yes", action="store_true", help="do not ask about dear numbers")
    start.add_argument("--wait", action="store_true", help="follow it to its end")
    start.add_argument("--json", action="store_true", help="one JSON object a line")
    start.set_defaults(command=run_start)

    add = steps.add_parser("add", help="call more people into one that runs")
    add.add_argument("conference", metavar="ID", help="its id, or the beginning of it")
    add.add_argument("to", nargs="+", metavar="N", help=number_help)
    add.add_argument("--yes", action="store_true", help="do not ask about dear numbers")
    add.set_defaults(command=run_add)

    drop = steps.add_parser("drop", help="hang up one of its phones")
    drop.add_argument("conference", metavar="ID", help="its id, or the beginning of it")
    drop.add_argument("who", metavar="N", help=number_help)
    drop.set_defaults(command=run_drop)

    status = steps.add_parser("status", help="how it stands; without ID, all that run")
    status.add_argument("conference", metavar="ID", nargs="?", help="its id, or its beginning")
    status.add_argument("--json", action="store_true", help="one JSON object a line")
    status.set_defaults(command=run_status)

    end = steps.add_parser("end", help="hang all of it up")
    end.add_argument("conference", metavar="ID", help="its id, or the beginning of it")
    end.set_defaults(command=run_end)


# start


def run_start(options: argparse.Namespace, tools: Tools) -> int:
    """Starts it; 0 once the provider has taken it, or with --wait once it has ended."""
    request = _request(options, tools)
    started: list[str] = []
    try:
        return asyncio.run(_start(options, tools, request, started))
    except KeyboardInterrupt:
        if started:
            warn(" ".join(started))
        return exit_status.INTERRUPTED


def _request(options: argparse.Namespace, tools: Tools) -> ConferenceRequest:
    from dialer.cli.called_party import read_called
    from dialer.core.conference import ConferenceRequest
    from dialer.engine.parties import choose_own_number

    accounts, settings = tools.accounts, tools.settings
    stored = accounts.choose(options.account, settings.text("default_account"))
    own_ids = accounts.info(stored.provider).capabilities(accounts.load(stored)).own_ids
    numbers = [read_called(text, tools, own_ids, yes=options.yes).address for text in options.to]
    own = choose_own_number(options.from_, stored.own_numbers, tools.region(), own_ids, stored.name)
    return ConferenceRequest(stored.name, own, tuple(numbers))


async def _start(
    options: argparse.Namespace, tools: Tools, request: ConferenceRequest, started: list[str]
) -> int:
    async with tools.engine() as engine:
        conferences = engine.conferences
        plan = await conferences.plan(request, followed=options.wait)
        for warning in plan.warnings:
            warn(warning)
        conference_id = plan.conference.id
        started.append(
            f"The conference goes on. dialer conference status {conference_id} shows it,"
        )
        started.append(f"dialer conference end {conference_id} ends it.")
        try:
            conference = await conferences.start(plan)
        except UnconfirmedError as error:
            warn(str(error))
            conference = await conferences.settle(conference_id)
            if conference.provider_conference_id is None:
                show(conference, json=options.json)
                warn(
                    "The conference may have been placed: look at your phone before you start it"
                    f" again. dialer conference status {conference_id} asks again."
                )
                return exit_status.UNCONFIRMED
        except ProviderError:
            if options.json:
                show(await conferences.get(conference_id), json=True)
            raise
        if options.wait:
            return await _wait(engine, conference, json=options.json)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(conferences.settle(conference_id), FIRST_NEWS_S)
        show(await conferences.get(conference_id), json=options.json)
        return 0


async def _wait(engine: Engine, conference: Conference, *, json: bool) -> int:
    """Shows each change until the end; 0 when anybody talked with the own phone."""
    from dialer.core.call import Outcome

    def notice(changed: Conference) -> None:
        if changed.id == conference.id:
            show(changed, json=json)

    show(await engine.conferences.get(conference.id), json=json)
    stop = engine.conferences.watch(notice)
    try:
        over = await engine.conferences.wait_for_end(conference.id)
    finally:
        stop()
    talked = over.outcome is Outcome.COMPLETED
    return exit_status.TALKED if talked else exit_status.NOT_TALKED


# the others


def run_add(options: argparse.Namespace, tools: Tools) -> int:
    """Calls more people in; 0 once the provider has taken that."""
    from dialer.cli.called_party import read_called

    own_ids = None
    if any(map(has_prefix, options.to)):
        own_ids = asyncio.run(_own_ids(options.conference, tools))
    numbers = [read_called(text, tools, own_ids, yes=options.yes).address for text in options.to]
    return asyncio.run(_add(options.conference, numbers, tools))


async def _own_ids(conference_id: str, tools: Tools) -> OwnIds | None:
    """What else than numbers the account of a conference calls."""
    async with tools.engine() as engine:
        account = (await engine.conferences.get(conference_id)).request.account
    named = tools.accounts.named(account)
    return tools.accounts.info(named.provider).capabilities(named).own_ids


async def _add(conference_id: str, numbers: list[str], tools: Tools) -> int:
    async with tools.engine() as engine:
        await engine.conferences.add(conference_id, numbers)
    say(f"Called into the conference: {', '.join(numbers)}.")
    return 0


def run_drop(options: argparse.Namespace, tools: Tools) -> int:
    """Hangs one phone up; 0 once that is under way, 3 where the provider cannot."""
    from dialer.cli.called_party import read_called

    if has_prefix(options.who):
        number = without_prefix(options.who)
    else:
        number = read_called(options.who, tools, None, yes=True).address
    return asyncio.run(_drop(options.conference, number, tools))


async def _drop(conference_id: str, number: str, tools: Tools) -> int:
    async with tools.engine() as engine:
        conference = await engine.conferences.get(conference_id)
        legs = [leg for leg in conference.legs if leg.number == number]
        if not legs:
            raise UsageError(f"{number} is not in this conference.", line_of(conference))
        say(await engine.conferences.drop(conference.id, legs[-1].id))
        await _look_once(engine, conference.id)
    return 0


def run_end(options: argparse.Namespace, tools: Tools) -> int:
    """Hangs all of it up; 0 once that is under way."""
    return asyncio.run(_end(options.conference, tools))


async def _end(conference_id: str, tools: Tools) -> int:
    async with tools.engine() as engine:
        conference = await engine.conferences.get(conference_id)
        try:
            say(await engine.conferences.end(conference.id))
        except HangUpUnavailableError:
            raise
        except ProviderError as error:
            # It is asked for on disk: whoever follows the conference goes on trying.
            warn(f"{error} It is tried again while the conference is followed.")
            return exit_status.NOT_TALKED
        await _look_once(engine, conference.id)
    return 0


async def _look_once(engine: Engine, conference_id: str) -> None:
    """What has just ended is written down with what it cost, should nobody else follow it."""
    with contextlib.suppress(ProviderError):
        await engine.conferences.ask(conference_id)


def run_status(options: argparse.Namespace, tools: Tools) -> int:
    """Shows one, or all that run; 0 where the provider told how they stand."""
    return asyncio.run(_status(options, tools))


async def _status(options: argparse.Namespace, tools: Tools) -> int:
    status = 0
    async with tools.engine() as engine:
        conferences = engine.conferences
        if options.conference is not None:
            wanted = [await conferences.get(options.conference)]
        else:
            wanted = list(await conferences.live())
        for conference in wanted:
            try:
                conference = await conferences.ask(conference.id)
            except DialerError as error:
                warn(str(error))
                status = exit_status.of_error(error)
                conference = await conferences.get(conference.id)
            show(conference, json=options.json)
    if not wanted and not options.json:
        say("No conference runs.")
    return status
