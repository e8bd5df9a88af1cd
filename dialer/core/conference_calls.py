"""A leg of a conference as a call of the log: so that history, the month's spending, reports and
the bill beside the log have it like any other.
"""

from __future__ import annotations

from decimal import Decimal

from dialer.core.call import (
    Call,
    CallRequest,
    Certainty,
    Ending,
    LegProgress,
    LegState,
    Outcome,
    Progress,
    Source,
)
from dialer.core.conference import Conference, ConferenceLeg, JoinState
from dialer.core.money import Money


def leg_call(conference: Conference, leg: ConferenceLeg) -> Call:
    """The call that joins the person's own phone with this leg's; the own phone's leg is a call to
    itself, since it is paid for on its own.
    """
    over = leg.is_over
    ending = None
    if over:
        ending = Ending(
            outcome=leg.outcome or Outcome.UNKNOWN,
            leg=None,
            detail=leg.detail,
            certainty=Certainty.GUESSED if leg.guessed else Certainty.REPORTED,
            source=Source.LOCAL if leg.provider_call_id is None else Source.POLL,
            at=leg.ended_at or conference.created_at,
        )
    own, other = _legs(leg)
    progress = Progress(
        placement=leg.placement,
        leg_a=LegProgress(own),
        leg_b=LegProgress(other),
        ending=ending,
        provider_call_id=leg.provider_call_id,
        running_duration_s=leg.duration_s,
        running_cost=_cost(conference, leg),
        duration_is_final=over,
        cost_is_final=over,
        talking_since=leg.talking_since,
        hang_up_asked_at=leg.drop_asked_at,
        unclear="" if over else leg.detail,
    )
    return Call(
        id=leg.id,
        provider=conference.provider,
        request=CallRequest(conference.request.account, conference.request.from_number, leg.number),
        created_at=leg.asked_at,
        callback_token="",
        follower=conference.follower,
        progress=progress,
        last_news_at=conference.last_news_at,
        last_source=Source.POLL if leg.provider_call_id is not None else Source.LOCAL,
        updated_at=leg.ended_at or conference.last_news_at,
        quote=leg.quote,
        conference_id=conference.id,
    )


def _cost(conference: Conference, leg: ConferenceLeg) -> Money | None:
    """What this leg costs; where only the whole is told, the own phone's has what no other has."""
    told, costs = conference.told_cost, [each.cost for each in conference.legs]
    if not leg.owner or leg.cost is not None or told is None:
        return leg.cost
    known = [cost.amount for cost in costs if cost is not None and cost.currency == told.currency]
    return Money(max(Decimal(0), told.amount - sum(known, Decimal(0))), told.currency)


def _legs(leg: ConferenceLeg) -> tuple[LegState, LegState]:
    if leg.talking_since is not None:
        return LegState.ANSWERED, LegState.ANSWERED
    if leg.joined is not JoinState.CALLING:
        return LegState.WAITING, LegState.WAITING
    if leg.owner:
        return LegState.CALLING, LegState.WAITING
    return LegState.ANSWERED, LegState.CALLING  # theirs is rung once the own phone was answered
