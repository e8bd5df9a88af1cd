"""Which item of a bill is which call of the log.

By the provider's id where both have one, else by the mark that we gave the call, else by the two
numbers and the time: then the nearest ones belong together, each once. Bills write numbers in
their own ways, so the last digits decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from dialer.core.ledger import LedgerItem
from dialer.core.ledger_ports import LoggedCall

CLOCKS_DIFFER = timedelta(minutes=2)
"""The provider's clock and this machine's."""
SET_UP = timedelta(minutes=10)
"""From the request to the moment that a bill calls the call's time, beyond its length: retries and
ringing.
"""
TAG_WITHIN = timedelta(days=1)
"""People use a tag again."""
DIGITS_LEAST = 6
DIGITS_KEY = 4


def join_calls(items: Iterable[LedgerItem], calls: Sequence[LoggedCall]) -> dict[str, str]:
    """The call's id for each item's key that belongs to one. Deposits belong to none."""
    joined: dict[str, str] = {}
    taken: set[str] = set()
    by_provider_id = {call.provider_call_id: call for call in calls if call.provider_call_id}
    waiting = []
    for item in items:
        if item.is_deposit:
            continue
        call = by_provider_id.get(item.provider_call_id) if item.provider_call_id else None
        if call is not None and call.id not in taken:
            joined[item.key] = call.id
            taken.add(call.id)
        else:
            waiting.append(item)
    free = [call for call in calls if call.id not in taken]
    for rule in (_by_tag, _by_numbers):
        if not waiting or not free:
            break
        for item, call in _nearest(rule(waiting, free)):
            joined[item.key] = call.id
            taken.add(call.id)
        waiting = [item for item in waiting if item.key not in joined]
        free = [call for call in free if call.id not in taken]
    return joined


_Candidate = tuple[timedelta, LedgerItem, LoggedCall]


def _nearest(candidates: Iterable[_Candidate]) -> Iterable[tuple[LedgerItem, LoggedCall]]:
    """Each item and each call once, the nearest in time first."""
    ordered = sorted(candidates, key=lambda each: (each[0], each[1].at, each[1].key, each[2].id))
    items, calls = set[str](), set[str]()
    for _, item, call in ordered:
        if item.key not in items and call.id not in calls:
            items.add(item.key)
            calls.add(call.id)
            yield item, call


def _by_tag(items: Sequence[LedgerItem], calls: Sequence[LoggedCall]) -> Iterable[_Candidate]:
    by_tag: dict[str, list[LoggedCall]] = {}
    for call in calls:
        by_tag.setdefault(_words(call.tag), []).append(call)
    for item in items:
        for call in by_tag.get(_words(item.tag), ()) if item.tag else ():
            apart = abs(item.at - call.created_at)
            if apart <= TAG_WITHIN and not _other_ids(item, call):
                yield apart, item, call


def _by_numbers(items: Sequence[LedgerItem], calls: Sequence[LoggedCall]) -> Iterable[_Candidate]:
    by_digits: dict[str, list[LoggedCall]] = {}
    for call in calls:
        by_digits.setdefault(_digits(call.to_number)[-DIGITS_KEY:], []).append(call)
    for item in items:
        for call in by_digits.get(_digits(item.to_number)[-DIGITS_KEY:], ()):
            if _may_be(item, call):
                yield abs(item.at - call.created_at), item, call


def _may_be(item: LedgerItem, call: LoggedCall) -> bool:
    if _other_ids(item, call) or (item.tag and _words(item.tag) != _words(call.tag)):
        return False
    if not same_number(item.to_number, call.to_number):
        return False
    if item.from_number and not same_number(item.from_number, call.from_number):
        return False
    # A bill may name the beginning of a call or its end.
    length = timedelta(seconds=max(call.duration_s or 0, item.billsec or 0))
    after = item.at - call.created_at
    return -CLOCKS_DIFFER <= after <= SET_UP + length


def _other_ids(item: LedgerItem, call: LoggedCall) -> bool:
    ids = {item.provider_call_id, call.provider_call_id} - {""}
    return len(ids) > 1


def same_number(one: str, other: str) -> bool:
    """Whether two writings may mean the same number: one may lack its country code."""
    if one == other:
        return True
    shorter, longer = sorted((_digits(one), _digits(other)), key=len)
    return len(shorter) >= DIGITS_LEAST and longer.endswith(shorter.lstrip("0"))


def _digits(number: str) -> str:
    return "".join(c for c in number if c in "0123456789")


def _words(tag: str) -> str:
    """A provider does not keep every space as it was."""
    return " ".join(tag.split())


def with_calls(
    items: Iterable[LedgerItem], joined: Mapping[str, str], calls: Iterable[LoggedCall]
) -> list[LedgerItem]:
    """The items with their calls' ids, and the numbers of those calls in full."""
    by_id = {call.id: call for call in calls}
    whole = []
    for item in items:
        call = by_id.get(joined.get(item.key, ""))
        if call is not None:
            item = replace(
                item, call_id=call.id, from_number=call.from_number, to_number=call.to_number
            )
        whole.append(item)
    return whole
