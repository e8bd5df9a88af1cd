"""What the service tells of a call, folded by the one machine, comes to the right end."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from dialer.core.call import Outcome, Source, State
from dialer.core.capabilities import Following
from dialer.core.errors import UnsupportedError
from dialer.core.machine import outcome_of, state_of
from dialer.simulator import Options, UseCase
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.services import (
    POKETALK,
    SERVICES,
    SPOKN_ENTERPRISE,
    TALKETY,
    Service,
)
from tests.contract.stand import Stand

TOLD = [(service, case) for service in SERVICES for case in service.endings]


@covers("twilio", "statuses", "busy, no-answer, failed, canceled", "completed", "others")
@covers("poketalk", "events", "200")
@covers("poketalk", "event statuses", "2", "4", "6", "8")
@covers("talkety", "call_status", "call_id", "error")
@covers("spokn", "report statuses", "0", "1", "2", "3", "4", "5", "6", "7")
@covers("calledin", "report reasons", "0", "1", "3", "5", "8", "others")
@pytest.mark.parametrize(
    ("service", "use_case"), TOLD, ids=[f"{s}-{case.name.lower()}" for s, case in TOLD]
)
async def test_a_call_comes_to_its_end(build: Build, service: Service, use_case: UseCase) -> None:
    stand = await build(service)
    await stand.place(use_case)
    call = await stand.follow()
    assert stand.ended == service.endings[use_case]
    assert all(status == 200 for status in stand.answers)
    assert len(stand.sim.journal.calls_placed()) == 1
    ending = call.progress.ending
    if ending is not None:
        assert ending.detail  # the provider's own words
        expected = Source.POLL if stand.asks else Source.CALLBACK
        assert ending.source is expected


@covers("twilio", "statuses", "queued, ringing, in-progress")
@covers("poketalk", "event statuses", "1", "3", "5", "7", "8")
@covers("poketalk", "click2call", "eventurl")
@covers("calledin", "clicktocall", "callback_url")
async def test_only_what_the_service_tells_is_shown(stand: Stand) -> None:
    await stand.place()
    await stand.follow()
    assert tuple(stand.states) == stand.service.shown


@covers("poketalk", "events", "$duration", "$debit")
@covers("talkety", "call", "duration", "total_costs")
@covers("spokn", "report fields", "duration", "cost")
@covers("calledin", "report fields", "minutes")
async def test_the_count_and_the_bill_are_the_services_own(stand: Stand) -> None:
    if stand.can.following is Following.NONE:
        return
    await stand.place()
    call = await stand.follow()
    (bill,) = stand.sim.journal.calls_ended()
    if stand.service.tells_duration:
        assert call.progress.duration_s is not None
        assert call.progress.duration_s >= bill.talk_s == 20
    cost = call.progress.cost
    if not stand.service.tells_cost:
        assert cost is None
        return
    assert cost is not None
    assert cost.currency == stand.service.currency
    assert cost.amount == bill.cost / stand.service.per_unit
    assert cost.amount > 0


async def test_a_live_cost_is_told_while_people_talk(stand: Stand) -> None:
    await stand.place(UseCase.LONG_TALK)
    call = await stand.talking()
    await stand.advance(120)
    if stand.asks:
        stand.fold(await stand.provider.status(call))
    assert stand.call is not None
    cost = stand.call.progress.cost
    assert (cost is not None and cost.amount > Decimal(0)) is stand.can.live_cost


async def test_news_again_changes_nothing(stand: Stand) -> None:
    await stand.place()
    ended = await stand.follow()
    for callback in list(stand.received):
        stand.fold(stand.provider.read_callback(ended, callback, stand.clock.now()))
    assert stand.call is not None
    assert stand.call.progress == ended.progress


@covers("spokn", "report fields", "two reports")
async def test_callbacks_in_reverse_order_come_to_the_same_end(stand: Stand) -> None:
    if not stand.service.callback_method:
        return
    fresh = await stand.place()
    ended = await stand.follow()
    stand.call = fresh
    for callback in reversed(stand.received):
        stand.fold(stand.provider.read_callback(fresh, callback, stand.clock.now()))
    assert state_of(stand.call.progress) is State.ENDED
    assert outcome_of(stand.call.progress) is outcome_of(ended.progress)
    assert stand.call.progress.cost == ended.progress.cost
    assert stand.call.progress.duration_s == ended.progress.duration_s


@covers("talkety", "call_list", "call_list")
async def test_an_unconfirmed_call_is_found_in_the_list(stand: Stand) -> None:
    if not stand.can.lists_calls:
        with pytest.raises(UnsupportedError):
            await stand.provider.find(stand.new_call(), frozenset())
        return
    call = stand.new_call(UseCase.REPLY_LOST)
    assert await stand.provider.find(call, frozenset()) is None
    with pytest.raises(Exception, match="not known"):
        await stand.provider.place(call)
    (placed,) = stand.sim.journal.calls_placed()
    await stand.clock.advance(stand.service.found_after_s)
    its_id = stand.service.call_id(placed.id)
    assert await stand.provider.find(call, frozenset()) == its_id
    assert await stand.provider.find(call, frozenset({its_id})) != its_id
    other = replace(call, request=replace(call.request, tag="another", from_number="+12125550199"))
    assert await stand.provider.find(other, frozenset()) is None


@covers("poketalk", "event statuses", "4", "6")
async def test_poketalk_sends_a_4_after_a_6(build: Build) -> None:
    stand = await build(POKETALK, options=Options(poketalk_4_after_6=True))
    await stand.place(UseCase.B_BUSY)
    await stand.follow()
    await stand.clock.advance(5)
    assert len(stand.received) > 1
    assert stand.ended == (Outcome.FAILED, "b")


@covers("poketalk", "events", "each minute")
async def test_poketalk_ticks_each_minute(build: Build) -> None:
    stand = await build(POKETALK)
    await stand.place(UseCase.LONG_TALK)
    await stand.clock.advance(300)
    durations = [int(callback.only("duration") or "0") for callback in stand.received]
    assert durations[-3:] == [120, 180, 240]
    assert stand.call is not None
    assert stand.call.progress.duration_s == 240


@covers("talkety", "call_status", "error")
async def test_talkety_forgets_calls_that_are_over(build: Build) -> None:
    stand = await build(TALKETY, options=Options(talkety_status_after_end=False))
    await stand.place(UseCase.ANSWER)
    await stand.follow()
    assert stand.ended == (Outcome.COMPLETED, None)


@covers("talkety", "errors", "HTTP status")
async def test_talkety_errors_may_have_any_http_status(build: Build) -> None:
    stand = await build(
        TALKETY, options=Options(talkety_status_after_end=False, talkety_error_status=404)
    )
    await stand.place(UseCase.B_BUSY)
    await stand.follow()
    assert stand.ended == (Outcome.BUSY, None)


@covers("spokn", "report fields", "leg", "two reports")
async def test_spokn_may_leave_out_leg_2_when_a_failed(build: Build) -> None:
    stand = await build(SPOKN_ENTERPRISE, options=Options(spokn_leg2_when_a_failed=False))
    await stand.place(UseCase.A_BUSY)
    await stand.follow()
    assert len(stand.received) == 1
    assert stand.ended == (Outcome.BUSY, "a")


@covers("spokn", "codes", "prefix")
async def test_spokn_may_use_a_prefix(build: Build) -> None:
    stand = await build(SPOKN_ENTERPRISE, options=Options(spokn_prefix="c"))
    await stand.place()
    assert len(stand.sim.journal.calls_placed()) == 1
