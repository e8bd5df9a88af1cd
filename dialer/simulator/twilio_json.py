"""Twilio's resources as JSON: errors, calls and their legs, and pages of lists.

Wire facts: twilio_api_v2010.json: `api.v2010.account.call`; docs/usage/twilios-response for errors.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from email.utils import format_datetime
from enum import Enum
from typing import Any
from urllib.parse import quote

from aiohttp import web

from dialer.simulator.call import Change, SimulatedCall
from dialer.simulator.prices import Tariff
from dialer.simulator.timeline import Ending, Leg, Phase
from dialer.simulator.twilio_dialects import Dialect, Errors
from dialer.simulator.use_cases import News

UNDOCUMENTED = "parked"


class Fault(Enum):
    """An error: HTTP status, code, message (docs/api/errors)."""

    BAD_LOGIN = (401, 20003, "Authenticate")
    NOT_ACTIVE = (403, 10001, "Account is not active")
    NOT_FOUND = (404, 20404, "The requested resource was not found")
    TOO_MANY = (429, 20429, "Too Many Requests")
    NO_URL = (400, 21205, "Url is not a valid URL")
    NO_TO = (400, 21201, "No 'To' number is specified")
    NO_FROM = (400, 21213, "'From' phone number is required")
    BAD_TO = (400, 21211, "The 'To' number is not a valid phone number")
    BAD_FROM = (400, 21212, "The 'From' number is not a valid phone number")
    NOT_VERIFIED = (400, 21210, "The source phone number is not yet verified for your account")
    GEO = (400, 21215, "Account not authorized to call this country")
    NOT_LIVE = (400, 21220, "Call is not in-progress. Cannot redirect.")
    BAD_PARAMETER = (400, 20001, "A parameter has a value that is not allowed")


_Table = Mapping[Fault, tuple[int, int | None, str]]

# signalwire/docs, rest/compatibility-api/overview/error-codes. For the rest it is assumed to have
# what Twilio has.
_SIGNALWIRE: _Table = {
    Fault.BAD_LOGIN: (401, None, "Unauthorized"),
    Fault.NOT_ACTIVE: (403, 10001, "Space is not enabled to use requested feature"),
    Fault.NOT_LIVE: (400, 10000, "Completed calls cannot be updated."),
    Fault.BAD_TO: (400, 21217, "The destination does not represent a valid phone number"),
    Fault.BAD_PARAMETER: (400, 10000, "The argument passed is invalid"),
}

# developers.telnyx.com, api-errors. Which HTTP status goes with each is assumed, and so are 20100,
# 90018 (of Call Control) for a TeXML call, and that the last three have this code.
_TELNYX: _Table = {
    Fault.BAD_LOGIN: (401, 10009, "Authentication failed"),
    Fault.NOT_ACTIVE: (403, 20100, "Insufficient funds"),
    Fault.NOT_FOUND: (404, 10005, "Resource not found"),
    Fault.TOO_MANY: (429, 10011, "Too many requests"),
    Fault.NO_URL: (422, 10004, "Missing required parameter"),
    Fault.NO_TO: (422, 10004, "Missing required parameter"),
    Fault.NO_FROM: (422, 10004, "Missing required parameter"),
    Fault.BAD_TO: (422, 10016, "Phone number must be in +E.164 format"),
    Fault.BAD_FROM: (422, 10016, "Phone number must be in +E.164 format"),
    Fault.NOT_LIVE: (422, 90018, "Call has already ended"),
    Fault.BAD_PARAMETER: (400, 10015, "Bad Request"),
    Fault.NOT_VERIFIED: (403, 10010, "Authorization failed"),
    Fault.GEO: (403, 10010, "Authorization failed"),
}


_OTHERS: Mapping[Errors, _Table] = {Errors.SIGNALWIRE: _SIGNALWIRE, Errors.TELNYX: _TELNYX}


class RefusedError(Exception):
    """The request is answered by an error."""

    def __init__(self, fault: Fault, why: str = "", retry_after_s: int | None = None) -> None:
        super().__init__(fault.value[2])
        self.fault = fault
        self.why = why
        self.retry_after_s = retry_after_s


def error(refused: RefusedError, errors: Errors = Errors.TWILIO) -> web.Response:
    told = _OTHERS.get(errors, {}).get(refused.fault, refused.fault.value)
    status, code, message = told
    if refused.why:
        message = f"{message}: {refused.why}"
    headers = {}
    if refused.retry_after_s is not None:
        # Telnyx tells it in the header of its limit.
        name = "x-ratelimit-reset" if errors is Errors.TELNYX else "Retry-After"
        headers[name] = str(refused.retry_after_s)
    body: dict[str, Any] = {
        "code": code,
        "message": message,
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    if errors is Errors.TELNYX:
        body = {"errors": [{"code": str(code), "title": message, "detail": message}]}
    return web.json_response(body, status=status, headers=headers)


def sid(call: SimulatedCall, leg: Leg) -> str:
    """The two legs have an id each."""
    return f"CA{call.id:024x}{0 if leg is Leg.A else 1:08x}"


def id_in(text: str) -> tuple[int, Leg] | None:
    """The call and the leg that a sid names."""
    try:
        if len(text) != 34 or not text.startswith("CA"):
            return None
        return int(text[2:26], 16), Leg.B if int(text[26:], 16) else Leg.A
    except ValueError:
        return None


@dataclass(frozen=True)
class LegView:
    """One leg of a call as of a change. `number` is shown to `to`."""

    call: SimulatedCall
    leg: Leg
    change: Change
    number: str

    @property
    def exists(self) -> bool:
        """The second leg is made when it is rung."""
        if self.leg is Leg.A:
            return True
        rung_at = self.call.entered(Phase.RINGING_B)
        return rung_at is not None and rung_at <= self.change.at

    @property
    def status(self) -> str:
        phase, call = self.change.phase, self.call
        if self.leg is Leg.A:
            if phase is not Phase.ENDED:
                return {Phase.QUEUED: "queued", Phase.RINGING_A: "ringing"}.get(
                    phase, "in-progress"
                )
            return self._failure() if call.entered(Phase.ANSWERED_A) is None else "completed"
        if phase is not Phase.ENDED:
            return "in-progress" if phase is Phase.TALKING else "ringing"
        if call.order.news is News.UNDOCUMENTED:
            return UNDOCUMENTED
        if call.entered(Phase.TALKING) is not None:
            return "completed"
        return "canceled" if self.change.leg is Leg.A else self._failure()

    def _failure(self) -> str:
        return {
            Ending.BUSY: "busy",
            Ending.NO_ANSWER: "no-answer",
            Ending.CANCELLED: "canceled",
        }.get(self.change.ending or Ending.FAILED, "failed")

    @property
    def is_over(self) -> bool:
        return self.change.phase is Phase.ENDED

    @property
    def to(self) -> str:
        return f"+{self.call.order.a if self.leg is Leg.A else self.call.order.b}"

    @property
    def created_at(self) -> datetime:
        rung_at = self.call.entered(Phase.RINGING_B)
        return rung_at if self.leg is Leg.B and rung_at is not None else self.call.placed_at

    @property
    def started_at(self) -> datetime | None:
        return self.call.entered(Phase.RINGING_A if self.leg is Leg.A else Phase.RINGING_B)

    @property
    def price(self) -> Decimal | None:
        """What it costs, once it is over; None where nobody answered."""
        if not self.is_over or self.status != "completed":
            return None
        tariff: Tariff = self.call.order.tariff
        per_minute = tariff.a_per_minute if self.leg is Leg.A else tariff.b_per_minute
        return tariff.leg_cost(per_minute, self.call.connected_s(self.leg, self.change.at))


def call_json(
    view: LegView, dialect: Dialect, owner: str, number_sid: str, *, priced: bool
) -> dict[str, Any]:
    """A call resource, every field of the document."""
    call, leg = view.call, view.leg
    over = view.is_over
    answered = over and view.status == "completed"
    price = view.price if priced else None
    shown_price: str | Decimal | None = None
    if price is not None:
        shown_price = f"-{price}" if dialect.price_is_text else -price
    record: dict[str, Any] = {
        "sid": sid(call, leg),
        "date_created": mail_time(view.created_at),
        "date_updated": mail_time(max(view.change.at, view.created_at)),
        "parent_call_sid": sid(call, Leg.A) if leg is Leg.B else None,
        "account_sid": owner,
        "to": view.to,
        "to_formatted": view.to,
        "from": view.number,
        "from_formatted": view.number,
        "phone_number_sid": number_sid,
        "status": view.status,
        "start_time": mail_time(view.started_at),
        "end_time": mail_time(view.change.at if answered else None),
        "duration": str(call.connected_s(leg, view.change.at)) if answered else None,
        "price": shown_price,
        "price_unit": "USD",
        "direction": "outbound-api" if leg is Leg.A else "outbound-dial",
        "answered_by": None,
        "api_version": "2010-04-01",
        "forwarded_from": None,
        "group_sid": None,
        "caller_name": None,
        "queue_time": "0",
        "trunk_sid": None,
        "uri": f"{dialect.prefix}/Accounts/{owner}/Calls/{sid(call, leg)}{dialect.suffix}",
        "subresource_uris": {},
    }
    if not dialect.tells_parents:
        del record["parent_call_sid"], record["phone_number_sid"]
        record["direction"] = "outbound"
    return record


def page(
    name: str, entries: Iterable[Any], uri: str, query: Mapping[str, str], page_size: int
) -> dict[str, Any]:
    """The wanted page of a list; `query` is what the client asked for."""
    every = list(entries)
    number = int(query.get("Page", "0"))
    first = number * page_size
    some = every[first : first + page_size]

    def at(wanted: int) -> str:
        others = "".join(
            f"&{quote(key, safe='')}={quote(value, safe='')}"
            for key, value in query.items()
            if key not in ("Page", "PageSize", "PageToken")
        )
        token = f"&PageToken=PA{wanted}" if wanted else ""
        return f"{uri}?PageSize={page_size}&Page={wanted}{others}{token}"

    more = first + page_size < len(every)
    return {
        name: some,
        "end": first + max(len(some) - 1, 0),
        "first_page_uri": at(0),
        "next_page_uri": at(number + 1) if more else None,
        "page": number,
        "page_size": page_size,
        "previous_page_uri": at(number - 1) if number else None,
        "start": first,
        "uri": at(number),
    }


def reply(document: Mapping[str, Any], status: int = 200) -> web.Response:
    """JSON in which a Decimal is a number, to its last digit."""
    # A Decimal goes through as a text that is marked, since json itself would make it a float.
    text = json.dumps(document, default=_number).replace(f'"{_MARK}', "").replace(f'{_MARK}"', "")
    return web.Response(status=status, text=text, content_type="application/json")


_MARK = "@number@"


def _number(value: object) -> str:
    if isinstance(value, Decimal):
        return f"{_MARK}{value}{_MARK}"
    raise TypeError(type(value).__name__)


def mail_time(moment: datetime | None) -> str | None:
    return None if moment is None else format_datetime(moment)
