"""``dialer service-page`` from the person's side."""

from __future__ import annotations

from dialer.cli.exit_status import WRONG_USE
from tests.end2end.town import Home


def test_on_address_and_off(home: Home) -> None:
    off = home.dialer("service-page", "address")
    assert off.status != 0
    assert "service-page on" in off.errors
    first = home.dialer("service-page", "on")
    assert first.status == 0
    assert first.lines == []
    assert "listener.port" in first.errors  # it is on, but has no lasting address
    home.dialer("config", "set", "listener.port", "8765")
    (address,) = home.dialer("service-page", "address").lines
    assert address.startswith("http://127.0.0.1:8765/service/")
    home.dialer("config", "set", "listener.public_url", "https://dialer.example.org/me/")
    again = home.dialer("service-page", "on")
    assert again.lines == [
        address.replace("http://127.0.0.1:8765", "https://dialer.example.org/me")
    ]
    assert "can place some" in again.errors
    assert home.dialer("config", "get", "service_page.enabled").lines == ["true"]
    assert home.dialer("service-page", "off").status == 0
    assert home.dialer("service-page", "address").status != 0
    assert home.dialer("service-page", "on").lines != again.lines


def test_wrong_use(home: Home) -> None:
    assert home.dialer("service-page").status == WRONG_USE
    assert home.dialer("service-page", "maybe").status == WRONG_USE
