"""Twilio's conferences: made by their first participant, asked about, and ended; each participant
is a call of its own.

Wire facts: twilio_api_v2010.json: Conferences, Participants. A participant that has left is in the
list no more, and its call tells how it ended.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiohttp import web

from dialer.simulator.accounts import Account
from dialer.simulator.conference import ConferenceOrder, SimulatedConference, SimulatedLeg
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.timeline import Ending, Phase
from dialer.simulator.twilio_dialects import TWILIO
from dialer.simulator.twilio_json import Fault, RefusedError, error, mail_time, reply
from dialer.simulator.twilio_numbers import Numbers, known_parameters, listed
from dialer.simulator.use_cases import Refusal, use_case_for

_PLACES = 5
_FORM = (
    "From",
    "To",
    "Label",
    "StartConferenceOnEnter",
    "EndConferenceOnExit",
    "Beep",
    "Timeout",
    "TimeLimit",
)
_TIME_LIMIT_MOST = 14_400  # four hours, unless support raises it
_REFUSALS = {Refusal.NO_CREDIT: Fault.NOT_ACTIVE, Refusal.FLOOD: Fault.TOO_MANY}
_STATUSES = {Phase.QUEUED: "queued", Phase.RINGING_B: "ringing", Phase.TALKING: "connected"}
_CALLS = {Phase.QUEUED: "queued", Phase.RINGING_B: "ringing", Phase.TALKING: "in-progress"}
_ENDS = {
    Ending.COMPLETED: "completed",
    Ending.BUSY: "busy",
    Ending.NO_ANSWER: "no-answer",
    Ending.CANCELLED: "canceled",
}


@dataclass
class _Room:
    """One conference: its name, and each participant's label."""

    name: str
    conference: SimulatedConference
    labels: dict[int, str] = field(default_factory=dict)
    by_request: bool = False  # ended by one


