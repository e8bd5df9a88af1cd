"""The first start: the demo, or an account, by mouse and by keys, in any width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.ui.accounts.welcome import WelcomeView
from dialer.ui.bridge import Bridge
from dialer.ui.theme import Theme


@pytest.fixture
def view(bridge: Bridge, composition: Composition, theme: Theme, qtbot: QtBot) -> WelcomeView:
    made = WelcomeView(bridge, composition, theme)
    qtbot.addWidget(made)
    made.resize(640, 640)
    made.show()
    return made


def test_the_demo_is_one_key_away(view: WelcomeView, qtbot: QtBot) -> None:
    view.demo_button.setFocus()
    with qtbot.waitSignal(view.demo_wanted):
        qtbot.keyClick(view.demo_button, Qt.Key.Key_Space)


def test_an_account_is_added_and_told_of(view: WelcomeView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.add_button, Qt.MouseButton.LeftButton)
    form = view.form
    assert form is not None
    assert form.isVisible()
    with qtbot.waitSignal(view.account_added) as added:
        form.saved.emit("Home")
    assert added.args == ["Home"]
    form.cancel_button.click()
    assert view.add_button.isVisible()


@pytest.mark.parametrize("width", [340, 420, 640, 980, 1600])
@pytest.mark.parametrize("layout", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_off(
    view: WelcomeView, qtbot: QtBot, width: int, layout: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(layout)
    view.resize(width, 640)
    for page in (None, "form"):
        if page:
            view.open_form()
            form = view.form
            assert form is not None
            qtbot.waitUntil(lambda form=form: form.info is not None)
            form.more_button.setChecked(True)
        view.grab()
        for area in view.findChildren(QScrollArea):
            inside = area.widget()
            assert inside is not None
            if area.isVisible():
                assert inside.width() <= area.viewport().width()
                assert inside.minimumSizeHint().width() <= area.viewport().width()
