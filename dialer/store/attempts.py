"""The calls that are over, as a track record needs them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from dialer.core.call import Leg, Outcome
from dialer.core.events import What
from dialer.core.track_record import Attempt
from dialer.store import codec

_ATTEMPTS = """
    SELECT account, outcome, created_at,
        (
            SELECT min(at) FROM events
            WHERE call_id = calls.id AND what = ? AND json_extract(event, '$.leg') = ?
        ) AS rang
    FROM calls
    WHERE state = 'ended' AND outcome IS NOT NULL AND created_at >= ?
        AND conference_id = '' AND NOT elsewhere
    ORDER BY created_at DESC LIMIT ?
"""


def attempts(connection: sqlite3.Connection, since: datetime, most: int) -> Sequence[Attempt]:
    """The newest calls that were placed from here since then and are over."""
    values = (str(What.CALLING), str(Leg.A), codec.time_text(since), most)
    found = []
    for row in connection.execute(_ATTEMPTS, values):
        rang_after_s = None
        if row["rang"] is not None:
            placed = datetime.fromisoformat(row["created_at"])
            waited_s = (datetime.fromisoformat(row["rang"]) - placed).total_seconds()
            # The service's clock may be behind this one's.
            rang_after_s = waited_s if waited_s >= 0 else None
        found.append(Attempt(row["account"], Outcome(row["outcome"]), rang_after_s))
    return found
