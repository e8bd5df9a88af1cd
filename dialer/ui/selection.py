"""What assistive technology selects in a list is opened as if it had been clicked.

A mouse and the keyboard move the list's current row, and the selection with it; a screen reader, or
voice control, moves the selection alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QAbstractItemView


def follow_selection(
    view: QAbstractItemView, opened: Callable[[QModelIndex], object] | None = None
) -> None:
    """Makes the one selected row the current one. ``opened`` is told of it besides: it is what a
    click does where the view opens no row by its being current.
    """

    def follow() -> None:
        rows = view.selectionModel().selectedIndexes()
        if len(rows) == 1 and rows[0] != view.currentIndex():
            view.setCurrentIndex(rows[0])
            if opened is not None:
                opened(rows[0])

    # Later: by mouse and keys the selection moves first, and the current row at once after it.
    timer = QTimer(view, singleShot=True, interval=0)
    timer.timeout.connect(follow)
    view.selectionModel().selectionChanged.connect(lambda *_: timer.start())
