"""Links on Linux, with the desktop's own tools where they are installed, in a home of the test."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from dialer.core.errors import DesktopError
from dialer.desktop.linux_links import LinuxLinks
from dialer.desktop.surroundings import Surroundings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a Linux desktop's files")


def surroundings(home: Path, **more: str) -> Surroundings:
    """A desktop of nobody's, its files below ``home``."""
    environment: Mapping[str, str] = {
        "HOME": str(home),
        "XDG_DATA_DIRS": str(home / "share"),
        "XDG_CURRENT_DESKTOP": "X-Generic",
        "PATH": os.environ["PATH"],
        **more,
    }
    return Surroundings((sys.executable,), environment, None, "linux")


@pytest.mark.parametrize("tools", [True, False], ids=["tools", "no tools"])
def test_registered_and_taken_back(tmp_path: Path, tools: bool) -> None:
    if tools and shutil.which("xdg-mime") is None:
        pytest.skip("xdg-utils is not installed")
    links = LinuxLinks(surroundings(tmp_path, **({} if tools else {"PATH": str(tmp_path)})))
    assert links.standing().ok is False
    assert "Dialer opens" in links.register()
    entry = tmp_path / ".local/share/applications/dialer.desktop"
    assert f"Exec={sys.executable} %u" in entry.read_text()
    assert links.standing().ok is True
    assert "no longer" in links.unregister()
    assert not entry.exists()
    assert links.standing().ok is False
    assert "dialer.desktop" not in (tmp_path / ".config/mimeapps.list").read_text()
    assert "not registered" in links.unregister()


def test_another_program_stays_and_comes_back(tmp_path: Path) -> None:
    listed = tmp_path / ".config/mimeapps.list"
    listed.parent.mkdir()
    listed.write_text("[Default Applications]\nx-scheme-handler/tel=other.desktop;\n")
    links = LinuxLinks(surroundings(tmp_path, PATH=str(tmp_path)))
    assert "other.desktop" in links.standing().words
    links.register()
    links.unregister()
    assert "x-scheme-handler/tel=other.desktop;" in listed.read_text()


def test_an_entry_of_the_persons_own_is_left(tmp_path: Path) -> None:
    entry = tmp_path / ".local/share/applications/dialer.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text("[Desktop Entry]\nExec=/usr/bin/something-else\n")
    LinuxLinks(surroundings(tmp_path)).unregister()
    assert entry.exists()


def test_where_a_package_brought_the_entry_none_is_added(tmp_path: Path) -> None:
    installed = tmp_path / "share/applications/dialer.desktop"
    installed.parent.mkdir(parents=True)
    installed.write_text(
        f"[Desktop Entry]\nExec={sys.executable} %u\n"
        "MimeType=x-scheme-handler/tel;x-scheme-handler/callto;x-scheme-handler/sip;\n"
    )
    links = LinuxLinks(surroundings(tmp_path))
    links.register()
    assert not (tmp_path / ".local/share/applications/dialer.desktop").exists()
    assert links.standing().ok is True


def test_without_a_home_it_says_so() -> None:
    links = LinuxLinks(Surroundings(("dialer",), {}, None, "linux"))
    with pytest.raises(DesktopError, match="no home folder"):
        links.register()
    assert links.standing().ok is None


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    links = LinuxLinks(surroundings(tmp_path, XDG_DATA_HOME=str(tmp_path / "data")))
    with pytest.raises(DesktopError, match="cannot be changed"):
        links.register()
