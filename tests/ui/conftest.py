"""A window on a real engine and simulated providers, without a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.simulator import Simulator
from dialer.ui import languages
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.theme import Mode, Theme
from tests.end2end.town import OWN_NUMBER, QuickClock, simulated_network

OFFSCREEN_SAYS = (
    "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
    "|QPlatformNativeInterface::systemTrayWindowChanged"
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's warnings fail a test, but for what the offscreen platform says of itself."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_SAYS, extend=True))


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """English plural forms, whatever the machine's own language is."""
    languages.put_on(qapp, languages.ENGLISH)


@pytest.fixture(autouse=True)
def english_numbers(english: None) -> None:
    """Dates and numbers, whatever a program of another test has put on."""
    QLocale.setDefault(QLocale(languages.ENGLISH))


PutOn = Callable[[str], None]


@pytest.fixture
def put_on(qapp: QApplication) -> Iterator[PutOn]:
    """Puts a language on, until the test is over."""
    before, direction = QLocale(), qapp.layoutDirection()
    known = set(qapp.findChildren(QTranslator))

    def put(language: str) -> None:
        languages.put_on(qapp, language)

    yield put
    for translator in set(qapp.findChildren(QTranslator)) - known:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


@pytest.fixture(scope="session")
def town() -> Iterator[Simulator]:
    """The simulated providers, for all tests of the window."""
    with simulated_network() as simulator:
        yield simulator


@pytest.fixture
def composition(tmp_path: Path) -> Composition:
    """An empty home, whose clock runs as fast as the simulated network."""
    environment = {
        "DIALER_HOME": str(tmp_path),
        "DIALER_SECRETS": "file",
        "LANG": "en_US.UTF-8",
    }
    made = Composition(environment, QuickClock())
    made.configuration.set_value("region", "GB")
    return made


AddAccount = Callable[[str], None]


@pytest.fixture
def add_account(composition: Composition, town: Simulator) -> AddAccount:
    """Adds one of the simulator's accounts to the home, by its name there."""

    def add(name: str) -> None:
        account = getattr(town.accounts, name)
        if name.startswith("example"):  # described by a file that comes with the program
            composition.provider_files.add(str(account.provider))
        composition.accounts.add(
            name, str(account.provider), town.base_url, [OWN_NUMBER], dict(account.settings)
        )
        composition.configuration.set_value("polling.ringing_s", 1)

    return add


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Light, so that no test hangs on the machine it runs on."""
    made = Theme(qapp, Mode.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def bridge(composition: Composition, qtbot: QtBot) -> Iterator[Bridge]:
    """A bridge whose engine is starting."""
    made = Bridge(composition.engine)
    with qtbot.waitSignal(made.started, timeout=10_000):
        made.start()
    yield made
    made.stop()


@pytest.fixture
def actions(bridge: Bridge) -> CallActions:
    """What a person can do with calls."""
    return CallActions(bridge, bridge)
