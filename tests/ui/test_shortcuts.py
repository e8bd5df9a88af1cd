"""Every key of the window is on the sheet of keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.ui.demo_home import Demo, NumberToTry
from dialer.ui.program import Opening, Program
from dialer.ui.settings.shortcuts import all_shortcuts
from tests.ui.conftest import AddAccount

PLACES = ("dial", "calls", "contacts", "report", "settings", "try")


@pytest.fixture
def program(
    qapp: QApplication,
    composition: Composition,
    add_account: AddAccount,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Program]:
    """The demo's, which has one place more."""
    add_account("talkety")
    demo = Demo([NumberToTry("+442079460018", "It answers.")], 1.0)
    opening = Opening(composition, composition.engine, tmp_path / "window.json", demo=demo)
    made = Program(qapp, opening)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.bridge.started, timeout=10_000):
        made.open()
    yield made
    made.end()
    made.deleteLater()


def portable(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def test_every_key_of_the_window_is_on_the_sheet(program: Program) -> None:
    window = program.window
    for place in PLACES:
        window.open_place(place)
    found = {portable(each.key()) for each in window.findChildren(QShortcut)}
    found |= {portable(each.shortcut()) for each in window.findChildren(QAction)}
    found |= {portable(each.shortcut()) for each in window.findChildren(QAbstractButton)}
    # Letters after an ampersand are no keys of the window: Alt and a button's own letter.
    found = {keys for keys in found if keys and not keys.startswith("Alt+")}
    # What Qt's own fields bring along works in each field alone.
    own = {keys for keys in found if keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+X", "Ctrl+C")}
    told = {shortcut.keys for group in all_shortcuts() for shortcut in group.shortcuts}
    assert {"Ctrl+6", "Ctrl+J", "Ctrl+F", "Ctrl+P"} <= found
    assert found - own <= told
