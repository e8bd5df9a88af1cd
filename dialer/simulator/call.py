"""One simulated call: it walks along its planned steps as the clock goes, unless something cuts
it short.

It knows legs, phases, seconds and money. What a service tells the world about it is the
service's business: each change is handed to an observer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from dialer.simulator.accounts import Account, Provider
from dialer.simulator.clock import Clock, Timer
from dialer.simulator.prices import Tariff
from dialer.simulator.timeline import Ending, Leg, Line, Phase, Step, Timing, plan
from dialer.simulator.use_cases import SCRIPTS, News, UseCase


@dataclass(frozen=True)
class CallOrder:
    """Everything that was agreed when a call was placed.

    `a` and `b` are full numbers without plus, or Spokn IDs. `tag` is the caller's own mark
    (`custom`, `custom_data`, `token`, `secret`). `max_talk_s` ends the conversation; `attempts`
    and `retry_s` are about ringing A.
    """

    provider: Provider
    account: Account
    a: str
    b: str
    tag: str
    use_case: UseCase
    line: Line
    tariff: Tariff
    max_talk_s: int | None = None
    attempts: int = 1
    retry_s: float = 0.0

    @property
    def news(self) -> News:
        return SCRIPTS[self.use_case].news


@dataclass(frozen=True)
class Change:
    """The call entered `phase` at `at`. `ending` comes with Phase.ENDED, and `leg` when one of
    the two failed."""

    at: datetime
    phase: Phase
    ending: Ending | None = None
    leg: Leg | None = None


Observer = Callable[["SimulatedCall", Change], None]


class SimulatedCall:
    """A call on its way. `changes` holds what happened so far, beginning with QUEUED."""

    def __init__(
        self, call_id: int, order: CallOrder, clock: Clock, timing: Timing, observer: Observer
    ) -> None:
        self.id = call_id
        self.order = order
        self.placed_at = clock.now()
        self.changes: list[Change] = [Change(self.placed_at, Phase.QUEUED)]
        self._clock = clock
        self._observer = observer
        self._steps = list(plan(order.line, timing, attempts=order.attempts, retry_s=order.retry_s))
        self._cut_at: datetime | None = None
        self._timer: Timer | None = None

    @property
    def phase(self) -> Phase:
        return self.changes[-1].phase

    @property
    def over(self) -> bool:
        return self.phase is Phase.ENDED

    @property
    def last(self) -> Change:
        return self.changes[-1]

    def start(self) -> None:
        self._schedule()

    def stop(self) -> None:
        """Freeze: nothing happens to this call any more, and nobody is told."""
        if self._timer is not None:
            self._timer.cancel()

    def hang_up(self, after_s: float = 0.0) -> bool:
        """End the call in `after_s` seconds at the latest; False when it is over already."""
        if self.over:
            return False
        self._cut_by(self._clock.now() + timedelta(seconds=after_s))
        self.catch_up(self._clock.now())
        self._schedule()
        return True

    def catch_up(self, until: datetime) -> None:
        """Take the steps that were due by `until`: on a busy machine a clock runs late, and what
        comes later must not overtake them."""
        while not self.over and self._next_at() <= until:
            self._turn()

    def limit_connection(self, seconds: int | None) -> None:
        """End the call so long after its newest change; None sets no limit."""
        if seconds is not None:
            self._cut_by(self.last.at + timedelta(seconds=seconds))

    def entered(self, phase: Phase) -> datetime | None:
        """When the call first entered `phase`, or None."""
        return next((change.at for change in self.changes if change.phase is phase), None)

    def connected_s(self, leg: Leg, at: datetime | None = None) -> int:
        """Whole seconds for which `leg` has been answered by `at` (default: now)."""
        since = self.entered(Phase.ANSWERED_A if leg is Leg.A else Phase.TALKING)
        if since is None:
            return 0
        until = at or self._clock.now()
        if self.over:
            until = min(until, self.last.at)
        return max(0, int((until - since).total_seconds()))

    def cost(self, at: datetime | None = None) -> Decimal:
        """What both legs cost by `at` (default: now), in the tariff's unit."""
        return self.order.tariff.cost(self.connected_s(Leg.A, at), self.connected_s(Leg.B, at))

    def _schedule(self) -> None:
        self.stop()
        if not self.over:
            self._timer = self._clock.call_at(self._next_at(), self._turn)

    def _next_at(self) -> datetime:
        step_at = self._at(self._steps[0])
        return step_at if self._cut_at is None else min(step_at, self._cut_at)

    def _turn(self) -> None:
        """Take the next step, or the cut if that comes first. Steps count from the request, so
        that a clock which runs late makes no call longer."""
        step_at = self._at(self._steps[0])
        if self._cut_at is not None and self._cut_at < step_at:
            talked = self.phase is Phase.TALKING
            ending = Ending.COMPLETED if talked else Ending.CANCELLED
            change = Change(self._cut_at, Phase.ENDED, ending, None if talked else Leg.A)
        else:
            step = self._steps.pop(0)
            change = Change(step_at, step.phase, step.ending, step.leg)
        self.changes.append(change)
        if change.phase is Phase.TALKING:
            self.limit_connection(self.order.max_talk_s)
        self._observer(self, change)
        self._schedule()

    def _cut_by(self, when: datetime) -> None:
        # The earliest limit counts: money, the agreed maximum, or somebody who hangs up.
        if self._cut_at is None or when < self._cut_at:
            self._cut_at = when

    def _at(self, step: Step) -> datetime:
        return self.placed_at + timedelta(seconds=step.after_s)
