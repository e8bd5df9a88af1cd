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
from channel import KEY_VARIABLE
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
KEY_BYTES = 32

# A release's files, by how they end: whose computer each is for.
_COMPUTERS = (
    (r"-windows-x64-setup\.exe$", "win32", "x86_64"),
    (r"-macos-arm64\.dmg$", "darwin", "arm64"),
    (r"-macos-x86_64\.dmg$", "darwin", "x86_64"),
    (r"-linux-x86_64\.tar\.xz$", "linux", "x86_64"),
    (r"-linux-aarch64\.tar\.xz$", "linux", "arm64"),
)


def check(tag: str, environ: Mapping[str, str]) -> None:
    """Raises SetupError unless the tag, the version and the changelog agree, and the feed can be
    signed as the programs want it.
    """
    _check_keys(environ)
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
    _check_keys(environ)
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
    if environ.get(PRIVATE_KEY_VARIABLE, "").strip():
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
    """Writes a file's signature beside it, in base64. Raises SetupError, and leaves none there,
    unless the programs that are built with the public key will take it.
    """
    place = path.with_name(f"{path.name}.sig")
    place.unlink(missing_ok=True)
    _check_keys(environ)
    signature = _private_key(environ).sign(path.read_bytes()).signature
    place.write_text(base64.b64encode(signature).decode() + "\n", encoding="ascii", newline="\n")
    if environ.get(KEY_VARIABLE, "").strip():
        _verify(path, place, environ)


def _verify(path: Path, signature: Path, environ: Mapping[str, str]) -> None:
    """As the programs do, with the key that they have."""
    from nacl.exceptions import BadSignatureError  # the build environment has it
    from nacl.signing import VerifyKey

    key = VerifyKey(_key_bytes(environ, KEY_VARIABLE))
    try:
        key.verify(path.read_bytes(), base64.b64decode(signature.read_bytes()))
    except BadSignatureError:
        signature.unlink()
        raise SetupError(
            f"{PRIVATE_KEY_VARIABLE} does not belong to {KEY_VARIABLE}:"
            " no installed program would take this release"
        ) from None


def _check_keys(environ: Mapping[str, str]) -> None:
    """Programs that are built with the public key take a signed feed alone."""
    if not environ.get(KEY_VARIABLE, "").strip():
        return
    _key_bytes(environ, KEY_VARIABLE)
    if not environ.get(PRIVATE_KEY_VARIABLE, "").strip():
        raise SetupError(
            f"{KEY_VARIABLE} is set and {PRIVATE_KEY_VARIABLE} is not:"
            " no installed program would take this release"
        )


def _private_key(environ: Mapping[str, str]) -> "SigningKey":
    from nacl.signing import SigningKey  # as above

    return SigningKey(_key_bytes(environ, PRIVATE_KEY_VARIABLE))


def _key_bytes(environ: Mapping[str, str], variable: str) -> bytes:
    try:
        key = base64.b64decode(environ.get(variable, "").strip(), validate=True)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise SetupError(f"{variable} is no key of {KEY_BYTES} bytes in base64")
    return key


def new_key() -> str:
    """A pair of keys, as the lines that the two variables take."""
    from nacl.signing import SigningKey  # as above

    key = SigningKey.generate()
    private, public = base64.b64encode(bytes(key)), base64.b64encode(bytes(key.verify_key))
    return f"{PRIVATE_KEY_VARIABLE}={private.decode()}\n{KEY_VARIABLE}={public.decode()}\n"


def main(arguments: Sequence[str]) -> int:
    """Run one command; its exit status."""
    parser = argparse.ArgumentParser(prog="release.py", description="What a release needs.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser(
        "check", help="do tag, version and changelog agree, and can the feed be signed?"
    ).add_argument("tag")
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
            check(options.tag, os.environ)
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
