"""Talkety's conferences, its service that converts numbers, and its list of calls as history.

The names of these actions are assumed, what they carry is documented; an account can name them
otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from dialer.core.account import Account
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.conference_ports import ConferenceReport, LegReport, Started
from dialer.core.elsewhere import ListedCall
from dialer.core.errors import (
    HangUpUnavailableError,
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
)
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.providers.bills import full_number
from dialer.providers.http import Pairs, Reply
from dialer.providers.limits import check_phone_number
from dialer.providers.replies import plain, undocumented
from dialer.providers.talkety import wire
from dialer.providers.talkety.adapter import Talkety, carried, is_end_of
from dialer.providers.talkety.declaration import ASSUMED_ACTIONS, TITLE
from dialer.providers.talkety.history import listed_calls
from dialer.providers.talkety.status import Meaning, is_end, outcome_of
from dialer.providers.words import parse_words

_CLOCKS_DIFFER = timedelta(minutes=2)
_JOINED = {
    Meaning.QUEUED: JoinState.REQUESTED,
    Meaning.RINGING: JoinState.CALLING,
    Meaning.TALKING: JoinState.TALKING,
}


class ConferencingTalkety(Talkety):
    """An account. Implements core.conference_ports.ConferenceProvider and NumberService too."""

    def __init__(self, account: Account, *, timeout_s: float, now: Callable[[], datetime]) -> None:
        self._actions = _action_names(account)
        super().__init__(account, timeout_s=timeout_s, now=now)

    def check_conference(self, request: ConferenceRequest) -> None:
        for number in (request.from_number, *request.to_numbers):
            check_phone_number(TITLE, number)

    async def start_conference(self, conference: Conference) -> Started:
        request = conference.request
        fields = [
            ("src", _digits(request.from_number)),
            *(("dst[]", _digits(number)) for number in request.to_numbers),
            ("custom_data", conference.id),
        ]
        reply = await self._ring("conference_connect", fields)
        found = self._taken(reply, wire.read_conference_connected)
        return Started(found, self._http.keep(reply.text))

    async def add_legs(self, conference: Conference, numbers: Sequence[str]) -> None:
        fields = [
            ("conference_id", _known_id(conference)),
            *(("dst[]", _digits(number)) for number in numbers),
        ]
        reply = await self._ring("conference_add", fields)
        self._taken(reply, wire.read_conference_connected)

    async def _ring(self, action: str, fields: Pairs) -> Reply:
        """Rings phones: sent once, as call_connect is."""
        method, url = self._connect_method, self._url(self._actions[action])
        return await self._http.send_once(method, url, **carried(method, fields))

    async def conference_status(self, conference: Conference) -> ConferenceReport:
        conference_id = _known_id(conference)
        action = self._actions["conference_status"]
        reply = await self._ask(action, [("conference_id", conference_id)])
        answer = wire.read_conference(reply.body)
        if isinstance(answer, wire.ConferenceRecord):
            if answer.id != conference_id:
                raise undocumented(TITLE, "it told of another conference than the one asked for")
            return self._report(answer)
        # Documented for active ones only, so an error may mean that this one is over.
        try:
            listed = [each for each in (await self._list()).conferences if each.id == conference_id]
        except (ProviderReplyError, ProviderRefusedError):
            listed = []
        if listed:
            return self._report(listed[0])
        if not any(leg.provider_call_id for leg in conference.legs):
            raise self._undocumented(answer)  # it was never seen to run
        return ConferenceReport(
            conference_id,
            joined=JoinState.ENDED,
            detail=f"no longer there; error {answer.code}: {self._http.keep(answer.message)}",
            guessed=True,
        )

    async def find_conference(self, conference: Conference, known: frozenset[str]) -> str | None:
        request = conference.request
        src = _digits(request.from_number)
        wanted = {_digits(number) for number in request.to_numbers}
        earliest = conference.created_at - _CLOCKS_DIFFER

        def matches(record: wire.ConferenceRecord) -> bool:
            if record.started_at is not None and record.started_at < earliest:
                return False
            if record.custom_data is not None:
                return record.custom_data.strip() == conference.id
            others = [leg.dst for leg in record.legs if not leg.owner]
            same = len(others) == len(wanted) and all(
                any(is_end_of(dst, number) for number in wanted) for dst in others
            )
            return same and is_end_of(record.src, src) and record.started_at is not None

        records = (await self._list()).conferences
        found = {record.id for record in records if matches(record)} - known
        return found.pop() if len(found) == 1 else None

    async def drop_leg(self, conference: Conference, leg: ConferenceLeg) -> None:
        if leg.provider_call_id is None:
            raise HangUpUnavailableError(
                phrase("{title}'s id of this participant is not known yet.", title=TITLE),
                "Try again in a moment.",
            )
        fields = [("call_id", leg.provider_call_id)]
        reply = await self._ask("call_disconnect", fields, self._connect_method, at_once=True)
        answer = wire.read_connected(reply.body)
        if isinstance(answer, wire.Error):
            report = await self.conference_status(conference)
            gone = [
                each
                for each in report.legs
                if each.provider_call_id == leg.provider_call_id
                and each.joined is not JoinState.ENDED
            ]
            # Whoever hung up first: what counts is that the leg is over.
            if gone and report.joined is not JoinState.ENDED:
                raise self._refused(answer, reply)

    async def end_conference(self, conference: Conference) -> None:
        fields = [("conference_id", _known_id(conference))]
        action = self._actions["conference_disconnect"]
        reply = await self._ask(action, fields, self._connect_method, at_once=True)
        answer = wire.read_conference_connected(reply.body)
        if isinstance(answer, wire.Error):
            report = await self.conference_status(conference)
            if report.joined is not JoinState.ENDED:
                raise self._refused(answer, reply)

    async def convert(self, numbers: Sequence[str]) -> Sequence[str]:
        """Implements core.conference_ports.NumberService."""
        fields = [("number[]", number) for number in numbers]
        reply = await self._ask(self._actions["convert"], fields)
        answer = wire.read_numbers(reply.body)
        if isinstance(answer, wire.Error):
            raise self._refused(answer, reply)
        if len(answer) != len(numbers):
            why = phrase(
                "it converted {count} numbers where {count_2} were asked for",
                count=len(answer),
                count_2=len(numbers),
            )
            raise undocumented(TITLE, why)
        return answer

    async def listed_calls(self) -> Sequence[ListedCall]:
        """Implements core.elsewhere.CallLister."""
        return list(listed_calls(await self._list(), self._words, self._own_numbers))

    def _report(self, record: wire.ConferenceRecord) -> ConferenceReport:
        meaning = self._words.meaning(record.status)
        over = record.ended or is_end(meaning)
        own = [_digits(number) for number in self._own_numbers]
        # Where it leaves the code away from a number of ours, it does so from all.
        shortened = record.src not in own and any(number.endswith(record.src) for number in own)
        known = meaning is not Meaning.UNKNOWN or not record.status
        return ConferenceReport(
            record.id,
            legs=[self._leg_report(leg, shortened=shortened) for leg in record.legs],
            joined=JoinState.ENDED if over else _JOINED.get(meaning),
            duration_s=record.duration_s,
            cost=None if record.total_costs is None else Money(record.total_costs),
            detail="" if known else f"status {plain(record.status, 60)}",
        )

    def _leg_report(self, leg: wire.CallRecord, *, shortened: bool) -> LegReport:
        meaning = self._words.meaning(leg.status)
        over = leg.ended or is_end(meaning)
        return LegReport(
            leg.id,
            leg.dst if shortened else full_number(leg.dst),
            owner=leg.owner,
            joined=JoinState.ENDED if over else _JOINED.get(meaning),
            outcome=outcome_of(meaning, leg.duration_s, talked=False) if over else None,
            duration_s=leg.duration_s,
            cost=None if leg.total_costs is None else Money(leg.total_costs),
            detail=f"status {plain(leg.status, 60)}" if leg.status else "",
        )


def _action_names(account: Account) -> dict[str, str]:
    given = parse_words("action_names", account.text("action_names"))
    for action in given:
        if action not in ASSUMED_ACTIONS:
            raise SettingError(
                phrase("action_names: there is no action {action}.", action=repr(action[:40])),
                phrase("There are: {assumed_actions}.", assumed_actions=tuple(ASSUMED_ACTIONS)),
            )
    return {name: given.get(name, name) for name in ASSUMED_ACTIONS}


def _known_id(conference: Conference) -> str:
    if conference.provider_conference_id is None:
        raise HangUpUnavailableError(
            phrase("{title}'s id of this conference is not known yet.", title=TITLE),
            "Try again in a moment.",
        )
    return conference.provider_conference_id


def _digits(number: str) -> str:
    return number.removeprefix("+")
