"""Sends what a description describes, and says who calls in the way that it names.

A request that rings a phone goes out once, signed beforehand; whatever signing needs to know is
asked for by a question of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from dialer.core.account import Account
from dialer.core.errors import SettingError
from dialer.core.phrase import phrase
from dialer.providers.described.format import (
    BasicAuth,
    BearerAuth,
    Description,
    DigestAuth,
    HeaderAuth,
    OvhAuth,
    QueryAuth,
    Request,
)
from dialer.providers.described.request import Login, Outgoing, base_address, build
from dialer.providers.described.signing import Digest, Ovh, Signing
from dialer.providers.described.template import (
    TemplateError,
    Values,
    is_header_value,
    read_template,
)
from dialer.providers.described.variables import of_account
from dialer.providers.http import Http, Reply


class Sender:
    """The requests of one account. ``now`` tells the time in UTC."""

    def __init__(
        self,
        account: Account,
        description: Description,
        *,
        timeout_s: float,
        now: Callable[[], datetime],
    ) -> None:
        for key, part in description.settings.items():
            if part.required:
                account.need(key)
        self._base = base_address(description, account)
        self._settings = of_account(account)
        self._login, basic, self._signing = _login(description, self._settings, self._base, now)
        secrets = [
            value
            for key, part in description.settings.items()
            if part.secret and (value := self._settings[key])
        ]
        self.http = Http(
            description.title, self._base, timeout_s=timeout_s, login=basic, secrets=secrets
        )

    def build(self, request: Request, values: Values) -> Outgoing:
        """The request with these values. Raises TemplateError, which tells no secret."""
        try:
            return build(request, self._base, {**self._settings, **values}, self._login)
        except TemplateError as error:
            raise TemplateError(self.http.keep(str(error))) from None

    async def send_once(self, outgoing: Outgoing) -> Reply:
        """Sends the request that rings a phone. Raises NotReachedError, UnconfirmedError, and
        ProviderReplyError while nothing of it was sent.
        """
        outgoing = await self._signed(outgoing, fresh=True, at_once=True)
        return await self.http.send_once(
            outgoing.method, outgoing.url, document=outgoing.body, headers=outgoing.headers
        )

    async def ask(self, outgoing: Outgoing, *, at_once: bool = False, long: bool = False) -> Reply:
        """Asks what may be asked again.

        ``at_once``: nothing holds it back, nor what signing it asks for. Raises NotReachedError or
        ProviderReplyError.
        """
        signed = await self._signed(outgoing, fresh=False, at_once=at_once)
        reply = await self._ask(signed, at_once=at_once, long=long)
        if reply.status == 401 and self._signing is not None:
            # A challenge or a clock may have grown old.
            signed = await self._signed(outgoing, fresh=True, at_once=at_once)
            reply = await self._ask(signed, at_once=at_once, long=long)
        return reply

    async def _ask(self, outgoing: Outgoing, *, at_once: bool, long: bool) -> Reply:
        return await self.http.ask(
            outgoing.method,
            outgoing.url,
            document=outgoing.body,
            headers=outgoing.headers,
            at_once=at_once,
            long=long,
        )

    async def _signed(self, outgoing: Outgoing, *, fresh: bool, at_once: bool) -> Outgoing:
        if self._signing is None:
            return outgoing
        headers = await self._signing.headers(self.http, outgoing, fresh=fresh, at_once=at_once)
        return replace(outgoing, headers={**outgoing.headers, **headers})


def _login(
    description: Description, settings: Values, base: str, now: Callable[[], datetime]
) -> tuple[Login, tuple[str, str] | None, Signing | None]:
    """What goes with each request, what HTTP Basic sends, and what signs."""
    auth, title = description.auth, description.title

    def fill(text: str) -> str:
        return read_template(text).text(settings) or ""

    if isinstance(auth, BasicAuth):
        return Login(), (fill(auth.username), fill(auth.password)), None
    if isinstance(auth, BearerAuth):
        return Login(headers=_header("Authorization", f"Bearer {fill(auth.token)}")), None, None
    if isinstance(auth, HeaderAuth):
        return Login(headers=_header(auth.name, fill(auth.value))), None, None
    if isinstance(auth, QueryAuth):
        return Login(query=[(auth.name, fill(auth.value))]), None, None
    if isinstance(auth, DigestAuth):
        try:
            asking = build(auth.challenge, base, settings, Login())
        except TemplateError as error:
            raise SettingError(str(error)) from None
        return Login(), None, Digest(title, asking, fill(auth.username), fill(auth.password))
    if isinstance(auth, OvhAuth):
        url = base + read_template(auth.time).path(settings) if auth.time else ""
        keys = (auth.application_key, auth.application_secret, auth.consumer_key)
        key, secret, consumer = (fill(text) for text in keys)
        return Login(), None, Ovh(title, url, (key, secret, consumer), now)
    return Login(), None, None


def _header(name: str, value: str) -> dict[str, str]:
    """A header that can be sent. Raises SettingError, which does not tell the value."""
    if not is_header_value(value):
        raise SettingError(
            phrase("What goes into the header {name} must be visible ASCII on one line.", name=name)
        )
    return {name: value}
