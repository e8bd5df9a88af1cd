"""The archive for every other Linux: the same files, and a script that installs them anywhere.

An AppImage would want a runtime that no package registry carries; this needs none, and starts
quicker than what has to be mounted first.
"""

from __future__ import annotations

import platform
import shutil
import tarfile
from pathlib import Path

import product
from channel import Kind

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

    # A higher preset takes minutes for a percent.
    with tarfile.open(target, "w:xz", preset=6) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            place = Path(name) / path.relative_to(folder)
            archive.add(path, str(place), recursive=False, filter=same)
    shutil.rmtree(folder)
    return target
