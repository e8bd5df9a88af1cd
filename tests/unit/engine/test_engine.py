"""Dialling once, following, limits, hanging up, taking up: each promise, on scripted time."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from dialer.core.call import Call, CallRequest, Leg, Outcome, Placement, Source, State
from dialer.core.errors import (
    BudgetError,
    HangUpUnavailableError,
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
    StoreError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.core.events import CallEvent, What
from dialer.core.machine import outcome_of, state_of
from dialer.core.money import Money
from dialer.core.ports import CallbackRequest, CallFilter, Change, Placed
from dialer.core.settings import Value
from tests.unit.engine.desk import (
    AT_END,
    BLIND,
    NOON,
    OWN_NUMBER,
    POLLED,
    PUSHED,
    THEIRS,
    Desk,
    ScriptedProvider,
    desk,
    settle,
)

CONNECTED = CallEvent(What.ANSWERED, NOON, Source.POLL, Leg.B)
OVER = CallEvent(What.ENDED, NOON, Source.POLL, outcome=Outcome.COMPLETED, duration_s=30)


def told(call: Call) -> tuple[State, Outcome | None]:
    return state_of(call.progress), outcome_of(call.progress)


async def test_the_intent_is_on_disk_before_the_request_goes_out(tmp_path: Path) -> None:
    seen: list[Placement] = []

    class Looking(ScriptedProvider):
        async def place(self, call: Call) -> Placed:
            seen.append((await at.store.get(call.id)).progress.placement)
            return await super().place(call)

    async with desk(tmp_path, Looking(POLLED)) as at:
        call = await at.call()
        assert seen == [Placement.INTENDED]
        assert call.progress.placement is Placement.ACCEPTED
        assert call.progress.provider_call_id == "148"


async def test_a_call_begins_when_it_is_asked_for_not_when_it_was_planned(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as at:
        plan = await at.engine.plan(CallRequest("home", OWN_NUMBER, THEIRS))
        await at.clock.leap(600)  # somebody looks at the question for long
        call = await at.engine.place(plan)
        assert call.created_at - plan.call.created_at == timedelta(seconds=600)


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (ProviderRefusedError("X", "60", "blacklisted"), (State.ENDED, Outcome.REFUSED)),
        (NotReachedError("no route"), (State.ENDED, Outcome.FAILED)),
        (UnconfirmedError("cut off"), (State.UNCONFIRMED, None)),
    ],
)
async def test_a_failed_placing_is_written_down_and_never_repeated(
    tmp_path: Path, failure: Exception, expected: tuple[State, Outcome | None]
) -> None:
    async with desk(tmp_path, ScriptedProvider(BLIND, placing=failure)) as at:
        with pytest.raises(type(failure)):
            await at.call()
        (call,) = await at.engine.search(CallFilter())
        assert told(call) == expected
        await at.clock.leap(600)
        assert len(at.provider.placed) == 1


async def test_a_fault_of_our_own_while_placing_leaves_the_call_unconfirmed(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(BLIND, placing=ZeroDivisionError())) as at:
        with pytest.raises(ZeroDivisionError):
            await at.call()
        (call,) = await at.engine.search(CallFilter())
        assert told(call) == (State.UNCONFIRMED, None)


async def test_polling_is_quick_while_it_rings_and_slower_while_people_talk(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([(), (), (CONNECTED,), ()]))
    async with desk(tmp_path, provider) as at:
        await at.call()
        await at.clock.turn(13)
        assert provider.asked_at == pytest.approx([0, 1, 2, 7, 12])


async def test_polling_backs_off_when_the_provider_errs_and_recovers(tmp_path: Path) -> None:
    trouble = ProviderReplyError("503")
    provider = ScriptedProvider(POLLED, answers=deque([trouble, trouble, trouble, (), ()]))
    async with desk(tmp_path, provider) as at:
        await at.call()
        await at.clock.turn(16)
        assert provider.asked_at == pytest.approx([0, 2, 6, 14, 15, 16])


async def test_a_polled_end_ends_the_questions(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([(CONNECTED,), (OVER,)]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(60)
        assert told(await at.engine.get(call.id)) == (State.ENDED, Outcome.COMPLETED)
        assert len(provider.asked_at) == 2


async def test_an_unconfirmed_call_is_found_in_the_list_and_followed(tmp_path: Path) -> None:
    provider = ScriptedProvider(
        POLLED,
        placing=UnconfirmedError("cut off"),
        listed=deque([None, ProviderReplyError("503"), "149"]),
        answers=deque([(CONNECTED,)]),
    )
    async with desk(tmp_path, provider) as at:
        with pytest.raises(UnconfirmedError):
            await at.call()
        await at.clock.turn(10)
        (call,) = await at.engine.live()
        assert call.progress.provider_call_id == "149"
        assert told(call) == (State.TALKING, None)
        assert provider.looked_up_at == pytest.approx([0, 1, 3])
        assert len(provider.placed) == 1


async def test_an_unconfirmed_call_that_is_nowhere_stays_so_until_its_possible_end(
    tmp_path: Path,
) -> None:
    provider = ScriptedProvider(POLLED, placing=UnconfirmedError("cut off"))
    async with desk(tmp_path, provider) as at:
        with pytest.raises(UnconfirmedError):
            await at.call()
        await at.clock.leap(3590)
        (call,) = await at.engine.live()
        assert told(call) == (State.UNCONFIRMED, None)
        await at.clock.leap(20)
        assert told(await at.engine.get(call.id)) == (State.ENDED, Outcome.UNKNOWN)


@pytest.mark.parametrize(
    ("capabilities", "after_s"), [(PUSHED, 180), (AT_END, 14_580), (BLIND, 3600), (POLLED, 600)]
)
async def test_no_call_stays_open_for_ever(
    tmp_path: Path, capabilities: object, after_s: int
) -> None:
    provider = ScriptedProvider(capabilities, answers=deque([()]))  # type: ignore[arg-type]  # short hand
    async with desk(tmp_path, provider, {"polling.ringing_s": Decimal(60)}) as at:
        call = await at.call()
        await at.clock.leap(after_s - 1)
        assert state_of((await at.engine.get(call.id)).progress) is State.REQUESTED
        await at.clock.turn(2)
        assert told(await at.engine.get(call.id)) == (State.ENDED, Outcome.UNKNOWN)


async def test_a_blind_call_lasts_its_own_maximum(tmp_path: Path) -> None:
    capabilities = replace(BLIND, max_minutes_in_request=True)
    async with desk(tmp_path, ScriptedProvider(capabilities)) as at:
        call = await at.call(max_minutes=2)
        await at.clock.leap(2 * 60 + 179)
        assert (await at.engine.get(call.id)).progress.ending is None
        await at.clock.turn(2)
        assert told(await at.engine.get(call.id)) == (State.ENDED, Outcome.UNKNOWN)


async def test_minutes_are_limited_by_hanging_up_in_time(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([(CONNECTED,), ()]))
    notes: list[str] = []
    async with desk(tmp_path, provider) as at:
        at.engine.watch(
            lambda change: (
                notes.append(change.event.detail) if change.event.what is What.NOTE else None
            )
        )
        call = await at.call(max_minutes=1)
        await at.clock.turn(59)
        assert provider.hung_up == []
        assert notes == ["The call is at 83 % of its limit of 1 minute."]  # asked each 5 s
        await at.clock.turn(2)
        assert provider.hung_up == [call.id]


async def test_money_is_limited_by_hanging_up_at_the_reported_cost(tmp_path: Path) -> None:
    costs = [
        CallEvent(What.RUNNING, NOON, Source.POLL, cost=Money(Decimal(text)))
        for text in ("0.50", "0.90", "1.00")
    ]
    provider = ScriptedProvider(POLLED, answers=deque([(CONNECTED,), *[(each,) for each in costs]]))
    async with desk(tmp_path, provider) as at:
        call = await at.call(max_cost=Decimal("1.00"))
        await at.clock.turn(60)
        assert provider.hung_up[0] == call.id
        assert (await at.engine.get(call.id)).progress.hang_up_why.startswith(
            "The call has reached"
        )


async def test_a_failed_hang_up_is_tried_again_without_hammering(tmp_path: Path) -> None:
    provider = ScriptedProvider(
        POLLED,
        answers=deque([(CONNECTED,), ()]),
        hang_up_failure=ProviderReplyError("503"),
    )
    async with desk(tmp_path, provider) as at:
        await at.call(max_minutes=1)
        await at.clock.turn(72)
        assert len(provider.hung_up) == 3  # at 60, 65 and 70 s


@pytest.mark.parametrize(
    ("capabilities", "limits"),
    [
        (BLIND, {"max_minutes": 5}),
        (AT_END, {"max_cost": Decimal(1)}),
        (POLLED, {"max_minutes": 0}),
        (POLLED, {"max_cost": Decimal(0)}),
    ],
)
async def test_what_cannot_be_kept_is_refused_before_anything_is_sent(
    tmp_path: Path, capabilities: object, limits: dict[str, object]
) -> None:
    async with desk(tmp_path, ScriptedProvider(capabilities)) as at:  # type: ignore[arg-type]  # short hand
        with pytest.raises(UnsupportedError):
            await at.call(**limits)
        assert at.provider.placed == []
        assert await at.engine.search(CallFilter()) == []


def _talks_for(callback: CallbackRequest, at: datetime) -> list[CallEvent]:
    duration_s = int(callback.only("duration") or 0)
    what = What.ENDED if callback.only("over") else What.ANSWERED
    outcome = Outcome.COMPLETED if callback.only("over") else None
    return [CallEvent(what, at, Source.CALLBACK, Leg.B, outcome, duration_s=duration_s)]


async def _send(call: Call, **query: object) -> int:
    assert call.callback_url is not None
    async with httpx.AsyncClient() as client:
        reply = await client.get(call.callback_url, params={k: str(v) for k, v in query.items()})
    return reply.status_code


async def test_a_callback_is_on_disk_before_it_is_answered_and_a_limit_answers_412(
    tmp_path: Path,
) -> None:
    async with desk(tmp_path, ScriptedProvider(PUSHED, reads=_talks_for)) as at:
        call = await at.call(max_minutes=1)
        assert await _send(call, duration=59) == 200
        assert state_of((await at.store.get(call.id)).progress) is State.TALKING
        assert await _send(call, duration=60) == 412
        assert await _send(call, duration=61) == 412
        assert await _send(call, duration=62, over=1) == 200
        assert await _send(call, duration=62) == 200
        assert told(await at.engine.get(call.id)) == (State.ENDED, Outcome.COMPLETED)


async def test_a_hang_up_waits_for_the_next_callback(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(PUSHED, reads=_talks_for)) as at:
        call = await at.call()
        assert "65 seconds" in await at.engine.hang_up(call.id)
        assert await _send(call, duration=1) == 412
        assert at.provider.hung_up == []


async def test_a_call_closed_by_our_own_guess_is_still_hung_up(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(PUSHED, reads=_talks_for)) as at:
        call = await at.call()
        await at.engine.hang_up(call.id)
        await at.clock.leap(181)
        assert told(await at.engine.get(call.id)) == (State.ENDED, Outcome.UNKNOWN)
        assert await _send(call, duration=200) == 412


@pytest.mark.parametrize("capabilities", [AT_END, BLIND])
async def test_where_nothing_can_hang_up_it_is_said(tmp_path: Path, capabilities: object) -> None:
    async with desk(tmp_path, ScriptedProvider(capabilities)) as at:  # type: ignore[arg-type]  # short hand
        call = await at.call()
        with pytest.raises(HangUpUnavailableError, match="no way to hang up"):
            await at.engine.hang_up(call.id)


async def test_after_a_crash_calls_are_taken_up_and_none_is_placed_again(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([(CONNECTED,)]))
    async with desk(tmp_path, provider) as at:
        running = await at.call()
        # One whose request was on its way when its program was killed:
        sent = replace(running, id="01J" + "0" * 23, callback_token="x" * 22, follower="gone")
        sent = replace(sent, progress=replace(sent.progress, placement=Placement.INTENDED))
        sent = replace(sent, progress=replace(sent.progress, provider_call_id=None))
        await at.store.add(sent)
        assert running.id not in {call.id for call in await at.engine.take_up()}
        assert told(await at.store.get(sent.id)) == (State.UNCONFIRMED, None)
    again = ScriptedProvider(POLLED, answers=deque([(CONNECTED,), (OVER,)]), clock=provider.clock)
    async with desk(tmp_path, again) as at:
        taken = {call.id for call in await at.engine.take_up()}
        assert taken == {running.id, sent.id}
        await at.clock.turn(10)
        assert told(await at.engine.get(running.id)) == (State.ENDED, Outcome.COMPLETED)
        assert again.placed == []
    assert len(provider.placed) == 1


async def test_another_programs_callback_reaches_the_follower(tmp_path: Path) -> None:
    clock_shared = ScriptedProvider(PUSHED, reads=_talks_for)
    async with desk(tmp_path, clock_shared) as first:
        call_of_first = await first.call()
        assert first.engine.serves_listener
        other = ScriptedProvider(PUSHED, reads=_talks_for, clock=clock_shared.clock)
        async with desk(tmp_path, other) as second:
            seen: list[State] = []
            second.engine.watch(lambda change: seen.append(state_of(change.call.progress)))
            call = await second.call()
            assert not second.engine.serves_listener
            assert await _send(call, duration=5) == 200
            await second.clock.turn(0.3)
            assert seen == [State.REQUESTED, State.TALKING]
            assert call_of_first.callback_url != call.callback_url


def serves(at: Desk) -> bool:
    return at.engine.serves_listener


async def test_the_listener_is_taken_over_on_the_same_port(tmp_path: Path) -> None:
    provider = ScriptedProvider(PUSHED, reads=_talks_for)
    async with desk(tmp_path, provider) as second:
        other = ScriptedProvider(PUSHED, reads=_talks_for, clock=provider.clock)
        async with desk(tmp_path, other) as first:
            await first.call()
            call = await second.call()
            assert (serves(first), serves(second)) == (True, False)
        await second.clock.turn(0.6)
        await settle()
        assert serves(second)
        assert await _send(call, duration=5) == 200


async def test_without_an_address_a_call_goes_on_and_its_cost_is_said(tmp_path: Path) -> None:
    values = {"listener.enabled": False}
    async with desk(tmp_path, ScriptedProvider(PUSHED), values) as at:  # type: ignore[arg-type]  # short hand
        plan = await at.engine.plan(CallRequest("home", "+12125550100", "+442079460018"))
        (warning,) = plan.warnings
        assert "switched off" in warning
        assert "cannot be hung up" in warning
        call = await at.engine.place(plan)
        assert call.callback_url is None
        with pytest.raises(HangUpUnavailableError, match="no address"):
            await at.engine.hang_up(call.id)


async def test_the_standing_budget_limits_each_call(tmp_path: Path) -> None:
    values: dict[str, Value] = {"budget.per_call": Decimal("0.50")}
    async with desk(tmp_path, ScriptedProvider(POLLED, answers=deque([()])), values) as at:
        assert (await at.call()).request.max_cost == Decimal("0.50")
        assert (await at.call(max_cost=Decimal("0.20"))).request.max_cost == Decimal("0.20")
        assert (await at.call(max_cost=Decimal(9))).request.max_cost == Decimal("0.50")


async def test_a_budget_that_cannot_be_kept_is_said_and_the_call_goes_on(tmp_path: Path) -> None:
    values: dict[str, Value] = {"budget.per_call": Decimal("0.50")}
    async with desk(tmp_path, ScriptedProvider(AT_END), values) as at:
        plan = await at.engine.plan(CallRequest("home", "+12125550100", "+442079460018"))
        assert any("budget cannot be kept" in warning for warning in plan.warnings)
        assert plan.call.request.max_cost is None


async def test_the_months_budget_leaves_what_is_left_and_then_nothing(tmp_path: Path) -> None:
    spent = CallEvent(
        What.ENDED, NOON, Source.POLL, outcome=Outcome.COMPLETED, cost=Money(Decimal("0.70"))
    )
    provider = ScriptedProvider(POLLED, answers=deque([(CONNECTED, spent)]))
    values: dict[str, Value] = {"budget.per_month": Decimal("1.00")}
    async with desk(tmp_path, provider, values) as at:
        assert (await at.call()).request.max_cost == Decimal("1.00")
        await at.clock.turn(1)
        assert (await at.call()).request.max_cost == Decimal("0.30")
        await at.clock.turn(1)
        with pytest.raises(BudgetError, match=r"1\.40"):
            await at.call()
        assert len(provider.placed) == 2


async def test_what_the_tail_has_read_is_not_announced_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with desk(tmp_path, ScriptedProvider(BLIND)) as at:
        seen: list[int] = []
        at.engine.watch(lambda change: seen.append(change.sequence))
        tracker = at.engine._tracker
        store, record_next = at.store, at.store.record_next

        async def slowly(*arguments: Any) -> Any:
            changes = await record_next(*arguments)
            await tracker.catch_up()  # the tail is quicker than the task that recorded
            return changes

        monkeypatch.setattr(store, "record_next", slowly)
        await at.call()
        await at.clock.turn(1)
        assert seen == [1]


async def test_what_only_looks_on_cannot_stop_a_call_being_followed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_change: Change) -> None:
        raise BrokenPipeError

    provider = ScriptedProvider(POLLED, answers=deque([(CONNECTED,), (OVER,)]))
    async with desk(tmp_path, provider) as at:
        at.engine.watch(broken)
        call = await at.call()
        await at.clock.turn(10)
        assert told(await at.engine.get(call.id)) == (State.ENDED, Outcome.COMPLETED)
    assert "A watcher of calls failed" in caplog.text


async def test_a_full_disk_keeps_no_limit_from_being_kept_and_loses_no_news(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([(), (CONNECTED,), ()]))
    async with desk(tmp_path, provider) as at:
        call = await at.call(max_minutes=1)
        record_next = at.store.record_next

        async def full(*_arguments: Any) -> Any:
            raise StoreError("the disk is full")

        monkeypatch.setattr(at.store, "record_next", full)
        await at.clock.turn(63)
        assert provider.hung_up == [call.id]
        monkeypatch.setattr(at.store, "record_next", record_next)
        provider.answers.append((OVER,))
        await at.clock.turn(10)
        after = await at.engine.get(call.id)
        assert told(after) == (State.ENDED, Outcome.COMPLETED)
        assert after.progress.hang_up_why.startswith("The call has reached")


@pytest.mark.parametrize(
    ("placing", "error"),
    [
        (Placed("148"), UnconfirmedError),
        (UnconfirmedError("cut off"), UnconfirmedError),
        (ProviderRefusedError("X", "60", "blacklisted"), ProviderRefusedError),
        (NotReachedError("no route"), NotReachedError),
    ],
)
async def test_what_the_provider_said_counts_even_if_it_cannot_be_written_down(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    placing: Placed | Exception,
    error: type[Exception],
) -> None:
    async with desk(tmp_path, ScriptedProvider(BLIND, placing=placing)) as at:
        plan = await at.engine.plan(CallRequest("home", "+12125550100", "+442079460018"))

        async def full(*_arguments: Any) -> Any:
            raise StoreError("the disk is full")

        monkeypatch.setattr(at.store, "record_next", full)
        with pytest.raises(error):
            await at.engine.place(plan)
        monkeypatch.undo()


async def test_after_a_guessed_end_limits_and_hang_ups_still_work(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(PUSHED, reads=_talks_for)) as at:
        limited = await at.call(max_minutes=5)
        other = await at.call()
        await _send(limited, duration=10)
        await _send(other, duration=10)
        await at.clock.leap(190)
        assert told(await at.engine.get(limited.id)) == (State.ENDED, Outcome.UNKNOWN)
        assert await _send(limited, duration=300) == 412
        assert await _send(other, duration=300) == 200
        await at.engine.hang_up(other.id)
        assert await _send(other, duration=360) == 412


async def test_nobody_talks_before_the_other_party_answers(tmp_path: Path) -> None:
    def rings(_callback: CallbackRequest, at: datetime) -> list[CallEvent]:
        return [CallEvent(What.ANSWERED, at, Source.CALLBACK, Leg.A, duration_s=70)]

    async with desk(tmp_path, ScriptedProvider(PUSHED, reads=rings)) as at:
        call = await at.call(max_minutes=1)
        assert await _send(call, status=3) == 200


async def test_a_limit_needs_somebody_who_stays(tmp_path: Path) -> None:
    request = CallRequest("home", "+12125550100", "+442079460018", max_minutes=5)
    async with desk(tmp_path, ScriptedProvider(POLLED)) as at:
        with pytest.raises(UnsupportedError, match="nobody follows"):
            await at.engine.plan(request, followed=False)
        money = replace(request, max_minutes=None, max_cost=Decimal(1))
        with pytest.raises(UnsupportedError, match="nobody follows"):
            await at.engine.plan(money, followed=False)
    async with desk(tmp_path, ScriptedProvider(AT_END)) as at:
        assert (await at.engine.plan(request, followed=False)).call.request.max_minutes == 5


async def test_waking_from_sleep_gives_no_call_up(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([(CONNECTED,), ()]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(10)
        provider.answers.clear()
        provider.answers.extend([ProviderReplyError("no network yet"), ()])
        await at.clock.doze(3 * 3600)
        await at.clock.turn(60)
        assert told(await at.engine.get(call.id)) == (State.TALKING, None)


async def test_a_provider_that_stays_silent_is_given_up_in_the_end(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([(CONNECTED,), ProviderReplyError("503")]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.leap(1700)
        assert told(await at.engine.get(call.id)) == (State.TALKING, None)
        await at.clock.leap(200)
        assert told(await at.engine.get(call.id)) == (State.ENDED, Outcome.UNKNOWN)


async def test_one_wish_to_hang_up_sends_one_hang_up(tmp_path: Path) -> None:
    provider = ScriptedProvider(POLLED, answers=deque([(CONNECTED,), ()]))
    async with desk(tmp_path, provider) as at:
        call = await at.call()
        await at.clock.turn(1)
        await at.engine.hang_up(call.id)
        await at.clock.turn(2)
        assert provider.hung_up == [call.id]
        await at.clock.turn(3)  # it goes on all the same: the follower steps in
        assert provider.hung_up == [call.id] * 2


async def test_a_budget_of_nothing_places_nothing(tmp_path: Path) -> None:
    values: dict[str, Value] = {"budget.per_call": Decimal(0)}
    async with desk(tmp_path, ScriptedProvider(POLLED), values) as at:
        with pytest.raises(BudgetError):
            await at.call()
        assert at.provider.placed == []


async def test_a_changed_account_is_opened_anew(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED, answers=deque([()]))) as at:
        await at.call()
        at.engine.account_changed("home")
        await at.call()
        assert len(at.provider.placed) == 2


async def test_many_wishes_at_once_open_one_listener(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(PUSHED)) as at:
        calls = await asyncio.gather(*(at.call() for _ in range(5)))
        ports = {str(call.callback_url).split("/callback/")[0] for call in calls}
        assert len(ports) == 1
