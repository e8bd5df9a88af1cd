"""A conference by participants, as a person holds one at the command line."""

from __future__ import annotations

import json

from dialer.simulator import Provider, Simulator
from tests.end2end.town import Home


def test_a_conference_through_twilio(network: Simulator, home: Home) -> None:
    home.add_account(network, "twilio")
    started = home.dialer("conference", "start", "+442079460133", "+442079460121", "--json")
    assert started.status == 0, started.errors
    shown = json.loads(started.lines[-1])
    assert shown["provider_conference_id"].startswith("CF")
    told: dict[str, str] = {}
    for _ in range(300):
        status = home.dialer("conference", "status", shown["conference"], "--json")
        told = {leg["number"]: leg["state"] for leg in json.loads(status.lines[-1])["legs"]}
        if told["+442079460133"] == "talking" and told["+442079460121"] == "ended":
            break
    assert told == {
        "+12125550100": "talking",
        "+442079460133": "talking",
        "+442079460121": "ended",
    }
    assert home.dialer("conference", "end", shown["conference"]).status == 0
    ended = home.dialer("conference", "status", shown["conference"], "--json")
    assert json.loads(ended.lines[-1])["state"] == "ended"
    assert network.journal.calls_placed(Provider.TWILIO)[-3:][0].b == "12125550100"
