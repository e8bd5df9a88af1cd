"""Windows that fit where the screen is small, or its letters large."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What the desktop puts around a window, at most."""


def within_screen(window: QWidget, wanted: QSize) -> QSize:
    """The wanted size, as far as the screen that the window comes up on has room for it."""
    above = window.parentWidget()
    screen = (above.window() if above is not None else window).screen()
    return wanted.boundedTo(screen.availableGeometry().size() - FRAME)
