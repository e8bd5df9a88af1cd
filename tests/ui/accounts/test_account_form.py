"""The form of an account: for each provider, what is wrong, what a test says, and what is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.simulator import Simulator
from dialer.ui.accounts.account_form import AccountForm
from dialer.ui.bridge import Bridge
from dialer.ui.theme import Theme

WAIT_MS = 10_000
WORKING = ("poketalk", "talkety", "spokn", "calledin")
NOTHING_TO_ASK = ("poketalk", "spokn", "calledin")
NUMBER = "020 7946 0018"


@pytest.fixture
def form(bridge: Bridge, composition: Composition, theme: Theme, qtbot: QtBot) -> AccountForm:
    made = AccountForm(bridge, composition, theme)
    qtbot.addWidget(made)
    made.resize(480, 800)
    made.show()
    qtbot.waitUntil(lambda: made.info is not None, timeout=WAIT_MS)
    return made


def fill(form: AccountForm, town: Simulator, account: str, **instead: str) -> None:
    """As a person would, with the values of one of the simulator's accounts."""
    known = getattr(town.accounts, account)
    form.choose(str(known.provider))
    values = {**known.settings, **instead}
    for field in form.fields:
        text = values.get(field.setting.key, "")
        if isinstance(field.control, QLineEdit):
            field.control.setText(text)
        elif isinstance(field.control, QCheckBox) and text:
            field.control.setChecked(text == "true")
    form.address.setText(town.base_url)


def type_number(form: AccountForm, qtbot: QtBot, number: str = NUMBER) -> None:
    qtbot.keyClicks(form.phone.control, number)
    qtbot.waitUntil(lambda: bool(form.phone.address), timeout=WAIT_MS)


@pytest.mark.parametrize("account", WORKING)
def test_each_provider_is_saved_and_its_secrets_are_not_shown_again(
    form: AccountForm, composition: Composition, town: Simulator, qtbot: QtBot, account: str
) -> None:
    fill(form, town, account)
    type_number(form, qtbot)
    assert form.phone.hint.text() == "Understood as +44 20 7946 0018"
    with qtbot.waitSignal(form.saved, timeout=WAIT_MS) as saved:
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    (stored,) = composition.accounts.stored()
    assert saved.args == [stored.name]
    assert stored.own_numbers == ("+442079460018",)
    known = getattr(town.accounts, account)
    loaded = composition.accounts.named(stored.name)
    for key, text in known.settings.items():
        assert str(loaded.values[key]).lower() == text.lower()
    for field in form.fields:
        if field.setting.secret and isinstance(field.control, QLineEdit):
            assert field.control.echoMode() is QLineEdit.EchoMode.Password
            assert field.control.text() == ""


