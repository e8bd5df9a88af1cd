"""A Debian of its own below a folder, with no Python and nothing of ours, and a screen for it.

For trying installers. Runs as root in namespaces of its own (``unshare``), so that what is mounted
and started here is gone when it ends. The screen is the host's: the root has no part of a display.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import product
from venv_setup import SetupError

FOLDER = product.BUILD / "clean-root"
_ARCHIVE = product.BUILD / "clean-root.tar"
USER, HOME = "tester", "/home/tester"
WITHIN_S = 90.0
READ_FOR_S = 8.0
ATTEMPTS = 4
NEEDED = {
    "mmdebstrap": "mmdebstrap",
    "unshare": "util-linux",
    "chroot": "coreutils",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
_UNINTERESTING = ("/proc/", "/sys/", "/dev/", "/run/", "/tmp/", "/var/cache/", "/var/lib/apt/")


def check_tools() -> None:
    """Raises SetupError with the line that installs what is missing."""
    if os.name != "posix" or os.geteuid() != 0:
        raise SetupError("trying the packages in a clean root needs root")
    missing = [package for tool, package in NEEDED.items() if shutil.which(tool) is None]
    if missing:
        raise SetupError(f"this needs: apt-get install {' '.join(sorted(missing))}")


def make() -> None:
    """A fresh root; the Debian in it is fetched once and kept beside it."""
    if not _ARCHIVE.exists():
        codename = _codename()
        unfinished = _ARCHIVE.with_suffix(".new.tar")
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        command = ["mmdebstrap", "--variant=minbase", codename, str(unfinished)]
        if subprocess.run(command, check=False).returncode:
            raise SetupError("mmdebstrap could not make a clean Debian")
        unfinished.replace(_ARCHIVE)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    subprocess.run(["tar", "-xf", _ARCHIVE, "-C", FOLDER], check=True)
    subprocess.run(["mount", "-t", "proc", "proc", FOLDER / "proc"], check=True)
    subprocess.run(["mount", "--rbind", "/dev", FOLDER / "dev"], check=True)
    shutil.copyfile("/etc/resolv.conf", FOLDER / "etc" / "resolv.conf")
    inside(["useradd", "--create-home", USER])
    inside(["apt-get", "-qq", "update"])


def _codename() -> str:
    for line in Path("/etc/os-release").read_text("utf-8").splitlines():
        name, _, value = line.partition("=")
        if name == "VERSION_CODENAME":
            return value.strip('"')
    raise SetupError("/etc/os-release names no release to make a clean root of")


def command_inside(command: list[str], user: str, **variables: str) -> list[str]:
    """What runs a command in the root, as somebody with an environment of their own."""
    home = HOME if user == USER else "/root"
    about = {"HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"}
    about |= {"LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", "USER": user} | variables
    words = [f"{name}={value}" for name, value in about.items()]
    return ["chroot", f"--userspec={user}", str(FOLDER), "env", "-i", *words, *command]


def inside(command: list[str], user: str = "root", **variables: str) -> str:
    """A command's output. Raises SetupError with what it said when it fails."""
    done = subprocess.run(
        command_inside(command, user, **variables),
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=600,
    )
    if done.returncode:
        raise SetupError(
            f"{' '.join(command)} failed with status {done.returncode}:\n"
            f"{done.stdout[-2000:]}{done.stderr[-2000:]}"
        )
    return done.stdout


def has(tool: str) -> bool:
    """Whether the root has a command."""
    done = subprocess.run(
        command_inside(["sh", "-c", f"command -v {tool}"], "root"), capture_output=True, check=False
    )
    return done.returncode == 0


@contextmanager
def running(command: list[str], **variables: str) -> Iterator[subprocess.Popen[str]]:
    """A program of the person's that runs meanwhile; its output can be read."""
    process = subprocess.Popen(
        command_inside(command, USER, **variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=30)


def files() -> set[str]:
    """All of the root's files, without what every program and package manager churns."""
    found = set()
    for folder, _, names in os.walk(FOLDER):
        place = "/" + os.path.relpath(folder, FOLDER) + "/"
        place = "/" if place == "/./" else place
        if not place.startswith(_UNINTERESTING):
            found |= {place + name for name in names}
    return found


def until(check: Callable[[], object], what: str) -> None:
    """Waits for the world; raises SetupError when it does not come about."""
    deadline = time.monotonic() + WITHIN_S
    while not check():
        if time.monotonic() > deadline:
            raise SetupError(f"it did not come about: {what}")
        time.sleep(0.2)


class Screen:
    """A virtual screen of the host's, with a window manager."""

    def __init__(self, number: str) -> None:
        self.variables: Mapping[str, str] = {"DISPLAY": number, "XDG_SESSION_TYPE": "x11"}

    def window(self, title: str) -> str:
        """The id of a visible window, "" where there is none."""
        asked = self._do("xdotool", "search", "--onlyvisible", "--name", title)
        return asked.split("\n")[0].strip()

    def press(self, *keys: str) -> None:
        """Keys, for whatever has the keyboard."""
        self._do("xdotool", "key", *keys)

    def focus(self, window: str) -> None:
        """Gives a window the keyboard."""
        self._do("xdotool", "windowactivate", "--sync", window)

    def agree(self, window: str, ask: Callable[[], object], called: Callable[[], object]) -> None:
        """Opens a link and presses Call in the question that it brings, until there is a call: the
        question takes no key before it could be read, and its first choice is not to call.

        Raises SetupError.
        """
        for _ in range(ATTEMPTS):
            ask()
            time.sleep(READ_FOR_S)
            self.focus(window)
            self.press("Tab", "space")
            deadline = time.monotonic() + READ_FOR_S
            while time.monotonic() < deadline:
                if called():
                    return
                time.sleep(0.2)
        raise SetupError("it did not come about: a call after the link was agreed to")

    def picture(self, to: Path) -> None:
        """What is to be seen."""
        to.parent.mkdir(parents=True, exist_ok=True)
        self._do("import", "-window", "root", str(to))

    def _do(self, *words: str) -> str:
        environment = os.environ | dict(self.variables)
        done = subprocess.run(
            words, env=environment, capture_output=True, text=True, check=False, timeout=60
        )
        return done.stdout


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen for a while."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = f":{told.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env=os.environ | {"DISPLAY": number},
        stderr=subprocess.DEVNULL,
    )
    try:
        yield Screen(number)
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=30)
