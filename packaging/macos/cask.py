"""The cask by which Homebrew knows Dialer.

https://docs.brew.sh/Cask-Cookbook
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import product

from macos.image import file_name

MACHINES = {"arm": "arm64", "intel": "x86_64"}
"""Homebrew's names for the two, and the system's own."""


def digests(folder: Path) -> dict[str, str]:
    """The images that are there, by Homebrew's names, with their SHA-256."""
    found = {}
    for name, machine in MACHINES.items():
        image = folder / file_name(machine)
        if image.is_file():
            found[name] = hashlib.sha256(image.read_bytes()).hexdigest()
    return found


def cask(images: Mapping[str, str], address: str) -> str:
    """The file. ``address`` has {file} where an image's name goes."""
    url = address.replace("{file}", file_name("#{arch}")).replace(product.VERSION, "#{version}")
    hashes = ", ".join(f'{name}: "{digest}"' for name, digest in images.items())
    arches = ", ".join(f'{name}: "{MACHINES[name]}"' for name in images)
    home = product.HOMEPAGE or url.partition("#")[0].rpartition("/")[0]
    trash = [
        f"~/Library/Application Support/{product.DATA_FOLDER}",
        f"~/Library/Caches/{product.DATA_FOLDER}",
        f"~/Library/Logs/{product.DATA_FOLDER}",
    ]
    lines = [
        f'cask "{product.NAME}" do',
        f"  arch {arches}",
        "",
        f'  version "{product.VERSION}"',
        f"  sha256 {hashes}",
        "",
        f'  url "{url}"',
        f'  name "{product.TITLE}"',
        f'  desc "{product.SUMMARY}"',
        f'  homepage "{home}"',
        "",
        '  depends_on macos: ">= :sonoma"',
        "",
        f'  app "{product.TITLE}.app"',
        f'  binary "#{{appdir}}/{product.TITLE}.app/Contents/MacOS/{product.PROGRAM}"',
        "",
        f"  zap trash: {json.dumps(trash)}",
        "end",
        "",
    ]
    return "\n".join(lines)
