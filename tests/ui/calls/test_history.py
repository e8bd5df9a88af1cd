"""The tools of the history: search, choices, one person's calls, notes, totals, a file of it
all.
"""

from __future__ import annotations

import csv
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import Leg, Outcome
from dialer.core.errors import StoreError
from dialer.core.events import What
from dialer.core.money import Money
from dialer.core.ports import CallTotals
from dialer.engine.home import Home
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.calls.calls_view import CallsView
from dialer.ui.calls.filters import Choices, Ending, Period, midnight
from dialer.ui.theme import Theme
from tests.ui.calls.stage import NOW, OVER, TALKING, Stage, event
from tests.ui.calls.test_calls_view import make_view, rows
from tests.ui.conftest import AddAccount

BUSY = event(What.ENDED, 20, Leg.B, outcome=Outcome.BUSY)
LONDON, PARIS = "+442079460018", "+33199000018"


@pytest.fixture
def stage() -> Stage:
    """Talked today, busy today through Talkety, talked forty days ago with somebody in Paris."""
    stage = Stage()
    stage.call("1", age=timedelta(minutes=3))
    stage.call("2", "talkety", age=timedelta(minutes=1))
    stage.call("3", age=timedelta(days=40), to=PARIS)
    for name, end in (("1", OVER), ("2", BUSY), ("3", OVER)):
        stage.tell(name, *TALKING[: 4 if end is BUSY else None], end)
    return stage


@pytest.fixture
def view(stage: Stage, theme: Theme, qtbot: QtBot) -> CallsView:
    return make_view(stage, theme, qtbot, width=1200)


def shown(view: CallsView) -> str:
    found = (view.model.call_at(row) for row in range(view.model.rowCount()))
    return "".join(call.id for call in found if call is not None)


def choose(view: CallsView, what: Period | Ending | str) -> None:
    bar = view.bar
    for box in (bar.period, bar.ending, bar.account):
        if box.findData(what) >= 0:
            box.setCurrentIndex(box.findData(what))


@pytest.mark.parametrize(
    ("choice", "ids"),
    [
        (Period.TODAY, "21"),
        (Period.WEEK, "21"),
        (Period.YEAR, "213"),
        (Period.LAST_MONTH, "3"),
        (Ending.TALKED, "13"),
        (Ending.NOT_CONNECTED, "2"),
        (Ending.REFUSED, ""),
        ("talkety", "2"),
    ],
)
def test_choices_narrow_the_list_and_go_again(
    view: CallsView, choice: Period | Ending | str, ids: str
) -> None:
    assert shown(view) == "213"
    choose(view, choice)
    assert shown(view) == ids
    assert view.bar.isVisible()
    assert view.clear_button.isVisible() is (ids == "")
    view.bar.clear()
    assert shown(view) == "213"


def test_days_are_chosen_in_either_order_and_both_count(view: CallsView) -> None:
    choose(view, Period.DAYS)
    assert view.bar.first.isVisible()
    last = NOW.astimezone().date() - timedelta(days=40)
    first = last - timedelta(days=3)
    view.bar.first.setDate(QDate(last.year, last.month, last.day))
    view.bar.last.setDate(QDate(first.year, first.month, first.day))
    assert view.bar.choices.days(date.today()) == (last - timedelta(days=3), last)
    assert shown(view) == "3"


def test_typing_searches_after_a_pause_and_esc_shows_all_again(
    view: CallsView, qtbot: QtBot
) -> None:
    QTest.keyClicks(view.bar.search, "+33 1")
    assert shown(view) == "213"
    qtbot.waitUntil(lambda: shown(view) == "")  # the numbers have no blanks
    view.bar.search.setText("talkety")
    qtbot.waitUntil(lambda: shown(view) == "2")
    QTest.keyClick(view.bar.search, Qt.Key.Key_Return)
    assert view.list.hasFocus()
    assert view.model.call_at(view.list.currentIndex().row()) is not None
    QTest.keyClick(view.bar.search, Qt.Key.Key_Escape)
    assert shown(view) == "213"


def test_the_slash_leads_to_the_search(view: CallsView, qtbot: QtBot) -> None:
    qtbot.waitUntil(view.isActiveWindow)
    view.list.setFocus()
    QTest.keySequence(view, QKeySequence("/"))
    assert view.bar.search.hasFocus()
    assert view.bar.search.text() == ""


