"""Which feed this program asks, if any: a file that its installer brought, ``channel.json``.

A program that runs from source has none, and one from a system's package names none: neither asks.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from dialer.core.updates import Origin

FILE = Path(__file__).parent / "channel.json"
KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Channel:
    """``feed`` is the feed's address; ``public_key`` of Ed25519, with which it has to be signed,
    b"" where the secure connection alone vouches for it.
    """

    origin: Origin
    feed: str = ""
    public_key: bytes = b""


def read_channel(file: Path = FILE) -> Channel:
    """The program's own. A file that is not what it should be is none: then nobody is asked."""
    try:
        told = json.loads(file.read_text("utf-8"))
        origin = Origin(told["kind"])
        feed, key = (
            str(told.get("feed", "")),
            base64.b64decode(told.get("public_key", ""), None, True),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Channel(Origin.SOURCE)
    if origin is not Origin.DOWNLOAD or not feed:
        return Channel(Origin.SOURCE if origin is Origin.DOWNLOAD else origin)
    if not is_trustworthy(feed) or len(key) not in (0, KEY_BYTES):
        return Channel(Origin.SOURCE)
    return Channel(origin, feed, key)


def is_trustworthy(address: str) -> bool:
    """Whether nobody on the way can change what comes from there: HTTPS, or this machine itself."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.username or parts.password:
        return False
    return bool(host) and (
        parts.scheme == "https" or (parts.scheme == "http" and host == "127.0.0.1")
    )
