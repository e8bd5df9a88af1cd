"""The started program on a virtual desktop: real keys and mouse, and what a screen reader sees.

Skipped where the tools are absent: Xvfb, a window manager, xdotool; for the accessible tree also
at-spi2 and pyatspi.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
NEEDED = ("Xvfb", "openbox", "xdotool", "xprop", "dbus-run-session")
PYATSPI_PYTHON = "/usr/bin/python3"  # pyatspi comes with the system's Python alone
AT_SPI = Path("/usr/libexec/at-spi-bus-launcher")
WITHIN_S = 30.0

missing = [name for name in NEEDED if shutil.which(name) is None]
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="an X desktop is made on Linux"),
    pytest.mark.skipif(bool(missing), reason=f"no {', '.join(missing)}"),
]

# Everything that can be reached, with its name and states, as lines of JSON.
TREE = """
import json, sys, time
import pyatspi

def walk(node, depth=0):
    yield node
    if depth < 30:
        for child in node:
            if child is not None:
                yield from walk(child, depth + 1)

for _ in range(100):
    apps = [app for app in pyatspi.Registry.getDesktop(0) if app and app.name == "Dialer"]
    if apps:
        break
    time.sleep(0.1)
for app in apps:
    for node in walk(app):
        states = node.getState()
        print(json.dumps({
            "role": node.getRoleName(),
            "name": node.name,
            "showing": states.contains(pyatspi.STATE_SHOWING),
            "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        }))
"""


class Desktop:
    """A screen without glass, and the demo's window on it."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self.environment = environment
        self.folder = folder

    def do(self, *words: str) -> str:
        """A tool's output."""
        done = subprocess.run(
            words, env=self.environment, capture_output=True, text=True, check=False, timeout=60
        )
        return done.stdout

    def until(self, check: Callable[[], object]) -> None:
        """Waits for the world."""
        deadline = time.monotonic() + WITHIN_S
        while not check():
            assert time.monotonic() < deadline, "it did not come about in time"
            time.sleep(0.1)

    def window(self) -> str:
        """The window's number on the screen; "" while there is none."""
        found = self.do("xdotool", "search", "--onlyvisible", "--name", "^Dialer$").split()
        return found[0] if found else ""

    def keys(self, *names: str) -> None:
        """Presses keys."""
        self.do("xdotool", "key", "--delay", "30", *names)

    def type(self, text: str) -> None:
        """Types."""
        self.do("xdotool", "type", "--delay", "30", text)

    def tree(self) -> list[dict[str, object]]:
        """What a screen reader can read."""
        return [json.loads(line) for line in self.do(PYATSPI_PYTHON, "-c", TREE).splitlines()]

    def names(self) -> str:
        """All names that are showing."""
        return "\n".join(str(node["name"]) for node in self.tree() if node["showing"])

    def picture(self, name: str) -> None:
        """Saves the screen beside the test's other files, where ImageMagick is there."""
        if shutil.which("import"):
            self.do("import", "-window", "root", str(self.folder / f"{name}.png"))


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    folder = tmp_path_factory.mktemp("desktop")
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM")
    }
    environment |= {
        "XDG_RUNTIME_DIR": str(folder),
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "LANG": "C.UTF-8",
        # Qt does not know one question of at-spi's and says so at every answer.
        "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
    }
    folder.chmod(0o700)
    running: list[subprocess.Popen[str]] = []

    def start(*words: str, **options: object) -> subprocess.Popen[str]:
        process = subprocess.Popen(words, env=environment, text=True, **options)  # type: ignore[call-overload]  # options of Popen
        running.append(process)
        return process

    try:
        read_fd, write_fd = os.pipe()
        start(
            *("Xvfb", "-displayfd", str(write_fd), "-screen", "0", "1280x800x24"),
            *("-nolisten", "tcp", "-noreset"),
            pass_fds=(write_fd,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write_fd)
        with os.fdopen(read_fd) as pipe:
            environment["DISPLAY"] = f":{pipe.readline().strip()}"
        bus = start(
            *("dbus-daemon", "--session", "--print-address", "--nofork"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        start("openbox", "--sm-disable", stderr=subprocess.DEVNULL)
        if AT_SPI.exists():
            start(str(AT_SPI), "--launch-immediately", stderr=subprocess.DEVNULL)
        made = Desktop(environment, folder)
        program = start(
            *(sys.executable, "-P", "-m", "dialer", "demo", "--speed", "4"), cwd=str(ROOT)
        )
        made.until(made.window)
        made.do("xdotool", "windowactivate", "--sync", made.window())
        yield made
        program.send_signal(signal.SIGINT)
        assert program.wait(20) == 0, "Ctrl-C ends it in order"
    finally:
        for process in reversed(running):
            if process.poll() is None:
                process.terminate()
                process.wait(10)
            if process.stdout is not None:
                process.stdout.close()


has_tree = (
    AT_SPI.exists()
    and not subprocess.run(
        [PYATSPI_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    ).returncode
)
needs_tree = pytest.mark.skipif(not has_tree, reason="no at-spi2 or pyatspi")


@needs_tree
def test_every_control_has_a_name(desktop: Desktop) -> None:
    nodes = desktop.tree()
    assert [node for node in nodes if "button" in str(node["role"])]
    roles = ("push button", "toggle button", "radio button", "text", "combo box", "list", "menu")
    nameless = [
        node
        for node in nodes
        if node["showing"] and node["focusable"] and node["role"] in roles and not node["name"]
    ]
    assert not nameless


@needs_tree
def test_a_call_by_keys_alone(desktop: Desktop) -> None:
    desktop.keys("ctrl+k")
    desktop.type("02079460018")
    desktop.picture("typed")
    desktop.until(lambda: "+442079460018" in desktop.names())
    desktop.keys("Return")
    desktop.until(lambda: "Hang up" in desktop.names())
    desktop.picture("ringing")
    desktop.until(lambda: "Talking" in desktop.names() or "over" in desktop.names())
    desktop.picture("talking")
    desktop.keys("ctrl+2")
    desktop.until(lambda: "The call is over" in desktop.names())
    desktop.picture("calls")
    desktop.keys("ctrl+1")


@needs_tree
def test_the_places_by_mouse(desktop: Desktop) -> None:
    # The rail's first two buttons: their places are fixed by the look.
    window = desktop.window()
    desktop.do("xdotool", "mousemove", "--window", window, "40", "110", "click", "1")
    desktop.until(lambda: "Today" in desktop.names())
    desktop.picture("calls-by-mouse")
    desktop.do("xdotool", "mousemove", "--window", window, "40", "45", "click", "1")
    desktop.until(lambda: "Type or paste" in desktop.names())


def test_a_narrow_window_is_one_column(desktop: Desktop) -> None:
    window = desktop.window()
    desktop.do("xdotool", "windowsize", "--sync", window, "420", "700")
    desktop.until(lambda: "420x700" in desktop.do("xdotool", "getwindowgeometry", window))
    desktop.picture("narrow")
    desktop.do("xdotool", "windowsize", "--sync", window, "980", "680")
