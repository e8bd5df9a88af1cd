"""The configuration file keeps the person's hand; secrets are kept where only they can be read."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from dialer.core.errors import SecretsError, SettingError, StoreError
from dialer.core.ports import StoredAccount
from dialer.store.configuration import ConfigurationFile
from dialer.store.folders import Folders, find_folders
from dialer.store.locale_region import locale_region
from dialer.store.presence import ProgramPresence
from dialer.store.secrets import FileSecrets, open_secrets


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return find_folders({"DIALER_HOME": str(tmp_path)})


def test_values_come_back_and_comments_stay(folders: Folders) -> None:
    folders.config.mkdir(parents=True)
    folders.configuration_file.write_text('# mine\nregion = "DE"  # home\n', "utf-8")
    configuration = ConfigurationFile(folders)
    configuration.set_value("listener.port", 8080)
    configuration.set_value("listener.enabled", False)
    assert configuration.values() == {
        "region": "DE",
        "listener.port": 8080,
        "listener.enabled": False,
    }
    configuration.set_value("listener.port", None)
    text = folders.configuration_file.read_text("utf-8")
    assert "# mine" in text
    assert "# home" in text
    assert "listener.port" not in configuration.values()


def test_accounts_come_back_in_order(folders: Folders) -> None:
    configuration = ConfigurationFile(folders)
    home = StoredAccount("home", "talkety", "http://127.0.0.1:1", ("+12125550100",), {"a": "b"})
    odd = StoredAccount("my.other account", "spokn", None, ("1234567",), {"enterprise": "true"})
    configuration.put_account(home)
    configuration.put_account(odd)
    assert list(configuration.accounts()) == [home, odd]
    configuration.remove_account("home")
    configuration.remove_account("never was")
    assert list(configuration.accounts()) == [odd]


@pytest.mark.parametrize(
    "text",
    [
        "region = ",
        "\x00",
        "accounts = 3",
        "[accounts]\nhome = 3",
        "[accounts.home]\nprovider = 3",
        '[accounts.home]\nprovider = "talkety"\nown_numbers = 3',
    ],
)
def test_a_broken_file_is_named_and_left_alone(folders: Folders, text: str) -> None:
    folders.config.mkdir(parents=True)
    folders.configuration_file.write_text(text, "utf-8")
    configuration = ConfigurationFile(folders)
    with pytest.raises(StoreError, match=r"config\.toml"):
        _ = configuration.values(), configuration.accounts()
    assert folders.configuration_file.read_text("utf-8") == text


def test_a_broken_file_is_not_written_over(folders: Folders) -> None:
    folders.config.mkdir(parents=True)
    folders.configuration_file.write_text("region = ", "utf-8")
    with pytest.raises(StoreError):
        ConfigurationFile(folders).set_value("region", "GB")
    assert folders.configuration_file.read_text("utf-8") == "region = "


def test_a_wrong_or_unknown_setting_in_the_file_is_named(folders: Folders) -> None:
    folders.config.mkdir(parents=True)
    for text, key in (('region = "Britain"', "region"), ("[listener]\nprot = 1", "prot")):
        folders.configuration_file.write_text(text, "utf-8")
        with pytest.raises(SettingError, match=key):
            ConfigurationFile(folders).values()


def test_secrets_in_a_file_are_readable_by_their_owner_alone(folders: Folders) -> None:
    secrets = open_secrets(folders, {"DIALER_SECRETS": "file"})
    secrets.set("home", "password", "pä ss")
    assert secrets.get("home", "password") == "pä ss"
    assert secrets.get("home", "other") is None
    if sys.platform != "win32":
        assert stat.S_IMODE(os.stat(folders.secrets_file).st_mode) == 0o600
    secrets.remove("home", "password")
    secrets.remove("home", "password")
    assert secrets.get("home", "password") is None


def test_damaged_secrets_are_not_written_over(folders: Folders) -> None:
    folders.config.mkdir(parents=True)
    folders.secrets_file.write_text("{", "utf-8")
    with pytest.raises(SecretsError, match=r"secrets\.json"):
        FileSecrets(folders.secrets_file).set("home", "password", "x")
    assert folders.secrets_file.read_text("utf-8") == "{"


def test_an_unknown_place_for_secrets_is_refused(folders: Folders) -> None:
    with pytest.raises(SecretsError, match="DIALER_SECRETS"):
        open_secrets(folders, {"DIALER_SECRETS": "cloud"})


def test_two_programs_of_a_home_know_of_each_other(folders: Folders) -> None:
    one, two = ProgramPresence(folders.run), ProgramPresence(folders.run)
    assert one.is_running(two.name)
    assert two.is_running(one.name)
    assert one.claim_listener()
    assert not two.claim_listener()
    one.publish_listener("127.0.0.1", 4711)
    address = two.published_listener()
    assert address is not None
    assert (address.port, address.served) == (4711, True)
    one.release()
    assert not two.is_running(one.name)
    assert two.claim_listener()
    address = two.published_listener()
    assert address is not None
    assert (address.port, address.served) == (4711, False)
    two.release()


@pytest.mark.parametrize("name", ["", "../x", "never was"])
def test_a_program_that_never_was_does_not_run(folders: Folders, name: str) -> None:
    presence = ProgramPresence(folders.run)
    assert not presence.is_running(name)
    presence.release()


@pytest.mark.parametrize(
    ("environment", "region"),
    [
        ({"LANG": "en_GB.UTF-8"}, "GB"),
        ({"LC_ALL": "C", "LANG": "en_GB.UTF-8"}, None),
        ({"LC_TELEPHONE": "de_CH", "LANG": "en_US"}, "CH"),
        ({"LANG": "sr_Latn_RS@euro"}, "RS"),
        ({}, None),
    ],
)
def test_the_locale_tells_the_country(environment: dict[str, str], region: str | None) -> None:
    assert locale_region(environment) == region
