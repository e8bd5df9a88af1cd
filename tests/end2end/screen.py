"""A screen without glass: X server, window manager, panel with a tray, notifications, session bus,
accessibility bus; and programs on it, worked with real keys and mouse.

Nothing of it is the person's own: home and configuration lie in a folder of the tests.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from Xlib.display import Display

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = (
    *("Xvfb", "openbox", "xfce4-panel", "xfconf-query", "dunst", "xdotool", "xprop"),
    *("dbus-daemon", "dbus-monitor", "dbus-send"),
)
SYSTEM_PYTHON = "/usr/bin/python3"  # pyatspi comes with the system's Python alone
AT_SPI = Path("/usr/libexec/at-spi-bus-launcher")
WITHIN_S = 30.0
SIZE = "1280x800x24"
TRAY_AT = (20, 784)
"""The panel lies along the foot, and its first and only part is the tray."""

_READER = """
import json, sys
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import GLib
import pyatspi

def walk(node, depth=0):
    yield node
    if depth < 30:
        for child in node:
            if child is not None:
                yield from walk(child, depth + 1)

def told(node):
    states = node.getState()
    try:
        place = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        box = [place.x, place.y, place.width, place.height]
    except NotImplementedError:  # pyatspi's word for a thing that stands nowhere on the screen
        box = None
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "showing": states.contains(pyatspi.STATE_SHOWING),
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "focused": states.contains(pyatspi.STATE_FOCUSED),
        "enabled": states.contains(pyatspi.STATE_ENABLED),
        "box": box,
    }

for line in sys.stdin:
    while GLib.MainContext.default().iteration(False):
        pass
    nodes = []
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name == line.strip():
            app.clear_cache()
            for node in walk(app):
                try:
                    nodes.append(told(node))
                except Exception:
                    pass  # it has gone meanwhile
    print(json.dumps(nodes), flush=True)
