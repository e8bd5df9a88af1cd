"""The place as a whole: its list, its search, its keys, and how every page looks in any width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QWidget,
)

from dialer.core.settings import PROGRAM_SETTINGS
from dialer.ui.settings.sections import settings_of
from tests.ui.conftest import AddAccount
from tests.ui.settings.conftest import Stand


def names(stand: Stand) -> list[str]:
    return [section.name for section in stand.place._sections]


def shown(stand: Stand) -> list[str]:
    items = [stand.place.list.item(row) for row in range(stand.place.list.count())]
    return [item.text() for item in items if item is not None]


def test_every_declared_setting_is_on_one_page(stand: Stand) -> None:
    placed = [setting.key for name in names(stand) for setting in settings_of(name)]
    assert sorted(placed) == sorted(setting.key for setting in PROGRAM_SETTINGS)


def test_the_first_page_is_open_and_others_are_made_when_wanted(stand: Stand) -> None:
    assert stand.place.page_name == "accounts"
    assert len(stand.place._pages) == 1
    stand.open("privacy")
    assert stand.place.page_name == "privacy"
    current = stand.place.list.currentItem()
    assert current is not None
    assert current.text() == "Privacy"


def test_searching_finds_by_name_key_and_sentence(stand: Stand) -> None:
    search = stand.place.search
    for text, page in (
        ("low balance", "Limits of money"),
        ("polling.ringing", "Advanced"),
        ("upnp", "Callbacks"),
        ("password", "Accounts"),
        ("first and last", "Privacy"),
    ):
        search.setText(text)
        assert page in shown(stand), text
    search.setText("nothing of the kind")
    assert shown(stand) == []
    assert stand.place.nothing.isVisible()
    search.clear()
    assert len(shown(stand)) == len(names(stand))


def test_enter_in_the_search_leads_to_the_field(stand: Stand) -> None:
    stand.qtbot.keyClicks(stand.place.search, "month")
    stand.qtbot.keyClick(stand.place.search, Qt.Key.Key_Return)
    assert stand.place.page_name == "budgets"
    focused = stand.place.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Most for a month"


def test_a_slash_goes_to_the_search_and_escape_leads_back_step_by_step(stand: Stand) -> None:
    place, qtbot = stand.place, stand.qtbot
    with qtbot.waitExposed(place):
        place.activateWindow()
    place.list.setFocus()
    qtbot.keyClick(place.list, "/")
    stand.wait(place.search.hasFocus)
    qtbot.keyClicks(place.search, "log")
    qtbot.keyClick(place.search, Qt.Key.Key_Escape)
    assert place.search.text() == ""


@pytest.mark.parametrize("width_px", [980, 380])
def test_a_page_that_assistive_technology_selects_is_opened(stand: Stand, width_px: int) -> None:
    place = stand.place
    place.resize(width_px, 640)
    place.list.setFocus()
    interface = QAccessible.queryAccessibleInterface(place.list)
    row = names(stand).index("privacy")
    assert interface.selectionInterface().select(interface.child(row))
    stand.wait(lambda: place.page_name == "privacy")
    assert place.page("privacy").isVisible()
    current = place.list.currentItem()
    assert current is not None
    assert current.text() == "Privacy"


def test_a_narrow_window_shows_the_list_or_a_page(stand: Stand) -> None:
    place = stand.place
    place.resize(380, 640)
    assert place.list.isVisible()
    assert not place.back_button.isVisible()
    stand.open("budgets")
    assert not place.list.isVisible()
    assert place.page("budgets").isVisible()
    stand.qtbot.keyClick(place, Qt.Key.Key_Escape)
    assert place.list.isVisible()
    item = place.list.item(1)
    assert item is not None
    place.list.itemActivated.emit(item)
    assert place.page("phones").isVisible()
    place.back_button.click()
    assert place.list.isVisible()
    place.resize(980, 640)
    assert place.list.isVisible()
    assert place.page("phones").isVisible()


def text_controls(page: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTableWidget)
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisible() and not widget.objectName()
    ]


def cut_off(page: QWidget) -> list[str]:
    """Texts that have no room; while the page is being laid out, there may be some."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.text()
        if label.height() < label.heightForWidth(label.width())
    ]


@pytest.mark.parametrize("width", [360, 520, 980, 1600])
@pytest.mark.parametrize("layout", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_off_and_everything_has_a_name(
    stand: Stand, add_account: AddAccount, width: int, layout: Qt.LayoutDirection
) -> None:
    add_account("talkety")
    stand.place.setLayoutDirection(layout)
    stand.place.resize(width, 640)
    for name in names(stand):
        if name == "checkup":  # it is looked at in a test of its own
            continue
        page = stand.open(name)
        stand.qtbot.wait(30)
        stand.place.grab()
        area: QScrollArea = page
        inside = area.widget()
        assert inside is not None
        assert inside.width() <= area.viewport().width(), name
        assert inside.minimumSizeHint().width() <= area.viewport().width(), name
        for control in text_controls(page):
            spoken = control.accessibleName() or (
                control.text() if isinstance(control, QAbstractButton) else ""
            )
            assert spoken, f"{name}: {control}"
        stand.qtbot.waitUntil(lambda page=page: not cut_off(page), timeout=3000)
