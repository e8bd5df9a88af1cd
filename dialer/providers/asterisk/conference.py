"""Conferences on an Asterisk of one's own: the own phone is rung, then all others, and whoever
answers is put into one bridge.

The program that follows a conference carries it; any other may ask how it stands, add a phone, end
one or all. Each channel's name is made from the ids of the conference and of its leg. That a leg
was called is noted on the own phone's channel before it is, so that the next program never calls it
again.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from dialer.core.account import Account
from dialer.core.call import Outcome
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.conference_ports import ConferenceReport, LegReport, Started
from dialer.core.errors import (
    NotReachedError,
    ProviderError,
    ProviderRefusedError,
    ProviderReplyError,
    UnconfirmedError,
)
from dialer.core.phrase import phrase
from dialer.core.ports import Placed
from dialer.providers.asterisk.adapter import Asterisk
from dialer.providers.asterisk.causes import outcome_of
from dialer.providers.asterisk.declaration import TITLE
from dialer.providers.asterisk.lasting import MARGIN_S, UNWATCHED_S, Lease, ends_after
from dialer.providers.asterisk.line import Line
from dialer.providers.asterisk.talk import Half
from dialer.providers.limits import check_party
from dialer.providers.replies import not_reached

_CALLED = "DIALER_CALLED_"
ALONE_FOR = timedelta(seconds=30)
"""The own phone is let go when it has been alone for so long; until then others can be added."""


@dataclass
class _Room:
    """A conference that this program carries. ``halves``: by the ids of its legs."""

    app: str
    line: Line
    halves: dict[str, Half] = field(default_factory=dict)
    joined: set[str] = field(default_factory=set)
    alone_since: datetime | None = None
    cleared: bool = False
    lease: Lease = field(default_factory=Lease)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    def half(self, leg: ConferenceLeg) -> Half:
        """A leg's channel."""
        return self.halves.setdefault(leg.id, Half(in_doubt=True))

    def channel(self, leg: ConferenceLeg) -> str:
        """What a leg's channel is called."""
        return _channel(self.app, leg)


def _channel(app: str, leg: ConferenceLeg) -> str:
    return f"{app}-{leg.id}"


