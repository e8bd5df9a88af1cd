"""Makes the bundle: pictures, PyInstaller, licences, bill of materials.

Run by the build environment's Python, or Wine's: ``python packaging/bundle/freeze.py``. What it
makes lies in build/installers/bundle.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import number_tables
import product
import translations
from channel import Kind, channel_text
from venv_setup import say
from windows.version import version_resource

from bundle import bill_of_materials, icons, parts
from bundle.places import BILL, BUNDLES, LICENCES, MADE


def main() -> int:
    """All of it; the launcher's status."""
    MADE.mkdir(parents=True, exist_ok=True)
    if not number_tables.is_current():
        number_tables.write()
    if not translations.is_current():
        translations.release()
    icons.write(product.ICON, MADE, product.ICON_SIZES_PX)
    for name in (product.PROGRAM, product.WINDOWED_PROGRAM):
        (MADE / f"{name}.version").write_text(version_resource(name), encoding="utf-8")
    (MADE / "channel.json").write_text(channel_text(Kind.DOWNLOAD, os.environ), encoding="utf-8")
    about = MADE / f"{product.PACKAGE.replace('-', '_')}-{product.VERSION}.dist-info"
    about.mkdir(exist_ok=True)
    (about / "METADATA").write_text(product.metadata(), encoding="utf-8")
    # So that the same source gives the same bytecode.
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(product.source_time()))
    os.environ.setdefault("PYTHONHASHSEED", "0")
    from PyInstaller.__main__ import run

    spec = Path(__file__).parent / "dialer.spec"
    work = product.BUILD / "work"
    run(
        [
            "--noconfirm",
            "--clean",
            "--log-level=WARN",
            *("--distpath", str(BUNDLES)),
            *("--workpath", str(work)),
            str(spec),
        ]
    )
    if sys.platform.startswith("linux"):
        _strip(BUNDLES / product.PROGRAM)
    files = json.loads((MADE / "contents.json").read_text("utf-8"))
    found = parts.parts_of((target, source) for target, source in files)
    for folder in _folders():
        shutil.rmtree(folder / LICENCES, ignore_errors=True)
        parts.write_texts(found, product.ROOT / "LICENSE", folder / LICENCES)
        (folder / BILL).write_text(
            bill_of_materials.bill(
                product.NAME, product.VERSION, product.LICENCE, found, product.source_time()
            ),
            encoding="utf-8",
        )
    return 0


def _strip(bundle: Path) -> None:
    """Takes out the tables that only a debugger reads: half of what Cython compiles."""
    tool = shutil.which("strip")
    if tool is None:
        say("strip is not installed (Debian: binutils): the bundle keeps its tables of symbols")
        return
    for path in sorted(bundle.rglob("*.so*")):
        # What auditwheel has moved about (in *.libs) does not survive it.
        if path.is_file() and not path.is_symlink() and ".libs" not in path.parent.name:
            subprocess.run([tool, "--strip-unneeded", str(path)], check=True)


def _folders() -> list[Path]:
    """Where people look for licences: beside the program, and in the app's resources."""
    app = BUNDLES / f"{product.TITLE}.app" / "Contents" / "Resources"
    return [app] if app.is_dir() else [BUNDLES / product.PROGRAM]


if __name__ == "__main__":
    sys.exit(main())
