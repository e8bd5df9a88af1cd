"""The lock: complete, hashed, for every platform, and without a word about where from."""

import re
import runpy
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
LOCK = ROOT / "packaging" / "requirements.lock"


@pytest.fixture(scope="module")
def pin_versions() -> dict[str, Any]:
    """The script's names; the folder is no package, so it is run rather than imported."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(ROOT / "packaging"), *sys.path])
        return runpy.run_path(str(ROOT / "packaging" / "pin_versions.py"))


def test_it_holds_pins_hashes_and_comments_alone(pin_versions: dict[str, Any]) -> None:
    assert pin_versions["foreign_lines"](LOCK.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "--find-links /home/me/wheels",
        "dialer @ file:///home/me/dialer",
        "httpx>=0.28",
        "# from https://packages.example/simple",
    ],
)
def test_anything_else_is_found(pin_versions: dict[str, Any], line: str) -> None:
    assert pin_versions["foreign_lines"](f"{line}\n") == [line]


def test_it_pins_everything_that_the_project_names(pin_versions: dict[str, Any]) -> None:
    pinned = {line.split("==")[0] for line in pin_versions["pins"](LOCK.read_text("utf-8"))}
    wanted = {
        re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", line, maxsplit=1)[0]).lower()
        for line in pin_versions["requirements"]()
    }
    assert wanted
    assert wanted <= pinned


def test_it_serves_windows_and_linux(pin_versions: dict[str, Any]) -> None:
    pins = "\n".join(pin_versions["pins"](LOCK.read_text(encoding="utf-8")))
    assert "sys_platform == 'win32'" in pins
    assert "sys_platform == 'linux'" in pins
