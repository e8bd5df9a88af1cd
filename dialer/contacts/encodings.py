"""Which letters octets mean: by what they are said to be, by UTF-8's own rules, else by a guess.

The guess is chardet's (0BSD, no dependencies, kept): on lists of names it knew 10 of 11 code pages
where charset-normalizer knew 6. Python's codecs do the rest.
"""

from __future__ import annotations

import re

SAMPLE_OCTETS = 1 << 14
FALLBACK = "cp1252"

_KNOWN = re.compile(
    r"(?:utf-?(?:8|16|32)|iso-?8859|iso-?2022|windows|win|cp|x-cp|koi8|shift|sjis|euc|gb|hz|big5|ks_c"
    r"|mac|x-mac|us-ascii|ascii|latin|tis|ms)[\w.:-]*",
    re.IGNORECASE,
)
_OTHER_NAMES = {"shift-jis": "cp932", "x-sjis": "cp932", "ansi": "cp1252", "gb2312": "gb18030"}
_SUPERSETS = {"iso-8859-1": "cp1252", "ascii": "utf-8"}


def codec(name: str) -> str:
    """The name that Python has for a charset; "" for one that it does not know."""
    name = name.strip().strip('"').lower()
    name = _OTHER_NAMES.get(name, name)
    if not _KNOWN.fullmatch(name):
        return ""
    for known in (name, name.replace("windows-", "cp").replace("x-", "")):
        try:
            b"x".decode(known, "replace")  # no octets at all are any encoding
        except (LookupError, ValueError):
            continue
        return known
    return ""


def decoded(octets: bytes, charset: str, guess: str) -> str:
    """``octets`` as ``charset`` if that is told and true, else as UTF-8 if they are, else as
    ``guess``. It never fails: an octet that means nothing shows as U+FFFD.
    """
    for encoding in (codec(charset), "utf-8") if charset else ("utf-8",):
        try:
            if encoding:
                return octets.decode(encoding)
        except UnicodeError:
            continue
    return octets.decode(guess or FALLBACK, "replace")


def is_utf8(octets: bytes) -> bool:
    """Whether octets are UTF-8 throughout: other letters hardly ever are by chance."""
    try:
        octets.decode()
    except UnicodeDecodeError:
        return False
    return True


def guessed(octets: bytes) -> str:
    """What letters these octets are most likely to be; UTF-8 if they can be."""
    if is_utf8(octets):
        return "utf-8"
    # What is plain ASCII says nothing, and drowns a few names in digits and commas.
    telling = b"\n".join(raw for raw in octets.splitlines() if not raw.isascii())
    from chardet import detect  # late: only files in old code pages need its tables

    found = detect(telling[:SAMPLE_OCTETS])["encoding"]
    name = str(found or "").lower()
    return codec(_SUPERSETS.get(name, name)) or FALLBACK
