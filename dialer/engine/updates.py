"""Newer versions: asked for once a day where the person allows it, fetched only when they say so.

What was fetched is shown to the person, who runs it or does not; the program never does.
"""

from __future__ import annotations

import asyncio
import logging
import platform as os_platform
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from dialer import __version__
from dialer.core.errors import StoreError
from dialer.core.phrase import Phrase, phrase
from dialer.core.ports import Clock
from dialer.core.settings import Settings
from dialer.core.updates import (
    Origin,
    Release,
    ReleaseFile,
    Releases,
    Remembered,
    Told,
    UpdateError,
    UpdateMemory,
    is_newer,
)

CHECK = "updates.check"
EVERY = timedelta(days=1)

log = logging.getLogger(__name__)


class Updates:
    """``version`` is the running one; ``platform`` and ``machine`` are those of this computer.
    ``settings`` are read anew at each look.
    """

    def __init__(
        self,
        releases: Releases,
        memory: UpdateMemory,
        settings: Callable[[], Settings],
        clock: Clock,
        *,
        version: str = __version__,
        platform: str = sys.platform,
        machine: str = "",
    ) -> None:
        self._releases = releases
        self._memory = memory
        self._settings = settings
        self._clock = clock
        self._version = version
        self._platform, self._machine = platform, machine or os_platform.machine()

    @property
    def version(self) -> str:
        """The running version."""
        return self._version

    @property
    def origin(self) -> Origin:
        """Who brings newer versions."""
        return self._releases.origin

    @property
    def who_brings(self) -> tuple[Phrase, Phrase]:
        """The same in words: where this program is from, and how newer versions come."""
        if self.origin is Origin.PACKAGE:
            return (
                phrase("This Dialer was installed as a package of your system."),
                phrase("Its package manager brings newer versions."),
            )
        if self.origin is Origin.SOURCE:
            return (
                phrase("This Dialer runs from source, or was built without a release feed."),
                phrase("Newer versions come from where you have it from."),
            )
        return (
            phrase("This Dialer was installed from a file of its release."),
            phrase("It asks its release feed for newer versions, and you fetch and start them."),
        )

    def remembered(self) -> Remembered:
        """When the feed was last asked, and what it said. Reads the disk."""
        return self._memory.read()

    async def look(self) -> Release | None:
        """The newer release that the person has not been told to leave, when it is time to ask;
        None otherwise. A feed that cannot be read is logged: it is asked again tomorrow.
        """
        if self.origin is not Origin.DOWNLOAD:
            return None
        settings, remembered = await asyncio.to_thread(self._read)
        now = self._clock.now()
        if not settings.switch(CHECK):
            return None
        # A clock that was set back must not silence it for years.
        if remembered.asked is not None and timedelta() <= now - remembered.asked < EVERY:
            return None
        with suppress(StoreError):  # then it is asked again at the next look
            await asyncio.to_thread(self._memory.write, replace(remembered, asked=now))
        try:
            release = await self._releases.newest()
        except UpdateError as error:
            log.info("%s", error)
            return None
        await self._remember(release)
        wanted = is_newer(release.version, self._version) and release.version != remembered.left
        return release if wanted else None

    async def newest(self) -> Release | None:
        """The newer release, None when this is the newest; asked now, whatever is set.

        Raises UpdateError, also where there is nobody to ask.
        """
        if self.origin is not Origin.DOWNLOAD:
            raise UpdateError(*self.who_brings)
        release = await self._releases.newest()
        await self._remember(release)
        return release if is_newer(release.version, self._version) else None

    def file_of(self, release: Release) -> ReleaseFile | None:
        """The file for this computer, None where the release has none."""
        return release.file_for(self._platform, self._machine)

    async def download(self, release: Release, folder: Path, told: Told) -> Path:
        """Fetches the file for this computer and checks it; gives its path. Raises UpdateError."""
        file = self.file_of(release)
        if file is None:
            raise UpdateError(
                phrase("{version} has no file for this computer.", version=release.version),
                phrase("Look at the release's page."),
            )
        return await self._releases.download(file, folder, told)

    async def leave(self, release: Release) -> None:
        """Says no more of this release by itself. Raises StoreError."""
        remembered = await asyncio.to_thread(self._memory.read)
        await asyncio.to_thread(self._memory.write, replace(remembered, left=release.version))

    async def _remember(self, release: Release) -> None:
        def write() -> None:
            asked = replace(self._memory.read(), asked=self._clock.now(), newest=release.version)
            self._memory.write(asked)

        with suppress(StoreError):  # the answer is there all the same
            await asyncio.to_thread(write)

    def _read(self) -> tuple[Settings, Remembered]:
        return self._settings(), self._memory.read()
