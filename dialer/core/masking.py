"""Takes phone numbers and secrets out of text that others may come to read: the log, and what is
sent for support.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

HIDDEN = "…"
LEAST_SECRET_CHARS = 4
"""A shorter secret would be found in every other word."""

# Seven digits and more are taken for a number; an ISO date, an address of the network or a word
# with letters in it is none.
_NUMBER = re.compile(
    r"(?:(?<![\w.:+])\+?|(?<=%2B)|(?<=%2b))"
    r"(?!\d{4}-\d\d-\d\d(?!\d))"
    r"\d(?:[ ()/\u00a0-]{0,2}\d){6,}(?![\w]|\.\d)"
)
_WORD_IN_ADDRESS = re.compile(r"\b(callback|service)/[A-Za-z0-9_-]{16,}")
_NAMED_SECRET = re.compile(
    r"(?i)\b(\w*(?:api_?key|app_?key|password|passwd|secret|token|authorization))"
    r"(['\"]?\s*[:=]\s*['\"]?)(?:(?:basic|bearer)\s+)?[^\s'\"&,;]+"
)
_SIGN_IN = re.compile(r"(?<=://)[^/\s@]+@")


def mask_numbers(text: str) -> str:
    """Every phone number with its first three and last two digits alone."""
    return _NUMBER.sub(_masked, text)


def _masked(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found[0])
    plus = "+" if found[0].startswith("+") else ""
    return f"{plus}{digits[:3]}{HIDDEN}{digits[-2:]}"


def mask_secrets(text: str, known: Iterable[str] = ()) -> str:
    """Without the words in callback addresses, what is named a key or a password, and ``known``."""
    for secret in sorted({s for s in known if len(s) >= LEAST_SECRET_CHARS}, key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    text = _WORD_IN_ADDRESS.sub(rf"\1/{HIDDEN}", text)
    text = _SIGN_IN.sub(f"{HIDDEN}@", text)
    return _NAMED_SECRET.sub(rf"\1\2{HIDDEN}", text)
