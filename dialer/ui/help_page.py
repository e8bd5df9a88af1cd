"""How a help page is set: Qt makes it of Markdown without air between its paragraphs, and knows no
language.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from dialer.ui import theme

_BETWEEN_CELLS = re.compile(r"(?<!\\)\|")


class HelpBrowser(QTextBrowser):
    """Reads the pages of a language, and English ones for those that it lacks."""

    def read_from(self, english: Path, translated: Path) -> None:
        """Where the pages lie."""
        self._translated = translated
        self.setSearchPaths([str(translated), str(english)])
        self.sourceChanged.connect(self._lay_out)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """A page's text, its tables turned where the page is written from right to left."""
        found = super().loadResource(kind, name)
        if self._is_turned(QUrl(name)) and isinstance(found, QByteArray):
            return mirrored(bytes(found.data()).decode("utf-8"))
        return found

    def _is_turned(self, page: QUrl) -> bool:
        return self.isRightToLeft() and (self._translated / page.path()).is_file()

    def _lay_out(self, page: QUrl) -> None:
        # What source() answers just now is the page before.
        lay_out(self.document(), right_to_left=self._is_turned(page))


def lay_out(document: QTextDocument, *, right_to_left: bool) -> None:
    """Gives a page its spaces, and all of its text the direction that it is written in, whatever a
    paragraph begins with and however the window is laid out. Commands are left to right always.
    """
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        table: QTextTable | None = cursor.currentTable()  # PySide's stubs forget that None
        code = table is None and _is_code(block)
        form = block.blockFormat()
        if table is None:
            _space(form, block, goes_on=code and _is_code(block.next()))
        if right_to_left:
            _stand_upright(block)
            if table is not None:
                _widen(table)
        if right_to_left and not code:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        else:
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            form.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        cursor.setBlockFormat(form)
        block = block.next()


def _space(form: QTextBlockFormat, block: QTextBlock, *, goes_on: bool) -> None:
    """``goes_on``: the next line belongs to it, too."""
    if form.headingLevel() > 1:
        form.setTopMargin(theme.EDGE)
    listed = block.textList() is not None
    form.setBottomMargin(0 if goes_on else theme.STEP if listed else theme.WITHIN)


def _is_code(block: QTextBlock) -> bool:
    """Whether it is a line of commands, between fences or indented."""
    return block.isValid() and block.blockFormat().hasProperty(
        QTextFormat.Property.BlockCodeLanguage
    )


def mirrored(markdown: str) -> str:
    """A page whose tables begin at the right: Qt lays them out from left to right always."""
    return "\n".join(_mirrored(line) for line in markdown.split("\n"))


def _mirrored(line: str) -> str:
    if not line.startswith("|"):
        return line
    cells = _BETWEEN_CELLS.split(line.rstrip().removeprefix("|").removesuffix("|"))
    return f"|{'|'.join(reversed(cells))}|"


def _widen(table: QTextTable) -> None:
    """From edge to edge, so that it begins at the right."""
    form = table.format()
    if form.width().type() is not QTextLength.Type.PercentageLength:
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)


def _stand_upright(block: QTextBlock) -> None:
    """What is emphasised is bold: Arabic and Hebrew know no slanted letters, nor do their fonts."""
    cursor = QTextCursor(block)
    upright = QTextCharFormat()
    upright.setFontItalic(False)
    upright.setFontWeight(QFont.Weight.Bold)
    for part in block.textFormats():
        if not part.format.fontItalic():
            continue
        start = block.position() + part.start
        cursor.setPosition(start)
        cursor.setPosition(start + part.length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(upright)
