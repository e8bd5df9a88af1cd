"""What the window remembers between two starts: where it stood, which place, which appearance.

One small file in the home's data folder. A damaged one is as good as none; writing fails in
silence, for nobody's call hangs on it.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from dialer.ui.theme import Mode

log = logging.getLogger(__name__)

MOST_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class WindowState:
    """``geometry`` is Qt's own, in base 64; "" before the first start.

    ``welcome``: there was no account when the window was closed, None before the first start. It
    saves reading the configuration before the first picture. ``tray_told``: the person knows that
    closing leaves the program in the tray. ``language`` is that setting as it was when the
    configuration was ``settings_stamp``, for the same reason.
    """

    geometry: str = ""
    place: str = ""
    mode: Mode = Mode.SYSTEM
    welcome: bool | None = None
    tray_told: bool = False
    language: str = ""
    settings_stamp: str = ""


def read_state(path: Path) -> WindowState:
    """The state as it was left, or that of a first start."""
    try:
        with path.open("rb") as file:
            kept = json.loads(file.read(MOST_BYTES))
        return WindowState(
            str(kept["geometry"]),
            str(kept["place"]),
            Mode(kept["mode"]),
            kept["welcome"] is True,
            kept.get("tray_told") is True,
            str(kept.get("language", "")),
            str(kept.get("settings_stamp", "")),
        )
    except FileNotFoundError:
        return WindowState()
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.info("What the window looked like is not known: %s", error)
        return WindowState()


def stamp_of(path: Path | None) -> str:
    """A word that is another one whenever this file was written; "" where that cannot be told."""
    if path is None:
        return ""
    try:
        seen = path.stat()
    except FileNotFoundError:
        return "none"
    except OSError:
        return ""
    return f"{seen.st_mtime_ns}-{seen.st_size}-{seen.st_ino}"


def write_state(path: Path, state: WindowState) -> None:
    """Keeps the state; the file is replaced whole."""
    temporary = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary.write_text(json.dumps(asdict(state)), "utf-8")
        os.replace(temporary, path)
    except OSError as error:
        log.info("What the window looks like cannot be kept: %s", error)
