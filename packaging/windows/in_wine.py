"""``build.py --target windows-in-wine``: the Windows bundle and installer, made and tried on Linux.

A check beside the release build, which runs on Windows itself in the release workflow.
"""

from __future__ import annotations

import os
import subprocess
import sys

import product
import translations
from bundle import environment
from venv_setup import say

from windows import wine_python

BUILD_FOLDER = "installers-in-wine"
PREFIX = wine_python.FOLDER / "prefix"


def run(*, try_out: bool, keep_bundle: bool = False) -> int:
    """Builds, and tries what was built if asked to; the exit status."""
    if os.environ.get("DIALER_BUILD_FOLDER") != BUILD_FOLDER:
        # Again, with a folder of its own for everything: Linux's bundle stays as it is.
        words = [sys.executable, str(product.ROOT / "packaging" / "build.py")]
        words += ["--target", "windows-in-wine", *(["--try"] if try_out else [])]
        words += ["--keep-bundle"] if keep_bundle else []
        own = os.environ | {"DIALER_BUILD_FOLDER": BUILD_FOLDER}
        return subprocess.run(words, env=own, check=False).returncode
    if not translations.is_current():
        # Here, by Linux's own: Qt's tool for it never comes back in Wine.
        making = (
            "import sys; sys.path.insert(0, 'packaging'); import translations as t; t.release()"
        )
        environment.run([environment.ensure(), "-c", making])
    python = wine_python.ensure()
    wine_python.make_prefix(PREFIX)
    if not keep_bundle:
        say("PyInstaller runs in Wine")
        words = [str(python), "packaging/bundle/freeze.py"]
        done = wine_python.wine(PREFIX, words, SOURCE_DATE_EPOCH=str(product.source_time()))
        sys.stderr.write(done.stderr[-2000:])
    from windows import installer

    made = installer.build()
    say(f"made {made.relative_to(product.ROOT)}")
    if not try_out:
        return 0
    from windows import try_in_wine

    return try_in_wine.run(made)
