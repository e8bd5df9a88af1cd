"""PokeTALK's billing report as a bill, and the balance that follows from it.

Document: "PokeTALK developers", Create. January is asked for there as 2008-12-31 to 2009-02-01, so
both bounds look excluded: a day more is asked for at each end, and what is too much is left out
here, whether or not PokeTALK sends it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal
from zoneinfo import ZoneInfo

from dialer.core.account import Account
from dialer.core.errors import SettingError
from dialer.core.ledger import Bill, LedgerItem
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.report import EXACT
from dialer.providers.bills import day_begins, days_between, within
from dialer.providers.poketalk import report_wire
from dialer.providers.poketalk.account_api import AccountApi
from dialer.providers.poketalk.declaration import INFO, TITLE
from dialer.providers.replies import undocumented

DAYS_AT_ONCE = 366
"""No paging is documented; a long time is asked for in years."""
ONE_DAY = timedelta(days=1)


class PokeTalkBill:
    """The bill of an account with a login. Implements core.ledger.OpenBill and BalanceSource;
    ``now`` tells the time in UTC.
    """

    def __init__(self, account: Account, *, timeout_s: float, now: Callable[[], datetime]) -> None:
        self._account = account.name
        self._zone = _zone(account)
        self._now = now
        self._api = AccountApi(
            account,
            timeout_s=timeout_s,
            when_not_reached=phrase("Check the connection, then ask again."),
        )

    async def bill(self, first: date, last: date) -> Bill:
        items: list[LedgerItem] = []
        start: Money | None = None
        for begin, end in days_between(first, last, DAYS_AT_ONCE):
            more, balance = await self._between(begin, end)
            items += more
            start = balance if begin == first else start
        return Bill(self._account, first, last, items, start)

    async def balance(self) -> Money:
        """What is left now: today's start balance and what came since."""
        today = self._now().date()
        items, start = await self._between(today, today)
        if start is None:
            raise undocumented(TITLE, "its report tells no balance")
        return Money(_after(start.amount, items), start.currency)

    async def _between(self, first: date, last: date) -> tuple[list[LedgerItem], Money | None]:
        begins, ends = day_begins(first), day_begins(last + ONE_DAY)
        # Days of its own calendar that hold all of these, and one more at each end.
        from_date = begins.astimezone(self._zone).date() - ONE_DAY
        to_date = (ends - timedelta(microseconds=1)).astimezone(self._zone).date() + ONE_DAY
        report = await self._api.create_report(from_date, to_date)
        found = report_wire.ledger_items(self._account, INFO.currency, report.rows, self._zone)
        start = None
        if report.start_balance is not None:
            before = [item for item in found if item.at < begins]
            start = Money(_after(report.start_balance, before), INFO.currency)
        return within(found, first, last), start

    async def aclose(self) -> None:
        """Lets the connections go."""
        await self._api.aclose()


def _after(balance: Decimal, items: list[LedgerItem]) -> Decimal:
    for item in items:
        balance = EXACT.add(balance, EXACT.subtract(item.credit, item.debit or Decimal(0)))
    return balance


def _zone(account: Account) -> tzinfo:
    name = account.text("report_zone") or "UTC"
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise SettingError(
            phrase(
                "report_zone cannot be {name}: there is no such time zone.", name=repr(name[:40])
            ),
            "Name one such as UTC, Europe/London or America/New_York.",
        ) from None
