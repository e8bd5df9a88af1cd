"""The whole program against a real Asterisk: right state and reason each time, and no channel or
bridge left behind, whatever breaks.

Skipped unless DIALER_TEST_PBX=1 (see pbx.py).
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator

import pytest

from dialer.app import Composition
from dialer.cli.main import run
from tests.end2end.pbx import Pbx, Wire, running_pbx, why_not
from tests.end2end.test_processes import finish, kill_at_state, start
from tests.end2end.town import Home, Result

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())

ALL = ["requested", "calling_a", "answered_a", "calling_b", "talking", "ended"]
TO_B = [*ALL[:4], "ended"]
CALLED = "+442079460018"


@pytest.fixture(scope="session")
def started_pbx() -> Iterator[Pbx]:
    with running_pbx() as pbx:
        if isinstance(pbx, str):
            pytest.skip(pbx)
        yield pbx


@pytest.fixture
def pbx(started_pbx: Pbx) -> Iterator[Pbx]:
    """Nothing is left behind of any test."""
    yield started_pbx
    left = started_pbx.left_behind()
    started_pbx.clear()
    assert left == []


@pytest.fixture
def wire(pbx: Pbx) -> Iterator[Wire]:
    wire = Wire(pbx.port)
    yield wire
    wire.close()


def add(
    home: Home,
    pbx: Pbx,
    own: str,
    other: str,
    *,
    port: int = 0,
    number: str = "+12125550100",
    **settings: str,
) -> None:
    """An account whose own phone and other party are these phones of the exchange."""
    wanted = {
        "address": f"http://127.0.0.1:{port or pbx.port}/ari",
        "username": pbx.user,
        "password": pbx.password,
        "own_endpoint": own if "/" in own else f"PJSIP/{own}",
        "endpoint": other if "/" in other else f"PJSIP/{other}",
        **settings,
    }
    words = [word for key, value in wanted.items() for word in ("--set", f"{key}={value}")]
    added = home.dialer(
        "accounts", "add", "pbx", "--provider", "asterisk", "--own-number", number, *words
    )
    assert added.status == 0, added.errors


def call(home: Home, capsys: pytest.CaptureFixture[str], *options: str, to: str = CALLED) -> Result:
    """A call that is followed to its end, in this process and on real time."""
    capsys.readouterr()
    status = run(("call", to, "--json", *options), Composition(home.environment))
    written = capsys.readouterr()
    return Result(status, written.out.splitlines(), written.err)


def wait_for(process: subprocess.Popen[str], state: str) -> str:
    """The call's id, once a program has told that it is in that state."""
    assert process.stdout is not None
    for line in process.stdout:
        told = json.loads(line)
        if told["state"] == state:
            return str(told["call"])
    raise AssertionError(f"never {state}: {process.communicate()}")


def hang_up(home: Home, call_id: str) -> None:
    """By a program of its own."""
    hanging_up = start(home, "hangup", call_id)
    _, errors = hanging_up.communicate(timeout=20)
    assert hanging_up.returncode == 0, errors


@pytest.mark.parametrize(
    ("own", "other", "expected", "outcome", "reason"),
    [
        ("alice", "leaver", ALL, "completed", None),
        ("alice", "busy", None, "busy", "User busy (cause 17, 486)"),
        ("alice", "decline", None, "refused", "Call Rejected (cause 21, 603)"),
        ("alice", "unavail", None, "no_answer", "cause 19, 480"),
        ("alice", "overload", None, "congestion", "cause 34, 503"),
        ("alice", "noanswer", TO_B, "no_answer", "cause 19"),
        ("alice", "deadport", None, "no_answer", "cause 19"),
        ("alice", "noreg", None, "failed", "no way to this phone"),
        ("alice", "Local/unalloc@phones", None, "invalid_number", "cause 1"),
        ("leaver", "noanswer", TO_B, "cancelled", ""),
        ("busy", "bob", None, "busy", "User busy (cause 17, 486)"),
        ("decline", "bob", None, "refused", "cause 21, 603"),
        ("noanswer", "bob", ["requested", "calling_a", "ended"], "no_answer", "cause 19"),
        ("overload", "bob", None, "congestion", "cause 34"),
        ("Local/now@phones", "Local/leaver@phones", None, "completed", None),
    ],
)
def test_a_call_comes_to_its_end(
    pbx: Pbx,
    home: Home,
    capsys: pytest.CaptureFixture[str],
    own: str,
    other: str,
    expected: list[str] | None,
    outcome: str,
    reason: str | None,
) -> None:
    add(home, pbx, own, other, ring_s="5")
    result = call(home, capsys)
    last = result.calls[-1]
    assert last["outcome"] == outcome, (last, result.errors)
    assert result.status == (0 if outcome == "completed" else 1)
    if expected is not None:
        assert result.states == expected
    if reason is None:
        assert last["reason"] is None
    else:
        assert reason in str(last["reason"])
    if (own, other) == ("alice", "leaver"):
        assert last["duration_s"] == 1  # the phone hangs up after one and a half


