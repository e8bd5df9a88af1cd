"""What the tests on a virtual desktop need besides Python: found missing, installed where that is
nobody's own desktop.

Only root gets it unasked, as in a container or on a CI machine; elsewhere those tests are skipped
and say what they lack. What Qt itself needs is in ``system_libraries.py``.
"""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

# A tool, or a file where there is no tool -> the Debian package that holds it.
TOOLS: Mapping[str, str] = {
    # A screen, windows, a panel with a tray, notifications, buses.
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xfce4-panel": "xfce4-panel",
    "xfconf-query": "xfconf",
    "dunst": "dunst",
    "dbus-daemon": "dbus",
    "dbus-run-session": "dbus",
    "dbus-monitor": "dbus",
    "dbus-send": "dbus",
    # Keys, mouse, what stands where; links.
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "xdg-open": "xdg-utils",
    "update-desktop-database": "desktop-file-utils",
    # What a screen reader sees.
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
    # A keychain; what reads a PDF besides us; letters.
    "gnome-keyring-daemon": "gnome-keyring",
    "pdftotext": "poppler-utils",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
}
_TYPELIB = (
    "gir1.2-atspi-2.0"  # which pyatspi reads; its file lies in another folder on each machine
)
_APT = ("apt-get", "-o", "DPkg::Lock::Timeout=300", "-qq")
_INSTALL = ("install", "--no-install-recommends", "-y")


def ensure(say: Callable[[str], None], stamp: Path) -> list[str]:
    """Install what is missing, if we are root on Linux with apt; give what is missing still.

    ``stamp`` remembers what apt did not bring: it is not asked for the very same again.
    """
    lacking = missing()
    if not lacking or not _may_install():
        return lacking
    if stamp.exists() and stamp.read_text(encoding="utf-8").split("\n") == lacking:
        return lacking
    packages = sorted({TOOLS[name] for name in lacking})
    if "python3-pyatspi" in packages:
        packages.append(_TYPELIB)
    say(f"installing what the tests on a virtual desktop need: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], [*_INSTALL, *packages]):
        subprocess.run(
            [*_APT, *step],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            check=False,
        )
    lacking = missing()
    if lacking:
        say(f"apt did not bring {', '.join(lacking)}; the tests that need it are skipped")
        stamp.write_text("\n".join(lacking), encoding="utf-8")
    return lacking


def missing() -> list[str]:
    """Which of the tools are not here; none where Linux is not."""
    if platform.system() != "Linux":
        return []
    return [
        name
        for name in TOOLS
        if not (Path(name).exists() if name.startswith("/") else shutil.which(name))
    ]


def _may_install() -> bool:
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and shutil.which("apt-get") is not None
