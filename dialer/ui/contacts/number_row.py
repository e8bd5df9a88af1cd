"""One number in the contact's form: label, number as it is written, and what it means."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from dialer.core.contact import ContactNumber
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.theme import STEP, WITHIN, Theme

PAUSE_MS = 150
LABEL_PX = 116


class NumberRow(QWidget):
    """``removed``: the person has no use for it; ``changed``: something was typed."""

    removed = Signal()
    changed = Signal()

    def __init__(
        self, bridge: Bridge, theme: Theme, region: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._region = bridge, region
        self.label = QComboBox()
        self.label.setEditable(True)
        self.label.setFixedWidth(LABEL_PX)
        self.label.setAccessibleName(self.tr("Kind of number"))
        line_edit = self.label.lineEdit()
        if line_edit is not None:
            line_edit.setAccessibleName(self.tr("Kind of number"))
        self.label.addItems(
            [self.tr("mobile"), self.tr("home"), self.tr("work"), self.tr("main"), self.tr("other")]
        )
        self.number = QLineEdit()
        self.number.setAccessibleName(self.tr("Number"))
        self.number.setPlaceholderText(self.tr("Number, in any writing"))
        self.remove_button = QToolButton()
        self.remove_button.setProperty("role", "small")
        self.remove_button.setAccessibleName(self.tr("Remove this number"))
        self.remove_button.setToolTip(self.tr("Remove this number"))
        self.remove_button.setIcon(assets.icon("cross", theme.color("muted")))
        self.remove_button.setIconSize(QSize(16, 16))
        self.meaning = plain_label("", "caption", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(WITHIN)
        line.addWidget(self.label)
        line.addWidget(self.number, 1)
        line.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addLayout(line)
        column.addWidget(self.meaning)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.number.textChanged.connect(self._pause.start)
        self.number.textChanged.connect(self.changed)
        self.label.editTextChanged.connect(self.changed)
        self.remove_button.clicked.connect(self.removed)

    def show_number(self, number: ContactNumber) -> None:
        """Fills it."""
        self.label.setCurrentText(number.label)
        self.number.setText(number.raw)

    def set_region(self, region: str) -> None:
        """The country in which national numbers are read."""
        self._region = region
        self._read()

    @property
    def value(self) -> ContactNumber | None:
        """What stands in it; None without a number."""
        raw = self.number.text().strip()
        return ContactNumber(self.label.currentText().strip(), raw) if raw else None

    def _read(self) -> None:
        text, region = self.number.text(), self._region

        def look() -> str:
            from dialer.core.phone_number import read_number  # late: it loads number tables

            number = read_number(text, region)
            return number.international or localised(number.problem or "")

        def take(words: str) -> None:
            if text == self.number.text():
                show_text(self.meaning, words if text.strip() and words != text else "")

        self._bridge.look(self, look, take)
