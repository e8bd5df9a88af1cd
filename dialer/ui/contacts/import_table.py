"""How a table is to be taken in: its letters, divider and headings, and what each column
becomes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dialer.core.contact import Contact
from dialer.core.contact_table import CsvPreview
from dialer.ui.calls.labels import announce, number_words, plain_label, show_text
from dialer.ui.choice_box import ChoiceBox
from dialer.ui.contacts.import_columns import (
    BECOMES,
    FIRST,
    HEADING,
    ROW_PX,
    ColumnsDelegate,
    ColumnsModel,
)
from dialer.ui.contacts.import_run import SAMPLE, TableChoice
from dialer.ui.contacts.import_words import dividers, encodings, plainest, shown_name
from dialer.ui.elided import ElidedLabel
from dialer.ui.flow import FlowRow
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, EDGE, STEP, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.core.contact_ports import ReadEntry

EXAMPLE_PX = 120
"""With less than this an example tells nothing."""
BECOMES_PX = 220
CHOICE_PX = 164


class ColumnsTable(QTableView):
    """Enter, Space and a click open the choice of a column."""

    def __init__(self, model: ColumnsModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ColumnsDelegate(model, theme, self))
        self.setAccessibleName(self.tr("Columns of the file, and what each becomes"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        self.clicked.connect(self._open)
        model.modelReset.connect(self.lay_out)

    def open_choice(self, row: int) -> None:
        """Lets the person choose what a column becomes."""
        index = self.model().index(row, BECOMES)
        self.setCurrentIndex(index)
        self.edit(index)

    def _open(self, index: QModelIndex) -> None:
        if index.column() == BECOMES:
            self.open_choice(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys of its own."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)
        if event.key() in keys and self.currentIndex().isValid():
            self.open_choice(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many examples as there is room for."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Shares the width among what is worth seeing."""
        count = self.model().columnCount() - FIRST
        if count < 0:
            return
        width = self.viewport().width()
        becomes = min(BECOMES_PX, width * 42 // 100)
        heading = min(BECOMES_PX, width * (28 if count else 58) // 100)
        left = width - becomes - heading
        shown = min(count, max(left // EXAMPLE_PX, 1))
        self.setColumnWidth(HEADING, heading)
        self.setColumnWidth(BECOMES, becomes)
        for column in range(FIRST, FIRST + count):
            self.setColumnHidden(column, column - FIRST >= shown)
            if column - FIRST < shown:
                self.setColumnWidth(column, left // shown)


class TableSheet(QWidget):
    """``choice_changed`` carries a TableChoice: the file is to be looked at again; ``mapped`` the
    CsvPreview with another mapping; ``import_wanted`` the CsvPreview to import.
    """

    choice_changed = Signal(object)
    mapped = Signal(object)
    import_wanted = Signal(object)
    other_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = TableChoice()
        self._own_mapping: tuple[str, ...] = ()
        self.model = ColumnsModel(self)
        self.table = ColumnsTable(self.model, theme)
        self.words = plain_label(wrap=True)
        self.encoding = ChoiceBox(self.tr("Letters"), theme, self)
        self.divider = ChoiceBox(self.tr("Divided by"), theme, self)
        self.has_header = QCheckBox(self.tr("The first line has headings"))
        self.sample_title = plain_label(self.tr("The first entries come in as"), "caption")
        self.sample = [ElidedLabel() for _ in range(SAMPLE)]
        self.problem = plain_label("", "warning", wrap=True)
        self.import_button = QPushButton(self.tr("Import"))
        self.import_button.setProperty("role", "primary")
        self.other_button = QPushButton(self.tr("Choose another file…"))
        self._arrange()
        self.encoding.activated.connect(
            lambda: self._choose(replace(self._choice, encoding=self.encoding.currentData()))
        )
        self.divider.activated.connect(
            lambda: self._choose(replace(self._choice, divider=self.divider.currentData()))
        )
        self.has_header.clicked.connect(
            lambda on: self._choose(replace(self._choice, has_header=on))
        )
        self.model.mapped.connect(self._take_mapped)
        self.import_button.clicked.connect(lambda: self.import_wanted.emit(self.model.preview))
        self.other_button.clicked.connect(self.other_wanted)

    def _arrange(self) -> None:
        options = FlowRow(BETWEEN, self)
        for box, name in (
            (self.encoding, self.tr("Letters")),
            (self.divider, self.tr("Divided by")),
        ):
            options.add(_named(name, box, options))
        options.add(_named("", self.has_header, options))
        buttons = FlowRow(WITHIN, self)
        for button in (self.import_button, self.other_button):
            button.setParent(buttons)
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(WITHIN)
        column.addWidget(self.words)
        column.addWidget(options)
        column.addWidget(self.table, 1)
        column.addWidget(self.sample_title)
        lines = QVBoxLayout()
        lines.setSpacing(STEP)
        for line in self.sample:
            lines.addWidget(line)
        column.addLayout(lines)
        column.addWidget(self.problem)
        column.addSpacing(STEP)
        column.addWidget(buttons)
        self.setFocusProxy(self.table)

    def begin(self) -> None:
        """Another file: nothing is chosen yet."""
        self._choice, self._own_mapping = TableChoice(), ()

    def show_preview(self, preview: CsvPreview) -> None:
        """Shows how a table would be read. What columns became by hand they stay, as long as the
        table has as many.
        """
        if self._own_mapping and len(self._own_mapping) == len(preview.mapping):
            preview = replace(preview, mapping=self._own_mapping)
        preview = replace(preview, mapping=plainest(preview.mapping))
        self.words.setText(
            self.tr("{file} is a table. Look whether each column becomes what it should.").format(
                file=shown_name(preview.path)
            )
        )
        _fill(self.encoding, encodings(preview.encoding), preview.encoding)
        _fill(self.divider, dividers(preview.divider), preview.divider)
        self.has_header.setChecked(preview.has_header)
        row = max(self.table.currentIndex().row(), 0)
        self.model.show_preview(preview)
        self.table.setCurrentIndex(self.model.index(row, BECOMES))
        self._show_whether_known(preview)

    def show_sample(self, mapping: Sequence[str], entries: Sequence[ReadEntry]) -> None:
        """Shows what would come of the first rows, unless columns have become others since."""
        preview = self.model.preview
        if preview is None or tuple(mapping) != preview.mapping:
            return
        for place, line in enumerate(self.sample):
            entry = entries[place] if place < len(entries) else None
            line.setText("" if entry is None else self._entry_words(entry))
            line.setVisible(bool(line.text()))
        self.sample_title.setVisible(bool(entries))

    def _entry_words(self, entry: ReadEntry) -> str:
        if entry.contact is None:
            return self.tr("Left out: {why}").format(why=localised(entry.why))
        return _contact_words(entry.contact)

    def _choose(self, choice: TableChoice) -> None:
        self._choice = choice
        self.choice_changed.emit(choice)

    def _take_mapped(self, preview: CsvPreview) -> None:
        self._own_mapping = preview.mapping
        self._show_whether_known(preview)
        self.mapped.emit(preview)

    def _show_whether_known(self, preview: CsvPreview) -> None:
        words = (
            ""
            if preview.is_known
            else self.tr(
                "No column is a name, a company, a number or an e-mail address yet. Choose at least"
                " one of these under “Becomes”."
            )
        )
        if words != self.problem.text():
            announce(self, words)
        show_text(self.problem, words)
        self.import_button.setEnabled(preview.is_known)


def _named(name: str, widget: QWidget, parent: QWidget) -> QWidget:
    """A widget with its name above; without a name, as low as those that have one."""
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(plain_label(name or " ", "caption"))
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    column.addLayout(row)
    if name:
        holder.setMinimumWidth(CHOICE_PX)
    return holder


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]], current: str) -> None:
    box.blockSignals(True)
    box.clear()
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(current))
    box.blockSignals(False)
    box.setToolTip(f"{box.accessibleName()}\n{box.currentText()}")


def _contact_words(contact: Contact) -> str:
    company = contact.company if contact.company != contact.title else ""
    numbers = (f"{each.label} {number_words(each.raw)}".strip() for each in contact.numbers)
    emails = (number_words(email) for email in contact.emails if email != contact.title)
    parts = (contact.title, company, *numbers, *emails, ", ".join(contact.groups))
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Each by its own letters, so that they follow one another from the right.
        return " · ".join(f"\u2068{part}\u2069" for part in parts if part)
    return " · ".join(part for part in parts if part)
