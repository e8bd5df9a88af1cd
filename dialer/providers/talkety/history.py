"""Talkety's list of calls as history: what was placed with the account, from wherever."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialer.core.elsewhere import ListedCall
from dialer.core.money import Money
from dialer.providers.bills import full_number
from dialer.providers.replies import plain
from dialer.providers.talkety.status import StatusWords, is_end, outcome_of
from dialer.providers.talkety.wire import CallRecord, Listing


def listed_calls(
    listing: Listing, words: StatusWords, own_numbers: Sequence[str]
) -> Iterator[ListedCall]:
    """The calls that are over, those of conferences among them, which carry the whole's mark."""
    own = {number.removeprefix("+") for number in own_numbers}
    marked = [(record, record.custom_data) for record in listing.calls]
    marked += [(leg, each.custom_data) for each in listing.conferences for leg in each.legs]
    for record, mark in marked:
        meaning = words.meaning(record.status)
        if record.started_at is None or not (record.ended or is_end(meaning)):
            continue
        from_number, to_number = _numbers(record, own)
        yield ListedCall(
            provider_call_id=record.id,
            from_number=from_number,
            to_number=to_number,
            started_at=record.started_at,
            outcome=outcome_of(meaning, record.duration_s, talked=False),
            duration_s=record.duration_s,
            cost=None if record.total_costs is None else Money(record.total_costs),
            tag=plain(mark or "", 200),
            detail=f"status {plain(record.status, 60)}" if record.status else "",
        )


def _numbers(record: CallRecord, own: set[str]) -> tuple[str, str]:
    """Both in full where that can be known: where the code is left away from a number of ours, it
    is from all.
    """
    shortened = record.src not in own and any(number.endswith(record.src) for number in own)
    if not shortened:
        return full_number(record.src), full_number(record.dst)
    mine = next(number for number in own if number.endswith(record.src))
    return f"+{mine}", record.dst
