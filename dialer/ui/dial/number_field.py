"""The field for a number: any text goes in, and grouping never gets into the way.

What the person writes stays: digits typed alone are grouped for them, but spaces, letters or signs
of their own are left as they are. The text comes to the field ungrouped or grouped elsewhere
(``facts``); what it means is not known here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from dialer.core.number_signs import MAX_TEXT_CHARS
from dialer.ui import theme
from dialer.ui.dial.grouping import (
    inserted_part,
    is_bare,
    is_groupable,
    moved_caret,
    significant,
    tidy,
)
from dialer.ui.theme import Theme

MOST_UNDO = 200
LEAST_PX, MOST_FITTED, _CARET_ROOM_PX = 14, 40, 8
"""Digits get no smaller than that; longer texts scroll."""


class NumberField(QLineEdit):
    """``number_changed`` comes with every new text, whoever wrote it; regrouping is none.
    ``sign_typed`` carries what a key of the keyboard writes, ``left_downwards`` comes with Down.
    """

    number_changed = Signal()
    sign_typed = Signal(str)
    left_downwards = Signal()

    def __init__(self, theme_: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MAX_TEXT_CHARS + 1)  # one more than can be read: too long is seen as such
        self._theme = theme_
        self._pixels = 0
        # Numbers are written left to right in every script.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._grouping = True
        self._now = ("", 0)
        self._undo: list[tuple[str, int]] = []
        self._redo: list[tuple[str, int]] = []
        self.textEdited.connect(self._take_edit)
        self.textChanged.connect(self._fit_font)
        theme_.changed.connect(self._fit_font)
        self._fit_font()

    @property
    def leaves_grouping(self) -> bool:
        """Whether the person has left the grouping to us."""
        return self._grouping

    def written(self) -> str:
        """The text as the person wrote it: grouping that is ours means nothing."""
        return significant(self.text()) if self._grouping else self.text()

    # Writing

    def fill(self, text: str) -> None:
        """Replaces the whole text."""
        self._replace(tidy(text.strip())[: self.maxLength()])

    def type_text(self, text: str) -> None:
        """As if ``text`` were typed or pasted at the caret."""
        room = self.maxLength() - len(self.text()) + len(self.selectedText())
        if len(text) > room:
            text = text[:room]
        self.insert(tidy(text) if len(text) <= MAX_TEXT_CHARS else text)

    def paste_clipboard(self) -> None:
        """Pastes at the caret."""
        text = QGuiApplication.clipboard().text()[: self.maxLength()]
        self.type_text(" ".join(text.split()))

    def erase(self) -> None:
        """Takes away what stands before the caret, as Backspace does."""
        self._skip_grouping(-1)
        self.backspace()

    def clear_number(self) -> None:
        """Empties the field; can be undone."""
        if self.text():
            self._replace("")

    def regroup(self, grouped: str) -> None:
        """Shows the same number grouped otherwise; caret and selection stay with their digits."""
        old = self.text()
        if grouped == old or (self._grouping and significant(grouped) != significant(old)):
            return
        start, end = self.selectionStart(), self.selectionEnd()
        caret = moved_caret(old, self.cursorPosition(), grouped)
        backwards = start == self.cursorPosition()
        self.setText(grouped)
        if start < 0:
            self.setCursorPosition(caret)
        else:
            start, end = moved_caret(old, start, grouped), moved_caret(old, end, grouped)
            first, length = (end, start - end) if backwards else (start, end - start)
            self.setSelection(first, length)
        self._now = (grouped, caret)

    def _replace(self, text: str) -> None:
        self._remember()
        self._set(text, len(text))

    def _set(self, text: str, caret: int) -> None:
        self.setText(text)
        self.setCursorPosition(caret)
        self._now = (text, caret)
        self._grouping = is_groupable(text) and (is_bare(text) or self._grouping)
        self.number_changed.emit()

    def _take_edit(self, text: str) -> None:
        old, caret = self._now[0], self.cursorPosition()
        added = inserted_part(old, text, caret)
        # Separators that the person writes are meant: "479 555" and "47 95" tell countries apart.
        bare_edit = is_bare(tidy(added)) or not added
        if (tidied := tidy(text)) != text:
            caret = len(tidy(text[:caret]))
            self.setText(tidied)
            self.setCursorPosition(caret)
        groupable = is_groupable(tidied)
        self._grouping = groupable and (is_bare(tidied) or (self._grouping and bare_edit))
        self._remember()
        self._now = (tidied, caret)
        self.number_changed.emit()

    # Undoing: Qt's own history would bring the grouping back one step at a time.

    def _remember(self) -> None:
        self._undo.append(self._now)
        del self._undo[:-MOST_UNDO]
        self._redo.clear()

    def undo_edit(self) -> None:
        """Takes the last edit back."""
        if self._undo:
            self._redo.append(self._now)
            self._set(*self._undo.pop())

    def redo_edit(self) -> None:
        """Does it again."""
        if self._redo:
            self._undo.append(self._now)
            self._set(*self._redo.pop())

    # Size

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or less room for the digits."""
        super().resizeEvent(event)
        self._fit_font()

    def _fit_font(self) -> None:
        """A number that is too long for its field is written smaller, down to a limit."""
        for pixels in range(theme.NUMBER_PX, LEAST_PX - 1, -1):
            font = self._theme.font(pixels, figures=True)
            room = self.width() - _CARET_ROOM_PX
            if QFontMetrics(font).horizontalAdvance(self.text()[:MOST_FITTED]) <= room:
                break
        if pixels != self._pixels:
            self._pixels = pixels
            self.setFont(font)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that mean something else here than in a field of plain text."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_edit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_edit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clipboard()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()  # here, lest something around the field scrolls by it
        else:
            if not event.modifiers():
                if event.key() == Qt.Key.Key_Backspace:
                    self._skip_grouping(-1)
                elif event.key() == Qt.Key.Key_Delete:
                    self._skip_grouping(1)
            super().keyPressEvent(event)
            if event.text():
                self.sign_typed.emit(event.text())

    def _skip_grouping(self, step: int) -> None:
        """Over our separators, so that erasing always takes a digit."""
        if not self._grouping or self.hasSelectedText():
            return
        text, caret = self.text(), self.cursorPosition()
        while 0 <= (beside := caret - 1 if step < 0 else caret) < len(text):
            if significant(text[beside]):
                break
            caret += step
        self.setCursorPosition(caret)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's menu, with our history and our pasting."""
        menu = self.createStandardContextMenu()
        ours = {
            "edit-undo": (self.undo_edit, bool(self._undo)),
            "edit-redo": (self.redo_edit, bool(self._redo)),
            "edit-paste": (self.paste_clipboard, bool(QGuiApplication.clipboard().text())),
        }
        for action in menu.actions():
            if action.objectName() in ours:
                do, enabled = ours[action.objectName()]
                replaced = QAction(action.text(), menu)
                replaced.setEnabled(enabled)
                replaced.triggered.connect(do)
                menu.insertAction(action, replaced)
                menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
