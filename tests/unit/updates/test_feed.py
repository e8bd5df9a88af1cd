"""The release feed: what is taken from it, and what never is."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.updates import Origin, UpdateError, is_newer
from dialer.updates.channel import Channel, is_trustworthy, read_channel
from dialer.updates.document import read_document
from dialer.updates.feed import ReleaseFeed
from dialer.updates.file_names import NAMES_MOST, claim_name
from tests.unit.updates.feed_server import KEY, FeedServer, feed_server

PUBLIC = bytes(KEY.verify_key)


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as running:
        yield running


def feed(server: FeedServer, key: bytes = PUBLIC) -> ReleaseFeed:
    return ReleaseFeed(Channel(Origin.DOWNLOAD, server.feed, key), timeout_s=5)


async def test_a_signed_release_is_read_and_its_file_fetched(
    server: FeedServer, tmp_path: Path
) -> None:
    server.publish(body=b"x" * 200_000)
    release = await feed(server).newest()
    assert (release.version, release.signed) == ("9.1", True)
    file = release.file_for("linux", "AMD64")
    assert file is not None
    assert release.file_for("win32", "AMD64") is None
    told: list[tuple[int, int]] = []
    path = await feed(server).download(
        file, tmp_path / "new", lambda there, all_: told.append((there, all_))
    )
    assert path.read_bytes() == b"x" * 200_000
    assert told[-1] == (200_000, 200_000)
    assert os.listdir(path.parent) == [file.name]
    assert not path.stat().st_mode & 0o111  # nothing that could be started by a click


@pytest.mark.parametrize("how", ["other key", "changed", "cut", "none", "no text"])
async def test_what_is_not_signed_with_our_key_is_refused(server: FeedServer, how: str) -> None:
    data = server.publish()
    key = PUBLIC
    if how == "other key":
        key = bytes(32)
    elif how == "changed":
        server.put("/release.json", data.replace(b"9.1", b"9.2"))
    elif how == "cut":
        server.put("/release.json.sig", b"AAAA")
    elif how == "none":
        del server.pages["/release.json.sig"]
    else:
        server.put("/release.json.sig", b"\xff\xfe")
    with pytest.raises(UpdateError):
        await feed(server, key).newest()


async def test_without_a_key_the_connection_alone_vouches(server: FeedServer) -> None:
    server.publish()
    assert not (await feed(server, b"").newest()).signed
    assert server.asked == ["/release.json"]


@pytest.mark.parametrize("body", [b"y" * 5, b"longer than was said", b""])
async def test_a_file_that_is_not_what_was_said_is_deleted(
    server: FeedServer, tmp_path: Path, body: bytes
) -> None:
    server.publish(body=b"setup")
    release = await feed(server).newest()
    server.put("/file", body)
    with pytest.raises(UpdateError, match="not what the release feed says"):
        await feed(server).download(release.files[0], tmp_path, lambda _there, _all: None)
    assert os.listdir(tmp_path) == []


async def test_what_is_in_the_folder_already_is_not_written_over(
    server: FeedServer, tmp_path: Path
) -> None:
    server.publish(body=b"new")
    file = (await feed(server).newest()).files[0]
    names = [f"dialer-9.1-linux-x86_64{number}.tar.xz" for number in ("", " (2)", " (3)")]
    (tmp_path / names[0]).write_bytes(b"old")
    (tmp_path / names[1]).symlink_to(tmp_path / "elsewhere")
    path = await feed(server).download(file, tmp_path, lambda _there, _all: None)
    assert path == tmp_path / names[2]
    assert path.read_bytes() == b"new"
    assert (tmp_path / names[0]).read_bytes() == b"old"
    assert sorted(os.listdir(tmp_path)) == sorted(names)


@pytest.mark.parametrize("before", [[], [b"old"]])
async def test_the_same_file_is_kept_and_not_fetched_again(
    server: FeedServer, tmp_path: Path, before: list[bytes]
) -> None:
    server.publish(body=b"new")
    file = (await feed(server).newest()).files[0]
    for content in before:
        (tmp_path / file.name).write_bytes(content)
    told: list[tuple[int, int]] = []
    first = await feed(server).download(file, tmp_path, lambda there, all_: None)
    server.asked.clear()
    again = await feed(server).download(
        file, tmp_path, lambda there, all_: told.append((there, all_))
    )
    assert again == first
    assert again.read_bytes() == b"new"
    assert server.asked == []
    assert told == [(3, 3)]


@pytest.mark.parametrize(
    ("name", "second"),
    [
        ("dialer-1.2-windows-x64-setup.exe", "dialer-1.2-windows-x64-setup (2).exe"),
        ("dialer-1.2-macos-arm64.dmg", "dialer-1.2-macos-arm64 (2).dmg"),
        ("dialer-1.2-linux-x86_64.tar.xz", "dialer-1.2-linux-x86_64 (2).tar.xz"),
        ("dialer", "dialer (2)"),
    ],
)
def test_a_second_name_keeps_its_ending(tmp_path: Path, name: str, second: str) -> None:
    assert claim_name(tmp_path / name).name == name
    assert claim_name(tmp_path / name).name == second


def test_names_come_to_an_end(tmp_path: Path) -> None:
    for _ in range(NAMES_MOST):
        claim_name(tmp_path / "dialer.exe")
    with pytest.raises(FileExistsError):
        claim_name(tmp_path / "dialer.exe")


async def test_a_folder_that_cannot_be_written_is_told(server: FeedServer) -> None:
    server.publish()
    release = await feed(server).newest()
    blocked = Path(__file__)  # a file where a folder should be
    with pytest.raises(UpdateError, match="cannot be written"):
        await feed(server).download(release.files[0], blocked, lambda _a, _b: None)


async def test_redirects_are_followed_to_trustworthy_places_alone(server: FeedServer) -> None:
    data = server.publish()
    server.put("/elsewhere", data)
    server.put("/release.json", b"", 302, Location="/elsewhere")
    assert (await feed(server).newest()).version == "9.1"
    server.put("/release.json", b"", 302, Location="http://example.org/release.json")
    with pytest.raises(UpdateError, match="not secure"):
        await feed(server).newest()
    server.put("/release.json", b"", 302, Location="/release.json")
    with pytest.raises(UpdateError, match="one address to the next"):
        await feed(server).newest()


async def test_a_feed_that_fails_is_told_in_a_line(server: FeedServer) -> None:
    with pytest.raises(UpdateError, match="HTTP 404"):
        await feed(server).newest()
    server.put("/release.json", b"[" * 2_000_000)
    with pytest.raises(UpdateError, match="too long"):
        await feed(server).newest()
    gone = ReleaseFeed(Channel(Origin.DOWNLOAD, "http://127.0.0.1:1/release.json"), timeout_s=5)
    with pytest.raises(UpdateError, match="could not be reached"):
        await gone.newest()
    with pytest.raises(UpdateError, match="no release feed"):
        await ReleaseFeed(Channel(Origin.SOURCE)).newest()


BAD: list[dict[str, object]] = [
    {"format": 2},
    {"version": "latest"},
    {"version": 9},
    {"page": "http://example.org/"},
    {"notes": "x" * 100_001},
    {"files": [{"name": "a"}]},
]
FILE = {
    "name": "setup.exe",
    "url": "https://example.org/setup.exe",
    "size": 1,
    "sha256": "0" * 64,
    "platform": "win32",
    "machine": "x86_64",
}
GOOD = {"format": 1, "version": "9.1", "date": "2026-12-01", "notes": "", "files": [FILE]}


@pytest.mark.parametrize("changed", BAD)
def test_a_document_of_another_form_is_refused(changed: dict[str, object]) -> None:
    assert read_document(json.dumps(GOOD).encode(), signed=True).files
    with pytest.raises(UpdateError):
        read_document(json.dumps(GOOD | changed).encode(), signed=True)


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "../../.bashrc"},
        {"name": "a/b"},
        {"name": "C:\\a.exe"},
        {"name": ".hidden"},
        {"url": "http://example.org/setup.exe"},
        {"url": "file:///etc/passwd"},
        {"size": 0},
        {"sha256": "0"},
        {"sha256": "g" * 64},
    ],
)
def test_a_file_that_could_do_harm_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(UpdateError):
        read_document(json.dumps(GOOD | {"files": [FILE | changed]}).encode(), signed=True)


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_a_release_or_refused(data: bytes) -> None:
    with contextlib.suppress(UpdateError):
        read_document(data, signed=False)


@pytest.mark.parametrize(
    ("address", "trusted"),
    [
        ("https://example.org/release.json", True),
        ("http://127.0.0.1:8000/release.json", True),
        ("http://example.org/release.json", False),
        ("https://me:secret@example.org/", False),
        ("ftp://example.org/", False),
        ("https:///", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_which_addresses_nobody_can_tamper_with(address: str, trusted: bool) -> None:
    assert is_trustworthy(address) is trusted


def test_the_channel_is_what_the_build_wrote(tmp_path: Path) -> None:
    file = tmp_path / "channel.json"
    assert read_channel(file).origin is Origin.SOURCE
    for text, origin in (
        ('{"kind": "download", "feed": "https://example.org/f", "public_key": ""}', "download"),
        ('{"kind": "download", "feed": "", "public_key": ""}', "source"),
        ('{"kind": "download", "feed": "http://example.org/f", "public_key": ""}', "source"),
        ('{"kind": "download", "feed": "https://example.org/f", "public_key": "AAAA"}', "source"),
        ('{"kind": "download", "feed": "https://example.org/f", "public_key": "?"}', "source"),
        ('{"kind": "package", "feed": "", "public_key": ""}', "package"),
        ('{"kind": "other"}', "source"),
        ("[]", "source"),
        ("{", "source"),
    ):
        file.write_text(text)
        assert read_channel(file).origin == origin, text


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.2.0", "0.1.9", True),
        ("0.10", "0.9", True),
        ("1.0", "1.0.0", False),
        ("1.0", "1.0rc1", True),
        ("1.0rc2", "1.0rc1", True),
        ("1.0b1", "1.0a9", True),
        ("v1.1", "1.0", True),
        ("1.0rc1", "1.0", False),
        ("latest", "1.0", False),
        ("1.0", "unknown", False),
        ("9" * 100, "1.0", False),
    ],
)
def test_which_version_is_newer(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


@given(
    st.lists(st.integers(0, 99), min_size=1, max_size=4), st.lists(st.integers(0, 99), min_size=1)
)
def test_no_two_versions_are_each_newer(one: list[int], other: list[int]) -> None:
    first, second = (".".join(map(str, each)) for each in (one, other))
    assert not (is_newer(first, second) and is_newer(second, first))
