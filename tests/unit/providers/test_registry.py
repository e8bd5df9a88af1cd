"""What there is, how cheaply it is listed, and what an account lacks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from dialer.core.account import Account, ProviderInfo
from dialer.core.errors import AccountError, SettingError
from dialer.providers.poketalk.declaration import INFO as POKETALK
from dialer.providers.registry import Registry
from dialer.providers.words import parse_words

ROOT = Path(__file__).resolve().parents[3]
INFOS = Registry().infos()


def test_the_documented_providers_are_listed_first() -> None:
    names = [info.name for info in INFOS]
    assert names[:4] == ["poketalk", "talkety", "spokn", "calledin"]
    assert len(set(names)) == len(names)
    assert {"twilio", "signalwire", "telnyx"} <= set(names)


def test_listing_them_brings_no_http_library() -> None:
    script = (
        "import sys; from dialer.providers.registry import Registry; Registry().infos();"
        "sys.exit(any(name in sys.modules for name in ('httpx', 'httpcore', 'phonenumbers')))"
    )
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("info", INFOS, ids=lambda info: info.name)
def test_a_declaration_is_complete(info: ProviderInfo) -> None:
    assert len({setting.key for setting in info.settings}) == len(info.settings)
    assert all(setting.sentence.endswith((".", "…")) for setting in info.settings)
    assert all(setting.default is None for setting in info.settings if setting.secret)
    page = (ROOT / "resources" / "help" / info.help_page).read_text(encoding="utf-8")
    assert page.startswith(f"# {info.title}\n")
    assert all(f"`{setting.key}`" in page for setting in info.settings)


def test_an_unknown_provider_is_told_with_those_that_there_are() -> None:
    with pytest.raises(AccountError, match="poketalk, talkety, spokn, calledin"):
        Registry().info("nobody")


@pytest.mark.parametrize(
    ("provider", "values", "missing"),
    [
        ("poketalk", {}, "api_key"),
        ("poketalk", {"email": "me@example.org"}, "password"),
        ("talkety", {"username": "u", "password": "p"}, "app_key"),
        ("talkety", {"app_key": "k", "password": "p"}, "username"),
        ("spokn", {"username": "u"}, "password"),
        ("calledin", {}, "api_key"),
        ("twilio", {"number": "+12025550199"}, "account_sid"),
        ("twilio", {"account_sid": "AC" + "1" * 32, "auth_token": "t"}, "number"),
        ("signalwire", {"number": "+12025550199", "project_id": "p", "api_token": "t"}, "space"),
        ("telnyx", {"number": "+12025550199", "account_id": "a"}, "api_key"),
    ],
)
def test_a_setting_that_is_missing_is_named(
    provider: str, values: dict[str, str], missing: str
) -> None:
    with pytest.raises(SettingError, match=f"has no {missing}"):
        Registry().open(Account("home", provider, values=values), timeout_s=1)


def test_poketalk_can_do_what_its_settings_allow() -> None:
    by_key = Account("a", "poketalk", values={"api_key": "k", "email": "e", "password": "pass"})
    by_login = Account("a", "poketalk", values={"email": "e", "password": "pass"})
    assert POKETALK.capabilities(by_key).live_cost
    assert not POKETALK.capabilities(by_login).live_cost
    assert POKETALK.capabilities(Account("a", "poketalk")).live_cost  # as documented, if any


def test_a_table_of_words() -> None:
    assert parse_words("k", "") == {}
    assert parse_words("k", " a = b ,c=d, ", {"b", "d"}) == {"a": "b", "c": "d"}


@pytest.mark.parametrize("text", ["a", "a=", "=b", "a=b,c", "a=nonsense"])
def test_a_table_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(SettingError, match=r"^status_words: "):
        parse_words("status_words", text, {"b"})
