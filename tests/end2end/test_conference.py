"""``dialer conference`` from the shell to the simulated network, with its exit statuses and JSON;
calls placed elsewhere; numbers as the service writes them.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from dialer.simulator import Simulator
from tests.end2end.town import OWN_NUMBER, Home, Result

KEYS = ["conference", "provider_conference_id", "account", "state", "duration_s", "cost"]
KEYS += ["currency", "legs"]
LEG_KEYS = ["number", "owner", "state", "duration_s", "cost"]
RUTH, TOM = "+442079460133", "+442079460233"  # they stay until they are cut off
REFUSED_BY_NAME = {"27": 3, "31": 5, "46": 5, "40": 3}
"""By the first number's last digits: what the service answers, and the exit status."""


@pytest.fixture
def at_talkety(home: Home, network: Simulator) -> Home:
    home.add_account(network, "talkety")
    return home


def status(home: Home, conference: str) -> dict[str, object]:
    (line,) = home.dialer("conference", "status", conference, "--json").calls
    return line


def wait_until_all_talk(home: Home, conference: str, count: int) -> dict[str, object]:
    for _ in range(200):
        line = status(home, conference)
        legs = line["legs"]
        assert isinstance(legs, list)
        if sum(leg["state"] == "talking" for leg in legs) == count:
            return line
    raise AssertionError(f"they never all talked: {line}")


def test_from_start_to_end_in_the_contracts_words(at_talkety: Home, network: Simulator) -> None:
    home = at_talkety
    started = home.dialer("conference", "start", "+44 20 7946 0133", TOM, "--json")
    assert (started.status, len(started.lines)) == (0, 1), started.errors
    (line,) = started.calls
    assert list(line) == KEYS
    assert [list(leg) for leg in line["legs"]] == [LEG_KEYS] * 3
    assert [(leg["number"], leg["owner"]) for leg in line["legs"]] == [
        (OWN_NUMBER, True),
        (RUTH, False),
        (TOM, False),
    ]
    conference = line["conference"]
    assert line["currency"] is None
    line = wait_until_all_talk(home, conference, 3)
    assert line["state"] == "talking"
    assert home.dialer("conference", "add", conference[:14].lower(), "+442079460333").status == 0
    wait_until_all_talk(home, conference, 4)
    assert home.dialer("conference", "drop", conference, RUTH).status == 0
    line = status(home, str(line["provider_conference_id"]))  # by the service's own id
    legs = line["legs"]
    assert isinstance(legs, list)
    assert [leg["state"] for leg in legs] == ["talking", "ended", "talking", "talking"]
    ended = home.dialer("conference", "end", conference)
    assert ended.status == 0
    line = status(home, conference)
    assert line["state"] == "ended"
    legs = line["legs"]
    assert isinstance(legs, list)
    assert Decimal(str(line["cost"])) == sum(Decimal(leg["cost"]) for leg in legs)
    logged = home.dialer("calls", "--json").calls
    assert {call["conference"] for call in logged} == {conference}
    assert len(logged) == 4
    months = sum(Decimal(call["cost"]) for call in logged)
    assert months == Decimal(str(line["cost"]))
    # The bill beside the log: nothing is lacking on either side.
    reconciled = home.dialer(
        "reconcile", "--from", "2020-01-01", "--to", "2099-01-01", "--json", "--account", "talkety"
    )
    ours = [each for each in reconciled.calls if each["call"]]
    assert [each["verdict"] for each in ours] == ["matched"] * 4


def test_it_is_followed_where_that_is_wanted(at_talkety: Home) -> None:
    followed = at_talkety.dialer(
        "conference", "start", "+442079460034", "+442079460021", "--wait", "--json"
    )
    assert followed.status == 0, followed.errors
    assert followed.states[0] == "requested"
    assert followed.states[-1] == "ended"
    nobody = at_talkety.dialer("conference", "start", "+442079460021", "--wait")
    assert nobody.status == 1, "nobody talked"


@pytest.mark.parametrize("ending", ["27", "31", "40", "46"])
def test_the_exit_status_is_that_of_a_call(at_talkety: Home, ending: str) -> None:
    number = f"+4420794600{ending}"
    said = at_talkety.dialer("conference", "start", number, RUTH, "--json")
    assert said.status == REFUSED_BY_NAME[ending]
    (line,) = said.calls
    assert line["state"] == ("unconfirmed" if said.status == 5 else "ended")
    assert len(said.errors.splitlines()) <= 2


