"""All of it together: a window on a real engine, its tray, notices, box and settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import CallRequest
from dialer.core.errors import DialerError
from dialer.ui.program import Opening, Program
from dialer.ui.tray import at_home as module
from dialer.ui.tray import notifying
from dialer.ui.tray.at_home import AtHome
from dialer.ui.tray.state import TrayState
from tests.end2end.town import OWN_NUMBER
from tests.ui.conftest import AddAccount
from tests.ui.tray.conftest import FakeDesktop

Start = Callable[..., AtHome]


@pytest.fixture
def front(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether a window of ours is in front, as the test wants it."""
    state = [False]
    monkeypatch.setattr(module, "is_in_front", lambda: state[0])
    return state


@pytest.fixture
def start(
    composition: Composition,
    desktop: FakeDesktop,
    qapp: QApplication,
    tmp_path: Path,
    add_account: AddAccount,
    monkeypatch: pytest.MonkeyPatch,
    front: list[bool],
    qtbot: QtBot,
) -> Iterator[Start]:
    """Opens the program; where the desktop has a tray, Qt finds it too."""
    composition.__dict__["desktop"] = desktop
    add_account("talkety")
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: bool(desktop.tray))
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda icon: bool(desktop.tray))
    opened: list[tuple[Program, AtHome]] = []

    def open_one(
        *, show: bool = True, told: bool = False, quick: bool = False, at_login: bool = False
    ) -> AtHome:
        opening = Opening(composition, composition.engine, tmp_path / "window.json")
        program = Program(qapp, opening)
        program._stoppable = False
        with qtbot.waitSignal(program.bridge.started, timeout=10_000):
            if show:
                program.open()
            else:
                program._begin()
        file = composition.folders.configuration_file
        made = AtHome(
            *(composition, program.bridge, program.actions, program.shell),
            tray_told=told,
            settings_file=file,
            parent=program,
        )
        made.notifying._in_front = lambda: front[0]
        made.begin(quick=quick, at_login=at_login)
        qtbot.waitUntil(lambda: made.settings._values is not None)
        opened.append((program, made))
        return made

    yield open_one
    for program, made in opened:
        program.window.close_without_asking()
        made.end()
        program.end()
        program.window.deleteLater()
        program.deleteLater()


