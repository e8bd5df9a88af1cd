"""What an account costs: its balance, the price of a minute, and the list of calls as a bill.

Source: twilio-oai: Balance, pricing v2 Voice/Numbers, and the list of calls with its StartTime
filters and next_page_uri.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from dialer.core.account import Account
from dialer.core.errors import ProviderRefusedError
from dialer.core.ledger import Bill, LedgerItem
from dialer.core.money import Money
from dialer.providers.bills import day_begins, within
from dialer.providers.twilio.codes import NOT_FOUND
from dialer.providers.twilio.dialect import Dialect
from dialer.providers.twilio.session import Session
from dialer.providers.twilio.status import FAILURES
from dialer.providers.twilio.wire import CallRecord

_PAGE_SIZE = "1000"  # the most that PageSize takes
_ONE_DAY = timedelta(days=1)
# A second leg begins after its first one, maybe on the next day.
_LONGEST_SETUP = timedelta(hours=1)


async def balance(session: Session) -> Money:
    """What is left. Raises ProviderError."""
    where = session.dialect.balance_url
    url = session.elsewhere(where) if "/" in where else session.url(where)
    return session.read.balance((await session.ask(url)).body)


async def prices(session: Session, numbers: Sequence[str]) -> Sequence[Money | None]:
    """The price of a minute to each number; None for one that cannot be called.

    Raises ProviderError.
    """

    async def price(number: str) -> Money | None:
        # The plus stands in the path, as in the document's own example.
        url = f"{session.elsewhere(session.dialect.pricing_url)}/{number}"
        try:
            reply = await session.ask(url, [("OriginationNumber", session.number)])
        except ProviderRefusedError as error:
            if error.code == NOT_FOUND:
                return None
            raise
        return session.read.price(reply.body, session.number.removeprefix("+"))

    return await asyncio.gather(*(price(number) for number in numbers))


class CallBill:
    """An account's list of calls as its bill. Implements core.ledger.OpenBill and, where the
    service tells a balance, core.ledger.BalanceSource.
    """

    def __init__(self, account: Account, dialect: Dialect, *, timeout_s: float) -> None:
        self._account_name = account.name
        self._session = Session(account, dialect, timeout_s=timeout_s)

    async def bill(self, first: date, last: date) -> Bill:
        """The calls that began on these days. It tells no deposits and no earlier balance."""
        end = day_begins(last + _ONE_DAY) + _LONGEST_SETUP
        query = [
            ("PageSize", _PAGE_SIZE),
            ("StartTime>", _moment(day_begins(first))),
            ("StartTime<", _moment(end)),
        ]
        records: list[CallRecord] = []
        async for page in self._session.pages(self._session.url("Calls"), query):
            # In a thread: a page of a thousand takes a moment to read.
            records += await asyncio.to_thread(self._session.read.calls, page.body)
        items = bill_items(self._account_name, records)
        return Bill(self._account_name, first, last, within(items, first, last))

    async def balance(self) -> Money:
        """What is left now. Raises ProviderError."""
        return await balance(self._session)

    async def aclose(self) -> None:
        """Lets the connections go."""
        await self._session.http.aclose()


def bill_items(account: str, records: Iterable[CallRecord]) -> Iterator[LedgerItem]:
    """One item for each call that is over: both its legs together, where they name each other.

    ``billsec`` is that of the second leg, where there is one.
    """
    by_parent: dict[str, list[CallRecord]] = defaultdict(list)
    calls = {record.sid: record for record in records}
    for record in calls.values():
        by_parent[record.parent].append(record)
    for call in by_parent[""]:
        legs = by_parent.get(call.sid, [])
        at = call.started_at or call.created_at
        if at is None or not all(map(_is_over, (call, *legs))):
            continue
        # Leg A is called from the service's number: the person's own phone is whom it calls.
        outbound = call.direction != "inbound"
        ends = (call.to, legs[-1].to) if legs and outbound else (call.from_, call.to)
        debit, currency = _sum([call, *legs])
        yield LedgerItem(
            account=account,
            key=call.sid,
            at=at,
            from_number=ends[0],
            to_number=ends[1],
            billsec=sum(leg.duration_s or 0 for leg in legs) if legs else call.duration_s or 0,
            debit=debit,
            currency=currency,
            provider_call_id=call.sid,
        )


def _is_over(record: CallRecord) -> bool:
    return record.status == "completed" or record.status in FAILURES


def _sum(legs: Sequence[CallRecord]) -> tuple[Decimal | None, str | None]:
    currencies = {leg.currency for leg in legs if leg.currency is not None}
    currency = currencies.pop() if len(currencies) == 1 else None
    if any(leg.price is None and leg.status not in FAILURES for leg in legs) or currencies:
        return None, currency
    return sum((leg.price for leg in legs if leg.price is not None), Decimal(0)), currency


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
