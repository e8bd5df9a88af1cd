"""The settings as a place of the window: by their key, from the menu, and what they change
elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.ui.accounts.welcome import WelcomeView
from dialer.ui.dial.view import DialView
from dialer.ui.program import Opening, Program
from dialer.ui.settings.accounts_page import AccountsPage
from dialer.ui.settings.settings_place import SettingsPlace
from dialer.ui.settings.shortcuts import ShortcutSheet
from tests.end2end.town import OWN_NUMBER
from tests.ui.conftest import AddAccount

WAIT_MS = 10_000


@pytest.fixture
def program(
    qapp: QApplication,
    composition: Composition,
    add_account: AddAccount,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Program]:
    add_account("talkety")
    opening = Opening(
        home=composition, make_engine=composition.engine, state_file=tmp_path / "window.json"
    )
    made = Program(qapp, opening)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.bridge.started, timeout=WAIT_MS):
        made.open()
    made.window.activateWindow()
    yield made
    made.end()
    made.deleteLater()


def place(program: Program) -> SettingsPlace:
    view = program.window.view("settings")
    assert isinstance(view, SettingsPlace)
    return view


def test_the_fifth_place_is_reached_by_its_key(program: Program, qtbot: QtBot) -> None:
    qtbot.keyClick(program.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.window.place == "settings", timeout=WAIT_MS)
    assert place(program).page_name == "accounts"


def test_the_menu_leads_to_pages_and_to_the_sheet_of_keys(program: Program, qtbot: QtBot) -> None:
    program.window.more.settings_wanted.emit("about")
    assert place(program).page_name == "about"
    program.window.more.shortcuts_wanted.emit()
    sheet = program.window.findChild(ShortcutSheet)
    assert sheet is not None
    sheet.close_button.click()


def test_help_tells_of_the_settings(program: Program) -> None:
    program.shell.open_settings("privacy")
    program.window.open_help()
    assert program.window._help is not None
    assert program.window._help.page.source().toString() == "settings.md"
    program.window._help.close()


def test_a_named_phone_is_offered_by_its_name(
    program: Program, composition: Composition, qtbot: QtBot
) -> None:
    composition.configuration.name_phone(OWN_NUMBER, "My mobile")
    place(program).accounts_changed.emit()
    view = program.window.view("dial")
    assert isinstance(view, DialView)
    box = view.ways.from_box
    qtbot.waitUntil(lambda: "My mobile" in box.currentText(), timeout=WAIT_MS)


def test_without_an_account_the_welcome_is_back_and_undo_brings_dialling_back(
    program: Program, qtbot: QtBot
) -> None:
    program.shell.open_settings("accounts")
    page = place(program).page("accounts")
    assert isinstance(page, AccountsPage)
    qtbot.waitUntil(lambda: len(page.rows) == 1, timeout=WAIT_MS)
    page.rows[0].remove_button.click()
    window = program.window
    qtbot.waitUntil(lambda: isinstance(window.view("dial"), WelcomeView), timeout=WAIT_MS)
    assert window.messages.action_button.text() == "Undo"
    window.messages.action_button.click()
    qtbot.waitUntil(lambda: isinstance(window.view("dial"), DialView), timeout=WAIT_MS)


def test_a_number_is_proved_from_where_it_is_chosen(
    program: Program, add_account: AddAccount, qtbot: QtBot
) -> None:
    add_account("twilio")
    for opened in (program.window.view("dial"), program.shell.quick.view):
        assert isinstance(opened, DialView)
        program.window.open_place("dial")
        opened.verify_wanted.emit("twilio")
        assert program.window.place == "settings"
        page = place(program).page("accounts")
        assert isinstance(page, AccountsPage)
        qtbot.waitUntil(lambda page=page: page.numbers is not None, timeout=WAIT_MS)
        assert page.numbers is not None
        qtbot.waitUntil(page.numbers.proving.phone.isVisible, timeout=WAIT_MS)
        assert page.numbers.account == "twilio"
