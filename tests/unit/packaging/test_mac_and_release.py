"""macOS' property lists, signing order and cask; and what a release says of itself."""

from __future__ import annotations

import base64
import json
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from dialer import __version__
from dialer.updates.channel import Channel, Origin
from dialer.updates.document import read_document
from dialer.updates.feed import _check_signature
from tests.unit.packaging.scripts import (
    PACKAGING,
    ROOT,
    SetupError,
    app,
    cask,
    image,
    product,
    release,
    release_notes,
    signing,
)

import channel  # isort: skip - packaging's own, found once scripts has put it on the path

ADDRESS = "https://example.org/v1/{file}"


def test_the_version_has_one_home() -> None:
    assert __version__ == product.VERSION
    files = [*PACKAGING.rglob("*.py"), *PACKAGING.rglob("*.nsi"), *PACKAGING.rglob("*.sh")]
    found = [path.name for path in files if f'"{__version__}"' in path.read_text("utf-8")]
    assert found == []


def test_macos_is_told_of_links_and_the_oldest_system() -> None:
    told = plistlib.loads(plistlib.dumps(dict(app.info_plist())))
    schemes = [each["CFBundleURLSchemes"][0] for each in told["CFBundleURLTypes"]]
    assert schemes == list(product.SCHEMES)
    assert told["CFBundleShortVersionString"] == product.VERSION
    assert {"en", "de", "pt-BR", "ar"} <= set(told["CFBundleLocalizations"])
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    # Library validation stays on: every library is signed by us.
    assert set(entitlements) == {"com.apple.security.cs.allow-unsigned-executable-memory"}


def test_the_app_is_signed_from_the_inside_out(tmp_path: Path) -> None:
    bundle = tmp_path / "Dialer.app"
    magic = b"\xcf\xfa\xed\xfe"
    for name in ("MacOS/dialer", "Frameworks/libpython3.12.dylib", "Resources/notes.txt",
                 "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"):  # fmt: skip
        path = bundle / "Contents" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"text" if name.endswith(".txt") else magic)
    files = signing.mac_programs(bundle)
    assert [path.name for path in files] == ["QtCore", "libpython3.12.dylib", "dialer"]
    commands = signing.codesign_commands(bundle, files, "Developer ID", tmp_path / "e.plist")
    assert commands[-1][-1] == str(bundle)
    assert "--entitlements" in commands[-1]
    assert not any("--entitlements" in command for command in commands[:-1])
    for command in commands:
        assert command[:5] == ["codesign", "--force", "--options", "runtime", "--timestamp"]
    account = dict(zip(signing.NOTARY, ("me", "TEAM", "secret"), strict=True))
    submit, staple, _ = signing.notary_commands(tmp_path / "d.dmg", account)
    assert submit[:3] == ["xcrun", "notarytool", "submit"]
    assert staple[:3] == ["xcrun", "stapler", "staple"]
    assert image.create_command(tmp_path, tmp_path / "d.dmg")[:2] == ["hdiutil", "create"]


def test_the_cask_is_ruby_with_both_machines(tmp_path: Path) -> None:
    for machine in cask.MACHINES.values():
        (tmp_path / image.file_name(machine)).write_text(machine)
    text = cask.cask(cask.digests(tmp_path), ADDRESS)
    assert 'arch arm: "arm64", intel: "x86_64"' in text
    assert 'url "https://example.org/v1/dialer-#{version}-macos-#{arch}.dmg"' in text
    assert len(re.findall(r'"[0-9a-f]{64}"', text)) == 2
    if ruby := shutil.which("ruby"):
        subprocess.run([ruby, "-c"], input=text.encode(), check=True, capture_output=True)


CHANGES = """# Changelog

## [Unreleased]

## [1.1.0] - 2026-12-01

### Added

- More.

## [1.0.0] - 2026-11-01

- All.
"""


def test_a_versions_section_is_the_releases_text() -> None:
    section = release_notes.notes_of("1.1.0", CHANGES)
    assert (section.date, section.text) == ("2026-12-01", "### Added\n\n- More.")
    assert [each.version for each in release_notes.sections(CHANGES)] == [
        "Unreleased",
        "1.1.0",
        "1.0.0",
    ]
    with pytest.raises(release_notes.NoSectionError):
        release_notes.notes_of("1.2.0", CHANGES)
    own = release_notes.changelog()
    assert release_notes.notes_of(product.VERSION, own).text


