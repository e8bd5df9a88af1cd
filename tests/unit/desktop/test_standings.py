"""What is told of a desktop, and what of none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dialer.desktop.here import ThisDesktop
from dialer.desktop.standings import tray
from dialer.desktop.surroundings import Surroundings
from dialer.desktop.tray_host import WATCHER, has_tray
from tests.unit.desktop.buses import Answer
from tests.unit.desktop.conftest import Serve


def test_a_machine_without_a_desktop(tmp_path: Path) -> None:
    here = Surroundings(("dialer",), {"HOME": str(tmp_path), "PATH": ""}, None, "linux")
    found = {each.check: each.ok for each in ThisDesktop(here).standings()}
    assert found == {
        "tray": False,
        "link handler": False,
        "shortcut": False,
        "notifications": False,
        "start at login": None,
    }


def test_gnome_is_told_what_adds_a_tray(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}
    standing = tray(Surroundings(("dialer",), environment, None, "linux"))
    assert "AppIndicator" in standing.words


def test_a_watcher_without_a_host_is_no_tray(bus: str, serve: Serve) -> None:
    environment = {"DBUS_SESSION_BUS_ADDRESS": bus}
    assert not has_tray(environment)
    hosts = [False]

    def answer(_called: str, _contents: tuple[Any, ...]) -> Answer | None:
        return "v", (("b", hosts[0]),)

    serve(WATCHER.service, answer)
    assert not has_tray(environment)
    hosts[0] = True
    assert has_tray(environment)
