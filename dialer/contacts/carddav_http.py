"""Requests to a CardDAV server: login, encryption, deadlines, sizes, and what goes wrong in words.

What the answers mean is not known here.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import ssl
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

import httpx  # slow to import: this module is imported only when a book is opened

from dialer import __version__
from dialer.core.errors import (
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
)
from dialer.core.phrase import phrase
from dialer.core.unreached import why_unreached

REPLY_BYTES_MOST = 64 << 20
REDIRECTS_MOST = 5
CONNECTIONS_MOST = 4
# Methods that only ask: where they are sent on to, they may follow.
_ASKING = frozenset(("GET", "PROPFIND", "REPORT", "OPTIONS"))

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, read whole; ``url`` is where it came from at last."""

    status: int
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def good(self) -> bool:
        """Whether it was done."""
        return 200 <= self.status < 300


def checked_url(text: str) -> str:
    """The address of a server or book as a person types it; without a scheme it is https.

    Raises SettingError, also for an address that would carry the password through the internet for
    anyone to read.
    """
    text = text.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        good = False
    if not good or any(c.isspace() or not c.isprintable() for c in text):
        raise SettingError(
            phrase("{text} is no address of an address book.", text=repr(text[:80])),
            "Give one such as https://dav.example.org/.",
        )
    if parts.username or parts.password or parts.query or parts.fragment:
        raise SettingError(
            "The address may not hold a name, password, query or fragment.",
            "Give the name with --username and the password with --set password=@-.",
        )
    if parts.scheme == "http" and not _is_near(parts.hostname or ""):
        raise SettingError(
            phrase(
                "http://{hostname} would carry your password through the internet for"
                " anyone to read.",
                hostname=parts.hostname,
            ),
            "Use its https:// address.",
        )
    return text if parts.path else f"{text}/"


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port: what a login is for."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or {"https": 443}.get(parts.scheme, 80)


def _is_near(host: str) -> bool:
    """Whether a host is this machine or in the same house."""
    try:
        address = ipaddress.ip_address(host)
        return address.is_loopback or address.is_private or address.is_link_local
    except ValueError:
        return "." not in host or host.endswith((".local", ".lan", ".home.arpa", ".localhost"))


class _Login(httpx.Auth):
    """Basic at once, for some servers show strangers a part instead of asking; Digest where it is
    asked for.
    """

    def __init__(self, username: str, password: str) -> None:
        self._basic = httpx.BasicAuth(username, password)
        self._digest = httpx.DigestAuth(username, password)
        self._use_digest = False

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if not self._use_digest:
            response = yield from self._once(request)
            challenges = response.headers.get_list("WWW-Authenticate")
            wants_digest = any(one.lower().lstrip().startswith("digest") for one in challenges)
            if response.status_code != 401 or not wants_digest:
                return
            self._use_digest = True
            del request.headers["Authorization"]
        yield from self._digest.auth_flow(request)

    def _once(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, httpx.Response]:
        flow = self._basic.auth_flow(request)
        response = yield next(flow)
        return response


