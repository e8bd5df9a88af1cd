"""A question inside the panel, where a window in front of everything would be too much."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dialer.ui.calls.labels import announce, plain_label
from dialer.ui.theme import WITHIN


class Question(QFrame):
    """Asks whether to call again while the first call may still run, or in other ``words``, with
    the answers ``wait`` and ``agree``. Esc and the safe answer close it.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        words: str = "",
        wait: str = "",
        agree: str = "",
    ) -> None:
        super().__init__(parent)
        self._words = plain_label(
            words
            or self.tr(
                "The first call may still be running. Another one would ring both phones again,"
                " and both may be charged."
            ),
            wrap=True,
        )
        self.wait_button = QPushButton(wait or self.tr("Wait"))
        self.agree_button = QPushButton(agree or self.tr("Call anyway"))
        self.agree_button.setProperty("role", "danger")
        self.wait_button.clicked.connect(self.decline)
        self.agree_button.clicked.connect(self._agree)
        buttons = QHBoxLayout()
        buttons.setSpacing(WITHIN)
        buttons.addStretch(1)
        buttons.addWidget(self.wait_button)
        buttons.addWidget(self.agree_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WITHIN, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(self._words)
        column.addLayout(buttons)

    def ask(self) -> None:
        """Shows it; the safe answer has the keyboard."""
        self.show()
        self.wait_button.setFocus()
        announce(self, self._words.text())

    def decline(self) -> None:
        """The safe answer."""
        self.hide()
        self.declined.emit()

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc is the safe answer."""
        if event.key() == Qt.Key.Key_Escape:
            self.decline()
        else:
            super().keyPressEvent(event)
