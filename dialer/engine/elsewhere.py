"""Calls placed elsewhere with the same accounts: read from the providers' lists into the log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dialer.core.elsewhere import CallLister, ElsewhereStore
from dialer.core.errors import DialerError, StoreError
from dialer.core.ports import Clock
from dialer.engine.accounts import Accounts
from dialer.engine.forgetting import Forgetting
from dialer.engine.open_accounts import OpenAccounts

log = logging.getLogger(__name__)

AGAIN_AFTER_S = 60.0
"""A view that is opened again and again reads them no more often."""


@dataclass(frozen=True, slots=True)
class ReadElsewhere:
    """What came of reading one account's list: how many calls are new, or why it failed."""

    account: str
    added: int = 0
    error: DialerError | None = None


class Elsewhere:
    """Every method may raise StoreError."""

    def __init__(
        self,
        store: ElsewhereStore,
        accounts: Accounts,
        open_accounts: OpenAccounts,
        forgetting: Forgetting,
        clock: Clock,
    ) -> None:
        self._store, self._accounts, self._open_accounts = store, accounts, open_accounts
        self._forgetting, self._clock = forgetting, clock
        self._read_at_s: float | None = None

    async def refresh(
        self, account: str | None = None, *, anyway: bool = True
    ) -> Sequence[ReadElsewhere]:
        """Reads the lists of all accounts whose providers have one, or of one account.

        ``anyway`` False: not where that was done a moment ago. An account that cannot be read is
        told of in the answer. Raises AccountError for one that is not there.
        """
        now_s = self._clock.monotonic()
        recent = self._read_at_s is not None and now_s - self._read_at_s < AGAIN_AFTER_S
        if recent and not anyway:
            return ()
        if account is None:
            self._read_at_s = now_s
            names = [stored.name for stored in self._accounts.stored()]
        else:
            names = [self._accounts.choose(account, "").name]
        found = await asyncio.gather(*(self._refresh(name) for name in names))
        return [each for each in found if each is not None]

    async def _refresh(self, name: str) -> ReadElsewhere | None:
        try:
            await self._open_accounts.prepare(name)
            account, provider = self._open_accounts.both(name)
            if not provider.capabilities.lists_calls or not isinstance(provider, CallLister):
                return None
            listed = await provider.listed_calls()
        except DialerError as error:
            log.info("Calls placed elsewhere with %s cannot be read: %s", name, error)
            return ReadElsewhere(name, error=error)
        since = self._kept_since()
        if since is not None:  # what was forgotten does not come back
            listed = [each for each in listed if each.started_at >= since]
        try:
            added = await self._store.take_elsewhere(name, account.provider, listed)
        except StoreError as error:
            return ReadElsewhere(name, error=error)
        return ReadElsewhere(name, added)

    def _kept_since(self) -> datetime | None:
        return self._forgetting.limit()