def test_a_tag_has_to_agree_with_version_and_changelog(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(product, "VERSION", "1.1.0")
    monkeypatch.setattr(release_notes, "changelog", lambda: CHANGES)
    release.check("v1.1.0", {})
    with pytest.raises(SetupError):
        release.check("v1.0.0", {})
    monkeypatch.setattr(release_notes, "changelog", lambda: CHANGES.replace(" - 2026-12-01", ""))
    with pytest.raises(SetupError):
        release.check("v1.1.0", {})


def test_what_is_assembled_is_what_the_program_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [
        f"dialer-{product.VERSION}-windows-x64-setup.exe",
        f"dialer-{product.VERSION}-linux-x86_64.tar.xz",
        image.file_name("arm64"),
        "dialer-desktop_1_amd64.deb",
    ]
    for name in names:
        (tmp_path / name).write_text(name)
    variables = {release.ADDRESS_VARIABLE: ADDRESS, release.PAGE_VARIABLE: "https://example.org/v1"}
    release.assemble(tmp_path, variables)
    told = read_document((tmp_path / release.FEED).read_bytes(), signed=False)
    assert told.version == product.VERSION
    assert told.notes
    for platform, machine, name in (
        ("win32", "AMD64", names[0]),
        ("linux", "x86_64", names[1]),
        ("darwin", "arm64", names[2]),
    ):
        file = told.file_for(platform, machine)
        assert file is not None
        assert (file.name, file.size) == (name, len(name))
        assert file.url == f"https://example.org/v1/{name}"
    assert len(told.files) == 3  # a package is its package manager's matter
    sums = (tmp_path / release.SUMS).read_text().splitlines()
    assert {line.split()[1] for line in sums} >= {*names, release.FEED, "dialer.rb"}
    done = subprocess.run(["sha256sum", "--check", release.SUMS], cwd=tmp_path, capture_output=True)
    assert done.returncode == 0
    with pytest.raises(SetupError):
        release.assemble(tmp_path, {})


def test_what_is_signed_at_a_release_is_trusted_by_the_program(tmp_path: Path) -> None:
    keys = dict(line.split("=", 1) for line in release.new_key().splitlines())
    path = tmp_path / release.FEED
    path.write_text("{}")
    release.sign(path, keys)
    public = base64.b64decode(keys[channel.KEY_VARIABLE])
    signature = (tmp_path / f"{release.FEED}.sig").read_bytes()
    _check_signature(b"{}", signature, public)
    with pytest.raises(Exception, match="signature is wrong"):
        _check_signature(b"{ }", signature, public)
    with pytest.raises(SetupError):
        release.sign(path, {release.PRIVATE_KEY_VARIABLE: "short"})


def new_keys() -> dict[str, str]:
    return dict(line.split("=", 1) for line in release.new_key().splitlines())


def test_what_no_program_would_trust_is_not_signed(tmp_path: Path) -> None:
    keys, others = new_keys(), new_keys()
    path, signature = tmp_path / release.FEED, tmp_path / f"{release.FEED}.sig"
    path.write_text("{}")
    release.sign(path, keys)
    assert signature.is_file()
    mixed = keys | {release.PRIVATE_KEY_VARIABLE: others[release.PRIVATE_KEY_VARIABLE]}
    with pytest.raises(SetupError, match=r"does not belong to .*no installed program"):
        release.sign(path, mixed)
    assert not signature.exists()
    for wrong in ("", "  ", "short", base64.b64encode(bytes(31)).decode()):
        with pytest.raises(SetupError, match=release.PRIVATE_KEY_VARIABLE):
            release.sign(path, keys | {release.PRIVATE_KEY_VARIABLE: wrong})
    with pytest.raises(SetupError, match=channel.KEY_VARIABLE):
        release.sign(path, keys | {channel.KEY_VARIABLE: "short"})
    assert not signature.exists()


def test_a_release_that_cannot_be_signed_as_its_programs_want_is_not_put_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    variables = {
        release.ADDRESS_VARIABLE: ADDRESS,
        channel.KEY_VARIABLE: new_keys()[channel.KEY_VARIABLE],
    }
    with pytest.raises(SetupError, match=r"PRIVATE_KEY is not: no installed program"):
        release.assemble(tmp_path, variables)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(product, "VERSION", "1.1.0")
    monkeypatch.setattr(release_notes, "changelog", lambda: CHANGES)
    with pytest.raises(SetupError, match="no installed program"):
        release.check("v1.1.0", variables)


def test_only_a_download_is_told_where_to_ask(tmp_path: Path) -> None:
    from dialer.updates.channel import read_channel

    variables = {
        channel.FEED_VARIABLE: "https://example.org/release.json",
        channel.KEY_VARIABLE: base64.b64encode(bytes(32)).decode(),
    }
    file = tmp_path / "channel.json"
    file.write_text(channel.channel_text(channel.Kind.DOWNLOAD, variables))
    expected = Channel(Origin.DOWNLOAD, "https://example.org/release.json", bytes(32))
    assert read_channel(file) == expected
    file.write_text(channel.channel_text(channel.Kind.PACKAGE, variables))
    assert read_channel(file) == Channel(Origin.PACKAGE)
    assert json.loads(file.read_text())["feed"] == ""


def test_the_workflow_calls_what_there_is() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    for script in re.findall(r"packaging/[\w./-]+\.(?:py|sh|ps1)", text):
        assert (ROOT / script).is_file(), script
    for system in ("ubuntu", "windows", "macos"):
        assert system in text
    used = set(re.findall(r"DIALER_\w+", text))
    known = {
        *signing.NOTARY,
        signing.MAC_IDENTITY,
        signing.WINDOWS_COMMAND,
        channel.FEED_VARIABLE,
        channel.KEY_VARIABLE,
        release.ADDRESS_VARIABLE,
        release.PAGE_VARIABLE,
        release.PRIVATE_KEY_VARIABLE,
    }
    assert known <= used
