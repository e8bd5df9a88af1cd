"""Calls that were placed elsewhere, put into the log of calls without counting any of ours
twice.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import timedelta

from ulid import ULID

from dialer.core.call import (
    Call,
    CallRequest,
    Certainty,
    Ending,
    LegProgress,
    LegState,
    Outcome,
    Placement,
    Progress,
    Source,
)
from dialer.core.elsewhere import ListedCall
from dialer.store import codec

CLOCKS_DIFFER = timedelta(minutes=2)
_NAMES = [name.strip() for name in codec.CALL_COLUMNS.split(",")]
_INSERT = (
    f"INSERT INTO calls ({codec.CALL_COLUMNS}) VALUES ({', '.join(f':{name}' for name in _NAMES)})"
)


def take_elsewhere(
    connection: sqlite3.Connection, account: str, provider: str, listed: Sequence[ListedCall]
) -> int:
    """Adds what the log does not have; says how many. What turned out to be ours goes."""
    # A call of ours may have learnt its id since it was taken for another's.
    connection.execute(
        "DELETE FROM calls WHERE elsewhere AND account = :account AND provider_call_id IN (SELECT"
        " provider_call_id FROM calls WHERE account = :account AND NOT elsewhere"
        " AND provider_call_id IS NOT NULL)",
        {"account": account},
    )
    known = {
        row[0]
        for row in connection.execute(
            "SELECT provider_call_id FROM calls WHERE account = ? AND provider_call_id IS NOT NULL",
            (account,),
        )
    }
    doubtful = connection.execute(
        "SELECT to_number, created_at FROM calls WHERE account = ? AND NOT elsewhere AND"
        " provider_call_id IS NULL AND json_extract(progress, '$.placement') <> ?",
        (account, int(Placement.ACCEPTED)),
    ).fetchall()
    added = 0
    for each in listed:
        if each.provider_call_id in known or _is_ours(connection, each):
            continue
        if any(_may_be(each, row["to_number"], row["created_at"]) for row in doubtful):
            continue
        values = codec.call_values(_call(account, provider, each))
        (values["callback_token"],) = connection.execute("SELECT hex(randomblob(16))").fetchone()
        connection.execute(_INSERT, values)
        known.add(each.provider_call_id)
        added += 1
    return added


def _is_ours(connection: sqlite3.Connection, each: ListedCall) -> bool:
    """What carries one of our ids as its mark was placed from here, whatever became of it."""
    if not each.tag:
        return False
    found = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM calls WHERE id = :tag AND NOT elsewhere)"
        " OR EXISTS (SELECT 1 FROM conferences WHERE id = :tag)",
        {"tag": each.tag.strip()},
    ).fetchone()
    return bool(found[0])


def _may_be(each: ListedCall, number: str, created_at: str) -> bool:
    digits = each.to_number.removeprefix("+")
    earliest = codec.time_text(each.started_at + CLOCKS_DIFFER) or ""
    return number.endswith(digits) and created_at <= earliest


def _call(account: str, provider: str, each: ListedCall) -> Call:
    talked = each.outcome is Outcome.COMPLETED
    state = LegState.ANSWERED if talked else LegState.WAITING
    ended_at = each.started_at + timedelta(seconds=each.duration_s or 0)
    ending = Ending(each.outcome, None, each.detail, Certainty.REPORTED, Source.POLL, ended_at)
    progress = Progress(
        placement=Placement.ACCEPTED,
        leg_a=LegProgress(state),
        leg_b=LegProgress(state),
        ending=ending,
        provider_call_id=each.provider_call_id,
        running_duration_s=each.duration_s,
        running_cost=each.cost,
        duration_is_final=True,
        cost_is_final=True,
        talking_since=each.started_at if talked else None,
    )
    return Call(
        id=str(ULID.from_datetime(each.started_at)),
        provider=provider,
        request=CallRequest(account, each.from_number, each.to_number, tag=each.tag or None),
        created_at=each.started_at,
        callback_token="",
        progress=progress,
        last_source=Source.POLL,
        updated_at=ended_at,
        elsewhere=True,
    )
