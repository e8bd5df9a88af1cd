"""Talkety's side of its XML API v1: `/xml/v1/<app_key>/<action>`, GET or POST, HTTP Basic.

Who asks, and for what; the actions themselves are in `talkety_calls`,
`talkety_conferences` and `talkety_numbers`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import hdrs, web

from dialer.simulator import talkety_xml as xml
from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.talkety_calls import Calls
from dialer.simulator.talkety_conferences import Conferences
from dialer.simulator.talkety_faults import Fault, RefusedError
from dialer.simulator.talkety_numbers import convert, pricing

Action = Callable[[Incoming, Account], Awaitable[web.Response]]
"""Answers a request of a known account, or raises RefusedError."""


class Talkety:
    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts
        conferences = Conferences(desk)
        calls = Calls(desk, conferences)
        self._actions: dict[str, Action] = {
            "call_connect": calls.connect,
            "call_disconnect": calls.disconnect,
            "call_list": calls.list,
            "call_status": calls.status,
            "conference_add": conferences.add,
            "conference_connect": conferences.connect,
            "conference_disconnect": conferences.disconnect,
            "conference_status": conferences.status,
            "convert": convert,
            "pricing": pricing,
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
            return await action(request, account)
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
        if fault is Fault.BAD_LOGIN:
            response = xml.fault(fault, 401)
            response.headers[hdrs.WWW_AUTHENTICATE] = 'Basic realm="Talkety"'
            return response
        if fault is Fault.NO_SUCH_ACTION:
            return xml.fault(fault, 404)
        return xml.fault(fault, self._desk.options.talkety_error_status)
