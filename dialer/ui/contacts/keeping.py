"""What the contacts view has the engine do: keep, remove, undo, write to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dialer.core.contact import Contact, Photo
from dialer.core.errors import ContactNotFoundError, DialerError, UsageError
from dialer.ui.bridge import Bridge
from dialer.ui.localised import localised

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from collections.abc import Sequence

    from dialer.engine.contact_book import Undone
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home


class Keeping(QObject):
    """``saved`` and ``read`` carry a Contact, ``gone`` the id of one that is no more,
    ``not_saved`` why the form has to be mended, ``undoable`` words of what was done.
    """

    saved = Signal(object)
    not_saved = Signal(str)
    read = Signal(object)
    gone = Signal(str)
    groups_known = Signal(object)
    told = Signal(str)
    undoable = Signal(str)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, home: Home, view: QWidget) -> None:
        super().__init__(view)
        self._bridge, self._home, self._view = bridge, home, view
        self.region = ""
        bridge.contacts_changed.connect(self.ask_groups)
        bridge.look(self, lambda: home.region() or "", self._take_region)

    def _take_region(self, region: str) -> None:
        self.region = region

    def look(self, contact_id: str) -> None:
        """Reads a contact anew."""

        async def get(engine: Engine) -> Contact:
            return await engine.contacts.get(contact_id)

        def fail(error: DialerError) -> None:
            if isinstance(error, ContactNotFoundError):
                self.gone.emit(contact_id)
            else:
                self.failed.emit(error)

        self._bridge.ask(self, get, self.read.emit, fail)

    def ask_groups(self) -> None:
        """Which groups there are."""

        async def get(engine: Engine) -> Sequence[tuple[str, int]]:
            return await engine.contacts.groups()

        self._bridge.ask(self, get, self.groups_known.emit, lambda _error: None)

    # Changing

    def save(self, contact: Contact, photo: Photo | None) -> None:
        """Adds or changes a contact."""

        async def put(engine: Engine) -> Contact:
            book = engine.contacts
            if contact.id:
                return await book.change(contact, photo)
            return await book.add(contact, photo)

        def fail(error: DialerError) -> None:
            if isinstance(error, UsageError):
                self.not_saved.emit(localised(error))
            else:
                self.not_saved.emit(localised(error.what_happened))
                self.failed.emit(error)

        self._bridge.ask(self, put, self.saved.emit, fail)

    def turn_favourite(self, contact: Contact) -> None:
        """Makes a favourite, or ends that."""

        async def put(engine: Engine) -> Contact:
            return await engine.contacts.set_favourite(contact.id, not contact.favourite)

        self._bridge.ask(self, put, self.read.emit, self.failed.emit)

    def remove(self, contact: Contact) -> None:
        """Removes a contact; that can be undone, so nothing is asked before."""

        async def drop(engine: Engine) -> str:
            return await engine.contacts.remove([contact.id])

        words = self.tr("{name} was deleted.").format(name=contact.title)

        def take(_step: str) -> None:
            self.gone.emit(contact.id)
            self.undoable.emit(words)

        self._bridge.ask(self, drop, take, self.failed.emit)

    def undo(self) -> None:
        """Undoes the last change."""

        async def back(engine: Engine) -> Undone:
            return await engine.contacts.undo()

        def take(undone: Undone) -> None:
            self.told.emit(self.tr("Undone: {what}.").format(what=undone.what))

        self._bridge.ask(self, back, take, self.failed.emit)

    # A file of them

    def choose_export(self) -> None:
        """Asks where to."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(
            self._view,
            self.tr("Export contacts"),
            str(Path(folder) / "contacts.vcf"),
            self.tr("vCard, with pictures (*.vcf);;Table (*.csv)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("vcf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def export(self, name: str) -> None:
        """Writes all contacts into a file."""
        path, home = Path(name), self._home

        async def write(engine: Engine) -> int:
            return await engine.contacts.export(home.contact_files, path)

        def take(count: int) -> None:
            words = self.tr("%Ln contact(s) written to {file}.", "", count)
            self.told.emit(words.format(file=path.name))

        self._bridge.ask(self, write, take, self.failed.emit)