@pytest.mark.parametrize("account", WORKING)
def test_the_test_keeps_nothing_and_says_where_nothing_can_be_asked(
    form: AccountForm, composition: Composition, town: Simulator, qtbot: QtBot, account: str
) -> None:
    fill(form, town, account)
    type_number(form, qtbot)
    qtbot.mouseClick(form.test_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(form.test_button.isEnabled, timeout=WAIT_MS)
    assert form.message.isVisible()
    assert form.message.property("role") != "danger", form.message.text()
    if account in NOTHING_TO_ASK:
        assert "without ringing a phone" in form.message.text()
        assert form.message.property("role") == "muted"
    assert composition.accounts.stored() == []


def test_a_test_that_fails_says_why(
    form: AccountForm, composition: Composition, town: Simulator, qtbot: QtBot
) -> None:
    fill(form, town, "talkety", password="wrong")
    type_number(form, qtbot)
    form.test_button.click()
    qtbot.waitUntil(form.test_button.isEnabled, timeout=WAIT_MS)
    assert form.message.property("role") == "danger"
    assert "wrong" not in form.message.text()
    assert composition.accounts.stored() == []


@pytest.mark.parametrize("account", WORKING)
def test_what_is_missing_is_said_at_its_field_and_nothing_is_kept(
    form: AccountForm, composition: Composition, town: Simulator, qtbot: QtBot, account: str
) -> None:
    form.choose(str(getattr(town.accounts, account).provider))
    required = [field for field in form.fields if field.setting.required]
    qtbot.waitUntil(lambda: all(field.isVisible() for field in form.fields[:1]), timeout=WAIT_MS)
    form.save_button.click()
    assert all(field.problem.isVisible() for field in required)
    assert form.phone.problem.isVisible()
    first = required[0].control if required else form.phone.control
    assert first.hasFocus()
    assert composition.accounts.stored() == []


def test_what_is_missing_only_together_is_said_too(
    form: AccountForm, composition: Composition, town: Simulator, qtbot: QtBot
) -> None:
    fill(form, town, "poketalk", api_key="")
    type_number(form, qtbot)
    form.save_button.click()
    qtbot.waitUntil(form.save_button.isEnabled, timeout=WAIT_MS)
    assert "api_key" in form.message.text()
    assert "--set" not in form.message.text()
    assert composition.accounts.stored() == []


def test_a_wrong_value_behind_more_settings_is_brought_into_sight(
    form: AccountForm, town: Simulator, qtbot: QtBot
) -> None:
    fill(form, town, "spokn", retry_pause_s="99")
    type_number(form, qtbot)
    form.save_button.click()
    (field,) = [field for field in form.fields if field.setting.key == "retry_pause_s"]
    assert "at most 10" in field.problem.text()
    assert field.problem.isVisible()


@pytest.mark.parametrize("number", ["112", "12", "what"])
def test_a_number_that_is_none_is_told_why(form: AccountForm, qtbot: QtBot, number: str) -> None:
    qtbot.keyClicks(form.phone.control, number)
    qtbot.waitUntil(form.phone.problem.isVisible, timeout=WAIT_MS)
    assert form.phone.problem.text()
    assert form.phone.address == ""


def test_an_own_id_is_a_phone_where_the_provider_has_ids(
    form: AccountForm, town: Simulator, qtbot: QtBot
) -> None:
    fill(form, town, "spokn")
    type_number(form, qtbot, "id:7654321")
    assert form.phone.address == "7654321"
    form.choose("talkety")
    qtbot.waitUntil(form.phone.problem.isVisible, timeout=WAIT_MS)


def test_a_name_that_is_taken_is_refused(
    form: AccountForm, composition: Composition, town: Simulator, qtbot: QtBot
) -> None:
    fill(form, town, "talkety")
    type_number(form, qtbot)
    form.name.setText("/wrong")
    form.save_button.click()
    qtbot.waitUntil(form.name_field.problem.isVisible, timeout=WAIT_MS)
    assert composition.accounts.stored() == []


def test_what_an_account_can_do_follows_its_switches(form: AccountForm, town: Simulator) -> None:
    fill(form, town, "spokn")
    assert "Nothing is told" in form.abilities.text()
    fill(form, town, "spokn_enterprise")
    assert "Only the end is told" in form.abilities.text()


def test_every_control_has_a_name_and_its_sentence(form: AccountForm, town: Simulator) -> None:
    for account in WORKING:
        form.choose(str(getattr(town.accounts, account).provider))
        for field in form.fields:
            assert field.control.accessibleName()
            assert field.control.accessibleDescription() == field.setting.sentence


def test_what_a_described_service_only_assumes_is_said(
    bridge: Bridge, composition: Composition, theme: Theme, qtbot: QtBot
) -> None:
    composition.provider_files.add("ovh")
    form = AccountForm(bridge, composition, theme)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitUntil(lambda: form.info is not None, timeout=WAIT_MS)
    assert not form.assumed.isVisible()  # of the services that come with the program, help tells
    form.choose("ovh")
    assert form.assumed.isVisible()
    assert form.assumed.text().startswith("Assumed: The two numbers may be written with a plus")
    assert form.assumed.text().endswith("waits for its possible end.")
    form.choose("talkety")
    assert not form.assumed.isVisible()
