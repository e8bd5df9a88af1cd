"""Importing a file in the window: cards, cancelling, what went wrong, undo."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.contact import Contact
from dialer.core.contact_ports import ReadEntry
from dialer.core.errors import ContactFileError
from dialer.engine.home import Home
from dialer.ui.bridge import Bridge
from dialer.ui.contacts.contacts_place import ContactsPlace
from dialer.ui.contacts.import_page import ImportPage
from dialer.ui.theme import Theme
from tests.ui.contacts.stand import OtherFiles, add, check_parts, everybody

RUTH = "BEGIN:VCARD\nVERSION:3.0\nFN:Ruth Levi\nTEL;TYPE=CELL:07700 900118\nEND:VCARD\n"
ADAM = "BEGIN:VCARD\nVERSION:3.0\nFN:<b>Adam</b>\nTEL:020 7946 0022\nEND:VCARD\n"
NOBODY = "BEGIN:VCARD\nVERSION:3.0\nNOTE:who?\nEND:VCARD\n"
BATCH = 500
Make = Callable[..., ContactsPlace]


@pytest.fixture
def make(bridge: Bridge, composition: Composition, theme: Theme, qtbot: QtBot) -> Make:
    def make(home: object = composition) -> ContactsPlace:
        place = ContactsPlace(bridge, cast(Home, home), theme)
        qtbot.addWidget(place)
        place.resize(900, 620)
        with qtbot.waitExposed(place):
            place.show()
        place.activateWindow()
        return place

    return make


@pytest.fixture
def place(make: Make) -> ContactsPlace:
    return make()


def written(folder: Path, *cards: str, name: str = "phone.vcf") -> str:
    path = folder / name
    path.write_text("".join(cards), "utf-8")
    return str(path)


def figures(page: ImportPage) -> list[str]:
    return [figure.text() for figure in page.result.figures]


def wait_for_end(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.pages.currentWidget() in (page.result, page.wrong), timeout=15_000)


def names(composition: Composition) -> list[str]:
    return [contact.name for contact in everybody(composition)]


def test_cards_are_taken_in_at_once_and_can_be_undone(
    place: ContactsPlace, composition: Composition, tmp_path: Path, qtbot: QtBot
) -> None:
    add(composition, [Contact("Before")])
    place.view.import_wanted.emit(written(tmp_path, RUTH, NOBODY, ADAM))
    page = place.importing
    assert place.currentWidget() is page
    wait_for_end(page, qtbot)
    assert page.result.title.text() == "phone.vcf was imported."
    assert figures(page) == ["3", "2", "0", "1"]
    assert "card 2, line 6" in page.result.list.toPlainText()
    assert "no name" in page.result.list.toPlainText()
    assert page.result.done_button.hasFocus()
    assert names(composition) == ["<b>Adam</b>", "Before", "Ruth Levi"]
    qtbot.waitUntil(lambda: place.view.model.rowCount() == 3)

    page.result.undo_button.click()
    qtbot.waitUntil(lambda: "was undone" in page.result.words.text())
    assert not page.result.undo_button.isVisible()
    assert names(composition) == ["Before"]
    page.result.done_button.click()
    assert place.currentWidget() is place.view


def test_the_same_file_again_updates_nothing(
    place: ContactsPlace, tmp_path: Path, qtbot: QtBot
) -> None:
    page, path = place.importing, written(tmp_path, RUTH, ADAM)
    for read, told in (("2", ""), ("0", "there already")):
        place.import_file(path)
        qtbot.waitUntil(lambda: page.pages.currentWidget() is page.looking)
        wait_for_end(page, qtbot)
        assert figures(page)[1] == read
        assert told in page.result.words.text()
    assert not page.result.undo_button.isVisible()
    assert not page.result.list.isVisible()


def test_what_was_left_out_can_be_copied(
    place: ContactsPlace, tmp_path: Path, qtbot: QtBot
) -> None:
    place.import_file(written(tmp_path, NOBODY, NOBODY))
    page = place.importing
    wait_for_end(page, qtbot)
    assert page.result.list_title.text() == "2 left out"
    page.result.copy_button.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [line.split(":")[0] for line in copied] == ["card 1, line 1", "card 2, line 5"]


class Gate:
    """Entries of which the last ones wait until the gate is opened."""

    def __init__(self, at_once: int, then: ContactFileError | None = None) -> None:
        self._at_once, self._then = at_once, then
        self._open = threading.Event()

    def entries(self) -> Iterator[ReadEntry]:
        for number in range(self._at_once):
            yield ReadEntry(f"card {number}", Contact(f"P{number:04}"))
        assert self._open.wait(20)
        if self._then is not None:
            raise self._then
        for number in range(self._at_once, 1000):
            yield ReadEntry(f"card {number}", Contact(f"P{number:04}"))

    def open(self) -> None:
        self._open.set()


def test_cancelled_in_the_middle_it_keeps_what_was_read(
    make: Make, composition: Composition, qtbot: QtBot
) -> None:
    gate = Gate(BATCH + 200)
    place = make(OtherFiles(composition, gate.entries()))
    place.import_file("many.vcf")
    page = place.importing
    qtbot.waitUntil(lambda: page.progress.bar.value() == BATCH)
    assert page.progress.bar.maximum() == 1000
    assert page.progress.words.text().startswith("500 of 1,000 read · 500 added")
    place.import_file("another.vcf")  # one at a time
    assert page.is_running

    assert page.cancel_button.hasFocus()
    QTest.keyClick(page.cancel_button, Qt.Key.Key_Space)
    assert not page.cancel_button.isEnabled()
    assert "kept" in page.progress.words.text()
    gate.open()
    wait_for_end(page, qtbot)
    assert page.result.title.text() == "The import of many.vcf was cancelled."
    assert "kept" in page.result.words.text()
    assert figures(page) == ["700", "700", "0", "0"]
    assert len(everybody(composition)) == 700
    page.result.undo_button.click()
    qtbot.waitUntil(lambda: "was undone" in page.result.words.text())
    assert everybody(composition) == []


def test_a_file_that_fails_half_way_tells_what_was_taken_in(
    make: Make, composition: Composition, qtbot: QtBot
) -> None:
    gate = Gate(BATCH + 50, ContactFileError("many.vcf cannot be read: I/O error.", "Copy it."))
    place = make(OtherFiles(composition, gate.entries()))
    gate.open()
    place.import_file("many.vcf")
    page = place.importing
    wait_for_end(page, qtbot)
    assert page.wrong.title.text() == "many.vcf cannot be read: I/O error."
    assert page.wrong.words.text() == "Copy it. 500 entries were taken in before that."
    assert len(everybody(composition)) == 500
    page.undo_button.click()
    qtbot.waitUntil(lambda: "undone" in page.wrong.words.text())
    assert everybody(composition) == []
    assert not page.undo_button.isVisible()


def test_an_import_goes_on_out_of_sight_and_tells_its_end(
    make: Make, composition: Composition, qtbot: QtBot
) -> None:
    gate = Gate(BATCH)
    place = make(OtherFiles(composition, gate.entries()))
    told: list[str] = []
    place.told.connect(told.append)
    place.import_file("many.vcf")
    page = place.importing
    qtbot.waitUntil(lambda: page.progress.bar.value() == BATCH)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert place.currentWidget() is place.view
    place.view.import_wanted.emit("")  # leads back to it, and asks for no file
    assert place.currentWidget() is page
    place.add("020 7946 0033")
    assert place.currentWidget() is place.view
    gate.open()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["many.vcf was imported. 1,000 added."]


@pytest.mark.parametrize(
    ("name", "octets", "told"),
    [
        ("photo.vcf", bytes(range(256)) * 30, "photo.vcf is no file of contacts"),
        ("empty.csv", b"", "empty.csv is empty"),
        ("letter.vcf", b"Dear Ruth,\nall is well.\n", "letter.vcf holds no contacts"),
        ("none.vcf", None, "There is no file"),
    ],
)
def test_what_is_no_file_of_contacts_is_said_in_its_place(
    place: ContactsPlace, tmp_path: Path, qtbot: QtBot, name: str, octets: bytes | None, told: str
) -> None:
    if octets is not None:
        (tmp_path / name).write_bytes(octets)
    place.import_file(str(tmp_path / name))
    page = place.importing
    wait_for_end(page, qtbot)
    assert page.wrong.title.text().startswith(told)
    assert page.wrong.words.text()
    assert page.other_button.hasFocus()
    assert not page.undo_button.isVisible()
    place.import_file(written(tmp_path, RUTH))
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page.result)


def test_leaving_a_file_that_is_being_looked_at_forgets_it(
    place: ContactsPlace, composition: Composition, bridge: Bridge, tmp_path: Path, qtbot: QtBot
) -> None:
    place.import_file(written(tmp_path, RUTH))
    QTest.keyClick(place.importing, Qt.Key.Key_Escape)
    looked: list[None] = []
    bridge.look(place, lambda: None, looked.append)
    qtbot.waitUntil(lambda: bool(looked))
    assert not place.importing.is_running
    assert everybody(composition) == []


def test_the_file_is_asked_for_without_stopping_the_window(
    place: ContactsPlace, tmp_path: Path, qtbot: QtBot
) -> None:
    place.view.import_wanted.emit("")
    (dialog,) = place.findChildren(QFileDialog)
    assert place.currentWidget() is place.view
    dialog.fileSelected.emit(written(tmp_path, RUTH))
    dialog.reject()
    wait_for_end(place.importing, qtbot)
    assert figures(place.importing)[1] == "1"


@pytest.mark.parametrize("width", [420, 900])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_result_fits_and_has_names(
    place: ContactsPlace,
    qapp: QApplication,
    tmp_path: Path,
    qtbot: QtBot,
    width: int,
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        place.resize(width, 600)
        place.import_file(written(tmp_path, RUTH, NOBODY, name="x" * 120 + ".vcf"))
        wait_for_end(place.importing, qtbot)
        qtbot.waitUntil(lambda: place.importing.result.other_button.isVisible())
        check_parts(place)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
