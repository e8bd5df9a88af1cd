"""A conference as one line of JSON: the public form."""

from __future__ import annotations

from dialer.core.conference import Conference, ConferenceLeg
from dialer.core.money import Money


def conference_json(conference: Conference) -> dict[str, object]:
    """A conference as one line of the contract."""
    cost = conference.cost
    return {
        "conference": conference.id,
        "provider_conference_id": conference.provider_conference_id,
        "account": conference.request.account,
        "state": conference.state.value,
        "duration_s": conference.duration_s,
        "cost": _amount(cost),
        "currency": None if cost is None else cost.currency,
        "legs": [_leg_json(leg) for leg in conference.legs],
    }


def _leg_json(leg: ConferenceLeg) -> dict[str, object]:
    return {
        "number": leg.number,
        "owner": leg.owner,
        "state": leg.state.value,
        "duration_s": leg.duration_s,
        "cost": _amount(leg.cost),
    }


def _amount(cost: Money | None) -> str | None:
    return None if cost is None else f"{cost.amount:f}"
