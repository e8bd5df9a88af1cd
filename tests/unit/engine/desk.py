"""What the engine's tests share: a clock turned by hand, a scripted provider, an engine on a
real store.
"""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dialer.core.account import Account, ProviderInfo
from dialer.core.call import Call, CallRequest
from dialer.core.capabilities import Capabilities, Following, HangUp
from dialer.core.errors import ProviderReplyError, StoreError
from dialer.core.events import CallEvent
from dialer.core.ports import CallbackRequest, Placed, StoredAccount
from dialer.core.settings import Settings, Value
from dialer.engine.accounts import Accounts
from dialer.engine.engine import Engine
from dialer.listener.server import CallbackListener
from dialer.store.calls import CallLog
from dialer.store.configuration import ConfigurationFile
from dialer.store.contacts import ContactBase
from dialer.store.folders import find_folders
from dialer.store.presence import ProgramPresence
from dialer.store.rate_sheets import RateSheetBase
from dialer.store.secrets import FileSecrets
from dialer.store.worker import DatabaseWorker

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
OWN_NUMBER, THEIRS = "+12125550100", "+442079460018"
POLLED = Capabilities(Following.POLLED, HangUp.AT_ONCE, lists_calls=True, live_cost=True)
PUSHED = Capabilities(Following.PUSHED, HangUp.NEXT_EVENT, hang_up_within_s=65, live_cost=True)
AT_END = Capabilities(Following.AT_END, HangUp.ABSENT, max_minutes_in_request=True)
BLIND = Capabilities(Following.NONE, HangUp.ABSENT)
ROUNDS = 3
"""What a task reads from the database may have it write something."""


class ManualClock:
    """Time that stands still until a test turns it."""

    def __init__(self) -> None:
        self.elapsed_s = 0.0
        self.databases: list[DatabaseWorker] = []
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.elapsed_s)

    def monotonic(self) -> float:
        return self.elapsed_s

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._sleepers, (self.elapsed_s + max(seconds, 0.0), self._count, future))
        await future

    async def turn(self, seconds: float) -> None:
        """Lets time pass, waking each sleeper at its moment and letting it act."""
        until = self.elapsed_s + seconds
        await settle(self.databases)
        while self._sleepers and self._sleepers[0][0] <= until:
            at, _, future = heapq.heappop(self._sleepers)
            if future.done():
                continue
            self.elapsed_s = max(self.elapsed_s, at)
            future.set_result(None)
            await settle(self.databases)
        self.elapsed_s = until
        await settle(self.databases)

    async def leap(self, seconds: float) -> None:
        """Lets a long time pass in strides: quick, and none is long enough to be taken for
        sleep.
        """
        while seconds > 0:
            stride_s = min(seconds, 25.0)
            await self.doze(stride_s)
            seconds -= stride_s

    async def doze(self, seconds: float) -> None:
        """Lets the machine sleep: whatever waits wakes late, and all at once."""
        await settle(self.databases)
        self.elapsed_s += seconds
        await self.turn(0)

    async def run_on(self) -> None:
        """Turns on and on, while something else is waited for."""
        while True:
            await self.turn(0.1)


async def settle(databases: Sequence[DatabaseWorker] = ()) -> None:
    """Lets tasks run as far as they can, and the threads of ``databases`` finish what they have."""
    for _ in range(ROUNDS):
        for _ in range(6):
            await asyncio.sleep(0)
        for database in databases:
            with suppress(StoreError):  # closed
                await database.run(lambda _connection: None)
    await asyncio.sleep(0.002)  # sockets of a real listener have no end to wait for
    for _ in range(6):
        await asyncio.sleep(0)


