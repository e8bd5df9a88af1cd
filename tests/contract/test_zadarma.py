"""Zadarma: statistics for the end of a call and for the bill, prices, and what is wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from dialer.core.call import Call, Outcome
from dialer.core.errors import (
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
    SeveralCallsError,
    UnconfirmedError,
)
from dialer.core.ledger import PriceSource
from dialer.core.machine import outcome_of
from dialer.core.money import Money
from dialer.providers.registry import Registry
from dialer.providers.zadarma.adapter import Zadarma
from dialer.simulator import UseCase
from tests.contract.canned import canned
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.services import OWN, ZADARMA, number_for
from tests.contract.stand import Stand, account_of

DAY = date(2026, 1, 31)
B = number_for(UseCase.ANSWER)


def zadarma_of(stand: Stand) -> Zadarma:
    assert isinstance(stand.provider, Zadarma)
    return stand.provider


async def test_nothing_is_told_before_the_end(build: Build) -> None:
    stand = await build(ZADARMA)
    await stand.place(UseCase.LONG_TALK)
    await stand.clock.advance(100)
    assert stand.call is not None
    assert await stand.provider.status(stand.call) == ()


@covers("zadarma", "statistics", "disposition")
async def test_the_story_says_that_it_is_a_guess(build: Build) -> None:
    stand = await build(ZADARMA)
    await stand.place(UseCase.B_BUSY)
    call = await stand.follow()
    assert call.progress.ending is not None
    assert call.progress.ending.detail == "the other: busy (by its number and time)"


async def test_two_calls_after_each_other_are_told_apart(build: Build) -> None:
    stand = await build(ZADARMA)
    await stand.place(UseCase.ANSWER)
    first = await stand.follow()
    await stand.clock.advance(10)
    await stand.place(UseCase.ANSWER)
    assert await stand.provider.find(await stand.named(), frozenset()) is None  # it only just began
    second = await stand.follow()
    assert stand.ended == (Outcome.COMPLETED, None)
    assert second.progress.provider_call_id != first.progress.provider_call_id


async def test_a_redial_at_once_is_not_told_the_first_calls_end(build: Build) -> None:
    stand = await build(ZADARMA)
    await stand.place(UseCase.A_BUSY)
    first = await stand.follow(4)
    assert outcome_of(first.progress) is Outcome.BUSY
    await stand.place(UseCase.SHORT_TALK)
    second = await stand.follow(90)
    _, truth = stand.sim.journal.calls_ended()
    assert outcome_of(second.progress) is Outcome.COMPLETED
    assert second.progress.duration_s == truth.talk_s


async def test_a_redial_before_the_first_ones_row_was_read_takes_its_own(build: Build) -> None:
    """Both are asked about late, the second one first."""
    stand = await build(ZADARMA)
    first = await stand.place(UseCase.A_BUSY)
    await stand.clock.advance(4)
    second = await named_otherwise(stand, UseCase.SHORT_TALK)
    await stand.clock.advance(60)
    one, two = (placed.id for placed in stand.sim.journal.calls_placed())
    assert await stand.provider.find(second, frozenset()) == f"{two}.2"
    assert await stand.provider.find(first, frozenset()) == f"{one}.1"


async def test_an_own_phone_that_is_busy_with_the_first_call_is_the_seconds_end(
    build: Build,
) -> None:
    """The second call's row is there long before the first one's."""
    stand = await build(ZADARMA)
    first = await stand.place(UseCase.LONG_TALK)
    await stand.clock.advance(4)
    second = await named_otherwise(stand, UseCase.A_BUSY)
    await stand.clock.advance(15)
    assert await stand.provider.find(first, frozenset()) is None
    _, two = stand.sim.journal.calls_placed()
    assert await stand.provider.find(second, frozenset()) == f"{two.id}.1"


async def test_calls_of_another_program_are_not_chosen_from(build: Build) -> None:
    stand = await build(ZADARMA)
    call = await stand.place(UseCase.SHORT_TALK)
    await stand.follow(60)
    await named_otherwise(stand, UseCase.SHORT_TALK)
    await stand.clock.advance(60)
    one, two = (f"{placed.id}.2" for placed in stand.sim.journal.calls_placed())
    reopened = Registry(now=stand.clock.now).open(stand.account, timeout_s=5)
    try:
        with pytest.raises(SeveralCallsError, match="several calls that may be this one"):
            await reopened.find(call, frozenset())
        assert await reopened.find(call, frozenset({two})) == one
        assert await reopened.find(call, frozenset({one})) == two
    finally:
        await reopened.aclose()


async def named_otherwise(stand: Stand, use_case: UseCase) -> Call:
    """Places another call beside the one of the stand."""
    call = replace(stand.new_call(use_case), id="01JTESTCALL0000000000000AC")
    await stand.provider.place(call)
    return call


@covers("zadarma", "request/callback", "from, to, sip")
async def test_a_sip_number_goes_along(build: Build) -> None:
    stand = await build(ZADARMA, sip="00001")
    await stand.place()
    assert dict(stand.requests[0].params)["sip"] == "00001"


@covers("zadarma", "info", "price")
async def test_prices(build: Build) -> None:
    stand = await build(ZADARMA)
    assert isinstance(stand.provider, PriceSource)
    assert await stand.provider.per_minute([B, OWN, number_for(UseCase.INVALID_NUMBER)]) == [
        Money(Decimal("0.0120"), "USD"),
        Money(Decimal("0.0105"), "USD"),
        None,
    ]


@covers("zadarma", "statistics", "billseconds, billcost, currency", "time zone")
async def test_a_bill_in_the_accounts_own_zone(build: Build) -> None:
    """The simulated account lives three hours east of Greenwich."""
    stand = await build(ZADARMA)
    await stand.clock.advance(10 * 3600)  # 22 h in Greenwich, and tomorrow there
    await stand.place()
    await stand.follow()
    items = (await zadarma_of(stand).bill(DAY, DAY)).items
    assert [(item.to_number, item.billsec) for item in items] == [(OWN, 25), (B, 20)]
    assert sum(item.debit or 0 for item in items) == stand.sim.journal.calls_ended()[0].cost
    assert {item.at.date() for item in items} == {DAY}
    assert (await zadarma_of(stand).bill(date(2026, 2, 1), date(2026, 2, 2))).items == []


@covers("zadarma", "statistics", "start, end, skip, limit")
async def test_a_long_bill_is_asked_for_in_spans(build: Build) -> None:
    stand = await build(ZADARMA)
    await zadarma_of(stand).bill(date(2025, 11, 1), DAY)
    asked = [r for r in stand.sim.journal.requests() if r.path == "/v1/statistics/"]
    assert len(asked) == 4
    assert not stand.sim.journal.remarks()


def a_row(number: int) -> dict[str, object]:
    """One in the middle of the day; the eighth has no time that can be read."""
    at = "0000-00-00 00:00:00" if number == 7 else "2026-01-31 10:00:00"
    row = {"id": str(number), "callstart": at, "from": "1", "to": B[1:], "billseconds": 60}
    return {**row, "disposition": "answered", "billcost": "0.05", "currency": "EUR"}


async def test_a_row_that_cannot_be_read_does_not_end_the_bill() -> None:
    asked = []

    async def statistics(request: web.Request) -> web.Response:
        skip = int(request.query["skip"])
        asked.append(skip)
        rows = [a_row(number) for number in range(skip, min(2500, skip + 1000))]
        return web.json_response({"status": "success", "stats": rows})

    async def zone(_request: web.Request) -> web.Response:
        now = {"unixtime": 1769860800, "datetime": "2026-01-31 12:00:00"}
        return web.json_response({"status": "success", **now})

    app = web.Application()
    app.router.add_get("/v1/statistics/", statistics)
    app.router.add_get("/v1/info/timezone/", zone)
    async with TestServer(app) as server:
        account = account_of(ZADARMA, str(server.make_url("")).rstrip("/"))
        provider = Registry().open(account, timeout_s=5)
        assert isinstance(provider, Zadarma)
        bill = await provider.bill(DAY, DAY)
        await provider.aclose()
    assert (len(bill.items), asked) == (2499, [0, 1000, 2000])


@covers("zadarma", "request/callback", "status")
@pytest.mark.parametrize(
    ("reply", "error"),
    [
        ((200, '{"status":"error","message":"Field to cannot be equal to Callerid"}'), "equal"),
        ((403, '{"status":"error","message":"No"}'), "No"),
        ((401, "go away"), "key"),
    ],
)
async def test_an_error_is_a_refusal(build: Build, reply: tuple[int, str], error: str) -> None:
    call = (await build(ZADARMA)).new_call()
    async with canned({"": reply}) as to:
        provider = Registry().open(account_of(ZADARMA, to.url), timeout_s=5)
        with pytest.raises(ProviderRefusedError, match=error):
            await provider.place(call)
        await provider.aclose()
    assert len(to.asked) == 1


@covers("zadarma", "request/callback", "status")
@pytest.mark.parametrize(
    "reply",
    [
        (200, "{}"),
        (200, '{"status":"ok"}'),
        (500, '{"status":"error","message":"x"}'),
        (404, "<html>"),
        (500, '{"status":"success"}'),
    ],
)
async def test_neither_status_is_unconfirmed(build: Build, reply: tuple[int, str]) -> None:
    call = (await build(ZADARMA)).new_call()
    async with canned({"": reply}) as to:
        provider = Registry().open(account_of(ZADARMA, to.url), timeout_s=5)
        with pytest.raises(UnconfirmedError):
            await provider.place(call)
        await provider.aclose()


async def test_too_many_questions_are_held_back(build: Build) -> None:
    call = await (await build(ZADARMA)).place()
    async with canned({"": (429, '{"status":"error","message":"rate"}')}) as busy:
        provider = Registry().open(account_of(ZADARMA, busy.url), timeout_s=5)
        for _ in range(3):
            with pytest.raises(ProviderReplyError, match="asked too often"):
                await provider.status(call)
        await provider.aclose()
    assert len(busy.asked) == 1


async def test_a_key_has_no_spaces(build: Build) -> None:
    with pytest.raises(SettingError, match="no spaces"):
        await build(ZADARMA, key="a b")


async def test_an_own_phone_that_gives_up_waits_for_the_other_row(build: Build) -> None:
    """Only the own phone's row so far: the other's may be on its way."""
    stand = await build(ZADARMA)
    call = await stand.place()
    zone = '{"status":"success","unixtime":1769860800,"datetime":"2026-01-31 12:00:00"}'
    rows = (
        '{"status":"success","stats":[{"id":"1","callstart":"2026-01-31 12:00:02",'
        f'"to":"{OWN[1:]}","disposition":"answered","billseconds":5,"billcost":"0.01",'
        '"currency":"USD"}]}'
    )
    async with canned({"timezone": (200, zone), "statistics": (200, rows)}) as to:
        provider = Registry(now=stand.clock.now).open(account_of(ZADARMA, to.url), timeout_s=5)
        assert await provider.find(call, frozenset()) is None
        assert await provider.find(call, frozenset()) == "1"
        known = replace(call, progress=replace(call.progress, provider_call_id="1"))
        (event,) = await provider.status(known)
        await provider.aclose()
    assert event.outcome is Outcome.CANCELLED
