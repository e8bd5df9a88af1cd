"""Talkety's actions on conferences: connect, add, status, disconnect, and what its other actions
tell of their legs.

Wire facts: Talkety's document of the XML API. The names of the actions are assumed: their headings
are lost. The sample of a conference is repaired by name; see Options.talkety_conference_as_sample.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from aiohttp import web

from dialer.simulator import talkety_xml as xml
from dialer.simulator.accounts import Account, Provider
from dialer.simulator.conference import ConferenceOrder, SimulatedConference, SimulatedLeg
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import rate_for
from dialer.simulator.talkety_faults import FAULTS, Fault, RefusedError, is_int
from dialer.simulator.talkety_numbers import is_dialable
from dialer.simulator.timeline import Ending, Phase
from dialer.simulator.use_cases import SCRIPTS, News, Refusal, UseCase, use_case_for

_PLACES = 5
_WORDS = {
    Phase.QUEUED: "queued",
    Phase.RINGING_B: "ringing",
    Phase.TALKING: "connected",  # the one word that the document shows
}
_LAST_WORDS = {
    Ending.COMPLETED: "disconnected",
    Ending.BUSY: "busy",
    Ending.NO_ANSWER: "no_answer",
    Ending.CANCELLED: "cancelled",
}


class Conferences:
    """The conferences of all accounts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def connect(self, request: Incoming, account: Account) -> web.Response:
        """`conference_connect`: src, dst[] once for each callee, and custom_data."""
        _expect(request, once=("src",), many="dst[]", optional=("custom_data",))
        src, numbers = request.get("src"), request.all("dst[]")
        if fault_in(src):
            raise RefusedError(Fault.BAD_SRC)
        self._check(numbers, account)
        order = ConferenceOrder(
            Provider.TALKETY, account, src, numbers, request.get("custom_data"), _PLACES
        )

        def place() -> web.Response:
            conference = self._desk.exchange.confer(order)
            return xml.reply(xml.success(conference_id=conference.id))

        return await self._reply(numbers[0], place)

    async def add(self, request: Incoming, account: Account) -> web.Response:
        """`conference_add`: conference_id of one that is going on, and dst[]."""
        _expect(request, once=("conference_id",), many="dst[]")
        conference = self._named(request, account)
        if conference.over:
            raise RefusedError(Fault.NOT_ACTIVE)
        numbers = request.all("dst[]")
        self._check(numbers, account)

        def place() -> web.Response:
            conference.add(numbers)
            return xml.reply(xml.success(conference_id=conference.id))

        return await self._reply(numbers[0], place)

    def _check(self, numbers: list[str], account: Account) -> None:
        if not all(map(is_dialable, numbers)):
            raise RefusedError(Fault.BAD_DST)
        if self._desk.ledger.balance(account) <= 0:
            raise RefusedError(Fault.NO_CREDIT)

    async def _reply(self, number: str, place: xml.Place) -> web.Response:
        """As the first number's use-case has it."""
        return await self._desk.reply(
            use_case_for(number),
            Provider.TALKETY,
            place=place,
            refuse=self._refuse,
            undocumented=xml.reply(xml.record("status", {"value": "accepted"})),
        )

    def _refuse(self, refusal: Refusal) -> web.Response:
        return xml.fault(FAULTS[refusal], self._desk.options.talkety_error_status)

    async def status(self, request: Incoming, account: Account) -> web.Response:
        """`conference_status`, documented for active ones (Options.talkety_status_after_end)."""
        _expect(request, once=("conference_id",))
        conference = self._named(request, account)
        silent = _news(conference) is News.LAST_LOST
        if conference.over and (silent or not self._desk.options.talkety_status_after_end):
            raise RefusedError(Fault.NOT_ACTIVE)
        if self._desk.options.talkety_conference_as_sample:
            return xml.ill_formed(self._element(conference))
        return xml.reply(self._element(conference))

    async def disconnect(self, request: Incoming, account: Account) -> web.Response:
        """`conference_disconnect`: conference_id of one that is going on."""
        _expect(request, once=("conference_id",))
        conference = self._named(request, account)
        if not conference.end():
            raise RefusedError(Fault.NOT_ACTIVE)
        return xml.reply(xml.success(conference_id=conference.id))

    def _named(self, request: Incoming, account: Account) -> SimulatedConference:
        text = request.get("conference_id")
        conference = self._desk.exchange.conferences.get(int(text)) if is_int(text) else None
        if conference is None or conference.order.account != account:
            raise RefusedError(Fault.NO_SUCH_CONFERENCE)
        return conference

    # What the actions on calls ask

    def leg(
        self, call_id: int, account: Account
    ) -> tuple[SimulatedConference, SimulatedLeg] | None:
        """The leg that has this id, for `call_status` and `call_disconnect`."""
        for conference in self._desk.exchange.conferences.values():
            if call_id in conference.legs and conference.order.account == account:
                return conference, conference.legs[call_id]
        return None

    def listed(self, account: Account) -> Iterator[ET.Element]:
        """For `call_list`: whether conferences are in it no document says."""
        if self._desk.options.talkety_lists_conferences:
            for conference in reversed(self._desk.exchange.conferences.values()):
                if conference.order.account == account:
                    yield self._element(conference)

    def leg_element(self, conference: SimulatedConference, leg: SimulatedLeg) -> ET.Element:
        """`<call>` of a leg: without `call_via`, the owner's with its mark."""
        order = conference.order
        values = {
            "id": str(leg.id),
            "call_start": xml.moment(leg.placed_at),
            "call_end": xml.moment(leg.ended_at),
            "call_status": _word(leg),
            "dst": self._shown(leg.number),
            "dst_name": rate_for(leg.number).country,
            "src": self._shown(order.owner),
            "src_name": rate_for(order.owner).country,
            "duration": str(conference.leg_seconds(leg)),
            "total_costs": xml.money(conference.leg_cost(leg)),
        }
        if not self._desk.options.talkety_tells_cost:
            del values["total_costs"]
        element = xml.record("call", values)
        if leg.owner:
            element.set("owner", "true")
        return element

    def _element(self, conference: SimulatedConference) -> ET.Element:
        """`<conference>` with the document's elements in its order."""
        order = conference.order
        values = {
            "id": str(conference.id),
            "conference_start": xml.moment(conference.placed_at),
            "conference_end": xml.moment(conference.ended_at),
            "conference_status": _state(conference),
            "conference_via": "api",
            "dst": "webconference",
            "dst_name": "webconference",
            "src": self._shown(order.owner),
            "src_name": rate_for(order.owner).country,
            "duration": str(conference.seconds()),
            "total_costs": xml.money(conference.cost()),
        }
        if not self._desk.options.talkety_tells_cost:
            del values["total_costs"]
        if order.tag:
            values["custom_data"] = order.tag
        element = xml.record("conference", values)
        legs = (self.leg_element(conference, leg) for leg in conference.legs.values())
        element.append(xml.listing("calls", legs))
        return element

    def _shown(self, number: str) -> str:
        if self._desk.options.talkety_strips_country_code and number.startswith("1"):
            return number[1:]
        return number


def _news(conference: SimulatedConference) -> News:
    return SCRIPTS[use_case_for(conference.order.numbers[0])].news


def _state(conference: SimulatedConference) -> str:
    if conference.over:
        return "disconnected"
    return "connected" if conference.connected else _WORDS[conference.owner.phase]


def _word(leg: SimulatedLeg) -> str:
    if not leg.over:
        return _WORDS[leg.phase]
    if use_case_for(leg.number) is UseCase.STATUS_UNDOCUMENTED:
        return "parked"
    return _LAST_WORDS.get(leg.ending, "failed") if leg.ending is not None else "failed"


def _expect(
    request: Incoming,
    *,
    once: tuple[str, ...],
    many: str | None = None,
    optional: tuple[str, ...] = (),
) -> None:
    """RefusedError unless the parameters are these, of which only ``many`` may be repeated."""
    names = request.names
    required = once if many is None else (*once, many)
    if any(not all(request.all(name)) or name not in names for name in required):
        raise RefusedError(Fault.MISSING_PARAMETER)
    repeated = [name for name in names if name != many and names.count(name) > 1]
    if repeated or not set(names) <= {*required, *optional}:
        raise RefusedError(Fault.UNKNOWN_PARAMETER)
