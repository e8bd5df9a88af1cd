"""Start at login: the file that each system reads comes and goes."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from dialer.desktop.login_start import FileLoginStart
from dialer.desktop.surroundings import Surroundings

FILES = {
    "linux": ".config/autostart/dialer.desktop",
    "darwin": "Library/LaunchAgents/dialer-desktop.at-login.plist",
}


@pytest.mark.parametrize("platform", FILES)
def test_it_comes_and_goes(tmp_path: Path, platform: str) -> None:
    here = Surroundings(("/opt/dialer",), {"HOME": str(tmp_path)}, None, platform)
    start, file = FileLoginStart(here), tmp_path / FILES[platform]
    assert start.standing().ok is None
    start.switch(on=True)
    start.switch(on=True)
    assert file.exists()
    assert start.standing().ok is True
    start.switch(on=False)
    start.switch(on=False)
    assert not file.exists()
    assert start.standing().ok is None


def test_a_launch_agent_starts_this_home(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "DIALER_HOME": "/data"}
    FileLoginStart(Surroundings(("/opt/dialer",), environment, None, "darwin")).switch(on=True)
    told = plistlib.loads((tmp_path / FILES["darwin"]).read_bytes())
    assert told["ProgramArguments"] == ["/opt/dialer", "gui", "--at-login"]
    assert told["EnvironmentVariables"] == {"DIALER_HOME": "/data"}
    assert told["RunAtLoad"] is True


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_switched_off_by_the_desktop_counts(tmp_path: Path, line: str) -> None:
    file = tmp_path / FILES["linux"]
    file.parent.mkdir(parents=True)
    file.write_text(f"[Desktop Entry]\nExec=dialer\n{line}\n")
    here = Surroundings(("/opt/dialer",), {"HOME": str(tmp_path)}, None, "linux")
    assert FileLoginStart(here).standing().ok is None
