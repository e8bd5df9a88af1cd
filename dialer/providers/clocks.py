"""Whether a call in a service's list can be the one that was asked for: by the service's own clock,
which its replies tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

# So exactly is the service's clock known. Little: a call that is not found stays unconfirmed, but
# one that is taken for another might be hung up.
CLOCKS_DIFFER = timedelta(seconds=5)
# A call is made within this of its request; what is made later is another one.
MADE_WITHIN = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Window:
    """The time in which a call was made, by the service's clock."""

    earliest: datetime
    latest: datetime

    def __contains__(self, moment: datetime) -> bool:
        return self.earliest <= moment <= self.latest


def window(asked_at: datetime, now: datetime, told_at: datetime | None) -> Window:
    """Of a call that was asked for at ``asked_at``; both that and ``now`` by this machine's clock,
    ``told_at`` by the service's at the same moment as ``now`` (None: it does not tell).
    """
    ahead = timedelta(0) if told_at is None else told_at - now
    return Window(asked_at + ahead - CLOCKS_DIFFER, asked_at + ahead + MADE_WITHIN)
