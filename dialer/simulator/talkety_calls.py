"""Talkety's actions on regular calls: connect, disconnect, list and status. All of it is
polled.

Wire facts: Talkety's document of the XML API. The words of `call_status` other than
`connected`, and name and parameters of `call_list`, are in no surviving text: they are assumed
here.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from aiohttp import web

from dialer.simulator import talkety_xml as xml
from dialer.simulator.accounts import Account, Provider
from dialer.simulator.call import CallOrder, Change, SimulatedCall
from dialer.simulator.conference import SimulatedConference, SimulatedLeg
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.talkety_conferences import Conferences
from dialer.simulator.talkety_faults import FAULTS, Fault, RefusedError, expect, is_int
from dialer.simulator.talkety_numbers import is_dialable
from dialer.simulator.timeline import Ending, Leg, Phase
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, use_case_for

_PLACES = 5  # of `total_costs`, as in the sample 1.94022

_WORDS: Mapping[Phase, str] = {
    Phase.QUEUED: "queued",
    Phase.RINGING_A: "dialing",
    Phase.ANSWERED_A: "ringing",
    Phase.RINGING_B: "ringing",
    Phase.TALKING: "connected",  # the one word that the document shows
}
_LAST_WORDS: Mapping[Ending | None, str] = {
    Ending.COMPLETED: "disconnected",
    Ending.BUSY: "busy",
    Ending.NO_ANSWER: "no_answer",
    Ending.CANCELLED: "cancelled",
}

_LIST_PARAMETERS = (
    "call_status",
    "src",
    "dst",
    "custom_data",
    "start_from",
    "start_to",
    "limit",
    "offset",
)


class Calls:
    """The regular calls of all accounts."""

    def __init__(self, desk: Desk, conferences: Conferences) -> None:
        self._desk = desk
        self._conferences = conferences
        self._polls: dict[int, int] = {}

    async def connect(self, request: Incoming, account: Account) -> web.Response:
        """`call_connect`: src, dst, and custom_data to be stored with the call."""
        expect(request, required=("src", "dst"), optional=("custom_data",))
        src, dst = request.get("src"), request.get("dst")
        if fault_in(src):
            raise RefusedError(Fault.BAD_SRC)
        if not is_dialable(dst):
            raise RefusedError(Fault.BAD_DST)
        if self._desk.ledger.balance(account) <= 0:
            raise RefusedError(Fault.NO_CREDIT)
        use_case = use_case_for(dst)
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
        return await self._desk.reply(
            use_case,
            Provider.TALKETY,
            place=lambda: self._place(order),
            refuse=self._refuse,
            undocumented=xml.reply(xml.record("status", {"value": "accepted"})),
        )

    def _place(self, order: CallOrder) -> web.Response:
        call = self._desk.exchange.place(order, _nobody_is_told)
        return xml.reply(xml.success(call_id=call.id))

    def _refuse(self, refusal: Refusal) -> web.Response:
        return xml.fault(FAULTS[refusal], self._desk.options.talkety_error_status)

    async def disconnect(self, request: Incoming, account: Account) -> web.Response:
        """`call_disconnect`: call_id of a call that is going on, or of a leg of a conference."""
        if leg := self._leg(request, account):
            if not leg[0].leave(leg[1].id):
                raise RefusedError(Fault.NOT_ACTIVE)
            return xml.reply(xml.success(call_id=leg[1].id))
        call = self._named(request, account)
        if not call.hang_up():
            raise RefusedError(Fault.NOT_ACTIVE)
        return xml.reply(xml.success(call_id=call.id))

    async def status(self, request: Incoming, account: Account) -> web.Response:
        """`call_status`, documented for active calls (see Options.talkety_status_after_end)."""
        if leg := self._leg(request, account):
            if leg[1].over and not self._desk.options.talkety_status_after_end:
                raise RefusedError(Fault.NOT_ACTIVE)
            return xml.reply(self._conferences.leg_element(*leg))
        call = self._named(request, account)
        silent = call.order.news is News.LAST_LOST
        if call.over and (silent or not self._desk.options.talkety_status_after_end):
            raise RefusedError(Fault.NOT_ACTIVE)
        polls = self._polls[call.id] = self._polls.get(call.id, 0) + 1
        stale = call.order.news is News.SCRAMBLED and polls % 2 == 0
        return xml.reply(self._call(call, stale=stale))

    async def list(self, request: Incoming, account: Account) -> web.Response:
        """`call_list`: the calls that match all the given parameters, newest first."""
        expect(request, optional=_LIST_PARAMETERS)
        offset = _count(request, "offset") or 0
        limit = _count(request, "limit")
        calls = [
            call
            for call in reversed(self._desk.exchange.calls.values())
            if call.order.account == account and self._matches(call, request)
        ][offset:]
        found = [self._call(call) for call in calls[:limit]]
        if not any(request.get(name) for name in _LIST_PARAMETERS):
            found += self._conferences.listed(account)
        return xml.reply(xml.listing("calls", found))

    def _matches(self, call: SimulatedCall, request: Incoming) -> bool:
        wanted = {name: value for name, value in request.params if value}
        start = xml.moment(call.placed_at)
        word = _word(call, call.last)
        return (
            wanted.get("call_status", word) == word
            and wanted.get("src", call.order.a) == call.order.a
            and wanted.get("dst", call.order.b) == call.order.b
            and wanted.get("custom_data", call.order.tag) == call.order.tag
            and wanted.get("start_from", start) <= start <= wanted.get("start_to", start)
        )

    def _leg(
        self, request: Incoming, account: Account
    ) -> tuple[SimulatedConference, SimulatedLeg] | None:
        expect(request, required=("call_id",))
        text = request.get("call_id")
        return self._conferences.leg(int(text), account) if is_int(text) else None

    def _named(self, request: Incoming, account: Account) -> SimulatedCall:
        expect(request, required=("call_id",))
        text = request.get("call_id")
        call = self._desk.exchange.calls.get(int(text)) if is_int(text) else None
        if call is None or call.order.account != account:
            raise RefusedError(Fault.NO_SUCH_CALL)
        return call

    def _call(self, call: SimulatedCall, *, stale: bool = False) -> ET.Element:
        """`<call>` with the document's elements in its order. `stale`: as of the last but one
        change."""
        order = call.order
        change, at = call.last, None
        if stale and len(call.changes) > 1:
            change = call.changes[-2]
            at = change.at
        values = {
            "id": str(call.id),
            "call_start": xml.moment(call.placed_at),
            "call_end": xml.moment(change.at if change.phase is Phase.ENDED else None),
            "call_status": _word(call, change),
            "call_via": "api",
            "dst": self._shown(order.b),
            "dst_name": rate_for(order.b).country,
            "src": self._shown(order.a),
            "src_name": rate_for(order.a).country,
            "duration": str(call.connected_s(Leg.B, at)),
            "total_costs": xml.money(call.cost(at)),
        }
        if not self._desk.options.talkety_tells_cost:
            del values["total_costs"]
        if order.tag:
            # It "can be retrieved later", but no sample shows where.
            values["custom_data"] = order.tag
        return xml.record("call", values)

    def _shown(self, number: str) -> str:
        if self._desk.options.talkety_strips_country_code and number.startswith("1"):
            return number[1:]
        return number


def _word(call: SimulatedCall, change: Change) -> str:
    if change.phase is not Phase.ENDED:
        return _WORDS[change.phase]
    if call.order.news is News.UNDOCUMENTED:
        return "parked"
    return _LAST_WORDS.get(change.ending, "failed")


def _count(request: Incoming, name: str) -> int | None:
    text = request.get(name)
    if not text:
        return None
    if not is_int(text):
        raise RefusedError(Fault.BAD_PARAMETER)
    return int(text)


def _nobody_is_told(call: SimulatedCall, change: Change) -> None:
    """Talkety pushes nothing."""
