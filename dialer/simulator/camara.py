"""An operator's Click to Dial, and the server that gives its access tokens.

Wire facts: camaraproject/ClickToDial, click-to-dial.yaml; RFC 6749 for the tokens. When an end is
`failed` and when `disconnected`, the file leaves open: a call that a phone's silence or the network
ended has failed, a busy line or somebody's hand disconnects.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from enum import Enum
from typing import Any
from urllib.parse import unquote_plus

from aiohttp import hdrs, web

from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.call import CallOrder, Change, SimulatedCall
from dialer.simulator.callbacks import Report, is_web_address
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.timeline import Ending, Leg, Phase
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, use_case_for

PATH = "/click-to-dial/v0.2"
TOKEN_PATH = "/oauth2/token"
_NUMBER = re.compile(r"\+[1-9][0-9]{4,14}")
_SCOPES = {f"click-to-dial:calls:{what}" for what in ("create", "read", "delete")}
_REQUEST = {
    "caller": {"number"},
    "callee": {"number"},
    "sink": None,
    "sinkCredential": {
        "credentialType",
        "accessToken",
        "accessTokenExpiresUtc",
        "accessTokenType",
    },
    "recordingEnabled": None,
}
_PLACES = 4


class Fault(Enum):
    """ErrorInfo: status, code, message."""

    INVALID_ARGUMENT = (400, "INVALID_ARGUMENT", "Client specified an invalid argument.")
    UNAUTHENTICATED = (401, "UNAUTHENTICATED", "Request not authenticated.")
    PERMISSION_DENIED = (403, "PERMISSION_DENIED", "Client does not have sufficient permissions.")
    NOT_FOUND = (404, "NOT_FOUND", "The specified resource is not found.")
    ALREADY_EXISTS = (409, "ALREADY_EXISTS", "An active call already exists for the two.")
    INVALID_PHONE_NUMBER = (422, "INVALID_PHONE_NUMBER", "A number is not valid E.164.")
    SAME_CALLER_CALLEE = (422, "SAME_CALLER_CALLEE", "Caller and callee cannot be the same.")
    CALLER_NOT_AVAILABLE = (422, "CALLER_NOT_AVAILABLE", "Caller is not allowed to call.")
    CALLEE_NOT_AVAILABLE = (422, "CALLEE_NOT_AVAILABLE", "Callee cannot receive a call.")


class _RefusedError(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value[2])
        self.fault = fault


_REFUSALS = {
    Refusal.NO_CREDIT: Fault.PERMISSION_DENIED,
    Refusal.BLACKLISTED: Fault.CALLEE_NOT_AVAILABLE,
    Refusal.DESTINATION_UNSUPPORTED: Fault.CALLEE_NOT_AVAILABLE,
    Refusal.ORIGIN_UNSUPPORTED: Fault.CALLER_NOT_AVAILABLE,
    Refusal.FLOOD: Fault.ALREADY_EXISTS,
}

_STATES = {
    Phase.QUEUED: "initiating",
    Phase.RINGING_A: "callingCaller",
    Phase.ANSWERED_A: "callingCallee",
    Phase.RINGING_B: "callingCallee",
    Phase.TALKING: "connected",
}
_REASONS = {
    (Ending.BUSY, Leg.A): "callerBusy",
    (Ending.NO_ANSWER, Leg.A): "callerNoAnswer",
    (Ending.CANCELLED, Leg.A): "callerAbandon",
    (Ending.BUSY, Leg.B): "calleeBusy",
    (Ending.NO_ANSWER, Leg.B): "calleeNoAnswer",
}


@dataclass
class _Token:
    account: Account
    until: datetime


@dataclass
class _Sink:
    """Where a call's events go, and the word that they bring."""

    url: str = ""
    token: str = ""


Action = Callable[[Incoming, Account], Awaitable[web.Response]]


