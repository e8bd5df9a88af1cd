"""PokeTALK's side of Click-2-call: one POST that answers with a bare code, and events pushed to
`eventurl`.

Wire facts: the page "Click-2-call" of PokeTALK's developer wiki, whose section is named at each
of them. The codes' order of checking is not documented: first what is missing, then who asks,
then the numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum
from urllib.parse import quote, urlsplit

from aiohttp import web

from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.call import CallOrder, Change, SimulatedCall
from dialer.simulator.callbacks import Report
from dialer.simulator.clock import Timer
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import NumberFault, fault_in
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.timeline import Answer, Leg, Phase
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, UseCase, use_case_for

_LIMIT = 255  # of `custom` and `eventurl` (Parameters)
_TICK_S = 60  # "every 60 sec after CallA was answered" (EventURL)
_PLACES = 3  # of $debit, as in the sample requests (EventURL)
_VARIABLES = ("$webcallid", "$status", "$duration", "$debit")  # EventURL
_PARAMETERS = frozenset({"to", "from", "api_key", "custom", "eventurl"})  # Parameters


class Code(Enum):
    """The whole reply (Response). There is no 80."""

    OK = "00"
    EMPTY_API_KEY = "10"
    EMPTY_FROM = "20"
    EMPTY_TO = "30"
    UNKNOWN_USER = "40"
    NO_SERVICE_PROVIDER = "50"
    BLACKLISTED = "60"
    NO_GATEWAYS = "70"
    NO_TIMEOUT = "90"
    UNKNOWN_ADDRESS = "100"


# No code means "no money"; the limit of a call's length is worked out from the balance, so 90
# is the one that a service without money to divide would give. None: nothing in the list says
# this.
_REFUSALS: dict[Refusal, Code | None] = {
    Refusal.NO_CREDIT: Code.NO_TIMEOUT,
    Refusal.BLACKLISTED: Code.BLACKLISTED,
    Refusal.FLOOD: None,
    Refusal.DESTINATION_UNSUPPORTED: Code.NO_GATEWAYS,
    Refusal.ORIGIN_UNSUPPORTED: Code.NO_GATEWAYS,
    Refusal.SERVICE_TROUBLE: Code.NO_SERVICE_PROVIDER,
}

# A number that begins like no country has no gateway; one that only looks wrong further on is
# found out when it is dialled.
_UNROUTABLE = frozenset({NumberFault.NOT_DIGITS, NumberFault.NO_SUCH_COUNTRY})


class PokeTalk:
    """`POST /index.php/api/click2call`."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts

    def routes(self) -> list[web.RouteDef]:
        return [
            self._desk.route(
                "POST",
                "/index.php/api/click2call",
                Provider.POKETALK,
                self._click2call,
                frozenset({"api_key"}),
            )
        ]

    async def _click2call(self, request: Incoming) -> web.Response:
        for name, code in (
            ("api_key", Code.EMPTY_API_KEY),
            ("from", Code.EMPTY_FROM),
            ("to", Code.EMPTY_TO),
        ):
            if not request.get(name):
                return _answer(code)
        account = self._accounts.find(Provider.POKETALK, api_key=request.get("api_key"))
        if account is None:
            return _answer(Code.UNKNOWN_USER)
        if not account.ip_registered:
            return _answer(Code.UNKNOWN_ADDRESS)
        faults = {name: fault_in(request.get(name)) for name in ("from", "to")}
        if _UNROUTABLE & set(faults.values()):
            return _answer(Code.NO_GATEWAYS)
        if self._desk.ledger.balance(account) <= 0:
            return _answer(Code.NO_TIMEOUT)
        use_case = use_case_for(request.get("to"))
        _remark(request, faults)
        return await self._desk.reply(
            use_case,
            place=lambda: self._place(request, account, use_case, faults),
            refuse=_refuse,
            undocumented=web.Response(text="80", content_type="text/html"),
            provider=Provider.POKETALK,
        )

    def _place(
        self,
        request: Incoming,
        account: Account,
        use_case: UseCase,
        faults: dict[str, NumberFault | None],
    ) -> web.Response:
        a, b = request.get("from"), request.get("to")
        line = SCRIPTS[use_case].line
        if faults["from"]:
            line = replace(line, a=Answer.UNKNOWN_NUMBER)
        if faults["to"]:
            line = replace(line, b=Answer.UNKNOWN_NUMBER)
        # "web" and the Unix time is the shape of the sample's id, which nobody chose (EventURL,
        # example).
        tag = request.get("custom")[:_LIMIT] or f"web{int(self._desk.clock.now().timestamp())}"
        order = CallOrder(
            provider=Provider.POKETALK,
            account=account,
            a=a,
            b=b,
            tag=tag,
            use_case=use_case,
            line=line,
            tariff=Tariff(rate_for(a).per_minute, rate_for(b).per_minute, _PLACES),
        )
        events = _Events(self._desk, request.get("eventurl"))
        self._desk.exchange.place(order, events.changed)
        return _answer(Code.OK)


