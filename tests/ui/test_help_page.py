"""How a help page is set: directions, spaces, emphasis."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from pytestqt.qtbot import QtBot

from dialer.ui.help_page import lay_out, mirrored

PAGE = """# العنوان

`dialer call` يتصل *الآن* بالرقم.

    dialer call "020 7946 0018"
    dialer hangup

| مفتاح | يفعل |
|---|---|
| Enter | يتصل |
"""


@pytest.fixture
def document(qtbot: QtBot) -> QTextDocument:
    made = QTextDocument()
    made.setMarkdown(PAGE)
    return made


def line(document: QTextDocument, beginning: str) -> QTextBlock:
    block = document.begin()
    while not block.text().startswith(beginning):
        block = block.next()
        assert block.isValid(), beginning
    return block


def slanted(block: QTextBlock) -> list[bool]:
    return [part.format.fontItalic() for part in block.textFormats()]


@pytest.mark.parametrize("right_to_left", [True, False])
def test_text_has_the_pages_direction_and_commands_their_own(
    document: QTextDocument, right_to_left: bool
) -> None:
    lay_out(document, right_to_left=right_to_left)
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    whole = right if right_to_left else left
    # The second begins with a Latin word, and the last stands in a table.
    for beginning in ("العنوان", "dialer call يتصل", "Enter"):
        assert line(document, beginning).blockFormat().layoutDirection() is whole, beginning
    for beginning in ('dialer call "', "dialer hangup"):
        assert line(document, beginning).blockFormat().layoutDirection() is left


def test_emphasis_is_bold_where_letters_do_not_slant(document: QTextDocument) -> None:
    sentence = line(document, "dialer call يتصل")
    assert any(slanted(sentence))
    lay_out(document, right_to_left=False)
    assert any(slanted(sentence))
    lay_out(document, right_to_left=True)
    assert not any(slanted(sentence))
    assert [part.format.fontWeight() for part in sentence.textFormats()].count(700) == 1


def test_lines_of_commands_stand_together(document: QTextDocument) -> None:
    lay_out(document, right_to_left=False)
    assert line(document, 'dialer call "').blockFormat().bottomMargin() == 0
    assert line(document, "dialer hangup").blockFormat().bottomMargin() > 0


def test_tables_are_turned_and_nothing_else() -> None:
    text = "a | b\n\n| key | what \\| which | why |\n|---|---|---|\n| 1 | 2 | 3 |"
    turned = "a | b\n\n| why | what \\| which | key |\n|---|---|---|\n| 3 | 2 | 1 |"
    assert mirrored(text) == turned
