"""Spokn's two callbacks: one form POST for each leg, both when the call is over.

Wire facts: the section "Callback URL" of Spokn's "Click to Call, Technical Reference".
"""

from __future__ import annotations

from datetime import datetime

from dialer.simulator.accounts import Account, Provider
from dialer.simulator.call import Change, SimulatedCall
from dialer.simulator.callbacks import Report
from dialer.simulator.desk import Desk
from dialer.simulator.timeline import Ending, Leg, Phase
from dialer.simulator.use_cases import News

PLACES = 2
"""Decimal places of `rate` and `cost`, in US cents."""

# The values of `status`.
_STATUSES: dict[Ending | None, int] = {
    Ending.COMPLETED: 0,
    Ending.BUSY: 1,
    Ending.NO_ANSWER: 2,
    Ending.CONGESTION: 3,
    Ending.CANCELLED: 4,
    Ending.INVALID_NUMBER: 5,
    Ending.FAILED: 6,
    Ending.ENGAGED: 7,
}


class Reports:
    """The two callbacks about one call, sent when it is over."""

    def __init__(
        self, desk: Desk, account: Account, *, aparty: str, bparty: str, token: str, url: str
    ) -> None:
        """`aparty`, `bparty` and `token` come back as they were written; "" for `url`: no
        reports."""
        self._desk = desk
        self._account = account
        self._aparty = aparty
        self._bparty = bparty
        self._token = token
        self._url = url

    def changed(self, call: SimulatedCall, change: Change) -> None:
        if change.phase is not Phase.ENDED or not self._url:
            return
        legs = [Leg.A, Leg.B]
        if (
            not self._desk.options.spokn_leg2_when_a_failed
            and call.entered(Phase.ANSWERED_A) is None
        ) or call.order.news is News.LAST_LOST:
            legs = [Leg.A]
        elif call.order.news is News.SCRAMBLED:
            legs = [Leg.B, Leg.A, Leg.B]
        for leg in legs:
            self._post(call, change, leg)

    def _post(self, call: SimulatedCall, change: Change, leg: Leg) -> None:
        per_minute = call.order.tariff.a_per_minute
        if leg is Leg.B:
            per_minute = call.order.tariff.b_per_minute
        seconds = call.connected_s(leg, change.at)
        began = call.entered(Phase.RINGING_A if leg is Leg.A else Phase.RINGING_B) or change.at
        fields = {
            "userid": self._account.settings["username"],
            "aparty": self._aparty,
            "bparty": self._bparty,
            "leg": "1" if leg is Leg.A else "2",
            "start": _iso(began),
            "duration": str(seconds),
            "token": self._token,
            "rate": f"{per_minute:.{PLACES}f}",
            "cost": f"{call.order.tariff.leg_cost(per_minute, seconds):.{PLACES}f}",
            "status": str(self._status(call, change, leg)),
        }
        self._desk.callbacks.send(
            Report(
                Provider.SPOKN,
                call.id,
                change.at,
                self._url,
                tuple(fields.items()),
                form=True,
            )
        )

    def _status(self, call: SimulatedCall, change: Change, leg: Leg) -> int:
        """The status of one leg: A's call is a success once A answered; B's that was never made
        was cancelled."""
        answered = call.entered(Phase.ANSWERED_A) is not None
        if leg is Leg.A:
            return 0 if answered else _STATUSES[change.ending]
        if not answered:
            return _STATUSES[Ending.CANCELLED]
        if call.order.news is News.UNDOCUMENTED:
            return 99
        return _STATUSES[change.ending]


def _iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")
