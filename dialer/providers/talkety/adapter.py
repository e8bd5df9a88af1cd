"""Talkety's XML API: connects, asks, lists and disconnects calls."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypedDict
from urllib.parse import quote

from dialer.core.account import Account
from dialer.core.call import Call, Certainty, LegState, Outcome, Source
from dialer.core.errors import (
    HangUpUnavailableError,
    ProviderRefusedError,
    ProviderReplyError,
)
from dialer.core.events import CallEvent, What
from dialer.core.ledger import Bill
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import Placed
from dialer.providers.bills import within
from dialer.providers.http import Http, Pairs, Reply, based_on
from dialer.providers.replies import Refusal, unconfirmed, undocumented
from dialer.providers.service import Service
from dialer.providers.talkety import wire
from dialer.providers.talkety.bill import bill_items
from dialer.providers.talkety.declaration import DOCUMENTED_URL, TITLE, capabilities
from dialer.providers.talkety.status import Meaning, StatusWords
from dialer.providers.words import parse_words

# This machine's clock and Talkety's may differ by so much.
_CLOCKS_DIFFER = timedelta(minutes=2)
# A reply's number may lack the country code; fewer digits than these name nobody.
_DIGITS_LEAST = 6
# As many as an address surely carries.
_PRICES_AT_ONCE = 50
# Kept for fiction: asked for its price when the account has no number of its own.
_ANY_NUMBER = "12125550100"
# Assumed: the document does not say with which HTTP status a wrong login is answered.
_BAD_LOGIN = Refusal("it does not accept the login", "Check the account's username and password.")


class Carried(TypedDict, total=False):
    """Where a request's fields are."""

    query: Pairs
    form: Pairs


