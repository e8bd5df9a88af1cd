"""Twilio's status callbacks: a signed POST for each event of each leg that was asked for.

Wire facts: CreateCall, StatusCallback*; Number, statusCallback*; the signature as PyPI twilio 9.13
checks it (request_validator.py).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import datetime

from dialer.simulator.call import Change, SimulatedCall
from dialer.simulator.callbacks import Report
from dialer.simulator.desk import Desk
from dialer.simulator.timeline import Leg, Phase
from dialer.simulator.twilio_dialects import TWILIO
from dialer.simulator.twilio_json import UNDOCUMENTED, LegView, mail_time, sid
from dialer.simulator.use_cases import News

_EVENT_OF = {"initiated": "initiated", "ringing": "ringing", "in-progress": "answered"}


@dataclass
class Wanted:
    """Where one leg's events go, and which."""

    url: str = ""
    events: frozenset[str] = frozenset()


@dataclass
class Events:
    """The callbacks of one call. `signing_secret`: of a shared key; "" has them signed with SHA-1
    and the account's token."""

    desk: Desk
    owner: str
    auth_token: str
    signing_secret: str
    numbers: dict[Leg, str]
    wanted: dict[Leg, Wanted]
    _sequence: dict[Leg, int] = field(default_factory=lambda: {Leg.A: 0, Leg.B: 0})
    _held: tuple[Leg, str, int | None, datetime] | None = None

    def placed(self, call: SimulatedCall) -> None:
        """The call is queued: its first event."""
        self._tell(call, Leg.A, "initiated", None, call.placed_at)

    def changed(self, call: SimulatedCall, change: Change) -> None:
        """What the change means for each leg."""
        a, b = (LegView(call, leg, change, self.numbers[leg]) for leg in Leg)
        match change.phase:
            case Phase.RINGING_A:
                self._tell(call, Leg.A, "ringing", None, change.at)
            case Phase.ANSWERED_A:
                self._tell(call, Leg.A, "in-progress", None, change.at)
            case Phase.RINGING_B:
                self._tell(call, Leg.B, "initiated", None, change.at)
                self._tell(call, Leg.B, "ringing", None, change.at)
            case Phase.TALKING:
                self._tell(call, Leg.B, "in-progress", None, change.at)
            case Phase.ENDED:
                for view in (b, a):
                    if view.exists and call.order.news is not News.LAST_LOST:
                        seconds = call.connected_s(view.leg, change.at)
                        self._tell(call, view.leg, view.status, seconds, change.at)

    def _tell(
        self, call: SimulatedCall, leg: Leg, status: str, seconds: int | None, at: datetime
    ) -> None:
        if call.order.news is not News.SCRAMBLED:
            self._send(call, leg, status, seconds, at)
            return
        # Each one but the first is followed by the one before it, again.
        self._send(call, leg, status, seconds, at)
        if self._held is not None:
            self._send(call, *self._held)
        self._held = (leg, status, seconds, at)

    def _send(
        self, call: SimulatedCall, leg: Leg, status: str, seconds: int | None, at: datetime
    ) -> None:
        wanted = self.wanted[leg]
        if not wanted.url or _EVENT_OF.get(status, "completed") not in wanted.events:
            return
        params = [
            ("CallSid", sid(call, leg)),
            ("AccountSid", self.owner),
            ("From", self.numbers[leg]),
            ("To", f"+{call.order.a if leg is Leg.A else call.order.b}"),
            ("CallStatus", status),
            ("Direction", "outbound-api" if leg is Leg.A else "outbound-dial"),
            ("ApiVersion", "2010-04-01"),
            ("Timestamp", mail_time(at) or ""),
            ("SequenceNumber", str(self._sequence[leg])),
            ("CallbackSource", "call-progress-events"),
        ]
        self._sequence[leg] += 1
        if leg is Leg.B:
            params.append(("ParentCallSid", sid(call, Leg.A)))
        if seconds is not None and status in ("completed", UNDOCUMENTED):
            params.append(("CallDuration", str(seconds)))
        self.desk.callbacks.send(
            Report(
                TWILIO.provider,
                call.id,
                at,
                wanted.url,
                tuple(params),
                form=True,
                headers=self._signed(wanted.url, params),
            )
        )

    def _signed(self, url: str, params: list[tuple[str, str]]) -> dict[str, str]:
        text = url + "".join(f"{name}{value}" for name, value in sorted(params))
        if not self.signing_secret:
            made = hmac.new(self.auth_token.encode(), text.encode(), hashlib.sha1).digest()
            return {"X-Twilio-Signature": base64.b64encode(made).decode()}
        made = hmac.new(self.signing_secret.encode(), text.encode(), hashlib.sha256).digest()
        return {
            "X-Twilio-Signature": base64.b64encode(made).decode(),
            "X-Twilio-Webhooks-Signature-Settings": "key=webhooks_sharedkey_demo,"
            "algorithm=HMAC_SHA256",
        }
