"""The router of this network: where what goes to the internet is sent first.

Each system tells it in a way of its own, and no library that is still kept asks all three.
"""

from __future__ import annotations

import ipaddress
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

LINUX_ROUTES = Path("/proc/net/route")
TOOL_TIMEOUT_S = 5.0
_UP_AND_GATEWAY = 0x0003


def default_gateway(
    platform: str = sys.platform,
    routes: Path = LINUX_ROUTES,
    run: Callable[[list[str]], str] | None = None,
) -> str | None:
    """The router's IPv4 address; None where there is none, or it cannot be told."""
    run = run or _run
    if platform.startswith("linux"):
        try:
            return _from_linux(routes.read_text("ascii", "replace"))
        except OSError:
            return None
    if platform == "win32":
        return _from_windows(run(["route", "print", "-4", "0.0.0.0"]))
    return _from_bsd(run(["route", "-n", "get", "default"]))


def _run(command: list[str]) -> str:
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=TOOL_TIMEOUT_S,
            check=False,
            stdin=subprocess.DEVNULL,
            # No console window flashes up on Windows.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout


def _from_linux(table: str) -> str | None:
    """The default route with the least metric. Addresses stand there as the machine's own
    little-endian words, in hexadecimal.
    """
    best: tuple[int, str] | None = None
    for line in table.splitlines()[1:]:
        cells = line.split()
        try:
            destination, gateway, flags = cells[1], int(cells[2], 16), int(cells[3], 16)
            metric, mask = int(cells[6]), cells[7]
        except (IndexError, ValueError):
            continue
        if destination != "00000000" or mask != "00000000":
            continue
        if flags & _UP_AND_GATEWAY != _UP_AND_GATEWAY or not gateway:
            continue
        address = str(ipaddress.IPv4Address(gateway.to_bytes(4, sys.byteorder)))
        if best is None or metric < best[0]:
            best = (metric, address)
    return best[1] if best else None


def _from_windows(table: str) -> str | None:
    """The words around the table are in the system's language; the line of numbers is not."""
    found = re.findall(r"^\s*0\.0\.0\.0\s+0\.0\.0\.0\s+([\d.]+)\s+[\d.]+\s+(\d+)", table, re.M)
    usable = [(int(metric), address) for address, metric in found if _is_address(address)]
    return min(usable)[1] if usable else None


def _from_bsd(told: str) -> str | None:
    found = re.search(r"^\s*gateway:\s*([\d.]+)\s*$", told, re.MULTILINE)
    return found[1] if found and _is_address(found[1]) else None


def _is_address(text: str) -> bool:
    try:
        return not ipaddress.IPv4Address(text).is_unspecified
    except ValueError:
        return False
