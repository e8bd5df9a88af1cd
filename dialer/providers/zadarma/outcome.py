"""How a call ended, by the rows that the statistics have of its phones.

Source: zadarma/user-api-v1, lib/Response/Statistics.php: the dispositions. That a callback makes a
row for each phone that was called is assumed, and so is which rows are its own: they name no call.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

from dialer.core.call import Leg, Outcome
from dialer.core.money import Money
from dialer.providers.replies import plain
from dialer.providers.zadarma.wire import Row

_ANSWERED = "answered"
# A row tells when its phone was called; so long it may have rung before it was answered.
_RINGS = timedelta(minutes=1)
_OUTCOMES: Mapping[str, Outcome] = {
    _ANSWERED: Outcome.COMPLETED,
    "busy": Outcome.BUSY,
    "cancel": Outcome.CANCELLED,
    "no answer": Outcome.NO_ANSWER,
    "failed": Outcome.FAILED,
    "unallocated number": Outcome.INVALID_NUMBER,
    "no money": Outcome.REFUSED,
    "no money, no limit": Outcome.REFUSED,
    "no limit": Outcome.REFUSED,
    "no day limit": Outcome.REFUSED,
    "line limit": Outcome.CONGESTION,
}


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of one call: of the own phone, and of the other party's, where there is one."""

    own: Row | None
    other: Row | None

    @property
    def id(self) -> str | None:
        """By what the call is known: the id of the row that says most."""
        row = self.other or self.own
        return None if row is None else row.id

    @property
    def rows(self) -> Sequence[Row]:
        return [row for row in (self.own, self.other) if row is not None]

    @property
    def began_at(self) -> datetime:
        """When its first phone was called, in the account's own zone."""
        return min(row.at for row in self.rows)

    @property
    def outcome(self) -> tuple[Outcome, Leg | None, str]:
        """How it ended, which leg failed, and the service's words."""
        if self.other is not None:
            outcome = _OUTCOMES.get(self.other.disposition, Outcome.UNKNOWN)
            words = f"the other: {plain(self.other.disposition, 60)}"
            if outcome is Outcome.COMPLETED:
                return outcome, None, words
            # The other phone stops to ring when the own one is put down.
            return outcome, Leg.A if outcome is Outcome.CANCELLED else Leg.B, words
        assert self.own is not None, "there is a row"
        outcome = _OUTCOMES.get(self.own.disposition, Outcome.UNKNOWN)
        words = f"your phone: {plain(self.own.disposition, 60)}"
        if outcome is Outcome.COMPLETED:
            outcome = Outcome.CANCELLED  # answered, and nobody was called
        return outcome, Leg.A, words

    @property
    def seconds(self) -> int:
        """How long the two talked."""
        talked = self.other is not None and self.other.disposition == _ANSWERED
        return self.other.seconds if talked and self.other is not None else 0

    @property
    def cost(self) -> Money | None:
        """What both phones cost; None where a row does not tell."""
        currencies = {row.currency for row in self.rows}
        if any(row.cost is None for row in self.rows) or len(currencies) != 1:
            return None
        total = sum((row.cost for row in self.rows if row.cost is not None), Decimal(0))
        return Money(total, currencies.pop())


def calls_in(rows: Iterable[Row], own: str, other: str) -> Sequence[Found]:
    """The calls between these numbers (digits) in the rows, oldest first.

    The other party was called while the own phone was up, so its row is of the last such one before
    it. A call that went to somebody else is none.
    """
    calls: list[Found] = []
    for row in sorted(rows, key=lambda row: (row.at, row.to != own)):
        if row.to == own:
            calls.append(Found(row, None))
            continue
        at = next((at for at in reversed(range(len(calls))) if _waits(calls[at], row)), None)
        if at is not None and row.to == other:
            calls[at] = replace(calls[at], other=row)
        elif at is not None and row.from_ == own:
            del calls[at]
        elif row.to == other and row.from_ == own:
            calls.append(Found(None, row))
    return calls


def _waits(call: Found, row: Row) -> bool:
    """Whether ``row`` may be of the party whom this call's own phone waited for."""
    own = call.own
    if call.other is not None or own is None or own.disposition != _ANSWERED:
        return False
    return row.at <= own.at + timedelta(seconds=own.seconds) + _RINGS
