"""Calls through a service that a description describes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest, Outcome, Source
from dialer.core.errors import (
    CallbackError,
    HangUpUnavailableError,
    ProviderReplyError,
    UnsupportedError,
)
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest, Placed
from dialer.providers.described import variables
from dialer.providers.described.callback import check_same, check_signature, fields_of
from dialer.providers.described.declaration import capabilities
from dialer.providers.described.format import AmountReply, Description, Request
from dialer.providers.described.format import Reply as Table
from dialer.providers.described.judging import Verdict, is_id, is_named, judge
from dialer.providers.described.locator import Found
from dialer.providers.described.names import names_in
from dialer.providers.described.news import (
    AmountError,
    amount_in,
    check_amounts,
    event_of,
    word_in,
)
from dialer.providers.described.request import Outgoing
from dialer.providers.described.sender import Sender
from dialer.providers.described.template import TemplateError, Values, read_template
from dialer.providers.fields import check_method
from dialer.providers.http import Reply
from dialer.providers.replies import not_reached, unconfirmed, undocumented
from dialer.providers.service import Service

_SAMPLE_TOKEN = "x" * 22  # as long as a call's own


class Described(Service):
    """An account. Implements core.ports.Provider; ``now`` tells the time in UTC."""

    def __init__(
        self,
        account: Account,
        description: Description,
        *,
        timeout_s: float,
        now: Callable[[], datetime],
    ) -> None:
        self._sender = Sender(account, description, timeout_s=timeout_s, now=now)
        super().__init__(description.title, capabilities(description), self._sender.http)
        self._description = description
        self._settings = variables.of_account(account)
        self._account_name = account.name
        self._currency = description.currency or None
        self._now = now

    def check(self, request: CallRequest) -> None:
        super().check(request)
        sample = Call("0" * 26, self._description.name, request, self._now(), _SAMPLE_TOKEN)
        try:
            self._sender.build(
                self._description.call, self._of_call(sample, self._description.call)
            )
        except TemplateError as error:
            raise UnsupportedError(
                phrase("{title} cannot be asked for this: {why}.", title=self._title, why=error)
            ) from None

    def check_callback_url(self, url: str) -> str | None:
        if self._description.callback is None:
            return super().check_callback_url(url)
        if not url.startswith(tuple(f"{each}:" for each in self._can.callback_schemes)):
            return phrase(
                "{title} calls back by {schemes} alone.",
                title=self._title,
                schemes=self._can.callback_schemes,
            )
        return None

    async def place(self, call: Call) -> Placed:
        table = self._description.call.reply
        try:
            values = self._of_call(call, self._description.call)
            outgoing = self._sender.build(self._description.call, values)
            reply = await self._sender.send_once(outgoing)
        except (TemplateError, ProviderReplyError) as error:
            raise not_reached(self._title, str(error).rstrip(".")) from None
        verdict = self._judge(table, reply)
        if verdict.refused is not None:
            raise verdict.refused
        if verdict.found is None:
            raise unconfirmed(self._title, verdict.why)
        call_id = verdict.found.text(table.call_id)
        if table.call_id and not is_id(call_id):
            raise unconfirmed(self._title, phrase("its answer names no call"))
        return Placed(call_id, self._http.keep(reply.text))

    async def status(self, call: Call) -> Sequence[CallEvent]:
        status = self._description.status
        if status is None:
            return await super().status(call)
        reply = await self._sender.ask(self._outgoing(status, self._of_call(call, status)))
        verdict = self._judge(status.reply, reply)
        raw = self._http.keep(reply.text)
        if is_named(status.reply.gone, verdict, reply):
            detail = f"no longer known there ({verdict.code})"
            return [
                CallEvent(
                    What.ENDED,
                    self._now(),
                    Source.POLL,
                    outcome=Outcome.UNKNOWN,
                    detail=detail,
                    raw=raw,
                )
            ]
        if is_named(status.reply.not_yet, verdict, reply):
            return []
        found = self._yes(verdict)
        if not word_in(status.reply, found):
            raise undocumented(self._title, phrase("it says nothing of the call's state"))
        event = event_of(status.reply, found, call, self._now(), Source.POLL, self._currency)
        return [replace(event, raw=raw)]

    async def hang_up(self, call: Call) -> None:
        hang_up = self._description.hang_up
        if hang_up is None:
            await super().hang_up(call)
            return
        values = self._of_call(call, hang_up)
        if values.get("call_id") is None and "call_id" in names_in(hang_up):
            raise HangUpUnavailableError(
                phrase("{title}'s id of this call is not known yet.", title=self._title),
                phrase("Try again in a moment."),
            )
        reply = await self._sender.ask(self._outgoing(hang_up, values), at_once=True)
        verdict = self._judge(hang_up.reply, reply)
        # Whoever hung up first: what counts is that the call is over.
        if not is_named(hang_up.reply.gone, verdict, reply):
            self._yes(verdict)

    def read_callback(
        self, call: Call, callback: CallbackRequest, at: datetime
    ) -> Sequence[CallEvent]:
        part = self._description.callback
        if part is None:
            return super().read_callback(call, callback, at)
        check_method(callback, part.method)
        check_signature(part, callback, self._settings)
        found, raw = fields_of(part, callback)
        check_same(part, found, {**self._settings, **self._values_for_callback(call)})
        call_id = found.text(part.call_id)
        if part.call_id and not is_id(call_id):
            raise CallbackError("The callback names no call.")
        if call_id is not None and call.progress.provider_call_id not in (None, call_id):
            raise CallbackError("The callback's call is not this one.", 403)
        if not word_in(part, found):
            raise CallbackError("The callback says nothing of the call's state.")
        try:
            check_amounts(part, found)
        except AmountError as error:
            raise CallbackError(f"The callback's {error}.") from None
        event = event_of(part, found, call, at, Source.CALLBACK, self._currency)
        raw = self._http.keep(raw.replace(call.callback_token, "…"))
        return [replace(event, provider_call_id=call_id, raw=raw)]

    def callback_status(self, *, hang_up: bool) -> int:
        part = self._description.callback
        return part.hang_up_status if hang_up and part and part.hang_up_status else 200

    async def test(self) -> str:
        if self._description.balance is not None:
            money = await self.balance()
            return phrase(
                "{title} accepts the login; {money} is left.", title=self._title, money=money
            )
        if self._description.test is None:
            return await super().test()
        test = self._description.test
        reply = await self._sender.ask(self._outgoing(test, {}))
        self._yes(self._judge(test.reply, reply))
        return phrase("{title} accepts the login.", title=self._title)

    async def balance(self) -> Money:
        """What is left. Implements core.ledger.BalanceSource."""
        request = self._description.balance
        if request is None:
            raise UnsupportedError(phrase("{title} tells no balance.", title=self._title))
        return await self._amount(request, request.reply, {})

    async def per_minute(self, numbers: Sequence[str]) -> Sequence[Money | None]:
        """Implements core.ledger.PriceSource: a question for each; a refusal is a number that
        cannot be called.
        """
        request = self._description.price
        if request is None:
            raise UnsupportedError(phrase("{title} tells no price.", title=self._title))
        names = names_in(request)
        prices: list[Money | None] = []
        for number in numbers:
            values = variables.of_number(self._title, number, names)
            reply = await self._sender.ask(self._outgoing(request, values))
            verdict = self._judge(request.reply, reply)
            if verdict.refused is not None and reply.status not in (401, 403):
                prices.append(None)
                continue
            money = self._money(request.reply, self._yes(verdict))
            prices.append(Money(money.amount * 60 / request.per_seconds, money.currency))
        return prices

    async def _amount(self, request: Request, table: AmountReply, values: Values) -> Money:
        reply = await self._sender.ask(self._outgoing(request, values))
        return self._money(table, self._yes(self._judge(table, reply)))

    def _money(self, table: AmountReply, found: Found) -> Money:
        try:
            amount = amount_in(found, table.amount, table.divisor)
        except AmountError as error:
            raise undocumented(self._title, str(error)) from None
        if amount is None:
            raise undocumented(self._title, phrase("it tells no amount"))
        return Money(amount, found.text(table.currency) or self._currency)

    def _of_call(self, call: Call, request: Request) -> Values:
        return variables.of_call(self._title, call, names_in(request))

    def _values_for_callback(self, call: Call) -> Values:
        part = self._description.callback
        texts = () if part is None else part.same.values()
        names = frozenset(name for text in texts for name in read_template(text).names)
        return variables.of_call(self._title, call, names)

    def _outgoing(self, request: Request, values: Values) -> Outgoing:
        """A question, made. Raises ProviderReplyError where something is missing for it."""
        try:
            return self._sender.build(request, values)
        except TemplateError as error:
            raise undocumented(self._title, str(error)) from None

    def _judge(self, table: Table, reply: Reply) -> Verdict:
        return judge(self._title, table, reply, self._http.keep)

    def _yes(self, verdict: Verdict) -> Found:
        """What a question was answered with. Raises ProviderRefusedError or ProviderReplyError."""
        if verdict.refused is not None:
            raise verdict.refused
        if verdict.found is None:
            raise undocumented(self._title, verdict.why)
        return verdict.found
