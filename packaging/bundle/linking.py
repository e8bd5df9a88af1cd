"""Which libraries a file is linked to: the names that stand in it, not what those need in turn."""

from __future__ import annotations

import platform
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

_GLIBC = re.compile(rb"GLIBC_(\d+)\.(\d+)")
_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)


def needed_by(path: str | Path) -> Sequence[str]:
    """The names, as they are written in the file; none for what is no program or library."""
    if platform.system() == "Linux":
        # PyInstaller asks ldd, which also tells what the system's own libraries need.
        told = subprocess.run(
            ["objdump", "--private-headers", str(path)], capture_output=True, check=False
        )
        return _NEEDED.findall(told.stdout.decode("utf-8", "replace"))
    from PyInstaller.depend.bindepend import get_imports

    return [name for name, _found in get_imports(str(path))]


def needs_of(bundle: Path) -> Iterator[tuple[str, list[str]]]:
    """Each program and library of a bundle, and what it needs that is not in there."""
    files = [path for path in sorted(bundle.rglob("*")) if path.is_file()]
    inside = {path.name for path in files}
    for path in files:
        if not path.is_symlink() and (".so" in path.name or path.suffix == ""):
            missing = [name for name in needed_by(path) if name not in inside]
            if missing:
                yield path.relative_to(bundle).as_posix(), missing


def glibc_of(bundle: Path) -> str:
    """The oldest C library that everything in a bundle runs on, as in 2.34."""
    newest = (2, 17)
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink() and (".so" in path.name or path.suffix == ""):
            told = subprocess.run(
                ["objdump", "--private-headers", str(path)], capture_output=True, check=False
            )
            found = _GLIBC.findall(told.stdout)
            newest = max([newest, *((int(major), int(minor)) for major, minor in found)])
    return f"{newest[0]}.{newest[1]}"