"""

Node = dict[str, Any]


def lacking() -> list[str]:
    """What is not installed here, by the names of the tools."""
    if sys.platform != "linux":
        return ["an X desktop"]
    found = [name for name in TOOLS if shutil.which(name) is None]
    words = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not AT_SPI.exists() or not Path(SYSTEM_PYTHON).exists():
        found.append("at-spi2")
    elif subprocess.run(words, capture_output=True, check=False).returncode:
        found.append("pyatspi")
    return found


class Screen:
    """The screen, and what can be done and seen on it."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        self.environment = dict(environment)
        self.folder = folder
        self._reader: subprocess.Popen[str] | None = None

    def do(self, *words: str, check: bool = False) -> str:
        """A tool's output."""
        done = subprocess.run(
            words, env=self.environment, capture_output=True, text=True, check=check, timeout=60
        )
        return done.stdout

    def until(self, check: Callable[[], object], why: str = "it did not come about") -> None:
        """Waits for the world."""
        deadline = time.monotonic() + WITHIN_S
        while not check():
            if time.monotonic() > deadline:
                self.picture("too-late")
                raise AssertionError(why)
            time.sleep(0.1)

    def windows(self, title: str) -> list[str]:
        """The numbers of the windows that can be seen, by their whole title."""
        return self.do("xdotool", "search", "--onlyvisible", "--name", f"^{title}$").split()

    def window(self, title: str = "Dialer") -> str:
        """One of them; "" while there is none."""
        return next(iter(self.windows(title)), "")

    def popups(self) -> set[int]:
        """The windows that no window manager manages: menus, notifications."""
        display = Display(self.environment["DISPLAY"])
        try:
            found = set()
            for window in display.screen().root.query_tree().children:
                about, place = window.get_attributes(), window.get_geometry()
                if about.override_redirect and about.map_state and place.width > 1:
                    found.add(window.id)
            return found
        finally:
            display.close()

    @property
    def front(self) -> str:
        """The title of the window with the keyboard."""
        number = self.do("xdotool", "getactivewindow").strip()
        return self.do("xdotool", "getwindowname", number).strip() if number else ""

    def activate(self, title: str = "Dialer") -> None:
        """Gives a window the keyboard."""
        self.do("xdotool", "windowactivate", "--sync", self.window(title))

    def keys(self, *names: str) -> None:
        """Presses keys."""
        self.do("xdotool", "key", "--delay", "30", *names)

    def type(self, text: str) -> None:
        """Types."""
        self.do("xdotool", "type", "--delay", "30", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Clicks at a place of the screen."""
        self.do("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def picture(self, name: str) -> None:
        """Saves the screen beside the test's other files, where ImageMagick is there."""
        if shutil.which("import"):
            self.do("import", "-window", "root", str(self.folder / f"{name}.png"))

    # What a screen reader sees

    def tree(self, app: str = "Dialer") -> list[Node]:
        """Everything of a program."""
        if self._reader is None:
            self._reader = subprocess.Popen(
                [SYSTEM_PYTHON, "-c", _READER],
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(f"{app}\n")
        self._reader.stdin.flush()
        nodes: list[Node] = json.loads(self._reader.stdout.readline() or "[]")
        return nodes

    def names(self, app: str = "Dialer") -> str:
        """All names and descriptions that are showing."""
        shown = [node for node in self.tree(app) if node["showing"]]
        return "\n".join(f"{node['name']}\n{node['description']}" for node in shown)

    def see(self, *words: str, app: str = "Dialer") -> None:
        """Waits until all these words are showing."""
        self.until(lambda: all(word in self.names(app) for word in words), f"{words} do not show")

    def press(self, name: str, app: str = "Dialer") -> None:
        """Clicks what has this name, with the mouse."""

        def boxes() -> list[list[int]]:
            shown = [node for node in self.tree(app) if node["showing"] and node["box"]]
            return [node["box"] for node in shown if name in node["name"]]

        self.until(boxes, f"there is no {name}")
        x, y, width, height = boxes()[0]
        self.click(x + width // 2, y + height // 2)

    def close(self) -> None:
        """Ends the reader."""
        if self._reader is not None:
            self._reader.communicate("", timeout=10)


def _session(folder: Path) -> dict[str, str]:
    left = ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in left and not name.startswith(("XDG_", "DIALER_"))
    }
    return kept | {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "XDG_CURRENT_DESKTOP": "X-Generic",
        "XDG_SESSION_TYPE": "x11",
        "DIALER_SECRETS": "file",
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "GDK_BACKEND": "x11",
        "LANG": "C.UTF-8",
        # Qt does not know one question of at-spi's and says so at every answer; and it looks for a
        # portal that is not there.
        "QT_LOGGING_RULES": "qt.accessibility.atspi=false;qt.qpa.services=false",
    }


@contextmanager
def virtual_screen(folder: Path) -> Iterator[Screen]:
    """A session that is up, until the block ends."""
    environment = _session(folder)
    (folder / "run").mkdir(mode=0o700)
    with ExitStack() as stack:

        def start(*words: str, **options: Any) -> subprocess.Popen[str]:
            options.setdefault("stderr", subprocess.DEVNULL)
            process = subprocess.Popen(words, env=environment, text=True, **options)
            stack.callback(_stop, process)
            return process

        read_fd, write_fd = os.pipe()
        start(
            *("Xvfb", "-displayfd", str(write_fd), "-screen", "0", SIZE),
            *("-nolisten", "tcp", "-noreset"),
            pass_fds=(write_fd,),
        )
        os.close(write_fd)
        with os.fdopen(read_fd) as pipe:
            environment["DISPLAY"] = f":{pipe.readline().strip()}"
        bus = start(
            *("dbus-daemon", "--session", "--print-address", "--nofork"), stdout=subprocess.PIPE
        )
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        screen = Screen(environment, folder)
        stack.callback(screen.close)
        start("openbox", "--sm-disable")
        start(str(AT_SPI), "--launch-immediately", stdout=subprocess.DEVNULL)
        _set_up_panel(screen)
        start("xfce4-panel", "--disable-wm-check", stdout=subprocess.DEVNULL)
        start("dunst", "-config", _dunst_settings(folder), stdout=subprocess.DEVNULL)
        for name in ("org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"):
            screen.until(lambda name=name: _has_owner(screen, name), f"no {name}")
        yield screen


def _stop(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
    if process.stdout is not None:
        process.stdout.close()


def _set_up_panel(screen: Screen) -> None:
    def put(key: str, *kinds_and_values: str) -> None:
        words: Sequence[str] = ("xfconf-query", "-c", "xfce4-panel", "-p", key, "-n")
        screen.do(*words, *kinds_and_values)

    put("/panels", "-t", "int", "-s", "1", "-a")
    put("/panels/panel-1/position", "-t", "string", "-s", "p=10;x=640;y=784")
    put("/panels/panel-1/length", "-t", "uint", "-s", "100")
    put("/panels/panel-1/size", "-t", "uint", "-s", "32")
    put("/panels/panel-1/plugin-ids", "-t", "int", "-s", "1", "-a")
    put("/plugins/plugin-1", "-t", "string", "-s", "systray")


def _dunst_settings(folder: Path) -> str:
    file = folder / "dunstrc"
    file.write_text("[global]\n    origin = top-right\n[urgency_normal]\n    timeout = 4\n")
    return str(file)


def _has_owner(screen: Screen, name: str) -> bool:
    """Whether somebody has a name on the session's bus."""
    bus = ("--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner")
    said = screen.do("dbus-send", "--session", "--print-reply", *bus, f"string:{name}")
    return "true" in said
