"""The marks that a style sheet draws from a file: the chevron of a choice, the tick of a box.

A style sheet takes pictures only by their address, so each colour's is written once, to a folder
that lasts as long as the program.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from dialer.ui import assets

log = logging.getLogger(__name__)


class Marks:
    """The folder. Gone with its last user."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def address(self, name: str, color: str) -> str:
        """Where the icon of this name lies in this colour; "" if it cannot be written."""
        file = Path(self._folder.path()) / f"{name}-{color.removeprefix('#')}.svg"
        try:
            if not self._folder.isValid():
                raise OSError(self._folder.errorString())
            if not file.exists():
                file.write_text(assets.svg(name, color), "utf-8")
        except OSError as error:  # the box is still framed, and filled once it is ticked
            log.warning("A mark of the style cannot be written: %s", error)
            return ""
        return file.as_posix()
