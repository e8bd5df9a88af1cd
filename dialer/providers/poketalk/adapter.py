"""PokeTALK's click2call: one request places the call, events follow it, and the answer to an event
hangs it up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from dialer.core.account import Account
from dialer.core.call import Call, Certainty, Leg, Outcome, Source
from dialer.core.errors import HangUpUnavailableError, UnsupportedError
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest, Placed
from dialer.providers.http import Http, based_on
from dialer.providers.poketalk import wire
from dialer.providers.poketalk.declaration import (
    DOCUMENTED_URL,
    EVENTURL_CHARS_MOST,
    INFO,
    TITLE,
    capabilities,
)
from dialer.providers.poketalk.wire import Status
from dialer.providers.service import Service


class _News(NamedTuple):
    what: What
    leg: Leg | None = None
    outcome: Outcome | None = None
    certainty: Certainty = Certainty.REPORTED


_NEWS: Mapping[Status, _News] = {
    Status.UNKNOWN: _News(What.UNCLEAR),
    Status.A_CALLING: _News(What.CALLING, Leg.A),
    Status.A_FAILED: _News(What.ENDED, Leg.A, Outcome.FAILED),
    Status.A_ANSWERED: _News(What.ANSWERED, Leg.A),
    # A is also let go after B failed, so a 4 says less than a 6.
    Status.A_LEFT: _News(What.ENDED, Leg.A, Outcome.CANCELLED, Certainty.CONSEQUENCE),
    Status.B_CALLING: _News(What.CALLING, Leg.B),
    Status.B_FAILED: _News(What.ENDED, Leg.B, Outcome.FAILED),
    Status.B_ANSWERED: _News(What.ANSWERED, Leg.B),
    Status.BOTH_LEFT: _News(What.ENDED, None, Outcome.COMPLETED),
}


class Click2Call(Service):
    """An account with an API key. Implements core.ports.Provider."""

    def __init__(self, account: Account, *, timeout_s: float) -> None:
        self._api_key = account.need("api_key")
        self._url = based_on(DOCUMENTED_URL, account.base_url)
        http = Http(TITLE, self._url, timeout_s=timeout_s, secrets=[self._api_key])
        super().__init__(TITLE, capabilities(account), http)

    def check_callback_url(self, url: str) -> str | None:
        if not url.startswith("http://"):
            return phrase("{title} calls back plain http:// addresses only.", title=TITLE)
        over = len(wire.event_url(url, None)) - EVENTURL_CHARS_MOST
        return (
            phrase("The address is {over} characters too long for {title}.", over=over, title=TITLE)
            if over > 0
            else None
        )

    async def place(self, call: Call) -> Placed:
        eventurl = None
        if call.callback_url is not None:
            eventurl = wire.event_url(call.callback_url, call.correlation)
        form = wire.click2call(
            to=call.request.to_number.removeprefix("+"),
            caller=call.request.from_number.removeprefix("+"),
            api_key=self._api_key,
            custom=call.correlation,
            eventurl=eventurl,
        )
        reply = await self._http.send_once("POST", self._url, form=form)
        code = wire.read_code(reply.text)
        return self._placed(reply, code, wire.OK, wire.REFUSALS)

    def read_callback(
        self, call: Call, callback: CallbackRequest, at: datetime
    ) -> Sequence[CallEvent]:
        event = wire.read_event(callback, call.correlation)
        status = event.status
        news = _NEWS[status] if isinstance(status, Status) else _News(What.UNCLEAR)
        return [
            CallEvent(
                what=news.what,
                at=at,
                source=Source.CALLBACK,
                leg=news.leg,
                outcome=news.outcome,
                certainty=news.certainty,
                detail=event.meaning,
                duration_s=event.duration_s,
                cost=None if event.debit is None else Money(event.debit, INFO.currency),
                raw=event.raw,
            )
        ]

    def callback_status(self, *, hang_up: bool) -> int:
        # EventURL: 412 is the one way to end a call, "Precondition Failed".
        return 412 if hang_up else 200

    async def hang_up(self, call: Call) -> None:
        raise HangUpUnavailableError(
            phrase("{title} hangs up at its next event only.", title=TITLE),
            "It takes up to a minute.",
        )

    async def test(self) -> str:
        raise UnsupportedError(
            phrase("{title} has nothing that can be asked without ringing a phone.", title=TITLE),
            "The API key is set; whether PokeTALK takes it, and knows this machine's public "
            "address, the first call shows.",
        )
