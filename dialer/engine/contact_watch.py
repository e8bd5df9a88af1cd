"""Tells whoever shows contacts that some changed, whichever program of the home changed them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from dialer.core.contact_ports import ContactNews, ContactStore
from dialer.core.errors import StoreError
from dialer.core.ports import Clock

log = logging.getLogger(__name__)

LOOK_INTERVAL_S = 0.5
"""How soon another program's change is seen. A look costs one indexed query."""

ContactWatcher = Callable[[ContactNews], None]


class ContactWatch:
    """Looks for news as long as somebody watches."""

    def __init__(self, store: ContactStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._watchers: list[ContactWatcher] = []
        self._looking: asyncio.Task[None] | None = None
        self._one_at_a_time = asyncio.Lock()
        self._mark: int | None = None

    async def watch(self, watcher: ContactWatcher) -> Callable[[], None]:
        """Calls ``watcher`` with every change from now on; the returned function ends that."""
        await self.look()  # what was before is no news
        self._watchers.append(watcher)
        if self._looking is None:
            self._looking = asyncio.create_task(self._keep_looking())
        return lambda: self._leave(watcher)

    def _leave(self, watcher: ContactWatcher) -> None:
        if watcher in self._watchers:
            self._watchers.remove(watcher)

    async def look(self) -> None:
        """Announces what has changed since the last look."""
        async with self._one_at_a_time:
            if self._mark is not None and not self._watchers:
                self._mark = None
            news = await self._store.news(self._mark)
            if self._mark is not None and news.mark > self._mark:
                for watcher in tuple(self._watchers):
                    try:
                        watcher(news)
                    except Exception:
                        log.exception("A watcher of contacts failed")
            self._mark = news.mark

    async def tell(self) -> None:
        """After a change of our own: at once, where somebody watches."""
        if self._watchers:
            await self.look()

    async def _keep_looking(self) -> None:
        while True:
            await self._clock.sleep(LOOK_INTERVAL_S)
            if not self._watchers:
                continue
            try:
                await self.look()
            except StoreError as error:
                log.warning("News of contacts cannot be read just now: %s", error)
            except Exception:
                log.exception("News of contacts cannot be read")

    async def aclose(self) -> None:
        """Looks no more."""
        self._watchers.clear()
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)
