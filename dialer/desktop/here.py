"""The desktop that this program runs on: each part as this system has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from dialer.core.desktop_ports import Grab, Links, LoginStart, Notifier, Standing
from dialer.core.errors import DesktopError
from dialer.core.key_combination import KeyCombination
from dialer.core.phrase import phrase
from dialer.desktop.surroundings import Surroundings


class ThisDesktop:
    """The Desktop of core/desktop_ports.py."""

    def __init__(self, here: Surroundings) -> None:
        self._here = here

    @cached_property
    def links(self) -> Links:
        if self._here.platform == "win32":
            from dialer.desktop.windows_links import WindowsLinks

            return WindowsLinks(self._here)
        if self._here.platform == "darwin":
            from dialer.desktop.mac_links import MacLinks

            return MacLinks(self._here)
        from dialer.desktop.linux_links import LinuxLinks

        return LinuxLinks(self._here)

    @cached_property
    def login_start(self) -> LoginStart:
        from dialer.desktop.login_start import FileLoginStart, RegistryLoginStart

        if self._here.platform == "win32":
            return RegistryLoginStart(self._here)
        return FileLoginStart(self._here)

    def notifier(self, pressed: Callable[[str], None]) -> Notifier | None:
        if self._here.platform in ("win32", "darwin"):
            return None
        from dialer.desktop.notifications import BusNotifier

        return BusNotifier(self._here, pressed)

    def grab(self, keys: KeyCombination, pressed: Callable[[], None]) -> Grab:
        if self._here.platform == "win32":
            from dialer.desktop.shortcut_windows import WindowsShortcut

            return WindowsShortcut(keys, pressed)
        if self._here.platform == "darwin":
            from dialer.desktop.shortcut_mac import MacShortcut

            return MacShortcut(keys, pressed)
        if self._here.environment.get("WAYLAND_DISPLAY"):
            from dialer.desktop.shortcut_portal import PortalShortcut

            return PortalShortcut(self._here, keys, pressed, phrase("Call the selected number"))
        if self._here.environment.get("DISPLAY"):
            from dialer.desktop.shortcut_x11 import X11Shortcut

            return X11Shortcut(self._here, keys, pressed)
        raise DesktopError("There is no display here, and so no shortcut.")

    def selected_text(self) -> str | None:
        from dialer.desktop.selection import selected_text

        return selected_text(self._here.platform)

    def has_tray(self) -> bool | None:
        if self._here.platform in ("win32", "darwin"):
            return None
        from dialer.desktop.tray_host import has_tray

        return has_tray(self._here.environment)

    def caller(self) -> str:
        from dialer.desktop.caller import caller

        return caller()

    def standings(self) -> Sequence[Standing]:
        from dialer.desktop.standings import notifications, shortcut, tray

        return [
            tray(self._here),
            self.links.standing(),
            shortcut(self._here),
            notifications(self._here),
            self.login_start.standing(),
        ]
