"""How a call ended, by the rows that the statistics have of its phones.

Source: zadarma/user-api-v1, lib/Response/Statistics.php: the dispositions. That a callback makes a
row for each phone that was called is assumed, and so is which rows are its own: they name no call.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dialer.core.call import Leg, Outcome
from dialer.core.money import Money
from dialer.providers.replies import plain
from dialer.providers.zadarma.wire import Row

_ANSWERED = "answered"
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
        rows = [row for row in (self.own, self.other) if row is not None]
        currencies = {row.currency for row in rows}
        if any(row.cost is None for row in rows) or len(currencies) != 1:
            return None
        total = sum((row.cost for row in rows if row.cost is not None), Decimal(0))
        return Money(total, currencies.pop())


def rows_of(rows: Sequence[Row], own: str, other: str) -> Found | None:
    """The earliest rows to these numbers (digits); None when there are none."""
    by_time = sorted(rows, key=lambda row: row.at)
    first = next((row for row in by_time if row.to == own), None)
    # Somebody else's call to the same number is not ours.
    second = next(
        (row for row in by_time if row.to == other and (first is not None or row.from_ == own)),
        None,
    )
    return None if first is None and second is None else Found(first, second)
