"""Pictures inside vCards: base64 with its type (2.1, 3.0) and ``data:`` addresses (4.0).

Addresses elsewhere are kept by whoever asks, and never fetched.
"""

from __future__ import annotations

import base64
import binascii
import re

from dialer.contacts.content_lines import ContentLine
from dialer.core.contact import Photo
from dialer.core.phrase import phrase

LARGEST_OCTETS = 10 << 20

_DATA = re.compile(r"data:([\w.+-]+/[\w.+-]+)?(?:;[\w.=+-]+)*?(;base64)?,", re.IGNORECASE)
_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)
_SHORT = {"jpg": "jpeg", "tif": "tiff", "svg": "svg+xml"}
_TYPE = re.compile(r"(?:image/)?([a-z0-9.+-]+)")


def is_inside(line: ContentLine) -> bool:
    """Whether the octets stand in the line itself."""
    return line.is_base64 or line.value[:5].lower() == "data:"


def photo_of(line: ContentLine) -> Photo:
    """The picture of a line. Raises ValueError, in words, when it is none."""
    told = line.first("MEDIATYPE") or next(iter(line.all("TYPE")), "")
    value = line.value
    if value[:5].lower() == "data:":
        # Commas and semicolons of an address should not be escaped, and often are.
        start = value[:200].replace("\\", "")
        head = _DATA.match(start)
        if head is None or not head[2]:
            raise ValueError(phrase("its picture is written in an unknown way"))
        told = told or head[1] or ""
        value = value[value.index(",") + 1 :]
    # Four letters are three octets.
    if len(value) * 3 // 4 > LARGEST_OCTETS + 3:
        raise ValueError(
            phrase(
                "its picture is larger than {largest_octets} MB",
                largest_octets=LARGEST_OCTETS >> 20,
            )
        )
    try:
        data = base64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(phrase("its picture is damaged: it is no base64")) from None
    if not data:
        raise ValueError(phrase("its picture is empty"))
    return Photo(_media_type(told, data), data)


def _media_type(told: str, data: bytes) -> str:
    known = _TYPE.fullmatch(told.lower())
    if known is not None:
        return f"image/{_SHORT.get(known[1], known[1])}"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    starts = (kind for start, kind in _STARTS if data.startswith(start))
    return next(starts, "application/octet-stream")


def photo_line(photo: Photo, version: str) -> ContentLine:
    """The line for a picture."""
    return for_version(
        ContentLine(
            "PHOTO",
            base64.b64encode(photo.data).decode(),
            (("ENCODING", ("b",)), ("TYPE", (photo.media_type.removeprefix("image/").upper(),))),
        ),
        version,
    )


def for_version(line: ContentLine, version: str) -> ContentLine:
    """A line with octets in it (a logo, a sound, a key) as this version writes such."""
    if version == "4.0" and line.is_base64:
        kind = next(iter(line.all("TYPE")), "").lower()
        if "/" not in kind:
            media = {"SOUND": "audio", "KEY": "application"}.get(line.name, "image")
            kind = f"{media}/{_SHORT.get(kind, kind)}" if kind else "application/octet-stream"
        kept = line.without("ENCODING", "TYPE", "VALUE")
        return ContentLine(
            line.name, f"data:{kind};base64,{line.value}", kept.parameters, line.group
        )
    if version == "3.0" and (head := _DATA.match(line.value[:200])) and head[2]:
        kind = (head[1] or "").partition("/")[2].upper()
        kept = line.without("VALUE", "MEDIATYPE", "TYPE")
        parameters = (*kept.parameters, ("ENCODING", ("b",)))
        if kind:
            parameters = (*parameters, ("TYPE", (kind,)))
        value = line.value[head.end() :]
        return ContentLine(line.name, value, parameters, line.group)
    return line
