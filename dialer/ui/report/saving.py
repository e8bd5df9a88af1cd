"""A report, or what a bill has otherwise, as a file or on paper: watched, and stopped at will."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dialer.core.errors import DialerError
from dialer.core.reconcile import Tolerance
from dialer.ui.bridge import Bridge
from dialer.ui.report.report_bar import ReportChoices
from dialer.ui.report.work import StoppedError, Work
from dialer.ui.theme import Theme

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.core.report_days import Days
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home
    from dialer.engine.report_files import Look
    from dialer.ui.report.preview import PreviewWindow


class Saving(QObject):
    """``told`` and ``failed`` carry words and a DialerError for the window to show."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, home: Home, theme: Theme, work: Work, view: QWidget) -> None:
        super().__init__(view)
        self._bridge, self._home, self._theme, self._work = bridge, home, theme, work
        self._view = view
        self.preview: PreviewWindow | None = None

    def choose_file(self, choices: ReportChoices, kind: str) -> None:
        """Asks where to."""
        titles = {
            "csv": self.tr("Table (*.csv)"),
            "xlsx": self.tr("Spreadsheet (*.xlsx)"),
            "pdf": self.tr("Document (*.pdf)"),
        }
        name = f"report-{choices.first}-{choices.last}.{kind}"
        dialog = save_dialog(self._view, name, titles[kind])
        dialog.fileSelected.connect(lambda path: self.save(choices, path))
        dialog.open()

    def choose_dispute(self, choices: ReportChoices, tolerance: Tolerance) -> None:
        """Asks where what differs is to be written."""
        name = f"dispute-{choices.first}-{choices.last}.pdf"
        dialog = save_dialog(self._view, name, self.tr("Document (*.pdf);;Table (*.csv)"))
        dialog.fileSelected.connect(lambda path: self.save_dispute(choices, tolerance, path))
        dialog.open()

    def save_dispute(self, choices: ReportChoices, tolerance: Tolerance, path: str) -> None:
        """Writes what the bill has otherwise than the log, to be sent to the provider."""
        home = self._home

        async def write(engine: Engine) -> int:
            from dialer.engine.report_dispute import disputed, save_dispute  # late, as below

            billing = engine.billing
            disputes = [
                await disputed(await billing.reconcile(_days(choices), name, tolerance))
                for name in billing.names(choices.account or None)
            ]
            return await save_dispute(disputes, Path(path), _look(home))

        def take(calls: int) -> None:
            words = self.tr("%Ln call(s) written to {file}.", "", calls)
            self.told.emit(words.format(file=Path(path).name))

        self._bridge.ask(self, write, take, self.failed.emit)

    def save(self, choices: ReportChoices, path: str, paper: str = "") -> None:
        """Writes the report into a file, whole or not at all. ``paper``: the country's own, else
        as Paper names it.
        """
        home = self._home
        number, tell = self._work.begin(self.tr("Writing {file}…").format(file=Path(path).name))

        async def write(engine: Engine) -> int:
            # Late: the libraries of these files are for who saves one.
            from dialer.engine.report_files import save_report

            report = await engine.billing.report(
                _days(choices), choices.account or None, text=choices.text, progress=tell
            )
            look = _look(home, paper)
            return await save_report(report, Path(path), look, lambda n: tell(n, report.count))

        def take(items: int) -> None:
            self._work.end(number)
            words = self.tr("%Ln item(s) written to {file}.", "", items)
            self.told.emit(words.format(file=Path(path).name))

        self._bridge.ask(self, write, take, lambda error: self._fail(number, error))

    def _fail(self, number: int, error: DialerError) -> None:
        if isinstance(error, StoppedError):
            self.told.emit(self.tr("Stopped: no file was written."))
        else:
            self._work.end(number)
            self.failed.emit(error)

    # On paper

    def show_preview(self, choices: ReportChoices, paper: str = "") -> None:
        """Lays the report out and shows its pages."""
        home = self._home
        number, tell = self._work.begin(self.tr("Laying out the pages…"))

        async def write(engine: Engine) -> tuple[bytes, str]:
            from dialer.engine.report_files import save_report  # as above

            report = await engine.billing.report(
                _days(choices), choices.account or None, text=choices.text, progress=tell
            )
            look = _look(home, paper)
            with tempfile.TemporaryDirectory(prefix="dialer-") as folder:
                path = Path(folder) / "report.pdf"
                await save_report(report, path, look, lambda n: tell(n, report.count))
                return path.read_bytes(), look.paper.value

        def take(laid_out: tuple[bytes, str]) -> None:
            if self._work.end(number):
                self._open_preview(choices, *laid_out)

        self._bridge.ask(self, write, take, lambda error: self._fail_preview(number, error))

    def _fail_preview(self, number: int, error: DialerError) -> None:
        if not isinstance(error, StoppedError):
            self._fail(number, error)

    def _open_preview(self, choices: ReportChoices, pdf: bytes, paper: str) -> None:
        from dialer.ui.report.pages import Document  # late: few print
        from dialer.ui.report.preview import PreviewWindow

        if self.preview is None:
            preview = PreviewWindow(self._bridge, self._theme, paper, self._view.window())
            preview.printed.connect(
                lambda pages: self.told.emit(self.tr("Pages printed: {count}.").format(count=pages))
            )
            preview.destroyed.connect(self._forget_preview)
            self.preview = preview
            preview.paper_chosen.connect(lambda other: self.show_preview(choices, other))
            preview.save_wanted.connect(lambda: self._save_previewed(choices))
        preview = self.preview
        preview.show()
        self._bridge.look(preview, lambda: Document(pdf), preview.show_document)

    def _save_previewed(self, choices: ReportChoices) -> None:
        self.choose_file(choices, "pdf")

    def _forget_preview(self) -> None:
        self.preview = None


def save_dialog(parent: QWidget, name: str, title: str) -> QFileDialog:
    """A dialog for a new file of one kind, in the person's folder of documents."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, str(Path(folder) / name), title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _look(home: Home, paper: str = "") -> Look:
    """Of a file that this window saves: in its language. ``paper`` as in ``save``."""
    from dialer.engine.report_files import Look, Paper, paper_for  # in the engine's thread
    from dialer.ui.written_speech import written_speech

    size = Paper(paper) if paper else paper_for(home.region())
    return Look(size, speech=written_speech())


def _days(choices: ReportChoices) -> Days:
    from dialer.core.report_days import Days  # in the engine's thread

    return Days(choices.first, choices.last)
