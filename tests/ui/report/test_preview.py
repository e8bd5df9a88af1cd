"""A report on paper: laid out, looked at page by page, and sent to a printer that is a file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.ledger import LedgerItem
from dialer.engine.home import Home
from dialer.store.ledger import LedgerBase
from dialer.ui.bridge import Bridge
from dialer.ui.report.preview import PreviewWindow
from dialer.ui.report.printing import make_printer
from dialer.ui.report.report_view import ReportView
from dialer.ui.theme import Theme
from tests.end2end.town import OWN_NUMBER

WAIT_MS = 20_000
ITEMS = 120
NOBODY = "http://127.0.0.1:9"
"""Where no provider answers: what is kept of its bill stays."""


@pytest.fixture
def view(composition: Composition, bridge: Bridge, theme: Theme, qtbot: QtBot) -> ReportView:
    """A report of so many calls that they need several pages."""
    login = {"app_key": "k", "username": "u", "password": "p"}
    composition.accounts.add("work", "talkety", NOBODY, [OWN_NUMBER], login)
    now = composition.clock.now()
    items = [
        LedgerItem(
            account="work",
            key=f"i{n}",
            at=now - timedelta(seconds=n),
            to_number="+442079460018",
            billsec=60,
            debit=Decimal("0.01"),
        )
        for n in range(ITEMS)
    ]

    async def fill() -> None:
        ledger = cast(LedgerBase, composition._ledger())
        since, until = now - timedelta(days=1), now + timedelta(days=1)
        await ledger.replace("work", since, until, items)
        await ledger.aclose()

    asyncio.run(fill())
    today = now.astimezone().date()
    view = ReportView(bridge, cast(Home, composition), theme, today=lambda: today)
    qtbot.addWidget(view)
    view.resize(980, 680)
    view.show()
    return view


@pytest.fixture
def open_preview(view: ReportView, qtbot: QtBot) -> Callable[..., PreviewWindow]:
    """Lays the report out and waits for its pages."""

    def open_(paper: str = "a4") -> PreviewWindow:
        view.saving.show_preview(view.bar.choices, paper)

        def shown() -> bool:
            preview = view.saving.preview
            return preview is not None and preview.pages.page == 0

        qtbot.waitUntil(shown, timeout=WAIT_MS)
        preview = view.saving.preview
        assert preview is not None
        return preview

    return open_


def test_pages_are_turned_and_drawn(
    open_preview: Callable[..., PreviewWindow], qtbot: QtBot
) -> None:
    preview = open_preview()
    document = preview._document
    assert document is not None
    count = len(document.sizes)
    assert count >= 3
    assert preview.page_words.text() == f"Page 1 of {count}"
    assert not preview.previous_button.isEnabled()

    def ink() -> bool:
        shown = preview.pages.viewport().grab().toImage()
        middle = shown.width() // 2
        return any(
            shown.pixelColor(x, y).lightness() < 100
            for x in range(middle - 150, middle + 150)
            for y in range(30, 200, 2)
        )

    qtbot.waitUntil(ink, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Totals" in preview.pages.accessibleDescription(), timeout=WAIT_MS)
    preview.next_button.click()
    assert preview.page_words.text() == f"Page 2 of {count}"
    QTest.keyClick(preview.pages, Qt.Key.Key_End)
    assert preview.page_words.text() == f"Page {count} of {count}"
    assert not preview.next_button.isEnabled()
    QTest.keyClick(preview.pages, Qt.Key.Key_Home)
    assert preview.pages.page == 0
    preview.zoom.setCurrentIndex(preview.zoom.findData(300))
    assert preview.pages.horizontalScrollBar().maximum() > 0
    edge = preview.pages.viewport().grab().toImage().pixelColor(QPoint(1, 1))
    assert edge != QColor("white")  # the ground that the sheet lies on


def test_another_paper_is_laid_out_anew(
    open_preview: Callable[..., PreviewWindow], qtbot: QtBot
) -> None:
    preview = open_preview()
    first = preview._document
    preview.paper.setCurrentIndex(preview.paper.findData("letter"))
    qtbot.waitUntil(lambda: preview._document is not first, timeout=WAIT_MS)
    assert preview._document is not None
    assert preview._document.sizes[0] == pytest.approx((612, 792), abs=1)


def test_what_is_printed_are_the_pages_that_were_chosen(
    open_preview: Callable[..., PreviewWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    preview = open_preview("letter")
    document = preview._document
    assert document is not None
    printer = make_printer(document)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setFromTo(2, 3)
    with qtbot.waitSignal(preview.printed, timeout=WAIT_MS):
        preview.print_on(printer)
    pages = PdfReader(tmp_path / "paper.pdf").pages
    assert len(pages) == 2
    assert (pages[0].mediabox.width, pages[0].mediabox.height) == pytest.approx((612, 792), abs=1)


def test_printing_can_be_stopped_and_ends_with_the_window(
    open_preview: Callable[..., PreviewWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    preview = open_preview()
    document = preview._document
    assert document is not None
    printer = make_printer(document)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    preview.print_on(printer)
    assert preview.strip.isVisible()
    preview.strip.stop_button.click()
    assert not preview.strip.isVisible()
    assert "Not all" in preview.page_words.text()
    preview.done(QDialog.DialogCode.Rejected)


def test_writing_a_file_is_watched_and_can_be_stopped(
    view: ReportView, qtbot: QtBot, tmp_path: Path
) -> None:
    seen: list[tuple[str, int, int]] = []
    view.work.changed.connect(lambda *news: seen.append(news))
    with qtbot.waitSignal(view.saving.told, timeout=WAIT_MS):
        view.saving.save(view.bar.choices, str(tmp_path / "all.csv"))
    assert seen[0][0] == "Writing all.csv…"
    assert (seen[-2][1], seen[-2][2]) == (ITEMS, ITEMS)
    assert seen[-1] == ("", 0, 0)
    with qtbot.waitSignal(view.saving.told, timeout=WAIT_MS) as told:
        view.saving.save(view.bar.choices, str(tmp_path / "none.csv"))
        assert view.strip.isVisible()
        view.strip.stop_button.click()
    assert told.args == ["Stopped: no file was written."]
    assert [path.name for path in tmp_path.glob("*.csv*")] == ["all.csv"]
    assert not list(tmp_path.glob(".*.part"))
