"""Spokn's Click to Call: one request places the call; Enterprise users are told when it is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest, Leg, Source
from dialer.core.errors import UnsupportedError
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest, Placed
from dialer.providers.http import Http, based_on
from dialer.providers.limits import check_party
from dialer.providers.service import Service
from dialer.providers.spokn import wire
from dialer.providers.spokn.declaration import DOCUMENTED_URL, INFO, OWN_IDS, TITLE, capabilities


class Spokn(Service):
    """An account. Implements core.ports.Provider."""

    def __init__(self, account: Account, *, timeout_s: float) -> None:
        password = account.need("password")
        self._username = account.need("username")
        self._url = based_on(DOCUMENTED_URL, account.base_url)
        self._enterprise = account.switch("enterprise")
        self._shown_to_me = account.text("shown_to_me") or None
        pause_s = account.values.get("retry_pause_s")
        self._retry_pause_s = pause_s if isinstance(pause_s, int) else None
        self._keeps_plus = account.text("number_format") != "digits"
        login = (self._username, password)
        http = Http(TITLE, self._url, timeout_s=timeout_s, login=login, secrets=[password])
        super().__init__(TITLE, capabilities(account), http)

    def check(self, request: CallRequest) -> None:
        super().check(request)
        if request.caller_id is not None:
            _check_shown(request.caller_id, at=request.to_number)
        if self._shown_to_me is not None and self._enterprise:
            _check_shown(self._shown_to_me, at=request.from_number)

    def check_callback_url(self, url: str) -> str | None:
        # API reference, url: Enterprise users only.
        return (
            None
            if self._enterprise
            else phrase("{title} calls back Enterprise accounts only.", title=TITLE)
        )

    async def place(self, call: Call) -> Placed:
        request = call.request
        order = wire.Order(
            aparty=self._written(request.from_number),
            bparty=self._written(request.to_number),
            token=call.correlation,
            apartycid=self._shown(self._shown_to_me),
            bpartycid=self._shown(request.caller_id),
            duration_minutes=request.max_minutes,
            maxretries=request.retries,
            retry_pause_s=self._retry_pause_s,
            url=call.callback_url if self._enterprise else None,
        )
        reply = await self._http.send_once("POST", self._url, form=wire.build_form(order))
        code = wire.read_code(reply.body)
        if code not in wire.REFUSALS and reply.status in wire.HTTP_REFUSALS:
            raise wire.HTTP_REFUSALS[reply.status].error(TITLE, f"HTTP {reply.status}")
        return self._placed(reply, code, wire.OK, wire.REFUSALS)

    def read_callback(
        self, call: Call, callback: CallbackRequest, at: datetime
    ) -> Sequence[CallEvent]:
        report = wire.read_report(callback, userid=self._username, token=call.correlation)
        # While leg 1 went well, leg 2 has the last word; anything else about leg 1 is the end.
        last = report.leg is Leg.B or not report.succeeded
        cost = None if report.cost_cents is None else Money(report.cost_cents / 100, INFO.currency)
        return [
            CallEvent(
                what=What.ENDED if last else What.LEG_REPORT,
                at=at,
                source=Source.CALLBACK,
                leg=report.leg,
                outcome=report.outcome,
                detail=report.meaning,
                duration_s=report.duration_s,
                cost=cost,
                of_leg=True,
                raw=report.raw,
            )
        ]

    def _written(self, number: str) -> str:
        """With a plus, as documented, unless the account says digits alone."""
        return number if self._keeps_plus else number.removeprefix("+")

    def _shown(self, number: str | None) -> str | None:
        return self._written(number) if number and self._enterprise else None


def _check_shown(shown: str, *, at: str) -> None:
    """A Spokn ID can be shown to a Spokn ID only (API reference, apartycid and bpartycid)."""
    check_party(TITLE, shown, OWN_IDS)
    if wire.is_spokn_id(shown) and not wire.is_spokn_id(at):
        raise UnsupportedError(
            phrase("{title} shows a Spokn ID to another Spokn ID only.", title=TITLE),
            "Show a phone number instead.",
        )
