"""The switch behind all four services: it places calls, keeps them, hangs them up and charges
for them."""

from __future__ import annotations

import itertools

from dialer.simulator.accounts import Ledger
from dialer.simulator.call import CallOrder, Change, Observer, SimulatedCall
from dialer.simulator.clock import Clock
from dialer.simulator.conference import ConferenceOrder, SimulatedConference
from dialer.simulator.journal import EndedCall, Journal, PlacedCall
from dialer.simulator.timeline import Ending, Leg, Phase, Timing

_FIRST_ID = 13212


class Exchange:
    """Every call of this simulator, by id. Ids are unique across the services."""

    def __init__(self, clock: Clock, journal: Journal, ledger: Ledger, timing: Timing) -> None:
        self.calls: dict[int, SimulatedCall] = {}
        self.conferences: dict[int, SimulatedConference] = {}
        self._clock = clock
        self._journal = journal
        self._ledger = ledger
        self._timing = timing
        self._ids = itertools.count(_FIRST_ID)

    def next_id(self) -> int:
        """The next call's id, for a service that carries its calls by itself."""
        return next(self._ids)

    def place(self, order: CallOrder, observer: Observer) -> SimulatedCall:
        """Start a call. The account's balance is the caller's to check; the call ends when it
        is used up."""

        def watch(call: SimulatedCall, change: Change) -> None:
            self._account_for(call, change)
            observer(call, change)

        call = SimulatedCall(next(self._ids), order, self._clock, self._timing, watch)
        self.calls[call.id] = call
        self._journal.add(
            PlacedCall(
                call.placed_at,
                call.id,
                order.provider,
                order.account.name,
                order.a,
                order.b,
                order.tag,
                order.use_case,
            )
        )
        call.start()
        return call

    def confer(self, order: ConferenceOrder) -> SimulatedConference:
        """Start a conference; its legs have ids of their own, as calls have. The account's balance
        is the caller's to check; all of it ends when that is used up."""
        conference = SimulatedConference(
            order,
            lambda: next(self._ids),
            self._clock,
            self._timing,
            self._journal,
            self._ledger,
        )
        self.conferences[conference.id] = conference
        conference.start()
        return conference

    def stop(self) -> None:
        for conference in self.conferences.values():
            conference.stop()
        for call in self.calls.values():
            call.stop()

    def _account_for(self, call: SimulatedCall, change: Change) -> None:
        order = call.order
        if change.phase is Phase.ANSWERED_A:
            call.limit_connection(order.tariff.affordable_s(self._ledger.balance(order.account)))
        elif change.phase is Phase.ENDED:
            cost = call.cost(change.at)
            self._ledger.charge(order.account, cost)
            self._journal.add(
                EndedCall(
                    change.at,
                    call.id,
                    order.provider,
                    change.ending or Ending.FAILED,
                    change.leg,
                    call.connected_s(Leg.B, change.at),
                    cost,
                )
            )
