"""Messages in the one manner of this window: a quiet strip, plain text, gone when dismissed.

Several queue; the oldest is shown. What a provider wrote is never taken for markup.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from dialer.ui import assets, theme
from dialer.ui.theme import Theme

INFO_STAYS_MS = 12_000
MOST_CHARS = 600


class Level(StrEnum):
    """How a message is meant; its icon and its colour role follow."""

    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


ICONS = {Level.INFO: "info", Level.WARNING: "warning", Level.DANGER: "warning"}
ROLES = {Level.INFO: "accent", Level.WARNING: "warning", Level.DANGER: "danger"}


@dataclass(frozen=True, slots=True)
class Message:
    """What is to be read. ``action``: what its button does, and the button's word."""

    text: str
    level: Level
    action_title: str = ""
    action: Callable[[], None] | None = field(default=None, compare=False)


class MessageStrip(QFrame):
    """Shows the messages. ``shown`` carries the text of each as it comes into sight."""

    shown = Signal(str)

    def __init__(self, theme_: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._theme = theme_
        self._queue: deque[Message] = deque()
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A wrapped label asks for its height at a width; without this a grid row gives it one line.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._text.setSizePolicy(policy)
        self._count = QLabel(self)
        self._count.setProperty("role", "caption")
        self.action_button = QPushButton(self)
        self.action_button.setProperty("role", "plain")
        self.action_button.clicked.connect(self._act)
        self._dismiss = QToolButton(self)
        self._dismiss.setProperty("role", "small")
        self._dismiss.setAccessibleName(self.tr("Dismiss this message"))
        self._dismiss.setToolTip(self.tr("Dismiss (Esc)"))
        self._dismiss.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.BETWEEN, theme.WITHIN, theme.WITHIN, theme.WITHIN)
        row.setSpacing(theme.WITHIN)
        for widget, stretch in ((self._icon, 0), (self._text, 1), (self._count, 0)):
            row.addWidget(widget, stretch)
        row.addWidget(self.action_button)
        row.addWidget(self._dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        theme_.changed.connect(self._paint)
        self._paint()
        self.hide()

    def tell(
        self,
        text: str,
        level: Level = Level.INFO,
        action_title: str = "",
        action: Callable[[], None] | None = None,
    ) -> None:
        """Queues a message; the same one is not queued twice."""
        text = text.strip()
        if len(text) > MOST_CHARS:
            text = text[:MOST_CHARS] + "…"
        message = Message(text, level, action_title, action)
        if not text or message in self._queue:
            return
        self._queue.append(message)
        if len(self._queue) == 1:
            self._show_first()
        else:
            self._paint()

    def offer(self, text: str, action_title: str, action: Callable[[], None]) -> None:
        """Tells of what was done, with a button to undo it. What was offered before gives way: it
        would be shown long after, when another step is the last.
        """
        offered = [message for message in self._queue if message.action is not None]
        was_shown = bool(offered) and offered[0] is self._queue[0]
        self._queue = deque(message for message in self._queue if message.action is None)
        if was_shown and self._queue:
            self._show_first()
        self.tell(text, action_title=action_title, action=action)

    def dismiss(self) -> bool:
        """Takes the shown message away; says whether there was one."""
        if not self._queue:
            return False
        self._queue.popleft()
        self._show_first()
        return True

    def _act(self) -> None:
        action = self._queue[0].action if self._queue else None
        self.dismiss()
        if action is not None:
            action()

    @property
    def texts(self) -> list[str]:
        """All that wait to be read, the shown one first."""
        return [message.text for message in self._queue]

    def _show_first(self) -> None:
        self._timer.stop()
        self._paint()
        self.setVisible(bool(self._queue))
        if not self._queue:
            return
        message = self._queue[0]
        if message.level is Level.INFO:
            self._timer.start(INFO_STAYS_MS)
        self._announce(message)
        self.shown.emit(message.text)

    def _announce(self, message: Message) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: a slow import

        if QAccessible.isActive():
            spoken = QAccessibleAnnouncementEvent(self, message.text)
            if message.level is not Level.INFO:
                spoken.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(spoken)

    def _paint(self) -> None:
        self._dismiss.setIcon(assets.icon("cross", self._theme.color("muted")))
        if not self._queue:
            return
        message = self._queue[0]
        color = self._theme.color(ROLES[message.level])
        self._icon.setPixmap(assets.pixmap(ICONS[message.level], color))
        self._text.setText(message.text)
        self.setAccessibleName(message.text)
        self.action_button.setText(message.action_title)
        self.action_button.setVisible(bool(message.action_title))
        more = len(self._queue) - 1
        self._count.setText(self.tr("%n more", "", more) if more else "")
        self._count.setVisible(bool(more))
