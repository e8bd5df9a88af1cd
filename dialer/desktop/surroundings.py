"""What the desktop has to know of this program, and where a person's desktop keeps its things."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dialer.core.errors import DesktopError
from dialer.core.phrase import phrase

NAME = "dialer"
"""Of the desktop entry, the registry's keys and the window's application id."""
SCHEMES = ("tel", "callto", "sip")
TOOL_TIMEOUT_S = 15.0
HOME_VARIABLES = ("DIALER_HOME", "DIALER_SECRETS")
"""A home that is not the usual one has to be named to whoever starts the program."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``command`` starts this program; ``environment`` is the session's; ``icon``: the program's
    picture.
    """

    command: tuple[str, ...]
    environment: Mapping[str, str]
    icon: Path | None = None
    platform: str = field(default=sys.platform)

    @property
    def home_variables(self) -> dict[str, str]:
        """What leads to this home, empty for the usual one."""
        found = {name: self.environment.get(name, "") for name in HOME_VARIABLES}
        return {name: value for name, value in found.items() if value}

    def folder(self, variable: str, *below_home: str) -> Path:
        """A folder of the XDG base directories: ``variable``, else below the home folder. Raises
        DesktopError where there is none.
        """
        given = self.environment.get(variable, "")
        if given and Path(given).is_absolute():
            return Path(given)
        home = self.environment.get("HOME", "")
        if not home:
            raise DesktopError("There is no home folder here: HOME is not set.")
        return Path(home, *below_home)

    def run_tool(self, words: Sequence[str]) -> str:
        """A desktop's tool's output, "" where it failed. Raises DesktopError when it cannot run."""
        environment = dict(self.environment)
        # A packed program brings libraries that other programs must not load.
        if "LD_LIBRARY_PATH_ORIG" in environment:
            environment["LD_LIBRARY_PATH"] = environment["LD_LIBRARY_PATH_ORIG"]
        elif getattr(sys, "frozen", False):
            environment.pop("LD_LIBRARY_PATH", None)
        try:
            done = subprocess.run(
                words,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=TOOL_TIMEOUT_S,
                check=False,
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise DesktopError(
                phrase("{tool} could not be run: {error}.", tool=words[0], error=str(error))
            ) from error
        return done.stdout.strip() if done.returncode == 0 else ""


def own_command(environment: Mapping[str, str]) -> tuple[str, ...]:
    """How this program is started from outside: its command, or Python with its module."""
    if image := environment.get("APPIMAGE"):
        return (image,)  # what is inside lies elsewhere at each start
    if getattr(sys, "frozen", False):
        # On Windows the one without a console, also where the other one registers it.
        windowed = Path(sys.executable).with_name("dialer-gui.exe")
        return (str(windowed) if windowed.exists() else sys.executable,)
    name = "dialer-gui.exe" if sys.platform == "win32" else "dialer"
    beside = Path(sys.executable).parent / name
    return (str(beside),) if beside.exists() else (sys.executable, "-P", "-m", "dialer")


def write_file(path: Path, text: str | bytes) -> None:
    """Writes a file of the desktop's, replaced whole. Raises DesktopError."""
    temporary = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(text.encode() if isinstance(text, str) else text)
        os.replace(temporary, path)
    except OSError as error:
        raise _failed(path, error) from error


def remove_file(path: Path) -> bool:
    """Removes a file; whether there was one. Raises DesktopError."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _failed(path, error) from error
    return True


def read_file(path: Path) -> str:
    """A file's text, "" where there is none. Raises DesktopError."""
    try:
        return path.read_text("utf-8", "surrogateescape")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise _failed(path, error) from error


def _failed(path: Path, error: OSError) -> DesktopError:
    why = error.strerror or str(error)
    return DesktopError(phrase("{path} cannot be changed: {why}.", path=str(path), why=why))
