"""Dialled by keys and by mouse: each provider and use-case ends in the right words."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.simulator import Simulator, UseCase
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.calls.panel import CallPanel
from dialer.ui.dial.view import DialView
from dialer.ui.theme import Theme
from tests.end2end.test_use_cases import IN_FULL, OF_EACH_KIND, PROVIDERS, USUAL
from tests.ui.calls.test_panel_use_cases import WORDS
from tests.ui.conftest import AddAccount

WAIT_MS = 20_000
# Their end is never told, or only after the longest wait: the panel's own tests have these.
TOO_LONG = {UseCase.LONG_TALK, UseCase.LAST_EVENT_LOST, UseCase.STATUS_UNDOCUMENTED}
# After a call that came too soon nothing is sent for the time that the service wants: it is last.
DIALLED = sorted(set(UseCase) - TOO_LONG, key=lambda each: (each is UseCase.FLOOD, each.ending))
WAYS = [
    *((account, by) for account in PROVIDERS for by in ("keys", "mouse") if account in IN_FULL),
    *((account, "keys") for account in PROVIDERS if account not in IN_FULL),
]


@pytest.fixture(autouse=True)
def quick_settings(composition: Composition) -> None:
    """Set before an engine reads them."""
    composition.configuration.set_value("http.timeout_s", 2)
    composition.configuration.set_value("polling.ringing_s", Decimal("0.5"))


def by_keys(view: DialView, qtbot: QtBot, number: str) -> None:
    for sign in number:
        qtbot.keyClick(view.field, sign)
    qtbot.keyClick(view.field, Qt.Key.Key_Return)


def by_mouse(view: DialView, qtbot: QtBot, number: str) -> None:
    for sign in number:
        QTest.mouseClick(view.keypad.key(sign), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.call_button.isEnabled, timeout=WAIT_MS)
    QTest.mouseClick(view.call_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("account", "by"), WAYS)
def test_each_number_that_is_dialled_ends_in_the_right_words(
    add_account: AddAccount,
    bridge: Bridge,
    composition: Composition,
    theme: Theme,
    actions: CallActions,
    town: Simulator,
    qtbot: QtBot,
    account: str,
    by: str,
) -> None:
    dial = {"keys": by_keys, "mouse": by_mouse}[by]
    add_account(account)
    panel = CallPanel(bridge, theme, actions, now=composition.clock.now, monotonic=lambda: 0.0)
    view = DialView(bridge, composition, theme, actions)
    window = QSplitter()  # one window, or a new card would take the keyboard from the field
    window.addWidget(view)
    window.addWidget(panel)
    qtbot.addWidget(window)
    window.resize(1280, 640)
    window.show()
    view.focus_number()
    qtbot.waitUntil(lambda: view.ways.via_box.count() == 1 and view.box.country.region == "GB")
    for use_case in DIALLED:
        if account not in IN_FULL and use_case not in OF_EACH_KIND:
            continue
        number = f"020794601{use_case.ending}"
        _, outcome, placed = PROVIDERS[account].get(use_case, USUAL[use_case])
        before = len(town.journal.calls_placed())

        dial(view, qtbot, number)

        def is_told(use_case: UseCase = use_case, outcome: str | None = outcome) -> bool:
            card = panel.card
            right_party = card.party.text().endswith(f"01{use_case.ending}")
            return right_party and re.search(WORDS[outcome], card.state.text()) is not None

        qtbot.waitUntil(is_told, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not actions.placing, timeout=WAIT_MS)
        assert len(town.journal.calls_placed()) - before == placed, use_case.name
        view.dial("")
