"""Whether a call in a service's list can be the one that was asked for: by the service's own clock,
which its replies tell.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialer.core.call import Call

# So exactly is the service's clock known. Little: a call that is not found stays unconfirmed, but
# one that is taken for another might be hung up.
CLOCKS_DIFFER = timedelta(seconds=5)
# A call is made within this of its request; what is made later is another one.
MADE_WITHIN = timedelta(minutes=2)
# A reply tells the time in whole seconds, and so does a list.
_TOLD_TO = timedelta(seconds=2)
# For so long a call that was listed before the request is not believed to be the one asked for: the
# right one may only not be listed yet.
_LISTED_WITHIN = timedelta(seconds=20)


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


@dataclass(frozen=True, slots=True)
class _Sent:
    """A request: when this machine had it, and from when on the service may have made its call."""

    asked_at: datetime
    since: datetime


class Requests:
    """When a service took the requests of this program, by its own clock.

    Calls that ring one phone are made in the order of their requests, so this tells two apart that
    lie closer together than the clocks are known. Nothing is known here of other programs.
    """

    def __init__(self) -> None:
        self._sent: dict[str, dict[str, _Sent]] = defaultdict(dict)  # by own phone, then by call

    def sent(self, call: Call, took: timedelta, told_at: datetime | None) -> None:
        """The request for ``call`` was answered at ``told_at``, ``took`` after it left."""
        if told_at is not None:
            since = told_at - took - _TOLD_TO
            self._sent[call.request.from_number][call.id] = _Sent(call.created_at, since)

    def window(self, call: Call, now: datetime, told_at: datetime | None) -> Window:
        """As ``window``, from when the request left this machine, where that is known."""
        own = self._sent[call.request.from_number].get(call.id)
        if own is None:
            return window(call.created_at, now, told_at)
        return Window(own.since - CLOCKS_DIFFER, own.since + MADE_WITHIN)

    def may_be(self, call: Call, made_at: datetime, now: datetime) -> bool:
        """Whether what was made at ``made_at``, ringing this call's own phone, is not rather
        another call of this program's; ``now`` by the service's clock.
        """
        others = dict(self._sent[call.request.from_number])
        own = others.pop(call.id, None)
        asked_at = call.created_at if own is None else own.asked_at
        before = [each for each in others.values() if each.since <= made_at]
        if any(each.asked_at > asked_at for each in before):
            return False  # it is of a later request
        if own is None or made_at >= own.since:
            return True
        explained = any(made_at <= each.since + MADE_WITHIN for each in before)
        return not explained and now - own.since >= _LISTED_WITHIN
