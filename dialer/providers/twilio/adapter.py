"""Calls through Twilio, and through services that speak as it does: one request rings the own phone
and carries the instructions to dial the other party, so nothing has to reach this machine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest, Leg
from dialer.core.capabilities import Capabilities
from dialer.core.errors import CallbackError, ProviderRefusedError, ProviderReplyError
from dialer.core.events import CallEvent, What
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest, Placed
from dialer.providers.fields import Fields, check_method
from dialer.providers.limits import check_phone_number
from dialer.providers.replies import not_named_yet, plain, undocumented
from dialer.providers.service import Service
from dialer.providers.twilio import script, signature
from dialer.providers.twilio.dialect import Dialect
from dialer.providers.twilio.legs import Legs
from dialer.providers.twilio.money import balance
from dialer.providers.twilio.session import Session
from dialer.providers.twilio.status import COMPLETED, TALKING, news_of_callback, news_of_legs

_URL_CHARS_MOST = 1000
_LEG = "leg"
_SETUP_S = 60


class Caller(Service):
    """An account. Implements core.ports.Provider; ``now`` tells the time in UTC."""

    def __init__(
        self,
        account: Account,
        dialect: Dialect,
        can: Capabilities,
        *,
        timeout_s: float,
        now: Callable[[], datetime],
    ) -> None:
        self._session = session = Session(account, dialect, timeout_s=timeout_s)
        super().__init__(session.title, can, session.http)
        self._dialect = dialect
        self._now = now
        self._legs = Legs(session, now)
        self._ring_s = account.integer("ring_s")
        self._application = account.text("application_id")
        self._auth_token = account.text("auth_token")
        self._signing_secret = account.text("signing_secret")

    def check(self, request: CallRequest) -> None:
        super().check(request)
        if request.caller_id is not None:
            check_phone_number(self._title, request.caller_id)

    def check_callback_url(self, url: str) -> str | None:
        if not self._dialect.callbacks:
            return super().check_callback_url(url)
        if len(url) > _URL_CHARS_MOST:
            return phrase("The address for {title}'s callbacks is too long.", title=self._title)
        return None

    async def place(self, call: Call) -> Placed:
        request = call.request
        shown = request.caller_id or self._session.number
        await self._check_caller_id(shown)
        sent_at = self._now()
        reply = await self._session.send_once(
            self._session.url("Calls"), [*self._fields(call, shown)]
        )
        self._legs.requests.sent(call, self._now() - sent_at, reply.sent_at)
        try:
            sid = self._session.read.placed(reply.body)
        except ProviderReplyError:
            raise self._session.unconfirmed(reply) from None
        if sid is None and self._dialect.parents:
            raise self._session.unconfirmed(reply)
        return Placed(sid, self._http.keep(reply.text))

    async def _check_caller_id(self, shown: str) -> None:
        """Raises ProviderRefusedError or NotReachedError, before anything rings, where a number may
        not be shown to the other party.
        """

    def _fields(self, call: Call, shown: str) -> Sequence[tuple[str, str]]:
        request, url = call.request, call.callback_url
        told = url is not None and self._dialect.callbacks
        talk_s = None if request.max_minutes is None else request.max_minutes * 60
        instructions = script.dial(
            request.to_number,
            caller_id=shown,
            ring_s=self._ring_s,
            talk_s=talk_s,
            callback_url=f"{url}?{_LEG}={Leg.B}" if told else None,
        )
        fields = [
            ("To", request.from_number),
            ("From", self._session.number),
            (self._dialect.script_field, instructions),
            ("Timeout", str(self._ring_s)),
        ]
        if self._application:
            fields.append(("ApplicationSid", self._application))
        if talk_s is not None:
            fields.append(("TimeLimit", str(self._time_limit_s(talk_s))))
        if told and url is not None:
            fields += [("StatusCallback", url), ("StatusCallbackMethod", "POST")]
            fields += [("StatusCallbackEvent", event) for event in script.EVENTS]
        return fields

    def _time_limit_s(self, talk_s: int) -> int:
        """Of the own leg: it is up while the other phone rings, and a little before."""
        limit_s = talk_s + self._ring_s + _SETUP_S
        if self._dialect.time_limit_s is None:
            return limit_s
        least_s, most_s = self._dialect.time_limit_s
        return min(max(limit_s, least_s), most_s)

    async def status(self, call: Call) -> Sequence[CallEvent]:
        sid = call.progress.provider_call_id
        if sid is None:
            return ()  # it is looked for in the list first
        reply = await self._session.ask(self._session.url("Calls", sid))
        a = self._session.read.call(reply.body)
        if a.sid != sid:
            raise undocumented(self._title, "it told of another call than the one asked for")
        b = await self._legs.second(a, call) if a.status in (TALKING, COMPLETED) else None
        events = news_of_legs(a, b, call, self._now())
        return [replace(event, raw=self._http.keep(event.raw)) for event in events]

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        return await self._legs.find(call, known_ids)

    async def hang_up(self, call: Call) -> None:
        """Ends the own leg; the other falls with it."""
        sid = call.progress.provider_call_id
        if sid is None:
            raise not_named_yet(self._title)
        url = self._session.url("Calls", sid)
        try:
            await self._session.ask(url, form=[("Status", COMPLETED)], at_once=True)
        except ProviderRefusedError as error:
            # Whoever hung up first: what counts is that the call is over. Which code says so is
            # not documented for each service.
            if error.code in self._dialect.codes.closed or not await self._is_over(call):
                raise

    async def _is_over(self, call: Call) -> bool:
        return any(event.what is What.ENDED for event in await self.status(call))

    def read_callback(
        self, call: Call, callback: CallbackRequest, at: datetime
    ) -> Sequence[CallEvent]:
        if not self._dialect.callbacks:
            return super().read_callback(call, callback, at)
        check_method(callback, "POST")
        second = callback.query == ((_LEG, str(Leg.B)),)
        if callback.query and not second:
            raise CallbackError("The callback's address has a query that is not ours.")
        self._check_signature(call, callback, second=second)
        fields = Fields(callback, form=True)
        fields.same("AccountSid", self._session.owner)
        sid = fields.text("ParentCallSid" if second else "CallSid")
        if not sid:
            raise CallbackError("The callback names no call.")
        known = call.progress.provider_call_id
        if known is not None and sid != known:
            raise CallbackError("The callback's call is not this one.", 403)
        status = fields.text("CallStatus")
        if not status:
            raise CallbackError("The callback has no CallStatus.")
        leg = Leg.B if second else Leg.A
        event = news_of_callback(status, leg, fields.count("CallDuration"), call, at)
        return [replace(event, provider_call_id=plain(sid, 64), raw=self._http.keep(fields.raw))]

    def _check_signature(self, call: Call, callback: CallbackRequest, *, second: bool) -> None:
        settings = callback.header(signature.SETTINGS)
        secret = self._signing_secret if settings else self._auth_token
        url = f"{call.callback_url or ''}{f'?{_LEG}={Leg.B}' if second else ''}"
        signed = callback.header(signature.SIGNATURE)
        algorithm = signature.algorithm_of(settings)
        if not signature.is_signed(secret, url, callback.form, signed, algorithm):
            raise CallbackError("The callback's signature is not Twilio's.", 403)

    async def test(self) -> str:
        """Asks for the balance, or, where there is none (a sub-account), for a list of calls."""
        if self._dialect.balance_url:
            try:
                left = await balance(self._session)
            except (ProviderReplyError, ProviderRefusedError) as error:
                closed = self._dialect.codes.closed
                if isinstance(error, ProviderRefusedError) and error.code in closed:
                    raise
            else:
                return phrase(
                    "{title} accepts the login; {money} is left.", title=self._title, money=left
                )
        await self._session.ask(self._session.url("Calls"), [("PageSize", "1")])
        return phrase("{title} accepts the login.", title=self._title)
