"""A conference of ten in which people join, refuse and leave in any order, are added and dropped,
and the owner leaves at last: window, command line and provider say the same after every step.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import tempfile
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from dialer.app import Composition
from dialer.cli.main import run
from dialer.core.conference import Conference, ConferenceRequest
from dialer.core.conference_json import conference_json
from dialer.core.errors import UsageError
from dialer.core.ports import StoredAccount
from dialer.engine.engine import Engine
from dialer.simulator import (
    Ending,
    ManualClock,
    Phase,
    SimulatedConference,
    SimulatedLeg,
    Simulator,
    Timing,
)
from dialer.ui.conference.live_conferences import LiveConferences

OWN = "+12125550100"
TEN = tuple(f"+4420794601{place:02d}" for place in range(1, 11))
MORE = tuple(f"+4420794602{place:02d}" for place in range(1, 4))
# Nothing happens by itself: the test says who does what.
FOREVER_S = 10.0**7
FROZEN = Timing(
    before_a_s=FOREVER_S,
    a_rings_s=FOREVER_S,
    before_b_s=FOREVER_S,
    b_rings_s=FOREVER_S,
    talk_s=FOREVER_S,
    rejected_s=FOREVER_S,
    silent_s=FOREVER_S,
)
STATES = {
    Phase.QUEUED: "requested",
    Phase.RINGING_B: "calling",
    Phase.TALKING: "talking",
    Phase.ENDED: "ended",
}

people = st.integers(0, len(TEN) + len(MORE) - 1)
steps = st.one_of(
    st.tuples(st.just("passes"), st.integers(1, 90)),
    st.tuples(st.just("rings"), people),
    st.tuples(st.just("joins"), people),
    st.tuples(st.just("refuses"), people),
    st.tuples(st.just("leaves"), people),
    st.tuples(st.just("is dropped"), people),
    st.tuples(st.just("is added"), st.integers(0, len(MORE) - 1)),
)


class StillClock:
    """The simulated network's time; nobody wakes by himself."""

    def __init__(self, network: ManualClock) -> None:
        self._network = network
        self._began = network.now()

    def now(self) -> datetime:
        return self._network.now()

    def monotonic(self) -> float:
        return (self._network.now() - self._began).total_seconds()

    async def sleep(self, _seconds: float) -> None:
        await asyncio.get_running_loop().create_future()


class Bridge(QObject):
    """As much of the bridge as the model needs, in one thread."""

    conference_changed = Signal(object)

    def ask(self, *_wish: object) -> None:
        raise AssertionError("news alone tells the model")


def told_by_provider(there: SimulatedConference) -> dict[str, Any]:
    return {
        "over": there.over,
        "duration_s": there.seconds(),
        "cost": there.cost(),
        "legs": [_leg(there, leg) for leg in there.legs.values()],
    }


def _leg(there: SimulatedConference, leg: SimulatedLeg) -> tuple[object, ...]:
    state = STATES[leg.phase]
    return (f"+{leg.number}", leg.owner, state, there.leg_seconds(leg), there.leg_cost(leg))


def told_by_us(line: dict[str, Any]) -> dict[str, Any]:
    """A line of the command line's JSON in the same form."""
    names = ("number", "owner", "state", "duration_s")
    return {
        "over": line["state"] == "ended",
        "duration_s": line["duration_s"],
        "cost": Decimal(line["cost"]),
        "legs": [(*(leg[n] for n in names), Decimal(leg["cost"])) for leg in line["legs"]],
    }


def command_line(home: Composition, conference_id: str) -> dict[str, Any]:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert run(["conference", "status", conference_id, "--json"], home) == 0
    (line,) = out.getvalue().splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


async def play(folder: str, happens: Sequence[tuple[str, int]], looked_at: int) -> None:
    network = ManualClock()
    async with Simulator(clock=network, timing=FROZEN) as sim:
        environment = {"DIALER_HOME": folder, "DIALER_SECRETS": "file", "LANG": "en_US.UTF-8"}
        home = Composition(environment, StillClock(network))
        account = sim.accounts.talkety
        home.configuration.put_account(
            StoredAccount("home", "talkety", sim.base_url, (OWN,), {"username": "talkety-demo"})
        )
        for key in ("app_key", "password"):
            home.secrets.set("home", key, account.settings[key])
        bridge = Bridge()
        window = LiveConferences(bridge, lambda: 0.0)  # type: ignore[arg-type]  # a part of one
        async with home.engine() as engine:
            conferences = engine.conferences
            conferences.watch(bridge.conference_changed.emit)
            plan = await conferences.plan(ConferenceRequest("home", OWN, TEN))
            conference = await conferences.start(plan)
            there = sim.conferences[int(conference.provider_conference_id or "")]
            there.answer(there.owner.id)
            for number, (what, whom) in enumerate(happens):
                await happen(engine, network, there, conference.id, what, whom)
                await agree(engine, window, there, conference.id)
                if number == looked_at:
                    line = await asyncio.to_thread(command_line, home, conference.id)
                    assert told_by_us(line) == told_by_provider(there)
            there.leave(there.owner.id)
            await agree(engine, window, there, conference.id)
            line = await asyncio.to_thread(command_line, home, conference.id)
            assert told_by_us(line) == told_by_provider(there)
            assert all(leg["state"] == "ended" for leg in line["legs"])
            paid = account.opening_balance - sim.balance(account)
            assert sum(Decimal(leg["cost"]) for leg in line["legs"]) == paid
            assert [money.amount for money in await engine.spent_this_month()] == [paid]


async def happen(
    engine: Engine,
    network: ManualClock,
    there: SimulatedConference,
    conference_id: str,
    what: str,
    whom: int,
) -> None:
    others = there.others
    leg = others[whom % len(others)]
    if what == "passes":
        await network.advance(whom)
    elif what == "rings":
        there.ring(leg.id)
    elif what == "joins":
        there.answer(leg.id)
    elif what == "refuses":
        there.refuse(leg.id, Ending.BUSY if whom % 2 else Ending.NO_ANSWER)
    elif what == "leaves":
        there.leave(leg.id)
    elif what == "is added":
        with contextlib.suppress(UsageError):  # in it already
            await engine.conferences.add(conference_id, [MORE[whom]])
    else:
        known = await engine.conferences.get(conference_id)
        ours = next(each for each in known.legs if each.provider_call_id in (None, str(leg.id)))
        if not ours.owner:
            await engine.conferences.drop(conference_id, ours.id)


async def agree(
    engine: Engine, window: LiveConferences, there: SimulatedConference, conference_id: str
) -> None:
    known: Conference = await engine.conferences.ask(conference_id)
    provider = told_by_provider(there)
    assert told_by_us(conference_json(known)) == provider
    shown = window.get(conference_id)
    assert shown is not None
    assert told_by_us(conference_json(shown.conference)) == provider
    assert shown.lives is not there.over


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(happens=st.lists(steps, min_size=8, max_size=24), looked_at=st.integers(0, 23))
def test_window_command_line_and_provider_agree(
    qapp: QApplication, happens: list[tuple[str, int]], looked_at: int
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(play(folder, happens, looked_at))
