"""The tools above the contacts: search, which of them, a new one, and what is done with many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from dialer.core.contact_ports import ContactFilter
from dialer.ui import assets
from dialer.ui.choice_box import ChoiceBox
from dialer.ui.menu_button import MenuButton
from dialer.ui.theme import BETWEEN, STEP, WITHIN, Theme

TYPING_MS = 40
"""Keys that come in one go are one question."""


class ContactBar(QWidget):
    """``changed``: others are looked for; ``list_wanted``: the keyboard goes down into the list,
    ``first_wanted``: Enter, for the first one found.
    """

    changed = Signal()
    list_wanted = Signal()
    first_wanted = Signal()
    new_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    duplicates_wanted = Signal()
    books_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search name, number, keypad letters"))
        self.search.setAccessibleName(self.tr("Search contacts"))
        self.search.setToolTip(self.tr("Search contacts ( / )"))
        self.search.textChanged.connect(self._typing.start)
        self.search.installEventFilter(self)
        self.new_button = self._button(self.tr("New contact"))
        self.new_button.setToolTip(self.tr("New contact (Ctrl+N)"))
        self.new_button.clicked.connect(self.new_wanted)
        self.more_button = MenuButton()
        self._name(self.more_button, self.tr("Import, export, duplicates, undo"))
        menu = QMenu(self)
        for title, signal in (
            (self.tr("Import a file…"), self.import_wanted),
            (self.tr("Export to a file…"), self.export_wanted),
            (self.tr("Find duplicates"), self.duplicates_wanted),
            (self.tr("Address books elsewhere…"), self.books_wanted),
            (self.tr("Undo the last change") + "\tCtrl+Z", self.undo_wanted),
        ):
            menu.addAction(title).triggered.connect(signal)
        self.more_button.setMenu(menu)
        self.which = ChoiceBox(self.tr("Which contacts"), theme, self)
        self.which.addItem(self.tr("Everybody"), ContactFilter())
        self.which.addItem(self.tr("Favourites"), ContactFilter(favourite=True))
        self.which.currentIndexChanged.connect(self.changed)
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        self._name(button, name)
        return button

    def _name(self, button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("role", "plain")
        button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(STEP)
        top.addWidget(self.search, 1)
        top.addWidget(self.new_button)
        top.addWidget(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, STEP)
        column.setSpacing(WITHIN)
        column.addLayout(top)
        column.addWidget(self.which)

    @property
    def wanted(self) -> ContactFilter:
        """Which of them."""
        chosen = self.which.currentData()
        return chosen if isinstance(chosen, ContactFilter) else ContactFilter()

    def show_groups(self, groups: Sequence[tuple[str, int]]) -> None:
        """The groups to choose from, each with how many are in it."""
        chosen = self.wanted
        self.which.blockSignals(True)
        while self.which.count() > 2:
            self.which.removeItem(2)
        for name, count in groups:
            title = self.tr("{group} ({count})").format(group=name, count=count)
            self.which.addItem(title, ContactFilter(group=name))
        rows = [row for row in range(self.which.count()) if self.which.itemData(row) == chosen]
        self.which.setCurrentIndex(rows[0] if rows else 0)
        self.which.blockSignals(False)
        if not rows:
            self.changed.emit()

    def focus_search(self) -> None:
        """The search field, with what is in it selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def type_text(self, text: str) -> None:
        """Goes on typing, from wherever it was begun."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.end(False)
        self.search.insert(text)

    def clear(self) -> None:
        """Everybody again."""
        self.search.clear()
        self.which.setCurrentIndex(0)
        self._typing.stop()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Esc empties the search, Down leads into the list, Enter takes the first one found."""
        if watched is not self.search or not isinstance(event, QKeyEvent):
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._typing.isActive():
                self._typing.stop()
                self.changed.emit()
            self.first_wanted.emit()
        else:
            return False
        return True

    def _dress(self) -> None:
        color = self._theme.color("text")
        self.new_button.setIcon(assets.icon("plus", color))
        self.more_button.setIcon(assets.icon("more", color))
