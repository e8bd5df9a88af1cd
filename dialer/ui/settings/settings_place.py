"""The place of settings: a list of pages with a search, and the page that is open; one of the two
where the window is narrow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, plain_label
from dialer.ui.selection import follow_selection
from dialer.ui.settings.keeper import Keeper
from dialer.ui.settings.page import SettingsPage
from dialer.ui.settings.page_makers import PageMakers
from dialer.ui.settings.sections import Section, matching
from dialer.ui.theme import BETWEEN, STEP, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home

LIST_PX = 232
ROW_PX = 36
NARROW_BELOW_PX = 600
NAME = Qt.ItemDataRole.UserRole


class SettingsPlace(QWidget):
    """``told``, ``failed`` and ``undoable`` as of the pages; ``help_wanted`` carries a help page's
    name, "" for that of the settings. ``accounts_changed``, ``changed``: accounts, or a setting by
    its key; ``mode_chosen`` the appearance; ``shortcuts_wanted``: the list of keys.
    """

    told = Signal(str)
    failed = Signal(object)
    undoable = Signal(str, object)
    help_wanted = Signal(str)
    accounts_changed = Signal()
    changed = Signal(str)
    mode_chosen = Signal(object)
    shortcuts_wanted = Signal()

    def __init__(
        self, bridge: Bridge, home: Home, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._page_open = False  # where only one of the two fits
        self.keeper = Keeper(bridge, home, self)
        self.keeper.failed.connect(self.failed)
        self.keeper.done.connect(self.changed)
        self._sections = PageMakers(self, bridge, home, theme).sections()
        self._pages: dict[str, SettingsPage] = {}
        self._make_list()
        self._make_page_side()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._line = QFrame()
        self._line.setProperty("role", "hairline-vertical")
        row.addWidget(self._side)
        row.addWidget(self._line)
        row.addWidget(self._page_side, 1)
        self._fill("")
        theme.changed.connect(self._dress)
        self._dress()
        self.setFocusProxy(self.list)
        find = QShortcut(QKeySequence("/"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)
        self._arrange()

    def _make_list(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._open_found)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of settings"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("role", "pages")
        self.list.currentItemChanged.connect(self._take_current)
        self.list.itemClicked.connect(self._take_click)
        follow_selection(self.list, self._take_selected)
        self.list.itemActivated.connect(self._take_click)
        self.nothing = plain_label(self.tr("No setting speaks of that."), "muted", wrap=True)
        self.nothing.hide()
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, WITHIN)
        column.setSpacing(WITHIN)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)

    def _make_page_side(self) -> None:
        self.back_button = QToolButton()
        self.back_button.setProperty("role", "plain")
        self.back_button.setText(self.tr("Settings"))
        self.back_button.setAccessibleName(self.tr("Back to the list of settings"))
        self.back_button.setToolTip(self.tr("Back to the list (Esc)"))
        self.back_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back_button.clicked.connect(self.go_back)
        self._stack = QStackedWidget()
        self._page_side = QWidget()
        column = QVBoxLayout(self._page_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(WITHIN, STEP, WITHIN, 0)
        head.addWidget(self.back_button)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    # The list

    def _fill(self, text: str) -> None:
        found = matching(self._sections, text)
        current = self.page_name
        self.list.blockSignals(True)
        self.list.clear()
        for section in found:
            item = QListWidgetItem(section.title)
            item.setData(NAME, section.name)
            item.setSizeHint(QSize(0, ROW_PX))
            self.list.addItem(item)
            if section.name == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.nothing.setVisible(not found)
        if text:
            words = self.tr("%n pages found", "", len(found)) if found else self.nothing.text()
            announce(self.search, words)
        self._dress()

    def _open_found(self) -> None:
        """Enter in the search: the first page that speaks of it, and the field there."""
        text = self.search.text().strip()
        found = matching(self._sections, text)
        if found and text:
            self.open_page(found[0].name)
            self._pages[found[0].name].show_match(text)

    def _take_current(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._narrow:
            self._show(str(item.data(NAME)))

    def _take_selected(self, index: QModelIndex) -> None:
        self.open_page(str(index.data(NAME)))

    def _take_click(self, item: QListWidgetItem) -> None:
        name = str(item.data(NAME))
        text = self.search.text().strip()
        self.open_page(name)
        if text:
            self._pages[name].show_match(text)

    # Pages

    @property
    def page_name(self) -> str:
        """The page in sight, "" for none."""
        current = self._stack.currentWidget() if hasattr(self, "_stack") else None
        return next((name for name, page in self._pages.items() if page is current), "")

    def page(self, name: str) -> SettingsPage:
        """A page, made when it is first wanted."""
        if name not in self._pages:
            page = self._section(name).make()
            page.told.connect(self.told)
            page.failed.connect(self.failed)
            page.undoable.connect(self.undoable)
            page.accounts_changed.connect(self.accounts_changed)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def _section(self, name: str) -> Section:
        return next(section for section in self._sections if section.name == name)

    def open_page(self, name: str) -> None:
        """Brings a page into sight."""
        self._page_open = True
        self._show(name)
        self._arrange()
        if self._narrow:
            self.back_button.setFocus()

    def _show(self, name: str) -> None:
        self._stack.setCurrentWidget(self.page(name))
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item is not None and item.data(NAME) == name and item is not self.list.currentItem():
                self.list.blockSignals(True)
                self.list.setCurrentItem(item)
                self.list.blockSignals(False)

    def open_numbers(self, account: str) -> None:
        """Brings the numbers that an account may show into sight."""
        from dialer.ui.settings.accounts_page import AccountsPage  # late, as all pages

        self.open_page("accounts")
        page = self.page("accounts")
        if isinstance(page, AccountsPage):
            page.open_numbers(account)

    def go_back(self) -> None:
        """To the list, where only one of the two fits."""
        self._page_open = False
        self._arrange()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc clears the search, then leads back step by step."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.hasFocus() and self.search.text():
            self.search.clear()
        elif self._narrow and self._page_open:
            self.go_back()
        elif not self._narrow and not self.list.hasFocus() and not self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    # Looks

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Both beside each other, or one of them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._narrow = self.width() < NARROW_BELOW_PX
        both = not self._narrow
        self._side.setVisible(both or not self._page_open)
        self._line.setVisible(both)
        self._page_side.setVisible(both or self._page_open)
        self.back_button.setVisible(self._narrow)
        self._side.setMinimumWidth(LIST_PX if both else 0)
        self._side.setMaximumWidth(LIST_PX if both else 16_777_215)
        if both and not self.page_name:
            self._show(self._sections[0].name)

    def _dress(self) -> None:
        color = self._theme.color("muted")
        icons = {section.name: section.icon for section in self._sections}
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item is not None:
                item.setIcon(assets.icon(icons[str(item.data(NAME))], color))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        name = "chevron-right" if right_to_left else "chevron-left"
        self.back_button.setIcon(assets.icon(name, self._theme.color("text")))
