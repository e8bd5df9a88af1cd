"""How long Asterisk keeps a phone on the line when this program does not look after it any more.

A channel in an application ends by nothing but its person or this program; one whose program was
killed would stay for ever. So each is made with an end of its own, which is put off while somebody
follows. Source: func_timeout, TIMEOUT(absolute), in seconds from when it is set; a real one (22.10)
was seen to take it among the variables of a new channel, and to keep it while that rings, in a
bridge and without any connection to its application.
"""

from __future__ import annotations

from datetime import datetime, timedelta

UNWATCHED_S = 4 * 3600
"""As long as anybody talks whose call has no limit, and whose program is gone."""
MARGIN_S = 60
_RENEWED_AFTER = timedelta(seconds=UNWATCHED_S // 2)


def ends_after(seconds: int) -> dict[str, str]:
    """The variables with which a channel is made that ends by itself then."""
    return {"TIMEOUT(absolute)": str(seconds)}


class Lease:
    """Until when what goes on needs not to be put off again. The end is far: twice as long."""

    def __init__(self) -> None:
        self._renewed_at: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether to put the end off now."""
        return self._renewed_at is None or now - self._renewed_at >= _RENEWED_AFTER

    def renewed(self, now: datetime) -> None:
        """It was put off."""
        self._renewed_at = now
