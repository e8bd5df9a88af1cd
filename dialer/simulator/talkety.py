"""Talkety's side of its XML API v1: `/xml/v1/<app_key>/<action>`, GET or POST, HTTP Basic,
polled.

Wire facts: Talkety's document of the XML API. Its list of error codes is lost, and so are the
names of some actions: codes, status words other than `connected`, and `call_list` are this
room's assumption.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from enum import Enum
from xml.etree import ElementTree as ET

from aiohttp import hdrs, web

from dialer.simulator import talkety_xml as xml
from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.call import CallOrder, Change, SimulatedCall
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.timeline import Ending, Leg, Phase
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, UseCase, use_case_for

_PLACES = 5


class Fault(Enum):
    """An error: code and message. Only the form is documented ("Error", code 123), so the codes
    are ours."""

    BAD_LOGIN = (10, "Authentication failed")
    BAD_APP_KEY = (11, "Unknown application key")
    NO_SUCH_ACTION = (12, "Unknown action")
    MISSING_PARAMETER = (20, "A required parameter is missing")
    UNKNOWN_PARAMETER = (21, "Unknown or repeated parameter")
    BAD_PARAMETER = (22, "A parameter has a value that is not allowed")
    BAD_SRC = (23, "The src number is not valid")
    BAD_DST = (24, "The dst number is not valid")
    NO_SUCH_CALL = (30, "No call with this id")
    NOT_ACTIVE = (31, "The call is not active")
    NO_CREDIT = (40, "Insufficient credit")
    BLACKLISTED = (41, "The number is blocked")
    DESTINATION_UNSUPPORTED = (42, "The dst number cannot be reached")
    ORIGIN_UNSUPPORTED = (43, "The src number cannot be reached")
    FLOOD = (44, "Too many calls to this number, please wait")
    SERVICE_TROUBLE = (50, "Service temporarily unavailable")


class RefusedError(Exception):
    """The request is answered by an error."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value[1])
        self.fault = fault


_WORDS: dict[Phase, str] = {
    Phase.QUEUED: "queued",
    Phase.RINGING_A: "dialing",
    Phase.ANSWERED_A: "ringing",
    Phase.RINGING_B: "ringing",
    Phase.TALKING: "connected",  # the one word that the document shows
}
_LAST_WORDS: dict[Ending | None, str] = {
    Ending.COMPLETED: "disconnected",
    Ending.BUSY: "busy",
    Ending.NO_ANSWER: "no_answer",
    Ending.CANCELLED: "cancelled",
}

_Action = Callable[[Incoming, Account], Awaitable[web.Response] | web.Response]


