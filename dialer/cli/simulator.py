"""``dialer simulator``: serves the simulated providers alone, for trying things and for scripts."""

from __future__ import annotations

import argparse
import asyncio

from dialer.cli.output import say
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import ListenerError

MOST_SPEED = 1000.0


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("simulator", help="serve the simulated providers on this machine")
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="0 takes any free one")
    add_speed(parser, default=1.0)
    parser.set_defaults(command=run)


def add_speed(parser: argparse.ArgumentParser, default: float | None) -> None:
    """The option that makes simulated time run faster; None: whoever runs it chooses."""
    usual = "" if default is None else f" (default {default:g})"
    parser.add_argument(
        "--speed",
        type=_speed,
        default=default,
        metavar="X",
        help=f"how many times faster than life{usual}",
    )


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is no port")
    return int(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed <= MOST_SPEED:
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is no speed between 0 and {MOST_SPEED:g}")
    return speed


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Serves until it is interrupted."""
    try:
        asyncio.run(_serve(options, tools))
    except KeyboardInterrupt:
        return 0
    return 0


async def _serve(options: argparse.Namespace, tools: Tools) -> None:
    simulator = tools.simulator(options.port, options.speed)
    try:
        await simulator.start()
    except OSError as error:
        raise ListenerError(
            f"Port {options.port} cannot be opened: {error.strerror or error}.",
            "Choose another with --port.",
        ) from error
    try:
        say(f"Simulated providers at {simulator.base_url}")
        say(f"Add an account with --base-url {simulator.base_url} and these settings:")
        known = {info.name for info in tools.accounts.infos()}
        for account in simulator.accounts:
            settings = " ".join(f"--set {key}={value}" for key, value in account.settings.items())
            first = "" if account.provider in known else "  (after dialer providers add)"
            say(f"  {account.name}: --provider {account.provider} {settings}{first}")
        say(f"What each called number does: {simulator.base_url}/simulator/use-cases")
        await asyncio.Event().wait()
    finally:
        await simulator.stop()
