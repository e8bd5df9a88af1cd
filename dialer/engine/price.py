"""What calls through the accounts cost: asked of the providers that can tell, looked up in the
accounts' own rate sheets, or remembered from the last call.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dialer.core.capabilities import Capabilities
from dialer.core.errors import DialerError, StoreError
from dialer.core.ledger import PriceSource
from dialer.core.money import Money
from dialer.core.ports import CallFilter, CallStore, Clock
from dialer.core.quote import Quote
from dialer.core.rates import RateSheet, RateSheetStore
from dialer.engine.accounts import Accounts
from dialer.engine.open_accounts import OpenAccounts
from dialer.engine.price_quote import (
    PriceAnswer,
    Route,
    from_calls,
    from_provider,
    from_sheet,
    is_phone,
)

# For types alone: sheets are seldom read.
if TYPE_CHECKING:
    from dialer.core.rate_text import Fault

log = logging.getLogger(__name__)

KEPT_FOR_S = 300.0
"""A provider's word on a number's price is taken for so long."""
MOST_KEPT = 2000
CALL_WAITS_S = 2.0
"""A call with a limit of money waits so long for a price, at most."""
LAST_CALLS = 5


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of reading a sheet in. ``faults``: the lines that were left out."""

    sheet: RateSheet
    faults: Sequence[Fault]
    increments_named: bool


class Prices:
    """All accounts' prices. ``calls`` None: nothing is remembered of the last ones."""

    def __init__(
        self,
        accounts: Accounts,
        open_accounts: OpenAccounts,
        sheets: RateSheetStore | None,
        calls: CallStore | None,
        clock: Clock,
    ) -> None:
        self._accounts = accounts
        self._open_accounts = open_accounts
        self._sheets = sheets
        self._calls = calls
        self._clock = clock
        self._told: dict[tuple[str, str], tuple[float, Money | None]] = {}

    # Quotes

    async def ask(
        self, account: str, own_number: str, numbers: Sequence[str]
    ) -> Sequence[PriceAnswer]:
        """What calls from ``own_number`` ("" for none) to these numbers cost through an account.

        Raises AccountError, SettingError, SecretsError or StoreError; that the provider cannot be
        asked is told in the answers, with what else is known.
        """
        await self._open_accounts.prepare(account)
        opened, provider = self._open_accounts.both(account)
        error: DialerError | None = None
        told: dict[str, Money | None] = {}
        if provider.capabilities.tells_price and isinstance(provider, PriceSource):
            wanted = [
                number for number in dict.fromkeys([*numbers, own_number]) if is_phone(number)
            ]
            try:
                told = await self._ask_provider(account, provider, wanted)
            except DialerError as caught:
                error = caught
                log.info("Prices of %s cannot be asked for: %s", account, caught)
        return [
            await self._answer(
                self._route(account, opened.provider, own_number, number, provider.capabilities),
                told,
                error,
            )
            for number in numbers
        ]

    async def expect(
        self, account: str, own_number: str, number: str, *, may_ask: bool
    ) -> Quote | None:
        """The price at which a call is about to be placed; None where none is known.

        Quick: the provider is asked only if ``may_ask``, and waited for a moment. What merely the
        last call cost is no price. Never raises: no call waits for its price.
        """
        try:
            opened, provider = self._open_accounts.both(account)
            told = self._remembered(account, [number, own_number])
            if told.keys() < {number, own_number} and may_ask and provider.capabilities.tells_price:
                async with asyncio.timeout(CALL_WAITS_S):
                    (answer,) = await self.ask(account, own_number, [number])
                quote = answer.quote
            else:
                capabilities = provider.capabilities
                route = self._route(account, opened.provider, own_number, number, capabilities)
                quote = (await self._answer(route, told, None, calls=False)).quote
        except (DialerError, TimeoutError) as error:
            log.info("The price of a call is not known: %s", error or "no answer in time")
            return None
        return quote if quote is not None and quote.is_price else None

    async def _answer(
        self,
        route: Route,
        told: dict[str, Money | None],
        error: DialerError | None,
        *,
        calls: bool = True,
    ) -> PriceAnswer:
        answer = PriceAnswer(route.account, route.number, error=error)
        if route.number in told:
            quote = from_provider(route, told)
            return replace(answer, quote=quote, valid=quote is not None)
        sheet = await self.sheet(route.account)
        quote = None if sheet is None else from_sheet(route, sheet)
        if quote is None and calls and self._calls is not None:
            wanted = CallFilter(
                account=route.account,
                parties=(route.number,),
                outcomes=("completed",),
                limit=LAST_CALLS,
            )
            found = await self._calls.search(wanted)
            # What a leg of a conference cost is not what a call of two costs.
            quote = from_calls(route, [call for call in found if not call.conference_id])
        return replace(answer, quote=quote)

    @staticmethod
    def _route(
        account: str, provider: str, own_number: str, number: str, capabilities: Capabilities
    ) -> Route:
        return Route(account, provider, own_number, number, capabilities.charging)

    async def _ask_provider(
        self, account: str, source: PriceSource, numbers: Sequence[str]
    ) -> dict[str, Money | None]:
        known = self._remembered(account, numbers)
        missing = [number for number in numbers if number not in known]
        if missing:
            prices = dict(zip(missing, await source.per_minute(missing), strict=True))
            now_s = self._clock.monotonic()
            if len(self._told) > MOST_KEPT:
                self._told.clear()
            self._told.update(
                {(account, number): (now_s, money) for number, money in prices.items()}
            )
            known.update(prices)
        return known

    def _remembered(self, account: str, numbers: Sequence[str]) -> dict[str, Money | None]:
        oldest_s = self._clock.monotonic() - KEPT_FOR_S
        found: dict[str, Money | None] = {}
        for number in numbers:
            told = self._told.get((account, number))
            if told is not None and told[0] >= oldest_s:
                found[number] = told[1]
        return found

    def forget(self, account: str) -> None:
        """Forgets what a provider told, as when the account was changed."""
        self._told = {key: told for key, told in self._told.items() if key[0] != account}

    # Rate sheets

    async def sheet(self, account: str) -> RateSheet | None:
        """The account's own rate sheet; None when it has none. Raises StoreError."""
        return None if self._sheets is None else await self._sheets.sheet(account)

    async def import_sheet(
        self, account: str, data: bytes, currency: str | None = None
    ) -> Imported:
        """Takes a file as the account's rate sheet, in the place of an older one.

        ``currency``: of the amounts; None: as the file says, else the account's own. Raises
        AccountError, StoreError, or UsageError when nothing in it can be read: then the old one
        stays.
        """
        stored = self._accounts.choose(account, "")
        usual = self._accounts.info(stored.provider).currency

        from dialer.core.rate_text import decode, read_rates  # late, see above

        def read() -> Imported:
            rates = read_rates(decode(data), currency)
            sheet = RateSheet(
                rates.sheet.rates,
                rates.sheet.currency or usual,
                own_rates=rates.sheet.own_rates,
                dated=self._clock.now().astimezone().date(),
            )
            return Imported(sheet, rates.faults, rates.increments_named)

        imported = await asyncio.to_thread(read)
        await self._store().put(stored.name, imported.sheet)
        return imported

    async def forget_sheet(self, account: str) -> bool:
        """Forgets the account's rate sheet; says whether there was one. Raises StoreError."""
        return await self._store().remove(account)

    def _store(self) -> RateSheetStore:
        if self._sheets is None:
            raise StoreError("There is no place for rate sheets here.")
        return self._sheets

    async def aclose(self) -> None:
        """Closes the sheets."""
        if self._sheets is not None:
            await self._sheets.aclose()
