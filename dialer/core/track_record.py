"""How an account has done: how many of its calls were answered, how many it did not put through,
and how soon one's own phone rang; learned from the log.

The telephone networks' own measures are near: answer-seizure ratio and post-dial delay (ITU-T
E.411, E.721). They are reckoned here over what the person asked for, and over the first leg.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dialer.core.call import Outcome
from dialer.core.phrase import Phrase, phrase, together

DAYS = 90
"""So far back is looked: services change."""
CALLS_MOST = 2000
FEWEST = 5
"""Fewer calls than these say nothing of a service."""

NOT_PUT_THROUGH = frozenset((Outcome.FAILED, Outcome.CONGESTION, Outcome.REFUSED))
OF_NOBODY = frozenset((Outcome.UNKNOWN, Outcome.INVALID_NUMBER))
"""Nobody told how it ended, or no service could have reached that number."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A call that is over. ``rang_after_s``: from the request to the news that the person's own
    phone rings, None where the service does not tell.
    """

    account: str
    outcome: Outcome
    rang_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """What an account's calls came to. ``rings_after_s`` is the median, None where too few tell."""

    account: str
    calls: int
    answered: int
    not_put_through: int
    rings_after_s: float | None

    @property
    def answered_percent(self) -> int:
        """Of a hundred calls."""
        return round(100 * self.answered / self.calls)

    @property
    def words(self) -> Phrase:
        """In a line."""
        told = phrase(
            "Calls in the last {days} days: {calls}; answered: {percent} %; not put through:"
            " {failed}.",
            days=DAYS,
            calls=self.calls,
            percent=self.answered_percent,
            failed=self.not_put_through,
        )
        if self.rings_after_s is None:
            return told
        soon = phrase(
            "Your phone rings after about {seconds} s.", seconds=round(self.rings_after_s)
        )
        return together(told, soon)


def track_records(attempts: Iterable[Attempt]) -> Sequence[TrackRecord]:
    """One for each account that has enough calls, by the accounts' names."""
    by_account: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        if attempt.outcome not in OF_NOBODY:
            by_account.setdefault(attempt.account, []).append(attempt)
    return [
        _record(account, those)
        for account, those in sorted(by_account.items())
        if len(those) >= FEWEST
    ]


def _record(account: str, attempts: Sequence[Attempt]) -> TrackRecord:
    from statistics import median  # late: half of the mathematics come with it

    waits = [each.rang_after_s for each in attempts if each.rang_after_s is not None]
    return TrackRecord(
        account,
        len(attempts),
        sum(each.outcome is Outcome.COMPLETED for each in attempts),
        sum(each.outcome in NOT_PUT_THROUGH for each in attempts),
        median(waits) if len(waits) >= FEWEST else None,
    )