@pytest.mark.parametrize(
    ("called", "outcome"), [("leaver", "completed"), ("busy", "busy"), ("nosuch", "failed")]
)
def test_an_extension_calls_another(
    pbx: Pbx, home: Home, capsys: pytest.CaptureFixture[str], called: str, outcome: str
) -> None:
    add(home, pbx, "PJSIP/nosuch", "PJSIP/{to}@trunk", number="id:alice")
    result = call(home, capsys, to=f"id:{called}")
    last = result.calls[-1]
    assert (last["from"], last["to"]) == ("alice", called)
    assert last["outcome"] == outcome, (last, result.errors)


@pytest.mark.parametrize(("own", "code"), [("noreg", "500"), ("nosuch", "500")])
def test_an_own_phone_that_is_not_there_is_refused(
    pbx: Pbx, home: Home, capsys: pytest.CaptureFixture[str], own: str, code: str
) -> None:
    add(home, pbx, own, "bob")
    result = call(home, capsys)
    assert (result.status, result.calls[-1]["outcome"]) == (3, "refused")
    assert f"code {code}" in result.errors
    assert "registered" in result.errors


def test_a_wrong_password_is_told_before_anything_rings(
    pbx: Pbx, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    add(home, pbx, "alice", "bob", password="wrong-one")
    result = call(home, capsys)
    assert (result.status, result.calls[-1]["outcome"]) == (3, "refused")
    assert "ari.conf" in result.errors
    assert "wrong-one" not in result.errors


def test_the_account_is_tested_without_ringing(pbx: Pbx, home: Home) -> None:
    add(home, pbx, "alice", "PJSIP/{to}@trunk")
    tested = home.dialer("accounts", "test", "pbx")
    assert tested.status == 0
    assert "PJSIP/trunk is online" in "\n".join(tested.lines)


@pytest.mark.parametrize(
    ("other", "state", "outcome"),
    [("noanswer", "calling_b", "cancelled"), ("bob", "talking", "completed")],
)
def test_another_program_hangs_up(
    pbx: Pbx, home: Home, other: str, state: str, outcome: str
) -> None:
    add(home, pbx, "alice", "PJSIP/{to}@trunk" if other == "bob" else other)
    calling = start(home, "call", CALLED, "--json")
    hang_up(home, wait_for(calling, state))
    _, lines, _ = finish(calling)
    assert lines[-1]["outcome"] == outcome


def test_a_limit_of_minutes_is_kept_by_asterisk_itself(pbx: Pbx, home: Home) -> None:
    add(home, pbx, "alice", "bob")
    calling = start(home, "call", CALLED, "--json", "--max-minutes", "1")
    call_id = wait_for(calling, "talking")
    other = next(each for each in pbx.names("channels") if each.endswith("-b"))
    left = pbx.ask(f"/channels/{other}/variable?variable=TIMEOUT(absolute)")
    assert 50 <= float(left["value"]) <= 60
    hang_up(home, call_id)
    finish(calling)


def test_asterisk_itself_ends_a_phone_that_nobody_looks_after_any_more(
    pbx: Pbx, home: Home
) -> None:
    """Told of each channel from the moment it is made; that it then ends, Asterisk sees to."""
    add(home, pbx, "alice", "slow")
    calling = start(home, "call", CALLED, "--json")
    call_id = wait_for(calling, "calling_b")
    pbx.wait_for_channels(2)
    for name in pbx.names("channels"):
        left = pbx.ask(f"/channels/{name}/variable?variable=TIMEOUT(absolute)")
        assert 4 * 3600 < float(left["value"]) <= 4 * 3600 + 120
    hang_up(home, call_id)
    finish(calling)


def test_a_cut_connection_is_made_anew_in_mid_call(pbx: Pbx, home: Home, wire: Wire) -> None:
    add(home, pbx, "alice", "leaver", port=wire.port)
    calling = start(home, "call", CALLED, "--json")
    wait_for(calling, "talking")
    wire.cut()
    wire.mend()
    _, lines, errors = finish(calling)
    assert (lines[-1]["outcome"], lines[-1]["reason"]) == ("completed", None), errors


@pytest.mark.parametrize(
    ("own", "other", "state", "left", "outcome"),
    [
        ("alice", "leaver", "talking", 1, "completed"),  # the own phone alone is still there
        ("alice", "noanswer", "calling_b", 1, "unknown"),
        ("noanswer", "bob", "calling_a", 0, "unknown"),
    ],
)
def test_what_ended_while_nobody_listened_is_found_and_cleared(
    pbx: Pbx, home: Home, wire: Wire, own: str, other: str, state: str, left: int, outcome: str
) -> None:
    add(home, pbx, own, other, port=wire.port, ring_s="5")
    calling = start(home, "call", CALLED, "--json")
    wait_for(calling, state)
    wire.cut()
    pbx.wait_for_channels(left)
    wire.mend()
    _, lines, errors = finish(calling)
    assert lines[-1]["outcome"] == outcome, errors


@pytest.mark.parametrize(
    ("own", "other", "state", "outcome"),
    [
        ("slow", "leaver", "calling_a", "completed"),  # carried on by the next program
        ("alice", "slow", "calling_b", "completed"),
        ("alice", "leaver", "talking", "completed"),
    ],
)
def test_a_killed_programs_call_is_carried_on_by_the_next_one(
    pbx: Pbx, home: Home, own: str, other: str, state: str, outcome: str
) -> None:
    add(home, pbx, own, other)
    kill_at_state(start(home, "call", CALLED, "--json"), state)
    assert pbx.names("channels")
    watching = start(home, "watch", "--json")
    if other == "slow":
        hang_up(home, wait_for(watching, "talking"))
    status, lines, errors = finish(watching)
    assert status == 0, errors
    assert (lines[-1]["state"], lines[-1]["outcome"]) == ("ended", outcome)
    assert len({line["call"] for line in lines}) == 1


@pytest.mark.parametrize(
    ("own", "other", "state", "left", "outcome"),
    [
        ("alice", "leaver", "talking", 1, "completed"),
        ("slow", "bob", "calling_a", 0, "unknown"),  # it answered, and nobody was there
        ("alice", "slow", "calling_b", 1, "unknown"),
    ],
)
def test_what_a_killed_program_left_is_cleared_by_the_next_one(
    pbx: Pbx, home: Home, own: str, other: str, state: str, left: int, outcome: str
) -> None:
    add(home, pbx, own, other)
    kill_at_state(start(home, "call", CALLED, "--json"), state)
    pbx.wait_for_channels(left)
    status, lines, errors = finish(start(home, "watch", "--json"))
    assert status == 0, errors
    assert lines[-1]["outcome"] == outcome


def test_two_programs_carry_a_call_each(pbx: Pbx, home: Home) -> None:
    add(home, pbx, "alice", "leaver")
    both = [start(home, "call", CALLED, "--json") for _ in range(2)]
    for calling in both:
        status, lines, errors = finish(calling)
        assert (status, lines[-1]["outcome"]) == (0, "completed"), errors


def test_a_conference_joins_all_and_leaves_nothing_behind(pbx: Pbx, home: Home) -> None:
    add(home, pbx, "alice", "PJSIP/{to}@trunk")
    numbers = ["+442079460018", "+442079460019"]
    holding = start(home, "conference", "start", *numbers, "--wait", "--json")
    assert holding.stdout is not None
    held: dict[str, object] = {}
    for line in holding.stdout:
        told = json.loads(line)
        held = told if told.get("type") == "conference" or "conference" in told else held
        bridges = pbx.ask("/bridges")
        if bridges and len(bridges[0]["channels"]) == 3:
            break
    name = str(held["conference"])
    ending = start(home, "conference", "end", name)
    _, errors = ending.communicate(timeout=20)
    assert ending.returncode == 0, errors
    out, errors = holding.communicate(timeout=20)
    assert holding.returncode == 0, errors
    assert json.loads(out.splitlines()[-1])["state"] == "ended"


def test_a_conference_is_not_started_when_nobody_stays(pbx: Pbx, home: Home) -> None:
    add(home, pbx, "alice", "PJSIP/{to}@trunk")
    started = home.dialer("conference", "start", "+442079460018", "+442079460019")
    assert started.status == 2
    assert "--wait" in started.errors
