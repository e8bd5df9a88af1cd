"""A call: what was asked for, and how far its two legs have come.

Frozen snapshots; the rules are in machine.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import IntEnum, StrEnum

from dialer.core.money import Money
from dialer.core.quote import Quote


class State(StrEnum):
    """What is shown of a call.

    A state that the provider cannot report is skipped, never invented.
    """

    REQUESTED = "requested"
    CALLING_A = "calling_a"
    ANSWERED_A = "answered_a"
    CALLING_B = "calling_b"
    TALKING = "talking"
    ENDED = "ended"
    UNCONFIRMED = "unconfirmed"


class Outcome(StrEnum):
    """How a call ended."""

    COMPLETED = "completed"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    CANCELLED = "cancelled"
    CONGESTION = "congestion"
    INVALID_NUMBER = "invalid_number"
    REFUSED = "refused"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Leg(StrEnum):
    """A: the person's own phone, rung first. B: the other party's."""

    A = "a"
    B = "b"


class Source(StrEnum):
    """Where a piece of news came from."""

    REPLY = "reply"
    POLL = "poll"
    CALLBACK = "callback"
    LOCAL = "local"


class Placement(IntEnum):
    """What is known of the one request that places the call, in order of knowledge."""

    INTENDED = 0  # on disk, not known to have been sent
    UNCONFIRMED = 1  # sent, and no documented answer
    ACCEPTED = 2  # accepted, or proved by later news of the call itself


class LegState(IntEnum):
    """How far one leg has come, in order."""

    WAITING = 0
    CALLING = 1
    ANSWERED = 2


class Certainty(IntEnum):
    """How much an ending is worth beside another one that contradicts it; the stronger one
    stays.
    """

    GUESSED = 0  # our own deadline passed: nobody told
    CONSEQUENCE = 1  # reported, but it also follows any other ending (PokeTALK's 4 after a 6)
    REPORTED = 2


@dataclass(frozen=True, slots=True)
class LegProgress:
    """One leg. ``duration_s``, ``cost`` and ``outcome`` are the provider's final account of this
    leg alone.
    """

    state: LegState = LegState.WAITING
    outcome: Outcome | None = None
    duration_s: int | None = None
    cost: Money | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """How and why the call ended; ``leg`` is the one that failed, where it is known.

    ``detail`` is the provider's own code and meaning, or what this program saw; ``at`` in UTC.
    """

    outcome: Outcome
    leg: Leg | None
    detail: str
    certainty: Certainty
    source: Source
    at: datetime


@dataclass(frozen=True, slots=True)
class Progress:
    """All that news has told of a call; machine.advance() alone makes new ones."""

    placement: Placement = Placement.INTENDED
    leg_a: LegProgress = LegProgress()
    leg_b: LegProgress = LegProgress()
    ending: Ending | None = None
    provider_call_id: str | None = None
    running_duration_s: int | None = None  # the provider's count of the whole call
    running_cost: Money | None = None  # the provider's cost of the whole call
    duration_is_final: bool = False  # it came with the end of the call; so does the next
    cost_is_final: bool = False
    talking_since: datetime | None = None
    hang_up_asked_at: datetime | None = None
    hang_up_why: str = ""
    unclear: str = ""  # why the placing is unconfirmed, or the provider's word for an unknown state

    @property
    def duration_s(self) -> int | None:
        """The provider's own count in seconds: of the call, or else summed over the legs it
        accounts for.
        """
        if self.running_duration_s is not None:
            return self.running_duration_s
        legs = [leg.duration_s for leg in (self.leg_a, self.leg_b) if leg.duration_s is not None]
        return sum(legs) if legs else None

    @property
    def cost(self) -> Money | None:
        """What the provider says the call costs, or else the sum over the legs it accounts for."""
        if self.running_cost is not None:
            return self.running_cost
        legs = [leg.cost for leg in (self.leg_a, self.leg_b) if leg.cost is not None]
        return sum(legs[1:], legs[0]) if legs else None


@dataclass(frozen=True, slots=True)
class CallRequest:
    """What the person asked for.

    Numbers are E.164 (``+CCNNN``) or a provider's own id (a Spokn ID).
    """

    account: str
    from_number: str
    to_number: str
    caller_id: str | None = None
    max_minutes: int | None = None
    max_cost: Decimal | None = None  # in the account's currency
    tag: str | None = None
    retries: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it stands. Times in UTC.

    ``callback_token`` is the unguessable word by which the provider's callbacks name this call;
    ``callback_url`` is what the provider was told, None when no event can reach this machine.
    ``follower`` names the running program that follows the call. ``quote``: its price as it was
    known when it was placed. ``conference_id``: it is a leg of this conference, which is followed
    as a whole. ``elsewhere``: not placed here; the provider's list of calls has it.
    """

    id: str
    provider: str
    request: CallRequest
    created_at: datetime
    callback_token: str
    callback_url: str | None = None
    follower: str = ""
    progress: Progress = field(default_factory=Progress)
    last_news_at: datetime | None = None
    last_source: Source = Source.LOCAL
    updated_at: datetime | None = None
    quote: Quote | None = None
    conference_id: str = ""
    elsewhere: bool = False

    @property
    def correlation(self) -> str:
        """The memo that goes out with the call: the person's tag as it was given, else the call's
        own id.
        """
        return self.request.tag or self.id
