"""The crossing between window and engine: where answers come, and when they do not."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import CallRequest
from dialer.core.errors import AccountError, DialerError, StoreError
from dialer.core.ports import Change
from dialer.engine.engine import Engine
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from tests.end2end.town import OWN_NUMBER
from tests.ui.conftest import AddAccount


def wait_for(qtbot: QtBot, check: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(check()), timeout=10_000)


async def no_calls(engine: Engine) -> int:
    return len(await engine.live())


def test_answers_come_in_the_windows_thread(qtbot: QtBot, bridge: Bridge) -> None:
    owner, seen = QObject(), list[tuple[int, threading.Thread]]()
    worked: list[threading.Thread] = []

    async def work(engine: Engine) -> int:
        worked.append(threading.current_thread())
        return await no_calls(engine)

    bridge.ask(owner, work, lambda n: seen.append((n, threading.current_thread())), seen.append)
    wait_for(qtbot, lambda: seen)
    assert seen == [(0, threading.main_thread())]
    assert worked[0] is not threading.main_thread()


def test_a_wish_before_the_start_waits_for_it(qtbot: QtBot, composition: Composition) -> None:
    bridge = Bridge(composition.engine)
    owner, seen = QObject(), list[object]()
    bridge.ask(owner, no_calls, seen.append, seen.append)
    qtbot.wait(50)
    assert not seen
    bridge.start()
    wait_for(qtbot, lambda: seen)
    assert seen == [0]
    bridge.stop()


def test_a_look_does_not_wait_for_the_engine(qtbot: QtBot, composition: Composition) -> None:
    go = threading.Event()

    def make() -> Engine:
        go.wait(10)
        return composition.engine()

    bridge = Bridge(make)
    owner, seen = QObject(), list[object]()
    bridge.ask(owner, no_calls, seen.append, seen.append)
    bridge.look(owner, lambda: "looked up", seen.append)
    bridge.start()
    wait_for(qtbot, lambda: seen)
    assert seen == ["looked up"]
    go.set()
    wait_for(qtbot, lambda: len(seen) == 2)
    bridge.stop()


def test_looks_come_back_in_order(qtbot: QtBot, bridge: Bridge) -> None:
    owner, seen = QObject(), list[int]()
    for number in range(50):
        bridge.look(owner, lambda number=number: number, seen.append)
    wait_for(qtbot, lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_errors_come_to_failed(qtbot: QtBot, bridge: Bridge) -> None:
    owner, failures = QObject(), list[DialerError]()

    async def ask(engine: Engine) -> None:
        engine.capabilities_of("nobody")

    def look() -> None:
        raise StoreError("The disk is full.")

    bridge.ask(owner, ask, lambda _: None, failures.append)
    bridge.look(owner, look, lambda _: None, failures.append)
    wait_for(qtbot, lambda: len(failures) == 2)
    assert {type(failure) for failure in failures} == {AccountError, StoreError}


def test_our_own_bug_frees_what_waits_and_is_told(qtbot: QtBot, bridge: Bridge) -> None:
    owner, failures = QObject(), list[DialerError]()

    async def work(_engine: Engine) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as raised:
        bridge.ask(owner, work, lambda _: None, failures.append)
        wait_for(qtbot, lambda: raised)
    assert raised[0][0] is ZeroDivisionError
    assert len(failures) == 1


def test_an_owner_that_is_gone_is_not_called(qtbot: QtBot, bridge: Bridge) -> None:
    owner, other, seen = QObject(), QObject(), list[object]()
    go = threading.Event()

    async def work(_engine: Engine) -> str:
        go.wait(10)
        return "too late"

    bridge.ask(owner, work, seen.append, seen.append)
    bridge.ask(other, no_calls, seen.append, seen.append)
    owner.deleteLater()
    qtbot.wait(20)
    go.set()
    wait_for(qtbot, lambda: seen)
    qtbot.wait(20)
    assert seen == [0]


def test_an_engine_that_cannot_start_says_why(qtbot: QtBot) -> None:
    def make() -> Engine:
        raise StoreError("The database is damaged.")

    bridge = Bridge(make)
    owner, before, after = QObject(), list[object](), list[object]()
    bridge.ask(owner, no_calls, lambda _: None, before.append)
    with qtbot.waitSignal(bridge.broken, timeout=10_000) as told:
        bridge.start()
    assert str(told.args[0]) == "The database is damaged."
    bridge.ask(owner, no_calls, lambda _: None, after.append)
    wait_for(qtbot, lambda: before and after)
    assert str(before[0]) == str(after[0]) == "The database is damaged."
    bridge.stop()


@pytest.mark.parametrize("started", [False, True])
def test_stopping_is_tidy(qtbot: QtBot, composition: Composition, started: bool) -> None:
    bridge = Bridge(composition.engine)
    owner, seen = QObject(), list[object]()
    if started:
        with qtbot.waitSignal(bridge.started, timeout=10_000):
            bridge.start()
    bridge.stop()
    bridge.ask(owner, no_calls, seen.append, seen.append)
    bridge.look(owner, lambda: 1, seen.append)
    qtbot.wait(50)
    assert not seen
    assert not [t for t in threading.enumerate() if t.name in ("dialer-engine", "dialer-look")]


def test_stopping_in_the_midst_of_the_start(qtbot: QtBot, composition: Composition) -> None:
    bridge = Bridge(composition.engine)
    bridge.start()
    bridge.stop()
    assert not [t for t in threading.enumerate() if t.name == "dialer-engine"]


def test_a_call_is_placed_once_and_followed_to_its_end(
    qtbot: QtBot, bridge: Bridge, actions: CallActions, add_account: AddAccount
) -> None:
    add_account("talkety")
    changes: list[Change] = []
    placing: list[bool] = []
    bridge.call_changed.connect(changes.append)
    actions.placing_changed.connect(placing.append)
    request = CallRequest("talkety", OWN_NUMBER, "+442079460018")
    with qtbot.waitSignal(actions.placed, timeout=10_000):
        assert actions.place(request)
        assert not actions.place(request), "a second press does nothing"
    wait_for(qtbot, lambda: changes and changes[-1].call.progress.ending is not None)
    assert placing == [True, False]
    assert len({change.call.id for change in changes}) == 1
    assert [change.sequence for change in changes] == sorted(c.sequence for c in changes)
