"""Notifications by org.freedesktop.Notifications, in plain text.

https://specifications.freedesktop.org/notification-spec/latest/
Qt's own way needs a tray icon and takes what a contact is called for markup.
"""

from __future__ import annotations

import html
import logging
import threading
from collections.abc import Callable
from typing import Any

from dialer.core.desktop_ports import Notice
from dialer.core.errors import DesktopError
from dialer.desktop.session_bus import Place, SessionBus
from dialer.desktop.surroundings import NAME, Surroundings

log = logging.getLogger(__name__)

NOTIFICATIONS = Place(
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
)
MOST_CHARS = 400
_PRESSED = "default"
_NORMAL = 1


class BusNotifier:
    """The Notifier of core/desktop_ports.py. Connects when there is first something to show."""

    def __init__(self, here: Surroundings, pressed: Callable[[str], None]) -> None:
        self._here = here
        self._pressed = pressed
        self._bus: SessionBus | None = None
        self._abilities: frozenset[str] = frozenset()
        self._shown: dict[str, int] = {}
        self._lock = threading.Lock()

    def show(self, notice: Notice) -> bool:
        try:
            with self._lock:
                bus = self._connected()
                replaces = self._shown.get(notice.about, 0)
                (number,) = bus.call(
                    NOTIFICATIONS, "Notify", "susssasa{sv}i", self._body(notice, replaces)
                )
                self._shown[notice.about] = number
        except DesktopError as error:
            log.info("No notification: %s", error)
            self.close()  # the daemon or the bus may be another one the next time
            return False
        return True

    def _connected(self) -> SessionBus:
        if self._bus is None:
            bus = SessionBus(self._here.environment)
            try:
                (abilities,) = bus.call(NOTIFICATIONS, "GetCapabilities")
                bus.watch(NOTIFICATIONS, self._take)
            except DesktopError:
                bus.close()
                raise
            self._abilities, self._bus = frozenset(abilities), bus
        return self._bus

    def _body(self, notice: Notice, replaces: int) -> tuple[Any, ...]:
        text = notice.text[:MOST_CHARS]
        # Only who understands markup would show an escaped sign as what it stands for.
        if "body-markup" in self._abilities:
            text = html.escape(text, quote=False)
        hints = {
            "desktop-entry": ("s", NAME),
            "urgency": ("y", _NORMAL),
            "category": ("s", "im.received"),
        }
        actions = [_PRESSED, "Dialer"] if "actions" in self._abilities else []
        icon = str(self._here.icon) if self._here.icon is not None else ""
        title = notice.title[:MOST_CHARS]
        return ("Dialer", replaces, icon, title, text, actions, hints, -1)

    def _take(self, signal: str, contents: tuple[Any, ...]) -> None:
        """In the bus's thread."""
        about = next((each for each, number in self._shown.items() if number == contents[0]), None)
        if about is None:
            return
        if signal == "NotificationClosed":
            self._shown.pop(about, None)
        elif signal == "ActionInvoked":
            self._pressed(about)

    def close(self) -> None:
        bus, self._bus = self._bus, None
        self._shown.clear()
        if bus is not None:
            bus.close()
