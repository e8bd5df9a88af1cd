"""The calls view: its model, live rows, paging, details, calling again, and its empty faces."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dialer.core.call import Certainty, Leg, Outcome, Source
from dialer.core.events import What
from dialer.engine.home import Home
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.calls.calls_model import PAGE, CallsModel
from dialer.ui.calls.calls_view import CallsView
from dialer.ui.calls.lookup import Lookup
from dialer.ui.theme import Theme
from tests.ui.calls.stage import (
    CALLING_A,
    CALLING_B,
    NOW,
    OVER,
    TAKEN,
    TALKING,
    FakeHome,
    Stage,
    event,
)

HOSTILE = "<img src=x onerror=1><b>bold</b>"


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def view(stage: Stage, theme: Theme, qtbot: QtBot) -> CallsView:
    return make_view(stage, theme, qtbot)


def make_view(stage: Stage, theme: Theme, qtbot: QtBot, width: int = 900) -> CallsView:
    made = CallsView(
        cast(Bridge, stage.bridge),
        cast(Home, FakeHome("poketalk", "talkety")),
        theme,
        cast(CallActions, stage.actions),
        now=lambda: NOW,
    )
    qtbot.addWidget(made)
    made.resize(width, 640)
    made.show()
    return made


def rows(view: CallsView) -> list[str]:
    return [str(view.model.index(row).data()) for row in range(view.model.rowCount())]


def test_calls_stand_under_their_days_newest_first(
    stage: Stage, theme: Theme, qtbot: QtBot
) -> None:
    for name, age in (
        ("a", timedelta(days=3)),
        ("b", timedelta(days=1)),
        ("c", timedelta(minutes=5)),
        ("d", timedelta(minutes=1)),
    ):
        stage.call(name, age=age)
        stage.tell(name, *TALKING, OVER)
    view = make_view(stage, theme, qtbot)
    told = rows(view)
    assert (told[0], told[3]) == ("Today", "Yesterday")
    assert "2026" in told[5]
    assert "Talked, poketalk" in told[1]
    assert [call.id for row in range(7) if (call := view.model.call_at(row))] == list("dcba")
    assert not view.model.flags(view.model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_call_appears_and_changes_as_it_goes(stage: Stage, view: CallsView) -> None:
    assert view.empty_title.text() == "No calls yet"
    assert "Dial" in view.empty_words.text()
    stage.call("1")
    stage.tell("1", TAKEN, CALLING_A)
    assert "Your phone rings" in rows(view)[1]
    assert not view.list.isHidden()
    stage.tell("1", CALLING_B, event(What.ENDED, 20, Leg.B, outcome=Outcome.BUSY))
    assert "The other party's line is busy" in rows(view)[1]
    assert view.details.state.text() == "The other party's line is busy"
    stage.call("2", age=timedelta(days=1))
    stage.tell("2", TAKEN)
    assert rows(view)[2] == "Yesterday"
    stage.call("3", age=timedelta(seconds=1))
    stage.tell("3", TAKEN)
    assert view.model.row_of("3") == 1
    stage.call("4", age=timedelta(days=1, minutes=1))
    stage.tell("4", TAKEN)
    assert rows(view).count("Yesterday") == 1


def test_the_model_is_sound_whatever_comes(stage: Stage, theme: Theme, qtbot: QtBot) -> None:
    bridge = cast(Bridge, stage.bridge)
    stage.bridge.holding = True
    model = CallsModel(bridge, Lookup(bridge, bridge), bridge, now=lambda: NOW)
    tester = QAbstractItemModelTester(
        cast(QAbstractItemModel, model), QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    for number in range(PAGE + 20):
        stage.call(f"{number:04}", age=timedelta(hours=number))
    model.refresh()
    stage.bridge.deliver()
    stage.call("new", age=timedelta(0))
    stage.tell("new", TAKEN)
    stage.call("between", age=timedelta(hours=30, minutes=1))
    stage.tell("between", TAKEN)
    model.fetchMore()
    stage.bridge.deliver()
    stage.tell("0007", TAKEN)
    model.refresh()
    stage.bridge.deliver()
    assert model.rowCount() > PAGE
    assert tester.model() is model


def test_a_long_log_is_read_in_pages(stage: Stage, theme: Theme, qtbot: QtBot) -> None:
    for number in range(3 * PAGE):
        stage.call(f"{number:04}", age=timedelta(minutes=number))
    stage.call("same moment", age=timedelta(minutes=PAGE - 1))
    view = make_view(stage, theme, qtbot)
    assert {wanted.limit for wanted in stage.bridge.engine.searches} == {PAGE}
    view.list.scrollToBottom()
    while view.model.canFetchMore():
        view.model.fetchMore()
    calls = [call.id for row in range(view.model.rowCount()) if (call := view.model.call_at(row))]
    assert len(calls) == len(set(calls)) == 3 * PAGE + 1


def test_a_log_that_cannot_be_read_says_what_to_do(
    stage: Stage, theme: Theme, qtbot: QtBot
) -> None:
    stage.fail_reading()
    view = make_view(stage, theme, qtbot)
    assert view.empty_title.text() == "The log cannot be read."
    assert view.empty_words.text() == "Look at the disk."


def test_details_show_every_event_with_its_source_and_raw_text(
    stage: Stage, theme: Theme, qtbot: QtBot
) -> None:
    stage.call("1", tag=HOSTILE)
    stage.tell("1", TAKEN, CALLING_A)
    stage.tell("1", event(What.NOTE, 12, detail=HOSTILE, raw=HOSTILE, source=Source.CALLBACK))
    stage.tell("1", *TALKING, OVER)
    view = make_view(stage, theme, qtbot)
    details = view.details
    words = [
        tuple(details.events.topLevelItem(row).text(column) for column in (1, 2))
        for row in range(details.events.topLevelItemCount())
    ]
    assert words[0] == ("PokeTALK took the call", "provider's reply")
    assert words[1] == ("Your phone rings", "callback")
    assert words[2] == (HOSTILE, "callback")
    assert words[-1] == ("The call is over (00:17)", "callback")
    assert ("Your phone rings (told before)", "callback") in words
    details.events.setCurrentItem(details.events.topLevelItem(2))
    assert details.raw.toPlainText() == f"{HOSTILE}\n\n{HOSTILE}"
    facts = {fact.name: fact for fact in details.facts.facts}
    assert facts["Provider's id"].copied == "118243377"
    assert facts["Account"].words == "poketalk (PokeTALK)"
    assert facts["Tag"].words == HOSTILE
    for label in details.findChildren(type(details.state)):
        assert label.textFormat() is Qt.TextFormat.PlainText
    buttons = [b for b in details.facts.findChildren(type(details.back_button)) if b.isVisible()]
    buttons[-1].click()
    assert QGuiApplication.clipboard().text() == "1"


@pytest.mark.parametrize("way", ["enter", "double click", "button"])
def test_a_call_is_made_again_from_the_list(
    stage: Stage, theme: Theme, qtbot: QtBot, way: str
) -> None:
    stage.call("1")
    stage.tell("1", *TALKING, OVER)
    view = make_view(stage, theme, qtbot)
    index = view.model.index(1)
    view.list.setCurrentIndex(index)
    with qtbot.waitSignal(view.redial_wanted) as wanted:
        if way == "enter":
            qtbot.keyClick(view.list, Qt.Key.Key_Return)
        elif way == "button":
            view.details.redial_button.click()
        else:
            place = view.list.visualRect(index).center()
            qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == ["+442079460018"]


def test_a_call_that_may_still_run_is_called_again_only_after_a_question(
    stage: Stage, theme: Theme, qtbot: QtBot
) -> None:
    stage.call("1")
    guessed = event(
        What.ENDED, 39, outcome=Outcome.UNKNOWN, certainty=Certainty.GUESSED, source=Source.LOCAL
    )
    stage.tell("1", TAKEN, guessed)
    view = make_view(stage, theme, qtbot, width=420)
    wanted: list[str] = []
    view.redial_wanted.connect(wanted.append)
    view.list.setCurrentIndex(view.model.index(1))
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert view.details.question.isVisible()
    assert wanted == []
    view.details.question.agree_button.click()
    assert wanted == ["+442079460018"]


def test_when_narrow_the_details_take_the_lists_place_and_lead_back(
    stage: Stage, theme: Theme, qtbot: QtBot
) -> None:
    stage.call("1")
    stage.tell("1", *TALKING, OVER)
    view = make_view(stage, theme, qtbot, width=420)
    assert view.list.isVisible()
    assert not view.details.isVisible()
    view.list.setCurrentIndex(view.model.index(1))
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert view.details.isVisible()
    assert not view.list.isVisible()
    view.details.back_button.click()
    assert view.list.isVisible()
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    qtbot.keyClick(view.details.back_button, Qt.Key.Key_Escape)
    assert view.list.isVisible()
    view.resize(900, 640)
    assert view.list.isVisible()
    assert view.details.isVisible()
    assert not view.details.back_button.isVisible()


@pytest.mark.parametrize("width", [340, 420, 640, 980, 1600])
@pytest.mark.parametrize("layout", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_fits_its_width(
    stage: Stage, theme: Theme, qtbot: QtBot, width: int, layout: Qt.LayoutDirection
) -> None:
    stage.call("1")
    stage.tell("1", *TALKING, OVER)
    view = make_view(stage, theme, qtbot, width)
    view.setLayoutDirection(layout)
    view.grab()
    assert view.minimumSizeHint().width() <= 340
    view._open(view.model.index(1))
    view.grab()
    assert view.details.party.geometry().right() < view.details.width()
