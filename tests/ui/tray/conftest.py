"""The tray's parts on a stage of calls, and a desktop that is the test's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from dialer.core.desktop_ports import Notice, Standing
from dialer.core.errors import DesktopError
from dialer.core.key_combination import KeyCombination
from dialer.ui.calls.live_calls import LiveCalls
from dialer.ui.calls.lookup import Lookup
from dialer.ui.tray.errands import Errands
from tests.ui.calls.stage import Stage


@dataclass
class FakeDesktop:
    """Does as it is told, and notes what it was asked."""

    notices: list[Notice] = field(default_factory=list)
    hears: bool = True
    tray: bool | None = False
    refuses: str = ""
    grabbed: list[str] = field(default_factory=list)
    selection: str | None = ""
    press: Callable[[str], None] = lambda about: None
    keys_pressed: Callable[[], None] = lambda: None

    def notifier(self, pressed: Callable[[str], None]) -> FakeDesktop:
        self.press = pressed
        return self

    def show(self, notice: Notice) -> bool:
        self.notices.append(notice)
        return self.hears

    def close(self) -> None:
        self.grabbed.clear()

    def has_tray(self) -> bool | None:
        return self.tray

    def grab(self, keys: KeyCombination, pressed: Callable[[], None]) -> FakeDesktop:
        if self.refuses:
            raise DesktopError(self.refuses)
        self.grabbed.append(str(keys))
        self.keys_pressed = pressed
        return self

    def selected_text(self) -> str | None:
        return self.selection

    def standings(self) -> Sequence[Standing]:
        return []


@pytest.fixture
def stage() -> Stage:
    """Calls without an engine."""
    return Stage()


@pytest.fixture
def calls(stage: Stage, qtbot: QtBot) -> LiveCalls:
    """The calls that live."""
    return LiveCalls(stage.bridge, lambda: 0.0, stage.bridge)  # type: ignore[arg-type]  # a stand-in


@pytest.fixture
def lookup(stage: Stage) -> Lookup:
    """Names, numbers, services."""
    return Lookup(stage.bridge, stage.bridge)  # type: ignore[arg-type]  # a stand-in


@pytest.fixture
def desktop() -> FakeDesktop:
    """A desktop without a tray."""
    return FakeDesktop()


@pytest.fixture
def errands(qtbot: QtBot) -> Errands:
    """The desktop's thread, of the window's side."""
    made = Errands()
    yield made
    made.stop()
