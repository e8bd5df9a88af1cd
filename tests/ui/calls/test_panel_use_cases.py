"""Every provider, every use-case that shows something new: the panel ends in the right words,
and says them once aloud.
"""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from dialer.simulator import UseCase
from dialer.ui.calls.panel import CallPanel
from dialer.ui.calls.picture import Look, Middle
from tests.end2end.test_use_cases import CASES, LOST_MINUTES, PROVIDERS, UNLIMITED, USUAL
from tests.ui.calls.conftest import WAIT_MS, PlaceCall
from tests.ui.conftest import AddAccount

WORDS = {
    "completed": "The call is over",
    "busy": "busy",
    "no_answer": "not answered|did not answer",
    "cancelled": "hung up|cancelled",
    "congestion": "no free line",
    "invalid_number": "does not exist or cannot be called",
    "failed": "could not be reached|The call failed",
    "refused": "The provider refused the call",
    "unknown": "How the call ended is not known",
    None: "This call may have been placed",
}


@pytest.mark.parametrize(("account", "use_case"), CASES)
def test_each_use_case_ends_in_the_right_words(
    add_account: AddAccount,
    panel: CallPanel,
    place: PlaceCall,
    qtbot: QtBot,
    account: str,
    use_case: UseCase,
) -> None:
    add_account(account)
    _, outcome, _ = PROVIDERS[account].get(use_case, USUAL[use_case])
    card = panel.card

    place(
        account,
        use_case.ending,
        max_minutes=None if account in UNLIMITED else int(LOST_MINUTES),
    )

    def is_told() -> bool:
        return re.search(WORDS[outcome], card.state.text()) is not None

    qtbot.waitUntil(is_told, timeout=WAIT_MS)
    assert not panel.isHidden()
    assert card.party.text() in (
        "+44 20 7946 00" + use_case.ending,
        "+4420794600" + use_case.ending,
    )
    assert card.legs.picture is not None
    assert card.legs.accessibleDescription()
    if outcome is None:
        assert card.advice.text()
        assert card.redial_button.text() == "Call again…"
        assert card.legs.picture.middle is Middle.UNKNOWN
        return
    assert card.hang_up_button.isHidden()
    assert not card.dismiss_button.isHidden()
    assert panel.live_calls() == []
    if outcome == "completed":
        assert card.legs.picture.middle is Middle.OVER
        assert card.timer.text()
    else:
        broken = Look.BROKEN in (card.legs.picture.a, card.legs.picture.b)
        assert broken or card.legs.picture.middle in (Middle.BROKEN, Middle.UNKNOWN)
        assert card.timer.text() == ""
