"""The .deb and the .rpm, by nfpm, which writes both from one description on any system.

No script runs at install or removal: menus, icons and link handlers are brought up to date by the
distribution's own triggers, and nothing is left behind by a program that writes nothing beside
itself.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import product
from bundle import contents, environment, linking
from bundle.places import BUNDLE
from channel import Kind
from venv_setup import SetupError, say

from linux.tree import lay_out

_WIDTH = 76
OLD_VERSION = "0.0.0~old"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def build(kind: str) -> Path:
    """One package, ``deb`` or ``rpm``; gives its path in dist/."""
    staged = lay_out(product.BUILD / "linux" / "usr", Kind.PACKAGE)
    try:
        needs = list(linking.needs_of(BUNDLE))
        depends = contents.debian_packages(needs)
    except KeyError as error:
        raise SetupError(
            f"the bundle needs {error}, which packaging/bundle/contents.py does not know:"
            " bring it along, or name its package in LEFT_TO_SYSTEM"
        ) from None
    told = package(kind, staged, depends, sonames(needs), linking.glibc_of(BUNDLE))
    target = product.DIST / file_name(kind)
    target.parent.mkdir(parents=True, exist_ok=True)
    _pack(kind, told, target)
    if kind == "deb":
        _squeeze(target)
    return target


def _squeeze(package: Path) -> None:
    """Packs a .deb anew with Debian's own tool, where there is one: a quarter smaller."""
    if shutil.which("dpkg-deb") is None:
        say("dpkg-deb is not installed: the .deb is larger than it could be")
        return
    folder = product.BUILD / "linux" / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    environment.run(["dpkg-deb", "--raw-extract", package, folder])
    options = ["--root-owner-group", "-Zxz", "-z6"]
    seconds = str(product.source_time())
    environment.run(["dpkg-deb", *options, "--build", folder, package], SOURCE_DATE_EPOCH=seconds)
    shutil.rmtree(folder)


def build_old() -> Path:
    """A package of an older version, with a file that the new one has not: to upgrade from."""
    staged = product.BUILD / "linux" / "usr"
    stale = product.BUILD / "linux" / "stale"
    stale.write_text("from an older version\n", encoding="utf-8")
    debian = contents.debian_packages(linking.needs_of(BUNDLE))
    told = package("deb", staged, debian, [], linking.glibc_of(BUNDLE))
    place = f"/usr/lib/{product.DEBIAN_NAME}/stale"
    old = {
        **told,
        "version": OLD_VERSION,
        "contents": [*told["contents"], {"src": str(stale), "dst": place}],
        "deb": {"compression": "none"},
    }
    target = product.BUILD / "linux" / old_file_name()
    _pack("deb", old, target)
    return target


def _pack(kind: str, told: Mapping[str, object], target: Path) -> None:
    description = product.BUILD / "linux" / f"{kind}.json"
    description.write_text(json.dumps(told, indent=1), encoding="utf-8")
    tool = environment.python_in().parent / "nfpm"
    command: list[str | Path] = [tool, "package", "-f", description, "-p", kind, "-t", target]
    environment.run(command, SOURCE_DATE_EPOCH=str(product.source_time()))


def old_file_name() -> str:
    """The older package's."""
    return f"{product.DEBIAN_NAME}_{OLD_VERSION}_old.deb"


def file_name(kind: str) -> str:
    """As each distribution names its packages."""
    machine = platform.machine()
    version = package_version(product.VERSION)
    if kind == "deb":
        return f"{product.DEBIAN_NAME}_{version}_{ARCHITECTURES.get(machine, machine)}.deb"
    return f"{product.DEBIAN_NAME}-{version}-1.{machine}.rpm"


def package_version(version: str) -> str:
    """A version so that what comes before a release sorts before it: 1.2rc1 is 1.2~rc1."""
    return re.sub(r"(?<=\d)[.-]?(a|b|rc|dev)(?=\d)", r"~\1", version)


def sonames(needs: list[tuple[str, list[str]]]) -> list[str]:
    """The libraries that the .rpm asks for, as rpm names them."""
    names = {
        name
        for file, missing in needs
        if not contents.is_optional(file)
        for name in missing
        if not name.startswith(contents.C_LIBRARY)
    }
    return [f"{name}()(64bit)" for name in sorted(names)]


def package(
    kind: str,
    staged: Path,
    debian: tuple[list[str], list[str]],
    libraries: list[str],
    glibc: str,
) -> dict[str, Any]:
    """nfpm's description: https://nfpm.goreleaser.com/docs/configuration/."""
    needed, optional = debian
    machine = platform.machine()
    # What makes links, portals and the keychain work; a desktop has them.
    comfort = ["xdg-utils", "desktop-file-utils", "hicolor-icon-theme"]
    if kind == "deb":
        depends = [f"libc6 (>= {glibc})", *needed]
        recommends = [*comfort, *(name for name in optional if "wayland" in name)]
        suggests = ["gnome-keyring", *(name for name in optional if "wayland" not in name)]
    else:
        depends, recommends, suggests = [f"glibc >= {glibc}", *libraries], comfort, []
    return {
        "name": product.DEBIAN_NAME,
        "arch": ARCHITECTURES.get(machine, machine),
        "platform": "linux",
        "version": package_version(product.VERSION),
        "version_schema": "none",
        "release": "1" if kind == "rpm" else "",
        "section": "comm",
        "priority": "optional",
        "maintainer": f"{product.PUBLISHER} <{product.CONTACT}>",
        "vendor": product.PUBLISHER,
        "license": product.LICENCE,
        "description": _description(kind),
        "depends": depends,
        "recommends": recommends,
        "suggests": suggests,
        "contents": [{"src": f"{staged}/", "dst": "/usr", "type": "tree"}],
        "deb": {"compression": "none"},  # _squeeze does it better
        "rpm": {"compression": "zstd", "summary": product.SUMMARY},
    }


def _description(kind: str) -> str:
    """In lines that a package manager can show. Debian's begins with the summary, and has a "."
    where paragraphs part; rpm keeps the summary apart.
    """
    paragraphs = ["\n".join(textwrap.wrap(text, _WIDTH)) for text in product.DESCRIPTION]
    if kind == "deb":
        return "\n".join([product.SUMMARY, "\n.\n".join(paragraphs)])
    return "\n\n".join(paragraphs)