@dataclass
class ScriptedProvider:
    """A provider that does as the test says, and remembers what it was asked.

    ``placing``: what placing gives or raises. ``answers``: what each question for the status gives
    or raises; the last one stays. ``listed``: what a search for an unconfirmed call finds.
    """

    capabilities: Capabilities
    placing: Placed | Exception = field(default_factory=lambda: Placed("148"))
    answers: deque[Sequence[CallEvent] | Exception] = field(default_factory=deque)
    listed: deque[str | Exception | None] = field(default_factory=deque)
    reads: Callable[[CallbackRequest, datetime], Sequence[CallEvent]] = lambda _request, _at: ()
    placed: list[Call] = field(default_factory=list)
    asked_at: list[float] = field(default_factory=list)
    looked_up_at: list[float] = field(default_factory=list)
    hung_up: list[str] = field(default_factory=list)
    hang_up_failure: Exception | None = None
    clock: ManualClock | None = None
    currency: str | None = None

    def check(self, request: CallRequest) -> None:
        pass

    def check_callback_url(self, url: str) -> str | None:
        return None

    async def place(self, call: Call) -> Placed:
        self.placed.append(call)
        if isinstance(self.placing, Exception):
            raise self.placing
        return self.placing

    async def status(self, call: Call) -> Sequence[CallEvent]:
        self.asked_at.append(self.clock.elapsed_s if self.clock else 0.0)
        if not self.answers:
            raise ProviderReplyError("no answer is scripted")
        answer = self.answers[0] if len(self.answers) == 1 else self.answers.popleft()
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        self.looked_up_at.append(self.clock.elapsed_s if self.clock else 0.0)
        found = self.listed.popleft() if self.listed else None
        if isinstance(found, Exception):
            raise found
        return found

    async def hang_up(self, call: Call) -> None:
        self.hung_up.append(call.id)
        if self.hang_up_failure is not None:
            raise self.hang_up_failure

    def read_callback(
        self, call: Call, callback: CallbackRequest, at: datetime
    ) -> Sequence[CallEvent]:
        return self.reads(callback, at)

    def callback_status(self, *, hang_up: bool) -> int:
        return 412 if hang_up else 200

    async def test(self) -> str:
        return "it works"

    async def aclose(self) -> None:
        pass


class ScriptedProviders:
    """The one provider of a test, as the registry of providers."""

    def __init__(self, provider: ScriptedProvider) -> None:
        self._provider = provider

    def infos(self) -> Sequence[ProviderInfo]:
        return (self.info("scripted"),)

    def info(self, name: str) -> ProviderInfo:
        capabilities = self._provider.capabilities
        return ProviderInfo(
            "scripted",
            "Scripted",
            "http://127.0.0.1:9",
            (),
            lambda _a: capabilities,
            currency=self._provider.currency,
        )

    def open(self, account: Account, *, timeout_s: float) -> ScriptedProvider:
        return self._provider


@dataclass
class Desk:
    """An engine at work, with all that a test turns and looks at."""

    engine: Engine
    provider: ScriptedProvider
    clock: ManualClock
    store: CallLog

    async def call(self, **limits: object) -> Call:
        """Plans and places a call."""
        request = CallRequest("home", OWN_NUMBER, THEIRS, **limits)  # type: ignore[arg-type]  # short hand
        return await self.engine.place(await self.engine.plan(request))


@asynccontextmanager
async def desk(
    home: Path, provider: ScriptedProvider, values: dict[str, Value] | None = None
) -> AsyncIterator[Desk]:
    """An engine on ``home``: real store, real listener, real locks; scripted provider and time."""
    folders = find_folders({"DIALER_HOME": str(home)})
    clock = provider.clock = provider.clock or ManualClock()
    configuration = ConfigurationFile(folders)
    configuration.put_account(StoredAccount("home", "scripted", None, (OWN_NUMBER,), {}))
    accounts = Accounts(
        configuration, FileSecrets(folders.secrets_file), ScriptedProviders(provider)
    )
    store = CallLog(folders.database_file, clock.now)
    clock.databases = [store._reader, store._writer]
    engine = Engine(
        store=store,
        contacts=ContactBase(folders.database_file, clock.now),
        accounts=accounts,
        settings=Settings(values or {}),
        presence=ProgramPresence(folders.run),
        make_listener=lambda: CallbackListener(clock.monotonic),
        clock=clock,
        rate_sheets=RateSheetBase(folders.database_file),
    )
    async with engine:
        yield Desk(engine, provider, clock, store)
        turning = asyncio.create_task(clock.run_on())
    turning.cancel()
