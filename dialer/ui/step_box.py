"""A whole number that can be stepped up and down, with its text as far inside as in other
fields.
"""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

INSET_PX = 8


class StepBox(QSpinBox):
    """A style sheet's padding does not reach the text of Qt's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(INSET_PX, 0, INSET_PX, 0)
