"""Old calls go from the log where that is wanted, and no others do."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

from dialer.core.call import Call, CallRequest, Outcome, Source
from dialer.core.errors import CallNotFoundError
from dialer.core.events import CallEvent, What
from dialer.core.ports import CallFilter
from dialer.core.settings import Settings, Value
from dialer.engine.forgetting import FIRST_AFTER_S, LOOK_EVERY_S, Forgetting
from tests.unit.engine.desk import (
    NOON,
    OWN_NUMBER,
    POLLED,
    THEIRS,
    Desk,
    ManualClock,
    ScriptedProvider,
    desk,
)


async def log_a_call(here: Desk, name: str, at: datetime, *, ended: bool = True) -> str:
    call = Call(
        id=f"01J{name:0>23}".upper(),
        provider="scripted",
        request=CallRequest("home", OWN_NUMBER, THEIRS),
        created_at=at,
        callback_token=f"token-of-{name}",
        follower="gone",
    )
    await here.store.add(call)
    await here.store.set_note(call.id, "a note")
    if ended:
        over = CallEvent(What.ENDED, at, Source.POLL, outcome=Outcome.COMPLETED)
        await here.store.record(call.id, over)
    return call.id


def forgetting(here: Desk, days: Value) -> Forgetting:
    return Forgetting(here.store, Settings({"history.keep_days": days}), here.clock)


async def there(here: Desk) -> set[str]:
    return {call.id for call in await here.store.search(CallFilter())}


async def test_nothing_goes_unless_it_is_wanted(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as here:
        old = await log_a_call(here, "A", NOON - timedelta(days=4000))
        assert await forgetting(here, None).forget() == 0
        assert await there(here) == {old}


async def test_what_is_older_goes_with_its_news_and_its_note(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as here:
        old = await log_a_call(here, "A", NOON - timedelta(days=100))
        young = await log_a_call(here, "B", NOON - timedelta(days=80))
        assert await forgetting(here, 90).forget() == 1
        assert await there(here) == {young}
        try:
            await here.store.events(old)
        except CallNotFoundError:
            pass
        else:
            raise AssertionError("its news is there still")
        assert await here.store.notes([old, young]) == {young: "a note"}


async def test_calls_of_the_running_month_and_calls_that_live_stay(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as here:
        of_the_month = await log_a_call(here, "A", NOON - timedelta(days=20))
        living = await log_a_call(here, "B", NOON - timedelta(days=70), ended=False)
        await log_a_call(here, "C", NOON - timedelta(days=40))
        assert await forgetting(here, 1).forget() == 1
        assert await there(here) == {of_the_month, living}


async def test_a_great_many_go_in_pieces(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as here:
        for number in range(1, 1004):
            await here.store.add(
                Call(
                    id=f"01J{number:0>23}",
                    provider="scripted",
                    request=CallRequest("home", OWN_NUMBER, THEIRS),
                    created_at=NOON - timedelta(days=100),
                    callback_token=str(number),
                )
            )
        await here.store._writer.run(
            lambda connection: connection.execute("UPDATE calls SET state = 'ended'").rowcount
        )
        assert await forgetting(here, 90).forget() == 1003


async def test_a_window_that_stays_open_looks_again_and_again(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as here:
        await log_a_call(here, "A", NOON - timedelta(days=100))
        almost = await log_a_call(here, "B", NOON - timedelta(days=90) + timedelta(hours=1))
        clock = ManualClock()  # of its own: the engine would wake thousands of times
        clock.databases = here.clock.databases
        keeping = Forgetting(here.store, Settings({"history.keep_days": 90}), clock)
        task = asyncio.create_task(keeping.keep())
        await clock.turn(FIRST_AFTER_S)
        assert await there(here) == {almost}
        await clock.turn(LOOK_EVERY_S)
        assert await there(here) == set()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
