"""A conference: several phones joined by the provider, each on a leg of its own.

Frozen snapshots; the rules by which news changes them are in conference_machine.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from dialer.core.call import Outcome, Placement
from dialer.core.money import Money
from dialer.core.quote import Quote


class JoinState(StrEnum):
    """What is shown of a conference, and of each of its legs.

    A state that the provider does not report is skipped, never invented.
    """

    REQUESTED = "requested"
    CALLING = "calling"
    TALKING = "talking"
    ENDED = "ended"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class ConferenceLeg:
    """One phone of a conference. Times in UTC.

    ``number``: E.164. ``owner``: the person's own phone, rung first. ``placement``: what is known
    of the request that has it rung. ``joined``: how far it came (never UNCONFIRMED, which follows
    from the placement). ``outcome`` is there once it has ended, and ``guessed`` then says that
    nobody told so. ``duration_s`` and ``cost``: the provider's, of this leg alone. ``detail``: the
    provider's own word, or what this program saw. ``quote``: the price of this leg alone, at which
    it is placed, where the provider does not tell while it runs; None: not known. ``max_s``: after
    so many seconds of it the provider is to end it, where the request can say so.
    """

    id: str
    number: str
    asked_at: datetime
    owner: bool = False
    placement: Placement = Placement.INTENDED
    joined: JoinState = JoinState.REQUESTED
    outcome: Outcome | None = None
    guessed: bool = False
    provider_call_id: str | None = None
    duration_s: int | None = None
    cost: Money | None = None
    detail: str = ""
    talking_since: datetime | None = None
    ended_at: datetime | None = None
    drop_asked_at: datetime | None = None
    quote: Quote | None = None
    max_s: int | None = None

    @property
    def is_over(self) -> bool:
        """Whether it has ended, or never came about."""
        return self.joined is JoinState.ENDED

    @property
    def state(self) -> JoinState:
        """What is shown of it."""
        if not self.is_over and self.placement is Placement.UNCONFIRMED:
            return JoinState.UNCONFIRMED
        return self.joined


@dataclass(frozen=True, slots=True)
class ConferenceRequest:
    """What the person asked for: numbers as E.164, limits as the budgets leave them."""

    account: str
    from_number: str
    to_numbers: tuple[str, ...]
    max_cost: Decimal | None = None  # in the account's currency


@dataclass(frozen=True, slots=True)
class Conference:
    """One conference as it stands. Times in UTC.

    ``legs``: the own phone, then the others in the order in which they were asked for; one that was
    called again is there twice. ``placement``: what is known of the request that started it.
    ``running``: the provider said that it is connected. ``duration_s`` and ``cost``: the
    provider's, of the whole. ``follower`` names the running program that follows it.
    ``unclear``: why the start is unconfirmed, or the provider's word for an unknown state.
    """

    id: str
    provider: str
    request: ConferenceRequest
    created_at: datetime
    legs: tuple[ConferenceLeg, ...]
    follower: str = ""
    placement: Placement = Placement.INTENDED
    provider_conference_id: str | None = None
    running: bool = False
    told_duration_s: int | None = None
    told_cost: Money | None = None
    talking_since: datetime | None = None
    ended_at: datetime | None = None
    outcome: Outcome | None = None
    guessed: bool = False  # nobody told its end
    detail: str = ""
    end_asked_at: datetime | None = None
    end_asked_why: str = ""
    last_news_at: datetime | None = None
    unclear: str = ""

    @property
    def is_over(self) -> bool:
        """Whether it has ended, or never came about."""
        return self.ended_at is not None

    @property
    def state(self) -> JoinState:
        """What is shown of it."""
        if self.is_over:
            return JoinState.ENDED
        if self.placement is Placement.UNCONFIRMED:
            return JoinState.UNCONFIRMED
        joined = {leg.joined for leg in self.legs}
        if self.running or JoinState.TALKING in joined:
            return JoinState.TALKING
        return JoinState.CALLING if JoinState.CALLING in joined else JoinState.REQUESTED

    @property
    def owner(self) -> ConferenceLeg | None:
        """The own phone's leg."""
        return next((leg for leg in self.legs if leg.owner), None)

    @property
    def live_legs(self) -> Sequence[ConferenceLeg]:
        """The legs that have not ended."""
        return [leg for leg in self.legs if not leg.is_over]

    @property
    def duration_s(self) -> int | None:
        """The provider's own count in seconds, of the whole or else of its longest leg."""
        if self.told_duration_s is not None:
            return self.told_duration_s
        return max(
            (leg.duration_s for leg in self.legs if leg.duration_s is not None), default=None
        )

    @property
    def cost(self) -> Money | None:
        """What the provider says the whole costs, or else the sum over the legs it accounts for."""
        if self.told_cost is not None:
            return self.told_cost
        costs = [leg.cost for leg in self.legs if leg.cost is not None]
        if len({cost.currency for cost in costs}) != 1:
            return None
        return sum(costs[1:], costs[0])

    def leg(self, leg_id: str) -> ConferenceLeg | None:
        """A leg by our id of it."""
        return next((leg for leg in self.legs if leg.id == leg_id), None)
