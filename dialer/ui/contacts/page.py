"""A page in the place of list and details: its head with the way back, and how it looks while it
is busy, empty or stuck.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.errors import DialerError
from dialer.ui import assets
from dialer.ui.calls.labels import announce, hairline, plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, EDGE, WITHIN, Theme

ICON_PX = 40
WORDS_PX = 480


class Page(QFrame):
    """``closed``: the person leads back to the contacts, by Esc as well."""

    closed = Signal()

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(title)
        self.back_button = QToolButton()
        self.back_button.setProperty("role", "plain")
        self.back_button.setText(self.tr("Contacts"))
        self.back_button.setAccessibleName(self.tr("Back to the contacts"))
        self.back_button.setToolTip(self.tr("Back to the contacts (Esc)"))
        self.back_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back_button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))
        self.back_button.clicked.connect(self.closed)
        self.title = plain_label(title, "title", wrap=True)
        self.pages = QStackedWidget()
        head = QHBoxLayout()
        head.setContentsMargins(WITHIN, WITHIN, EDGE, WITHIN)
        head.setSpacing(WITHIN)
        head.addWidget(self.back_button)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.back_button)
        theme.changed.connect(self._draw_way_back)
        self._draw_way_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _draw_way_back(self) -> None:
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        name = "chevron-right" if right_to_left else "chevron-left"
        self.back_button.setIcon(assets.icon(name, self._theme.color("text")))


class StatePage(QWidget):
    """What is going on, in the middle: an icon or a bar, a title, words, and buttons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._role = "", "muted"
        self.icon = plain_label()
        self.title = plain_label("", "title", wrap=True)
        self.words = plain_label("", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._column = QVBoxLayout()
        self._column.setSpacing(WITHIN)
        for label in (self.icon, self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self._column.addWidget(label)
        self._column.addWidget(self.bar)
        self._column.addSpacing(WITHIN)
        inside = QWidget()
        inside.setLayout(self._column)
        inside.setMaximumWidth(WORDS_PX)
        self._column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        theme.changed.connect(self._dress)

    def add_button(self, text: str, role: str = "") -> QPushButton:
        """One more button below the words."""
        button = QPushButton(text)
        if role:
            button.setProperty("role", role)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def show_state(self, title: str, words: str = "", *, icon: str = "", role: str = "") -> None:
        """Says how things stand; without an icon the bar runs, since it takes a while."""
        self._name, self._role = icon, role or "muted"
        self.title.setText(title)
        show_text(self.words, words)
        self.icon.setVisible(bool(icon))
        self.bar.setVisible(not icon)
        self.bar.setAccessibleName(title)
        self._dress()
        announce(self, f"{title} {words}".strip())

    def show_failure(self, error: DialerError) -> None:
        """Says what is wrong and what to do."""
        happened, to_do = localised(error.what_happened), localised(error.what_to_do)
        self.show_state(happened, to_do, icon="warning", role="warning")

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; ``total`` 0 for who knows how much."""
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))

    def _dress(self) -> None:
        if self._name:
            self.icon.setPixmap(assets.pixmap(self._name, self._theme.color(self._role), ICON_PX))
