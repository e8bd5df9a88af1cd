"""The whole program in one process: it opens on every place, remembers it, and ends tidily."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.ui.dial.view import DialView
from dialer.ui.program import Opening, Program
from dialer.ui.theme import Mode
from dialer.ui.window_state import WindowState, write_state
from tests.ui.conftest import AddAccount

PLACES = ("dial", "calls", "contacts", "report", "settings")
Start = Callable[..., Program]


@pytest.fixture
def start(
    composition: Composition, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> Iterator[Start]:
    programs: list[Program] = []

    def open_one(state: WindowState | None = None, link: str = "") -> Program:
        if state is not None:
            write_state(tmp_path / "window.json", state)
        opening = Opening(composition, composition.engine, tmp_path / "window.json", link)
        program = Program(qapp, opening)
        programs.append(program)
        with qtbot.waitSignal(program.bridge.started, timeout=10_000):
            program.open()
        return program

    yield open_one
    for program in programs:
        program.window.close_without_asking()
        program.end()
        program.window.deleteLater()
        program.deleteLater()


@pytest.mark.parametrize("place", PLACES)
def test_it_opens_on_the_place_where_it_was_left(
    start: Start, add_account: AddAccount, place: str
) -> None:
    add_account("talkety")
    program = start(WindowState("", place, Mode.LIGHT, welcome=False))
    assert program.window.place == place


def test_every_place_can_be_seen(start: Start, add_account: AddAccount, qtbot: QtBot) -> None:
    add_account("talkety")
    program = start()
    for place in PLACES:
        program.window.open_place(place)
        view = program.window.view(place)
        qtbot.waitUntil(view.isVisible)
        assert not program.window.grab().isNull()
    program.shell.call("020 7946")
    assert program.window.place == "dial"
    view = program.window.view("dial")
    assert isinstance(view, DialView)
    qtbot.waitUntil(lambda: bool(view.passport.facts.problem))


def test_without_an_account_it_welcomes(start: Start) -> None:
    program = start()
    assert not isinstance(program.window.view("dial"), DialView)


def test_a_link_without_an_account_is_told_by_its_number(start: Start, qtbot: QtBot) -> None:
    program = start(link="tel:+442079460020")
    qtbot.waitUntil(lambda: bool(program.window.messages.texts))
    words = "Add an account first, then call +44\u00a020\u00a07946\u00a00020."
    assert program.window.messages.texts == [words]


def test_a_link_at_the_start_is_asked_about(
    start: Start, add_account: AddAccount, qtbot: QtBot
) -> None:
    add_account("talkety")
    program = start(link="tel:+442079460120")
    view = program.window.view("dial")
    assert isinstance(view, DialView)
    qtbot.waitUntil(view.strip.isVisible, timeout=10_000)
    assert "link" in view.strip.question
