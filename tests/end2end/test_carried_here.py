"""What this program itself carries is placed only when it stays, on the simulated Asterisk."""

from __future__ import annotations

from dialer.simulator import Simulator
from tests.end2end.town import Home


def test_nothing_is_placed_that_nobody_would_carry(network: Simulator, home: Home) -> None:
    home.add_account(network, "asterisk")
    placed = len(network.journal.calls_placed())
    call = home.dialer("call", "+442079460020", "--no-wait")
    assert call.status == 2
    assert "has to stay" in call.errors
    conference = home.dialer("conference", "start", "+442079460133", "+442079460233")
    assert conference.status == 2
    assert "--wait" in conference.errors
    assert len(network.journal.calls_placed()) == placed


def test_a_conference_that_everybody_has_left_comes_to_its_end(
    network: Simulator, home: Home
) -> None:
    home.add_account(network, "asterisk")
    held = home.dialer("conference", "start", "+442079460134", "+442079460121", "--wait", "--json")
    assert held.status == 0, held.errors
    last = held.calls[-1]
    assert last["state"] == "ended"
    assert not network.asterisk.channels
    assert not network.asterisk.bridges
