"""The release feed over HTTP: asked for its document, and for a file once the person wants it.

What comes in is written to disk, checked, and never run.
"""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
import os
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from dialer import __version__
from dialer.core.phrase import phrase
from dialer.core.updates import Origin, Release, ReleaseFile, Told, UpdateError
from dialer.updates.channel import Channel, is_trustworthy
from dialer.updates.document import read_document
from dialer.updates.file_names import already_there, put

if TYPE_CHECKING:
    import httpx

TIMEOUT_S = 20.0
DOCUMENT_BYTES_MOST = 1 << 20
REDIRECTS_MOST = 5
"""Release pages lead to where their files really lie."""
_CHUNK_BYTES = 1 << 16


class ReleaseFeed:
    """The Releases of core/updates.py."""

    def __init__(self, channel: Channel, timeout_s: float = TIMEOUT_S) -> None:
        self._channel = channel
        self._timeout_s = timeout_s

    @property
    def origin(self) -> Origin:
        return self._channel.origin

    async def newest(self) -> Release:
        if self.origin is not Origin.DOWNLOAD:
            raise UpdateError(phrase("There is no release feed to ask."))
        document = await self._small(self._channel.feed)
        signed = bool(self._channel.public_key)
        if signed:
            signature = await self._small(f"{self._channel.feed}.sig")
            _check_signature(document, signature, self._channel.public_key)
        return read_document(document, signed=signed)

    async def download(self, file: ReleaseFile, folder: Path, told: Told) -> Path:
        target = folder / file.name
        there = await asyncio.to_thread(already_there, target, file)
        if there is not None:
            told(file.size, file.size)
            return there
        descriptor, unfinished = _unfinished_file(target)
        try:
            with os.fdopen(descriptor, "wb") as into:
                digest, size = hashlib.sha256(), 0
                async with self._open(file.url) as response:
                    async for chunk in response.aiter_raw(_CHUNK_BYTES):
                        size += len(chunk)
                        if size > file.size:
                            break
                        digest.update(chunk)
                        into.write(chunk)
                        told(size, file.size)
                into.flush()
                os.fsync(into.fileno())
            if size != file.size or digest.hexdigest() != file.sha256:
                raise UpdateError(
                    phrase("{file} is not what the release feed says it is.", file=file.name),
                    phrase("It was deleted. Try again later, or from the release's page."),
                )
            return put(unfinished, target)
        except OSError as error:
            raise _unwritten(folder, error) from error
        finally:
            with suppress(OSError):
                os.unlink(unfinished)

    async def _small(self, url: str) -> bytes:
        data = bytearray()
        async with self._open(url) as response:
            async for chunk in response.aiter_raw():
                data += chunk
                if len(data) > DOCUMENT_BYTES_MOST:
                    raise UpdateError(phrase("The release feed's answer is far too long."))
        return bytes(data)

    @asynccontextmanager
    async def _open(self, url: str) -> AsyncIterator[httpx.Response]:
        """An answer, after such redirects as stay trustworthy."""
        import httpx  # late: most starts have asked within the day, and need none of it

        host = urlsplit(url).hostname or ""
        try:
            async with httpx.AsyncClient(
                timeout=self._timeout_s,
                headers={
                    "User-Agent": f"Dialer/{__version__}",
                    "Accept-Encoding": "identity",  # so that what is counted is what was promised
                },
                trust_env=not _is_loopback(host),
            ) as client:
                for _ in range(REDIRECTS_MOST + 1):
                    async with client.stream("GET", url) as response:
                        if not response.is_redirect:
                            if response.status_code != httpx.codes.OK:
                                raise UpdateError(
                                    phrase(
                                        "The release feed answered with HTTP {status}.",
                                        status=response.status_code,
                                    ),
                                    phrase("Try again later."),
                                )
                            yield response
                            return
                        url = urljoin(url, response.headers["Location"])
                    if not is_trustworthy(url):
                        raise UpdateError(
                            phrase("The release feed leads to an address that is not secure.")
                        )
                raise UpdateError(phrase("The release feed leads from one address to the next."))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise UpdateError(
                phrase("The release feed could not be reached ({why}).", why=type(error).__name__),
                phrase("Try again later."),
            ) from error


def _unfinished_file(target: Path) -> tuple[int, str]:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        return tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise _unwritten(target.parent, error) from error


def _check_signature(document: bytes, signature: bytes, public_key: bytes) -> None:
    """Raises UpdateError unless the key's owner signed exactly this. The signature is in base64."""
    import base64

    from nacl.exceptions import BadSignatureError  # late: it loads a library of its own
    from nacl.signing import VerifyKey

    try:
        VerifyKey(public_key).verify(document, base64.b64decode(signature, validate=False))
    except (BadSignatureError, ValueError):
        raise UpdateError(
            phrase("The release feed's signature is wrong."),
            phrase("Nothing was taken from it: somebody may have tampered with it."),
        ) from None


def _unwritten(folder: Path, error: OSError) -> UpdateError:
    return UpdateError(
        phrase(
            "{folder} cannot be written: {why}.",
            folder=str(folder),
            why=error.strerror or type(error).__name__,
        )
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
