"""What Dialer's page inside another site may do: show the calls, and place one after asking.

Off unless the person switches it on, and then reached only by a word that nobody can guess. Every
form can be sent once: a second sending of the same one, by a double click or a reload, is told what
came of the first and calls nobody.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Protocol
from urllib.parse import urlsplit

from dialer.core.call import Call, CallRequest
from dialer.core.errors import (
    CallbackError,
    DialerError,
    StoreError,
    UnconfirmedError,
)
from dialer.core.listener_ports import PageReply
from dialer.core.money import Money
from dialer.core.phrase import phrase, together
from dialer.core.ports import CallbackRequest, CallFilter, Clock, Secrets
from dialer.core.quote import Quote
from dialer.core.service_page import NUMBER_CHARS_MOST, Question, ServicePage, ShownCall, render
from dialer.core.settings import Settings
from dialer.core.speech import Speech
from dialer.core.words import ending_words, state_words
from dialer.engine.accounts import Accounts
from dialer.engine.dialling import Plan
from dialer.engine.parties import choose_own_number, read_party
from dialer.engine.past_calls import PastCalls

PATH = "/service/"
ENABLED = "service_page.enabled"
_SECRET = ("(service page)", "token")
"""Where the word is kept: no account can be called that."""

MOST_RUNNING = 2
MOST_LAST = 4
"""As much as 500 pixels of height hold."""
MOST_FORMS = 64
FORM_LIVES_S = 900.0
QUESTION_LIVES_S = 120.0
"""A price and a budget that were shown longer ago may be others by now."""
WAIT_FOR_PLACING_S = 5.0
"""Whoever looks at the page does not wait longer; placing goes on all the same."""


def stored_token(settings: Settings, kept: Secrets) -> str:
    """The word in the page's address; "" while the page is off. Raises SecretsError."""
    return kept.get(*_SECRET) or "" if settings.switch(ENABLED) else ""


def make_token(kept: Secrets) -> str:
    """The word in the page's address, a new one where there is none. Raises SecretsError."""
    token = kept.get(*_SECRET)
    if not token:
        token = secrets.token_urlsafe(24)
        kept.set(*_SECRET, token)
    return token


def forget_token(kept: Secrets) -> None:
    """Makes the page's address lead nowhere for good. Raises SecretsError."""
    kept.remove(*_SECRET)


class Calls(Protocol):
    """As much of the engine as the page needs."""

    async def plan(self, request: CallRequest) -> Plan:
        """Everything that can be checked before a call is sent."""
        ...

    async def place(self, plan: Plan) -> Call:
        """Places a planned call, once."""
        ...

    async def live(self) -> Sequence[Call]:
        """The calls that have not ended."""
        ...

    async def search(self, wanted: CallFilter) -> Sequence[Call]:
        """Calls of the log, newest first."""
        ...

    @property
    def past(self) -> PastCalls:
        """The log, with names."""
        ...


@dataclass
class _Form:
    """A form that was given out. ``asked``: what its sending confirms, with the warnings that were
    shown; None for the one with a number. ``outcome``: what came of it, and whether that is bad.
    """

    until_s: float
    asked: CallRequest | None = None
    warnings: tuple[str, ...] = ()
    sent: bool = False
    outcome: tuple[str, bool] = (phrase("The call is being placed."), False)
    done: asyncio.Event = field(default_factory=asyncio.Event)


