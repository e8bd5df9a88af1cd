"""The contacts view: the list beside one contact's details or its form; when narrow, one or the
other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dialer.core.contact import Contact, ContactNumber
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import hairline
from dialer.ui.contacts.avatar import Avatars
from dialer.ui.contacts.contact_bar import ContactBar
from dialer.ui.contacts.contact_details import ContactDetails
from dialer.ui.contacts.contact_editor import ContactEditor
from dialer.ui.contacts.contacts_delegate import ROW_PX, ContactsDelegate
from dialer.ui.contacts.contacts_model import ContactsModel, Loading
from dialer.ui.contacts.empty_page import EmptyPage
from dialer.ui.contacts.keeping import Keeping
from dialer.ui.selection import follow_selection
from dialer.ui.theme import BETWEEN, STEP, Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home
    from dialer.ui.contacts.books_sheet import BooksSheet

BOTH_FROM_PX = 760
"""With less room, the details take the place of the list."""
LIST_SHARE, DETAILS_SHARE = 5, 6


class ContactsList(QTableView):
    """A table of one column: a list view would measure a hundred thousand rows one by one.

    Enter calls, Space opens the details where they are not beside it, Delete deletes; letters
    and digits belong to the search.
    """

    call_wanted = Signal(QModelIndex)
    details_wanted = Signal(QModelIndex)
    remove_wanted = Signal(QModelIndex)
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys of its own."""
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.call_wanted.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self.details_wanted.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(index)
        elif event.text().isprintable() and event.text().strip() and not _is_command(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class ContactsView(QWidget):
    """``call_wanted`` carries a number to call at once; ``calls_wanted`` a Contact whose calls are
    to be seen; ``import_wanted`` the path of a file, or "" for one to be chosen; ``told`` and
    ``failed`` words and a DialerError for the window to show, ``undoable`` words of what can be
    undone.
    """

    call_wanted = Signal(str)
    calls_wanted = Signal(object)
    import_wanted = Signal(str)
    duplicates_wanted = Signal()
    told = Signal(str)
    undoable = Signal(str)
    failed = Signal(object)

    def __init__(
        self, bridge: Bridge, home: Home, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._home, self._theme = bridge, home, theme
        self._books: BooksSheet | None = None
        self._both: bool | None = None
        self._open = False
        self.avatars = Avatars(bridge, theme, self)
        self.model = ContactsModel(bridge, self)
        self.keeping = Keeping(bridge, home, self)
        self.bar = ContactBar(theme)
        self.list = ContactsList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ContactsDelegate(self.model, self.avatars, theme, self.list))
        self.list.setAccessibleName(self.tr("Contacts"))
        self.details = ContactDetails(self.avatars, theme)
        self.editor = ContactEditor(bridge, self.avatars, theme)
        self.empty = EmptyPage(theme)
        self._line = hairline()
        self._line.setProperty("role", "hairline-vertical")
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()
        self.model.refresh()
        self.keeping.ask_groups()

    def _arrange(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.empty)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.bar)
        inset = QHBoxLayout()
        inset.setContentsMargins(BETWEEN, 0, STEP, 0)
        inset.addWidget(self._lists)
        left.addLayout(inset, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self.details)
        self._right.addWidget(self.editor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, LIST_SHARE)
        row.addWidget(self._line)
        row.addWidget(self._right, DETAILS_SHARE)
        self._lists.setCurrentWidget(self.empty)  # it says that they are being read
        self.setFocusProxy(self.list)
        self._place()

    def _connect(self) -> None:
        self.bar.changed.connect(self._look_for)
        self.bar.list_wanted.connect(self._enter_list)
        self.bar.first_wanted.connect(self._call_first)
        self.bar.new_wanted.connect(self.add)
        self.bar.import_wanted.connect(lambda: self.import_wanted.emit(""))
        self.bar.export_wanted.connect(self.keeping.choose_export)
        self.bar.duplicates_wanted.connect(self.duplicates_wanted)
        self.bar.books_wanted.connect(self.open_books)
        self.bar.undo_wanted.connect(self.keeping.undo)
        self.empty.new_wanted.connect(self.add)
        self.empty.import_wanted.connect(lambda: self.import_wanted.emit(""))
        self.empty.clear_wanted.connect(self.bar.clear)
        self.model.loaded.connect(self._show_list)
        self.model.failed.connect(self._show_failure)
        self.avatars.changed.connect(self.list.viewport().update)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.clicked.connect(self._open_details)
        follow_selection(self.list, self._open_details)
        self.list.doubleClicked.connect(self._call)
        self.list.call_wanted.connect(self._call)
        self.list.details_wanted.connect(self._open_details)
        self.list.typed.connect(self.bar.type_text)
        self.list.remove_wanted.connect(lambda _index: self._remove(self.details.contact))
        self.details.call_wanted.connect(self.call_wanted)
        self.details.back_wanted.connect(self._go_back)
        self.details.edit_wanted.connect(self._edit)
        self.details.remove_wanted.connect(self._remove)
        self.details.favourite_wanted.connect(self.keeping.turn_favourite)
        self.details.calls_wanted.connect(self.calls_wanted)
        self.editor.saved.connect(self.keeping.save)
        self.editor.cancelled.connect(self._leave_editor)
        self.keeping.saved.connect(self._take_saved)
        self.keeping.not_saved.connect(self.editor.show_problem)
        self.keeping.read.connect(self._take_read)
        self.keeping.gone.connect(self._take_gone)
        self.keeping.groups_known.connect(self.bar.show_groups)
        self.keeping.told.connect(self.told)
        self.keeping.undoable.connect(self.undoable)
        self.keeping.failed.connect(self.failed)
        for keys, slot in (
            ("/", self.bar.focus_search),
            (QKeySequence.StandardKey.Find, self.bar.focus_search),
            (QKeySequence.StandardKey.New, self.add),
            (QKeySequence.StandardKey.Undo, self.keeping.undo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # What others call

    def add(self, number: str = "") -> None:
        """Begins a new contact, with a number where there is one already."""
        numbers = (ContactNumber(self.tr("mobile"), number),) if number else ()
        self._edit(Contact("", numbers=numbers))

    def show_contact(self, contact_id: str) -> None:
        """Brings a contact into sight."""
        self._open = True
        self.keeping.look(contact_id)

    def open_books(self) -> None:
        """The address books elsewhere, in a sheet of their own."""
        if self._books is None:
            from dialer.ui.contacts.books_sheet import BooksSheet  # late: few need it

            self._books = BooksSheet(self._bridge, self._home, self._theme, self)
        self._books.refresh()
        self._books.show()
        self._books.raise_()

    # The list

    def _look_for(self) -> None:
        self.model.show_only(self.bar.search.text(), self.bar.wanted)

    def _show_list(self) -> None:
        nobody = self.model.rowCount() == 0
        self._lists.setCurrentWidget(self.empty if nobody else self.list)
        self.empty.show_nobody(searched=self.model.searches)
        self.bar.which.setVisible(not nobody or self.model.searches)
        shown = self.details.contact
        row = self.model.row_of(shown.id) if shown is not None else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        elif self._both and not nobody and (shown is None or self.model.searches):
            self.list.setCurrentIndex(self.model.index(0))
            self._choose(self.model.index(0))  # the list may have chosen it already
        if shown is not None and self.details.contact is shown:
            self.keeping.look(shown.id)  # it may have changed, or gone

    def _show_failure(self, error: object) -> None:
        if self.model.state is Loading.FAILED and not self.model.rowCount():
            self._lists.setCurrentWidget(self.empty)
            self.empty.show_failure(error)
        else:
            self.failed.emit(error)

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def _choose(self, index: QModelIndex) -> None:
        contact = self.model.contact_at(index.row()) if index.isValid() else None
        if contact is not None and (self._both or self._open) and not self._is_editing:
            self.details.show_contact(contact)
            self._place()

    def _open_details(self, index: QModelIndex) -> None:
        contact = self.model.contact_at(index.row())
        if contact is None or self._is_editing:
            return
        self.details.show_contact(contact)
        if not self._both:
            self._open = True
            self._place()
            self.details.back_button.setFocus()

    def _go_back(self) -> None:
        self._open = False
        self._place()
        self.list.setFocus()

    # Calling

    def _call(self, index: QModelIndex) -> None:
        contact = self.model.contact_at(index.row())
        if contact is None:
            return
        numbers = contact.numbers
        if len(numbers) == 1:
            self.call_wanted.emit(numbers[0].e164 or numbers[0].raw)
            return
        self._open_details(index)  # which one is the person's choice
        self.details.show_contact(contact)
        if self.details.call_buttons:
            self.details.call_buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _call_first(self) -> None:
        if self.model.rowCount():
            self._enter_list()

    # Changing

    @property
    def _is_editing(self) -> bool:
        return self._right.currentWidget() is self.editor

    def _edit(self, contact: Contact) -> None:
        self._right.setCurrentWidget(self.editor)
        self._open = True
        self._place()
        self.editor.edit(contact, self.keeping.region)

    def _leave_editor(self) -> None:
        self._right.setCurrentWidget(self.details)
        self._choose(self.list.currentIndex())
        self._open = self._open and self.details.contact is not None
        self._place()
        self.list.setFocus()

    def _remove(self, contact: Contact | None) -> None:
        if contact is not None:
            self.keeping.remove(contact)

    def _take_saved(self, contact: Contact) -> None:
        self.details.show_contact(contact)
        self._right.setCurrentWidget(self.details)
        self._place()
        self.details.edit_button.setFocus()

    def _take_read(self, contact: Contact) -> None:
        if self._open or self._both:
            self.details.show_contact(contact)
            self._place()

    def _take_gone(self, contact_id: str) -> None:
        if self.details.contact is not None and self.details.contact.id == contact_id:
            self.details.forget()
            self._open = False
            self._place()

    # Files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes files of contacts."""
        if _dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Imports one."""
        path = _dropped_file(event)
        if path:
            event.acceptProposedAction()
            self.import_wanted.emit(path)

    # How it is laid out

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Both, or one in the place of the other."""
        super().resizeEvent(event)
        both = self.width() >= BOTH_FROM_PX
        if both != self._both:
            self._both = both
            if both and self.details.contact is None and self.model.rowCount():
                self.list.setCurrentIndex(self.model.index(0))
                self._choose(self.model.index(0))
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leads back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._open and not self._both:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        both = bool(self._both)
        there = self._is_editing or self.details.contact is not None
        right = there and (both or self._open)
        self._left.setVisible(both or not right)
        self._right.setVisible(right)
        self._line.setVisible(both and right)
        self.details.set_back(not both)


def _is_command(event: QKeyEvent) -> bool:
    modifiers = Qt.KeyboardModifier
    held = modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier
    return bool(event.modifiers() & held) or event.text() == "/"


def _dropped_file(event: QDropEvent) -> str:
    for url in event.mimeData().urls():
        path = url.toLocalFile()
        if path.lower().endswith((".vcf", ".vcard", ".csv")):
            return path
    return ""
