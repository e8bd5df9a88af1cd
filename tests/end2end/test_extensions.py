"""Extensions of an exchange of one's own, as the other party and as the own phone."""

from __future__ import annotations

import json

import pytest

from dialer.simulator import Simulator
from tests.end2end.town import Home


def rung(network: Simulator) -> list[tuple[str, str]]:
    return [(call.a, call.b) for call in network.journal.calls_placed()]


@pytest.fixture
def pbx(network: Simulator, home: Home) -> Home:
    home.add_account(network, "asterisk")
    return home


def test_a_colleague_is_called_by_their_extension(network: Simulator, pbx: Home) -> None:
    assert pbx.dialer("config", "set", "region", "DE").status == 0
    called = pbx.dialer("call", "101", "--json")
    assert called.status == 0, called.errors
    assert called.calls[-1]["to"] == "101"
    assert pbx.dialer("call", "id:alice", "--json").calls[-1]["outcome"] == "completed"
    endpoints = [
        dict(request.params)["endpoint"]
        for request in network.journal.requests()
        if "endpoint" in dict(request.params)
    ]
    assert endpoints[-3:] == ["PJSIP/101", "PJSIP/+12125550100@trunk", "PJSIP/alice"]
    found = pbx.dialer("calls", "--search", "alice", "--json")
    assert [json.loads(line)["to"] for line in found.lines] == ["alice"]


def test_an_own_phone_is_an_extension(network: Simulator, home: Home) -> None:
    account = network.accounts.asterisk
    words = [
        word for key, value in account.settings.items() for word in ("--set", f"{key}={value}")
    ]
    added = home.dialer(
        "accounts", "add", "pbx", "--provider", "asterisk", "--base-url", network.base_url,
        "--own-number", "id:alice", "id:110", *words,
    )  # fmt: skip
    assert added.status == 0, added.errors
    listed = json.loads(home.dialer("accounts", "list", "--json").lines[0])
    assert listed["own_numbers"] == ["alice", "110"]
    called = home.dialer("call", "id:101", "--from", "id:110", "--json")
    assert (called.status, called.calls[-1]["from"]) == (0, "110")
    assert home.dialer("call", "id:alice", "--json").status == 2, "both phones are the same"


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("112", "write id:112"),
        ("110", "write id:110"),
        ("911", "write id:911"),
        ("id:a&PJSIP/b", "is not an extension"),
        ("id:12125550100", "is not an extension"),
        ("alice", "write id:alice"),
        ("5551234", "write id:5551234"),
    ],
)
def test_what_is_not_called_is_told(network: Simulator, pbx: Home, to: str, why: str) -> None:
    before = rung(network)
    refused = pbx.dialer("call", to, "--json")
    assert refused.status == 2
    assert why in refused.errors
    assert not refused.lines
    assert rung(network) == before


def test_a_contacts_name_comes_first(network: Simulator, pbx: Home) -> None:
    added = pbx.dialer("contacts", "add", "--name", "alice", "--number", "work=+442079460020")
    assert added.status == 0, added.errors
    called = pbx.dialer("call", "alice", "--json")
    assert (called.status, called.calls[-1]["to"]) == (0, "+442079460020")


def test_only_where_there_are_extensions(network: Simulator, home: Home) -> None:
    home.add_account(network, "talkety")
    refused = home.dialer("call", "id:101")
    assert (refused.status, "Phone numbers alone are called" in refused.errors) == (2, True)


def test_extensions_are_declared(home: Home) -> None:
    listed = [json.loads(line) for line in home.dialer("accounts", "providers", "--json").lines]
    ids = {each["name"]: each["capabilities"]["own_ids"] for each in listed}
    assert ids["asterisk"]["name"] == "extension"
    assert ids["spokn"]["name"] == "Spokn ID"
    assert ids["talkety"] is None