class ConferencingAsterisk(Asterisk):
    """An account. Implements core.conference_ports.ConferenceProvider and ConferenceCarrier too."""

    def __init__(self, account: Account, *, timeout_s: float, now: Callable[[], datetime]) -> None:
        super().__init__(account, timeout_s=timeout_s, now=now)
        self._rooms: dict[str, _Room] = {}

    def check_conference(self, request: ConferenceRequest) -> None:
        for number in (request.from_number, *request.to_numbers):
            check_party(self._title, number, self._can.own_ids)
        self._own_endpoint(request.from_number)
        for number in request.to_numbers:
            self._other_endpoint(number)

    async def start_conference(self, conference: Conference) -> Started:
        """Only the own phone is rung: the others are once that has answered."""
        room = self._room(conference)
        owner = conference.owner
        assert owner is not None, "every conference has one"
        try:
            await room.line.open()
            try:
                await self._ari.make_bridge(room.app)
            except ProviderReplyError as error:
                raise not_reached(TITLE, error.what_happened) from None
            placed = await self._ring_leg(room, owner)
        except (ProviderRefusedError, NotReachedError):
            with contextlib.suppress(ProviderError):
                await self._ari.remove_bridge(room.app)
            await self._leave(conference.id)
            raise
        room.lease.renewed(self._now())
        return Started(room.app, placed.raw)

    def _room(self, conference: Conference) -> _Room:
        room = self._rooms.get(conference.id)
        if room is None:
            app = self._app_of(conference)
            room = self._rooms[conference.id] = _Room(app, Line(self._lines, app))
        return room

    def _app_of(self, conference: Conference) -> str:
        return conference.provider_conference_id or f"{self._app}-{conference.id}"

    async def _ring_leg(self, room: _Room, leg: ConferenceLeg) -> Placed:
        half = room.half(leg)
        half.asked_at = self._now()
        endpoint = self._own_endpoint if leg.owner else self._other_endpoint
        document: dict[str, object] = {
            "endpoint": endpoint(leg.number),
            "app": room.app,
            "appArgs": f"{'owner' if leg.owner else 'other'},{leg.number}",
            "timeout": self._ring_s,
            "variables": ends_after(self._ring_s + UNWATCHED_S + MARGIN_S),
        }
        if self._caller_id:
            document["callerId"] = self._caller_id
        try:
            reply = await self._ari.ring(room.channel(leg), document)
        except ProviderRefusedError as error:
            half.refused = phrase("{meaning} (code {code})", meaning=error.meaning, code=error.code)
            raise
        except NotReachedError:
            half.asked_at = None
            raise
        half.seen, half.in_doubt = True, False
        return Placed(room.channel(leg), self._http.keep(reply.text))

    # Carrying

    async def carry(self, conference: Conference) -> None:
        room = self._room(conference)
        async with room.turn:
            if await room.line.open():
                for leg in conference.legs:
                    if leg.provider_call_id is not None or leg.owner:
                        half = room.half(leg)
                        half.asked_at = half.asked_at or leg.asked_at
            if room.line.replaced:
                return
            await self._look_around(conference, room)
            await self._step(conference, room)
            await self._keep_phones(conference, room)

    async def _keep_phones(self, conference: Conference, room: _Room) -> None:
        """Asterisk ends what nobody carries any more; what is carried goes on."""
        if room.cleared or not room.lease.is_due(self._now()):
            return
        room.lease.renewed(self._now())
        for leg in conference.legs:
            if room.half(leg).is_left and room.half(leg).seen:
                with contextlib.suppress(ProviderError):  # it has just gone
                    await self._ari.end_after(room.channel(leg), UNWATCHED_S)

    async def _look_around(self, conference: Conference, room: _Room) -> None:
        """Takes in what was heard, and how all channels stand."""
        by_name = {room.channel(leg): room.half(leg) for leg in conference.legs}

        def hear() -> None:
            for event in room.line.take():
                half = by_name.get(event.channel.id if event.channel else "")
                if half is not None:
                    half.hear(event)
                    half.gone = half.gone or event.kind == "ChannelDestroyed"

        hear()
        room.joined = set(await self._ari.bridged(room.app) or ())
        unbroken = room.line.unbroken
        for name, half in by_name.items():
            if half.is_left:
                channel = await self._ari.channel(name)
                if channel is not None:
                    half.see(channel)
                elif half.miss(self._now(), unbroken=unbroken):
                    half.gone = True
        hear()

    async def _step(self, conference: Conference, room: _Room) -> None:
        owner = conference.owner
        assert owner is not None, "every conference has one"
        own = room.half(owner)
        if own.gone:
            for leg in conference.legs:
                if room.half(leg).is_left:
                    await self._ari.hang_up(room.channel(leg))
            await self._ari.remove_bridge(room.app)
            room.cleared = True
            return
        if not own.inside or conference.end_asked_at is not None:
            return
        for leg in conference.legs:
            half, name = room.half(leg), room.channel(leg)
            if half.asked_at is None and not leg.is_over and leg.drop_asked_at is None:
                await self._call(room, owner, leg)
            waits = half.is_left and half.inside and name not in room.joined
            if waits and await self._ari.join(room.app, [name]):
                room.joined.add(name)
        await self._let_go_alone(conference, room, owner)

    async def _let_go_alone(
        self, conference: Conference, room: _Room, owner: ConferenceLeg
    ) -> None:
        if any(room.half(leg).is_left for leg in conference.legs if not leg.owner):
            room.alone_since = None
            return
        room.alone_since = room.alone_since or self._now()
        if self._now() - room.alone_since >= ALONE_FOR:
            await self._ari.hang_up(room.channel(owner))

    async def _call(self, room: _Room, owner: ConferenceLeg, leg: ConferenceLeg) -> None:
        note = f"{_CALLED}{leg.id}"
        half = room.half(leg)
        if await self._ari.variable(room.channel(owner), note):
            half.asked_at = self._now()  # an earlier life of this program has called already
            return
        await self._ari.set_variable(room.channel(owner), note, "1")
        with contextlib.suppress(ProviderRefusedError, UnconfirmedError):  # its half knows
            await self._ring_leg(room, leg)

    async def add_legs(self, conference: Conference, numbers: Sequence[str]) -> None:
        """Whoever carries the conference rings them, at its next step."""

    # Looking on

    async def conference_status(self, conference: Conference) -> ConferenceReport:
        """What this program carries, it knows; of another's it tells who is there just now."""
        app = self._app_of(conference)
        room = self._rooms.get(conference.id)
        if room is None:
            return await self._seen_from_outside(conference, app)
        reports = [self._report(room, leg) for leg in conference.legs]
        report = ConferenceReport(
            app,
            legs=[each for each in reports if each is not None],
            joined=JoinState.TALKING if len(room.joined) > 1 else None,
        )
        if not room.cleared:
            return report
        await self._leave(conference.id)
        own = next((room.half(leg) for leg in conference.legs if leg.owner), Half())
        talked = any(leg.talking_since is not None for leg in conference.legs if not leg.owner)
        outcome = outcome_of(own.cause, own.dialled)
        if own.up:
            outcome = Outcome.COMPLETED if talked else Outcome.CANCELLED
        return replace(report, joined=JoinState.ENDED, outcome=outcome, detail=own.words)

    async def _seen_from_outside(self, conference: Conference, app: str) -> ConferenceReport:
        inside = await self._ari.bridged(app) or ()
        legs = []
        for leg in conference.live_legs:
            channel = await self._ari.channel(_channel(app, leg))
            if channel is not None:
                half = Half(asked_at=leg.asked_at)
                half.see(channel)
                joined = _joined(half, talks=channel.id in inside)
                legs.append(LegReport(channel.id, leg.number, owner=leg.owner, joined=joined))
        return ConferenceReport(app, legs=legs)

    def _report(self, room: _Room, leg: ConferenceLeg) -> LegReport | None:
        half, name = room.half(leg), room.channel(leg)
        if half.asked_at is None and leg.drop_asked_at is not None:
            return LegReport(name, leg.number, joined=JoinState.ENDED, outcome=Outcome.CANCELLED)
        if half.asked_at is None or (half.in_doubt and not half.gone and not half.refused):
            return None
        if not half.gone and not half.refused:
            joined = _joined(half, talks=name in room.joined)
            return LegReport(name, leg.number, owner=leg.owner, joined=joined)
        talked = half.up and leg.talking_since is not None
        outcome = outcome_of(half.cause, half.dialled)
        if half.up:
            outcome = Outcome.COMPLETED if talked or leg.owner else Outcome.CANCELLED
        elif half.refused:
            outcome = Outcome.FAILED
        return LegReport(
            name,
            leg.number,
            owner=leg.owner,
            joined=JoinState.ENDED,
            outcome=outcome,
            detail=half.refused or half.words,
        )

    async def find_conference(self, conference: Conference, known: frozenset[str]) -> str | None:
        app = f"{self._app}-{conference.id}"
        return app if app not in known and await self._ari.bridged(app) is not None else None

    async def drop_leg(self, conference: Conference, leg: ConferenceLeg) -> None:
        await self._ari.hang_up(_channel(self._app_of(conference), leg), at_once=True)

    async def end_conference(self, conference: Conference) -> None:
        app = self._app_of(conference)
        for leg in sorted(conference.legs, key=lambda each: not each.owner):
            await self._ari.hang_up(_channel(app, leg), at_once=True)

    async def _leave(self, conference_id: str) -> None:
        room = self._rooms.pop(conference_id, None)
        if room is not None:
            await room.line.aclose()

    async def aclose(self) -> None:
        for conference_id in list(self._rooms):
            await self._leave(conference_id)
        await super().aclose()


def _joined(half: Half, *, talks: bool) -> JoinState:
    if talks:
        return JoinState.TALKING
    return JoinState.CALLING if half.rings else JoinState.REQUESTED
