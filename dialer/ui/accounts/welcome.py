"""The first start: what Dialer does in two sentences, and the two ways to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dialer.ui import assets
from dialer.ui.accounts.account_form import AccountForm
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import hairline, plain_label
from dialer.ui.theme import BETWEEN, EDGE, TOUCH, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home

TEXT_PX = 480
"""Longer lines are hard to read."""
PICTURE_PX = 56


class WelcomeView(QWidget):
    """``account_added`` carries the new account's name; ``demo_wanted``: try it without one."""

    account_added = Signal(str)
    demo_wanted = Signal()

    def __init__(
        self, bridge: Bridge, home: Home, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._home, self._theme = bridge, home, theme
        self.form: AccountForm | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(_scrolled(self._make_greeting()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setFocusProxy(self.demo_button)
        theme.changed.connect(self._dress)
        self._dress()

    def _make_greeting(self) -> QWidget:
        self.picture = plain_label()
        title = plain_label(self.tr("Welcome to Dialer"), "title", wrap=True)
        words = plain_label(
            self.tr(
                "Dialer makes calls through callback services: the service rings your phone,"
                " then theirs, and connects the two. Here you say whom to call, see both phones"
                " ring, and what it costs."
            ),
            wrap=True,
        )
        self.demo_button = _button(self.tr("Try the demo"))
        self.demo_button.clicked.connect(self._want_demo)
        demo_words = plain_label(
            self.tr("Made-up services on this computer. It rings no phone and costs nothing."),
            "muted",
            wrap=True,
        )
        self.add_button = _button(self.tr("Add an account"))
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self.open_form)
        add_words = plain_label(
            self.tr(
                "Three steps: your callback service, the key or password that it gave you, and the"
                " phone that is to ring."
            ),
            "muted",
            wrap=True,
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(self.picture)
        column.addSpacing(WITHIN)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(BETWEEN)
        column.addWidget(self.add_button)
        column.addWidget(add_words)
        column.addSpacing(BETWEEN)
        column.addWidget(hairline())
        column.addSpacing(BETWEEN)
        column.addWidget(self.demo_button)
        column.addWidget(demo_words)
        return inside

    def open_form(self) -> None:
        """The form of a new account."""
        if self.form is None:
            self.form = AccountForm(self._bridge, self._home, self._theme)
            self.form.saved.connect(self._take_saved)
            self.form.cancelled.connect(self._go_back)
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(BETWEEN)
            column.addWidget(plain_label(self.tr("Add an account"), "title", wrap=True))
            column.addWidget(self.form)
            self._pages.addWidget(_scrolled(page, centred=False))
        self._pages.setCurrentIndex(1)
        self.form.provider.setFocus()

    def _take_saved(self, name: str) -> None:
        self.account_added.emit(name)

    def _go_back(self) -> None:
        self._pages.setCurrentIndex(0)
        self.add_button.setFocus()

    def _want_demo(self) -> None:
        self.demo_wanted.emit()

    def _dress(self) -> None:
        self.picture.setPixmap(assets.program_icon().pixmap(PICTURE_PX, PICTURE_PX))


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setMinimumHeight(TOUCH)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button


def _scrolled(inside: QWidget, *, centred: bool = True) -> QScrollArea:
    """Whatever the window's size: a column of readable width in the middle, scrolled when high."""
    inside.setMaximumWidth(TEXT_PX)
    inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    holder = QWidget()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(inside, 100)
    row.addStretch(1)
    column = QVBoxLayout(holder)
    column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
    if centred:
        column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(holder)
    return scroll
