"""The button at the end of the rail: appearance, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMessageBox, QToolButton, QWidget

from dialer import __version__
from dialer.ui import assets
from dialer.ui.theme import Mode, Theme


class MoreButton(QToolButton):
    """Opens the menu. ``mode_chosen`` comes when a person takes another appearance,
    ``help_wanted`` when they want to read.
    """

    mode_chosen = Signal(object)
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(self.tr("More"))
        self.setAccessibleName(self.tr("More: appearance, help, about Dialer"))
        self.setToolTip(self.tr("Appearance, help, about Dialer"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # Made when it is first opened: menus are not needed for the first picture.
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._modes: dict[Mode, QAction] = {}

    def _fill(self) -> None:
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
            menu.addAction(self.tr("About Dialer")).triggered.connect(self._show_about)
        self._modes[self._theme.mode].setChecked(True)

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

    def _show_about(self) -> None:
        box = plain_box(self.window())
        box.setWindowTitle(self.tr("About Dialer"))
        box.setIconPixmap(assets.program_icon().pixmap(64, 64))
        box.setText(self.tr("Dialer {version}").format(version=__version__))
        box.setInformativeText(
            self.tr(
                "Calls through callback services: the service rings your phone, then theirs,"
                " and joins the two. No sound passes through this program.\n\n"
                "Free software under the MIT licence."
            )
        )
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.open()


def plain_box(parent: QWidget) -> QMessageBox:
    """A question or a notice in plain text that does not stop the program while it is open."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
