"""What the tests on a virtual desktop need: installed for root alone, and asked for once."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

FILE = Path(__file__).resolve().parents[3] / "packaging" / "desktop_tools.py"


@pytest.fixture
def tools() -> ModuleType:
    spec = importlib.util.spec_from_file_location("desktop_tools", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def ran(tools: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What apt was told, on a Linux machine without any of it."""
    commands: list[list[str]] = []
    monkeypatch.setattr(tools.platform, "system", lambda: "Linux")
    monkeypatch.setattr(
        tools.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None
    )
    monkeypatch.setattr(tools.subprocess, "run", lambda command, **_: commands.append(command))
    return commands


@pytest.mark.skipif(sys.platform == "win32", reason="there is no root")
def test_root_gets_it_and_apt_is_not_asked_for_the_same_again(
    tools: ModuleType, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tools.os, "geteuid", lambda: 0)
    said: list[str] = []
    lacking = tools.ensure(said.append, tmp_path / "stamp")
    assert "Xvfb" in lacking
    assert [command[4] for command in ran] == ["update", "install"]
    assert {"xvfb", "xfce4-panel", "dunst"} <= set(ran[1])
    assert len(said) == 2
    assert "skipped" in said[1]
    assert tools.ensure(said.append, tmp_path / "stamp") == lacking
    assert len(ran) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there is no root")
def test_a_persons_own_desktop_is_left_as_it_is(
    tools: ModuleType, ran: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tools.os, "geteuid", lambda: 1000)
    assert tools.ensure(print, tmp_path / "stamp")
    assert not ran
