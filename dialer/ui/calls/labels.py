"""Small ready-made widgets: labels that never read markup, lines, announcements, motion."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

MOTION_MS = 160


class PlainLabel(QLabel):
    """A label of plain text, which begins where the window's lines begin: Qt would let a Latin name
    in a right-to-left window begin at the left.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt reckons the height at a width of its own liking, which is the most that a wrapped
        label gets: a long text in a narrow column needs more.
        """
        hint = super().sizeHint()
        if self.wordWrap() and self.width() < hint.width():
            hint.setHeight(max(hint.height(), self.heightForWidth(self.width())))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width, another height: layouts remember what they were told."""
        super().resizeEvent(event)
        if self.wordWrap() and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another direction of the window turns the text round."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        flags = Qt.AlignmentFlag
        alignment = self.alignment()
        if alignment & flags.AlignHCenter:
            return
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        vertical = alignment & flags.AlignVertical_Mask
        self.setAlignment(side | flags.AlignAbsolute | vertical)


def plain_label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label for any text: what providers send is never read as markup."""
    label = PlainLabel(text)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy = label.sizePolicy()
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        # Else the least height is that of the narrowest column it could be squeezed into.
        label.setMinimumHeight(1)
    return label


def give_role(widget: QWidget, role: str) -> None:
    """Changes the role by which the style sheet dresses a widget."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def hairline() -> QFrame:
    """The line that separates."""
    line = QFrame()
    line.setProperty("role", "hairline")
    return line


def show_text(label: QLabel, text: str) -> None:
    """Shows a text, and no empty line where there is none."""
    if label.text() != text:
        label.setText(text)
    label.setVisible(bool(text))


def number_words(text: str) -> str:
    """A number to stand among other words: it stays left to right among letters that do not."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"\u2066{text}\u2069"
    return text


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say what has changed."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def motion_ms(widget: QWidget) -> int:
    """How long a movement may take here; 0 when the system asks for none."""
    style_hints = QGuiApplication.styleHints()
    hints = style_hints.accessibility()  # named, since it dies with a style_hints without a name
    if hasattr(hints, "motionPreference") and (  # from Qt 6.12 on
        hints.motionPreference().name == "ReducedMotion"
    ):
        return 0
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return MOTION_MS if widget.style().styleHint(hint, None, widget) > 0 else 0
