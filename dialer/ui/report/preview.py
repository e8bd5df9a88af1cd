"""The window that shows a report as it will be printed: page under page, on A4 or Letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QVBoxLayout, QWidget

from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import hairline, plain_label
from dialer.ui.choice_box import ChoiceBox
from dialer.ui.flow import FlowRow
from dialer.ui.report.pages import ZOOMS, Document, PagesView
from dialer.ui.report.work import WorkStrip
from dialer.ui.theme import BETWEEN, CONTROL_HEIGHT, WITHIN, Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from dialer.ui.report.printing import PrintJob

SIZE = (820, 900)
WORDS_PX, PAPER_PX, ZOOM_PX = 112, 96, 184
PAPERS = ("a4", "letter")
"""As dialer.engine.report_files.Paper names them."""


class PreviewWindow(QDialog):
    """``paper_chosen`` carries "a4" or "letter": the document is to be made anew;
    ``save_wanted``: as a file; ``printed``: all pages went out.
    """

    paper_chosen = Signal(str)
    save_wanted = Signal()
    printed = Signal(int)

    def __init__(self, bridge: Bridge, theme: Theme, paper: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._document: Document | None = None
        self._job: PrintJob | None = None
        self.setWindowTitle(self.tr("Print the report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = PagesView(bridge, theme)
        self.pages.page_changed.connect(self._show_page)
        self.page_words = plain_label("", "muted")
        self.previous_button = self._turner(self.tr("Previous page"), -1)
        self.next_button = self._turner(self.tr("Next page"), 1)
        self.paper = ChoiceBox(self.tr("Paper"), theme, self)
        for name, title in zip(PAPERS, (self.tr("A4"), self.tr("Letter")), strict=True):
            self.paper.addItem(title, name)
        self.paper.setCurrentIndex(self.paper.findData(paper))
        self.paper.currentIndexChanged.connect(self._choose_paper)
        self.zoom = ChoiceBox(self.tr("Size"), theme, self)
        self.zoom.addItem(self.tr("Width of the window"), None)
        for per_cent in ZOOMS:
            self.zoom.addItem(self.tr("{count} %").format(count=per_cent), per_cent)
        self.zoom.currentIndexChanged.connect(lambda: self.pages.set_zoom(self.zoom.currentData()))
        self.save_button = QPushButton(self.tr("Save as PDF…"))
        self.save_button.clicked.connect(self.save_wanted)
        self.print_button = QPushButton(self.tr("Print…"))
        self.print_button.setProperty("role", "primary")
        self.print_button.setDefault(True)
        self.print_button.clicked.connect(self.choose_printer)
        self.strip = WorkStrip()
        self.strip.stopped.connect(self.stop)
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()
        self.resize(*SIZE)
        self.pages.setFocus()
        QShortcut(QKeySequence.StandardKey.Print, self).activated.connect(self.choose_printer)

    def _arrange(self) -> None:
        row = FlowRow(WITHIN, self)
        self.page_words.setMinimumSize(WORDS_PX, CONTROL_HEIGHT)
        self.paper.setMinimumWidth(PAPER_PX)
        self.zoom.setMinimumWidth(ZOOM_PX)
        turning = (self.previous_button, self.next_button, self.page_words)
        for widget in (*turning, self.paper, self.zoom, self.save_button, self.print_button):
            widget.setParent(row)
            row.add(widget)
        tools = QVBoxLayout()
        tools.setContentsMargins(BETWEEN, WITHIN, BETWEEN, WITHIN)
        tools.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.strip)
        column.addWidget(hairline())
        column.addWidget(self.pages, 1)

    def _turner(self, name: str, pages: int) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("role", "plain")
        button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))
        button.clicked.connect(lambda: self.pages.open_page(self.pages.page + pages))
        return button

    def _dress(self) -> None:
        color, faint = self._theme.color("text"), self._theme.color("line")
        # Pages follow one another downwards, in every language.
        self.previous_button.setIcon(assets.icon("chevron-up", color, faint))
        self.next_button.setIcon(assets.icon("chevron-down", color, faint))

    # The document

    def show_document(self, document: Document) -> None:
        """Shows what is to be printed."""
        self._close_document()
        self._document = document
        self.pages.show_document(document)
        self._show_page(self.pages.page)

    def _close_document(self) -> None:
        if self._document is not None:
            self.stop()
            # After what was asked of it before, in the same thread.
            self._bridge.look(self._bridge, self._document.close, lambda _nothing: None)
            self._document = None

    def _show_page(self, page: int) -> None:
        if self._document is None:
            return
        count = len(self._document.sizes)
        words = self.tr("Page {page} of {count}").format(page=page + 1, count=count)
        self.page_words.setText(words)
        self.previous_button.setEnabled(page > 0)
        self.next_button.setEnabled(page < count - 1)

    def _choose_paper(self) -> None:
        self.paper_chosen.emit(self.paper.currentData())

    # Printing

    def choose_printer(self) -> None:
        """Asks for a printer and which pages, in the system's own dialog."""
        if self._document is None or self._job is not None:
            return
        # Late: printing takes a while to import, and few print.
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

        from dialer.ui.report.printing import make_printer

        printer = make_printer(self._document)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self._document.sizes))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)  # its own wants a receiver

    def print_on(self, printer: QPrinter) -> None:
        """Sends the pages to a printer."""
        from dialer.ui.report.printing import PrintJob  # as above

        if self._document is None:
            return
        self._job = PrintJob(self._bridge, self._document, printer, self)
        words = self.tr("Printing…")
        self._job.moved.connect(lambda done, of: self.strip.show_work(words, done, of))
        self._job.ended.connect(self._take_end)
        self.strip.show_work(words, 0, len(self._document.sizes))
        self._job.start()

    def _take_end(self, whole: bool) -> None:
        self._job = None
        self.strip.show_work("", 0, 0)
        if whole and self._document is not None:
            self.printed.emit(len(self._document.sizes))
        elif not whole:
            self.page_words.setText(self.tr("Not all of it was printed."))

    def stop(self) -> None:
        """Gives up printing."""
        if self._job is not None:
            self._job.stop()

    def done(self, result: int) -> None:
        """Nothing goes on printing that nobody sees."""
        self._close_document()
        super().done(result)
