"""The chart: bars in proportion, found by mouse and keys, in both directions, and nothing
invented.
"""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dialer.ui.report.chart import Bar, BarChart
from dialer.ui.theme import Theme

BARS = [
    Bar(name, Decimal(amount), f"{name}: {amount} USD")
    for name, amount in (("Mon", "1.00"), ("Tue", "0"), ("Wed", "4.00"), ("Thu", "2.00"))
]


@pytest.fixture(params=[False, True], ids=["standing", "lying"])
def chart(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> BarChart:
    made = BarChart(theme, lying=request.param)
    qtbot.addWidget(made)
    made.resize(400, 180)
    made.show_bars(BARS, "Spending by day")
    made.show()
    return made


def length(chart: BarChart, place: int) -> float:
    rect = chart.bar_rect(place)
    return rect.width() if chart._lying else rect.height()


def test_bars_are_as_long_as_their_amounts(chart: BarChart) -> None:
    assert length(chart, 1) == 0
    assert length(chart, 3) == pytest.approx(length(chart, 2) / 2, abs=1)
    assert length(chart, 0) == pytest.approx(length(chart, 2) / 4, abs=1)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_click_finds_its_bar(
    chart: BarChart, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    chart.setLayoutDirection(direction)
    for place in (0, 2, 3):
        with qtbot.waitSignal(chart.chosen) as chosen:
            point = chart.bar_rect(place).center().toPoint()
            QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point)
        assert chosen.args == [place]
        assert chart.accessibleDescription() == BARS[place].words
    assert not chart.grab().isNull()


def test_the_arrows_go_from_bar_to_bar_and_stop_at_the_ends(chart: BarChart) -> None:
    on = Qt.Key.Key_Down if chart._lying else Qt.Key.Key_Right
    back = Qt.Key.Key_Up if chart._lying else Qt.Key.Key_Left
    for key, words in ((on, "Mon"), (on, "Tue"), (back, "Mon"), (back, "Mon")):
        QTest.keyClick(chart, key)
        assert chart.accessibleDescription().startswith(words)


def test_nothing_and_very_much_are_drawn_without_a_fault(chart: BarChart) -> None:
    chart.show_bars([], "Nothing")
    assert not chart.grab().isNull()
    chart.show_bars([Bar("x", Decimal(0), "x: 0")], "Zero")
    assert length(chart, 0) == 0
    chart.show_bars([Bar(str(n), Decimal(n), "") for n in range(400)], "Many")
    assert not chart.grab().isNull()
    assert chart.place_at(chart.rect().bottomRight() * 2) == -1
