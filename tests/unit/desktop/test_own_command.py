"""How the program names itself to the desktop, packed or not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dialer.desktop.surroundings import own_command


def test_a_packed_program_is_its_own_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "dialer.exe"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert own_command({}) == (str(program),)
    windowed = tmp_path / "dialer-gui.exe"
    windowed.touch()
    # A link must not open a console beside the window.
    assert own_command({}) == (str(windowed),)
    assert own_command({"APPIMAGE": "/x/Dialer.AppImage"}) == ("/x/Dialer.AppImage",)


def test_one_from_source_is_started_by_python_or_its_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path / "python3"
    monkeypatch.setattr(sys, "executable", str(python))
    assert own_command({}) == (str(python), "-P", "-m", "dialer")
    script = tmp_path / ("dialer-gui.exe" if sys.platform == "win32" else "dialer")
    script.touch()
    assert own_command({}) == (str(script),)
