"""The started program on a virtual desktop: real keys and mouse, and what a screen reader sees."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.end2end.screen import ROOT, Screen


@pytest.fixture(scope="module")
def desktop(screen: Screen) -> Iterator[Screen]:
    """The demo's window on the screen."""
    words = [sys.executable, "-P", "-m", "dialer", "demo", "--speed", "4"]
    program = subprocess.Popen(words, env=screen.environment, cwd=ROOT)
    try:
        screen.until(screen.window)
        screen.activate()
        yield screen
        program.send_signal(signal.SIGINT)
        assert program.wait(20) == 0, "Ctrl-C ends it in order"
    finally:
        program.kill()
        program.wait(10)


CONTROLS = (
    *("push button", "toggle button", "radio button", "check box", "text", "combo box", "list"),
    *("menu", "menu item", "page tab", "slider", "spin button", "table", "tree", "tree table"),
)


@pytest.mark.parametrize("place", range(1, 8))
def test_every_control_of_every_place_has_a_name(desktop: Screen, place: int) -> None:
    desktop.keys(f"ctrl+{place}")
    nodes = desktop.tree()
    assert [node for node in nodes if "button" in node["role"]]
    nameless = [
        node
        for node in nodes
        if node["showing"] and node["focusable"] and node["role"] in CONTROLS and not node["name"]
    ]
    assert not nameless


def test_a_call_by_keys_alone(desktop: Screen) -> None:
    desktop.keys("ctrl+k")
    desktop.until(lambda: desktop.front == "Quick dial")
    desktop.type("02079460018")
    desktop.picture("typed")
    desktop.see("+442079460018")
    desktop.keys("Return")
    desktop.see("Hang up")
    desktop.until(lambda: not desktop.window("Quick dial"))
    desktop.picture("ringing")
    desktop.until(lambda: "Talking" in desktop.names() or "over" in desktop.names())
    desktop.picture("talking")
    desktop.keys("ctrl+2")
    desktop.see("The call is over")
    desktop.picture("calls")
    desktop.keys("ctrl+1")


def test_the_places_by_mouse(desktop: Screen) -> None:
    # The rail's first two buttons: their places are fixed by the look.
    window = desktop.window()
    desktop.do("xdotool", "mousemove", "--window", window, "40", "110", "click", "1")
    desktop.see("Today")
    desktop.picture("calls-by-mouse")
    desktop.do("xdotool", "mousemove", "--window", window, "40", "45", "click", "1")
    desktop.see("Type or paste")


def test_a_narrow_window_is_one_column(desktop: Screen) -> None:
    window = desktop.window()
    desktop.do("xdotool", "windowsize", "--sync", window, "420", "700")
    desktop.until(lambda: "420x700" in desktop.do("xdotool", "getwindowgeometry", window))
    desktop.picture("narrow")
    desktop.do("xdotool", "windowsize", "--sync", window, "980", "680")
