"""Which records of an account's list are a call's two legs.

A leg that was asked for is known by its two numbers and its time, the one that it dialled by its
parent; where legs do not name each other (Telnyx), by its number and its time as well.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime

from dialer.core.call import Call
from dialer.providers.clocks import CLOCKS_DIFFER, Requests
from dialer.providers.replies import several_calls
from dialer.providers.twilio.session import Session
from dialer.providers.twilio.status import FAILURES, RINGING, WAITING
from dialer.providers.twilio.wire import CallRecord

_LISTED_MOST = "50"


class Legs:
    """Those of one account. ``requests``: when its calls were asked for; ``now`` tells the time in
    UTC.
    """

    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self.requests = Requests()
        self._session = session
        self._now = now
        self._seconds: dict[str, str] = {}  # by the first one, where legs do not name each other

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        """Nothing of ours goes out with a call, so it is known by its two numbers and its time."""
        query = [("To", call.request.from_number), ("PageSize", _LISTED_MOST)]
        reply = await self._session.ask(self._session.url("Calls"), query)
        now = self._now()
        made = self.requests.window(call, now, reply.sent_at)

        def may_be_it(record: CallRecord) -> bool:
            return (
                not record.parent
                and record.sid not in known_ids
                and record.to == call.request.from_number
                and record.from_ == self._session.number
                and record.created_at is not None
                and record.created_at in made
                and self.requests.may_be(call, record.created_at, reply.sent_at or now)
                and (record.ended_at is None or record.ended_at >= made.earliest)
            )

        records = self._session.read.calls(reply.body)
        found: Sequence[CallRecord] = [each for each in records if may_be_it(each)]
        if self._session.dialect.parents or len(found) > 1:
            found = await self._by_other_party(found, call)
        if len(found) > 1:
            raise several_calls(self._session.title)
        return found[0].sid if found else None

    async def second(self, a: CallRecord, call: Call) -> CallRecord | None:
        """The leg that this one dialled, as last told."""
        if not self._session.dialect.parents:
            return await self._second_by_time(a, call)
        reply = await self._session.ask(self._session.url("Calls"), [("ParentCallSid", a.sid)])
        legs = self._session.read.calls(reply.body)
        return next((leg for leg in legs if leg.sid != a.sid and leg.parent == a.sid), None)

    async def _second_by_time(
        self, a: CallRecord, call: Call, *, keep: bool = True
    ) -> CallRecord | None:
        """Where legs do not name each other: the oldest one to the other party while ``a`` stood.
        Where it is to be kept, it stays the one, and no other call is told the same.
        """
        query = [("To", call.request.to_number), ("PageSize", _LISTED_MOST)]
        reply = await self._session.ask(self._session.url("Calls"), query)
        taken = {b for first, b in self._seconds.items() if first != a.sid}
        earliest = a.created_at or call.created_at - CLOCKS_DIFFER

        def may_be_it(leg: CallRecord) -> bool:
            return (
                leg.sid != a.sid
                and leg.sid not in taken
                and leg.to == call.request.to_number
                and leg.created_at is not None
                and leg.created_at >= earliest
                and (a.ended_at is None or leg.created_at <= a.ended_at)
            )

        found = [leg for leg in self._session.read.calls(reply.body) if may_be_it(leg)]
        known = next((leg for leg in found if leg.sid == self._seconds.get(a.sid)), None)
        b = known or min(found, key=_made_at, default=None)
        if b is not None and keep:
            self._seconds[a.sid] = b.sid
        return b

    async def _by_other_party(
        self, found: Sequence[CallRecord], call: Call
    ) -> Sequence[CallRecord]:
        """Those that did not dial somebody else; where legs do not name each other, those that
        dialled the right party, once none of the others still may.
        """
        other = call.request.to_number
        if self._session.dialect.parents:
            legs = await asyncio.gather(*(self.second(each, call) for each in found))
            return [a for a, b in zip(found, legs, strict=True) if b is None or b.to == other]
        if any(a.status in WAITING or a.status == RINGING for a in found):
            return found
        return [
            a
            for a in found
            if a.status not in FAILURES and await self._second_by_time(a, call, keep=False)
        ] or found


def _made_at(leg: CallRecord) -> datetime:
    assert leg.created_at is not None, "the others were left out"
    return leg.created_at
