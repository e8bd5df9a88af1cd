"""``dialer links``, and the settings that change something of the desktop as they are set."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from dialer.app import Composition
from dialer.cli.main import run
from dialer.cli.output import plain

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a Linux desktop's files")


@pytest.fixture
def home(tmp_path: Path) -> Composition:
    """On a desktop of nobody's."""
    environment = {
        "DIALER_HOME": str(tmp_path / "dialer"),
        "DIALER_SECRETS": "file",
        "HOME": str(tmp_path),
        "XDG_DATA_DIRS": str(tmp_path / "share"),
        "PATH": str(tmp_path),  # no tools: the files alone
        "LANG": "en_US.UTF-8",
    }
    return Composition(environment)


def test_registered_and_taken_back(
    home: Composition, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = tmp_path / ".local/share/applications/dialer.desktop"
    assert run(["links", "status"], home) == 0
    assert "Nothing opens" in capsys.readouterr().out
    assert run(["links", "register"], home) == 0
    assert capsys.readouterr().out == "Dialer opens tel:, callto: and sip: links.\n"
    assert f"DIALER_HOME={tmp_path}/dialer" in entry.read_text()
    assert home.settings.switch("links.open_here")
    assert run(["links", "unregister", "--json"], home) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is False
    assert not entry.exists()
    assert not home.settings.switch("links.open_here")


def test_start_at_login_switches_the_file(home: Composition, tmp_path: Path) -> None:
    entry = tmp_path / ".config/autostart/dialer.desktop"
    assert run(["config", "set", "start_at_login", "true"], home) == 0
    assert "gui --at-login" in entry.read_text()
    assert run(["config", "set", "start_at_login", ""], home) == 0
    assert not entry.exists()


def test_what_the_desktop_refuses_is_not_set(
    home: Composition, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".config").write_text("in the way")
    assert run(["config", "set", "start_at_login", "true"], home) == 2
    assert "cannot be changed" in capsys.readouterr().err
    assert not home.settings.switch("start_at_login")


def test_the_demo_changes_nothing_of_the_desktop(
    home: Composition, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo = home.another_home(tmp_path / "demo")
    for key in ("start_at_login", "links.open_here"):
        assert run(["config", "set", key, "true"], demo) == 2
        assert "The demo changes nothing" in capsys.readouterr().err
    assert not (tmp_path / ".config").exists()
    assert not (tmp_path / ".local").exists()


def test_without_a_home_folder_it_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bare = Composition({"DIALER_HOME": str(tmp_path), "PATH": os.environ["PATH"]})
    assert run(["links", "register"], bare) == 2
    assert "HOME is not set" in plain(capsys.readouterr().err)


@pytest.mark.parametrize("words", [["links"], ["links", "steal"], ["gui", "a", "b"], ["gui", "-x"]])
def test_wrong_use_is_one_line(
    home: Composition, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert run(words, home) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