class Conferences:
    """The conferences of all accounts."""

    def __init__(self, desk: Desk, numbers: Numbers) -> None:
        self._desk = desk
        self._numbers = numbers
        self._rooms: dict[str, _Room] = {}

    # Participants

    async def join(self, request: Incoming, account: Account) -> web.Response:
        """CreateParticipant: the first one of a name makes the conference."""
        known_parameters(request, *_FORM, pages=False)
        to, from_ = request.get("To"), request.get("From")
        if not from_:
            raise RefusedError(Fault.NO_FROM)
        if not to.startswith("+") or fault_in(to[1:]):
            raise RefusedError(Fault.BAD_TO)
        if not self._numbers.may_show(account, from_):
            raise RefusedError(Fault.NOT_VERIFIED)
        for name in ("StartConferenceOnEnter", "EndConferenceOnExit"):
            if request.get(name) not in ("", "true", "false"):
                raise RefusedError(Fault.BAD_PARAMETER, name)
        limit = request.get("TimeLimit")
        if limit and not (re.fullmatch(r"[0-9]{1,5}", limit) and int(limit) <= _TIME_LIMIT_MOST):
            raise RefusedError(Fault.BAD_PARAMETER, "TimeLimit")
        if self._desk.ledger.balance(account) <= 0:
            raise RefusedError(Fault.NOT_ACTIVE)
        name = request.http.match_info["sid"]
        return await self._desk.reply(
            use_case_for(to),
            TWILIO.provider,
            place=lambda: self._place(request, account, name, to[1:]),
            refuse=_refuse,
            undocumented=reply({"accepted": True}, 201),
        )

    def _place(self, request: Incoming, account: Account, name: str, to: str) -> web.Response:
        room = self._room(name, account)
        if room is None or room.conference.over:
            if name.startswith("CF"):
                raise RefusedError(Fault.NOT_FOUND)
            if request.get("EndConferenceOnExit") != "true":
                request.remarks.append("the first participant is not the one who ends it")
            order = ConferenceOrder(TWILIO.provider, account, to, (), name, _PLACES, at_once=True)
            conference = self._desk.exchange.confer(order)
            room = _Room(name, conference)
            self._rooms[_sid(conference)] = room
            leg = conference.owner
        else:
            (leg,) = room.conference.add([to])
        room.labels[leg.id] = request.get("Label")
        leg.most_s = int(request.get("TimeLimit") or _TIME_LIMIT_MOST)
        return reply(self._participant(room, leg), 201)

    async def list_participants(self, request: Incoming, account: Account) -> web.Response:
        known_parameters(request, "Muted", "Hold", "Coaching")
        room = self._named(request, account)
        found = [
            self._participant(room, leg) for leg in room.conference.legs.values() if not leg.over
        ]
        return listed(request, "participants", found)

    def _participant(self, room: _Room, leg: SimulatedLeg) -> dict[str, Any]:
        owner = room.conference.order.account.settings["account_sid"]
        at = mail_time(leg.placed_at)
        return {
            "account_sid": owner,
            "call_sid": leg_sid(leg),
            "label": room.labels[leg.id],
            "call_sid_to_coach": None,
            "coaching": False,
            "conference_sid": _sid(room.conference),
            "date_created": at,
            "date_updated": at,
            "end_conference_on_exit": leg.owner,
            "muted": False,
            "hold": False,
            "start_conference_on_enter": leg.owner,
            "status": _STATUSES.get(leg.phase, "complete"),
            "queue_time": "0",
            "uri": f"/2010-04-01/Accounts/{owner}/Conferences/{_sid(room.conference)}"
            f"/Participants/{leg_sid(leg)}.json",
        }

    # Conferences

    async def list(self, request: Incoming, account: Account) -> web.Response:
        known_parameters(request, "FriendlyName", "Status")
        wanted = request.get("FriendlyName")
        found = [
            self._json(room)
            for room in reversed(self._rooms.values())
            if room.conference.order.account == account and wanted in ("", room.name)
        ]
        return listed(request, "conferences", found)

    async def fetch(self, request: Incoming, account: Account) -> web.Response:
        known_parameters(request, pages=False)
        return reply(self._json(self._named(request, account)))

    async def update(self, request: Incoming, account: Account) -> web.Response:
        known_parameters(request, "Status", pages=False)
        room = self._named(request, account)
        if request.get("Status") != "completed":
            raise RefusedError(Fault.BAD_PARAMETER, "Status")
        if room.conference.over:
            raise RefusedError(Fault.NOT_LIVE)
        room.by_request = True
        # Only who is in it is sent away; a phone that still rings goes on.
        for leg in list(room.conference.legs.values()):
            if leg.phase is Phase.TALKING and not leg.owner:
                room.conference.leave(leg.id)
        if room.conference.connected:
            room.conference.leave(room.conference.owner.id)
        return reply(self._json(room))

    def _json(self, room: _Room) -> dict[str, Any]:
        conference = room.conference
        owner = conference.order.account.settings["account_sid"]
        status = "completed" if conference.over else "init"
        if conference.connected:
            status = "in-progress"
        reason = None
        if conference.over:
            reason = "participant-with-end-conference-on-exit-left"
            if room.by_request:
                reason = "conference-ended-via-api"
        document: dict[str, Any] = {
            "account_sid": owner,
            "date_created": mail_time(conference.placed_at),
            "date_updated": mail_time(conference.ended_at or conference.placed_at),
            "api_version": "2010-04-01",
            "friendly_name": room.name,
            "region": "us1",
            "sid": _sid(conference),
            "status": status,
            "uri": f"/2010-04-01/Accounts/{owner}/Conferences/{_sid(conference)}.json",
            "subresource_uris": {},
            "call_sid_ending_conference": None,
        }
        if reason is not None:
            document["reason_conference_ended"] = reason
        return document

    # Calls

    def leg(
        self, call_sid: str, account: Account
    ) -> tuple[SimulatedConference, SimulatedLeg] | None:
        """The participant whose call this is."""
        for room in self._rooms.values():
            if room.conference.order.account == account:
                for leg in room.conference.legs.values():
                    if leg_sid(leg) == call_sid:
                        return room.conference, leg
        return None

    def call_json(
        self, conference: SimulatedConference, leg: SimulatedLeg, *, priced_after_s: float
    ) -> dict[str, Any]:
        """A participant's call."""
        account = conference.order.account
        owner = account.settings["account_sid"]
        answered = leg.ending is Ending.COMPLETED
        status = _CALLS.get(leg.phase) or _ENDS.get(leg.ending or Ending.FAILED, "failed")
        priced = answered and self._age_s(leg.ended_at) >= priced_after_s
        return {
            "sid": leg_sid(leg),
            "date_created": mail_time(leg.placed_at),
            "date_updated": mail_time(leg.ended_at or leg.placed_at),
            "parent_call_sid": None,
            "account_sid": owner,
            "to": f"+{leg.number}",
            "to_formatted": f"+{leg.number}",
            "from": account.settings["number"],
            "from_formatted": account.settings["number"],
            "status": status,
            "start_time": mail_time(leg.joined_at),
            "end_time": mail_time(leg.ended_at) if answered else None,
            "duration": str(conference.leg_seconds(leg)) if answered else None,
            "price": f"-{conference.leg_cost(leg)}" if priced else None,
            "price_unit": "USD",
            "direction": "outbound-api",
            "api_version": "2010-04-01",
            "uri": f"/2010-04-01/Accounts/{owner}/Calls/{leg_sid(leg)}.json",
        }

    def _age_s(self, moment: datetime | None) -> float:
        return 0.0 if moment is None else (self._desk.clock.now() - moment).total_seconds()

    def _room(self, name: str, account: Account) -> _Room | None:
        if name.startswith("CF"):
            found = self._rooms.get(name)
            return found if found and found.conference.order.account == account else None
        rooms = [
            room
            for room in self._rooms.values()
            if room.name == name and room.conference.order.account == account
        ]
        return rooms[-1] if rooms else None

    def _named(self, request: Incoming, account: Account) -> _Room:
        room = self._rooms.get(request.http.match_info["sid"].removesuffix(".json"))
        if room is None or room.conference.order.account != account:
            raise RefusedError(Fault.NOT_FOUND)
        return room


def leg_sid(leg: SimulatedLeg) -> str:
    """The id of a participant's call."""
    return f"CA{leg.id:024x}{0:08x}"


def _sid(conference: SimulatedConference) -> str:
    return f"CF{conference.id:032x}"


def _refuse(refusal: Refusal) -> web.Response | None:
    fault = _REFUSALS.get(refusal)
    return None if fault is None else error(RefusedError(fault))
