"""Zadarma: a callback is asked for, and looked up in the statistics once it is over."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, date, datetime, timedelta

from dialer.core.account import Account
from dialer.core.call import Call, Outcome, Source
from dialer.core.errors import ProviderRefusedError, ProviderReplyError, SettingError
from dialer.core.events import CallEvent, What
from dialer.core.ledger import Bill, LedgerItem
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import Placed
from dialer.providers.bills import day_begins, days_between, full_number, within
from dialer.providers.clocks import Requests
from dialer.providers.http import Http, Pairs, Reply, based_on
from dialer.providers.replies import Refusal, several_calls, unconfirmed, undocumented
from dialer.providers.service import Service
from dialer.providers.zadarma import wire
from dialer.providers.zadarma.declaration import DOCUMENTED_URL, TITLE, capabilities
from dialer.providers.zadarma.outcome import Found, calls_in
from dialer.providers.zadarma.signature import query_of, sign

_ROWS_MOST = 1000  # statistics, limit
_DAYS_MOST = 30  # statistics: a longer range is cut
_PAGES_MOST = 10_000
_ZONE_KEPT_FOR = timedelta(minutes=10)
_OWN_RINGS = timedelta(minutes=3)
_MATCHED = "by its number and time"


class Zadarma(Service):
    """An account. Implements core.ports.Provider, core.ledger.PriceSource, BillSource and
    BalanceSource; ``now`` tells the time in UTC.
    """

    def __init__(self, account: Account, *, timeout_s: float, now: Callable[[], datetime]) -> None:
        self._key, self._secret = account.need("key"), account.need("secret")
        if not re.fullmatch(r"[\x21-\x39\x3b-\x7e]+", self._key):
            raise SettingError(phrase("The key of a {title} account has no spaces.", title=TITLE))
        self._base = based_on(DOCUMENTED_URL, account.base_url)
        self._sip = account.text("sip")
        self._account_name = account.name
        self._now = now
        self._zone: wire.Zone | None = None
        self._zone_asked_at = now()
        self._requests = Requests()
        self._half_seen: set[str] = set()
        http = Http(TITLE, self._base, timeout_s=timeout_s, secrets=[self._secret])
        super().__init__(TITLE, capabilities(account), http)

    async def place(self, call: Call) -> Placed:
        """By GET, as it is documented; it is never repeated by this program."""
        params = [
            ("from", call.request.from_number.removeprefix("+")),
            ("to", call.request.to_number.removeprefix("+")),
        ]
        if self._sip:
            params.append(("sip", self._sip))
        url, headers = self._signed("/v1/request/callback/", params)
        sent_at = self._now()
        reply = await self._http.send_once("GET", url, headers=headers)
        self._requests.sent(call, self._now() - sent_at, reply.sent_at)
        message = wire.read_error(reply.body)
        if message is not None and reply.refuses:
            raise self._refused(message, reply)
        if reply.status == 401:
            raise self._refused("it does not accept the key", reply)
        try:
            wire.read_success(reply.body)
        except ProviderReplyError:
            accepted = False
        else:
            accepted = reply.accepted
        if accepted:
            return Placed(raw=self._http.keep(reply.text))
        if message is not None and reply.accepted:
            raise self._refused(message, reply)
        raise unconfirmed(
            TITLE, phrase("its answer is not documented (HTTP {status})", status=reply.status)
        )

    async def status(self, call: Call) -> Sequence[CallEvent]:
        """What the statistics have of a call that was found in them."""
        known = call.progress.provider_call_id
        found = [
            each for each in await self._listed(call) if any(row.id == known for row in each.rows)
        ]
        if not found:
            return ()
        outcome, leg, words = found[0].outcome
        event = CallEvent(
            What.ENDED,
            self._now(),
            Source.POLL,
            leg=leg,
            outcome=outcome,
            detail=f"{words} ({_MATCHED})",
            duration_s=found[0].seconds,
            cost=found[0].cost,
            provider_call_id=known,
            raw=self._http.keep(" ".join(row.raw for row in found[0].rows)),
        )
        return [event]

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        """A call, once it is over: by its two numbers and its time."""
        zone = await self._account_zone()
        told_at = self._told_at(zone)
        made = self._requests.window(call, self._now(), told_at)
        found = []
        for each in await self._listed(call):
            began_at = _utc(each.began_at, zone)
            # Without its own phone's row, it began before the other one's by as long as that rang.
            latest = made.latest + (_OWN_RINGS if each.own is None else timedelta(0))
            if (
                known_ids.isdisjoint(row.id for row in each.rows)
                and made.earliest <= began_at <= latest
                and self._requests.may_be(call, began_at, told_at)
            ):
                found.append(each)
        if len(found) > 1:
            raise several_calls(TITLE)
        if not found:
            return None
        gave_up = found[0].other is None and found[0].outcome[0] is Outcome.CANCELLED
        if gave_up and call.id not in self._half_seen:
            # The other phone's row may only just be on its way.
            self._half_seen.add(call.id)
            return None
        return found[0].id

    async def _listed(self, call: Call) -> Sequence[Found]:
        """The calls in the statistics that are between this one's numbers, around its time."""
        zone = await self._account_zone()
        told_at = self._told_at(zone)
        made = self._requests.window(call, self._now(), told_at)
        # The second phone is called later than the first, by as long as that rings.
        until = max(told_at, made.latest + _OWN_RINGS)
        rows = [row async for row in self._rows(made.earliest, until, zone)]
        own = call.request.from_number.removeprefix("+")
        return calls_in(rows, own, call.request.to_number.removeprefix("+"))

    def _told_at(self, zone: wire.Zone) -> datetime:
        """The service's clock."""
        return zone.now.replace(tzinfo=UTC) + (self._now() - self._zone_asked_at)

    async def test(self) -> str:
        left = await self.balance()
        return phrase("{title} accepts the key; {money} is left.", title=TITLE, money=left)

    async def balance(self) -> Money:
        """What is left now. Raises ProviderError."""
        return wire.read_balance((await self._ask("/v1/info/balance/")).body)

    async def per_minute(self, numbers: Sequence[str]) -> Sequence[Money | None]:
        """Implements core.ledger.PriceSource: one question for each number."""

        async def price(number: str) -> Money | None:
            params = [("number", number.removeprefix("+"))]
            try:
                reply = await self._ask("/v1/info/price/", params)
            except ProviderRefusedError as error:
                if error.code == "401":
                    raise
                return None  # it knows no price for such a number
            return wire.read_price(reply.body)

        return await asyncio.gather(*(price(number) for number in numbers))

    async def bill(self, first: date, last: date) -> Bill:
        """The rows of these days. It tells no deposits and no earlier balance."""
        zone = await self._account_zone()
        items: list[LedgerItem] = []
        for begin, end in days_between(first, last, _DAYS_MOST):
            since, until = day_begins(begin), day_begins(end + timedelta(days=1))
            async for row in self._rows(since, until, zone, long=True):
                items.append(self._item(row, zone))
        unique = {item.key: item for item in items}.values()
        return Bill(self._account_name, first, last, within(unique, first, last))

    def _item(self, row: wire.Row, zone: wire.Zone) -> LedgerItem:
        return LedgerItem(
            account=self._account_name,
            key=row.id,
            at=_utc(row.at, zone),
            from_number=full_number(row.from_),
            to_number=full_number(row.to),
            billsec=row.seconds,
            debit=row.cost,
            currency=row.currency,
            provider_call_id=row.id,
        )

    async def _rows(
        self, since: datetime, until: datetime, zone: wire.Zone, *, long: bool = False
    ) -> AsyncIterator[wire.Row]:
        """The statistics between two moments of the service's clock."""
        begin, end = (moment.replace(tzinfo=None) + zone.offset for moment in (since, until))
        for page in range(_PAGES_MOST):
            params = [
                ("start", wire.time_text(begin)),
                ("end", wire.time_text(end)),
                ("skip", str(page * _ROWS_MOST)),
                ("limit", str(_ROWS_MOST)),
            ]
            told = wire.read_statistics(
                (await self._ask("/v1/statistics/", params, long=long)).body
            )
            for row in told.rows:
                yield row
            if told.came < _ROWS_MOST:
                return
        raise undocumented(TITLE, "its statistics have no end")

    async def _account_zone(self) -> wire.Zone:
        """The zone of the account's times, and the service's clock; asked now and then, since this
        machine's clock may be set.
        """
        age = self._now() - self._zone_asked_at
        if self._zone is None or not timedelta(0) <= age < _ZONE_KEPT_FOR:
            self._zone = wire.read_zone((await self._ask("/v1/info/timezone/")).body)
            self._zone_asked_at = self._now()
        return self._zone

    def _signed(self, path: str, params: Pairs) -> tuple[str, dict[str, str]]:
        query = query_of([*params, ("format", "json")])
        signature = sign(self._secret, path, query)
        return f"{self._base}{path}?{query}", {"Authorization": f"{self._key}:{signature}"}

    async def _ask(self, path: str, params: Pairs = (), *, long: bool = False) -> Reply:
        url, headers = self._signed(path, params)
        reply = await self._http.ask("GET", url, headers=headers, long=long)
        message = wire.read_error(reply.body)
        if message is not None and reply.status < 500:
            raise self._refused(message, reply)
        if reply.status == 401:
            raise self._refused("it does not accept the key", reply)
        if not reply.accepted:
            raise undocumented(TITLE, phrase("HTTP {status}", status=reply.status))
        return reply

    def _refused(self, message: str, reply: Reply) -> ProviderRefusedError:
        words = message.casefold()
        what_to_do: str = phrase("Check the two numbers and the account.")
        if reply.status == 401 or "author" in words:
            what_to_do = phrase("Check the account's key and secret.")
        elif "money" in words or "fund" in words or "balance" in words:
            what_to_do = phrase("Top up your {title} account.", title=TITLE)
        if reply.wait_s:
            what_to_do = phrase("Wait {seconds} s, then try again.", seconds=round(reply.wait_s))
        meaning = self._http.keep(message).rstrip(".")
        return Refusal(meaning, what_to_do).error(TITLE, reply.status)


def _utc(local: datetime, zone: wire.Zone) -> datetime:
    return (local - zone.offset).replace(tzinfo=UTC)
