"""A row of buttons that goes on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowRow(QWidget):
    """Lays its children out itself; as high as their lines are."""

    def __init__(self, spacing_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing_px = spacing_px
        self._items: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, item: QWidget) -> None:
        """Puts one more at the end; those that are gone or hidden leave no gap."""
        item.destroyed.connect(lambda: self._drop(item))
        self._items.append(item)
        self.updateGeometry()
        self._lay_out(self.width(), move=True)

    def relay(self) -> None:
        """Lays them out anew: one was shown or hidden."""
        self.updateGeometry()
        self._lay_out(self.width(), move=True)

    def _drop(self, item: QWidget) -> None:
        self._items = [other for other in self._items if other is not item]

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """It has."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """How high the lines are together."""
        return self._lay_out(width, move=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """At the width that it has."""
        return QSize(200, self._lay_out(max(self.width(), 200), move=False))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One above the other, if need be."""
        return QSize(0, self._lay_out(max(self.width(), 200), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Other lines."""
        super().resizeEvent(event)
        if self._lay_out(self.width(), move=True) != self.height():
            self.updateGeometry()  # a layout keeps the height that was asked for at another width

    def event(self, event: QEvent) -> bool:
        """A child wants another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.relay()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Turns round."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lay_out(self.width(), move=True)

    def _lay_out(self, width: int, *, move: bool) -> int:
        x = y = height = 0
        for item in self._items:
            if item.isHidden():
                continue
            size = item.sizeHint()
            wanted = max(min(size.width(), item.maximumWidth()), item.minimumWidth())
            item_width = min(wanted, width)
            if x and x + item_width > width:
                x, y, height = 0, y + height + self._spacing_px, 0
            if move:
                left = width - x - item_width if self.isRightToLeft() else x
                item.setGeometry(left, y, item_width, size.height())
            x += item_width + self._spacing_px
            height = max(height, size.height())
        return y + height
