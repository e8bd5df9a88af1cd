"""The lock: complete, hashed, for every platform, and without a word about where from."""

import re
import runpy
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
LOCK = ROOT / "packaging" / "requirements.lock"
BUILD_LOCK = ROOT / "packaging" / "build.lock"


@pytest.fixture(scope="module")
def pin_versions() -> dict[str, Any]:
    """The script's names; the folder is no package, so it is run rather than imported."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(ROOT / "packaging"), *sys.path])
        return runpy.run_path(str(ROOT / "packaging" / "pin_versions.py"))


@pytest.mark.parametrize("lock", [LOCK, BUILD_LOCK])
def test_it_holds_pins_hashes_and_comments_alone(pin_versions: dict[str, Any], lock: Path) -> None:
    assert pin_versions["foreign_lines"](lock.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "-i https://example.org/a",
        "--find-links /home/me/wheels",
        "dialer @ file:///home/me/dialer",
        "httpx>=0.28",
        "# from https://example.org/a",
    ],
)
def test_anything_else_is_found(pin_versions: dict[str, Any], line: str) -> None:
    assert pin_versions["foreign_lines"](f"{line}\n") == [line]


@pytest.mark.parametrize(
    ("lock", "names"), [(LOCK, "requirements"), (BUILD_LOCK, "build_requirements")]
)
def test_it_pins_everything_that_the_project_names(
    pin_versions: dict[str, Any], lock: Path, names: str
) -> None:
    pinned = {line.split("==")[0] for line in pin_versions["pins"](lock.read_text("utf-8"))}
    wanted = {
        re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", line, maxsplit=1)[0]).lower()
        for line in pin_versions[names]()
    }
    assert wanted
    assert wanted <= pinned


def test_installers_are_made_of_what_is_tested(pin_versions: dict[str, Any]) -> None:
    def versions(lock: Path) -> set[tuple[str, str]]:
        pins = [line.split(" ;")[0] for line in pin_versions["pins"](lock.read_text("utf-8"))]
        return {(name, version) for name, _, version in (pin.partition("==") for pin in pins)}

    tested, packed = versions(LOCK), versions(BUILD_LOCK)
    known = {name for name, _ in tested}
    assert "httpx" in known
    assert not {(name, version) for name, version in packed - tested if name in known}


def test_it_serves_windows_and_linux(pin_versions: dict[str, Any]) -> None:
    pins = "\n".join(pin_versions["pins"](LOCK.read_text(encoding="utf-8")))
    assert "sys_platform == 'win32'" in pins
    assert "sys_platform == 'linux'" in pins
