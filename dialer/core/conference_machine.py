"""The rules by which news changes a conference. No I/O, no clock, no provider.

As with calls, nothing depends on the order of the news: states only rise, amounts only grow until
the end, and nothing leads out of an ended one. Times are given, in UTC.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from dialer.core.call import Outcome, Placement
from dialer.core.conference import Conference, ConferenceLeg, JoinState
from dialer.core.conference_ports import ConferenceReport, LegReport
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.quote import Quote

# A report's number may lack its country code; fewer digits than these name nobody.
_DIGITS_LEAST = 6
ABSENT_AFTER = timedelta(seconds=120)
"""A leg whose request got no answer, and that no report has by then, never came about."""

_NO_QUOTES: Mapping[str, Quote] = {}
_ORDER: Mapping[JoinState, int] = {
    JoinState.REQUESTED: 0,
    JoinState.CALLING: 1,
    JoinState.TALKING: 2,
    JoinState.ENDED: 3,
}


# What comes of requests


def accepted(conference: Conference, provider_id: str, at: datetime) -> Conference:
    """The provider took the start, or an unconfirmed one was found there."""
    if conference.provider_conference_id is not None:
        return conference
    taken = replace(
        conference, placement=Placement.ACCEPTED, provider_conference_id=provider_id, unclear=""
    )
    taken = _with_legs(taken, _accept)
    return replace(taken, last_news_at=at)


def unconfirmed(conference: Conference, why: str) -> Conference:
    """The start left, and no documented answer came."""
    if conference.placement is not Placement.INTENDED or conference.is_over:
        return conference
    return _with_legs(
        replace(conference, placement=Placement.UNCONFIRMED, unclear=why),
        lambda leg: _in_doubt(leg, why),
    )


def closed(
    conference: Conference, outcome: Outcome, detail: str, at: datetime, *, guessed: bool = False
) -> Conference:
    """It is over: refused, not placed, or given up by this program (``guessed``)."""
    if conference.is_over:
        return conference
    over = replace(conference, ended_at=at, outcome=outcome, detail=detail, guessed=guessed)
    return _with_legs(over, lambda leg: _end(leg, outcome, detail, at, guessed=guessed))


def adding(
    conference: Conference,
    legs: Mapping[str, str],
    at: datetime,
    quotes: Mapping[str, Quote] = _NO_QUOTES,
    max_s: int | None = None,
) -> Conference:
    """More phones are about to be asked for: our ids and their numbers; ``quotes`` by number, and
    ``max_s`` as a leg has them.
    """
    new = [
        ConferenceLeg(leg_id, number, at, quote=quotes.get(number), max_s=max_s)
        for leg_id, number in legs.items()
    ]
    return replace(conference, legs=(*conference.legs, *new))


def added(conference: Conference, leg_ids: Sequence[str]) -> Conference:
    """The provider took them."""
    return _with_legs(conference, _accept, leg_ids)


def add_in_doubt(conference: Conference, leg_ids: Sequence[str], why: str) -> Conference:
    """Asking for them left, and no documented answer came."""
    return _with_legs(conference, lambda leg: _in_doubt(leg, why), leg_ids)


def add_failed(
    conference: Conference, leg_ids: Sequence[str], outcome: Outcome, detail: str, at: datetime
) -> Conference:
    """They were refused, or nothing was sent."""
    return _with_legs(
        conference, lambda leg: _end(leg, outcome, detail, at, guessed=False), leg_ids
    )


def drop_asked(conference: Conference, leg_id: str, at: datetime) -> Conference:
    """Somebody wants a leg ended."""
    return _with_legs(
        conference, lambda leg: replace(leg, drop_asked_at=leg.drop_asked_at or at), [leg_id]
    )


def end_asked(conference: Conference, why: str, at: datetime) -> Conference:
    """Somebody wants all of it ended."""
    if conference.is_over or conference.end_asked_at is not None:
        return conference
    return replace(conference, end_asked_at=at, end_asked_why=why)


# What the provider tells


def nobody_is_left(conference: Conference) -> bool:
    """Whether the own phone's leg has ended, and all others'."""
    return conference.owner is not None and not conference.live_legs


def reported(
    conference: Conference,
    report: ConferenceReport,
    at: datetime,
    *,
    owner_ends_all: bool = False,
) -> Conference:
    """What the provider told. Legs are known by its ids, and only at first by their numbers: no
    reply to a start or an addition names them.

    ``owner_ends_all`` as in its capabilities: then one whose own phone has left is over with the
    last leg, whatever the provider calls it.
    """
    if conference.is_over:
        return conference
    told = accepted(conference, report.provider_conference_id, at)
    legs = list(told.legs)
    for leg_report in report.legs:
        place = _place_of(leg_report, legs)
        if place is None:  # somebody added it from elsewhere
            legs.append(_stranger(conference, leg_report, at))
            place = len(legs) - 1
        legs[place] = _told(legs[place], leg_report, at)
    legs = [_without_absent(leg, at) for leg in legs]
    now = replace(
        told,
        legs=tuple(legs),
        running=told.running or report.joined is JoinState.TALKING,
        told_duration_s=_most(told.told_duration_s, report.duration_s),
        told_cost=_dearer(told.told_cost, report.cost),
        detail=report.detail or told.detail,
    )
    if now.talking_since is None and now.state is JoinState.TALKING:
        now = replace(now, talking_since=at)
    if report.joined is JoinState.ENDED or (owner_ends_all and nobody_is_left(now)):
        now = _over(now, report, at)
    if now == replace(conference, last_news_at=now.last_news_at):
        return conference  # nothing new
    return replace(now, last_news_at=at)


def _over(conference: Conference, report: ConferenceReport, at: datetime) -> Conference:
    owner = conference.owner
    # The others only heard music, as long as they liked: it ended as the own phone's leg did.
    stood_up = owner is not None and owner.is_over and owner.talking_since is None
    talked = any(leg.talking_since is not None for leg in conference.legs if not leg.owner)
    outcome = report.outcome
    if outcome in (None, Outcome.UNKNOWN) and stood_up and owner is not None:
        outcome = owner.outcome
    elif outcome in (None, Outcome.UNKNOWN) and talked:
        outcome = Outcome.COMPLETED
    over = replace(
        conference,
        ended_at=at,
        outcome=outcome or Outcome.UNKNOWN,
        guessed=report.guessed,
        detail=report.detail,
    )

    def end(leg: ConferenceLeg) -> ConferenceLeg:
        """The whole ended, and the provider said no more of this leg."""
        how = Outcome.COMPLETED if leg.talking_since is not None else Outcome.CANCELLED
        if report.guessed and leg.talking_since is None:
            how = Outcome.UNKNOWN
        return _end(leg, how, leg.detail, at, guessed=report.guessed)

    return _with_legs(over, end)


def _told(leg: ConferenceLeg, report: LegReport, at: datetime) -> ConferenceLeg:
    known = replace(
        leg,
        placement=Placement.ACCEPTED,
        provider_call_id=report.provider_call_id,
        owner=leg.owner or report.owner,
    )
    if leg.is_over and not leg.guessed:
        # Its amounts may become final a little later than its end.
        return replace(
            known,
            duration_s=_most(leg.duration_s, report.duration_s),
            cost=_dearer(leg.cost, report.cost),
        )
    joined = report.joined
    if leg.is_over:  # we had given it up, and here it is
        known = replace(known, joined=JoinState.REQUESTED, outcome=None, guessed=False)
        known = replace(known, ended_at=None)
    elif joined is not None and _ORDER[joined] < _ORDER[leg.joined]:
        joined = None  # late news
    now = replace(
        known,
        joined=joined or known.joined,
        duration_s=_most(leg.duration_s, report.duration_s),
        cost=_dearer(leg.cost, report.cost),
        detail=report.detail or leg.detail,
    )
    if joined is JoinState.TALKING and now.talking_since is None:
        now = replace(now, talking_since=at)
    if joined is JoinState.ENDED:
        talked = now.talking_since is not None or bool(now.duration_s)
        outcome = report.outcome
        if outcome in (None, Outcome.UNKNOWN, Outcome.CANCELLED) and talked:
            outcome = Outcome.COMPLETED
        now = replace(now, ended_at=at, outcome=outcome or Outcome.UNKNOWN)
        if talked and now.talking_since is None:
            now = replace(now, talking_since=at - timedelta(seconds=now.duration_s or 0))
    return now


def _place_of(report: LegReport, legs: Sequence[ConferenceLeg]) -> int | None:
    """Which of our legs a report is about."""
    tests: tuple[Callable[[ConferenceLeg], bool], ...] = (
        lambda leg: leg.provider_call_id == report.provider_call_id,
        lambda leg: leg.provider_call_id is None and report.owner and leg.owner,
        lambda leg: _may_be(leg, report) and _digits(leg.number) == _digits(report.number),
        lambda leg: _may_be(leg, report) and _is_end_of(report.number, leg.number),
        # The owner's mark may be left out, as any other part.
        lambda leg: (
            leg.provider_call_id is None and leg.owner and _is_end_of(report.number, leg.number)
        ),
    )
    for test in tests:
        for place, leg in enumerate(legs):
            if test(leg):
                return place
    return None


def _may_be(leg: ConferenceLeg, report: LegReport) -> bool:
    # What was refused, or was never sent, rings nowhere.
    open_ = not leg.is_over or leg.guessed
    return leg.provider_call_id is None and not leg.owner and not report.owner and open_


def _digits(number: str) -> str:
    return number.removeprefix("+")


def _is_end_of(shown: str, number: str) -> bool:
    return len(_digits(shown)) >= _DIGITS_LEAST and number.endswith(_digits(shown))


def _stranger(conference: Conference, report: LegReport, at: datetime) -> ConferenceLeg:
    return ConferenceLeg(
        # Ours, and the same whenever it is read: it is an entry of the log.
        f"{conference.id}-{report.provider_call_id}",
        report.number,
        at,
        owner=report.owner,
    )


def _without_absent(leg: ConferenceLeg, at: datetime) -> ConferenceLeg:
    absent = leg.placement is not Placement.ACCEPTED and leg.provider_call_id is None
    if absent and not leg.is_over and at - leg.asked_at >= ABSENT_AFTER:
        return _end(leg, Outcome.UNKNOWN, phrase("it never appeared there"), at, guessed=True)
    return leg


# Legs


def _with_legs(
    conference: Conference,
    change: Callable[[ConferenceLeg], ConferenceLeg],
    leg_ids: Sequence[str] | None = None,
) -> Conference:
    """Changes the legs that have not ended, or those of them that are named."""
    legs = tuple(
        leg if leg.is_over or (leg_ids is not None and leg.id not in leg_ids) else change(leg)
        for leg in conference.legs
    )
    return replace(conference, legs=legs)


def _accept(leg: ConferenceLeg) -> ConferenceLeg:
    return replace(leg, placement=Placement.ACCEPTED)


def _in_doubt(leg: ConferenceLeg, why: str) -> ConferenceLeg:
    if leg.placement is not Placement.INTENDED:
        return leg
    return replace(leg, placement=Placement.UNCONFIRMED, detail=why)


def _end(
    leg: ConferenceLeg, outcome: Outcome, detail: str, at: datetime, *, guessed: bool
) -> ConferenceLeg:
    return replace(
        leg,
        joined=JoinState.ENDED,
        outcome=outcome,
        detail=detail,
        ended_at=at,
        guessed=guessed,
    )


def _most(known: int | None, told: int | None) -> int | None:
    return told if known is None else max(known, told or 0)


def _dearer(known: Money | None, told: Money | None) -> Money | None:
    if known is None or told is None or known.currency != told.currency:
        return told or known
    return max(known, told, key=lambda money: money.amount)