def test_news_appears_only_where_it_belongs(stage: Stage, view: CallsView) -> None:
    choose(view, Ending.TALKED)
    stage.call("4")
    stage.tell("4", *TALKING[:4], BUSY)
    assert shown(view) == "13"
    stage.call("5")
    stage.tell("5", *TALKING, OVER)
    assert shown(view) == "513"


def test_names_stand_in_the_place_of_numbers_and_one_persons_calls_alone(
    stage: Stage, view: CallsView, qtbot: QtBot
) -> None:
    stage.bridge.engine.names_of[PARIS] = "Ruth Levi"
    stage.bridge.contacts_changed.emit()
    qtbot.waitUntil(lambda: any("Ruth Levi" in row for row in rows(view)))
    view.list.setCurrentIndex(view.model.index(view.model.row_of("3")))
    assert view.details.party.text() == "Ruth Levi"
    assert view.details.add_button.isHidden()
    view.details.all_button.click()
    assert shown(view) == "3"
    assert view.bar.person.text() == "Ruth Levi"
    view.bar.person.click()
    assert shown(view) == "213"


def test_a_number_without_a_name_can_be_added(view: CallsView, qtbot: QtBot) -> None:
    view.list.setCurrentIndex(view.model.index(view.model.row_of("1")))
    with qtbot.waitSignal(view.contact_wanted) as wanted:
        view.details.add_button.click()
    assert wanted.args == [LONDON]


# Notes


def test_a_note_is_kept_when_the_field_is_left_or_another_call_is_shown(
    stage: Stage, view: CallsView
) -> None:
    note = view.details.note
    view.list.setCurrentIndex(view.model.index(view.model.row_of("1")))
    note.setFocus()
    QTest.keyClicks(note, "Call back Monday")
    view.list.setCurrentIndex(view.model.index(view.model.row_of("2")))
    assert stage.bridge.engine.notes == {"1": "Call back Monday"}
    assert note.toPlainText() == ""
    view.list.setCurrentIndex(view.model.index(view.model.row_of("1")))
    assert note.toPlainText() == "Call back Monday"


def test_a_note_that_cannot_be_kept_stays_in_the_field_and_is_tried_again(
    stage: Stage, view: CallsView, qtbot: QtBot
) -> None:
    note = view.details.note
    view.list.setCurrentIndex(view.model.index(view.model.row_of("1")))
    QTest.keyClicks(note, "x")
    stage.bridge.engine.fault = StoreError("The disk is full.", "Free some space.")
    with qtbot.waitSignal(view.failed):
        note.keep()
    assert note.toPlainText() == "x"
    stage.bridge.engine.fault = None
    note.keep()
    assert stage.bridge.engine.notes == {"1": "x"}


# Totals and the file


def test_totals_name_every_currency(view: CallsView) -> None:
    costs = (Money(Decimal("1.5"), "USD"), Money(Decimal("0.0764")))
    view.bar.show_totals(CallTotals(1204, 900, 7500, costs))
    told = view.bar.totals.text()
    assert "900 talked · 2 h 5 min · 1.50 USD + 0.0764 (no currency)" in told
    view.bar.show_totals(CallTotals())
    assert not view.bar.table_button.isEnabled()


def test_a_days_bounds_are_local_midnights() -> None:
    day = date(2026, 3, 29)
    assert midnight(day).astimezone().hour == 0
    choices = Choices(period=Period.DAYS, first=day, last=day)
    wanted = choices.call_filter(day)
    assert wanted.since == midnight(day)
    assert wanted.until == midnight(day + timedelta(days=1))


def test_what_is_found_is_saved_as_a_table(
    add_account: AddAccount,
    composition: Composition,
    bridge: Bridge,
    theme: Theme,
    actions: CallActions,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    add_account("talkety")
    view = CallsView(bridge, cast(Home, composition), theme, actions)
    qtbot.addWidget(view)
    target = tmp_path / "calls.csv"
    with qtbot.waitSignal(view.told, timeout=5000) as told:
        view._history.save_table(str(target))
    assert told.args is not None
    assert "calls.csv" in str(told.args[0])
    with target.open(encoding="utf-8-sig", newline="") as file:
        (head,) = csv.reader(file)
    assert head[0] == "created"
    assert head[-2:] == ["name", "note"]
    with qtbot.waitSignal(view.failed, timeout=5000) as failed:
        view._history.save_table(str(tmp_path / "no" / "such" / "folder.csv"))
    assert "could not be written" in str(failed.args)
    assert sorted(path.name for path in tmp_path.iterdir() if "part" in path.name) == []
