"""Whether a callback is Twilio's own: its signature over the address and the form.

Source: PyPI twilio 9.13, request_validator.py. The header X-Twilio-Signature is base64 of an HMAC
over the whole address and then, for each field in the order of names, its name and its value; the
values of a repeated field are sorted, equal ones count once. SHA-1 with the account's token, or
SHA-256 with the secret of a shared key, which X-Twilio-Webhooks-Signature-Settings tells. The
address may have been signed with or without its port.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

SIGNATURE = "X-Twilio-Signature"
SETTINGS = "X-Twilio-Webhooks-Signature-Settings"
SHA1, SHA256 = "HMAC_SHA1", "HMAC_SHA256"
_HASHES = {SHA1: hashlib.sha1, SHA256: hashlib.sha256}
_PORTS = {"http": 80, "https": 443}

Pairs = Sequence[tuple[str, str]]


def algorithm_of(settings: str) -> str:
    """The algorithm that the settings header names; SHA-1 where there is none."""
    for part in settings.split(","):
        name, _, value = part.partition("=")
        if name.strip() == "algorithm" and value.strip():
            return value.strip().upper()
    return SHA1


def sign(secret: str, url: str, form: Pairs, algorithm: str = SHA1) -> str:
    """The signature of a form that is posted to ``url``. Raises ValueError for an algorithm that is
    not known.
    """
    if algorithm not in _HASHES:
        raise ValueError(f"no such algorithm: {algorithm[:40]}")
    signed = url + "".join(name + value for name, value in sorted(set(form)))
    digest = hmac.new(secret.encode(), signed.encode("utf-8", "surrogatepass"), _HASHES[algorithm])
    return base64.b64encode(digest.digest()).decode()


def is_signed(secret: str, url: str, form: Pairs, signature: str, algorithm: str = SHA1) -> bool:
    """Whether this is the signature, with or without the port in ``url``. Constant in time."""
    if not secret or algorithm not in _HASHES:
        return False
    given = signature.encode("utf-8", "surrogatepass")
    expected = [sign(secret, each, form, algorithm).encode() for each in _writings(url)]
    matches = [hmac.compare_digest(each, given) for each in expected]  # all, whichever fits
    return True in matches


def _writings(url: str) -> Iterator[str]:
    parts = urlsplit(url)
    port = parts.port or _PORTS.get(parts.scheme)
    bare = parts.netloc.removesuffix(f":{parts.port}") if parts.port else parts.netloc
    yield url
    yield parts._replace(netloc=bare).geturl()
    yield parts._replace(netloc=f"{bare}:{port}").geturl()
