"""What is left on the accounts whose providers tell it; asked now and then, by nobody's wait."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from dialer.core.errors import DialerError
from dialer.core.ledger import BalanceSource, BillSources, OpenBill
from dialer.core.money import Money
from dialer.core.ports import Clock, Provider, StoredAccount
from dialer.core.settings import Settings
from dialer.engine.accounts import Accounts

log = logging.getLogger(__name__)

KEPT_FOR_S = 300.0
FAILURE_KEPT_FOR_S = 120.0


@dataclass(frozen=True, slots=True)
class AccountBalance:
    """What is left on an account; ``low``: less than ``balance.warn_below``."""

    account: str
    money: Money
    low: bool = False


class Balances:
    """All accounts' balances. ``bills`` None: no provider tells any."""

    def __init__(
        self, accounts: Accounts, settings: Settings, bills: BillSources | None, clock: Clock
    ) -> None:
        self._accounts = accounts
        self._settings = settings
        self._bills = bills
        self._clock = clock
        self._known: dict[str, tuple[float, Money | None]] = {}
        self._asking = asyncio.Lock()

    async def all(self) -> Sequence[AccountBalance]:
        """Those that are known, in the accounts' order; the rest are left out, and why is logged.

        Raises StoreError or SettingError when the accounts cannot be read.
        """
        async with self._asking:
            told = await asyncio.gather(*(self._of(each) for each in self._telling()))
        return [balance for balance in told if balance is not None]

    def forget(self, account: str) -> None:
        """Asks anew the next time, as after a call or a change of the account."""
        self._known.pop(account, None)

    def _telling(self) -> Sequence[StoredAccount]:
        """No secret is needed to know who tells: the keychain is left alone for the others."""
        if self._bills is None:
            return []
        found = []
        for stored in self._accounts.stored():
            account = self._accounts.without_secrets(stored)
            if self._accounts.info(stored.provider).capabilities(account).tells_balance:
                found.append(stored)
        return found

    async def _of(self, stored: StoredAccount) -> AccountBalance | None:
        known = self._known.get(stored.name)
        now_s = self._clock.monotonic()
        if known is None or known[0] <= now_s:
            money = await self._ask(stored)
            kept_s = FAILURE_KEPT_FOR_S if money is None else KEPT_FOR_S
            known = self._known[stored.name] = (now_s + kept_s, money)
        if known[1] is None:
            return None
        limit = self._settings.decimal("balance.warn_below")
        return AccountBalance(stored.name, known[1], limit is not None and _below(known[1], limit))

    async def _ask(self, stored: StoredAccount) -> Money | None:
        try:
            account = await asyncio.to_thread(self._accounts.load, stored)
            timeout_s = self._settings.integer("http.timeout_s")
            assert self._bills is not None, "_telling() says so"
            source: OpenBill | Provider | None  # whichever of them tells it
            source = self._bills.open_bill(account, timeout_s=timeout_s)
            if source is None:  # a service without a bill may tell its balance all the same
                source = self._accounts.open(account, self._settings)
            try:
                return await source.balance() if isinstance(source, BalanceSource) else None
            finally:
                await source.aclose()
        except DialerError as error:
            log.info("The balance of %s cannot be asked for: %s", stored.name, error)
            return None


def _below(money: Money, limit: Decimal) -> bool:
    return money.amount < limit