class ServicePages:
    """Answers requests for the page.

    ``token``: reads the word of its address, "" while it is off; it may block. ``base``: where the
    listener is reached, None when that is not known. ``start`` runs the placing of a call for as
    long as the program does. ``speech``: in which language the page is at that moment.
    """

    def __init__(
        self,
        calls: Calls,
        accounts: Accounts,
        settings: Settings,
        region: Callable[[], str | None],
        clock: Clock,
        *,
        token: Callable[[], str],
        base: Callable[[], str | None],
        start: Callable[[Coroutine[Any, Any, None]], None],
        speech: Callable[[], Speech],
    ) -> None:
        self._calls = calls
        self._accounts = accounts
        self._settings = settings
        self._region = region
        self._clock = clock
        self._token = token
        self._base = base
        self._start = start
        self._speech = speech
        self._forms: OrderedDict[str, _Form] = OrderedDict()

    async def answer(self, token: str, request: CallbackRequest) -> PageReply:
        """The page, after what the request's form asks for.

        Raises CallbackError for a wrong address, also while the page is off, and for a form that is
        none of ours.
        """
        try:
            right = await asyncio.to_thread(self._token)
        except DialerError as error:
            raise CallbackError(f"The page's word cannot be read: {error}", 503) from error
        if not right or not hmac.compare_digest(right.encode(), token.encode()):
            raise CallbackError("There is no page at this address.", 404)
        base = self._base()
        page = ServicePage("" if base is None else f"{base}{PATH}{token}", "")
        if request.method != "POST":
            return await self._shown(page)
        try:
            key = request.only("key", form=True) or ""
            number = (request.only("number", form=True) or "").strip()
        except ValueError as error:
            raise CallbackError(f"The form cannot be read: {error}.") from error
        return await self._sent(page, key, number[: NUMBER_CHARS_MOST + 1])

    async def _sent(self, page: ServicePage, key: str, number: str) -> PageReply:
        form = self._form(key)
        if form is None:
            words = phrase(
                "This form is too old, so nobody was called. Look at the last calls, then again."
            )
            return await self._shown(replace(page, notice=words, alert=True, number=number), 409)
        if form.asked is None:
            del self._forms[key]  # one form, one question
            return await self._asked(page, number)
        if not form.sent:
            form.sent = True  # before anything is awaited: never twice
            try:
                plan = await self._calls.plan(form.asked)
            except DialerError as error:
                form.outcome = (str(error), True)
                form.done.set()
            else:
                if _warnings(plan) != form.warnings:
                    words = phrase("Something changed meanwhile; the call was asked again.")
                    form.outcome = (words, True)
                    form.done.set()
                    changed = phrase("Something has changed: look again before you call.")
                    asked = replace(page, notice=changed, alert=True)
                    return await self._question(asked, plan, form.asked)
                self._start(self._place(form, plan))
        with suppress(TimeoutError):
            await asyncio.wait_for(form.done.wait(), WAIT_FOR_PLACING_S)
        notice, bad = form.outcome
        return await self._shown(replace(page, notice=notice, alert=bad))

    async def _place(self, form: _Form, plan: Plan) -> None:
        try:
            await self._calls.place(plan)
            form.outcome = (phrase("The call is placed: your own phone rings first."), False)
        except UnconfirmedError as error:
            again = phrase("Look at your phone before you call again.")
            form.outcome = (together(str(error), again), True)
        except DialerError as error:
            form.outcome = (str(error), True)
        finally:
            form.done.set()

    async def _asked(self, page: ServicePage, number: str) -> PageReply:
        try:
            request = await asyncio.to_thread(self._request, number)
            plan = await self._calls.plan(request)
        except DialerError as error:
            failed = replace(page, notice=str(error), alert=True, number=number)
            return await self._shown(failed, 422)
        return await self._question(page, plan, request)

    def _request(self, number: str) -> CallRequest:
        """Reads the disk. Raises DialerError."""
        stored = self._accounts.choose(None, self._settings.text("default_account"))
        info = self._accounts.info(stored.provider)
        own_ids = info.capabilities(self._accounts.without_secrets(stored)).own_ids
        region = self._region()
        party = read_party(number, region, own_ids)
        own = choose_own_number(None, stored.own_numbers, region, own_ids, stored.name)
        return CallRequest(account=stored.name, from_number=own, to_number=party.address)

    async def _question(self, page: ServicePage, plan: Plan, asked: CallRequest) -> PageReply:
        request = plan.call.request
        question = Question(
            name=(await self._names([request.to_number])).get(request.to_number, ""),
            number=request.to_number,
            own_number=request.from_number,
            account=request.account,
            price=_price(plan.call.quote),
            warnings=_warnings(plan),
        )
        return await self._shown(replace(page, question=question), asked=asked)

    async def _shown(
        self, page: ServicePage, status: int = 200, *, asked: CallRequest | None = None
    ) -> PageReply:
        """The page with the calls as they stand, and a form of its own."""
        warnings = () if page.question is None else tuple(page.question.warnings)
        key = self._give_out(asked, warnings)
        running = (await self._calls.live())[-MOST_RUNNING:]
        found = await self._calls.search(CallFilter(limit=MOST_LAST + MOST_RUNNING))
        last = [call for call in found if call.progress.ending is not None][:MOST_LAST]
        names = await self._names([call.request.to_number for call in (*running, *last)])
        whole = replace(
            page,
            form_key=key,
            running=[_call(call, names, state_words(call.progress)) for call in running],
            last=[_call(call, names, ending_words(call.progress)) for call in last],
        )
        parts = urlsplit(page.action)
        origin = f"{parts.scheme}://{parts.netloc}" if page.action else ""
        return PageReply(status, render(whole, self._speech()), origin)

    async def _names(self, numbers: Sequence[str]) -> Mapping[str, str]:
        try:
            return await self._calls.past.names(sorted(set(numbers)))
        except StoreError:
            return {}  # numbers say whom as well

    def _give_out(self, asked: CallRequest | None, warnings: tuple[str, ...]) -> str:
        key = secrets.token_urlsafe(16)
        lives_s = FORM_LIVES_S if asked is None else QUESTION_LIVES_S
        self._forms[key] = _Form(self._clock.monotonic() + lives_s, asked, warnings)
        while len(self._forms) > MOST_FORMS:
            self._forms.popitem(last=False)
        return key

    def _form(self, key: str) -> _Form | None:
        """The form of that key, as long as it may be sent; one that was sent is known longer."""
        form = self._forms.get(key)
        if form is None or (not form.sent and self._clock.monotonic() > form.until_s):
            return None
        return form


def _warnings(plan: Plan) -> tuple[str, ...]:
    """What is to be known before, of the number and of the call."""
    from dialer.core.phone_number import read_number  # late: it loads the tables of all countries

    number = read_number(plan.call.request.to_number, None)
    return (*(number.warnings if number.problem is None else ()), *plan.warnings)


def _price(quote: Quote | None) -> str:
    if quote is None or quote.per_minute is None:
        return ""
    return phrase("A minute costs {price}.", price=Money(quote.per_minute, quote.currency))


def _call(call: Call, names: Mapping[str, str], words: str) -> ShownCall:
    number = call.request.to_number
    when = call.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
    return ShownCall(names.get(number, ""), number, words, when)
