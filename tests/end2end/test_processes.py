"""The real program in processes of its own: killed at any moment, and two of one home at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dialer.simulator import Simulator
from tests.end2end.town import Home, simulated_network

SPEED = 8.0  # these processes run on real time: fast enough to be quick, slow enough to be caught
PATIENCE_S = 60


@pytest.fixture(scope="module")
def slow_network() -> Iterator[Simulator]:
    """The simulated providers at a speed that leaves time to kill a program."""
    with simulated_network(speed=SPEED) as simulator:
        yield simulator


def start(home: Home, *arguments: str) -> subprocess.Popen[str]:
    """Starts ``dialer`` as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "dialer", *arguments],
        env={**os.environ, **home.environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, list[dict[str, Any]], str]:
    """Its exit status, JSON lines and errors, once it ends."""
    out, errors = process.communicate(timeout=PATIENCE_S)
    return process.returncode, [json.loads(line) for line in (out or "").splitlines()], errors


def kill_at_state(process: subprocess.Popen[str], state: str) -> None:
    """kill -9 as soon as the program has told that state."""
    assert process.stdout is not None
    for line in process.stdout:
        if json.loads(line)["state"] == state:
            break
    process.kill()
    process.communicate(timeout=PATIENCE_S)


def kill_when(process: subprocess.Popen[str], condition: Callable[[], bool]) -> None:
    """kill -9 as soon as the condition holds."""
    waited = threading.Event()
    while not condition():
        assert process.poll() is None, "it ended too early"
        waited.wait(0.005)
    process.kill()
    process.communicate(timeout=PATIENCE_S)


@pytest.mark.parametrize("account", ["poketalk", "talkety"])
@pytest.mark.parametrize("state", ["requested", "calling_a", "talking"])
def test_a_killed_programs_call_is_taken_up_and_followed_to_its_end(
    slow_network: Simulator, home: Home, account: str, state: str
) -> None:
    home.add_account(slow_network, account)
    before = len(slow_network.journal.calls_placed())
    kill_at_state(start(home, "call", "+442079460020", "--json"), state)

    status, lines, errors = finish(start(home, "watch", "--json"))

    assert status == 0, errors
    assert (lines[-1]["state"], lines[-1]["outcome"]) == ("ended", "completed")
    assert len(slow_network.journal.calls_placed()) - before == 1
    assert len(home.dialer("calls", "--json").calls) == 1


def test_killed_between_the_request_and_its_reply_the_call_is_found_not_repeated(
    slow_network: Simulator, home: Home
) -> None:
    home.add_account(slow_network, "talkety")
    before = len(slow_network.journal.calls_placed())
    process = start(home, "call", "+442079460029", "--json")  # 29: the reply comes late
    kill_when(process, lambda: len(slow_network.journal.calls_placed()) > before)

    status, lines, errors = finish(start(home, "watch", "--json"))

    assert status == 0, errors
    assert lines[0]["state"] == "unconfirmed"
    assert (lines[-1]["state"], lines[-1]["outcome"]) == ("ended", "completed")
    assert len(slow_network.journal.calls_placed()) - before == 1


def test_two_programs_of_one_home_each_hear_of_their_own_call(
    slow_network: Simulator, home: Home
) -> None:
    home.add_account(slow_network, "poketalk")
    first = start(home, "call", "+442079460020", "--json")
    second = start(home, "call", "+442079460021", "--json")
    results = [finish(first), finish(second)]
    assert all(lines for _, lines, _ in results), results
    assert [lines[-1]["outcome"] for _, lines, _ in results] == ["completed", "failed"]
    for _, lines, errors in results:
        assert len({line["call"] for line in lines}) == 1
        assert "calling_b" in [line["state"] for line in lines], errors


def test_a_hang_up_from_another_process_reaches_the_call(
    slow_network: Simulator, home: Home
) -> None:
    home.add_account(slow_network, "talkety")
    call = start(home, "call", "+442079460033", "--json")  # 33: talks until it is cut off
    assert call.stdout is not None
    for line in call.stdout:
        told = json.loads(line)
        if told["state"] == "talking":
            break
    assert home.dialer("hangup", told["call"]).status == 0
    status, lines, errors = finish(call)
    assert (status, lines[-1]["outcome"]) == (0, "completed"), errors


def test_an_interrupted_call_goes_on_and_says_how_to_end_it(
    slow_network: Simulator, home: Home
) -> None:
    if sys.platform == "win32":
        pytest.skip("there is no SIGINT to send to another process on Windows")
    import signal

    home.add_account(slow_network, "talkety")
    process = start(home, "call", "+442079460020", "--json")
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    status, _, errors = finish(process)
    assert status == 130
    assert "dialer hangup" in errors
    assert "Traceback" not in errors
    status, lines, _ = finish(start(home, "watch", "--json"))
    assert (status, lines[-1]["outcome"]) == (0, "completed")


def test_the_version_is_told_without_importing_the_program(tmp_path: Path) -> None:
    code = (
        "import sys; sys.argv = ['dialer', '--version'];"
        "from dialer.__main__ import main; before = set(sys.modules); main();"
        "print(sorted(name for name in sys.modules if name.startswith('dialer')))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    ).stdout
    assert told.splitlines()[1] == "['dialer', 'dialer.__main__']"


def test_a_reader_that_goes_away_stops_neither_the_following_nor_the_limit(
    slow_network: Simulator, home: Home
) -> None:
    home.add_account(slow_network, "poketalk")
    process = start(home, "call", "+442079460033", "--json", "--max-minutes", "1")
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    status, _, errors = finish(process)
    assert status == 0, errors
    assert "Traceback" not in errors
    (call,) = home.dialer("calls", "--json").calls
    assert call["reason"] == "The call has reached its limit of 1 minute."
