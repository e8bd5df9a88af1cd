"""PokeTALK's account API: a login that is kept in a cookie, the customer's own phone, calls from
it, the address book and the billing report.

The developer wiki shows these as JavaScript functions alone. That each is a form posted to a method
of that name beside click2call, and that a session is a cookie, is read into it; what each replies
is documented. Nothing tells what a request without a login is answered: a plain false here.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiohttp import web

from dialer.simulator import poketalk_report
from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.call import CallOrder
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.poketalk_contacts import ADDED, AddressBook
from dialer.simulator.poketalk_events import DEBIT_PLACES, Events
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.use_cases import SCRIPTS, Refusal, UseCase, use_case_for

COOKIE = "PHPSESSID"
_NO_CODE = 0
_BAD_EMAIL = 1  # Login, Response: the only code that is known
_PASSWORD_CHARS = range(4, 51)  # Login, Parameters

_REFUSALS = {
    Refusal.NO_CREDIT: "your balance is too low",
    Refusal.BLACKLISTED: "this number cannot be called",
    Refusal.FLOOD: "please wait a minute",
    Refusal.DESTINATION_UNSUPPORTED: "this destination is not served",
    Refusal.ORIGIN_UNSUPPORTED: "your country is not served",
    Refusal.SERVICE_TROUBLE: "please try again later",
}


@dataclass
class Customers:
    """What the service keeps of its customers: who is logged in, since when, and for each account
    its own phone and its address book."""

    sessions: dict[str, tuple[Account, datetime]] = field(default_factory=dict)
    own_phones: dict[str, str] = field(default_factory=dict)
    books: dict[str, AddressBook] = field(default_factory=dict)
    deposits: poketalk_report.Deposits = field(default_factory=poketalk_report.Deposits)

    def book(self, account: Account) -> AddressBook:
        return self.books.setdefault(account.name, AddressBook())

    def end_sessions(self) -> None:
        """Everybody is logged out, as after a night."""
        self.sessions.clear()


class PokeTalkAccount:
    """`POST /index.php/api/<method>`."""

    def __init__(self, desk: Desk, accounts: Accounts, customers: Customers) -> None:
        self._desk = desk
        self._accounts = accounts
        self._customers = customers

    def routes(self) -> list[web.RouteDef]:
        methods: dict[str, tuple[Callable[[Incoming], Awaitable[web.Response]], set[str]]] = {
            "login": (self._login, {"email", "password", "remember_me"}),
            "check_login": (self._check_login, set()),
            "logout": (self._logout, set()),
            "set_number": (self._set_number, {"prefix", "number"}),
            "make_call": (self._make_call, {"to_prefix", "to_number"}),
            "get_contacts": (self._get_contacts, set()),
            "add_contact": (self._add_contact, set(ADDED)),
            "remove_contact": (self._remove_contact, {"id"}),
            "create_report": (self._create_report, set(poketalk_report.PARAMETERS)),
        }
        return [
            self._desk.route(
                "POST",
                f"/index.php/api/{name}",
                Provider.POKETALK,
                _remarking(handler, parameters | {"api_key"}),
                frozenset({"api_key", "password"}),
            )
            for name, (handler, parameters) in methods.items()
        ]

    async def _login(self, request: Incoming) -> web.Response:
        email, password = request.get("email"), request.get("password")
        if "@" not in email:
            return _json(_result(False, _BAD_EMAIL, "please enter a valid email address"))
        if len(password) not in _PASSWORD_CHARS:
            request.remarks.append("password: it has 4 to 50 characters")
        if not request.get("remember_me"):
            request.remarks.append("remember_me: it is required")
        account = self._accounts.find(Provider.POKETALK, email=email, password=password)
        if account is None:
            return _json(_result(False, _NO_CODE, "wrong email or password"))
        name = secrets.token_hex(16)
        self._customers.sessions[name] = (account, self._desk.clock.now())
        response = _json(_result(True, _NO_CODE, "welcome"))
        response.set_cookie(COOKIE, name, path="/", httponly=True)
        return response

    async def _check_login(self, request: Incoming) -> web.Response:
        return _json({"result": self._customer(request) is not None})

    async def _logout(self, request: Incoming) -> web.Response:
        ended = self._customer(request) is not None
        self._customers.sessions.pop(request.http.cookies.get(COOKIE, ""), None)
        return _json({"result": ended})

    async def _set_number(self, request: Incoming) -> web.Response:
        account = self._customer(request)
        number = request.get("prefix") + request.get("number").partition("#")[0]
        if account is None or not request.get("prefix") or fault_in(number):
            return _json({"result": False})
        self._customers.own_phones[account.name] = number
        return _json({"result": True})

    async def _make_call(self, request: Incoming) -> web.Response:
        account = self._customer(request)
        if account is None:
            return _json([_result(False, _NO_CODE, "please log in")])
        own = self._customers.own_phones.get(account.name, "")
        if not own:
            return _json([_result(False, _NO_CODE, "please set your phone number")])
        number = request.get("to_prefix") + request.get("to_number")
        if not request.get("to_prefix") or fault_in(number):
            return _json([_result(False, _NO_CODE, "this is no phone number")])
        if self._desk.ledger.balance(account) <= 0:
            return _json([_result(False, _NO_CODE, _REFUSALS[Refusal.NO_CREDIT])])
        use_case = use_case_for(number)
        return await self._desk.reply(
            use_case,
            Provider.POKETALK,
            place=lambda: self._place(account, own, number, use_case),
            refuse=lambda refusal: _json([_result(False, _NO_CODE, _REFUSALS[refusal])]),
            undocumented=_json({"status": "ok"}),
        )

    def _place(self, account: Account, a: str, b: str, use_case: UseCase) -> web.Response:
        order = CallOrder(
            provider=Provider.POKETALK,
            account=account,
            a=a,
            b=b,
            tag="",
            use_case=use_case,
            line=SCRIPTS[use_case].line,
            tariff=Tariff(rate_for(a).per_minute, rate_for(b).per_minute, DEBIT_PLACES),
        )
        self._desk.exchange.place(order, Events(self._desk, "").changed)
        # Make call, Response: a list of one.
        return _json([_result(True, _NO_CODE, "Now connecting")])

    async def _get_contacts(self, request: Incoming) -> web.Response:
        account = self._customer(request)
        if account is None:
            return _json({"result": False})
        return _json(self._customers.book(account).list())

    async def _add_contact(self, request: Incoming) -> web.Response:
        account = self._customer(request)
        return _json({"result": account is not None and self._customers.book(account).add(request)})

    async def _remove_contact(self, request: Incoming) -> web.Response:
        account = self._customer(request)
        taken = account is not None and self._customers.book(account).remove(request.get("id"))
        return _json({"result": taken})

    async def _create_report(self, request: Incoming) -> web.Response:
        account = self._customer(request)
        if account is None:
            return _json({"result": False})
        items = poketalk_report.rows(
            account, self._desk.exchange.calls, self._customers.deposits.of(account)
        )
        return poketalk_report.report(
            request,
            items,
            self._desk.ledger.balance(account),
            with_first_day=self._desk.options.poketalk_report_with_first_day,
        )

    def _customer(self, request: Incoming) -> Account | None:
        """Whose session the request's cookie names, while it lasts."""
        name = request.http.cookies.get(COOKIE, "")
        account, since = self._customers.sessions.get(name, (None, None))
        if account is None or since is None:
            return None
        longest = self._desk.options.poketalk_session_s
        if longest and (self._desk.clock.now() - since).total_seconds() >= longest:
            del self._customers.sessions[name]
            return None
        return account


def _remarking(
    handler: Callable[[Incoming], Awaitable[web.Response]], parameters: set[str]
) -> Callable[[Incoming], Awaitable[web.Response]]:
    async def handle(request: Incoming) -> web.Response:
        for name in sorted(set(request.names) - parameters):
            request.remarks.append(f"{name}: no such parameter; ignored")
        return await handler(request)

    return handle


def _result(result: bool, code: int, message: str) -> dict[str, Any]:
    return {"result": result, "code": code, "msg": message}


def _json(value: Any) -> web.Response:
    # The page calls the replies JSON and names no content type; PHP's own is this.
    return web.json_response(value, content_type="text/html")
