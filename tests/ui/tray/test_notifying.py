"""Which notices are shown, and by whom."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dialer.core.desktop_ports import Notice
from dialer.core.settings import Settings
from dialer.ui.tray.errands import Errands
from dialer.ui.tray.notices import About
from dialer.ui.tray.notifying import Notifying
from tests.ui.tray.conftest import FakeDesktop

NOTICE = Notice("call 1", "Ruth answered", "You are talking.")


@pytest.mark.parametrize("about", list(About))
def test_each_can_be_switched_off(
    desktop: FakeDesktop, errands: Errands, qtbot: QtBot, about: About
) -> None:
    notifying = Notifying(desktop, errands, in_front=lambda: False)  # type: ignore[arg-type]  # a stand-in
    notifying.tell(about, NOTICE, Settings({about.value: False}))
    notifying.tell(about, Notice("last", "", ""), Settings({}))
    qtbot.waitUntil(lambda: bool(desktop.notices))
    assert [notice.about for notice in desktop.notices] == ["last"]


def test_none_while_a_window_is_in_front(
    desktop: FakeDesktop, errands: Errands, qtbot: QtBot
) -> None:
    front = [True]
    notifying = Notifying(desktop, errands, in_front=lambda: front[0])  # type: ignore[arg-type]  # a stand-in
    notifying.tell(About.ANSWERED, NOTICE, Settings({}))
    front[0] = False
    notifying.tell(About.FAILED, Notice("last", "", ""), Settings({}))
    qtbot.waitUntil(lambda: bool(desktop.notices))
    assert [notice.about for notice in desktop.notices] == ["last"]


def test_a_click_comes_back_in_the_windows_thread(
    desktop: FakeDesktop, errands: Errands, qtbot: QtBot
) -> None:
    notifying = Notifying(desktop, errands)  # type: ignore[arg-type]  # a stand-in
    with qtbot.waitSignal(notifying.pressed) as pressed:
        errands.run(lambda: desktop.press("call 1"))
    assert pressed.args == ["call 1"]


def test_where_nobody_shows_it_that_is_told(
    desktop: FakeDesktop, errands: Errands, qtbot: QtBot
) -> None:
    desktop.hears = False
    notifying = Notifying(desktop, errands)  # type: ignore[arg-type]  # a stand-in
    with qtbot.waitSignal(notifying.unheard) as unheard:
        notifying.show(NOTICE)
    assert unheard.args == [NOTICE]
