"""The report for support tells nothing of who somebody is, and nothing that opens anything."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialer.app import Composition
from dialer.core.errors import SecretsError
from dialer.core.ports import StoredAccount, StoredBook
from dialer.engine.doctor import Finding
from dialer.engine.support_masking import Masking, masked_findings
from dialer.engine.support_report import support_report

PHONE = "+12125550100"
TALKETY = {
    "app_key": "KEYabc9876",
    "username": "anna@schmidt.example",
    "password": "anna@schmidt.example4711",  # begins as the user name does
}
FINDINGS = [
    Finding("port mapping", True, "The router leads http://93.184.216.34:4711 to this Dialer"),
    Finding("listener", True, "callbacks are taken in at http://192.168.1.7:4711"),
    Finding("account anna.schmidt", True, "ok anna@schmidt.example"),
]


@pytest.fixture
def home(tmp_path: Path) -> Composition:
    return Composition(
        {"DIALER_HOME": str(tmp_path / "home"), "DIALER_SECRETS": "file"}, apart=True
    )


def add_gone(home: Composition) -> None:
    settings = {"key": "gone key 123", "flag": "true"}
    home.configuration.put_account(StoredAccount("gone", "gone_provider", None, (PHONE,), settings))
    home.secrets.set("gone", "api_token", "gone token 456")


def report_of(home: Composition, log: str, findings: list[Finding] | None = None) -> str:
    file = home.folders.log_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(log, "utf-8")
    return support_report(home, findings or [], datetime(2026, 1, 31, 12, tzinfo=UTC))


@pytest.mark.parametrize("gone_first", [True, False])
def test_an_account_of_a_provider_that_is_gone_hides_no_secret_of_the_others(
    home: Composition, gone_first: bool
) -> None:
    if gone_first:
        add_gone(home)
    home.accounts.add("anna.schmidt", "talkety", None, [PHONE], TALKETY)
    if not gone_first:
        add_gone(home)
    log = (
        "2026-01-31 12:00:00.123 INFO x: anna@schmidt.example signed in with"
        " anna@schmidt.example4711 KEYabc9876, +1 212 555 0100\n"
        "WARNING y: gone gone%20key%20123 gone key 123 gone token 456 is true\n"
        "INFO z: account anna.schmidt at https://www.talkety.com and module anna.schmidt.py\n"
    )
    text = report_of(home, log, FINDINGS)
    for hidden in (
        *("anna@", "schmidt.example", "4711 KEY", "KEYabc9876", "gone key", "gone%20key"),
        *("gone token", "5550100", "555 0100", "93.184.216.34", "account anna.schmidt"),
    ):
        assert hidden not in text, hidden
    for told in (
        "2026-01-31 12:00:00.123 INFO x: (username) signed in with … …, +121…00",
        "http://(internet address):4711 to this Dialer",
        "at http://192.168.1.7:4711",  # at home: it says how things are set up
        "is true",
        "https://www.talkety.com",
        f"{2 if gone_first else 1}. talkety: 1 own phones",
        f"ok  account {2 if gone_first else 1}: ok (username)",
    ):
        assert told in text, told


def test_address_books_and_addresses_of_ones_own_are_hidden(home: Composition) -> None:
    home.accounts.add("home", "talkety", "https://pbx.schmidt.example:81", ["alice"], TALKETY)
    home.configuration.put_book(
        StoredBook("Family", "carddav", "https://dav.example.org/anna/book", "annas")
    )
    home.secrets.set("Family", "password", "book password")
    home.configuration.set_value("listener.public_url", "https://dialer.schmidt.example/in")
    log = (
        "Family was synced with https://dav.example.org/anna/book by annas, book%20password\n"
        "dav.example.org said no. alice is rung at https://pbx.schmidt.example:81/x\n"
        "https://dialer.schmidt.example/in/callback/0123456789abcdef0123 was knocked at\n"
        "[2001:4860:4860::8888]:80 and 8.8.8.8, at 12:00:01, by the account home in /home/x/y\n"
    )
    text = report_of(home, log)
    for hidden in (
        *("Family", "dav.example", "anna", "book password", "book%20password", "schmidt"),
        *("alice", "2001:", "8.8.8.8", "account home", "0123456789abcdef"),
    ):
        assert hidden not in text, hidden
    assert "address book 1 was synced with (address of address book 1)" in text
    assert "at 12:00:01, by the account 1 in /home/x/y" in text
    assert "listener.public_url = (set)" in text


def test_a_keychain_that_fails_for_one_secret_does_not_for_the_others(
    home: Composition, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.accounts.add("home", "talkety", None, [PHONE], TALKETY)
    get = home.secrets.get

    def sometimes(account: str, key: str) -> str | None:
        if key == "app_key":
            raise SecretsError("Not this one.")
        return get(account, key)

    monkeypatch.setattr(home.secrets, "get", sometimes)
    assert "4711" not in Masking(home).masked("anna@schmidt.example4711")


def test_a_configuration_that_cannot_be_read_still_gives_a_report(home: Composition) -> None:
    home.folders.configuration_file.parent.mkdir(parents=True, exist_ok=True)
    home.folders.configuration_file.write_text("broken")
    assert "The configuration" in report_of(home, "")


def test_what_the_checkup_copies_is_masked_as_well(home: Composition) -> None:
    add_gone(home)
    home.accounts.add("anna.schmidt", "talkety", None, [PHONE], TALKETY)
    assert masked_findings(home, FINDINGS) == (
        "ok  port mapping: The router leads http://(internet address):4711 to this Dialer\n"
        "ok  listener: callbacks are taken in at http://192.168.1.7:4711\n"
        "ok  account 2: ok (username)"
    )
