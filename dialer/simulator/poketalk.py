"""PokeTALK's side of Click-2-call: one POST that answers with a bare code. What is
pushed afterwards is in `poketalk_events`.

Wire facts: the page "Click-2-call" of PokeTALK's developer wiki, whose section is named at each
of them. The codes' order of checking is not documented: first what is missing, then who asks,
then the numbers.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from aiohttp import web

from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.call import CallOrder
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import NumberFault, fault_in
from dialer.simulator.poketalk_events import DEBIT_PLACES, VARIABLES, Events, is_usable
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.timeline import Answer
from dialer.simulator.use_cases import SCRIPTS, Refusal, UseCase, use_case_for

_MAX_CUSTOM = 255  # (Parameters)
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
            Provider.POKETALK,
            place=lambda: self._place(request, account, use_case, faults),
            refuse=_refuse,
            undocumented=web.Response(text="80", content_type="text/html"),
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
        tag = request.get("custom")[:_MAX_CUSTOM] or f"web{int(self._desk.clock.now().timestamp())}"
        order = CallOrder(
            provider=Provider.POKETALK,
            account=account,
            a=a,
            b=b,
            tag=tag,
            use_case=use_case,
            line=line,
            tariff=Tariff(rate_for(a).per_minute, rate_for(b).per_minute, DEBIT_PLACES),
        )
        events = Events(self._desk, request.get("eventurl"))
        self._desk.exchange.place(order, events.changed)
        return _answer(Code.OK)


def _remark(request: Incoming, faults: dict[str, NumberFault | None]) -> None:
    """Note what earns no code and yet does not work: no code of the list speaks of these."""
    for name, fault in faults.items():
        if fault:
            request.remarks.append(f"{name}: {fault.value}; the call will fail")
    for name in sorted(set(request.names) - _PARAMETERS):
        request.remarks.append(f"{name}: no such parameter; ignored")
    if len(request.get("custom")) > _MAX_CUSTOM:
        request.remarks.append(f"custom: longer than {_MAX_CUSTOM}; cut off")
    template = request.get("eventurl")
    if not template:
        return
    if not is_usable(template):
        request.remarks.append("eventurl: not http, or too long; no event will be sent")
    base, _, query = template.partition("?")
    if any(name in base for name in VARIABLES):
        request.remarks.append("eventurl: variables outside the query part stay as they are")
    if "%24" in query:
        request.remarks.append("eventurl: an escaped $ is no variable")


def _refuse(refusal: Refusal) -> web.Response | None:
    code = _REFUSALS[refusal]
    return None if code is None else _answer(code)


def _answer(code: Code) -> web.Response:
    return web.Response(text=code.value, content_type="text/html")