def test_closing_goes_to_the_tray_and_says_so_once(
    start: Start, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    desktop.tray = True
    home = start()
    window = home._shell.window
    qtbot.waitUntil(lambda: home.tray.icon is not None)
    for _ in range(2):
        window.close()
        assert not window.isVisible()
        window.come_forward()
        assert window.isVisible()
    qtbot.waitUntil(lambda: bool(desktop.notices))
    assert [notice.about for notice in desktop.notices] == ["window"]
    assert home.tray_told


def test_without_a_tray_closing_ends_it(start: Start, qtbot: QtBot) -> None:
    home = start()
    with qtbot.waitSignal(home._shell.window.closed):
        home._shell.window.close()


def test_quit_ends_it_from_the_tray(start: Start, desktop: FakeDesktop, qtbot: QtBot) -> None:
    desktop.tray = True
    home = start()
    qtbot.waitUntil(lambda: home.tray.icon is not None)
    home._shell.window.close()
    with qtbot.waitSignal(home._shell.window.closed):
        home.tray.menu.quit.trigger()


def test_the_setting_is_obeyed_at_once(
    start: Start, desktop: FakeDesktop, composition: Composition, qtbot: QtBot
) -> None:
    desktop.tray = True
    home = start()
    qtbot.waitUntil(lambda: home.tray.icon is not None)
    composition.configuration.set_value("tray.close_to_tray", False)
    composition.configuration.set_value("shortcut.dial_selection", "Ctrl+Alt+D")
    composition.configuration.set_value("clipboard.offer_numbers", True)
    qtbot.waitUntil(lambda: desktop.grabbed == ["Ctrl+Alt+D"], timeout=10_000)
    assert home.clipboard._on
    with qtbot.waitSignal(home._shell.window.closed):
        home._shell.window.close()


def test_started_out_of_sight_it_waits_in_the_tray(
    start: Start, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    desktop.tray = True
    home = start(show=False)
    qtbot.waitUntil(lambda: home.tray._settled)
    assert not home._shell.window.isVisible()
    desktop.tray = False
    home.keeper.look()
    assert home._shell.window.isVisible()


def test_started_out_of_sight_without_a_tray_the_window_comes_after_a_while(
    start: Start, desktop: FakeDesktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("dialer.ui.tray.icon.PATIENCE_S", 0.2)
    monkeypatch.setattr("dialer.ui.tray.icon.LOOK_SOON_MS", 20)
    home = start(show=False, at_login=True)
    assert not home._shell.window.isVisible()
    qtbot.waitUntil(home._shell.window.isVisible)


def test_the_quick_box_without_a_tray_brings_the_window_with_it(start: Start, qtbot: QtBot) -> None:
    home = start(show=False, quick=True)
    qtbot.waitUntil(home._shell.window.isVisible)
    qtbot.waitUntil(lambda: home._shell.quick.isVisible())
    home._shell.quick.close()


def test_the_quick_box_with_a_tray_comes_alone(
    start: Start, desktop: FakeDesktop, qtbot: QtBot
) -> None:
    desktop.tray = True
    home = start(show=False, quick=True)
    qtbot.waitUntil(lambda: home._shell.quick.isVisible())
    assert not home._shell.window.isVisible()
    home._shell.quick.close()


def test_a_panel_that_comes_late_gets_the_icon(
    start: Start, desktop: FakeDesktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("dialer.ui.tray.icon.LOOK_SOON_MS", 20)
    home = start()
    assert home.tray.icon is None
    desktop.tray = True
    qtbot.waitUntil(lambda: home.tray.icon is not None)


def test_a_call_in_the_tray_and_in_notices(
    start: Start, desktop: FakeDesktop, front: list[bool], qtbot: QtBot
) -> None:
    desktop.tray = True
    home = start(told=True)
    qtbot.waitUntil(lambda: home.tray.icon is not None)
    home._shell.window.close()
    states: list[TrayState] = []
    live = home._shell.window.panel.calls
    live.changed.connect(lambda _id: states.append(home.tray.state))
    home._shell._actions.place(CallRequest("talkety", OWN_NUMBER, "+442079460820"))
    qtbot.waitUntil(lambda: home.tray.state is TrayState.TALKING, timeout=20_000)
    assert TrayState.RINGING in states
    hang_up = next(a for a in home.tray.menu.actions() if a.text().startswith("Hang up"))
    qtbot.waitUntil(hang_up.isEnabled)
    hang_up.trigger()
    qtbot.waitUntil(lambda: home.tray.state is TrayState.IDLE, timeout=20_000)
    qtbot.waitUntil(lambda: bool(desktop.notices), timeout=10_000)
    assert "answered" in desktop.notices[0].title
    qtbot.waitUntil(lambda: bool(home.tray._people.recents), timeout=10_000)
    recent = next(a for a in home.tray.menu.actions() if "7946 0820" in a.text())
    recent.trigger()
    box = home._shell.quick
    assert box.isVisible()
    qtbot.waitUntil(lambda: box.view.passport.facts.address == "+442079460820")
    QTest.keyClick(box.view.field, Qt.Key.Key_Escape)
    assert not box.isVisible()
    desktop.press(desktop.notices[0].about)
    qtbot.waitUntil(home._shell.window.isVisible)


def test_a_refusal_is_told_once_by_the_box_or_by_a_notice(
    start: Start, desktop: FakeDesktop, composition: Composition, qtbot: QtBot
) -> None:
    home = start()
    composition.accounts.add("talkety", "talkety", None, [OWN_NUMBER], {"password": "wrong"})
    actions, box = home._shell._actions, home._shell.quick
    box.open_box("+442079460820")
    qtbot.waitUntil(box.view.call_button.isEnabled, timeout=10_000)
    with qtbot.waitSignal(actions.not_placed, timeout=10_000):
        QTest.keyClick(box.view.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.is_placing)
    assert box.messages.texts
    box.close()
    with qtbot.waitSignal(actions.not_placed, timeout=10_000):
        actions.place(CallRequest("talkety", OWN_NUMBER, "+442079460820"))
    qtbot.waitUntil(lambda: bool(desktop.notices))
    qtbot.wait(400)  # longer than a name is waited for
    assert [notice.title for notice in desktop.notices] == ["The call was not placed"]


def test_a_copied_number_is_offered(
    start: Start, desktop: FakeDesktop, front: list[bool], qtbot: QtBot
) -> None:
    home = start()
    home.clipboard.number_copied.emit("020 7946 0820", "+44 20 7946 0820")
    qtbot.waitUntil(lambda: bool(desktop.notices))
    assert desktop.notices[-1].title == "Call +44 20 7946 0820?"
    desktop.press("clipboard")
    qtbot.waitUntil(lambda: home._shell.quick.isVisible())
    qtbot.waitUntil(lambda: "copied number" in home._shell.quick.view.strip.question)
    home._shell.quick.close()
    front[0] = True
    home.clipboard.number_copied.emit("020 7946 0821", "+44 20 7946 0821")
    assert home._shell.window.messages.texts[0] == "Call +44 20 7946 0821?"
    home._shell.window.messages.action_button.click()
    assert home._shell.quick.isVisible()
    home._shell.quick.close()


def test_the_shortcut_asks_about_what_is_selected(
    start: Start, desktop: FakeDesktop, composition: Composition, qtbot: QtBot
) -> None:
    home = start()
    home.shortcut.wanted.emit("020 7946 0820")
    box = home._shell.quick
    qtbot.waitUntil(lambda: "selected number" in box.view.strip.question)
    home.shortcut.wanted.emit("")
    assert "Nothing is selected" in box.messages.texts[0]
    box.close()
    home.shortcut.failed.emit(DialerError("Another program has it."))
    assert "Another program has it." in home._shell.window.messages.texts[-1]


def test_where_nobody_shows_notices_the_first_closing_is_told_in_the_window(
    start: Start, desktop: FakeDesktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(notifying.QSystemTrayIcon, "supportsMessages", lambda: False)
    desktop.tray, desktop.hears = True, False
    home = start()
    qtbot.waitUntil(lambda: home.tray.icon is not None)
    home._shell.window.close()
    qtbot.waitUntil(home._shell.window.isVisible)
    assert "still here" in home._shell.window.messages.texts[0]
    home._shell.window.close()
    assert not home._shell.window.isVisible()
