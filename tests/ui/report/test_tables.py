"""The report's tables and cards: exact figures, pages read when looked at, currencies apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dialer.core.ledger import LedgerItem
from dialer.core.reconcile import Finding, Verdict
from dialer.core.report import Balance, Basis, Group, ReportLine, Statement, Totals
from dialer.ui.report.comparison import Gathering
from dialer.ui.report.findings_model import FindingsModel
from dialer.ui.report.pictures import bars_of
from dialer.ui.report.statements import StatementCard
from dialer.ui.report.tables import MOST_PAGES, PAGE, GroupsModel, ItemsModel

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def totals(debit: str, calls: int = 1, **more: object) -> Totals:
    return Totals(calls=calls, billsec=60 * calls, debit=Decimal(debit), **more)  # type: ignore[arg-type]  # short hand


def test_bars_are_of_one_currency_and_leave_deposits_out() -> None:
    groups = [
        Group("2026-11-20", "", "USD", totals("1.25", 2)),
        Group("2026-11-20", "", None, totals("9")),
        Group("2026-11-21", "", "USD", totals("0.07640")),
        Group("deposits", "Deposits", "USD", Totals(deposits=1, credit=Decimal(10))),
    ]
    bars, currency = bars_of(groups)
    assert currency == "USD"
    assert [(bar.label, bar.amount) for bar in bars] == [
        ("11-20", Decimal("1.25")),
        ("11-21", Decimal("0.07640")),
    ]
    assert "0.07640 USD" in bars[1].words
    assert bars_of([]) == ([], None)


def test_what_has_no_room_in_the_picture_is_one_bar_and_nothing_is_lost() -> None:
    groups = [Group(f"{n}", f"Place {n}", "USD", totals(f"{100 - n}.5")) for n in range(40)]
    bars, _ = bars_of(groups, 12)
    assert len(bars) == 12
    assert bars[-1].label == "All others"
    assert sum(bar.amount for bar in bars) == sum(group.totals.debit for group in groups)


def test_sub_totals_say_what_is_unpriced(qtbot: QtBot) -> None:
    model = GroupsModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_groups(
        [
            Group("GB", "United Kingdom", "USD", totals("1.5", 3, unpriced=1)),
            Group("", "", None, Totals()),
        ]
    )
    row = [model.index(0, column).data() for column in range(5)]
    assert row == ["United Kingdom", "3", "03:00", "1.50 USD + 1 not told", ""]
    assert model.index(1, 0).data() == "–"
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Spent"
    assert tester.model() is model


def test_items_are_read_in_pages_and_forgotten_again(qtbot: QtBot) -> None:
    count = PAGE * (MOST_PAGES + 3)
    asked: list[int] = []

    def ask(offset: int, take: Callable[[Sequence[ReportLine]], None]) -> None:
        asked.append(offset)
        take([line(offset + place) for place in range(PAGE)])

    def line(number: int) -> ReportLine:
        item = LedgerItem(
            "home", str(number), NOON + timedelta(minutes=number), debit=Decimal(number)
        )
        return ReportLine(item, Decimal(-number), "Ruth" if number % 2 else "")

    model = ItemsModel(ask)
    model.restart(count)
    for row in range(0, count, PAGE):
        model.index(row, 0).data()
    assert model.index(count - 1, 5).data() == f"{count - 1}.00"
    assert model.index(count - 1, 2).data() == "Ruth"
    assert len(model._pages) == MOST_PAGES
    model.index(0, 0).data()
    assert asked.count(0) == 2, "the first page was forgotten and is read again"
    small = ItemsModel(ask)
    tester = QAbstractItemModelTester(small, FATAL)
    small.restart(3)
    assert small.index(2, 5).data() == "2.00"
    assert tester.model() is small


def test_an_answer_for_other_items_is_dropped(qtbot: QtBot) -> None:
    held: list[Callable[[Sequence[ReportLine]], None]] = []
    model = ItemsModel(lambda _offset, take: held.append(take))
    model.restart(1)
    assert model.index(0, 0).data() == ""
    model.restart(1)
    held[0]([ReportLine(LedgerItem("old", "1", NOON, debit=Decimal(1)))])
    assert model.line(0) is None


def test_a_statement_leads_from_the_first_balance_to_the_last(qtbot: QtBot) -> None:
    told = Statement(
        "home",
        "USD",
        Balance(Decimal("10"), Basis.RECKONED),
        Totals(calls=2, deposits=1, billsec=90, credit=Decimal(5), debit=Decimal("0.0764")),
    )
    card = StatementCard(told)
    qtbot.addWidget(card)
    assert {name: label.text() for name, label in card.figures.items()} == {
        "At the beginning, reckoned": "10.00 USD",
        "Paid in": "5.00 USD",
        "Spent": "0.0764 USD",
        "At the end": "14.9236 USD",
    }
    unnamed = StatementCard(Statement("talk", None, Balance(), totals("0.5")))
    qtbot.addWidget(unnamed)
    assert list(unnamed.figures) == ["Spent"]
    assert "names no currency" in unnamed.summary.text()


def test_findings_say_the_verdict_and_what_was_too_much(qtbot: QtBot) -> None:
    item = LedgerItem(
        "home", "1", NOON, to_number="+442079460018", debit=Decimal(2), currency="USD"
    )
    model = FindingsModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_findings([Finding(Verdict.ONLY_IN_BILL, item, None, "the log has no such call")])
    row = [model.index(0, column).data() for column in range(7)]
    assert row[0] == "+ only in the bill"
    assert row[3:] == ["the log has no such call", "2.00 USD", "", "2.00 USD"]
    assert tester.model() is model


@pytest.mark.parametrize("sizes", [(30,), (10, 10, 10), (4, 1, 25), (1,) * 30])
def test_of_many_findings_those_that_disagree_are_kept(sizes: tuple[int, ...]) -> None:
    verdicts = [Verdict.DIFFERS if n % 5 == 0 else Verdict.MATCHED for n in range(30)]
    findings = [
        Finding(verdict, LedgerItem("home", str(n), NOON), None)
        for n, verdict in enumerate(verdicts)
    ]
    all_, few, fewer = Gathering(30), Gathering(10), Gathering(4)
    first = 0
    for size in sizes:
        for gathering in (all_, few, fewer):
            gathering.add(findings[first : first + size])
        first += size
    for gathering in (all_, few, fewer):
        assert (gathering.compared, gathering.wrong) == (30, 6)
    assert len(all_.comparison.findings) == 30
    assert [each.verdict for each in few.comparison.findings] == [Verdict.DIFFERS] * 6
    assert [each.verdict for each in fewer.comparison.findings] == [Verdict.DIFFERS] * 4
