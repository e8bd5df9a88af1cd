"""Zadarma's side: signed requests, a callback, and statistics of what is over.

Wire facts: zadarma/user-api-v1 (lib/Client.php, lib/Api.php, lib/Response/Statistics.php). That a
callback makes a row for each phone that was called is in none of them.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from email.utils import format_datetime
from typing import Any
from urllib.parse import quote_plus

from aiohttp import hdrs, web

from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.call import CallOrder, Change, SimulatedCall
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.timeline import Ending, Leg, Phase
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, UseCase, use_case_for

_ZONE = timedelta(hours=3)  # of the account, so that nobody takes its times for UTC
_TIME = "%Y-%m-%d %H:%M:%S"
_RANGE_MOST = timedelta(days=30)
_ROWS_MOST = 1000
_PLACES = 4
_WAIT_S = 9

Action = Callable[[Incoming, Account], Awaitable[web.Response]]


class _RefusedError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


_REFUSALS = {
    Refusal.NO_CREDIT: (400, "Not enough money on the balance"),
    Refusal.ORIGIN_UNSUPPORTED: (400, "Calls to this direction are not allowed"),
    Refusal.DESTINATION_UNSUPPORTED: (400, "Calls to this direction are not allowed"),
    Refusal.FLOOD: (429, "You exceeded the rate limit"),
}
_DISPOSITIONS = {
    Ending.COMPLETED: "answered",
    Ending.BUSY: "busy",
    Ending.CANCELLED: "cancel",
    Ending.NO_ANSWER: "no answer",
    Ending.CONGESTION: "line limit",
    Ending.INVALID_NUMBER: "unallocated number",
}


class Zadarma:
    """`/v1/...`, every path with its last slash."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts

    def routes(self) -> list[web.RouteDef]:
        actions: dict[str, Action] = {
            "/v1/request/callback/": self._callback,
            "/v1/statistics/": self._statistics,
            "/v1/info/balance/": self._balance,
            "/v1/info/price/": self._price,
            "/v1/info/timezone/": self._timezone,
        }
        return [
            self._desk.route("GET", path, Provider.ZADARMA, self._serve(action))
            for path, action in actions.items()
        ]

    def _serve(self, action: Action) -> Callable[[Incoming], Awaitable[web.Response]]:
        async def serve(request: Incoming) -> web.Response:
            try:
                response = await action(request, self._who(request))
            except _RefusedError as refused:
                response = _error(refused.status, str(refused))
            response.headers[hdrs.DATE] = format_datetime(self._desk.clock.now(), usegmt=True)
            return response

        return serve

    def _who(self, request: Incoming) -> Account:
        """The key, and a signature of path and parameters as PHP writes them."""
        key, _, signature = request.http.headers.get(hdrs.AUTHORIZATION, "").partition(":")
        account = self._accounts.find(Provider.ZADARMA, key=key) if key else None
        if account is None:
            raise _RefusedError(401, "Not authorized")
        query = "&".join(
            f"{name}={quote_plus(value).replace('~', '%7E')}"
            for name, value in sorted(request.params)
        )
        digest = hashlib.md5(query.encode(), usedforsecurity=False).hexdigest()
        signed = f"{request.http.path}{query}{digest}".encode()
        made = hmac.new(account.settings["secret"].encode(), signed, hashlib.sha1).hexdigest()
        if signature != base64.b64encode(made.encode()).decode():
            raise _RefusedError(401, "Not authorized")
        if request.get("format") not in ("", "json"):
            raise _RefusedError(400, "Wrong format")
        return account

    async def _callback(self, request: Incoming, account: Account) -> web.Response:
        _known(request, "from", "to", "sip", "predicted")
        a, b = request.get("from"), request.get("to")
        if not a or not b:
            raise _RefusedError(400, "Wrong parameters")
        if fault_in(a) or fault_in(b):
            raise _RefusedError(400, "Wrong number")
        if self._desk.ledger.balance(account) <= 0:
            raise _RefusedError(400, "Not enough money on the balance")
        use_case = use_case_for(b)
        order = CallOrder(
            provider=Provider.ZADARMA,
            account=account,
            a=a,
            b=b,
            tag="",
            use_case=use_case,
            line=SCRIPTS[use_case].line,
            tariff=Tariff(rate_for(a).per_minute, rate_for(b).per_minute, _PLACES),
        )

        def place() -> web.Response:
            call = self._desk.exchange.place(order, _nobody_is_told)
            return _success(**{"from": a, "to": b, "time": int(call.placed_at.timestamp())})

        return await self._desk.reply(
            use_case,
            Provider.ZADARMA,
            place=place,
            refuse=_refuse,
            undocumented=web.json_response({"status": "accepted"}),
        )

    async def _statistics(self, request: Incoming, account: Account) -> web.Response:
        _known(request, "start", "end", "sip", "cost_only", "type", "skip", "limit")
        start, end = _moment(request.get("start")), _moment(request.get("end"))
        skip, limit = request.get("skip") or "0", request.get("limit") or str(_ROWS_MOST)
        if not (skip.isdigit() and limit.isdigit() and int(limit) <= _ROWS_MOST):
            raise _RefusedError(400, "Wrong parameters")
        end = min(end, start + _RANGE_MOST)
        rows = [
            row
            for call in self._desk.exchange.calls.values()
            if call.order.account == account and call.over
            for row in _rows(call)
            if start <= _moment(row["callstart"]) <= end
        ]
        some = rows[int(skip) :][: int(limit)]
        return _success(start=request.get("start"), end=request.get("end"), stats=some)

    async def _balance(self, request: Incoming, account: Account) -> web.Response:
        _known(request)
        left = self._desk.ledger.balance(account)
        return _success(balance=str(left), currency="USD")

    async def _price(self, request: Incoming, account: Account) -> web.Response:
        _known(request, "number", "caller_id")
        number = request.get("number")
        if fault_in(number) or use_case_for(number) is UseCase.INVALID_NUMBER:
            raise _RefusedError(400, "Wrong number")
        rate = rate_for(number)
        return _success(
            info={
                "prefix": rate.prefix,
                "description": rate.country,
                "price": str(rate.per_minute),
                "currency": "USD",
            }
        )

    async def _timezone(self, request: Incoming, account: Account) -> web.Response:
        _known(request)
        now = self._desk.clock.now()
        return _success(unixtime=int(now.timestamp()), datetime=_local(now), timezone="UTC+3")