class _Events:
    """The events of one call, pushed to its EventURL (EventURL).

    `$duration` counts from A's answer, since the minute's tick does.
    """

    def __init__(self, desk: Desk, template: str) -> None:
        self._desk = desk
        self._template = template if _usable(template) else ""
        self._tick: Timer | None = None
        self._held: tuple[str, datetime] | None = None

    def changed(self, call: SimulatedCall, change: Change) -> None:
        if self._tick is not None and change.phase is Phase.ENDED:
            self._tick.cancel()
        status = _status(call, change)
        if not self._template:
            return
        match call.order.news:
            case News.NORMAL:
                self._push(call, status, change.at)
            case News.LAST_LOST:
                if change.phase is not Phase.ENDED:
                    self._push(call, status, change.at)
            case News.SCRAMBLED:
                self._scramble(call, status, change)
            case News.UNDOCUMENTED:
                if change.phase is Phase.ENDED:
                    self._push(call, "0", change.at)
                    self._push(call, "9", change.at)
                else:
                    self._push(call, status, change.at)
        if self._desk.options.poketalk_4_after_6 and status == "6":
            self._push(call, "4", change.at)
        if change.phase is Phase.ANSWERED_A:
            self._tick_after(call, change.at)

    def _scramble(self, call: SimulatedCall, status: str, change: Change) -> None:
        """1 1, 5 3, 7 5, 8 7 8: CallA's answer is held back, and each later event is followed
        by the one before."""
        if change.phase is Phase.RINGING_A:
            self._push(call, status, change.at)
            self._push(call, status, change.at)
            return
        if change.phase is not Phase.ANSWERED_A:
            self._push(call, status, change.at)
            self._push(call, *(self._held or (status, change.at)))
        if change.phase is Phase.ENDED and self._held:
            self._push(call, status, change.at)
        self._held = (status, change.at)

    def _tick_after(self, call: SimulatedCall, at: datetime) -> None:
        due = at + timedelta(seconds=_TICK_S)

        def tick() -> None:
            if not call.over:
                self._push(call, _status(call, call.last), due)
                self._tick_after(call, due)

        self._tick = self._desk.clock.call_at(due, tick)

    def _push(self, call: SimulatedCall, status: str, at: datetime) -> None:
        values = {
            "$webcallid": call.order.tag,
            "$status": status,
            "$duration": str(call.connected_s(Leg.A, at)),
            "$debit": f"{call.cost(at):.{_PLACES}f}",
        }
        self._desk.callbacks.send(
            Report(
                Provider.POKETALK,
                call.id,
                at,
                _filled(self._template, values),
                tuple((name.removeprefix("$"), value) for name, value in values.items()),
                http10=True,
                # As in the sample request (EventURL, example).
                headers={"User-Agent": "ARS 0.1", "Accept": "*/*"},
                on_answer=self._hang_up_on_412(call),
            )
        )

    def _hang_up_on_412(self, call: SimulatedCall) -> Callable[[int], None]:
        def on_answer(status: int) -> None:
            # The only hang-up there is (EventURL): any other answer lets the call go on.
            if status == web.HTTPPreconditionFailed.status_code:
                call.hang_up(self._desk.options.hang_up_lag_s)

        return on_answer


def _status(call: SimulatedCall, change: Change) -> str:
    """The status number of a change (EventURL). Busy, no answer and the rest are all "failed"
    here."""
    if change.phase is Phase.ENDED:
        if call.entered(Phase.TALKING) is not None:
            return "8"
        if call.entered(Phase.ANSWERED_A) is None:
            return "2"
        return "6" if change.leg is Leg.B else "4"
    return {
        Phase.QUEUED: "0",
        Phase.RINGING_A: "1",
        Phase.ANSWERED_A: "3",
        Phase.RINGING_B: "5",
        Phase.TALKING: "7",
    }[change.phase]


def _filled(template: str, values: dict[str, str]) -> str:
    """The template with its variables replaced, in the query part only (EventURL)."""
    base, mark, query = template.partition("?")
    for name in _VARIABLES:
        query = query.replace(name, quote(values[name], safe=""))
    return base + mark + query


def _usable(template: str) -> bool:
    """Whether events can be sent to it: the format has http and a host, and at most 255
    characters fit."""
    try:
        parts = urlsplit(template)
        return len(template) <= _LIMIT and parts.scheme == "http" and bool(parts.hostname)
    except ValueError:
        return False


def _remark(request: Incoming, faults: dict[str, NumberFault | None]) -> None:
    """Note what earns no code and yet does not work: no code of the list speaks of these."""
    for name, fault in faults.items():
        if fault:
            request.remarks.append(f"{name}: {fault.value}; the call will fail")
    for name in sorted(set(request.names) - _PARAMETERS):
        request.remarks.append(f"{name}: no such parameter; ignored")
    if len(request.get("custom")) > _LIMIT:
        request.remarks.append(f"custom: longer than {_LIMIT}; cut off")
    template = request.get("eventurl")
    if not template:
        return
    if not _usable(template):
        request.remarks.append("eventurl: not http, or too long; no event will be sent")
    base, _, query = template.partition("?")
    if any(name in base for name in _VARIABLES):
        request.remarks.append("eventurl: variables outside the query part stay as they are")
    if "%24" in query:
        request.remarks.append("eventurl: an escaped $ is no variable")


def _refuse(refusal: Refusal) -> web.Response | None:
    code = _REFUSALS[refusal]
    return None if code is None else _answer(code)


def _answer(code: Code) -> web.Response:
    return web.Response(text=code.value, content_type="text/html")
