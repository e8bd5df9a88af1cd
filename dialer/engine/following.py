"""Follows calls to their end: asks the provider, watches deadlines and limits, looks up
unconfirmed ones.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from dialer.core.call import Call, Certainty, Outcome, Placement, Source
from dialer.core.capabilities import Following, HangUp
from dialer.core.errors import DialerError, ProviderError, SeveralCallsError, StoreError
from dialer.core.events import CallEvent, What
from dialer.core.machine import advance
from dialer.core.phrase import phrase
from dialer.core.ports import Bell, CallStore, Change, Clock, Provider
from dialer.core.settings import Settings
from dialer.engine.claims import Claims, found_in_list, several_in_list
from dialer.engine.limits import Level, limit_state, seconds_to_limit, supposed
from dialer.engine.patience import Deadline, awaits_cost, deadline_of, poll_interval_s
from dialer.engine.tracker import Tracker

log = logging.getLogger(__name__)

LOOK_UP_AFTER_S = (0.0, 1.0, 2.0, 4.0, 8.0)
"""An unconfirmed call is looked for at once, then after these pauses, ..."""
LOOK_UP_LATER_S = 60.0
"""... then this often until its deadline."""
HANG_UP_AGAIN_AFTER_S = 20.0
"""A call that goes on for this long after its hang-up is hung up again, ..."""
HANG_UP_AGAIN_AT_LEAST_EVERY_S = 320.0
"""... and after twice as long each time while nobody tells whether it does, up to this."""
CLOSED_AFTER_HANG_UP_S = 60.0
"""A call with a limit is not given up before the limit, and before its hang-up had this long."""
HANG_UP_RETRY_S = 5.0
"""A hang-up that failed is tried again after this."""
HANG_UP_BY_ASKER_S = 3.0
"""Whoever asks for a hang-up sends it; the follower steps in when the call goes on for this
long.
"""
SAVE_AGAIN_AFTER_S = 2.0
"""News that the disk did not take is kept in memory and offered again after this."""
ASLEEP_S = 30.0
"""A wait that took so much longer than it should: this machine slept, and heard nothing."""


class CallFollower:
    """Follows one call. ``provider`` is None when its account is gone: then only the deadline is
    kept.
    """

    def __init__(
        self,
        call: Call,
        provider: Provider | None,
        store: CallStore,
        tracker: Tracker,
        settings: Settings,
        clock: Clock,
        claims: Claims,
        unsaved: Sequence[CallEvent] = (),
    ) -> None:
        self._unsaved = deque(unsaved)
        self._call = self._with_unsaved(call)
        self._provider = provider
        self._bell: object = provider  # may be one that hears at once
        self._capabilities = None if provider is None else provider.capabilities
        self._hang_up_within_s = 0 if provider is None else provider.capabilities.hang_up_within_s
        self._store = store
        self._tracker = tracker
        self._settings = settings
        self._clock = clock
        self._claims = claims
        self._woken = asyncio.Event()
        self._failures = 0
        self._lookups = 0
        self._said_several = False
        self._next_question_at = clock.monotonic()
        # A call that is taken up late gets its time anew: what came meanwhile went unheard.
        self._last_answer_at = self._attentive_since = clock.now()
        self._told_at = call.created_at
        self._warned = False
        self._hang_up_not_before = clock.monotonic()
        self._hang_up_again_s = HANG_UP_AGAIN_AFTER_S
        self._complained = False
        self.looked_up = asyncio.Event()
        """Set once an unconfirmed call is confirmed, or the first search for it is over."""

    async def run(self) -> None:
        """Until the call has ended, and that is on disk."""
        stop_watching = self._tracker.watch(self._notice)
        try:
            while self._goes_on():
                self._woken.clear()
                await self._save()
                if self._call.progress.ending is None:
                    await self._act()
                elif self._awaits_cost() and self._clock.monotonic() >= self._next_question_at:
                    await self._poll()
                if self._goes_on():
                    await self._wait(self._pause_s())
        finally:
            stop_watching()
            self.looked_up.set()

    def _notice(self, change: Change) -> None:
        if change.call.id == self._call.id:
            self._call = self._with_unsaved(change.call)
            self._woken.set()

    def _with_unsaved(self, call: Call) -> Call:
        progress = call.progress
        for event in self._unsaved:
            progress = advance(progress, event)
        return replace(call, progress=progress)

    def _goes_on(self) -> bool:
        return self._call.progress.ending is None or bool(self._unsaved) or self._awaits_cost()

    def _awaits_cost(self) -> bool:
        return self._provider is not None and awaits_cost(
            self._call, self._provider.capabilities, self._clock.now()
        )

    def _is_quick(self) -> bool:
        return self._call.progress.hang_up_asked_at is not None

    async def _wait(self, seconds: float) -> None:
        before = self._clock.now()
        waking = [
            asyncio.ensure_future(self._clock.sleep(seconds)),
            asyncio.ensure_future(self._woken.wait()),
        ]
        bell = None
        if isinstance(self._bell, Bell) and self._asks():
            bell = asyncio.ensure_future(self._bell.stirred(self._call))
            waking.append(bell)
        try:
            await asyncio.wait(waking, return_when=asyncio.FIRST_COMPLETED)
            if bell is not None and bell.done():
                self._next_question_at = self._clock.monotonic()
        finally:
            for task in waking:
                task.cancel()
        now = self._clock.now()
        if (now - before).total_seconds() > seconds + ASLEEP_S:
            self._last_answer_at = self._attentive_since = now

    def _pause_s(self) -> float:
        now = self._clock.now()
        pauses = []
        if self._asks():
            pauses.append(self._next_question_at - self._clock.monotonic())
        if self._call.progress.ending is None:
            pauses.append((self._deadline() - now).total_seconds())
            limit_in_s = self._seconds_to_limit()
            if self._is_quick():
                pauses.append(max(0.05, self._hang_up_not_before - self._clock.monotonic()))
            elif limit_in_s is not None:
                pauses.append(max(limit_in_s, 0.05))
        if self._unsaved:
            pauses.append(SAVE_AGAIN_AFTER_S)
        return max(0.0, min(pauses))

    def _asks(self) -> bool:
        """Whether this program asks the provider anything about the call in its present state."""
        capabilities, placement = self._capabilities, self._call.progress.placement
        if capabilities is None or placement is Placement.INTENDED:
            return False
        if placement is Placement.UNCONFIRMED and not capabilities.carried_here:
            return capabilities.lists_calls
        return capabilities.is_asked

    def _is_looked_up(self) -> bool:
        """Whether its id has to be found before it can be asked about."""
        progress, capabilities = self._call.progress, self._capabilities
        if progress.placement is Placement.UNCONFIRMED:
            return capabilities is None or not capabilities.carried_here
        named = progress.provider_call_id is not None
        return capabilities is not None and capabilities.id_by_list and not named

    def _deadline(self) -> datetime:
        return self._deadline_and_words().at

    def _deadline_and_words(self) -> Deadline:
        deadline = deadline_of(
            self._call,
            self._capabilities,
            self._last_answer_at,
            self._attentive_since,
            unanswered=self._failures > 0,
        )
        earliest, asked_at = deadline.at, self._call.progress.hang_up_asked_at
        if self._can_hang_up():
            grace = timedelta(seconds=CLOSED_AFTER_HANG_UP_S)
            limit_in_s = self._seconds_to_limit()
            if asked_at is not None:
                earliest = asked_at + grace
            elif limit_in_s is not None:
                earliest = self._clock.now() + timedelta(seconds=limit_in_s) + grace
        return replace(deadline, at=max(deadline.at, earliest))

    def _can_hang_up(self) -> bool:
        """Whether a request from here hangs it up, as far as anybody knows."""
        capabilities, progress = self._capabilities, self._call.progress
        at_once = capabilities is not None and capabilities.hang_up is HangUp.AT_ONCE
        return at_once and progress.placement is Placement.ACCEPTED and progress.ending is None

    def _supposed(self) -> Call:
        """The call as its limits have to see it: what is not told may have happened."""
        if not self._failures:
            return self._call
        unheard_since = max(self._told_at, self._call.last_news_at or self._told_at)
        return supposed(self._call, self._clock.now(), unheard_since)

    def _seconds_to_limit(self) -> float | None:
        return seconds_to_limit(self._supposed(), self._clock.now(), self._hang_up_within_s)

    async def _act(self) -> None:
        if self._asks() and self._clock.monotonic() >= self._next_question_at:
            if self._is_looked_up():
                await self._look_up()
            else:
                await self._poll()
                self.looked_up.set()
        if self._call.progress.placement is Placement.ACCEPTED:
            self.looked_up.set()
        if self._call.progress.ending is None:
            await self._watch_limits()
        if self._call.progress.ending is None:
            await self._watch_deadline()

    async def _poll(self) -> None:
        assert self._provider is not None, "_asks() says so"
        try:
            events = await self._provider.status(self._call)
        except ProviderError as error:
            self._failures += 1
            log.info("Call %s could not be asked about: %s", self._call.id, error)
            events = ()
        else:
            self._failures = 0
            self._last_answer_at = self._told_at = self._clock.now()
        await self._record_news(events)
        self._next_question_at = self._clock.monotonic() + poll_interval_s(
            self._call,
            self._settings,
            self._failures,
            limit_in_s=self._seconds_to_limit(),
            at_least_s=self._provider.capabilities.question_every_s,
        )

    async def _record_news(self, events: Sequence[CallEvent]) -> None:
        for event in events:
            # What tells nothing new is not worth a write: a thousand calls are asked about at once.
            progress = advance(self._call.progress, event)
            if progress != self._call.progress or event.what is What.NOTE:
                self._unsaved.append(event)
                self._call = replace(self._call, progress=progress)
        await self._save()

    async def _save(self) -> None:
        """Puts news on disk. A disk that does not take it keeps no limit from being kept."""
        while self._unsaved:
            try:
                change = await self._tracker.record(self._call.id, self._unsaved[0])
            except StoreError as error:
                if not self._complained:
                    self._complained = True
                    log.error("News of call %s waits for the disk: %s", self._call.id, error)
                return
            self._unsaved.popleft()
            self._call = self._with_unsaved(change.call)

    async def _look_up(self) -> None:
        assert self._provider is not None, "_asks() says so"
        found = None
        try:
            found = await self._claims.find(self._call, self._provider)
        except SeveralCallsError as error:
            if not self._said_several:
                self._said_several = True
                await self._record_news([several_in_list(self._call, error, self._clock.now())])
        except ProviderError as error:
            self._failures += 1
            log.info("Call %s could not be looked for: %s", self._call.id, error)
        else:
            self._failures = 0
            self._last_answer_at = self._clock.now()
        if found is not None:
            await self._record_news([found_in_list(found, self._clock.now())])
            self._next_question_at = self._clock.monotonic()
            return
        self._lookups += 1
        self._next_question_at = self._clock.monotonic() + self._look_up_pause_s()

    def _look_up_pause_s(self) -> float:
        if self._call.progress.placement is Placement.ACCEPTED and self._capabilities is not None:
            return poll_interval_s(
                self._call,
                self._settings,
                self._failures,
                limit_in_s=None,
                at_least_s=self._capabilities.question_every_s,
            )
        if self._lookups < len(LOOK_UP_AFTER_S):
            return LOOK_UP_AFTER_S[self._lookups]
        self.looked_up.set()
        return LOOK_UP_LATER_S

    async def _watch_limits(self) -> None:
        asked_at = self._call.progress.hang_up_asked_at
        if asked_at is not None:
            if (self._clock.now() - asked_at).total_seconds() >= HANG_UP_BY_ASKER_S:
                await self._hang_up_by_request()
            return
        now = self._clock.now()
        state = limit_state(self._supposed(), now, self._hang_up_within_s)
        if state.level is Level.REACHED:
            event = CallEvent(What.HANG_UP_ASKED, now, Source.LOCAL, detail=state.words)
            await self._record_news([event])
            await self._hang_up_by_request()
        elif state.level is Level.NEAR and not self._warned:
            self._warned = True
            note = CallEvent(What.NOTE, now, Source.LOCAL, detail=state.words)
            await self._record_news([note])

    async def _hang_up_by_request(self) -> None:
        """Sends the hang-up where the provider takes one, and again where that did not help."""
        now_s = self._clock.monotonic()
        if not self._can_hang_up() or now_s < self._hang_up_not_before:
            return  # to the next callback, the answer does it (reception.py)
        self._hang_up_not_before = now_s + HANG_UP_RETRY_S
        if await self._hang_up():
            self._hang_up_not_before = now_s + self._hang_up_again_s
            if self._failures:
                longer_s = 2 * self._hang_up_again_s
                self._hang_up_again_s = min(HANG_UP_AGAIN_AT_LEAST_EVERY_S, longer_s)
            self._next_question_at = now_s

    async def _hang_up(self) -> bool:
        assert self._provider is not None, "_can_hang_up() says so"
        try:
            await self._provider.hang_up(self._call)
        except DialerError as error:
            log.warning("Call %s could not be hung up yet: %s", self._call.id, error)
            return False
        return True

    async def _watch_deadline(self) -> None:
        deadline = self._deadline_and_words()
        now = self._clock.now()
        if now < deadline.at:
            return
        if self._can_hang_up() and self._is_lost_sight_of():
            await self._hang_up()  # from now on nobody looks after it
        event = CallEvent(
            What.ENDED,
            now,
            Source.LOCAL,
            outcome=Outcome.UNKNOWN,
            certainty=Certainty.GUESSED,
            detail=phrase("closed by this program: {words}", words=deadline.words),
        )
        await self._record_news([event])

    def _is_lost_sight_of(self) -> bool:
        """Whether its silence is a fault. Where nothing is told anyway, or nobody answers just now,
        people may well talk: such a call is ended for its limit alone.
        """
        request, capabilities = self._call.request, self._capabilities
        limited = request.max_minutes is not None or request.max_cost is not None
        polled = capabilities is not None and capabilities.following is Following.POLLED
        return limited or (polled and not self._failures)
