"""Access tokens: fetched with the client's own credentials, and kept while they are good.

Source: RFC 6749, 4.4 (client credentials) and 2.3.1 (how a client logs in).
"""

from __future__ import annotations

import asyncio
import base64
import time
from collections.abc import Callable
from urllib.parse import quote_plus

from dialer.core.account import Account
from dialer.core.errors import ProviderReplyError, SettingError
from dialer.core.phrase import phrase
from dialer.providers.camara import wire
from dialer.providers.camara.declaration import TITLE
from dialer.providers.http import Http, based_on
from dialer.providers.replies import Refusal, undocumented

# A token that is about to end may end on its way.
_MARGIN_S = 30.0
_USUAL_S = 300.0
_HINT = phrase("Check the account's client_id, client_secret and token_url.")


class Tokens:
    """An account's tokens. ``http``: by which they are fetched."""

    def __init__(
        self, account: Account, http: Http, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._http = http
        self._monotonic = monotonic
        self._given = account.text("token")
        self._kept = ""
        self._good_until = 0.0
        self._one_at_a_time = asyncio.Lock()
        if self._given:
            return
        if not account.text("client_id"):
            raise SettingError(
                phrase("The account {name} has neither client_id nor token.", name=account.name),
                phrase("Set client_id, client_secret and token_url, or a token."),
            )
        self._client = account.need("client_id")
        self._secret = account.need("client_secret")
        self._url = based_on(account.need("token_url"), account.base_url)
        self._scope = account.text("scope")
        self._in_form = account.text("client_login") == "form"

    @property
    def secret(self) -> str:
        """What only the operator and the person know."""
        return self._given or self._secret

    async def header(self, *, at_once: bool = False) -> dict[str, str]:
        """The header by which a request proves itself. Raises ProviderError.

        ``at_once``: the request is no question, so nothing holds it back, nor the token it needs.
        """
        return {"Authorization": f"Bearer {self._given or await self._fetched(at_once=at_once)}"}

    def forget(self) -> None:
        """The operator does not take the token any more."""
        self._kept = ""

    @property
    def can_be_fetched(self) -> bool:
        """Whether another one may be better."""
        return not self._given

    async def _fetched(self, *, at_once: bool) -> str:
        async with self._one_at_a_time:
            if not self._kept or self._monotonic() >= self._good_until:
                token = await self._fetch(at_once=at_once)
                lasts_s = _USUAL_S if token.lasts_s is None else float(token.lasts_s)
                self._kept = token.text
                self._good_until = self._monotonic() + max(lasts_s - _MARGIN_S, lasts_s / 2)
            return self._kept

    async def _fetch(self, *, at_once: bool) -> wire.Token:
        form, headers = [("grant_type", "client_credentials")], {}
        if self._scope:
            form.append(("scope", self._scope))
        if self._in_form:
            form += [("client_id", self._client), ("client_secret", self._secret)]
        else:
            login = f"{quote_plus(self._client)}:{quote_plus(self._secret)}"
            headers["Authorization"] = f"Basic {base64.b64encode(login.encode()).decode()}"
        reply = await self._http.ask("POST", self._url, form=form, headers=headers, at_once=at_once)
        try:
            answer = wire.read_token(reply.body)
        except wire.WireError as error:
            if reply.status == 401:
                raise Refusal("it does not accept the client", _HINT).error(TITLE, 401) from None
            raise self._undocumented(phrase("asked for a token, {error}", error=error)) from None
        if isinstance(answer, wire.Error):
            message = self._http.keep(answer.message).rstrip(".")
            raise Refusal(message, _HINT).error(TITLE, answer.code)
        if not reply.accepted:
            raise self._undocumented(
                phrase("asked for a token, it answered with HTTP {status}", status=reply.status)
            )
        return answer

    @staticmethod
    def _undocumented(why: str) -> ProviderReplyError:
        return undocumented(TITLE, why)
