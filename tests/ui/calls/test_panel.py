"""The live panel: its faces, several calls, hanging up after asking, and when it goes."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from time import perf_counter
from typing import cast

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dialer.core.call import Certainty, Leg, Outcome, Source
from dialer.core.errors import ProviderError
from dialer.core.events import What
from dialer.core.money import Money
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.calls.live_calls import LINGER_S
from dialer.ui.calls.panel import CallPanel
from dialer.ui.calls.picture import Look, Middle
from dialer.ui.theme import Theme
from tests.ui.calls.stage import (
    ANSWERED_A,
    CALLING_A,
    CALLING_B,
    NO_REPLY,
    NOW,
    OVER,
    TAKEN,
    TALKING,
    Stage,
    event,
)


@pytest.fixture
def stage() -> Stage:
    return Stage()


class Clock:
    """Time that stands until it is moved."""

    def __init__(self) -> None:
        self.at_s = 0.0

    def monotonic(self) -> float:
        return self.at_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def panel(stage: Stage, clock: Clock, theme: Theme, qtbot: QtBot) -> CallPanel:
    made = CallPanel(
        cast(Bridge, stage.bridge),
        theme,
        cast(CallActions, stage.actions),
        now=lambda: NOW,
        monotonic=clock.monotonic,
    )
    qtbot.addWidget(made)
    made.resize(340, 560)
    return made


def looks(panel: CallPanel) -> tuple[Look, Middle, Look]:
    picture = panel.card.legs.picture
    assert picture is not None
    return picture.a, picture.middle, picture.b


def test_it_hides_until_there_is_a_call_and_after_the_last_was_dismissed(
    stage: Stage, panel: CallPanel, qtbot: QtBot
) -> None:
    assert panel.isHidden()
    stage.call("1")
    with qtbot.waitSignal(panel.live_changed) as told:
        stage.tell("1", TAKEN)
    assert told.args == [1]
    assert not panel.isHidden()
    stage.tell("1", OVER)
    assert panel.live_calls() == []
    assert not panel.isHidden(), "its end can be read"
    panel.card.dismiss_button.click()
    assert panel.isHidden()


def test_an_ended_call_leaves_by_itself_after_a_while(
    stage: Stage, panel: CallPanel, clock: Clock
) -> None:
    stage.call("1")
    stage.tell("1", *TALKING, OVER)
    clock.at_s = LINGER_S - 1
    panel.tick()
    assert not panel.isHidden()
    clock.at_s = LINGER_S
    panel.tick()
    assert panel.isHidden()


def test_a_card_whose_question_is_open_stays(stage: Stage, panel: CallPanel, clock: Clock) -> None:
    stage.call("1")
    guessed = event(
        What.ENDED, 39, outcome=Outcome.UNKNOWN, certainty=Certainty.GUESSED, source=Source.LOCAL
    )
    stage.tell("1", TAKEN, guessed)
    panel.card.redial_button.click()
    clock.at_s = LINGER_S
    panel.tick()
    assert not panel.isHidden()


def test_calls_that_live_at_the_start_are_shown_with_what_happened(
    stage: Stage, theme: Theme, qtbot: QtBot
) -> None:
    stage.call("1")
    stage.tell("1", TAKEN, CALLING_A, ANSWERED_A)
    panel = CallPanel(
        cast(Bridge, stage.bridge), theme, cast(CallActions, stage.actions), now=lambda: NOW
    )
    qtbot.addWidget(panel)
    assert panel.card.state.text() == "You answered"
    assert [line.words for line in panel.card.story.lines] == [
        "you asked PokeTALK to connect",
        "PokeTALK took the call",
        "your phone rings",
        "you answered",
    ]


@pytest.mark.parametrize(
    ("told", "words", "picture"),
    [
        ((TAKEN,), "PokeTALK took the call", (Look.WAITING, Middle.OPEN, Look.WAITING)),
        (
            (TAKEN, CALLING_A),
            "Your phone rings: pick it up",
            (Look.RINGING, Middle.OPEN, Look.WAITING),
        ),
        ((ANSWERED_A,), "You answered", (Look.ANSWERED, Middle.OPEN, Look.WAITING)),
        ((CALLING_B,), "The other phone rings", (Look.ANSWERED, Middle.OPEN, Look.RINGING)),
        (TALKING, "Talking", (Look.ANSWERED, Middle.JOINED, Look.ANSWERED)),
        (
            (CALLING_B, event(What.ENDED, 20, Leg.B, outcome=Outcome.BUSY)),
            "The other party's line is busy",
            (Look.ANSWERED, Middle.OPEN, Look.BROKEN),
        ),
        (
            (CALLING_A, event(What.ENDED, 20, Leg.A, outcome=Outcome.NO_ANSWER)),
            "Your own phone was not answered",
            (Look.BROKEN, Middle.OPEN, Look.WAITING),
        ),
        (
            (event(What.ENDED, 1, outcome=Outcome.REFUSED, detail="no credit (code 4)"),),
            "The provider refused the call",
            (Look.WAITING, Middle.BROKEN, Look.WAITING),
        ),
    ],
)
def test_each_state_has_its_words_and_its_picture(
    stage: Stage,
    panel: CallPanel,
    told: tuple,  # type: ignore[type-arg]  # events of a table
    words: str,
    picture: tuple[Look, Middle, Look],
) -> None:
    stage.call("1")
    stage.tell("1", *told)
    assert panel.card.state.text() == words
    assert looks(panel) == picture
    assert panel.card.accessibleName().startswith("Call to +44")
    assert words in panel.card.accessibleDescription()


@pytest.mark.parametrize(
    ("account", "reaches", "words"),
    [
        ("calledin", True, "Called.in tells only the end."),
        ("calledin", False, "Called.in's reports cannot reach this machine."),
        ("poketalk", False, "PokeTALK's reports cannot reach this machine."),
        ("spokn", False, "Spokn tells nothing of a call on this account."),
    ],
)
def test_what_is_not_told_is_drawn_hollow_and_said(
    stage: Stage, panel: CallPanel, account: str, reaches: bool, words: str
) -> None:
    stage.call("1", account, reaches=reaches)
    stage.tell("1", TAKEN)
    assert looks(panel) == (Look.UNTOLD, Middle.OPEN, Look.UNTOLD)
    assert panel.card.advice.text() == words


@pytest.mark.parametrize(
    ("account", "reaches", "asked"),
    [
        ("talkety", False, "looking for it in Talkety's list of calls"),
        ("poketalk", True, "PokeTALK's first callback will prove it"),
        ("calledin", True, "Called.in reports only once a call is over"),
        ("spokn", False, "Spokn cannot be asked. If your phone rings now, it is this call."),
    ],
)
def test_an_unconfirmed_call_says_what_is_asked_and_is_not_called_again_without_a_question(
    stage: Stage, panel: CallPanel, qtbot: QtBot, account: str, reaches: bool, asked: str
) -> None:
    stage.call("1", account, reaches=reaches)
    stage.tell("1", NO_REPLY)
    panel.show()
    card, wanted = panel.card, []
    panel.redial_wanted.connect(wanted.append)
    assert card.state.text() == "This call may have been placed"
    assert asked in card.advice.text()
    assert looks(panel) == (Look.UNTOLD, Middle.UNKNOWN, Look.UNTOLD)
    card.redial_button.click()
    assert wanted == []
    assert card.question.isVisible()
    qtbot.keyClick(card.question, Qt.Key.Key_Escape)
    assert card.question.isHidden()
    assert not card.redial_button.isHidden()
    card.redial_button.click()
    card.question.agree_button.click()
    assert wanted == ["+442079460018"]


def test_an_ending_offers_another_try(stage: Stage, panel: CallPanel) -> None:
    stage.call("1")
    wanted: list[str] = []
    panel.redial_wanted.connect(wanted.append)
    stage.tell("1", CALLING_B, event(What.ENDED, 20, Leg.B, outcome=Outcome.BUSY))
    assert panel.card.advice.text() == "Try again in a minute?"
    panel.card.redial_button.click()
    assert wanted == ["+442079460018"]


def test_cost_and_limit_are_told_with_the_currency_or_that_there_is_none(
    stage: Stage, panel: CallPanel, theme: Theme
) -> None:
    stage.call("1", "talkety", max_cost=Decimal("2.00"))
    stage.tell("1", *TALKING, event(What.RUNNING, 30, cost=Money(Decimal("0.4"))))
    card = panel.card
    assert card.spending.text() == "0.40 of 2.00 (currency not named by the provider)"
    assert not card.bar.isHidden()
    assert card.bar.accessibleDescription() == "20%"
    stage.tell("1", event(What.RUNNING, 31, cost=Money(Decimal("1.6"))))
    assert card.spending.text().endswith("limit near")
    assert card.spending.property("role") == "warning"
    stage.call("2", max_cost=Decimal(3))
    stage.tell("2", *TALKING, event(What.RUNNING, 30, cost=Money(Decimal("0.04"), "USD")))
    assert card.spending.text() == "0.04 of 3.00 USD"


def test_the_timer_tells_the_set_up_muted_and_then_the_talk(stage: Stage, panel: CallPanel) -> None:
    stage.call("1")
    stage.tell("1", TAKEN)
    assert (panel.card.timer.text(), panel.card.timer.property("role")) == ("00:40", "muted")
    stage.tell("1", *TALKING)
    assert (panel.card.timer.text(), panel.card.timer.property("role")) == ("00:22", "")
    stage.tell("1", OVER)
    assert panel.card.timer.text() == "00:17"


# Hanging up


def test_a_hang_up_at_once_has_a_button(stage: Stage, panel: CallPanel) -> None:
    stage.call("1", "talkety")
    stage.tell("1", TAKEN, CALLING_A)
    panel.card.hang_up_button.click()
    assert stage.actions.hung_up == ["1"]
    assert panel.card.expectation.text() == ""


def test_a_hang_up_at_the_next_event_says_how_long_it_takes(stage: Stage, panel: CallPanel) -> None:
    stage.call("1")
    stage.tell("1", *TALKING)
    assert "within 65 s" in panel.card.expectation.text()
    panel.card.hang_up_button.click()
    asked = event(What.HANG_UP_ASKED, 36, source=Source.LOCAL, detail="asked by the person")
    stage.tell("1", asked)
    assert not panel.card.hang_up_button.isEnabled()
    assert panel.card.expectation.text() == "Hanging up… within 65 s"


@pytest.mark.parametrize(
    ("account", "reaches", "words"),
    [
        ("calledin", True, "Called.in cannot hang up from here: hang up your phone"),
        ("poketalk", False, "PokeTALK cannot reach this machine"),
    ],
)
def test_where_no_hang_up_is_possible_there_are_words_and_no_button(
    stage: Stage, panel: CallPanel, account: str, reaches: bool, words: str
) -> None:
    stage.call("1", account, reaches=reaches)
    stage.tell("1", TAKEN)
    assert panel.card.hang_up_button.isHidden()
    assert words in panel.card.expectation.text()
    panel.press_hang_up()
    panel.press_hang_up()
    assert stage.actions.hung_up == []


def test_the_keys_hang_up_with_a_second_press(stage: Stage, panel: CallPanel) -> None:
    stage.call("1", "talkety")
    stage.tell("1", TAKEN, CALLING_A)
    panel.press_hang_up()
    assert stage.actions.hung_up == []
    assert "again" in panel.card.hang_up_button.text()
    panel.press_hang_up()
    assert stage.actions.hung_up == ["1"]
    assert panel.card.hang_up_button.text() == "Hang up"


def test_a_hang_up_that_failed_says_why(stage: Stage, panel: CallPanel) -> None:
    stage.call("1", "talkety")
    stage.tell("1", TAKEN, CALLING_A)
    stage.actions.hang_up_failed.emit("1", ProviderError("Talkety did not answer.", "Try again."))
    assert panel.card.expectation.text() == "Talkety did not answer. Try again."


# Several calls


def test_of_several_calls_the_newest_is_open_and_each_can_be(
    stage: Stage, panel: CallPanel, qtbot: QtBot
) -> None:
    for number in range(3):
        stage.call(str(number), "talkety", to=f"+44207946001{number}")
        stage.tell(str(number), TAKEN, CALLING_A)
    assert panel.card.call_id == "2"
    assert panel.count.text() == "3 calls"
    panel.list.setCurrentIndex(panel.model.index(0))
    assert panel.card.call_id == "0"
    stage.tell("0", OVER)
    panel.card.dismiss_button.click()
    assert panel.card.call_id == "1", "its neighbour"
    assert panel.model.rowCount() == 2


def test_the_list_of_live_calls_is_a_sound_model(stage: Stage, panel: CallPanel) -> None:
    tester = QAbstractItemModelTester(
        cast(QAbstractItemModel, panel.model),
        QAbstractItemModelTester.FailureReportingMode.Fatal,
        panel.model,
    )
    for number in range(4):
        stage.call(str(number))
        stage.tell(str(number), *TALKING)
    stage.tell("1", OVER)
    panel.calls.dismiss("1")
    assert "Talking" in panel.model.index(0).data()
    assert tester.model() is panel.model


def test_a_hundred_calls_tick_without_a_halt(stage: Stage, panel: CallPanel, qtbot: QtBot) -> None:
    for number in range(100):
        stage.call(f"{number:03}", to=f"+4420794601{number:02}")
        stage.tell(f"{number:03}", *TALKING)
    panel.show()
    panel.grab()
    began = perf_counter()
    for _ in range(20):
        panel.tick()
        panel.repaint()
        panel.list.viewport().repaint()
    assert (perf_counter() - began) / 20 < 0.016, "a frame"


# Looks


@pytest.mark.parametrize("layout", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [328, 340, 420, 640])
@pytest.mark.parametrize("narrow", [False, True])
def test_nothing_is_wider_than_its_place(
    stage: Stage,
    panel: CallPanel,
    width: int,
    narrow: bool,
    layout: Qt.LayoutDirection,
) -> None:
    panel.setLayoutDirection(layout)
    panel.set_narrow(narrow)
    stage.call("1", age=timedelta(hours=2), max_cost=Decimal(2))
    stage.tell("1", *TALKING, event(What.RUNNING, 30, cost=Money(Decimal("1.6"))))
    panel.resize(width, 600)
    panel.show()
    panel.grab()
    card = panel.card
    assert panel.minimumSizeHint().width() <= width
    for widget in (card.party, card.state, card.legs, card.spending, card.hang_up_button):
        assert widget.geometry().right() < card.width()
        assert widget.geometry().left() >= 0
    assert card.palette().color(QPalette.ColorRole.WindowText).isValid()
