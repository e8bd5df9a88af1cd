"""Writes ``requirements.lock`` and ``build.lock``: versions with hashes, for every platform.

The first is for ``.venv``: what runs Dialer and develops it. The second is for the environment that
installers are made in: what runs Dialer, in the same versions, and what packs it.

One file serves Linux, Windows and macOS and every Python that we support: it carries environment
markers. It names no index, so that it works wherever packages come from; the hashes decide.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from venv_setup import BUILD_LOCK, LOCK, ROOT, SetupError, clean_environment, say

# Pinned, because another version may write the same lock in another way.
_UV = "uv==0.13.8"
_OLDEST_PYTHON = "3.11"
_LINE = re.compile(r"[a-z0-9-]+==\S+( ; [^\\:@]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?|#.*|")


def write_lock(*, upgrade: bool) -> None:
    """Resolve pyproject.toml; keep the versions of the present locks unless told to upgrade."""
    say("resolving the dependencies")
    with tempfile.TemporaryDirectory(prefix="dialer-lock-") as name:
        folder = Path(name)
        _run([sys.executable, "-m", "venv", str(folder / "uv")])
        tools = folder / "uv" / ("Scripts" if sys.platform == "win32" else "bin")
        pip = [str(tools / "python"), "-m", "pip", "--disable-pip-version-check"]
        _run([*pip, "-q", "install", _UV])
        _resolve(tools, LOCK, requirements(), upgrade=upgrade)
        _resolve(tools, BUILD_LOCK, build_requirements(), upgrade=upgrade, same_as=LOCK)


def _resolve(
    tools: Path, lock: Path, wanted: list[str], *, upgrade: bool, same_as: Path | None = None
) -> None:
    """Write one lock; ``same_as`` is another one, whose versions go for what both name."""
    before: set[str] = set()
    with tempfile.TemporaryDirectory(prefix="dialer-lock-") as name:
        source, resolved = Path(name) / "requirements.in", Path(name) / "requirements.lock"
        source.write_text("\n".join(wanted) + "\n", encoding="utf-8")
        if lock.exists():
            resolved.write_bytes(lock.read_bytes())
            before = set(pins(lock.read_text(encoding="utf-8")))
        _run(
            [
                str(tools / "uv"),
                *("pip", "compile", "--quiet", "--no-config", "--system-certs"),
                *("--python", str(tools / "python"), "--python-version", _OLDEST_PYTHON),
                *("--universal", "--generate-hashes", "--no-annotate"),
                *("--custom-compile-command", "python3 packaging/dev.py lock"),
                *(["--upgrade"] if upgrade else []),
                *(["--constraints", str(same_as)] if same_as else []),
                *("-o", str(resolved), str(source)),
            ]
        )
        text = resolved.read_text(encoding="utf-8")
    odd = foreign_lines(text)
    if odd:
        raise SetupError(f"the new lock has a line that belongs into no lock of ours: {odd[0]!r}")
    lock.write_text(text, encoding="utf-8", newline="\n")
    after = set(pins(text))
    for line in sorted(before ^ after):
        say(f"{'+' if line in after else '-'} {line}")
    say(f"{lock.relative_to(ROOT).as_posix()} names {len(after)} packages")


def requirements() -> list[str]:
    """What runs Dialer, what develops it and what builds it: dev.py installs all three."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return sorted(
        {
            *project["project"]["dependencies"],
            *project["dependency-groups"]["dev"],
            *project["build-system"]["requires"],
        }
    )


def build_requirements() -> list[str]:
    """What runs Dialer and what packs it: build.py installs both."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return sorted(
        {
            *project["project"]["dependencies"],
            *project["dependency-groups"]["package"],
            *project["build-system"]["requires"],  # the data that is made at the build
        }
    )


def foreign_lines(text: str) -> list[str]:
    """The lines of a lock that are neither a pin, a hash nor a comment (an index, a path)."""
    return [line for line in text.splitlines() if not _LINE.fullmatch(line) or "://" in line]


def pins(text: str) -> list[str]:
    """The ``name==version ; marker`` of each package in a lock."""
    return [line.removesuffix(" \\") for line in text.splitlines() if "==" in line.split(";")[0]]


def _run(command: list[str]) -> None:
    done = subprocess.run(command, env=clean_environment(), stdout=sys.stderr, check=False)
    if done.returncode:
        raise SetupError(f"{Path(command[0]).name} failed with status {done.returncode}")
