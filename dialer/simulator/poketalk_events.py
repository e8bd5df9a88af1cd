"""PokeTALK's events: a GET of the caller's `eventurl` at each change of a call, and each minute.

Wire facts: the section "EventURL" of the page "Click-2-call". `$duration` and `$debit` count from
A's answer, since the minute's tick does.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import quote, urlsplit

from aiohttp import web

from dialer.simulator.accounts import Provider
from dialer.simulator.call import Change, SimulatedCall
from dialer.simulator.callbacks import Report
from dialer.simulator.clock import Timer
from dialer.simulator.desk import Desk
from dialer.simulator.timeline import Leg, Phase
from dialer.simulator.use_cases import News

MAX_LENGTH = 255
"""Of `eventurl`, in characters (Parameters)."""

DEBIT_PLACES = 3
"""Decimal places of `$debit`, as in the sample requests."""

VARIABLES = ("$webcallid", "$status", "$duration", "$debit")

_TICK_S = 60


class Events:
    """The events of one call. Without a usable template there are none."""

    def __init__(self, desk: Desk, template: str) -> None:
        self._desk = desk
        self._template = template if is_usable(template) else ""
        self._tick: Timer | None = None
        self._held: tuple[str, datetime] | None = None

    def changed(self, call: SimulatedCall, change: Change) -> None:
        if self._tick is not None and change.phase is Phase.ENDED:
            self._tick.cancel()
        status = _status(call, change)
        if not self._template:
            return
        match call.order.news:
            case News.NORMAL:
                self._push(call, status, change.at)
            case News.LAST_LOST:
                if change.phase is not Phase.ENDED:
                    self._push(call, status, change.at)
            case News.SCRAMBLED:
                self._scramble(call, status, change)
            case News.UNDOCUMENTED:
                if change.phase is Phase.ENDED:
                    self._push(call, "0", change.at)
                    self._push(call, "9", change.at)
                else:
                    self._push(call, status, change.at)
        if self._desk.options.poketalk_4_after_6 and status == "6":
            self._push(call, "4", change.at)
        if change.phase is Phase.ANSWERED_A:
            self._tick_after(call, change.at)

    def _scramble(self, call: SimulatedCall, status: str, change: Change) -> None:
        """1 1, 5 3, 7 5, 8 7 8: CallA's answer is held back, and each later event is followed
        by the one before."""
        if change.phase is Phase.RINGING_A:
            self._push(call, status, change.at)
            self._push(call, status, change.at)
            return
        if change.phase is not Phase.ANSWERED_A:
            self._push(call, status, change.at)
            self._push(call, *(self._held or (status, change.at)))
        if change.phase is Phase.ENDED and self._held:
            self._push(call, status, change.at)
        self._held = (status, change.at)

    def _tick_after(self, call: SimulatedCall, at: datetime) -> None:
        due = at + timedelta(seconds=_TICK_S)

        def tick() -> None:
            call.catch_up(due)
            if not call.over:
                self._push(call, _status(call, call.last), due)
                self._tick_after(call, due)

        self._tick = self._desk.clock.call_at(due, tick)

    def _push(self, call: SimulatedCall, status: str, at: datetime) -> None:
        values = {
            "$webcallid": call.order.tag,
            "$status": status,
            "$duration": str(call.connected_s(Leg.A, at)),
            "$debit": f"{call.cost(at):.{DEBIT_PLACES}f}",
        }
        self._desk.callbacks.send(
            Report(
                Provider.POKETALK,
                call.id,
                at,
                _filled(self._template, values),
                tuple((name.removeprefix("$"), value) for name, value in values.items()),
                http10=True,
                # As in the sample request.
                headers={"User-Agent": "ARS 0.1", "Accept": "*/*"},
                on_answer=self._hang_up_on_412(call),
            )
        )

    def _hang_up_on_412(self, call: SimulatedCall) -> Callable[[int], None]:
        def on_answer(status: int) -> None:
            # The only hang-up there is: any other answer lets the call go on.
            if status == web.HTTPPreconditionFailed.status_code:
                call.hang_up(self._desk.options.hang_up_lag_s)

        return on_answer


def _status(call: SimulatedCall, change: Change) -> str:
    """The status number of a change. Busy, no answer and the rest are all "failed"
    here."""
    if change.phase is Phase.ENDED:
        if call.entered(Phase.TALKING) is not None:
            return "8"
        if call.entered(Phase.ANSWERED_A) is None:
            return "2"
        return "6" if change.leg is Leg.B else "4"
    return {
        Phase.QUEUED: "0",
        Phase.RINGING_A: "1",
        Phase.ANSWERED_A: "3",
        Phase.RINGING_B: "5",
        Phase.TALKING: "7",
    }[change.phase]


def _filled(template: str, values: dict[str, str]) -> str:
    """The template with its variables replaced, in the query part only."""
    base, mark, query = template.partition("?")
    for name in VARIABLES:
        query = query.replace(name, quote(values[name], safe=""))
    return base + mark + query


def is_usable(template: str) -> bool:
    """Whether events can be sent to it: the format has http and a host, and at most 255
    characters fit."""
    try:
        parts = urlsplit(template)
        return len(template) <= MAX_LENGTH and parts.scheme == "http" and bool(parts.hostname)
    except ValueError:
        return False
