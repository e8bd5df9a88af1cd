"""Where the parts of the Dial view stand: in one column or two, with the Call button in sight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dialer.ui import theme
from dialer.ui.dial.confirm_strip import ConfirmStrip
from dialer.ui.dial.extras import Extras
from dialer.ui.dial.keypad import Keypad
from dialer.ui.dial.number_box import NumberBox
from dialer.ui.dial.passport import Passport
from dialer.ui.dial.suggestion_list import Suggestions
from dialer.ui.dial.way_choice import WayChoice

WIDE_FROM_PX = 540
"""Narrower views have one column."""
WAYS_BESIDE_FROM_PX = 720
"""Narrower views have the choices above the Call button."""
MOST_WIDTH_PX, MOST_HEIGHT_PX = 880, 620
MOST_NARROW_ROWS = 3
_UNLIMITED_PX = 16777215  # Qt's QWIDGETSIZE_MAX


@dataclass(frozen=True, slots=True)
class Above:
    """What scrolls where there is little room."""

    room: QWidget
    box: NumberBox
    passport: Passport
    keypad: Keypad
    suggestions: Suggestions


@dataclass(frozen=True, slots=True)
class Below:
    """What stays in sight."""

    room: QWidget
    strip: ConfirmStrip
    extras: Extras
    ways: WayChoice
    call_button: QPushButton


class Arrangement:
    """Places the parts in ``view``; told of every new width."""

    def __init__(self, view: QWidget, above: Above, below: Below) -> None:
        self._above, self._below = above, below
        self._arranged: tuple[bool, bool] | None = None  # two columns, choices beside Call
        self._grid = QGridLayout(above.room)
        self._grid.setVerticalSpacing(theme.WITHIN + theme.STEP)
        self._foot = QGridLayout(below.room)
        self._foot.setVerticalSpacing(theme.WITHIN)
        for grid in (self._grid, self._foot):
            grid.setHorizontalSpacing(theme.EDGE)
        for room in (above.room, below.room):
            room.setMaximumWidth(MOST_WIDTH_PX + 2 * theme.EDGE)
        self._scroll = QScrollArea(view)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMaximumHeight(MOST_HEIGHT_PX)
        self._scroll.setWidget(above.room)
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1000)
        foot_row = QHBoxLayout()
        foot_row.addStretch(1)
        foot_row.addWidget(below.room, 1000)  # all there is, up to its maximum
        foot_row.addStretch(1)
        column.addLayout(foot_row)
        column.addStretch(1)
        self.arrange(view.width())

    def arrange(self, width: int) -> None:
        """One column or two, as ``width`` allows."""
        wide, beside = width >= WIDE_FROM_PX, width >= WAYS_BESIDE_FROM_PX
        if (wide, beside) == self._arranged:
            return
        self._arranged = (wide, beside)
        grid, foot, above, below = self._grid, self._foot, self._above, self._below
        for part in (above.box, above.passport, above.keypad, above.suggestions):
            grid.removeWidget(part)
        for other in (below.strip, below.extras, below.ways, below.call_button):
            foot.removeWidget(other)
        columns = 2 if wide else 1
        grid.addWidget(above.box, 0, 0, 1, columns)
        grid.addWidget(above.passport, 1, 0, 1, columns)
        foot.addWidget(below.strip, 0, 0, 1, columns)
        foot.addWidget(below.extras, 1, 0, 1, columns)
        if wide:
            grid.addWidget(above.keypad, 2, 0)
            grid.addWidget(above.suggestions, 2, 1)
        else:
            grid.addWidget(above.suggestions, 2, 0)
            grid.addWidget(above.keypad, 3, 0)
        if beside:
            foot.addWidget(below.call_button, 2, 0, Qt.AlignmentFlag.AlignBottom)
            foot.addWidget(below.ways, 2, 1)
        else:
            foot.addWidget(below.ways, 2, 0, 1, columns)
            foot.addWidget(below.call_button, 3, 0, 1, columns)
        for layout in (grid, foot):
            layout.setColumnStretch(0, 1)
            layout.setColumnStretch(1, 1 if wide else 0)
        above.suggestions.set_headed(wide)
        above.passport.set_narrow(narrow=not wide)
        foot_room = theme.BETWEEN if wide else theme.STEP
        grid.setContentsMargins(theme.EDGE, theme.EDGE, theme.EDGE, foot_room)
        below_call = theme.EDGE if wide else theme.BETWEEN
        foot.setContentsMargins(theme.EDGE, theme.WITHIN, theme.EDGE, below_call)
        grid.setRowStretch(2, 1 if wide else 0)
        grid.setRowStretch(3, 0 if wide else 1)

    def fit_suggestions(self, *, typing: bool) -> None:
        """Beside the keys they have their own column; above them, what room is left."""
        suggestions = self._above.suggestions
        if self._arranged is not None and self._arranged[0]:
            suggestions.setMinimumHeight(0)
            suggestions.setMaximumHeight(_UNLIMITED_PX)
            suggestions.show()
            return
        height = self._height_above_keys() if typing else 0
        suggestions.setVisible(height > 0)
        if height:
            suggestions.setFixedHeight(height)

    def _height_above_keys(self) -> int:
        """Of as many suggestions as there is room for, at least one."""
        above = self._above
        keys = above.keypad.minimumSizeHint().height()
        taken = above.box.height() + above.passport.height() + keys
        room = self._scroll.height() - taken - theme.EDGE - theme.BETWEEN - 4 * theme.WITHIN
        height_of = above.suggestions.height_of_rows
        heights = (height_of(rows) for rows in range(MOST_NARROW_ROWS, 0, -1))
        return next((height for height in heights if height <= room), height_of(1))
