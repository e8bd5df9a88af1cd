"""A conference in the window, put together, started, steered and ended on the simulated network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import Placement
from dialer.core.capabilities import Conferences
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.quote import Basis, Quote
from dialer.core.rates import Rate
from dialer.simulator import Simulator
from dialer.ui.bridge import Bridge
from dialer.ui.calls.lookup import Lookup
from dialer.ui.conference.conference_part import ConferencePart
from dialer.ui.conference.live_conferences import Shown
from dialer.ui.theme import Theme
from tests.ui.conftest import AddAccount

RUTH, TOM, BUSY = "+44 20 7946 0133", "+44 20 7946 0233", "+44 20 7946 0021"
RUTH_SENT = RUTH.replace(" ", "")
OWN, NOON = "+12125550100", datetime(2026, 1, 31, 12, tzinfo=UTC)
WAIT_MS = 20_000
Open = Callable[[], ConferencePart]


@pytest.fixture
def open_part(composition: Composition, theme: Theme, qtbot: QtBot) -> Iterator[Open]:
    bridges: list[Bridge] = []
    windows: list[QWidget] = []

    def make() -> ConferencePart:
        bridge = Bridge(composition.engine)
        bridges.append(bridge)
        with qtbot.waitSignal(bridge.started, timeout=WAIT_MS):
            bridge.start()
        window = QWidget()
        windows.append(window)  # or it would be gone at once
        part = ConferencePart(bridge, composition, Lookup(bridge, window), theme, window)
        window.resize(360, 640)
        part.resize(360, 640)
        qtbot.addWidget(window)
        window.show()
        return part

    yield make
    for bridge in bridges:
        bridge.stop()


def put_together(part: ConferencePart, qtbot: QtBot, *numbers: str) -> None:
    qtbot.waitUntil(lambda: part.offered, timeout=WAIT_MS)
    for number in numbers:
        count = len(part.draft.chosen)
        part.open_draft(number)
        qtbot.waitUntil(partial(_has_more, part, count), timeout=WAIT_MS)


def _has_more(part: ConferencePart, than: int) -> bool:
    return len(part.draft.chosen) > than


def test_it_is_offered_where_an_account_can(
    open_part: Open, add_account: AddAccount, qtbot: QtBot
) -> None:
    add_account("calledin")
    part = open_part()
    part.open_draft()
    assert part.isHidden(), "nothing is offered that no account can do"
    assert part._pages.count() == 0, "nor made before it is wanted"
    add_account("talkety")
    with qtbot.waitSignal(part.offered_changed, timeout=WAIT_MS):
        part.read_ways()
    part.open_draft()
    assert part.isVisible()
    ways = part.draft.ways.all_ways
    assert [way.account for way in ways] == ["talkety"], "and no other account is to choose"


def test_from_the_first_name_to_the_end(
    open_part: Open, add_account: AddAccount, qtbot: QtBot, town: Simulator
) -> None:
    add_account("talkety")
    part = open_part()
    put_together(part, qtbot, RUTH, BUSY)
    draft, card = part.draft, part.card
    assert draft.start_button.text().startswith("Start with 2 other")
    qtbot.waitUntil(lambda: "minute" in draft.price.text(), timeout=WAIT_MS)
    # Enter in the empty field starts it.
    draft.field.edit.setFocus()
    before = len(town.conferences)
    QTest.keyClick(draft.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.conferences.live() != [], timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: [row.words.text() for row in card.rows] == ["talking", "talking", "busy"],
        timeout=WAIT_MS,
    )
    assert len(town.conferences) == before + 1
    assert part._pages.currentWidget() is card
    assert draft.chosen == []
    assert part.window().focusWidget() is card, "the keyboard stays with the conference"
    you, ruth, busy = card.rows
    assert you.drop_button.isHidden(), "with the own phone all would end: there is End for that"
    assert ruth.drop_button.isVisible()
    assert busy.drop_button.isHidden()
    assert ruth.drop_button.accessibleName() == f"Hang up {RUTH}"
    assert "talking" in ruth.drop_button.accessibleDescription()
    assert card.state.text().startswith("1 other")

    QTest.mouseClick(card.add_button, Qt.MouseButton.LeftButton)
    card.field.edit.setText(TOM)
    QTest.mouseClick(card.field.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.state.text().startswith("2 other"), timeout=WAIT_MS)
    QTest.mouseClick(ruth.drop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ruth.words.text() == "left", timeout=WAIT_MS)

    card.end_button.click()
    assert card.end_button.text() == "Press again to end it"
    assert part.conferences.live() != [], "one press asks"
    card.end_button.click()
    qtbot.waitUntil(lambda: part.conferences.live() == [], timeout=WAIT_MS)
    assert card.state.text() == "The conference is over"
    assert {row.words.text() for row in card.rows} == {"left", "busy"}
    assert card.spending.text().startswith("All phones: 0.")
    card.dismiss_button.click()
    assert part.isHidden()


def test_a_cost_that_nobody_tells_is_shown_as_reckoned_against_its_limit(
    open_part: Open, add_account: AddAccount
) -> None:
    add_account("twilio")
    rate = Rate("44", Decimal("0.60"))
    quote = Quote("home", "twilio", RUTH_SENT, OWN, Basis.SHEET, rate, None, False, "USD")
    legs = (
        ConferenceLeg("1", OWN, NOON, owner=True, talking_since=NOON, quote=quote),
        ConferenceLeg("2", RUTH_SENT, NOON, talking_since=NOON, quote=quote),
    )
    request = ConferenceRequest("home", OWN, (RUTH_SENT,), max_cost=Decimal(2))
    card = open_part().card
    shown = Shown(Conference("1", "twilio", request, NOON, legs, placement=Placement.ACCEPTED))
    card.show_conference(shown, Conferences(), NOON + timedelta(seconds=60))
    assert card.spending.text().startswith("All phones: about 1.2")
    assert card.spending.text().endswith("reckoned")
    assert "of" in card.spending.text()
    assert card.spending.property("role") == "muted"
    card.tick(NOON + timedelta(seconds=90))
    assert card.spending.property("role") == "warning"


def test_a_refusal_leaves_the_draft_as_it_was(
    open_part: Open, add_account: AddAccount, qtbot: QtBot
) -> None:
    add_account("talkety")
    part = open_part()
    put_together(part, qtbot, "+44 20 7946 0027", RUTH)  # no credit
    with qtbot.waitSignal(part.not_started, timeout=WAIT_MS) as told:
        part.draft.start_button.click()
    assert "Insufficient credit" in str(told.args[0])
    assert len(part.draft.chosen) == 2
    assert part.draft.start_button.isEnabled()


def test_a_lost_answer_cannot_be_sent_again_by_a_second_press(
    open_part: Open, add_account: AddAccount, qtbot: QtBot, town: Simulator
) -> None:
    add_account("talkety")
    part = open_part()
    put_together(part, qtbot, "+44 20 7946 0030", RUTH)
    before = len(town.conferences)
    with qtbot.waitSignal(part.doubtful, timeout=WAIT_MS):
        part.draft.start_button.click()
    part.draft.start_button.click()
    assert part.draft.chosen == []
    qtbot.waitUntil(
        lambda: [c.state for c in part.conferences.live()] == [JoinState.TALKING], timeout=WAIT_MS
    )
    assert len(town.conferences) == before + 1
    part.end_all()
    qtbot.waitUntil(lambda: part.conferences.live() == [], timeout=WAIT_MS)


def test_the_draft_by_keyboard(open_part: Open, add_account: AddAccount, qtbot: QtBot) -> None:
    add_account("talkety")
    part = open_part()
    put_together(part, qtbot)
    part.open_draft()
    draft = part.draft
    for wrong in ("112", "abc 1"):
        draft.field.edit.setText(wrong)
        QTest.keyClick(draft.field.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: draft.field.problem.isVisible(), timeout=WAIT_MS)
        draft.field.edit.clear()
        assert draft.field.problem.isHidden()
    draft.field.edit.setText(RUTH)
    QTest.keyClick(draft.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(draft.chosen) == 1, timeout=WAIT_MS)
    part.open_draft(RUTH)
    qtbot.wait(150)
    assert len(draft.chosen) == 1, "nobody is there twice"
    (remove,) = draft.remove_buttons
    assert remove.accessibleName() == f"Remove {RUTH}"
    remove.click()
    assert draft.chosen == []
    assert not draft.start_button.isEnabled()
    QTest.keyClick(draft.field.edit, Qt.Key.Key_Escape)
    assert part.isHidden()


def test_a_dear_number_takes_a_second_press(
    open_part: Open, add_account: AddAccount, qtbot: QtBot, town: Simulator
) -> None:
    add_account("talkety")
    part = open_part()
    put_together(part, qtbot, "+44 909 879 0001", RUTH)
    before = len(town.conferences)
    part.draft.start_button.click()
    assert part.draft.start_button.text() == "Start all the same"
    assert "dear" in part.draft.warning.text()
    assert len(town.conferences) == before
    assert not part.doing.starting


def test_everything_has_a_name(open_part: Open, add_account: AddAccount, qtbot: QtBot) -> None:
    add_account("talkety")
    part = open_part()
    put_together(part, qtbot, RUTH)
    for button in part.findChildren(QToolButton):
        if button.isVisible() and not button.text():
            assert button.accessibleName(), button
