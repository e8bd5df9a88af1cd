"""One simulated conference: a container of legs, each of which rings, joins, refuses or leaves as
the clock goes, or as a test says.

The owner is rung first, the others once the owner is there. What a service tells of it is the
service's business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_DOWN, Decimal

from dialer.simulator.accounts import Account, Ledger, Provider
from dialer.simulator.clock import Clock, Timer
from dialer.simulator.journal import EndedCall, Journal, PlacedCall
from dialer.simulator.prices import Tariff, rate_for
from dialer.simulator.timeline import Answer, Ending, Line, Phase, Talk, Timing
from dialer.simulator.timeline import Leg as Half
from dialer.simulator.use_cases import SCRIPTS, use_case_for

_REFUSALS = {
    Answer.BUSY: Ending.BUSY,
    Answer.BUSY_ONCE: Ending.BUSY,
    Answer.SILENT: Ending.NO_ANSWER,
    Answer.CONGESTED: Ending.CONGESTION,
    Answer.UNKNOWN_NUMBER: Ending.INVALID_NUMBER,
    Answer.FAILS: Ending.FAILED,
    Answer.ENGAGED: Ending.ENGAGED,
}


@dataclass
class SimulatedLeg:
    """One phone. ``phase``:

    QUEUED, RINGING_B while it rings, TALKING while it takes part, ENDED. ``most_s``: the service
    hangs it up so long after its answer.
    """

    id: int
    number: str
    owner: bool
    placed_at: datetime
    phase: Phase = Phase.QUEUED
    joined_at: datetime | None = None
    ended_at: datetime | None = None
    ending: Ending | None = None
    timer: Timer | None = None
    most_s: int | None = None
    limit: Timer | None = None

    @property
    def over(self) -> bool:
        return self.phase is Phase.ENDED

    def seconds(self, at: datetime) -> int:
        """Whole seconds for which it has taken part by ``at``."""
        if self.joined_at is None:
            return 0
        return max(0, int((min(at, self.ended_at or at) - self.joined_at).total_seconds()))


@dataclass(frozen=True)
class ConferenceOrder:
    """What was asked for. Numbers are full and without plus; ``tag`` is the caller's own mark;
    ``at_once``: nobody's phone waits for the owner."""

    provider: Provider
    account: Account
    owner: str
    numbers: Sequence[str]
    tag: str
    places: int
    at_once: bool = False


