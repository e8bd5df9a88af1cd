"""The quick dial box on a real engine and simulated providers: it fills, dials, closes, and says
itself what went wrong.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import CallRequest
from dialer.core.errors import DialerError
from dialer.simulator import Simulator
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.dial.origin import Origin
from dialer.ui.quick.box import QuickBox
from dialer.ui.theme import Theme
from tests.end2end.town import OWN_NUMBER
from tests.ui.conftest import AddAccount


@pytest.fixture
def box(
    bridge: Bridge,
    composition: Composition,
    theme: Theme,
    actions: CallActions,
    add_account: AddAccount,
    qtbot: QtBot,
) -> QuickBox:
    add_account("talkety")
    made = QuickBox(bridge, composition, theme, actions)
    qtbot.addWidget(made)
    return made


def opened(box: QuickBox, qtbot: QtBot, text: str = "") -> QuickBox:
    box.open_box(text)
    qtbot.waitUntil(lambda: len(box.view.ways.all_ways) == 1)
    return box


def test_it_opens_in_the_middle_with_the_keyboard_in_the_field(box: QuickBox, qtbot: QtBot) -> None:
    opened(box, qtbot)
    room = box.screen().availableGeometry()
    assert abs(box.frameGeometry().center().x() - room.center().x()) <= 1
    assert abs(box.frameGeometry().center().y() - room.center().y()) <= 1
    qtbot.waitUntil(box.view.field.hasFocus)
    assert not box.view.keypad.isVisible()
    assert box.view.suggestions.isVisible()


def test_enter_dials_and_the_box_closes(
    box: QuickBox, qtbot: QtBot, actions: CallActions, town: Simulator
) -> None:
    opened(box, qtbot)
    QTest.keyClicks(box.view.field, "02079460821")
    qtbot.waitUntil(box.view.call_button.isEnabled)
    assert "+442079460821" in box.view.passport.spoken()
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        QTest.keyClick(box.view.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.isVisible())
    assert [call.b.lstrip("+") for call in town.journal.calls_placed()].count("442079460821") == 1
    opened(box, qtbot)
    assert not box.view.field.text(), "the next one begins anew"


def test_esc_closes_it_and_nothing_is_called(
    box: QuickBox, qtbot: QtBot, actions: CallActions
) -> None:
    opened(box, qtbot, "+442079460821")
    QTest.keyClick(box.view.field, Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert not actions.placing


def test_a_refusal_is_said_in_the_box(
    box: QuickBox, qtbot: QtBot, actions: CallActions, composition: Composition
) -> None:
    opened(box, qtbot, "+442079460821")
    qtbot.waitUntil(box.view.call_button.isEnabled)
    composition.accounts.add("talkety", "talkety", None, [OWN_NUMBER], {"password": "wrong"})
    with qtbot.waitSignal(actions.not_placed, timeout=10_000):
        QTest.keyClick(box.view.field, Qt.Key.Key_Return)
    assert box.isVisible()
    assert box.messages.texts
    qtbot.waitUntil(lambda: not box.is_placing)


def test_what_another_window_does_is_not_its_business(
    box: QuickBox, qtbot: QtBot, actions: CallActions
) -> None:
    opened(box, qtbot, "+442079460821")
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        actions.place(CallRequest("talkety", OWN_NUMBER, "+442079460820"))
    assert box.isVisible()
    actions.not_placed.emit(DialerError("Elsewhere."))
    assert not box.messages.texts


def test_a_selected_number_is_asked_about_and_esc_puts_the_question_away_first(
    box: QuickBox, qtbot: QtBot
) -> None:
    opened(box, qtbot)
    box.ask_about("020 7946 0821", Origin("selection"))
    qtbot.waitUntil(box.view.strip.isVisible)
    assert "selected number" in box.view.strip.question
    focused = box.focusWidget()
    assert isinstance(focused, QPushButton)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not box.view.strip.isVisible()
    assert box.isVisible()
    QTest.keyClick(box.view.field, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_a_name_is_turned_into_its_number(
    box: QuickBox, qtbot: QtBot, composition: Composition
) -> None:
    from dialer.cli.main import run

    words = ("contacts", "add", "--name", "Ruth Levi", "--number", "mobile=+442079460831")
    assert run(words, composition) == 0
    opened(box, qtbot)
    QTest.keyClicks(box.view.field, "ruth")
    qtbot.waitUntil(lambda: box.view.suggestions.has_people, timeout=10_000)
    QTest.keyClick(box.view.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: box.view.passport.facts.address == "+442079460831")
    assert box.isVisible(), "the number is seen before it is called"
