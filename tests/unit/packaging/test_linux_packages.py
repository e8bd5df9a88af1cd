"""What a Linux desktop is told: entry, AppStream, packages; and the install script at work."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.unit.packaging.scripts import (
    PACKAGING,
    metainfo,
    packages,
    product,
    release_notes,
    translations,
    tree,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Linux's files, made on Linux")
SCRIPT = PACKAGING / "linux" / "install.sh"


def tool(name: str) -> str:
    """A tool's path; the test is skipped where it is not installed."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def test_the_desktop_entry_is_in_order(tmp_path: Path) -> None:
    entry = tmp_path / "dialer.desktop"
    entry.write_text(product.desktop_entry(), "utf-8")
    for scheme in product.SCHEMES:
        assert f"x-scheme-handler/{scheme};" in entry.read_text("utf-8")
    done = subprocess.run([tool("desktop-file-validate"), entry], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def made_metainfo() -> str:
    sections = release_notes.sections(release_notes.changelog())
    return metainfo.metainfo(sections, 1_780_000_000)


def test_software_centres_are_told_what_it_is(tmp_path: Path) -> None:
    root = ElementTree.fromstring(made_metainfo())
    assert root.findtext("launchable") == "dialer.desktop"
    release = root.find("releases/release")
    assert release is not None
    assert release.attrib["version"] == product.VERSION
    points = [point.text or "" for point in release.iter("li")]
    assert points
    assert not any(mark in point for point in points for mark in ("`", "**", "]("))


def test_software_centres_are_told_in_each_language_of_the_window() -> None:
    root = ElementTree.fromstring(made_metainfo())
    tag = "{http://www.w3.org/XML/1998/namespace}lang"
    spoken = [language.replace("_", "-") for language in translations.LANGUAGES]
    for path in ("summary", "keywords/keyword", "description/p"):
        told = dict.fromkeys(each.get(tag, "en") for each in root.findall(path))
        assert sorted(told) == sorted(["en", *spoken]), path
    assert sorted(each.text or "" for each in root.findall("languages/lang")) == sorted(
        translations.LANGUAGES
    )


def test_appstream_takes_it(tmp_path: Path) -> None:
    path = tmp_path / metainfo.FILE_NAME
    path.write_text(made_metainfo(), "utf-8")
    command = [tool("appstreamcli"), "validate", "--no-net", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_markdown_becomes_plain_points() -> None:
    text = (
        "### Added\n\n- A *window*: with `keys`\n  and [links](x.md). More.\n- Two\n\n### Fixed\n"
    )
    assert metainfo.plain_points(text) == ["A window.", "Two."]


@pytest.mark.parametrize(
    ("version", "packaged"),
    [("0.1.0", "0.1.0"), ("1.2rc1", "1.2~rc1"), ("1.0.0.dev3", "1.0.0~dev3"), ("2.0-b2", "2.0~b2")],
)
def test_what_comes_before_a_release_sorts_before_it(version: str, packaged: str) -> None:
    assert packages.package_version(version) == packaged
    if packaged != version:
        order = [tool("dpkg"), "--compare-versions", packaged, "lt", packaged.partition("~")[0]]
        assert subprocess.run(order).returncode == 0


def test_the_packages_ask_for_what_is_needed_and_no_more(tmp_path: Path) -> None:
    debian = (["libx11-6"], ["libgtk-3-0", "libwayland-client0"])
    made = packages.package("deb", tmp_path, debian, ["libX11.so.6()(64bit)"], "2.35")
    assert made["depends"] == ["libc6 (>= 2.35)", "libx11-6"]
    assert "libwayland-client0" in made["recommends"]
    assert "libgtk-3-0" in made["suggests"]
    assert "scripts" not in made  # nothing of ours runs as root at install
    rpm = packages.package("rpm", tmp_path, debian, ["libX11.so.6()(64bit)"], "2.35")
    assert rpm["depends"] == ["glibc >= 2.35", "libX11.so.6()(64bit)"]


def test_each_package_describes_itself_in_its_own_form(tmp_path: Path) -> None:
    made = {kind: packages.package(kind, tmp_path, ([], []), [], "2.35") for kind in ("deb", "rpm")}
    assert made["deb"]["description"].startswith(f"{product.SUMMARY}\nDialer calls through")
    assert "\n.\n" in made["deb"]["description"]
    assert made["rpm"]["rpm"]["summary"] == product.SUMMARY
    assert made["rpm"]["description"].startswith("Dialer calls through")
    assert "\n.\n" not in made["rpm"]["description"]


def test_the_copyright_file_keeps_debians_form() -> None:
    text = tree.copyright_text()
    assert text.startswith("Format: https://www.debian.org/")
    body = text.partition("License: Expat\n")[2]
    assert all(line.startswith(" ") for line in body.rstrip().splitlines())


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive, unpacked, with a program that is a script."""
    folder = tmp_path / "unpacked here"
    program = folder / "usr" / "lib" / product.DEBIAN_NAME
    (program / "_internal").mkdir(parents=True)
    (program / "dialer").write_text("#!/bin/sh\necho dialer 1\n")
    (program / "dialer").chmod(0o755)
    (folder / "usr" / "bin").mkdir()
    (folder / "usr" / "bin" / "dialer").symlink_to("../lib/dialer-desktop/dialer")
    applications = folder / "usr" / "share" / "applications"
    applications.mkdir(parents=True)
    (applications / "dialer.desktop").write_text(product.desktop_entry())
    icons = folder / "usr" / "share" / "icons" / "hicolor" / "16x16" / "apps"
    icons.mkdir(parents=True)
    (icons / "dialer.png").touch()
    shutil.copy2(SCRIPT, folder / "install.sh")
    return folder


def run(unpacked: Path, *words: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    command = ["sh", str(unpacked / "install.sh"), *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True)


def below(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


@pytest.mark.parametrize(("name", "quote"), [("home of me", '"'), ("home", "")])
def test_the_script_installs_upgrades_and_removes(
    unpacked: Path, tmp_path: Path, name: str, quote: str
) -> None:
    home = tmp_path / name
    (home / ".local" / "share" / "Dialer").mkdir(parents=True)
    (home / ".local" / "share" / "Dialer" / "dialer.sqlite3").touch()
    before = below(home)
    done = run(unpacked, home=home)
    assert done.returncode == 0, done.stderr
    program = home / ".local" / "bin" / "dialer"
    assert subprocess.run([program], capture_output=True).stdout == b"dialer 1\n"
    entry = home / ".local" / "share" / "applications" / "dialer.desktop"
    assert f"Exec={quote}{program}{quote} %u" in entry.read_text()
    assert f"Exec={quote}{program}{quote} gui --quick" in entry.read_text()
    stale = home / ".local" / "lib" / "dialer-desktop" / "_internal" / "stale"
    stale.touch()
    assert run(unpacked, home=home).returncode == 0
    assert not stale.exists()
    done = run(unpacked, "--uninstall", home=home)
    assert done.returncode == 0, done.stderr
    left = [name for name in below(home) if "mimeinfo.cache" not in name]
    assert [name for name in left if not name.endswith("applications")] == before


def test_what_does_not_run_here_changes_nothing(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert run(unpacked, home=home).returncode == 0
    before = below(home)
    program = unpacked / "usr" / "lib" / product.DEBIAN_NAME / "dialer"
    program.write_text("#!/bin/sh\necho GLIBC_2.99 not found >&2\nexit 1\n")
    done = run(unpacked, home=home)
    assert done.returncode == 1
    assert "does not run on this machine; nothing was changed" in done.stderr
    assert below(home) == before


@pytest.mark.parametrize(
    ("words", "status"),
    [(["--prefix"], 1), (["--prefix", "relative"], 1), (["--prefix", '/a"b'], 1), (["-x"], 2),
     (["--prefix", "/nowhere", "--uninstall"], 1), (["--help"], 0)],
)  # fmt: skip
def test_the_script_called_wrongly_says_why(
    unpacked: Path, tmp_path: Path, words: list[str], status: int
) -> None:
    done = run(unpacked, *words, home=tmp_path / "home")
    assert done.returncode == status
    assert done.stderr or status == 0
    assert not (tmp_path / "home").exists()
