"""Sends the pages of a document to a printer, one after the other: watched, and stopped at will."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from dialer.ui.bridge import Bridge
from dialer.ui.report.pages import Document

if TYPE_CHECKING:  # printing is imported when somebody prints
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300
"""Small letters are clean from here on; more only takes longer."""


def make_printer(document: Document) -> QPrinter:
    """The usual printer, set to the document's sheets: their margins are in the pages."""
    from PySide6.QtPrintSupport import QPrinter  # late: for who prints

    width_points = document.sizes[0][0]
    sheets = [QPageSize(each) for each in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)]
    sheet = min(sheets, key=lambda each: abs(each.sizePoints().width() - width_points))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(sheet, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    printer.setFromTo(1, len(document.sizes))
    return printer


class PrintJob(QObject):
    """``moved`` carries how many pages went out, and of how many; ``ended`` whether all did: false
    when it was stopped, or the printer takes nothing.
    """

    moved = Signal(int, int)
    ended = Signal(bool)

    def __init__(
        self, bridge: Bridge, document: Document, printer: QPrinter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._document, self._printer = bridge, document, printer
        first, last = printer.fromPage() or 1, printer.toPage() or len(document.sizes)
        self._pages = list(range(first - 1, min(last, len(document.sizes))))
        self._done = 0
        self._painter = QPainter()

    def start(self) -> None:
        """Begins; returns at once."""
        if not self._pages or not self._painter.begin(self._printer):
            self.ended.emit(False)
            return
        self._ask()

    def stop(self) -> None:
        """No further page; what is at the printer is its own."""
        if self._painter.isActive():
            self._printer.abort()
            self._end(whole=False)

    def _ask(self) -> None:
        page, document = self._pages[self._done], self._document
        self._bridge.look(self, lambda: document.picture(page, PRINT_DPI), self._print)

    def _print(self, picture: QImage) -> None:
        if not self._painter.isActive():
            return  # stopped meanwhile
        if self._done and not self._printer.newPage():
            self._end(whole=False)
            return
        self._painter.drawImage(self._painter.viewport(), picture)
        self._done += 1
        self.moved.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._end(whole=True)
        else:
            self._ask()

    def _end(self, *, whole: bool) -> None:
        self._painter.end()
        self.ended.emit(whole)
