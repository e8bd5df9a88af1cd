"""What Dialer is called everywhere: the one description that all installers are made of.

The version is the program's own; desktop entries and the registry's values are the program's too
(``dialer.desktop``), so that a packed Dialer registers as one that runs from source does.
"""

import os
import re
import sys
import time
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from dialer import __version__ as VERSION  # noqa: N812, E402 - a constant here; after the path
from dialer.desktop.desktop_entry import application_entry  # noqa: E402 - after the path
from dialer.desktop.product_words import (  # noqa: E402 - after the path
    ENGLISH,
    WORDS,
)
from dialer.desktop.surroundings import NAME, SCHEMES, Surroundings  # noqa: E402 - after the path

__all__ = ["ENGLISH", "NAME", "ROOT", "SCHEMES", "VERSION", "WORDS"]

TITLE = "Dialer"
PUBLISHER = "The Dialer authors"
CONTACT = "maintainers@dialer-desktop.invalid"
HOMEPAGE = ""
"""Neither is known yet; RELEASING.md says to fill them in before the first release."""
SUMMARY = WORDS[ENGLISH].summary
DESCRIPTION = WORDS[ENGLISH].description
KEYWORDS = WORDS[ENGLISH].keywords
"""In English; WORDS has them in every language of the window."""
LANGUAGES = tuple(each.replace("_", "-") for each in WORDS)
"""As BCP 47 has them, English first."""
LICENCE = "MIT"
COPYRIGHT = "Copyright © 2026 The Dialer authors"

APPSTREAM_ID = "io.dialer_desktop.dialer"
MAC_ID = "io.dialer-desktop.dialer"
WINGET_ID = "DialerDesktop.Dialer"
DEBIAN_NAME = PACKAGE = "dialer-desktop"
"""The package, as on PyPI: Debian's archive has had programs called dialer."""
DATA_FOLDER = TITLE
"""The person's data, in the platform's folder for it: never in a package, never removed by one."""

PROGRAM = "dialer"
WINDOWED_PROGRAM = "dialer-gui"
"""Windows alone has a second one, without a console."""

CATEGORIES = ("Network", "Telephony")
ICON = ROOT / "resources" / "icons" / "dialer.svg"
ICON_SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)

BUILD = ROOT / "build" / os.environ.get("DIALER_BUILD_FOLDER", "installers")
"""Another one for what is built for Windows on Linux, beside Linux's own."""
DIST = ROOT / "dist"


def desktop_entry(command: str = PROGRAM) -> str:
    """The desktop entry of an installed Dialer, as the program itself writes it."""
    return application_entry(Surroundings((command,), {}, None, "linux"))


def requirements() -> list[str]:
    """The names of the libraries that the program itself asks for."""
    return sorted({name_of(line) for line in _dependencies()})


def name_of(requirement: str) -> str:
    """The library that a requirement asks for."""
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def metadata() -> str:
    """What an installed package says of itself: the program's About looks there for its parts."""
    lines = ["Metadata-Version: 2.1", f"Name: {PACKAGE}", f"Version: {VERSION}"]
    lines += [f"Requires-Dist: {line}" for line in _dependencies()]
    return "\n".join([*lines, ""])


def _dependencies() -> list[str]:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [str(each) for each in told["project"]["dependencies"]]


def source_time() -> int:
    """The seconds since 1970 that files in packages are dated with: the last commit's, or
    SOURCE_DATE_EPOCH, so that the same source gives the same package.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    import subprocess

    command = ["git", "log", "-1", "--format=%ct"]
    try:
        asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:  # no git: a source archive
        return int(time.time())
    found = asked.stdout.strip()
    return int(found) if found.isdigit() else int(time.time())
