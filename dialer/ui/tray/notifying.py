"""Shows notices: through the desktop's own service, else as the tray icon's balloon.

Which are wanted is decided here, too: none that is switched off, none while a window of ours is in
front.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from dialer.core.desktop_ports import Desktop, Notice, Notifier
from dialer.core.settings import Settings
from dialer.ui.tray.errands import Errands
from dialer.ui.tray.notices import About

log = logging.getLogger(__name__)


def is_in_front() -> bool:
    """Whether the person looks at a window of ours."""
    return QApplication.activeWindow() is not None


class Notifying(QObject):
    """``pressed`` carries what a notice is about that was clicked; ``unheard`` a Notice that nobody
    could show.
    """

    pressed = Signal(str)
    unheard = Signal(object)

    def __init__(
        self,
        desktop: Desktop,
        errands: Errands,
        parent: QObject | None = None,
        *,
        in_front: Callable[[], bool] = is_in_front,
    ) -> None:
        super().__init__(parent)
        self._errands, self._in_front = errands, in_front
        self._tray: QSystemTrayIcon | None = None
        self._last = ""
        self._notifier: Notifier | None = desktop.notifier(
            lambda about: errands.tell(lambda: self.pressed.emit(about))
        )

    def use_tray(self, tray: QSystemTrayIcon) -> None:
        """The icon whose balloon is the second way."""
        self._tray = tray
        tray.messageClicked.connect(lambda: self.pressed.emit(self._last))

    def tell(self, about: About, notice: Notice, settings: Settings) -> None:
        """Shows a notice, if it is wanted now."""
        if settings.switch(about.value) and not self._in_front():
            self.show(notice)

    def show(self, notice: Notice) -> None:
        """Shows a notice in any case."""
        notifier = self._notifier
        if notifier is None:
            self._show_balloon(notice)
        else:
            self._errands.run(
                lambda: notifier.show(notice),
                lambda shown: None if shown else self._show_balloon(notice),
            )

    def _show_balloon(self, notice: Notice) -> None:
        tray = self._tray
        if tray is None or not tray.isVisible() or not QSystemTrayIcon.supportsMessages():
            log.info("Nobody shows notifications here")
            self.unheard.emit(notice)
            return
        self._last = notice.about
        tray.showMessage(notice.title, notice.text, tray.icon())

    def close(self) -> None:
        """Lets go of the desktop's service."""
        if self._notifier is not None:
            self._notifier.close()
