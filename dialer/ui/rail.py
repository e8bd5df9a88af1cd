"""The rail of places: an icon and a word each, down the side or along the foot of the window.

Built from a list: one more place is one more line where the window is put together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QToolButton, QWidget

from dialer.ui import assets, theme
from dialer.ui.theme import Theme

WIDTH_PX = 80


@dataclass(frozen=True, slots=True)
class Place:
    """One view of the window: what it is called, its icon, how it is made when first seen, and
    which help page tells of it.
    """

    name: str
    title: str
    icon: str
    make: Callable[[], QWidget]
    help_page: str = "index"


class Rail(QFrame):
    """The buttons. ``chosen`` carries the name of the place that was pressed."""

    chosen = Signal(str)

    def __init__(
        self, places: Sequence[Place], foot: QToolButton, theme_: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places"))
        self._theme = theme_
        self._foot = foot
        self._icons: list[tuple[QToolButton, str]] = [(foot, "more")]
        self._buttons: dict[str, QToolButton] = {}
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        for number, place in enumerate(places, 1):
            button = QToolButton(self)
            button.setText(place.title)
            button.setAccessibleName(place.title)
            button.setToolTip(
                self.tr("{place} (Ctrl+{number})").format(place=place.title, number=number)
            )
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _on=False, name=place.name: self.chosen.emit(name))
            self._buttons[place.name] = button
            self._icons.append((button, place.icon))
            self._layout.addWidget(button)
        self._stretch = QWidget(self)
        self._stretch.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._layout.addWidget(self._stretch)
        self._layout.addWidget(foot)
        for button, _ in self._icons:
            button.setProperty("role", "place")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))
        order = [*self._buttons.values(), foot]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        theme_.changed.connect(self._paint_icons)
        self._paint_icons()
        self.set_along_foot(along_foot=False)

    def set_along_foot(self, *, along_foot: bool) -> None:
        """Turns the rail into a bar, where the window is narrow."""
        box = QBoxLayout.Direction
        self._layout.setDirection(box.LeftToRight if along_foot else box.TopToBottom)
        # Along the foot every point goes to the places' names: some languages have long ones.
        self._layout.setSpacing(0 if along_foot else theme.STEP)
        sides = 0 if along_foot else theme.STEP * 2 - 2
        ends = theme.STEP if along_foot else theme.BETWEEN
        self._layout.setContentsMargins(sides, ends, sides, ends)
        self._stretch.setVisible(not along_foot)
        policy = QSizePolicy.Policy
        for button, _ in self._icons:
            button.setSizePolicy(policy.Expanding, policy.Fixed)
        self.setMinimumWidth(0 if along_foot else WIDTH_PX)
        self.setMaximumWidth(16777215 if along_foot else WIDTH_PX)

    def mark(self, name: str) -> None:
        """Shows which place is open."""
        self._buttons[name].setChecked(True)

    def _paint_icons(self) -> None:
        muted, text = self._theme.color("muted"), self._theme.color("text")
        for button, name in self._icons:
            made = assets.icon(name, muted)
            made.addPixmap(assets.pixmap(name, text), mode=made.Mode.Normal, state=made.State.On)
            button.setIcon(made)
