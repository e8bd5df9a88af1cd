"""One press, one call: by mouse and by keyboard, on the simulated providers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialer.ui.actions import CallActions
from dialer.ui.dial.facts import Facts
from dialer.ui.dial.origin import Origin, link_origin, question
from dialer.ui.dial.view import DialView
from tests.ui.dial.conftest import MakeView

Placed = Callable[[str], int]
PREMIUM, SATELLITE = "+19005551234", "+881612345678"


def type_number(view: DialView, text: str) -> None:
    for char in text:
        QTest.keyClick(view.field, char)


def wait_ready(qtbot: QtBot, view: DialView) -> None:
    qtbot.waitUntil(view.call_button.isEnabled)


def test_by_keyboard(view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed) -> None:
    type_number(view, "02079460120")
    with qtbot.waitSignal(actions.placed, timeout=10_000) as placed:
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert placed.args is not None
    (call,) = placed.args
    assert call.request.to_number == "+442079460120"
    assert call.request.account == "talkety"
    assert placed_to("+442079460120") == 1
    assert not view.field.text(), "the field is free for the next number"


def test_by_mouse(view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed) -> None:
    for sign in "02079460220":
        QTest.mouseClick(view.keypad.key(sign), Qt.MouseButton.LeftButton)
    wait_ready(qtbot, view)
    assert view.field.text() == "020 7946 0220"
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        QTest.mouseClick(view.call_button, Qt.MouseButton.LeftButton)
        assert view.call_button.text() == "Calling…", "at once"
        assert not view.call_button.isEnabled()
    assert placed_to("+442079460220") == 1


def test_enter_right_after_the_last_digit_waits_for_the_reading(
    view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed
) -> None:
    view.dial("+442079460320")
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        QTest.keyClick(view.field, Qt.Key.Key_Return)
        assert view.call_button.text() == "Calling…"
    assert placed_to("+442079460320") == 1


def test_impatience_places_one_call(
    view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed
) -> None:
    view.dial("+442079460420")
    wait_ready(qtbot, view)
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        for _ in range(5):
            QTest.mouseClick(view.call_button, Qt.MouseButton.LeftButton)
            QTest.mouseDClick(view.call_button, Qt.MouseButton.LeftButton)
            QTest.keyClick(view.field, Qt.Key.Key_Return)
    view.dial("+442079460420")
    for _ in range(3):  # the clicks that were still under way
        QTest.keyClick(view.field, Qt.Key.Key_Return)
        QTest.mouseClick(view.call_button, Qt.MouseButton.LeftButton)
        qtbot.wait(30)
    assert placed_to("+442079460420") == 1


def test_a_link_never_calls(
    view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed
) -> None:
    view.dial("tel:+44-20-7946-0520")
    wait_ready(qtbot, view)
    assert view.field.text() == "+44 20 7946 0520"
    qtbot.wait(50)
    assert not actions.placing
    assert placed_to("+442079460520") == 0


def test_a_link_that_comes_after_enter_is_not_called(
    view: DialView, qtbot: QtBot, actions: CallActions
) -> None:
    view.dial("+44207")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    view.dial("tel:+442079460620")
    wait_ready(qtbot, view)
    qtbot.wait(50)
    assert not actions.placing


@pytest.mark.parametrize("number", [PREMIUM, SATELLITE])
def test_dear_numbers_ask_first(
    view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed, number: str
) -> None:
    before = placed_to(number)
    view.dial(number)
    wait_ready(qtbot, view)
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert "expensive" in view.strip.question
    assert not view.call_button.isEnabled()
    QTest.mouseClick(view.strip.agree_button, Qt.MouseButton.LeftButton)
    assert not actions.placing, "the second click of a double click is no answer"
    QTest.keyClick(view.strip.wait_button, Qt.Key.Key_Escape)
    assert not view.strip.question
    assert view.call_button.isEnabled()
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    qtbot.wait(QApplication.doubleClickInterval() + 20)
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        QTest.mouseClick(view.strip.agree_button, Qt.MouseButton.LeftButton)
        assert actions.placing
        QTest.mouseClick(view.strip.agree_button, Qt.MouseButton.LeftButton)
    assert placed_to(number) - before == 1


def test_another_number_takes_the_question_away(view: DialView, qtbot: QtBot) -> None:
    view.dial(PREMIUM)
    wait_ready(qtbot, view)
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert view.strip.question
    QTest.keyClick(view.strip.wait_button, "5")
    assert not view.strip.question
    assert view.field.written() == PREMIUM + "5"


def test_after_an_unconfirmed_call_it_asks(
    view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed
) -> None:
    number = "+442079460730"  # the reply is lost
    view.dial(number)
    wait_ready(qtbot, view)
    with qtbot.waitSignal(actions.doubtful, timeout=20_000):
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    qtbot.wait(QApplication.doubleClickInterval() + 20)
    view.dial(number)
    wait_ready(qtbot, view)
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert "may be charged" in view.strip.question or "is running" in view.strip.question
    assert placed_to(number) == 1


def test_a_refused_call_keeps_its_number(
    view: DialView, qtbot: QtBot, actions: CallActions
) -> None:
    view.dial("+442079460827")  # no credit
    wait_ready(qtbot, view)
    with qtbot.waitSignal(actions.not_placed, timeout=10_000):
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert view.field.text() == "+44 20 7946 0827"
    wait_ready(qtbot, view)


def test_a_held_enter_is_no_press(view: DialView, qtbot: QtBot, actions: CallActions) -> None:
    view.dial("+442079460920")
    wait_ready(qtbot, view)
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", True)
    QCoreApplication.sendEvent(view.field, held)
    assert not actions.placing


def test_without_an_account(make_view: MakeView, qtbot: QtBot, actions: CallActions) -> None:
    view = make_view(accounts=0)
    view.dial("+442079460018")
    qtbot.waitUntil(lambda: view.passport.facts.address is not None)
    assert not view.call_button.isEnabled()
    assert "needed first" in view.call_button.accessibleDescription()
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert not actions.placing
    button = next(b for b in view.ways.children() if getattr(b, "text", str)() == "Add an account")
    with qtbot.waitSignal(view.account_wanted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# Links


FROM_FIREFOX = link_origin("tel:+442079460520", "firefox")


def open_link(view: DialView, link: str, origin: Origin = FROM_FIREFOX) -> None:
    view.dial(link)
    view.expect_link()
    view.ask_about_link(origin)


def test_a_link_is_asked_about_and_agreeing_at_once_does_not_count(
    view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed
) -> None:
    open_link(view, "tel:+44-20-7946-0520")
    qtbot.waitUntil(view.strip.isVisible)
    said = view.strip.question.replace("\u2066", "").replace("\u2069", "")
    assert said.startswith("A tel: link from firefox asks to call +442079460520 (London, United")
    qtbot.waitUntil(lambda: bool(view.strip.price), timeout=10_000)
    assert view.strip.price == view.price.view.words
    assert view.strip.wait_button.hasFocus(), "Enter puts it away"
    QTest.mouseClick(view.strip.agree_button, Qt.MouseButton.LeftButton)
    assert view.strip.isVisible()
    view.strip._after_ms = 0
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        QTest.mouseClick(view.strip.agree_button, Qt.MouseButton.LeftButton)
    assert placed_to("+442079460520") == 1


def test_a_link_that_is_put_away_leaves_its_number_to_be_called_by_hand(
    view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed
) -> None:
    open_link(view, "tel:+442079460620")
    qtbot.waitUntil(view.strip.isVisible)
    QTest.keyClick(view.strip.wait_button, Qt.Key.Key_Escape)
    assert not view.strip.isVisible()
    assert view.field.text()
    assert placed_to("+442079460620") == 0
    open_link(view, "tel:+442079460620;ext=5")
    view.dial("")
    qtbot.wait(50)
    assert not view.strip.isVisible(), "the link's text has gone"


def test_enter_answers_the_question_once_it_could_be_read(
    view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed
) -> None:
    open_link(view, "tel:+442079460820")
    qtbot.waitUntil(view.strip.isVisible)
    for _ in range(3):
        QTest.keyClick(view.strip.wait_button, Qt.Key.Key_Return)
    assert view.strip.isVisible(), "typed before anybody could read it"
    view.strip._after_ms = 0
    QTest.keyClick(view.strip.wait_button, Qt.Key.Key_Return)
    assert not view.strip.isVisible()
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert not actions.placing, "nor is the next one a call"
    open_link(view, "tel:+442079460820")
    qtbot.waitUntil(view.strip.isVisible)
    view.strip._after_ms = 0
    view.strip.agree_button.setFocus()
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        QTest.keyClick(view.strip.agree_button, Qt.Key.Key_Return)
    assert placed_to("+442079460820") == 1


def test_a_link_to_what_cannot_be_called_says_why_and_asks_nothing(
    view: DialView, qtbot: QtBot
) -> None:
    open_link(view, "tel:112")
    qtbot.waitUntil(lambda: "emergency" in view.passport.spoken().lower())
    assert not view.strip.isVisible()


def test_enter_meant_for_another_window_calls_no_link(
    view: DialView, qtbot: QtBot, actions: CallActions, placed_to: Placed
) -> None:
    """Whether the number is read already or not, and asked about or only filled in."""
    view.dial("tel:+442079460720")
    view.expect_link()
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.passport.facts.address == "+442079460720")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    view.leave_link()
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert not actions.placing
    assert not view.strip.isVisible()
    view._calling._since_link.invalidate()  # a second later
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert placed_to("+442079460720") == 1


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        (link_origin("CALLTO://1"), "A callto: link asks to call +1"),
        (link_origin("sip:1@x", "<b>x</b>"), "A sip: link from <b>x</b> asks to call +1"),
        (link_origin("+1 2"), "A link asks to call +1"),
        (link_origin("+1 2", "mutt"), "A link from mutt asks to call +1"),
        (Origin("selection"), "Call the selected number, +1 (Guam)?"),
        (Origin("clipboard"), "Call the copied number, +1 (Guam)?"),
    ],
)
def test_the_question_says_where_the_number_came_from(origin: Origin, said: str) -> None:
    words = question(origin, Facts("1", address="+1", place="Guam", country="Guam"))
    assert words.replace("\u2066", "").replace("\u2069", "").startswith(said)
