"""Numbers that may be shown: listed, proved, shown, and taken off, as a person does it."""

from __future__ import annotations

import json

from dialer.simulator import Simulator
from tests.end2end.town import Home


def test_a_number_is_proved_and_shown(network: Simulator, home: Home) -> None:
    home.add_account(network, "twilio")
    call = ("call", "+442079460020", "--caller-id", "+12125550156", "--json")
    refused = home.dialer(*call)
    assert refused.status == 3
    assert "caller-ids verify +12125550156" in refused.errors
    proving = home.dialer("caller-ids", "verify", "+1 212 555 0156", "--label", "Desk", "--json")
    assert json.loads(proving.lines[0]) == {"number": "+12125550156", "code": "614382"}

    def shown() -> dict[str, tuple[str, bool]]:
        listed = home.dialer("caller-ids", "list", "--json")
        entries = [json.loads(line) for line in listed.lines]
        return {each["number"]: (each["label"], each["rented"]) for each in entries}

    for _ in range(200):
        if "+12125550156" in shown():
            break
    assert shown()["+12125550156"] == ("Desk", False)
    assert shown()["+12025550199"] == ("Main line", True)
    assert "Desk" in "\n".join(home.dialer("caller-ids", "list").lines)
    assert home.dialer(*call).status == 0
    assert home.dialer("caller-ids", "remove", "+12125550156").status == 0
    assert "+12125550156" not in shown()


def test_where_there_is_no_such_list(network: Simulator, home: Home) -> None:
    home.add_account(network, "talkety")
    listed = home.dialer("caller-ids", "list")
    assert listed.status == 2
    assert "keeps no list" in listed.errors
    assert home.dialer("caller-ids", "verify", "112").status == 2
