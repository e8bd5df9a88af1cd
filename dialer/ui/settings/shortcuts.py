"""What each key does, in one list: the sheet shows it, and the pages that tell of keys are checked
against it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dialer.ui.calls.labels import plain_label
from dialer.ui.small_screen import within_screen
from dialer.ui.theme import BETWEEN, EDGE, STEP, WITHIN

SIZE = QSize(480, 620)


@dataclass(frozen=True, slots=True)
class Shortcut:
    """``keys`` in Qt's portable form, several parted by ", "; ``words``: what they do."""

    keys: str
    words: str


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """Where some shortcuts are in force."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def all_shortcuts() -> list[ShortcutGroup]:
    """Every key that the window has, by where it is in force."""
    translate = QCoreApplication.translate
    return [
        ShortcutGroup(
            translate("shortcuts", "Everywhere"),
            (
                Shortcut("Ctrl+1", translate("shortcuts", "Dial")),
                Shortcut("Ctrl+2", translate("shortcuts", "Calls")),
                Shortcut("Ctrl+3", translate("shortcuts", "Contacts")),
                Shortcut("Ctrl+4", translate("shortcuts", "Report")),
                Shortcut("Ctrl+5", translate("shortcuts", "Settings")),
                Shortcut("Ctrl+6", translate("shortcuts", "Try, in the demo")),
                Shortcut("Ctrl+K", translate("shortcuts", "The quick dial box")),
                Shortcut("Ctrl+H", translate("shortcuts", "Hang up, when pressed twice")),
                Shortcut("F1", translate("shortcuts", "Help on what is in sight")),
                Shortcut("Ctrl+?", translate("shortcuts", "This list")),
                Shortcut("Ctrl+Q", translate("shortcuts", "Close; it asks while a call runs")),
                Shortcut("Esc", translate("shortcuts", "Put a message away, or go back")),
            ),
        ),
        ShortcutGroup(
            translate("shortcuts", "Dial"),
            (
                Shortcut("Return", translate("shortcuts", "Call")),
                Shortcut("Esc", translate("shortcuts", "Clear the number")),
                Shortcut("Down", translate("shortcuts", "To the suggestions")),
                Shortcut("Ctrl+J", translate("shortcuts", "Call several people together")),
            ),
        ),
        ShortcutGroup(
            translate("shortcuts", "Lists: calls, contacts, settings"),
            (
                Shortcut("/", translate("shortcuts", "Search")),
                Shortcut("Ctrl+F", translate("shortcuts", "Search")),
                Shortcut("Ctrl+N", translate("shortcuts", "A new contact, among contacts")),
                Shortcut("Ctrl+Z", translate("shortcuts", "Undo, among contacts")),
                Shortcut("Return", translate("shortcuts", "Open what is chosen")),
                Shortcut("Esc", translate("shortcuts", "Clear the search, or go back")),
            ),
        ),
        ShortcutGroup(
            translate("shortcuts", "Report"),
            (Shortcut("Ctrl+P", translate("shortcuts", "Preview and print")),),
        ),
    ]


def written(keys: str) -> str:
    """A key as it is written on this system's keyboards."""
    native = QKeySequence.SequenceFormat.NativeText
    return QKeySequence.fromString(keys).toString(native) or keys


class ShortcutSheet(QDialog):
    """The list, to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(within_screen(self, SIZE))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(WITHIN)
        for number, group in enumerate(all_shortcuts()):
            if number:
                column.addSpacing(BETWEEN)
            heading = plain_label(group.title, wrap=True)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            column.addWidget(heading)
            grid = QGridLayout()
            grid.setHorizontalSpacing(BETWEEN)
            grid.setVerticalSpacing(STEP)
            grid.setColumnMinimumWidth(0, 96)
            grid.setColumnStretch(1, 1)
            for row, shortcut in enumerate(group.shortcuts):
                keys = plain_label(written(shortcut.keys), "muted")
                words = plain_label(shortcut.words, wrap=True)
                words.setAccessibleName(f"{written(shortcut.keys)}: {shortcut.words}")
                grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(words, row, 1)
            column.addLayout(grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, BETWEEN)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.close_button.setFocus()
