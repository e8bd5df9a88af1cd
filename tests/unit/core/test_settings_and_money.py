"""Settings take what is allowed and say what is; money is exact."""

from __future__ import annotations

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.errors import SettingError
from dialer.core.money import Money, exact_decimal
from dialer.core.settings import PROGRAM_SETTINGS, Settings, Value, find_setting


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("region", "gb", "GB"),
        ("region", "", None),
        ("listener.enabled", "No", False),
        ("listener.port", "0", 0),
        (
            "listener.public_url",
            "https://phone.example.org:8443/x/",
            "https://phone.example.org:8443/x",
        ),
        ("budget.per_call", "2.50", Decimal("2.50")),
        ("default_account", "home", "home"),
    ],
)
def test_allowed_values(key: str, text: str, value: Value) -> None:
    assert find_setting(PROGRAM_SETTINGS, key).parse(text) == value


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("region", "Britain"),
        ("region", "UK"),
        ("listener.enabled", "maybe"),
        ("listener.port", "65536"),
        ("listener.port", "-1"),
        ("listener.port", "8o"),
        ("listener.port", "٣"),
        ("listener.public_url", "phone.example.org"),
        ("listener.public_url", "ftp://phone.example.org"),
        ("listener.public_url", "http://user:word@phone.example.org"),
        ("listener.public_url", "http://phone.example.org:99999"),
        ("listener.public_url", "http://[::1"),
        ("budget.per_call", "-1"),
        ("budget.per_call", "1e3"),
        ("budget.per_call", "NaN"),
        ("budget.per_call", "2,50"),
        ("default_account", "a\nb"),
    ],
)
def test_what_is_not_allowed_is_refused_with_the_key(key: str, text: str) -> None:
    with pytest.raises(SettingError, match=key):
        find_setting(PROGRAM_SETTINGS, key).parse(text)


@given(st.text(max_size=80))
def test_no_text_breaks_a_setting(text: str) -> None:
    for setting in PROGRAM_SETTINGS:
        with contextlib.suppress(SettingError):
            setting.parse(text)


def test_an_unknown_key_names_the_nearest() -> None:
    with pytest.raises(SettingError, match=r"Did you mean listener\.port"):
        Settings({}).get("listener.prot")


def test_defaults_fill_in() -> None:
    settings = Settings({"listener.port": 8080})
    assert settings.integer("listener.port") == 8080
    assert settings.integer("http.timeout_s") == 30
    assert settings.switch("listener.enabled")
    assert settings.text("region") == ""


@pytest.mark.parametrize(
    "text", ["1e3", "NaN", "Infinity", "", ".", "1.2.3", "0x1", "١", "1_000", "9" * 50]
)
def test_what_is_no_plain_decimal_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a decimal"):
        exact_decimal(text)


def test_money_keeps_its_places_and_its_currency() -> None:
    assert str(Money(exact_decimal("0.07640"))) == "0.07640"
    assert str(Money(exact_decimal("2"), "USD") + Money(exact_decimal("0.10"), "USD")) == "2.10 USD"
    with pytest.raises(ValueError, match="USD"):
        Money(Decimal(1)) + Money(Decimal(1), "USD")
