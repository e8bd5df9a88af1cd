"""The channels and bridges of a simulated Asterisk: phones that ring, answer, refuse and leave as
the clock goes.

A channel is rung as the number at its endpoint says. The own phone's comes first, and the second
word of its application's arguments is whom it will be joined with: that number's use-case is its.
Nothing ends by itself that does not in a real one: a phone whose partner has left stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from dialer.simulator.accounts import Account, Provider
from dialer.simulator.asterisk_events import Apps, Json
from dialer.simulator.asterisk_things import (
    Order,
    SimulatedBridge,
    SimulatedChannel,
    bridge_json,
    party_of,
)
from dialer.simulator.clock import Clock, Timer
from dialer.simulator.journal import EndedCall, Journal, PlacedCall
from dialer.simulator.timeline import Answer, Ending, Leg, Talk, Timing
from dialer.simulator.use_cases import SCRIPTS, News, use_case_for

TIMEOUT_S = 30  # channels.json, originate: the default

# Cause, its words, SIP's code, and Dial's word: as a real one was seen to send them.
_REJECTIONS = {
    Answer.BUSY: (17, "User busy", 486, "BUSY"),
    Answer.BUSY_ONCE: (17, "User busy", 486, "BUSY"),
    Answer.ENGAGED: (17, "User busy", 486, "BUSY"),
    Answer.CONGESTED: (34, "Circuit/channel congestion", 503, "CONGESTION"),
    Answer.UNKNOWN_NUMBER: (1, "Unallocated (unassigned) number", 404, "NOANSWER"),
    Answer.FAILS: (27, "Destination out of order", 502, "NOANSWER"),
}
_ENDINGS = {17: Ending.BUSY, 19: Ending.NO_ANSWER, 34: Ending.CONGESTION, 1: Ending.INVALID_NUMBER}


class Switch:
    """All channels and bridges there are. ``next_id`` numbers the calls of the journal."""

    def __init__(
        self, clock: Clock, timing: Timing, journal: Journal, next_id: Callable[[], int]
    ) -> None:
        self.channels: dict[str, SimulatedChannel] = {}
        self.bridges: dict[str, SimulatedBridge] = {}
        self.apps = Apps()
        self._clock, self._timing, self._journal = clock, timing, journal
        self._next_id = next_id
        self._made = 0

    # Making

    def originate(
        self,
        account: Account,
        channel_id: str,
        endpoint: str,
        app: str,
        args: list[str],
        caller: str,
        timeout_s: int,
        originator: str,
    ) -> SimulatedChannel:
        """Rings a phone. What it does is known at once, and told as it happens."""
        first = self.channels.get(originator)
        now = self._clock.now()
        if first is None:
            called = re.sub(r"\D", "", args[1]) if len(args) > 1 else ""
            order = Order(
                self._next_id(), account, SCRIPTS[use_case_for(called)], party_of(endpoint), called
            )
        else:
            order = first.order
            order.b = order.b or party_of(endpoint)
        name = f"{endpoint.partition('@')[2] or endpoint.partition('/')[2]}-{self._made:08x}"
        self._made += 1
        channel = SimulatedChannel(
            channel_id or f"{int(now.timestamp())}.{self._made}",
            f"{endpoint.partition('/')[0]}/{name}",
            endpoint,
            app,
            args,
            caller,
            Leg.A if first is None and args[:1] != ["other"] else Leg.B,
            order,
            now,
        )
        self.channels[channel.id] = channel
        order.live.add(channel.id)
        if first is None:
            self._journal.add(
                PlacedCall(
                    now,
                    order.id,
                    Provider.ASTERISK,
                    account.name,
                    order.a,
                    order.b,
                    "",
                    use_case_for(order.b),
                )
            )
        self._dial(channel, "")
        self._plan(channel, timeout_s)
        return channel

    def _plan(self, channel: SimulatedChannel, timeout_s: int) -> None:
        line, timing = channel.order.script.line, self._timing
        own = channel.leg is Leg.A
        answer = line.a if own else line.b
        begins_s = timing.before_a_s if own else timing.before_b_s
        if answer in _REJECTIONS:
            self._later(
                channel, begins_s + timing.rejected_s, lambda: self._reject(channel, answer)
            )
        else:
            self._later(channel, begins_s, lambda: self._ring(channel))
        if answer is Answer.ANSWERS:
            rings_s = timing.a_rings_s if own else timing.b_rings_s
            self._later(channel, begins_s + rings_s, lambda: self._answer(channel))
        if timeout_s >= 0:
            self._later(channel, timeout_s, lambda: self._give_up(channel))

    def _later(
        self, channel: SimulatedChannel, seconds: float, action: Callable[[], None]
    ) -> Timer:
        def run() -> None:
            if channel.id in self.channels:
                action()

        timer = self._clock.call_later(seconds, run)
        channel.timers.append(timer)
        return timer

    # What phones do

    def _ring(self, channel: SimulatedChannel) -> None:
        if channel.order.script.line.a_gives_up and channel.leg is Leg.B:
            first = next((c for c in self._of(channel.order) if c.leg is Leg.A), None)
            if first is not None:
                gives_up_s = self._timing.gives_up_s
                self._later(first, gives_up_s, lambda: self.leave(first, 0, "Unknown"))
        self._turn(channel, "Ringing")
        self._dial(channel, "RINGING")

    def _answer(self, channel: SimulatedChannel) -> None:
        self._turn(channel, "Up")
        self._dial(channel, "ANSWER")
        if not self.apps.is_active(channel.app):
            # app_stasis.c: nobody is there to take the call, so it ends.
            self.leave(channel, 0, "Unknown")
            return
        channel.inside = True
        self._tell(channel, {"type": "StasisStart", "args": channel.args})

    def _reject(self, channel: SimulatedChannel, answer: Answer) -> None:
        cause, words, tech, dialled = _REJECTIONS[answer]
        if channel.news is News.UNDOCUMENTED:
            cause, words = 999, "Something new"
        asked = {"type": "ChannelHangupRequest", "cause": cause, "tech_cause": tech}
        self.leave(channel, cause, words, asked=asked, dialled=dialled, tech=tech)

    def _give_up(self, channel: SimulatedChannel) -> None:
        if channel.state != "Up":
            self.leave(channel, 19, "User alerting, no answer", asked=None, tech=480)

    # What is done to channels

    def hang_up(self, channel: SimulatedChannel) -> None:
        """Somebody ends it from outside."""
        asked = {"type": "ChannelHangupRequest", "cause": 32, "soft": True}
        dialled = "" if channel.state == "Up" else "NOANSWER"
        self.leave(channel, 16, "Normal Clearing", asked=asked, dialled=dialled)

    def end_after(self, channel: SimulatedChannel, seconds: float) -> None:
        """TIMEOUT(absolute): it ends by itself then, and says no reason. A newer one counts instead
        of an older one, and 0 is none.
        """
        if channel.end is not None:
            channel.end.cancel()
            channel.end = None
        if seconds > 0:
            channel.end = self._later(
                channel, seconds, lambda: self.leave(channel, 0, "Unknown", asked=None)
            )

    def leave(
        self,
        channel: SimulatedChannel,
        cause: int,
        words: str,
        *,
        asked: Json | None = {"type": "ChannelHangupRequest"},  # noqa: B006 - it is only read
        dialled: str = "",
        tech: int = 0,
    ) -> None:
        """It ends, and all that follows is told in its order."""
        lost = channel.news is News.LAST_LOST and channel.inside
        del self.channels[channel.id]
        for timer in channel.timers:
            timer.cancel()
        if asked is not None:
            self._tell(channel, asked, lost=lost)
        bridge = channel.bridge
        if bridge is not None:
            bridge.channels.remove(channel.id)
            channel.bridge = None
            self._tell(channel, {"type": "ChannelLeftBridge", **bridge_json(bridge)}, lost=lost)
        if channel.inside:
            channel.inside = False
            self._tell(channel, {"type": "StasisEnd"}, lost=lost)
        if dialled and channel.state != "Up":
            self._dial(channel, dialled)
        end: Json = {"type": "ChannelDestroyed", "cause": cause, "cause_txt": words}
        if tech:
            end["tech_cause"] = tech
        self._tell(channel, end, lost=lost)
        self._count(channel, cause)

    def join(self, bridge: SimulatedBridge, channel: SimulatedChannel) -> None:
        """Puts a channel that is inside its application into a bridge."""
        if channel.bridge is bridge:
            return
        if channel.bridge is not None:
            channel.bridge.channels.remove(channel.id)
        channel.bridge = bridge
        bridge.channels.append(channel.id)
        self._tell(channel, {"type": "ChannelEnteredBridge", **bridge_json(bridge)})
        if len(bridge.channels) > 1:
            for name in bridge.channels:
                self._talk(self.channels[name])

    def _talk(self, channel: SimulatedChannel) -> None:
        """It is not alone any more; one that was called leaves when it has talked enough."""
        order, timing = channel.order, self._timing
        if channel.leg is Leg.A or order.talk_from is not None:
            return
        order.talk_from = self._clock.now()
        talk_s = {
            Talk.NORMAL: timing.talk_s,
            Talk.SHORT: timing.short_talk_s,
            Talk.LONG: timing.long_talk_s,
        }[order.script.line.talk]
        self._later(channel, talk_s, lambda: self.leave(channel, 16, "Normal Clearing"))

    def remove(self, bridge: SimulatedBridge) -> None:
        """Removes a bridge; who is in it leaves it, and stays."""
        del self.bridges[bridge.id]
        for name in list(bridge.channels):
            channel = self.channels[name]
            bridge.channels.remove(name)
            channel.bridge = None
            self._tell(channel, {"type": "ChannelLeftBridge", **bridge_json(bridge)})

    # Telling

    def _turn(self, channel: SimulatedChannel, state: str) -> None:
        channel.state = state
        self._tell(channel, {"type": "ChannelStateChange"})

    def _dial(self, channel: SimulatedChannel, status: str) -> None:
        dialled = channel.endpoint.partition("/")[2]
        event = {"type": "Dial", "dialstatus": status, "forward": "", "dialstring": dialled}
        self._send(channel, {**event, "peer": channel.as_json()})

    def _tell(self, channel: SimulatedChannel, event: Json, *, lost: bool = False) -> None:
        if not lost:
            self._send(channel, {**event, "channel": channel.as_json()})

    def _send(self, channel: SimulatedChannel, event: Json) -> None:
        now = self._clock.now()
        if channel.news is News.SCRAMBLED and channel.sent:
            self.apps.send(channel.app, event, now)
            self.apps.send(channel.app, channel.sent[-1], now)
        self.apps.send(channel.app, event, now)
        channel.sent.append(event)

    # The journal

    def _of(self, order: Order) -> list[SimulatedChannel]:
        return [channel for channel in self.channels.values() if channel.order is order]

    def _count(self, channel: SimulatedChannel, cause: int) -> None:
        order, now = channel.order, self._clock.now()
        order.live.discard(channel.id)
        if order.ending is None:
            if order.talk_from is not None:
                order.ending, order.talk_until = Ending.COMPLETED, now
            elif channel.leg is Leg.A and channel.state == "Up":
                order.ending, order.leg = Ending.CANCELLED, Leg.A
            else:
                order.ending = _ENDINGS.get(cause, Ending.FAILED)
                order.leg = channel.leg
        if order.live:
            return
        talk_s = 0
        if order.talk_from is not None and order.talk_until is not None:
            talk_s = int((order.talk_until - order.talk_from).total_seconds())
        self._journal.add(
            EndedCall(now, order.id, Provider.ASTERISK, order.ending, order.leg, talk_s, Decimal(0))
        )
