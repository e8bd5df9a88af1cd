"""What a release needs beside its files: ``python3 packaging/release.py COMMAND``.

The release workflow runs it; RELEASING.md says when. Standard library alone, but for what signs,
which runs in the build environment.
"""

import argparse
import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent))

import product
import release_notes
from bundle import environment
from macos import cask
from venv_setup import SetupError, say
from windows import installer, winget

if TYPE_CHECKING:
    from nacl.signing import SigningKey

ADDRESS_VARIABLE = "DIALER_DOWNLOAD_URL"
"""Where the release's files lie, with {file} for the name."""
PAGE_VARIABLE = "DIALER_RELEASE_PAGE"
PRIVATE_KEY_VARIABLE = "DIALER_FEED_PRIVATE_KEY"
SUMS, FEED, NOTES = "SHA256SUMS", "release.json", "notes.md"
FORMAT = 1

# A release's files, by how they end: whose computer each is for.
_COMPUTERS = (
    (r"-windows-x64-setup\.exe$", "win32", "x86_64"),
    (r"-macos-arm64\.dmg$", "darwin", "arm64"),
    (r"-macos-x86_64\.dmg$", "darwin", "x86_64"),
    (r"-linux-x86_64\.tar\.xz$", "linux", "x86_64"),
    (r"-linux-aarch64\.tar\.xz$", "linux", "arm64"),
)


def check(tag: str) -> None:
    """Raises SetupError unless the tag, the version and the changelog agree."""
    if tag.removeprefix("v") != product.VERSION:
        raise SetupError(f"the tag is {tag}, and dialer/__init__.py says {product.VERSION}")
    section = release_notes.notes_of(product.VERSION, release_notes.changelog())
    if section.version != product.VERSION or not section.date:
        raise SetupError(f"CHANGELOG.md has no section [{product.VERSION}] - YYYY-MM-DD")


def assemble(folder: Path, environ: Mapping[str, str]) -> None:
    """Writes what goes beside the installers in a folder: notes, sums, manifests, cask, feed."""
    address = environ.get(ADDRESS_VARIABLE, "")
    if not address:
        raise SetupError(f"{ADDRESS_VARIABLE} is not set, so nobody could find the files")
    section = release_notes.notes_of(product.VERSION, release_notes.changelog())
    (folder / NOTES).write_text(f"{section.text}\n", encoding="utf-8")
    setup = folder / installer.file_name()
    if setup.is_file():
        for name, manifest in winget.manifests(setup.name, _sum(setup), address).items():
            (folder / name).write_text(winget.yaml(manifest), encoding="utf-8")
    images = cask.digests(folder)
    if images:
        text = cask.cask(images, address)
        (folder / f"{product.NAME}.rb").write_text(text, encoding="utf-8")
    document = feed(folder, address, environ.get(PAGE_VARIABLE, ""), section)
    (folder / FEED).write_text(document, encoding="utf-8", newline="\n")
    if environ.get(PRIVATE_KEY_VARIABLE, ""):
        # Signed by a library, so in the environment that has it.
        python = environment.ensure()
        environment.run([python, Path(__file__).resolve(), "sign", folder / FEED])
    else:
        say(f"{PRIVATE_KEY_VARIABLE} is not set: {FEED} stays unsigned")
    (folder / SUMS).write_text(sums(folder), encoding="utf-8", newline="\n")


def feed(folder: Path, address: str, page: str, section: release_notes.Section) -> str:
    """The release feed's document, which ``dialer.updates`` reads."""
    files = []
    for path in sorted(folder.iterdir()):
        for pattern, platform, machine in _COMPUTERS:
            if re.search(pattern, path.name):
                files.append(
                    {
                        "name": path.name,
                        "url": address.replace("{file}", path.name),
                        "size": path.stat().st_size,
                        "sha256": _sum(path),
                        "platform": platform,
                        "machine": machine,
                    }
                )
    told = {
        "format": FORMAT,
        "version": product.VERSION,
        "date": section.date or release_notes.day(product.source_time()),
        "notes": section.text,
        "page": page,
        "files": files,
    }
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def sums(folder: Path) -> str:
    """Every file's SHA-256, as ``sha256sum --check`` reads it."""
    paths = [path for path in sorted(folder.iterdir()) if path.is_file() and path.name != SUMS]
    return "".join(f"{_sum(path)}  {path.name}\n" for path in paths)


def _sum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def sign(path: Path, environ: Mapping[str, str]) -> None:
    """Writes a file's signature beside it, in base64."""
    signature = _key(environ).sign(path.read_bytes()).signature
    text = base64.b64encode(signature).decode() + "\n"
    path.with_name(f"{path.name}.sig").write_text(text, encoding="ascii", newline="\n")


def _key(environ: Mapping[str, str]) -> "SigningKey":
    from nacl.signing import SigningKey  # the build environment has it

    try:
        return SigningKey(base64.b64decode(environ.get(PRIVATE_KEY_VARIABLE, ""), validate=True))
    except ValueError:
        raise SetupError(f"{PRIVATE_KEY_VARIABLE} is no key of 32 bytes in base64") from None


def new_key() -> str:
    """A pair of keys, as the lines that the two variables take."""
    from nacl.signing import SigningKey  # as above

    key = SigningKey.generate()
    private, public = base64.b64encode(bytes(key)), base64.b64encode(bytes(key.verify_key))
    return f"{PRIVATE_KEY_VARIABLE}={private.decode()}\nDIALER_FEED_PUBLIC_KEY={public.decode()}\n"


def main(arguments: Sequence[str]) -> int:
    """Run one command; its exit status."""
    parser = argparse.ArgumentParser(prog="release.py", description="What a release needs.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="do tag, version and changelog agree?").add_argument("tag")
    commands.add_parser("notes", help="the changelog's section of this version")
    wanted = commands.add_parser(
        "assemble", help="notes, sums, manifests, cask and feed of a folder"
    )
    wanted.add_argument("folder", type=Path)
    commands.add_parser("sign", help="sign a file").add_argument("file", type=Path)
    commands.add_parser("new-key", help="a pair of keys for the feed")
    options = parser.parse_args(arguments)
    try:
        if options.command == "check":
            check(options.tag)
        elif options.command == "notes":
            section = release_notes.notes_of(product.VERSION, release_notes.changelog())
            sys.stdout.write(f"{section.text}\n")
        elif options.command == "assemble":
            assemble(options.folder, os.environ)
        elif options.command == "sign":
            sign(options.file, os.environ)
        elif sys.prefix != str(environment.ENVIRONMENT):
            python = environment.ensure()
            return subprocess.run([python, __file__, "new-key"], check=False).returncode
        else:
            sys.stdout.write(new_key())
    except (SetupError, release_notes.NoSectionError) as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
