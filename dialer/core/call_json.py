"""A call as one line of JSON: the public form, the same for scripts and for tables."""

from __future__ import annotations

from datetime import UTC, datetime

from dialer.core.call import Call
from dialer.core.machine import outcome_of, state_of
from dialer.core.words import explain

CALL_KEYS = (
    "type",
    "call",
    "account",
    "provider",
    "provider_call_id",
    "from",
    "to",
    "state",
    "outcome",
    "reason",
    "at",
    "duration_s",
    "cost",
    "currency",
    "source",
)
"""The keys of a call's line, in the order of the contract."""


def time_json(at: datetime | None) -> str | None:
    """UTC with milliseconds, as the contract writes times: ``2026-01-31T12:00:00.000Z``."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def call_json(call: Call) -> dict[str, object]:
    """A call as one line of the contract."""
    progress = call.progress
    cost = progress.cost
    return {
        "type": "call",
        "call": call.id,
        "account": call.request.account,
        "provider": call.provider,
        "provider_call_id": progress.provider_call_id,
        "from": call.request.from_number,
        "to": call.request.to_number,
        "state": state_of(progress).value,
        "outcome": outcome_of(progress),
        "reason": explain(progress),
        "at": time_json(call.updated_at or call.created_at),
        "duration_s": progress.duration_s,
        "cost": None if cost is None else f"{cost.amount:f}",
        "currency": None if cost is None else cost.currency,
        "source": call.last_source.value,
    }
