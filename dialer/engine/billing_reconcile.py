"""A bill laid beside the own log, month by month: a finding for each call that either has."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from dialer.core.capabilities import Charging
from dialer.core.ledger import LedgerItem
from dialer.core.ledger_ports import LedgerStore
from dialer.core.rates import RateSheet
from dialer.core.reconcile import Finding, Reckoned, Tolerance, compare
from dialer.core.report_days import Days, Span
from dialer.engine.price_quote import Route, from_sheet

RINGING_S = 60
"""A phone rings for so long at most: by so much one leg may be longer than the other."""


class Reconciliation:
    """One account's. Opened by ``Billing.reconcile``."""

    def __init__(
        self,
        store: LedgerStore,
        days: Days,
        account: str,
        provider: str,
        charging: Charging,
        sheet: RateSheet | None,
        tolerance: Tolerance,
    ) -> None:
        self._store = store
        self.days = days
        self.account = account
        self._provider = provider
        self._charging = charging
        self._sheet = sheet
        self._tolerance = tolerance

    async def findings(self) -> AsyncIterator[Sequence[Finding]]:
        """All findings by time, a month at once. Raises StoreError."""
        for bucket in self.days.buckets(Span.MONTH):
            yield await self._between(bucket.start, bucket.end)

    async def _between(self, since: datetime, until: datetime) -> list[Finding]:
        items, calls = await self._store.pairs(self.account, since, until)
        by_id = {call.id: call for call in calls}
        findings = []
        for item in items:
            call = by_id.pop(item.call_id, None)
            findings.append(compare(item, call, self._tolerance, self._reckoned(item)))
        findings += [
            compare(None, call, self._tolerance) for call in by_id.values() if call.expected
        ]
        return sorted(findings, key=lambda finding: finding.at)

    def _reckoned(self, item: LedgerItem) -> Reckoned | None:
        """What the rate sheet says of a call of that length. A bill tells how long one of the legs
        was, and not which; the other may be longer or shorter by the time that a phone rings.
        """
        if self._sheet is None or item.billsec is None:
            return None
        route = Route(
            item.account, self._provider, item.from_number, item.to_number, self._charging
        )
        quote = from_sheet(route, self._sheet)
        if quote is None or not quote.complete or quote.currency != item.currency:
            return None
        length_s = item.billsec
        if quote.own is None:
            least = most = quote.cost(length_s)
        else:
            least = quote.cost(max(0, length_s - RINGING_S), length_s)
            most = quote.cost(length_s, length_s + RINGING_S)
        if least is None or most is None:
            return None
        return Reckoned(least.amount, most.amount)
