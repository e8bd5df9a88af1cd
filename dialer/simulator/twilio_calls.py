"""Twilio's calls: made, listed, asked about and ended; each has two legs.

Wire facts: twilio_api_v2010.json: CreateCall, ListCall, FetchCall, UpdateCall.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web

from dialer.simulator.accounts import Account
from dialer.simulator.call import CallOrder, Change, SimulatedCall
from dialer.simulator.callbacks import is_web_address
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import Rounding, Tariff, rate_for
from dialer.simulator.timeline import Answer, Leg, Line
from dialer.simulator.twilio_callbacks import Events, Wanted
from dialer.simulator.twilio_conferences import Conferences
from dialer.simulator.twilio_dialects import Dialect
from dialer.simulator.twilio_json import (
    Fault,
    LegView,
    RefusedError,
    call_json,
    error,
    id_in,
    reply,
)
from dialer.simulator.twilio_numbers import Numbers, known_parameters, listed, number_sid
from dialer.simulator.twilio_script import Script, ScriptError, read_script
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, UseCase, use_case_for

_PLACES = 5  # of a price: "-0.03000"
_CREATE = (
    "To",
    "From",
    "Timeout",
    "TimeLimit",
    "StatusCallback",
    "StatusCallbackEvent",
    "StatusCallbackMethod",
    "ApplicationSid",
)
_FILTERS = ("To", "From", "ParentCallSid", "Status", "StartTime", "StartTime<", "StartTime>")
_FINAL = {"completed", "busy", "failed", "no-answer", "canceled"}
_STATUSES = _FINAL | {"queued", "ringing", "in-progress"}
_EVENTS = {"initiated", "ringing", "answered", "completed"}
_WAIT_S = 7  # the Retry-After of a call that comes too soon

# Whoever is called is in the instructions, which nobody reads before the first phone is answered.
_REFUSALS = {
    Refusal.NO_CREDIT: Fault.NOT_ACTIVE,
    Refusal.FLOOD: Fault.TOO_MANY,
    Refusal.ORIGIN_UNSUPPORTED: Fault.GEO,
}


class Calls:
    """The calls of all accounts of one service."""

    def __init__(
        self, desk: Desk, dialect: Dialect, numbers: Numbers, conferences: Conferences
    ) -> None:
        self._desk = desk
        self._conferences = conferences
        self._dialect = dialect
        self._numbers = numbers
        self._shown: dict[int, dict[Leg, str]] = {}
        self._polls: dict[int, int] = {}

    async def create(self, request: Incoming, account: Account) -> web.Response:
        """CreateCall."""
        dialect = self._dialect
        known_parameters(request, *_CREATE, dialect.script, pages=False)
        for name in {n for n in request.names if n != "StatusCallbackEvent"}:
            if len(request.all(name)) > 1:
                request.remarks.append(f"{name}: repeated")
        self._check(request, account)
        try:
            script = read_script(request.get(dialect.script))
        except ScriptError as problem:
            # The real service would find out when the phone is answered, and hang up.
            raise RefusedError(Fault.BAD_PARAMETER, f"{dialect.script}: {problem}") from None
        if self._desk.ledger.balance(account) <= 0:
            raise RefusedError(Fault.NOT_ACTIVE)
        use_case = use_case_for(script.number)
        return await self._desk.reply(
            use_case,
            dialect.provider,
            place=lambda: self._place(request, account, script, use_case),
            refuse=self._refuse,
            undocumented=reply({"accepted": True}, 201),
        )

    def _check(self, request: Incoming, account: Account) -> None:
        to, from_ = request.get("To"), request.get("From")
        if not to:
            raise RefusedError(Fault.NO_TO)
        if not from_:
            raise RefusedError(Fault.NO_FROM)
        if not to.startswith("+") or fault_in(to[1:]):
            raise RefusedError(Fault.BAD_TO)
        if not from_.startswith("+") or fault_in(from_[1:]):
            raise RefusedError(Fault.BAD_FROM)
        if not self._numbers.may_show(account, from_):
            raise RefusedError(Fault.NOT_VERIFIED)
        if not request.get(self._dialect.script):
            raise RefusedError(Fault.NO_URL)
        if self._dialect.needs_application and not request.get("ApplicationSid").isdigit():
            raise RefusedError(Fault.BAD_PARAMETER, "ApplicationSid")
        ranges = {"Timeout": self._dialect.timeout_s, "TimeLimit": self._dialect.time_limit_s}
        for name, (least, most) in ranges.items():
            text = request.get(name)
            if text and not (re.fullmatch(r"[0-9]{1,5}", text) and least <= int(text) <= most):
                raise RefusedError(Fault.BAD_PARAMETER, name)
        if not set(request.all("StatusCallbackEvent")) <= _EVENTS:
            raise RefusedError(Fault.BAD_PARAMETER, "StatusCallbackEvent")
        url = request.get("StatusCallback")
        if url and not is_web_address(url):
            raise RefusedError(Fault.NO_URL)
        if request.get("StatusCallbackMethod") not in ("", "POST"):
            raise RefusedError(Fault.BAD_PARAMETER, "StatusCallbackMethod")

    def _place(
        self, request: Incoming, account: Account, script: Script, use_case: UseCase
    ) -> web.Response:
        a, b = request.get("To")[1:], script.number[1:]
        shown = {Leg.A: request.get("From"), Leg.B: script.caller_id or request.get("From")}
        order = CallOrder(
            provider=self._dialect.provider,
            account=account,
            a=a,
            b=b,
            tag="",
            use_case=use_case,
            line=self._line(request, account, script, use_case),
            tariff=Tariff(
                rate_for(a).per_minute, rate_for(b).per_minute, _PLACES, Rounding.PER_MINUTE
            ),
            max_talk_s=script.limit_s,
        )
        settings = account.settings
        wanted_a = Wanted()
        if request.get("StatusCallback"):
            events = request.all("StatusCallbackEvent") or ["completed"]
            wanted_a = Wanted(request.get("StatusCallback"), frozenset(events))
        events_of_call = Events(
            self._desk,
            settings[self._dialect.owner],
            settings[self._dialect.secret],
            settings.get("signing_secret", ""),
            shown,
            {Leg.A: wanted_a, Leg.B: Wanted(script.callback_url, script.events)},
        )

        def changed(call: SimulatedCall, change: Change) -> None:
            if self._dialect.calls_back:
                events_of_call.changed(call, change)

        call = self._desk.exchange.place(order, changed)
        self._shown[call.id] = shown
        if self._dialect.calls_back:
            events_of_call.placed(call)
        if not self._dialect.tells_sid:
            return reply({"from": shown[Leg.A], "to": request.get("To"), "status": "queued"})
        return reply(self._json(self._view(call, Leg.A), account), 201)

    def _line(self, request: Incoming, account: Account, script: Script, use_case: UseCase) -> Line:
        line = SCRIPTS[use_case].line
        if fault_in(script.number[1:]):
            line = replace(line, b=Answer.UNKNOWN_NUMBER)
        if script.caller_id and not self._numbers.may_show(account, script.caller_id):
            request.remarks.append("callerId: not verified; the call will fail")
            line = replace(line, b=Answer.FAILS)
        return line

    def _refuse(self, refusal: Refusal) -> web.Response | None:
        fault = _REFUSALS.get(refusal)
        if fault is None:
            return None
        wait_s = _WAIT_S if fault is Fault.TOO_MANY else None
        return error(RefusedError(fault, retry_after_s=wait_s), self._dialect.errors)

    async def fetch(self, request: Incoming, account: Account) -> web.Response:
        """FetchCall."""
        known_parameters(request, pages=False)
        taking_part = self._conferences.leg(self._sid(request), account)
        if taking_part is not None:
            late_s = self._desk.options.twilio_price_after_s
            return reply(self._conferences.call_json(*taking_part, priced_after_s=late_s))
        call, leg = self._named(request, account)
        polls = self._polls[call.id] = self._polls.get(call.id, 0) + 1
        stale = call.order.news is News.SCRAMBLED and polls % 2 == 0
        return reply(self._json(self._view(call, leg, stale=stale), account))

    async def list(self, request: Incoming, account: Account) -> web.Response:
        """ListCall: newest first."""
        known_parameters(request, *_FILTERS)
        wanted = dict(request.params)
        status = wanted.get("Status", "")
        allowed = _STATUSES if self._dialect.tells_parents else _FINAL
        if status and status not in allowed:
            raise RefusedError(Fault.BAD_PARAMETER, "Status")
        bounds = {name: _moment(wanted[name]) for name in wanted if name.startswith("StartTime")}
        found = [
            self._json(view, account)
            for view in self._views(account)
            if self._matches(view, wanted, bounds)
        ]
        return listed(request, "calls", found)

    def _views(self, account: Account) -> Iterator[LegView]:
        late = timedelta(seconds=self._desk.options.twilio_listed_after_s)
        for call in reversed(self._desk.exchange.calls.values()):
            listed = call.placed_at + late <= self._desk.clock.now()
            if call.order.account == account and listed:
                for leg in (Leg.B, Leg.A):
                    view = self._view(call, leg)
                    if view.exists:
                        yield view

    def _matches(self, view: LegView, wanted: dict[str, str], bounds: dict[str, datetime]) -> bool:
        parent = wanted.get("ParentCallSid")
        if parent is not None:
            named = id_in(parent)
            if view.leg is Leg.A or named != (view.call.id, Leg.A):
                return False
        started = view.started_at
        if bounds and started is None:
            return False
        for name, bound in bounds.items():
            assert started is not None, "returned above"
            if name == "StartTime>" and started < bound:
                return False
            if name == "StartTime<" and started > bound:
                return False
            if name == "StartTime" and started.date() != bound.date():
                return False
        return (
            wanted.get("To", view.to) == view.to
            and wanted.get("From", view.number) == view.number
            and wanted.get("Status", view.status) == view.status
        )

    async def update(self, request: Incoming, account: Account) -> web.Response:
        """UpdateCall, to end it: `completed` at any time, `canceled` before it is answered."""
        known_parameters(request, "Status", pages=False)
        status = request.get("Status")
        if status not in ("completed", "canceled"):
            raise RefusedError(Fault.BAD_PARAMETER, "Status")
        taking_part = self._conferences.leg(self._sid(request), account)
        if taking_part is not None:
            conference, participant = taking_part
            if not conference.leave(participant.id):
                raise RefusedError(Fault.NOT_LIVE)
            return reply(self._conferences.call_json(conference, participant, priced_after_s=0))
        call, leg = self._named(request, account)
        view = self._view(call, leg)
        if view.is_over:
            raise RefusedError(Fault.NOT_LIVE)
        if status == "completed" or view.status in ("queued", "ringing"):
            call.hang_up()
        return reply(self._json(self._view(call, leg), account))

    def _sid(self, request: Incoming) -> str:
        return request.http.match_info["sid"].removesuffix(self._dialect.suffix)

    def _named(self, request: Incoming, account: Account) -> tuple[SimulatedCall, Leg]:
        named = id_in(self._sid(request))
        call = None if named is None else self._desk.exchange.calls.get(named[0])
        if named is None or call is None or call.order.account != account:
            raise RefusedError(Fault.NOT_FOUND)
        if not self._view(call, named[1]).exists:
            raise RefusedError(Fault.NOT_FOUND)
        return call, named[1]

    def _view(self, call: SimulatedCall, leg: Leg, *, stale: bool = False) -> LegView:
        change = call.changes[-2] if stale and len(call.changes) > 1 else call.last
        return LegView(call, leg, change, self._shown[call.id][leg])

    def _json(self, view: LegView, account: Account) -> dict[str, Any]:
        late = timedelta(seconds=self._desk.options.twilio_price_after_s)
        priced = view.is_over and self._desk.clock.now() >= view.change.at + late
        owner = account.settings[self._dialect.owner]
        number = number_sid(self._shown[view.call.id][view.leg])
        return call_json(view, self._dialect, owner, number, priced=priced)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            moment = datetime.fromisoformat(f"{text}T00:00:00+00:00")
    except ValueError:
        raise RefusedError(Fault.BAD_PARAMETER, "StartTime") from None
    return moment
