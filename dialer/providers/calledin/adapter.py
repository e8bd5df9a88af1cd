"""Called.in's clicktocall: one GET places the call, one callback tells how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest, Outcome, Source
from dialer.core.errors import UnsupportedError
from dialer.core.events import CallEvent, What
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest, Placed
from dialer.providers.calledin import wire
from dialer.providers.calledin.declaration import (
    DOCUMENTED_URL,
    SECRET_CHARS_MOST,
    TITLE,
    capabilities,
)
from dialer.providers.http import Http, based_on
from dialer.providers.limits import check_limits, split_number
from dialer.providers.service import Service

# API: a number is shown with 10 digits; those of other countries than North America's have other
# lengths, so only theirs is taken at its word.
_NORTH_AMERICA = "1"
_NORTH_AMERICA_DIGITS = 10
_DIGITS_LEAST, _DIGITS_MOST = 4, 14


class CalledIn(Service):
    """An account. Implements core.ports.Provider."""

    def __init__(self, account: Account, *, timeout_s: float) -> None:
        self._api_key = account.need("api_key")
        self._url = based_on(DOCUMENTED_URL, account.base_url)
        self._answered_means_both = account.text("answered_means") != "first"
        self._checks_length = account.switch("check_number_length")
        http = Http(TITLE, self._url, timeout_s=timeout_s, secrets=[self._api_key])
        super().__init__(TITLE, capabilities(account), http)

    def check(self, request: CallRequest) -> None:
        check_limits(TITLE, self._can, request)
        self._check_number(request.from_number)
        self._check_number(request.to_number)
        if request.caller_id is not None:
            self._check_number(request.caller_id)
            # There is no field for its country.
            if (
                split_number(TITLE, request.caller_id)[0]
                != split_number(TITLE, request.from_number)[0]
            ):
                raise UnsupportedError(
                    phrase(
                        "{title} shows a caller ID of your own phone's country only.", title=TITLE
                    )
                )

    def check_callback_url(self, url: str) -> str | None:
        return None

    async def place(self, call: Call) -> Placed:
        request = call.request
        order = wire.Order(
            api_key=self._api_key,
            caller=split_number(TITLE, request.from_number),
            callee=split_number(TITLE, request.to_number),
            secret=_secret_of(call),
            max_minutes=request.max_minutes,
            caller_id=split_number(TITLE, request.caller_id)[1] if request.caller_id else None,
            callback_url=call.callback_url,
        )
        reply = await self._http.send_once("GET", self._url, query=wire.build_query(order))
        code = wire.read_code(reply.text)
        return self._placed(reply, code, wire.OK, wire.REFUSALS)

    def read_callback(
        self, call: Call, callback: CallbackRequest, at: datetime
    ) -> Sequence[CallEvent]:
        report = wire.read_report(
            callback,
            caller=split_number(TITLE, call.request.from_number)[1],
            callee=split_number(TITLE, call.request.to_number)[1],
            secret=_secret_of(call),
        )
        return [
            CallEvent(
                what=What.ENDED,
                at=at,
                source=Source.CALLBACK,
                outcome=self._outcome(report),  # of which leg, the document does not say
                detail=report.meaning,
                duration_s=report.duration_s,
                raw=report.raw,
            )
        ]

    def _check_number(self, number: str) -> None:
        country, national = split_number(TITLE, number)
        if not self._checks_length:
            return
        if country == _NORTH_AMERICA and len(national) != _NORTH_AMERICA_DIGITS:
            raise UnsupportedError(
                phrase(
                    "{title} calls North American numbers of 10 digits; {number} has {count}.",
                    title=TITLE,
                    number=number,
                    count=len(national),
                )
            )
        if not _DIGITS_LEAST <= len(national) <= _DIGITS_MOST:
            raise UnsupportedError(
                phrase(
                    "{title} cannot call {number}: its length is not usual.",
                    title=TITLE,
                    number=number,
                )
            )

    def _outcome(self, report: wire.Report) -> Outcome:
        if report.answered:
            talked = self._answered_means_both or report.duration_s
            return Outcome.COMPLETED if talked else Outcome.UNKNOWN
        if report.reason is None:
            return Outcome.FAILED  # it could not connect the call, and does not say why
        known = wire.REASONS.get(report.reason)
        return Outcome.UNKNOWN if known is None else known[1]


def _secret_of(call: Call) -> str:
    """The person's tag, which may serve as an identifier; else something that cannot be guessed."""
    return call.request.tag or call.callback_token[:SECRET_CHARS_MOST]
