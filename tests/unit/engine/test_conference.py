"""Conferences in the engine: the intent is on disk first, each request goes once, nothing is lost,
the limits hold.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

import pytest

from dialer.core.call import Call, CallRequest, Outcome, Placement
from dialer.core.capabilities import Conferences as Can
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.conference_ports import ConferenceReport, LegReport, Started
from dialer.core.elsewhere import ListedCall
from dialer.core.errors import (
    BudgetError,
    HangUpUnavailableError,
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
    UnconfirmedError,
    UnsupportedError,
    UsageError,
)
from dialer.core.money import Money
from dialer.core.ports import CallFilter, Placed
from dialer.core.settings import Value
from dialer.engine.conference import Conferences
from dialer.store.calls import CallLog
from dialer.store.conference import ConferenceBase
from dialer.store.folders import find_folders
from dialer.store.workers import Task
from tests.unit.engine.desk import NOON, OWN_NUMBER, POLLED, Desk, ScriptedProvider, desk

RUTH, TOM, ANN = "+442079460018", "+442079460019", "+442079460022"
CAN = replace(POLLED, conferences=Can(listed=True, live_cost=True))
REQUEST = ConferenceRequest("home", OWN_NUMBER, (RUTH, TOM))
IDS = {OWN_NUMBER: "49", RUTH: "50", TOM: "51", ANN: "52"}
REFUSED = ProviderRefusedError("Scripted", "7", "no credit")
CUT = UnconfirmedError("the connection was cut")


@dataclass
class Conferring(ScriptedProvider):
    """A provider whose conference stands as the test says. ``talking`` and ``gone``: who; ``cost``
    of all of it; ``starting``, ``adding``, ``asking``, ``ending``: what these raise, if anything.
    """

    talking: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    over: bool = False
    cost: str = "0"
    starting: Exception | None = None
    adding: Exception | None = None
    asking: Exception | None = None
    ending: Exception | None = None
    found: deque[str | None] = field(default_factory=deque)
    started: list[Conference] = field(default_factory=list)
    added: list[Sequence[str]] = field(default_factory=list)
    asked: int = 0
    dropped: list[str] = field(default_factory=list)
    ended: int = 0
    there: list[str] = field(default_factory=list)
    seen_on_disk: Callable[[], None] = lambda: None

    def check_conference(self, request: ConferenceRequest) -> None:
        pass

    async def start_conference(self, conference: Conference) -> Started:
        self.seen_on_disk()
        self.started.append(conference)
        self.there = [leg.number for leg in conference.legs]
        if self.starting is not None:
            raise self.starting
        return Started("9")

    async def add_legs(self, conference: Conference, numbers: Sequence[str]) -> None:
        self.added.append(numbers)
        if self.adding is not None:
            raise self.adding
        self.there += numbers

    async def conference_status(self, conference: Conference) -> ConferenceReport:
        self.asked += 1
        if self.asking is not None:
            raise self.asking
        legs = [
            LegReport(IDS[number], number, number == OWN_NUMBER, self._state(number))
            for number in self.there
        ]
        joined = JoinState.ENDED if self.over else JoinState.TALKING
        return ConferenceReport("9", legs, joined, cost=Money(Decimal(self.cost)))

    def _state(self, number: str) -> JoinState:
        if number in self.gone or self.over:
            return JoinState.ENDED
        return JoinState.TALKING if number in self.talking else JoinState.CALLING

    async def find_conference(self, conference: Conference, known: frozenset[str]) -> str | None:
        return self.found.popleft() if self.found else None

    async def drop_leg(self, conference: Conference, leg: ConferenceLeg) -> None:
        assert leg.provider_call_id == IDS[leg.number]
        self.dropped.append(leg.number)
        self.gone.add(leg.number)

    async def end_conference(self, conference: Conference) -> None:
        self.ended += 1
        if self.ending is not None:
            raise self.ending
        self.over = True

    async def listed_calls(self) -> Sequence[ListedCall]:
        return [
            ListedCall("50", OWN_NUMBER, RUTH, NOON, Outcome.COMPLETED, 5),
            ListedCall("900", OWN_NUMBER, ANN, NOON, Outcome.COMPLETED, 60, Money(Decimal("0.5"))),
        ]


@asynccontextmanager
async def opened(
    home: Path, provider: Conferring, values: dict[str, Value] | None = None
) -> AsyncIterator[tuple[Desk, Conferences]]:
    path = find_folders({"DIALER_HOME": str(home)}).database_file
    base = ConferenceBase(path)
    async with desk(home, provider, values) as at:
        at.engine._make_conferences = lambda: base
        for task in (Task.READING, Task.WRITING):  # now, so that turning the clock waits for them
            await base._workers.run(task, lambda _connection: None)
        at.clock.databases += base._workers.begun
        yield at, at.engine.conferences


async def start(conferences: Conferences) -> Conference:
    return await conferences.start(await conferences.plan(REQUEST))


async def test_the_intent_is_on_disk_before_the_request_leaves(tmp_path: Path) -> None:
    provider = Conferring(CAN)
    async with opened(tmp_path, provider) as (_, conferences):
        plan = await conferences.plan(REQUEST)
        assert await conferences.live() == [], "a plan is kept nowhere"
        seen: list[str] = []

        def look() -> None:
            file = find_folders({"DIALER_HOME": str(tmp_path)}).database_file
            with sqlite3.connect(file) as connection:
                seen.extend(row[0] for row in connection.execute("SELECT id FROM conferences"))
                (legs,) = connection.execute("SELECT count(*) FROM calls").fetchone()
                seen.append(str(legs))

        provider.seen_on_disk = look
        await conferences.start(plan)
        assert seen == [plan.conference.id, "3"]


async def test_it_is_followed_to_its_end_and_every_leg_is_in_the_log(tmp_path: Path) -> None:
    provider = Conferring(CAN)
    async with opened(tmp_path, provider) as (at, conferences):
        told: list[JoinState] = []
        conferences.watch(lambda each: told.append(each.state))
        conference = await start(conferences)
        await at.clock.turn(3)
        provider.talking = {OWN_NUMBER, RUTH}
        provider.gone = {TOM}
        await at.clock.turn(3)
        now = await conferences.get(conference.id[:12].lower())
        assert [leg.state for leg in now.legs] == [
            JoinState.TALKING,
            JoinState.TALKING,
            JoinState.ENDED,
        ]
        assert await at.engine.live() == [], "its legs are followed with the whole"
        provider.over, provider.cost = True, "0.3"
        await at.clock.turn(10)
        over = await conferences.get("9")
        assert (over.is_over, over.outcome) == (True, Outcome.COMPLETED)
        assert over.cost == Money(Decimal("0.3"))
        calls = await at.engine.search(CallFilter())
        assert {call.request.to_number for call in calls} == {OWN_NUMBER, RUTH, TOM}
        assert {call.conference_id for call in calls} == {conference.id}
        assert told[0] is JoinState.REQUESTED
        assert told[-1] is JoinState.ENDED
        asked = provider.asked
        await at.clock.turn(60)
        assert provider.asked == asked, "one that is over is asked about no more"


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [(REFUSED, Outcome.REFUSED), (NotReachedError("no name"), Outcome.FAILED)],
)
async def test_what_was_refused_or_not_sent_is_over(
    tmp_path: Path, fault: Exception, outcome: Outcome
) -> None:
    provider = Conferring(CAN, starting=fault)
    async with opened(tmp_path, provider) as (at, conferences):
        with pytest.raises(type(fault)):
            await start(conferences)
        assert await conferences.live() == []
        calls = await at.engine.search(CallFilter())
        assert {call.progress.ending.outcome for call in calls if call.progress.ending} == {outcome}


async def test_a_lost_reply_is_looked_up_and_never_sent_again(tmp_path: Path) -> None:
    provider = Conferring(CAN, starting=CUT, found=deque([None, None, "9"]))
    async with opened(tmp_path, provider) as (at, conferences):
        with pytest.raises(UnconfirmedError):
            await start(conferences)
        (conference,) = await conferences.live()
        assert conference.state is JoinState.UNCONFIRMED
        with pytest.raises(HangUpUnavailableError):
            await conferences.end(conference.id)
        settling = asyncio.create_task(conferences.settle(conference.id))
        provider.talking = {OWN_NUMBER}
        await at.clock.turn(10)
        settled = await settling
        assert settled.provider_conference_id == "9"
        assert len(provider.started) == 1


async def test_one_that_is_never_found_is_given_up_after_an_hour(tmp_path: Path) -> None:
    provider = Conferring(CAN, starting=CUT)
    async with opened(tmp_path, provider) as (at, conferences):
        with pytest.raises(UnconfirmedError):
            await start(conferences)
        (conference,) = await conferences.live()
        await at.clock.leap(3700)
        given_up = await conferences.get(conference.id)
        assert (given_up.is_over, given_up.guessed) == (True, True)
        assert len(provider.started) == 1


@pytest.mark.parametrize("in_doubt", [False, True])
async def test_after_a_crash_it_is_taken_up(tmp_path: Path, in_doubt: bool) -> None:
    provider = Conferring(CAN, talking={OWN_NUMBER, RUTH})
    async with opened(tmp_path, provider) as (_, conferences):
        plan = await conferences.plan(REQUEST)
        if in_doubt:  # it went between the intent and the answer
            await conferences._news.add(plan.conference)
            provider.there = [OWN_NUMBER, RUTH, TOM]
        else:
            await conferences.start(plan)
    provider.clock, provider.found = None, deque(["9"])
    async with opened(tmp_path, provider) as (at, conferences):
        conferences.keep_up()
        await at.clock.turn(5)
        (conference,) = await conferences.live()
        assert conference.provider_conference_id == "9"
        assert conference.legs[1].state is JoinState.TALKING
        assert len(provider.started) == (0 if in_doubt else 1)


async def test_people_are_added_once_and_what_comes_of_it_is_kept(tmp_path: Path) -> None:
    provider = Conferring(CAN, talking={OWN_NUMBER, RUTH, TOM, ANN})
    async with opened(tmp_path, provider) as (at, conferences):
        conference = await start(conferences)
        await at.clock.turn(1)
        await conferences.add(conference.id, [ANN])
        await at.clock.turn(1)
        assert provider.added == [[ANN]]
        assert (await conferences.get(conference.id)).legs[-1].state is JoinState.TALKING
        for numbers, words in (([ANN], "already"), ([OWN_NUMBER], "own phone"), ([], "somebody")):
            with pytest.raises(UsageError, match=words):
                await conferences.add(conference.id, numbers)
        assert provider.added == [[ANN]]
        provider.adding = REFUSED
        with pytest.raises(ProviderRefusedError):
            await conferences.add(conference.id, ["+33123456789"])
        refused = (await conferences.get(conference.id)).legs[-1]
        assert (refused.outcome, refused.detail) == (Outcome.REFUSED, "no credit (code 7)")
        provider.adding = CUT
        with pytest.raises(UnconfirmedError):
            await conferences.add(conference.id, ["+33123456788"])
        doubtful = (await conferences.get(conference.id)).legs[-1]
        assert doubtful.placement is Placement.UNCONFIRMED
        await at.clock.turn(200)
        gone = (await conferences.get(conference.id)).legs[-1]
        assert (gone.outcome, gone.guessed) == (Outcome.UNKNOWN, True)
        assert len(provider.added) == 3


async def test_one_is_dropped_and_with_the_owner_all(tmp_path: Path) -> None:
    provider = Conferring(CAN, talking={OWN_NUMBER, RUTH, TOM})
    async with opened(tmp_path, provider) as (at, conferences):
        conference = await start(conferences)
        ruth = conference.legs[1]
        assert "being hung up" in await conferences.drop(conference.id, ruth.id)
        assert provider.dropped == [RUTH], "its id was asked for first"
        await at.clock.turn(2)
        assert (await conferences.get(conference.id)).legs[1].is_over
        assert "already left" in await conferences.drop(conference.id, ruth.id)
        words = await conferences.drop(conference.id, conference.legs[0].id)
        assert "whole conference" in words
        with pytest.raises(UsageError, match="no such participant"):
            await conferences.drop(conference.id, "nobody")


async def test_an_end_that_failed_is_tried_again(tmp_path: Path) -> None:
    provider = Conferring(CAN, talking={OWN_NUMBER, RUTH}, ending=ProviderReplyError("no answer"))
    async with opened(tmp_path, provider) as (at, conferences):
        conference = await start(conferences)
        with pytest.raises(ProviderReplyError):
            await conferences.end(conference.id)
        provider.ending = None
        await at.clock.turn(10)
        assert provider.ended >= 2
        assert (await conferences.get(conference.id)).is_over
        assert "already ended" in await conferences.end(conference.id)
        with pytest.raises(UsageError, match="already ended"):
            await conferences.add(conference.id, [ANN])


async def test_its_limit_ends_it(tmp_path: Path) -> None:
    provider = Conferring(CAN, talking={OWN_NUMBER, RUTH})
    async with opened(tmp_path, provider, {"budget.per_call": Decimal("0.5")}) as (at, conferences):
        conference = await start(conferences)
        assert conference.request.max_cost == Decimal("0.5")
        provider.cost = "0.49"
        await at.clock.turn(6)
        assert provider.ended == 0
        provider.cost = "0.51"
        await at.clock.turn(10)
        assert provider.ended == 1
        over = await conferences.get(conference.id)
        assert over.is_over
        assert "limit of 0.5" in over.end_asked_why


async def test_the_months_budget_refuses_and_counts_it(tmp_path: Path) -> None:
    provider = Conferring(CAN, talking={OWN_NUMBER, RUTH})
    async with opened(tmp_path, provider, {"budget.per_month": Decimal(1)}) as (at, conferences):
        conference = await start(conferences)
        assert conference.request.max_cost == Decimal(1)
        plan = await conferences.plan(replace(REQUEST, to_numbers=(ANN,)), followed=False)
        assert "--wait" in plan.warnings[0]
        # The legs cost, the whole is told: what is spent is what the log's entries come to.
        await conferences._news.change(
            conference.id,
            lambda it: replace(
                it,
                legs=tuple(replace(leg, cost=Money(Decimal("0.5"))) for leg in it.legs),
            ),
        )
        assert list(await at.engine.spent_this_month()) == [Money(Decimal("1.5"))]
        with pytest.raises(BudgetError, match=r"already cost 1\.5"):
            await start(conferences)
        with pytest.raises(BudgetError):
            await conferences.add(conference.id, [ANN])
        assert len(provider.started) == 1
        assert provider.added == []


async def test_a_cost_that_is_told_of_the_whole_alone_counts_once(tmp_path: Path) -> None:
    provider = Conferring(CAN, talking={OWN_NUMBER, RUTH}, cost="0.7")
    async with opened(tmp_path, provider) as (at, conferences):
        await start(conferences)
        await at.clock.turn(2)
        assert list(await at.engine.spent_this_month()) == [Money(Decimal("0.7"))]


async def test_what_cannot_be_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    provider = Conferring(replace(CAN, conferences=Can(most=2)))
    async with opened(tmp_path, provider) as (at, conferences):
        for numbers, words in (
            ((), "somebody to call"),
            ((RUTH, RUTH), "named twice"),
            ((OWN_NUMBER,), "own phone"),
            ((RUTH, TOM, ANN), "at most 2"),
        ):
            with pytest.raises(UsageError, match=words):
                await conferences.plan(replace(REQUEST, to_numbers=numbers))
        at.provider.capabilities = POLLED
        with pytest.raises(UnsupportedError, match="holds no conferences"):
            await conferences.plan(REQUEST)
        assert provider.started == []


async def test_a_provider_that_stops_answering_is_given_up(tmp_path: Path) -> None:
    provider = Conferring(CAN, talking={OWN_NUMBER, RUTH})
    async with opened(tmp_path, provider) as (at, conferences):
        conference = await start(conferences)
        await at.clock.turn(2)
        provider.asking = ProviderReplyError("away")
        await at.clock.leap(2000)
        given_up = await conferences.get(conference.id)
        assert given_up.guessed
        assert "stopped answering" in given_up.detail


# Calls placed elsewhere


async def test_calls_placed_elsewhere_stand_in_the_log_and_none_of_ours_twice(
    tmp_path: Path,
) -> None:
    provider = Conferring(CAN, placing=Placed("50"))
    async with opened(tmp_path, provider) as (at, _):
        await at.engine.place(await at.engine.plan(CallRequest("home", OWN_NUMBER, RUTH)))
        (read,) = await at.engine.elsewhere.refresh()
        assert (read.account, read.added, read.error) == ("home", 1, None)
        (theirs,) = [call for call in await at.engine.search(CallFilter()) if call.elsewhere]
        assert (theirs.request.to_number, theirs.progress.cost) == (ANN, Money(Decimal("0.5")))
        assert await at.engine.elsewhere.refresh(anyway=False) == (), "a moment ago"
        (again,) = await at.engine.elsewhere.refresh()
        assert again.added == 0


async def test_one_of_ours_in_doubt_is_not_taken_for_anothers(tmp_path: Path) -> None:
    provider = Conferring(CAN, placing=UnconfirmedError("cut"))
    async with opened(tmp_path, provider) as (at, _):
        with pytest.raises(UnconfirmedError):
            await at.engine.place(await at.engine.plan(CallRequest("home", OWN_NUMBER, ANN)))
        (read,) = await at.engine.elsewhere.refresh()
        assert read.added == 1
        numbers = [each.request.to_number for each in await _elsewhere(at.store)]
        assert numbers == [RUTH], "the call to Ann may be ours"


async def test_what_turns_out_to_be_ours_goes(tmp_path: Path) -> None:
    provider = Conferring(CAN)
    async with opened(tmp_path, provider) as (at, conferences):
        await at.engine.elsewhere.refresh()
        assert len(await _elsewhere(at.store)) == 2
        await start(conferences)
        await at.clock.turn(2)  # Ruth's leg has the id 50
        await at.engine.elsewhere.refresh()
        assert [call.progress.provider_call_id for call in await _elsewhere(at.store)] == ["900"]


async def test_what_was_forgotten_does_not_come_back(tmp_path: Path) -> None:
    provider = Conferring(CAN)
    values: dict[str, Value] = {"history.keep_days": 1}
    async with opened(tmp_path, provider, values) as (at, _):
        at.clock.elapsed_s += 40 * 24 * 3600
        (read,) = await at.engine.elsewhere.refresh()
        assert read.added == 0


async def _elsewhere(store: CallLog) -> list[Call]:
    return [call for call in await store.search(CallFilter()) if call.elsewhere]
