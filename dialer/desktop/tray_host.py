"""Whether a tray is there now, asked without Qt.

Qt asks once and remembers: who starts with the session, before the panel is up, would never have an
icon. So Qt is asked only after this.
https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/ and
https://specifications.freedesktop.org/systemtray-spec/latest/
"""

from __future__ import annotations

from collections.abc import Mapping

from dialer.core.errors import DesktopError
from dialer.desktop.session_bus import Place, SessionBus

WATCHER = Place(
    "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher"
)


def has_tray(environment: Mapping[str, str]) -> bool:
    """Whether icons are taken: by a status notifier host, or by an X11 tray."""
    return _has_host(environment) or _has_x11_tray(environment)


def _has_host(environment: Mapping[str, str]) -> bool:
    try:
        bus = SessionBus(environment)
    except DesktopError:
        return False
    try:
        return bus.has(WATCHER.service) and bool(
            bus.property(WATCHER, "IsStatusNotifierHostRegistered")
        )
    except DesktopError:
        return False
    finally:
        bus.close()


def _has_x11_tray(environment: Mapping[str, str]) -> bool:
    if not environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return False
    from Xlib import X, display, error  # late: few starts ask

    try:
        screen = display.Display(environment["DISPLAY"])
    except (error.DisplayError, OSError):
        return False
    try:
        tray = screen.intern_atom(f"_NET_SYSTEM_TRAY_S{screen.get_default_screen()}")
        return bool(screen.get_selection_owner(tray) != X.NONE)
    finally:
        screen.close()
