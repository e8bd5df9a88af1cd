"""The look at a table before it is imported: columns, letters, divider, headings."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.contacts.files import preview_csv
from dialer.core.contact_table import FIELDS
from dialer.engine.home import Home
from dialer.ui.bridge import Bridge
from dialer.ui.contacts.contacts_place import ContactsPlace
from dialer.ui.contacts.import_columns import BECOMES, FIRST, HEADING, ColumnsModel, FieldBox
from dialer.ui.contacts.import_table import TableSheet
from dialer.ui.contacts.import_words import choices, dividers, encodings, field_words, plainest
from dialer.ui.theme import Theme
from tests.ui.contacts.stand import check_parts, everybody

GOOGLE = Path(__file__).parents[2] / "unit" / "contacts" / "samples" / "google.csv"
HOSTILE = "<b>bold</b>"


@pytest.fixture
def place(bridge: Bridge, composition: Composition, theme: Theme, qtbot: QtBot) -> ContactsPlace:
    made = ContactsPlace(bridge, cast(Home, composition), theme)
    qtbot.addWidget(made)
    made.resize(900, 620)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    QCursor.setPos(made.mapToGlobal(QPoint(899, 0)))  # no choice opens under it
    return made


def opened(place: ContactsPlace, path: Path, qtbot: QtBot) -> TableSheet:
    """The sheet of a table, with its sample."""
    page = place.importing
    place.import_file(str(path))
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page.sheet)
    return page.sheet


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "people.csv"
    path.write_bytes(text.encode(encoding))
    return path


def row_of(sheet: TableSheet, heading: str) -> int:
    model = sheet.model
    return next(row for row in range(model.rowCount()) if model.heading(row) == heading)


def becomes(sheet: TableSheet) -> list[str]:
    model = sheet.model
    return [str(model.index(row, BECOMES).data()) for row in range(model.rowCount())]


def let_become(sheet: TableSheet, heading: str, field: str) -> None:
    index = sheet.model.index(row_of(sheet, heading), BECOMES)
    assert sheet.model.setData(index, field)


def imported(place: ContactsPlace, qtbot: QtBot) -> None:
    page = place.importing
    QTest.mouseClick(page.sheet.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page.result, timeout=15_000)


def test_a_google_table_comes_in_with_another_mapping(
    place: ContactsPlace, composition: Composition, qtbot: QtBot
) -> None:
    sheet = opened(place, GOOGLE, qtbot)
    assert sheet.table.hasFocus()
    assert sheet.encoding.currentData() == "utf-8"
    assert sheet.has_header.isChecked()
    first = sheet.model.index(row_of(sheet, "First Name"), BECOMES)
    assert (first.data(), first.siblingAtColumn(FIRST).data()) == ("First name", "Ada")
    assert first.siblingAtColumn(HEADING).data() == "First Name"
    qtbot.waitUntil(lambda: sheet.sample[0].text().startswith("Ms. Ada Byron King · Analytical"))

    let_become(sheet, "Nickname", "name")
    let_become(sheet, "Organization Name", "ignored")
    qtbot.waitUntil(lambda: sheet.sample[0].text().startswith("Countess · mobile +44"))
    imported(place, qtbot)
    assert [figure.text() for figure in place.importing.result.figures][:2] == ["3", "3"]
    (ada,) = [each for each in everybody(composition) if each.name == "Countess"]
    assert ada.company == ""
    assert "ada@example.com" in ada.emails


def test_a_column_is_chosen_by_keyboard(place: ContactsPlace, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = opened(place, written(tmp_path, "Name,Phone\nAda,020 7946 0018\n"), qtbot)
    assert becomes(sheet) == ["Full name", "Number"]
    assert sheet.table.currentIndex().row() == 0
    QTest.keyClick(sheet.table, Qt.Key.Key_Down)
    QTest.keyClick(sheet.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(FieldBox)))
    (box,) = sheet.findChildren(FieldBox)
    qtbot.waitUntil(box.view().isVisible)
    assert box.accessibleName() == "Phone becomes: Number"
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: becomes(sheet) == ["Full name", "Number: mobile"])
    qtbot.waitUntil(lambda: "mobile 020 7946 0018" in sheet.sample[0].text())
    qtbot.waitUntil(lambda: not sheet.findChildren(FieldBox))
    assert sheet.table.hasFocus()


def test_leaving_a_choice_changes_nothing(
    place: ContactsPlace, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(place, written(tmp_path, "Name,Phone\nAda,020 7946 0018\n"), qtbot)
    sheet.table.open_choice(0)
    (box,) = sheet.findChildren(FieldBox)
    qtbot.waitUntil(box.view().isVisible)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.findChildren(FieldBox))
    assert becomes(sheet) == ["Full name", "Number"]
    assert place.currentWidget() is place.importing


def test_other_letters_show_at_once_and_what_was_chosen_stays(
    place: ContactsPlace, composition: Composition, tmp_path: Path, qtbot: QtBot
) -> None:
    text = "Name;Phone;Firm\nИванов Пётр;+7 495 123-45-67;Завод\n"
    sheet = opened(place, written(tmp_path, text, "cp1251"), qtbot)
    let_become(sheet, "Firm", "notes")
    sheet.encoding.setCurrentIndex(sheet.encoding.findData("cp1252"))
    sheet.encoding.activated.emit(sheet.encoding.currentIndex())
    cell = row_of(sheet, "Name")
    qtbot.waitUntil(lambda: sheet.model.index(cell, FIRST).data() == "Èâàíîâ Ï¸òð")
    assert becomes(sheet) == ["Full name", "Number", "Notes"]
    sheet.encoding.setCurrentIndex(sheet.encoding.findData("cp1251"))
    sheet.encoding.activated.emit(sheet.encoding.currentIndex())
    qtbot.waitUntil(lambda: sheet.model.index(cell, FIRST).data() == "Иванов Пётр")
    imported(place, qtbot)
    (contact,) = everybody(composition)
    assert (contact.name, contact.company, contact.notes) == ("Иванов Пётр", "", "Завод")


def test_divider_and_headings(place: ContactsPlace, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = opened(place, written(tmp_path, "Ada;020 7946 0018\nBob;020 7946 0019\n"), qtbot)
    assert not sheet.has_header.isChecked()
    assert sheet.model.heading(0) == "Column 1"
    assert becomes(sheet) == ["Full name", "Number"]
    sheet.has_header.click()
    qtbot.waitUntil(lambda: sheet.model.heading(0) == "Ada")
    assert sheet.divider.currentData() == ";"
    sheet.divider.setCurrentIndex(sheet.divider.findData("|"))
    sheet.divider.activated.emit(sheet.divider.currentIndex())
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 1)
    assert sheet.has_header.isChecked()


def test_without_a_telling_column_nothing_can_be_imported(
    place: ContactsPlace, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(place, written(tmp_path, "Colour,Name\nred,Ada\n"), qtbot)
    assert sheet.import_button.isEnabled()
    qtbot.waitUntil(lambda: sheet.sample[0].text() == "Ada")
    let_become(sheet, "Name", "ignored")
    assert not sheet.import_button.isEnabled()
    assert sheet.problem.text().startswith("No column is a name")
    qtbot.waitUntil(lambda: not sheet.sample[0].isVisible())
    let_become(sheet, "Colour", "company")
    assert sheet.import_button.isEnabled()
    assert not sheet.problem.isVisible()
    qtbot.waitUntil(lambda: sheet.sample[0].text() == "red")


def test_another_file_begins_anew(place: ContactsPlace, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = opened(place, written(tmp_path, "Name,Phone\nAda,020 7946 0018\n"), qtbot)
    let_become(sheet, "Name", "company")
    opened(place, written(tmp_path, "Name,Phone\nBob,020 7946 0019\n"), qtbot)
    qtbot.waitUntil(lambda: sheet.model.index(0, FIRST).data() == "Bob")
    assert becomes(sheet) == ["Full name", "Number"]


def test_the_model_is_sound(tmp_path: Path, qtbot: QtBot) -> None:
    model = ColumnsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    model.show_preview(preview_csv(GOOGLE))
    index = model.index(0, BECOMES)
    with qtbot.waitSignals([model.dataChanged, model.mapped]):
        assert model.setData(index, "company")
    assert index.data(Qt.ItemDataRole.EditRole) == "company"
    assert not model.setData(index, "no field")
    assert not model.setData(model.index(0, HEADING), "company")
    model.show_preview(preview_csv(written(tmp_path, f"Name\n{HOSTILE}\n")))
    shown = model.index(0, FIRST)
    assert shown.data() == HOSTILE
    assert HOSTILE not in shown.data(Qt.ItemDataRole.ToolTipRole)
    assert tester.model() is model


def test_every_choice_has_words() -> None:
    for field in FIELDS:
        assert field_words(field) != field
    offered = choices(["number:Lake house", "uid", "number:", "name"])
    assert plainest(("number:", "name")) == ("number", "name")
    assert plainest(("number_label", "number", "number:"))[-1] == "number:"
    assert offered[-3:] == ["number:Lake house", "uid", "number:"]
    assert field_words("number:Lake house") == "Number: Lake house"
    assert len(offered) == len(set(offered))
    assert ("cp437", "cp437") in encodings("cp437")
    assert (":", ":") in dividers(":")
    for values in (encodings("utf-8"), dividers(",")):
        assert all(words and words != value for value, words in values)


@pytest.mark.parametrize("width", [420, 900, 1400])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_nothing_is_cut_off_or_nameless(
    place: ContactsPlace,
    qapp: QApplication,
    qtbot: QtBot,
    width: int,
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        place.resize(width, 600)
        sheet = opened(place, GOOGLE, qtbot)
        qtbot.waitUntil(lambda: bool(sheet.sample[0].text()))
        check_parts(place)
        table = sheet.table
        shown = [
            column
            for column in range(sheet.model.columnCount())
            if not table.isColumnHidden(column)
        ]
        assert len(shown) >= 3
        used = sum(table.columnWidth(column) for column in shown)
        assert used <= table.viewport().width()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
