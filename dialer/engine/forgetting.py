"""Old calls go from the log, where the person wants that: ``history.keep_days``."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from dialer.core.errors import DialerError
from dialer.core.ports import CallFilter, CallStore, Clock
from dialer.core.settings import Settings
from dialer.engine.budget import start_of_month

log = logging.getLogger(__name__)

FIRST_AFTER_S = 60.0
"""A start has better things to do."""
LOOK_EVERY_S = 6 * 3600.0


class Forgetting:
    """Deletes what is older than the setting says."""

    def __init__(self, store: CallStore, settings: Settings, clock: Clock) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock

    def limit(self) -> datetime | None:
        """Calls placed before this moment are not kept; None where all are. Those of the running
        month always are, because the month's limit counts them.
        """
        days = self._settings.get("history.keep_days")
        if not isinstance(days, int):
            return None
        now = self._clock.now()
        return min(now - timedelta(days=days), start_of_month(now))

    async def older(self) -> int:
        """How many calls are to go. Raises StoreError."""
        limit = self.limit()
        if limit is None:
            return 0
        return (await self._store.totals(CallFilter(until=limit))).calls

    async def forget(self) -> int:
        """Deletes them now; says how many there were. Raises StoreError."""
        limit = self.limit()
        if limit is None:
            return 0
        forgotten = await self._store.forget_before(limit)
        if forgotten:
            log.info("%s calls from before %s were deleted", forgotten, limit.date())
        return forgotten

    async def keep(self) -> None:
        """Deletes them again and again; runs as long as it is let."""
        pause_s = FIRST_AFTER_S
        while True:
            await self._clock.sleep(pause_s)
            pause_s = LOOK_EVERY_S
            try:
                await self.forget()
            except DialerError as error:
                log.warning("Old calls could not be deleted: %s", error)
