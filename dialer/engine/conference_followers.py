"""Who follows which conference in this program, and the taking up of those whose program is
gone.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from dialer.core.call import Placement
from dialer.core.capabilities import Conferences
from dialer.core.conference import Conference, JoinState
from dialer.core.conference_machine import add_in_doubt, unconfirmed
from dialer.core.conference_ports import ConferenceProvider, ConferenceStore
from dialer.core.errors import StoreError
from dialer.core.listener_ports import Presence
from dialer.core.phrase import phrase
from dialer.core.ports import Clock
from dialer.core.settings import Settings
from dialer.engine.conference_following import ConferenceFollower
from dialer.engine.conference_news import ConferenceNews
from dialer.engine.followers import FOLLOW_AGAIN_AFTER_S, TAKE_UP_INTERVAL_S

log = logging.getLogger(__name__)

LOST = phrase("the program ended before the provider's answer was written down")
Way = Callable[[str], Awaitable[tuple[ConferenceProvider, Conferences] | None]]
"""From an account's name to its provider; None where it cannot be opened."""


class ConferenceFollowers:
    """One follower a conference, for as long as it lives and this program runs."""

    def __init__(
        self,
        store: ConferenceStore,
        news: ConferenceNews,
        way: Way,
        presence: Presence,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._store, self._news, self._way = store, news, way
        self._presence, self._settings, self._clock = presence, settings, clock
        self._running: dict[str, tuple[ConferenceFollower, asyncio.Task[None]]] = {}

    async def follow(self, conference: Conference) -> None:
        """Follows one, unless it has ended or is followed already."""
        if conference.is_over or conference.id in self._running:
            return
        provider, can = await self._way(conference.request.account) or (None, None)
        follower = ConferenceFollower(
            conference, provider, can, self._store, self._news, self._settings, self._clock
        )
        task = asyncio.create_task(self._run(conference.id, follower))
        self._running[conference.id] = (follower, task)

    async def _run(self, conference_id: str, follower: ConferenceFollower) -> None:
        try:
            while True:
                try:
                    await follower.run()
                except StoreError as error:
                    log.error("Conference %s is followed again soon: %s", conference_id, error)
                except Exception:
                    log.exception("Conference %s is followed again soon", conference_id)
                else:
                    return
                await self._clock.sleep(FOLLOW_AGAIN_AFTER_S)
        finally:
            self._running.pop(conference_id, None)

    def ask_now(self, conference_id: str) -> None:
        """Has one asked about at once, where this program follows it."""
        if conference_id in self._running:
            self._running[conference_id][0].ask_now()

    async def settle(self, conference: Conference) -> Conference:
        """Waits until one that runs has been asked about once, or an unconfirmed one is proved or
        the first search for it is over.
        """
        followed = self._running.get(conference.id)
        if followed is not None:
            capable = await self._way(conference.request.account)
            in_doubt = conference.state is JoinState.UNCONFIRMED
            if capable is not None and (capable[1].listed or not in_doubt):
                await followed[0].looked_up.wait()
        return await self._store.get(conference.id)

    async def wait_for_end(self, conference: Conference) -> Conference:
        """Follows one until it has ended."""
        await self.follow(conference)
        followed = self._running.get(conference.id)
        if followed is not None:
            await asyncio.shield(followed[1])
        return await self._store.get(conference.id)

    async def take_up(self) -> None:
        """Follows those whose program is gone. What was on its way then is in doubt from now on."""
        for conference in await self._store.live():
            if conference.id in self._running or self._presence.is_running(conference.follower):
                continue
            gone = conference.follower

            def adopt(it: Conference, gone: str = gone) -> Conference:
                if it.follower != gone or it.is_over:
                    return it  # another was quicker
                taken = unconfirmed(replace(it, follower=self._presence.name), LOST)
                lost = [leg.id for leg in it.legs if leg.placement is Placement.INTENDED]
                return add_in_doubt(taken, lost, LOST)

            taken = await self._news.change(conference.id, adopt)
            if taken.follower == self._presence.name:
                await self.follow(taken)

    async def keep_taking_up(self) -> None:
        """Takes them up for as long as it is let."""
        while True:
            try:
                await self.take_up()
            except StoreError as error:
                log.warning("Conferences cannot be taken up just now: %s", error)
            await self._clock.sleep(TAKE_UP_INTERVAL_S)

    async def aclose(self) -> None:
        """Lets all of them go; another program takes them up."""
        tasks = [task for _, task in self._running.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
