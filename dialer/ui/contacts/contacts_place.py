"""The place of the contacts: their view, or a page over all of it for a while. Import and
duplicates are made when they are first wanted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from dialer.ui.bridge import Bridge
from dialer.ui.contacts.contacts_view import ContactsView
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home
    from dialer.ui.contacts.duplicates_page import DuplicatesPage
    from dialer.ui.contacts.import_page import ImportPage
    from dialer.ui.contacts.page import Page


class ContactsPlace(QStackedWidget):
    """``undoable`` carries words and what takes it back; ``told`` words and ``failed`` a
    DialerError for the window to show.
    """

    undoable = Signal(str, object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, bridge: Bridge, home: Home, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._home, self._theme = bridge, home, theme
        self._importing: ImportPage | None = None
        self._duplicates: DuplicatesPage | None = None
        self.view = ContactsView(bridge, home, theme)
        self.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.told.connect(self.told)
        self.view.failed.connect(self.failed)
        self.view.undoable.connect(lambda words: self.undoable.emit(words, self.view.keeping.undo))
        self.view.import_wanted.connect(self.import_file)
        self.view.duplicates_wanted.connect(self.find_duplicates)

    def add(self, number: str) -> None:
        """Begins a new contact."""
        self.close_page()
        self.view.add(number)

    @property
    def importing(self) -> ImportPage:
        """The import."""
        if self._importing is None:
            from dialer.ui.contacts.import_page import ImportPage  # late: few sessions need it

            page = self._importing = ImportPage(self._bridge, self._home, self._theme)
            page.opened.connect(lambda: self._open(page))
            page.told.connect(self.told)
            page.failed.connect(self.failed)
            self._take_page(page)
        return self._importing

    @property
    def duplicates(self) -> DuplicatesPage:
        """The contacts that may be the same."""
        if self._duplicates is None:
            from dialer.ui.contacts.duplicates_page import DuplicatesPage  # late, as above

            page = self._duplicates = DuplicatesPage(self._bridge, self.view.avatars, self._theme)
            page.undoable.connect(self.undoable)
            page.told.connect(self.told)
            page.failed.connect(self.failed)
            self._take_page(page)
        return self._duplicates

    def import_file(self, name: str = "") -> None:
        """Imports a file; "" has one chosen. One that is under way comes into sight instead."""
        page = self.importing
        if page.is_running:
            self._open(page)
            if name:
                self.told.emit(self.tr("Another file is being imported. Wait until that is over."))
        elif name:
            page.open_file(Path(name))
        else:
            page.choose_file()

    def find_duplicates(self) -> None:
        """Shows the contacts that may be the same."""
        self._open(self.duplicates)
        self.duplicates.back_button.setFocus()

    def close_page(self) -> None:
        """The view again."""
        if self.currentWidget() is not self.view:
            self.setFocusProxy(self.view)
            self.setCurrentWidget(self.view)
            self.view.setFocus()

    def _take_page(self, page: Page) -> None:
        self.addWidget(page)
        page.closed.connect(self.close_page)

    def _open(self, page: Page) -> None:
        self.setFocusProxy(page)
        self.setCurrentWidget(page)
