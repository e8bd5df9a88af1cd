"""How a service's wish to be asked less is honoured: HTTP 429 and its Retry-After.

What a question was answered with holds back questions alone: what rings a phone is sent when the
person says so, and once. Only where a call itself came too soon, the next one is not sent before
its time, and the person is told. Nothing is ever sent again by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

TOO_MANY = 429
USUAL_WAIT_S = 2.0
"""Where a 429 does not say how long."""
LONGEST_WAIT_S = 900.0
"""However long a service asks for: a call is given up after twice as long without an answer."""


def retry_after_s(text: str, now: datetime) -> float | None:
    """The seconds that a Retry-After asks for, written as a number or as a date (RFC 9110, 10.2.3);
    None where it cannot be read.
    """
    text = text.strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return min(float(text), LONGEST_WAIT_S)
    when = http_date(text)
    if when is None:
        return None
    return min(max((when - now).total_seconds(), 0.0), LONGEST_WAIT_S)


def http_date(text: str) -> datetime | None:
    """The moment that an HTTP header names, in UTC; None where it cannot be read."""
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


class Pace:
    """Until when nothing is asked. ``monotonic``: seconds that only grow."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._not_before = 0.0

    def hold(self, seconds: float) -> None:
        """Asks nothing for so long; a longer wish stands."""
        self._not_before = max(self._not_before, self._monotonic() + seconds)

    @property
    def left_s(self) -> float:
        """How long to wait still; 0 when anything may be asked."""
        return max(0.0, self._not_before - self._monotonic())
