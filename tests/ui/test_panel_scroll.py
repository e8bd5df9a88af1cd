"""The live panel's room: hidden with it, as high as it wants, and scrolling where that is too
much.
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dialer.ui.panel_scroll import LEAST_HEIGHT_PX, PanelScroll


@pytest.fixture
def panel(qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    label = QLabel("news " * 40, wordWrap=True)
    column.addWidget(label)
    return made


def test_a_panel_with_nothing_to_show_stays_hidden(panel: QWidget, qtbot: QtBot) -> None:
    panel.hide()
    room = PanelScroll(panel)
    qtbot.addWidget(room)
    room.show()
    assert panel.isHidden()
    panel.show()
    assert panel.isVisible()


def test_it_asks_for_the_height_that_its_width_needs(panel: QWidget, qtbot: QtBot) -> None:
    room = PanelScroll(panel)
    qtbot.addWidget(room)
    room.resize(600, 100)
    wide = room.sizeHint().height()
    assert wide == panel.heightForWidth(600)
    room.resize(200, 100)
    assert room.sizeHint().height() > wide


def test_what_is_too_high_scrolls(panel: QWidget, qtbot: QtBot) -> None:
    layout = panel.layout()
    assert layout is not None
    for _ in range(40):
        layout.addWidget(QLabel("a line"))
    room = PanelScroll(panel)
    qtbot.addWidget(room)
    room.resize(300, LEAST_HEIGHT_PX)
    room.show()
    assert room.minimumSizeHint().height() == LEAST_HEIGHT_PX
    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() > 0)
    assert panel.height() >= panel.minimumSizeHint().height()
