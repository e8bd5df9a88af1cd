"""46elks' side: a call whose instructions come along, its state, the history, and the account.

Wire facts: 46elks.com/docs: make-call, voice-connect, show-call-id, call-history, update-account.
The shape of errors is in none of them: a line of text here. How an action looks that was never
finished is not told either: it has no result here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from aiohttp import hdrs, web

from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.call import CallOrder, Change, SimulatedCall
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.timeline import Ending, Leg, Phase
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, use_case_for

_FORM = frozenset({"from", "to", "voice_start", "whenhangup", "timeout"})
_CONNECT = frozenset({"connect", "callerid"})
_PARTS = 10_000
_PLACES = 4
_LIMIT_MOST = 100
_WAIT_S = 5

Action = Callable[[Incoming, Account], Awaitable[web.Response]]


class _RefusedError(Exception):
    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


_REFUSALS = {
    Refusal.NO_CREDIT: (403, "Not enough credits"),
    Refusal.ORIGIN_UNSUPPORTED: (403, "Calls to this country are not allowed"),
    Refusal.FLOOD: (429, "Too many requests"),
}


class Elks:
    """`/a1/calls` and `/a1/me`."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts
        self._from: dict[int, str] = {}
        self._polls: dict[int, int] = {}

    def routes(self) -> list[web.RouteDef]:
        actions: dict[tuple[str, str], Action] = {
            ("POST", "/a1/calls"): self._make,
            ("GET", "/a1/calls"): self._history,
            ("GET", "/a1/calls/{id}"): self._show,
            ("GET", "/a1/me"): self._me,
        }
        return [
            self._desk.route(method, path, Provider.ELKS, self._serve(action))
            for (method, path), action in actions.items()
        ]

    def _serve(self, action: Action) -> Callable[[Incoming], Awaitable[web.Response]]:
        async def serve(request: Incoming) -> web.Response:
            name, password = request.login or ("", "")
            account = self._accounts.find(Provider.ELKS, username=name, password=password)
            try:
                if account is None:
                    raise _RefusedError(401, "API access requires Basic HTTP authentication")
                response = await action(request, account)
            except _RefusedError as refused:
                response = web.Response(status=refused.status, text=str(refused))
            response.headers[hdrs.DATE] = format_datetime(self._desk.clock.now(), usegmt=True)
            return response

        return serve

    async def _make(self, request: Incoming, account: Account) -> web.Response:
        for name in ("from", "to", "voice_start"):
            if not request.get(name):
                raise _RefusedError(400, f'Missing key "{name}"')
        for name in sorted(set(request.names) - _FORM):
            request.remarks.append(f"{name}: no such parameter; ignored")
        shown, a = request.get("from"), request.get("to")
        if shown != account.settings["number"]:
            raise _RefusedError(403, "Invalid from number")
        if not a.startswith("+") or fault_in(a[1:]):
            raise _RefusedError(403, "Invalid to number")
        if not re.fullmatch(r"([1-9][0-9]{0,2})?", request.get("timeout")):
            raise _RefusedError(400, "Invalid timeout")
        b = self._connected(request, account)
        if self._desk.ledger.balance(account) <= 0:
            raise _RefusedError(403, "Not enough credits")
        use_case = use_case_for(b)
        order = CallOrder(
            provider=Provider.ELKS,
            account=account,
            a=a[1:],
            b=b[1:],
            tag="",
            use_case=use_case,
            line=SCRIPTS[use_case].line,
            tariff=Tariff(rate_for(a[1:]).per_minute, rate_for(b[1:]).per_minute, _PLACES),
        )

        def place() -> web.Response:
            call = self._desk.exchange.place(order, _nobody_is_told)
            self._from[call.id] = shown
            return web.json_response(self._json(call, call.last))

        return await self._desk.reply(
            use_case,
            Provider.ELKS,
            place=place,
            refuse=_refuse,
            undocumented=web.json_response({"accepted": True}),
        )

    def _connected(self, request: Incoming, account: Account) -> str:
        """The number that the instructions connect to: an address would have to be asked."""
        try:
            action = json.loads(request.get("voice_start"))
        except ValueError:
            raise _RefusedError(400, "Invalid voice_start") from None
        if not isinstance(action, dict) or not {"connect"} <= set(action) <= _CONNECT:
            raise _RefusedError(400, "Invalid voice_start")
        number = action["connect"]
        if not isinstance(number, str) or not number.startswith("+") or fault_in(number[1:]):
            raise _RefusedError(400, "Invalid voice_start")
        allowed = (account.settings["number"], "+12125550123")
        if action.get("callerid", allowed[0]) not in allowed:
            request.remarks.append("callerid: not one of the account's numbers")
        return number

    async def _show(self, request: Incoming, account: Account) -> web.Response:
        text = request.http.match_info["id"]
        call = self._desk.exchange.calls.get(int(text[1:], 16)) if _is_id(text) else None
        if call is None or call.order.account != account:
            raise _RefusedError(404, "No such call")
        polls = self._polls[call.id] = self._polls.get(call.id, 0) + 1
        stale = call.order.news is News.SCRAMBLED and polls % 2 == 0 and len(call.changes) > 1
        return web.json_response(self._json(call, call.changes[-2] if stale else call.last))

    async def _history(self, request: Incoming, account: Account) -> web.Response:
        for name in sorted(set(request.names) - {"start", "end", "limit"}):
            request.remarks.append(f"{name}: no such parameter; ignored")
        limit = request.get("limit") or str(_LIMIT_MOST)
        if not limit.isdigit() or not 1 <= int(limit) <= _LIMIT_MOST:
            raise _RefusedError(400, "Invalid limit")
        before, after = _moment(request.get("start")), _moment(request.get("end"))
        found = [
            call
            for call in reversed(self._desk.exchange.calls.values())
            if call.order.account == account
            and (before is None or call.placed_at < before)
            and (after is None or call.placed_at > after)
        ]
        some = found[: int(limit)]
        document: dict[str, Any] = {"data": [self._json(call, call.last) for call in some]}
        if len(found) > len(some):
            document["next"] = _time(some[-1].placed_at)
        return web.json_response(document)

    async def _me(self, request: Incoming, account: Account) -> web.Response:
        left = self._desk.ledger.balance(account)
        return web.json_response(
            {
                "id": "u" + "0" * 32,
                "displayname": "Demo",
                "mobilenumber": account.settings["number"],
                "email": "demo@example.org",
                "balance": int(left * _PARTS),
                "currency": "SEK",
                "creditalert": 0,
            }
        )

    def _json(self, call: SimulatedCall, change: Change) -> dict[str, Any]:
        answered_at = call.entered(Phase.ANSWERED_A)
        document: dict[str, Any] = {
            "id": elks_id(call.id),
            "direction": "outgoing",
            "from": self._from[call.id],
            "to": f"+{call.order.a}",
            "created": _time(call.placed_at),
            "state": _state(call, change),
            "timeout": 60,
            "actions": [],
            "legs": [],
        }
        if answered_at is None or answered_at > change.at:
            if change.phase is Phase.ENDED:
                document["duration"], document["cost"] = 0, 0
            return document
        document["start"] = _time(answered_at)
        action: dict[str, Any] = {"connect": f"+{call.order.b}"}
        document["actions"].append(action)
        over = change.phase is Phase.ENDED
        rung_at, talked_at = call.entered(Phase.RINGING_B), call.entered(Phase.TALKING)
        if rung_at is not None and rung_at <= change.at:
            leg: dict[str, Any] = {
                "to": f"+{call.order.b}",
                "from": self._from[call.id],
                "state": "ongoing",
            }
            if talked_at is not None and talked_at <= change.at:
                at = change.at if over else self._desk.clock.now()
                leg["duration"] = max(1, call.connected_s(Leg.B, at))
            if over:
                result = _result(change)
                leg["state"] = result or "failed"
                if result:
                    action["result"] = result
            document["legs"].append(leg)
        if over:
            document["duration"] = call.connected_s(Leg.A, change.at)
            document["cost"] = int(call.cost(change.at) * _PARTS)
        return document


