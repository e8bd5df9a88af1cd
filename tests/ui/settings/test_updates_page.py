"""The page of newer versions, on a real feed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dialer.core.updates import Origin, Remembered
from dialer.store.update_memory import UpdateFile
from dialer.ui.bridge import Bridge
from dialer.ui.settings.settings_place import SettingsPlace
from dialer.ui.settings.updates_page import UpdatesPage
from dialer.ui.theme import Theme
from tests.ui.updates.updated_home import UpdatedHome
from tests.unit.updates.feed_server import FeedServer, feed_server


@dataclass
class Desk:
    """The place of settings beside a feed."""

    home: UpdatedHome
    place: SettingsPlace
    server: FeedServer
    qtbot: QtBot

    def opened(self) -> UpdatesPage:
        """The page, once it has read who brings newer versions."""
        self.place.open_page("updates")
        page = self.place.page("updates")
        assert isinstance(page, UpdatesPage)
        self.qtbot.waitUntil(page.who.isVisible)
        return page


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    home = UpdatedHome({"DIALER_HOME": str(tmp_path), "DIALER_SECRETS": "file"})
    with feed_server() as server:
        server.publish("9.1")
        home.feed = server.feed
        bridge = Bridge(home.engine)
        bridge.start()
        place = SettingsPlace(bridge, home, theme)
        qtbot.addWidget(place)
        place.resize(980, 700)
        place.show()
        yield Desk(home, place, server, qtbot)
        bridge.stop()


def test_it_says_the_version_and_asks_nobody_by_itself(desk: Desk) -> None:
    page = desk.opened()
    assert page.version.text() == "This is Dialer 9.0."
    assert "release feed" in page.who.text()
    assert page.look_button.isVisible()
    assert not page.news_button.isVisible()
    assert page.rows[0].isVisible()
    assert page.rows[0].name == "Look for newer versions"
    assert desk.server.asked == []


def test_looking_now_finds_a_newer_version_and_opens_what_is_new(desk: Desk) -> None:
    page = desk.opened()
    page.look_button.click()
    desk.qtbot.waitUntil(page.news_button.isVisible)
    assert page.found.text() == "Dialer 9.1 is out."
    assert page.asked.text().startswith("Last looked: ")
    page.news_button.click()
    assert page.dialog is not None
    assert "Calls to the moon" in page.dialog.notes.toPlainText()
    page.dialog.reject()
    assert page.dialog is None


def test_looking_now_tells_that_this_is_the_newest_or_why_nobody_knows(desk: Desk) -> None:
    desk.server.publish("9.0")
    page = desk.opened()
    page.look_button.click()
    desk.qtbot.waitUntil(lambda: page.found.text() == "This is the newest version.")
    desk.server.put("/release.json", b"<html>captive portal</html>")
    page.look_button.click()
    desk.qtbot.waitUntil(lambda: "signature is wrong" in page.found.text())
    assert page.found.property("role") == "danger"
    assert page.look_button.isEnabled()


def test_what_the_daily_look_found_is_still_there(desk: Desk) -> None:
    UpdateFile(desk.home.folders.data / "updates.json").write(
        Remembered(desk.home.clock.now(), left="9.1", newest="9.1")
    )
    page = desk.opened()
    desk.qtbot.waitUntil(page.news_button.isVisible)
    assert page.found.text() == "Dialer 9.1 is out."
    assert page.asked.isVisible()
    assert desk.server.asked == []
    page.news_button.click()
    desk.qtbot.waitUntil(lambda: page.dialog is not None)


@pytest.mark.parametrize(
    ("origin", "words"), [(Origin.PACKAGE, "package manager"), (Origin.SOURCE, "from source")]
)
def test_where_there_is_nobody_to_ask_it_says_who_brings_them(
    desk: Desk, origin: Origin, words: str
) -> None:
    desk.home.origin = origin
    page = desk.opened()
    assert words in page.who.text()
    assert not page.look_button.isVisible()
    assert not page.rows[0].isVisible()
