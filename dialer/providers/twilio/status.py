"""What the two legs' statuses say of a call.

Source: twilio-oai, ``call_enum_status``; support.twilio.com 223132547 and 223132267: what they
mean, and that a leg which is dialled by another is never queued. "initiated" is in callbacks alone.
Congestion and numbers that do not exist are both "failed".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal

from dialer.core.call import Call, Certainty, Leg, LegState, Outcome, Source
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.providers.replies import plain
from dialer.providers.twilio.wire import CallRecord

WAITING = frozenset({"queued", "initiated"})
RINGING, TALKING, COMPLETED = "ringing", "in-progress", "completed"
_ANSWERED = "answered"  # the name of the event; its CallStatus is in-progress

FAILURES: Mapping[str, Outcome] = {
    "busy": Outcome.BUSY,
    "no-answer": Outcome.NO_ANSWER,
    "canceled": Outcome.CANCELLED,
    "failed": Outcome.FAILED,
}


def news_of_legs(
    a: CallRecord, b: CallRecord | None, call: Call, at: datetime
) -> Sequence[CallEvent]:
    """The news in both legs, asked for; ``b`` is None while there is no second leg."""

    def event(what: What, leg: Leg | None, detail: str) -> CallEvent:
        return CallEvent(
            what,
            at,
            Source.POLL,
            leg=leg,
            detail=detail,
            provider_call_id=a.sid,
            raw=(b or a).raw,
        )

    def ended(outcome: Outcome, leg: Leg | None, detail: str) -> CallEvent:
        return CallEvent(
            What.ENDED,
            at,
            Source.POLL,
            leg=leg,
            outcome=outcome,
            detail=detail,
            duration_s=_talked_s(a, b),
            cost=cost_of(a, b),
            provider_call_id=a.sid,
            raw=(b or a).raw,
        )

    status_a = f"your phone: {plain(a.status, 40)}"
    if a.status in WAITING:
        return [event(What.ACCEPTED, None, status_a)]
    if a.status == RINGING:
        return [event(What.CALLING, Leg.A, status_a)]
    if a.status in FAILURES:
        return [ended(FAILURES[a.status], Leg.A, status_a)]
    if a.status not in (TALKING, COMPLETED):
        return [event(What.UNCLEAR, None, f"status {plain(a.status, 60)}")]
    answered = event(What.ANSWERED, Leg.A, status_a)
    if b is None:
        if a.status == TALKING:
            return [answered]
        if call.progress.leg_b.state is LegState.ANSWERED:
            return [answered, ended(Outcome.COMPLETED, None, status_a)]
        return [answered, ended(Outcome.CANCELLED, Leg.A, f"{status_a}, before another was called")]
    status_b = f"the other: {plain(b.status, 40)}"
    if b.status in WAITING or b.status == RINGING:
        return [answered, event(What.CALLING, Leg.B, status_b)]
    if b.status == TALKING:
        return [answered, event(What.ANSWERED, Leg.B, status_b)]
    if b.status == COMPLETED:
        talked = event(What.ANSWERED, Leg.B, status_b)
        return [answered, talked, ended(Outcome.COMPLETED, None, status_b)]
    called = event(What.CALLING, Leg.B, status_b)
    if b.status in FAILURES:
        return [answered, called, ended(FAILURES[b.status], _to_blame(b.status), status_b)]
    if a.status == COMPLETED:
        detail = f"status {plain(b.status, 60)}"
        return [answered, called, ended(Outcome.UNKNOWN, Leg.B, detail)]
    return [answered, event(What.UNCLEAR, Leg.B, f"status {plain(b.status, 60)}")]


def news_of_callback(
    status: str, leg: Leg, duration_s: int | None, call: Call, at: datetime
) -> CallEvent:
    """The news in a callback about one leg."""
    words = plain(status, 60)
    detail = f"your phone: {words}" if leg is Leg.A else f"the other: {words}"
    what, outcome, certainty, blamed = What.UNCLEAR, None, Certainty.REPORTED, leg
    if status in WAITING:
        # The second leg is dialled as soon as it is made.
        what = What.ACCEPTED if leg is Leg.A else What.CALLING
    elif status == RINGING:
        what = What.CALLING
    elif status in (TALKING, _ANSWERED):
        what = What.ANSWERED
    elif status in FAILURES:
        what, outcome = What.ENDED, FAILURES[status]
        blamed = leg if leg is Leg.A else _to_blame(status)
    elif status == COMPLETED and leg is Leg.B:
        what, outcome = What.ENDED, Outcome.COMPLETED
    elif status == COMPLETED:
        # It follows from whatever the second leg's end was, which says more.
        talked = call.progress.leg_b.state is LegState.ANSWERED
        outcome = Outcome.COMPLETED if talked else Outcome.CANCELLED
        what, certainty = What.ENDED, Certainty.CONSEQUENCE
    else:
        detail = f"status {words}"
    ended_well = what is What.ENDED and outcome is Outcome.COMPLETED
    return CallEvent(
        what,
        at,
        Source.CALLBACK,
        leg=None if what is What.ACCEPTED or ended_well else blamed,
        outcome=outcome,
        certainty=certainty,
        detail=detail,
        duration_s=duration_s if ended_well and leg is Leg.B else None,
    )


def _to_blame(status: str) -> Leg:
    """Whose leg failed when the second one did: it is canceled only when the first one leaves."""
    return Leg.A if FAILURES[status] is Outcome.CANCELLED else Leg.B


def _talked_s(a: CallRecord, b: CallRecord | None) -> int | None:
    if b is not None and b.status == COMPLETED:
        return b.duration_s
    return 0 if b is None or b.status in FAILURES or a.status in FAILURES else None


def cost_of(a: CallRecord, b: CallRecord | None) -> Money | None:
    """What both legs cost; None until each that was answered has its price."""
    legs = [a] if b is None else [a, b]
    priced = [leg for leg in legs if leg.price is not None]
    if any(leg.price is None and leg.status not in FAILURES for leg in legs) or not priced:
        return None
    currencies = {leg.currency for leg in priced}
    if len(currencies) > 1:
        return None
    total = sum((leg.price for leg in priced if leg.price is not None), Decimal(0))
    return Money(total, currencies.pop())
