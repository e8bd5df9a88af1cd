"""Calls and their news to and from rows.

The columns are for queries; ``progress`` is the whole truth of a call's state.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec

from dialer.core.call import Call, CallRequest, Progress, Source
from dialer.core.events import CallEvent
from dialer.core.machine import outcome_of, state_of
from dialer.core.phrase import for_disk
from dialer.core.quote import Quote

_encode = msgspec.json.Encoder(enc_hook=for_disk).encode
_decode_progress = msgspec.json.Decoder(Progress).decode
_decode_quote = msgspec.json.Decoder(Quote).decode
_decode_event = msgspec.json.Decoder(CallEvent).decode

CALL_COLUMNS = (
    "id, account, provider, from_number, to_number, caller_id, max_minutes, max_cost, tag, retries,"
    " created_at, callback_token, callback_url, follower, provider_call_id, state, outcome,"
    " duration_s, cost, currency, last_news_at, last_source, updated_at, progress, quote,"
    " conference_id, elsewhere"
)
PROGRESS_COLUMNS = (
    "provider_call_id = :provider_call_id, state = :state, outcome = :outcome,"
    " duration_s = :duration_s, cost = :cost, currency = :currency, last_news_at = :last_news_at,"
    " last_source = :last_source, updated_at = :updated_at, progress = :progress"
)


def time_text(at: datetime | None) -> str | None:
    """A UTC time so that text order is time order: ``2026-01-31T12:00:00.000000Z``."""
    return None if at is None else at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def encode_progress(progress: Progress) -> str:
    """Progress as JSON text."""
    return _encode(progress).decode()


def decode_progress(text: str) -> Progress:
    """Progress from its JSON text; raises msgspec.DecodeError on damage."""
    return _decode_progress(text)


def encode_event(event: CallEvent) -> str:
    """An event as JSON text."""
    return _encode(event).decode()


def decode_event(text: str) -> CallEvent:
    """An event from its JSON text; raises msgspec.DecodeError on damage."""
    return _decode_event(text)


def progress_values(call: Call) -> dict[str, Any]:
    """The columns that news changes."""
    progress = call.progress
    cost = progress.cost
    return {
        "id": call.id,
        "provider_call_id": progress.provider_call_id,
        "state": state_of(progress).value,
        "outcome": outcome_of(progress),
        "duration_s": progress.duration_s,
        "cost": None if cost is None else f"{cost.amount:f}",
        "currency": None if cost is None else cost.currency,
        "last_news_at": time_text(call.last_news_at),
        "last_source": call.last_source.value,
        "updated_at": time_text(call.updated_at),
        "progress": encode_progress(progress),
    }


def call_values(call: Call) -> dict[str, Any]:
    """All columns of a call."""
    request = call.request
    return {
        "account": request.account,
        "provider": call.provider,
        "from_number": request.from_number,
        "to_number": request.to_number,
        "caller_id": request.caller_id,
        "max_minutes": request.max_minutes,
        "max_cost": None if request.max_cost is None else f"{request.max_cost:f}",
        "tag": request.tag,
        "retries": request.retries,
        "created_at": time_text(call.created_at),
        "callback_token": call.callback_token,
        "callback_url": call.callback_url,
        "follower": call.follower,
        "quote": None if call.quote is None else _encode(call.quote).decode(),
        "conference_id": call.conference_id,
        "elsewhere": int(call.elsewhere),
        **progress_values(call),
    }


def call_from_row(row: sqlite3.Row) -> Call:
    """The call in a row that has CALL_COLUMNS."""
    created_at = _time(row["created_at"])
    assert created_at is not None, "the schema says NOT NULL"
    return Call(
        id=row["id"],
        provider=row["provider"],
        request=CallRequest(
            account=row["account"],
            from_number=row["from_number"],
            to_number=row["to_number"],
            caller_id=row["caller_id"],
            max_minutes=row["max_minutes"],
            max_cost=None if row["max_cost"] is None else Decimal(row["max_cost"]),
            tag=row["tag"],
            retries=row["retries"],
        ),
        created_at=created_at,
        callback_token=row["callback_token"],
        callback_url=row["callback_url"],
        follower=row["follower"],
        progress=decode_progress(row["progress"]),
        last_news_at=_time(row["last_news_at"]),
        last_source=Source(row["last_source"]),
        updated_at=_time(row["updated_at"]),
        quote=None if row["quote"] is None else _decode_quote(row["quote"]),
        conference_id=row["conference_id"],
        elsewhere=bool(row["elsewhere"]),
    )
