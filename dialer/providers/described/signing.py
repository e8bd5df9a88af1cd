"""The ways of signing that need more than a header: HTTP Digest, and OVH's signed headers."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

import httpx

from dialer.core.phrase import phrase
from dialer.providers.described.request import Outgoing
from dialer.providers.http import Http
from dialer.providers.replies import undocumented

_SECONDS_DIGITS_MOST = 12


class Signing(Protocol):
    """Makes headers for each request anew."""

    async def headers(
        self, http: Http, outgoing: Outgoing, *, fresh: bool, at_once: bool
    ) -> Mapping[str, str]:
        """The headers that sign ``outgoing``. ``fresh``: it rings a phone, so that nothing old may
        spoil it; ``at_once``: it is no question, so nothing holds it back, nor what signing asks
        for. Raises ProviderReplyError or NotReachedError.
        """
        ...


class Digest:
    """HTTP Digest (RFC 7616), as httpx makes it. The challenge comes from ``asking``, which rings
    nothing; a server that asks for no login there gets none.
    """

    def __init__(self, title: str, asking: Outgoing, username: str, password: str) -> None:
        self._title = title
        self._asking = asking
        self._login = username, password
        self._auth: httpx.DigestAuth | None = None

    async def headers(
        self, http: Http, outgoing: Outgoing, *, fresh: bool, at_once: bool
    ) -> Mapping[str, str]:
        if fresh or self._auth is None:
            self._auth = await self._challenged(http, at_once=at_once)
        request = httpx.Request(outgoing.method, outgoing.url)
        signed = next(self._auth.auth_flow(request))
        header = signed.headers.get("Authorization")
        return {} if header is None else {"Authorization": header}

    async def _challenged(self, http: Http, *, at_once: bool) -> httpx.DigestAuth:
        asking = self._asking
        reply = await http.ask(
            asking.method,
            asking.url,
            document=asking.body,
            headers=asking.headers,
            at_once=at_once,
        )
        if reply.status not in (200, 401):
            raise undocumented(
                self._title,
                phrase("HTTP {status} instead of asking for the login", status=reply.status),
            )
        auth = httpx.DigestAuth(*self._login)
        if reply.status == 401:
            flow = auth.auth_flow(httpx.Request(asking.method, asking.url))
            request = next(flow)
            headers = {"WWW-Authenticate": reply.challenge}
            try:
                flow.send(httpx.Response(401, headers=headers, request=request))
            except (StopIteration, httpx.ProtocolError, NotImplementedError, ValueError, KeyError):
                # What httpx makes of a challenge: none, a torn one, `auth-int` alone (which it
                # does not speak: NotImplementedError), no list of words, an unknown algorithm.
                why = "it does not ask for the login by Digest"
                raise undocumented(self._title, why) from None
        return auth


class Ovh:
    """OVH's signature: SHA-1 of both secrets, method, address, body and time, joined by "+".

    Its time is asked for at ``time_url``, unless that is empty: a clock that goes wrong here must
    not matter. Source: PyPI ovh, client.py.
    """

    def __init__(
        self,
        title: str,
        time_url: str,
        keys: tuple[str, str, str],
        now: Callable[[], datetime],
    ) -> None:
        self._title = title
        self._time_url = time_url
        self._key, self._secret, self._consumer = keys
        self._now = now
        self._ahead_s: int | None = None if time_url else 0

    async def headers(
        self, http: Http, outgoing: Outgoing, *, fresh: bool, at_once: bool
    ) -> Mapping[str, str]:
        if self._ahead_s is None:
            self._ahead_s = await self._ask_time(http, at_once=at_once) - self._seconds()
        at = str(self._seconds() + self._ahead_s)
        body = (outgoing.body or b"").decode()
        signed = "+".join((self._secret, self._consumer, outgoing.method, outgoing.url, body, at))
        return {
            "X-Ovh-Application": self._key,
            "X-Ovh-Consumer": self._consumer,
            "X-Ovh-Timestamp": at,
            "X-Ovh-Signature": f"$1${hashlib.sha1(signed.encode()).hexdigest()}",
        }

    def _seconds(self) -> int:
        return int(self._now().timestamp())

    async def _ask_time(self, http: Http, *, at_once: bool) -> int:
        reply = await http.ask("GET", self._time_url, at_once=at_once)
        text = reply.text.strip()
        good = text.isascii() and text.isdigit() and len(text) <= _SECONDS_DIGITS_MOST
        if not reply.accepted or not good:
            raise undocumented(self._title, "it does not tell its time")
        return int(text)
