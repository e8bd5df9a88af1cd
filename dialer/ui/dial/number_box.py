"""The number field in its frame, with the button that erases and the default country."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from dialer.ui import theme
from dialer.ui.assets import icon
from dialer.ui.dial.country_button import CountryButton
from dialer.ui.dial.number_field import NumberField
from dialer.ui.theme import Theme

HEIGHT_PX = 52
_ERASE_REPEAT_MS = (500, 60)


class NumberBox(QWidget):
    """One frame around them; it shows the field's focus. ``conference_wanted`` carries what is in
    the field: that is to be called together with others.
    """

    conference_wanted = Signal(str)

    def __init__(self, theme_: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_
        self.field = NumberField(theme_, self)
        self.field.setFrame(False)
        self.field.setPlaceholderText(self.tr("Number"))
        self.field.setAccessibleName(self.tr("Number to call"))
        self.field.setStyleSheet(
            "QLineEdit, QLineEdit:focus { border: 0; background: transparent; padding: 0; }"
        )
        self.field.installEventFilter(self)
        self.erase_button = QToolButton(self)
        self.erase_button.setProperty("role", "plain")
        self.erase_button.setStyleSheet("QToolButton { padding: 0; min-width: 28px; }")
        self.erase_button.setIconSize(QSize(20, 20))
        self.erase_button.setAccessibleName(self.tr("Erase the last digit"))
        self.erase_button.setToolTip(self.tr("Erase; Esc clears all"))
        self.erase_button.setAutoRepeat(True)
        self.erase_button.setAutoRepeatDelay(_ERASE_REPEAT_MS[0])
        self.erase_button.setAutoRepeatInterval(_ERASE_REPEAT_MS[1])
        self.erase_button.clicked.connect(self.field.erase)
        self.conference_button = QToolButton(self)
        self.conference_button.setProperty("role", "plain")
        self.conference_button.setStyleSheet("QToolButton { padding: 0; min-width: 28px; }")
        self.conference_button.setIconSize(QSize(20, 20))
        self.conference_button.setAccessibleName(self.tr("Call together with others"))
        self.conference_button.setToolTip(self.tr("Call together with others (Ctrl+J)"))
        self.conference_button.setShortcut("Ctrl+J")
        self.conference_button.clicked.connect(self._want_conference)
        self.conference_button.hide()
        self.country = CountryButton(theme_, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.BETWEEN, theme.WITHIN, theme.WITHIN, theme.WITHIN)
        row.setSpacing(theme.STEP)
        row.addWidget(self.field, 1)
        row.addWidget(self.erase_button)
        row.addWidget(self.conference_button)
        row.addWidget(self.country)
        self.setFixedHeight(HEIGHT_PX)
        self.field.textChanged.connect(self._show_eraser)
        self._align()
        theme_.changed.connect(self._dress)
        self._dress()
        self._show_eraser("")

    def offer_conference(self, offered: bool) -> None:
        """Whether there is an account that can call several together."""
        self.conference_button.setVisible(offered)

    def _want_conference(self) -> None:
        text = self.field.written()
        self.conference_wanted.emit(text)
        if text:
            self.field.clear_number()

    def _show_eraser(self, text: str) -> None:
        # Kept in its place while hidden, so that the number does not move.
        policy = self.erase_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.erase_button.setSizePolicy(policy)
        self.erase_button.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Turns round with its parent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.field.setAlignment(
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )

    def _dress(self) -> None:
        self.erase_button.setIcon(icon("backspace", self._theme.color("muted")))
        self.conference_button.setIcon(icon("conference", self._theme.color("muted")))
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The frame shows where the keyboard is."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.field.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(self._theme.color("accent" if focused else "line"), width))
        painter.setBrush(self._theme.color("raised"))
        inset = width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        painter.end()

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The frame is the field's."""
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)
