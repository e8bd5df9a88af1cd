"""The files of a Dialer that is installed on Linux, laid out as below /usr."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

import product
import release_notes
from bundle.places import BUNDLE
from channel import Kind, channel_text

from linux.metainfo import FILE_NAME, metainfo

CHANNEL = Path("_internal") / "dialer" / "updates" / "channel.json"
SHELLS = {
    "bash": "share/bash-completion/completions/dialer",
    "zsh": "share/zsh/site-functions/_dialer",
}


def lay_out(into: Path, kind: Kind) -> Path:
    """Everything below a prefix: the bundle in lib/, one link in bin/, and what a desktop wants.

    Gives the folder. Files of the bundle are linked, not copied, where the disk allows it.
    """
    shutil.rmtree(into, ignore_errors=True)
    program = into / "lib" / product.DEBIAN_NAME
    shutil.copytree(BUNDLE, program, symlinks=True, copy_function=_link)
    channel = program / CHANNEL
    channel.unlink(missing_ok=True)  # linked: writing into it would change the bundle's own
    channel.write_text(channel_text(kind, os.environ), encoding="utf-8")
    bin_folder = into / "bin"
    bin_folder.mkdir()
    (bin_folder / product.PROGRAM).symlink_to(f"../lib/{product.DEBIAN_NAME}/{product.PROGRAM}")
    _write(into / "share" / "applications" / f"{product.NAME}.desktop", product.desktop_entry())
    sections = release_notes.sections(release_notes.changelog())
    _write(into / "share" / "metainfo" / FILE_NAME, metainfo(sections, product.source_time()))
    icons = into / "share" / "icons" / "hicolor"
    for size in product.ICON_SIZES_PX:
        target = icons / f"{size}x{size}" / "apps" / f"{product.NAME}.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(product.BUILD / "made" / f"dialer-{size}.png", target)
    scalable = icons / "scalable" / "apps" / f"{product.NAME}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(product.ICON, scalable)
    for shell, place in SHELLS.items():
        _write(into / place, _completion(shell))
    documents = into / "share" / "doc" / product.DEBIAN_NAME
    _write(documents / "copyright", copyright_text())
    text = release_notes.changelog().encode()
    (documents / "CHANGELOG.md.gz").write_bytes(gzip.compress(text, 9, mtime=0))
    _same_rights(into)
    return into


def copyright_text() -> str:
    """Debian's machine-readable file; what else is in there has its licences beside the program."""
    licence = (product.ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    body = "\n".join(f" {line}" if line else " ." for line in licence.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {product.TITLE}\n"
        "Comment: The libraries in this package, and their licences, are listed in\n"
        f" /usr/lib/{product.DEBIAN_NAME}/licences/index.txt.\n"
        "\n"
        "Files: *\n"
        f"Copyright: {product.COPYRIGHT.removeprefix('Copyright © ')}\n"
        "License: Expat\n"
        f"{body}\n"
    )


def _completion(shell: str) -> str:
    asked = subprocess.run(
        [BUNDLE / product.PROGRAM, "completion", shell],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "DIALER_HOME": str(product.BUILD / "nobody")},
    )
    return asked.stdout


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _same_rights(folder: Path) -> None:
    """Whatever the umask of who builds: everybody reads, nobody but root writes."""
    for path in [folder, *folder.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (
            path.name == product.PROGRAM and path.parent.name == product.DEBIAN_NAME
        )
        path.chmod(0o755 if runs else 0o644)
