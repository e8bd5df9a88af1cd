"""What a bundle is made of: each library in it, its version, its licence and the licence's text.

Read from the build environment (whose Python runs this) and, for libraries of the system that
were copied in, from Debian's own records where there are any.
"""

from __future__ import annotations

import re
import shutil
import ssl
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path

_TEXT = re.compile(r"(licen[cs]e|copying|copyright|notice|authors)[^/]*$", re.IGNORECASE)
OWN_TEXTS = Path(__file__).resolve().parent.parent / "licences"
QT = ("pyside6", "shiboken6")


@dataclass(frozen=True, slots=True)
class Part:
    """One library. ``texts``: files with its licence; ``purl`` is the package's address, "" where
    it has none.
    """

    name: str
    version: str
    licence: str
    purl: str = ""
    texts: Sequence[Path] = field(default=(), compare=False)


def parts_of(files: Iterable[tuple[str, str]]) -> list[Part]:
    """The parts that these files belong to: each with its place in the bundle and where it was."""
    wanted = set[Path]()
    for target, source in files:
        wanted.add(Path(source).resolve())
        if target.endswith(".pyc"):  # compiled at the build; the module's own file is installed
            wanted.add((Path(sysconfig.get_path("purelib")) / target[:-1]).resolve())
    found = [_python()]
    known: set[Path] = set()
    for distribution in distributions():
        own = {
            Path(str(distribution.locate_file(each))).resolve() for each in distribution.files or ()
        }
        if own & wanted:
            known |= own
            found.append(_of_distribution(distribution, own))
    libraries = [path for path in wanted - known if _is_library(path)]
    found += _of_system(libraries)
    return sorted(found, key=lambda part: part.name.lower())


def _is_library(path: Path) -> bool:
    inside_python = path.is_relative_to(Path(sys.base_prefix).resolve())
    return not inside_python and bool(re.search(r"\.so(\.|$)|\.dylib$|\.dll$", path.name))


def _python() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    places = [
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(ssl.__file__).parent / "LICENSE.txt",
        Path("/usr/share/doc") / f"python3.{sys.version_info.minor}" / "copyright",
    ]
    texts = [place for place in places if place.is_file()][:1]
    return Part("CPython", version, "Python-2.0.1", f"pkg:generic/cpython@{version}", texts)


def _of_distribution(distribution: Distribution, own: Iterable[Path]) -> Part:
    told = distribution.metadata
    name, version = told["Name"], distribution.version
    texts = sorted(
        path for path in own if _TEXT.search(path.name) and path.suffix not in (".py", ".pyc")
    )
    texts = [path for path in texts if path.is_file()]
    if name.lower().replace("_", "-").startswith(QT):
        texts = sorted(OWN_TEXTS.glob("*.txt"))
    return Part(name, version, _licence(distribution), f"pkg:pypi/{name.lower()}@{version}", texts)


def _licence(distribution: Distribution) -> str:
    told = distribution.metadata
    if distribution.metadata["Name"].lower().startswith(QT):
        return "LGPL-3.0-only"
    expression = (told.get_all("License-Expression") or [""])[0]
    if expression:
        return str(expression)
    classes = [
        str(each).rpartition(" :: ")[2]
        for each in told.get_all("Classifier") or ()
        if str(each).startswith("License :: ")
    ]
    short = str((told.get_all("License") or [""])[0]).strip()
    if short and "\n" not in short and len(short) < 60:
        return short
    return " / ".join(classes) or "see its licence file"


def _of_system(libraries: Sequence[Path]) -> list[Part]:
    """Libraries of the system, by the Debian packages that they come from."""
    if not libraries or shutil.which("dpkg-query") is None:
        return [Part(path.name, "", "see its maker") for path in libraries]
    found = dict[str, Part]()
    for path in sorted(libraries):
        asked = _tell(["dpkg-query", "--search", f"*/{path.name}"])
        package = asked.partition(":")[0].partition(",")[0].strip()
        if not package:
            found[path.name] = Part(path.name, "", "see its maker")
            continue
        version = _tell(["dpkg-query", "--show", "--showformat=${Version}\n", package]).split("\n")[
            0
        ]
        text = Path("/usr/share/doc") / package / "copyright"
        found[package] = Part(
            package,
            version,
            "see its licence file",
            f"pkg:deb/debian/{package}@{version}",
            [text] if text.is_file() else [],
        )
    return list(found.values())


def _tell(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout


def write_texts(parts: Iterable[Part], own: Path, folder: Path) -> None:
    """Every part's licence into a folder, with an index; ``own`` is Dialer's licence."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(own, folder / "Dialer.txt")
    lines = ["What is in this program, and under which licence.", "", "Dialer: MIT (Dialer.txt)"]
    for part in parts:
        place = re.sub(r"[^\w.+-]", "_", f"{part.name}-{part.version}".rstrip("-"))
        shown = f" ({place}/)" if part.texts else ""
        lines.append(f"{part.name} {part.version}: {part.licence}{shown}".replace("  ", " "))
        for number, text in enumerate(part.texts):
            target = folder / place / text.name
            if target.exists():
                target = target.with_name(f"{number}-{text.name}")
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(text, target)
    (folder / "index.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
