"""Asterisk's REST interface as it is used here: channels are made, looked at, joined and ended.

Every name that goes out is made by this program, so that asking twice is harmless. Source:
rest-api/api-docs/{channels,bridges,asterisk,endpoints}.json; the statuses as a real one was seen to
send them.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from dialer.core.account import Account
from dialer.core.errors import ProviderError, UnconfirmedError
from dialer.core.phrase import phrase
from dialer.providers.asterisk import wire
from dialer.providers.asterisk.declaration import TITLE
from dialer.providers.asterisk.wire import Channel
from dialer.providers.documents import DocumentError, read_document
from dialer.providers.http import Http, Reply, based_on
from dialer.providers.replies import Refusal, unconfirmed, undocumented

ALLOCATION_FAILED = "Allocation failed"

_LOGIN = Refusal(
    "it does not accept the login", "Check username and password: they are a user's in ari.conf."
)
_READ_ONLY = Refusal(
    "this user may only look on", "Set read_only = no for the user in ari.conf, or name another."
)


class Ari:
    """One account's way to Asterisk."""

    def __init__(self, account: Account, *, timeout_s: float) -> None:
        user, password = account.need("username"), account.need("password")
        self.url = based_on(account.need("address"), account.base_url)
        self.login = base64.b64encode(f"{user}:{password}".encode()).decode()
        self.http = Http(
            TITLE,
            self.url,
            timeout_s=timeout_s,
            login=(user, password),
            secrets=[password, self.login],
        )

    async def ring(self, channel: str, document: Mapping[str, object]) -> Reply:
        """Has a phone rung on a channel of our own name, once. That such a channel is there already
        is as good as having made it.

        Raises ProviderRefusedError, NotReachedError or UnconfirmedError.
        """
        url = self._url("channels", channel)
        reply = await self.http.send_once("POST", url, document=document)
        if reply.status == 409 and wire.read_fault(reply.body):
            return reply
        if reply.accepted:
            made = wire.read_channel(reply.body)
            if made is not None and made.id == channel:
                return reply
        elif refused := self.refusal(reply):
            raise refused
        raise self._unconfirmed(reply)

    async def channel(self, channel: str) -> Channel | None:
        """A channel as it stands; None when there is none of that name (any more)."""
        reply = await self.http.ask("GET", self._url("channels", channel))
        if reply.status == 404 and wire.read_fault(reply.body).startswith("Channel"):
            return None
        found = wire.read_channel(reply.body) if reply.accepted else None
        if found is None or found.id != channel:
            raise self._error(reply)
        return found

    async def hang_up(self, channel: str, *, at_once: bool = False) -> None:
        """Ends a channel; nothing happens when it is gone."""
        url = self._url("channels", channel)
        query = [("reason", "normal")]
        reply = await self.http.ask("DELETE", url, query=query, at_once=at_once)
        gone = reply.status == 404 and wire.read_fault(reply.body).startswith("Channel")
        if not reply.accepted and not gone:
            raise self._error(reply)

    async def indicate_ringing(self, channel: str, *, on: bool) -> None:
        """Lets the one who waits on a channel hear that the other phone rings, or no longer; nobody
        misses a call for it, so what Asterisk says to it does not count.
        """
        await self.http.ask("POST" if on else "DELETE", self._url("channels", channel, "ring"))

    async def end_after(self, channel: str, seconds: int) -> None:
        """Has Asterisk itself end a channel so many seconds from now (func_timeout)."""
        await self.set_variable(channel, "TIMEOUT(absolute)", str(seconds))

    async def set_variable(self, channel: str, name: str, value: str) -> None:
        """Keeps something with a channel, or sets what one of Asterisk's functions governs."""
        document = {"variable": name, "value": value}
        url = self._url("channels", channel, "variable")
        reply = await self.http.ask("POST", url, document=document)
        if not reply.accepted:
            raise self._error(reply)

    async def variable(self, channel: str, name: str) -> str:
        """What is kept with a channel, "" for nothing."""
        query = [("variable", name)]
        reply = await self.http.ask("GET", self._url("channels", channel, "variable"), query=query)
        if reply.status == 404 and wire.read_fault(reply.body):
            return ""
        try:
            value = read_document(reply.body).text("value")
        except DocumentError:
            raise self._error(reply) from None
        if not reply.accepted:
            raise self._error(reply)
        return value

    async def make_bridge(self, bridge: str) -> bool:
        """Makes a bridge of our own name; false when it was there before."""
        document = {"type": "mixing", "name": bridge}
        reply = await self.http.ask("POST", self._url("bridges", bridge), document=document)
        if reply.status == 409 and wire.read_fault(reply.body):
            return False
        if not reply.accepted or wire.read_bridge(reply.body) is None:
            raise self._error(reply)
        return True

    async def bridged(self, bridge: str) -> Sequence[str] | None:
        """Who is in a bridge; None when there is no such bridge."""
        reply = await self.http.ask("GET", self._url("bridges", bridge))
        if reply.status == 404 and wire.read_fault(reply.body).startswith("Bridge"):
            return None
        found = wire.read_bridge(reply.body) if reply.accepted else None
        if found is None:
            raise self._error(reply)
        return found

    async def join(self, bridge: str, channels: Sequence[str]) -> bool:
        """Puts channels into a bridge; false when one of them is gone, or not ready yet."""
        # A list: in a JSON body, names with commas between them are taken for one name.
        document = {"channel": list(channels)}
        url = self._url("bridges", bridge, "addChannel")
        reply = await self.http.ask("POST", url, document=document)
        if reply.status in (400, 409, 422) and wire.read_fault(reply.body):
            return False
        if not reply.accepted:
            raise self._error(reply)
        return True

    async def remove_bridge(self, bridge: str) -> None:
        """Removes a bridge; nothing happens when it is gone."""
        reply = await self.http.ask("DELETE", self._url("bridges", bridge))
        gone = reply.status == 404 and wire.read_fault(reply.body).startswith("Bridge")
        if not reply.accepted and not gone:
            raise self._error(reply)

    async def version(self) -> str:
        """Asterisk's version."""
        reply = await self.http.ask(
            "GET", self._url("asterisk", "info"), query=[("only", "system")]
        )
        try:
            version = read_document(reply.body).child("system").text("version")
        except DocumentError:
            version = ""
        if not reply.accepted or not version:
            raise self._error(reply)
        return version.partition("+")[0][:20]

    async def endpoint_state(self, technology: str, resource: str) -> str:
        """``online``, ``offline`` or ``unknown``; "" when Asterisk has no such endpoint."""
        reply = await self.http.ask("GET", self._url("endpoints", technology, resource))
        if reply.status == 404 and wire.read_fault(reply.body):
            return ""
        try:
            state = read_document(reply.body).text("state")
        except DocumentError:
            state = ""
        if not reply.accepted:
            raise self._error(reply)
        return state[:20] or "unknown"

    def refusal(self, reply: Reply) -> ProviderError | None:
        """The refusal in Asterisk's own form that a reply is; None when it is none."""
        words = wire.read_fault(reply.body)
        if not words:
            return None
        if reply.status == 401:
            return _LOGIN.error(TITLE, 401)
        if reply.status == 403:
            return _READ_ONLY.error(TITLE, 403)
        if words == ALLOCATION_FAILED:
            # res/ari/resource_channels.c: no such endpoint, or nobody is registered at it.
            refusal = Refusal(
                phrase("it has no way to this phone ({words})", words=words),
                "See that the endpoint is in Asterisk, and that its phone is registered.",
            )
            return refusal.error(TITLE, reply.status)
        if reply.refuses:
            refusal = Refusal(words, "Check the account's endpoints.")
            return refusal.error(TITLE, reply.status)
        return None

    def _url(self, *path: str) -> str:
        return "/".join([self.url, *(quote(part, safe="") for part in path)])

    def _error(self, reply: Reply) -> ProviderError:
        login = self.refusal(reply) if reply.status in (401, 403) else None
        why = phrase("its answer is not documented (HTTP {status})", status=reply.status)
        return login or undocumented(TITLE, why)

    def _unconfirmed(self, reply: Reply) -> UnconfirmedError:
        why = phrase("its answer is not documented (HTTP {status})", status=reply.status)
        return unconfirmed(TITLE, why)
