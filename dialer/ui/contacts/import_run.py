"""What an import has done elsewhere: looking into the file, taking it in, undoing that.

Files are read in other threads than the window's, whatever their size.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.core.contact_ports import ReadEntry
    from dialer.core.contact_table import CsvPreview
    from dialer.engine.contact_book import Undone
    from dialer.engine.contact_import import ImportSummary
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

SAMPLE = 3
"""So many contacts show what would come of a table."""


@dataclass(frozen=True, slots=True)
class SoFar:
    """How far an import is. ``total``: entries in the file, 0 while that is not known; ``step``
    undoes what was taken in, "" for nothing.
    """

    read: int = 0
    added: int = 0
    updated: int = 0
    skipped: int = 0
    step: str = ""
    total: int = 0


@dataclass(frozen=True, slots=True)
class TableChoice:
    """What a person said of a table; what they did not say is guessed."""

    encoding: str = ""
    divider: str = ""
    has_header: bool | None = None


class Importing(QObject):
    """``found_cards``: the file has vCards; ``previewed`` carries the CsvPreview of a table,
    ``sampled`` a mapping with the first entries that come of it; ``progressed`` a SoFar, ``ended``
    the ImportSummary, ``undone`` an Undone; ``failed`` and ``not_undone`` a DialerError.
    """

    found_cards = Signal()
    previewed = Signal(object)
    sampled = Signal(object, object)
    progressed = Signal(object)
    ended = Signal(object)
    undone = Signal(object)
    failed = Signal(object)
    not_undone = Signal(object)
    _told = Signal(object)

    def __init__(self, bridge: Bridge, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._home = bridge, home
        self._generation = 0
        self._stop = threading.Event()
        self.path = Path()
        self.so_far = SoFar()
        self.is_running = False
        self._told.connect(self._take_progress, Qt.ConnectionType.QueuedConnection)

    @property
    def was_stopped(self) -> bool:
        """Whether the person cancelled it."""
        return self._stop.is_set()

    # Looking into the file

    def look(self, path: Path, choice: TableChoice = TableChoice()) -> None:
        """Finds out what a file is. What was asked for before is forgotten."""
        self._generation += 1
        generation, home = self._generation, self._home
        self.path, self.so_far = path, SoFar()

        def look() -> CsvPreview | None:
            files = home.contact_files
            if files.is_vcard(path):
                return None
            return files.preview_csv(path, choice.encoding, choice.divider, choice.has_header)

        def take(preview: CsvPreview | None) -> None:
            if generation != self._generation:
                return
            if preview is None:
                self.found_cards.emit()
            else:
                self.previewed.emit(preview)

        def fail(error: DialerError) -> None:
            if generation == self._generation:
                self.failed.emit(error)

        self._bridge.look(self, look, take, fail)

    def forget(self) -> None:
        """Nothing that is still being looked up is wanted any more."""
        self._generation += 1

    def sample(self, preview: CsvPreview) -> None:
        """Reads the first contacts as this preview has it."""
        home = self._home

        def look() -> Sequence[ReadEntry]:
            if not preview.is_known:
                return ()
            return tuple(islice(home.contact_files.read_csv(preview), SAMPLE))

        self._bridge.look(
            self,
            look,
            lambda entries: self.sampled.emit(preview.mapping, entries),
            lambda _error: None,  # the import itself will tell
        )

    # Taking it in

    def run(self, path: Path, preview: CsvPreview | None) -> None:
        """Imports a file; a table as the preview has it."""
        self.path, self.so_far = path, SoFar()
        self.is_running = True
        self._stop = stop = threading.Event()
        home = self._home

        async def take_in(engine: Engine) -> ImportSummary:
            import asyncio  # the engine runs, so it is there already

            files = home.contact_files
            total = await asyncio.to_thread(files.count_entries, path, preview)
            self._tell(SoFar(total=total))
            entries = await asyncio.to_thread(
                lambda: files.read_contacts(path) if preview is None else files.read_csv(preview)
            )

            def progress(summary: ImportSummary) -> None:
                skipped = len(summary.skipped)
                self._tell(
                    SoFar(
                        summary.read, summary.added, summary.updated, skipped, summary.step, total
                    )
                )

            return await engine.contacts.take_in(_until(stop, entries), progress)

        self._bridge.ask(self, take_in, self._end, self._fail)

    def stop(self) -> None:
        """Reads no further; what was read is kept, and can be undone."""
        self._stop.set()

    def undo(self, step: str) -> None:
        """Takes an import back."""

        async def back(engine: Engine) -> Undone:
            return await engine.contacts.undo(step)

        self._bridge.ask(self, back, self.undone.emit, self.not_undone.emit)

    def _tell(self, so_far: SoFar) -> None:
        """In the engine's thread."""
        if isValid(self):
            self._told.emit(so_far)

    @Slot(object)
    def _take_progress(self, so_far: SoFar) -> None:
        self.so_far = so_far
        if self.is_running:
            self.progressed.emit(so_far)

    def _end(self, summary: ImportSummary) -> None:
        self.is_running = False
        self.ended.emit(summary)

    def _fail(self, error: DialerError) -> None:
        self.is_running = False
        self.failed.emit(error)


def _until(stop: threading.Event, entries: Iterator[ReadEntry]) -> Iterator[ReadEntry]:
    """The entries, up to where the person wants no more."""
    for entry in entries:
        if stop.is_set():
            return
        yield entry
