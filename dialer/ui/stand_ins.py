"""Bare views in the place of those that are being built."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from dialer.ui.panel import LivePanel


class DialView(QWidget):
    account_wanted = Signal()

    def __init__(self, *_: object) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.field.setAccessibleName("Number")
        QVBoxLayout(self).addWidget(self.field)

    def dial(self, text: str) -> None:
        self.field.setText(text)

    def focus_number(self) -> None:
        self.field.setFocus()

    def refresh(self) -> None: ...


class CallsView(QLabel):
    redial_wanted = Signal(str)

    def __init__(self, *_: object) -> None:
        super().__init__("Calls")


class WelcomeView(QLabel):
    account_added = Signal(str)
    demo_wanted = Signal()

    def __init__(self, *_: object) -> None:
        super().__init__("Welcome")


class CallPanel(LivePanel):
    def __init__(self, *_: object) -> None:
        super().__init__()
        self.hide()

    def set_narrow(self, narrow: bool) -> None: ...
