"""Calls played on a stage: news as an engine would tell it, without engine, clock or network."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from dialer.core.account import Account, ProviderInfo
from dialer.core.call import Call, CallRequest, Leg, Outcome, Source
from dialer.core.capabilities import Capabilities
from dialer.core.errors import DialerError, StoreError
from dialer.core.events import CallEvent, What
from dialer.core.machine import advance
from dialer.core.ports import CallFilter, CallTotals, Change, StoredAccount
from dialer.providers.registry import Registry
from dialer.ui.calls.filters import matches

NOW = datetime(2026, 11, 21, 11, 1, 40, tzinfo=UTC)
PROVIDERS = {"spokn_enterprise": "spokn"}


class FakeEngine:
    """Knows what was played. It is its own log of past calls."""

    def __init__(self) -> None:
        self.past = self
        self.names_of: dict[str, str] = {}
        self.notes: dict[str, str] = {}
        self.calls: dict[str, Call] = {}
        self.changes: dict[str, list[Change]] = {}
        self.fault: DialerError | None = None
        self.searches: list[CallFilter] = []

    @property
    def elsewhere(self) -> FakeEngine:
        return self

    async def refresh(self, *, anyway: bool = True) -> Sequence[object]:
        """Nothing was placed elsewhere."""
        return ()

    async def live(self) -> Sequence[Call]:
        return [call for call in self.calls.values() if call.progress.ending is None]

    async def history(self, call_id: str) -> Sequence[Change]:
        return list(self.changes.get(call_id, ()))

    async def search(self, wanted: CallFilter) -> Sequence[Call]:
        self.searches.append(wanted)
        if self.fault is not None:
            raise self.fault
        found = sorted(self.calls.values(), key=lambda c: (c.created_at, c.id), reverse=True)
        found = [call for call in found if matches(call, wanted, self._name)]
        return found[: wanted.limit]

    def _name(self, number: str) -> str:
        return self.names_of.get(number, "")

    async def names(self, numbers: Sequence[str]) -> dict[str, str]:
        return {number: self.names_of[number] for number in numbers if number in self.names_of}

    async def totals(self, wanted: CallFilter) -> CallTotals:
        calls = [c for c in self.calls.values() if matches(c, wanted, self._name)]
        return CallTotals(len(calls))

    async def note(self, call_id: str) -> str:
        return self.notes.get(call_id, "")

    async def set_note(self, call_id: str, note: str) -> None:
        if self.fault is not None:
            raise self.fault
        self.notes[call_id] = note

    def info_of(self, call: Call) -> ProviderInfo:
        return Registry(lambda: NOW).info(call.provider)

    def capabilities_of(self, account: str) -> Capabilities:
        provider = PROVIDERS.get(account, account)
        info = Registry(lambda: NOW).info(provider)
        values = {"api_key": "x", "enterprise": account in PROVIDERS}
        return info.capabilities(Account(account, provider, values=values))


class FakeHome:
    """Has accounts of these names, and nothing else."""

    def __init__(self, *accounts: str) -> None:
        self.accounts = self
        self._names = accounts

    def stored(self) -> list[StoredAccount]:
        return [StoredAccount(name, name, None, (), {}) for name in self._names]


class FakeBridge(QObject):
    """Answers at once, or when ``deliver`` is called if it is ``holding``."""

    call_changed = Signal(object)
    conference_changed = Signal(object)
    contacts_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.engine = FakeEngine()
        self.holding = False
        self._held: list[Callable[[], None]] = []

    def deliver(self) -> None:
        """Gives the answers that were held back, and those that follow from them."""
        while self._held:
            self._held.pop(0)()

    def ask(
        self,
        owner: QObject,
        work: Callable[[Any], Awaitable[Any]],
        done: Callable[[Any], None],
        failed: Callable[[DialerError], None],
    ) -> None:
        async def in_engine() -> Any:
            return await work(self.engine)

        def answer() -> None:
            try:
                result = asyncio.run(in_engine())
            except DialerError as error:
                if isValid(owner):
                    failed(error)
            else:
                if isValid(owner):
                    done(result)

        if self.holding:
            self._held.append(answer)
        else:
            answer()

    def look(
        self,
        owner: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[DialerError], None] | None = None,
    ) -> None:
        result = work()
        if isValid(owner):  # as the real one: nobody is told who has gone
            done(result)


class FakeActions(QObject):
    """Notes what was hung up."""

    placing_changed = Signal(bool)
    hang_up_told = Signal(str, str)
    hang_up_failed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.hung_up: list[str] = []

    def hang_up(self, call_id: str) -> None:
        self.hung_up.append(call_id)


def event(what: What, at_s: float, leg: Leg | None = None, **more: Any) -> CallEvent:
    """News at some seconds after the call was made."""
    source = more.pop("source", Source.CALLBACK)
    return CallEvent(what, NOW + timedelta(seconds=at_s - 40), source, leg, **more)


TAKEN = event(What.ACCEPTED, 1, source=Source.REPLY, provider_call_id="118243377", raw="<ok/>")
CALLING_A, ANSWERED_A = event(What.CALLING, 2, Leg.A), event(What.ANSWERED, 9, Leg.A)
CALLING_B, ANSWERED_B = event(What.CALLING, 10, Leg.B), event(What.ANSWERED, 18, Leg.B)
TALKING = (TAKEN, CALLING_A, ANSWERED_A, CALLING_B, ANSWERED_B)
OVER = event(What.ENDED, 35, outcome=Outcome.COMPLETED, duration_s=17)
NO_REPLY = event(What.NO_REPLY, 30, source=Source.LOCAL, detail="the connection was closed")


class Stage:
    """Plays calls."""

    def __init__(self) -> None:
        self.bridge = FakeBridge()
        self.actions = FakeActions()
        self._sequence = 0

    def call(
        self,
        call_id: str,
        account: str = "poketalk",
        *,
        to: str = "+442079460018",
        reaches: bool = True,
        age: timedelta = timedelta(seconds=40),
        **wishes: Any,
    ) -> Call:
        """A call whose request is on its way; announced to nobody."""
        made = Call(
            id=call_id,
            provider=PROVIDERS.get(account, account),
            request=CallRequest(account, "+12125550100", to, **wishes),
            created_at=NOW - age,
            callback_token="t",
            callback_url="http://here/" if reaches else None,
        )
        self.bridge.engine.calls[call_id] = made
        return made

    def tell(self, call_id: str, *events: CallEvent) -> Call:
        """News of it."""
        engine = self.bridge.engine
        for event_ in events:
            call = engine.calls[call_id]
            progress = advance(call.progress, event_)
            changed = progress != call.progress
            engine.calls[call_id] = call = replace(
                call, progress=progress, updated_at=event_.at, last_news_at=event_.at
            )
            self._sequence += 1
            change = Change(self._sequence, event_, call, changed)
            engine.changes.setdefault(call_id, []).append(change)
            self.bridge.call_changed.emit(change)
        return engine.calls[call_id]

    def fail_reading(self) -> None:
        """The log cannot be read from now on."""
        self.bridge.engine.fault = StoreError("The log cannot be read.", "Look at the disk.")
