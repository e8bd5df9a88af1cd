"""What a conference may cost is kept, also where its provider does not tell while it runs; and it
ends when the own phone was not answered.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dialer.core.call import Outcome, Placement
from dialer.core.capabilities import Conferences as Can
from dialer.core.conference import Conference, ConferenceLeg, JoinState
from dialer.core.conference_ports import ConferenceReport, LegReport
from dialer.core.errors import BudgetError, ProviderReplyError, UnsupportedError
from dialer.core.money import Money
from dialer.core.quote import Basis, Quote
from dialer.core.rates import Rate
from dialer.core.settings import Value
from dialer.engine.conference_price import cost_so_far, seconds_to_limit, share_of_limit
from dialer.engine.patience import UNREACHABLE_FOR_S
from tests.unit.engine.desk import NOON, OWN_NUMBER, POLLED
from tests.unit.engine.test_conference import (
    ANN,
    IDS,
    REQUEST,
    RUTH,
    TOM,
    Conferring,
    opened,
    start,
)

UNTOLD = replace(POLLED, live_cost=False, conferences=Can(listed=True))
BY_REQUEST = replace(UNTOLD, conferences=Can(listed=True, seconds_in_request=True))
# All three phones: 0.20 a minute, 0.005 every 1.5 seconds.
BY_SECOND = b"prefix,USD/min,increments\n44,0.08,1/1\n1,0.04,1/1\n"
LIMITED: dict[str, Value] = {"budget.per_call": Decimal("0.50")}
EVERYBODY = {OWN_NUMBER, RUTH, TOM}
SILENT = ProviderReplyError("503")


@dataclass
class Untelling(Conferring):
    """A provider that tells what a phone cost after its end alone. ``failed``: who was never
    answered. ``room_ends``: it says itself that all of it is over.
    """

    failed: set[str] = field(default_factory=set)
    room_ends: bool = True

    async def conference_status(self, conference: Conference) -> ConferenceReport:
        told = await super().conference_status(conference)
        legs = [
            LegReport(IDS[number], number, number == OWN_NUMBER, JoinState.ENDED, Outcome.NO_ANSWER)
            if number in self.failed
            else LegReport(IDS[number], number, number == OWN_NUMBER, self._state(number))
            for number in self.there
        ]
        joined = JoinState.ENDED if self.over and self.room_ends else None
        return replace(told, legs=legs, joined=joined, cost=None)


# Money


async def test_without_a_price_the_person_is_told_that_the_budget_does_not_hold(
    tmp_path: Path,
) -> None:
    provider = Untelling(UNTOLD, talking=EVERYBODY)
    async with opened(tmp_path, provider, LIMITED) as (_, conferences):
        plan = await conferences.plan(REQUEST)
        assert plan.conference.request.max_cost is None, "no limit is promised"
        assert "The budget cannot be kept" in plan.warnings[0]
        with pytest.raises(UnsupportedError, match="limit of money cannot be kept"):
            await conferences.plan(replace(REQUEST, max_cost=Decimal(1)))
        assert provider.started == []


async def test_by_the_prices_of_its_phones_it_ends_in_time(tmp_path: Path) -> None:
    provider = Untelling(UNTOLD, talking=EVERYBODY)
    async with opened(tmp_path, provider, LIMITED) as (at, conferences):
        await at.engine.prices.import_sheet("home", BY_SECOND)
        plan = await conferences.plan(REQUEST)
        assert plan.warnings == []
        conference = await conferences.start(plan)
        await at.clock.leap(143)
        assert provider.ended == 0
        await at.clock.turn(3)
        assert provider.ended == 1
        await at.clock.turn(2)
        over = await conferences.get(conference.id)
        assert over.is_over
        assert "0.5" in over.end_asked_why
        assert "reckoned from its prices" in over.end_asked_why
        cost = cost_so_far(over, at.clock.now())
        assert cost is not None
        assert cost.reckoned
        assert Decimal("0.47") < cost.money.amount <= Decimal("0.50")
        assert await at.engine.spent_this_month() == (cost.money,), "the month counts it"


async def test_each_phones_request_carries_what_the_money_pays_for(tmp_path: Path) -> None:
    provider = Untelling(BY_REQUEST, talking=EVERYBODY)
    async with opened(tmp_path, provider, LIMITED) as (at, conferences):
        await at.engine.prices.import_sheet("home", BY_SECOND)
        plan = await conferences.plan(REQUEST, followed=False)
        (words,) = plan.warnings
        assert "after 2 minutes at the latest: 0.50 USD pays for no more at 0.20" in words
        assert {leg.max_s for leg in plan.conference.legs} == {120}
        await conferences.start(plan)
        await at.clock.turn(60)
        conference = await conferences.add(plan.conference.id, [ANN])
        # 0.30 is left, and four phones cost 0.28 a minute.
        assert conference.legs[-1].max_s in (63, 64)


async def test_a_first_minute_counts_with_fees_and_minutes_begun(tmp_path: Path) -> None:
    provider = Untelling(UNTOLD)
    async with opened(tmp_path, provider, LIMITED) as (at, conferences):
        sheet = b"prefix,USD/min,connection fee\n44,0.08,0.20\n1,0.04,0\n"
        await at.engine.prices.import_sheet("home", sheet)
        with pytest.raises(BudgetError, match=r"first minute.*0\.60 USD.*0\.50 USD"):
            await conferences.plan(REQUEST)


async def test_nobody_is_added_whose_price_is_not_known_or_too_high(tmp_path: Path) -> None:
    provider = Untelling(UNTOLD, talking=EVERYBODY)
    async with opened(tmp_path, provider, LIMITED) as (at, conferences):
        await at.engine.prices.import_sheet("home", BY_SECOND)
        conference = await start(conferences)
        with pytest.raises(UnsupportedError, match="limit of money cannot be kept"):
            await conferences.add(conference.id, ["+33123456789"])
        await at.clock.turn(132)
        with pytest.raises(BudgetError, match="too little"):
            await conferences.add(conference.id, [ANN])
        assert provider.added == []


async def test_while_nobody_tells_it_is_taken_to_go_on(tmp_path: Path) -> None:
    provider = Untelling(UNTOLD, talking=EVERYBODY, asking=SILENT)
    async with opened(tmp_path, provider, LIMITED) as (at, conferences):
        await at.engine.prices.import_sheet("home", BY_SECOND)
        conference = await start(conferences)
        await at.clock.leap(140)
        assert provider.ended == 0
        await at.clock.leap(10)
        assert provider.ended == 1
        await at.clock.leap(UNREACHABLE_FOR_S)
        assert (await conferences.get(conference.id)).guessed
        assert provider.ended <= 12


async def test_it_is_ended_before_it_is_given_up(tmp_path: Path) -> None:
    provider = Untelling(UNTOLD, talking=EVERYBODY, asking=SILENT)
    async with opened(tmp_path, provider) as (at, conferences):
        conference = await start(conferences)
        await at.clock.leap(UNREACHABLE_FOR_S - 10)
        assert provider.ended == 0
        await at.clock.leap(20)
        assert provider.ended == 1
        assert (await conferences.get(conference.id)).guessed


# The own phone


async def test_one_that_the_own_phone_never_joins_is_ended(tmp_path: Path) -> None:
    provider = Untelling(UNTOLD, talking={RUTH, TOM}, room_ends=False)
    async with opened(tmp_path, provider) as (at, conferences):
        conference = await start(conferences)
        await at.clock.turn(20)
        assert provider.ended == 0
        provider.failed = {OWN_NUMBER}
        await at.clock.turn(5)
        assert provider.ended == 1
        over = await conferences.get(conference.id)
        assert (over.is_over, over.outcome) == (True, Outcome.NO_ANSWER)
        assert over.end_asked_why == "Your own phone did not join, so the others are hung up."


async def test_one_that_the_own_phone_left_is_ended_where_nobody_else_does(tmp_path: Path) -> None:
    provider = Untelling(UNTOLD, talking=EVERYBODY, room_ends=False)
    async with opened(tmp_path, provider) as (at, conferences):
        await start(conferences)
        await at.clock.turn(5)
        provider.gone = {OWN_NUMBER}
        await at.clock.turn(10)
        assert provider.ended == 0, "the provider sees to it"
        await at.clock.turn(20)
        assert provider.ended == 1


@pytest.mark.parametrize("can", [Can(owner_ends_all=False), Can(carried_here=True)])
async def test_where_it_goes_on_without_the_own_phone_it_does(tmp_path: Path, can: Can) -> None:
    provider = Untelling(replace(UNTOLD, conferences=can), talking={RUTH, TOM}, failed={OWN_NUMBER})
    async with opened(tmp_path, provider) as (at, conferences):
        await start(conferences)
        await at.clock.turn(60)
        assert provider.ended == 0


# What it costs


def quote(per_minute: str) -> Quote:
    rate = Rate("44", Decimal(per_minute))
    return Quote("home", "x", RUTH, OWN_NUMBER, Basis.SHEET, rate, None, False, "USD")


def leg(number: str, price: str | None, since_s: int | None = 0, **more: Any) -> ConferenceLeg:
    since = None if since_s is None else NOON + timedelta(seconds=since_s)
    known = ConferenceLeg(
        number,
        number,
        NOON,
        placement=Placement.ACCEPTED,
        talking_since=since,
        quote=None if price is None else quote(price),
    )
    return replace(known, **more)


def conference(*legs: ConferenceLeg, limit: str | None = None, **more: Any) -> Conference:
    request = replace(REQUEST, max_cost=None if limit is None else Decimal(limit))
    whole = Conference("1", "x", request, NOON, legs, placement=Placement.ACCEPTED)
    return replace(whole, **more)


def amount(of: Conference, after_s: float, unheard_since_s: float | None = None) -> Decimal | None:
    since = None if unheard_since_s is None else NOON + timedelta(seconds=unheard_since_s)
    cost = cost_so_far(of, NOON + timedelta(seconds=after_s), unheard_since=since)
    return None if cost is None else cost.money.amount


def test_each_phone_costs_from_its_own_answer_to_its_own_end() -> None:
    over: dict[str, Any] = {"joined": JoinState.ENDED, "ended_at": NOON + timedelta(seconds=90)}
    of = conference(leg(OWN_NUMBER, "0.60"), leg(RUTH, "0.60", 30, **over), leg(TOM, "0.60", None))
    assert amount(of, 90) == Decimal("1.50")
    assert amount(of, 120) == Decimal("1.80")
    assert amount(conference(leg(TOM, "0.60", None)), 60) is None


def test_what_is_told_of_a_phone_counts_for_more_than_its_price() -> None:
    over: dict[str, Any] = {"joined": JoinState.ENDED, "ended_at": NOON + timedelta(seconds=60)}
    told = leg(RUTH, "0.60", **over, cost=Money(Decimal("0.11"), "USD"))
    assert amount(conference(leg(OWN_NUMBER, "0.60"), told), 120) == Decimal("1.31")
    counted = leg(RUTH, "0.60", **over, duration_s=30)
    assert amount(conference(leg(OWN_NUMBER, "0.60"), counted), 60) == Decimal("0.90")


def test_who_was_added_from_elsewhere_costs_as_much_as_the_dearest() -> None:
    of = conference(leg(OWN_NUMBER, "0.10"), leg(RUTH, "0.60"), leg(TOM, None))
    assert amount(of, 60) == Decimal("1.30")


def test_who_was_being_called_when_the_news_ended_is_taken_to_talk() -> None:
    of = conference(leg(OWN_NUMBER, "0.60"), leg(RUTH, "0.60", None))
    assert amount(of, 60) == Decimal("0.60")
    assert amount(of, 60, unheard_since_s=30) == Decimal("0.90")


def test_a_cost_that_was_told_grows_while_nothing_is_told() -> None:
    cost = Money(Decimal("0.30"), "USD")
    of = conference(leg(RUTH, None), told_cost=cost, talking_since=NOON, limit="0.90")
    assert amount(of, 180) == Decimal("0.30")
    assert amount(of, 180, unheard_since_s=60) == Decimal("0.90")
    assert seconds_to_limit(of, NOON + timedelta(seconds=60)) == 120.0


def test_a_limit_is_reached_by_what_an_end_takes() -> None:
    of = conference(leg(OWN_NUMBER, "0.60"), leg(RUTH, "0.60"), limit="2.00")  # 100 s

    def share(after_s: float) -> Decimal | None:
        return share_of_limit(of, NOON + timedelta(seconds=after_s), within_s=5)

    assert share(50) == Decimal("0.5")
    assert share(95) < 1  # type: ignore[operator]  # it is reckoned
    assert share(96) == 1
    assert seconds_to_limit(of, NOON + timedelta(seconds=40)) == 60.0
    assert share_of_limit(conference(leg(RUTH, "0.60")), NOON) is None
