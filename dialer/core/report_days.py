"""Local days as spans of UTC: where each begins, whatever the clocks do there, and how days come
together to weeks and months.

A day reaches from the first moment at which the clock there shows its midnight to the next day's.
So days never overlap and leave no gap, also where clocks are put on or back, at midnight too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import pairwise

from dialer.core.errors import UsageError
from dialer.core.phrase import phrase

FIRST_DAY, LAST_DAY = date(1980, 1, 1), date(2199, 12, 31)
"""No bill is older, and every system knows the zones of these days."""
ONE_DAY = timedelta(days=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Span(StrEnum):
    """How many days come together."""

    DAY = "day"
    WEEK = "week"  # from Monday on, as ISO 8601 has it
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Bucket:
    """Days that come together. ``key``: 2026-01-31, 2026-W05 or 2026-01. UTC, ``end`` excluded."""

    key: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Days:
    """The days from ``first`` to ``last``, both included, in ``zone``; None: where this computer
    is.
    """

    first: date
    last: date
    zone: tzinfo | None = None

    def __post_init__(self) -> None:
        """Raises UsageError for days in the wrong order or out of bounds."""
        if self.first > self.last:
            raise UsageError(
                phrase(
                    "The days end on {last} before they begin on {first}.",
                    last=self.last,
                    first=self.first,
                ),
                "Change --from or --to.",
            )
        if self.first < FIRST_DAY or self.last > LAST_DAY:
            raise UsageError(
                phrase(
                    "The days of a report lie between {first_day} and {last_day}.",
                    first_day=FIRST_DAY,
                    last_day=LAST_DAY,
                )
            )

    @property
    def start(self) -> datetime:
        """When they begin, in UTC."""
        return start_of(self.first, self.zone)

    @property
    def end(self) -> datetime:
        """When they are over, in UTC: excluded."""
        return start_of(self.last + ONE_DAY, self.zone)

    @property
    def utc_days(self) -> tuple[date, date]:
        """The first and last day of UTC that hold a moment of these days."""
        return self.start.date(), (self.end - timedelta(microseconds=1)).date()

    def __iter__(self) -> Iterator[date]:
        day = self.first
        while day <= self.last:
            yield day
            day += ONE_DAY

    def buckets(self, span: Span) -> list[Bucket]:
        """They come together as days, weeks or months, cut off at both ends, in order."""
        starts: list[tuple[str, date]] = []
        for day in self:
            key = _key(day, span)
            if not starts or starts[-1][0] != key:
                starts.append((key, day))
        edges = [start_of(day, self.zone) for _, day in starts] + [self.end]
        return [
            Bucket(key, start, end)
            for (key, _), (start, end) in zip(starts, pairwise(edges), strict=True)
        ]

    def local(self, at: datetime) -> datetime:
        """A moment as the clock there shows it."""
        return at.astimezone(self.zone)


def start_of(day: date, zone: tzinfo | None) -> datetime:
    """When a day begins in ``zone`` (None: where this computer is), in UTC. A midnight that clocks
    leap over is the moment at which they do.
    """
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _key(day: date, span: Span) -> str:
    if span is Span.DAY:
        return day.isoformat()
    if span is Span.MONTH:
        return f"{day:%Y-%m}"
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def parse_day(text: str, today: date) -> date:
    """A day as people write it for the command line: 2026-01-31, today or yesterday.

    Raises UsageError.
    """
    words = {"today": today, "yesterday": today - ONE_DAY}
    try:
        return words.get(text.strip().lower()) or date.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(
            phrase("{text} is no day.", text=repr(text[:40])), "Write it as 2026-01-31."
        ) from None
