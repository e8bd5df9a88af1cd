"""Buttons with a menu open it once: by mouse, by keys, and by assistive technology."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from dialer.ui.menu_button import MenuButton

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def button(qtbot: QtBot) -> MenuButton:
    made = MenuButton()
    made.setText("More")
    menu = QMenu(made)
    menu.addAction("One of it")
    made.setMenu(menu)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def act(button: MenuButton, name: str) -> None:
    """By assistive technology."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert name in actions.actionNames()
    actions.doAction(name)


@pytest.mark.parametrize(
    "press",
    [
        lambda button: act(button, QAccessibleActionInterface.pressAction()),
        lambda button: act(button, QAccessibleActionInterface.showMenuAction()),
        lambda button: QTest.mouseClick(button, Qt.MouseButton.LeftButton),
        lambda button: QTest.keyClick(button, Qt.Key.Key_Space),
    ],
    ids=["press", "show menu", "mouse", "space"],
)
def test_it_opens_once(button: MenuButton, press: object, qtbot: QtBot) -> None:
    opened: list[bool] = []
    button.menu().aboutToShow.connect(lambda: opened.append(True))
    close = QTimer(button, interval=50)
    close.timeout.connect(button.menu().close)
    close.start()
    assert callable(press)
    press(button)
    qtbot.waitUntil(lambda: bool(opened) and not button.menu().isVisible())
    qtbot.wait(60)
    assert opened == [True]
    assert not button.isDown()


def test_no_button_opens_its_menu_in_the_way_that_only_a_hand_can() -> None:
    found = [
        path.name
        for path in (ROOT / "dialer" / "ui").rglob("*.py")
        if "InstantPopup" in path.read_text("utf-8")
    ]
    assert not found
