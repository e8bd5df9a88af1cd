"""One account's figures in one currency: from the first balance to the last."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from dialer.core.money import Money
from dialer.core.report import Basis, Statement
from dialer.ui.calls.figures import lengths, price, price_words
from dialer.ui.calls.labels import number_words, plain_label
from dialer.ui.theme import BETWEEN, NUMBER_PX, STEP, WITHIN


class StatementCard(QFrame):
    """Start, paid in, spent, end: each under its name."""

    def __init__(self, statement: Statement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.statement = statement
        totals, currency = statement.totals, statement.currency
        name = plain_label(statement.account)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        calls = self.tr("%Ln call(s)", "", totals.calls)
        parts = [calls, lengths(totals.billsec) if totals.billsec else ""]
        if totals.unpriced:
            parts.append(self.tr("%Ln without a cost", "", totals.unpriced))
        if currency is None:
            parts.append(self.tr("the provider names no currency"))
        self.summary = plain_label(" · ".join(part for part in parts if part), "caption")
        grid = QGridLayout(self)
        grid.setContentsMargins(BETWEEN, WITHIN + STEP, BETWEEN, WITHIN + STEP)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(2)
        grid.addWidget(name, 0, 0, 1, 4)
        grid.addWidget(self.summary, 1, 0, 1, 4)
        self.figures: dict[str, QLabel] = {}
        start = self.tr("At the beginning")
        if statement.start.basis is Basis.RECKONED:
            start = self.tr("At the beginning, reckoned")
        column = 0
        for title, value in (
            (start, statement.start.amount),
            (self.tr("Paid in"), totals.credit or None),
            (self.tr("Spent"), None if totals.unpriced and not totals.debit else totals.debit),
            (self.tr("At the end"), statement.end_balance),
        ):
            if value is not None:
                self._add(grid, column, title, value, currency)
                column += 1
        grid.setColumnStretch(column, 1)
        self.setAccessibleName(
            ", ".join([statement.account, *(f"{k}: {v.text()}" for k, v in self.figures.items())])
        )
        self.setToolTip(price_words(Money(totals.debit, currency)))

    def _add(
        self, grid: QGridLayout, column: int, title: str, value: Decimal, currency: str | None
    ) -> None:
        figure = plain_label(number_words(price(Money(value, currency))))
        font = figure.font()
        font.setPixelSize(NUMBER_PX - 3)
        figure.setFont(font)
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(plain_label(title, "caption"), 2, column)
        grid.addWidget(figure, 3, column)
        self.figures[title] = figure
