"""The Dial view as a whole: passport, country, keys, suggestions, choices, and its layouts."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.contact import Contact, ContactNumber
from dialer.core.phone_number import read_number
from dialer.providers.asterisk.declaration import OWN_IDS as EXTENSIONS
from dialer.providers.spokn.declaration import OWN_IDS as SPOKN_IDS
from dialer.ui.actions import CallActions
from dialer.ui.dial.countries import CountryModel, all_countries, rank
from dialer.ui.dial.facts import Facts, look_up
from dialer.ui.dial.keypad import LETTERS, Keypad
from dialer.ui.dial.passport import Passport
from dialer.ui.dial.suggestions import Suggestion, SuggestionModel
from dialer.ui.dial.view import DialView
from dialer.ui.theme import KEY, Theme
from tests.ui.dial.conftest import MakeView


def show(qtbot: QtBot, view: DialView, text: str) -> Facts:
    view.dial(text)
    qtbot.waitUntil(lambda: view.passport.facts.text == view.field.written())
    return view.passport.facts


# Passport


def test_the_passport_says_what_will_be_called(view: DialView, qtbot: QtBot) -> None:
    show(qtbot, view, "020 7946 0018")
    spoken = view.passport.accessibleDescription()
    for words in ("+442079460018", "landline", "London", "United Kingdom", "there"):
        assert words in spoken


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ("tel:+1900%20555%200100;phone-context=+44", "+1 900-555-0100"),
        ("tel:2079460018;phone-context=+44", "+44 20 7946 0018"),
        ("callto://+442079460018", "+44 20 7946 0018"),
        ("tel:+442079460018;ext=55;isub=7", "+44 20 7946 0018 ext. 55"),
        ("sip:+442079460018@example.org;user=phone", "+44 20 7946 0018"),
    ],
)
def test_a_link_is_shown_as_its_number_reads(
    view: DialView, qtbot: QtBot, link: str, shown: str
) -> None:
    view.dial(link)
    qtbot.waitUntil(lambda: view.field.text() == shown)
    before, after = read_number(link, "GB"), read_number(shown, "GB")
    assert (after.e164, after.extension) == (before.e164, before.extension)


def test_two_readings_are_offered(view: DialView, qtbot: QtBot) -> None:
    view.box.country.chosen.emit("US")
    facts = show(qtbot, view, "4795551234")
    assert view.field.text() == "4795551234", "grouping would choose one of them"
    assert [reading.text for reading in facts.readings] == ["+14795551234", "+4795551234"]
    assert not view.call_button.isEnabled()
    _, norway = view.passport.reading_buttons
    assert "Norway" in norway.accessibleName()
    QTest.mouseClick(norway, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.passport.facts.address == "+4795551234")
    assert view.call_button.isEnabled()


def passport(qtbot: QtBot, theme: Theme, hour: int, pause_ms: int = 1) -> Passport:
    made = Passport(
        theme, now=lambda: datetime(2026, 7, 1, hour, 30, tzinfo=UTC), pause_ms=pause_ms
    )
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("hour", "night"), [(12, False), (21, False), (22, True), (5, True)])
def test_night_is_told(qtbot: QtBot, theme: Theme, hour: int, night: bool) -> None:
    made = passport(qtbot, theme, hour)
    made.show_facts(Facts("1", address="+1", offsets_s=(0,)))
    assert ("asleep" in made.spoken()) is night


def test_clocks_far_apart_say_nothing(qtbot: QtBot, theme: Theme) -> None:
    made = passport(qtbot, theme, 12)
    made.show_facts(Facts("1", address="+1", offsets_s=(-36000, 36000)))
    assert "there" not in made.spoken()
    made.show_facts(Facts("1", address="+1", offsets_s=(0, 3600)))
    assert "between" in made.spoken()


def test_an_unfinished_number_is_told_late_and_quietly(qtbot: QtBot, theme: Theme) -> None:
    made = passport(qtbot, theme, 12, pause_ms=50)
    made.show_facts(look_up("+4420", "GB", None, grouping=True))
    assert not made.spoken()
    qtbot.waitUntil(lambda: "Not a whole number yet" in made.spoken())
    qtbot.waitUntil(lambda: "short" in made.spoken())


def test_enter_has_it_said_at_once(view: DialView, qtbot: QtBot) -> None:
    show(qtbot, view, "+4420")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert "too short" in view.passport.accessibleDescription()


def test_emergency_numbers_are_refused(view: DialView, qtbot: QtBot) -> None:
    facts = show(qtbot, view, "112")
    assert "emergency" in facts.problem
    assert not facts.unfinished
    assert not view.call_button.isEnabled()


@pytest.mark.parametrize(
    ("text", "unfinished"), [("+44207", True), ("0", True), ("+", True), ("+44207946001899", False)]
)
def test_what_more_digits_can_mend(text: str, unfinished: bool) -> None:
    assert look_up(text, "GB", None, grouping=True).unfinished is unfinished


def test_own_ids_are_called_where_there_are_any() -> None:
    assert look_up("id:1234567", "GB", SPOKN_IDS, grouping=False).address == "1234567"
    assert look_up("1234567", "GB", SPOKN_IDS, grouping=True).own_id == "Spokn ID"
    both = look_up("6701234", "EE", SPOKN_IDS, grouping=True)
    assert [reading.text for reading in both.readings] == ["id:6701234", "+3726701234"]
    assert look_up("id:12", "GB", SPOKN_IDS, grouping=False).problem


def test_an_extension_is_called_by_its_name(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot
) -> None:
    add_account("asterisk")
    view = make_view()
    facts = show(qtbot, view, "6001")
    assert (facts.address, facts.problem) == ("6001", "")
    assert "Calls the extension \u20666001" in view.passport.accessibleDescription()
    assert view.call_button.isEnabled()


def test_what_may_be_another_number_is_offered_as_an_extension(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot
) -> None:
    add_account("asterisk")
    view = make_view()
    facts = show(qtbot, view, "101")
    assert "short number" in facts.problem
    assert not view.call_button.isEnabled()
    (offered,) = view.passport.reading_buttons
    assert offered.accessibleName() == "Call 101, extension"
    QTest.mouseClick(offered, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.passport.facts.address == "101")
    assert view.field.text() == "id:101"
    assert view.call_button.isEnabled()


def test_enter_takes_a_name_for_an_extension_and_calls_nobody_yet(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot
) -> None:
    add_account("asterisk")
    view = make_view()
    show(qtbot, view, "alice")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.passport.facts.address == "alice")
    assert view.field.text() == "id:alice"
    assert view.call_button.isEnabled()


@pytest.mark.parametrize("text", ["112", "911", "110", "999"])
def test_no_emergency_is_offered_as_an_extension(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot, text: str
) -> None:
    add_account("asterisk")
    view = make_view()
    facts = show(qtbot, view, text)
    assert not facts.readings
    assert f"write id:{text}" in facts.problem
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert not view.call_button.isEnabled()
    assert view.field.text() == text


def test_a_name_that_is_typed_is_not_nagged_about(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot
) -> None:
    add_account("asterisk")
    view = make_view()
    show(qtbot, view, "ali")
    assert view.passport.reading_buttons
    assert "no number" not in view.passport.accessibleDescription()
    assert not look_up("Ruth Levi", "GB", EXTENSIONS, grouping=True).readings


def test_number_tables_are_left_to_the_looking_up_thread() -> None:
    program = "import sys, dialer.ui.dial.view; sys.exit('phonenumbers' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)


# Country


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_country_is_changed_on_the_spot(
    view: DialView, qtbot: QtBot, composition: Composition
) -> None:
    show(qtbot, view, "0301234567")
    qtbot.waitUntil(lambda: "United Kingdom" in view.box.country.accessibleName())
    popup = view.box.country.open_list()
    QTest.keyClicks(popup.search, "germ")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.passport.facts.address == "+49301234567")
    assert "Germany" in view.box.country.accessibleName()
    qtbot.waitUntil(lambda: composition.region() == "DE")


@pytest.mark.parametrize(
    ("wanted", "first"),
    [("il", "IL"), ("+972", "IL"), ("0049", "DE"), ("cote", "CI"), ("kingdom", "GB"), ("1", "US")],
)
def test_countries_are_found(wanted: str, first: str) -> None:
    model = CountryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_countries(all_countries())
    model.search(wanted)
    found = [model.at(model.index(row)) for row in range(model.rowCount())]
    assert first in [country.region for country in found if rank(country, wanted) == 0] or (
        found[0].region == first
    )
    model.search("no such country")
    assert model.rowCount() == 0


# Keys


def test_a_long_press_on_0_writes_a_plus(qtbot: QtBot, theme: Theme) -> None:
    keypad = Keypad(theme, long_press_ms=0)
    qtbot.addWidget(keypad)
    typed: list[str] = []
    keypad.typed.connect(typed.append)
    key = keypad.key("0")
    with qtbot.waitSignal(keypad.typed):
        QTest.mousePress(key, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(key, Qt.MouseButton.LeftButton)
    assert typed == ["+"]
    assert not key.isDown()
    slow = Keypad(theme)
    qtbot.addWidget(slow)
    slow.typed.connect(typed.append)
    QTest.mouseClick(slow.key("0"), Qt.MouseButton.LeftButton)
    assert typed == ["+", "0"]


def test_keys_are_named_and_large_enough(view: DialView) -> None:
    assert view.keypad.key("2").accessibleName() == "2, A B C"
    for sign in LETTERS:
        key = view.keypad.key(sign)
        assert key.accessibleName()
        assert min(key.width(), key.height()) >= KEY


def test_typing_anywhere_goes_to_the_number(view: DialView, qtbot: QtBot) -> None:
    for widget in (view.keypad.key("5"), view.ways.via_box, view.call_button, view.box.country):
        widget.setFocus()
        QTest.keyClick(widget, "7")
        assert view.field.hasFocus()
    assert view.field.written() == "7777"
    view.ways.from_box.setFocus()
    QTest.keyClick(view.ways.from_box, Qt.Key.Key_Backspace)
    assert view.field.written() == "777"
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    assert not view.field.text()


# Suggestions


def test_the_model_is_a_model(qtbot: QtBot) -> None:
    model = SuggestionModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert isinstance(tester.model(), QAbstractItemModel)
    model.show_rows([Suggestion("", "Recent"), Suggestion("+1", "one"), Suggestion("+2", "two")])
    model.show_rows([Suggestion("+2", "two")])
    model.show_rows([])


def call(qtbot: QtBot, view: DialView, actions: CallActions, number: str) -> None:
    show(qtbot, view, number)
    qtbot.waitUntil(view.call_button.isEnabled)
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    qtbot.wait(QApplication.doubleClickInterval() + 20)


def titles(view: DialView) -> list[str]:
    model = view.suggestions.model
    return [model.at(model.index(row)).title for row in range(model.rowCount())]


def test_recent_numbers_are_suggested_by_digits_anywhere(
    view: DialView, qtbot: QtBot, actions: CallActions
) -> None:
    call(qtbot, view, actions, "+442079461120")
    call(qtbot, view, actions, "+442079462220")
    qtbot.waitUntil(lambda: titles(view) == ["Recent", "+44 20 7946 2220", "+44 20 7946 1120"])
    QTest.keyClicks(view.field, "9461")
    qtbot.waitUntil(lambda: titles(view) == ["Called before", "+44 20 7946 1120"])
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    QTest.keyClicks(view.field, "0207946222")  # as it is dialled at home
    qtbot.waitUntil(lambda: titles(view) == ["Called before", "+44 20 7946 2220"])
    QTest.keyClick(view.field, Qt.Key.Key_Down)
    assert view.suggestions.list.hasFocus()
    QTest.keyClick(view.suggestions.list, Qt.Key.Key_Return)
    assert view.field.written() == "+442079462220"
    assert view.field.hasFocus()
    assert not actions.placing, "taking a suggestion does not call"


@pytest.fixture
def people(composition: Composition) -> None:
    """Two contacts, one of them a favourite, there before the window."""

    async def add() -> None:
        async with composition.contacts() as book:
            numbers = (
                ContactNumber("mobile", "07700 900118"),
                ContactNumber("work", "020 7946 3320"),
            )
            await book.add(Contact("Ruth Levi", numbers=numbers))
            home = (ContactNumber("home", "+61 2 5550 0120"),)
            await book.add(Contact("Mum", numbers=home, favourite=True))

    asyncio.run(add())


def test_people_are_suggested_by_name_keys_and_number(
    people: None, view: DialView, qtbot: QtBot, actions: CallActions
) -> None:
    qtbot.waitUntil(lambda: titles(view) == ["Favourites", "Mum"])
    QTest.keyClicks(view.field, "ruth")
    qtbot.waitUntil(lambda: titles(view) == ["Contacts", "Ruth Levi", "Ruth Levi"])
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert view.field.written() == "+447700900118", "a name turns into its first number"
    assert not actions.placing
    qtbot.waitUntil(lambda: "Ruth Levi" in view.passport.spoken())
    for typed in ("7884", "79463320"):
        QTest.keyClick(view.field, Qt.Key.Key_Escape)
        QTest.keyClicks(view.field, typed)
        qtbot.waitUntil(lambda: titles(view)[:2] == ["Contacts", "Ruth Levi"])


def test_who_was_called_before_stands_there_by_name(
    people: None, view: DialView, qtbot: QtBot, actions: CallActions
) -> None:
    call(qtbot, view, actions, "+442079463320")
    qtbot.waitUntil(lambda: titles(view) == ["Favourites", "Mum", "Recent", "Ruth Levi"])


def test_a_name_that_nobody_has_is_refused_as_any_other_text(
    people: None, view: DialView, qtbot: QtBot
) -> None:
    QTest.keyClicks(view.field, "nobody")
    qtbot.waitUntil(lambda: titles(view) == [])
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert view.field.text() == "nobody"


def test_numbers_to_try(view: DialView) -> None:
    view.set_try_list([("+442079460021", "B is busy")])
    assert titles(view)[-2:] == ["To try", "B is busy"]
    view.suggestions.enter()
    QTest.keyClick(view.suggestions.list, Qt.Key.Key_Up)
    assert view.field.hasFocus()


# Choices


def test_the_default_account_is_chosen_and_choices_stay(
    make_view: MakeView,
    add_account: Callable[[str], None],
    composition: Composition,
    qtbot: QtBot,
) -> None:
    add_account("talkety")
    add_account("poketalk")
    composition.configuration.set_value("default_account", "poketalk")
    view = make_view(accounts=2)
    assert view.ways.via_box.currentData() == "poketalk"
    view.ways.via_box.setCurrentIndex(view.ways.via_box.findData("talkety"))
    add_account("calledin")
    view.refresh()
    qtbot.waitUntil(lambda: len(view.ways.all_ways) == 3)
    assert view.ways.via_box.currentData() == "talkety"


def test_a_broken_configuration_is_told(
    view: DialView, qtbot: QtBot, composition: Composition
) -> None:
    composition.folders.configuration_file.write_text("[[[", "utf-8")
    view.refresh()
    qtbot.waitUntil(lambda: "cannot be used" in _texts(view.ways))


def _texts(widget: QWidget) -> str:
    return " ".join(
        child.text() for child in widget.findChildren(QWidget) if hasattr(child, "text")
    )


# Layouts


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [360, 420, 564, 640, 903, 1600])
def test_nothing_is_cut_off(
    make_view: MakeView,
    add_account: Callable[[str], None],
    qtbot: QtBot,
    width: int,
    direction: Qt.LayoutDirection,
) -> None:
    add_account("talkety")
    view = make_view(width)
    view.setLayoutDirection(direction)
    show(qtbot, view, "+442079460018")
    QApplication.processEvents()
    inside = view.rect()
    for widget in view.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit) and widget.isVisible():
            left = widget.mapTo(view, widget.rect().topLeft()).x()
            assert inside.left() <= left, widget.accessibleName()
            assert left + widget.width() <= inside.right() + 1, widget.accessibleName()
    assert view.field.layoutDirection() is Qt.LayoutDirection.LeftToRight
    one, three = (view.keypad.key(sign).mapTo(view, view.rect().topLeft()).x() for sign in "13")
    assert one < three, "a telephone's keys do not turn round"


def test_every_control_has_a_name(view: DialView, qtbot: QtBot) -> None:
    show(qtbot, view, "+19005551234")
    for widget in view.findChildren(QWidget):
        named = isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        if named and widget.isVisible():
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget
