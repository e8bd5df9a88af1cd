"""What bills of all providers have in common: days of UTC, and numbers as they are written
there.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from dialer.core.ledger import LedgerItem
from dialer.core.phone_number import split_e164


def within(items: Iterable[LedgerItem], first: date, last: date) -> list[LedgerItem]:
    """Those of these days of UTC, both included."""
    return [item for item in items if first <= item.at.date() <= last]


def day_begins(day: date) -> datetime:
    """The moment at which a day of UTC begins."""
    return datetime.combine(day, time(), UTC)


def days_between(first: date, last: date, most: int) -> Iterable[tuple[date, date]]:
    """Spans of at most so many days that together are these days."""
    while first <= last:
        end = min(last, first + timedelta(days=most - 1))
        yield first, end
        first = end + timedelta(days=1)


def full_number(written: str) -> str:
    """A number with its country code, with or without a plus, as E.164; as it stands where it
    cannot be that.
    """
    text = " ".join(written.split())
    digits = text.removeprefix("+").replace(" ", "").replace("-", "")
    try:
        split_e164(f"+{digits}")
    except ValueError:
        return text
    return f"+{digits}"