def row_id(number: int, leg: Leg) -> str:
    """The id of a row, by its call's number."""
    return f"{number}.{1 if leg is Leg.A else 2}"


def _rows(call: SimulatedCall) -> Iterator[dict[str, Any]]:
    """What the statistics have of a call that is over."""
    if call.order.news is News.LAST_LOST:
        return
    last = call.last
    order, tariff = call.order, call.order.tariff
    answered = call.entered(Phase.ANSWERED_A) is not None
    for leg, at, from_, to, per_minute in (
        (Leg.A, call.entered(Phase.RINGING_A), "00001", order.a, tariff.a_per_minute),
        (Leg.B, call.entered(Phase.RINGING_B), order.a, order.b, tariff.b_per_minute),
    ):
        if at is None:
            continue
        seconds = call.connected_s(leg, last.at)
        disposition = _DISPOSITIONS.get(last.ending or Ending.FAILED, "failed")
        if leg is Leg.A and answered:
            disposition = "answered"
        elif leg is Leg.B and order.news is News.UNDOCUMENTED:
            disposition = "vanished"
        cost: Decimal = tariff.leg_cost(per_minute, seconds)
        yield {
            "id": row_id(call.id, leg),
            "sip": "00001",
            "callstart": _local(at),
            "from": from_,
            "to": int(to),
            "description": rate_for(to).country,
            "disposition": disposition,
            "billseconds": seconds,
            "cost": str(per_minute),
            "billcost": str(cost),
            "currency": "USD",
        }


def _known(request: Incoming, *names: str) -> None:
    if len(set(request.names)) < len(request.names):
        request.remarks.append("a parameter is repeated")
    for name in sorted(set(request.names) - {*names, "format"}):
        request.remarks.append(f"{name}: no such parameter; ignored")


def _local(moment: datetime) -> str:
    return (moment + _ZONE).strftime(_TIME)


def _moment(text: str) -> datetime:
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){2} [0-9]{2}(:[0-9]{2}){2}", text):
        raise _RefusedError(400, "Wrong date")
    try:
        return datetime.strptime(text, _TIME).replace(tzinfo=UTC) - _ZONE
    except ValueError:
        raise _RefusedError(400, "Wrong date") from None


def _refuse(refusal: Refusal) -> web.Response | None:
    if refusal not in _REFUSALS:
        return None
    status, message = _REFUSALS[refusal]
    response = _error(status, message)
    if status == 429:
        response.headers[hdrs.RETRY_AFTER] = str(_WAIT_S)
    return response


def _success(**fields: Any) -> web.Response:
    return web.json_response({"status": "success", **fields})


def _error(status: int, message: str) -> web.Response:
    return web.json_response({"status": "error", "message": message}, status=status)


def _nobody_is_told(call: SimulatedCall, change: Change) -> None:
    """A callback by the API tells nothing as it goes."""
