"""The import of a file, from looking into it to what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.contacts.import_result import ImportResult
from dialer.ui.contacts.import_run import Importing, SoFar, TableChoice
from dialer.ui.contacts.import_table import TableSheet
from dialer.ui.contacts.import_words import shown_name
from dialer.ui.contacts.page import Page, StatePage
from dialer.ui.localised import localised
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.core.contact_table import CsvPreview
    from dialer.engine.contact_book import Undone
    from dialer.engine.contact_import import ImportSummary
    from dialer.engine.home import Home

ENDINGS = "*.vcf *.vcard *.csv *.tsv *.txt"


class ImportPage(Page):
    """``opened``: a file was chosen, the page is to be seen; ``told``: words for the window, when
    the import comes to its end out of sight; ``failed`` a DialerError.
    """

    opened = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, bridge: Bridge, home: Home, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("", theme, parent)
        self.title.setText(self.tr("Import contacts"))
        self.setAccessibleName(self.title.text())
        self.importing = Importing(bridge, home, self)
        self.looking = StatePage(theme)
        self.sheet = TableSheet(theme)
        self.progress = StatePage(theme)
        self.cancel_button = self.progress.add_button(self.tr("Cancel"))
        self.result = ImportResult(theme)
        self.wrong = StatePage(theme)
        self.other_button = self.wrong.add_button(self.tr("Choose another file…"), "primary")
        self.undo_button = self.wrong.add_button(self.tr("Undo import"))
        for page in (self.looking, self.sheet, self.progress, self.result, self.wrong):
            self.pages.addWidget(page)
        self._connect()

    def _connect(self) -> None:
        importing, sheet = self.importing, self.sheet
        importing.found_cards.connect(lambda: self._run(None))
        importing.previewed.connect(self._show_preview)
        importing.sampled.connect(sheet.show_sample)
        importing.progressed.connect(self._show_progress)
        importing.ended.connect(self._show_end)
        importing.failed.connect(self._show_failure)
        importing.undone.connect(self._show_undone)
        importing.not_undone.connect(self._show_not_undone)
        sheet.choice_changed.connect(self._look_again)
        sheet.mapped.connect(importing.sample)
        sheet.import_wanted.connect(self._run)
        self.cancel_button.clicked.connect(self._stop)
        self.result.undo_wanted.connect(importing.undo)
        self.result.done_wanted.connect(self.closed)
        self.closed.connect(importing.forget)
        self.undo_button.clicked.connect(self._undo_part)
        for signal in (sheet.other_wanted, self.result.other_wanted, self.other_button.clicked):
            signal.connect(lambda: self.choose_file())

    # Which file

    @property
    def is_running(self) -> bool:
        """Whether a file is being taken in."""
        return self.importing.is_running

    def choose_file(self) -> None:
        """Asks for a file, while all else goes on."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(
            self.window(),
            self.tr("Import contacts"),
            folder,
            self.tr("Contacts ({endings})").format(endings=ENDINGS)
            + ";;"
            + self.tr("All files (*)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def open_file(self, path: Path) -> None:
        """Looks into a file: cards are taken in at once, a table is shown first."""
        if self.is_running:
            return
        self._show(self.looking)
        self.looking.show_state(self.tr("Reading {file}…").format(file=shown_name(path)))
        self.looking.show_progress(0, 0)
        self.opened.emit()
        self.back_button.setFocus()
        self.sheet.begin()
        self.importing.look(path)

    # A table

    def _show_preview(self, preview: CsvPreview) -> None:
        begins = self.pages.currentWidget() is not self.sheet
        self.sheet.show_preview(preview)
        self._show(self.sheet)
        if begins:
            self.sheet.table.setFocus()
        assert self.sheet.model.preview is not None
        self.importing.sample(self.sheet.model.preview)

    def _look_again(self, choice: TableChoice) -> None:
        self.importing.look(self.importing.path, choice)

    # Taking it in

    def _run(self, preview: CsvPreview | None) -> None:
        if self.is_running:
            return
        self.importing.forget()
        self.cancel_button.setEnabled(True)
        self._show(self.progress)
        name = shown_name(self.importing.path)
        self.progress.show_state(self.tr("Importing {file}…").format(file=name))
        self.progress.show_progress(0, 0)
        self.cancel_button.setFocus()
        self.importing.run(self.importing.path, preview)

    def _show_progress(self, so_far: SoFar) -> None:
        if self.importing.was_stopped:
            return
        self.progress.show_progress(so_far.read, so_far.total)
        if not so_far.read:
            words = self.tr("%Ln entries in the file", "", so_far.total)
        else:
            words = self.tr("%Ln of {total} read", "", so_far.read)
            words += " · " + self.tr("%Ln added", "", so_far.added)
            words += " · " + self.tr("%Ln updated", "", so_far.updated)
            if so_far.skipped:
                words += " · " + self.tr("%Ln left out", "", so_far.skipped)
        total = self.locale().toString(max(so_far.total, so_far.read))
        self.progress.words.setText(words.format(total=total))
        self.progress.words.show()

    def _stop(self) -> None:
        self.importing.stop()
        self.cancel_button.setEnabled(False)
        self.progress.show_state(
            self.tr("Cancelling…"), self.tr("What was read until now is kept. It can be undone.")
        )
        self.progress.show_progress(0, 0)

    # What came of it

    def _show_end(self, summary: ImportSummary) -> None:
        path, stopped = self.importing.path, self.importing.was_stopped
        self.result.show_summary(path, summary, stopped=stopped)
        self._show(self.result)
        if self.isVisible():
            self.result.done_button.setFocus()
        else:
            words = self.result.title.text()
            self.told.emit(f"{words} {self.tr('%Ln added', '', summary.added)}.")

    def _show_failure(self, error: DialerError) -> None:
        so_far = self.importing.so_far
        self.wrong.show_failure(error)
        if so_far.step:
            kept = self.tr("%Ln entries were taken in before that.", "", so_far.read)
            self.wrong.words.setText(f"{localised(error.what_to_do)} {kept}".strip())
            self.wrong.words.show()
        self.undo_button.setVisible(bool(so_far.step))
        self.undo_button.setEnabled(True)
        self._show(self.wrong)
        if self.isVisible():
            self.other_button.setFocus()
        else:
            self.failed.emit(error)

    def _undo_part(self) -> None:
        self.undo_button.setEnabled(False)
        self.importing.undo(self.importing.so_far.step)

    def _show_undone(self, undone: Undone) -> None:
        if self.pages.currentWidget() is self.wrong:
            self.undo_button.hide()
            self.wrong.words.setText(self.tr("What was taken in was undone."))
            self.other_button.setFocus()
        else:
            self.result.show_undone(undone)

    def _show_not_undone(self, error: DialerError) -> None:
        self.result.show_not_undone()
        self.undo_button.setEnabled(True)
        self.failed.emit(error)

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