class Talkety:
    """The actions on regular calls."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts
        self._polls: dict[int, int] = {}
        self._actions: dict[str, _Action] = {
            "call_connect": self._connect,
            "call_disconnect": self._disconnect,
            "call_list": self._list,
            "call_status": self._status,
            "pricing": self._pricing,
        }

    def routes(self) -> list[web.RouteDef]:
        # The document's own example of `pricing` leaves the application key out.
        paths = ("/xml/v1/{app_key}/{action}", "/xml/v1/{action:pricing}")
        return [
            self._desk.route(method, path, Provider.TALKETY, self._serve, frozenset({"app_key"}))
            for path in paths
            for method in ("GET", "POST")
        ]

    async def _serve(self, request: Incoming) -> web.Response:
        try:
            account = self._who(request)
            action = self._actions.get(request.http.match_info["action"])
            if action is None:
                raise RefusedError(Fault.NO_SUCH_ACTION)
            answer = action(request, account)
            return answer if isinstance(answer, web.Response) else await answer
        except RefusedError as refusal:
            return self._error(refusal.fault)

    def _who(self, request: Incoming) -> Account:
        name, password = request.login or ("", "")
        account = self._accounts.find(Provider.TALKETY, username=name, password=password)
        if account is None:
            raise RefusedError(Fault.BAD_LOGIN)
        key = request.http.match_info.get("app_key")
        if key is not None and key != account.settings["app_key"]:
            raise RefusedError(Fault.BAD_APP_KEY)
        return account

    def _error(self, fault: Fault) -> web.Response:
        response = xml.reply(xml.error(*fault.value), self._desk.options.talkety_error_status)
        if fault is Fault.BAD_LOGIN:
            response.set_status(401)
            response.headers[hdrs.WWW_AUTHENTICATE] = 'Basic realm="Talkety"'
        elif fault is Fault.NO_SUCH_ACTION:
            response.set_status(404)
        return response

    async def _connect(self, request: Incoming, account: Account) -> web.Response:
        """`call_connect`: src, dst, and custom_data to be stored with the call."""
        _expect(request, required=("src", "dst"), optional=("custom_data",))
        src, dst = request.get("src"), request.get("dst")
        if fault_in(src):
            raise RefusedError(Fault.BAD_SRC)
        if not _dialable(dst):
            raise RefusedError(Fault.BAD_DST)
        if self._desk.ledger.balance(account) <= 0:
            raise RefusedError(Fault.NO_CREDIT)
        use_case = use_case_for(dst)

        def place() -> web.Response:
            order = CallOrder(
                provider=Provider.TALKETY,
                account=account,
                a=src,
                b=dst,
                tag=request.get("custom_data"),
                use_case=use_case,
                line=SCRIPTS[use_case].line,
                tariff=Tariff(rate_for(src).per_minute, rate_for(dst).per_minute, _PLACES),
            )
            call = self._desk.exchange.place(order, _nobody_is_told)
            return xml.reply(xml.success(call_id=call.id))

        return await self._desk.reply(
            use_case,
            place=place,
            refuse=lambda refusal: self._error(_fault(refusal)),
            undocumented=xml.reply(xml.record("status", {"value": "accepted"})),
            provider=Provider.TALKETY,
        )

    def _disconnect(self, request: Incoming, account: Account) -> web.Response:
        """`call_disconnect`: call_id of a call that is going on."""
        call = self._named(request, account)
        if not call.hang_up():
            raise RefusedError(Fault.NOT_ACTIVE)
        return xml.reply(xml.success(call_id=call.id))

    def _status(self, request: Incoming, account: Account) -> web.Response:
        """`call_status`: the document speaks of an active call; see
        Options.talkety_status_after_end."""
        call = self._named(request, account)
        if call.over and (
            not self._desk.options.talkety_status_after_end or call.order.news is News.LAST_LOST
        ):
            raise RefusedError(Fault.NOT_ACTIVE)
        polls = self._polls[call.id] = self._polls.get(call.id, 0) + 1
        stale = call.order.news is News.SCRAMBLED and polls % 2 == 0
        return xml.reply(self._call(call, stale=stale))

    def _list(self, request: Incoming, account: Account) -> web.Response:
        """`call_list`: calls that match all the given parameters, newest first. Name and
        parameters assumed."""
        _expect(
            request,
            optional=(
                "call_status",
                "src",
                "dst",
                "custom_data",
                "start_from",
                "start_to",
                "limit",
                "offset",
            ),
        )
        offset, limit = _count(request, "offset", 0), _count(request, "limit", None)
        calls = [
            call
            for call in reversed(self._desk.exchange.calls.values())
            if call.order.account == account and self._matches(call, request)
        ]
        chosen = calls[offset:] if limit is None else calls[offset or 0 : (offset or 0) + limit]
        return xml.reply(xml.listing("calls", (self._call(call) for call in chosen)))

    def _matches(self, call: SimulatedCall, request: Incoming) -> bool:
        wanted = {name: value for name, value in request.params if value}
        start = xml.moment(call.placed_at)
        return (
            wanted.get("call_status", self._word(call, call.last)) == self._word(call, call.last)
            and wanted.get("src", call.order.a) == call.order.a
            and wanted.get("dst", call.order.b) == call.order.b
            and wanted.get("custom_data", call.order.tag) == call.order.tag
            and wanted.get("start_from", start) <= start <= wanted.get("start_to", start)
        )

    def _pricing(self, request: Incoming, account: Account) -> web.Response:
        """`pricing`: number[] for every party; the price of a minute, or valid="false"."""
        if set(request.names) != {"number[]"}:
            raise RefusedError(
                Fault.UNKNOWN_PARAMETER if request.names else Fault.MISSING_PARAMETER
            )
        return xml.reply(
            xml.pricing(
                (number, rate_for(number).per_minute if _dialable(number) else None)
                for number in request.all("number[]")
            )
        )

    def _named(self, request: Incoming, account: Account) -> SimulatedCall:
        _expect(request, required=("call_id",))
        text = request.get("call_id")
        call = self._desk.exchange.calls.get(int(text)) if _is_int(text) else None
        if call is None or call.order.account != account:
            raise RefusedError(Fault.NO_SUCH_CALL)
        return call

    def _call(self, call: SimulatedCall, *, stale: bool = False) -> ET.Element:
        """`<call>` with the document's elements in its order. `stale`: as of the change before
        the newest."""
        order = call.order
        change, at = call.last, None
        if stale and len(call.changes) > 1:
            change = call.changes[-2]
            at = change.at
        ended = change.phase is Phase.ENDED
        values = {
            "id": str(call.id),
            "call_start": xml.moment(call.placed_at),
            "call_end": xml.moment(change.at if ended else None),
            "call_status": self._word(call, change),
            "call_via": "api",
            "dst": self._shown(order.b),
            "dst_name": rate_for(order.b).country,
            "src": self._shown(order.a),
            "src_name": rate_for(order.a).country,
            "duration": str(call.connected_s(Leg.B, at)),
            "total_costs": xml.money(call.cost(at)),
        }
        if order.tag:
            # It "can be retrieved later", but no sample shows where.
            values["custom_data"] = order.tag
        return xml.record("call", values)

    def _word(self, call: SimulatedCall, change: Change) -> str:
        if change.phase is not Phase.ENDED:
            return _WORDS[change.phase]
        if call.order.news is News.UNDOCUMENTED:
            return "parked"
        return _LAST_WORDS.get(change.ending, "failed")

    def _shown(self, number: str) -> str:
        if self._desk.options.talkety_strips_country_code and number.startswith("1"):
            return number[1:]
        return number


def _expect(
    request: Incoming, *, required: tuple[str, ...] = (), optional: tuple[str, ...] = ()
) -> None:
    names = request.names
    if any(not request.get(name) for name in required):
        raise RefusedError(Fault.MISSING_PARAMETER)
    if len(set(names)) < len(names) or not set(names) <= {*required, *optional}:
        raise RefusedError(Fault.UNKNOWN_PARAMETER)


def _count(request: Incoming, name: str, default: int | None) -> int | None:
    text = request.get(name)
    if not text:
        return default
    if not _is_int(text):
        raise RefusedError(Fault.BAD_PARAMETER)
    return int(text)


def _is_int(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16


def _dialable(number: str) -> bool:
    return fault_in(number) is None and use_case_for(number) is not UseCase.INVALID_NUMBER


def _fault(refusal: Refusal) -> Fault:
    return Fault[refusal.name]


def _nobody_is_told(call: SimulatedCall, change: Change) -> None:
    """Talkety pushes nothing: its calls are polled."""
