"""One call as its two channels tell it: what was heard and seen becomes news, and the next step.

No I/O. Both channels and the bridge carry names made from the call's own id, so a program that
starts anew finds them. The bridge is made before the other party's channel: where there is a
bridge, the other party has been called, and is never called again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from dialer.core.call import Call, Leg, LegState, Outcome, Source
from dialer.core.events import CallEvent, What
from dialer.core.phrase import phrase
from dialer.providers.asterisk.causes import outcome_of
from dialer.providers.asterisk.declaration import TITLE
from dialer.providers.asterisk.wire import RINGING, UP, Channel, Event
from dialer.providers.replies import plain

MISSING_FOR = timedelta(seconds=2)
"""A channel that is not found any more has ended: so long its last event may be on its way."""
IN_DOUBT_FOR = timedelta(seconds=10)
"""A channel whose request got no answer may still come about within this."""
_RANG_OUT = timedelta(seconds=1)

_IT_RINGS = ("RINGING", "PROGRESS", "ANSWER")  # Dial's words


class Step(Enum):
    """What is to be done next."""

    WAIT = "wait"
    CALL_OTHER = "call_other"
    JOIN = "join"
    CLEAR = "clear"  # end what is left of both channels, and the bridge


@dataclass(frozen=True, slots=True)
class Names:
    """What a call's things are called inside Asterisk."""

    app: str

    @property
    def a(self) -> str:
        """The own phone's channel."""
        return f"{self.app}-a"

    @property
    def b(self) -> str:
        """The other party's channel."""
        return f"{self.app}-b"

    @property
    def bridge(self) -> str:
        """Where the two are joined."""
        return self.app


@dataclass
class Half:
    """One leg's channel. ``asked``: it was asked for; ``seen``: it is or was there. ``gone`` once
    it has ended, and ``cause`` then tells why, None where that went unheard. ``refused``: Asterisk
    would not even make it, in its own words.
    """

    asked_at: datetime | None = None
    in_doubt: bool = False
    seen: bool = False
    rings: bool = False
    up: bool = False
    inside: bool = False
    gone: bool = False
    missing_since: datetime | None = None
    dialled: str = ""
    cause: int | None = None
    words: str = ""
    refused: str = ""
    ended_at: datetime | None = None
    raw: str = ""

    @property
    def is_left(self) -> bool:
        """Whether a channel may still be there."""
        return self.asked_at is not None and not self.gone and not self.refused

    def hear(self, event: Event) -> None:
        """Takes in an event of this channel."""
        if event.channel is None:
            return
        if self.gone:
            # Looked for in vain while this was on its way: it tells why.
            if event.kind == "ChannelDestroyed" and self.cause is None:
                self._end(event)
            return
        self.see(event.channel)
        if event.kind == "Dial":
            self.dialled = event.dialled or self.dialled
            self.rings = self.rings or event.dialled in _IT_RINGS
        elif event.kind == "StasisEnd":
            self.inside = False
        elif event.kind == "ChannelDestroyed":
            self._end(event)

    def _end(self, event: Event) -> None:
        self.cause, self.ended_at, self.raw = event.cause, event.at, event.raw
        code = f", {event.tech_cause}" if event.tech_cause else ""
        words = event.cause_words or "no reason given"
        self.words = words if event.cause is None else f"{words} (cause {event.cause}{code})"

    def see(self, channel: Channel) -> None:
        """Takes in how it stands."""
        self.seen, self.in_doubt, self.missing_since = True, False, None
        self.up = self.up or channel.state == UP
        self.rings = self.rings or self.up or channel.state == RINGING
        self.inside = channel.inside

    def miss(self, now: datetime, *, unbroken: bool) -> bool:
        """It is not there; true once that means that it has ended. ``unbroken``: the event of its
        end would be heard.
        """
        self.missing_since = self.missing_since or now
        since, patience = self.missing_since, MISSING_FOR if unbroken else timedelta(0)
        if self.in_doubt and self.asked_at is not None:
            since, patience = self.asked_at, IN_DOUBT_FOR
        return now - since >= patience


