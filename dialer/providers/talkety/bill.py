"""Talkety's list of calls as a bill.

Document: "Talkety XML API", ``<call>``: ``duration`` in seconds, ``total_costs`` in a currency that
is named nowhere. A number may come without its country code, as in the samples.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dialer.core.ledger import LedgerItem
from dialer.providers.bills import full_number
from dialer.providers.talkety.wire import CallRecord


def bill_items(
    account: str, records: Iterable[CallRecord], own_numbers: Sequence[str]
) -> Iterator[LedgerItem]:
    """The items of calls that are over and whose time is told."""
    own = {number.removeprefix("+") for number in own_numbers}
    for record in records:
        if not record.ended or record.started_at is None:
            continue
        # Where it leaves the code away from a number of ours, it does so from all.
        shortened = record.src not in own and any(number.endswith(record.src) for number in own)
        written = (record.src, record.dst)
        src, dst = written if shortened else map(full_number, written)
        yield LedgerItem(
            account=account,
            key=record.id,
            at=record.started_at,
            from_number=src,
            to_number=dst,
            billsec=record.duration_s,
            debit=record.total_costs,
            provider_call_id=record.id,
            tag=record.custom_data or "",
        )
