"""The bill beside the log, call by call: the verdict in words, with a mark that needs no colour."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from dialer.core.money import Money
from dialer.core.reconcile import Finding, Verdict
from dialer.ui.calls.figures import lengths, price, short_day, short_time
from dialer.ui.calls.labels import number_words
from dialer.ui.localised import localised
from dialer.ui.report.tables import PlainTable

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
MARKS = {
    Verdict.MATCHED: "✓",
    Verdict.ONLY_IN_BILL: "+",
    Verdict.ONLY_IN_LOG: "−",
    Verdict.DIFFERS: "≠",
}


class FindingsModel(PlainTable):
    """One row for each call of either side."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._findings: Sequence[Finding] = ()
        super().__init__((), 4, parent)
        self._headings = (
            self.tr("Verdict"),
            self.tr("When"),
            self.tr("To"),
            self.tr("Why"),
            self.tr("Billed"),
            self.tr("Logged"),
            self.tr("Too much"),
        )

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Shows others."""
        self.beginResetModel()
        self._findings = findings
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """One for each finding."""
        return 0 if parent.isValid() else len(self._findings)

    def finding(self, row: int) -> Finding:
        """A row's."""
        return self._findings[row]

    def cell(self, row: int, column: int) -> str:
        """What a row says."""
        found = self._findings[row]
        verdicts = {
            Verdict.MATCHED: self.tr("agrees"),
            Verdict.ONLY_IN_BILL: self.tr("only in the bill"),
            Verdict.ONLY_IN_LOG: self.tr("only in the log"),
            Verdict.DIFFERS: self.tr("differs"),
        }
        too_much = found.too_much
        wrong = found.verdict is not Verdict.MATCHED and too_much is not None and too_much != 0
        return (
            f"{MARKS[found.verdict]} {verdicts[found.verdict]}",
            f"{short_day(found.at)} {short_time(found.at)}",
            number_words(found.to_number),
            localised(found.why),
            _figures(found.item.billsec, found.item.debit, found) if found.item else "",
            _figures(found.call.duration_s, found.call.cost, found) if found.call else "",
            price(Money(too_much, found.currency)) if wrong and too_much is not None else "",
        )[column]


def _figures(seconds: int | None, cost: Decimal | None, found: Finding) -> str:
    parts = [lengths(seconds) if seconds is not None else ""]
    if cost is not None:
        parts.append(price(Money(cost, found.currency)))
    return " · ".join(part for part in parts if part)
