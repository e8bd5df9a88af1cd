"""The shortcut for selected numbers: taken, changed, given back, refused."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dialer.ui.tray.errands import Errands
from dialer.ui.tray.shortcut import SelectionShortcut, tidy
from tests.ui.tray.conftest import FakeDesktop


@pytest.fixture
def shortcut(desktop: FakeDesktop, errands: Errands) -> SelectionShortcut:
    return SelectionShortcut(desktop, errands, errands)  # type: ignore[arg-type]  # a stand-in


def test_chosen_changed_and_given_back(
    shortcut: SelectionShortcut, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    shortcut.choose("")
    shortcut.choose("Ctrl+Alt+D")
    qtbot.waitUntil(lambda: desktop.grabbed == ["Ctrl+Alt+D"])
    shortcut.choose("Meta+F9")
    qtbot.waitUntil(lambda: desktop.grabbed == ["Meta+F9"])
    shortcut.choose("")
    qtbot.waitUntil(lambda: desktop.grabbed == [])
    assert not shortcut.is_grabbed


def test_pressed_it_tells_what_is_selected(
    shortcut: SelectionShortcut, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    shortcut.choose("Ctrl+Alt+D")
    qtbot.waitUntil(lambda: shortcut.is_grabbed)
    desktop.selection = "  020 7946\n0018 "
    with qtbot.waitSignal(shortcut.wanted) as wanted:
        desktop.keys_pressed()
    assert wanted.args == ["020 7946 0018"]
    desktop.selection = None  # the window system's own, which there is none of offscreen
    assert not QGuiApplication.clipboard().supportsSelection()
    with qtbot.waitSignal(shortcut.wanted) as wanted:
        desktop.keys_pressed()
    assert wanted.args == [""]


def test_refused_says_why(shortcut: SelectionShortcut, desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.refuses = "Another program has it."
    with qtbot.waitSignal(shortcut.failed) as failed:
        shortcut.choose("Ctrl+Alt+D")
    assert failed.args is not None
    assert "Another program" in str(failed.args[0])
    assert not shortcut.is_grabbed


def test_a_selected_novel_is_cut() -> None:
    assert len(tidy("1 " * 5000)) == 200