class ClickToDial:
    """`POST /calls`, `GET` and `DELETE /calls/{callId}`."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts
        self._tokens: dict[str, _Token] = {}
        self._sinks: dict[int, _Sink] = {}
        self._polls: dict[int, int] = {}
        self._events = 0
        self._held: dict[int, str] = {}

    def routes(self) -> list[web.RouteDef]:
        secrets = frozenset({"sinkCredential.accessToken", "client_secret"})
        actions: dict[tuple[str, str], Action] = {
            ("POST", f"{PATH}/calls"): self._create,
            ("GET", f"{PATH}/calls/{{id}}"): self._get,
            ("DELETE", f"{PATH}/calls/{{id}}"): self._delete,
        }
        provider = Provider.CAMARA
        return [
            self._desk.route("POST", TOKEN_PATH, provider, self._token, secrets),
            *(
                self._desk.route(method, path, provider, self._serve(action), secrets)
                for (method, path), action in actions.items()
            ),
        ]

    # Tokens

    async def _token(self, request: Incoming) -> web.Response:
        """A client's own credentials for a token (RFC 6749, 4.4)."""
        name, secret = map(unquote_plus, request.login or ("", ""))
        if request.get("client_id"):
            name, secret = request.get("client_id"), request.get("client_secret")
        account = self._accounts.find(Provider.CAMARA, client_id=name, client_secret=secret)
        if account is None or not name:
            return web.json_response({"error": "invalid_client"}, status=401)
        if request.get("grant_type") != "client_credentials":
            return web.json_response({"error": "unsupported_grant_type"}, status=400)
        if not set(request.get("scope").split()) <= _SCOPES:
            return web.json_response({"error": "invalid_scope"}, status=400)
        lasts_s = self._desk.options.camara_token_s
        text = f"at-demo-{len(self._tokens)}"
        until = self._desk.clock.now() + timedelta(seconds=lasts_s)
        self._tokens[text] = _Token(account, until)
        return web.json_response(
            {"access_token": text, "token_type": "Bearer", "expires_in": lasts_s}
        )

    def _serve(self, action: Action) -> Callable[[Incoming], Awaitable[web.Response]]:
        async def serve(request: Incoming) -> web.Response:
            try:
                response = await action(request, self._who(request))
            except _RefusedError as refused:
                response = _error(refused.fault)
            response.headers["x-correlator"] = request.http.headers.get("x-correlator", "none")
            response.headers[hdrs.DATE] = format_datetime(self._desk.clock.now(), usegmt=True)
            return response

        return serve

    def _who(self, request: Incoming) -> Account:
        scheme, _, text = request.http.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        token = self._tokens.get(text)
        given = self._accounts.find(Provider.CAMARA, token=text) if text else None
        if scheme == "Bearer" and given is not None:
            return given
        if scheme != "Bearer" or token is None or token.until <= self._desk.clock.now():
            raise _RefusedError(Fault.UNAUTHENTICATED)
        return token.account

    # Calls

    async def _create(self, request: Incoming, account: Account) -> web.Response:
        document = request.document
        _check(document)
        caller, callee = document["caller"]["number"], document["callee"]["number"]
        if not (_NUMBER.fullmatch(caller) and _NUMBER.fullmatch(callee)):
            raise _RefusedError(Fault.INVALID_ARGUMENT)
        if fault_in(caller[1:]) or fault_in(callee[1:]):
            raise _RefusedError(Fault.INVALID_PHONE_NUMBER)
        if caller == callee:
            raise _RefusedError(Fault.SAME_CALLER_CALLEE)
        if self._desk.ledger.balance(account) <= 0:
            raise _RefusedError(Fault.PERMISSION_DENIED)
        use_case = use_case_for(callee)
        a, b = caller[1:], callee[1:]
        order = CallOrder(
            provider=Provider.CAMARA,
            account=account,
            a=a,
            b=b,
            tag="",
            use_case=use_case,
            line=SCRIPTS[use_case].line,
            tariff=Tariff(rate_for(a).per_minute, rate_for(b).per_minute, _PLACES),
        )
        sink = _Sink(
            document.get("sink", ""), document.get("sinkCredential", {}).get("accessToken", "")
        )

        def place() -> web.Response:
            call = self._desk.exchange.place(order, self._changed)
            self._sinks[call.id] = sink
            return web.json_response(_call(call, call.last), status=201)

        return await self._desk.reply(
            use_case,
            Provider.CAMARA,
            place=place,
            refuse=_refuse,
            undocumented=web.json_response({"callId": "none"}, status=201),
        )

    async def _get(self, request: Incoming, account: Account) -> web.Response:
        call = self._named(request, account)
        polls = self._polls[call.id] = self._polls.get(call.id, 0) + 1
        stale = call.order.news is News.SCRAMBLED and polls % 2 == 0 and len(call.changes) > 1
        return web.json_response(_call(call, call.changes[-2] if stale else call.last))

    async def _delete(self, request: Incoming, account: Account) -> web.Response:
        call = self._named(request, account)
        if not call.hang_up():
            raise _RefusedError(Fault.ALREADY_EXISTS)
        return web.Response(status=204)

    def _named(self, request: Incoming, account: Account) -> SimulatedCall:
        text = request.http.match_info["id"].removeprefix("call-")
        call = self._desk.exchange.calls.get(int(text)) if text.isdigit() else None
        if call is None or call.order.account != account:
            raise _RefusedError(Fault.NOT_FOUND)
        return call

    # Events

    def _changed(self, call: SimulatedCall, change: Change) -> None:
        sink = self._sinks.get(call.id)
        if sink is None or not sink.url:
            return
        # Ringing B is no news: the state said so when A answered.
        if change.phase is Phase.RINGING_B:
            return
        if change.phase is Phase.ENDED and call.order.news is News.LAST_LOST:
            return
        self._events += 1
        event = json.dumps(_event(call, change, self._events))
        self._send(call, sink, event, change.at)
        if call.order.news is News.SCRAMBLED and call.id in self._held:
            self._send(call, sink, self._held[call.id], change.at)
        self._held[call.id] = event

    def _send(self, call: SimulatedCall, sink: _Sink, event: str, at: datetime) -> None:
        headers = {"Content-Type": "application/cloudevents+json"}
        if sink.token:
            headers["Authorization"] = f"Bearer {sink.token}"
        self._desk.callbacks.send(
            Report(Provider.CAMARA, call.id, at, sink.url, (), headers=headers, document=event)
        )


