"""The fields of declared settings: checked as they are typed, kept, and put back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from dialer.core.errors import DesktopError
from dialer.ui.settings.declared_page import DeclaredPage
from dialer.ui.settings.rows import SettingRow
from tests.ui.settings.conftest import Stand


def row(stand: Stand, page_name: str, key: str) -> SettingRow:
    page = stand.open(page_name)
    assert isinstance(page, DeclaredPage)
    stand.wait(lambda: stand.place.keeper.known)
    stand.qtbot.wait(20)
    return next(row for row in page.rows if row.setting.key == key)


def kept(stand: Stand, key: str) -> object:
    return stand.home.configuration.values().get(key)


def type_in(stand: Stand, field: SettingRow, text: str) -> None:
    assert isinstance(field.control, QLineEdit)
    field.control.setFocus()
    field.control.clear()
    stand.qtbot.keyClicks(field.control, text)


def test_a_switch_is_kept_at_once_and_put_back(stand: Stand) -> None:
    field = row(stand, "privacy", "log.full_numbers")
    assert isinstance(field.control, QCheckBox)
    field.control.click()
    stand.wait(lambda: kept(stand, "log.full_numbers") is True)
    stand.wait(field.kept.isVisible)
    assert field.default_button.isVisible()
    field.default_button.click()
    stand.wait(lambda: kept(stand, "log.full_numbers") is None)
    stand.wait(lambda: not field.default_button.isVisible())
    assert not field.control.isChecked()


def test_a_number_is_checked_as_it_is_typed_and_kept_when_it_is_left(stand: Stand) -> None:
    field = row(stand, "advanced", "http.timeout_s")
    type_in(stand, field, "999")
    assert "at most 300" in field.problem.text()
    stand.qtbot.keyClick(field.control, Qt.Key.Key_Return)
    stand.qtbot.wait(50)
    assert kept(stand, "http.timeout_s") is None
    type_in(stand, field, "12")
    assert not field.problem.isVisible()
    stand.qtbot.keyClick(field.control, Qt.Key.Key_Return)
    stand.wait(lambda: kept(stand, "http.timeout_s") == 12)
    assert stand.home.settings.integer("http.timeout_s") == 12


def test_money_is_exact_and_empty_takes_the_limit_away(stand: Stand) -> None:
    field = row(stand, "budgets", "budget.per_call")
    type_in(stand, field, "2.50")
    stand.qtbot.keyClick(field.control, Qt.Key.Key_Return)
    stand.wait(lambda: kept(stand, "budget.per_call") == Decimal("2.50"))
    type_in(stand, field, "1,5,0")
    assert field.problem.isVisible()
    type_in(stand, field, "")
    stand.qtbot.keyClick(field.control, Qt.Key.Key_Return)
    stand.wait(lambda: kept(stand, "budget.per_call") is None)


@pytest.mark.parametrize(
    ("page", "key", "words"),
    [
        ("privacy", "history.keep_days", "for ever"),
        ("budgets", "budget.per_month", "no limit"),
        ("budgets", "balance.warn_below", "no warning"),
        ("advanced", "http.timeout_s", "30"),
    ],
)
def test_a_field_says_what_empty_means(stand: Stand, page: str, key: str, words: str) -> None:
    control = row(stand, page, key).control
    assert isinstance(control, QLineEdit)
    assert control.placeholderText() == words
    assert control.fontMetrics().horizontalAdvance(words) < control.maximumWidth() - 20


def test_a_choice_and_a_country_are_kept(stand: Stand) -> None:
    language = row(stand, "language", "language")
    assert isinstance(language.control, QComboBox)
    assert language.control.itemText(language.control.findData("de")) == "Deutsch"
    language.control.setCurrentIndex(language.control.findData("de"))
    language.control.activated.emit(language.control.currentIndex())
    stand.wait(lambda: kept(stand, "language") == "de")
    region = row(stand, "language", "region")
    box = region.control
    assert isinstance(box, QComboBox)
    stand.wait(lambda: box.count() > 100)
    assert box.currentData() == "GB"
    box.setCurrentIndex(box.findData("IL"))
    box.activated.emit(box.currentIndex())
    stand.wait(lambda: kept(stand, "region") == "IL")
    box.setCurrentIndex(0)
    box.activated.emit(0)
    stand.wait(lambda: kept(stand, "region") is None)


@pytest.mark.parametrize(
    ("page", "key", "wrong"),
    [
        ("callbacks", "listener.public_url", "phone.example.org"),
        ("callbacks", "listener.port", "70000"),
        ("privacy", "history.keep_days", "0"),
        ("links", "shortcut.dial_selection", "D"),
    ],
)
def test_what_is_not_allowed_says_so_at_its_field(
    stand: Stand, page: str, key: str, wrong: str
) -> None:
    field = row(stand, page, key)
    type_in(stand, field, wrong)
    assert field.problem.isVisible()
    assert field.problem.text()
    stand.qtbot.keyClick(field.control, Qt.Key.Key_Return)
    stand.qtbot.wait(30)
    assert kept(stand, key) is None


def test_what_the_desktop_refuses_is_said_at_the_field_and_shown_as_it_is(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_key: str, _value: object) -> None:
        raise DesktopError("There is no such thing here.", "Do it by hand.")

    field = row(stand, "desktop", "start_at_login")
    monkeypatch.setattr(stand.home.configuration, "set_value", refuse)
    assert isinstance(field.control, QCheckBox)
    field.control.click()
    stand.wait(field.problem.isVisible)
    assert "Do it by hand" in field.problem.text()
    assert not field.control.isChecked()


def test_what_another_program_changed_is_shown_when_the_page_is_opened_again(stand: Stand) -> None:
    field = row(stand, "advanced", "http.timeout_s")
    assert isinstance(field.control, QLineEdit)
    edit = field.control
    stand.open("about")
    stand.home.configuration.set_value("http.timeout_s", 44)
    stand.open("advanced")
    stand.wait(lambda: edit.text() == "44")


def test_a_configuration_that_cannot_be_read_is_told(stand: Stand) -> None:
    stand.home.folders.configuration_file.write_text("broken")
    stand.open("advanced")
    stand.wait(lambda: bool(stand.failed))
    assert "cannot be used" in str(stand.failed[0])


def test_every_field_has_a_name_and_its_sentence(stand: Stand) -> None:
    for name in (
        "callbacks",
        "budgets",
        "desktop",
        "links",
        "notifications",
        "privacy",
        "advanced",
    ):
        page = stand.open(name)
        assert isinstance(page, DeclaredPage)
        for field in page.rows:
            assert field.control.accessibleName()
            assert field.control.accessibleDescription() == field.setting.sentence
            assert "." not in field.name
