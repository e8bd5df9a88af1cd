"""The started program at home on a desktop: tray, links, a second start, notifications, shortcut,
clipboard, with real mouse and keys.

The tests go on where the one before left the program, as a person's day does.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialer.desktop.session_bus import Place, SessionBus
from dialer.desktop.tray_host import WATCHER
from dialer.simulator import Simulator
from tests.end2end.screen import ROOT, TRAY_AT, WITHIN_S, Screen
from tests.end2end.town import OWN_NUMBER, simulated_network

NUMBER, WRITTEN = "+442079460120", "+44 20 7946 0120"
DIALER = [sys.executable, "-P", "-m", "dialer"]
ELSEWHERE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit(sys.argv[1])
field.setWindowTitle("Elsewhere")
field.show()
if sys.argv[2] == "copy":
    field.selectAll()
    again = QTimer(interval=500)
    again.timeout.connect(field.copy)
    again.start()
sys.exit(app.exec())
"""


class Person:
    """Sits before the screen, with a program of their own running."""

    def __init__(self, screen: Screen, network: Simulator, program: subprocess.Popen[bytes]):
        self.screen, self.network, self.program = screen, network, program
        self.notifications = screen.folder / "notifications"

    def dialer(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A second start."""
        return subprocess.run(
            [*DIALER, *words],
            env=self.screen.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def set(self, key: str, value: str) -> None:
        done = self.dialer("config", "set", key, value)
        assert done.returncode == 0, done.stderr

    def calls_to(self, number: str) -> int:
        """How many calls to a number were placed."""
        digits = number.lstrip("+")
        return sum(call.b.lstrip("+") == digits for call in self.network.journal.calls_placed())

    def has_icon(self) -> bool:
        """Whether the panel knows of an icon."""
        bus = SessionBus(self.screen.environment)
        try:
            return bool(bus.property(WATCHER, "RegisteredStatusNotifierItems"))
        finally:
            bus.close()

    def menu(self) -> list[str]:
        """What the program gave the panel to show, without headings and separators."""
        bus = SessionBus(self.screen.environment)
        try:
            (item,) = bus.property(WATCHER, "RegisteredStatusNotifierItems")
            place = Place(item.partition("/")[0], "/MenuBar", "com.canonical.dbusmenu")
            _, (_, _, items) = bus.call(place, "GetLayout", "iias", (0, -1, []))
        finally:
            bus.close()
        told = [{name: value for name, (_, value) in item[1][1].items()} for item in items]
        return [
            each["label"].replace("__", "_").replace("_", "")
            for each in told
            if each.get("visible", True) and each.get("enabled", True) and "label" in each
        ]

    def choose(self, text: str) -> None:
        """Opens the tray's menu with the mouse, and goes to an entry with the keys."""
        screen = self.screen
        screen.until(lambda: any(text in each for each in self.menu()), f"no {text} in the menu")
        before = screen.popups()
        screen.click(*TRAY_AT, button=3)
        screen.until(lambda: screen.popups() - before, "the panel opens no menu")
        place = next(n for n, each in enumerate(self.menu()) if text in each)
        screen.picture("menu")
        screen.keys(*["Down"] * (place + 1), "Return")

    def is_told(self, *words: str) -> None:
        """A notification with these words was asked for and taken."""
        self.screen.until(
            lambda: all(word in self.notifications.read_text() for word in words),
            f"no notification with {words}",
        )
        self.screen.until(
            lambda: self.screen.do("xdotool", "search", "--onlyvisible", "--class", "Dunst"),
            "nobody shows it",
        )


@pytest.fixture(scope="module")
def person(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    home = tmp_path_factory.mktemp("home")
    screen.environment["DIALER_HOME"] = str(home)
    noted = (screen.folder / "notifications").open("w")
    watch = ("dbus-monitor", "--session", "interface=org.freedesktop.Notifications")
    monitor = subprocess.Popen(watch, env=screen.environment, stdout=noted)
    with simulated_network(speed=8) as network:
        account = network.accounts.talkety
        settings = [f"{key}={value}" for key, value in account.settings.items()]
        words = ["accounts", "add", "home", "--provider", "talkety", "--own-number", OWN_NUMBER]
        words += ["--base-url", network.base_url]
        words += [word for setting in settings for word in ("--set", setting)]
        for command in (words, ["config", "set", "region", "GB"]):
            subprocess.run([*DIALER, *command], env=screen.environment, cwd=ROOT, check=True)
        program = subprocess.Popen(DIALER, env=screen.environment, cwd=ROOT)
        try:
            screen.until(screen.window)
            screen.activate()
            screen.see("Number to call")
            yield Person(screen, network, program)
        finally:
            for process in (program, monitor):
                process.terminate()
                process.wait(20)
            noted.close()
            screen.environment.pop("DIALER_HOME")


def test_closing_leaves_it_in_the_tray_and_says_so(person: Person) -> None:
    screen = person.screen
    screen.until(person.has_icon, "no icon in the tray")
    screen.keys("alt+F4")
    screen.until(lambda: not screen.window())
    person.is_told("Dialer is still here")
    assert person.program.poll() is None


def test_the_trays_menu_opens_the_quick_dial_box_and_the_call_is_placed(person: Person) -> None:
    screen = person.screen
    assert person.menu() == ["Quick dial…", "Open Dialer", "Quit"]
    person.choose("Quick dial")
    screen.until(lambda: screen.front == "Quick dial")
    screen.type(NUMBER)
    screen.see(NUMBER, "United Kingdom")
    screen.picture("quick-dial")
    screen.keys("Return")
    screen.until(lambda: not screen.window("Quick dial"))
    screen.until(lambda: person.calls_to(NUMBER) == 1)
    assert not screen.window(), "the window stays in the tray"
    person.is_told("answered", "You are talking, through home.")


def test_the_live_call_is_in_the_menu_and_is_hung_up_there(person: Person) -> None:
    screen = person.screen
    screen.until(lambda: re.search(rf"{re.escape(WRITTEN)}.*: .*0\d:\d\d", person.menu()[0]))
    person.choose("Hang up")
    screen.until(lambda: person.menu()[0] == "Quick dial…", "the call is still in the menu")


def test_a_recent_number_is_filled_in_and_esc_leaves_it(person: Person) -> None:
    screen = person.screen
    person.choose(WRITTEN)
    screen.until(lambda: screen.front == "Quick dial")
    screen.see(NUMBER)
    screen.keys("Escape")
    screen.until(lambda: not screen.window("Quick dial"))
    assert person.calls_to(NUMBER) == 1


def test_a_second_start_raises_the_first(person: Person) -> None:
    screen = person.screen
    began = time.monotonic()
    assert person.dialer().returncode == 0
    assert time.monotonic() - began < WITHIN_S
    screen.until(lambda: screen.front == "Dialer")
    assert len(screen.windows("Dialer")) == 1
    assert person.dialer("gui", "--quick").returncode == 0
    screen.until(lambda: screen.front == "Quick dial")
    screen.keys("Escape")
    screen.until(lambda: screen.front == "Dialer")


def test_a_link_reaches_the_window_and_dials_nothing(person: Person) -> None:
    screen = person.screen
    if not screen.do("which", "xdg-open"):
        pytest.skip("xdg-utils is not installed")
    assert person.dialer("links", "register").stdout == (
        "Dialer opens tel:, callto: and sip: links.\n"
    )
    screen.do("xdotool", "windowminimize", screen.window())
    screen.do("xdg-open", "tel:+44-20-7946-0121")
    screen.until(lambda: screen.front == "Dialer")
    screen.keys("Return")  # whoever typed elsewhere did not mean this
    screen.see("tel: link", "asks to call", "+442079460121", "United Kingdom")
    screen.picture("link")
    time.sleep(1.2)  # the question can be answered only once it could be read
    screen.keys("Return")  # the safe answer has the keyboard
    screen.until(lambda: "asks to call" not in screen.names())
    assert person.calls_to("+442079460121") == 0
    assert "no longer" not in person.dialer("links", "unregister").stderr


@pytest.fixture
def elsewhere(person: Person, tmp_path: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Another program, in front."""
    running: list[subprocess.Popen[bytes]] = []
    yield running
    for process in running:
        process.terminate()
        process.wait(20)


def test_the_shortcut_asks_about_the_selected_number(
    person: Person, elsewhere: list[subprocess.Popen[bytes]]
) -> None:
    screen = person.screen
    person.set("shortcut.dial_selection", "Ctrl+Alt+D")
    words = [sys.executable, "-c", ELSEWHERE, "020 7946 0122", "select"]
    elsewhere.append(subprocess.Popen(words, env=screen.environment))
    screen.until(lambda: screen.window("Elsewhere"))
    screen.activate("Elsewhere")
    screen.keys("ctrl+a")

    def box_comes() -> bool:
        """Pressed again as long as the program has not heard of the setting."""
        screen.keys("ctrl+alt+d")
        time.sleep(0.5)
        return screen.front == "Quick dial"

    screen.until(box_comes)
    screen.see("Call the selected number", "+442079460122")
    screen.picture("selection")
    screen.keys("Escape", "Escape")
    screen.until(lambda: not screen.window("Quick dial"))
    assert person.calls_to("+442079460122") == 0


def test_a_number_copied_elsewhere_is_offered(
    person: Person, elsewhere: list[subprocess.Popen[bytes]]
) -> None:
    screen = person.screen
    person.set("clipboard.offer_numbers", "true")
    words = [sys.executable, "-c", ELSEWHERE, "020 7946 0123", "copy"]
    elsewhere.append(subprocess.Popen(words, env=screen.environment))
    screen.until(lambda: screen.front == "Elsewhere")
    person.is_told("Call +44 20 7946 0123?")


def test_quit_in_the_menu_ends_it_in_order(person: Person) -> None:
    person.choose("Quit")
    assert person.program.wait(20) == 0


def test_at_login_it_waits_in_the_tray(person: Person) -> None:
    screen = person.screen
    started = subprocess.Popen([*DIALER, "gui", "--at-login"], env=screen.environment, cwd=ROOT)
    try:
        screen.until(person.has_icon, "no icon in the tray")
        assert not screen.window()
        assert person.dialer("gui", "--at-login").returncode == 0
        assert not screen.window(), "a second start at login asks for nothing"
        screen.click(*TRAY_AT)
        screen.until(lambda: screen.front == "Dialer")
        screen.keys("ctrl+q")
        assert started.wait(20) == 0
    finally:
        started.kill()
        started.wait(10)
