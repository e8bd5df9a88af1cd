"""Contacts that may be the same: found, merged, undone, left apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.contact import Contact, ContactNumber
from dialer.core.errors import DialerError
from dialer.engine.home import Home
from dialer.ui.bridge import Bridge
from dialer.ui.contacts.contacts_place import ContactsPlace
from dialer.ui.contacts.duplicates_page import AT_ONCE, DuplicatesPage
from dialer.ui.messages import Level, MessageStrip
from dialer.ui.theme import Theme
from tests.ui.contacts.stand import add, check_parts, everybody, remove


def number(raw: str) -> ContactNumber:
    return ContactNumber("mobile", raw)


RUTH = Contact("Ruth Levi", numbers=(number("07700 900118"),), company="Levi & Co")
LEVI = Contact("Levi, R.", numbers=(number("+44 7700 900118"),), emails=("r@levi.example",))
ADAM = Contact("<b>Adam</b> Young", emails=("adam@young.example",))
YOUNG = Contact("Adam Yung", numbers=(number("020 7946 0022"),), emails=("ADAM@young.example",))
Open = Callable[..., DuplicatesPage]


@pytest.fixture
def place(bridge: Bridge, composition: Composition, theme: Theme, qtbot: QtBot) -> ContactsPlace:
    made = ContactsPlace(bridge, cast(Home, composition), theme)
    qtbot.addWidget(made)
    made.resize(900, 620)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def open_page(place: ContactsPlace, composition: Composition, qtbot: QtBot) -> Open:
    def make(*contacts: Contact, groups: int = 2) -> DuplicatesPage:
        add(composition, contacts)
        place.view.duplicates_wanted.emit()
        page = place.duplicates
        assert place.currentWidget() is page
        qtbot.waitUntil(lambda: len(page.cards) == groups)
        return page

    return make


def reasons(page: DuplicatesPage) -> list[str]:
    return [card.why.text() for card in page.cards]


def names(composition: Composition) -> list[str]:
    return [contact.name for contact in everybody(composition)]


def test_they_stand_side_by_side_with_why(open_page: Open) -> None:
    page = open_page(RUTH, LEVI, ADAM, YOUNG, Contact("Nobody else"))
    assert reasons(page) == [
        "The same number +447700900118",
        "The same e-mail address adam@young.example",
    ]
    assert page.words.text().startswith("2 groups")
    first = page.cards[0]
    assert [side.contact.name for side in first.sides] == ["Ruth Levi", "Levi, R."]
    assert first.sides[0].y() == first.sides[1].y()
    assert "r@levi.example" in first.sides[1].choice.accessibleDescription()
    assert first.leading.name == "Ruth Levi"  # of two that say as much the older one
    assert page.cards[1].leading.name == "Adam Yung"  # the one that says more
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_chosen_one_leads_and_merging_can_be_undone(
    place: ContactsPlace, composition: Composition, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(RUTH, LEVI, ADAM, YOUNG)
    offered: list[tuple[str, Callable[[], None]]] = []
    place.undoable.connect(lambda words, action: offered.append((words, action)))
    QTest.mouseClick(page.cards[0].sides[1], Qt.MouseButton.LeftButton)
    assert page.cards[0].leading.name == "Levi, R."
    page.cards[0].merge_button.setFocus()
    page.cards[0].merge_button.click()
    page.cards[0].merge_button.click()  # twice is once
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert offered[0][0] == "Merged into “Levi, R.”."
    (merged,) = [each for each in everybody(composition) if "Levi" in each.name]
    assert (merged.name, merged.company, merged.emails) == (
        "Levi, R.",
        "Levi & Co",
        ("r@levi.example",),
    )
    assert page.cards[0].merge_button.hasFocus()  # the keyboard goes on with the next one

    page.cards[0].merge_button.click()
    qtbot.waitUntil(lambda: len(offered) == 2)
    qtbot.waitUntil(lambda: page.state.title.text() == "No duplicates found")
    assert page.back_button.hasFocus()
    told: list[str] = []
    place.told.connect(told.append)
    offered[0][1]()  # the first one of two: each offer takes back its own step
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert told == ["The contacts are apart again."]
    assert reasons(page) == ["The same number +447700900118"]
    assert sorted(names(composition)) == ["Adam Yung", "Levi, R.", "Ruth Levi"]


def test_not_the_same_puts_a_group_aside(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(RUTH, LEVI, ADAM, YOUNG)
    page.cards[0].part_button.click()
    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert page.aside_words.text() == "1 group is put aside."
    page.cards[0].part_button.click()
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page.state)
    assert page.state.title.text() == "No duplicates found"
    assert page.state.words.text() == "2 groups are put aside as not the same."
    page.closed.emit()
    page = open_page(groups=0)
    qtbot.waitUntil(lambda: page.state_aside_button.isVisible())
    page.state_aside_button.click()
    assert len(page.cards) == 2
    assert not page.aside_button.isVisible()


def test_a_third_one_brings_a_parted_group_back(
    composition: Composition, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(RUTH, LEVI, groups=1)
    page.cards[0].part_button.click()
    assert page.cards == []
    add(composition, [Contact("Ruthie", numbers=RUTH.numbers)])
    qtbot.waitUntil(lambda: len(page.cards) == 1)  # another program's change shows by itself
    assert len(page.cards[0].sides) == 3


def test_none_found(place: ContactsPlace, open_page: Open, qtbot: QtBot) -> None:
    page = open_page(RUTH, ADAM, groups=0)
    qtbot.waitUntil(lambda: page.state.title.text() == "No duplicates found")
    assert page.state.icon.isVisible()
    assert not page.state.bar.isVisible()
    assert not page.state_aside_button.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert place.currentWidget() is place.view


def test_one_that_is_gone_meanwhile_is_told(
    place: ContactsPlace, composition: Composition, bridge: Bridge, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(RUTH, LEVI, groups=1)
    failures: list[DialerError] = []
    place.failed.connect(failures.append)
    bridge.contacts_changed.disconnect(page.finder._take_news)
    gone = page.cards[0].sides[1].contact
    remove(composition, gone.id)
    page.cards[0].merge_button.click()
    qtbot.waitUntil(lambda: bool(failures))
    qtbot.waitUntil(lambda: page.state.title.text() == "No duplicates found")
    assert names(composition) == ["Ruth Levi"]


def test_it_works_by_keyboard(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(RUTH, LEVI, ADAM, YOUNG)
    card = page.cards[0]
    order = []
    page.back_button.setFocus()
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    below = page.cards[1]
    leading = next(side.choice for side in below.sides if side.choice.isChecked())
    assert order == [card.sides[0].choice, card.merge_button, card.part_button, leading]
    card.sides[0].choice.setFocus()
    QTest.keyClick(card.sides[0].choice, Qt.Key.Key_Right)
    assert card.leading.name == "Levi, R."
    card.merge_button.setFocus()
    QTest.keyClick(card.merge_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.cards) == 1)


def test_what_was_chosen_stays_when_others_change(
    composition: Composition, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(ADAM, YOUNG, groups=1)
    card = page.cards[0]
    card.sides[0].choice.setChecked(True)
    add(composition, [RUTH, LEVI])
    qtbot.waitUntil(lambda: len(page.cards) == 2)
    assert card in page.cards
    assert card.leading.name == ADAM.name


def test_many_groups_are_made_as_they_come_into_sight(open_page: Open, qtbot: QtBot) -> None:
    many = [
        Contact(f"{who}{place:02}", numbers=(number(f"+44 20 7946 {place:04}"),))
        for place in range(AT_ONCE + 5)
        for who in ("Q", "Z")
    ]
    page = open_page(*many, groups=AT_ONCE)
    assert page.words.text().startswith(f"{AT_ONCE + 5} groups")
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert len(page.cards) == AT_ONCE + 5


@pytest.mark.parametrize("width", [420, 900, 1400])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_nothing_is_cut_off_or_nameless(
    place: ContactsPlace,
    open_page: Open,
    qapp: QApplication,
    qtbot: QtBot,
    width: int,
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        place.resize(width, 600)
        long = Contact("Ruth " + "x" * 200, numbers=RUTH.numbers, emails=("y" * 200 + "@z.org",))
        page = open_page(RUTH, LEVI, long, ADAM, YOUNG)
        one, two, three = page.cards[0].sides
        qtbot.waitUntil(lambda: (one.y() == three.y()) is (width > 420))
        assert (one.x() < two.x()) is (width > 420 and not page.isRightToLeft())
        check_parts(place)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_offer_to_undo_gives_way_to_the_next(theme: Theme, qtbot: QtBot) -> None:
    strip = MessageStrip(theme)
    qtbot.addWidget(strip)
    done: list[str] = []
    strip.tell("Careful", Level.WARNING)
    strip.offer("One is gone.", "Undo", lambda: done.append("one"))
    strip.offer("Two is gone.", "Undo", lambda: done.append("two"))
    assert strip.texts == ["Careful", "Two is gone."]
    strip.dismiss()
    strip.offer("Three is gone.", "Undo", lambda: done.append("three"))
    assert strip.texts == ["Three is gone."]
    strip.tell("Later")
    strip.offer("Four is gone.", "Undo", lambda: done.append("four"))
    assert strip.texts == ["Later", "Four is gone."]
    strip.dismiss()
    strip.action_button.click()
    assert done == ["four"]
    assert strip.isHidden()
