"""Bare views in the place of those that are being built."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dialer.core.call import CallRequest
from dialer.ui.actions import CallActions


class DialView(QWidget):
    account_wanted = Signal()

    def __init__(
        self, _bridge: object, _home: object, _theme: object, actions: CallActions
    ) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.field.setAccessibleName("Number")
        self.button = QPushButton("Call", self)
        self.button.setProperty("role", "call")
        self.button.clicked.connect(
            lambda: actions.place(
                CallRequest("talkety", "+12125550100", self.field.text().replace(" ", ""))
            )
        )
        box = QVBoxLayout(self)
        box.addWidget(self.field)
        box.addWidget(self.button)

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
