"""The few system libraries that Qt's wheels leave to a Linux desktop: found missing, installed.

Windows and macOS have all of them, and so has nearly every Linux desktop; a server or a container
has not. Only Debian's and Ubuntu's apt is spoken here, others are told what is missing.
"""

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable

# What Qt loads -> the package that holds it. Libraries are looked for rather than packages, for
# packages get other names (libglib2.0-0 became libglib2.0-0t64, which still answers to the old).
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    # For a window on X11, in addition:
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

# Another apt (unattended upgrades) may hold dpkg's lock on a machine that has just come up.
_APT = ("apt-get", "-o", "DPkg::Lock::Timeout=300")
_INSTALL = ("install", "--no-install-recommends", "-y")


def ensure(say: Callable[[str], None], *, in_vain: object = None) -> list[str]:
    """Install what is missing where that is possible, else say how; give what is missing still.

    ``in_vain`` is what an earlier call gave: apt is not tried again for the very same.
    """
    lacking = missing()
    if not lacking:
        return []
    if shutil.which("apt-get") is None:
        say(f"Qt lacks system libraries; install the packages that hold {', '.join(lacking)}")
        return lacking
    packages = [LIBRARIES[name] for name in lacking]
    prefix = _as_root()
    if prefix is None or lacking == in_vain:
        say(f"Qt lacks system libraries and opens no window without; run\n  {by_hand(packages)}")
        return lacking
    say(f"installing the system libraries that Qt needs: {' '.join(packages)}")
    for step in (["update"], [*_INSTALL, *packages]):
        # A failed update is no end: the lists may do as they are. What counts is what loads then.
        command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *_APT, "-qq", *step]
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False)
    lacking = missing()
    if lacking:
        say(f"apt did not bring {', '.join(lacking)}; the window will not open without")
    return lacking


def missing(names: Iterable[str] = LIBRARIES) -> list[str]:
    """Which of these libraries the loader does not find; none where Linux is not."""
    if platform.system() != "Linux":
        return []
    return [name for name in names if not _loads(name)]


def by_hand(packages: Iterable[str]) -> str:
    """The line for the person to run."""
    apt = " ".join(_APT)
    return f"sudo {apt} update && sudo {apt} {' '.join(_INSTALL)} {' '.join(packages)}"


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _as_root() -> list[str] | None:
    """What to put before a command so that root runs it without a question; None: nothing will."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    asked = subprocess.run(
        [sudo, "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return [sudo, "-n"] if asked.returncode == 0 else None
