"""An account's connection: its login, the addresses of its resources, and what answers mean."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from urllib.parse import quote, urlsplit

from dialer.core.account import Account
from dialer.core.call import Outcome
from dialer.core.errors import ProviderError, ProviderRefusedError, SettingError, UnconfirmedError
from dialer.core.phrase import phrase
from dialer.providers.http import Http, Pairs, Reply, based_on
from dialer.providers.limits import check_number_setting
from dialer.providers.replies import Refusal, unconfirmed, undocumented
from dialer.providers.twilio import dialect as dialects
from dialer.providers.twilio.dialect import Dialect
from dialer.providers.twilio.wire import Error, Reader

PAGES_MOST = 10_000
_SID = re.compile(r"AC[0-9a-fA-F]{32}")  # twilio-oai, AccountSid
# What to do about a call that is refused with a code that has no advice of its own.
_UNKNOWN = phrase("Check the two numbers and the account.")
_SPACE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,62}")


class Session:
    """The connection. Asks with what the service wants to see of the account."""

    def __init__(self, account: Account, dialect: Dialect, *, timeout_s: float) -> None:
        self.dialect = dialect
        self.title = dialect.title
        self.read = Reader(dialect.title)
        self.number = check_number_setting("number", account.need("number"))
        self._headers: dict[str, str] = {}
        login: tuple[str, str] | None
        if dialect is dialects.TELNYX:
            owner, key = account.need("account_id"), account.need("api_key")
            documented, login, secrets = dialects.TELNYX_URL, None, [key]
            self._headers["Authorization"] = f"Bearer {key}"
        elif dialect is dialects.SIGNALWIRE:
            owner, token = account.need("project_id"), account.need("api_token")
            space = account.need("space")
            if not _SPACE.fullmatch(space):
                raise SettingError(
                    phrase("{space} is no name of a space.", space=space[:60]),
                    phrase("Give what stands before .signalwire.com, without dots."),
                )
            documented = dialects.SIGNALWIRE_URL.replace("SPACE", space)
            login, secrets = (owner, token), [token]
        else:
            owner, token = account.need("account_sid"), account.need("auth_token")
            if not _SID.fullmatch(owner):
                raise SettingError(
                    phrase("{sid} is no SID of an account.", sid=owner[:60]),
                    phrase("It is AC and 32 letters and digits; the console shows it."),
                )
            documented, login = dialects.TWILIO_URL, (owner, token)
            secrets = [token, account.text("api_secret"), account.text("signing_secret")]
            if account.text("api_key"):
                login = account.text("api_key"), account.need("api_secret")
        self._base_url = account.base_url
        self._prefix = urlsplit(account.base_url or "").path.rstrip("/")
        address = based_on(documented, account.base_url)
        self._origin = "{0.scheme}://{0.netloc}".format(urlsplit(address))
        self._path = urlsplit(address).path
        self._account_url = f"{address}/Accounts/{quote(owner, safe='')}"
        self.owner = owner
        self.http = Http(
            self.title,
            address,
            timeout_s=timeout_s,
            login=login,
            secrets=secrets,
            wait_header=dialect.wait_header,
        )

    def url(self, *path: str) -> str:
        """The address of a resource of the account, such as ``Calls`` or ``Calls, sid``."""
        parts = "/".join(quote(part, safe="") for part in path)
        return f"{self._account_url}/{parts}{self.dialect.suffix}"

    def elsewhere(self, documented_url: str) -> str:
        """A documented address that is not the account's, at the account's base address."""
        return based_on(documented_url, self._base_url)

    async def send_once(self, url: str, form: Pairs) -> Reply:
        """Sends what rings a phone. Raises ProviderRefusedError for a documented refusal, else
        UnconfirmedError for any reply but success.
        """
        reply = await self.http.send_once("POST", url, form=form, headers=self._headers)
        error = self.read.error(reply.body)
        if error is not None and not reply.accepted and self._is_refusal(reply, error):
            raise self._refused(error, reply, _UNKNOWN)
        if reply.status == 401:
            raise self._bad_login(reply)
        if not reply.accepted:
            raise self.unconfirmed(reply)
        return reply

    def unconfirmed(self, reply: Reply) -> UnconfirmedError:
        """The reply does not say whether it rings."""
        return unconfirmed(
            self.title, phrase("its answer is not documented (HTTP {status})", status=reply.status)
        )

    def _is_refusal(self, reply: Reply, error: Error) -> bool:
        # An error of their own making (5xx) may come after a call was placed, unless its code says
        # what was wrong with the request.
        return reply.refuses or error.code in self.dialect.codes.hints

    async def ask(
        self,
        url: str,
        query: Pairs = (),
        *,
        form: Pairs | None = None,
        method: str = "",
        at_once: bool = False,
        long: bool = False,
    ) -> Reply:
        """Asks what may be asked again, and hands out a reply of success.

        Raises ProviderRefusedError for the service's own errors, ProviderReplyError for others.
        """
        reply = await self.http.ask(
            method or ("GET" if form is None else "POST"),
            url,
            query=query,
            form=form,
            headers=self._headers,
            at_once=at_once,
            long=long,
        )
        if reply.accepted:
            return reply
        error = self.read.error(reply.body)
        if error is not None:
            raise self._refused(error, reply)
        if reply.status == 401:
            raise self._bad_login(reply)
        raise undocumented(self.title, phrase("HTTP {status}", status=reply.status))

    async def pages(self, url: str, query: Pairs, *, long: bool = True) -> AsyncIterator[Reply]:
        """The pages of a list, each next one where the last one says (never reckoned)."""
        seen = set()
        reply = await self.ask(url, query, long=long)
        for _ in range(PAGES_MOST):
            yield reply
            next_uri = self.read.next_uri(reply.body)
            if not next_uri:
                return
            if not next_uri.startswith("/") or next_uri.startswith("//") or next_uri in seen:
                raise self._bad_page()
            seen.add(next_uri)
            reply = await self.ask(self._next_url(next_uri), long=long)
        raise self._bad_page()

    def _next_url(self, next_uri: str) -> str:
        """Below the base address's own path, which a service behind it knows nothing of."""
        known = next_uri.startswith(f"{self._path}/")
        return self._origin + ("" if known else self._prefix) + next_uri

    def _bad_page(self) -> ProviderError:
        return undocumented(self.title, "its list has no end, or goes on somewhere else")

    def _bad_login(self, reply: Reply) -> ProviderRefusedError:
        code = self.dialect.codes.bad_login
        return self._refused(Error(code, "it does not accept the login"), reply)

    def _refused(self, error: Error, reply: Reply, otherwise: str = "") -> ProviderRefusedError:
        codes = self.dialect.codes
        what_to_do = codes.hints.get(error.code, otherwise)
        if reply.wait_s:
            what_to_do = phrase("Wait {seconds} s, then try again.", seconds=round(reply.wait_s))
        outcome = codes.outcomes.get(error.code, Outcome.REFUSED)
        meaning = self.http.keep(error.message).rstrip(".")
        return Refusal(meaning, what_to_do, outcome).error(self.title, error.code)