class Talk:
    """A call on its way. ``ring_s``: how long each phone is rung."""

    def __init__(self, names: Names, call: Call, ring_s: int) -> None:
        progress = call.progress
        self.names = names
        self.a = Half(asked_at=call.created_at, in_doubt=True)
        self.b = Half()
        self.bridge_made = False  # by this very program
        self.joined = progress.leg_b.state is LegState.ANSWERED
        self.first_gone: Leg | None = None
        self.cleared = False
        self._joined_at: datetime | None = None  # by Asterisk's clock
        self._rang_for = timedelta(seconds=ring_s) - _RANG_OUT
        if progress.leg_b.state is not LegState.WAITING:
            self.b.asked_at = call.created_at

    def placed(self) -> None:
        """Asterisk has said that the own phone's channel is there."""
        self.a.seen, self.a.in_doubt = True, False

    def half(self, leg: Leg) -> Half:
        """One leg's channel."""
        return self.a if leg is Leg.A else self.b

    def _leg_of(self, channel: Channel | None) -> Leg | None:
        names = {self.names.a: Leg.A, self.names.b: Leg.B}
        return None if channel is None else names.get(channel.id)

    def hear(self, event: Event, now: datetime) -> None:
        """Takes in an event."""
        leg = self._leg_of(event.channel)
        if leg is None:
            return
        half = self.half(leg)
        half.asked_at = half.asked_at or now
        was_there = not half.gone
        half.hear(event)
        if not was_there:
            return
        entered = event.kind == "ChannelEnteredBridge" and event.bridge == self.names.bridge
        if entered and leg is Leg.B:
            self.joined, self._joined_at = True, event.at
        elif event.kind == "ChannelDestroyed":
            self.leave(leg)

    def see(self, leg: Leg, channel: Channel | None, now: datetime, *, unbroken: bool) -> None:
        """Takes in how a channel stands, None when it is not there. ``unbroken``: the event of its
        end would be heard.
        """
        half = self.half(leg)
        if half.gone or half.asked_at is None:
            return
        if channel is not None:
            half.see(channel)
        elif half.miss(now, unbroken=unbroken):
            self.leave(leg)

    def leave(self, leg: Leg) -> None:
        """A channel has ended."""
        self.half(leg).gone = True
        self.first_gone = self.first_gone or leg

    def step(self, call: Call) -> Step:
        """What is to be done next."""
        a, b = self.a, self.b
        if self.cleared:
            return Step.WAIT
        if a.gone or b.gone or b.refused:
            return Step.CLEAR
        if call.progress.hang_up_asked_at is not None:
            return Step.WAIT  # whoever asked ends it; nobody else is called meanwhile
        if not a.up or not a.inside:
            return Step.WAIT
        if b.asked_at is None:
            return Step.CALL_OTHER
        return Step.JOIN if b.up and b.inside and not self.joined else Step.WAIT

    # News

    def news(self, call: Call, now: datetime) -> list[CallEvent]:
        """All that is known of the call, as news; what was told before changes nothing."""
        found: list[CallEvent] = []

        def tell(what: What, leg: Leg | None = None) -> None:
            told = None if what is not What.ACCEPTED else self.names.a
            found.append(CallEvent(what, now, Source.POLL, leg=leg, provider_call_id=told))

        if self.a.seen:
            tell(What.ACCEPTED)
        if self.a.rings:
            tell(What.CALLING, Leg.A)
        if self.a.up:
            tell(What.ANSWERED, Leg.A)
        if self.b.rings:
            tell(What.CALLING, Leg.B)
        if self.joined:
            tell(What.ANSWERED, Leg.B)
        if self.cleared:
            found.append(self._ending(call, now))
        return found

    def _ending(self, call: Call, now: datetime) -> CallEvent:
        a, b = self.a, self.b
        first = self.half(self.first_gone) if self.first_gone is not None else b
        asked = call.progress.hang_up_asked_at is not None
        leg: Leg | None = None
        if self.joined:
            outcome, detail = Outcome.COMPLETED, first.words
        elif asked:
            outcome, leg = Outcome.CANCELLED, Leg.A
            detail = phrase("hung up from here")
        elif b.refused:
            outcome, leg, detail = Outcome.FAILED, Leg.B, b.refused
        elif not a.seen:
            # Connected all the while, and not a word of it: it never came about.
            outcome = Outcome.UNKNOWN
            detail = phrase("{title} has no channel of this call", title=TITLE)
        elif first.cause is None:
            outcome = Outcome.UNKNOWN
            detail = phrase("it ended while this program did not listen")
        elif self.first_gone is Leg.A and a.up:
            outcome, leg = Outcome.CANCELLED, Leg.A
            detail = first.words
        else:
            leg = self.first_gone
            outcome = outcome_of(first.cause, first.dialled, rang_out=self._rang_out(first, now))
            detail = first.words
        return CallEvent(
            What.ENDED,
            now,
            Source.POLL,
            leg=leg,
            outcome=outcome,
            detail=detail or phrase("it ended while this program did not listen"),
            duration_s=self._talked_s(first),
            provider_call_id=self.names.a,
            raw=plain(first.raw, 2000),
        )

    def _rang_out(self, half: Half, now: datetime) -> bool:
        return half.rings and half.asked_at is not None and now - half.asked_at >= self._rang_for

    def _talked_s(self, first: Half) -> int | None:
        if not self.joined:
            return 0
        if self._joined_at is None or first.ended_at is None:
            return None
        return max(0, (first.ended_at - self._joined_at) // timedelta(seconds=1))
