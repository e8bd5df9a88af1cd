"""Sub-totals as bars: of one currency, since amounts of two cannot stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dialer.core.money import Money
from dialer.core.report import Group, Totals
from dialer.ui.calls.figures import lengths, price
from dialer.ui.report.chart import Bar
from dialer.ui.report.tables import group_label

MOST_LYING = 12
"""More destinations than these are read in the table."""


def bars_of(groups: Sequence[Group], most: int | None = None) -> tuple[list[Bar], str | None]:
    """The bars of the currency in which most was called, and that currency. With ``most``, the
    dearest come first, and what is left over is one bar.
    """
    calls: dict[str | None, int] = {}
    for group in groups:
        calls[group.currency] = calls.get(group.currency, 0) + group.totals.calls
    if not any(calls.values()):
        return [], None
    currency = max(calls, key=lambda each: calls[each])
    drawn = [
        group
        for group in groups
        if group.currency == currency and group.totals.calls > group.totals.unpriced
    ]
    rest: list[Group] = []
    if most is not None and len(drawn) > most:
        drawn, rest = drawn[: most - 1], drawn[most - 1 :]
    bars = [Bar(short_label(group), group.totals.debit, _words(group)) for group in drawn]
    if rest:
        label = QCoreApplication.translate("report", "All others")
        totals = sum((group.totals for group in rest), Totals())
        bars.append(Bar(label, totals.debit, _words(Group("", label, currency, totals))))
    return bars, currency


def short_label(group: Group) -> str:
    """What stands under or before a bar."""
    label = group_label(group)
    return label[5:] if len(label) == 10 and label[4] == "-" else label


def _words(group: Group) -> str:
    totals = group.totals
    parts = [
        f"{group_label(group)}: {price(Money(totals.debit, group.currency))}",
        f"{totals.calls} ×",
        lengths(totals.billsec) if totals.billsec else "",
    ]
    return " · ".join(part for part in parts if part)
