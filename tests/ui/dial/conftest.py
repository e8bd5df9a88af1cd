"""A Dial view that is shown, on a real engine and the simulated providers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.simulator import Simulator
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.dial.view import DialView
from dialer.ui.theme import Theme

MakeView = Callable[..., DialView]


@pytest.fixture
def make_view(
    qtbot: QtBot, bridge: Bridge, composition: Composition, theme: Theme, actions: CallActions
) -> MakeView:
    """Shows a view of some size, and waits until it knows its accounts."""

    def make(width: int = 903, height: int = 640, *, accounts: int = 1) -> DialView:
        view = DialView(bridge, composition, theme, actions)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show()
        view.activateWindow()
        view.focus_number()
        qtbot.waitUntil(
            lambda: len(view.ways.all_ways) == accounts and view.box.country.region == "GB"
        )
        return view

    return make


@pytest.fixture
def view(make_view: MakeView, add_account: Callable[[str], None]) -> DialView:
    """On one account that can be polled."""
    add_account("talkety")
    return make_view()


@pytest.fixture
def placed_to(town: Simulator) -> Callable[[str], int]:
    """How many calls to a number the simulated providers have placed until now."""

    def count(number: str) -> int:
        digits = number.lstrip("+")
        return sum(call.b.lstrip("+") == digits for call in town.journal.calls_placed())

    return count
