"""The shortcut on a real X server: it comes once, when the keys are up again."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from threading import Semaphore

import pytest
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext.xtest import fake_input

from dialer.core.key_combination import read_combination
from dialer.desktop.shortcut_x11 import X11Shortcut
from dialer.desktop.surroundings import Surroundings

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs an X server")

KEYS = ("Control_L", "Alt_L", "d")


@pytest.fixture(scope="module")
def display_name() -> Iterator[str]:
    """A server whose keys repeat quickly."""
    reader, writer = os.pipe()
    words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "320x200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        [*words, "-ardelay", "40", "-arinterval", "10"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def hands(display_name: str) -> Iterator[Callable[[bool, str], None]]:
    """Puts a key down, or lets it up."""
    display = Display(display_name)

    def move(down: bool, key: str) -> None:
        code = display.keysym_to_keycode(XK.string_to_keysym(key))
        fake_input(display, X.KeyPress if down else X.KeyRelease, code)
        display.sync()

    yield move
    display.close()


def test_keys_that_are_held_down_come_once(
    display_name: str, hands: Callable[[bool, str], None]
) -> None:
    came, count = Semaphore(0), [0]

    def pressed() -> None:
        count[0] += 1
        came.release()

    here = Surroundings(("dialer",), {"DISPLAY": display_name}, platform="linux")
    shortcut = X11Shortcut(here, read_combination("Ctrl+Alt+D"), pressed)
    try:
        for number in (1, 2):
            for key in KEYS:
                hands(True, key)
            time.sleep(0.25)  # some twenty repetitions, which only a real server makes
            assert count == [number - 1]
            for key in reversed(KEYS):
                hands(False, key)
            assert came.acquire(timeout=5)
            assert count == [number]
    finally:
        shortcut.close()
