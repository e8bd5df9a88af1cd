"""Plain labels begin where the window's lines begin, and read no markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from dialer.ui.calls.labels import plain_label


def ink_begins_left(label: object, width: int) -> bool:
    image = label.grab().toImage()  # type: ignore[attr-defined]  # a label
    ground = image.pixelColor(0, 0)
    inked = [
        x
        for x in range(image.width())
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y) != QColor(ground)
    ]
    return sum(inked) / len(inked) < width / 2


def test_a_latin_text_begins_at_the_right_in_a_right_to_left_window(qtbot: QtBot) -> None:
    for wrap in (False, True):
        label = plain_label("Ruth Levi", wrap=wrap)
        qtbot.addWidget(label)
        label.resize(300, 24)
        assert ink_begins_left(label, 300)
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert not ink_begins_left(label, 300)
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        assert ink_begins_left(label, 300)


def test_a_centred_label_stays_centred(qtbot: QtBot) -> None:
    label = plain_label("<b>Nobody</b>")
    qtbot.addWidget(label)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignHCenter
    assert label.textFormat() is Qt.TextFormat.PlainText
