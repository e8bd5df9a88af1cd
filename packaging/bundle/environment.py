"""The environment that the bundle is made in: what runs Dialer and PyInstaller, pinned, no more.

Not ``.venv``: what only develops Dialer must not slip into what people install.
"""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import product
from venv_setup import BUILD_LOCK, SetupError, clean_environment, say

ENVIRONMENT = product.ROOT / "build" / "installers" / "environment"
_STAMP = ENVIRONMENT / "dialer-build.txt"


def python_in(environment: Path = ENVIRONMENT) -> Path:
    """Its interpreter."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure() -> Path:
    """Make it, or leave it where it is as it should be; gives its interpreter."""
    wanted = hashlib.sha256(BUILD_LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if _STAMP.is_file() and _STAMP.read_text("utf-8") == wanted:
        return python_in()
    say("making the environment for installers (about 150 MB the first time)")
    base = getattr(sys, "_base_executable", None) or sys.executable
    ENVIRONMENT.parent.mkdir(parents=True, exist_ok=True)
    run([base, "-m", "venv", "--clear", str(ENVIRONMENT)])
    pip = [str(python_in()), "-m", "pip", "--disable-pip-version-check", "--no-input", "-q"]
    wheels = ["--only-binary", ":all:", "--require-hashes", "-r", str(BUILD_LOCK)]
    run([*pip, "install", *wheels])
    _STAMP.write_text(wanted, encoding="utf-8")
    return python_in()


def run(command: Iterable[str | Path], **variables: str) -> None:
    """Run a step of the build, its words on standard error. Raises SetupError when it fails."""
    words = [str(each) for each in command]
    done = subprocess.run(
        words,
        cwd=product.ROOT,
        env=clean_environment() | variables,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        check=False,
    )
    if done.returncode:
        name = Path(words[0]).name
        raise SetupError(f"{name} failed with status {done.returncode}: {' '.join(words[1:4])} ...")
