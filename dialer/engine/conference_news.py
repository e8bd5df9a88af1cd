"""All changes of conferences pass here: put on disk, and announced; those of other programs of the
same home as well.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from dialer.core.conference import Conference
from dialer.core.conference_ports import ConferenceChange, ConferenceStore
from dialer.core.errors import StoreError
from dialer.core.ports import Clock

log = logging.getLogger(__name__)

TAIL_INTERVAL_S = 0.5
"""How soon another program's news is seen. A look costs one indexed query."""

Watcher = Callable[[Conference], None]


class ConferenceNews:
    """Records changes and announces them, in the order of each conference, each once."""

    def __init__(self, store: ConferenceStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._watchers: list[Watcher] = []
        self._seen: int | None = None
        self._announced: set[int] = set()  # our own, ahead of the tail

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Calls ``watcher`` with every change from now on; the returned function ends that."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    async def add(self, conference: Conference) -> None:
        """Writes a new one."""
        self._take(await self._store.add(conference))

    async def change(
        self, conference_id: str, change: Callable[[Conference], Conference]
    ) -> Conference:
        """Puts what ``change`` makes of it; answers how it stands then."""
        changed = await self._store.change(conference_id, change)
        if changed is None:
            return await self._store.get(conference_id)
        self._take(changed)
        return changed.conference

    def _take(self, change: ConferenceChange) -> None:
        if self._seen is None or change.revision > self._seen:
            self._announced.add(change.revision)
            self._announce(change.conference)

    async def tail(self) -> None:
        """Announces other programs' changes, for as long as it runs."""
        while True:
            try:
                await self.catch_up()
            except StoreError as error:
                log.warning("Other programs' conferences cannot be read just now: %s", error)
            await self._clock.sleep(TAIL_INTERVAL_S)

    async def catch_up(self) -> None:
        """Announces what other programs have changed since the last look."""
        if self._seen is None:  # what is older was announced by someone before
            self._seen = await self._store.last_revision()
        for change in await self._store.changes_after(self._seen):
            self._seen = max(self._seen, change.revision)
            if change.revision not in self._announced:
                self._announce(change.conference)
        self._announced = {number for number in self._announced if number > (self._seen or 0)}

    def _announce(self, conference: Conference) -> None:
        for watcher in tuple(self._watchers):
            try:
                watcher(conference)
            except Exception:
                # Whoever only looks on must not keep news from the others.
                log.exception("A watcher of conferences failed")
