"""PokeTALK's account API, used when there is no API key: log in, set the own phone, make the call.

Document: "PokeTALK developers". It shows these as JavaScript functions only; that each is a form
sent to a method of the same name is assumed, and the names can be set. Nothing is told of a call
afterwards.
"""

from __future__ import annotations

import asyncio
from urllib.parse import quote, urlsplit

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest
from dialer.core.errors import ProviderRefusedError, ProviderReplyError
from dialer.core.ports import Placed
from dialer.providers.http import Http, Pairs, based_on
from dialer.providers.limits import split_number
from dialer.providers.poketalk import account_wire as wire
from dialer.providers.poketalk.declaration import DOCUMENTED_URL, TITLE, capabilities
from dialer.providers.replies import Refusal, not_reached, unconfirmed, undocumented
from dialer.providers.service import Service
from dialer.providers.words import parse_words


class MakeCall(Service):
    """An account with an e-mail address and a password. Implements core.ports.Provider."""

    def __init__(self, account: Account, *, timeout_s: float) -> None:
        self._email, self._password = account.need("email"), account.need("password")
        wire.check_password(self._password)
        self._base = _address(account)
        self._methods = parse_words("account_methods", account.text("account_methods"))
        # The phone to ring belongs to the account, not to the call: one call at a time sets it.
        self._own_phone = asyncio.Lock()
        http = Http(TITLE, self._base, timeout_s=timeout_s, secrets=[self._password])
        super().__init__(TITLE, capabilities(account), http)

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
                await self._log_in()
                await self._must("set_number", wire.set_number(*own), "it did not take the number")
            except ProviderReplyError as error:
                # The request that rings a phone was not even begun.
                raise not_reached(TITLE, error.what_happened.rstrip(".")) from None
            reply = await self._http.send_once(
                "POST", self._url("make_call"), form=wire.make_call(*other)
            )
        result = wire.read_result(reply.body)
        if result is not None and not result.succeeded:
            raise _refused(result, "it did not make the call")
        if result is not None and reply.accepted:
            return Placed(raw=self._http.keep(reply.text))
        raise unconfirmed(TITLE, f"its answer is not documented (HTTP {reply.status})")

    async def test(self) -> str:
        await self._log_in()
        return f"{TITLE} accepts the login."

    async def _log_in(self) -> None:
        fields = wire.login(self._email, self._password)
        await self._must("login", fields, "it does not accept the login")

    async def _must(self, method: str, fields: Pairs, otherwise: str) -> None:
        reply = await self._http.ask("POST", self._url(method), form=fields)
        result = wire.read_result(reply.body)
        if result is None:
            raise undocumented(TITLE, f"its answer to {method} has no result (HTTP {reply.status})")
        if not result.succeeded:
            raise _refused(result, otherwise)

    def _url(self, method: str) -> str:
        return f"{self._base}/{quote(self._methods.get(method, method))}"


def _refused(result: wire.Result, otherwise: str) -> ProviderRefusedError:
    refusal = Refusal(result.message or otherwise, "Check the account's e-mail and password.")
    return refusal.error(TITLE, result.code or "none")


def _address(account: Account) -> str:
    """The account API's address, without a method: that of ``proxy_url`` as it stands if it has a
    path, else the documented path there.
    """
    documented = DOCUMENTED_URL.rpartition("/")[0]
    proxy_url = account.text("proxy_url")
    if proxy_url and urlsplit(proxy_url).path.strip("/"):
        return proxy_url
    return based_on(documented, proxy_url or account.base_url)
