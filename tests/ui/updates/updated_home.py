"""A home whose program came with a release feed."""

from __future__ import annotations

from dialer.app import Composition
from dialer.core.updates import Origin
from dialer.engine.updates import Updates
from dialer.store.update_memory import UpdateFile
from dialer.updates.channel import Channel
from dialer.updates.feed import ReleaseFeed
from tests.unit.updates.feed_server import KEY


class UpdatedHome(Composition):
    """Version 9.0, for Linux; ``feed`` is the feed's address, ``origin`` who brings newer ones."""

    feed = ""
    origin = Origin.DOWNLOAD

    def updates(self) -> Updates:
        channel = Channel(self.origin, self.feed, bytes(KEY.verify_key))
        memory = UpdateFile(self.folders.data / "updates.json")
        releases = ReleaseFeed(channel, timeout_s=5)
        settings = lambda: self.settings  # noqa: E731 - as app.py hands it over
        return Updates(
            releases,
            memory,
            settings,
            self.clock,
            version="9.0",
            platform="linux",
            machine="x86_64",
        )
