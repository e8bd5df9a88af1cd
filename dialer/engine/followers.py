"""Who follows which call in this program, and the taking up of calls whose program is gone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from dialer.core.call import Call, Placement, Source, State
from dialer.core.errors import (
    DialerError,
    HangUpUnavailableError,
    ListenerError,
    SeveralCallsError,
    StoreError,
)
from dialer.core.events import CallEvent, What
from dialer.core.listener_ports import Presence
from dialer.core.machine import state_of
from dialer.core.phrase import phrase
from dialer.core.ports import CallStore, Change, Clock, Provider
from dialer.core.settings import Settings
from dialer.engine.claims import Claims, found_in_list
from dialer.engine.door import Door
from dialer.engine.following import CallFollower
from dialer.engine.open_accounts import OpenAccounts
from dialer.engine.patience import awaits_cost
from dialer.engine.tracker import Tracker

log = logging.getLogger(__name__)

TAKE_UP_INTERVAL_S = 2.0
FOLLOW_AGAIN_AFTER_S = 5.0
CALLBACK_GRACE_S = 10.0
"""How long the first callback may take to prove an unconfirmed call."""


COST_GRACE_S = 10.0
"""Who waits for a call's end waits so long for its cost, where that is told a little later."""


class Followers:
    """One follower a call, for as long as it lives and this program runs."""

    def __init__(
        self,
        store: CallStore,
        tracker: Tracker,
        open_accounts: OpenAccounts,
        door: Door,
        presence: Presence,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._store = store
        self._tracker = tracker
        self._open_accounts = open_accounts
        self._door = door
        self._presence = presence
        self._settings = settings
        self._clock = clock
        self._claims = Claims(store)
        self._running: dict[str, tuple[CallFollower, asyncio.Task[None]]] = {}

    async def follow(self, call: Call, unsaved: Sequence[CallEvent] = ()) -> None:
        """Follows a call, unless it has ended or is followed already."""
        if call.progress.ending is not None or call.id in self._running:
            return
        await self._open_accounts.prepare(call.request.account)
        provider: Provider | None
        try:
            provider = self._open_accounts.provider(call.request.account)
        except DialerError as error:
            log.warning("Call %s cannot be asked about: %s", call.id, error)
            provider = None
        follower = CallFollower(
            call,
            provider,
            self._store,
            self._tracker,
            self._settings,
            self._clock,
            self._claims,
            unsaved,
        )
        task = asyncio.create_task(self._run(call.id, follower))
        self._running[call.id] = (follower, task)

    async def follow_doubtful(self, call: Call) -> None:
        """Follows a call whose placing failed somehow; one that is still intended is
        unconfirmed.
        """
        unsaved: tuple[CallEvent, ...] = ()
        if call.progress.placement is Placement.INTENDED and call.progress.ending is None:
            words = phrase("what came of the request could not be written down")
            unsaved = (self._no_reply(words),)
        await self.follow(call, unsaved)

    def _no_reply(self, words: str) -> CallEvent:
        return CallEvent(What.NO_REPLY, self._clock.now(), Source.LOCAL, detail=words)

    async def _run(self, call_id: str, follower: CallFollower) -> None:
        try:
            while True:
                try:
                    await follower.run()
                except StoreError as error:
                    log.error("Call %s is followed again in a moment: %s", call_id, error)
                except Exception:
                    log.exception("Call %s is followed again in a moment", call_id)
                else:
                    return
                await self._clock.sleep(FOLLOW_AGAIN_AFTER_S)
        finally:
            self._running.pop(call_id, None)

    async def take_up(self) -> Sequence[Call]:
        """Follows the live calls whose program is gone; returns those taken up.

        A call whose request was on its way when its program went is unconfirmed from now on.
        """
        taken = []
        for call in await self._store.live():
            if call.id in self._running or self._presence.is_running(call.follower):
                continue
            if not await self._store.adopt(call.id, call.follower, self._presence.name):
                continue
            if call.progress.placement is Placement.INTENDED:
                words = phrase("the program ended before the provider's answer was written down")
                await self._tracker.record(call.id, self._no_reply(words))
            call = await self._store.get(call.id)
            await self.follow(call)
            taken.append(call)
        if any(call.callback_url is not None for call in taken):
            try:
                await self._door.need()
            except ListenerError as error:
                log.warning("Callbacks of calls taken up cannot arrive: %s", error)
        return taken

    async def keep_taking_up(self) -> None:
        """Takes up calls for as long as it is let."""
        while True:
            try:
                await self.take_up()
            except StoreError as error:
                log.warning("Calls cannot be taken up just now: %s", error)
            await self._clock.sleep(TAKE_UP_INTERVAL_S)

    async def to_hang_up(self, call: Call, provider: Provider) -> Call:
        """The call with its provider's id, looked up in the list where no reply told it; without
        one where it is not there.

        Raises ProviderError: HangUpUnavailableError when more than one call may be it.
        """
        nameless = call.progress.provider_call_id is None
        if not nameless or not provider.capabilities.id_by_list:
            return call
        try:
            found = await self._claims.find(call, provider)
        except SeveralCallsError as error:
            raise HangUpUnavailableError(
                error.what_happened,
                phrase("So none of them was ended: put down your own phone, which ends it."),
            ) from None
        if found is None:
            return call
        change = await self._tracker.record(call.id, found_in_list(found, self._clock.now()))
        return change.call

    async def settle(self, call_id: str) -> Call:
        """Waits until an unconfirmed call is proved, or the first search for it is over.

        It is searched for in the provider's list where there is one; else the first callback proves
        it, where callbacks arrive. Returns the call as it stands then.
        """
        call = await self._store.get(call_id)
        followed = self._running.get(call.id)
        if followed is None or state_of(call.progress) is not State.UNCONFIRMED:
            return call
        follower, _ = followed
        capabilities = self._open_accounts.provider(call.request.account).capabilities
        if capabilities.lists_calls or capabilities.carried_here:
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
        try:
            capabilities = self._open_accounts.provider(call.request.account).capabilities
        except DialerError:
            return  # its account is gone, and with it whoever could tell

        def wait_s(call: Call) -> float:
            if _lacks_report_on_a(call):
                return capabilities.silence.after_leg_report_s
            late = awaits_cost(call, capabilities, self._clock.now())
            return COST_GRACE_S if late and call.id in self._running else 0.0

        if not wait_s(call):
            return
        told = asyncio.Event()

        def notice(change: Change) -> None:
            if change.call.id == call.id and not wait_s(change.call):
                told.set()

        stop = self._tracker.watch(notice)
        try:
            seconds = wait_s(await self._store.get(call.id))
            if seconds:
                await self._wait(told, seconds)
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

    async def aclose(self) -> None:
        """Lets all calls go; another program takes them up."""
        tasks = [task for _, task in self._running.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _lacks_report_on_a(call: Call) -> bool:
    progress = call.progress
    return progress.leg_b.outcome is not None and progress.leg_a.outcome is None
