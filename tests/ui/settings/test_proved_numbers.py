"""Numbers that an account may show: listed, proved by a code, taken off; and what goes wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialer.core.errors import ProviderReplyError
from dialer.simulator import Simulator
from dialer.ui.accounts import code_card
from dialer.ui.accounts.proved_numbers import NumberRow, ProvedNumbers
from dialer.ui.settings.account_row import AccountRow
from dialer.ui.settings.accounts_page import AccountsPage
from tests.ui.conftest import AddAccount
from tests.ui.settings.conftest import Stand

RENTED = "+12025550199"


@pytest.fixture(autouse=True)
def quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The simulated phone is answered within a fifth of a second."""
    monkeypatch.setattr(code_card, "LOOK_EVERY_MS", 50)


@pytest.fixture
def accounts(stand: Stand, add_account: AddAccount) -> AccountsPage:
    for name in ("twilio", "talkety"):
        add_account(name)
    page = stand.open("accounts")
    assert isinstance(page, AccountsPage)
    page.refresh()
    stand.wait(lambda: len(page.rows) == 2)
    return page


@pytest.fixture
def numbers(stand: Stand, accounts: AccountsPage) -> ProvedNumbers:
    row_of(accounts, "twilio").numbers_button.click()
    pane = accounts.numbers
    assert pane is not None
    stand.wait(lambda: bool(pane.rows))
    return pane


def row_of(page: AccountsPage, name: str) -> AccountRow:
    return next(row for row in page.rows if row.facts.name == name)


def number_row(pane: ProvedNumbers, number: str) -> NumberRow | None:
    return next((row for row in pane.rows if row.number.number == number), None)


def rung(town: Simulator) -> int:
    """How often any phone was to be rung for its code."""
    return sum(
        request.method == "POST" and request.path.endswith("/OutgoingCallerIds.json")
        for request in town.journal.requests()
    )


def ring(stand: Stand, pane: ProvedNumbers, number: str, name: str = "") -> None:
    proving = pane.proving
    stand.qtbot.keyClicks(proving.phone.control, number)
    stand.wait(lambda: bool(proving.phone.address))
    proving.name.setText(name)
    proving.ring_button.click()


def test_only_where_numbers_are_proved(accounts: AccountsPage) -> None:
    twilio = row_of(accounts, "twilio").numbers_button
    assert twilio.isVisible()
    assert twilio.accessibleName() == "Numbers that twilio may show"
    assert not row_of(accounts, "talkety").numbers_button.isVisible()


def test_a_number_is_proved_and_taken_off_again(
    stand: Stand, numbers: ProvedNumbers, town: Simulator
) -> None:
    before = rung(town)
    rented = number_row(numbers, RENTED)
    assert rented is not None
    assert "Main line · rented from Twilio" in rented.words.text()
    assert not rented.remove_button.isVisible()
    ring(stand, numbers, "+1 212 555 0160", "Desk")
    proving, card = numbers.proving, numbers.proving.card
    assert not proving.ring_button.isEnabled(), "never sent twice"
    assert "Asking Twilio to ring" in proving.message.text()
    stand.wait(card.isVisible)
    assert "614382" in card.code.text()
    assert card.code.accessibleName() == "Code 6 1 4 3 8 2"
    assert not proving.ring_button.isVisible()
    with stand.qtbot.waitSignal(stand.place.accounts_changed, timeout=10_000):
        pass
    assert "+12125550160 is verified" in card.words.text()
    assert not card.code.isVisible()
    stand.wait(lambda: number_row(numbers, "+12125550160") is not None)
    assert rung(town) == before + 1
    card.close_button.click()
    assert proving.ring_button.isVisible()
    assert proving.phone.text() == ""

    row = number_row(numbers, "+12125550160")
    assert row is not None
    stand.wait(row.isVisible)
    assert "+1 212-555-0160 · Desk · verified" in row.words.text()
    row.remove_button.click()
    assert row.question.isVisible()
    row.question.wait_button.click()
    assert number_row(numbers, "+12125550160") is not None
    row.remove_button.click()
    with stand.qtbot.waitSignal(stand.place.accounts_changed, timeout=10_000):
        row.question.agree_button.click()
    stand.wait(lambda: number_row(numbers, "+12125550160") is None)
    assert "+12125550160 is off the list." in stand.told


def test_what_is_on_the_list_is_rung_for_no_code(
    stand: Stand, numbers: ProvedNumbers, town: Simulator
) -> None:
    before = rung(town)
    ring(stand, numbers, RENTED)
    assert "is on the list already" in numbers.proving.message.text()
    assert numbers.proving.ring_button.isEnabled()
    assert rung(town) == before


@pytest.mark.parametrize("typed", ["112", "12", "id:1234567"])
def test_what_is_no_number_is_not_sent(stand: Stand, numbers: ProvedNumbers, typed: str) -> None:
    phone = numbers.proving.phone
    stand.qtbot.keyClicks(phone.control, typed)
    stand.wait(phone.problem.isVisible)
    assert not numbers.proving.ring_button.isEnabled()


