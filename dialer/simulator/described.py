"""Made-up click-to-call services for descriptions: strict ones, each in its own dialect."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any

from aiohttp import hdrs, web

from dialer.simulator import described_dialects as dialects
from dialer.simulator.accounts import Account, Accounts
from dialer.simulator.call import CallOrder, Change, SimulatedCall
from dialer.simulator.callbacks import Report, is_web_address
from dialer.simulator.described_dialects import DIALECTS, Dialect, State, id_of
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.timeline import Leg, Phase
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, use_case_for

HANG_UP = 412
TICK_S = 30
_ATTEMPTS_MOST = 3
_PAGE = 2

Action = Callable[[Incoming, Account], Awaitable[web.Response]]


class _RefusedError(Exception):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class DescribedServices:
    """All of them."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._services = [_Service(desk, accounts, dialect) for dialect in DIALECTS]

    def routes(self) -> list[web.RouteDef]:
        return [route for service in self._services for route in service.routes()]


class _Service:
    def __init__(self, desk: Desk, accounts: Accounts, dialect: Dialect) -> None:
        self._desk = desk
        self._accounts = accounts
        self._dialect = dialect
        self._polls: dict[int, int] = {}
        self._reports: dict[int, tuple[str, str]] = {}
        self._held: dict[int, Report] = {}

    def routes(self) -> list[web.RouteDef]:
        actions: dict[str, Action] = {
            "place": self._place,
            "status": self._status,
            "end": self._end,
            "list": self._list,
            "balance": self._balance,
            "price": self._price,
        }
        dialect = self._dialect
        return [
            self._desk.route(
                method, path, dialect.provider, self._serve(actions[name]), dialect.secrets
            )
            for name, (method, path) in dialect.paths.items()
        ]

    def _serve(self, action: Action) -> Callable[[Incoming], Awaitable[web.Response]]:
        async def serve(request: Incoming) -> web.Response:
            if self._dialect.language == "xml" and request.http.method == "POST":
                dialects.read_xml(request, await request.http.text())
            try:
                response = await action(request, self._who(request))
            except _RefusedError as refused:
                response = self._dialect.fault(refused.code)
            response.headers[hdrs.DATE] = format_datetime(self._desk.clock.now(), usegmt=True)
            return response

        return serve

    def _who(self, request: Incoming) -> Account:
        provider = self._dialect.provider
        scheme, _, token = request.http.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
        if self._dialect.language == "json":
            account = self._accounts.find(provider, token=token) if scheme == "Bearer" else None
        elif self._dialect.language == "xml":
            name, password = request.login or ("", "")
            account = self._accounts.find(provider, user=name, password=password)
        else:
            account = self._accounts.find(provider, key=request.get("key"))
        if account is None:
            raise _RefusedError(dialects.BAD_LOGIN)
        return account

    # Calls

    def _field(self, request: Incoming, name: str) -> str:
        return request.get(self._dialect.names[name]) if name in self._dialect.names else ""

    def _number(self, request: Incoming, name: str) -> str:
        number = self._field(request, name)
        if f"{name}_country" in self._dialect.names:
            number = self._field(request, f"{name}_country") + number
        elif self._dialect.language == "json":
            if not number.startswith("+"):
                raise _RefusedError(dialects.BAD_NUMBER)
            number = number[1:]
        if fault_in(number):
            raise _RefusedError(dialects.BAD_NUMBER)
        return number

    def _whole(self, request: Incoming, name: str, most: int) -> int | None:
        text = self._field(request, name)
        if not text:
            return None
        if not (text.isascii() and text.isdigit() and 0 <= int(text) <= most):
            raise _RefusedError(dialects.BAD_REQUEST)
        return int(text)

    async def _place(self, request: Incoming, account: Account) -> web.Response:
        self._check_fields(request)
        a, b = self._number(request, "from"), self._number(request, "to")
        seconds = self._whole(request, "seconds", 86_400)
        minutes = self._whole(request, "minutes", 600)
        url = self._field(request, "url")
        if url and not is_web_address(url):
            raise _RefusedError(dialects.BAD_REQUEST)
        if self._desk.ledger.balance(account) <= 0:
            raise _RefusedError("NO_CREDIT")
        use_case = use_case_for(b)
        order = CallOrder(
            provider=self._dialect.provider,
            account=account,
            a=a,
            b=b,
            tag=self._field(request, "tag"),
            use_case=use_case,
            line=SCRIPTS[use_case].line,
            tariff=Tariff(rate_for(a).per_minute, rate_for(b).per_minute, self._dialect.places),
            max_talk_s=60 * minutes if minutes is not None else seconds,
            attempts=1 + (self._whole(request, "attempts", _ATTEMPTS_MOST) or 0),
        )
        secret = self._field(request, "secret")

        def place() -> web.Response:
            call = self._desk.exchange.place(order, self._changed)
            self._reports[call.id] = url, secret
            return self._dialect.answer(self._told(call, call.last), 201)

        return await self._desk.reply(
            use_case,
            self._dialect.provider,
            place=place,
            refuse=self._refuse,
            undocumented=self._dialect.undocumented(),
        )

    def _check_fields(self, request: Incoming) -> None:
        """Nothing twice, nothing unknown, nothing missing, and no number of JSON as a text."""
        dialect = self._dialect
        known = set(dialect.names.values())
        names = request.names
        needed = {dialect.names[name] for name in dialect.required}
        if len(set(names)) != len(names) or not needed <= set(names) <= known:
            raise _RefusedError(dialects.BAD_REQUEST)
        if dialect.language == "json":
            document = request.document
            numbers = [document.get(dialect.names[name]) for name in ("seconds", "attempts")]
            if any(number is not None and not isinstance(number, int) for number in numbers):
                raise _RefusedError(dialects.BAD_REQUEST)

    def _refuse(self, refusal: Refusal) -> web.Response | None:
        code = self._dialect.code(refusal) if refusal is not Refusal.SERVICE_TROUBLE else None
        return None if code is None else self._dialect.fault(code)

    async def _status(self, request: Incoming, account: Account) -> web.Response:
        call = self._named(request, account)
        if call.over and call.order.news is News.LAST_LOST:
            raise _RefusedError(dialects.GONE)
        polls = self._polls[call.id] = self._polls.get(call.id, 0) + 1
        stale = call.order.news is News.SCRAMBLED and polls % 2 == 0 and len(call.changes) > 1
        return self._dialect.answer(self._told(call, call.changes[-2] if stale else call.last))

    async def _end(self, request: Incoming, account: Account) -> web.Response:
        call = self._named(request, account)
        if not call.hang_up():
            raise _RefusedError(dialects.GONE)
        if self._dialect.language == "json":
            return web.Response(status=204)
        return self._dialect.answer({"id": id_of(self._dialect.language, call)})

    async def _list(self, request: Incoming, account: Account) -> web.Response:
        first, last = request.get("from"), request.get("to")
        calls = [
            call
            for call in self._desk.exchange.calls.values()
            if call.order.account == account and first <= call.placed_at.date().isoformat() <= last
        ]
        page = request.get("page") or "0"
        if not page.isdigit() or set(request.names) - {"from", "to", "page"}:
            raise _RefusedError(dialects.BAD_REQUEST)
        start = int(page)
        listed = [self._listed(call) for call in calls[start : start + _PAGE]]
        answer: dict[str, Any] = {"calls": listed}
        if start + _PAGE < len(calls):
            answer["next"] = str(start + _PAGE)
        return self._dialect.answer(answer)

    async def _balance(self, request: Incoming, account: Account) -> web.Response:
        left = self._desk.ledger.balance(account)
        if self._dialect.language == "xml":
            return self._dialect.answer({"credit": int(left * self._dialect.cost_factor)})
        return self._dialect.answer({"balance": {"amount": f"{left:f}", "currency": "EUR"}})

    async def _price(self, request: Incoming, account: Account) -> web.Response:
        number = request.http.match_info["number"]
        if not number.startswith("+") or fault_in(number[1:]):
            raise _RefusedError(dialects.BAD_NUMBER)
        price = rate_for(number[1:]).per_minute
        return self._dialect.answer({"perMinute": f"{price:f}", "currency": "EUR"})

    def _named(self, request: Incoming, account: Account) -> SimulatedCall:
        text = request.http.match_info.get("id") or request.get("call")
        digits = text.removeprefix("ex-") if self._dialect.language == "json" else text
        call = self._desk.exchange.calls.get(int(digits)) if digits.isdigit() else None
        if call is None or call.order.account != account:
            raise _RefusedError(dialects.NO_SUCH_CALL)
        return call

    def _told(self, call: SimulatedCall, change: Change) -> dict[str, Any]:
        over = change.phase is Phase.ENDED
        at = change.at if over else self._desk.clock.now()
        state = State(
            change.phase,
            change.ending,
            change.leg,
            over and call.order.news is News.UNDOCUMENTED,
        )
        told: dict[str, Any] = {"id": id_of(self._dialect.language, call)}
        told |= self._dialect.state(state)
        told["seconds"] = call.connected_s(Leg.B, at)
        if over or self._dialect.live_cost:
            told["cost"] = self._money(call.cost(at))
        return told

    def _money(self, amount: Any) -> str:
        factor = self._dialect.cost_factor
        return str(int(amount * factor)) if factor > 1 else f"{amount:f}"

    def _listed(self, call: SimulatedCall) -> Mapping[str, Any]:
        return {
            **self._told(call, call.last),
            "caller": call.order.a,
            "callee": call.order.b,
            "reference": call.order.tag,
            "at": call.placed_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }

    # Reports

    def _changed(self, call: SimulatedCall, change: Change) -> None:
        if not self._dialect.pushes or not self._reports.get(call.id, ("", ""))[0]:
            return
        if change.phase is Phase.ENDED and call.order.news is News.LAST_LOST:
            return
        report = self._report(call, change, change.at)
        self._desk.callbacks.send(report)
        if call.order.news is News.SCRAMBLED and call.id in self._held:
            self._desk.callbacks.send(self._held[call.id])
        self._held[call.id] = report
        if change.phase is Phase.TALKING:
            self._tick_after(call, change.at)

    def _tick_after(self, call: SimulatedCall, at: datetime) -> None:
        due = at + timedelta(seconds=TICK_S)

        def tick() -> None:
            if not call.over:
                self._desk.callbacks.send(self._report(call, call.last, due))
                self._tick_after(call, due)

        self._desk.clock.call_at(due, tick)

    def _report(self, call: SimulatedCall, change: Change, at: datetime) -> Report:
        url, secret = self._reports[call.id]
        told = self._told(call, change)
        params = [
            ("token", call.order.tag),
            ("secret", secret),
            ("call", told["id"]),
            ("status", told["status"]),
            ("duration", str(call.connected_s(Leg.B, at))),
            ("cost", self._money(call.cost(at))),
        ]

        def answered(status: int) -> None:
            if status == HANG_UP:
                call.hang_up()

        return Report(
            self._dialect.provider, call.id, at, url, tuple(params), form=True, on_answer=answered
        )
