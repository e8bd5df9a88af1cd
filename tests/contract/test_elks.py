"""46elks: its instructions, what its states come to, its history as a bill, and what is wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dialer.core.call import Outcome
from dialer.core.errors import ProviderRefusedError, ProviderReplyError, SettingError
from dialer.core.money import Money
from dialer.providers.elks.adapter import Elks
from dialer.providers.registry import Registry
from dialer.simulator import UseCase
from tests.contract.canned import canned
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.services import ELKS, OWN, number_for
from tests.contract.stand import Stand, account_of

DAY = date(2026, 1, 31)
B = number_for(UseCase.ANSWER)


def elks_of(stand: Stand) -> Elks:
    assert isinstance(stand.provider, Elks)
    return stand.provider


@covers("46elks", "calls", "from, to, voice_start, timeout", "connect, callerid")
async def test_the_instructions_are_json(build: Build) -> None:
    stand = await build(ELKS, ring_s="25")
    await stand.place()
    params = dict(stand.requests[0].params)
    assert json.loads(params["voice_start"]) == {"connect": B, "callerid": "+46766860001"}
    assert params["timeout"] == "25"


@covers("46elks", "me", "balance, currency")
async def test_what_is_left_is_in_ten_thousandths(build: Build) -> None:
    stand = await build(ELKS)
    assert await elks_of(stand).balance() == Money(Decimal(25), "SEK")


@covers("46elks", "calls", "history", "cost, duration")
async def test_the_history_is_read_page_by_page(build: Build) -> None:
    stand = await build(ELKS)
    for _ in range(120):
        await stand.provider.place(stand.new_call(UseCase.A_BUSY))
        await stand.clock.advance(1)
    await stand.place()
    await stand.follow()
    items = (await elks_of(stand).bill(DAY, DAY)).items
    assert len(items) == len({item.key for item in items}) == 121
    assert (items[0].from_number, items[0].to_number, items[0].billsec) == (OWN, B, 20)
    assert (items[0].debit, items[0].currency) == (stand.sim.journal.calls_ended()[-1].cost, "SEK")
    assert (await elks_of(stand).bill(date(2026, 2, 1), date(2026, 2, 2))).items == []
    assert not stand.sim.journal.remarks()


async def test_calls_placed_elsewhere_are_listed(build: Build) -> None:
    stand = await build(ELKS)
    for use_case in (UseCase.ANSWER, UseCase.B_BUSY, UseCase.LONG_TALK):
        await stand.place(use_case)
        if use_case is not UseCase.LONG_TALK:
            await stand.follow()
    newest_first = await elks_of(stand).listed_calls()
    assert [(each.from_number, each.to_number, each.outcome) for each in newest_first] == [
        (OWN, number_for(UseCase.B_BUSY), Outcome.BUSY),
        (OWN, B, Outcome.COMPLETED),
    ]
    assert newest_first[1].cost is not None
    assert newest_first[1].cost.currency == "SEK"


async def test_a_history_without_end_is_said() -> None:
    page = '{"data": [{"id": "c1", "state": "success"}], "next": "2026-01-31T00:00:00"}'
    async with canned({"calls": (200, page)}) as to:
        bill = Registry().open_bill(account_of(ELKS, to.url), timeout_s=5)
        assert bill is not None
        with pytest.raises(ProviderReplyError, match="no end"):
            await bill.bill(DAY, DAY)
        await bill.aclose()
    assert len(to.asked) == 2


def record(**fields: object) -> str:
    return json.dumps({"id": "c1", "direction": "outgoing", "from": "x", "to": OWN, **fields})


@covers("46elks", "calls", "state, start, legs", "actions, result")
@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"state": "busy"}, (Outcome.BUSY, "a")),
        ({"state": "failed"}, (Outcome.FAILED, "a")),
        ({"state": "no-answer"}, (Outcome.NO_ANSWER, "a")),
        (
            {"state": "success", "actions": [{"connect": "x", "result": "busy"}]},
            (Outcome.BUSY, "b"),
        ),
        ({"state": "success", "actions": [{"result": "failed"}]}, (Outcome.FAILED, "b")),
        ({"state": "success", "actions": [{"result": "no-answer"}]}, (Outcome.NO_ANSWER, "b")),
        ({"state": "success", "actions": [{"result": "success"}]}, (Outcome.COMPLETED, None)),
        ({"state": "success", "legs": [{"to": "x", "duration": 9}]}, (Outcome.COMPLETED, None)),
        ({"state": "success", "actions": [{"connect": "x"}]}, (Outcome.CANCELLED, "a")),
        ({"state": "success", "actions": [{"result": "odd"}]}, (Outcome.UNKNOWN, "b")),
        ({"state": "ongoing"}, None),
        ({"state": "parked"}, None),
    ],
)
async def test_each_state_comes_to_what_it_means(
    build: Build, fields: dict[str, object], expected: tuple[Outcome, str | None] | None
) -> None:
    stand = await build(ELKS)
    answers = {"c1": (200, record(**fields)), "": (200, '{"balance": 1, "currency": "SEK"}')}
    async with canned(answers) as to:
        account = account_of(ELKS, to.url, state_words="no-answer=no_answer")
        provider = Registry().open(account, timeout_s=5)
        call = stand.new_call()
        stand.call = call = replace(call, progress=replace(call.progress, provider_call_id="c1"))
        stand.fold(await provider.status(call))
        await provider.aclose()
    assert stand.ended == expected


@covers("46elks", "errors", "any 4xx")
@pytest.mark.parametrize(
    ("reply", "words"),
    [
        ((403, '"Not enough credits"'), "Top up"),
        ((400, 'Missing key "to"'), 'Missing key "to"'),
        ((400, '{"message": "no such number"}'), "no such number"),
        ((404, "<html>"), "takes the request for wrong"),
        ((401, ""), "login"),
        ((429, "slow down"), "slow down"),
    ],
)
async def test_an_error_of_any_shape_is_a_refusal(
    build: Build, reply: tuple[int, str], words: str
) -> None:
    call = (await build(ELKS)).new_call()
    async with canned({"": reply}) as to:
        provider = Registry().open(account_of(ELKS, to.url), timeout_s=5)
        with pytest.raises(ProviderRefusedError) as caught:
            await provider.place(call)
        await provider.aclose()
    assert words in str(caught.value)
    assert len(to.asked) == 1


@pytest.mark.parametrize(
    "settings", [{"number": "0766860001"}, {"state_words": "parked=lost"}, {"ring_s": "1"}]
)
async def test_settings_that_cannot_be(build: Build, settings: dict[str, str]) -> None:
    with pytest.raises(SettingError):
        await build(ELKS, **settings)
