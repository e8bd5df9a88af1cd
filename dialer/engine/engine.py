"""The engine as the faces see it: place, follow, hang up, take up, look back.

Composed in app.py.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from typing import Any

from dialer.core.account import Account, ProviderInfo
from dialer.core.call import Call, CallRequest, Placement, Source, State
from dialer.core.capabilities import Capabilities, HangUp
from dialer.core.errors import (
    AccountError,
    DialerError,
    HangUpUnavailableError,
    ListenerError,
    StoreError,
)
from dialer.core.events import CallEvent, What
from dialer.core.machine import state_of
from dialer.core.money import Money
from dialer.core.ports import (
    CallFilter,
    CallStore,
    Change,
    Clock,
    Listener,
    Presence,
    Provider,
)
from dialer.core.settings import Settings
from dialer.engine.accounts import Accounts
from dialer.engine.budget import start_of_month
from dialer.engine.dialling import Dialling, Plan
from dialer.engine.door import Door
from dialer.engine.following import CallFollower
from dialer.engine.reception import Reception
from dialer.engine.tracker import Tracker, Watcher

log = logging.getLogger(__name__)

TAKE_UP_INTERVAL_S = 2.0
CALLBACK_GRACE_S = 10.0
"""How long the first callback may take to prove an unconfirmed call."""


class Engine:
    """All of a home's calls, as one running program handles them.

    ``async with`` starts and ends it.
    """

    def __init__(
        self,
        *,
        store: CallStore,
        accounts: Accounts,
        settings: Settings,
        presence: Presence,
        make_listener: Callable[[], Listener],
        clock: Clock,
    ) -> None:
        self._store = store
        self._accounts = accounts
        self._settings = settings
        self._presence = presence
        self._clock = clock
        self._tracker = Tracker(store, clock)
        reception = Reception(store, self._tracker, self._provider_of, clock)
        self._door = Door(make_listener, presence, settings, clock, reception.receive)
        self._dialling = Dialling(store, self._tracker, self._door, settings, clock, presence.name)
        self._providers: dict[str, tuple[Account, Provider]] = {}
        self._followers: dict[str, tuple[CallFollower, asyncio.Task[None]]] = {}
        self._background: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Engine:
        await self._tracker.start()
        self._keep_going(self._tracker.tail())
        self._keep_going(self._door.keep())
        return self

    async def __aexit__(self, *_exception: object) -> None:
        followers = [task for _, task in self._followers.values()]
        tasks = [*self._background, *followers]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._door.close()
        for _, provider in self._providers.values():
            await provider.aclose()
        await self._store.aclose()
        self._presence.release()

    def _keep_going(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._background.add(task)

    # Placing

    async def plan(self, request: CallRequest) -> Plan:
        """Everything that can be checked before a call is sent.

        Raises UsageError and what is under it.
        """
        account, provider = self._account(request.account)
        info = self._accounts.info(account.provider)
        return await self._dialling.plan(
            request, info, provider, account.base_url or info.documented_url
        )

    async def place(self, plan: Plan) -> Call:
        """Places a planned call, once, and follows it from the first moment.

        Raises ProviderRefusedError, NotReachedError, or UnconfirmedError (the call lives on).
        """
        try:
            call = await self._dialling.place(plan)
        except DialerError:
            self._follow(await self._store.get(plan.call.id))
            raise
        self._follow(call)
        return call

    async def settle(self, call_id: str) -> Call:
        """Waits until an unconfirmed call is proved, or the first search for it is over.

        It is searched for in the provider's list where there is one; else the first callback proves
        it, where callbacks arrive. Returns the call as it stands then.
        """
        call = await self._store.get(call_id)
        followed = self._followers.get(call.id)
        if followed is None or state_of(call.progress) is not State.UNCONFIRMED:
            return call
        follower, _ = followed
        _, provider = self._account(call.request.account)
        if provider.capabilities.lists_calls:
            await follower.looked_up.wait()
        elif call.callback_url is not None:
            await self._wait(follower.looked_up, CALLBACK_GRACE_S)
        return await self._store.get(call.id)

    async def hear_out(self, call_id: str) -> None:
        """Waits a little where a call has ended and part of its bill is still under way.

        Reports on the two legs can come in either order; without the one on leg A, its cost would
        be missing.
        """
        call = await self._store.get(call_id)
        if not _lacks_report_on_a(call):
            return
        told = asyncio.Event()

        def notice(change: Change) -> None:
            if change.call.id == call.id and not _lacks_report_on_a(change.call):
                told.set()

        stop = self._tracker.watch(notice)
        try:
            silence = self._provider_of(call.request.account).capabilities.silence
            if _lacks_report_on_a(await self._store.get(call.id)):
                await self._wait(told, silence.after_leg_report_s)
        finally:
            stop()

    async def _wait(self, event: asyncio.Event, seconds: float) -> None:
        tasks = [
            asyncio.ensure_future(event.wait()),
            asyncio.ensure_future(self._clock.sleep(seconds)),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()

    # Following

    async def take_up(self) -> Sequence[Call]:
        """Follows the live calls whose program is gone; returns those taken up.

        A call whose request was on its way when its program went is unconfirmed from now on.
        """
        taken = []
        for call in await self._store.live():
            if call.id in self._followers or self._presence.is_running(call.follower):
                continue
            if not await self._store.adopt(call.id, call.follower, self._presence.name):
                continue
            if call.progress.placement is Placement.INTENDED:
                words = "the program ended before the provider's answer was written down"
                event = CallEvent(What.NO_REPLY, self._clock.now(), Source.LOCAL, detail=words)
                await self._tracker.record(call.id, event)
            call = await self._store.get(call.id)
            self._follow(call)
            taken.append(call)
        if any(call.callback_url is not None for call in taken):
            try:
                await self._door.need()
            except ListenerError as error:
                log.warning("Callbacks of calls taken up cannot arrive: %s", error)
        return taken

    def keep_taking_up(self) -> None:
        """Takes up calls for as long as the engine runs, as a window and ``watch`` do."""

        async def work() -> None:
            while True:
                try:
                    await self.take_up()
                except StoreError as error:
                    log.warning("Calls cannot be taken up just now: %s", error)
                await self._clock.sleep(TAKE_UP_INTERVAL_S)

        self._keep_going(work())

    def _follow(self, call: Call) -> None:
        if call.progress.ending is not None or call.id in self._followers:
            return
        provider: Provider | None
        try:
            provider = self._provider_of(call.request.account)
        except DialerError as error:
            log.warning("Call %s cannot be asked about: %s", call.id, error)
            provider = None
        follower = CallFollower(
            call, provider, self._store, self._tracker, self._settings, self._clock
        )
        task = asyncio.create_task(self._run_follower(call.id, follower))
        self._followers[call.id] = (follower, task)

    async def _run_follower(self, call_id: str, follower: CallFollower) -> None:
        try:
            await follower.run()
        except StoreError as error:
            log.error("Call %s is not followed any more: %s", call_id, error)
        finally:
            self._followers.pop(call_id, None)

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Calls ``watcher``, in the engine's loop, with every change; the returned function ends
        that.
        """
        return self._tracker.watch(watcher)

    async def changes(self) -> AsyncIterator[Change]:
        """Every change from now on, whichever program of the home made it."""
        queue: asyncio.Queue[Change] = asyncio.Queue()
        stop = self._tracker.watch(queue.put_nowait)
        with contextlib.ExitStack() as stack:
            stack.callback(stop)
            while True:
                yield await queue.get()

    # Hanging up

    async def hang_up(self, call_id: str, why: str = "asked by the person") -> str:
        """Has a call hung up by whatever its provider has; says in words what to expect.

        Raises CallNotFoundError, HangUpUnavailableError, or ProviderError when the provider could
        not be told.
        """
        call = await self._store.get(call_id)
        if call.progress.ending is not None:
            return "The call has already ended."
        account, provider = self._account(call.request.account)
        title = self._accounts.info(account.provider).title
        capabilities = provider.capabilities
        if capabilities.hang_up is HangUp.ABSENT:
            raise HangUpUnavailableError(
                f"{title} has no way to hang up a call from here.", "Hang up one of the two phones."
            )
        if capabilities.hang_up is HangUp.NEXT_EVENT and call.callback_url is None:
            raise HangUpUnavailableError(
                f"{title} was given no address to call back, so it cannot be told to hang up.",
                "Hang up one of the two phones; for later calls, set listener.public_url.",
            )
        if (
            capabilities.hang_up is HangUp.AT_ONCE
            and call.progress.placement is not Placement.ACCEPTED
        ):
            raise HangUpUnavailableError(
                f"It is not known whether {title} placed this call: it cannot be told to end it.",
                "If your phone rings, do not answer it.",
            )
        asked = CallEvent(What.HANG_UP_ASKED, self._clock.now(), Source.LOCAL, detail=why)
        await self._tracker.record(call.id, asked)
        if capabilities.hang_up is HangUp.AT_ONCE:
            await provider.hang_up(call)
            return "The call is being hung up."
        await self._door.need()
        return (
            f"The call is hung up at {title}'s next callback, within"
            f" {capabilities.hang_up_within_s} seconds."
        )

    def hang_up_within_s(self, call: Call) -> int:
        """How long a hang-up of this call takes at most, in seconds."""
        return self._provider_of(call.request.account).capabilities.hang_up_within_s

    @property
    def serves_listener(self) -> bool:
        """Whether callbacks come to this program: it may not go while a hang-up waits for one."""
        return self._door.serving

    # Looking

    async def get(self, call_id: str) -> Call:
        """A call by its id or the beginning of it. Raises CallNotFoundError."""
        return await self._store.get(call_id)

    async def live(self) -> Sequence[Call]:
        """The calls that have not ended, oldest first."""
        return await self._store.live()

    async def search(self, wanted: CallFilter) -> Sequence[Call]:
        """Calls of the log, newest first."""
        return await self._store.search(wanted)

    async def history(self, call_id: str) -> Sequence[Change]:
        """A call's news in the order it was recorded."""
        return await self._store.events(call_id)

    async def spent_this_month(self) -> Sequence[Money]:
        """What this month's calls cost, local time, one sum per currency."""
        return await self._store.spent_since(start_of_month(self._clock.now()))

    # Accounts

    def capabilities_of(self, account: str) -> Capabilities:
        """What an account can do; the views ask this and never which provider it is."""
        return self._provider_of(account).capabilities

    def info_of(self, call: Call) -> ProviderInfo:
        """The provider of a call."""
        return self._accounts.info(call.provider)

    async def test_account(self, name: str) -> str:
        """Whether an account works, without ringing a phone. Raises DialerError."""
        return await self._provider_of(name).test()

    async def open_listener(self) -> None:
        """Opens the callback port now, as a window does at its start. Raises ListenerError."""
        await self._door.need()

    def listener_address(self) -> str:
        """Where the callback port is, as host and port; "" when nobody serves it."""
        bound = self._presence.published_listener()
        return f"{bound.host}:{bound.port}" if bound is not None and bound.served else ""

    def _provider_of(self, account: str) -> Provider:
        return self._account(account)[1]

    def _account(self, name: str) -> tuple[Account, Provider]:
        """The account and its way to the provider, opened once.

        Raises AccountError, SettingError, ...
        """
        if not name:
            raise AccountError("No account is named.")
        if name not in self._providers:
            account = self._accounts.named(name)
            self._providers[name] = (account, self._accounts.open(account, self._settings))
        return self._providers[name]


def _lacks_report_on_a(call: Call) -> bool:
    progress = call.progress
    return progress.leg_b.outcome is not None and progress.leg_a.outcome is None
