"""The one call machine: tables and rules by which news changes a call.

No I/O, no clock, no provider.

News may come late, twice, in any order, or not at all. So nothing here depends on the order: a
leg's state and the placement only rise, amounts only grow until the final ones, and of two endings
the stronger one stays. Whatever order the same news comes in, the call ends the same; and nothing
leads out of an ended state.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dialer.core.call import (
    Certainty,
    Ending,
    Leg,
    LegProgress,
    LegState,
    Outcome,
    Placement,
    Progress,
    Source,
    State,
)
from dialer.core.events import CallEvent, What
from dialer.core.money import Money

# The joint state of an accepted call that has not ended. News of B proves that A answered, so the
# pairs that are missing here cannot come about (see _advance_legs).
JOINT_STATES: Mapping[tuple[LegState, LegState], State] = {
    (LegState.WAITING, LegState.WAITING): State.REQUESTED,
    (LegState.CALLING, LegState.WAITING): State.CALLING_A,
    (LegState.ANSWERED, LegState.WAITING): State.ANSWERED_A,
    (LegState.ANSWERED, LegState.CALLING): State.CALLING_B,
    (LegState.ANSWERED, LegState.ANSWERED): State.TALKING,
}

# A pair that is not in the table keeps its state: late or repeated news.
LEG_CHANGES: Mapping[tuple[LegState, What], LegState] = {
    (LegState.WAITING, What.CALLING): LegState.CALLING,
    (LegState.WAITING, What.ANSWERED): LegState.ANSWERED,
    (LegState.CALLING, What.ANSWERED): LegState.ANSWERED,
}

PLACEMENT_CHANGES: Mapping[tuple[Placement, What], Placement] = {
    (Placement.INTENDED, What.NO_REPLY): Placement.UNCONFIRMED,
    **{
        (placement, what): Placement.ACCEPTED
        for placement in (Placement.INTENDED, Placement.UNCONFIRMED)
        for what in (
            What.ACCEPTED,
            What.CALLING,
            What.ANSWERED,
            What.LEG_REPORT,
            What.RUNNING,
            What.UNCLEAR,
        )
    },
}


def state_of(progress: Progress) -> State:
    """The state that is shown. A call whose request is on its way shows as requested."""
    if progress.ending is not None:
        return State.ENDED
    if progress.placement is Placement.UNCONFIRMED:
        return State.UNCONFIRMED
    return JOINT_STATES[progress.leg_a.state, progress.leg_b.state]


def outcome_of(progress: Progress) -> Outcome | None:
    """How the call ended; None while it lives.

    An end that the provider reports without a reason, after both had answered, is a completed call.
    """
    ending = progress.ending
    if ending is None:
        return None
    talked = progress.leg_b.state is LegState.ANSWERED
    if ending.outcome is Outcome.UNKNOWN and ending.certainty is not Certainty.GUESSED and talked:
        return Outcome.COMPLETED
    return ending.outcome


def is_over(progress: Progress) -> bool:
    """Whether the provider says that the call has ended: not merely our own guess."""
    return progress.ending is not None and progress.ending.certainty is not Certainty.GUESSED


def advance(progress: Progress, event: CallEvent) -> Progress:
    """The progress after ``event``; equal to ``progress`` when it is no news."""
    after = _advance_legs(progress, event)
    after = replace(
        after,
        placement=PLACEMENT_CHANGES.get((after.placement, event.what), after.placement),
        provider_call_id=after.provider_call_id or event.provider_call_id,
    )
    after = _add_amounts(after, event)
    if event.what is What.ENDED:
        after = _end(after, event)
    elif event.what in (What.UNCLEAR, What.NO_REPLY):
        after = replace(after, unclear=event.detail)
    elif _how_far(after) != _how_far(progress):
        after = replace(after, unclear="")  # what was unclear has been cleared up
    elif event.what is What.HANG_UP_ASKED and after.hang_up_asked_at is None:
        after = replace(after, hang_up_asked_at=event.at, hang_up_why=event.detail)
    return after


def _how_far(progress: Progress) -> tuple[Placement, LegState, LegState]:
    return progress.placement, progress.leg_a.state, progress.leg_b.state


def _advance_legs(progress: Progress, event: CallEvent) -> Progress:
    if event.leg is None or event.what not in (What.CALLING, What.ANSWERED):
        return progress
    if event.leg is Leg.A:
        return replace(progress, leg_a=_advance_leg(progress.leg_a, event.what))
    since = progress.talking_since
    if event.what is What.ANSWERED:
        since = event.at if since is None else min(since, event.at)
    return replace(
        progress,
        # B is called only once A has answered, whether or not we were told of it.
        leg_a=replace(progress.leg_a, state=LegState.ANSWERED),
        leg_b=_advance_leg(progress.leg_b, event.what),
        talking_since=since,
    )


def _advance_leg(leg: LegProgress, what: What) -> LegProgress:
    return replace(leg, state=LEG_CHANGES.get((leg.state, what), leg.state))


def _add_amounts(progress: Progress, event: CallEvent) -> Progress:
    if event.what is What.LEG_REPORT or event.of_leg:
        if event.leg is None:
            return progress
        old = progress.leg_a if event.leg is Leg.A else progress.leg_b
        leg = replace(
            old,
            outcome=min((o for o in (old.outcome, event.outcome) if o), default=None),
            duration_s=_larger(old.duration_s, event.duration_s),
            cost=_dearer(old.cost, event.cost),
        )
        return replace(progress, leg_a=leg) if event.leg is Leg.A else replace(progress, leg_b=leg)
    final = event.what is What.ENDED and event.source is not Source.LOCAL
    # Final amounts supersede the running ones, each on its own: an account that leaves one out
    # leaves the running one standing.
    if event.duration_s is not None and (final or not progress.duration_is_final):
        supersedes = final and not progress.duration_is_final
        progress = replace(
            progress,
            running_duration_s=event.duration_s
            if supersedes
            else _larger(progress.running_duration_s, event.duration_s),
            duration_is_final=final or progress.duration_is_final,
        )
    if event.cost is not None and (final or not progress.cost_is_final):
        supersedes = final and not progress.cost_is_final
        progress = replace(
            progress,
            running_cost=event.cost if supersedes else _dearer(progress.running_cost, event.cost),
            cost_is_final=final or progress.cost_is_final,
        )
    return progress


def _larger(one: int | None, other: int | None) -> int | None:
    return max((value for value in (one, other) if value is not None), default=None)


def _dearer(one: Money | None, other: Money | None) -> Money | None:
    return max(
        (value for value in (one, other) if value is not None), key=lambda m: m.amount, default=None
    )


def _end(progress: Progress, event: CallEvent) -> Progress:
    ending = Ending(
        outcome=event.outcome or Outcome.UNKNOWN,
        leg=event.leg,
        detail=event.detail,
        certainty=event.certainty,
        source=event.source,
        at=event.at,
    )
    old = progress.ending
    if old is not None and _weight(old) >= _weight(ending):
        return progress
    return replace(progress, ending=ending)


def _weight(ending: Ending) -> tuple[int, int, int, str, str]:
    """Orders endings, so that the same ones give the same result in any order.

    That they talked outweighs a failure; leg A's failure outweighs leg B's, which follows from it.
    The last two only make the order total.
    """
    leg_weight = {Leg.A: 2, Leg.B: 1, None: 0}[ending.leg]
    talked = int(ending.outcome is Outcome.COMPLETED)
    return int(ending.certainty), talked, leg_weight, ending.outcome.value, ending.detail
