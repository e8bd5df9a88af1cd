"""A file of settings, written by whom ever, leads no key or password that is kept here
elsewhere.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dialer.app import Composition
from dialer.core.errors import SecretsError
from dialer.core.ports import StoredBook
from dialer.engine.settings_changes import Change, Of
from dialer.engine.settings_file import (
    SettingsTaken,
    export_settings,
    read_settings_file,
    take_settings,
)

PHONE, DEAR = "+12125550100", "+19005550100"
SECRET = "hidden word"
TALKETY = {"app_key": SECRET, "username": "me@example.org", "password": SECRET}
ELSEWHERE = "https://elsewhere.example"


@pytest.fixture
def home(tmp_path: Path) -> Composition:
    return home_in(tmp_path / "home")


def home_in(folder: Path) -> Composition:
    return Composition({"DIALER_HOME": str(folder), "DIALER_SECRETS": "file"}, apart=True)


def taken_by(home: Composition, **whole: object) -> SettingsTaken:
    text = json.dumps({"dialer_settings": 1, **whole})
    return take_settings(read_settings_file(text, home), home)


def test_a_file_does_not_lead_an_account_to_another_server(home: Composition) -> None:
    home.accounts.add("home", "talkety", None, [PHONE], TALKETY)
    before = list(home.configuration.accounts())
    entry = {
        "name": "home",
        "provider": "talkety",
        "base_url": "http://elsewhere.example:81",
        "own_numbers": [DEAR],
        "secrets_kept_here": [],
        "settings": {"username": "me@example.org"},
    }
    taken = taken_by(home, accounts=[entry])
    assert list(home.configuration.accounts()) == before
    assert home.accounts.named("home").text("password") == SECRET
    assert not taken.accounts
    assert not taken.changes
    (left,) = taken.left_out
    assert left.what == "home"
    assert "leads it to elsewhere.example:81" in left.why
    assert "by hand" in left.why


LEADING = [
    ("poketalk", {"email": "a@b.c", "password": SECRET}, "proxy_url", ELSEWHERE),
    (
        "camara",
        {"address": "https://operator.example/v0", "client_id": "me", "client_secret": SECRET},
        "token_url",
        ELSEWHERE,
    ),
    (
        "camara",
        {"address": "https://operator.example/v0", "token": SECRET},
        "address",
        ELSEWHERE,
    ),
    (
        "asterisk",
        {"username": "me", "password": SECRET, "endpoint": "PJSIP/{to}@trunk"},
        "address",
        ELSEWHERE,
    ),
    (
        "exotel",
        dict.fromkeys(("account_sid", "api_key", "exophone"), "x")
        | {"api_host": "api.exotel.com", "api_token": SECRET},
        "api_host",
        "elsewhere.example",
    ),
    (
        "fritzbox",
        {"username": "me", "password": SECRET},
        "address",
        ELSEWHERE,
    ),
    (
        "signalwire",
        {"space": "mine", "project_id": "p", "api_token": SECRET, "number": PHONE},
        "space",
        "elsewhere",
    ),
]


@pytest.mark.parametrize(("provider", "settings", "key", "value"), LEADING)
def test_no_setting_that_is_an_address_does_either(
    home: Composition, provider: str, settings: dict[str, str], key: str, value: str
) -> None:
    if provider in {template.name for template in home.provider_files.templates()}:
        home.provider_files.add(provider)
    home.accounts.add("mine", provider, None, [PHONE], settings)
    whole = json.loads(export_settings(home))
    assert not taken_by(home, accounts=whole["accounts"]).left_out  # as it is, it may come again
    whole["accounts"][0]["settings"][key] = value
    (left,) = taken_by(home, accounts=whole["accounts"]).left_out
    assert left.what == "mine"
    assert "elsewhere" in left.why
    assert home.accounts.named("mine").text(key) != value


def test_another_computer_takes_accounts_that_lead_somewhere_of_their_own(
    home: Composition, tmp_path: Path
) -> None:
    home.accounts.add("home", "talkety", "http://127.0.0.1:9", [PHONE], TALKETY)
    home.configuration.put_book(StoredBook("Team", "carddav", ELSEWHERE, "me"))
    text = export_settings(home)
    other = home_in(tmp_path / "other")
    for _ in range(2):  # the second time, they are here without their secrets
        taken = take_settings(read_settings_file(text, other), other)
        assert not taken.left_out
        assert taken.secrets == {"home": ["app_key", "password"]}
    assert list(other.configuration.accounts()) == list(home.configuration.accounts())
    assert list(other.configuration.books()) == list(home.configuration.books())


def test_what_the_keychain_has_of_a_lost_account_goes_to_its_usual_address_alone(
    home: Composition,
) -> None:
    home.secrets.set("home", "password", SECRET)
    entry = {"name": "home", "provider": "talkety", "base_url": ELSEWHERE}
    assert taken_by(home, accounts=[entry]).left_out
    assert not taken_by(home, accounts=[entry | {"base_url": None}]).left_out


def test_a_file_does_not_lead_an_address_book_to_another_server(home: Composition) -> None:
    home.configuration.put_book(StoredBook("Team", "carddav", "https://dav.example.org/team", "me"))
    home.secrets.set("Team", "password", SECRET)
    entry = {"name": "Team", "kind": "carddav", "url": f"{ELSEWHERE}/team", "username": "me"}
    (left,) = taken_by(home, address_books=[entry]).left_out
    assert "leads it to elsewhere.example" in left.why
    (book,) = home.configuration.books()
    assert book.url == "https://dav.example.org/team"
    assert not taken_by(home, address_books=[entry | {"url": book.url}]).left_out


def test_an_account_and_an_address_book_do_not_come_to_share_a_password(home: Composition) -> None:
    home.accounts.add("home", "talkety", None, [PHONE], TALKETY)
    home.configuration.put_book(StoredBook("Team", "carddav", "https://dav.example.org/team", "me"))
    book = {"kind": "carddav", "url": ELSEWHERE, "username": "me"}
    taken = taken_by(
        home,
        accounts=[{"name": name, "provider": "poketalk"} for name in ("Team", "new")],
        address_books=[book | {"name": name} for name in ("home", "new")],
    )
    assert [item.what for item in taken.left_out] == ["Team", "home", "new"]
    assert [account.name for account in taken.accounts] == ["new"]
    assert not taken.books


def test_an_account_that_got_its_secrets_after_the_file_was_read_is_left_alone(
    home: Composition,
) -> None:
    entry = {"name": "home", "provider": "talkety", "base_url": ELSEWHERE}
    text = json.dumps({"dialer_settings": 1, "accounts": [entry]})
    seen = read_settings_file(text, home)
    assert seen.accounts
    home.accounts.add("home", "talkety", None, [PHONE], TALKETY)
    taken = take_settings(seen, home)
    assert not taken.accounts
    assert not taken.changes
    assert home.accounts.named("home").base_url is None


def test_a_keychain_that_does_not_open_may_have_the_secrets(
    home: Composition, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.accounts.add("home", "talkety", None, [PHONE], TALKETY)

    def locked(_account: str, _key: str) -> str | None:
        raise SecretsError("It is locked.")

    monkeypatch.setattr(home.secrets, "get", locked)
    entry = {"provider": "talkety", "base_url": ELSEWHERE}
    taken = taken_by(home, accounts=[entry | {"name": name} for name in ("home", "new")])
    assert [item.what for item in taken.left_out] == ["home"]
    assert [account.name for account in taken.accounts] == ["new"]


def test_each_change_is_told_as_it_is_and_as_it_would_be(home: Composition) -> None:
    home.accounts.add("home", "talkety", None, [PHONE], TALKETY)
    home.configuration.set_value("budget.per_call", 5)
    home.configuration.name_phone(PHONE, "My mobile")
    text = json.dumps(
        {
            "dialer_settings": 1,
            "settings": {
                "links.when_opened": "fill",
                "budget.per_call": "",
                "listener.public_url": ELSEWHERE,
                "updates.check": "true",
            },
            "accounts": [
                {
                    "name": "home",
                    "provider": "talkety",
                    "own_numbers": [DEAR],
                    "settings": {"username": "me@example.org"},
                },
                {"name": "new", "provider": "talkety", "base_url": ELSEWHERE},
            ],
            "phones": {PHONE: "Office", "+" * 100: "x"},
            "address_books": [
                {"name": "Team", "kind": "carddav", "url": ELSEWHERE, "username": "me"}
            ],
        }
    )
    seen = read_settings_file(text, home)
    assert list(seen.changes) == [
        Change(Of.SETTING, "links.when_opened", "", "ask", "fill", True),
        Change(Of.SETTING, "budget.per_call", "", "5", "", True),
        Change(Of.SETTING, "listener.public_url", "", "", ELSEWHERE, True),
        Change(Of.ACCOUNT, "home", "own_numbers", PHONE, DEAR, True),
        Change(Of.ACCOUNT, "new", "", "", "talkety", False),
        Change(Of.ACCOUNT, "new", "base_url", "", ELSEWHERE, False),
        Change(Of.PHONE, PHONE, "", "My mobile", "Office", True),
        Change(Of.BOOK, "Team", "url", "", ELSEWHERE, False),
        Change(Of.BOOK, "Team", "username", "", "me", False),
    ]
    assert seen.replaces
    taken = take_settings(seen, home)
    assert list(taken.changes) == list(seen.changes)
    assert not read_settings_file(text, home).changes


def test_where_nothing_was_set_up_nothing_is_replaced(home: Composition) -> None:
    text = '{"dialer_settings": 1, "settings": {"region": "GB", "links.when_opened": "fill"}}'
    seen = read_settings_file(text, home)
    assert seen.changes
    assert not seen.replaces
