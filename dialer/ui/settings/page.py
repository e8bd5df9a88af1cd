"""A page of settings: a title, a sentence, and what belongs to it, in a column of readable width
that scrolls.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from dialer.ui.calls.labels import hairline, plain_label
from dialer.ui.theme import BETWEEN, EDGE, WITHIN

COLUMN_PX = 620
"""Longer lines are hard to read."""


class SettingsPage(QScrollArea):
    """``told`` and ``failed`` carry words and a DialerError for the window; ``undoable`` words and
    what takes the step back. ``accounts_changed``: any of them.
    """

    told = Signal(str)
    failed = Signal(object)
    undoable = Signal(str, object)
    accounts_changed = Signal()

    def __init__(self, title: str, sentence: str = "", *, width_px: int = COLUMN_PX) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = plain_label(title, "title", wrap=True)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(BETWEEN)
        self.column.addWidget(self.title)
        if sentence:
            self.column.addWidget(plain_label(sentence, "muted", wrap=True))
        inside = QWidget()
        inside.setLayout(self.column)
        inside.setMaximumWidth(width_px)
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        holder = QWidget()
        row = QHBoxLayout()
        row.addWidget(inside, 100)
        row.addStretch(1)
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(EDGE, BETWEEN, EDGE, EDGE)
        rows.addLayout(row)
        rows.addStretch(1)
        self.setWidget(holder)

    def add(self, widget: QWidget) -> None:
        """One more below the others."""
        self.column.addWidget(widget)

    def add_group(self, title: str, sentence: str = "") -> None:
        """A line and a heading: what follows belongs together."""
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, WITHIN, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(hairline())
        heading = plain_label(title, wrap=True)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column.addSpacing(WITHIN)
        column.addWidget(heading)
        if sentence:
            column.addWidget(plain_label(sentence, "muted", wrap=True))
        self.column.addWidget(group)

    def refresh(self) -> None:
        """The page comes into sight: what may have changed is read anew."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fresh each time it is opened."""
        super().showEvent(event)
        self.refresh()

    def show_match(self, text: str) -> bool:
        """Leads to the first field that speaks of ``text``; says whether there is one."""
        return False