def elks_id(number: int) -> str:
    """The id of a call, by its number."""
    return f"c{number:032x}"


def _is_id(text: str) -> bool:
    return re.fullmatch(r"c[0-9a-f]{32}", text) is not None


def _state(call: SimulatedCall, change: Change) -> str:
    if change.phase is not Phase.ENDED:
        return "ongoing"
    if call.order.news is News.UNDOCUMENTED:
        return "parked"
    if call.entered(Phase.ANSWERED_A) is not None:
        return "success"
    return "busy" if change.ending is Ending.BUSY else "failed"


def _result(change: Change) -> str:
    """Of the connect action; "" where the own phone was put down before it had one."""
    if change.ending is Ending.COMPLETED:
        return "success"
    if change.leg is Leg.A:
        return ""
    return "busy" if change.ending is Ending.BUSY else "failed"


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%f")


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise _RefusedError(400, "Invalid date") from None
    if moment.tzinfo is not None:
        raise _RefusedError(400, "Invalid date")
    return moment.replace(tzinfo=UTC)


def _refuse(refusal: Refusal) -> web.Response | None:
    if refusal not in _REFUSALS:
        return None
    status, words = _REFUSALS[refusal]
    headers = {"Retry-After": str(_WAIT_S)} if status == 429 else {}
    return web.Response(status=status, text=words, headers=headers)


def _nobody_is_told(call: SimulatedCall, change: Change) -> None:
    """No webhook is asked for."""
