"""Links on macOS: the bundle's Info.plist names them, and the system reads it where the program
lies. There is nothing to write; the person chooses in FaceTime's settings.
"""

from __future__ import annotations

from dialer.core.desktop_ports import Standing
from dialer.core.errors import DesktopError
from dialer.core.phrase import phrase, together
from dialer.desktop.surroundings import Surroundings

CHECK = "link handler"
_REGISTER = (
    "/System/Library/Frameworks/CoreServices.framework/Frameworks/LaunchServices.framework"
    "/Support/lsregister"
)


class MacLinks:
    """The Links of core/desktop_ports.py."""

    def __init__(self, here: Surroundings) -> None:
        self._here = here

    @property
    def _bundle(self) -> str:
        path, found, _ = self._here.command[0].partition(".app/Contents/")
        return f"{path}.app" if found else ""

    def register(self) -> str:
        self._here.run_tool([_REGISTER, "-f", self._need_bundle()])
        return together(
            phrase("Dialer is registered for tel:, callto: and sip: links."),
            phrase("Choose it in FaceTime's settings under Default for calls."),
        )

    def unregister(self) -> str:
        self._here.run_tool([_REGISTER, "-u", self._need_bundle()])
        return phrase("Dialer no longer opens tel:, callto: and sip: links.")

    def standing(self) -> Standing:
        if not self._bundle:
            return Standing(CHECK, None, _no_bundle())
        return Standing(CHECK, None, phrase("The program's bundle names links as its own."))

    def _need_bundle(self) -> str:
        if not self._bundle:
            raise DesktopError(_no_bundle())
        return self._bundle


def _no_bundle() -> str:
    return phrase("macOS gives links to programs in Applications only, and this one runs outside.")
