"""Asks for newer versions while the window is open, and tells of one in the strip of messages.

When to ask is the engine's matter (once a day, where the person allows it); here is only who asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from dialer.core.errors import DialerError
from dialer.core.updates import Release
from dialer.ui.bridge import Bridge
from dialer.ui.messages import Level, MessageStrip
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home
    from dialer.engine.updates import Updates
    from dialer.ui.updates.dialog import UpdateDialog

AGAIN_MS = 3_600_000
"""A window stays open for weeks; whether a day has passed is looked at each hour."""


class UpdateWatch(QObject):
    """``window`` is what the dialog belongs to."""

    def __init__(
        self, bridge: Bridge, home: Home, theme: Theme, messages: MessageStrip, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bridge, self._home, self._theme = bridge, home, theme
        self._messages, self._window = messages, window
        self._updates: Updates | None = None
        self._dialog: UpdateDialog | None = None
        self._told = ""
        timer = QTimer(self)
        timer.setInterval(AGAIN_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Asks if it is time to."""

        async def work(_engine: Engine) -> Release | None:
            self._updates = self._updates or self._home.updates()
            return await self._updates.look()

        self._bridge.ask(self, work, self._take, self._leave)

    @property
    def dialog(self) -> UpdateDialog | None:
        """What is new, where that is open."""
        return self._dialog

    def _take(self, release: Release | None) -> None:
        if release is None or release.version == self._told:
            return
        self._told = release.version  # of one version the window tells once
        self._messages.tell(
            self.tr("Dialer {version} is out.").format(version=release.version),
            Level.INFO,
            self.tr("What is new"),
            lambda: self._open(release),
        )

    def _leave(self, _error: DialerError) -> None:
        """Nobody asked for it, so nobody is told; the log has it."""

    def _open(self, release: Release) -> None:
        from dialer.ui.updates.dialog import UpdateDialog  # late: few look, and rarely

        assert self._updates is not None
        self._dialog = UpdateDialog(release, self._updates, self._bridge, self._theme, self._window)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None
