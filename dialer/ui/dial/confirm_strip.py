"""A question above the Call button, where calling at once would be rash."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QPushButton, QWidget

from dialer.ui import theme
from dialer.ui.dial.labels import LeadingLabel


class ConfirmStrip(QFrame):
    """``agreed`` comes once for a question; ``declined`` when it is put away."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._words = LeadingLabel("", self)
        self._price = LeadingLabel("muted", self)
        self.wait_button = QPushButton(self.tr("Do not call"), self)
        self.agree_button = QPushButton(self.tr("Call all the same"), self)
        for button in (self.wait_button, self.agree_button):
            button.setAutoDefault(False)
        self.wait_button.clicked.connect(self.decline)
        self.agree_button.clicked.connect(self._agree)
        self._since = QElapsedTimer()
        self._after_ms = 0
        grid = QGridLayout(self)
        grid.setContentsMargins(*[theme.BETWEEN - theme.STEP] * 4)
        grid.setSpacing(theme.WITHIN)
        grid.addWidget(self._words, 0, 0, 1, 3)
        grid.addWidget(self._price, 1, 0, 1, 3)
        grid.addWidget(self.agree_button, 2, 1)
        grid.addWidget(self.wait_button, 2, 2)
        grid.setColumnStretch(0, 1)
        self._price.hide()
        self.hide()

    def show_price(self, words: str) -> None:
        """What the call costs, under the question; "" for nothing."""
        self._price.setText(words)
        self._price.setVisible(bool(words))

    @property
    def price(self) -> str:
        """What is said of the price."""
        return self._price.text()

    def ask(self, words: str, agree: str = "", after_ms: int = 0) -> None:
        """Asks; the safe answer has the keyboard. ``agree``: the other answer's words; it counts
        only once the question has stood there for ``after_ms``.
        """
        self._words.setText(words)
        self.agree_button.setText(agree or self.tr("Call all the same"))
        self._after_ms = max(after_ms, QApplication.doubleClickInterval())
        self.setAccessibleName(words)
        self.agree_button.setAccessibleDescription(words)
        self._since.start()
        self.show()
        self.wait_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button that has the keyboard, once the question could be read."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isHidden():
            waited = self._since.elapsed() >= self._after_ms
            if waited and not event.isAutoRepeat() and isinstance(focused, QPushButton):
                focused.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    @property
    def question(self) -> str:
        """What is being asked."""
        return self._words.text() if not self.isHidden() else ""

    def decline(self) -> None:
        """The safe answer."""
        if not self.isHidden():
            self.hide()
            self.declined.emit()

    def _agree(self) -> None:
        # The second click of a double click on Call is no answer to a question just asked.
        if self._since.elapsed() >= self._after_ms and not self.isHidden():
            self.hide()
            self.agreed.emit()
