"""The contacts view: list, search, details, calling, the form, undo, and its empty faces."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.engine.home import Home
from dialer.ui.bridge import Bridge
from dialer.ui.contacts.avatar import MOST_SIDE_PX, square_image
from dialer.ui.contacts.contacts_model import MOST_PAGES, PAGE, ContactsModel, Loading
from dialer.ui.contacts.contacts_view import ContactsView
from dialer.ui.theme import Theme

HOSTILE = "<img src=x onerror=1><b>bold</b>"
RUTH = Contact(
    "Ruth Levi",
    company="Levi & Co",
    emails=("ruth@levi.example",),
    numbers=(ContactNumber("mobile", "07700 900118"), ContactNumber("work", "020 7946 0018")),
    groups=("Family",),
    favourite=True,
    notes="Before noon.",
)
ADAM = Contact("Adam Young", numbers=(ContactNumber("home", "020 7946 0022"),))
ELODIE = Contact("Élodie Marchand", numbers=(ContactNumber("mobile", "+33 6 39 98 01 22"),))
Fill = Callable[[Sequence[Contact]], None]


@pytest.fixture
def fill(composition: Composition) -> Fill:
    """Adds contacts before the window comes."""

    def add(contacts: Sequence[Contact]) -> None:
        async def work() -> None:
            async with composition.contacts() as book:
                for contact in contacts:
                    await book.add(contact)

        asyncio.run(work())

    return add


@pytest.fixture
def make_view(
    bridge: Bridge, composition: Composition, theme: Theme, qtbot: QtBot
) -> Callable[..., ContactsView]:
    def make(width: int = 980, count: int = 0) -> ContactsView:
        view = ContactsView(bridge, cast(Home, composition), theme)
        qtbot.addWidget(view)
        view.resize(width, 640)
        view.show()
        qtbot.waitUntil(lambda: view.model.state is Loading.READ)
        assert view.model.rowCount() == count
        return view

    return make


def titles(view: ContactsView) -> list[str]:
    contacts = (view.model.contact_at(row) for row in range(view.model.rowCount()))
    return [contact.title if contact is not None else "" for contact in contacts]


@pytest.fixture
def view(fill: Fill, make_view: Callable[..., ContactsView]) -> ContactsView:
    fill([RUTH, ADAM, ELODIE])
    return make_view(count=3)


# The list


def test_contacts_stand_under_their_letters_and_the_first_is_shown(view: ContactsView) -> None:
    assert titles(view) == ["Adam Young", "Élodie Marchand", "Ruth Levi"]
    assert view.model.letters == {0: "A", 1: "E", 2: "R"}
    assert view.details.name.text() == "Adam Young"
    assert view.model.letter_above(2) == "R"


def test_the_model_is_sound_and_holds_only_what_is_looked_at(
    fill: Fill, bridge: Bridge, qtbot: QtBot
) -> None:
    count = (MOST_PAGES + 5) * PAGE
    names = [Contact(f"P{number:06}") for number in range(0, count, PAGE // 2)]
    fill(names)
    model = ContactsModel(bridge, bridge)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.loaded):
        model.refresh()
    assert model.rowCount() == len(names)
    assert model.contact_at(0) is not None
    assert model.contact_at(len(names) - 1) is None or len(names) <= PAGE
    model.show_only("P000050", model._wanted)
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert tester.model() is model


def test_a_page_further_down_is_read_when_it_comes_into_sight(
    fill: Fill, make_view: Callable[..., ContactsView], qtbot: QtBot
) -> None:
    fill([Contact(f"Person {number:04}") for number in range(PAGE + 20)])
    view = make_view(count=PAGE + 20)
    view.list.scrollToBottom()
    view.list.viewport().repaint()
    last = PAGE + 19
    qtbot.waitUntil(lambda: view.model.contact_at(last) is not None)
    assert view.model.index(last).data() == "Person 0119"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("levi", ["Ruth Levi"]),
        ("eLO mar", ["Élodie Marchand"]),
        ("7946 0018", ["Ruth Levi"]),
        ("7884", ["Ruth Levi"]),
        ("nobody", []),
    ],
)
def test_typing_in_the_list_searches(
    view: ContactsView, qtbot: QtBot, typed: str, found: list[str]
) -> None:
    view.list.setFocus()
    QTest.keyClicks(view.list, typed[0])
    QTest.keyClicks(view.bar.search, typed[1:])
    qtbot.waitUntil(lambda: titles(view) == found)
    assert view.empty.isVisible() is not bool(found)
    QTest.keyClick(view.bar.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(view)) == 3)


def test_groups_and_favourites_are_chosen(view: ContactsView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.bar.which.count() == 3)
    assert view.bar.which.itemText(2) == "Family (1)"
    for row in (1, 2):
        view.bar.which.setCurrentIndex(row)
        qtbot.waitUntil(lambda: titles(view) == ["Ruth Levi"])
        view.bar.which.setCurrentIndex(0)
        qtbot.waitUntil(lambda: len(titles(view)) == 3)


# Calling


def test_enter_calls_the_only_number_and_asks_which_of_several(
    view: ContactsView, qtbot: QtBot
) -> None:
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(0))
    with qtbot.waitSignal(view.call_wanted) as wanted:
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert wanted.args == ["+442079460022"]
    view.list.setCurrentIndex(view.model.index(2))
    with qtbot.assertNotEmitted(view.call_wanted):
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert view.details.call_buttons[0].hasFocus()
    with qtbot.waitSignal(view.call_wanted) as wanted:
        view.details.call_buttons[1].click()
    assert wanted.args == ["+442079460018"]


# The form


def test_a_contact_is_added_by_keys(view: ContactsView, qtbot: QtBot) -> None:
    qtbot.waitUntil(view.isActiveWindow)
    view.list.setFocus()
    QTest.keySequence(view.list, QKeySequence(QKeySequence.StandardKey.New))
    QTest.keyClicks(view.editor.name, "Zoe Fischer")
    QTest.keyClicks(view.editor.rows[0].number, "020 7946 0991")
    qtbot.waitUntil(lambda: "+44 20 7946 0991" in view.editor.rows[0].meaning.text())
    QTest.keyClick(view.editor.rows[0].number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(view)[-1:] == ["Zoe Fischer"])
    assert view.details.name.text() == "Zoe Fischer"
    assert view.details.contact is not None
    assert view.details.contact.numbers[0].e164 == "+442079460991"


def test_a_change_keeps_what_the_form_does_not_show(view: ContactsView, qtbot: QtBot) -> None:
    view.list.setCurrentIndex(view.model.index(2))
    view.details.edit_button.click()
    assert not view.editor.is_changed
    view.editor.name.setText("Ruth Levi-Cohen")
    view.editor.rows[0].remove_button.click()
    view.editor.groups.setText("Family, , Work, Family")
    assert view.editor.is_changed
    view.editor.save_button.click()
    qtbot.waitUntil(lambda: view.details.name.text() == "Ruth Levi-Cohen")
    contact = view.details.contact
    assert contact is not None
    assert [number.raw for number in contact.numbers] == ["020 7946 0018"]
    assert contact.groups == ("Family", "Work")
    assert (contact.emails, contact.notes, contact.favourite) == (RUTH.emails, RUTH.notes, True)


def test_nobody_cannot_be_saved_and_nothing_is_lost(view: ContactsView, qtbot: QtBot) -> None:
    view.add()
    view.editor.notes.setPlainText("only a note")
    view.editor.save_button.click()
    qtbot.waitUntil(view.editor.problem.isVisible)
    assert view.editor.notes.toPlainText() == "only a note"
    QTest.keyClick(view.editor.name, Qt.Key.Key_Escape)
    assert not view.editor.isVisible()
    assert len(titles(view)) == 3


def test_a_number_from_the_calls_begins_a_contact(view: ContactsView) -> None:
    view.add("+61255500120")
    assert view.editor.rows[0].number.text() == "+61255500120"
    assert view.editor.name.hasFocus()


def test_a_picture_is_chosen_shown_and_taken_away(
    view: ContactsView, qtbot: QtBot, tmp_path: Path
) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(tmp_path / "face.png"))
    (tmp_path / "no.png").write_bytes(b"no picture")
    view.details.edit_button.click()
    view.editor.take_photo(str(tmp_path / "no.png"))
    qtbot.waitUntil(lambda: "no.png" in view.editor.problem.text())
    view.editor.take_photo(str(tmp_path / "face.png"))
    qtbot.waitUntil(view.editor.no_photo_button.isVisible)
    view.editor.save()
    qtbot.waitUntil(lambda: bool(view.details.contact and view.details.contact.has_photo))

    def middle() -> str:
        shown = view.details.picture.pixmap().toImage()
        return shown.pixelColor(shown.width() // 2, shown.height() // 2).name()

    qtbot.waitUntil(lambda: middle() == "#008000")
    view.details.edit_button.click()
    view.editor.no_photo_button.click()
    view.editor.save()
    qtbot.waitUntil(lambda: bool(view.details.contact and not view.details.contact.has_photo))
    qtbot.waitUntil(lambda: middle() != "#008000")


def test_a_picture_that_would_fill_the_memory_is_none(tmp_path: Path) -> None:
    image = QImage(MOST_SIDE_PX + 1, 1, QImage.Format.Format_Mono)
    image.fill(0)
    path = tmp_path / "wide.png"
    assert image.save(str(path))
    assert square_image(Photo("image/png", path.read_bytes())) is None


# Changing


def test_a_deleted_contact_comes_back(view: ContactsView, qtbot: QtBot) -> None:
    view.list.setCurrentIndex(view.model.index(0))
    with qtbot.waitSignal(view.undoable) as told:
        QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert told.args == ["Adam Young was deleted."]
    qtbot.waitUntil(lambda: titles(view) == ["Élodie Marchand", "Ruth Levi"])
    with qtbot.waitSignal(view.told):
        view.keeping.undo()
    qtbot.waitUntil(lambda: titles(view) == ["Adam Young", "Élodie Marchand", "Ruth Levi"])


def test_the_star_makes_a_favourite(view: ContactsView, qtbot: QtBot) -> None:
    view.details.favourite_button.click()
    qtbot.waitUntil(lambda: bool(view.details.contact and view.details.contact.favourite))
    assert view.details.name.text() == "Adam Young"


def test_what_another_program_of_the_home_changes_appears(
    view: ContactsView, fill: Fill, qtbot: QtBot
) -> None:
    fill([Contact("Bea New")])
    qtbot.waitUntil(lambda: "Bea New" in titles(view), timeout=10_000)


# Files


def test_a_dropped_file_is_imported_and_other_things_are_not(
    view: ContactsView, qtbot: QtBot, tmp_path: Path
) -> None:
    def drop(name: str) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        view.dropEvent(
            QDropEvent(
                QPointF(QPoint(5, 5)),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )

    with qtbot.waitSignal(view.import_wanted) as wanted:
        drop("people.vcf")
    assert wanted.args == [str(tmp_path / "people.vcf")]
    with qtbot.assertNotEmitted(view.import_wanted):
        drop("picture.png")


def test_all_are_written_to_a_file(view: ContactsView, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(view.told) as told:
        view.keeping.export(str(tmp_path / "all.vcf"))
    assert told.args == ["3 contacts written to all.vcf."]
    assert (tmp_path / "all.vcf").read_text("utf-8").count("BEGIN:VCARD") == 3
    with qtbot.waitSignal(view.failed):
        view.keeping.export(str(tmp_path / "no" / "folder" / "all.vcf"))


# Faces


def test_an_empty_view_says_how_to_begin(make_view: Callable[..., ContactsView]) -> None:
    view = make_view()
    assert view.empty.title.text() == "No contacts yet"
    assert view.empty.new_button.isVisible()
    view.empty.new_button.click()
    assert view.editor.isVisible()


def test_when_narrow_the_details_take_the_lists_place(view: ContactsView, qtbot: QtBot) -> None:
    view.resize(420, 640)
    assert not view.details.isVisible()
    QTest.mouseClick(
        view.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.list.visualRect(view.model.index(2)).center(),
    )
    assert view.details.isVisible()
    assert not view.list.isVisible()
    assert view.details.name.text() == "Ruth Levi"
    QTest.keyClick(view.details, Qt.Key.Key_Escape)
    assert view.list.isVisible()


def test_what_others_wrote_is_plain_text(
    fill: Fill, make_view: Callable[..., ContactsView]
) -> None:
    fill([Contact(HOSTILE, company=HOSTILE, notes=HOSTILE, groups=(HOSTILE,))])
    view = make_view(count=1)
    for label in (view.details.name, view.details.notes, view.details.company):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert view.details.name.text() == HOSTILE


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [360, 420, 640, 980, 1600])
def test_nothing_is_cut_off_or_nameless(
    view: ContactsView, width: int, direction: Qt.LayoutDirection
) -> None:
    QGuiApplication.setLayoutDirection(direction)
    try:
        view.resize(width, 700)
        for shown in ("details", "editor"):
            view._open = True
            view._place()
            if shown == "editor":
                view.details.edit_button.click()
            QGuiApplication.processEvents()
            for child in view.findChildren(QWidget):
                if not child.isVisible() or not isinstance(child, QAbstractButton | QLineEdit):
                    continue
                inside, name = child.parentWidget(), child.accessibleName()
                assert inside is not None
                assert child.geometry().left() >= 0, name
                assert child.geometry().right() <= inside.width(), name
                assert name or (isinstance(child, QAbstractButton) and child.text())
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
