"""What a newer version is, and the doors to whoever knows of one. Nothing here is ever run.

The feed is a small JSON document beside the release's files; ``packaging/release.py`` writes it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from dialer.core.errors import DialerError

_VERSION = re.compile(r"v?(\d+(?:\.\d+)*)(?:[.-]?(a|b|rc|dev)\.?(\d+))?")
_STAGES = ("dev", "a", "b", "rc", "")
"""Of a version before its release; "" is the release itself."""


class UpdateError(DialerError):
    """The feed could not be read or was not what it has to be, or a file was not."""


class Origin(StrEnum):
    """Who brings this program its newer versions."""

    SOURCE = "source"  # it runs from source, or was put together without a feed
    PACKAGE = "package"  # the system's package manager
    DOWNLOAD = "download"  # the person, from the release's page


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """A file that can be downloaded. ``platform`` and ``machine`` as Python names them: linux,
    win32, darwin; x86_64, arm64. ``sha256`` in hexadecimal.
    """

    name: str
    url: str
    size: int
    sha256: str
    platform: str
    machine: str


@dataclass(frozen=True, slots=True)
class Release:
    """A version that can be had. ``notes`` is Markdown, ``page`` where a person reads on;
    ``signed``: whether a signature vouches for it, beside the secure connection.
    """

    version: str
    date: str
    notes: str
    page: str = ""
    files: Sequence[ReleaseFile] = ()
    signed: bool = False

    def file_for(self, platform: str, machine: str) -> ReleaseFile | None:
        """The file for such a machine, None where there is none."""
        wanted = _machine(machine)
        for file in self.files:
            if file.platform == platform and _machine(file.machine) == wanted:
                return file
        return None


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is kept between two starts: when the feed was last asked, the version of which the
    person wants to hear no more, and the newest that the feed told of ("" before it told of any).
    """

    asked: datetime | None = None
    left: str = ""
    newest: str = ""


Told = Callable[[int, int], None]
"""Called while a file comes in, with the bytes that are there and those that there will be."""


class Releases(Protocol):
    """The release feed."""

    @property
    def origin(self) -> Origin:
        """Who brings newer versions; only with DOWNLOAD is there anybody to ask."""
        ...

    async def newest(self) -> Release:
        """The newest release there is. Raises UpdateError."""
        ...

    async def download(self, file: ReleaseFile, folder: Path, told: Told) -> Path:
        """Fetches a file into a folder, and gives it only once it is whole and what it has to be.

        Raises UpdateError.
        """
        ...


class UpdateMemory(Protocol):
    """Where Remembered is kept."""

    def read(self) -> Remembered:
        """What was kept; an empty one where nothing can be read."""
        ...

    def write(self, remembered: Remembered) -> None:
        """Keeps it. Raises StoreError."""
        ...


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another one; what is no version never does."""
    one, other = _key(version), _key(than)
    return one is not None and other is not None and one > other


def is_version(text: str) -> bool:
    """Whether it is written as a version: 1.2.3, 1.3rc1."""
    return _key(text) is not None


def _key(version: str) -> tuple[tuple[int, ...], int, int] | None:
    found = _VERSION.fullmatch(version.strip())
    if found is None or len(version) > 60:
        return None
    numbers = [int(each) for each in found[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers), _STAGES.index(found[2] or ""), int(found[3] or 0)


def _machine(name: str) -> str:
    return {"amd64": "x86_64", "aarch64": "arm64"}.get(name.lower(), name.lower())
