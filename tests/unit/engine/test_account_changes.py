"""Accounts changed, taken out and put back; settings in a file without secrets."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.app import Composition
from dialer.core.errors import AccountError, SettingError
from dialer.core.settings import PROGRAM_SETTINGS
from dialer.engine.account_changes import AccountChanges
from dialer.engine.settings_file import export_settings, read_settings_file, take_settings

PHONE, OTHER = "+442079460018", "+12125550100"
SECRET = "hidden word"


def home_in(folder: Path) -> Composition:
    return Composition({"DIALER_HOME": str(folder), "DIALER_SECRETS": "file"}, apart=True)


@pytest.fixture
def home(tmp_path: Path) -> Composition:
    made = home_in(tmp_path / "home")
    made.accounts.add(
        "first", "poketalk", "http://127.0.0.1:9", [PHONE], {"api_key": SECRET, "email": "a@b.c"}
    )
    made.accounts.add(
        "second",
        "talkety",
        None,
        [PHONE, OTHER],
        {"app_key": SECRET, "username": "me", "password": SECRET, "connect_by": "get"},
    )
    made.accounts.add("third", "calledin", None, [PHONE], {"api_key": SECRET})
    return made


@pytest.fixture
def changes(home: Composition) -> AccountChanges:
    return AccountChanges(home.configuration, home.secrets, home.accounts)


def test_what_stands_in_the_form_replaces_what_was_there(
    home: Composition, changes: AccountChanges
) -> None:
    changes.change("first", base_url=None, own_numbers=[OTHER], settings={"api_key": ""})
    (stored, *_) = home.accounts.stored()
    assert (stored.base_url, stored.own_numbers, stored.settings) == (None, (OTHER,), {})
    assert home.accounts.named("first").text("api_key") == SECRET


def test_a_secret_is_replaced_when_it_is_typed_and_forgotten_when_that_is_asked(
    home: Composition, changes: AccountChanges
) -> None:
    assert changes.kept_secrets("second") == {"app_key", "password"}
    changes.change(
        "second",
        base_url=None,
        own_numbers=[PHONE],
        settings={"app_key": "new", "username": "me"},
    )
    account = home.accounts.named("second")
    assert (account.text("app_key"), account.text("password")) == ("new", SECRET)
    assert account.text("connect_by") == "post"
    changes.change("first", base_url=None, own_numbers=[], settings={}, forget=["api_key"])
    assert changes.kept_secrets("first") == frozenset()


def test_nothing_is_changed_when_something_is_wrong(
    home: Composition, changes: AccountChanges
) -> None:
    before = home.configuration.accounts()
    for settings in ({"username": ""}, {"username": "me", "connect_by": "sometimes"}):
        with pytest.raises(SettingError):
            changes.change("second", base_url=None, own_numbers=[PHONE], settings=settings)
    with pytest.raises(SettingError):
        changes.change("first", base_url="ftp://x", own_numbers=[], settings={})
    with pytest.raises(AccountError):
        changes.change("nobody", base_url=None, own_numbers=[], settings={})
    assert home.configuration.accounts() == before


def test_an_account_that_was_removed_comes_back_whole_and_in_its_place(
    home: Composition, changes: AccountChanges
) -> None:
    changes.make_default("second")
    before = home.configuration.accounts()
    removed = changes.take_out("second")
    assert SECRET not in repr(removed)
    assert [a.name for a in home.configuration.accounts()] == ["first", "third"]
    assert home.settings.text("default_account") == ""
    assert home.secrets.get("second", "app_key") is None
    changes.put_back(removed)
    assert list(home.configuration.accounts()) == list(before)
    assert home.settings.text("default_account") == "second"
    assert home.accounts.named("second").text("password") == SECRET


def test_own_phones_are_set_without_doubles(home: Composition, changes: AccountChanges) -> None:
    changes.set_own_numbers("first", [OTHER, PHONE, OTHER])
    assert home.configuration.accounts()[0].own_numbers == (OTHER, PHONE)


# The file


def filled(home: Composition) -> str:
    home.configuration.set_value("region", "GB")
    home.configuration.set_value("budget.per_call", "2.50")
    home.configuration.set_value("default_account", "second")
    home.configuration.name_phone(PHONE, "My mobile")
    return export_settings(home)


def test_a_file_has_everything_but_secrets(home: Composition) -> None:
    text = filled(home)
    assert SECRET not in text
    whole = json.loads(text)
    assert whole["settings"]["budget.per_call"] == "2.50"
    assert [a["name"] for a in whole["accounts"]] == ["first", "second", "third"]
    assert whole["accounts"][1]["secrets_kept_here"] == ["app_key", "password"]


def test_a_secret_that_strayed_into_the_configuration_is_not_exported(home: Composition) -> None:
    file = home.folders.configuration_file
    text = file.read_text().replace('email = "a@b.c"', 'api_key = "stray"\nemail = "a@b.c"')
    file.write_text(text)
    assert "stray" not in export_settings(home)


def test_another_computer_takes_it_all_and_says_what_to_type_again(
    home: Composition, tmp_path: Path
) -> None:
    text = filled(home)
    other = home_in(tmp_path / "other")
    seen = read_settings_file(text, other)
    assert other.configuration.accounts() == []
    taken = take_settings(seen, other)
    assert list(other.configuration.accounts()) == list(home.configuration.accounts())
    assert other.configuration.values() == home.configuration.values()
    assert other.configuration.phone_names() == {PHONE: "My mobile"}
    assert taken.secrets == {
        "first": ["api_key"],
        "second": ["app_key", "password"],
        "third": ["api_key"],
    }
    assert not taken.left_out


def test_on_the_same_computer_no_secret_is_asked_for(home: Composition) -> None:
    assert not take_settings(read_settings_file(filled(home), home), home).secrets


def test_what_is_not_allowed_is_left_out_and_told(home: Composition, tmp_path: Path) -> None:
    whole = json.loads(filled(home))
    whole["settings"] |= {"http.timeout_s": "9999", "no.such": "1", "region": "Atlantis"}
    whole["settings"]["default_account"] = "gone"
    whole["accounts"][0]["provider"] = "nobody"
    whole["accounts"][1]["settings"]["connect_by"] = "sometimes"
    whole["accounts"][2]["settings"]["api_key"] = "a secret in a file"
    whole["accounts"].append({"name": "../evil", "provider": "talkety"})
    whole["address_books"] = [{"name": "Team", "kind": "carddav", "url": "file:///etc/passwd"}]
    other = home_in(tmp_path / "other")
    taken = take_settings(read_settings_file(json.dumps(whole), other), other)
    assert {item.what for item in taken.left_out} == {
        "http.timeout_s",
        "no.such",
        "region",
        "default_account",
        "first",
        "second",
        "../evil",
        "Team",
    }
    assert all(item.why for item in taken.left_out)
    assert [account.name for account in taken.accounts] == ["third"]
    assert "a secret in a file" not in other.folders.configuration_file.read_text()


def test_an_account_of_another_service_is_not_overwritten(
    home: Composition, tmp_path: Path
) -> None:
    other = home_in(tmp_path / "other")
    other.accounts.add(
        "first", "talkety", None, [], {"app_key": "x", "username": "u", "password": "p"}
    )
    taken = take_settings(read_settings_file(filled(home), other), other)
    assert "another service" in next(i.why for i in taken.left_out if i.what == "first")
    assert other.accounts.choose("first", "").provider == "talkety"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"dialer_settings": "1"}',
        '{"dialer_settings": 1, "accounts": {}}',
        '{"dialer_settings": 1, "settings": []}',
        '{"dialer_settings": 99}',
        "[" * 100_000,
    ],
)
def test_what_is_no_such_file_is_refused_with_a_reason(home: Composition, text: str) -> None:
    before = home.folders.configuration_file.read_bytes()
    with pytest.raises(SettingError) as told:
        read_settings_file(text, home)
    assert told.value.what_happened
    assert home.folders.configuration_file.read_bytes() == before


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(
    st.fixed_dictionaries(
        {"dialer_settings": st.just(1)},
        optional={
            "settings": st.dictionaries(
                st.sampled_from([s.key for s in PROGRAM_SETTINGS]) | st.text(), ANYTHING, max_size=4
            ),
            "accounts": st.lists(
                st.fixed_dictionaries(
                    {"name": ANYTHING, "provider": st.just("talkety") | ANYTHING},
                    optional={"settings": ANYTHING, "own_numbers": ANYTHING, "base_url": ANYTHING},
                ),
                max_size=3,
            ),
            "phones": ANYTHING,
            "address_books": ANYTHING,
        },
    )
)
def test_no_file_is_a_fault(tmp_path_factory: pytest.TempPathFactory, whole: object) -> None:
    home = home_in(tmp_path_factory.getbasetemp() / "empty")
    with suppress(SettingError):
        read_settings_file(json.dumps(whole), home)
