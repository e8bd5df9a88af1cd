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
from dialer.engine.conference_news import ConferenceNews
from dialer.engine.conference_price import cost_so_far, seconds_to_limit, share_of_limit
from dialer.engine.following import (
    ASLEEP_S,
    CLOSED_AFTER_HANG_UP_S,
    HANG_UP_AGAIN_AFTER_S,
    HANG_UP_AGAIN_AT_LEAST_EVERY_S,
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
OWNER_GONE_S = 15.0
"""Where all end with the own phone's leg, the provider sees to that; this program does after so
long, and at once where the own phone never joined: then no provider does.
"""


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
        self._end_again_s = HANG_UP_AGAIN_AFTER_S
        # One that is taken up late gets its time anew.
        self._heard_at = self._taken_up_at = clock.now()
        self._told_at = conference.created_at
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
        limit_in_s = self._seconds_to_end()
        if self._asks():
            pauses.append(self._next_question_s - now_s)
        if self._conference.end_asked_at is not None:
            pauses.append(max(HANG_UP_BY_ASKER_S, self._end_not_before_s - now_s))
        elif limit_in_s is not None:
            pauses.append(limit_in_s)
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
            self._heard_at = self._told_at = now = self._clock.now()

            def told(it: Conference) -> Conference:
                return reported(it, report, now, owner_ends_all=self._owner_ends_all())

            if told(self._conference) != self._conference:
                self._conference = await self._news.change(self._conference.id, told)
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
        limit_in_s = self._seconds_to_end()
        return base if limit_in_s is None else max(0.2, min(base, limit_in_s))

    def _unheard_since(self) -> datetime | None:
        """Since when nobody has told how it stands; None while it is told."""
        if not self._failures:
            return None
        return max(self._told_at, self._conference.last_news_at or self._told_at)

    def _seconds_to_end(self) -> float | None:
        """How soon its limit of money may be reached, so that its end is not late."""
        at, since = self._clock.now(), self._unheard_since()
        limit_in_s = seconds_to_limit(self._conference, at, unheard_since=since)
        cost = cost_so_far(self._conference, at, unheard_since=since)
        within_s = self._end_within_s() if cost is not None and cost.reckoned else 0.0
        return None if limit_in_s is None else max(0.0, limit_in_s - within_s)

    def _end_within_s(self) -> float:
        return 0.0 if self._can is None else self._can.end_within_s

    def _owner_ends_all(self) -> bool:
        """Whether the provider ends all with the own phone's leg. Where this program itself carries
        it, that is part of the carrying.
        """
        return self._can is not None and self._can.owner_ends_all and not self._can.carried_here

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

    def _why_end(self, now: datetime) -> str | None:
        """Why this program has to end it now, in words; None where it has not."""
        conference, since = self._conference, self._unheard_since()
        share = share_of_limit(conference, now, within_s=self._end_within_s(), unheard_since=since)
        if share is not None and share >= 1:
            limit = f"{conference.request.max_cost:f}"
            cost = cost_so_far(conference, now, unheard_since=since)
            if cost is not None and cost.reckoned:
                return phrase(
                    "The conference has reached its limit of {max_cost}, reckoned from its prices.",
                    max_cost=limit,
                )
            return phrase("The conference has reached its limit of {max_cost}.", max_cost=limit)
        owner = conference.owner
        if owner is None or not owner.is_over or not self._owner_ends_all():
            return None
        if owner.talking_since is None:
            return phrase("Your own phone did not join, so the others are hung up.")
        gone_s = (now - (owner.ended_at or now)).total_seconds()
        return phrase("Your own phone has left.") if gone_s >= OWNER_GONE_S else None

    async def _keep_limit(self) -> None:
        now = self._clock.now()
        asked_at = self._conference.end_asked_at
        if asked_at is None:
            why = self._why_end(now)
            if why is None:
                return
            self._conference = await self._news.change(
                self._conference.id, lambda it: end_asked(it, why, now)
            )
        elif (now - asked_at).total_seconds() < HANG_UP_BY_ASKER_S:
            return  # whoever asked sends it
        await self._end()

    async def _end(self) -> None:
        now_s = self._clock.monotonic()
        if not self._can_end() or now_s < self._end_not_before_s:
            return
        self._end_not_before_s = now_s + HANG_UP_RETRY_S
        if await self._send_end():
            self._end_not_before_s = now_s + self._end_again_s
            self._next_question_s = now_s
            if self._failures:
                longer_s = 2 * self._end_again_s
                self._end_again_s = min(HANG_UP_AGAIN_AT_LEAST_EVERY_S, longer_s)

    def _can_end(self) -> bool:
        known = self._conference.placement is Placement.ACCEPTED
        return self._provider is not None and self._can is not None and self._can.end and known

    async def _send_end(self) -> bool:
        assert self._provider is not None, "_can_end() says so"
        try:
            await self._provider.end_conference(self._conference)
        except DialerError as error:
            log.warning("Conference %s could not be ended yet: %s", self._conference.id, error)
            return False
        return True

    def _deadline(self) -> tuple[datetime, str]:
        at, why = self._silence_ends()
        asked_at, now = self._conference.end_asked_at, self._clock.now()
        limit_in_s = self._seconds_to_end()
        grace = timedelta(seconds=CLOSED_AFTER_HANG_UP_S)
        if self._can_end() and asked_at is not None:
            at = max(at, asked_at + grace)
        elif self._can_end() and limit_in_s is not None:  # a limit is kept before it is given up
            at = max(at, now + timedelta(seconds=limit_in_s) + grace)
        return at, why

    def _silence_ends(self) -> tuple[datetime, str]:
        conference = self._conference
        if self._provider is None or conference.placement is not Placement.ACCEPTED:
            possible = timedelta(minutes=POSSIBLE_MINUTES)
            return conference.created_at + possible, phrase("nothing was ever heard of it")
        if conference.state is JoinState.TALKING or self._failures:
            end = self._heard_at + timedelta(seconds=UNREACHABLE_FOR_S)
            return end, phrase("the provider stopped answering")
        told_at = conference.last_news_at or conference.created_at
        setup = max(told_at, self._taken_up_at) + timedelta(seconds=SETUP_POLLED_S)
        return setup, phrase("nobody joined it, and its end was never told")

    async def _give_up(self) -> None:
        at, why = self._deadline()
        now = self._clock.now()
        if now >= at:
            if self._can_end():
                await self._send_end()  # from now on nobody looks after it
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