class Talkety(Service):
    """An account. Implements core.ports.Provider; ``now`` tells the time in UTC."""

    def __init__(self, account: Account, *, timeout_s: float, now: Callable[[], datetime]) -> None:
        app_key, password = account.need("app_key"), account.need("password")
        self._base = based_on(DOCUMENTED_URL, account.base_url)
        self._app_key = quote(app_key, safe="")
        self._list_action = account.text("action_call_list") or "call_list"
        self._connect_method = "GET" if account.text("connect_by") == "get" else "POST"
        self._pricing_without_app_key = account.switch("pricing_without_app_key")
        meanings = set(Meaning) - {Meaning.UNKNOWN}
        self._words = StatusWords(
            parse_words("status_words", account.text("status_words"), meanings)
        )
        self._account_name = account.name
        self._own_numbers = account.own_numbers
        self._now = now
        login, secrets = (account.need("username"), password), [app_key, password]
        http = Http(TITLE, self._base, timeout_s=timeout_s, login=login, secrets=secrets)
        super().__init__(TITLE, capabilities(account), http)

    async def place(self, call: Call) -> Placed:
        """By POST, unless the account says otherwise: both are documented, but a GET may be
        repeated by anything on its way, and its address is logged there.
        """
        fields = [
            ("src", call.request.from_number.removeprefix("+")),
            ("dst", call.request.to_number.removeprefix("+")),
            ("custom_data", call.correlation),
        ]
        method = self._connect_method
        reply = await self._http.send_once(
            method, self._url("call_connect"), **carried(method, fields)
        )
        return Placed(self._taken(reply, wire.read_connected), self._http.keep(reply.text))

    def _taken(self, reply: Reply, read: Callable[[bytes], str | wire.Error]) -> str:
        """The id in the answer to a request that rings phones.

        Raises ProviderRefusedError, or UnconfirmedError for any answer that is not documented.
        """
        try:
            answer = read(reply.body)
        except ProviderReplyError:
            if reply.status == 401:
                raise _BAD_LOGIN.error(TITLE, reply.status) from None
            why = phrase("its answer is not documented (HTTP {status})", status=reply.status)
            raise unconfirmed(TITLE, why) from None
        if isinstance(answer, wire.Error):
            raise self._refused(answer, reply)
        if not reply.accepted:
            raise unconfirmed(
                TITLE, phrase("its answer is not documented (HTTP {status})", status=reply.status)
            )
        return answer

    async def status(self, call: Call) -> Sequence[CallEvent]:
        call_id = call.progress.provider_call_id
        if call_id is None:
            raise undocumented(TITLE, "the call's id is not known yet")
        reply = await self._ask("call_status", [("call_id", call_id)])
        answer = wire.read_status(reply.body)
        if isinstance(answer, wire.CallRecord):
            if answer.id != call_id:
                raise undocumented(TITLE, "it told of another call than the one asked for")
            return [self._news(answer, call)]
        # Documented for active calls only, so an error may mean that this one is over.
        try:
            listed = [record for record in (await self._list()).paid if record.id == call_id]
        except (ProviderReplyError, ProviderRefusedError):
            # The list's name is only assumed: without it, an error after talking is the end.
            if call.progress.leg_b.state is not LegState.ANSWERED:
                raise
            listed = []
        if listed:
            return [self._news(listed[0], call)]
        if call.progress.leg_a.state is LegState.WAITING:
            raise self._undocumented(answer)
        gone = CallEvent(
            what=What.ENDED,
            at=self._now(),
            source=Source.POLL,
            outcome=Outcome.UNKNOWN,
            certainty=Certainty.GUESSED,
            detail=f"no longer listed; error {answer.code}: {self._http.keep(answer.message)}",
            raw=self._http.keep(reply.text),
        )
        return [gone]

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        src = call.request.from_number.removeprefix("+")
        dst = call.request.to_number.removeprefix("+")
        earliest = call.created_at - _CLOCKS_DIFFER

        def matches(record: wire.CallRecord) -> bool:
            if record.started_at is not None and record.started_at < earliest:
                return False  # a tag may be used again
            if record.custom_data is not None:
                # XML does not keep every space as it was.
                return record.custom_data.split() == call.correlation.split()
            same = is_end_of(record.src, src) and is_end_of(record.dst, dst)
            return same and record.started_at is not None

        records = (await self._list()).calls
        found = {record.id for record in records if matches(record)} - known_ids
        return found.pop() if len(found) == 1 else None

    async def hang_up(self, call: Call) -> None:
        call_id = call.progress.provider_call_id
        if call_id is None:
            raise HangUpUnavailableError(
                phrase("{title}'s id of this call is not known yet.", title=TITLE),
                "Try again in a moment.",
            )
        reply = await self._ask(
            "call_disconnect", [("call_id", call_id)], self._connect_method, at_once=True
        )
        answer = wire.read_connected(reply.body)
        if not isinstance(answer, wire.Error):
            return
        # Whoever hung up first: what counts is that the call is over.
        if not any(event.what is What.ENDED for event in await self.status(call)):
            raise self._refused(answer, reply)

    async def test(self) -> str:
        own = next((number for number in self._own_numbers if number.startswith("+")), None)
        number = own.removeprefix("+") if own else _ANY_NUMBER
        reply = await self._ask("pricing", [("number[]", number)])
        answer = wire.read_pricing(reply.body)
        if isinstance(answer, wire.Error):
            raise self._refused(answer, reply)
        price = next((price.per_minute for price in answer), None)
        called = f"+{number}"
        if price is None:
            return phrase(
                "{title} accepts the login; {number} cannot be dialled.", title=TITLE, number=called
            )
        return phrase(
            "{title} accepts the login; {number} costs {price} a minute.",
            title=TITLE,
            number=called,
            price=price,
        )

    async def per_minute(self, numbers: Sequence[str]) -> Sequence[Money | None]:
        """Implements core.ledger.PriceSource: one question for up to _PRICES_AT_ONCE numbers."""
        prices: list[Money | None] = []
        for first in range(0, len(numbers), _PRICES_AT_ONCE):
            some = [number.removeprefix("+") for number in numbers[first:][:_PRICES_AT_ONCE]]
            reply = await self._ask("pricing", [("number[]", number) for number in some])
            answer = wire.read_pricing(reply.body)
            if isinstance(answer, wire.Error):
                raise self._refused(answer, reply)
            prices += [
                None if amount is None else Money(amount) for amount in wire.prices_of(some, answer)
            ]
        return prices

    def _news(self, record: wire.CallRecord, call: Call) -> CallEvent:
        event = self._words.news(record, call, self._now())
        return replace(event, raw=self._http.keep(record.raw))

    async def bill(self, first: date, last: date) -> Bill:
        """What the list of calls says of those that are over; it tells no deposits and no balance.
        Implements core.ledger.BillSource.
        """
        listing = await self._list()
        items = bill_items(self._account_name, listing.paid, self._own_numbers)
        return Bill(self._account_name, first, last, within(items, first, last))

    async def _list(self) -> wire.Listing:
        # The document names no parameters of this action, so none is sent.
        reply = await self._ask(self._list_action, [], long=True)
        # In a thread: a list of years takes a while to read.
        answer = await asyncio.to_thread(wire.read_list, reply.body)
        if isinstance(answer, wire.Error):
            raise self._undocumented(answer)
        return answer

    async def _ask(
        self,
        action: str,
        fields: Pairs,
        method: str = "GET",
        *,
        at_once: bool = False,
        long: bool = False,
    ) -> Reply:
        reply = await self._http.ask(
            method, self._url(action), **carried(method, fields), at_once=at_once, long=long
        )
        if reply.status == 401:
            raise _BAD_LOGIN.error(TITLE, reply.status)
        return reply

    def _url(self, action: str) -> str:
        if action == "pricing" and self._pricing_without_app_key:
            return f"{self._base}/{action}"
        return f"{self._base}/{self._app_key}/{quote(action, safe='')}"

    def _undocumented(self, error: wire.Error) -> ProviderReplyError:
        """A question that was answered with an error."""
        message = self._http.keep(error.message)
        return undocumented(
            TITLE, phrase("error {code}, {message}", code=error.code, message=message)
        )

    def _refused(self, error: wire.Error, reply: Reply) -> ProviderRefusedError:
        if reply.status == 401:
            return _BAD_LOGIN.error(TITLE, error.code)
        refusal = Refusal(self._http.keep(error.message), _hint(error.message))
        return refusal.error(TITLE, error.code)


def carried(method: str, fields: Pairs) -> Carried:
    """How ``fields`` travel: in the address of a GET, in the form of a POST."""
    return {"query": fields} if method == "GET" else {"form": fields}


def is_end_of(shown: str, sent: str) -> bool:
    """Whether a number as Talkety shows it, in digits, may be this one: it may lack its country
    code.
    """
    return len(shown) >= _DIGITS_LEAST and sent.endswith(shown)


def _hint(message: str) -> str:
    """What to do about an error whose codes are not documented: the message is all there is."""
    words = message.casefold()
    if "credit" in words or "balance" in words or "fund" in words:
        return phrase("Top up your Talkety account.")
    if "auth" in words or "login" in words or "password" in words or "key" in words:
        return phrase("Check the account's app_key, username and password.")
    if "number" in words or "src" in words or "dst" in words:
        return phrase("Check the two numbers.")
    return ""
