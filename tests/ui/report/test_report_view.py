"""The report view on a real engine and the simulated providers: read, put together, saved,
compared.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import CallRequest
from dialer.core.errors import DialerError
from dialer.core.reconcile import Tolerance
from dialer.core.report import GroupBy
from dialer.engine.home import Home
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.report.report_view import ReportView
from dialer.ui.theme import Theme
from tests.end2end.town import OWN_NUMBER
from tests.ui.conftest import AddAccount, PutOn

WAIT_MS = 20_000


@pytest.fixture
def called(
    add_account: AddAccount,
    composition: Composition,
    bridge: Bridge,
    actions: CallActions,
    qtbot: QtBot,
) -> Callable[[], None]:
    """One call through Talkety that was talked to its end."""
    composition.configuration.set_value("polling.ringing_s", Decimal("0.5"))
    add_account("talkety")

    def call() -> None:
        ended: list[bool] = []
        bridge.call_changed.connect(
            lambda change: ended.append(change.call.progress.ending is not None)
        )
        assert actions.place(CallRequest("talkety", OWN_NUMBER, "+442079460120"))
        qtbot.waitUntil(lambda: any(ended), timeout=WAIT_MS)

    return call


@pytest.fixture
def make_view(
    bridge: Bridge, composition: Composition, theme: Theme, qtbot: QtBot
) -> Callable[..., ReportView]:
    def make(width: int = 980) -> ReportView:
        today = composition.clock.now().astimezone().date()
        view = ReportView(bridge, cast(Home, composition), theme, today=lambda: today)
        qtbot.addWidget(view)
        view.resize(width, 680)
        view.show()
        return view

    return make


def test_nothing_was_charged_yet(
    add_account: AddAccount, make_view: Callable[..., ReportView], qtbot: QtBot
) -> None:
    add_account("talkety")
    view = make_view()
    qtbot.waitUntil(lambda: "Nothing was charged" in view.words.text(), timeout=WAIT_MS)
    assert not view.standing.isVisible()


def test_a_call_stands_in_figures_picture_items_and_file(
    called: Callable[[], None],
    make_view: Callable[..., ReportView],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    called()
    view = make_view()
    qtbot.waitUntil(lambda: len(view.cards) == 1, timeout=WAIT_MS)
    spent = view.cards[0].statement.totals.debit
    assert spent > 0
    assert view.standing.isVisible()
    assert [bar.amount for bar in view.standing.bars] == [spent]
    view.bar.group.setCurrentIndex(view.bar.group.findData(GroupBy.COUNTRY))
    qtbot.waitUntil(view.lying.isVisible, timeout=WAIT_MS)
    assert view.lying.bars[0].label == "United Kingdom"
    assert not view.standing.isVisible()
    view.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.items.index(0, 2).data() == "+442079460120", timeout=WAIT_MS)
    for ending in ("csv", "xlsx", "pdf"):
        with qtbot.waitSignal(view.told, timeout=WAIT_MS):
            view.saving.save(view.bar.choices, str(tmp_path / f"report.{ending}"))
        assert (tmp_path / f"report.{ending}").stat().st_size > 50
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert Decimal(row["debit"]) == spent
    with qtbot.waitSignal(view.failed, timeout=WAIT_MS):
        view.saving.save(view.bar.choices, str(tmp_path / "no" / "report.csv"))


def test_a_file_speaks_the_language_of_the_window(
    put_on: PutOn,
    called: Callable[[], None],
    make_view: Callable[..., ReportView],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    called()
    put_on("de")
    view = make_view()
    qtbot.waitUntil(lambda: len(view.cards) == 1, timeout=WAIT_MS)
    view.bar.group.setCurrentIndex(view.bar.group.findData(GroupBy.COUNTRY))
    qtbot.waitUntil(view.lying.isVisible, timeout=WAIT_MS)
    assert view.lying.bars[0].label == "Vereinigtes Königreich"
    for ending in ("pdf", "csv"):
        with qtbot.waitSignal(view.told, timeout=WAIT_MS):
            view.saving.save(view.bar.choices, str(tmp_path / f"report.{ending}"))
    text = PdfReader(tmp_path / "report.pdf").pages[0].extract_text()
    spent = str(view.cards[0].statement.totals.debit.normalize()).replace(".", ",")
    for words in ("Kostenbericht", "Ausgegeben", "Vereinigtes Königreich", "Seite 1 von", spent):
        assert words in text
    assert (tmp_path / "report.csv").read_text("utf-8-sig").startswith("date,from,to")
    with qtbot.waitSignal(view.told, timeout=WAIT_MS):
        target = str(tmp_path / "dispute.pdf")
        view.saving.save_dispute(view.bar.choices, view.tolerance.value, target)
    text = PdfReader(target).pages[0].extract_text()
    assert "Abrechnung und Protokoll stimmen überein" in text


def test_a_search_narrows_all_of_it_and_what_was_asked_before_is_given_up(
    called: Callable[[], None], make_view: Callable[..., ReportView], qtbot: QtBot
) -> None:
    called()
    view = make_view()
    qtbot.waitUntil(lambda: len(view.cards) == 1, timeout=WAIT_MS)
    view.bar.search.setText("nobody")
    qtbot.waitUntil(lambda: "is like that" in view.words.text(), timeout=WAIT_MS)
    assert view.cards == []
    for text in ("7", "79", "7946"):
        view.bar.search.setText(text)
        view.ask()
    qtbot.waitUntil(lambda: len(view.cards) == 1 and view.items.rowCount() == 1, timeout=WAIT_MS)


def test_long_work_says_how_far_it_is_and_can_be_stopped(
    add_account: AddAccount, make_view: Callable[..., ReportView], qtbot: QtBot
) -> None:
    add_account("talkety")
    view = make_view()
    reading = view.reading
    reading._count_on(reading._generation, 120_000)
    qtbot.waitUntil(view.strip.stop_button.isVisible)
    assert QLocale().toString(120_000) in view.strip.words.text()
    view.strip.stop_button.click()
    assert "Stopped" in view.words.text()
    with pytest.raises(DialerError):
        reading._count_on(reading._generation - 1, 130_000)


def test_the_bill_and_the_log_agree(
    called: Callable[[], None],
    make_view: Callable[..., ReportView],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    called()
    view = make_view()
    qtbot.waitUntil(lambda: len(view.cards) == 1, timeout=WAIT_MS)
    view.tabs.setCurrentIndex(2)
    view.compare_button.click()
    qtbot.waitUntil(
        lambda: view.findings.rowCount() == 1 or bool(view.words.text()), timeout=WAIT_MS
    )
    assert view.words.text() == ""
    assert view.findings.index(0, 0).data() == "✓ agrees"
    assert "Not in agreement: 0" in view.findings_words.text()
    assert not view.dispute_button.isEnabled()
    with qtbot.waitSignal(view.told, timeout=WAIT_MS):
        target = str(tmp_path / "dispute.csv")
        view.saving.save_dispute(view.bar.choices, view.tolerance.value, target)
    assert (tmp_path / "dispute.csv").read_text("utf-8-sig").startswith("account,verdict")


def test_what_is_let_pass_can_be_set_and_nonsense_lets_nothing_pass(
    make_view: Callable[..., ReportView],
) -> None:
    fields = make_view().tolerance
    assert fields.value == Tolerance()
    fields.seconds.setValue(5)
    fields.amount.setText(f"0{QLocale().decimalPoint()}01")
    assert fields.value == Tolerance(5, Decimal("0.01"))
    fields.amount.setText("a lot")
    assert fields.value == Tolerance(5, Decimal(0))
    assert fields.amount.text() == "0"


def test_the_first_report_is_of_this_month(make_view: Callable[..., ReportView]) -> None:
    view = make_view()
    choices = view.bar.choices
    assert choices.first <= choices.last
    assert choices.first.day == 1


@pytest.mark.parametrize("width", [420, 640, 980, 1600])
def test_nothing_is_cut_off_or_nameless(
    called: Callable[[], None], make_view: Callable[..., ReportView], qtbot: QtBot, width: int
) -> None:
    called()
    view = make_view(width)
    qtbot.waitUntil(lambda: len(view.cards) == 1, timeout=WAIT_MS)
    for button in view.bar.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text() or button.isHidden()
        parent = button.parentWidget()
        assert parent is not None
        assert button.isHidden() or button.geometry().right() <= parent.width()
    assert view.groups_table.accessibleName()
    assert view.standing.accessibleName()
