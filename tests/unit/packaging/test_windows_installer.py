"""The Windows installer: its script, registry entries, winget manifests, and what Wine is given."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dialer.cli.main import build_parser
from dialer.desktop.windows_registry import CLASS
from tests.unit.packaging.scripts import (
    PACKAGING,
    SetupError,
    icons,
    installer,
    installer_words,
    pins,
    product,
    signing,
    version,
    winget,
)

BUILD_LOCK = PACKAGING / "build.lock"


def test_what_is_written_into_the_registry_is_removed_again() -> None:
    script = installer.registry_script()
    written = re.findall(r"WriteRegStr SHCTX `([^`]*)` `([^`]*)` `([^`]*)`", script)
    keys = re.findall(r'DeleteRegKey SHCTX "([^"]*)"', script)
    values = re.findall(r'DeleteRegValue SHCTX "([^"]*)" "([^"]*)"', script)
    assert len(written) > 8
    for key, name, _value in written:
        inside = any(key == each or key.startswith(f"{each}\\") for each in keys)
        assert inside or (key, name) in values, key
    command = {(key, name): value for key, name, value in written}
    opens = command[rf"Software\Classes\{CLASS}\shell\open\command", ""]
    assert opens == r'"$INSTDIR\dialer-gui.exe" "%1"'
    for scheme in product.SCHEMES:
        assert command[r"Software\Dialer\Capabilities\URLAssociations", scheme] == CLASS
    assert command[r"Software\RegisteredApplications", "Dialer"] == r"Software\Dialer\Capabilities"


@pytest.mark.parametrize("text", ["a`b", "$PROFILE", "$INSTDIR $X"])
def test_a_text_that_nsis_would_read_otherwise_is_refused(text: str) -> None:
    with pytest.raises(SetupError):
        installer._quoted(text)


@pytest.mark.skipif(sys.platform == "win32", reason="makensis' other switches are tried there")
def test_the_script_compiles_without_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("dialer.exe", "dialer-gui.exe", "_internal/a.pyc"):
        (bundle / name).touch()
    icon = tmp_path / "dialer.ico"
    icon.write_bytes(icons.ico(icons.draw(product.ICON, (16,))))
    made = dict(installer.definitions(bundle, tmp_path / installer.file_name(), "1.2.3")) | {
        "ICON": str(icon)
    }
    (tmp_path / "made.nsh").write_text(installer.made_script(), "utf-8")
    command = ["makensis", "-WX", "-V2", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{name}={value}" for name, value in made.items()]
    command += [f"-X!include {tmp_path / 'made.nsh'}", str(installer.SCRIPT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / installer.file_name()).read_bytes()[:2] == b"MZ"


def test_the_installer_speaks_the_languages_of_the_window() -> None:
    assert list(installer_words.NSIS_NAMES) == list(product.WORDS)
    script = installer.SCRIPT.read_text("utf-8")
    used = set(re.findall(r"\$\(([A-Z_]+)\)", script))
    assert used == {*installer_words.NAMES, "SUMMARY"}
    said = re.findall(r"LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"", installer.made_script())
    for name in used:
        assert len({language for each, language, _ in said if each == name}) == 8
    english = installer_words.WORDS["en"]
    for language, words in installer_words.WORDS.items():
        for one, other in zip(english, words, strict=True):
            # A key of the keyboard, and what stands for the folder, are not lost.
            assert other.count("&") == one.count("&"), (language, other)
            assert other.count("$INSTDIR") == one.count("$INSTDIR"), (language, other)


def test_the_script_removes_no_folder_that_is_not_ours() -> None:
    script = installer.SCRIPT.read_text("utf-8")
    removed = re.findall(r'RMDir /r "([^"]+)"', script)
    assert set(removed) == {
        r"$INSTDIR\_internal",
        r"$INSTDIR\licences",
        r"$LOCALAPPDATA\${TITLE}",
    }
    purge = script.index(r'RMDir /r "$LOCALAPPDATA\${TITLE}"')
    assert "$Purge == 1" in script[purge - 120 : purge]  # only where that was asked for


def test_what_a_person_has_is_removed_by_their_own_process() -> None:
    script = installer.SCRIPT.read_text("utf-8")
    functions = dict(re.findall(r"^Function un\.(\w+)\n(.*?)^FunctionEnd", script, re.M | re.S))
    section = re.search(r"^Section Uninstall\n(.*?)^SectionEnd", script, re.M | re.S)
    assert section is not None
    # Whoever is no administrator stays, and asks for one: that may be somebody else, who must not
    # lose anything of their own.
    assert "runas" not in functions["onInit"]
    assert "StrCpy $Raise 1" in functions["onInit"]
    (raised,) = re.findall(r"ExecShell \"runas\" .*", functions["LetAdministrator"])
    assert raised == r'ExecShell "runas" "$INSTDIR\uninstall.exe" $1'
    given = re.findall(r"StrCpy \$1 (.*)", functions["LetAdministrator"])
    assert given == ['"/S"', "'/S /WAITSFOR=\"$PLUGINSDIR\\purging\"'"]
    assert "Call un.LetAdministrator" in section[1].split("${Else}")[0]
    assert r'RMDir /r "$LOCALAPPDATA\${TITLE}"' in section[1]
    # Secrets go by the program, so before it does, and after it is known to be closed.
    removal = functions["RemoveProgram"]
    steps = ("Call un.NeedClosed", "WriteRegDWORD", "Call un.ForgetSecrets", "RMDir /r")
    places = [removal.index(step) for step in steps]
    assert places == sorted(places)
    assert removal.rindex("DeleteRegKey") == removal.index('DeleteRegKey SHCTX "${UNINSTALL_KEY}"')


def test_the_uninstaller_calls_a_command_that_there_is() -> None:
    script = installer.SCRIPT.read_text("utf-8")
    (command,) = re.findall(r"nsExec::Exec '\"\$INSTDIR\\\$\{CONSOLE\}\" (.+)'", script)
    parser = build_parser()
    assert parser.parse_args(command.split()).command.__name__ == "run_forget_secrets"


@pytest.mark.parametrize(
    ("text", "four"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2rc3", (1, 2, 0, 0)), ("1.2.3.4", (1, 2, 3, 4))],
)
def test_versions_have_windows_four_numbers(text: str, four: tuple[int, ...]) -> None:
    assert version.numbers(text) == four


def test_the_version_resource_is_python_that_pyinstaller_reads() -> None:
    text = version.version_resource("dialer-gui")
    compile(text, "resource", "eval")
    assert "'dialer-gui.exe'" in text


def test_winget_is_told_what_it_asks_for() -> None:
    address = "https://example.org/v1/{file}"
    made = winget.manifests("dialer-setup.exe", "ab" * 32, address)
    kinds = {str(manifest["ManifestType"]) for manifest in made.values()}
    assert kinds == {"version", "installer", "defaultLocale", "locale"}
    german = made[f"{product.WINGET_ID}.locale.de.yaml"]
    assert german["ShortDescription"] == product.WORDS["de"].summary
    assert f"{product.WINGET_ID}.locale.pt-BR.yaml" in made
    by_kind = {str(manifest["ManifestType"]): manifest for manifest in made.values()}
    for name, manifest in made.items():
        assert name.startswith(f"{product.WINGET_ID}.")
        assert manifest["PackageVersion"] == product.VERSION
        assert manifest["ManifestVersion"] == winget.SCHEMA
    text = winget.yaml(by_kind["installer"])
    assert text.count('InstallerUrl: "https://example.org/v1/dialer-setup.exe"') == 2
    assert text.count("AB" * 32) == 2
    assert '- "tel"' in text
    assert 'Silent: "/S /ALLUSERS"' in text
    assert re.fullmatch(r"[^.\s]{1,32}(\.[^.\s]{1,32}){1,7}", product.WINGET_ID)
    required = {"PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"}
    assert required <= set(by_kind["defaultLocale"])


def test_manifests_are_yaml_by_the_simplest_reader() -> None:
    nested = winget.yaml({"a": "x: #y", "b": ["1", {"c": 2, "d": "z"}], "e": {"f": "g\nh"}})
    assert nested.splitlines() == [
        'a: "x: #y"',
        "b:",
        '- "1"',
        "- c: 2",
        '  d: "z"',
        "e:",
        '  f: "g\\nh"',
    ]
    for line in nested.splitlines():
        value = line.partition(": ")[2]
        assert not value or json.loads(value) is not None


def test_wine_gets_what_windows_installs() -> None:
    chosen = "\n".join(pins.chosen(BUILD_LOCK.read_text("utf-8")))
    for name in ("pywin32-ctypes", "pefile", "tzdata", "pyside6-essentials", "httpx"):
        assert f"\n{name}==" in f"\n{chosen}", name
    for name in ("jeepney", "secretstorage", "nfpm", "macholib"):
        assert f"\n{name}==" not in f"\n{chosen}", name
    entries = [line for line in chosen.splitlines() if "==" in line]
    assert len(entries) == len(set(entries))
    assert all(" ; " not in line for line in entries)
    assert chosen.count("pyside6-essentials==") == 1


def test_without_a_key_nothing_is_signed_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not signing.sign_windows([tmp_path / "a.exe"], {})
    assert not signing.sign_mac(tmp_path / "Dialer.app", tmp_path / "e.plist", {})
    assert not signing.notarise(tmp_path / "d.dmg", {"DIALER_NOTARY_APPLE_ID": "me"})
    said = capsys.readouterr().err
    assert said.count("is not set") + said.count("are not all set") == 3


@pytest.mark.skipif(sys.platform == "win32", reason="the signer is a shell script")
def test_with_a_key_every_program_inside_is_signed(tmp_path: Path) -> None:
    for name in ("dialer.exe", "_internal/b.dll", "_internal/c.pyd", "_internal/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    signer = tmp_path / "sign me"
    signer.write_text(f'#!/bin/sh\nfor each; do echo "$each" >>"{tmp_path}/signed"; done\n')
    signer.chmod(0o755)
    variables = {signing.WINDOWS_COMMAND: f"'{signer}' --with key"}
    assert signing.sign_windows(signing.windows_programs(tmp_path), variables)
    signed = (tmp_path / "signed").read_text().splitlines()
    assert [Path(each).name for each in signed[2:]] == ["b.dll", "c.pyd", "dialer.exe"]
    with pytest.raises(SetupError, match=r"^false failed with status 1$"):
        signing.sign_windows([tmp_path], {signing.WINDOWS_COMMAND: "false --password hunter2"})
