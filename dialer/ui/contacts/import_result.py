"""What an import did: how many, what was left out and why, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dialer.ui.calls.labels import announce, plain_label, show_text
from dialer.ui.contacts.import_words import shown_name
from dialer.ui.flow import FlowRow
from dialer.ui.theme import BETWEEN, EDGE, NUMBER_PX, WITHIN, Theme

if TYPE_CHECKING:
    from pathlib import Path

    from dialer.engine.contact_book import Undone
    from dialer.engine.contact_import import ImportSummary

FIGURE_PX = 64


class ImportResult(QWidget):
    """``undo_wanted`` carries the step; the other signals are buttons."""

    undo_wanted = Signal(str)
    done_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step = ""
        self.title = plain_label("", wrap=True)
        self.words = plain_label("", "muted", wrap=True)
        self.figures: list[QLabel] = []
        self._figure_names = [
            self.tr("read"),
            self.tr("added"),
            self.tr("updated"),
            self.tr("left out"),
        ]
        self.list_title = plain_label("", "caption")
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(self.tr("What was left out, and why"))
        # Read-only text is read with the keyboard too: it needs a cursor that can be seen.
        self.list.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy_button = QPushButton(self.tr("Copy this list"))
        self.copy_button.setProperty("role", "plain")
        self.copy_button.clicked.connect(self._copy)
        self.done_button = QPushButton(self.tr("Show contacts"))
        self.done_button.setProperty("role", "primary")
        self.done_button.clicked.connect(self.done_wanted)
        self.undo_button = QPushButton(self.tr("Undo import"))
        self.undo_button.clicked.connect(self._undo)
        self.other_button = QPushButton(self.tr("Import another file…"))
        self.other_button.clicked.connect(self.other_wanted)
        self._arrange()

    def _arrange(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(EDGE)
        for name in self._figure_names:
            figure = plain_label()
            figure.setFont(self._theme.font(NUMBER_PX, figures=True))
            self.figures.append(figure)
            both = QVBoxLayout()
            both.setSpacing(0)
            figure.setMinimumWidth(FIGURE_PX)
            both.addWidget(figure)
            both.addWidget(plain_label(name, "caption"))
            figures.addLayout(both)
        figures.addStretch(1)
        self._buttons = FlowRow(WITHIN, self)
        for button in (self.done_button, self.undo_button, self.other_button):
            button.setParent(self._buttons)
            self._buttons.add(button)
        self._rest = QWidget()
        head = QHBoxLayout()
        head.addWidget(self.list_title, 1)
        head.addWidget(self.copy_button)
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(WITHIN)
        rest.addLayout(head)
        rest.addWidget(self.list, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(self.title)
        column.addLayout(figures)
        column.addWidget(self.words)
        column.addWidget(self._buttons)
        column.addWidget(self._rest, 1)
        column.addStretch(0)

    def show_summary(self, path: Path, summary: ImportSummary, *, stopped: bool) -> None:
        """Tells of an import that came to its end, or was cancelled."""
        file = shown_name(path)
        self._step = summary.step
        title = self.tr("{file} was imported.")
        words = ""
        if stopped:
            title = self.tr("The import of {file} was cancelled.")
            words = self.tr("What was read until then is kept. Undo import takes it back.")
            if not summary.step:
                words = self.tr("Nothing was taken in.")
        elif not summary.read:
            title = self.tr("{file} has no contacts in it.")
        elif not summary.step and not summary.skipped:
            words = self.tr("All of them were there already, just as they are.")
        self.title.setText(title.format(file=file))
        show_text(self.words, words)
        counts = (summary.read, summary.added, summary.updated, len(summary.skipped))
        for figure, name, count in zip(self.figures, self._figure_names, counts, strict=True):
            figure.setText(QLocale().toString(count))
            figure.setAccessibleName(f"{figure.text()} {name}")
        self._show_list(summary)
        self._show_undo(bool(summary.step))
        announce(self, self.title.text())

    def _show_list(self, summary: ImportSummary) -> None:
        titles, lines = [], [f"{entry}: {why}" for entry, why in summary.skipped]
        if summary.skipped:
            titles.append(self.tr("%Ln left out", "", len(summary.skipped)))
        if summary.partly:
            titles.append(self.tr("%Ln came in without some part", "", len(summary.partly)))
            lines += [f"{entry}: {why}" for entry, why in summary.partly]
        self.list_title.setText(", ".join(titles))
        self.list.setPlainText("\n".join(lines))
        self._rest.setVisible(bool(lines))

    def show_undone(self, undone: Undone) -> None:
        """It was taken back."""
        self._show_undo(False)
        words = self.tr("The import was undone: the contacts are as they were before.")
        if undone.left:
            words = self.tr(
                "The import was undone, but for %Ln that changed since: these were left alone.",
                "",
                undone.left,
            )
        elif not undone.what:  # something was done after it, so nobody counted
            words = self.tr("The import was undone. What was changed since was left alone.")
        show_text(self.words, words)
        announce(self, words)
        self.done_button.setFocus()

    def show_not_undone(self) -> None:
        """It can be tried again."""
        self._show_undo(True)

    def _undo(self) -> None:
        self.undo_button.setEnabled(False)
        self.undo_button.setText(self.tr("Undoing…"))
        self._buttons.relay()
        self.undo_wanted.emit(self._step)

    def _show_undo(self, there: bool) -> None:
        self.undo_button.setText(self.tr("Undo import"))
        self.undo_button.setEnabled(there)
        self.undo_button.setVisible(there)
        self._buttons.relay()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.list.toPlainText())
        announce(self, self.tr("Copied"))
