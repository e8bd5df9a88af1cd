"""The feed's document: bytes to a Release, and nothing that could surprise anybody.

Whatever does not have exactly the form that ``packaging/release.py`` writes is refused whole.
"""

from __future__ import annotations

import re
from typing import Annotated

import msgspec

from dialer.core.phrase import phrase
from dialer.core.updates import Release, ReleaseFile, UpdateError, is_version
from dialer.updates.channel import is_trustworthy

FORMAT = 1
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,120}")

Short = Annotated[str, msgspec.Meta(max_length=300)]


class _File(msgspec.Struct, frozen=True):
    name: Short
    url: Annotated[str, msgspec.Meta(max_length=2000)]
    size: Annotated[int, msgspec.Meta(gt=0, le=2_000_000_000)]
    sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    platform: Short
    machine: Short


class _Document(msgspec.Struct, frozen=True):
    format: int
    version: Short
    date: Short
    notes: Annotated[str, msgspec.Meta(max_length=100_000)]
    page: Short = ""
    files: Annotated[list[_File], msgspec.Meta(max_length=100)] = []


def read_document(data: bytes, *, signed: bool) -> Release:
    """The release that it tells of. Raises UpdateError."""
    try:
        told = msgspec.json.decode(data, type=_Document)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _refused(str(error)) from None
    if told.format != FORMAT:
        raise UpdateError(
            phrase("The release feed is in a form that this version does not know."),
            phrase("Look at the release's page for a newer version."),
        )
    if not is_version(told.version):
        raise _refused("version")
    if told.page and not is_trustworthy(told.page):
        raise _refused("page")
    for file in told.files:
        # A name that is a path would be written outside the folder of downloads.
        if not _NAME.fullmatch(file.name) or not is_trustworthy(file.url):
            raise _refused(file.name)
    files = [
        ReleaseFile(file.name, file.url, file.size, file.sha256, file.platform, file.machine)
        for file in told.files
    ]
    return Release(told.version, told.date, told.notes, told.page, files, signed)


def _refused(what: str) -> UpdateError:
    return UpdateError(
        phrase("The release feed is not in order ({what}).", what=what[:120]),
        phrase("Nothing was taken from it."),
    )
