"""When the feed is asked, and what becomes of its answer; the feed is a real server."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dialer.core.settings import Settings
from dialer.core.updates import Origin, Remembered, UpdateError
from dialer.engine.updates import Updates
from dialer.store.update_memory import UpdateFile
from dialer.updates.channel import Channel
from dialer.updates.feed import ReleaseFeed
from tests.unit.updates.feed_server import KEY, FeedServer, feed_server

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


class DayClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = NOON

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()

    async def sleep(self, seconds: float) -> None:
        raise AssertionError("nothing waits here")


class Desk:
    """Updates on a server, with everything that a test turns."""

    def __init__(self, server: FeedServer, folder: Path, origin: Origin = Origin.DOWNLOAD) -> None:
        self.clock = DayClock()
        self.values: dict[str, bool] = {}
        self.memory = UpdateFile(folder / "data" / "updates.json")
        channel = Channel(origin, server.feed, bytes(KEY.verify_key))
        self.updates = Updates(
            ReleaseFeed(channel, timeout_s=5),
            self.memory,
            lambda: Settings(self.values),
            self.clock,
            version="9.0",
            platform="linux",
            machine="x86_64",
        )


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as running:
        running.publish("9.1")
        yield running


@pytest.fixture
def desk(server: FeedServer, tmp_path: Path) -> Desk:
    return Desk(server, tmp_path)


async def test_it_asks_once_a_day(server: FeedServer, desk: Desk) -> None:
    release = await desk.updates.look()
    assert release is not None
    assert release.version == "9.1"
    asked = len(server.asked)
    desk.clock.time += timedelta(hours=23, minutes=59)
    assert await desk.updates.look() is None
    assert len(server.asked) == asked
    desk.clock.time += timedelta(minutes=1)
    assert await desk.updates.look() is not None
    desk.clock.time -= timedelta(days=400)  # a clock that was wrong, and is set right
    assert await desk.updates.look() is not None


async def test_the_switch_and_packages_keep_it_silent(
    server: FeedServer, desk: Desk, tmp_path: Path
) -> None:
    desk.values["updates.check"] = False
    assert await desk.updates.look() is None
    for origin in (Origin.PACKAGE, Origin.SOURCE):
        other = Desk(server, tmp_path / origin, origin)
        assert await other.updates.look() is None
        with pytest.raises(UpdateError):
            await other.updates.newest()
    assert server.asked == []


async def test_a_version_that_was_left_is_told_of_no_more_but_the_next_is(
    server: FeedServer, desk: Desk
) -> None:
    release = await desk.updates.look()
    assert release is not None
    await desk.updates.leave(release)
    desk.clock.time += timedelta(days=2)
    assert await desk.updates.look() is None
    assert await desk.updates.newest() is not None  # asked for by the person
    server.publish("9.2")
    desk.clock.time += timedelta(days=2)
    assert await desk.updates.look() is not None


async def test_what_the_feed_said_is_remembered(server: FeedServer, desk: Desk) -> None:
    desk.memory.write(Remembered(left="9.1"))
    assert desk.updates.remembered().newest == ""
    await desk.updates.look()
    assert desk.updates.remembered() == Remembered(NOON, "9.1", "9.1")
    server.publish("9.2")
    desk.clock.time += timedelta(hours=1)
    assert await desk.updates.newest() is not None
    assert desk.updates.remembered() == Remembered(desk.clock.time, "9.1", "9.2")
    assert await desk.updates.look() is None, "it was asked an hour ago"


@pytest.mark.parametrize("version", ["9.0", "8.9", "9.0rc1"])
async def test_what_is_not_newer_is_no_news(server: FeedServer, desk: Desk, version: str) -> None:
    server.publish(version)
    assert await desk.updates.look() is None
    assert await desk.updates.newest() is None


async def test_a_feed_that_fails_says_nothing_until_tomorrow(
    server: FeedServer, desk: Desk
) -> None:
    server.put("/release.json", b"<html>captive portal</html>")
    assert await desk.updates.look() is None
    asked = len(server.asked)
    assert await desk.updates.look() is None
    assert len(server.asked) == asked
    with pytest.raises(UpdateError):
        await desk.updates.newest()


async def test_the_file_of_this_computer_is_fetched(desk: Desk, tmp_path: Path) -> None:
    release = await desk.updates.newest()
    assert release is not None
    path = await desk.updates.download(release, tmp_path, lambda _there, _all: None)
    assert path.read_bytes() == b"setup"


async def test_a_release_without_a_file_for_this_computer(server: FeedServer, desk: Desk) -> None:
    server.publish("9.3", files=[])
    release = await desk.updates.newest()
    assert release is not None
    assert desk.updates.file_of(release) is None
    with pytest.raises(UpdateError, match="no file for this computer"):
        await desk.updates.download(release, Path(), lambda _there, _all: None)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"asked": "yesterday"}', '{"asked": 7}'])
def test_a_memory_that_cannot_be_read_is_empty(tmp_path: Path, text: str) -> None:
    path = tmp_path / "updates.json"
    path.write_text(text)
    assert UpdateFile(path).read() == Remembered()
    UpdateFile(path).write(Remembered(NOON, "9.1"))
    assert UpdateFile(path).read() == Remembered(NOON, "9.1")
