"""The room of the live panel: where a small window has less height than the calls want, it scrolls,
and nothing in it is squeezed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST_HEIGHT_PX = 300
"""So much, if it wants it, before it scrolls: a call whole, or who is in a conference."""


class PanelScroll(QScrollArea):
    """Holds the panel; asks for the height that the panel wants."""

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
        hidden = panel.isHidden()
        self.setWidget(panel)
        panel.setHidden(hidden)  # it knows when there is something to show
        panel.installEventFilter(self)

    def settle(self) -> None:
        """The panel's parts were arranged anew: what was reckoned of them before is stale."""
        layout = self._panel.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The panel wants another height."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._panel:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrower, it wants to be higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of the panel."""
        wanted = self._panel.sizeHint().expandedTo(self._panel.minimumSizeHint())
        if self._panel.hasHeightForWidth():
            wanted.setHeight(self._panel.heightForWidth(self.width()))
        return wanted

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it, up to a height that leaves the view its room."""
        least = self._panel.minimumSizeHint()
        return QSize(least.width(), min(least.height(), LEAST_HEIGHT_PX))
