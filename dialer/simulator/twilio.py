"""Twilio's REST API, and those of SignalWire and Telnyx (TeXML) in its shape: who asks, and for
what. The resources are in `twilio_calls` and `twilio_numbers`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from email.utils import format_datetime

from aiohttp import hdrs, web

from dialer.simulator.accounts import Account, Accounts
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.twilio_calls import Calls
from dialer.simulator.twilio_conferences import Conferences
from dialer.simulator.twilio_dialects import DIALECTS, TELNYX, TWILIO, Dialect
from dialer.simulator.twilio_json import Fault, RefusedError, error, reply
from dialer.simulator.twilio_numbers import Numbers

_LEFT_ALONE_S = 1

Action = Callable[[Incoming, Account], Awaitable[web.Response]]
"""Answers a request of a known account, or raises RefusedError."""


class Twilio:
    """All three."""

    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts
        self._questions = 0
        self._left_alone_until = desk.clock.now()

    def routes(self) -> list[web.RouteDef]:
        numbers = Numbers(self._desk)
        routes = []
        conferences = Conferences(self._desk, numbers)
        for dialect in DIALECTS:
            calls = Calls(self._desk, dialect, numbers, conferences)
            account, end = f"{dialect.prefix}/Accounts/{{owner}}", dialect.suffix
            actions: dict[tuple[str, str], Action] = {
                ("POST", f"{account}/Calls{end}"): calls.create,
                ("GET", f"{account}/Calls{end}"): calls.list,
                ("GET", f"{account}/Calls/{{sid}}"): calls.fetch,
                ("POST", f"{account}/Calls/{{sid}}"): calls.update,
            }
            if dialect is TWILIO:
                verified = f"{account}/OutgoingCallerIds"
                actions |= {
                    ("GET", f"{verified}{end}"): numbers.list_verified,
                    ("POST", f"{verified}{end}"): numbers.verify,
                    ("DELETE", f"{verified}/{{sid:PN[0-9a-f]+}}{end}"): numbers.remove,
                    ("GET", f"{account}/IncomingPhoneNumbers{end}"): numbers.list_rented,
                    ("GET", f"{account}/Balance{end}"): numbers.balance,
                    ("GET", "/v2/Voice/Numbers/{number}"): numbers.pricing,
                    ("GET", f"{account}/Conferences{end}"): conferences.list,
                    ("GET", f"{account}/Conferences/{{sid}}"): conferences.fetch,
                    ("POST", f"{account}/Conferences/{{sid}}"): conferences.update,
                    ("POST", f"{account}/Conferences/{{sid}}/Participants{end}"): conferences.join,
                    ("GET", f"{account}/Conferences/{{sid}}/Participants{end}"): (
                        conferences.list_participants
                    ),
                }
            if dialect is TELNYX:
                actions["GET", "/v2/balance"] = self._telnyx_balance
            routes += [
                self._desk.route(method, path, dialect.provider, self._serve(dialect, action))
                for (method, path), action in actions.items()
            ]
        return routes

    def _serve(
        self, dialect: Dialect, action: Action
    ) -> Callable[[Incoming], Awaitable[web.Response]]:
        async def serve(request: Incoming) -> web.Response:
            try:
                self._hold_back(request)
                response = await action(request, self._who(request, dialect))
            except RefusedError as refused:
                response = error(refused, dialect.errors)
                if refused.fault is Fault.BAD_LOGIN and not dialect.bearer:
                    response.headers[hdrs.WWW_AUTHENTICATE] = 'Basic realm="Twilio API"'
            response.headers[hdrs.DATE] = format_datetime(self._desk.clock.now(), usegmt=True)
            return response

        return serve

    def _hold_back(self, request: Incoming) -> None:
        """Wants to be asked less, once, and notes who does not listen."""
        if request.http.method != "GET":
            return
        self._questions += 1
        now = self._desk.clock.now()
        if now < self._left_alone_until:
            request.remarks.append("asked before its time")
        if self._questions == self._desk.options.twilio_busy_at:
            self._left_alone_until = now + timedelta(seconds=_LEFT_ALONE_S)
            raise RefusedError(Fault.TOO_MANY, retry_after_s=_LEFT_ALONE_S)

    def _who(self, request: Incoming, dialect: Dialect) -> Account:
        if dialect.bearer:
            scheme, _, key = request.http.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
            account = self._accounts.find(dialect.provider, **{dialect.secret: key})
            if scheme != "Bearer" or not key:
                account = None
        else:
            name, password = request.login or ("", "")
            login = {dialect.owner: name, dialect.secret: password}
            account = self._accounts.find(dialect.provider, **login) if name else None
        if account is None:
            raise RefusedError(Fault.BAD_LOGIN)
        owner = request.http.match_info.get("owner")
        if owner is not None and owner != account.settings[dialect.owner]:
            raise RefusedError(Fault.NOT_FOUND)
        return account

    async def _telnyx_balance(self, request: Incoming, account: Account) -> web.Response:
        left = str(self._desk.ledger.balance(account))
        data = {"record_type": "balance", "balance": left, "currency": "USD"}
        return reply({"data": data})
