"""The settings as they are on disk, told anew when somebody has changed them: the window or the
command line.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from dialer.core.errors import DialerError
from dialer.core.settings import Settings, Value
from dialer.engine.home import Home
from dialer.ui.bridge import Bridge

log = logging.getLogger(__name__)

SETTLE_MS = 200
"""A file that is replaced changes several times."""


class SettingsWatch(QObject):
    """``changed`` comes with the first reading too."""

    changed = Signal()

    def __init__(
        self, bridge: Bridge, home: Home, file: Path | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._home = bridge, home
        self._values: dict[str, Value] | None = None
        self.current = Settings({})
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.read)
        self._folder = None if file is None else file.parent
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _folder: self._settle.start())

    def read(self) -> None:
        """Reads them anew."""
        folder = self._folder

        def look() -> Settings:
            if folder is not None:  # it is there before it is watched, at a first start too
                with suppress(OSError):
                    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            return self._home.settings

        self._bridge.look(self, look, self._take, self._keep)

    def _watch(self) -> None:
        # The folder, for the file is replaced whole, and may not be there yet.
        if self._folder is not None and not self._watcher.directories():
            self._watcher.addPath(str(self._folder))

    def _take(self, settings: Settings) -> None:
        self._watch()
        values = dict(settings.values)
        if values != self._values:
            self._values, self.current = values, settings
            self.changed.emit()

    def _keep(self, error: DialerError) -> None:
        log.info("The settings stay as they were: %s", error)
        if self._values is None:
            self._take(Settings({}))
