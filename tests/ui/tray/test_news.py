"""What is worth a notification, and in which words; what is not."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from dialer.core.call import Leg, Outcome, Source
from dialer.core.desktop_ports import Notice
from dialer.core.errors import DialerError
from dialer.core.events import What
from dialer.core.money import Money
from dialer.engine.price_balance import AccountBalance
from dialer.ui.calls.live_calls import LiveCalls
from dialer.ui.calls.lookup import Lookup
from dialer.ui.tray.news import News
from dialer.ui.tray.notices import About
from tests.ui.calls.stage import ANSWERED_A, CALLING_A, NOW, OVER, TAKEN, TALKING, Stage, event


@pytest.fixture
def news(calls: LiveCalls, lookup: Lookup) -> News:
    return News(calls, lookup, calls, now=lambda: NOW + timedelta(seconds=20), name_within_ms=0)


Told = list[tuple[About, Notice]]


@pytest.fixture
def told(news: News) -> Told:
    came: Told = []
    news.came.connect(lambda about, notice: came.append((about, notice)))
    return came


def test_answered_is_told_once_with_the_name(
    stage: Stage, lookup: Lookup, told: Told, qtbot: QtBot
) -> None:
    stage.bridge.engine.names_of["+442079460018"] = "Ruth"
    stage.call("c1", "talkety")
    stage.tell("c1", TAKEN, CALLING_A, ANSWERED_A)
    qtbot.waitUntil(lambda: lookup.party("+442079460018") == "Ruth")
    stage.tell("c1", *TALKING[3:])
    stage.tell("c1", TALKING[-1])
    qtbot.waitUntil(lambda: bool(told))
    ((about, notice),) = told
    assert about is About.ANSWERED
    assert notice.about == "call c1"
    assert notice.title == "Ruth answered"
    assert "talkety" in notice.text


def test_a_call_that_went_well_ends_in_silence(stage: Stage, told: Told, qtbot: QtBot) -> None:
    stage.call("c1")
    stage.tell("c1", *TALKING, OVER)
    qtbot.wait(20)
    assert [about for about, _ in told] == [About.ANSWERED]


def test_failed_says_why_and_what_to_do(stage: Stage, told: Told, qtbot: QtBot) -> None:
    stage.call("c1")
    stage.tell("c1", TAKEN, CALLING_A, ANSWERED_A)
    stage.tell("c1", event(What.ENDED, 30, Leg.B, outcome=Outcome.BUSY, detail="17"))
    qtbot.waitUntil(lambda: bool(told))
    ((about, notice),) = told
    assert about is About.FAILED
    assert notice.title.endswith(": The other party's line is busy")
    assert notice.text == "Try again in a minute?"


def test_hung_up_from_here_is_no_failure(stage: Stage, told: Told, qtbot: QtBot) -> None:
    stage.call("c1", "talkety")
    stage.tell(
        "c1",
        TAKEN,
        CALLING_A,
        event(What.HANG_UP_ASKED, 20, source=Source.LOCAL, detail="asked by the person"),
        event(What.ENDED, 22, outcome=Outcome.CANCELLED),
    )
    qtbot.wait(20)
    assert not told


def test_refused_at_the_placing_is_told_by_who_placed_it(
    stage: Stage, calls: LiveCalls, told: Told, qtbot: QtBot
) -> None:
    stage.call("c1")
    calls.ask()  # the panel finds it while its request is on its way
    assert calls.get("c1") is not None
    stage.tell("c1", event(What.ENDED, 2, outcome=Outcome.REFUSED, source=Source.REPLY))
    qtbot.wait(20)
    assert not told


def test_old_news_of_the_start_is_none(
    stage: Stage, calls: LiveCalls, lookup: Lookup, qtbot: QtBot
) -> None:
    stage.call("c1")
    stage.tell("c1", *TALKING)
    calls.ask()
    came: list[object] = []
    news = News(calls, lookup, calls, name_within_ms=0)
    news.came.connect(lambda *told: came.append(told))
    stage.tell("c1", TALKING[-1])
    qtbot.wait(20)
    assert not came


def test_a_limit_near_is_told_once(
    stage: Stage, news: News, told: Told, calls: LiveCalls, qtbot: QtBot
) -> None:
    stage.call("c1", "talkety", max_minutes=1)
    stage.tell("c1", *TALKING)
    qtbot.waitUntil(lambda: len(told) == 1)
    for _ in range(2):
        news.look_at_limits()
    assert [about for about, _ in told] == [About.ANSWERED]  # 42 of 60 seconds
    news._now = lambda: NOW + timedelta(seconds=35)
    for _ in range(3):
        news.look_at_limits()
    assert [about for about, _ in told] == [About.ANSWERED, About.LIMIT]
    assert told[-1][1].title.startswith("Limit near: ")
    assert "of 1 min" in told[-1][1].text


def test_a_refusal_is_told(news: News, told: Told) -> None:
    news.take_not_placed(DialerError("Home refused the call: no credit."))
    ((about, notice),) = told
    assert about is About.FAILED
    assert notice.title == "The call was not placed"
    assert "no credit" in notice.text


def test_a_low_balance_is_told_once_until_it_was_filled_up(news: News, told: Told) -> None:
    def balance(amount: str, *, low: bool) -> AccountBalance:
        return AccountBalance("home", Money(Decimal(amount), "EUR"), low)

    for amount, low in (("9", False), ("2", True), ("1.5", True), ("20", False), ("1", True)):
        news.take_balances([balance(amount, low=low)])
    assert [notice.text for _, notice in told] == ["2.00 EUR is left.", "1.00 EUR is left."]
    assert told[0][1].title == "home is running low"
    assert {about for about, _ in told} == {About.BALANCE}
