"""Services, callbacks, privacy, export and import, check-up, the report for support, about."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from dialer.core.call import Call, CallRequest
from dialer.core.capability_words import TITLES, service_abilities
from dialer.core.errors import SecretsError
from dialer.core.ports import StoredBook
from dialer.store.calls import CallLog
from dialer.ui.settings.about_page import AboutPage, bundled_parts
from dialer.ui.settings.accounts_page import AccountsPage
from dialer.ui.settings.appearance_page import AppearancePage
from dialer.ui.settings.callbacks_page import CallbacksPage
from dialer.ui.settings.checkup_page import CheckupPage
from dialer.ui.settings.privacy_page import PrivacyPage
from dialer.ui.settings.services_page import ServicesPage
from dialer.ui.settings.shortcuts import ShortcutSheet, all_shortcuts, written
from dialer.ui.settings.support_sheet import SupportSheet
from dialer.ui.settings.transfer_page import TransferPage
from dialer.ui.theme import Mode, Theme
from tests.end2end.town import OWN_NUMBER
from tests.ui.conftest import AddAccount
from tests.ui.settings.conftest import Stand


def test_services_stand_beside_each_other_as_the_command_line_has_them(stand: Stand) -> None:
    page = stand.open("services")
    assert isinstance(page, ServicesPage)
    stand.wait(lambda: bool(page.buttons))
    infos = stand.home.accounts.infos()
    assert page.table.columnCount() == len(infos)
    for column, info in enumerate(infos):
        head = page.table.horizontalHeaderItem(column)
        assert head is not None
        assert head.text() == info.title
        for row, ability in enumerate(service_abilities(info).abilities):
            item = page.table.item(row, column)
            assert item is not None
            assert item.text().startswith(str(ability.words))
            assert ("(assumed)" in item.text()) == ability.assumed
    assert page.table.rowCount() == len(TITLES)
    with stand.qtbot.waitSignal(stand.place.help_wanted) as wanted:
        page.buttons[0].click()
    assert wanted.args == ["providers/poketalk"]


def test_an_account_that_differs_stands_behind_its_service(
    stand: Stand, add_account: AddAccount
) -> None:
    add_account("spokn_enterprise")
    add_account("talkety")
    page = stand.open("services")
    assert isinstance(page, ServicesPage)
    stand.wait(lambda: bool(page.buttons))
    heads = [page.table.horizontalHeaderItem(n) for n in range(page.table.columnCount())]
    titles = [head.text() for head in heads if head is not None]
    assert titles[titles.index("Spokn") + 1] == "Spokn (spokn_enterprise)"
    assert "Talkety (talkety)" not in titles
    assert len(page.buttons) == len(stand.home.accounts.infos())


def test_callbacks_are_tested_and_say_what_is_missing(
    stand: Stand, add_account: AddAccount
) -> None:
    stand.home.accounts.add("far", "poketalk", None, [OWN_NUMBER], {"api_key": "x" * 8})
    add_account("talkety")
    page = stand.open("callbacks")
    assert isinstance(page, CallbacksPage)
    stand.wait(page.test_button.isEnabled)
    assert page.summary.text() == "No callback from the internet can arrive yet."
    words = [sign.accessibleName() for sign in page.signs]
    assert any("PokeTALK cannot reach this machine" in word for word in words)
    assert any("talkety: Needs no callbacks" in word for word in words)


def test_a_public_address_is_tested_as_soon_as_it_is_kept(stand: Stand) -> None:
    page = stand.open("callbacks")
    assert isinstance(page, CallbacksPage)
    stand.wait(page.test_button.isEnabled)
    listening = next(s for s in page.signs if "listens at" in s.accessibleName()).accessibleName()
    port = listening.partition(", and")[0].rpartition(":")[2]
    field = next(row for row in page.rows if row.setting.key == "listener.public_url")
    stand.qtbot.keyClicks(field.control, f"http://127.0.0.1:{port}")
    stand.qtbot.keyClick(field.control, Qt.Key.Key_Return)
    stand.wait(lambda: page.summary.text() == "Callbacks arrive by your public address.")


def test_switching_the_listener_off_closes_it(stand: Stand) -> None:
    page = stand.open("callbacks")
    assert isinstance(page, CallbacksPage)
    stand.wait(page.test_button.isEnabled)
    field = next(row for row in page.rows if row.setting.key == "listener.enabled")
    field.control.click()  # type: ignore[attr-defined]  # a switch
    stand.wait(lambda: page.summary.text() == "Callbacks are off.")


def test_old_calls_are_counted_and_deleted_at_once_when_that_is_asked(stand: Stand) -> None:
    async def fill() -> None:
        log = CallLog(stand.home.folders.database_file, lambda: datetime.now(UTC))
        await log.add(
            Call(
                id="01JA0000000000000000000000",
                provider="talkety",
                request=CallRequest("x", OWN_NUMBER, OWN_NUMBER),
                created_at=datetime.now(UTC) - timedelta(days=400),
                callback_token="t" * 20,
            )
        )
        await log._writer.run(
            lambda connection: connection.execute("UPDATE calls SET state = 'ended'").rowcount
        )
        await log.aclose()

    asyncio.run(fill())
    page = stand.open("privacy")
    assert isinstance(page, PrivacyPage)
    stand.wait(lambda: stand.place.keeper.known)
    assert not page.delete_button.isVisible()
    field = next(row for row in page.rows if row.setting.key == "history.keep_days")
    stand.qtbot.keyClicks(field.control, "365")
    stand.qtbot.keyClick(field.control, Qt.Key.Key_Return)
    stand.wait(page.delete_button.isVisible)
    assert "older" in page.older.text()
    page.delete_button.click()
    stand.wait(lambda: bool(stand.told))
    stand.wait(lambda: not page.delete_button.isVisible())


def test_the_appearance_is_taken_at_once(stand: Stand, theme: Theme) -> None:
    page = stand.open("appearance")
    assert isinstance(page, AppearancePage)
    assert page.choices[Mode.LIGHT].isChecked()
    with stand.qtbot.waitSignal(stand.place.mode_chosen):
        page.choices[Mode.CONTRAST].click()
    assert theme.mode is Mode.CONTRAST
    theme.choose(Mode.DARK)  # by the menu
    assert page.choices[Mode.DARK].isChecked()


# Where secrets are


@pytest.mark.parametrize("name", ["accounts", "privacy"])
def test_a_page_says_where_keys_and_passwords_really_are(stand: Stand, name: str) -> None:
    page = stand.open(name)
    assert isinstance(page, (AccountsPage, PrivacyPage))
    label = page.secrets_line.label
    stand.wait(label.isVisible)
    place = stand.home.secrets.describe()
    assert place.startswith("the file")
    assert label.text() == f"Keys and passwords are kept in {place}."
    words = " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())
    assert "keychain" not in words


def test_a_page_says_that_there_is_no_place_for_keys_and_passwords(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent() -> str:
        raise SecretsError("There is no keychain here.", "Start it.")

    monkeypatch.setattr(stand.home.secrets, "describe", absent)
    page = stand.open("privacy")
    assert isinstance(page, PrivacyPage)
    label = page.secrets_line.label
    stand.wait(label.isVisible)
    assert (label.text(), label.property("role")) == (
        "There is no keychain here. Start it.",
        "warning",
    )


# Export and import


def labels(page: TransferPage) -> str:
    shown = [label.text() for label in page.account.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(shown)


def test_settings_go_out_and_come_in_with_an_account_of_it(
    stand: Stand, add_account: AddAccount, tmp_path: Path
) -> None:
    add_account("talkety")
    stand.home.configuration.set_value("budget.per_call", "2.50")
    page = stand.open("transfer")
    assert isinstance(page, TransferPage)
    file = tmp_path / "settings.json"
    page.export_to(file)
    stand.wait(file.exists)
    stand.wait(page.message.isVisible)
    assert "not in it" in page.message.text()
    for key in ("app_key", "password"):
        stand.home.secrets.remove("talkety", key)
    stand.home.configuration.remove_account("talkety")
    stand.home.configuration.set_value("budget.per_call", None)
    text = file.read_text().replace('"region": "GB"', '"region": "Atlantis"')
    file.write_text(text)
    page.read_from(file)
    stand.wait(page.take_button.isVisible)
    assert stand.home.configuration.accounts() == []
    assert "Accounts:\n\u2068talkety\u2069: a new account at \u2068talkety\u2069" in labels(page)
    assert f"\u2068talkety\u2069, own phones: \u2068{OWN_NUMBER}\u2069" in labels(page)
    assert "Most for one call: \u2068no limit\u2069 → \u20682.50\u2069" in labels(page)
    assert "\u2068region\u2069: region cannot be" in labels(page)
    page.take_button.click()
    stand.wait(lambda: page.message.text() == "Taken over:")
    assert "\u2068talkety\u2069: Application key, Password" in labels(page)
    assert [account.name for account in stand.home.configuration.accounts()] == ["talkety"]
    assert str(stand.home.configuration.values()["budget.per_call"]) == "2.50"


def test_what_is_here_and_becomes_another_is_shown_before_it_is_taken(
    stand: Stand, add_account: AddAccount, tmp_path: Path
) -> None:
    add_account("talkety")
    stand.home.configuration.put_book(
        StoredBook("Team", "carddav", "https://dav.example.org", "me")
    )
    page = stand.open("transfer")
    assert isinstance(page, TransferPage)
    file = tmp_path / "settings.json"
    page.export_to(file)
    stand.wait(page.message.isVisible)
    page.read_from(file)
    stand.wait(page.take_button.isVisible)
    assert "As they are here already." in labels(page)
    assert "→" not in labels(page)
    whole = json.loads(file.read_text())
    whole["settings"] |= {"links.when_opened": "fill", "notify.failed": "false"}
    whole["accounts"][0]["own_numbers"] = ["+19005550100"]
    whole["accounts"].append(
        {"name": "talkety 2", "provider": "talkety", "base_url": "https://elsewhere.example"}
    )
    whole["accounts"].append(whole["accounts"][0] | {"base_url": "https://elsewhere.example"})
    whole["address_books"][0]["username"] = "you"
    whole["phones"] = {OWN_NUMBER: "My mobile"}
    file.write_text(json.dumps(whole))
    page.read_from(file)
    stand.wait(lambda: "→" in labels(page))
    for words in (
        "When a link is opened: Ask whether to call → Fill in the number only",
        "A call failed: on → off",
        f"talkety, own phones: {OWN_NUMBER} → +19005550100",
        "talkety 2, address: https://elsewhere.example",
        "Team, User name: me → you",
        f"{OWN_NUMBER}: My mobile",
        "talkety: The file leads it to elsewhere.example, and its key or password is kept here.",
    ):
        assert words in labels(page).translate({0x2068: None, 0x2069: None})


def test_a_file_of_something_else_is_refused(stand: Stand, tmp_path: Path) -> None:
    page = stand.open("transfer")
    assert isinstance(page, TransferPage)
    (tmp_path / "x.json").write_text("{}")
    for name, words in (
        ("x.json", "no file of Dialer's settings"),
        ("none.json", "cannot be read"),
    ):
        page.read_from(tmp_path / name)
        stand.wait(lambda words=words: words in page.message.text())
        assert page.message.property("role") == "danger"
        assert not page.take_button.isVisible()
    page.export_to(tmp_path / "no" / "folder" / "x.json")
    stand.wait(lambda: "cannot be written" in page.message.text())


# Check-up


@pytest.fixture
def checkup(stand: Stand, add_account: AddAccount) -> CheckupPage:
    add_account("talkety")
    page = stand.open("checkup")
    assert isinstance(page, CheckupPage)
    stand.wait(page.again_button.isEnabled)
    return page


def test_the_checkup_says_what_the_doctor_says(stand: Stand, checkup: CheckupPage) -> None:
    checks = [str(finding.check) for finding in checkup.findings]
    assert checks[:2] == ["settings", "keychain"]
    assert checks[-1] == "account talkety"
    assert len(checkup.signs) == len(checks)
    checkup.copy_button.click()
    stand.wait(lambda: stand.told == ["What was found is copied."])
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("ok  settings: ")
    assert "account 1: " in copied
    assert "account talkety" not in copied
    assert OWN_NUMBER not in copied
    checkup.again_button.click()
    assert checkup.bar.isVisible()
    stand.wait(checkup.again_button.isEnabled)
    assert [str(finding.check) for finding in checkup.findings] == checks


def test_the_report_is_shown_whole_before_it_is_saved(
    stand: Stand, checkup: CheckupPage, tmp_path: Path
) -> None:
    checkup.report_button.click()
    sheet = checkup.findChild(SupportSheet)
    assert sheet is not None
    stand.wait(sheet.save_button.isEnabled)
    text = sheet.text.toPlainText()
    assert "account 1: " in text
    assert "account talkety" not in text
    assert OWN_NUMBER not in text
    assert stand.home.accounts.named("talkety").text("password") not in text
    file = tmp_path / "report.txt"
    sheet.save_to(tmp_path / "no" / "folder.txt")
    stand.wait(sheet.problem.isVisible)
    sheet.save_to(file)
    stand.wait(lambda: bool(stand.told))
    assert file.read_text() == text


# About


def test_about_names_versions_and_licences(stand: Stand) -> None:
    page = stand.open("about")
    assert isinstance(page, AboutPage)
    stand.wait(lambda: bool(page.parts))
    by_name = {part.name.lower(): part for part in page.parts}
    assert {"python", "qt", "keyring", "phonenumbers", "httpx"} <= set(by_name)
    assert all(part.version for part in page.parts)
    without = [part.name for part in bundled_parts() if not part.licence]
    assert not without, f"no licence is known of {without}"
    with stand.qtbot.waitSignal(stand.place.shortcuts_wanted):
        page.shortcuts_wanted.emit()


def test_the_sheet_of_keys_has_them_all_and_each_can_be_typed(stand: Stand) -> None:
    sheet = ShortcutSheet(stand.place)
    sheet.show()
    for group in all_shortcuts():
        for shortcut in group.shortcuts:
            assert written(shortcut.keys)
            assert shortcut.words
    sheet.close_button.click()
