"""A number that was just copied: noticed where that is wanted, and the clipboard stays as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.ui.tray.clipboard_watch import ClipboardWatch, may_be_number
from tests.ui.calls.stage import Stage


@pytest.fixture
def watch(
    stage: Stage, composition: Composition, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ClipboardWatch]:
    made = ClipboardWatch(stage.bridge, composition, stage.bridge)  # type: ignore[arg-type]  # a stand-in
    # In one process everything copied is our own, which is not looked at otherwise.
    monkeypatch.setattr(
        type(QGuiApplication.clipboard()), "ownsClipboard", lambda _clipboard: False
    )
    made.switch(on=True)
    yield made
    made.switch(on=False)
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("text", ["020 7946 0018", "tel:+442079460018", " +44 (0)20 7946 0018\n"])
def test_a_number_is_told_as_it_is_called(watch: ClipboardWatch, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(watch.number_copied) as copied:
        QGuiApplication.clipboard().setText(text)
    assert copied.args == [text, "+44 20 7946 0018"]
    assert QGuiApplication.clipboard().text() == text


@pytest.mark.parametrize(
    "text",
    [
        *("hello", "12", "2026-11-21", "call me: 020 7946 0018 tonight", "1\n020 7946 0018"),
        *("112", "020 7946", "9" * 40, ""),
    ],
)
def test_anything_else_is_left_alone(watch: ClipboardWatch, qtbot: QtBot, text: str) -> None:
    with qtbot.assertNotEmitted(watch.number_copied, wait=250):
        QGuiApplication.clipboard().setText(text)


def test_what_a_password_manager_copied_is_left_alone(watch: ClipboardWatch, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("020 7946 0018")
    data.setData("x-kde-passwordManagerHint", b"secret")
    with qtbot.assertNotEmitted(watch.number_copied, wait=250):
        QGuiApplication.clipboard().setMimeData(data)


def test_switched_off_nothing_is_read(watch: ClipboardWatch, qtbot: QtBot) -> None:
    watch.switch(on=False)
    with qtbot.assertNotEmitted(watch.number_copied, wait=250):
        QGuiApplication.clipboard().setText("020 7946 0018")


def test_what_is_worth_reading() -> None:
    assert may_be_number("+1 (212) 555-0100")
    assert not may_be_number("0x" + "1" * 20)
    assert not may_be_number("1" * 65)
