"""The twelve keys, with their letters; a long press on 0 writes a plus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from dialer.ui import theme
from dialer.ui.theme import Theme

LETTERS: Mapping[str, str] = {
    "1": "",
    "2": "ABC",
    "3": "DEF",
    "4": "GHI",
    "5": "JKL",
    "6": "MNO",
    "7": "PQRS",
    "8": "TUV",
    "9": "WXYZ",
    "*": "",
    "0": "+",
    "#": "",
}
LONG_PRESS_MS = 500
FLASH_MS = 120


class Key(QPushButton):
    """One key. ``long_pressed`` comes instead of ``clicked``, where it has a second meaning."""

    long_pressed = Signal()

    def __init__(self, sign: str, theme_: Theme, long_press_ms: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.sign = sign
        self.letters = LETTERS[sign]
        self._theme = theme_
        self._held = False
        self._lit = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._lit.timeout.connect(self.update)
        self._hold = QTimer(self, singleShot=True, interval=long_press_ms)
        self._hold.timeout.connect(self._take_hold)
        self.setProperty("role", "key")
        self.setMinimumSize(theme.KEY, theme.KEY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAutoDefault(False)
        # The keypad is for the mouse and for touch; whoever types has the field.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wider than high."""
        return QSize(96, theme.KEY)

    def flash(self) -> None:
        """Lights up for a moment, as an answer to the same key of the keyboard."""
        self._lit.start()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """May become a long press."""
        super().mousePressEvent(event)
        if self.sign == "0" and event.button() == Qt.MouseButton.LeftButton:
            self._held = False
            self._hold.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A press that was long has had its effect."""
        self._hold.stop()
        if self._held:
            self._held = False
            self.setDown(False)
        else:
            super().mouseReleaseEvent(event)

    def _take_hold(self) -> None:
        if self.isDown():
            self._held = True
            self.long_pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Sign and letters, one above the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isDown()
        hinted = self._lit.isActive() or self.underMouse()
        ground = "accent" if lit else "hover" if hinted else "sunken"
        border = QPen(self._theme.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen
        painter.setPen(border)
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS
        )
        rect = self.rect()
        two_lines = self.sign not in "1*#"
        sign_rect = rect.adjusted(0, 6, 0, -22) if two_lines else rect
        painter.setPen(self._theme.color("on_accent" if lit else "text"))
        painter.setFont(self._theme.font(theme.NUMBER_PX, figures=True))
        painter.drawText(sign_rect, Qt.AlignmentFlag.AlignCenter, self.sign)
        if two_lines:
            painter.setPen(self._theme.color("on_accent" if lit else "muted"))
            painter.setFont(self._theme.font(theme.CAPTION_PX))
            lower = rect.adjusted(0, rect.height() - 24, 0, -8)
            painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self.letters)
        painter.end()


class Keypad(QWidget):
    """``typed`` carries each sign."""

    typed = Signal(str)

    def __init__(
        self, theme_: Theme, parent: QWidget | None = None, *, long_press_ms: int = LONG_PRESS_MS
    ) -> None:
        super().__init__(parent)
        # A telephone's keys have the same places in every script.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Keypad"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.WITHIN)
        self._keys: dict[str, Key] = {}
        for place, sign in enumerate(LETTERS):
            key = Key(sign, theme_, long_press_ms, self)
            key.setAccessibleName(self._name(sign))
            key.clicked.connect(lambda _checked=False, sign=sign: self.typed.emit(sign))
            if sign == "0":
                key.setToolTip(self.tr("Hold for +"))
                key.setAccessibleDescription(self.tr("Hold for plus"))
                key.long_pressed.connect(lambda: self.typed.emit("+"))
            grid.addWidget(key, place // 3, place % 3)
            self._keys[sign] = key
        theme_.changed.connect(self.update)

    def _name(self, sign: str) -> str:
        named = {"*": self.tr("Star"), "#": self.tr("Hash"), "0": self.tr("0, plus")}
        return named.get(sign) or ", ".join(filter(None, [sign, " ".join(LETTERS[sign])]))

    def key(self, sign: str) -> Key:
        """One of the keys."""
        return self._keys[sign]

    def flash(self, sign: str) -> None:
        """Lights the key of a sign that was typed elsewhere."""
        if (key := self._keys.get("0" if sign == "+" else sign)) is not None:
            key.flash()
