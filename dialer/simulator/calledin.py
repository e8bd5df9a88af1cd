"""Called.in's side of Click To Call: one GET that answers with a bare integer, and one GET back
at the end.

Wire facts: Called.in's document "Click To Call". It does not say in which order the codes are
checked: the key, then the form, then the caller, then the callee, then the account.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import Decimal
from enum import IntEnum
from urllib.parse import urlencode

from aiohttp import web

from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.call import CallOrder, Change, SimulatedCall
from dialer.simulator.callbacks import Report, is_web_address
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.prices import Rounding, Tariff
from dialer.simulator.timeline import Ending, Leg, Phase
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, UseCase, use_case_for

_REQUIRED = (
    "api_key",
    "caller_phone_number",
    "caller_country_code",
    "callee_phone_number",
    "callee_country_code",
)
_PARAMETERS = frozenset({*_REQUIRED, "max_duration", "caller_id", "callback_url", "secret"})
_MAX_SECRET = 30

# The document names 1 and 44; the list of countries is that of a surviving plugin's readme.
_COUNTRIES = frozenset({"1", "44", "61", "64", "91"})

_DIGITS = re.compile(r"[0-9]+", re.ASCII)
_NORTH_AMERICAN = re.compile(r"[0-9]{10}", re.ASCII)
# "10-digit" is true of North America and the UK; Australia and New Zealand have shorter numbers.
_OTHERS = re.compile(r"[0-9]{4,14}", re.ASCII)

# Premium and personal numbers of North America. 555 is no area code either, but the document's
# own example.
_UNSUPPORTED_AREAS = frozenset({"500", "700", "900"})

_CREDITS_PER_MINUTE = Decimal(1)


class Code(IntEnum):
    """The whole reply."""

    OK = 0
    BAD_API_KEY = 1
    NO_CREDITS = 2
    DO_NOT_CALL = 3
    BADLY_FORMED = 4
    KEY_DISABLED = 5
    FLOOD = 6
    CALLER_AREA = 7
    CALLER_COUNTRY = 8
    CALLEE_AREA = 9
    CALLEE_COUNTRY = 10


# None: no code says that the service itself has trouble; the call is placed, and fails.
_REFUSALS: dict[Refusal, Code | None] = {
    Refusal.NO_CREDIT: Code.NO_CREDITS,
    Refusal.BLACKLISTED: Code.DO_NOT_CALL,
    Refusal.FLOOD: Code.FLOOD,
    Refusal.DESTINATION_UNSUPPORTED: Code.CALLEE_AREA,
    Refusal.ORIGIN_UNSUPPORTED: Code.CALLER_AREA,
    Refusal.SERVICE_TROUBLE: None,
}

# `reason`: 0 stands for everything that is neither busy nor congestion.
_REASONS: dict[Ending | None, int] = {
    Ending.CANCELLED: 1,
    Ending.NO_ANSWER: 3,
    Ending.BUSY: 5,
    Ending.CONGESTION: 8,
}


class CalledIn:
    """`GET /api/clicktocall/`, with the trailing slash."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts
        self._last_call: dict[str, datetime] = {}

    def routes(self) -> list[web.RouteDef]:
        return [
            self._desk.route(
                "GET",
                "/api/clicktocall/",
                Provider.CALLEDIN,
                self._click_to_call,
                frozenset({"api_key", "secret"}),
            )
        ]

    async def _click_to_call(self, request: Incoming) -> web.Response:
        account = self._accounts.find(Provider.CALLEDIN, api_key=request.get("api_key"))
        if "api_key" in request.names and account is None:
            return _answer(Code.BAD_API_KEY)
        if account is None or not account.enabled:
            return _answer(Code.BADLY_FORMED if account is None else Code.KEY_DISABLED)
        code = _form_fault(request) or _number_fault(request)
        if code is not None:
            return _answer(code)
        if self._desk.ledger.balance(account) <= 0:
            return _answer(Code.NO_CREDITS)
        callee = request.get("callee_country_code") + request.get("callee_phone_number")
        if self._floods(callee):
            return _answer(Code.FLOOD)
        use_case = use_case_for(callee)
        return await self._desk.reply(
            use_case,
            Provider.CALLEDIN,
            place=lambda: self._place(request, account, use_case),
            refuse=_refuse,
            undocumented=web.Response(text="11", content_type="text/html"),
        )

    def _floods(self, callee: str) -> bool:
        """Whether the number was called too recently, when that is watched at all (code 6)."""
        last = self._last_call.get(callee)
        pause = timedelta(seconds=self._desk.options.calledin_flood_s)
        return last is not None and self._desk.clock.now() - last < pause

    def _place(self, request: Incoming, account: Account, use_case: UseCase) -> web.Response:
        a = request.get("caller_country_code") + request.get("caller_phone_number")
        b = request.get("callee_country_code") + request.get("callee_phone_number")
        self._last_call[b] = self._desk.clock.now()
        minutes = request.get("max_duration")
        order = CallOrder(
            provider=Provider.CALLEDIN,
            account=account,
            a=a,
            b=b,
            tag=request.get("secret"),
            use_case=use_case,
            line=SCRIPTS[use_case].line,
            # One credit for each minute that the two talk.
            tariff=Tariff(Decimal(0), _CREDITS_PER_MINUTE, 0, Rounding.PER_MINUTE),
            max_talk_s=60 * int(minutes) if minutes else None,
        )

        def changed(call: SimulatedCall, change: Change) -> None:
            if change.phase is Phase.ENDED:
                self._call_back(call, change, request)

        self._desk.exchange.place(order, changed)
        return _answer(Code.OK)

    def _call_back(self, call: SimulatedCall, change: Change, request: Incoming) -> None:
        """The one report: a GET of callback_url at the end."""
        url = request.get("callback_url")
        if not url or call.order.news is News.LAST_LOST:
            return
        answered = call.entered(Phase.TALKING) is not None
        params = [
            ("caller_phone_number", request.get("caller_phone_number")),
            ("callee_phone_number", request.get("callee_phone_number")),
            ("minutes", str(-(-call.connected_s(Leg.B, change.at) // 60))),
            ("secret", request.get("secret")),
            ("answered", "1" if answered else "0"),
        ]
        if not answered:
            undocumented = call.order.news is News.UNDOCUMENTED
            reason = 9 if undocumented else _REASONS.get(change.ending, 0)
            params.append(("reason", str(reason)))
        report = Report(
            Provider.CALLEDIN, call.id, change.at, _with_query(url, params), tuple(params)
        )
        for _ in range(2 if call.order.news is News.SCRAMBLED else 1):
            self._desk.callbacks.send(report)


def _form_fault(request: Incoming) -> Code | None:
    """Code 4: something is missing, too much, or not as described."""
    names = request.names
    sound = (
        len(set(names)) == len(names)
        and set(names) <= _PARAMETERS
        and all(request.get(name) for name in _REQUIRED)
        and _DIGITS.fullmatch(request.get("caller_country_code"))
        and _DIGITS.fullmatch(request.get("callee_country_code"))
        and _is_number(request, "caller")
        and _is_number(request, "callee")
        and re.fullmatch(r"[1-9][0-9]{0,5}|", request.get("max_duration"), re.ASCII)
        and re.fullmatch(r"[0-9]{4,15}|", request.get("caller_id"), re.ASCII)
        and len(request.get("secret")) <= _MAX_SECRET
        and (not request.get("callback_url") or is_web_address(request.get("callback_url")))
    )
    return None if sound else Code.BADLY_FORMED


def _is_number(request: Incoming, party: str) -> bool:
    shape = _NORTH_AMERICAN if request.get(f"{party}_country_code") == "1" else _OTHERS
    return shape.fullmatch(request.get(f"{party}_phone_number")) is not None


def _number_fault(request: Incoming) -> Code | None:
    """Codes 7 to 10: a number that is well formed and not served."""
    for party, country_code, area_code in (
        ("caller", Code.CALLER_COUNTRY, Code.CALLER_AREA),
        ("callee", Code.CALLEE_COUNTRY, Code.CALLEE_AREA),
    ):
        country = request.get(f"{party}_country_code")
        number = request.get(f"{party}_phone_number")
        if country not in _COUNTRIES:
            return country_code
        # No country here has an area that begins with 0: that would be a trunk prefix.
        if number.startswith("0") or (
            country == "1" and (number[0] == "1" or number[:3] in _UNSUPPORTED_AREAS)
        ):
            return area_code
    return None


def _with_query(url: str, params: list[tuple[str, str]]) -> str:
    """The parameters appended to whatever query the URL has."""
    base = url.partition("#")[0]
    separator = "&" if "?" in base else "?"
    return f"{base}{separator}{urlencode(params)}"


def _refuse(refusal: Refusal) -> web.Response | None:
    code = _REFUSALS[refusal]
    return None if code is None else _answer(code)


def _answer(code: Code) -> web.Response:
    return web.Response(text=str(int(code)), content_type="text/html")