class SimulatedConference:
    """A conference on its way. It is over when the owner has left.

    An owner who never came cannot leave: who did not wait for that (``at_once``) stays in it, and
    pays for music, until everybody has hung up or is hung up.
    """

    def __init__(
        self,
        order: ConferenceOrder,
        next_id: Callable[[], int],
        clock: Clock,
        timing: Timing,
        journal: Journal,
        ledger: Ledger,
    ) -> None:
        self.id = next_id()
        self.order = order
        self.placed_at = clock.now()
        self.ended_at: datetime | None = None
        self.legs: dict[int, SimulatedLeg] = {}
        self._next_id = next_id
        self._clock, self._timing = clock, timing
        self._journal, self._ledger = journal, ledger
        self._cut: Timer | None = None
        self.owner = self._new(order.owner, owner=True)
        self.add(order.numbers)

    @property
    def over(self) -> bool:
        return self.ended_at is not None

    @property
    def connected(self) -> bool:
        """Whether the owner takes part."""
        return self.owner.phase is Phase.TALKING

    @property
    def _first_line(self) -> Line:
        """The first of the others chooses how the owner's phone behaves."""
        return self._line_of(self.others[0].number) if self.others else Line()

    @property
    def others(self) -> list[SimulatedLeg]:
        return [leg for leg in self.legs.values() if not leg.owner]

    def seconds(self) -> int:
        """For how long the owner has taken part."""
        return self.owner.seconds(self._clock.now())

    def leg_seconds(self, leg: SimulatedLeg) -> int:
        return leg.seconds(self._clock.now())

    def leg_cost(self, leg: SimulatedLeg) -> Decimal:
        """What this leg costs by now."""
        per_minute = rate_for(leg.number).per_minute
        tariff = Tariff(per_minute, per_minute, self.order.places)
        return tariff.leg_cost(per_minute, self.leg_seconds(leg))

    def cost(self) -> Decimal:
        """What all legs cost by now."""
        return sum((self.leg_cost(leg) for leg in self.legs.values()), Decimal(0))

    # What the service does

    def start(self) -> None:
        timing = self._timing  # who the others are may be told a moment later
        self._plan(self.owner, lambda: self._first_line.a, timing.before_a_s, timing.a_rings_s)

    def add(self, numbers: Sequence[str]) -> list[SimulatedLeg]:
        """More phones; they ring once the owner is there."""
        new = [self._new(number, owner=False) for number in numbers]
        if self.order.at_once or self.owner.phase is Phase.TALKING:
            for leg in new:
                self._call(leg)
        return new

    def end(self) -> bool:
        """End all of it; False when it is over already."""
        left = [self.leave(leg.id) for leg in list(self._live())]
        return any(left)

    def stop(self) -> None:
        """Freeze: nothing happens any more."""
        for leg in self.legs.values():
            _cancel_all(leg)
        if self._cut is not None:
            self._cut.cancel()

    # What people do: also by hand, in tests

    def ring(self, leg_id: int) -> None:
        """A phone begins to ring."""
        leg = self.legs[leg_id]
        if leg.phase is Phase.QUEUED:
            leg.phase = Phase.RINGING_B

    def answer(self, leg_id: int) -> None:
        """Somebody answers and takes part."""
        leg = self.legs[leg_id]
        if leg.phase not in (Phase.QUEUED, Phase.RINGING_B) or self.over:
            return
        _cancel(leg)
        leg.phase, leg.joined_at = Phase.TALKING, self._clock.now()
        self._limit_by_money()
        if leg.most_s is not None:
            leg.limit = self._clock.call_later(leg.most_s, lambda: _ignore(self.leave(leg.id)))
        line = self._line_of(leg.number)
        if leg.owner:
            for other in self.others:
                self._call(other)
            if self.others and all(other.over for other in self.others):
                self._later(leg, self._timing.rejected_s, self._leave_when_alone)
            if self._first_line.a_gives_up:
                wait_s = self._timing.before_b_s + self._timing.gives_up_s
                self._later(leg, wait_s, lambda: self.leave(leg.id))
        else:
            talks_s = {
                Talk.NORMAL: self._timing.talk_s,
                Talk.SHORT: self._timing.short_talk_s,
                Talk.LONG: self._timing.long_talk_s,
            }[line.talk]
            self._later(leg, talks_s, lambda: self.leave(leg.id))

    def refuse(self, leg_id: int, ending: Ending) -> None:
        """It comes to nothing: busy, no answer, ..."""
        leg = self.legs[leg_id]
        if leg.phase in (Phase.QUEUED, Phase.RINGING_B):
            self._end(leg, ending)

    def leave(self, leg_id: int) -> bool:
        """Somebody hangs up, or is hung up; with the owner all go. False when that was so."""
        leg = self.legs[leg_id]
        if leg.over:
            return False
        talked = leg.phase is Phase.TALKING
        self._end(leg, Ending.COMPLETED if talked else Ending.CANCELLED)
        return True

    # Inside

    def _new(self, number: str, *, owner: bool) -> SimulatedLeg:
        leg = SimulatedLeg(self._next_id(), number, owner, self._clock.now())
        self.legs[leg.id] = leg
        self._journal.add(
            PlacedCall(
                leg.placed_at,
                leg.id,
                self.order.provider,
                self.order.account.name,
                self.order.owner,
                number,
                self.order.tag,
                use_case_for(number),
            )
        )
        return leg

    @staticmethod
    def _line_of(number: str) -> Line:
        return SCRIPTS[use_case_for(number)].line

    def _call(self, leg: SimulatedLeg) -> None:
        if leg.phase is Phase.QUEUED:
            line, timing = self._line_of(leg.number), self._timing
            self._plan(leg, lambda: line.b, timing.before_b_s, timing.b_rings_s)

    def _plan(
        self, leg: SimulatedLeg, line: Callable[[], Answer], before_s: float, rings_s: float
    ) -> None:
        """Have it ring, and then do as its line does."""

        def ring() -> None:
            self.ring(leg.id)
            answer = line()
            if answer is Answer.ANSWERS:
                self._later(leg, rings_s, lambda: self.answer(leg.id))
                return
            timing = self._timing
            wait_s = timing.silent_s if answer is Answer.SILENT else timing.rejected_s
            self._later(leg, wait_s, lambda: self.refuse(leg.id, _REFUSALS[answer]))

        self._later(leg, before_s, ring)

    def _later(self, leg: SimulatedLeg, seconds: float, action: Callable[[], object]) -> None:
        _cancel(leg)

        def run() -> None:
            action()

        leg.timer = self._clock.call_later(seconds, run)

    def _end(self, leg: SimulatedLeg, ending: Ending) -> None:
        now = self._clock.now()
        _cancel_all(leg)
        leg.phase, leg.ended_at, leg.ending = Phase.ENDED, now, ending
        cost = self.leg_cost(leg)
        self._ledger.charge(self.order.account, cost)
        self._journal.add(
            EndedCall(now, leg.id, self.order.provider, ending, Half.B, leg.seconds(now), cost)
        )
        if leg.owner and not (self.order.at_once and leg.joined_at is None and any(self._live())):
            self._close(now)
            return
        if self.owner.over and not any(self._live()):
            self._close(now)
            return
        self._limit_by_money()
        if self.connected and not any(not other.over for other in self.others):
            # Alone, the owner soon hangs up, unless somebody is added.
            self._later(self.owner, self._timing.rejected_s, self._leave_when_alone)

    def _close(self, now: datetime) -> None:
        self.ended_at = now
        for other in list(self._live()):
            self.leave(other.id)
        if self._cut is not None:
            self._cut.cancel()

    def _leave_when_alone(self) -> None:
        if all(other.over for other in self.others):
            self.leave(self.owner.id)

    def _live(self) -> Iterator[SimulatedLeg]:
        return (leg for leg in self.legs.values() if not leg.over)

    def _limit_by_money(self) -> None:
        """All of it ends when the balance is used up."""
        if self._cut is not None:
            self._cut.cancel()
        talking = [leg for leg in self._live() if leg.phase is Phase.TALKING]
        per_minute = sum((rate_for(leg.number).per_minute for leg in talking), Decimal(0))
        if per_minute <= 0:
            return
        spent = sum((self.leg_cost(leg) for leg in talking), Decimal(0))
        left = self._ledger.balance(self.order.account) - spent
        seconds = max(Decimal(0), left * 60 / per_minute).quantize(Decimal(1), ROUND_DOWN)
        when = self._clock.now() + timedelta(seconds=min(int(seconds), 10**8))
        self._cut = self._clock.call_at(when, lambda: _ignore(self.end()))


def _cancel(leg: SimulatedLeg) -> None:
    if leg.timer is not None:
        leg.timer.cancel()
        leg.timer = None


def _cancel_all(leg: SimulatedLeg) -> None:
    _cancel(leg)
    if leg.limit is not None:
        leg.limit.cancel()
        leg.limit = None


def _ignore(_done: bool) -> None:
    """What a timer runs answers nobody."""
