"""Spokn's side of Click to Call 1.0: one POST that answers with XML, and two callbacks when all
is over.

Wire facts: Spokn's "Click to Call, Technical Reference", whose section is named at each of
them. Which HTTP status comes with an error code, and the prefix in the XML, can be chosen
(Options).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from aiohttp import hdrs, web

from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.call import CallOrder
from dialer.simulator.callbacks import is_web_address
from dialer.simulator.desk import FORM, Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.spokn_callbacks import PLACES, Reports
from dialer.simulator.use_cases import SCRIPTS, Refusal, UseCase, use_case_for

# API reference: the table of parameters.
_MAX_DURATION_MIN = 60
_MAX_TOKEN = 128
_MAX_RETRIES = 3
_MAX_RETRY_S = 10
_PARAMETERS = frozenset(
    {
        "aparty",
        "apartycid",
        "bparty",
        "bpartycid",
        "duration",
        "token",
        "maxretries",
        "retrytime",
        "url",
    }
)
_ENTERPRISE_ONLY = ("apartycid", "bpartycid", "url")

_NAMESPACE = "http://api.spokn.com/api/c2c.xsd"  # Response
_CENTS = Decimal(100)
_SPOKN_ID = re.compile(r"[1-9][0-9]{6}", re.ASCII)  # like 1234567 (API reference, aparty)


class Code(IntEnum):
    """The values of `<code>` (Response)."""

    OK = 200
    NOT_FOUND = 100
    BAD_LOGIN = 101
    INVALID = 102
    BAD_APARTY = 103
    BAD_BPARTY = 104
    CREDITS_UNKNOWN = 105
    APARTY_UNSUPPORTED = 106
    BPARTY_UNSUPPORTED = 107
    NO_CREDIT = 108
    TOKEN_TOO_LONG = 109


_DESCRIPTIONS: dict[int, str] = {
    Code.OK: "Request successful",
    Code.NOT_FOUND: "Resource not found",
    Code.BAD_LOGIN: "Authentication failed",
    Code.INVALID: "Invalid input parameters",
    Code.BAD_APARTY: "Bad aparty number",
    Code.BAD_BPARTY: "Bad bparty number",
    Code.CREDITS_UNKNOWN: "Unable to fetch credits information",
    Code.APARTY_UNSUPPORTED: "aparty destination not supported",
    Code.BPARTY_UNSUPPORTED: "bparty destination not supported",
    Code.NO_CREDIT: "Insufficient credits for call",
    Code.TOKEN_TOO_LONG: "Token length exceeded. Max length is 128 characters.",
}

# Possible HTTP Status Codes; that of the other codes is an option.
_HTTP_STATUSES: dict[int, int] = {Code.OK: 200, Code.NOT_FOUND: 404, Code.BAD_LOGIN: 401}

# Code.INVALID for a blocked number would blame the form; None: the call is placed, and leg 2
# says status 7.
_REFUSALS: dict[Refusal, Code | None] = {
    Refusal.NO_CREDIT: Code.NO_CREDIT,
    Refusal.BLACKLISTED: Code.BPARTY_UNSUPPORTED,
    Refusal.FLOOD: None,
    Refusal.DESTINATION_UNSUPPORTED: Code.BPARTY_UNSUPPORTED,
    Refusal.ORIGIN_UNSUPPORTED: Code.APARTY_UNSUPPORTED,
    Refusal.SERVICE_TROUBLE: Code.CREDITS_UNKNOWN,
}


class RefusedError(Exception):
    """The request is answered by an error code."""

    def __init__(self, code: Code) -> None:
        super().__init__(_DESCRIPTIONS[code])
        self.code = code


@dataclass(frozen=True)
class _Order:
    """A request that is in order. Parties are digits; `aparty` and `bparty` are as they were
    written."""

    aparty: str
    bparty: str
    duration_s: int | None
    token: str
    retries: int
    retry_s: int
    url: str


class Spokn:
    """`POST /c2c/1.0/call`."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts

    def routes(self) -> list[web.RouteDef]:
        route = self._desk.route
        return [
            route("POST", "/c2c/1.0/call", Provider.SPOKN, self._call),
            route("*", "/c2c/{anything:.*}", Provider.SPOKN, self._not_found),
        ]

    async def _not_found(self, request: Incoming) -> web.Response:
        return self._reply(Code.NOT_FOUND)

    async def _call(self, request: Incoming) -> web.Response:
        name, password = request.login or ("", "")
        account = self._accounts.find(Provider.SPOKN, username=name, password=password)
        if account is None:
            return self._reply(Code.BAD_LOGIN)
        if request.http.content_type != FORM:
            # Possible HTTP Status Codes; no code of the XML belongs to it.
            return web.Response(status=415, text="Unsupported Media Type")
        try:
            order = self._read(request, account)
        except RefusedError as refusal:
            return self._reply(refusal.code)
        if self._desk.ledger.balance(account) <= 0:
            return self._reply(Code.NO_CREDIT)
        use_case = use_case_for(order.bparty)
        return await self._desk.reply(
            use_case,
            Provider.SPOKN,
            place=lambda: self._place(order, account, use_case),
            refuse=self._refuse,
            undocumented=self._reply(110),
        )

    def _read(self, request: Incoming, account: Account) -> _Order:
        names = request.names
        if len(set(names)) < len(names) or not set(names) <= _PARAMETERS:
            raise RefusedError(Code.INVALID)
        for name, code in (("aparty", Code.BAD_APARTY), ("bparty", Code.BAD_BPARTY)):
            if not request.get(name):
                raise RefusedError(Code.INVALID)
            if not self._is_party(request.get(name)):
                raise RefusedError(code)
        if len(request.get("token")) > _MAX_TOKEN:
            raise RefusedError(Code.TOKEN_TOO_LONG)
        if any(request.get(name) for name in _ENTERPRISE_ONLY) and not account.enterprise:
            raise RefusedError(Code.INVALID)
        for party in ("aparty", "bparty"):
            self._check_caller_id(request.get(f"{party}cid"), request.get(party))
        if request.get("url") and not is_web_address(request.get("url")):
            raise RefusedError(Code.INVALID)
        duration_min = _whole(request, "duration", 1, _MAX_DURATION_MIN)
        return _Order(
            aparty=request.get("aparty"),
            bparty=request.get("bparty"),
            duration_s=None if duration_min is None else 60 * duration_min,
            token=request.get("token"),
            retries=_whole(request, "maxretries", 0, _MAX_RETRIES) or 0,
            retry_s=_whole(request, "retrytime", 0, _MAX_RETRY_S) or 0,
            url=request.get("url"),
        )

    def _is_party(self, text: str) -> bool:
        """A Spokn ID, or a phone number with country code, written with a plus (API reference,
        aparty)."""
        if _SPOKN_ID.fullmatch(text):
            return True
        if not text.startswith("+") and self._desk.options.spokn_plus_required:
            return False
        return fault_in(text.removeprefix("+")) is None

    def _check_caller_id(self, shown: str, party: str) -> None:
        """A Spokn ID is shown to a Spokn ID only (API reference, apartycid and bpartycid)."""
        if shown and (
            not self._is_party(shown)
            or (_SPOKN_ID.fullmatch(shown) and not _SPOKN_ID.fullmatch(party))
        ):
            raise RefusedError(Code.INVALID)

    def _place(self, order: _Order, account: Account, use_case: UseCase) -> web.Response:
        reports = Reports(
            self._desk,
            account,
            aparty=order.aparty,
            bparty=order.bparty,
            token=order.token,
            url=order.url,
        )
        self._desk.exchange.place(
            CallOrder(
                provider=Provider.SPOKN,
                account=account,
                a=order.aparty.removeprefix("+"),
                b=order.bparty.removeprefix("+"),
                tag=order.token,
                use_case=use_case,
                line=SCRIPTS[use_case].line,
                tariff=Tariff(_cents(order.aparty), _cents(order.bparty), PLACES),
                # "up to 60" minutes: taken as the limit of a call that names none, too.
                max_talk_s=order.duration_s or 60 * _MAX_DURATION_MIN,
                attempts=1 + order.retries,
                retry_s=order.retry_s,
            ),
            reports.changed,
        )
        return self._reply(Code.OK)

    def _refuse(self, refusal: Refusal) -> web.Response | None:
        code = _REFUSALS[refusal]
        return None if code is None else self._reply(code)

    def _reply(self, code: int) -> web.Response:
        """`<spokn><c2c><code/><desc/></c2c></spokn>` (Response)."""
        status = _HTTP_STATUSES.get(code, self._desk.options.spokn_error_status)
        prefix = self._desk.options.spokn_prefix
        declared, p = (f"xmlns:{prefix}", f"{prefix}:") if prefix else ("xmlns", "")
        text = (
            f'<?xml version="1.0"?>\n<{p}spokn {declared}="{_NAMESPACE}">\n'
            f'  <{p}c2c version="1.0">\n    <{p}code>{int(code)}</{p}code>\n'
            f"    <{p}desc>{_DESCRIPTIONS.get(code, 'Error')}</{p}desc>\n"
            f"  </{p}c2c>\n</{p}spokn>\n"
        )
        response = web.Response(text=text, status=status, content_type="text/xml")
        if status == 401:
            response.headers[hdrs.WWW_AUTHENTICATE] = 'Basic realm="Spokn"'
        return response


def _whole(request: Incoming, name: str, least: int, most: int) -> int | None:
    """A whole number within its documented limits; None when the parameter is absent."""
    if name not in request.names:
        return None
    text = request.get(name)
    if not (text.isascii() and text.isdigit() and len(text) <= 2):
        raise RefusedError(Code.INVALID)
    if not least <= int(text) <= most:
        raise RefusedError(Code.INVALID)
    return int(text)


def _cents(party: str) -> Decimal:
    """The price of a minute in US cents; calls within Spokn are free."""
    if _SPOKN_ID.fullmatch(party):
        return Decimal(0)
    return rate_for(party.removeprefix("+")).per_minute * _CENTS
