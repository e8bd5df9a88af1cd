"""Windows beside the main one are no larger than the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dialer.ui.help_window import SIZE, HelpWindow
from dialer.ui.settings.shortcuts import ShortcutSheet
from dialer.ui.small_screen import FRAME, within_screen
from dialer.ui.theme import Theme

SMALL = QRect(0, 0, 640, 440)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen with little room."""
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: SMALL)


def test_where_there_is_room_a_window_is_as_large_as_it_wants(theme: Theme, qtbot: QtBot) -> None:
    window = HelpWindow(theme)
    qtbot.addWidget(window)
    assert window.size() == SIZE


def test_help_and_the_list_of_keys_fit_on_a_small_screen(
    small: None, theme: Theme, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for window in (HelpWindow(theme, parent), ShortcutSheet(parent)):
        assert window.width() + FRAME.width() <= SMALL.width()
        assert window.height() + FRAME.height() <= SMALL.height()
    assert within_screen(parent, QSize(300, 200)) == QSize(300, 200)