def _check(document: Any) -> None:
    """INVALID_ARGUMENT for what CreateCallRequest has not ("Request body strictness")."""
    if not isinstance(document, dict) or not {"caller", "callee"} <= set(document) <= set(_REQUEST):
        raise _RefusedError(Fault.INVALID_ARGUMENT)
    for name, value in document.items():
        allowed = _REQUEST[name]
        if allowed is None:
            continue
        if not isinstance(value, dict) or not set(value) <= allowed:
            raise _RefusedError(Fault.INVALID_ARGUMENT)
        if not all(isinstance(inner, str) for inner in value.values()):
            raise _RefusedError(Fault.INVALID_ARGUMENT)
    if not all(set(document[name]) == {"number"} for name in ("caller", "callee")):
        raise _RefusedError(Fault.INVALID_ARGUMENT)
    sink, credential = document.get("sink", ""), document.get("sinkCredential")
    if sink and not (isinstance(sink, str) and is_web_address(sink) and len(sink) <= 2048):
        raise _RefusedError(Fault.INVALID_ARGUMENT)
    whole = _REQUEST["sinkCredential"]
    if credential is not None and (
        set(credential) != whole or credential["credentialType"] != "ACCESSTOKEN"
    ):
        raise _RefusedError(Fault.INVALID_ARGUMENT)


def _state(call: SimulatedCall, change: Change) -> str:
    if change.phase is not Phase.ENDED:
        return _STATES[change.phase]
    if call.order.news is News.UNDOCUMENTED:
        return "evaporated"
    gone_well = change.ending in (Ending.COMPLETED, Ending.CANCELLED, Ending.BUSY)
    return "disconnected" if gone_well else "failed"


def _reason(call: SimulatedCall, change: Change) -> str:
    if change.ending is Ending.COMPLETED:
        return "hangUp"
    known = _REASONS.get((change.ending or Ending.FAILED, change.leg or Leg.A))
    return known or ("callerFailure" if change.leg is Leg.A else "calleeFailure")


def call_id(number: int) -> str:
    """The id of a call, by its number."""
    return f"call-{number}"


def _call(call: SimulatedCall, change: Change) -> dict[str, Any]:
    return {
        "callId": call_id(call.id),
        "caller": {"number": f"+{call.order.a}"},
        "callee": {"number": f"+{call.order.b}"},
        "status": _state(call, change),
        "createdAt": _time(call.placed_at),
        "recordingEnabled": False,
    }


def _event(call: SimulatedCall, change: Change, number: int) -> dict[str, Any]:
    status = {"state": _state(call, change)}
    data: dict[str, Any] = {
        "callId": call_id(call.id),
        "caller": f"+{call.order.a}",
        "callee": f"+{call.order.b}",
        "status": status,
        "timestamp": _time(change.at),
    }
    if change.phase is Phase.ENDED:
        status["reason"] = _reason(call, change)
        data["callDuration"] = str(call.connected_s(Leg.B, change.at))
    return {
        "id": f"event-{number}",
        "source": "https://api.example.com/click-to-dial",
        "specversion": "1.0",
        "type": "org.camaraproject.click-to-dial.v0.status-changed",
        "datacontenttype": "application/json",
        "time": _time(change.at),
        "data": data,
    }


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _refuse(refusal: Refusal) -> web.Response | None:
    fault = _REFUSALS.get(refusal)
    return None if fault is None else _error(fault)


def _error(fault: Fault) -> web.Response:
    status, code, message = fault.value
    return web.json_response({"status": status, "code": code, "message": message}, status=status)
