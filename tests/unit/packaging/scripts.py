"""The build's own modules, for tests: packaging/ is no package, so its folder goes on the path."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGING = ROOT / "packaging"
if str(PACKAGING) not in sys.path:
    sys.path.append(str(PACKAGING))  # at the end: PyPI's packages of such names come first

import product  # noqa: E402 - after the path
import release  # noqa: E402 - after the path
import release_notes  # noqa: E402 - after the path
import signing  # noqa: E402 - after the path
import translations  # noqa: E402 - after the path
from bundle import bill_of_materials, contents, icons, linking, parts  # noqa: E402 - after the path
from linux import metainfo, packages, tree  # noqa: E402 - after the path
from macos import app, cask, image  # noqa: E402 - after the path
from venv_setup import SetupError  # noqa: E402 - after the path
from windows import installer, installer_words, pins, version, winget  # noqa: E402 - after the path

__all__ = [
    "PACKAGING",
    "ROOT",
    "SetupError",
    "app",
    "bill_of_materials",
    "cask",
    "contents",
    "icons",
    "image",
    "installer",
    "installer_words",
    "linking",
    "metainfo",
    "packages",
    "parts",
    "pins",
    "product",
    "release",
    "release_notes",
    "signing",
    "translations",
    "tree",
    "version",
    "winget",
]
