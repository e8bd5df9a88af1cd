"""The button at the end of the rail: appearance, help, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from dialer.ui.menu_button import MenuButton
from dialer.ui.theme import Mode, Theme

if TYPE_CHECKING:  # menus and boxes are opened after the first picture
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMessageBox


class MoreButton(MenuButton):
    """Opens the menu. ``mode_chosen`` comes when a person takes another appearance,
    ``help_wanted`` when they want to read, ``shortcuts_wanted`` to see the keys;
    ``settings_wanted`` carries the name of a page of the settings.
    """

    mode_chosen = Signal(object)
    help_wanted = Signal()
    shortcuts_wanted = Signal()
    settings_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(self.tr("More"))
        self.setAccessibleName(self.tr("More: appearance, help, about Dialer"))
        self.setToolTip(self.tr("Appearance, help, about Dialer"))
        # Made when it is first opened: menus are not needed for the first picture.
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._modes: dict[Mode, QAction] = {}

    def _fill(self) -> None:
        from PySide6.QtGui import QActionGroup, QKeySequence  # late, as above

        menu = self.menu()
        if not self._modes:
            heading = menu.addAction(self.tr("Appearance"))
            heading.setEnabled(False)
            group = QActionGroup(self)
            for mode, title in self._titles().items():
                action = menu.addAction(title)
                action.setCheckable(True)
                group.addAction(action)
                action.triggered.connect(lambda _on=False, mode=mode: self._choose(mode))
                self._modes[mode] = action
            menu.addSeparator()
            menu.addAction(self.tr("Help") + "\tF1").triggered.connect(self.help_wanted)
            keys = QKeySequence("Ctrl+?").toString(QKeySequence.SequenceFormat.NativeText)
            shortcuts = menu.addAction(f"{self.tr('Keyboard shortcuts')}\t{keys}")
            shortcuts.triggered.connect(self.shortcuts_wanted)
            self._add_page(self.tr("Check-up"), "checkup")
            self._add_page(self.tr("About Dialer"), "about")
        self._modes[self._theme.mode].setChecked(True)

    def _add_page(self, title: str, page: str) -> None:
        action = self.menu().addAction(title)
        action.triggered.connect(lambda: self.settings_wanted.emit(page))

    def _titles(self) -> dict[Mode, str]:
        return {
            Mode.SYSTEM: self.tr("As the system"),
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
            Mode.CONTRAST: self.tr("High contrast"),
        }

    def _choose(self, mode: Mode) -> None:
        self._theme.choose(mode)
        self.mode_chosen.emit(mode)


def plain_box(parent: QWidget) -> QMessageBox:
    """A question or a notice in plain text that does not stop the program while it is open."""
    from PySide6.QtWidgets import QMessageBox  # late, as above

    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
