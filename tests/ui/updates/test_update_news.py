"""A newer version in the window: told once, fetched when wanted, from a real feed on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dialer.store.update_memory import UpdateFile
from dialer.ui.bridge import Bridge
from dialer.ui.messages import MessageStrip
from dialer.ui.theme import Theme
from dialer.ui.updates.dialog import UpdateDialog
from dialer.ui.updates.watch import UpdateWatch
from tests.ui.updates.updated_home import UpdatedHome
from tests.unit.updates.feed_server import FeedServer, feed_server


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as running:
        running.publish("9.1", body=b"z" * 100_000)
        yield running


@pytest.fixture
def home(tmp_path: Path, server: FeedServer) -> UpdatedHome:
    made = UpdatedHome({"DIALER_HOME": str(tmp_path), "DIALER_SECRETS": "file"})
    made.feed = server.feed
    return made


@pytest.fixture
def watch(home: UpdatedHome, theme: Theme, qtbot: QtBot) -> Iterator[UpdateWatch]:
    window = QWidget()
    qtbot.addWidget(window)
    bridge = Bridge(home.engine, window)
    bridge.start()
    messages = MessageStrip(theme, window)
    window.show()
    yield UpdateWatch(bridge, home, theme, messages, window)
    bridge.stop()


def strip(watch: UpdateWatch) -> MessageStrip:
    return watch._messages


def opened(watch: UpdateWatch, qtbot: QtBot) -> UpdateDialog:
    with qtbot.waitSignal(strip(watch).shown):
        watch.look()
    strip(watch).action_button.click()
    dialog = watch.dialog
    assert dialog is not None
    return dialog


@pytest.fixture
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's folder of downloads."""
    folder = tmp_path / "downloads"
    place: Callable[[object], str] = lambda _kind: str(folder)  # noqa: E731 - one line is enough
    monkeypatch.setattr(QStandardPaths, "writableLocation", place)
    return folder


def test_a_newer_version_is_told_and_fetched_when_wanted(
    watch: UpdateWatch, server: FeedServer, qtbot: QtBot, downloads: Path
) -> None:
    dialog = opened(watch, qtbot)
    assert strip(watch).texts == []
    assert "Calls to the moon" in dialog.notes.toPlainText()
    assert "signature" in dialog.state.text()
    assert "/file" not in server.asked  # nothing before the person says so
    with qtbot.waitSignal(dialog.fetched) as fetched:
        dialog.download_button.click()
    path = fetched.args[0]
    assert path.parent == downloads
    assert path.read_bytes() == b"z" * 100_000
    assert str(path) in dialog.state.text()
    assert dialog.download_button.isHidden()


def test_a_file_that_was_tampered_with_is_told_and_can_be_tried_again(
    watch: UpdateWatch, server: FeedServer, qtbot: QtBot, downloads: Path
) -> None:
    dialog = opened(watch, qtbot)
    server.put("/file", b"!" * 100_000)
    dialog.download_button.click()
    qtbot.waitUntil(lambda: "not what the release feed says" in dialog.state.text())
    assert dialog.download_button.isEnabled()
    assert list(downloads.iterdir()) == []


def test_a_version_that_is_skipped_is_not_told_again(
    watch: UpdateWatch, home: UpdatedHome, qtbot: QtBot
) -> None:
    dialog = opened(watch, qtbot)
    with qtbot.waitSignal(dialog.finished):
        dialog.leave_button.click()
    assert UpdateFile(home.folders.data / "updates.json").read().left == "9.1"
    assert watch.dialog is None


def test_where_it_is_switched_off_nothing_is_asked(
    watch: UpdateWatch, home: UpdatedHome, server: FeedServer, qtbot: QtBot
) -> None:
    home.configuration.set_value("updates.check", False)
    done: list[object] = []
    watch.look()
    watch._bridge.ask(watch, _nothing, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert server.asked == []


async def _nothing(_engine: object) -> bool:
    return True


def test_notes_load_nothing_from_elsewhere(
    watch: UpdateWatch, server: FeedServer, qtbot: QtBot
) -> None:
    server.publish("9.2", notes=f"![seen]({server.address}/seen.png) [page](http://example.org)")
    dialog = opened(watch, qtbot)
    dialog.notes.grab()
    assert "/seen.png" not in server.asked
