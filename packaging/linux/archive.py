"""The archive for every other Linux: the same files, and a script that installs them anywhere.

An AppImage would want a runtime that no package registry carries; this needs none, and starts
quicker than what has to be mounted first.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import product
from channel import Kind
from venv_setup import SetupError

from linux.tree import lay_out

SCRIPT = Path(__file__).parent / "install.sh"


def build() -> Path:
    """The archive; gives its path in dist/."""
    name = f"{product.NAME}-{product.VERSION}-linux-{platform.machine()}"
    folder = product.BUILD / "linux" / name
    shutil.rmtree(folder, ignore_errors=True)
    lay_out(folder / "usr", Kind.DOWNLOAD)
    shutil.copy2(SCRIPT, folder / SCRIPT.name)
    shutil.copyfile(product.ROOT / "LICENSE", folder / "LICENSE")
    target = product.DIST / f"{name}.tar.xz"
    target.parent.mkdir(parents=True, exist_ok=True)
    seconds = product.source_time()

    def same(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = seconds
        return member

    with _compressing(target) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            place = Path(name) / path.relative_to(folder)
            archive.add(path, str(place), recursive=False, filter=same)
    shutil.rmtree(folder)
    return target


@contextmanager
def _compressing(target: Path) -> Iterator[tarfile.TarFile]:
    """A tar that goes through xz, on all cores where its tool is there."""
    tool = shutil.which("xz")
    if tool is None:
        with tarfile.open(target, "w:xz", preset=6) as archive:
            yield archive
        return
    with target.open("wb") as into:
        command = [tool, "-6", "--threads=0", "--stdout"]
        squeezing = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=into)
        assert squeezing.stdin is not None
        with squeezing.stdin, tarfile.open(fileobj=squeezing.stdin, mode="w|") as archive:
            yield archive
        if squeezing.wait():
            raise SetupError("xz failed")
