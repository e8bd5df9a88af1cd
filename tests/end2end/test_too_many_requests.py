"""A service that wants to be left alone in mid-call is, and no second call comes of it."""

from __future__ import annotations

from dialer.simulator import Options, Simulator
from tests.end2end.town import Home, simulated_network


def test_a_call_goes_on_while_its_service_wants_to_be_left_alone(home: Home) -> None:
    with simulated_network(Options(twilio_busy_at=3)) as network:
        assert isinstance(network, Simulator)
        home.add_account(network, "twilio")
        # Without callbacks, so that only questions tell how the call goes.
        home.dialer("config", "set", "listener.enabled", "false")
        called = home.dialer("call", "+442079460020", "--json")
        assert (called.status, called.calls[-1]["outcome"]) == (0, "completed")
        assert len(network.journal.calls_placed()) == 1
        assert 429 in [request.status for request in network.journal.requests()]
        assert network.journal.remarks() == ()


def test_a_call_that_comes_too_soon_is_refused_and_placed_once_at_most(
    home: Home, network: Simulator
) -> None:
    home.add_account(network, "twilio")
    before = len(network.journal.calls_placed())
    called = home.dialer("call", "+442079460041", "--json")
    assert called.status == 3
    assert "Wait 7 s" in called.errors
    assert len(network.journal.calls_placed()) == before
