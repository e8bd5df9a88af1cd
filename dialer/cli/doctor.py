"""``dialer doctor``: what works on this machine, and what to do about the rest."""

from __future__ import annotations

import argparse
import asyncio
import platform
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from dialer.cli.output import plain, say, say_json
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import DialerError, UnsupportedError

LOOK_TIMEOUT_S = 10.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. ``ok`` is None where it could not be told, or is not wanted."""

    check: str
    ok: bool | None
    detail: str


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("doctor", help="say what works on this machine")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Prints what was found; 0, whatever that is."""
    marks = {True: "ok ", False: "NO ", None: " - "}
    for finding in _findings(tools):
        if options.json:
            say_json(asdict(finding))
        else:
            say(f"{marks[finding.ok]} {finding.check}: {plain(finding.detail)}")
    return 0


def _findings(tools: Tools) -> Iterator[Finding]:
    yield _tried("settings", lambda: _settings(tools))
    yield _tried("keychain", lambda: f"secrets are kept in {tools.secrets.describe()}")
    yield _tray(tools)
    yield _link_handler()
    yield _tried("listener", lambda: asyncio.run(_listener(tools)))
    yield _public_address(tools)
    try:
        names = [stored.name for stored in tools.accounts.stored()]
    except DialerError as error:
        yield Finding("accounts", False, str(error))
        return
    if not names:
        yield Finding("accounts", None, "none yet; add one with dialer accounts add.")
    for name in names:
        yield _account(tools, name)


def _tried(check: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(check, True, look())
    except DialerError as error:
        return Finding(check, False, str(error))


def _settings(tools: Tools) -> str:
    region = tools.region()
    _ = tools.settings
    return (
        f"readable; national numbers are of {region}"
        if region
        else (
            "readable; no default country: numbers must be typed with + and country code"
            " (dialer config set region CC)"
        )
    )


def _tray(tools: Tools) -> Finding:
    if platform.system() == "Linux" and not (
        tools.environment.get("DISPLAY") or tools.environment.get("WAYLAND_DISPLAY")
    ):
        return Finding("tray", False, "there is no display, so no window and no tray.")
    return Finding("tray", None, "there is a display; the tray is used by the window.")


def _link_handler() -> Finding:
    check = "link handler"
    if platform.system() != "Linux":
        return Finding(check, None, "registered by the installer.")
    tool = shutil.which("xdg-mime")
    if tool is None:
        return Finding(check, None, "xdg-mime is not installed, so it cannot be told.")
    try:
        asked = subprocess.run(
            [tool, "query", "default", "x-scheme-handler/tel"],
            capture_output=True,
            text=True,
            timeout=LOOK_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        return Finding(check, None, f"xdg-mime failed: {error}")
    handler = asked.stdout.strip()
    if "dialer" in handler.lower():
        return Finding(check, True, f"tel: links open {handler}.")
    return Finding(check, False, f"tel: links open {handler or 'nothing'}.")


async def _listener(tools: Tools) -> str:
    async with tools.engine() as engine:
        await engine.open_listener()
        where = engine.listener_address()
    return f"callbacks are taken in at {where}"


def _public_address(tools: Tools) -> Finding:
    url = tools.settings.text("listener.public_url")
    if url:
        return Finding("public address", True, f"providers are told {url}.")
    return Finding(
        "public address",
        None,
        "listener.public_url is not set: providers on the internet cannot call back, so PokeTALK,"
        " Spokn and Called.in calls show neither progress nor end.",
    )


def _account(tools: Tools, name: str) -> Finding:
    async def work() -> str:
        async with tools.engine() as engine:
            return await engine.test_account(name)

    check = f"account {name}"
    try:
        return Finding(check, True, asyncio.run(work()))
    except UnsupportedError as error:
        return Finding(check, None, str(error))
    except DialerError as error:
        return Finding(check, False, str(error))
