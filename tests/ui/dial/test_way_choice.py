"""The choices of phone and account: a phone's number can be read in any width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialer.core.account import Account
from dialer.core.capabilities import Capabilities
from dialer.providers.registry import Registry
from dialer.ui.choice_box import _CHEVRON_PX, _PADDING_PX, ChoiceBox
from dialer.ui.dial.way_choice import WayChoice
from dialer.ui.dial.ways import Phone, Way, Ways
from dialer.ui.theme import Theme

PHONES = ("+1 212-555-0100", "+1 212-555-0199")


def capabilities() -> Capabilities:
    info = next(info for info in Registry().infos() if info.name == "poketalk")
    return info.capabilities(Account("Home", info.name, None, (), {}))


@pytest.fixture
def choice(theme: Theme, qtbot: QtBot) -> WayChoice:
    made = WayChoice(theme)
    qtbot.addWidget(made)
    phones = tuple(Phone(written.replace("-", "").replace(" ", ""), written) for written in PHONES)
    way = Way("Home", "PokeTALK", phones, capabilities())
    made.set_ways(Ways((way,), "Home", "US"))
    made.show_wanted("", offered=True)
    made.show()
    return made


def room_for_text(box: ChoiceBox) -> int:
    return box.width() - 2 * _PADDING_PX - _CHEVRON_PX - 2


@pytest.mark.parametrize("width_px", [300, 312, 352, 400, 440, 760])
def test_a_number_fits_in_every_width(choice: WayChoice, width_px: int, qtbot: QtBot) -> None:
    choice.resize(width_px, choice.sizeHint().height())
    qtbot.waitUntil(lambda: choice.from_box.width() > 100)
    words = choice.from_box.currentText()
    assert choice.from_box.fontMetrics().horizontalAdvance(words) <= room_for_text(choice.from_box)
    assert choice.via_box.geometry().intersected(choice.from_box.geometry()).isEmpty()
    assert choice.more.geometry().intersected(choice.via_box.geometry()).isEmpty()


def test_two_phones_of_one_country_differ_even_where_they_are_cut(choice: WayChoice) -> None:
    metrics = choice.from_box.fontMetrics()
    cut = {
        metrics.elidedText(choice.from_box.itemText(row), choice.from_box._elide, 80)
        for row in range(choice.from_box.count())
    }
    assert len(cut) == len(PHONES)
    assert choice.from_box._elide is Qt.TextElideMode.ElideMiddle
