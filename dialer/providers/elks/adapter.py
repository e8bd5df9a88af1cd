"""46elks: places, asks about and lists calls; it cannot hang up one that runs."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from urllib.parse import quote

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest
from dialer.core.elsewhere import ListedCall
from dialer.core.errors import ProviderError, ProviderRefusedError, ProviderReplyError
from dialer.core.events import CallEvent
from dialer.core.ledger import Bill, LedgerItem
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import Placed
from dialer.providers.bills import day_begins, within
from dialer.providers.clocks import window
from dialer.providers.elks import wire
from dialer.providers.elks.declaration import DOCUMENTED_URL, TITLE, capabilities
from dialer.providers.elks.status import Meaning, States, talked_s
from dialer.providers.http import Http, Pairs, Reply, based_on
from dialer.providers.limits import check_number_setting, check_phone_number
from dialer.providers.replies import Refusal, several_calls, unconfirmed, undocumented
from dialer.providers.service import Service
from dialer.providers.words import parse_words

_PAGES_MOST = 100_000
_LISTED_BACK_TO = timedelta(days=31)
_BAD_LOGIN = Refusal("it does not accept the login", "Check the account's username and password.")


class Elks(Service):
    """An account. Implements core.ports.Provider, core.ledger.BillSource and BalanceSource; ``now``
    tells the time in UTC.
    """

    def __init__(self, account: Account, *, timeout_s: float, now: Callable[[], datetime]) -> None:
        password = account.need("password")
        self._base = based_on(DOCUMENTED_URL, account.base_url)
        self._number = check_number_setting("number", account.need("number"))
        self._ring_s = account.integer("ring_s")
        self._states = States(parse_words("state_words", account.text("state_words"), set(Meaning)))
        self._account_name = account.name
        self._now = now
        self._currency: str | None = None
        login = account.need("username"), password
        http = Http(TITLE, self._base, timeout_s=timeout_s, login=login, secrets=[password])
        super().__init__(TITLE, capabilities(account), http)

    def check(self, request: CallRequest) -> None:
        super().check(request)
        if request.caller_id is not None:
            check_phone_number(TITLE, request.caller_id)

    async def place(self, call: Call) -> Placed:
        request = call.request
        connect = {
            "connect": request.to_number,
            "callerid": request.caller_id or self._number,
        }
        form = [
            ("from", self._number),
            ("to", request.from_number),
            ("voice_start", json.dumps(connect)),
            ("timeout", str(self._ring_s)),
        ]
        reply = await self._http.send_once("POST", f"{self._base}/calls", form=form)
        if reply.refuses:
            raise self._refused(reply)
        try:
            record = wire.read_call(reply.body) if reply.accepted else None
        except ProviderReplyError:
            record = None
        if record is None:
            raise unconfirmed(
                TITLE, phrase("its answer is not documented (HTTP {status})", status=reply.status)
            )
        return Placed(record.id, self._http.keep(reply.text))

    async def status(self, call: Call) -> Sequence[CallEvent]:
        call_id = call.progress.provider_call_id
        if call_id is None:
            raise undocumented(TITLE, "the call's id is not known yet")
        reply = await self._ask(f"calls/{quote(call_id, safe='')}")
        record = wire.read_call(reply.body)
        if record.id != call_id:
            raise undocumented(TITLE, "it told of another call than the one asked for")
        cost = await self._cost(record) if self._states.is_over(record) else None
        raw = self._http.keep(record.raw)
        events = self._states.news(record, call, self._now(), cost)
        return [replace(event, provider_call_id=call_id, raw=raw) for event in events]

    async def _cost(self, record: wire.CallRecord) -> Money | None:
        """What a call cost; None while that, or the currency, is not told."""
        if record.cost is None:
            return None
        try:
            return wire.in_units(record.cost, await self._in_currency())
        except ProviderError:
            return None  # the currency can be asked for again

    async def _in_currency(self) -> str | None:
        if self._currency is None:
            self._currency = (await self.balance()).currency
        return self._currency

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        """Nothing of ours goes out with a call, so it is known by its two numbers and its time."""
        reply = await self._ask("calls", [("limit", wire.PAGE_MOST)])
        made = window(call.created_at, self._now(), reply.sent_at)

        def may_be_it(record: wire.CallRecord) -> bool:
            return (
                record.id not in known_ids
                and record.to == call.request.from_number
                and record.from_ == self._number
                and record.created_at is not None
                and record.created_at in made
                and all(leg.to == call.request.to_number for leg in record.legs)
            )

        found = [each.id for each in wire.read_page(reply.body).calls if may_be_it(each)]
        if len(found) > 1:
            raise several_calls(TITLE)
        return found[0] if found else None

    async def test(self) -> str:
        left = await self.balance()
        return phrase("{title} accepts the login; {money} is left.", title=TITLE, money=left)

    async def balance(self) -> Money:
        """What is left now. Raises ProviderError."""
        return wire.read_account((await self._ask("me")).body)

    async def bill(self, first: date, last: date) -> Bill:
        """The calls of these days. It tells no deposits and no earlier balance."""
        records = [record async for record in self._history(first, last)]
        currency = await self._in_currency() if records else None
        items = bill_items(self._account_name, records, currency)
        return Bill(self._account_name, first, last, within(items, first, last))

    async def listed_calls(self) -> Sequence[ListedCall]:
        """The calls of the last month. Implements core.elsewhere.CallLister."""
        today = self._now().date()
        records = [each async for each in self._history(today - _LISTED_BACK_TO, today)]
        currency = await self._in_currency() if records else None
        return list(self._states.listed(records, currency))

    async def _history(self, first: date, last: date) -> AsyncIterator[wire.CallRecord]:
        """Newest first: ``start`` is the date before which, ``end`` that after which they began."""
        start = day_begins(last + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S")
        end = day_begins(first).strftime("%Y-%m-%dT%H:%M:%S")
        for _ in range(_PAGES_MOST):
            query = [("start", start), ("end", end), ("limit", wire.PAGE_MOST)]
            page = wire.read_page((await self._ask("calls", query, long=True)).body)
            for record in page.calls:
                yield record
            if not page.next_start or not page.calls:
                return
            if page.next_start == start:
                break
            start = page.next_start
        raise undocumented(TITLE, "its list has no end")

    async def _ask(self, path: str, query: Pairs = (), *, long: bool = False) -> Reply:
        reply = await self._http.ask("GET", f"{self._base}/{path}", query=query, long=long)
        if reply.accepted:
            return reply
        if reply.refuses:
            raise self._refused(reply)
        raise undocumented(TITLE, phrase("HTTP {status}", status=reply.status))

    def _refused(self, reply: Reply) -> ProviderRefusedError:
        if reply.status == 401:
            return _BAD_LOGIN.error(TITLE, reply.status)
        words = self._http.keep(wire.read_refusal(reply.body)).rstrip(".")
        what_to_do: str = phrase("Check the two numbers and the account.")
        if "credit" in words.casefold() or "balance" in words.casefold():
            what_to_do = phrase("Top up your {title} account.", title=TITLE)
        if reply.wait_s:
            what_to_do = phrase("Wait {seconds} s, then try again.", seconds=round(reply.wait_s))
        meaning = words or "it takes the request for wrong"
        return Refusal(meaning, what_to_do).error(TITLE, reply.status)


def bill_items(
    account: str, records: Iterable[wire.CallRecord], currency: str | None
) -> Iterator[LedgerItem]:
    """The items of calls whose cost is told."""
    for record in records:
        if record.created_at is None or record.state == Meaning.ONGOING:
            continue
        other = record.legs[-1].to if record.legs else ""
        outgoing = record.direction == "outgoing"
        ends = (record.to, other) if outgoing and other else (record.from_, record.to)
        yield LedgerItem(
            account=account,
            key=record.id,
            at=record.created_at,
            from_number=ends[0],
            to_number=ends[1],
            billsec=talked_s(record) if record.legs else record.duration_s or 0,
            debit=None if record.cost is None else Decimal(record.cost) / wire.PARTS_OF_MONEY,
            currency=currency,
            provider_call_id=record.id,
        )