def test_a_refusal_is_told(stand: Stand, numbers: ProvedNumbers, town: Simulator) -> None:
    before = rung(town)
    ring(stand, numbers, "+442079460042")
    proving = numbers.proving
    stand.wait(proving.ring_button.isEnabled)
    assert proving.message.property("role") == "danger"
    assert "country" in proving.message.text()
    assert not proving.card.isVisible()
    assert rung(town) == before + 1


@pytest.mark.parametrize("ending", ["30", "31", "32", "46"])
def test_without_an_answer_the_list_is_looked_at_first(
    stand: Stand, numbers: ProvedNumbers, town: Simulator, ending: str
) -> None:
    before = rung(town)
    ring(stand, numbers, f"+4420794601{ending}")
    proving = numbers.proving
    stand.wait(lambda: "No answer came back" in proving.message.text())
    stand.wait(proving.ring_button.isEnabled)
    assert "there is no code" in proving.message.text()
    assert proving.message.property("role") == "warning"
    assert not proving.card.isVisible()
    assert rung(town) == before + 1


def test_a_code_that_nobody_keys_in(
    stand: Stand, numbers: ProvedNumbers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_card, "LOOK_FOR_MS", 300)
    ring(stand, numbers, "+442079460022")  # nobody answers there
    card = numbers.proving.card
    stand.wait(card.isVisible)
    stand.wait(lambda: "Not verified yet" in card.state.text())
    stand.wait(lambda: "It is not verified" in card.state.text())
    assert card.state.property("role") == "warning"
    assert card.code.isVisible()
    assert not numbers.is_under_way
    card.close_button.click()
    assert numbers.proving.ring_button.isVisible()


def test_a_code_outlives_a_look_at_the_other_accounts(
    stand: Stand, accounts: AccountsPage, numbers: ProvedNumbers
) -> None:
    ring(stand, numbers, "+442079460021")  # busy
    stand.wait(numbers.proving.card.isVisible)
    stand.qtbot.keyClick(numbers.proving.card.close_button, Qt.Key.Key_Escape)
    assert not numbers.isVisible()
    assert row_of(accounts, "twilio").isVisible()
    row_of(accounts, "twilio").numbers_button.click()
    assert accounts.numbers is numbers
    assert "614382" in numbers.proving.card.code.text()
    assert numbers.proving.card.code.isVisible()
    numbers.proving.card.close_button.click()
    numbers.back_button.click()
    assert accounts.numbers is None


def test_a_list_that_cannot_be_read_is_asked_for_again(
    stand: Stand, accounts: AccountsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand.home.accounts.add(
        "twilio",
        "twilio",
        "http://127.0.0.1:9",
        ["+12125550100"],
        dict(stand.home.configuration.accounts()[0].settings) | {"auth_token": "x" * 32},
    )
    row_of(accounts, "twilio").numbers_button.click()
    pane = accounts.numbers
    assert pane is not None
    stand.wait(pane.again_button.isVisible)
    assert pane.words.property("role") == "danger"
    assert pane.words.text()
    pane.again_button.click()
    stand.wait(pane.again_button.isVisible)


def test_a_number_that_is_gone_already_is_told(stand: Stand, numbers: ProvedNumbers) -> None:
    ring(stand, numbers, "+12125550161")
    stand.wait(lambda: number_row(numbers, "+12125550161") is not None)
    row = number_row(numbers, "+12125550161")
    assert row is not None
    numbers._remove(row)  # as another window of this home would
    stand.wait(lambda: number_row(numbers, "+12125550161") is None)
    numbers._remove(row)
    stand.wait(lambda: "not among" in numbers.words.text())
    assert numbers.words.property("role") == "danger"


def test_all_of_it_is_reached_by_the_keyboard(
    stand: Stand, numbers: ProvedNumbers, qtbot: QtBot
) -> None:
    stand.place.activateWindow()
    qtbot.waitUntil(stand.place.isActiveWindow)
    assert numbers.proving.phone.control.hasFocus()
    qtbot.keyClicks(numbers.proving.phone.control, "+12125550162")
    stand.wait(lambda: bool(numbers.proving.phone.address))
    seen = set()
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused.accessibleName() or getattr(focused, "text", str)())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {"A number of yours", "Ring it and show the code", "Back to the accounts"} <= seen
    qtbot.keyClick(numbers.proving.phone.control, Qt.Key.Key_Return)
    stand.wait(numbers.proving.card.isVisible)
    assert numbers.proving.card.close_button.hasFocus()
    qtbot.keyClick(numbers.proving.card.close_button, Qt.Key.Key_Return)
    assert numbers.proving.card.isVisible(), "Enter once too often hides no code"


def test_an_account_that_proves_no_numbers_opens_nothing(
    stand: Stand, accounts: AccountsPage
) -> None:
    stand.place.open_numbers("talkety")
    stand.place.open_numbers("nobody")
    stand.place.open_numbers("twilio")
    stand.wait(lambda: accounts.numbers is not None)
    assert accounts.numbers is not None
    assert accounts.numbers.account == "twilio"
    fault = ProviderReplyError("It does not tell.")
    accounts.numbers.proving.take_list_fault(fault)  # without a code there is nothing to say
    assert not accounts.numbers.proving.card.isVisible()
