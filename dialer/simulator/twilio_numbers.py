"""Which numbers an account of Twilio may show, what a minute costs, and what is left.

Wire facts: twilio_api_v2010.json: OutgoingCallerIds, IncomingPhoneNumbers, Balance;
twilio_pricing_v2.json: Voice/Numbers. Trying a number out takes as long as its phone rings, and
comes out as a call to it would.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from dialer.simulator.accounts import Account
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import rate_for
from dialer.simulator.timeline import Answer
from dialer.simulator.twilio_json import Fault, RefusedError, error, mail_time, page, reply
from dialer.simulator.use_cases import SCRIPTS, UseCase, use_case_for

VERIFIED_AT_FIRST = ("+12125550100", "+12125550123")
_RINGS_S = 10


@dataclass
class Verified:
    """A number of the customer's own; it counts from `since`."""

    number: str
    label: str
    since: datetime


@dataclass
class Numbers:
    """The numbers of every account."""

    desk: Desk
    _verified: dict[str, list[Verified]] = field(default_factory=dict)

    def verified(self, account: Account) -> list[Verified]:
        now = self.desk.clock.now()
        return [each for each in self._of(account) if each.since <= now]

    def _of(self, account: Account) -> list[Verified]:
        first = [
            Verified(n, n, datetime.min.replace(tzinfo=self.desk.clock.now().tzinfo))
            for n in VERIFIED_AT_FIRST
        ]
        return self._verified.setdefault(account.name, first)

    def may_show(self, account: Account, number: str) -> bool:
        if number == account.settings["number"]:
            return True
        return any(each.number == number for each in self.verified(account))

    async def list_verified(self, request: Incoming, account: Account) -> web.Response:
        known_parameters(request, "PhoneNumber", "FriendlyName")
        wanted = request.get("PhoneNumber")
        found = [
            self._json(account, each)
            for each in self.verified(account)
            if wanted in ("", each.number)
        ]
        return listed(request, "outgoing_caller_ids", found)

    async def verify(self, request: Incoming, account: Account) -> web.Response:
        known_parameters(
            request, "PhoneNumber", "FriendlyName", "CallDelay", "Extension", pages=False
        )
        number, label = request.get("PhoneNumber"), request.get("FriendlyName")
        if not number.startswith("+") or fault_in(number[1:]):
            raise RefusedError(Fault.BAD_TO)
        if len(label) > 64:
            raise RefusedError(Fault.BAD_PARAMETER, "FriendlyName")
        use_case = use_case_for(number)
        return await self.desk.reply(
            use_case,
            account.provider,
            place=lambda: self._ring(account, number, label, use_case),
            refuse=lambda _refusal: error(RefusedError(Fault.GEO)),
            undocumented=reply({"accepted": True}),
        )

    def _ring(self, account: Account, number: str, label: str, use_case: UseCase) -> web.Response:
        """The phone rings; where it is answered, the code is keyed in a little later."""
        if SCRIPTS[use_case].line.b is Answer.ANSWERS:
            since = self.desk.clock.now() + timedelta(seconds=_RINGS_S)
            self._of(account).append(Verified(number, label or number, since))
        return reply(
            {
                "account_sid": account.settings["account_sid"],
                "call_sid": f"CA{int(number[1:]):032x}",
                "friendly_name": label or number,
                "phone_number": number,
                "validation_code": "614382",
            }
        )

    async def remove(self, request: Incoming, account: Account) -> web.Response:
        wanted = request.http.match_info["sid"]
        kept = [each for each in self._of(account) if _sid(each.number) != wanted]
        if len(kept) == len(self._of(account)):
            raise RefusedError(Fault.NOT_FOUND)
        self._verified[account.name] = kept
        return web.Response(status=204)

    async def list_rented(self, request: Incoming, account: Account) -> web.Response:
        known_parameters(request, "PhoneNumber", "FriendlyName")
        rented = Verified(account.settings["number"], "Main line", self.desk.clock.now())
        found = [self._json(account, rented)]
        wanted = request.get("PhoneNumber")
        if wanted not in ("", rented.number):
            found = []
        return listed(request, "incoming_phone_numbers", found)

    def _json(self, account: Account, each: Verified) -> dict[str, Any]:
        owner = account.settings["account_sid"]
        at = mail_time(self.desk.clock.now())
        return {
            "sid": _sid(each.number),
            "account_sid": owner,
            "friendly_name": each.label,
            "phone_number": each.number,
            "date_created": at,
            "date_updated": at,
            "uri": f"/2010-04-01/Accounts/{owner}/OutgoingCallerIds/{_sid(each.number)}.json",
        }

    async def balance(self, request: Incoming, account: Account) -> web.Response:
        known_parameters(request, pages=False)
        left = self.desk.ledger.balance(account)
        owner = account.settings["account_sid"]
        return reply({"account_sid": owner, "balance": str(left), "currency": "USD"})

    async def pricing(self, request: Incoming, account: Account) -> web.Response:
        known_parameters(request, "OriginationNumber", pages=False)
        number = request.http.match_info["number"]
        origin = request.get("OriginationNumber")
        dialable = re.fullmatch(r"\+[1-9][0-9]{3,14}", number) and not fault_in(number[1:])
        if not dialable or use_case_for(number) is UseCase.INVALID_NUMBER:
            raise RefusedError(Fault.NOT_FOUND)
        rate = rate_for(number[1:])
        # The dearer one is for other origins.
        prices = [
            {"base_price": str(price), "current_price": str(price), "origination_prefixes": origins}
            for price, origins in ((rate.per_minute * 2, ["ALL"]), (rate.per_minute, ["1", "44"]))
        ]
        return reply(
            {
                "destination_number": number,
                "origination_number": origin or None,
                "country": rate.country,
                "iso_country": "US",
                "outbound_call_prices": prices,
                "inbound_call_price": {
                    "base_price": None,
                    "current_price": None,
                    "number_type": None,
                },
                "price_unit": "USD",
                "url": f"https://pricing.twilio.com/v2/Voice/Numbers/{number}",
            }
        )


def known_parameters(request: Incoming, *names: str, pages: bool = True) -> None:
    """Notes what the real service would ignore."""
    known = {*names, *(("PageSize", "Page", "PageToken") if pages else ())}
    for name in sorted(set(request.names) - known):
        request.remarks.append(f"{name}: no such parameter; ignored")


def listed(request: Incoming, name: str, entries: list[dict[str, Any]]) -> web.Response:
    """The wanted page of them."""
    size = request.get("PageSize") or "50"
    number = request.get("Page") or "0"
    if not (size.isdigit() and 1 <= int(size) <= 1000 and number.isdigit()):
        raise RefusedError(Fault.BAD_PARAMETER, "PageSize")
    query = dict(request.params)
    return reply(page(name, entries, request.http.path, query, int(size)))


def _sid(number: str) -> str:
    return f"PN{int(number[1:]):032x}"


def number_sid(number: str) -> str:
    """The id of the number that a call shows."""
    return _sid(number)
