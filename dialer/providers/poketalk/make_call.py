"""Calls through PokeTALK's account API, when there is no API key: log in, set the own phone, make
the call. Nothing is told of a call afterwards.
"""

from __future__ import annotations

import asyncio

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest
from dialer.core.errors import ProviderReplyError
from dialer.core.phrase import phrase
from dialer.core.ports import Placed
from dialer.providers.limits import split_number
from dialer.providers.poketalk.account_api import AccountApi, refused
from dialer.providers.poketalk.account_wire import read_result
from dialer.providers.poketalk.declaration import TITLE, capabilities
from dialer.providers.replies import not_reached, unconfirmed
from dialer.providers.service import Service


class MakeCall(Service):
    """An account with an e-mail address and a password. Implements core.ports.Provider."""

    def __init__(self, account: Account, *, timeout_s: float) -> None:
        self._api = AccountApi(account, timeout_s=timeout_s)
        # The phone to ring belongs to the account, not to the call: one call at a time sets it.
        self._own_phone = asyncio.Lock()
        super().__init__(TITLE, capabilities(account), self._api.http)

    def check(self, request: CallRequest) -> None:
        super().check(request)
        for number in (request.from_number, request.to_number):
            split_number(TITLE, number)

    async def place(self, call: Call) -> Placed:
        own, other = (
            split_number(TITLE, call.request.from_number),
            split_number(TITLE, call.request.to_number),
        )
        async with self._own_phone:
            try:
                # Anew each time: a session that ends before the call is made would lose it.
                await self._api.log_in()
                await self._api.set_number(*own)
            except ProviderReplyError as error:
                # The request that rings a phone was not even begun.
                raise not_reached(TITLE, error.what_happened.rstrip(".")) from None
            reply = await self._api.make_call(*other)
        result = read_result(reply.body)
        if result is not None and not result.succeeded:
            raise refused(result, phrase("it did not make the call"))
        if result is not None and reply.accepted:
            return Placed(raw=self._http.keep(reply.text))
        raise unconfirmed(
            TITLE, phrase("its answer is not documented (HTTP {status})", status=reply.status)
        )

    async def test(self) -> str:
        await self._api.log_in()
        return phrase("{title} accepts the login.", title=TITLE)
