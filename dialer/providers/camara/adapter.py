"""Click to Dial: a call is made, asked about and ended, and its events come to the sink."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest, Outcome, Source
from dialer.core.errors import (
    CallbackError,
    HangUpUnavailableError,
    ProviderRefusedError,
    ProviderReplyError,
    UnsupportedError,
)
from dialer.core.events import CallEvent, What
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest, Placed
from dialer.providers.camara import wire
from dialer.providers.camara.declaration import TITLE, capabilities
from dialer.providers.camara.status import State, news
from dialer.providers.camara.tokens import Tokens
from dialer.providers.fields import check_method
from dialer.providers.http import Http, Reply, based_on
from dialer.providers.replies import NO_CALL, Refusal, not_reached, unconfirmed, undocumented
from dialer.providers.service import Service

# No call lasts longer, and its last event may be late.
_SINK_TOKEN_LASTS = timedelta(hours=24)
_PROBE = "dialer-test"

_HINTS: Mapping[str, str] = {
    "INVALID_ARGUMENT": phrase("Check the two numbers."),
    "OUT_OF_RANGE": phrase("Check the two numbers."),
    "UNAUTHENTICATED": phrase("Check the account's client_id and client_secret, or its token."),
    "PERMISSION_DENIED": phrase("Ask the operator what the account may do, and check its scope."),
    "INVALID_TOKEN_CONTEXT": phrase("Call from the phone that the account belongs to."),
    "INVALID_PHONE_NUMBER": phrase("Check the two numbers."),
    "SAME_CALLER_CALLEE": phrase("Choose another number."),
    "CALLER_NOT_AVAILABLE": phrase("Check that your own phone is switched on and may call."),
    "CALLEE_NOT_AVAILABLE": phrase("Try again later, or call another number."),
    "SERVICE_NOT_APPLICABLE": phrase("Your operator cannot call this number."),
    "ALREADY_EXISTS": phrase("A call between these two numbers runs: wait until it ends."),
    "QUOTA_EXCEEDED": phrase("The account's quota is used up: ask the operator."),
    "TOO_MANY_REQUESTS": phrase("Wait a moment, then call again."),
}
_OUTCOMES: Mapping[str, Outcome] = {"INVALID_PHONE_NUMBER": Outcome.INVALID_NUMBER}


class ClickToDial(Service):
    """An account. Implements core.ports.Provider; ``now`` tells the time in UTC."""

    def __init__(self, account: Account, *, timeout_s: float, now: Callable[[], datetime]) -> None:
        self._address = based_on(account.need("address"), account.base_url)
        secrets = [account.text("client_secret"), account.text("token")]
        http = Http(TITLE, self._address, timeout_s=timeout_s, secrets=secrets)
        super().__init__(TITLE, capabilities(account), http)
        self._tokens = Tokens(account, http)
        self._now = now
        self._ended_once: set[str] = set()
        self._hung_up: set[str] = set()

    def check(self, request: CallRequest) -> None:
        super().check(request)
        for number in (request.from_number, request.to_number):
            if not wire.is_number(number):
                raise UnsupportedError(
                    phrase("{title} cannot call {number}.", title=TITLE, number=number)
                )

    def check_callback_url(self, url: str) -> str | None:
        if len(url) > wire.SINK_CHARS_MOST:
            return phrase("The address for {title}'s events is too long.", title=TITLE)
        return None

    async def place(self, call: Call) -> Placed:
        try:
            headers = await self._tokens.header(at_once=True)
        except ProviderReplyError as error:
            raise not_reached(TITLE, "no access token was got", NO_CALL) from error
        document = wire.create_call(
            call.request.from_number,
            call.request.to_number,
            call.callback_url,
            self._sink_token(call),
            call.created_at + _SINK_TOKEN_LASTS,
        )
        # By this name the operator's support finds the call.
        headers["x-correlator"] = call.id
        url = f"{self._address}/calls"
        reply = await self._http.send_once("POST", url, document=document, headers=headers)
        refused = self._refused(reply)
        if refused is not None:
            raise refused
        try:
            state = wire.read_call(reply.body)
        except wire.WireError:
            state = None
        if state is None or not reply.accepted:
            why = phrase("its answer is not documented (HTTP {status})", status=reply.status)
            raise unconfirmed(TITLE, why)
        return Placed(state.call_id, self._http.keep(reply.text))

    async def status(self, call: Call) -> Sequence[CallEvent]:
        call_id = call.progress.provider_call_id
        if call_id is None:
            raise undocumented(TITLE, "the call's id is not known yet")
        reply = await self._ask("GET", f"calls/{call_id}")
        try:
            told = wire.read_call(reply.body)
        except wire.WireError as error:
            raise undocumented(TITLE, str(error)) from None
        if told.call_id != call_id:
            raise undocumented(TITLE, "it told of another call than the one asked for")
        state = State(told.status)
        if state.is_over and call.callback_url is not None and call_id not in self._ended_once:
            # The event with the reason is on its way: it gets until the next question.
            self._ended_once.add(call_id)
            return ()
        event = news(state, call, self._now(), Source.POLL)
        if event.outcome is Outcome.UNKNOWN and call_id in self._hung_up:
            event = replace(event, outcome=Outcome.CANCELLED)  # its end is ours, before they talked
        return [replace(event, provider_call_id=call_id, raw=self._http.keep(reply.text))]

    async def hang_up(self, call: Call) -> None:
        call_id = call.progress.provider_call_id
        if call_id is None:
            raise HangUpUnavailableError(
                phrase("{title}'s id of this call is not known yet.", title=TITLE),
                phrase("Try again in a moment."),
            )
        try:
            await self._ask("DELETE", f"calls/{call_id}", at_once=True)
            self._hung_up.add(call_id)
        except ProviderRefusedError as error:
            # Gone, or ended by whoever was quicker: what counts is that it is over.
            if error.code not in ("NOT_FOUND", "ALREADY_EXISTS") or not await self._is_over(call):
                raise

    async def _is_over(self, call: Call) -> bool:
        try:
            self._ended_once.add(call.progress.provider_call_id or "")
            return any(event.what is What.ENDED for event in await self.status(call))
        except ProviderRefusedError as error:
            return error.code == "NOT_FOUND"

    def read_callback(
        self, call: Call, callback: CallbackRequest, at: datetime
    ) -> Sequence[CallEvent]:
        check_method(callback, "POST")
        given = callback.header("authorization").encode("utf-8", "surrogatepass")
        if not hmac.compare_digest(given, f"Bearer {self._sink_token(call)}".encode()):
            raise CallbackError("The event's token is not this call's.", 403)
        try:
            event = wire.read_event(callback.body)
        except wire.WireError as error:
            raise CallbackError(f"The event cannot be read: {error}.") from None
        known = call.progress.provider_call_id
        request = call.request
        same = (event.caller, event.callee) == (request.from_number, request.to_number)
        if not same or known not in (None, event.call_id):
            raise CallbackError("The event is of another call.", 403)
        state = State(event.state, event.reason, event.duration_s)
        told = news(state, call, at, Source.CALLBACK)
        raw = self._http.keep(callback.body.decode("utf-8", "replace"))
        return [replace(told, provider_call_id=event.call_id, raw=raw)]

    async def test(self) -> str:
        """Asks about a call that there is not: whoever may ask is told so."""
        try:
            await self._ask("GET", f"calls/{_PROBE}")
        except ProviderRefusedError as error:
            if error.code not in ("NOT_FOUND", "IDENTIFIER_NOT_FOUND"):
                raise
        return phrase("{title} accepts the account.", title=TITLE)

    def _sink_token(self, call: Call) -> str:
        """The word that a call's events bring with them: nobody else can make it."""
        secret = self._tokens.secret.encode()
        return hmac.new(secret, call.callback_token.encode(), hashlib.sha256).hexdigest()

    async def _ask(self, method: str, path: str, *, at_once: bool = False) -> Reply:
        url = f"{self._address}/{path}"
        headers = await self._tokens.header(at_once=at_once)
        reply = await self._http.ask(method, url, headers=headers, at_once=at_once)
        if reply.status == 401 and self._tokens.can_be_fetched:
            # It may have ended before its time; a question may be asked again.
            self._tokens.forget()
            headers = await self._tokens.header(at_once=at_once)
            reply = await self._http.ask(method, url, headers=headers, at_once=at_once)
        if reply.accepted:
            return reply
        refused = self._refused(reply)
        if refused is not None:
            raise refused
        raise undocumented(TITLE, phrase("HTTP {status}", status=reply.status))

    def _refused(self, reply: Reply) -> ProviderRefusedError | None:
        """The documented refusal that a reply is; a server's own fault is none, unless its code
        says what was wrong with the request.
        """
        if reply.accepted:
            return None
        error = wire.read_error(reply.body)
        if error is None and reply.status == 401:
            error = wire.Error(401, "UNAUTHENTICATED", phrase("it does not accept the token"))
        if error is None or (not reply.refuses and error.code not in _HINTS):
            return None
        if error.code == "UNAUTHENTICATED":
            self._tokens.forget()
        what_to_do = _HINTS.get(error.code, "")
        if reply.wait_s:
            what_to_do = phrase("Wait {seconds} s, then try again.", seconds=round(reply.wait_s))
        outcome = _OUTCOMES.get(error.code, Outcome.REFUSED)
        meaning = self._http.keep(error.message).rstrip(".")
        return Refusal(meaning, what_to_do, outcome).error(TITLE, error.code)
