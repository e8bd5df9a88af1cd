"""The disk image: the signed app, a way to drag it into Applications, signed and notarised itself.

One for each architecture: Qt's wheels are for both, but half of the other libraries' are not.
"""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

import product
import signing
from bundle import environment
from bundle.places import BUNDLES

ENTITLEMENTS = Path(__file__).parent / "entitlements.plist"


def file_name(machine: str = "") -> str:
    """The image's."""
    return f"{product.NAME}-{product.VERSION}-macos-{machine or platform.machine()}.dmg"


def build() -> Path:
    """Signs the app, lays it into an image, signs and notarises that; gives its path in dist/."""
    app = BUNDLES / f"{product.TITLE}.app"
    signing.sign_mac(app, ENTITLEMENTS)
    staged = product.BUILD / "macos" / "image"
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    # ditto keeps what a signature covers: links, rights and attributes.
    environment.run(["ditto", app, staged / app.name])
    (staged / "Applications").symlink_to("/Applications")
    target = product.DIST / file_name()
    target.parent.mkdir(parents=True, exist_ok=True)
    environment.run(create_command(staged, target))
    signing.sign_mac_image(target)
    signing.notarise(target)
    return target


def create_command(staged: Path, target: Path) -> list[str]:
    """The call that makes a compressed image."""
    about = ["-volname", product.TITLE, "-srcfolder", str(staged), "-fs", "HFS+"]
    return ["hdiutil", "create", "-ov", "-format", "UDZO", *about, str(target)]
