"""The check-up, and the report for support: everything is looked at, and nothing secret is told."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dialer.app import Composition
from dialer.core.phrase import Phrase
from dialer.engine.doctor import Finding, check_up
from dialer.engine.support_report import support_report

PHONE, SECRET = "+442079460018", "hidden word"


@pytest.fixture
def home(tmp_path: Path) -> Composition:
    made = Composition(
        {"DIALER_HOME": str(tmp_path), "DIALER_SECRETS": "file", "PATH": ""}, apart=True
    )
    made.accounts.add(
        "home", "poketalk", None, [PHONE], {"api_key": SECRET, "email": "me@mail.example"}
    )
    return made


def looked_at(home: Composition) -> list[Finding]:
    async def look() -> list[Finding]:
        async with home.engine() as engine:
            return [finding async for finding in check_up(home, engine)]

    return asyncio.run(look())


def test_everything_is_looked_at_in_order(home: Composition) -> None:
    findings = {finding.check: finding for finding in looked_at(home)}
    assert list(findings) == [
        "settings",
        "keychain",
        "tray",
        "link handler",
        "shortcut",
        "notifications",
        "start at login",
        "listener",
        "public address",
        "account home",
    ]
    assert findings["listener"].ok is True
    assert findings["public address"].ok is False
    assert "callbacks for home cannot arrive" in findings["public address"].detail
    assert "without ringing a phone" in findings["account home"].detail


def test_a_port_that_is_taken_and_a_router_that_is_none_are_told(home: Composition) -> None:
    home.configuration.set_value("listener.enabled", False)
    findings = {finding.check: finding for finding in looked_at(home)}
    assert findings["listener"].ok is None
    assert "switched off" in findings["listener"].detail


def test_an_account_that_cannot_be_used_is_told(home: Composition) -> None:
    home.secrets.remove("home", "api_key")
    findings = {finding.check: finding for finding in looked_at(home)}
    assert findings["account home"].ok is False
    assert "has no password" in findings["account home"].detail


def test_files_of_services_that_are_left_aside_are_named(home: Composition) -> None:
    assert not [each for each in looked_at(home) if each.check == "service files"]
    home.provider_files.add("ovh")
    folder = home.folders.providers
    (folder / "mine.toml").write_text('format = 1\nname = "mine"\ntitle = 7\n', "utf-8")
    (folder / "other.toml").write_bytes((folder / "ovh.toml").read_bytes())
    told = [each for each in looked_at(home) if each.check == "service files"]
    assert [each.ok for each in told] == [True, False, False]
    assert told[0].detail == "1 service is described by a file."
    broken, twice = (each.detail for each in told[1:])
    assert "mine.toml cannot be used: line " in broken
    assert f"Mend {folder / 'mine.toml'} (dialer providers check" in broken
    assert isinstance(broken, Phrase)
    assert isinstance(twice, Phrase)
    assert "has the same name in it, ovh" in twice


def test_the_report_tells_what_helps_and_nothing_secret(home: Composition) -> None:
    home.configuration.set_value("listener.public_url", "https://my-name.example.org/in")
    home.configuration.set_value("budget.per_call", "2.50")
    log = home.folders.log_file
    log.parent.mkdir()
    log.write_text(
        f"calling {PHONE} with {SECRET} as me@mail.example\n"
        "GET /callback/abcdefghijklmnopqrstuvwx\n"
    )
    findings = [
        Finding("listener", True, "callbacks are taken in at 127.0.0.1:8497"),
        Finding("public address", None, "https://my-name.example.org/in is not reached"),
    ]
    text = support_report(home, findings, datetime(2026, 1, 31, tzinfo=UTC), "Qt 6.11")
    for hidden in (PHONE, "79460", SECRET, "me@mail", "my-name", "abcdefghij"):
        assert hidden not in text, hidden
    for told in (
        "Qt 6.11",
        "2026-01-31",
        "127.0.0.1:8497",
        "budget.per_call = 2.50",
        "listener.public_url = (set)",
        "poketalk: 1 own phones",
        "+442…18",
        "(public address) is not reached",
    ):
        assert told in text, told


def test_a_broken_configuration_is_part_of_the_report(home: Composition) -> None:
    home.folders.configuration_file.write_text("broken")
    text = support_report(home, [], datetime(2026, 1, 31, tzinfo=UTC))
    assert "cannot be used" in text
