"""Where an account's items come from: its provider's bill where there is one, else the own log,
with what the provider said of each call, or with what the price makes of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from dialer.core.account import Account
from dialer.core.call import Call, Certainty, Outcome, Placement
from dialer.core.ledger import BillSources, ItemSource, LedgerItem
from dialer.core.ledger_ports import KnownBalance
from dialer.core.machine import outcome_of
from dialer.core.money import Money
from dialer.core.ports import CallFilter, CallStore, Clock
from dialer.core.rates import RateSheet
from dialer.core.settings import Settings
from dialer.engine.accounts import Accounts
from dialer.engine.price import Prices
from dialer.engine.price_quote import Route, from_sheet
from dialer.engine.price_reckoned import reckoned_cost

ONE_DAY = timedelta(days=1)
CALLS_AT_ONCE = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of some days of UTC. ``billed``: it is the provider's own bill."""

    items: Sequence[LedgerItem]
    balance: KnownBalance | None = None
    billed: bool = False


def utc_day(day: date) -> datetime:
    """The moment at which a day of UTC begins."""
    return datetime.combine(day, time(), UTC)


class ItemReader:
    """Reads accounts' items from where they are."""

    def __init__(
        self,
        accounts: Accounts,
        settings: Settings,
        bills: BillSources | None,
        calls: CallStore,
        prices: Prices,
        clock: Clock,
    ) -> None:
        self._accounts = accounts
        self._settings = settings
        self._bills = bills
        self._calls = calls
        self._prices = prices
        self._clock = clock

    async def read(self, name: str, first: date, last: date) -> Reading:
        """The items of these days of UTC, both included. Raises AccountError, SettingError,
        SecretsError, ProviderError and StoreError.
        """
        # In a thread: the keychain may wait for the person.
        account = await asyncio.to_thread(self._accounts.named, name)
        timeout_s = self._settings.integer("http.timeout_s")
        bill = None
        if self._bills is not None:
            bill = self._bills.open_bill(account, timeout_s=timeout_s)
        if bill is None:
            return Reading(await self._from_log(account, first, last))
        try:
            answer = await bill.bill(first, last)
        finally:
            await bill.aclose()
        balance = None
        if answer.start_balance is not None:
            told = answer.start_balance
            balance = KnownBalance(utc_day(first), told.amount, told.currency)
        return Reading(answer.items, balance, billed=True)

    async def _from_log(self, account: Account, first: date, last: date) -> list[LedgerItem]:
        sheet = await self._prices.sheet(account.name)
        items: list[LedgerItem] = []
        since, end = utc_day(first), utc_day(last + ONE_DAY)
        while since < end:
            until = min(end, since + CALLS_AT_ONCE)
            wanted = CallFilter(since=since, until=until, account=account.name)
            calls = await self._calls.search(wanted)
            items += self._items(account, reversed(calls), sheet)
            since = until
        return items

    def _items(
        self, account: Account, calls: Iterable[Call], sheet: RateSheet | None
    ) -> Iterable[LedgerItem]:
        info = self._accounts.info(account.provider)
        charging = info.capabilities(account).charging
        for call in calls:
            if not _may_have_cost(call):
                continue
            cost, source = call.progress.cost, ItemSource.CALL
            if cost is None:
                source = ItemSource.RECKONED
                if (call.quote is None or not call.quote.is_price) and sheet is not None:
                    route = Route(
                        account.name,
                        account.provider,
                        call.request.from_number,
                        call.request.to_number,
                        charging,
                    )
                    call = replace(call, quote=from_sheet(route, sheet))
                if _ended_as_reported(call):
                    cost = reckoned_cost(call, self._clock.now())
            yield _item(call, cost, source if cost is not None else ItemSource.CALL, info.currency)


def _may_have_cost(call: Call) -> bool:
    """Whether a call belongs on a bill: it went out, is over, and cost something or may have."""
    progress = call.progress
    if progress.placement is Placement.INTENDED or progress.ending is None:
        return False
    if progress.cost is not None:
        return progress.cost.amount > 0 or outcome_of(progress) is Outcome.COMPLETED
    return outcome_of(progress) in (Outcome.COMPLETED, Outcome.UNKNOWN)


def _ended_as_reported(call: Call) -> bool:
    """A length that is our own guess is no length to reckon a bill with."""
    ending = call.progress.ending
    return ending is not None and ending.certainty is not Certainty.GUESSED


def _item(call: Call, cost: Money | None, source: ItemSource, currency: str | None) -> LedgerItem:
    return LedgerItem(
        account=call.request.account,
        key=call.id,
        at=call.created_at,
        from_number=call.request.from_number,
        to_number=call.request.to_number,
        billsec=call.progress.duration_s,
        debit=None if cost is None else cost.amount,
        currency=currency if cost is None else cost.currency,
        source=source,
        provider_call_id=call.progress.provider_call_id or "",
        call_id=call.id,
        tag=call.correlation,
    )
