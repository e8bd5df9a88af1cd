"""The one tracker: all news of calls passes here, is put on disk, and only real change is
announced.

It also reads what other programs of the same home put on disk, so that a callback reaches whoever
follows the call, whichever program took it in.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from dialer.core.call import Call
from dialer.core.errors import StoreError
from dialer.core.events import CallEvent, What
from dialer.core.ports import CallStore, Change, Clock

log = logging.getLogger(__name__)

TAIL_INTERVAL_S = 0.2
"""How soon another program's news is seen. A look costs one indexed query."""

Watcher = Callable[[Change], None]


class Tracker:
    """Records events and announces changes, in the order of each call, each once."""

    def __init__(self, store: CallStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._watchers: list[Watcher] = []
        self._seen = 0
        self._announced: set[int] = set()  # our own, ahead of the tail

    async def start(self) -> None:
        """Begins at the newest change: what is older was announced by someone before."""
        self._seen = await self._store.last_sequence()

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Calls ``watcher`` with every change from now on; the returned function ends that."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    async def record(self, call_id: str, event: CallEvent) -> Change:
        """Puts one event on disk and announces what it changed."""
        (change,) = await self.record_next(call_id, lambda _call: (event,))
        return change

    async def record_next(
        self, call_id: str, make: Callable[[Call], Sequence[CallEvent]]
    ) -> Sequence[Change]:
        """Puts the events that ``make`` draws from the call as it stands on disk, in one
        transaction.
        """
        changes = await self._store.record_next(call_id, make)
        for change in changes:
            if change.sequence > self._seen:
                self._announced.add(change.sequence)
                self._announce(change)
            # Else the tail has read it from the disk before this task was woken, and announced it.
        return changes

    async def tail(self) -> None:
        """Announces other programs' changes, for as long as it runs."""
        while True:
            await self._clock.sleep(TAIL_INTERVAL_S)
            try:
                await self.catch_up()
            except StoreError as error:
                log.warning("Other programs' news cannot be read just now: %s", error)
            except Exception:
                log.exception("Other programs' news cannot be read")

    async def catch_up(self) -> None:
        """Announces what other programs have recorded since the last look."""
        for change in await self._store.changes_after(self._seen):
            self._seen = max(self._seen, change.sequence)
            if change.sequence not in self._announced:
                self._announce(change)
        self._announced = {number for number in self._announced if number > self._seen}

    def _announce(self, change: Change) -> None:
        if not change.changed and change.event.what is not What.NOTE:
            log.debug("No news: %s of call %s", change.event.what, change.call.id)
            return
        for watcher in tuple(self._watchers):
            try:
                watcher(change)
            except Exception:
                # Whoever only looks on must not keep news from the others, or a callback from
                # its answer.
                log.exception("A watcher of calls failed")
