"""Accounts and phones in the settings: what is changed is kept, what is removed comes back."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dialer.core.call import Call, CallRequest, Outcome, Source
from dialer.core.events import CallEvent, What
from dialer.core.track_record import FEWEST
from dialer.simulator import Simulator
from dialer.store.calls import CallLog
from dialer.ui.accounts.account_edit import AccountEdit
from dialer.ui.settings.account_row import AccountRow
from dialer.ui.settings.accounts_page import AccountsPage
from dialer.ui.settings.phones_page import PhoneRow, PhonesPage
from tests.end2end.town import OWN_NUMBER
from tests.ui.conftest import AddAccount
from tests.ui.settings.conftest import Stand

OTHER = "+442079460019"


@pytest.fixture
def accounts(stand: Stand, add_account: AddAccount) -> AccountsPage:
    for name in ("talkety", "poketalk"):
        add_account(name)
    page = stand.open("accounts")
    assert isinstance(page, AccountsPage)
    page.refresh()
    stand.wait(lambda: len(page.rows) == 2)
    return page


def row_of(page: AccountsPage, name: str) -> AccountRow:
    return next(row for row in page.rows if row.facts.name == name)


def edit(stand: Stand, page: AccountsPage, name: str) -> AccountEdit:
    row_of(page, name).edit_button.click()
    form = page.form
    assert isinstance(form, AccountEdit)
    stand.wait(lambda: form.ready)
    return form


def test_no_account_says_how_to_begin(stand: Stand) -> None:
    page = stand.open("accounts")
    assert isinstance(page, AccountsPage)
    stand.wait(lambda: "no account yet" in page.words.text())
    page.add_button.click()
    assert page.form is not None
    page.form.cancel_button.click()
    assert page.form is None


def test_an_account_says_how_its_calls_went_once_it_has_had_some(
    stand: Stand, accounts: AccountsPage
) -> None:
    async def write() -> None:
        now = stand.home.clock.now()
        log = CallLog(stand.home.folders.database_file, stand.home.clock.now)
        for number in range(FEWEST):
            request = CallRequest("talkety", OWN_NUMBER, OTHER)
            call = Call(f"01J{number:023d}", "talkety", request, now, f"token-{number:016d}")
            await log.add(call)
            outcome = Outcome.COMPLETED if number else Outcome.FAILED
            await log.record(call.id, CallEvent(What.ENDED, now, Source.POLL, outcome=outcome))
        await log.aclose()

    assert not row_of(accounts, "talkety").record.isVisible()
    asyncio.run(write())
    accounts.refresh()
    record = row_of(accounts, "talkety").record
    stand.wait(record.isVisible)
    assert record.text().endswith("answered: 80 %; not put through: 1.")
    assert not row_of(accounts, "poketalk").record.isVisible()


def test_an_account_is_tested_and_no_phone_rings(stand: Stand, accounts: AccountsPage) -> None:
    row = row_of(accounts, "talkety")
    row.test_button.click()
    assert "Asking" in row.message.text()
    stand.wait(row.test_button.isEnabled)
    assert row.message.property("role") == ""
    row = row_of(accounts, "poketalk")
    row.test_button.click()
    stand.wait(row.test_button.isEnabled)
    assert "without ringing a phone" in row.message.text()
    assert row.message.property("role") == "muted"


def test_a_secret_is_kept_unless_it_is_typed_anew(stand: Stand, accounts: AccountsPage) -> None:
    before = stand.home.accounts.named("talkety")
    form = edit(stand, accounts, "talkety")
    fields = {field.setting.key: field for field in form.fields}
    password = fields["password"].control
    assert isinstance(password, QLineEdit)
    assert password.text() == ""
    assert "is kept" in password.placeholderText()
    username = fields["username"].control
    assert isinstance(username, QLineEdit)
    assert username.text() == before.text("username")
    fields["status_words"].show_value("done=completed")
    form.save_button.click()
    stand.wait(lambda: accounts.form is None)
    after = stand.home.accounts.named("talkety")
    assert after.text("password") == before.text("password")
    assert after.text("status_words") == "done=completed"
    assert after.own_numbers == before.own_numbers
    assert stand.told == ["talkety is saved."]
    form = edit(stand, accounts, "talkety")
    fields = {field.setting.key: field for field in form.fields}
    assert form.more_button.isChecked()
    fields["status_words"].show_value(None)
    stand.qtbot.keyClicks(fields["password"].control, "new word")
    form.save_button.click()
    stand.wait(lambda: accounts.form is None)
    changed = stand.home.accounts.named("talkety")
    assert (changed.text("password"), changed.text("status_words")) == ("new word", "")


def test_a_change_is_tested_with_the_secrets_that_are_kept(
    stand: Stand, accounts: AccountsPage
) -> None:
    form = edit(stand, accounts, "talkety")
    form.test_button.click()
    stand.wait(form.test_button.isEnabled)
    assert form.message.property("role") == "", form.message.text()
    fields = {field.setting.key: field for field in form.fields}
    stand.qtbot.keyClicks(fields["password"].control, "wrong")
    form.test_button.click()
    stand.wait(form.test_button.isEnabled)
    assert form.message.property("role") == "danger"
    assert "wrong" not in form.message.text()


def test_what_is_wrong_is_said_and_nothing_is_changed(
    stand: Stand, accounts: AccountsPage, town: Simulator
) -> None:
    before = stand.home.configuration.accounts()
    form = edit(stand, accounts, "talkety")
    fields = {field.setting.key: field for field in form.fields}
    username = fields["username"].control
    assert isinstance(username, QLineEdit)
    username.clear()
    form.save_button.click()
    stand.wait(fields["username"].problem.isVisible)
    stand.qtbot.keyClicks(username, "me")
    form.address.setText("ftp://nowhere")
    form.save_button.click()
    stand.wait(form.message.isVisible)
    stand.wait(form.save_button.isEnabled)
    assert stand.home.configuration.accounts() == before


def test_the_usual_account_is_chosen(stand: Stand, accounts: AccountsPage) -> None:
    row_of(accounts, "poketalk").default_button.click()
    stand.wait(lambda: row_of(accounts, "poketalk").facts.is_default)
    assert stand.home.settings.text("default_account") == "poketalk"
    assert not row_of(accounts, "poketalk").default_button.isVisible()


def test_a_removed_account_comes_back_whole(stand: Stand, accounts: AccountsPage) -> None:
    before = list(stand.home.configuration.accounts())
    password = stand.home.accounts.named("talkety").text("password")
    with stand.qtbot.waitSignal(stand.place.accounts_changed):
        row_of(accounts, "talkety").remove_button.click()
    stand.wait(lambda: len(accounts.rows) == 1)
    assert stand.home.secrets.get("talkety", "password") is None
    (undo,) = stand.undo
    assert callable(undo)
    undo()
    stand.wait(lambda: len(accounts.rows) == 2)
    assert list(stand.home.configuration.accounts()) == before
    assert stand.home.accounts.named("talkety").text("password") == password


def test_an_account_of_a_service_that_is_gone_is_shown_with_the_reason(stand: Stand) -> None:
    file = stand.home.folders.configuration_file
    file.write_text(file.read_text() + '\n[accounts.old]\nprovider = "nobody"\n')
    page = stand.open("accounts")
    assert isinstance(page, AccountsPage)
    page.refresh()
    stand.wait(lambda: len(page.rows) == 1)
    assert page.rows[0].message.property("role") == "danger"
    assert not page.rows[0].test_button.isEnabled()
    page.rows[0].remove_button.click()
    stand.wait(lambda: bool(stand.failed) or not page.rows)


# Phones


@pytest.fixture
def phones(stand: Stand, add_account: AddAccount) -> PhonesPage:
    add_account("talkety")
    page = stand.open("phones")
    assert isinstance(page, PhonesPage)
    stand.wait(lambda: len(page.rows) == 1)
    return page


def phone(page: PhonesPage, address: str) -> PhoneRow:
    return next(row for row in page.rows if row.facts.address == address)


def own_numbers(stand: Stand) -> tuple[str, ...]:
    return stand.home.configuration.accounts()[0].own_numbers


def add(stand: Stand, page: PhonesPage, qtbot: QtBot) -> None:
    field = page.fields["talkety"]
    qtbot.keyClicks(field.control, "020 7946 0019")
    stand.wait(page.add_buttons["talkety"].isEnabled)
    qtbot.keyClick(field.control, Qt.Key.Key_Return)
    stand.wait(lambda: len(page.rows) == 2)


def test_a_phone_is_read_added_named_and_made_the_first(
    stand: Stand, phones: PhonesPage, qtbot: QtBot
) -> None:
    add(stand, phones, qtbot)
    assert own_numbers(stand) == (OWN_NUMBER, OTHER)
    facts = phone(phones, OTHER).facts
    assert facts.written == "+44 20 7946 0019"
    assert facts.about == "United Kingdom · landline · London"
    qtbot.keyClicks(phone(phones, OTHER).name, "My mobile")
    qtbot.keyClick(phone(phones, OTHER).name, Qt.Key.Key_Return)
    stand.wait(lambda: stand.home.configuration.phone_names() == {OTHER: "My mobile"})
    phone(phones, OTHER).first_button.click()
    stand.wait(lambda: own_numbers(stand) == (OTHER, OWN_NUMBER))


def test_a_removed_phone_comes_back(stand: Stand, phones: PhonesPage, qtbot: QtBot) -> None:
    add(stand, phones, qtbot)
    phone(phones, OWN_NUMBER).remove_button.click()
    stand.wait(lambda: own_numbers(stand) == (OTHER,))
    (undo,) = stand.undo
    assert callable(undo)
    undo()
    stand.wait(lambda: own_numbers(stand) == (OWN_NUMBER, OTHER))


def test_what_is_no_phone_is_told_and_not_added(
    stand: Stand, phones: PhonesPage, qtbot: QtBot
) -> None:
    field = phones.fields["talkety"]
    qtbot.keyClicks(field.control, "112")
    stand.wait(field.problem.isVisible)
    assert not phones.add_buttons["talkety"].isEnabled()
    assert own_numbers(stand) == (OWN_NUMBER,)


def test_a_phone_that_costs_or_cannot_ring_is_warned_of(stand: Stand, phones: PhonesPage) -> None:
    changed = replace(
        stand.home.configuration.accounts()[0], own_numbers=("+449098790000", "+12", "7654321")
    )
    stand.home.configuration.put_account(changed)
    phones.refresh()
    stand.wait(lambda: len(phones.rows) == 3)
    assert "premium" in phone(phones, "+449098790000").facts.warning
    assert phone(phones, "+12").facts.problem
    assert phone(phones, "7654321").facts.written == "7654321"


def test_without_an_account_there_is_no_phone(stand: Stand) -> None:
    page = stand.open("phones")
    assert isinstance(page, PhonesPage)
    stand.wait(lambda: "Add an account first" in page.words.text())
