"""Every key and password of a home leaves the keychain, and nothing else does."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from dialer.app import Composition
from dialer.cli.main import run
from dialer.core.errors import SecretsError
from dialer.core.ports import StoredAccount, StoredBook

COMMAND = ["accounts", "forget-secrets"]


@pytest.fixture
def home(tmp_path: Path) -> Composition:
    made = Composition(
        {"DIALER_HOME": str(tmp_path / "home"), "DIALER_SECRETS": "file"}, apart=True
    )
    made.accounts.add(
        "home", "talkety", None, [], {"app_key": "x", "username": "me", "password": "y"}
    )
    made.configuration.put_account(StoredAccount("gone", "gone_provider", None, (), {}))
    made.secrets.set("gone", "api_key", "z")
    made.configuration.put_book(StoredBook("Team", "carddav", "https://dav.example.org", "me"))
    made.secrets.set("Team", "password", "w")
    return made


def kept(home: Composition) -> int:
    pairs = (("home", "app_key"), ("home", "password"), ("gone", "api_key"), ("Team", "password"))
    return sum(home.secrets.get(name, key) is not None for name, key in pairs)


def test_all_secrets_go_and_accounts_stay(
    home: Composition, capsys: pytest.CaptureFixture[str]
) -> None:
    before = home.folders.configuration_file.read_bytes()
    assert kept(home) == 4
    assert run([*COMMAND, "--yes"], home) == 0
    assert capsys.readouterr().out.startswith("4 keys and passwords were removed")
    assert kept(home) == 0
    assert home.folders.configuration_file.read_bytes() == before
    assert run([*COMMAND, "--yes"], home) == 0


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stdin", "left"), [(io.StringIO("y\n"), 4), (Terminal("\n"), 4), (Terminal("y\n"), 0)]
)
def test_it_is_asked_about(
    home: Composition, monkeypatch: pytest.MonkeyPatch, stdin: io.StringIO, left: int
) -> None:
    monkeypatch.setattr("sys.stdin", stdin)
    assert run(COMMAND, home) == (2 if left else 0)
    assert kept(home) == left


def test_one_that_does_not_go_is_told_after_the_others_went(
    home: Composition, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    remove = home.secrets.remove

    def sometimes(account: str, key: str) -> None:
        if (account, key) == ("home", "app_key"):
            raise SecretsError("The keychain is locked.")
        remove(account, key)

    monkeypatch.setattr(home.secrets, "remove", sometimes)
    assert run([*COMMAND, "--yes"], home) != 0
    assert "locked" in capsys.readouterr().err
    assert kept(home) == 1
