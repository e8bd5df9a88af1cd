"""The columns of a table, one a row: its heading, what it becomes, and what its first rows hold.

Upright, since a table of a hundred columns is wider than any window.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dialer.core.contact_table import IGNORED, CsvPreview
from dialer.ui import assets
from dialer.ui.contacts.import_words import choices, field_words
from dialer.ui.theme import BETWEEN, RADIUS, STEP, WITHIN, Theme

Index = QModelIndex | QPersistentModelIndex
HEADING, BECOMES, FIRST = range(3)
MOST_EXAMPLES = 5
ROW_PX = 40
CHEVRON_PX = 16
ROOT = QModelIndex()


class ColumnsModel(QAbstractTableModel):
    """``mapped`` carries the CsvPreview after the person chose what a column becomes."""

    mapped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preview: CsvPreview | None = None

    def show_preview(self, preview: CsvPreview) -> None:
        """Shows a table anew."""
        self.beginResetModel()
        self.preview = preview
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """One for each column of the table."""
        return 0 if parent.isValid() or self.preview is None else len(self.preview.mapping)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Heading, what it becomes, and some examples."""
        if parent.isValid() or self.preview is None:
            return 0
        return FIRST + min(len(self.preview.rows), MOST_EXAMPLES)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What stands in which column here."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        if section == HEADING:
            return self.tr("In the file")
        if section == BECOMES:
            return self.tr("Becomes")
        return self.tr("Entry {number}").format(number=section - FIRST + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What it becomes can be chosen."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == BECOMES else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Plain text; the field itself for editing."""
        if not index.isValid() or self.preview is None:
            return None
        row, column = index.row(), index.column()
        field = self.preview.mapping[row]
        if role == Qt.ItemDataRole.EditRole and column == BECOMES:
            return field
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column != BECOMES:
            return _plain_tip(self._text(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == BECOMES:
            return self.tr("{heading} becomes: {field}").format(
                heading=self.heading(row), field=field_words(field)
            )
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Lets a column become something else."""
        preview = self.preview
        if preview is None or role != Qt.ItemDataRole.EditRole or index.column() != BECOMES:
            return False
        field = str(value)
        if field not in choices(preview.mapping):
            return False
        if field != preview.mapping[index.row()]:
            mapping = list(preview.mapping)
            mapping[index.row()] = field
            self.preview = replace(preview, mapping=tuple(mapping))
            row = index.row()
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
            self.mapped.emit(self.preview)
        return True

    def heading(self, row: int) -> str:
        """What the file calls a column."""
        assert self.preview is not None
        named = self.preview.headers[row] if row < len(self.preview.headers) else ""
        return named or self.tr("Column {number}").format(number=row + 1)

    def is_left_out(self, row: int) -> bool:
        """Whether a column is not taken in."""
        return self.preview is not None and self.preview.mapping[row] == IGNORED

    def _text(self, row: int, column: int) -> str:
        assert self.preview is not None
        if column == HEADING:
            return self.heading(row)
        if column == BECOMES:
            return field_words(self.preview.mapping[row])
        return " ".join(self.preview.rows[column - FIRST][row].split())


def _plain_tip(text: str) -> str:
    """A tip is shown as rich text where it looks like that; what a file holds never is."""
    escaped = text[:400].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>" if escaped else ""


class FieldBox(QComboBox):
    """A choice that is over with its popup, whether something was chosen or not."""

    left = Signal()

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Opens it."""
        super().showPopup()
        self.view().window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The popup goes, by whatever key or click: what was chosen is known a moment later."""
        if event.type() is QEvent.Type.Hide and watched is self.view().window():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.left.emit)
        return super().eventFilter(watched, event)


class ColumnsDelegate(QStyledItemDelegate):
    """Paints what a column becomes as a choice, which opens with a click, Enter or Space."""

    def __init__(self, model: ColumnsModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its text."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + WITHIN * 2, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Left-out columns are pale; the focus is drawn round the choice alone."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self._theme, option.rect
        role = "muted" if self._model.is_left_out(index.row()) else "text"
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(box, theme.color("sunken"))
        text = box.adjusted(WITHIN, 0, -WITHIN, 0)
        if index.column() == BECOMES:
            frame = box.adjusted(2, STEP, -2, -STEP)
            has_focus = is_chosen and option.widget.hasFocus()
            painter.setPen(theme.color("accent" if has_focus else "line"))
            painter.setBrush(theme.color("raised"))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
            if has_focus:
                painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            side = QRect(0, 0, CHEVRON_PX, CHEVRON_PX)
            side.moveCenter(box.center())
            side.moveRight(frame.right() - WITHIN)
            place = QStyle.visualRect(option.direction, frame, side)
            chevron = assets.pixmap("chevron-down", theme.color("muted"), CHEVRON_PX)
            painter.drawPixmap(place.topLeft(), chevron)
            text = frame.adjusted(WITHIN, 0, -CHEVRON_PX - WITHIN - STEP, 0)
            text = QStyle.visualRect(option.direction, frame, text)
        painter.setFont(option.font)
        painter.setPen(theme.color(role))
        words = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, text.width()
        )
        if option.direction is Qt.LayoutDirection.RightToLeft:
            words = f"\u2068{words}\u2069"  # by its own letters: a number stays as it is written
        side_of_text = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = side_of_text | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(text, int(flags), words)
        painter.restore()

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """The choice, opened."""
        box = FieldBox(parent)
        box.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        preview = self._model.preview
        for field in choices(preview.mapping if preview is not None else ()):
            box.addItem(field_words(field), field)
        box.setMaxVisibleItems(14)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + BETWEEN * 2)
        box.left.connect(lambda: self._take(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _take(self, box: FieldBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """What it is now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """What was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """In the place of what is painted."""
        editor.setGeometry(option.rect.adjusted(0, 2, 0, -2))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The choice ends with its popup: that it loses the keyboard to it says nothing."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            return False
        return super().eventFilter(editor, event)
