"""The signature that every request carries.

Source: zadarma/user-api-v1, lib/Client.php; zadarma/user-api-py-v1, zadarma/api.py. It is base64
of the HMAC-SHA1's lower-case hexadecimal digits, not of its bytes.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable
from urllib.parse import urlencode


def query_of(params: Iterable[tuple[str, str]]) -> str:
    """The parameters as they are signed and sent: by name, as PHP writes a form, which escapes
    the tilde that Python leaves.
    """
    return urlencode(sorted(params)).replace("~", "%7E")


def sign(secret: str, path: str, query: str) -> str:
    """The signature of a request for ``path``, which begins and ends with a slash."""
    digest = hashlib.md5(query.encode(), usedforsecurity=False).hexdigest()
    made = hmac.new(secret.encode(), f"{path}{query}{digest}".encode(), hashlib.sha1).hexdigest()
    return base64.b64encode(made.encode()).decode()
