"""How tray, shortcut and notifications stand on this machine, for dialer doctor and the window."""

from __future__ import annotations

from dialer.core.desktop_ports import Standing
from dialer.core.errors import DesktopError
from dialer.core.phrase import phrase, together
from dialer.desktop.session_bus import SessionBus
from dialer.desktop.surroundings import Surroundings


def tray(here: Surroundings) -> Standing:
    """Whether an icon would be seen."""
    check = "tray"
    if here.platform in ("win32", "darwin"):
        return Standing(check, True, phrase("This system always has one."))
    if not _has_display(here):
        return Standing(check, False, phrase("There is no display, so no window and no tray."))
    from dialer.desktop.tray_host import has_tray

    if has_tray(here.environment):
        return Standing(check, True, phrase("The desktop has a tray."))
    words = phrase("The desktop has no tray: closing the window ends Dialer.")
    if "GNOME" in here.environment.get("XDG_CURRENT_DESKTOP", ""):
        return Standing(
            check, False, together(words, phrase("GNOME's AppIndicator extension adds one."))
        )
    return Standing(check, False, words)


def shortcut(here: Surroundings) -> Standing:
    """Whether a shortcut in all programs can be had."""
    check = "shortcut"
    if here.platform in ("win32", "darwin"):
        return Standing(check, True, phrase("A shortcut in all programs can be set."))
    if not _has_display(here):
        return Standing(check, False, phrase("There is no display here, and so no shortcut."))
    if not here.environment.get("WAYLAND_DISPLAY"):
        return Standing(check, True, phrase("A shortcut in all programs can be set."))
    from dialer.desktop.shortcut_portal import SHORTCUTS

    try:
        bus = SessionBus(here.environment)
    except DesktopError as error:
        return Standing(check, False, str(error))
    try:
        bus.property(SHORTCUTS, "version")
    except DesktopError:
        return Standing(
            check,
            False,
            phrase("This desktop lets no program have a shortcut in all others."),
        )
    finally:
        bus.close()
    return Standing(check, True, phrase("The desktop's portal grants a shortcut in all programs."))


def notifications(here: Surroundings) -> Standing:
    """Whether somebody shows them."""
    check = "notifications"
    if here.platform in ("win32", "darwin"):
        return Standing(check, True, phrase("The system shows them."))
    from dialer.desktop.notifications import NOTIFICATIONS

    try:
        bus = SessionBus(here.environment)
    except DesktopError as error:
        return Standing(check, False, str(error))
    try:
        name, *_ = bus.call(NOTIFICATIONS, "GetServerInformation")
    except DesktopError:
        return Standing(check, False, phrase("No program here shows notifications."))
    finally:
        bus.close()
    return Standing(check, True, phrase("{program} shows them.", program=str(name)))


def _has_display(here: Surroundings) -> bool:
    return bool(here.environment.get("DISPLAY") or here.environment.get("WAYLAND_DISPLAY"))