@pytest.mark.parametrize("ending", ["30", "32", "38", "48"])
def test_a_lost_answer_is_found_again_and_not_sent_twice(
    at_talkety: Home, network: Simulator, ending: str
) -> None:
    before = len(network.conferences)
    said = at_talkety.dialer("conference", "start", f"+4420794600{ending}", RUTH, "--json")
    assert said.status == 0, said.errors
    assert said.calls[0]["provider_conference_id"] is not None
    assert len(network.conferences) == before + 1


def test_an_unreachable_service_places_nothing(home: Home, network: Simulator) -> None:
    home.add_account(network, "talkety")
    home.dialer("accounts", "add", "away", "--provider", "talkety", "--base-url",
                "http://127.0.0.1:9", "--own-number", OWN_NUMBER, "--set", "app_key=abcd",
                "--set", "username=u", "--set", "password=pass")  # fmt: skip
    assert home.dialer("conference", "start", RUTH, "--account", "away").status == 4


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        ["start"],
        ["start", "112"],
        ["start", "nobody at all"],
        ["start", OWN_NUMBER],
        ["start", RUTH, RUTH],
        ["start", RUTH, "--from", TOM],
        ["start", RUTH, "--account", "nowhere"],
        ["status", "01JNOSUCH"],
        ["add", "01JNOSUCH", RUTH],
        ["drop", "01JNOSUCH", RUTH],
        ["end", "01JNOSUCH"],
        ["sing"],
    ],
)
def test_wrong_use_is_one_line_and_2(
    at_talkety: Home, network: Simulator, wrong: list[str]
) -> None:
    before = len(network.conferences)
    said = at_talkety.dialer("conference", *wrong)
    assert said.status == 2
    assert said.lines == []
    assert len(said.errors.splitlines()) <= 2
    assert "Traceback" not in said.errors
    assert len(network.conferences) == before


def test_a_service_without_conferences_says_so(home: Home, network: Simulator) -> None:
    home.add_account(network, "calledin")
    said = home.dialer("conference", "start", RUTH)
    assert said.status == 2
    assert "holds no conferences" in said.errors


def test_a_dear_number_is_asked_about(at_talkety: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    said = at_talkety.dialer("conference", "start", "+44 909 879 0001", RUTH)
    assert said.status == 2
    assert "--yes" in said.errors


def test_the_budget_refuses_a_conference(at_talkety: Home, network: Simulator) -> None:
    at_talkety.dialer("config", "set", "budget.per_call", "0.01")
    before = len(network.conferences)
    said = at_talkety.dialer("conference", "start", RUTH, TOM)
    assert said.status == 2
    assert "first minute" in said.errors
    assert len(network.conferences) == before


def test_calls_placed_elsewhere_are_marked_and_none_of_ours_stands_twice(
    at_talkety: Home, network: Simulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = Home(tmp_path / "other", capsys)
    other.add_account(network, "talkety")
    placed: Result = at_talkety.dialer("call", "+442079460034", "--json")
    ours = placed.calls[-1]["provider_call_id"]
    assert at_talkety.dialer("calls", "--refresh").status == 0
    mine = at_talkety.dialer("calls", "--json").calls
    assert [call.get("elsewhere") for call in mine if call["provider_call_id"] == ours] == [None]
    theirs = other.dialer("calls", "--refresh", "--json").calls
    assert {call["elsewhere"] for call in theirs} == {True}
    assert [call["provider_call_id"] for call in theirs].count(ours) == 1
    again = other.dialer("calls", "--refresh", "--json").calls
    assert again == theirs
    assert "placed elsewhere" in other.dialer("calls").lines[0]


def test_numbers_as_the_service_writes_them(
    at_talkety: Home, home: Home, network: Simulator
) -> None:
    said = at_talkety.dialer("number", "(212) 555-0100", "--region", "US", "--account", "talkety")
    assert "  talkety writes it: 12125550100" in said.lines
    (line,) = at_talkety.dialer("number", RUTH, "--account", "talkety", "--json").calls
    assert line["converted"] == "442079460133"
    assert "converted" not in at_talkety.dialer("number", RUTH, "--json").calls[0]
    home.add_account(network, "spokn")
    assert home.dialer("number", RUTH, "--account", "spokn").status == 2
