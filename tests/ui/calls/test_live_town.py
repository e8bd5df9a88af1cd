"""Panel and calls view on a real engine: hang-ups by the button, rows that follow the news."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import State
from dialer.core.machine import state_of
from dialer.engine.home import Home
from dialer.simulator import Simulator
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.calls.calls_view import CallsView
from dialer.ui.calls.panel import CallPanel
from dialer.ui.theme import Theme
from tests.end2end.town import simulated_network
from tests.ui.calls.conftest import WAIT_MS, PlaceCall
from tests.ui.conftest import AddAccount

LONG_TALK = "33"


@pytest.fixture
def town() -> Iterator[Simulator]:
    """Providers that list no other test's calls: those would stand in the log as placed
    elsewhere.
    """
    with simulated_network() as simulator:
        yield simulator


@pytest.mark.parametrize("account", ["talkety", "poketalk"])
def test_the_button_hangs_up(
    add_account: AddAccount, panel: CallPanel, place: PlaceCall, qtbot: QtBot, account: str
) -> None:
    add_account(account)
    place(account, LONG_TALK)

    def is_talking() -> bool:
        return any(state_of(call.progress) is State.TALKING for call in panel.live_calls())

    qtbot.waitUntil(is_talking, timeout=WAIT_MS)
    panel.card.hang_up_button.click()
    qtbot.waitUntil(lambda: panel.card.state.text() == "The call is over", timeout=WAIT_MS)
    assert any("you asked to hang up" in line.words for line in panel.card.story.lines)


@pytest.mark.parametrize("account", ["calledin", "spokn"])
def test_where_it_cannot_hang_up_there_is_no_button(
    add_account: AddAccount, panel: CallPanel, place: PlaceCall, qtbot: QtBot, account: str
) -> None:
    add_account(account)
    place(account, LONG_TALK, max_minutes=1)
    told = "hang up your phone"
    qtbot.waitUntil(lambda: told in panel.card.expectation.text(), timeout=WAIT_MS)
    assert panel.card.hang_up_button.isHidden()


def test_a_call_whose_reply_is_late_is_shown_while_it_is_being_asked_for(
    add_account: AddAccount, panel: CallPanel, actions: CallActions, place: PlaceCall, qtbot: QtBot
) -> None:
    add_account("talkety")
    words: list[str] = []
    panel.calls.came.connect(lambda _call_id: words.append(panel.card.state.text()))
    place("talkety", "49")  # the reply never comes
    assert words
    assert "to connect" in words[0]


def test_the_calls_view_follows_a_call(
    add_account: AddAccount,
    bridge: Bridge,
    composition: Composition,
    theme: Theme,
    actions: CallActions,
    place: PlaceCall,
    qtbot: QtBot,
) -> None:
    add_account("talkety")
    view = CallsView(bridge, cast(Home, composition), theme, actions, now=composition.clock.now)
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show()
    place("talkety", "21")

    def is_told() -> bool:
        return "busy" in str(view.model.index(1).data())

    qtbot.waitUntil(is_told, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: view.details.events.topLevelItemCount() >= 2, timeout=WAIT_MS)
    assert view.model.index(0).data() == "Today"
