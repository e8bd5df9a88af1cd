"""Follows one conference to its end: asks the provider, keeps its limit, looks an unconfirmed one
up, and gives up what nobody tells of any more.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from dialer.core.call import Outcome, Placement
from dialer.core.capabilities import Conferences
from dialer.core.conference import Conference, JoinState
from dialer.core.conference_machine import accepted, closed, end_asked, reported
from dialer.core.conference_ports import ConferenceCarrier, ConferenceProvider, ConferenceStore
from dialer.core.errors import DialerError, ProviderError
from dialer.core.phrase import phrase
from dialer.core.ports import Clock
from dialer.core.settings import Settings
from dialer.engine.conference_budget import share_of_limit
from dialer.engine.conference_news import ConferenceNews
from dialer.engine.following import (
    ASLEEP_S,
    HANG_UP_AGAIN_AFTER_S,
    HANG_UP_BY_ASKER_S,
    HANG_UP_RETRY_S,
    LOOK_UP_AFTER_S,
    LOOK_UP_LATER_S,
)
from dialer.engine.patience import (
    LONGEST_BACKOFF_S,
    POSSIBLE_MINUTES,
    SETUP_POLLED_S,
    UNREACHABLE_FOR_S,
)

log = logging.getLogger(__name__)

LEAST_PAUSE_S = 0.05


class ConferenceFollower:
    """Follows one. ``provider`` is None when its account is gone: then it is only given up."""

    def __init__(
        self,
        conference: Conference,
        provider: ConferenceProvider | None,
        can: Conferences | None,
        store: ConferenceStore,
        news: ConferenceNews,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._conference = conference
        self._provider, self._can = provider, can
        self._carrier: object = provider  # may be one whose conferences are carried from here
        self._store, self._news = store, news
        self._settings, self._clock = settings, clock
        self._woken = asyncio.Event()
        self._failures = 0
        self._lookups = 0
        self._next_question_s = clock.monotonic()
        self._end_not_before_s = clock.monotonic()
        # One that is taken up late gets its time anew.
        self._heard_at = self._taken_up_at = clock.now()
        self.looked_up = asyncio.Event()
        """Set once it was asked about, or the first search for an unconfirmed one is over."""

    async def run(self) -> None:
        """Until it has ended, and that is on disk."""
        stop = self._news.watch(self._notice)
        try:
            while not self._conference.is_over:
                self._woken.clear()
                await self._act()
                if not self._conference.is_over:
                    await self._wait(self._pause_s())
        finally:
            stop()
            self.looked_up.set()

    def ask_now(self) -> None:
        """Something was asked for: how it stands is asked at once."""
        self._next_question_s = self._clock.monotonic()
        self._woken.set()

    def _notice(self, conference: Conference) -> None:
        if conference.id == self._conference.id:
            self._conference = conference
            self._woken.set()

    async def _wait(self, seconds: float) -> None:
        before = self._clock.now()
        sleeping = asyncio.ensure_future(self._clock.sleep(seconds))
        woken = asyncio.ensure_future(self._woken.wait())
        try:
            await asyncio.wait({sleeping, woken}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeping.cancel()
            woken.cancel()
        now = self._clock.now()
        if (now - before).total_seconds() > seconds + ASLEEP_S:
            self._heard_at = now  # this machine slept, and heard nothing

    def _asks(self) -> bool:
        placement = self._conference.placement
        if self._provider is None or self._can is None:
            return False
        if placement is Placement.UNCONFIRMED:
            return self._can.listed
        return placement is Placement.ACCEPTED

    def _pause_s(self) -> float:
        now_s = self._clock.monotonic()
        at, _ = self._deadline()
        pauses = [(at - self._clock.now()).total_seconds()]
        if self._asks():
            pauses.append(self._next_question_s - now_s)
        if self._conference.end_asked_at is not None:
            pauses.append(max(HANG_UP_BY_ASKER_S, self._end_not_before_s - now_s))
        return max(LEAST_PAUSE_S, min(pauses))

    async def _act(self) -> None:
        if self._asks() and self._clock.monotonic() >= self._next_question_s:
            if self._conference.placement is Placement.UNCONFIRMED:
                await self._look_up()
            if self._conference.placement is Placement.ACCEPTED:
                await self._ask()
                self.looked_up.set()
        if not self._conference.is_over:
            await self._keep_limit()
        if not self._conference.is_over:
            await self._give_up()

    async def _ask(self) -> None:
        assert self._provider is not None, "_asks() says so"
        try:
            if isinstance(self._carrier, ConferenceCarrier):
                await self._carrier.carry(self._conference)
            report = await self._provider.conference_status(self._conference)
        except ProviderError as error:
            self._failures += 1
            log.info("Conference %s could not be asked about: %s", self._conference.id, error)
        else:
            self._failures = 0
            self._heard_at = now = self._clock.now()
            if reported(self._conference, report, now) != self._conference:
                self._conference = await self._news.change(
                    self._conference.id, lambda it: reported(it, report, now)
                )
        self._next_question_s = self._clock.monotonic() + self._interval_s()

    def _interval_s(self) -> float:
        """Quick while anybody is called or leaves, slower while people talk."""
        conference = self._conference
        quick = float(self._settings.decimal("polling.ringing_s") or 1)
        slow = float(self._settings.decimal("polling.talking_s") or 5)
        settled = conference.end_asked_at is None and all(
            leg.joined is JoinState.TALKING and leg.drop_asked_at is None
            for leg in conference.live_legs
        )
        base = max(LEAST_PAUSE_S, slow if settled else quick)
        if self._failures:
            return float(min(LONGEST_BACKOFF_S, base * 2.0 ** min(self._failures, 10)))
        limit_in_s = self._seconds_to_limit()
        return base if limit_in_s is None else max(0.2, min(base, limit_in_s))

    def _seconds_to_limit(self) -> float | None:
        limit, cost = self._conference.request.max_cost, self._conference.cost
        since = self._conference.talking_since
        if limit is None or cost is None or since is None or cost.amount <= 0:
            return None
        elapsed_s = max(1.0, (self._clock.now() - since).total_seconds())
        # For timing only; money itself stays exact.
        return max(0.0, float(limit - cost.amount) / (float(cost.amount) / elapsed_s))

    async def _look_up(self) -> None:
        assert self._provider is not None, "_asks() says so"
        try:
            known = await self._store.known_ids(self._conference.request.account)
            found = await self._provider.find_conference(self._conference, known)
        except ProviderError as error:
            log.info("Conference %s could not be looked for: %s", self._conference.id, error)
            found = None
        if found is not None:
            now = self._clock.now()
            self._conference = await self._news.change(
                self._conference.id, lambda it: accepted(it, found, now)
            )
            self._next_question_s = self._clock.monotonic()
            return
        self._lookups += 1
        if self._lookups < len(LOOK_UP_AFTER_S):
            pause_s = LOOK_UP_AFTER_S[self._lookups]
        else:
            pause_s = LOOK_UP_LATER_S
            self.looked_up.set()
        self._next_question_s = self._clock.monotonic() + pause_s

    async def _keep_limit(self) -> None:
        now = self._clock.now()
        asked_at = self._conference.end_asked_at
        if asked_at is None:
            share = share_of_limit(self._conference)
            if share is None or share < 1:
                return
            why = phrase(
                "The conference has reached its limit of {max_cost}.",
                max_cost=f"{self._conference.request.max_cost:f}",
            )
            self._conference = await self._news.change(
                self._conference.id, lambda it: end_asked(it, why, now)
            )
        elif (now - asked_at).total_seconds() < HANG_UP_BY_ASKER_S:
            return  # whoever asked sends it
        await self._end()

    async def _end(self) -> None:
        now_s = self._clock.monotonic()
        known = self._conference.placement is Placement.ACCEPTED
        if self._provider is None or not known or now_s < self._end_not_before_s:
            return
        self._end_not_before_s = now_s + HANG_UP_RETRY_S
        try:
            await self._provider.end_conference(self._conference)
        except DialerError as error:
            log.warning("Conference %s could not be ended yet: %s", self._conference.id, error)
        else:
            self._end_not_before_s = now_s + HANG_UP_AGAIN_AFTER_S
            self._next_question_s = now_s

    def _deadline(self) -> tuple[datetime, str]:
        conference = self._conference
        if self._provider is None or conference.placement is not Placement.ACCEPTED:
            possible = timedelta(minutes=POSSIBLE_MINUTES)
            return conference.created_at + possible, phrase("nothing was ever heard of it")
        if conference.state is JoinState.TALKING:
            end = self._heard_at + timedelta(seconds=UNREACHABLE_FOR_S)
            return end, phrase("the provider stopped answering")
        told_at = conference.last_news_at or conference.created_at
        setup = max(told_at, self._taken_up_at) + timedelta(seconds=SETUP_POLLED_S)
        return setup, phrase("nobody joined it, and its end was never told")

    async def _give_up(self) -> None:
        at, why = self._deadline()
        now = self._clock.now()
        if now >= at:
            self._conference = await self._news.change(
                self._conference.id,
                lambda it: closed(
                    it,
                    Outcome.UNKNOWN,
                    phrase("closed by this program: {why}", why=why),
                    now,
                    guessed=True,
                ),
            )
