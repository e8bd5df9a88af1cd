"""PokeTALK's account API: one login, and the methods that it opens.

Document: "PokeTALK developers". It shows these as JavaScript functions only; that each is a form
sent to a method of the same name is assumed, and the names can be set. That the page wants the
jQuery cookie plugin says that a login is a cookie.
"""

from __future__ import annotations

import asyncio
from datetime import date
from urllib.parse import quote, urlsplit

from dialer.core.account import Account
from dialer.core.address_book import RemoteEntry
from dialer.core.contact import Contact
from dialer.core.errors import ProviderRefusedError
from dialer.core.phrase import phrase
from dialer.providers.http import Http, Pairs, Reply, based_on
from dialer.providers.poketalk import account_wire as wire
from dialer.providers.poketalk import contacts_wire, report_wire
from dialer.providers.poketalk.declaration import DOCUMENTED_URL, TITLE
from dialer.providers.replies import NO_CALL, Refusal, undocumented
from dialer.providers.words import parse_words


class AccountApi:
    """The account API of one account. Raises NotReachedError, ProviderReplyError or
    ProviderRefusedError.
    """

    def __init__(
        self, account: Account, *, timeout_s: float, when_not_reached: str = NO_CALL
    ) -> None:
        self._email, self._password = account.need("email"), account.need("password")
        wire.check_email(self._email)
        wire.check_password(self._password)
        api_key = account.text("api_key")
        # Setting up: an API key belongs to the program that asks; not everybody has one.
        self._key = [("api_key", api_key)] if api_key else []
        self._base = _address(account)
        self._methods = parse_words("account_methods", account.text("account_methods"))
        self._logging_in = asyncio.Lock()
        self._logged_in = False
        self.http = Http(
            TITLE,
            self._base,
            timeout_s=timeout_s,
            secrets=[self._password, api_key],
            when_not_reached=when_not_reached,
        )

    @property
    def identity(self) -> str:
        """Whose account where."""
        return f"{self._base} {self._email}"

    async def log_in(self) -> None:
        """Login, whether or not there was one before."""
        self._logged_in = False
        fields = wire.login(self._email, self._password)
        await self._must("login", fields, phrase("it does not accept the login"))
        self._logged_in = True

    async def is_logged_in(self) -> bool:
        """Check login: asks the server, and believes it."""
        self._logged_in = (await self._result("check_login", [])).succeeded
        return self._logged_in

    async def log_out(self) -> None:
        """Logout. That there was no session any more is no error."""
        if self._logged_in:
            self._logged_in = False
            await self._result("logout", [])

    async def set_number(self, prefix: str, number: str) -> None:
        """Set number: the phone that rings first, of all calls to come."""
        await self._must(
            "set_number", wire.set_number(prefix, number), phrase("it did not take the number")
        )

    async def make_call(self, to_prefix: str, to_number: str) -> Reply:
        """Make call: rings the own phone. Sent once; also raises UnconfirmedError."""
        form = [*wire.make_call(to_prefix, to_number), *self._key]
        return await self.http.send_once("POST", self._url("make_call"), form=form)

    async def get_contacts(self) -> list[RemoteEntry]:
        """Get contacts. An empty book and a session that is over look the same: which of the two
        it is, is asked.
        """
        entries = await self._get_contacts()
        if not entries and not await self._is_still_logged_in():
            entries = await self._get_contacts()
            if not entries and not await self.is_logged_in():
                raise undocumented(TITLE, "it forgets the login at once")
        return entries

    async def _get_contacts(self) -> list[RemoteEntry]:
        await self._need_login()
        reply = await self._ask("get_contacts", [])
        entries = contacts_wire.read_contacts(reply.body)
        if entries is None or not reply.accepted:
            raise _no_result("get_contacts", reply)
        return entries

    async def create_report(self, from_date: date, to_date: date) -> report_wire.Report:
        """Create (report): what lies between two days. As with contacts, nothing and a session that
        is over look the same.
        """
        report = await self._create_report(from_date, to_date)
        if not report.rows and not await self._is_still_logged_in():
            report = await self._create_report(from_date, to_date)
            if not report.rows and not await self.is_logged_in():
                raise undocumented(TITLE, "it forgets the login at once")
        return report

    async def _create_report(self, from_date: date, to_date: date) -> report_wire.Report:
        await self._need_login()
        fields = report_wire.create_report(from_date, to_date)
        reply = await self._ask("create_report", fields, long=True)
        # In a thread: a report of years takes a while to read.
        report = await asyncio.to_thread(report_wire.read_report, reply.body)
        if report is None or not reply.accepted:
            raise _no_result("create_report", reply)
        return report

    async def add_contact(self, contact: Contact) -> bool:
        """Add contact: one as ``contacts_wire.kept`` has it; whether it was taken. Its id is not
        told.
        """
        return await self._do("add_contact", contacts_wire.add_contact(contact))

    async def remove_contact(self, remote_id: str) -> bool:
        """Remove contact; whether it was there."""
        return await self._do("remove_contact", contacts_wire.remove_contact(remote_id))

    async def aclose(self) -> None:
        """Lets the connections go."""
        await self.http.aclose()

    async def _do(self, method: str, fields: Pairs) -> bool:
        """Does what can be done anew after a clear "no": a session that is over is renewed once."""
        await self._need_login()
        if (await self._result(method, fields)).succeeded:
            return True
        if await self._is_still_logged_in():
            return False
        return (await self._result(method, fields)).succeeded

    async def _need_login(self) -> None:
        async with self._logging_in:
            if not self._logged_in:
                await self.log_in()

    async def _is_still_logged_in(self) -> bool:
        """Whether the session goes on; if not, it is renewed."""
        if await self.is_logged_in():
            return True
        await self._need_login()
        return False

    async def _must(self, method: str, fields: Pairs, otherwise: str) -> None:
        result = await self._result(method, fields)
        if not result.succeeded:
            raise refused(result, otherwise)

    async def _result(self, method: str, fields: Pairs) -> wire.Result:
        reply = await self._ask(method, fields)
        result = wire.read_result(reply.body)
        # A refusal counts whatever the HTTP status, success only with one of success.
        if result is None or (result.succeeded and not reply.accepted):
            raise _no_result(method, reply)
        return result

    async def _ask(self, method: str, fields: Pairs, *, long: bool = False) -> Reply:
        form = [*fields, *self._key]
        return await self.http.ask("POST", self._url(method), form=form, long=long)

    def _url(self, method: str) -> str:
        return f"{self._base}/{quote(self._methods.get(method, method))}"


def refused(result: wire.Result, otherwise: str) -> ProviderRefusedError:
    """A documented "no" as an error; ``otherwise`` are the words where PokeTALK has none."""
    refusal = Refusal(result.message or otherwise, "Check the account's e-mail and password.")
    return refusal.error(TITLE, result.code or "none")


def _no_result(method: str, reply: Reply) -> Exception:
    return undocumented(
        TITLE,
        phrase(
            "its answer to {method} has no result (HTTP {status})",
            method=method,
            status=reply.status,
        ),
    )


def _address(account: Account) -> str:
    """The account API's address, without a method: that of ``proxy_url`` as it stands if it has a
    path, else the documented path there.
    """
    documented = DOCUMENTED_URL.rpartition("/")[0]
    proxy_url = account.text("proxy_url")
    if proxy_url and urlsplit(proxy_url).path.strip("/"):
        return proxy_url
    return based_on(documented, proxy_url or account.base_url)
