"""What a simulated Asterisk has: channels and bridges, and how they are told of.

What happens to them is in asterisk_channels.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from dialer.simulator.accounts import Account
from dialer.simulator.asterisk_events import Json, stamp
from dialer.simulator.clock import Timer
from dialer.simulator.timeline import Ending, Leg
from dialer.simulator.use_cases import News, Script


@dataclass
class SimulatedBridge:
    """``channels`` in the order in which they came."""

    id: str
    name: str
    made_at: datetime
    channels: list[str] = field(default_factory=list)


@dataclass
class Order:
    """What the two channels of a call come to, for the journal."""

    id: int
    account: Account
    script: Script
    a: str
    b: str = ""
    talk_from: datetime | None = None
    talk_until: datetime | None = None
    ending: Ending | None = None
    leg: Leg | None = None
    live: set[str] = field(default_factory=set)


@dataclass
class SimulatedChannel:
    """One phone. ``inside``: it is in its Stasis application."""

    id: str
    name: str
    endpoint: str
    app: str
    args: list[str]
    caller: str
    leg: Leg
    order: Order
    made_at: datetime
    state: str = "Down"
    inside: bool = False
    ringing: bool = False  # lets its person hear that the other phone rings
    bridge: SimulatedBridge | None = None
    timers: list[Timer] = field(default_factory=list)
    end: Timer | None = None  # TIMEOUT(absolute)
    variables: dict[str, str] = field(default_factory=dict)
    sent: list[Json] = field(default_factory=list)

    @property
    def number(self) -> str:
        return party_of(self.endpoint)

    @property
    def news(self) -> News:
        return self.order.script.news

    def as_json(self) -> Json:
        party = {"name": "", "number": self.caller}
        where = "Stasis" if self.inside else "AppDial2"
        data = ",".join([self.app, *self.args]) if self.inside else "(Outgoing Line)"
        return {
            "id": self.id,
            "name": self.name,
            "state": self.state,
            "protocol_id": "",
            "caller": party,
            "connected": party,
            "accountcode": "",
            "dialplan": {
                "context": "internal",
                "exten": "s",
                "priority": 1,
                "app_name": where,
                "app_data": data,
            },
            "creationtime": stamp(self.made_at),
            "language": "en",
        }


def party_of(endpoint: str) -> str:
    """Who is at an endpoint: the digits of a number, or the name of an extension."""
    name = endpoint.partition("/")[2].partition("@")[0]
    return name if re.search("[A-Za-z]", name) else re.sub(r"\D", "", name)


def bridge_json(bridge: SimulatedBridge) -> Json:
    """A bridge as events have it."""
    return {"bridge": bridge_resource(bridge)}


def bridge_resource(bridge: SimulatedBridge) -> Json:
    """A bridge as it is asked for."""
    return {
        "id": bridge.id,
        "technology": "simple_bridge",
        "bridge_type": "mixing",
        "bridge_class": "stasis",
        "creator": "Stasis",
        "name": bridge.name,
        "channels": list(bridge.channels),
        "creationtime": stamp(bridge.made_at),
        "video_mode": "talker",
    }
