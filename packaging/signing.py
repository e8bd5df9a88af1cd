"""Signing: what is inside first, then the installer around it. Keys come from the environment.

Without them every step says so and leaves its files unsigned; nothing else changes. RELEASING.md
says which variables a release needs.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from venv_setup import SetupError, say

WINDOWS_COMMAND = "DIALER_WINDOWS_SIGN_COMMAND"
"""A command that signs the file appended to it: signtool with a certificate, or a cloud's tool."""
MAC_IDENTITY = "DIALER_MAC_SIGN_IDENTITY"
NOTARY = ("DIALER_NOTARY_APPLE_ID", "DIALER_NOTARY_TEAM_ID", "DIALER_NOTARY_PASSWORD")
_MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xce\xfa\xed\xfe")
_AT_ONCE = 50
"""Files in one call: few calls, and no command line that is too long."""


def windows_command_line(environment: Mapping[str, str] = os.environ) -> str:
    """The command that signs, "" where there is none."""
    return environment.get(WINDOWS_COMMAND, "").strip()


def windows_programs(bundle: Path) -> list[Path]:
    """Everything that Windows loads as code: Smart App Control stops what is not signed."""
    return sorted(
        path for path in bundle.rglob("*") if path.suffix.lower() in (".exe", ".dll", ".pyd")
    )


def sign_windows(files: Sequence[Path], environment: Mapping[str, str] = os.environ) -> bool:
    """Signs them; False, with a word, where there is no key. Raises SetupError."""
    command = windows_command_line(environment)
    if not command:
        say(f"{WINDOWS_COMMAND} is not set: {len(files)} programs and libraries stay unsigned")
        return False
    words = shlex.split(command, posix=os.name != "nt")
    for start in range(0, len(files), _AT_ONCE):
        _run([*words, *map(str, files[start : start + _AT_ONCE])])
    return True


def mac_programs(app: Path) -> list[Path]:
    """Everything in the app that macOS loads as code, what is deepest first, the program last."""
    found = [
        path
        for path in app.rglob("*")
        if path.is_file() and not path.is_symlink() and _is_mach_o(path)
    ]
    main = app / "Contents" / "MacOS"
    return sorted(found, key=lambda path: (path.parent == main, -len(path.parts), str(path)))


def _is_mach_o(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def codesign_commands(
    app: Path, files: Iterable[Path], identity: str, entitlements: Path
) -> list[list[str]]:
    """The calls that sign an app: each library, each framework, then the app itself.

    Only the program gets the entitlements; all get the hardened runtime and a time stamp, without
    which notarisation refuses them.
    """
    base = ["codesign", "--force", "--options", "runtime", "--timestamp", "--sign", identity]
    commands = [[*base, str(path)] for path in files]
    frameworks = sorted(app.rglob("*.framework"), key=lambda path: -len(path.parts))
    commands += [[*base, str(path)] for path in frameworks if not path.is_symlink()]
    return [*commands, [*base, "--entitlements", str(entitlements), str(app)]]


def sign_mac(app: Path, entitlements: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Signs an app; False, with a word, where there is no identity. Raises SetupError."""
    identity = environment.get(MAC_IDENTITY, "").strip()
    if not identity:
        say(f"{MAC_IDENTITY} is not set: {app.name} stays unsigned")
        return False
    for command in codesign_commands(app, mac_programs(app), identity, entitlements):
        _run(command)
    _run(["codesign", "--verify", "--deep", "--strict", str(app)])
    return True


def sign_mac_image(image: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Signs a disk image; False, silently after the app's own word. Raises SetupError."""
    identity = environment.get(MAC_IDENTITY, "").strip()
    if identity:
        _run(["codesign", "--force", "--timestamp", "--sign", identity, str(image)])
    return bool(identity)


def notary_commands(file: Path, environment: Mapping[str, str]) -> list[list[str]]:
    """The calls that have Apple look at a disk image and staple its word to it; none without an
    account.
    """
    apple_id, team, password = (environment.get(name, "").strip() for name in NOTARY)
    if not (apple_id and team and password):
        return []
    account = ["--apple-id", apple_id, "--team-id", team, "--password", password]
    return [
        ["xcrun", "notarytool", "submit", str(file), "--wait", *account],
        ["xcrun", "stapler", "staple", str(file)],
        ["xcrun", "stapler", "validate", str(file)],
    ]


def notarise(file: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Has Apple notarise an image; False, with a word, without an account. Raises SetupError."""
    commands = notary_commands(file, environment)
    if not commands:
        say(f"{', '.join(NOTARY)} are not all set: {file.name} is not notarised")
        return False
    for command in commands:
        _run(command)
    return True


def _run(command: Sequence[str]) -> None:
    # The command may hold a password, so that only its name is ever told.
    done = subprocess.run(command, check=False)
    if done.returncode:
        raise SetupError(f"{Path(command[0]).name} failed with status {done.returncode}")
