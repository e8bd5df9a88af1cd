"""Reads and keeps the program's settings for the pages, off the window's thread, and has the
engine do at once what a change asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dialer.core.errors import DialerError
from dialer.core.settings import PROGRAM_SETTINGS, Value, find_setting
from dialer.ui.bridge import Bridge

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

Values = Mapping[str, Value]


class Keeper(QObject):
    """``read`` comes with every look at the file. ``changed`` carries the key of a setting that was
    kept; ``done`` once the engine has followed it. ``failed``: the file, or the engine, would not.
    """

    read = Signal()
    changed = Signal(str)
    done = Signal(str)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._home = home
        self._values: Values | None = None

    @property
    def known(self) -> bool:
        """Whether the file has been read."""
        return self._values is not None

    def refresh(self) -> None:
        """Reads the file anew: the command line, or a person, may have changed it."""
        home = self._home
        self._bridge.look(
            self, lambda: dict(home.configuration.values()), self._take, self.failed.emit
        )

    def _take(self, values: Values) -> None:
        self._values = values
        self.read.emit()

    def is_set(self, key: str) -> bool:
        """Whether it differs from what it is without anybody's doing."""
        value = (self._values or {}).get(key)
        return value is not None and value != find_setting(PROGRAM_SETTINGS, key).default

    def value(self, key: str) -> Value:
        """The value, or the default."""
        value = (self._values or {}).get(key)
        return find_setting(PROGRAM_SETTINGS, key).default if value is None else value

    def keep(
        self, key: str, value: Value, refused: Callable[[DialerError], None] | None = None
    ) -> None:
        """Keeps a value, None for the default. ``refused`` is told, in place of ``failed``, when
        the desktop or the disk would not.
        """
        home = self._home
        if value == find_setting(PROGRAM_SETTINGS, key).default:
            value = None

        def keep() -> Values:
            home.configuration.set_value(key, value)
            return dict(home.configuration.values())

        def take(values: Values) -> None:
            self._values = values
            self.changed.emit(key)
            self._follow(key)

        self._bridge.look(self, keep, take, refused or self.failed.emit)

    def _follow(self, key: str) -> None:
        """What the engine does not see by itself: it reads most settings when it needs them."""
        home = self._home

        async def follow(engine: Engine) -> None:
            if key.startswith("listener."):
                await engine.callbacks.reopen()
            elif key.startswith("http."):
                for account in home.accounts.stored():
                    engine.account_changed(account.name)

        self._bridge.ask(self, follow, lambda _nothing: self.done.emit(key), self.failed.emit)
