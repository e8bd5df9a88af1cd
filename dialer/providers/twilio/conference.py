"""Twilio's conferences: each phone is a participant, asked for by a request of its own.

Source: twilio-oai: Conferences, Participants. A conference is made by the first request that names
it; its name is our own id, by which it is found again, and each participant's label that of our
leg. All phones ring at once: whoever answers before the person's own phone is there waits and hears
music (StartConferenceOnEnter).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from dialer.core.account import Account
from dialer.core.call import Outcome
from dialer.core.capabilities import Capabilities
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.conference_ports import ConferenceReport, LegReport, Started
from dialer.core.errors import (
    HangUpUnavailableError,
    NotReachedError,
    ProviderError,
    ProviderRefusedError,
    ProviderReplyError,
    UnconfirmedError,
)
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.providers.http import Reply
from dialer.providers.limits import check_phone_number
from dialer.providers.replies import plain, undocumented
from dialer.providers.twilio.codes import NOT_FOUND, NOT_LIVE, TOO_MANY
from dialer.providers.twilio.status import COMPLETED, FAILURES
from dialer.providers.twilio.whole import Twilio
from dialer.providers.twilio.wire import CallRecord, Participant

_JOINED = {
    "queued": JoinState.REQUESTED,
    "connecting": JoinState.CALLING,
    "ringing": JoinState.CALLING,
    "connected": JoinState.TALKING,
    "in-progress": JoinState.TALKING,  # a call's own word
}
_GONE = frozenset({"complete", "failed"})
_PAGE_SIZE = "1000"
# Of a phone that was not taken: it has no id there, and needs one here.
_NOT_PLACED = "not-placed-"


@dataclass
class _Kept:
    """What only this program knows of a conference: which participant is which leg, and what became
    of phones that were not taken when it was started.
    """

    sids: dict[str, str] = field(default_factory=dict)
    refused: dict[str, tuple[Outcome, str]] = field(default_factory=dict)


class ConferencingTwilio(Twilio):
    """An account. Implements core.conference_ports.ConferenceProvider too."""

    def __init__(
        self,
        account: Account,
        can: Capabilities,
        *,
        timeout_s: float,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(account, can, timeout_s=timeout_s, now=now)
        self._kept: dict[str, _Kept] = {}

    def check_conference(self, request: ConferenceRequest) -> None:
        for number in (request.from_number, *request.to_numbers):
            check_phone_number(self._title, number)

    async def start_conference(self, conference: Conference) -> Started:
        """The own phone first: where that is not taken, no other is asked for. One of the others
        that is not taken leaves its leg ended, and the rest go on.
        """
        kept = self._kept.setdefault(conference.id, _Kept())
        owner = conference.owner
        assert owner is not None, "every conference has one"
        reply = await self._ring(conference.id, owner)
        try:
            first = self._session.read.participant(reply.body)
        except ProviderReplyError:
            raise self._session.unconfirmed(reply) from None
        kept.sids[owner.id] = first.call_sid
        others = [leg for leg in conference.legs if not leg.owner]
        await self._ring_others(first.conference_sid, others, kept)
        return Started(first.conference_sid, self._http.keep(reply.text))

    async def add_legs(self, conference: Conference, numbers: Sequence[str]) -> None:
        """Each is asked for by itself. Where none is taken, what came of the first is raised; else
        those that were not have ended.
        """
        sid = _known_id(conference)
        kept = self._kept.setdefault(conference.id, _Kept())
        waiting = {
            leg.number: leg
            for leg in conference.legs
            if not leg.is_over and leg.provider_call_id is None and leg.id not in kept.sids
        }
        legs = [waiting[number] for number in numbers if number in waiting]
        errors = await self._ring_others(sid, legs, kept)
        if errors and len(errors) == len(legs):
            for leg in legs:
                kept.refused.pop(leg.id, None)  # told by the error
            raise errors[0]

    async def _ring_others(
        self, sid: str, legs: Sequence[ConferenceLeg], kept: _Kept
    ) -> Sequence[ProviderError]:
        """Asks for each, once; the errors of those that were not taken, or may not have been.

        Once Twilio wants to be asked less, nobody else is asked for: the person can add them.
        """
        errors: list[ProviderError] = []
        for place, leg in enumerate(legs):
            try:
                await self._ring_another(sid, leg, kept)
            except ProviderRefusedError as error:
                kept.refused[leg.id] = (error.outcome, f"{error.meaning} (code {error.code})")
                errors.append(error)
                if error.code == TOO_MANY:
                    why = phrase("not placed: {why}", why=error.meaning)
                    kept.refused |= {each.id: (Outcome.FAILED, why) for each in legs[place + 1 :]}
                    errors += [error] * len(legs[place + 1 :])
                    break
            except NotReachedError as error:
                kept.refused[leg.id] = (Outcome.FAILED, f"not placed: {error.what_happened}")
                errors.append(error)
            except UnconfirmedError as error:
                errors.append(error)  # if it rings, the list of participants has it
        return errors

    async def _ring_another(self, name: str, leg: ConferenceLeg, kept: _Kept) -> None:
        reply = await self._ring(name, leg)
        try:
            kept.sids[leg.id] = self._session.read.participant(reply.body).call_sid
        except ProviderReplyError:
            raise self._session.unconfirmed(reply) from None

    async def _ring(self, name: str, leg: ConferenceLeg) -> Reply:
        own = "true" if leg.owner else "false"
        form = [
            ("From", self._session.number),
            ("To", leg.number),
            ("Label", leg.id),
            ("StartConferenceOnEnter", own),
            ("EndConferenceOnExit", own),
            ("Beep", "false"),
            ("Timeout", str(self._ring_s)),
        ]
        if leg.max_s is not None:
            form.append(("TimeLimit", str(leg.max_s)))
        return await self._session.send_once(
            self._session.url("Conferences", name, "Participants"), form
        )

    async def conference_status(self, conference: Conference) -> ConferenceReport:
        sid = _known_id(conference)
        kept = self._kept.setdefault(conference.id, _Kept())
        reply = await self._session.ask(self._session.url("Conferences", sid))
        record = self._session.read.conference(reply.body)
        if record.sid != sid:
            raise undocumented(self._title, "it told of another conference than the one asked for")
        present = {each.call_sid: each for each in await self._participants(sid)}
        by_label = {each.label: each.call_sid for each in present.values() if each.label}
        for leg in conference.legs:
            known = leg.provider_call_id or by_label.get(leg.id)
            if known and not known.startswith(_NOT_PLACED):
                kept.sids.setdefault(leg.id, known)
        reports = await asyncio.gather(
            *(self._leg_report(leg, present, kept) for leg in conference.legs)
        )
        return ConferenceReport(
            sid,
            legs=[report for report in reports if report is not None],
            joined={"completed": JoinState.ENDED, "in-progress": JoinState.TALKING}.get(
                record.status
            ),
            detail=plain(record.reason, 80),
        )

    async def _participants(self, sid: str) -> Sequence[Participant]:
        url, query = (
            self._session.url("Conferences", sid, "Participants"),
            [("PageSize", _PAGE_SIZE)],
        )
        found: list[Participant] = []
        async for page in self._session.pages(url, query, long=False):
            found += self._session.read.participants(page.body)
        return found

    async def _leg_report(
        self, leg: ConferenceLeg, present: dict[str, Participant], kept: _Kept
    ) -> LegReport | None:
        sid = kept.sids.get(leg.id)
        if sid is None:
            if leg.id not in kept.refused or leg.is_over:
                return None
            outcome, words = kept.refused[leg.id]
            name = f"{_NOT_PLACED}{leg.id}"
            return LegReport(
                name, leg.number, joined=JoinState.ENDED, outcome=outcome, detail=words
            )
        participant = present.get(sid)
        if participant is not None and participant.status not in _GONE:
            return LegReport(
                sid,
                leg.number,
                owner=leg.owner,
                joined=_JOINED.get(participant.status),
                detail=plain(participant.status, 60),
            )
        if leg.is_over and leg.cost is not None:
            return None
        reply = await self._session.ask(self._session.url("Calls", sid))
        return _report_of_call(leg, self._session.read.call(reply.body))

    async def find_conference(self, conference: Conference, known: frozenset[str]) -> str | None:
        query = [("FriendlyName", conference.id), ("PageSize", "20")]
        reply = await self._session.ask(self._session.url("Conferences"), query)
        found = {
            each.sid
            for each in self._session.read.conferences(reply.body)
            if each.name == conference.id and each.sid not in known
        }
        return found.pop() if len(found) == 1 else None

    async def drop_leg(self, conference: Conference, leg: ConferenceLeg) -> None:
        sid = leg.provider_call_id or self._kept.get(conference.id, _Kept()).sids.get(leg.id)
        if sid is None:
            raise HangUpUnavailableError(
                phrase("{title}'s id of this participant is not known yet.", title=self._title),
                phrase("Try again in a moment."),
            )
        await self._end_call(sid)

    async def _end_call(self, sid: str) -> None:
        url = self._session.url("Calls", sid)
        try:
            await self._session.ask(url, form=[("Status", COMPLETED)], at_once=True)
        except ProviderRefusedError as error:
            if error.code not in (NOT_LIVE, NOT_FOUND):  # it is over already
                raise

    async def end_conference(self, conference: Conference) -> None:
        """Ends it, and each phone: those that still ring are not in it yet, and one that its own
        phone never joined has not even begun.
        """
        sid = _known_id(conference)
        kept = self._kept.get(conference.id, _Kept())
        sids = {leg.provider_call_id or kept.sids.get(leg.id, "") for leg in conference.live_legs}
        ends = [self._end_call(each) for each in sids if each and not each.startswith(_NOT_PLACED)]
        done = await asyncio.gather(self._end_room(sid), *ends, return_exceptions=True)
        for each in done:
            if isinstance(each, BaseException):
                raise each

    async def _end_room(self, sid: str) -> None:
        url = self._session.url("Conferences", sid)
        try:
            await self._session.ask(url, form=[("Status", COMPLETED)], at_once=True)
        except ProviderRefusedError as error:
            if error.code not in (NOT_LIVE, NOT_FOUND) and not await self._conference_is_over(sid):
                raise

    async def _conference_is_over(self, sid: str) -> bool:
        reply = await self._session.ask(self._session.url("Conferences", sid))
        return self._session.read.conference(reply.body).status == "completed"


def _report_of_call(leg: ConferenceLeg, record: CallRecord) -> LegReport:
    """What a call says that is not in the conference: not yet, or not any more."""
    outcome = FAILURES.get(record.status)
    if record.status == COMPLETED:
        outcome = Outcome.COMPLETED
    cost = None if record.price is None else Money(record.price, record.currency)
    return LegReport(
        record.sid,
        leg.number,
        owner=leg.owner,
        joined=_JOINED.get(record.status) if outcome is None else JoinState.ENDED,
        outcome=outcome,
        duration_s=record.duration_s if record.status == COMPLETED else None,
        cost=cost,
        detail=plain(record.status, 60),
    )


def _known_id(conference: Conference) -> str:
    if conference.provider_conference_id is None:
        raise HangUpUnavailableError(
            phrase("{title}'s id of this conference is not known yet.", title="Twilio"),
            phrase("Try again in a moment."),
        )
    return conference.provider_conference_id
