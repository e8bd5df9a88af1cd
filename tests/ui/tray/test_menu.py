"""The tray's menu: live calls with time and hang-up, people, and nothing that a name can break."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from dialer.ui.calls.live_calls import LiveCalls
from dialer.ui.calls.lookup import Lookup
from dialer.ui.dial.suggestions import Suggestion
from dialer.ui.tray.menu import TrayMenu
from tests.ui.calls.stage import NOW, OVER, TAKEN, TALKING, Stage


@pytest.fixture
def menu(lookup: Lookup, qtbot: QtBot) -> TrayMenu:
    made = TrayMenu(lookup, now=lambda: NOW + timedelta(seconds=20))
    qtbot.addWidget(made)
    return made


def texts(menu: TrayMenu) -> list[str]:
    """What can be read, separators as a dash."""
    shown = [action for action in menu.actions() if action.isVisible()]
    return ["-" if action.isSeparator() else action.text() for action in shown]


def find(menu: TrayMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if text in action.text())


def test_without_calls_and_people(menu: TrayMenu) -> None:
    assert texts(menu) == ["Quick dial…", "-", "Open Dialer", "Quit"]


def test_a_call_has_its_time_and_is_hung_up(
    menu: TrayMenu, stage: Stage, calls: LiveCalls, qtbot: QtBot
) -> None:
    stage.bridge.engine.names_of["+442079460018"] = "Ruth & Sons"
    stage.call("c1", "talkety")
    stage.tell("c1", TAKEN)
    menu.show_calls(calls.live())
    qtbot.waitUntil(lambda: any("Ruth && Sons: " in text for text in texts(menu)))
    assert not any("00:" in text for text in texts(menu))
    stage.tell("c1", *TALKING[1:])
    menu.show_calls(calls.live())
    assert texts(menu)[:3] == ["Ruth && Sons: \u206600:42\u2069", "Hang up Ruth && Sons", "-"]
    with qtbot.waitSignal(menu.hang_up_wanted) as wanted:
        find(menu, "Hang up").trigger()
    assert wanted.args == ["c1"]
    with qtbot.waitSignal(menu.window_wanted):
        find(menu, "00:42").trigger()
    stage.tell("c1", OVER)
    menu.show_calls(calls.live())
    assert texts(menu) == ["Quick dial…", "-", "Open Dialer", "Quit"]


def test_a_long_name_is_cut_and_not_the_time(
    menu: TrayMenu, stage: Stage, calls: LiveCalls, qtbot: QtBot
) -> None:
    name = "The Honourable Company of Makers of Very Long Names"
    stage.bridge.engine.names_of["+442079460018"] = name
    stage.call("c1", "talkety")
    stage.tell("c1", *TALKING)
    menu.show_calls(calls.live())
    qtbot.waitUntil(lambda: any("The Honourable" in text for text in texts(menu)))
    state, hang_up = texts(menu)[:2]
    assert state == "The Honourable Company of Maker…: \u206600:42\u2069"
    assert hang_up == "Hang up The Honourable Company of Maker…"


def test_where_the_service_cannot_hang_up_it_says_how(
    menu: TrayMenu, stage: Stage, calls: LiveCalls, qtbot: QtBot
) -> None:
    stage.call("c1", "calledin")
    stage.tell("c1", TAKEN)
    menu.show_calls(calls.live())
    qtbot.waitUntil(lambda: "Hang up on your phone" in texts(menu))
    assert not find(menu, "Hang up").isEnabled()


def test_more_calls_than_a_menu_holds(menu: TrayMenu, stage: Stage, calls: LiveCalls) -> None:
    for number in range(7):
        stage.call(f"c{number}", "talkety", to=f"+4420794600{number:02}")
        stage.tell(f"c{number}", *TALKING)
    menu.show_calls(calls.live())
    assert sum("Hang up" in text for text in texts(menu)) == 4


def test_people_are_filled_in_and_replaced(menu: TrayMenu, qtbot: QtBot) -> None:
    ruth = Suggestion("+442079460018", "Ruth & <b>Co</b>", "mobile")
    menu.show_people([ruth], [Suggestion("+49301234567", "+49 30 1234567")])
    assert texts(menu)[2:6] == [
        "Favourites",
        "Ruth && <b>Co</b> · mobile",
        "Recent",
        "\u2066+49 30 1234567\u2069",
    ]
    assert not find(menu, "Favourites").isEnabled()
    with qtbot.waitSignal(menu.number_chosen) as chosen:
        find(menu, "Ruth").trigger()
    assert chosen.args == ["+442079460018"]
    menu.show_people([Suggestion("+1", "x" * 200)], [])
    assert len(max(texts(menu), key=len)) < 60
    assert "Recent" not in texts(menu)
    menu.show_people([], [])
    assert texts(menu) == ["Quick dial…", "-", "Open Dialer", "Quit"]