class DavClient:
    """The connections of one book. ``title`` is what the server is called before a person;
    ``trusted``: whom TLS trusts, this machine's authorities if None.
    """

    def __init__(
        self,
        title: str,
        username: str,
        password: str,
        *,
        timeout_s: float,
        trusted: ssl.SSLContext | None = None,
    ) -> None:
        self.title = title
        self._timeout_s = timeout_s
        self._login = _Login(username, password)
        self._trusted = trusted
        self._turns = asyncio.Semaphore(CONNECTIONS_MOST)
        self._clients: dict[bool, httpx.AsyncClient] = {}

    async def send(
        self,
        method: str,
        url: str,
        *,
        body: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Sends one request; follows redirects of questions within the same origin.

        Raises NotReachedError, ProviderReplyError when no answer came, ProviderRefusedError for a
        login that is not accepted.
        """
        content = None if body is None else body.encode()
        for _ in range(REDIRECTS_MOST + 1):
            async with self._turns:
                answer = await self._exchange(method, url, content, headers or {})
            if answer.status == 401:
                raise ProviderRefusedError(
                    self.title,
                    "401",
                    "it does not accept the user name and password",
                    "Check both; some services want a password made for this program alone.",
                )
            location = answer.headers.get("location", "")
            if not 300 <= answer.status < 400 or not location or answer.status == 304:
                return answer
            target = urljoin(url, location)
            if method not in _ASKING or origin(target) != origin(url):
                shown = urlsplit(target)
                raise ProviderReplyError(
                    phrase(
                        "{title} sends on to {scheme}://{netloc}.",
                        title=self.title,
                        scheme=shown.scheme,
                        netloc=shown.netloc,
                    ),
                    "If you trust that place with your password, give its address instead.",
                )
            url = target
        raise ProviderReplyError(
            phrase("{title} sends on in circles.", title=self.title), "Check the address."
        )

    async def aclose(self) -> None:
        """Lets the connections go."""
        for client in self._clients.values():
            await client.aclose()

    async def _exchange(
        self, method: str, url: str, content: bytes | None, headers: Mapping[str, str]
    ) -> Answer:
        sent = False

        async def trace(event: str, info: object) -> None:
            nonlocal sent
            sent = sent or event.endswith(".send_request_headers.started")

        try:
            async with (
                asyncio.timeout(self._timeout_s * 4),
                self._client(url).stream(
                    method, url, content=content, headers=headers, extensions={"trace": trace}
                ) as response,
            ):
                read = bytearray()
                async for chunk in response.aiter_bytes():
                    read += chunk
                    if len(read) > REPLY_BYTES_MOST:
                        raise ProviderReplyError(
                            phrase("The answer of {title} is far too long.", title=self.title),
                            "Check the address.",
                        )
        # No exception's own text goes any further: it may hold what was sent.
        except (TimeoutError, httpx.TimeoutException):
            raise self._broken(
                phrase("no answer came within {timeout_s} s", timeout_s=f"{self._timeout_s:g}"),
                sent,
            ) from None
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            raise self._broken(why_unreached(error, httpx.ProxyError, sent=sent), sent) from None
        _log.debug("%s: %s answered with HTTP %d", self.title, method, response.status_code)
        lower = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, url, lower, bytes(read))

    def _broken(self, why: str, sent: bool) -> NotReachedError | ProviderReplyError:
        kind = ProviderReplyError if sent else NotReachedError
        advice = (
            phrase("Try again later.") if sent else phrase("Check the address and the connection.")
        )
        if "certificate" in why:
            advice = phrase(
                "If the server is yours, have this machine trust the authority that"
                " signed it, or name its file in SSL_CERT_FILE."
            )
        return kind(
            phrase("{title} could not be reached: {why}.", title=self.title, why=why), advice
        )

    def _client(self, url: str) -> httpx.AsyncClient:
        # The environment's proxy cannot see this machine's own addresses.
        outside = not _is_near(urlsplit(url).hostname or "")
        if outside not in self._clients:
            self._clients[outside] = httpx.AsyncClient(
                auth=self._login,
                headers={"User-Agent": f"Dialer/{__version__}", "Accept": "*/*"},
                verify=self._context(),
                timeout=httpx.Timeout(self._timeout_s, connect=self._timeout_s / 2, pool=None),
                limits=httpx.Limits(max_connections=CONNECTIONS_MOST),
                follow_redirects=False,
                trust_env=outside,
            )
            # Both log whole addresses and headers, passwords in them.
            for name in ("httpx", "httpcore"):
                logging.getLogger(name).setLevel(logging.WARNING)
        return self._clients[outside]

    def _context(self) -> ssl.SSLContext:
        """Whom TLS trusts: the web's authorities, and those that this machine was told of."""
        if self._trusted is None:
            self._trusted = httpx.create_ssl_context()
            self._trusted.load_default_certs()
        return self._trusted
