"""What is let pass as rounding where a bill is laid beside the log."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from dialer.core.money import exact_decimal
from dialer.core.reconcile import Tolerance
from dialer.ui.calls.labels import plain_label
from dialer.ui.step_box import StepBox
from dialer.ui.theme import WITHIN

MOST_SECONDS = 60
FIELD_PX = 96


class ToleranceFields(QWidget):
    """Seconds of a call's length, and an amount in whole units of the currency."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        usual = Tolerance()
        self.seconds = StepBox()
        self.seconds.setRange(0, MOST_SECONDS)
        self.seconds.setValue(usual.seconds)
        self.seconds.setSuffix(self.tr(" s"))
        self.seconds.setAccessibleName(self.tr("Seconds that may differ"))
        self.amount = QLineEdit(f"{usual.amount:f}".replace(".", QLocale().decimalPoint()))
        self.amount.setAccessibleName(self.tr("Amount that may differ"))
        for field in (self.seconds, self.amount):
            field.setFixedWidth(FIELD_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WITHIN)
        row.addWidget(plain_label(self.tr("Let pass as rounding"), "caption"))
        row.addWidget(self.seconds)
        row.addWidget(self.amount)
        row.addStretch(1)

    @property
    def value(self) -> Tolerance:
        """What stands in the fields; what is no amount is taken for none at all."""
        text = self.amount.text().strip().replace(QLocale().decimalPoint(), ".")
        try:
            amount = abs(exact_decimal(text)) if text else Decimal(0)
        except ValueError:
            amount = Decimal(0)
            self.amount.setText("0")
        return Tolerance(self.seconds.value(), amount)
