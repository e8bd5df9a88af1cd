"""A conference in words: where it stands, and each participant's name, state, time and cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from dialer.core.call import Outcome
from dialer.core.conference import Conference, ConferenceLeg, JoinState
from dialer.core.phrase import counted
from dialer.core.words import ASKED_BY_PERSON
from dialer.ui.calls.figures import clock, price
from dialer.ui.calls.lookup import Lookup
from dialer.ui.localised import localised

OUTCOME_ROLES = {Outcome.COMPLETED: "muted", Outcome.CANCELLED: "muted", Outcome.UNKNOWN: "warning"}


@dataclass(frozen=True, slots=True)
class Participant:
    """One line. ``role``: the colour of its state; ``time`` and ``cost`` are "" where there is
    nothing to tell; ``droppable``: it can be hung up by itself now.
    """

    leg_id: str
    name: str
    number: str
    state: JoinState
    words: str
    role: str
    time: str
    cost: str
    owner: bool
    droppable: bool

    @property
    def spoken(self) -> str:
        """All of it for who listens."""
        return ", ".join(part for part in (self.name, self.words, self.time, self.cost) if part)


def participants_of(
    conference: Conference, lookup: Lookup, now: datetime, *, can_drop: bool
) -> list[Participant]:
    """All that take or took part, the own phone first."""
    lives = not conference.is_over
    return [_participant(leg, lookup, now, can_drop=can_drop and lives) for leg in conference.legs]


def _participant(
    leg: ConferenceLeg, lookup: Lookup, now: datetime, *, can_drop: bool
) -> Participant:
    number = lookup.number(leg.number)
    own = QCoreApplication.translate("conference", "You")
    name = own if leg.owner else lookup.name(leg.number) or number
    seconds = leg_seconds(leg, now)
    words, role = _state_words(leg)
    return Participant(
        leg_id=leg.id,
        name=name,
        number="" if name == number else number,
        state=leg.state,
        words=words,
        role=role,
        time="" if seconds is None else clock(seconds),
        cost="" if leg.cost is None or leg.cost.amount == 0 else price(leg.cost),
        owner=leg.owner,
        droppable=can_drop and not leg.is_over and leg.drop_asked_at is None,
    )


def leg_seconds(leg: ConferenceLeg, now: datetime) -> int | None:
    """How long somebody has taken part, or did; None when never."""
    if leg.is_over:
        return leg.duration_s if leg.talking_since is not None else None
    if leg.talking_since is None:
        return None
    return max(leg.duration_s or 0, int((now - leg.talking_since).total_seconds()))


def seconds_of(conference: Conference, now: datetime) -> int | None:
    """How long it has lasted, or did."""
    if conference.is_over:
        return conference.duration_s
    if conference.talking_since is None:
        return None
    ours = int((now - conference.talking_since).total_seconds())
    return max(conference.duration_s or 0, ours)


def _state_words(leg: ConferenceLeg) -> tuple[str, str]:
    """What is shown of a leg's state, and its colour's role."""
    if leg.is_over:
        words = {
            Outcome.COMPLETED: QCoreApplication.translate("conference", "left"),
            Outcome.BUSY: QCoreApplication.translate("conference", "busy"),
            Outcome.NO_ANSWER: QCoreApplication.translate("conference", "no answer"),
            Outcome.CANCELLED: QCoreApplication.translate("conference", "not reached in time"),
            Outcome.CONGESTION: QCoreApplication.translate("conference", "no free line"),
            Outcome.INVALID_NUMBER: QCoreApplication.translate("conference", "no such number"),
            Outcome.REFUSED: QCoreApplication.translate("conference", "refused by the service"),
            Outcome.FAILED: QCoreApplication.translate("conference", "could not be reached"),
            Outcome.UNKNOWN: QCoreApplication.translate("conference", "gone; why is not known"),
        }
        outcome = leg.outcome or Outcome.UNKNOWN
        return words[outcome], OUTCOME_ROLES.get(outcome, "danger")
    if leg.drop_asked_at is not None:
        return QCoreApplication.translate("conference", "being hung up"), "muted"
    return {
        JoinState.REQUESTED: (
            QCoreApplication.translate("conference", "about to be called"),
            "muted",
        ),
        JoinState.CALLING: (QCoreApplication.translate("conference", "ringing"), "accent"),
        JoinState.TALKING: (QCoreApplication.translate("conference", "talking"), "call"),
        JoinState.UNCONFIRMED: (
            QCoreApplication.translate("conference", "not certain whether called"),
            "warning",
        ),
        JoinState.ENDED: ("", "muted"),
    }[leg.state]


def headline_of(conference: Conference) -> tuple[str, str]:
    """Where the whole stands, and its colour's role."""
    if conference.is_over:
        if conference.outcome is Outcome.COMPLETED:
            return QCoreApplication.translate("conference", "The conference is over"), ""
        if conference.outcome is Outcome.REFUSED:
            return QCoreApplication.translate(
                "conference", "The service refused the conference"
            ), "danger"
        if conference.outcome is Outcome.FAILED:
            return QCoreApplication.translate(
                "conference", "The conference did not come about"
            ), "danger"
        if conference.guessed:
            return QCoreApplication.translate(
                "conference", "Closed: what became of it is not known"
            ), "warning"
        return QCoreApplication.translate("conference", "Over: nobody joined you"), "danger"
    if conference.state is JoinState.UNCONFIRMED:
        return QCoreApplication.translate(
            "conference", "It is not certain whether it was placed"
        ), "warning"
    if conference.end_asked_at is not None:
        return QCoreApplication.translate("conference", "Being ended"), "muted"
    owner = conference.owner
    if owner is not None and owner.joined is JoinState.CALLING:
        return QCoreApplication.translate("conference", "Your phone is ringing"), "accent"
    talking = [leg for leg in conference.legs if leg.joined is JoinState.TALKING]
    others = sum(not leg.owner for leg in talking)
    if others:
        return localised(counted("%n other with you", "%n others with you", others)), "call"
    if talking:
        return QCoreApplication.translate(
            "conference", "You are there; the others are being called"
        ), "accent"
    return QCoreApplication.translate("conference", "The service has been asked"), ""


def advice_of(conference: Conference) -> str:
    """What the person should know or do, if anything."""
    if conference.state is JoinState.UNCONFIRMED:
        return QCoreApplication.translate(
            "conference",
            "The request went out and no answer came. Wait for your phone before you start"
            " another.",
        )
    if conference.is_over and conference.outcome is not Outcome.COMPLETED:
        return conference.detail
    by_itself = conference.end_asked_at is not None and conference.end_asked_why != ASKED_BY_PERSON
    return localised(conference.end_asked_why) if by_itself else ""
