"""All that a window shows or has a screen reader say, as texts."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTabWidget,
    QWidget,
)

MOST_ROWS = 20
ROOT = QModelIndex()


def texts_of(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Each visible text below ``top``, with the widget that has it."""
    for widget in [top, *top.findChildren(QWidget)]:
        if isinstance(widget, QMenu):
            for action in widget.actions():
                yield widget, action.text()
        if not widget.isVisible():
            continue
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield widget, text
        for text in _own(widget):
            yield widget, text
        for action in widget.actions():
            if isinstance(action, QAction):
                yield widget, action.text()
    yield top, top.windowTitle()


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        for row in range(min(widget.count(), MOST_ROWS)):
            yield widget.itemText(row)
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield widget.tabText(tab)
            yield widget.tabToolTip(tab)
    elif isinstance(widget, QTabWidget):
        return
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        model = widget.model()
        if model is not None:
            yield from _cells(model)


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    # Qt's list models hide how many columns they have: one.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(ROOT)
    for column in range(columns):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(heading, str) and not heading.isdigit():
            yield heading
        for row in range(min(model.rowCount(ROOT), MOST_ROWS)):
            place = model.index(row, column, ROOT)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                value = model.data(place, role)
                if isinstance(value, str):
                    yield value
