"""The quick dial box: a small window in the middle of the screen, with the Dial view's pieces.

It works while the main window is hidden, and says itself what went wrong.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialer.core.call import Call
from dialer.core.errors import DialerError
from dialer.engine.home import Home
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.dial.origin import Origin
from dialer.ui.localised import localised
from dialer.ui.messages import Level, MessageStrip
from dialer.ui.quick.view import QuickView
from dialer.ui.theme import Theme

WIDTH_PX, HEIGHT_PX = 500, 520
ROOM_PX = 32
"""Left free at the screen's edges."""


class QuickBox(QWidget):
    """``account_wanted`` comes when a person wants to add what is lacking to call,
    ``verify_wanted`` with the account at which a number is to be proved. It closes itself when a
    call was placed from it.
    """

    account_wanted = Signal()
    verify_wanted = Signal(str)

    def __init__(self, bridge: Bridge, home: Home, theme_: Theme, actions: CallActions) -> None:
        flags = Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint
        super().__init__(None, flags | Qt.WindowType.WindowStaysOnTopHint)
        self._theme = theme_
        self._placing = False
        self.setWindowTitle(self.tr("Quick dial"))
        self.setAccessibleName(self.tr("Quick dial"))
        self.messages = MessageStrip(theme_, self)
        self.view = QuickView(bridge, home, theme_, actions, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)  # the frame
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.closed_by_person.connect(self.close)
        self.view.account_wanted.connect(self._want_account)
        self.view.verify_wanted.connect(self._want_verified)
        self.view.told.connect(self.messages.tell)
        self.view.failed.connect(self._tell_error)
        actions.placing_changed.connect(self._take_placing)
        actions.warned.connect(self._tell_warning)
        actions.placed.connect(self._take_placed)
        actions.doubtful.connect(self._take_doubtful)
        actions.not_placed.connect(self._take_not_placed)
        theme_.changed.connect(self.update)

    # What others call

    def open_box(self, text: str = "") -> None:
        """Brings it to the middle of the screen where the pointer is; ``text`` is filled in, and
        without one what was typed before is gone.
        """
        if not self.isVisible() or text:
            self.view.dial(text)
            while self.messages.dismiss():
                pass
        if not self.isVisible():
            self._centre()
        self.view.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.focus_number()

    def ask_about(self, text: str, origin: Origin) -> None:
        """Opens with a number that nobody typed here, and asks whether to call it."""
        self.open_box(text)
        self.view.expect_link()
        self.view.ask_about_link(origin)

    @property
    def is_placing(self) -> bool:
        """Whether a request of its own is on its way: then it tells what becomes of that."""
        return self._placing

    # What becomes of a call that was placed here

    def _take_placing(self, placing: bool) -> None:
        if placing:
            self._placing = self.view.is_placing

    def _take_placed(self, _call: Call) -> None:
        if self._placing:
            self._placing = False
            self.close()

    def _take_doubtful(self, error: DialerError) -> None:
        if self._placing:
            self._placing = False
            self.messages.tell(localised(error), Level.WARNING)

    def _take_not_placed(self, error: DialerError) -> None:
        if self._placing:
            self._tell_error(error)
            # After everybody else has been told: whoever asks is told that it was ours.
            QTimer.singleShot(0, self, self._end_placing)

    def _end_placing(self) -> None:
        self._placing = False

    def _tell_warning(self, words: str) -> None:
        if self._placing:
            self.messages.tell(words, Level.WARNING)

    def _tell_error(self, error: DialerError) -> None:
        self.messages.tell(localised(error), Level.DANGER)

    def _want_account(self) -> None:
        self.close()
        self.account_wanted.emit()

    def _want_verified(self, account: str) -> None:
        self.close()
        self.verify_wanted.emit(account)

    # The window

    def _centre(self) -> None:
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.resize(min(WIDTH_PX, room.width() - ROOM_PX), min(HEIGHT_PX, room.height() - ROOM_PX))
        frame = self.frameGeometry()
        frame.moveCenter(room.center())
        self.move(frame.topLeft())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """The next time it opens empty."""
        self.view.strip.decline()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The frame shows whether it has the keyboard."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ground and the frame: the window system draws none."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(QPen(self._theme.color("accent" if self.isActiveWindow() else "line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
