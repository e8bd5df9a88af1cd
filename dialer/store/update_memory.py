"""What is remembered of newer versions between two starts: a small file of JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from dialer.core.errors import StoreError
from dialer.core.phrase import phrase
from dialer.core.updates import Remembered
from dialer.store.folders import make_folder


class UpdateFile:
    """The UpdateMemory of core/updates.py."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Remembered:
        try:
            told = json.loads(self._path.read_text("utf-8"))
            asked = datetime.fromisoformat(told["asked"]) if told.get("asked") else None
            if asked is not None and asked.tzinfo is None:
                asked = asked.replace(tzinfo=UTC)
            return Remembered(asked, str(told.get("left", "")), str(told.get("newest", "")))
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return Remembered()  # then it is asked once more than it would have been

    def write(self, remembered: Remembered) -> None:
        asked = remembered.asked.isoformat() if remembered.asked else ""
        told = {"asked": asked, "left": remembered.left, "newest": remembered.newest}
        text = json.dumps(told)
        unfinished = self._path.with_suffix(".new")
        make_folder(self._path.parent)
        try:
            unfinished.write_text(text, "utf-8")
            unfinished.replace(self._path)
        except OSError as error:
            raise StoreError(
                phrase(
                    "{path} cannot be written: {why}.",
                    path=str(self._path),
                    why=error.strerror or str(error),
                )
            ) from error
