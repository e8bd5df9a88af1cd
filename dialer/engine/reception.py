"""What a callback does: it is put on disk, moves its call on, and its answer may ask to hang up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialer.core.call import Call, Source
from dialer.core.capabilities import HangUp
from dialer.core.errors import AccountError, CallbackError, SecretsError, SettingError
from dialer.core.events import CallEvent, What
from dialer.core.machine import advance, is_over
from dialer.core.ports import CallbackRequest, CallStore, Clock
from dialer.engine.limits import Level, limit_state
from dialer.engine.open_accounts import OpenAccounts
from dialer.engine.tracker import Tracker


class Reception:
    """Takes callbacks in, for whichever call of this home they name."""

    def __init__(
        self, store: CallStore, tracker: Tracker, open_accounts: OpenAccounts, clock: Clock
    ) -> None:
        self._store = store
        self._tracker = tracker
        self._open_accounts = open_accounts
        self._clock = clock

    async def receive(self, token: str, callback: CallbackRequest) -> int:
        """The HTTP status that answers the callback, once what it tells is on disk.

        Raises CallbackError for a token, method or shape that is wrong: nothing is changed then.
        """
        call = await self._store.by_token(token)
        if call is None:
            raise CallbackError("No call has this token.", 404)
        await self._open_accounts.prepare(call.request.account)
        try:
            provider = self._open_accounts.provider(call.request.account)
        except (AccountError, SettingError, SecretsError) as error:
            raise CallbackError(f"The call's account cannot be used: {error}", 404) from error

        def news(call: Call) -> Sequence[CallEvent]:
            events = list(provider.read_callback(call, callback, self._clock.now()))
            if provider.capabilities.hang_up is HangUp.NEXT_EVENT:
                # Here and not in the follower: the answer to this very callback is the lever.
                within_s = provider.capabilities.hang_up_within_s
                events += self._limit_reached(call, events, within_s)
            return events

        changes = await self._tracker.record_next(call.id, news)
        after = changes[-1].call if changes else call
        return provider.callback_status(hang_up=_is_to_be_hung_up(after))

    def _limit_reached(
        self, call: Call, events: Sequence[CallEvent], within_s: int
    ) -> Sequence[CallEvent]:
        progress = call.progress
        for event in events:
            progress = advance(progress, event)
        if is_over(progress) or progress.hang_up_asked_at is not None:
            return ()
        now = self._clock.now()
        state = limit_state(replace(call, progress=progress), now, within_s)
        if state.level is not Level.REACHED:
            return ()
        return (CallEvent(What.HANG_UP_ASKED, now, Source.LOCAL, detail=state.words),)


def _is_to_be_hung_up(call: Call) -> bool:
    return call.progress.hang_up_asked_at is not None and not is_over(call.progress)
