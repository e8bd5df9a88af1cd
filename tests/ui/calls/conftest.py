"""A live panel on a real engine, in the simulated network's quick time."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import CallRequest
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.calls.panel import CallPanel
from dialer.ui.theme import Theme
from tests.end2end.town import OWN_NUMBER

WAIT_MS = 15_000


@pytest.fixture(autouse=True)
def quick_settings(composition: Composition) -> None:
    """Set before an engine reads them."""
    composition.configuration.set_value("http.timeout_s", 2)
    composition.configuration.set_value("polling.ringing_s", Decimal("0.5"))


MakePanel = Callable[[], CallPanel]
PlaceCall = Callable[..., None]


@pytest.fixture
def make_panel(
    bridge: Bridge, theme: Theme, actions: CallActions, composition: Composition, qtbot: QtBot
) -> MakePanel:
    """A panel whose cards stay until they are dismissed: for them, time stands still."""

    def make() -> CallPanel:
        panel = CallPanel(bridge, theme, actions, now=composition.clock.now, monotonic=lambda: 0.0)
        qtbot.addWidget(panel)
        panel.resize(340, 560)
        return panel

    return make


@pytest.fixture
def panel(make_panel: MakePanel) -> CallPanel:
    """A panel."""
    return make_panel()


@pytest.fixture
def place(actions: CallActions, qtbot: QtBot) -> PlaceCall:
    """Places a call to the use-case that a number's ending stands for, and waits for the answer."""

    def place_(account: str, ending: str, **wishes: Any) -> None:
        request = CallRequest(account, OWN_NUMBER, f"+4420794600{ending}", **wishes)
        assert actions.place(request)
        qtbot.waitUntil(lambda: not actions.placing, timeout=WAIT_MS)

    return place_
