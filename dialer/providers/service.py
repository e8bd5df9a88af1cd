"""What every adapter has in common: its connections, the limits it declares, and plain words for
what its service does not have.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from dialer.core.call import Call, CallRequest
from dialer.core.capabilities import Capabilities
from dialer.core.errors import CallbackError, HangUpUnavailableError, UnsupportedError
from dialer.core.events import CallEvent
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest, Placed
from dialer.providers.http import Http, Reply
from dialer.providers.limits import check_limits, check_party
from dialer.providers.replies import Refusal, unconfirmed


class Service:
    """Everything of core.ports.Provider but placing a call, for a service that has none of it.

    ``title`` is the service's name as people know it. An adapter replaces what its service has.
    """

    def __init__(self, title: str, can: Capabilities, http: Http) -> None:
        self._title = title
        self._can = can
        self._http = http

    @property
    def capabilities(self) -> Capabilities:
        return self._can

    def check(self, request: CallRequest) -> None:
        for party in (request.from_number, request.to_number):
            check_party(self._title, party, self._can.own_ids)
        check_limits(self._title, self._can, request)

    def check_callback_url(self, url: str) -> str | None:
        return phrase("{title} calls nobody back for this account.", title=self._title)

    def read_callback(
        self, call: Call, callback: CallbackRequest, at: datetime
    ) -> Sequence[CallEvent]:
        raise CallbackError(f"{self._title} sends no callbacks for this account.", 404)

    def callback_status(self, *, hang_up: bool) -> int:
        return 200

    async def status(self, call: Call) -> Sequence[CallEvent]:
        raise UnsupportedError(phrase("{title} cannot be asked about a call.", title=self._title))

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        raise UnsupportedError(phrase("{title} does not list calls.", title=self._title))

    async def hang_up(self, call: Call) -> None:
        raise HangUpUnavailableError(
            phrase("{title} has no way to hang up this call from here.", title=self._title),
            "Hang up the phone.",
        )

    async def test(self) -> str:
        raise UnsupportedError(
            phrase(
                "{title} has nothing that can be asked without ringing a phone.", title=self._title
            ),
            "All settings that it needs are there; whether it takes them, the first call shows.",
        )

    async def aclose(self) -> None:
        await self._http.aclose()

    def _placed(
        self, reply: Reply, code: int | None, ok: int, refusals: Mapping[int, Refusal]
    ) -> Placed:
        """What the reply to the placing request says by its documented ``code``.

        A refusal counts whatever the HTTP status, success only with one of success. Raises
        ProviderRefusedError, or UnconfirmedError for any reply that is not documented.
        """
        if code is not None and code in refusals:
            raise refusals[code].error(self._title, code)
        if code == ok and reply.accepted:
            return Placed(raw=self._http.keep(reply.text))
        why = (
            phrase("its answer is not documented (HTTP {status})", status=reply.status)
            if code is None
            else phrase(
                "its answer is not documented (HTTP {status}, code {code})",
                status=reply.status,
                code=code,
            )
        )
        raise unconfirmed(self._title, why)
