"""The place of settings on a real home and engine."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.settings.page import SettingsPage
from dialer.ui.settings.settings_place import SettingsPlace
from dialer.ui.theme import Theme

WAIT_MS = 10_000


class Stand:
    """A place at work, and what it told the window."""

    def __init__(self, place: SettingsPlace, home: Composition, qtbot: QtBot) -> None:
        self.place, self.home, self.qtbot = place, home, qtbot
        self.told: list[str] = []
        self.failed: list[DialerError] = []
        self.undo: list[object] = []
        place.told.connect(self.told.append)
        place.failed.connect(self.failed.append)
        place.undoable.connect(lambda _words, action: self.undo.append(action))

    def open(self, name: str) -> SettingsPage:
        self.place.open_page(name)
        return self.place.page(name)

    def wait(self, condition: object) -> None:
        assert callable(condition)
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)


@pytest.fixture
def stand(bridge: Bridge, composition: Composition, theme: Theme, qtbot: QtBot) -> Stand:
    place = SettingsPlace(bridge, composition, theme)
    qtbot.addWidget(place)
    place.resize(980, 700)
    place.show()
    return Stand(place, composition, qtbot)
