"""The calls that an account's list has, whoever placed them: those of the last month."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from dialer.core.call import Outcome
from dialer.core.elsewhere import ListedCall
from dialer.providers.twilio.adapter import Caller
from dialer.providers.twilio.status import COMPLETED, FAILURES, cost_of
from dialer.providers.twilio.wire import CallRecord

_BACK_TO = timedelta(days=31)
_PAGE_SIZE = "1000"
_BY_REQUEST = "outbound-api"


class ListingCaller(Caller):
    """An account whose second legs name their first ones. Implements core.elsewhere.CallLister."""

    async def listed_calls(self) -> Sequence[ListedCall]:
        since = (self._now() - _BACK_TO).strftime("%Y-%m-%dT%H:%M:%SZ")
        query = [("PageSize", _PAGE_SIZE), ("StartTime>", since)]
        records: list[CallRecord] = []
        async for page in self._session.pages(self._session.url("Calls"), query):
            # In a thread: a page of a thousand takes a moment to read.
            records += await asyncio.to_thread(self._session.read.calls, page.body)
        return list(listed(records))


def listed(records: Iterable[CallRecord]) -> Iterator[ListedCall]:
    """Calls that a request placed, with what they dialled; those that are over."""
    by_parent: dict[str, list[CallRecord]] = defaultdict(list)
    for record in {record.sid: record for record in records}.values():
        by_parent[record.parent].append(record)
    for a in by_parent[""]:
        b = next(iter(by_parent.get(a.sid, [])), None)
        started_at = a.started_at or a.created_at
        if a.direction != _BY_REQUEST or started_at is None:
            continue
        if not all(leg.status in (COMPLETED, *FAILURES) for leg in (a, b) if leg is not None):
            continue
        yield ListedCall(
            a.sid,
            a.from_ if b is None else a.to,
            a.to if b is None else b.to,
            started_at,
            _outcome(a, b),
            duration_s=(a if b is None else b).duration_s or 0,
            cost=cost_of(a, b),
        )


def _outcome(a: CallRecord, b: CallRecord | None) -> Outcome:
    if a.status in FAILURES:
        return FAILURES[a.status]
    return Outcome.COMPLETED if b is None else FAILURES.get(b.status, Outcome.COMPLETED)
